import {
  Concordance,
  find,
  findPlaces,
  type Line,
  type Place,
  singletons,
  unite,
  type Wording,
  type WordingRules,
  wordingAt,
} from '../../align/index.ts';
import type { Quotation } from '../../model/index.ts';
import { shortId } from '../../text/index.ts';
import { isTelling, TELLING_RUN } from './candidate.ts';
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
  const parents = singletons(told.length);
  linkByRecord(told, parents);
  linkByWords(told, parents);
  const members = Array.from(told, (): number[] => []);
  for (const i of told.keys()) members[find(parents, i)]!.push(i);
  const ids = new Array<string | null>(told.length).fill(null);
  for (const group of members) {
    if (group.length < 2) continue;
    const first = group.map((member) => told[member]!.id).sort()[0]!;
    for (const member of group) ids[member] = `u${shortId(first)}`;
  }
  return ids;
}

function linkByRecord(told: readonly Told[], parents: Int32Array): void {
  const stretches: { readonly owner: number; readonly witness: number; readonly from: number; readonly to: number }[] =
    [];
  for (const [owner, { witness, quote, quotation, wording, judgement }] of told.entries()) {
    if (judgement === null) {
      const first = wordingAt(wording, quotation.range.start);
      const from = wording.starts[first]! < quotation.range.start ? first + 1 : first;
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
      if (shared >= SAME_STRETCH * Math.min(a.to - a.from, b.to - b.from)) unite(parents, a.owner, b.owner);
    }
  }
}

/** Links quotations that no record holds to each other and to those that one holds. */
function linkByWords(told: readonly Told[], parents: Int32Array): void {
  const loose = told.flatMap(({ judgement, quotation: { form } }, i) =>
    form !== 'phrase' && (judgement?.verdict === 'absent' || judgement?.verdict === 'unchecked') ? [i] : [],
  );
  // Whoever says a thing twice in one report has said it twice.
  if (loose.length === 0 || told.every(({ witness }) => witness === told[0]!.witness)) return;
  const text = asText(told);
  // Copies quote the same words: each wording is looked for once, and laid against each place once.
  const printed = new Map<string, Printed>();
  const alike = new Alike(told, text);
  const printedAs = (quote: QuotedWords) => {
    const key = asPrinted(quote);
    const found = printed.get(key) ?? { alike: alike.to(quote), places: null };
    printed.set(key, found);
    return found;
  };
  const compared = new Map<Place, boolean>();
  const saysTheSame = (quote: QuotedWords, place: Place) => {
    const same = compared.get(place) ?? isSaidIn(quote, text, place);
    compared.set(place, same);
    return same;
  };
  for (const i of loose) {
    const { quote } = told[i]!;
    const own = printedAs(quote);
    if (!own.alike.some((j) => mayBeOne(told[i]!, told[j]!))) continue;
    own.places ??= findPlaces(quote.lexemes, text, LOOKED_AT);
    for (const place of own.places) {
      const { voice: j } = text.lines[place.lines[0]!]!;
      if (mayBeOne(told[i]!, told[j]!) && saysTheSame(quote, place)) unite(parents, i, j);
    }
  }
}

/** What is known of a quotation's words, whoever quotes them. */
interface Printed {
  /** The quotations that share enough words with them to be one utterance. */
  readonly alike: readonly number[];
  /** Null until asked for: most have no other that may be theirs. */
  places: readonly Place[] | null;
}

/** All that tells one quotation's words from another's. */
function asPrinted({ lexemes, openings, elided, bracketed, negated }: QuotedWords): string {
  const words = lexemes.map(({ form, key, kind }) => `${form} ${key} ${kind}`).join('|');
  return JSON.stringify([words, [...openings], [...elided], [...bracketed], negated]);
}

/** Whether the line of a place says what a quotation says. */
function isSaidIn(quote: QuotedWords, text: Concordance, { lines, confidence }: Place): boolean {
  const { from, to } = text.lines[lines[0]!]!;
  const words = Array.from({ length: to - from }, (_, at) => from + at);
  const comparison = compare(quote, text, words);
  return isTelling(comparison) || (confidence >= SAME_CONFIDENCE && comparison.keptContent >= LEAST_CONTENT);
}

/** Whether two quotations can be one utterance: of two witnesses, and not of two people. */
function mayBeOne(a: Told, b: Told): boolean {
  return a.witness !== b.witness && sameSpeaker(a.speaker, b.speaker) !== 'other';
}

/** Content words that two quotations share at least if they are one utterance; or else any words, this many. */
const LEAST_CONTENT = 2;
const LEAST_WORDS = TELLING_RUN;

/** Which quotations share enough words to be one utterance: most have no other, and need not be looked for. */
class Alike {
  readonly #told: readonly Told[];
  readonly #text: Concordance;
  /** By quotation: words that the one asked about shares with it, and content words among them. */
  readonly #words: Uint16Array;
  readonly #content: Uint16Array;

  constructor(told: readonly Told[], text: Concordance) {
    this.#told = told;
    this.#text = text;
    this.#words = new Uint16Array(told.length);
    this.#content = new Uint16Array(told.length);
  }

  /** The quotations that may be the utterance of these words, by their words. O(quotations with one of them). */
  to({ lexemes }: QuotedWords): number[] {
    this.#words.fill(0);
    this.#content.fill(0);
    for (const { form, kind } of lexemes) {
      const forms = kind === 'function' ? [form, ...this.#text.rules.otherForms(form)] : [form];
      for (const other of forms) {
        const lexeme = this.#text.lexemeCalled(other);
        if (lexeme === undefined) continue;
        for (const j of this.#text.linesOf(this.#text.keyOf[lexeme]!)) {
          this.#words[j]!++;
          if (kind !== 'function') this.#content[j]!++;
        }
      }
    }
    return [...this.#told.keys()].filter((j) => this.#content[j]! >= LEAST_CONTENT || this.#words[j]! >= LEAST_WORDS);
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
