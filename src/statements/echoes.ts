import type { Quote, Span, Verdict } from '../model/index.ts';
import type { IndexedUnit } from './indexed.ts';

/** Verdicts by which a quotation and its passage in the record are the same words, or the same said in others. */
const FOUND: ReadonlySet<Verdict> = new Set(['verbatim', 'trimmed', 'edited', 'reworded', 'spliced']);

/** Pairs of units of which one quotes the other, as keys of `echoKey`. */
export type Echoes = ReadonlySet<number>;

export function echoKey(u: number, v: number): number {
  return Math.min(u, v) * MAX_UNITS + Math.max(u, v);
}

/** Clauses of a dossier; keys are exact up to here. */
const MAX_UNITS = 2 ** 26;

/**
 * Which units quote one another or the same utterance, by the quotes ledger: those that a quotation lies in, with those of
 * the passages found for it in a record and those of the other quotations of its utterance. Reported speech without marks is
 * left to the words: it is found too easily. `sigils`: by witness index.
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
  const add = (quoting: readonly number[], quoted: readonly number[]) => {
    for (const u of quoting)
      for (const v of quoted) if (units[u]!.witness !== units[v]!.witness) echoes.add(echoKey(u, v));
  };
  const utterances = new Map<string, number[][]>();
  for (const { kind, span, check, utterance } of quotes) {
    if (kind === 'indirect') continue;
    const quoting = within(span);
    if (FOUND.has(check.verdict)) for (const passage of check.record) add(quoting, within(passage));
    if (utterance === null) continue;
    const others = utterances.get(utterance) ?? [];
    utterances.set(utterance, others);
    for (const other of others) add(quoting, other);
    others.push(quoting);
  }
  return echoes;
}

/** Characters of a unit that must lie in a quotation for the unit to quote, unless half of it does. */
const MIN_CHARACTERS = 24;
