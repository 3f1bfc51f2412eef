import type { Quote, Span, Verdict } from '../../model/index.ts';
import type { IndexedUnit } from './indexed.ts';
import { UnitPairs } from './unit-pairs.ts';

/** Verdicts by which a quotation and its passage in the record are the same words, or the same said in others. */
const FOUND: ReadonlySet<Verdict> = new Set(['verbatim', 'trimmed', 'edited', 'reworded', 'spliced']);

/** What the quotes ledger says of two units by the words in quotation marks that they hold. */
export interface Echoes {
  /** Whether one quotes the other, or both the same utterance. Of units of two witnesses. */
  same(u: number, v: number): boolean;
  /** Whether one puts the utterance into another mouth than the other and the record do. */
  otherMouths(u: number, v: number): boolean;
}

export const NO_ECHOES: Echoes = { same: () => false, otherMouths: () => false };

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
  const recorded = new UnitPairs<true>();
  const otherMouths = new UnitPairs<true>();
  const add = (pairs: UnitPairs<true>, quoting: readonly number[], quoted: readonly number[]) => {
    for (const u of quoting) for (const v of quoted) if (units[u]!.witness !== units[v]!.witness) pairs.set(u, v, true);
  };
  /** By unit: the utterances that it holds words of. Of hundreds of reports that quote one, any two do. */
  const held = new Map<number, Printed[][]>();
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
      else if (FOUND.has(check.verdict)) add(recorded, own.quoting, within(passage));
    }
    if (utterance === null) continue;
    const others = utterances.get(utterance) ?? [];
    utterances.set(utterance, others);
    for (const other of others) if (disagreeOnSpeaker(own, other)) add(otherMouths, own.quoting, other.quoting);
    others.push(own);
    for (const u of own.quoting) {
      const known = held.get(u);
      if (known === undefined) held.set(u, [others]);
      else if (!known.includes(others)) known.push(others);
    }
  }
  return {
    same: (u, v) => {
      const theirs = held.get(v);
      return (
        (theirs !== undefined && held.get(u)?.some((one) => theirs.includes(one)) === true) ||
        recorded.get(u, v) === true
      );
    },
    otherMouths: (u, v) => otherMouths.get(u, v) === true,
  };
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
