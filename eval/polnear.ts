import { readFileSync } from 'node:fs';
import type { Range } from '../src/model/index.ts';

// PolNeAR 1.0's annotations, and how a system is held against them.

export interface GoldQuote extends Range {
  /** The pieces of an interrupted quotation. */
  readonly parts: readonly (readonly [start: number, end: number])[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: (Range & { readonly text: string }) | null;
  readonly cue: Range & { readonly text: string };
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** What a system finds in a text. */
export interface Found {
  /** Words in marks that it takes for a quotation, outermost marks only, and whom it gives them to. */
  readonly marked: readonly (Range & { readonly speaker: (Range & { readonly name: string }) | null })[];
  /** Every stretch that it takes for somebody's words; null where it looks for marks alone. */
  readonly contents: readonly Range[] | null;
}

export type System = (text: string) => Found;

export function readPolnear(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** A third of the articles, by a hash of their id, at which nobody looks except as numbers. */
export function isAside({ id }: GoldArticle): boolean {
  let hash = 2166136261;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) % 3 === 0;
}

interface GoldMark extends Range {
  readonly words: number;
  readonly attributions: readonly GoldQuote[];
}

/** Text in marks inside the gold's contents, outermost marks only, once each. */
function goldMarks({ text, quotes }: GoldArticle): GoldMark[] {
  const found = new Map<number, { range: Range; attributions: GoldQuote[] }>();
  for (const quote of quotes) {
    for (const [start, end] of quote.parts) {
      for (const range of marksIn(text, start, end)) {
        const known = found.get(range.start);
        if (known === undefined || known.range.end < range.end)
          found.set(range.start, { range, attributions: [...(known?.attributions ?? []), quote] });
        else known.attributions.push(quote);
      }
    }
  }
  const all = overParagraphs(
    text,
    [...found.values()].sort((a, b) => a.range.start - b.range.start),
  );
  const outermost = all.filter(({ range }) => !all.some((other) => other.range !== range && holds(other.range, range)));
  return outermost.map(({ range, attributions }) => ({
    ...trimmed(text, range),
    words: wordsOf(text, range).length,
    attributions,
  }));
}

/**
 * The gold cuts a quotation that reopens its marks on each paragraph into one attribution for each; here it is one, from
 * the first mark to the last.
 */
function overParagraphs<Mark extends { readonly range: Range }>(text: string, marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    const between = before === undefined ? '' : text.slice(before.range.end, mark.range.start);
    if (before !== undefined && /^\s*\n\s*["“'‘]$/.test(between) && !/["”’]$/.test(text.slice(0, before.range.end)))
      joined[joined.length - 1] = { ...before, range: { start: before.range.start, end: mark.range.end } };
    else joined.push(mark);
  }
  return joined;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Stretches between marks, told apart here without the engine's own pairing. */
function marksIn(original: string, start: number, end: number): Range[] {
  // Two apostrophes are one mark; machine translation opens lines with a closing one.
  const text = original.replace(/''|``/g, '" ').replace(/(^|\s)”(?=\p{L})/gu, '$1“');
  // Some annotations leave the marks at their ends out.
  const from = /["“‘]/.test(text[start - 1] ?? '') ? start - 1 : start;
  const to = /["”’]/.test(text[end] ?? '') ? end + 1 : end;
  const found: Range[] = [];
  let open = -1;
  let by = '';
  let depth = 0;
  for (let i = from; i < to; i++) {
    const char = text[i]!;
    const leads = i === 0 || text[i - 1] === '\n';
    if (open < 0) {
      const single = (char === '‘' || char === "'") && /^\s?$/.test(text[i - 1] ?? '') && /\w/.test(text[i + 1] ?? '');
      if (char !== '“' && char !== '"' && !single) continue;
      open = i + 1;
      by = char;
      depth = 0;
      continue;
    }
    if (leads && (char === by || char === '“' || char === '"')) continue;
    const closes =
      by === '‘' || by === "'"
        ? (char === '’' || char === "'") && !/\w/.test(text[i + 1] ?? ' ')
        : char === '"' || (by === '“' && char === '”');
    if (by === '“' && char === '“') depth++;
    else if (closes && depth > 0 && char === '”') depth--;
    else if (closes) {
      found.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0 && end - open > 1) found.push({ start: open, end: to });
  return found;
}

/** Without punctuation and space at the ends. */
function trimmed(text: string, { start, end }: Range): Range {
  const isEdge = (char: string | undefined) => char !== undefined && !/[\p{L}\p{N}]/u.test(char);
  let from = start;
  let to = end;
  while (from < to && isEdge(text[from])) from++;
  while (to > from && isEdge(text[to - 1])) to--;
  return { start: from, end: to };
}

function wordsOf(text: string, { start, end }: Range): Range[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Whether two ways to name a speaker share a word that is no article, pronoun or title. */
function sameName(a: string, b: string): boolean {
  const bearing = (name: string) =>
    (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => /^\p{Lu}/u.test(word) && !/^(?:The|He|She|They|It|We|I|A|An|Mr|Mrs|Ms|Dr)$/.test(word),
    );
  const other = new Set(bearing(b));
  return bearing(a).some((word) => other.has(word));
}

/** What is wrong, for `--miss`: the kind of mistake, and the words around it. */
export type OnMiss = (kind: 'spans' | 'speakers', line: string) => void;

/**
 * `span-f1`: marks whose words are found exactly, of all marks that the gold attributes; `.4-words`: the same for marks
 * of four words and more. `speaker`: of the found ones with a speaker in the gold, those whose speaker touches the gold's
 * or shares a name with it; the innermost attribution counts. `both-f1`: span and speaker right. `words-f1`: words
 * inside the gold's contents, indirect ones too.
 */
export function scoreQuotations(
  articles: readonly GoldArticle[],
  system: System,
  onMiss?: OnMiss,
): Record<string, number> {
  const count = new Map<string, number>();
  const add = (name: string, by = 1) => count.set(name, get(name) + by);
  const get = (name: string) => count.get(name) ?? 0;
  for (const article of articles) {
    const { text } = article;
    const found = system(text);
    const gold = goldMarks(article);
    const mine = found.marked.map((quote) => ({
      ...quote,
      ...trimmed(text, quote),
      words: wordsOf(text, quote).length,
    }));
    for (const quote of mine) {
      add('found');
      if (quote.words >= 4) add('found4');
      if (!gold.some((mark) => same(mark, quote))) onMiss?.('spans', `+ ${around(article, quote)}`);
    }
    for (const mark of gold) {
      add('gold');
      if (mark.words >= 4) add('gold4');
      const match = mine.find((quote) => same(mark, quote));
      if (match === undefined) onMiss?.('spans', `- ${around(article, mark)}`);
      if (match === undefined) continue;
      add('spans');
      if (mark.words >= 4) add('spans4');
      const { speaker } = mark.attributions.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
      const right =
        speaker === null ? match.speaker === null : match.speaker !== null && sameSpeaker(match.speaker, speaker);
      if (speaker !== null) add('speakers');
      if (speaker !== null && right) add('speakersRight');
      if (right) add('both');
      else onMiss?.('speakers', `${around(article, mark)} wanted ${speaker?.text}, got ${match.speaker?.name}`);
    }
    for (const word of wordsOf(text, { start: 0, end: text.length })) {
      const isGold = article.quotes.some(({ parts }) => parts.some(([start, end]) => holds({ start, end }, word)));
      const isFound = found.contents?.some((range) => holds(range, word)) ?? false;
      if (isGold) add('goldWords');
      if (isFound) add('foundWords');
      if (isGold && isFound) add('words');
    }
  }
  const f1 = (hits: string, foundAll: string, goldAll: string) =>
    (2 * get(hits)) / Math.max(1, get(foundAll) + get(goldAll));
  return {
    'span-f1.4-words': f1('spans4', 'found4', 'gold4'),
    'span-f1': f1('spans', 'found', 'gold'),
    speaker: get('speakersRight') / Math.max(1, get('speakers')),
    'both-f1': f1('both', 'found', 'gold'),
    ...(get('foundWords') === 0 ? {} : { 'words-f1': f1('words', 'foundWords', 'goldWords') }),
  };
}

function same(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

function sameSpeaker(mine: Range & { readonly name: string }, gold: Range & { readonly text: string }): boolean {
  return (mine.start < gold.end && gold.start < mine.end) || sameName(mine.name, gold.text);
}

function around({ id, text }: GoldArticle, { start, end }: Range): string {
  const line = `${text.slice(Math.max(0, start - 90), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 70)}`;
  return `${id.slice(0, 28)}: …${line}…`.replace(/\s+/g, ' ');
}
