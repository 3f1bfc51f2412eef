import type { Range } from '../../model/index.ts';
import type { Mark, MarkStyle } from './scan.ts';

/** A stretch of text between quotation marks. */
export interface Marked {
  /** From the opening mark to the closing one; without the latter, to the end of its paragraph. */
  readonly marks: Range;
  /** The same without the outer marks; marks that reopen it on later paragraphs are inside. */
  readonly range: Range;
  readonly style: MarkStyle;
  /** Its closing mark is there. */
  readonly closed: boolean;
  /** Index of the stretch that it stands in, or -1. */
  readonly parent: number;
}

/** One way to read the marks so far. */
interface Reading {
  readonly cost: number;
  /** Marks that are open, innermost first. */
  readonly open: Open | null;
  readonly last: Step | null;
}

interface Open {
  readonly mark: Mark;
  readonly below: Open | null;
  readonly depth: number;
}

type Step =
  | { readonly kind: 'open'; readonly mark: Mark; readonly before: Step | null }
  | { readonly kind: 'close'; readonly mark: Mark; readonly before: Step | null }
  | { readonly kind: 'give-up'; readonly at: number; readonly before: Step | null };

/** Cost of a quotation that never closes. Dearer than any odd mark, so that an odd mark closes it where there is one. */
const UNCLOSED = 6;
/** Cost of a quotation that the next one cuts short: its closing mark is missing. */
const CUT_SHORT = 5;
const DEEPEST = 3;

/**
 * Pairs the marks of `text`: of all readings of the whole text the one with the least total cost. A quotation may go on
 * over paragraphs where each begins with a mark again. Ties: the reading found first, which opens rather than skips.
 * Linear in the marks: at each, at most one reading per stack of open styles is kept (39 stacks).
 */
export function pairMarks(text: string, marks: readonly Mark[]): Marked[] {
  let readings: Reading[] = [{ cost: 0, open: null, last: null }];
  let lineEnd = lineEndFrom(text, 0);
  for (const mark of marks) {
    if (lineEnd < mark.start) {
      readings = crossLines(readings, lineEnd, lineBreaks(text, lineEnd, mark.start), mark);
      lineEnd = lineEndFrom(text, mark.end);
    }
    readings = cheapest(readings.flatMap((reading) => readMark(reading, mark)));
  }
  readings = readings.map((reading) => giveUp(reading, lineEnd));
  const best = readings.reduce((a, b) => (b.cost < a.cost ? b : a));
  return collect(best.last).map((marked) => ({ ...marked, range: withoutSpace(text, marked.range) }));
}

/** Without the space at its ends: machine translation leaves some inside the marks, “ all Russians ”. */
export function withoutSpace(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function readMark(reading: Reading, mark: Mark): Reading[] {
  const { cost, open, last } = reading;
  const next: Reading[] = [];
  const depth = open?.depth ?? 0;
  if (open !== null && mark.leads && mark.style === open.mark.style && depth === 1) {
    // The mark that reopens a quotation on its next paragraph.
    next.push({ cost: cost + mark.open, open, last });
  }
  if (open !== null) {
    const fits = closes(open.mark.style, mark);
    if (fits < UNCLOSED)
      next.push({ cost: cost + fits, open: open.below, last: { kind: 'close', mark, before: last } });
  }
  if (depth < DEEPEST) {
    const nested = open === null ? 0 : nests(open, mark);
    next.push({
      cost: cost + mark.open + nested,
      open: { mark, below: open, depth: depth + 1 },
      last: { kind: 'open', mark, before: last },
    });
  }
  if (open !== null && depth === 1 && open.mark.style === mark.style && mark.style !== 'single') {
    next.push({
      cost: cost + CUT_SHORT + mark.open,
      open: { mark, below: null, depth: 1 },
      last: { kind: 'open', mark, before: { kind: 'give-up', at: mark.start, before: last } },
    });
  }
  next.push({ cost: cost + mark.skip, open, last });
  return next;
}

/** Cost of `mark` closing what a mark of `style` opened. */
function closes(style: MarkStyle, mark: Mark): number {
  if (style === mark.style) return mark.close;
  // „words“: the curly opening glyph is the right closing one here.
  if (style === 'low' && mark.style === 'curly') return Math.max(0, mark.close - 2.5);
  if (style === 'low' && mark.style === 'straight') return mark.close + 0.5;
  if (style === 'curly' && mark.style === 'straight') return mark.close + 1.5;
  if (style === 'straight' && mark.style === 'curly') return mark.close + 1.5;
  return UNCLOSED;
}

/** Extra cost of opening `mark` inside a quotation. */
function nests(open: Open, mark: Mark): number {
  for (let outer: Open | null = open; outer !== null; outer = outer.below) {
    if (outer.mark.style === mark.style) return mark.style === 'single' ? 6 : 4.5;
  }
  if (mark.style === 'single' || open.mark.style === 'single') return 0.2;
  return 1.5;
}

/** Past the ends of lines in front of `mark`: quotations end with their line, the first ending at `lineEnd`, or go on. */
function crossLines(readings: readonly Reading[], lineEnd: number, breaks: Breaks, mark: Mark): Reading[] {
  return cheapest(
    readings.map((reading) => {
      const { open } = reading;
      if (open === null) return reading;
      if (mark.leads && breaks.paragraphs <= 1 && mark.style === open.mark.style && open.depth === 1)
        return { ...reading, cost: reading.cost + 0.3 };
      // One line of a list or a poem may run into the next without a mark of its own.
      if (breaks.paragraphs === 0 && open.depth === 1 && mark.style !== 'single')
        return { ...reading, cost: reading.cost + 2 * breaks.lines };
      return giveUp(reading, lineEnd);
    }),
  );
}

function giveUp(reading: Reading, at: number): Reading {
  let { cost, open, last } = reading;
  for (; open !== null; open = open.below) {
    cost += UNCLOSED;
    last = { kind: 'give-up', at, before: last };
  }
  return { cost, open: null, last };
}

interface Breaks {
  readonly lines: number;
  /** Blank lines. */
  readonly paragraphs: number;
}

function lineBreaks(text: string, from: number, to: number): Breaks {
  let lines = 0;
  let paragraphs = 0;
  for (let i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
    lines++;
    if (text[i + 1] === '\n') paragraphs++;
  }
  return { lines, paragraphs };
}

/** Where the line that holds `from` ends: at its newline or the text's end. */
export function lineEndFrom(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** One reading for each stack of open styles: the cheapest, the earlier where two cost the same. */
function cheapest(readings: readonly Reading[]): Reading[] {
  if (readings.length < 2) return [...readings];
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    let stack = '';
    for (let open = reading.open; open !== null; open = open.below) stack += open.mark.style[1]!;
    const known = best.get(stack);
    if (known === undefined || reading.cost < known.cost) best.set(stack, reading);
  }
  return [...best.values()];
}

function collect(last: Step | null): Marked[] {
  const steps: Step[] = [];
  for (let step = last; step !== null; step = step.before) steps.push(step);
  steps.reverse();
  const found: Marked[] = [];
  const open: number[] = [];
  for (const step of steps) {
    if (step.kind === 'open') {
      const { start, end } = step.mark;
      const parent = open.at(-1) ?? -1;
      open.push(
        found.push({
          marks: { start, end },
          range: { start: end, end },
          style: step.mark.style,
          closed: false,
          parent,
        }) - 1,
      );
      continue;
    }
    const at = open.pop()!;
    const marked = found[at]!;
    const [inner, outer] = step.kind === 'close' ? [step.mark.start, step.mark.end] : [step.at, step.at];
    found[at] = {
      ...marked,
      marks: { start: marked.marks.start, end: outer },
      range: { start: marked.range.start, end: inner },
      closed: step.kind === 'close',
    };
  }
  return found;
}
