import type { CountedWords, Tagging } from '../lang/index.ts';
import { isNoun, isProper, isVerb, Tag, type TextForm, type TimeExpression, TokenKind } from '../model/index.ts';
import { DAYS_OF_YEAR, decimalYear, firstWhere, foldedToken, tokenAt, unitOf } from '../text/index.ts';
import type { Compared } from './dates.ts';

/** What sets a figure apart from others of its kind: the time, the part or the place that it is of. */
export interface Bearing {
  /** Decimal years of the time that its sentence gives it; null where it gives none. */
  readonly when: readonly [first: number, last: number] | null;
  /** Words that are said in contrast, by the kind of contrast: "order" → "first". */
  readonly contrasts: Readonly<Record<string, string>>;
  /** "on roads", "in Lune" behind it; null where no such phrase follows. */
  readonly behind: Phrase | null;
  /** The names behind the prepositions of place in its sentence. */
  readonly places: readonly string[];
  /** Whether it is told as what will be or was to be, or as what has been; null where neither is sure. */
  readonly done: boolean | null;
}

interface Phrase {
  readonly preposition: string;
  readonly words: readonly string[];
  /** Its words are names. */
  readonly named: boolean;
}

/** Where bearings are read from. */
interface BearingSources {
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly times: readonly TimeExpression[];
  readonly tagging: Tagging;
  readonly words: CountedWords;
}

/** Tokens to each side in which a word of contrast stands. */
const NEAR = 8;
/** Tokens in front in which a verb says whether it has been. */
const VERB_REACH = 6;
/** Tokens of a phrase behind a figure. */
const PHRASE_REACH = 5;

export function bearingOf(figure: Compared, sources: BearingSources): Bearing {
  const { form } = sources;
  const at = tokenAt(form, figure.start);
  const to = tokenAt(form, figure.end - 1) + 1;
  const sentence = unitOf(form.sentences, at);
  const [first, last] = [form.sentences[sentence]!, form.sentences[sentence + 1]!];
  return {
    when: whenOf(figure, first, last, sources),
    contrasts: contrastsNear(at, to, first, last, sources),
    behind: phraseBehind(to, last, sources),
    places: placesIn(first, last, sources),
    done: doneBefore(at, first, sources),
  };
}

/** Characters beyond which a time of the sentence is not a figure's. */
const FARTHEST = 300;

/** The time in the sentence that stands nearest to the figure, and is not when somebody said it. */
function whenOf(
  { start, end }: Compared,
  firstToken: number,
  lastToken: number,
  { form, tags, times, tagging, words }: BearingSources,
): Bearing['when'] {
  const [from, to] = [form.tokens.starts[firstToken]!, form.tokens.ends[lastToken - 1]!];
  let nearest: TimeExpression | null = null;
  let least = FARTHEST;
  const reach = Math.max(from, start - FARTHEST);
  for (let i = firstWhere(times.length, (at) => times[at]!.start >= reach); i < times.length; i++) {
    const time = times[i]!;
    if (time.start > end + FARTHEST || time.end > to) break;
    const distance = time.start >= end ? time.start - end : start - time.end;
    if (distance < 0 || distance >= least || time.first === null || time.last === null) continue;
    if (time.kind !== 'moment' && time.kind !== 'deadline') continue;
    const said = (back: number) => {
      const token = tokenAt(form, time.start) - back;
      const tag = tags[token] ?? 0;
      return token >= firstToken && isVerb(tag) && words.givers.has(tagging.lemma(foldedToken(form, token), tag));
    };
    if (said(1) || said(2)) continue;
    least = distance;
    nearest = time;
  }
  return nearest === null ? null : momentOf(nearest);
}

/** The hours of a day at which its parts begin and end, by their names in TIMEX3. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  MO: [4, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
};

/** A time in decimal years, to the hour where it says so. */
function momentOf({ first, last, value, precision }: TimeExpression): readonly [number, number] {
  const [from, to] = [decimalYear(first!, 0), decimalYear(last!, 1)];
  if (precision === 'minute') {
    const [hours, minutes] = first!.slice(11).split(':').map(Number);
    const at = from + (hours! + (minutes ?? 0) / 60) * HOUR;
    return [at - HOUR / 2, at + HOUR / 2];
  }
  const part = PARTS[/T([A-Z]{2})$/.exec(value)?.[1] ?? ''];
  return part === undefined ? [from, to] : [from + part[0] * HOUR, from + part[1] * HOUR];
}

/** An hour and a day in decimal years. */
const HOUR = 1 / DAYS_OF_YEAR / 24;
const DAY = 24 * HOUR;

function contrastsNear(
  from: number,
  to: number,
  first: number,
  last: number,
  { form, words }: BearingSources,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const look = (at: number) => {
    const contrast = words.contrasts.get(foldedToken(form, at));
    if (contrast !== undefined) found[contrast[0]] ??= contrast[1];
  };
  const end = words.ends.get(foldedToken(form, from - 1));
  if (end !== undefined) found[end[0]] = end[1];
  for (let at = from; at < to; at++) look(at);
  for (let step = 1; step <= NEAR; step++) {
    if (from - step >= first) look(from - step);
    if (to + step - 1 < last) look(to + step - 1);
  }
  return found;
}

function phraseBehind(to: number, last: number, { form, tags }: BearingSources): Phrase | null {
  if (to >= last || tags[to] !== Tag.IN) return null;
  const words = new Set<string>();
  let named = true;
  for (let at = to + 1; at < Math.min(last, to + 1 + PHRASE_REACH); at++) {
    if (form.tokens.kinds[at] === TokenKind.Punctuation || isVerb(tags[at]!)) break;
    if (!isNoun(tags[at]!)) continue;
    const proper = isProper(tags[at]!);
    if (proper && !named) words.clear();
    named = proper;
    words.add(foldedToken(form, at));
  }
  return words.size === 0 ? null : { preposition: foldedToken(form, to), words: [...words], named };
}

/** The first name behind each preposition of place; a month is none. */
function placesIn(first: number, last: number, { form, tags, times, words }: BearingSources): string[] {
  const found: string[] = [];
  for (let at = first + 1; at < last; at++) {
    if (!isProper(tags[at]!) || !words.placing.has(foldedToken(form, at - 1))) continue;
    const start = form.tokens.starts[at]!;
    if (!times.some((time) => time.start <= start && start < time.end)) found.push(foldedToken(form, at));
  }
  return found;
}

/** By the verb in front: "plans to hire 400", "is to hire 400", "hired 250". */
function doneBefore(at: number, first: number, { form, tags, tagging, words }: BearingSources): boolean | null {
  let done: boolean | null = null;
  for (let i = at - 1; i >= Math.max(first, at - VERB_REACH); i--) {
    if (form.tokens.kinds[i] === TokenKind.Punctuation) break;
    const tag = tags[i]!;
    if (tag === Tag.MD || words.plans.has(tagging.lemma(foldedToken(form, i), tag)) || isPurpose(tag, tags, i))
      return false;
    if (tag === Tag.VBD && done === null) done = true;
  }
  return done;
}

/** "to climb", but not "to 400 kilometres". */
function isPurpose(tag: number, tags: Uint8Array, at: number): boolean {
  return tag === Tag.TO && isVerb(tags[at + 1] ?? 0);
}

/** Years from a report's own day beyond which a figure of another time is not one of today. */
const ANOTHER_TIME = 0.2;

/** Whether two figures are told of two times, parts or places, or one as done and one as meant. `own`: the days of their reports, decimal. */
export function bearApart(a: Bearing, b: Bearing, ownA: number | null, ownB: number | null): boolean {
  if (areTwoTimes(timeOf(a, ownA), timeOf(b, ownB)) || bearsContrast(a, b)) return true;
  if (a.done !== null && b.done !== null && a.done !== b.done) return true;
  if (a.places.length > 0 && b.places.length > 0 && a.places.every((place) => !b.places.includes(place))) return true;
  const [p, q] = [a.behind, b.behind];
  return (
    p !== null &&
    q !== null &&
    p.preposition === q.preposition &&
    p.named === q.named &&
    p.words.every((word) => !q.words.includes(word))
  );
}

/** Whether words stand at two figures that are said in contrast to each other. */
function bearsContrast(a: Bearing, b: Bearing): boolean {
  for (const kind in a.contrasts)
    if (b.contrasts[kind] !== undefined && b.contrasts[kind] !== a.contrasts[kind]) return true;
  return false;
}

/** The time that a figure is of: what its sentence says, else that of its report, but where it tells what will be. */
function timeOf({ when, done }: Bearing, own: number | null): Bearing['when'] {
  if (when !== null || own === null || done === false) return when;
  return [own - ANOTHER_TIME, own + ANOTHER_TIME];
}

function areTwoTimes(x: Bearing['when'], y: Bearing['when']): boolean {
  if (x === null || y === null || !(x[1] < y[0] + ROUNDING || y[1] < x[0] + ROUNDING)) return false;
  // A weekday may be read as that of the week before, or after.
  const weeks = Math.abs(x[0] - y[0]) / (7 * DAY);
  return !(x[1] - x[0] < 2 * DAY && y[1] - y[0] < 2 * DAY && weeks > 0.8 && weeks < 2.2 && isWhole(weeks));
}

/** Weeks by which two weekdays may be off and still be one: their hours differ. */
const OFF = 0.12;

function isWhole(weeks: number): boolean {
  return Math.abs(weeks - Math.round(weeks)) < OFF;
}

/** Years: what binary fractions leave between the end of one day and the beginning of the next. */
const ROUNDING = 1e-6;
