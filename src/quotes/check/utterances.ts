import { Concordance, findPlaces, type Line, type Place, type Wording, type WordingRules } from '../../align/index.ts';
import type { Quotation } from '../../model/index.ts';
import { shortId } from '../../text/index.ts';
import { isTelling } from './candidate.ts';
import { compare, type QuotedWords } from './compare.ts';
import type { Judgement } from './judge.ts';
import { passagesOf } from './present.ts';
import { type Identity, sameSpeaker } from './speakers.ts';

/** One quotation with what is known of where its words come from. */
export interface Told {
  readonly id: string;
  /** Index of its witness. */
  readonly witness: number;
  readonly speaker: Identity | null;
  readonly quote: QuotedWords;
  readonly quotation: Quotation;
  readonly wording: Wording;
  readonly rules: WordingRules;
  /** Null for a quotation that stands in a record itself. */
  readonly judgement: Judgement | null;
}

/** Share of the shorter of two stretches of a record that both take up, from which they are one utterance. */
const SAME_STRETCH = 0.5;
/** Other quotations that one is laid against. */
const LOOKED_AT = 4;
/** Chance from which two quotations that no record holds are the same utterance in other words. */
const SAME_CONFIDENCE = 0.9;

/**
 * For each quotation the id of its utterance, or null where no other has the same words. Quotations are linked where they
 * take up the same stretch of a record, or where no record holds them and they say the same. The id is made from the ids
 * of the quotations, so it is the same whatever their order.
 */
export function utterances(told: readonly Told[]): (string | null)[] {
  const groups = new Groups(told.length);
  linkByRecord(told, groups);
  linkByWords(told, groups);
  const ids = new Array<string | null>(told.length).fill(null);
  for (const members of groups.all()) {
    if (members.length < 2) continue;
    const first = members.map((member) => told[member]!.id).sort()[0]!;
    for (const member of members) ids[member] = `u${shortId(first)}`;
  }
  return ids;
}

function linkByRecord(told: readonly Told[], groups: Groups): void {
  const stretches: { readonly owner: number; readonly witness: number; readonly from: number; readonly to: number }[] =
    [];
  for (const [owner, { witness, quote, quotation, wording, judgement }] of told.entries()) {
    if (judgement === null) {
      const from = wording.starts.findIndex((start) => start >= quotation.range.start);
      stretches.push({ owner, witness, from, to: from + quote.lexemes.length });
    } else if (judgement.verdict !== 'absent' && judgement.verdict !== 'unchecked') {
      for (const { candidate } of judgement.parts)
        for (const [from, to] of passagesOf(candidate, judgement.verdict))
          stretches.push({ owner, witness: candidate.witness, from, to });
    }
  }
  stretches.sort((a, b) => a.witness - b.witness || a.from - b.from || a.to - b.to);
  for (const [i, a] of stretches.entries()) {
    for (let j = i + 1; j < stretches.length; j++) {
      const b = stretches[j]!;
      if (b.witness !== a.witness || b.from >= a.to) break;
      const shared = Math.min(a.to, b.to) - b.from;
      if (shared >= SAME_STRETCH * Math.min(a.to - a.from, b.to - b.from)) groups.join(a.owner, b.owner);
    }
  }
}

/** Links quotations that no record holds to each other and to those that one holds. */
function linkByWords(told: readonly Told[], groups: Groups): void {
  const loose = told.flatMap(({ judgement, quotation: { form } }, i) =>
    form !== 'phrase' && (judgement?.verdict === 'absent' || judgement?.verdict === 'unchecked') ? [i] : [],
  );
  if (loose.length === 0 || told.length < 2) return;
  const text = asText(told);
  // Copies quote the same words: each wording is looked for once.
  const places = new Map<string, Place[]>();
  const placesOf = ({ lexemes }: QuotedWords) => {
    const words = lexemes.map(({ form, key, kind }) => `${form} ${key} ${kind}`).join('|');
    const found = places.get(words) ?? findPlaces(lexemes, text, LOOKED_AT);
    places.set(words, found);
    return found;
  };
  for (const i of loose) {
    const { quote, witness, speaker } = told[i]!;
    for (const { lines, confidence } of placesOf(quote)) {
      const j = text.lines[lines[0]!]!.voice;
      if (j === i || told[j]!.witness === witness || sameSpeaker(speaker, told[j]!.speaker) === 'other') continue;
      const { from, to } = text.lines[lines[0]!]!;
      const comparison = compare(
        quote,
        text,
        Array.from({ length: to - from }, (_, at) => from + at),
      );
      const alike = confidence >= SAME_CONFIDENCE && comparison.keptContent >= 2;
      if (isTelling(comparison) || alike) groups.join(i, j);
    }
  }
}

/** All quotations as one text, each of them a line with a voice of its own. */
function asText(told: readonly Told[]): Concordance {
  const ids = new Map<string, number>();
  const lexemes: Wording['lexemes'][number][] = [];
  const words: number[] = [];
  const lines: Line[] = [];
  for (const [voice, { quote }] of told.entries()) {
    const from = words.length;
    for (const lexeme of quote.lexemes) {
      const id = ids.get(lexeme.form) ?? lexemes.push(lexeme) - 1;
      ids.set(lexeme.form, id);
      words.push(id);
    }
    lines.push({ from, to: words.length, voice, next: -1 });
  }
  const nowhere = new Uint32Array(words.length);
  const wording: Wording = {
    length: words.length,
    starts: nowhere,
    ends: nowhere,
    ids: Uint32Array.from(words),
    lexemes,
    sentences: Uint32Array.from([...lines.map(({ from }) => from), words.length]),
  };
  return new Concordance(wording, lines, told[0]!.rules);
}

/** Disjoint sets of numbers (union-find). */
class Groups {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    this.#parents[this.#root(a)] = this.#root(b);
  }

  /** The sets, each with its members in order. */
  all(): Iterable<number[]> {
    const sets = new Map<number, number[]>();
    for (const i of this.#parents.keys()) {
      const root = this.#root(i);
      const members = sets.get(root);
      if (members === undefined) sets.set(root, [i]);
      else members.push(i);
    }
    return sets.values();
  }

  #root(a: number): number {
    let root = a;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    this.#parents[a] = root;
    return root;
  }
}
