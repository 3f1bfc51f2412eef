// npx tsx eval/quotes.ts [--aside] [--miss spans|speakers|words]: quotations and speakers against PolNeAR's annotations.
import { existsSync, readFileSync } from 'node:fs';
import { languageOf } from '../src/lang/index.ts';
import type { Quotation, Range } from '../src/model/index.ts';

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly (readonly [number, number])[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly text: string;
  readonly speaker: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly cue: { readonly text: string; readonly start: number; readonly end: number };
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** What a system finds: quotations in marks with the words it gives as speaker, and every stretch of reported words. */
export interface Found {
  readonly marked: readonly (Range & {
    readonly speaker: (Range & { readonly name: string }) | null;
    readonly nested: boolean;
  })[];
  readonly contents: readonly Range[];
}

export type System = (text: string) => Found;

/** A third of the articles, by a hash of their id: looked at as numbers only. */
export function isAside(id: string): boolean {
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
export function goldMarks({ text, quotes }: GoldArticle): GoldMark[] {
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
  const all = [...found.values()].sort((a, b) => a.range.start - b.range.start);
  return all
    .filter(
      ({ range }) =>
        !all.some((other) => other.range !== range && other.range.start <= range.start && range.end <= other.range.end),
    )
    .map(({ range, attributions }) => ({ ...trimmed(text, range), words: countWords(text, range), attributions }));
}

function marksIn(original: string, start: number, end: number): Range[] {
  // Two apostrophes are one mark; machine translation opens lines with a closing one.
  const text = original.replace(/''|``/g, '" ').replace(/(^|\s)”(?=\p{L})/gu, '$1“');
  const found: Range[] = [];
  let open = -1;
  let by = '';
  let depth = 0;
  for (let i = start; i < end; i++) {
    const char = text[i]!;
    const leads = i === 0 || text[i - 1] === '\n';
    if (open < 0) {
      if (
        char === '“' ||
        char === '"' ||
        ((char === '‘' || char === "'") && /^\s?$/.test(text[i - 1] ?? '') && /\w/.test(text[i + 1] ?? ''))
      ) {
        open = i + 1;
        by = char;
        depth = 0;
      }
      continue;
    }
    if (leads && (char === by || char === '“' || char === '"')) continue;
    const closes =
      by === '‘' || by === "'"
        ? (char === '’' || char === "'") && !/\w/.test(text[i + 1] ?? ' ')
        : by === '"'
          ? char === '"'
          : char === '”' || char === '"';
    if (by === '“' && char === '“') depth++;
    else if (closes && depth > 0 && char === '”') depth--;
    else if (closes) {
      found.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0 && end - open > 1) found.push({ start: open, end });
  return found;
}

function trimmed(text: string, { start, end }: Range): Range {
  const isEdge = (char: string | undefined) => char !== undefined && !/[\p{L}\p{N}]/u.test(char);
  let from = start;
  let to = end;
  while (from < to && isEdge(text[from])) from++;
  while (to > from && isEdge(text[to - 1])) to--;
  return { start: from, end: to };
}

function countWords(text: string, { start, end }: Range): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
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

export interface QuoteScores {
  [name: string]: number;
}

export function scoreQuotes(
  articles: readonly GoldArticle[],
  system: System,
  report?: (kind: string, line: string) => void,
): QuoteScores {
  const count: Record<string, number> = {};
  const add = (name: string, by = 1) => {
    count[name] = (count[name] ?? 0) + by;
  };
  for (const article of articles) {
    const { text, id } = article;
    const gold = goldMarks(article);
    const found = system(text);
    const mine = found.marked
      .filter(({ nested }) => !nested)
      .map((quote) => ({ ...quote, ...trimmed(text, quote), words: countWords(text, quote) }));
    const around = (range: Range) =>
      `${id.slice(0, 28)}: …${text.slice(Math.max(0, range.start - 90), range.start)}⟦${text.slice(range.start, range.end)}⟧${text.slice(range.end, range.end + 70)}…`.replace(
        /\s+/g,
        ' ',
      );
    for (const quote of mine) {
      add('found');
      if (quote.words >= 4) add('found4');
      if (!gold.some(({ start, end }) => start === quote.start && end === quote.end))
        report?.('spans', `+ ${around(quote)}`);
    }
    for (const mark of gold) {
      add('gold');
      if (mark.words >= 4) add('gold4');
      const match = mine.find(({ start, end }) => start === mark.start && end === mark.end);
      if (match === undefined) {
        report?.('spans', `- ${around(mark)}`);
        continue;
      }
      add('spans');
      if (mark.words >= 4) add('spans4');
      const innermost = [...mark.attributions].sort((a, b) => a.end - a.start - (b.end - b.start))[0]!;
      const right =
        innermost.speaker === null
          ? match.speaker === null
          : match.speaker !== null &&
            (touches(match.speaker, innermost.speaker) || sameName(match.speaker.name, innermost.speaker.text));
      if (innermost.speaker !== null) add('speakers');
      if (innermost.speaker !== null && right) add('speakersRight');
      if (right) add('both');
      else report?.('speakers', `${around(mark)} WANTED ${innermost.speaker?.text} GOT ${match.speaker?.name}`);
    }
    for (const { start, end } of wordsOf(text)) {
      const word = { start, end };
      const isGold = article.quotes.some(({ parts }) => parts.some(([from, to]) => from <= start && end <= to));
      const isFound = found.contents.some((range) => range.start <= word.start && word.end <= range.end);
      if (isGold) add('goldWords');
      if (isFound) add('foundWords');
      if (isGold && isFound) add('words');
    }
    if (report !== undefined) {
      for (const quote of article.quotes) {
        const all = quote.parts.flatMap(([from, to]) =>
          wordsOf(text.slice(from, to)).map((w) => ({ start: w.start + from, end: w.end + from })),
        );
        const missed = all.filter(
          (w) => !found.contents.some((range) => range.start <= w.start && w.end <= range.end),
        ).length;
        if (missed > 2) report('words', `-${missed} [${quote.cue.text}] <${quote.speaker?.text}> ${around(quote)}`);
      }
      for (const range of found.contents) {
        const all = wordsOf(text.slice(range.start, range.end)).map((w) => ({
          start: w.start + range.start,
          end: w.end + range.start,
        }));
        const extra = all.filter(
          (w) => !article.quotes.some(({ parts }) => parts.some(([from, to]) => from <= w.start && w.end <= to)),
        ).length;
        if (extra > 2) report('words', `+${extra} ${around(range)}`);
      }
    }
  }
  const get = (name: string) => count[name] ?? 0;
  const f1 = (hits: number, foundAll: number, goldAll: number) => (2 * hits) / Math.max(1, foundAll + goldAll);
  return {
    'quotes.span-f1.4-words': f1(get('spans4'), get('found4'), get('gold4')),
    'quotes.span-f1': f1(get('spans'), get('found'), get('gold')),
    'quotes.span-precision': get('spans') / Math.max(1, get('found')),
    'quotes.span-recall': get('spans') / Math.max(1, get('gold')),
    'quotes.speaker': get('speakersRight') / Math.max(1, get('speakers')),
    'quotes.both-f1': f1(get('both'), get('found'), get('gold')),
    'quotes.words-precision': get('words') / Math.max(1, get('foundWords')),
    'quotes.words-recall': get('words') / Math.max(1, get('goldWords')),
    'quotes.words-f1': f1(get('words'), get('foundWords'), get('goldWords')),
  };
}

function wordsOf(text: string): Range[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

export function readPolnear(path = '../shared/data/quotes/polnear.dev.jsonl'): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** Our quotations in the shape that is scored. */
export function toFound(quotations: readonly Quotation[]): Found {
  const inMarks = quotations.filter(({ kind }) => kind !== 'indirect');
  return {
    marked: inMarks.map(({ range, marks, speaker }) => ({
      ...range,
      speaker: speaker?.range == null ? null : { ...speaker.range, name: speaker.name },
      nested: inMarks.some(
        (outer) => outer.marks !== marks && outer.marks.start <= marks.start && marks.end <= outer.marks.end,
      ),
    })),
    contents: quotations.map(({ marks }) => marks),
  };
}

export { existsSync, languageOf };
