import type { Quote, Span, Verdict } from '../model/index.ts';
import type { IndexedUnit } from './indexed.ts';

/** Verdicts by which a quotation and its passage in the record are the same words, or the same said in others. */
const FOUND: ReadonlySet<Verdict> = new Set(['verbatim', 'trimmed', 'edited', 'reworded', 'spliced']);

/** Pairs of units, as keys of `echoKey`, by what the quotes ledger says of the words in quotation marks that they hold. */
export interface Echoes {
  /** One quotes the other, or both the same utterance. */
  readonly same: ReadonlySet<number>;
  /** One puts the utterance into another mouth than the other and the record do. */
  readonly otherMouths: ReadonlySet<number>;
}

export const NO_ECHOES: Echoes = { same: new Set(), otherMouths: new Set() };

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
  const same = new Set<number>();
  const otherMouths = new Set<number>();
  const add = (pairs: Set<number>, quoting: readonly number[], quoted: readonly number[]) => {
    for (const u of quoting)
      for (const v of quoted) if (units[u]!.witness !== units[v]!.witness) pairs.add(echoKey(u, v));
  };
  const utterances = new Map<string, Printed[]>();
  for (const { kind, span, speaker, check, utterance } of quotes) {
    if (kind === 'indirect') continue;
    const own: Printed = {
      quoting: within(span),
      speaker: speaker?.id ?? null,
      misattributed: check.verdict === 'misattributed',
    };
    for (const passage of check.record) {
      if (own.misattributed) add(otherMouths, own.quoting, within(passage));
      else if (FOUND.has(check.verdict)) add(same, own.quoting, within(passage));
    }
    if (utterance === null) continue;
    const others = utterances.get(utterance) ?? [];
    utterances.set(utterance, others);
    for (const other of others) {
      add(same, own.quoting, other.quoting);
      if (disagreeOnSpeaker(own, other)) add(otherMouths, own.quoting, other.quoting);
    }
    others.push(own);
  }
  return { same, otherMouths };
}

/** One printing of an utterance. */
interface Printed {
  /** The units that hold it. */
  readonly quoting: readonly number[];
  /** `Name.id`; null where nobody knows. */
  readonly speaker: string | null;
  readonly misattributed: boolean;
}

/** Where the record knows neither mouth, a pronoun may have been read amiss. */
function disagreeOnSpeaker(a: Printed, b: Printed): boolean {
  const known = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  return known && a.misattributed !== b.misattributed;
}

/** Characters of a unit that must lie in a quotation for the unit to quote, unless half of it does. */
const MIN_CHARACTERS = 24;
