import type { PageForm, ReadingRules } from '../lang/index.ts';
import { PatternIndex } from '../text/index.ts';
import { countWords, endsSentence, isMenu } from './features.ts';
import { fold } from './folded.ts';
import { columnsOf, type Piece } from './piece.ts';
import { isWireCode } from './wirecode.ts';

/** Words beyond which a line is never thrown away for its form alone. */
const LONGEST_FORM = 45;

/** The same in characters, so that the words of long texts need not be counted. */
const LONGEST_TEXT = 600;

/** Words from which a full sentence is kept unless it speaks to the visitor of the page. */
const SENTENCE_WORDS = 9;

/** By language: its forms, of which a line is asked only for those whose words it has. */
const indexed = new WeakMap<ReadingRules, PatternIndex<PageForm>>();

function formsOf(rules: ReadingRules): PatternIndex<PageForm> {
  const known = indexed.get(rules);
  if (known !== undefined) return known;
  const found = new PatternIndex(rules.furniture);
  indexed.set(rules, found);
  return found;
}

/** Lines judged before: a line is asked about more than once while its document is read. */
const judged = new WeakMap<object, { readonly rules: ReadingRules; readonly form: string | null }>();

/**
 * Why this line is the page's and not the report's ("navigation", "share"), or null. Judged by its form alone; a full
 * sentence needs to speak to the visitor, or to stand behind a label such as "Read also:".
 */
export function pageForm(piece: Pick<Piece, 'text' | 'gaps'>, rules: ReadingRules): string | null {
  const known = judged.get(piece);
  if (known?.rules === rules) return known.form;
  const form = judge(piece, rules);
  judged.set(piece, { rules, form });
  return form;
}

/** Whether a line has the form whatever else it may say. */
function isSure({ sure }: PageForm): boolean {
  return sure === true;
}

/** A line folded, without the marks of emphasis around it. */
export function bareLine(text: string): string {
  return fold(text)
    .trim()
    .replace(/^[*_]{1,3}(?=[^*_\s])|(?<=[^*_\s])[*_]{1,3}$/g, '');
}

function judge(piece: Pick<Piece, 'text' | 'gaps'>, rules: ReadingRules): string | null {
  const { text } = piece;
  if (text.length > LONGEST_TEXT) return null;
  const words = countWords(text);
  if (words > LONGEST_FORM) return null;
  const folded = bareLine(text);
  if (folded === '') return 'empty';
  if (isWireCode(text, rules)) return 'wire code';
  if (isSpeech(text, folded, rules)) return null;
  if (/\p{Extended_Pictographic}/u.test(text.replace(/[\d#*©®™]/g, '')) && !/\p{L}{2}/u.test(text)) return 'share';
  const plain = isPlainSentence(text, folded, words, rules);
  const form = formsOf(rules).find(folded, plain ? isSure : undefined);
  if (form !== undefined) return form.reason;
  return partsForm(piece, rules) ?? (isMenu(text, columnsOf(piece)) ? 'navigation' : null);
}

/** Most words of one part of a line that bars, dots or wide gaps divide. */
const PART_WORDS = 14;

/** The form of a line of several parts ("Edit this page · © Harbour Board · Was this useful?") that one of them gives away. */
function partsForm(piece: Pick<Piece, 'text' | 'gaps'>, rules: ReadingRules): string | null {
  for (const part of partsOf(piece, /\s+(?:[|·•»›]|\/\/)\s+/)) {
    if (isWireCode(part, rules)) return 'wire code';
    const form = formOfPart(part, rules);
    if (form !== null) return form;
  }
  // A stroke divides the words of a menu too: "Our people / Donate".
  for (const part of partsOf(piece, /\s+\/\s+/)) {
    const form = formOfPart(part, rules, isSure);
    if (form !== null) return form;
  }
  return null;
}

/** The parts of a line; none where it has but one, or one that is no short entry. */
function partsOf(piece: Pick<Piece, 'text' | 'gaps'>, between: RegExp): readonly string[] {
  const parts = columnsOf(piece).flatMap((column) => column.split(between));
  return parts.length < 2 || parts.some((part) => countWords(part) > PART_WORDS) ? [] : parts;
}

/** A number by itself has none: it counts shares beside a button, and votes beside a name. */
function formOfPart(part: string, rules: ReadingRules, counts?: (form: PageForm) => boolean): string | null {
  const folded = fold(part).trim();
  return /\p{L}/u.test(part) ? (formsOf(rules).find(folded, counts)?.reason ?? null) : null;
}

/**
 * "“Subscribe to nothing,” Ruiz told the readers", "Keep reading by candlelight, she told the children.": what somebody
 * said, by whose words it is told.
 */
function isSpeech(text: string, folded: string, rules: ReadingRules): boolean {
  const comma = folded.lastIndexOf(',');
  if (comma > 0 && endsSentence(text) && rules.told.test(folded.slice(comma))) return true;
  const behind = /^["“«„][^"“”«»„]{8,}["”»“]/.exec(text)?.[0].length ?? 0;
  return behind > 0 && rules.told.test(folded.slice(-Math.max(1, text.length - behind)));
}

function isPlainSentence(text: string, folded: string, words: number, rules: ReadingRules): boolean {
  if (words < SENTENCE_WORDS || !endsSentence(text) || /^\W*[\p{L} ]{4,24}:/u.test(folded)) return false;
  return !rules.visitor.test(folded) && !folded.split(/(?<=[.!?]) /).some((sentence) => rules.invites.test(sentence));
}

/** The ending that a short line announces: everything after it is the page's. */
export function ending(text: string, rules: ReadingRules): PageForm | null {
  if (text.length > 80) return null;
  const folded = bareLine(text);
  return rules.endings.find(({ pattern }) => pattern.test(folded)) ?? null;
}
