import { sharedOf } from '../../src/align/index.ts';
import { isDate } from '../../src/figures/amount.ts';
import { gather } from '../../src/figures/gathered.ts';
import { alignedFigures, profilesOf } from '../../src/figures/index.ts';
import { rivalries } from '../../src/figures/links.ts';
import { Matches } from '../../src/figures/matches.ts';
import { meetings } from '../../src/figures/meetings.ts';
import type { Node } from '../../src/figures/nodes.ts';
import { MATCH_SIGNS, SIGNS } from '../../src/figures/odds.ts';
import type { Vocabulary } from '../../src/figures/vocabulary.ts';
import type { SourceDocument } from '../../src/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import { grouped } from '../../src/model/index.ts';
import { withLentTimes } from '../../src/times/index.ts';
import { resultsOf } from '../labelled.ts';
import type { Row } from '../logistic.ts';
import { type Thing, thingsOf } from './labels.ts';

/** What a labelled dossier teaches. */
export interface Lesson {
  readonly name: string;
  /** The signs of each two groups of different numbers that meet in it. */
  readonly meetings: readonly Row[];
  /** The signs of each two figures of two reports whose numbers have values in common. A pair of short reports teaches none. */
  readonly matches: readonly Row[];
}

/** For how many rows a group, or a figure, counts that no label names: it may be a repetition that was left out. */
const UNLABELLED = 0.5;

/** `files`: the names by which the labels call the documents. */
export async function lessonOf(
  name: string,
  documents: readonly SourceDocument[],
  files: readonly string[],
  things: readonly Thing[],
): Promise<Lesson> {
  const { witnesses, dossier } = await resultsOf(documents);
  const language = languageOf('en');
  const figured = witnesses.map((witness, order) => {
    const dated = withLentTimes(witness, dossier.lentTimes);
    return { ...dated, order, key: witness.sigil, profiles: profilesOf(dated, language) };
  });
  const pairs = witnesses.flatMap((one, a) =>
    witnesses.slice(a + 1).map((other, k) => ({ a, b: a + 1 + k, passages: sharedOf(one, other).passages })),
  );
  const { nodes, apart, clusters, vocabulary } = gather(figured, alignedFigures(figured, pairs), language);
  const reports = files.map((file, at) => ({ file, text: witnesses[at]!.report.text }));
  const labels = thingsOf(things, nodes, reports);
  const isBed = things.every(({ measure }) => measure === undefined);
  const rows = meetings(apart, clusters, vocabulary).flatMap(({ p, q, best, signs }): Row[] => {
    if (isDate(best.a.amount)) return [];
    const [one, other] = [mostOf(p, labels), mostOf(q, labels)];
    // A pair of short reports names all that conflicts; a dossier's labels leave out much.
    if (one === null && other === null && !isBed) return [];
    const right = one !== null && one === other;
    const weight = isBed || (one !== null && other !== null) ? 1 : UNLABELLED;
    return [{ features: [1, ...SIGNS.map((sign) => signs[sign])], right, weight }];
  });
  return { name, meetings: rows, matches: isBed ? [] : matchesIn(nodes, vocabulary, labels) };
}

function matchesIn(nodes: readonly Node[], vocabulary: Vocabulary, labels: readonly ReadonlySet<number>[]): Row[] {
  const byWitness = [...grouped(nodes, ({ witness }) => witness).values()];
  const matches = new Matches(byWitness, vocabulary);
  return [...rivalries(byWitness, vocabulary, [])].flatMap((rivalry): Row[] => {
    const [one, other] = [labels[rivalry.link.a.index]!, labels[rivalry.link.b.index]!];
    if (one.size === 0 && other.size === 0) return [];
    const signs = matches.signsOf(rivalry);
    return [
      {
        features: [1, ...MATCH_SIGNS.map((sign) => signs[sign])],
        right: [...one].some((thing) => other.has(thing)),
        weight: one.size > 0 && other.size > 0 ? 1 : UNLABELLED,
      },
    ];
  });
}

/** The labelled thing that most figures of a group are readings of. */
function mostOf(group: readonly Node[], labels: readonly ReadonlySet<number>[]): number | null {
  const counts = new Map<number, number>();
  for (const { index } of group)
    if (labels[index]!.size === 1) for (const thing of labels[index]!) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
