import {
  byStart,
  type Moment,
  type Report,
  type Span,
  type Stamp,
  spanOf,
  type TimeExpression,
  type TimeMention,
} from '../model/index.ts';
import { shortId } from '../text/index.ts';

/** One witness as the timeline sees it. */
export interface DatedWitness {
  readonly sigil: string;
  readonly order: number;
  readonly key: string;
  readonly report: Report;
  readonly times: readonly TimeExpression[];
}

export interface Timeline {
  /** By witness in the order given, then by place. */
  readonly mentions: readonly TimeMention[];
  readonly moments: readonly Moment[];
}

/** Lays the dated expressions of all witnesses along one line. What has no place in the calendar ("now", "daily") is left out. */
export function layTimeline(witnesses: readonly DatedWitness[], clashes: readonly (readonly [Span, Span])[]): Timeline {
  const inOrder = [...witnesses].sort((a, b) => a.order - b.order);
  return { mentions: withClashes(inOrder.flatMap(mentionsOf), clashes), moments: momentsOf(inOrder) };
}

function mentionsOf({ sigil, key, report, times }: DatedWitness): TimeMention[] {
  return [...report.stamps.map(stampMention), ...times.filter(isPlaced)]
    .sort(byStart)
    .map(({ start, end, first, last, precision, anchor }) => ({
      id: `t${shortId(`${key} ${start} ${end}`)}`,
      span: spanOf({ sigil, text: report.text }, { start, end }),
      start: first,
      end: last,
      precision,
      anchor,
      clashes: [],
    }));
}

/** What a report says of its own publication, which dates nothing that it tells. */
function stampMention({ start, end, value, precision }: Stamp) {
  return { start, end, first: value, last: value, precision, anchor: 'itself' };
}

/** Each mention with the ids of those that it clashes with, in order. */
function withClashes(mentions: readonly TimeMention[], clashes: readonly (readonly [Span, Span])[]): TimeMention[] {
  const at = ({ witness, start, end }: Span) => `${witness} ${start} ${end}`;
  const ids = new Map(mentions.map(({ id, span }) => [at(span), id]));
  const found = new Map<string, Set<string>>();
  for (const [a, b] of clashes) {
    const [x, y] = [ids.get(at(a)), ids.get(at(b))];
    if (x === undefined || y === undefined) continue;
    found.set(x, (found.get(x) ?? new Set()).add(y));
    found.set(y, (found.get(y) ?? new Set()).add(x));
  }
  return mentions.map((mention) => ({ ...mention, clashes: [...(found.get(mention.id) ?? [])].sort() }));
}

/** Whether an expression names a place in the calendar, or would if its anchor were known. */
function isPlaced({ first, value }: TimeExpression): boolean {
  return first !== null || /^XXXX-(?:WXX-\d|\d\d)/.test(value);
}

/** Mentions of one stretch of time together. Lengths of time ("the past year") date nothing. */
function momentsOf(witnesses: readonly DatedWitness[]): Moment[] {
  const moments = new Map<string, Moment & { spans: Moment['spans'][number][]; witnesses: string[] }>();
  for (const { sigil, report, times } of witnesses) {
    for (const time of times) {
      if (time.first === null || time.last === null || time.kind === 'duration' || time.kind === 'set') continue;
      const key = `${time.first} ${time.last}`;
      const moment = moments.get(key) ?? {
        start: time.first,
        end: time.last,
        precision: time.precision,
        spans: [],
        witnesses: [],
      };
      moments.set(key, moment);
      moment.spans.push(spanOf({ sigil, text: report.text }, time));
      if (!moment.witnesses.includes(sigil)) moment.witnesses.push(sigil);
    }
  }
  return [...moments.values()].sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
