import type { Block, Range } from '../../model/index.ts';
import { firstWhere } from '../../text/index.ts';
import { lineEndFrom, type Marked, withoutSpace } from './pair.ts';

/** A stretch that is quoted without marks, and who is named as its speaker by its label, if it has one. */
interface Unmarked extends Range {
  readonly kind: 'block' | 'post' | 'answer';
  readonly label: Range | null;
}

/**
 * Stretches that are somebody's words without quotation marks: block quotations, posts quoted with their signature,
 * and the answers of an interview whose turns are labelled. `blocks`: the report's.
 */
export function findUnmarked(text: string, blocks: readonly Block[]): Unmarked[] {
  const found: Unmarked[] = blocks
    .filter(({ kind }) => kind === 'blockquote')
    .map((block) => ({ ...unsigned(text, block), kind: 'block' as const, label: null }));
  const free = (range: Range) => !found.some((other) => other.start < range.end && range.start < other.end);
  for (const range of [...posts(text), ...answers(text)]) if (free(range)) found.push(range);
  return found.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}

/** Without the "— Jane Roe" below it, which the reporter's sentence keeps. */
function unsigned(text: string, block: Range): Range {
  const inner = text.slice(block.start, block.end);
  const signature = /\s*[—―–-]{1,2}\s?\p{Lu}[^\n—―–.!?]{1,80}$/u.exec(inner.slice(-120));
  const cut = signature === null ? inner.length : Math.max(0, inner.length - 120) + signature.index;
  return withoutSpace(text, { start: block.start, end: block.start + (cut > 20 ? cut : inner.length) });
}

/** "Text of the post — Jane Roe (@jroe) May 4, 2021", a paragraph of its own. */
function posts(text: string): Unmarked[] {
  const found: Unmarked[] = [];
  for (const match of text.matchAll(
    /\(@\w{2,30}\)[ ,]{0,3}(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})/gu,
  )) {
    const line = text.lastIndexOf('\n', match.index) + 1;
    const before = text.slice(line, match.index);
    const dash = Math.max(
      before.lastIndexOf('—'),
      before.lastIndexOf('―'),
      before.lastIndexOf('–'),
      before.lastIndexOf(' - '),
    );
    if (dash <= 0 || before.length - dash > 80) continue;
    found.push({ ...withoutSpace(text, { start: line, end: line + dash }), kind: 'post', label: null });
  }
  return found;
}

interface Labelled {
  readonly label: Range;
  readonly name: string;
  readonly body: Range;
}

/** Paragraphs that begin with a label: at least so many make an interview. */
const FEWEST_TURNS = 4;

/**
 * The answers of an interview inside a report: paragraphs that begin with one of two or more labels in turn ("Q:",
 * "Roe:"). The label whose turns mostly end with a question mark asks.
 */
function answers(text: string): Unmarked[] {
  const turns: Labelled[] = [];
  for (const match of text.matchAll(
    /(?:^|\n)[*_]{0,2}([\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,3})[*_]{0,2}[:.][*_]{0,2} +(?=\S)/gu,
  )) {
    const name = match[1]!;
    if (
      match[0]
        .trimEnd()
        .replace(/[*_]+$/, '')
        .endsWith('.') &&
      name.length > 1
    )
      continue;
    const start = match.index + match[0].indexOf(name);
    turns.push({
      label: { start, end: start + name.length },
      name,
      body: { start: match.index + match[0].length, end: text.length },
    });
  }
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const voices = turns.filter(({ name }) => (counts.get(name) ?? 0) > 1);
  if (voices.length < FEWEST_TURNS || new Set(voices.map(({ name }) => name)).size < 2) return [];
  const bodies = voices.map((turn, i) => {
    const next = voices[i + 1]?.label.start ?? text.length;
    const stop = i + 1 < voices.length ? next : lineEndFrom(text, turn.body.start);
    return { ...turn, body: withoutSpace(text, { start: turn.body.start, end: Math.min(next, stop) }) };
  });
  const asks = new Map<string, number>();
  for (const { name, body } of bodies) if (text[body.end - 1] === '?') asks.set(name, (asks.get(name) ?? 0) + 1);
  return bodies
    .filter(({ name }) => (asks.get(name) ?? 0) * 2 < (counts.get(name) ?? 0))
    .map(({ label, body, name }) => ({ ...body, kind: 'answer' as const, label: name.length === 1 ? null : label }));
}

/**
 * `marked` with stretches that have no marks of their own: what stands inside one of these becomes its part. A stretch
 * that stands in marks already is left out. O(n log n).
 */
export function withUnmarked(
  marked: readonly Marked[],
  unmarked: readonly Pick<Marked, 'marks' | 'range'>[],
): Marked[] {
  if (unmarked.length === 0) return [...marked];
  const outermost = marked.filter(({ parent }) => parent < 0).sort((a, b) => a.marks.start - b.marks.start);
  const covered = ({ range }: Pick<Marked, 'range'>) => {
    const at = firstWhere(outermost.length, (i) => outermost[i]!.marks.start > range.start + 1) - 1;
    return at >= 0 && outermost[at]!.marks.end >= range.end - 2;
  };
  const added = unmarked.filter((one) => !covered(one)).sort((a, b) => a.range.start - b.range.start);
  const found: Marked[] = marked.map((mark) => {
    if (mark.parent >= 0) return mark;
    const at = firstWhere(added.length, (i) => added[i]!.range.start > mark.marks.start) - 1;
    return at >= 0 && mark.marks.end <= added[at]!.range.end ? { ...mark, parent: marked.length + at } : mark;
  });
  for (const { marks, range } of added) found.push({ marks, range, style: 'straight', closed: true, parent: -1 });
  return found;
}
