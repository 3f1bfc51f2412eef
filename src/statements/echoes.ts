import type { Quote, Span, Verdict } from '../model/index.ts';
import type { IndexedUnit } from './indexed.ts';

/** Verdicts by which a quotation and its passage in the record are the same words, or the same said in others. */
const FOUND: ReadonlySet<Verdict> = new Set(['verbatim', 'trimmed', 'edited', 'reworded', 'spliced']);

/** Pairs of units of which one quotes the other, as keys of `echoKey`. */
export type Echoes = ReadonlySet<number>;

export function echoKey(u: number, v: number, units: number): number {
  return Math.min(u, v) * units + Math.max(u, v);
}

/**
 * Which units of reports quote which units of records, by the quotes ledger: those that a quotation and the passages found
 * for it lie in. Reported speech without marks is left to the words: it is found too easily. `sigils`: by witness index.
 */
export function echoesOf(units: readonly IndexedUnit[], sigils: readonly string[], quotes: readonly Quote[]): Echoes {
  const bySigil = new Map<string, number[]>(sigils.map((sigil) => [sigil, []]));
  for (const [u, unit] of units.entries()) bySigil.get(sigils[unit.witness]!)!.push(u);
  const within = (span: Span) =>
    (bySigil.get(span.witness) ?? []).filter((u) => {
      const shared = Math.min(span.end, units[u]!.end) - Math.max(span.start, units[u]!.start);
      return shared > 0 && shared >= Math.min(MIN_CHARACTERS, 0.5 * (units[u]!.end - units[u]!.start));
    });
  const echoes = new Set<number>();
  for (const { kind, span, check } of quotes) {
    if (kind === 'indirect' || !FOUND.has(check.verdict)) continue;
    const quoting = within(span);
    for (const passage of check.record)
      if (passage.witness !== span.witness)
        for (const v of within(passage)) for (const u of quoting) echoes.add(echoKey(u, v, units.length));
  }
  return echoes;
}

/** Characters of a unit that must lie in a quotation for the unit to quote, unless half of it does. */
const MIN_CHARACTERS = 24;
