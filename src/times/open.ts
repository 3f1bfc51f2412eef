import type { Clock, Tense, TimeMeaning, TimeReading } from '../lang/index.ts';
import type { Range, TimeExpression } from '../model/index.ts';
import type { Context, Spoken } from './context.ts';
import { type Granule, ofClock, ofDay } from './granule.ts';
import { isBareTime } from './manner.ts';
import type { Resolved } from './resolved.ts';

/** One place in the calendar where an open expression may lie. */
export interface Option {
  readonly granule: Granule;
  readonly expression: TimeExpression;
}

/** By what an expression is open: the half of the day and the day, the week, the year, the month, or what it leans on. */
type Openness = 'clock' | 'weekday' | 'yearly' | 'date' | 'leaning';

/**
 * An expression that may lie at several places in the calendar: "at ten to six", "on Friday", "in March", "the 14th", "the
 * next day". With what its own text has to say of it.
 */
export interface OpenTime extends Range {
  readonly openness: Openness;
  readonly tense: Tense;
  readonly lead: TimeReading['lead'];
  readonly clock: Clock | null;
  /** The day of a time of day that its sentence names: only the half of the day is open. */
  readonly day: number | null;
  /** The first is the one that its text says by itself. */
  readonly options: readonly Option[];
  /** The report's own day, and the minute of it; null where unknown. */
  readonly published: number | null;
  readonly publishedAt: number | null;
  /** The last day that the text spoke of, and how many sentences and paragraphs ago. */
  readonly lastDay: { readonly day: number; readonly sentences: number; readonly paragraphs: number } | null;
}

/** Whether the words leave open which day, month or year of several they mean. */
export function isOpen(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case 'calendar': {
      const { which, year, decade, century, within, clock } = meaning;
      if (year !== undefined || decade !== undefined || century !== undefined) return false;
      if (within !== undefined && clock?.open !== true) return false;
      return which === 'bare' || which === 'the' || which === 'that' || which === 'same';
    }
    case 'period':
      return !['this', 'last', 'next', 'bare'].includes(meaning.which);
    case 'shift':
      return meaning.from === 'anchor' && meaning.count !== null;
    default:
      return false;
  }
}

function opennessOf(meaning: TimeMeaning): Openness {
  if (meaning.kind !== 'calendar') return 'leaning';
  if (isBareTime(meaning)) return 'clock';
  if (meaning.month === undefined && meaning.weekday !== undefined && meaning.day === undefined) return 'weekday';
  return meaning.day !== undefined && meaning.month === undefined ? 'date' : 'yearly';
}

/**
 * In what other ways an expression can be read at its place: as if its verb told of what is past, of what is to come, or of
 * neither, and as if the text had last spoken of its own day, of the eve of it, of its story's day, its event's, the last
 * one, or the last that it named with its year. The first is as its text says by itself.
 */
export function waysOf(context: Context, tense: Tense): (readonly [Context, Tense])[] {
  const tenses = [...new Set<Tense>([tense, 'past', 'future', null])];
  return [context, ...leanings(context)].flatMap((where) => tenses.map((when) => [where, when] as const));
}

function leanings(context: Context): Context[] {
  const { published, story, event, lastDay, dated, background, sentence, paragraph } = context;
  const alone: Context = { ...context, last: null, lastDay: null, story: null, background: null, parts: new Map() };
  const eve = published?.level === 'day' ? ofDay(published.first - 1) : null;
  // Often all one.
  const days = new Set([story?.granule, event?.granule, lastDay?.granule, dated?.granule, eve]);
  const leaning = [...days].flatMap((granule): Context[] => {
    if (granule == null) return [];
    const spoken: Spoken = { granule, explicit: false, told: true, named: false, sentence, paragraph };
    return [{ ...alone, last: spoken, lastDay: spoken, story: spoken }];
  });
  if (background !== null) leaning.push({ ...context, background: { ...background, sentence, paragraph } });
  return [alone, ...leaning];
}

const HALF_HOURS = 12;

/** The same in the other half of the day, where the words leave that open. */
export function inOtherHalf(meaning: TimeMeaning, resolved: Resolved): Resolved[] {
  const clock = resolved.granule?.clock;
  const told = meaning.kind === 'calendar' ? meaning.clock : undefined;
  if (clock === undefined || told === undefined || !(told.open || told.unmarked) || told.hour > HALF_HOURS) return [];
  const hour = clock.hour + (clock.hour >= HALF_HOURS ? -HALF_HOURS : HALF_HOURS);
  const granule = ofClock(resolved.granule!.first, { ...clock, hour });
  return [{ ...resolved, granule, value: granule.value }];
}

/** An expression with its ways to be read, each place in the calendar once; null where there is none. `context.day`: as `OpenTime` has it. */
export function openTime(
  { meaning, lead }: TimeReading,
  context: Context & Pick<OpenTime, 'day'>,
  tense: Tense,
  ways: readonly Resolved[],
  tell: (way: Resolved) => TimeExpression,
): OpenTime | null {
  const options = new Map<string, Option>();
  const { published, publishedAt, lastDay, day } = context;
  for (const way of ways) {
    const { granule, value } = way;
    if (granule === null || options.has(value) || (day !== null && day !== granule.first)) continue;
    options.set(value, { granule, expression: tell(way) });
  }
  if (options.size === 0) return null;
  const { start, end } = [...options.values()][0]!.expression;
  return {
    start,
    end,
    openness: opennessOf(meaning),
    tense,
    lead,
    clock: (meaning.kind === 'calendar' ? meaning.clock : undefined) ?? null,
    day,
    options: [...options.values()],
    published: published?.level === 'day' ? published.first : null,
    publishedAt,
    lastDay: lastDay === null ? null : ago(lastDay, context),
  };
}

function ago({ granule, sentence, paragraph }: Spoken, here: Context): OpenTime['lastDay'] {
  return { day: granule.first, sentences: here.sentence - sentence, paragraphs: here.paragraph - paragraph };
}
