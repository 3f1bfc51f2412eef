import { type TextForm, TokenKind } from '../../../model/index.ts';
import { foldedToken } from '../../../text/index.ts';
import type { TimeMeaning, TimeReading, TimeRules } from '../../times.ts';
import { wordNorm } from '../../word-table.ts';
import { form as formRules } from '../form.ts';
import { numberStarts } from '../numbers/index.ts';
import { Cursor, type Understood, words } from './cursor.ts';
import { readDate } from './dates.ts';
import { readTimeOfDay } from './hours.ts';
import { readOwnedByYear, readPhrase } from './phrases.ts';
import { isOfSaying } from './saying.ts';
import { readSet } from './sets.ts';
import { tenseAt } from './tense.ts';
import { HOLIDAYS, type TimeWord, timeWords } from './words.ts';

/** Words that go on from an article, besides those of the tables. */
const AFTER_ARTICLE = words('near foreseeable number final full whole single good fiscal mere');
/** Short names of times that are common words when small and alone. */
const COMMON_WORDS = words('may march sun sat mon wed second');
/** In front of "early" and "late" with a part of the day. */
const LEADS_PART = words('by in until till since from before after');
/** Edges that need "of": "the end of May". */
const NOUNS_OF_EDGE = words('beginning start end close middle outset onset opening');

/** Between two dates of one stretch or list, and in front of one. */
const JOINTS = words('to - and or until till through /');
const OPENINGS = words('from between');

/** How English speaks of time. Rules in the line of TIMEX3 (Pustejovsky et al. 2003) and HeidelTime (Strötgen and Gertz 2010). */
export const times: TimeRules = {
  read: readTimes,
  tenseAt,
  isOfSaying,
  joinsDates: (form, at) => at >= 0 && at < form.tokens.length && JOINTS.has(foldedToken(form, at)),
  leadsDay: (form, at) => foldedToken(form, at) === 'on',
  opensStretch: (form, at) => at >= 0 && at < form.tokens.length && OPENINGS.has(foldedToken(form, at)),
};

function readTimes(form: TextForm): TimeReading[] {
  const c = new Cursor(form);
  const found: TimeReading[] = [];
  for (let at = 0; at < c.length; ) {
    const read = begins(c, at) ? readAt(c, at) : null;
    if (read === null) at++;
    else {
      found.push(read);
      at = read.to;
    }
  }
  return found;
}

/** All words that an expression can begin with. */
const STARTERS: ReadonlySet<number> = new Set([
  ...timeWords.keys(),
  ...numberStarts,
  ...[
    ...'half once twice these at turn rest remainder couple midnight'.split(' '),
    ...[...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0]!),
  ].map((word) => wordNorm(word, formRules.tokens)),
]);

/** A cheap test that spares most tokens the grammar. */
function begins(c: Cursor, at: number): boolean {
  const { kinds, norms } = c.form.tokens;
  if (kinds[at] === TokenKind.Number) return true;
  if (kinds[at] !== TokenKind.Word) return c.isNumber(at + 1) && c.text(at) === "'";
  if (STARTERS.has(norms[at]!)) return !timeWords.get(norms[at]!)?.article || goesOn(c, at + 1);
  // "Q3", "FY2013"
  const last = c.form.folded.charCodeAt(c.form.tokens.ends[at]! - 1);
  return last >= 0x30 && last <= 0x39;
}

/** Whether an expression can go on with token `at` after an article. */
function goesOn(c: Cursor, at: number): boolean {
  if (c.isNumber(at)) return true;
  if (!c.isWord(at)) return c.text(at) === "'";
  return STARTERS.has(c.form.tokens.norms[at]!) || c.among(at, AFTER_ARTICLE);
}

function readAt(c: Cursor, at: number): TimeReading | null {
  const edged = readEdged(c, at);
  if (edged !== null) return edged;
  const plain = readPlain(c, at);
  return plain === null ? null : reading(c, at, plain, null);
}

/** An expression without "early", "the end of" and the like. */
function readPlain(c: Cursor, at: number): Understood | null {
  const isAlone = !c.capital(at) && !c.isWord(at + 1) && !c.isNumber(at + 1);
  if (c.among(at, COMMON_WORDS) && isAlone) return null;
  const fiscal = c.is(at, 'fiscal', 'fy') ? at + 1 : at;
  return (
    readSet(c, at) ??
    readTimeOfDay(c, at) ??
    readWeekOn(c, at) ??
    readWeekFrom(c, at) ??
    readOwnedByYear(c, at) ??
    readDate(c, fiscal) ??
    readPhrase(c, at) ??
    readVague(c, at)
  );
}

/** "a week on Saturday", "two weeks from Tuesday", "a fortnight tomorrow": the same said the other way round. */
function readWeekFrom(c: Cursor, at: number): Understood | null {
  const { value: count, to: unit } = c.is(at, 'a') ? { value: 1, to: at + 1 } : (c.number(at) ?? { value: 0, to: at });
  if (!c.is(unit, 'week', 'fortnight', 'weeks', 'fortnights') || c.newLine(unit)) return null;
  const day = c.is(unit + 1, 'on', 'from') ? unit + 2 : unit + 1;
  const word = c.word(day);
  const named = day > unit + 1 ? word?.weekday !== undefined : c.is(day, 'today', 'tomorrow');
  if (word === undefined || !named || count < 1 || !Number.isInteger(count)) return null;
  // "a week from Monday to Sunday" is how long.
  if (word.plural || word.short || c.is(day + 1, "'s", 'to', 'until', 'through')) return null;
  return readWeeksAhead(word, count * (c.text(unit).startsWith('week') ? 7 : 14), day + 1);
}

function readWeeksAhead({ weekday, days }: TimeWord, count: number, to: number): Understood {
  const from: TimeMeaning =
    weekday === undefined
      ? { kind: 'period', which: 'this', unit: 'day', steps: days! }
      : { kind: 'calendar', which: 'this', weekday };
  return { meaning: { kind: 'shift', unit: 'day', count, toward: 1, from }, to };
}

/** "Thursday week", "tomorrow fortnight": the day a week or two after the next of that name. */
function readWeekOn(c: Cursor, at: number): Understood | null {
  const word = c.word(at);
  if (word?.plural || (word?.weekday === undefined && word?.days === undefined) || word.part !== undefined) return null;
  if (!c.is(at + 1, 'week', 'fortnight') || c.newLine(at + 1) || c.is(at + 2, "'s", 'of', '-')) return null;
  return readWeeksAhead(word, c.is(at + 1, 'week') ? 7 : 14, at + 2);
}

function readVague(c: Cursor, at: number): Understood | null {
  if (c.is(at, 'at') && c.is(at + 1, 'present') && !c.isWord(at + 2))
    return { meaning: { kind: 'vague', toward: 0 }, to: at + 2 };
  if (c.is(at, 'at') && c.is(at + 1, 'the') && c.is(at + 2, 'moment'))
    return { meaning: { kind: 'vague', toward: 0 }, to: at + 3 };
  const word = c.word(at);
  if (word?.vague === undefined || word.vague === 1) return null;
  // "now that it is over" gives a reason, "as recently as 2009" a date.
  if (c.is(at, 'now') && c.is(at + 1, 'that')) return null;
  if (c.is(at - 1, 'as') && c.is(at + 1, 'as')) return null;
  return { meaning: { kind: 'vague', toward: word.vague }, to: at + 1 };
}

type Edge = NonNullable<TimeWord['edge']>;

/** "early 1990s", "late last year", "the end of May", "mid-October", "later this week", "the rest of the year". */
function readEdged(c: Cursor, at: number): TimeReading | null {
  const the = c.is(at, 'the') ? at + 1 : at;
  const word = c.word(the);
  const rest = c.is(the, 'rest', 'remainder', 'turn', 'course', 'eve');
  if (word?.edge === undefined && !rest) return null;
  const edge: Edge | null = word?.edge ?? null;
  const nominal = c.among(the, NOUNS_OF_EDGE) || rest;
  if (nominal) {
    if (!c.is(the + 1, 'of') || (rest && the === at)) return null;
    const whole = readPlain(c, the + 2);
    if (whole === null || !canHaveEdge(whole.meaning)) return null;
    return reading(c, at, whole, c.is(the, 'eve') ? null : edge);
  }
  // "early in the day", "late on Friday", "later in 1990", "earlier that month"
  let next = c.afterHyphen(the + 1);
  if (c.is(next, 'in', 'on', 'into') && !c.is(the, 'mid')) next++;
  const direct = next === the + 1;
  const inner = c.is(next, 'to') && c.is(next + 1, 'mid') ? null : readPlain(c, next);
  if (inner === null) return direct ? readPartWithEdge(c, at, next) : null;
  if (!canHaveEdge(inner.meaning)) return null;
  if (c.is(the, 'later', 'earlier') && !(c.word(next)?.which || c.is(next, 'the') || !direct)) return null;
  return reading(c, at, inner, edge);
}

/** "by late afternoon", "in the early evening" */
function readPartWithEdge(c: Cursor, at: number, next: number): TimeReading | null {
  const word = c.word(next);
  if (word?.part === undefined || word.plural || word.days !== undefined || word.part === 'MI') return null;
  if (!c.among(at - 1, LEADS_PART) || c.is(next + 1, 'hours', 'of')) return null;
  return reading(
    c,
    at,
    { meaning: { kind: 'period', which: 'the', unit: 'day', part: word.part }, to: next + 1 },
    null,
  );
}

function canHaveEdge(meaning: TimeMeaning): boolean {
  return meaning.kind === 'calendar' ? meaning.clock === undefined : meaning.kind === 'period';
}

function reading(c: Cursor, from: number, { meaning, to }: Understood, edge: Edge | null): TimeReading {
  return { from, to, meaning, edge, lead: leadAt(c, from) };
}

/** What is so for a time is to come. */
const PLANNED = words('planned scheduled due slated booked pencilled');

/** What stands in front of an expression and says how it bounds what the clause tells. */
function leadAt(c: Cursor, from: number): TimeReading['lead'] {
  const before = c.is(from - 1, 'the', 'at', 'on') ? from - 2 : from - 1;
  if (c.is(before, 'by', 'until', 'till', 'before')) return 'by';
  if (c.is(before, 'than') && c.is(before - 1, 'later')) return 'by';
  if (c.is(before, 'within')) return 'within';
  if (c.is(before, 'since')) return 'since';
  if (c.is(before, 'from')) return 'from';
  if (c.is(before, 'after')) return 'after';
  // "is planned for January" looks ahead, as its verb does.
  if (c.is(before, 'for') && c.among(before - 1, PLANNED)) return null;
  if (c.is(before, 'for', 'to')) return 'for';
  return null;
}
