import type { ReadingRules } from '../lang/index.ts';
import { remembering } from '../text/index.ts';
import { fold } from './folded.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text, folded. */
export function foldedWords(text: string): readonly string[] {
  return text.length > LONGEST_REMEMBERED ? wordsOf(fold(text)) : rememberedWords(text);
}

/** Scripts that write without spaces; two of their characters are about a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Characters of a text beyond which nothing is remembered of it. */
const LONGEST_REMEMBERED = 5000;

/** Words and numbers in the text; in scripts without spaces, half the characters. */
export function countWords(text: string): number {
  return text.length > LONGEST_REMEMBERED ? count(text) : counted(text);
}

/** What a line is about is asked when its title is looked for, when it is told from the page, and when it is prose. */
const rememberedWords = remembering((text) => wordsOf(fold(text)), 3000);

/** A line is asked a dozen times how long it is while its document is read. */
const counted = remembering(count, 5000);

function count(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced === 0 ? wordsOf(text).length : Math.ceil(unspaced / 2) + wordsOf(text.replace(UNSPACED, ' ')).length;
}

/** Whether the text ends as a sentence does: a stop, perhaps with closing marks behind it. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟۔।:;]['"’”»)\]]*$/.test(text.trimEnd()) || /[.!?…,]['"’”»]$/.test(text.trimEnd());
}

/** Fewest words of a line that is prose by itself. */
const PROSE_WORDS = 10;
/** Words after which a line is prose even without a stop at its end: no headline is that long. */
const LONG_LINE_WORDS = 28;

/** Characters by which a long text is judged. */
const SAMPLE = 2000;

/**
 * Whether a line reads as running prose: long enough, ending in a stop, in words that follow from one another. Words of
 * another language than `rules` are judged by length, stop and small letters alone.
 */
export function isProse(line: string, rules: ReadingRules): boolean {
  const known = judged.get(rules) ?? remembering((text) => readsAsProse(text, rules), 5000);
  judged.set(rules, known);
  return known(line.length > SAMPLE ? line.slice(0, SAMPLE) : line);
}

/** By language: its lines judged before. Every step of the reading asks again. */
const judged = new WeakMap<ReadingRules, (line: string) => boolean>();

function readsAsProse(text: string, rules: ReadingRules): boolean {
  const count = countWords(text);
  if (count < PROSE_WORDS) return false;
  if (count < LONG_LINE_WORDS && !endsSentence(text)) return false;
  const words = wordsOf(text);
  if (count > words.length * 1.5) return true;
  const lower = words.filter((word) => word !== word.toUpperCase() && word === word.toLowerCase()).length;
  const caseless = words.filter((word) => word.toLowerCase() === word.toUpperCase() && !/\d/.test(word)).length;
  if ((lower + caseless) / words.length < 0.4) return false;
  if (count >= LONG_LINE_WORDS || caseless > words.length / 2) return true;
  const small = foldedWords(text).filter((word) => rules.functionWords.has(word)).length;
  // A line without one of them is in a language that the rules do not know, or a list of names.
  return small / words.length > rules.functionShare || small === 0;
}

/** Whether a line is nothing but strokes or stars that part one section from the next. */
export function isRule(text: string): boolean {
  return /^[\s\-_=*~#•·.+–—]{3,}$/.test(text);
}

/** Most words of one entry of a menu. */
const MENU_ENTRY_WORDS = 5;

/**
 * Whether a line is a row of short entries between bars, arrows, dots or wide gaps (`columns`): a menu, a trail of
 * crumbs.
 */
export function isMenu(text: string, columns: readonly string[] = [text]): boolean {
  if (/^[^.!?]{1,40}\s[/»›>|]$/.test(text.trim())) return true;
  const entries = columns
    .flatMap((column) => column.replace(/^\s*[\p{L}]{2,12}:\s+/u, '').split(/\s*[|»›>•·→]+\s*|\s[/~–—-]\s|\]\s*\[/u))
    .map((entry) => entry.replace(/[[\]]/g, '').trim())
    .filter(Boolean);
  if (entries.length < (text.startsWith('[') ? 2 : 3)) return false;
  if (endsSentence(text) && !/[\]©]/.test(text)) return false;
  return entries.every((entry) => countWords(entry) <= MENU_ENTRY_WORDS && !/[.!?]\s/.test(entry));
}

/** "Kestrels 1-3 Otters | FT": how a match ended, on a bar above its report. */
export function isResult(text: string): boolean {
  return countWords(text) <= 8 && /^\p{Lu}[^\d]{2,30} \d{1,3}\s?[-–]\s?\d{1,3} \p{Lu}[^\d]{2,30}$/u.test(text);
}
