import { isMarkedTranslated } from '../lang/index.ts';
import {
  type Contradiction,
  contains,
  type Span,
  type Stance,
  type Statement,
  type StatementSupport,
  spanOf,
} from '../model/index.ts';
import { shortId } from '../text/index.ts';
import { basisOf } from './basis.ts';
import type { Group } from './groups/group.ts';
import { groupUnits } from './groups/grouping.ts';
import { joinNeighbours, withConditions } from './groups/tidy.ts';
import { copiesIn, linkedUnits, type StatementSources, type StatementWitness } from './linked.ts';
import type { IndexedUnit } from './links/indexed.ts';
import type { Link } from './links/links.ts';
import { wordingsOf } from './wording.ts';

/** A silent witness's nearest clause is shown from this similarity on; below, it speaks of something else. */
const MIN_NEAREST = 0.3;

/**
 * What the witnesses say, each claim once. Witnesses come in canonical order; sigils and `families` (each a list of sigils)
 * only name them.
 */
export function buildStatements(sources: StatementSources): Statement[] {
  const { witnesses, edges, languageOf } = sources;
  const { units, table, titles, familyOf } = linkedUnits(sources);
  const copies = copiesIn(edges);
  const tidied = joinNeighbours(groupUnits(units, table), units);
  const groups = withConditions(tidied, units);
  const isCopy = witnesses.map(({ sigil }) => copies.includes(sigil));
  const isTranslated = witnesses.map(({ report: { removed, language } }) =>
    isMarkedTranslated(removed, languageOf(language).derivation),
  );
  const dossier: Indexed = {
    witnesses,
    units,
    ends: linksByUnit(units, table.links),
    titles,
    familyOf,
    isCopy,
    isTranslated,
  };
  const ids = idsOf(groups, dossier);
  const wordings = wordingsOf(
    groups.map((group) => runsOf(group.units, dossier, (u) => stanceOfUnit(u, dossier)).map((run) => run.units)),
    dossier,
  );
  return groups.map((group, i) => toStatement(group, ids[i]!, wordings[i]!, dossier)).sort(bySupport(witnesses.length));
}

interface Indexed {
  readonly witnesses: readonly StatementWitness[];
  readonly units: readonly IndexedUnit[];
  /** By unit: its links. */
  readonly ends: readonly (readonly Link[])[];
  /** By unit: the witnesses whose titles say it. */
  readonly titles: ReadonlyMap<number, readonly number[]>;
  /** By witness: its family. */
  readonly familyOf: readonly number[];
  /** By witness: whether it takes text from another. */
  readonly isCopy: readonly boolean[];
  /** By witness: whether a note on it says that it was translated. */
  readonly isTranslated: readonly boolean[];
}

function linksByUnit(units: readonly IndexedUnit[], links: readonly Link[]): Link[][] {
  const ends: Link[][] = units.map(() => []);
  for (const link of links) {
    ends[link.a]!.push(link);
    ends[link.b]!.push(link);
  }
  return ends;
}

/** An id for each group, made of the places of its units: of the first, and of as many more as tell it from others. */
function idsOf(groups: readonly Group[], { witnesses, units }: Indexed): string[] {
  const taken = new Set<string>();
  const placesOf = (some: readonly number[]) =>
    some.map((u) => `${witnesses[units[u]!.witness]!.key}:${units[u]!.start}`).join('+');
  return groups.map((group) => {
    const all = [...group.units, ...group.against];
    for (let count = 1; ; count++) {
      const id = `s${shortId(count <= all.length ? placesOf(all.slice(0, count)) : `${placesOf(all)}#${count}`)}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  });
}

function toStatement(group: Group, id: string, text: string, dossier: Indexed): Statement {
  const { units, witnesses, familyOf } = dossier;
  const made = runsOf(group.units, dossier, (u) => stanceOfUnit(u, dossier));
  const denied = runsOf(group.against, dossier, () => 'contradicts');
  const support = [
    ...made.map((run) => placeOf(run, dossier)),
    ...denied.map((run): StatementSupport => {
      const against = againstOf(run, made, dossier);
      return against === null ? placeOf(run, dossier) : { ...placeOf(run, dossier), against };
    }),
  ];
  const titled = titledBy(group, dossier);
  const supporting = support.filter(({ stance }) => stance !== 'contradicts');
  return {
    id,
    text,
    support,
    silent: silentOf(group, titled, dossier),
    ...(titled.length === 0 ? {} : { titled: titled.map((w) => witnesses[w]!.sigil) }),
    independent: new Set(supporting.map(({ family }) => family)).size,
    contested: group.against.length > 0,
    basis: basisOf(
      group.units.map((u) => ({
        family: familyOf[units[u]!.witness]!,
        voice: voiceOfUnit(witnesses[units[u]!.witness]!, units[u]!),
      })),
    ),
  };
}

function spanOfUnits(run: readonly number[], { units, witnesses }: Indexed): Span {
  const first = units[run[0]!]!;
  const { sigil, report } = witnesses[first.witness]!;
  return spanOf({ sigil, text: report.text }, { start: first.start, end: units[run.at(-1)!]!.end });
}

/** Units that are one place: neighbours of one sentence and stance. */
interface Run {
  readonly units: readonly number[];
  readonly stance: Stance;
}

function runsOf(members: readonly number[], { units }: Indexed, stanceOf: (unit: number) => Stance): Run[] {
  const runs: { units: number[]; stance: Stance }[] = [];
  for (const u of members) {
    const stance = stanceOf(u);
    const last = runs.at(-1);
    const before = last?.units.at(-1);
    const continues =
      last !== undefined &&
      before === u - 1 &&
      last.stance === stance &&
      units[before]!.witness === units[u]!.witness &&
      units[before]!.sentence === units[u]!.sentence;
    if (continues) last.units.push(u);
    else runs.push({ units: [u], stance });
  }
  return runs;
}

function placeOf({ units: run, stance }: Run, dossier: Indexed): StatementSupport {
  return { span: spanOfUnits(run, dossier), stance, family: dossier.familyOf[dossier.units[run[0]!]!.witness]! };
}

/** The place that a run contradicts most plainly: the likeliest conflict, or else the sentence that it denies bare. */
function againstOf(
  run: Run,
  made: readonly Run[],
  { units, ends }: Indexed,
): NonNullable<StatementSupport['against']> | null {
  const placeOfUnit = (u: number) => made.findIndex(({ units: own }) => own.includes(u));
  let best: { support: number; how: Contradiction } | null = null;
  let most = 0;
  for (const u of run.units) {
    for (const { a, b, score, conflict } of ends[u]!) {
      const support = conflict === null || score <= most ? -1 : placeOfUnit(a === u ? b : a);
      if (support < 0) continue;
      best = { support, how: conflict! };
      most = score;
    }
    const support = units[u]!.denies === null ? -1 : placeOfUnit(units[u]!.denies!);
    if (best === null && support >= 0) best = { support, how: 'denial' };
  }
  return best;
}

/** A transcript's speakers speak for themselves; elsewhere words in quotation marks are quoted. */
function stanceOfUnit(u: number, { units, witnesses }: Indexed): Stance {
  const unit = units[u]!;
  const direct = unit.voice?.direct === true && witnesses[unit.witness]!.report.kind !== 'transcript';
  return direct ? 'quotes' : 'states';
}

/** Whose word a unit is: a speaker's, a releasing body's, or (null) the reporter's own. */
function voiceOfUnit({ report }: StatementWitness, unit: IndexedUnit): string | null {
  if (report.kind === 'transcript') {
    const turn = report.turns.find(({ span }) => contains(span, unit));
    return turn?.speaker ?? null;
  }
  return unit.voice?.name ?? (report.kind === 'release' ? report.publisher : null);
}

/** The witnesses that say it in their title alone, in order. */
function titledBy(group: Group, { units, titles }: Indexed): number[] {
  const speaking = speakersOf(group, units);
  const titled = new Set(group.units.flatMap((u) => titles.get(u) ?? []));
  return [...titled].filter((witness) => !speaking.has(witness)).sort((x, y) => x - y);
}

function speakersOf(group: Group, units: readonly IndexedUnit[]): Set<number> {
  return new Set([...group.units, ...group.against].map((u) => units[u]!.witness));
}

function silentOf(group: Group, titled: readonly number[], dossier: Indexed): Statement['silent'] {
  const { units, ends, witnesses } = dossier;
  const speaking = speakersOf(group, units);
  for (const witness of titled) speaking.add(witness);
  const nearest = new Map<number, { readonly unit: number; readonly similarity: number }>();
  for (const u of group.units) {
    for (const { a, b, similarity } of ends[u]!) {
      const other = a === u ? b : a;
      const { witness } = units[other]!;
      if (speaking.has(witness) || similarity < MIN_NEAREST) continue;
      if ((nearest.get(witness)?.similarity ?? 0) < similarity) nearest.set(witness, { unit: other, similarity });
    }
  }
  const silent: Statement['silent'][number][] = [];
  for (const [w, { sigil }] of witnesses.entries()) {
    if (speaking.has(w)) continue;
    const near = nearest.get(w);
    const shown =
      near === undefined ? null : { span: spanOfUnits([near.unit], dossier), similarity: round(near.similarity) };
    silent.push({ witness: sigil, nearest: shown });
  }
  return silent;
}

/** Two decimals: more would promise an exactness that nobody has. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What most families say comes first, then what most witnesses say, then in the order of the texts. Sorting is stable. */
function bySupport(witnesses: number): (a: Statement, b: Statement) => number {
  const rank = ({ independent, support }: Statement) =>
    independent * (witnesses + 1) + new Set(support.map(({ span }) => span.witness)).size;
  return (a, b) => rank(b) - rank(a);
}
