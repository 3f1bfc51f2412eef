import type { Lexicon } from '../lang/index.ts';
import { type Span, type Stance, type Statement, spanOf } from '../model/index.ts';
import { shortId } from '../text/index.ts';
import { type Group, groupUnits } from './grouping.ts';
import { type IndexedUnit, indexUnits } from './indexed.ts';
import { type Link, linkUnits } from './links.ts';
import type { StatementUnit } from './units.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What the statements stage reads of a witness. */
export interface StatementWitness {
  readonly sigil: string;
  readonly key: string;
  readonly report: { readonly text: string; readonly language: string };
  readonly units: readonly StatementUnit[];
}

/** A silent witness's nearest clause is shown from this similarity on; below, it speaks of something else. */
const MIN_NEAREST = 0.3;

/**
 * What the witnesses say, each claim once. Witnesses come in canonical order; sigils and `families` (each a list of
 * sigils) only name them.
 */
export function buildStatements({
  witnesses,
  families,
  lexiconOf,
}: {
  readonly witnesses: readonly StatementWitness[];
  readonly families: readonly (readonly string[])[];
  readonly lexiconOf: (language: string) => Lexicon;
}): Statement[] {
  const reports = witnesses.map(({ units }) => units);
  const vocabulary = vocabularyOf(
    reports.map((units) => units.map(({ terms }) => terms)),
    lexiconOf(witnesses[0]?.report.language ?? 'en'),
  );
  const units = indexUnits(reports, vocabulary);
  const links = linkUnits(units, vocabulary, witnesses.length);
  const groups = groupUnits(units, links);
  const ends = linksByUnit(units, links);
  const familyOf = witnesses.map(({ sigil }) => families.findIndex((family) => family.includes(sigil)));
  return groups.map((group) => toStatement(group, units, ends, witnesses, familyOf)).sort(bySupport(familyOf));
}

function linksByUnit(units: readonly IndexedUnit[], links: readonly Link[]): Link[][] {
  const ends: Link[][] = units.map(() => []);
  for (const link of links) {
    ends[link.a]!.push(link);
    ends[link.b]!.push(link);
  }
  return ends;
}

function toStatement(
  group: Group,
  units: readonly IndexedUnit[],
  ends: readonly (readonly Link[])[],
  witnesses: readonly StatementWitness[],
  families: readonly number[],
): Statement {
  const spanOfUnit = (u: number): Span =>
    spanOf({ sigil: witnesses[units[u]!.witness]!.sigil, text: witnesses[units[u]!.witness]!.report.text }, units[u]!);
  const support = group.units.map((u) => ({
    span: spanOfUnit(u),
    stance: 'states' as Stance,
    family: families[units[u]!.witness]!,
  }));
  const speaking = new Set(group.units.map((u) => units[u]!.witness));
  const nearest = new Map<number, { unit: number; similarity: number }>();
  for (const u of group.units) {
    for (const link of ends[u]!) {
      const other = link.a === u ? link.b : link.a;
      const witness = units[other]!.witness;
      if (speaking.has(witness) || link.similarity < MIN_NEAREST) continue;
      const known = nearest.get(witness);
      if (known === undefined || known.similarity < link.similarity)
        nearest.set(witness, { unit: other, similarity: link.similarity });
    }
  }
  const silent = witnesses.flatMap((witness, w) => {
    if (speaking.has(w)) return [];
    const near = nearest.get(w);
    return [
      {
        witness: witness.sigil,
        nearest: near === undefined ? null : { span: spanOfUnit(near.unit), similarity: round(near.similarity) },
      },
    ];
  });
  const first = units[group.units[0]!]!;
  return {
    id: `s${shortId(`${witnesses[first.witness]!.key}:${first.start}-${first.end}:${group.units.length}`)}`,
    text: spanOfUnit(clearest(group, units, ends)).text,
    support,
    silent,
    independent: new Set(support.filter(({ stance }) => stance !== 'contradicts').map(({ family }) => family)).size,
    contested: support.some(({ stance }) => stance === 'contradicts'),
  };
}

/** The unit that its fellows link to most, each counted once; among equals the shortest, then the first. */
function clearest(group: Group, units: readonly IndexedUnit[], ends: readonly (readonly Link[])[]): number {
  const fellows = new Set(group.units);
  let best = group.units[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const u of group.units) {
    let score = 0;
    for (const link of ends[u]!) if (fellows.has(link.a === u ? link.b : link.a)) score += link.score;
    const length = units[u]!.end - units[u]!.start;
    score -= Math.max(0, length - LONG) / LONG;
    if (score > bestScore) {
      best = u;
      bestScore = score;
    }
  }
  return best;
}

/** Characters from which a wording loses clarity. */
const LONG = 160;

/** Two decimals: more would promise an exactness that nobody has. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What most families say comes first; then in the order of the text. Sorting is stable. */
function bySupport(families: readonly number[]): (a: Statement, b: Statement) => number {
  const most = families.length + 1;
  return (a, b) => rank(b, most) - rank(a, most);
}

function rank(statement: Statement, most: number): number {
  return statement.independent * most + new Set(statement.support.map(({ span }) => span.witness)).size;
}
