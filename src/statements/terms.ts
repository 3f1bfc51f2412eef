import type { Lexicon } from '../lang/index.ts';
import type { Range, TextForm } from '../model/index.ts';
import { TokenKind } from '../model/index.ts';

/** A word that carries a claim: its base form, and what kind of word it is. */
export interface Term extends Range {
  /** Base form of a word; a number in plain digits ("2500", "1.5"); the full name of a month or weekday. */
  readonly word: string;
  readonly kind: TermKind;
  /** What a match of this term counts before the dossier has its say, 0–1. */
  readonly weight: number;
}

/** `frame`: reporting words, and roles next to a name. They place a claim and are none. */
export type TermKind = 'word' | 'name' | 'number' | 'date' | 'frame';

/** Shared by nearly every sentence with a figure. */
const UNIT_WEIGHT = 0.4;
/** "two" and "three" stand in every other sentence. */
const SMALL_NUMBER_WEIGHT = 0.6;
const FRAME_WEIGHT = 0.15;
/** Who is spoken of is rarely what is said. */
const NAME_WEIGHT = 0.6;
/** Each part of a name of several words. */
const NAME_PART_WEIGHT = 0.35;
/** How much lighter the commonest words are than rare ones. */
const COMMON_DISCOUNT = 0.4;

/** The terms of tokens `from` to `to` (exclusive) of `form`, in order. Function words are left out. */
export function termsOf(form: TextForm, from: number, to: number, lexicon: Lexicon): Term[] {
  const { tokens, folded } = form;
  const terms: Term[] = [];
  for (let i = from; i < to; i++) {
    const kind = tokens.kinds[i];
    const plain = folded.slice(tokens.starts[i], tokens.ends[i]);
    const add = (word: string, as: TermKind, weight: number) =>
      terms.push({ word, kind: as, weight, start: tokens.starts[i]!, end: tokens.ends[i]! });
    if (kind === TokenKind.Number) addNumber(plain, add);
    else if (kind === TokenKind.Symbol && plain === '%') add('percent', 'word', UNIT_WEIGHT);
    else if (kind === TokenKind.Word) {
      const next =
        tokens.kinds[i + 1] === TokenKind.Word && i + 1 < to
          ? folded.slice(tokens.starts[i + 1], tokens.ends[i + 1])
          : '';
      const compound = lexicon.compound(plain, next);
      if (compound !== undefined) {
        terms.push({
          word: compound,
          kind: 'name',
          weight: NAME_WEIGHT,
          start: tokens.starts[i]!,
          end: tokens.ends[i + 1]!,
        });
        i++;
      } else addWord(form, i, plain.replaceAll('.', ''), lexicon, add);
    }
  }
  return framed(terms, lexicon);
}

type Add = (word: string, kind: TermKind, weight: number) => void;

function addWord(form: TextForm, at: number, word: string, lexicon: Lexicon, add: Add): void {
  const { tokens, folded, text } = form;
  if (word.includes("'") && word.indexOf("'") !== 1) return;
  const capital = text.charAt(tokens.starts[at]!) !== folded.charAt(tokens.starts[at]!);
  if (capital && word.length <= 4) {
    const acronym = lexicon.acronym(text.slice(tokens.starts[at], tokens.ends[at]).replaceAll('.', ''));
    if (acronym !== undefined) return void add(acronym, 'name', NAME_WEIGHT);
  }
  const number = NUMBER_WORDS.get(word);
  if (number !== undefined) return void add(number, 'number', SMALL_NUMBER_WEIGHT);
  const before = at > 0 ? folded.slice(tokens.starts[at - 1], tokens.ends[at - 1]) : '';
  if (word === 'percent' || word === 'pct' || (word === 'cent' && before === 'per'))
    return void add('percent', 'word', UNIT_WEIGHT);
  const calendar = lexicon.calendar(word);
  if (calendar !== undefined && capital && (!lexicon.isFunctionWord(word) || beside(form, at)))
    return void add(calendar, 'date', 1);
  if (word.length < 2 || lexicon.isFunctionWord(word)) return;
  const lemma = lexicon.lemma(word);
  if (lexicon.isFunctionWord(lemma)) return;
  const common = lexicon.commonness(lemma);
  // The first word of a sentence is a name only if the table does not know it as a word.
  if (capital && (!opens(form, at) || !lexicon.knows(word))) return void add(lemma, 'name', NAME_WEIGHT);
  if (lexicon.isReporting(lemma)) return void add(lemma, 'frame', FRAME_WEIGHT);
  add(lemma, 'word', 1 - COMMON_DISCOUNT * common);
}

/** Lightens the parts of longer names, and makes roles that stand beside a name part of its frame. */
function framed(terms: readonly Term[], lexicon: Lexicon): Term[] {
  const beside = (a: Term | undefined, b: Term | undefined, gap: number) =>
    a !== undefined && b !== undefined && b.start - a.end <= gap;
  return terms.map((term, i) => {
    const before = terms[i - 1];
    const after = terms[i + 1];
    const nearName =
      (before?.kind === 'name' && beside(before, term, ROLE_REACH)) ||
      (after?.kind === 'name' && beside(term, after, ROLE_REACH));
    if (term.kind === 'name') {
      if (lexicon.isRole(term.word) && nearName) return { ...term, kind: 'frame', weight: FRAME_WEIGHT };
      const part =
        (before?.kind === 'name' && beside(before, term, 2)) || (after?.kind === 'name' && beside(term, after, 2));
      return part ? { ...term, weight: NAME_PART_WEIGHT } : term;
    }
    return term.kind === 'word' && nearName && lexicon.isRole(term.word)
      ? { ...term, kind: 'frame', weight: FRAME_WEIGHT }
      : term;
  });
}

/** Characters between a role and its name: "director of the observatory, Ana Lopez". */
const ROLE_REACH = 24;

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, i) => [word, String(i + 2)] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, String(20 + 10 * i)] as const),
  ['twice', '2'],
]);

/** "2,500" is 2500; "40m" is 40 and million; "71st" is 71. */
function addNumber(token: string, add: Add): void {
  const match = /^(\d[\d.,:]*)([a-z]*)/.exec(token);
  if (match === null) return;
  const digits = match[1]!.replace(/,(?=\d{3})/g, '');
  add(digits, 'number', digits.length > 1 ? 1 : SMALL_NUMBER_WEIGHT);
  const scale = SCALES[match[2]!];
  if (scale !== undefined) add(scale, 'word', UNIT_WEIGHT);
}

const SCALES: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  million: 'million',
  bn: 'billion',
  tn: 'trillion',
};

/** Whether a number stands right before or after token `at`: "May 4". */
function beside({ tokens }: TextForm, at: number): boolean {
  return tokens.kinds[at + 1] === TokenKind.Number || (at > 0 && tokens.kinds[at - 1] === TokenKind.Number);
}

/** Whether token `at` is the first word of its sentence, as far as the marks before it tell. */
function opens({ tokens, text }: TextForm, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (text.slice(tokens.ends[i], tokens.starts[i + 1]).includes('\n')) return true;
    if (tokens.kinds[i] !== TokenKind.Punctuation) return false;
    const mark = text.charAt(tokens.starts[i]!);
    if ('.!?:\u2026'.includes(mark)) return true;
    if (',;'.includes(mark)) return false;
  }
  return true;
}
