import type { PartOfDay, Tense, TimeMeaning, TimeReading, TimeRules } from '../lang/index.ts';
import type { Publication, Range, TextForm, TimeExpression } from '../model/index.ts';
import { civilDay, unitOf } from '../text/index.ts';
import {
  type Context,
  type Moment,
  OPENING_PARAGRAPHS,
  publishedGranule,
  publishedMinute,
  type Spoken,
} from './context.ts';
import { expression } from './expression.ts';
import { type Granule, isOfDay } from './granule.ts';
import { isBareTime, isLive, isNarrative, namesDay, stampOf } from './manner.ts';
import { inOtherHalf, isOpen, type OpenTime, openTime, waysOf } from './open.ts';
import { partsAt, resolve } from './resolve.ts';
import type { Resolved } from './resolved.ts';
import { Telling, type Told } from './told.ts';

/** What a report says of time. */
export interface ReportTimes {
  /** In the order of the text. */
  readonly expressions: readonly TimeExpression[];
  /** Those that may lie elsewhere than their own text says by itself. */
  readonly open: readonly OpenTime[];
  readonly told: Told;
}

/**
 * Every expression of time in one text, in order, each resolved as far as the text and its date allow. `asides`: what
 * stands beside the text, such as captions; no time of the text is reckoned from theirs.
 */
export function readTimes(
  form: TextForm,
  published: Publication | null,
  rules: TimeRules,
  asides: readonly Range[] = [],
): ReportTimes {
  const state = new State(form, rules, rules.read(form), published, asides);
  return state.read();
}

/** The same for a text that stands alone. */
export function readTimeExpressions(
  form: TextForm,
  published: Publication | null,
  rules: TimeRules,
  asides: readonly Range[] = [],
): readonly TimeExpression[] {
  return readTimes(form, published, rules, asides).expressions;
}

/** Goes through the readings of one text and remembers what was spoken of. */
class State {
  readonly #form: TextForm;
  readonly #rules: TimeRules;
  readonly #readings: readonly TimeReading[];
  readonly #asides: readonly Range[];
  readonly #published: Granule | null;
  readonly #publishedAt: number | null;
  readonly #stamped: boolean;
  readonly #narrative: boolean;
  #last: Spoken | null = null;
  #lastDay: Spoken | null = null;
  #dated: Spoken | null = null;
  #background: Spoken | null = null;
  #event: Spoken | null = null;
  /** The first day told of that is the report's own or lies shortly before it, and the first that lies far before it. */
  #near: Spoken | null = null;
  #far: Spoken | null = null;
  readonly #live: boolean;
  readonly #clocks: Moment[] = [];
  readonly #parts = new Map<PartOfDay, Spoken>();

  constructor(
    form: TextForm,
    rules: TimeRules,
    readings: readonly TimeReading[],
    published: Publication | null,
    asides: readonly Range[],
  ) {
    this.#form = form;
    this.#asides = asides;
    this.#rules = rules;
    this.#readings = readings;
    const own = publishedGranule(published);
    this.#published = own ?? stampOf(form, readings, rules);
    this.#live = isLive(form, readings);
    this.#publishedAt = own === null || this.#live ? null : publishedMinute(published);
    this.#stamped = own === null;
    this.#narrative = isNarrative(readings, this.#published);
  }

  read(): ReportTimes {
    const expressions: TimeExpression[] = [];
    const open: OpenTime[] = [];
    const told = new Telling();
    for (const [at, reading] of this.#readings.entries()) {
      const context = this.#contextAt(reading);
      const tense = this.#tense(reading);
      const resolved = this.#resolve(at, context, tense);
      const other = this.#isOpen(reading, resolved) ? this.#openAt(at, context, tense) : null;
      if (other !== null) open.push(other);
      told.add(reading.meaning, resolved);
      this.#remember(reading, resolved, context);
      expressions.push(expression(this.#form, reading, resolved, context, tense));
    }
    return { expressions, open, told: told.all };
  }

  /** A time that opens its paragraph is that of a live page's entry, on its own day; one in a night that the text speaks of is of that night. */
  #isOpen({ meaning, from }: TimeReading, { granule, anchor }: Resolved): boolean {
    if (!isOpen(meaning)) return false;
    if (!isBareTime(meaning) || granule?.clock === undefined) return true;
    const opens = this.#form.paragraphs[unitOf(this.#form.paragraphs, from)] === from;
    return !opens && !(anchor?.part !== undefined && partsAt(granule.clock.hour).includes(anchor.part));
  }

  #openAt(at: number, context: Context, tense: Tense): OpenTime | null {
    const reading = this.#readings[at]!;
    const ways = waysOf(context, tense).flatMap(([where, when]) => {
      const way = this.#resolve(at, where, when);
      return [way, ...inOtherHalf(reading.meaning, way)];
    });
    const day = isBareTime(reading.meaning) ? this.#dayBeside(at, context) : null;
    const tell = (way: Resolved) => expression(this.#form, reading, way, context, tense);
    return openTime(reading, { ...context, day }, tense, ways, tell);
  }

  /** The day that the sentence of a bare time names for it, whatever other reports say. */
  #dayBeside(at: number, context: Context): number | null {
    const ahead = this.#dayAhead(at, context);
    if (ahead?.named) return ahead.granule.first;
    const { lastDay, sentence } = context;
    return lastDay?.named && lastDay.sentence === sentence ? lastDay.granule.first : null;
  }

  #contextAt({ from }: TimeReading): Context {
    return {
      published: this.#published,
      publishedAt: this.#publishedAt,
      stamped: this.#stamped,
      narrative: this.#narrative,
      last: this.#last,
      lastDay: this.#lastDay,
      dated: this.#dated,
      background: this.#background,
      parts: this.#parts,
      event: this.#event,
      story: this.#live || this.#narrative ? null : this.#story(),
      clocks: this.#clocks,
      sentence: unitOf(this.#form.sentences, from),
      paragraph: unitOf(this.#form.paragraphs, from),
    };
  }

  #resolve(at: number, context: Context, tense: Tense): Resolved {
    const reading = this.#readings[at]!;
    const day = isBareTime(reading.meaning) ? this.#dayAhead(at, context) : null;
    const found = resolve(
      untilNext(this.#withYearAhead(at), reading, context),
      day === null ? context : { ...context, lastDay: day },
      tense,
    );
    return this.#afterStart(at, found, context, tense);
  }

  /** "from 1 March to 30 August": what ends a stretch does not lie before what begins it. */
  #afterStart(at: number, found: Resolved, context: Context, tense: Tense): Resolved {
    const { meaning } = this.#readings[at]!;
    // A history's first date is itself often a year off.
    const start = this.#narrative ? undefined : this.#last?.granule;
    if (meaning.kind !== 'calendar' || start === undefined || !this.#isOpenEnd(at)) return found;
    if (found.granule === null || found.granule.first >= start.first) return found;
    const { year } = civilDay(start.first);
    const same = resolve({ ...meaning, year }, context, tense);
    const isBefore = same.granule !== null && same.granule.first < start.first;
    const end = isBefore ? resolve({ ...meaning, year: year + 1 }, context, tense) : same;
    return end.granule === null ? found : { ...end, anchor: found.anchor, explicit: found.explicit };
  }

  /** Whether a reading is the end of a stretch ("from … to"), with a month and no year of its own. */
  #isOpenEnd(at: number): boolean {
    const { meaning, from } = this.#readings[at]!;
    const before = this.#readings[at - 1];
    if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.year !== undefined) return false;
    if (before === undefined || from - before.to !== 1) return false;
    return this.#rules.joinsDates(this.#form, before.to) && this.#rules.opensStretch(this.#form, before.from - 1);
  }

  /** "from July to September 2019", "3 March – 7 May 2019": the first date takes its year from the second. */
  #withYearAhead(at: number): TimeMeaning {
    const { meaning, to } = this.#readings[at]!;
    const next = this.#readings[at + 1];
    if (
      meaning.kind !== 'calendar' ||
      meaning.month === undefined ||
      meaning.year !== undefined ||
      meaning.which !== 'bare' ||
      meaning.within !== undefined
    )
      return meaning;
    if (next === undefined || next.from - to !== 1 || !this.#rules.joinsDates(this.#form, to)) return meaning;
    const { meaning: end } = next;
    if (end.kind !== 'calendar' || end.month === undefined) return meaning;
    // "from March to May last year"
    if (end.within !== undefined && meaning.month <= end.month) return { ...meaning, within: end.within };
    if (end.year === undefined) return meaning;
    return { ...meaning, year: end.year - (meaning.month > end.month ? 1 : 0) };
  }

  #tense(reading: TimeReading): Tense {
    if (reading.lead === 'since') return 'past';
    const tense = this.#rules.tenseAt(this.#form, reading.from, reading.to);
    // "The report for October will be out on Friday": the verb says nothing of October.
    const { meaning: told } = reading;
    if (reading.lead === 'for' && told.kind === 'calendar' && told.month !== undefined && told.day === undefined)
      return null;
    if (reading.lead === 'from') return tense === 'present' ? 'future' : tense;
    if (reading.lead !== 'by' && reading.lead !== 'for') return tense;
    // "by Friday" without a past verb looks ahead; "was told to go by 3 May", "set a hearing for 3 May" may look either way.
    if (tense !== 'past') return reading.lead === 'by' ? 'future' : tense;
    const { meaning } = reading;
    return meaning.kind === 'calendar' && (meaning.month ?? meaning.holiday) !== undefined ? null : tense;
  }

  /** "at 6 a.m. on August 9": the day that follows a bare time in its sentence, no more than a few words on. */
  #dayAhead(at: number, context: Context): Spoken | null {
    const next = this.#readings[at + 1];
    const here = this.#readings[at]!;
    if (
      next === undefined ||
      next.from - here.to > NEAR_TOKENS ||
      unitOf(this.#form.sentences, next.from) !== context.sentence
    )
      return null;
    if (isBareTime(next.meaning)) return null;
    const { granule, explicit } = resolve(next.meaning, context, this.#tense(next));
    if (granule === null || !isOfDay(granule)) return null;
    const { sentence, paragraph } = context;
    return { granule, explicit, sentence, paragraph, told: true, named: namesDay(next.meaning) };
  }

  #remember(reading: TimeReading, { granule, explicit }: Resolved, { sentence, paragraph }: Context): void {
    const { meaning, from, to } = reading;
    if (granule === null || meaning.kind === 'duration' || meaning.kind === 'set' || this.#isAside(from)) return;
    const told = this.#isTold(reading, granule);
    const named = namesDay(meaning) && !this.#rules.isOfSaying(this.#form, from, to);
    const spoken: Spoken = { granule, explicit, sentence, paragraph, told, named };
    this.#last = spoken;
    if (isOfDay(granule)) {
      this.#lastDay = spoken;
      if (explicit && meaning.kind === 'calendar' && meaning.year !== undefined) this.#dated = spoken;
      this.#tell(spoken, isBareTime(meaning));
      if (this.#event === null && paragraph < OPENING_PARAGRAPHS && this.#isRecent(granule)) this.#event = spoken;
    }
    if (granule.part !== undefined) this.#parts.set(granule.part, spoken);
    if (!explicit || meaning.kind !== 'calendar' || !this.#carriesOn(from, granule, sentence)) return;
    const own = this.#published !== null && civilDay(this.#published.first).year === civilDay(granule.first).year;
    this.#background = own ? null : spoken;
  }

  #isTold({ from, to, lead, meaning }: TimeReading, { first }: Granule): boolean {
    if (this.#published?.level !== 'day' || first > this.#published.first) return false;
    if (isBareTime(meaning)) return first === (this.#story() ?? { granule: this.#published }).granule.first;
    // "PORT OLA, Aug 11 (Wire) -", "Sunday, 7 June 2026" say when the report was filed.
    const own = first === this.#published.first && meaning.kind === 'calendar';
    const { ends } = this.#form.tokens;
    const isFiled = /^\s*[(–—-]/u.test(this.#form.text.slice(ends[to - 1], ends[to]));
    if (own && (meaning.year !== undefined || isFiled)) return false;
    // "in the course of the day", "worse than the day before" lead nowhere.
    if (meaning.kind === 'period' && meaning.which === 'the') return false;
    if (this.#rules.isOfSaying(this.#form, from, to)) return false;
    const tense = this.#rules.tenseAt(this.#form, from, to);
    return lead === null ? tense !== 'future' : lead === 'by' && tense === 'past';
  }

  /** What a report opens with is its story; what it tells of later is so only where it opens with nothing. */
  #story(): Spoken | null {
    const opens = this.#near !== null && this.#near.paragraph < OPENING_PARAGRAPHS;
    return opens ? this.#near : (this.#far ?? this.#near);
  }

  #tell(spoken: Spoken, bare: boolean): void {
    const { clock, first } = spoken.granule;
    if (clock !== undefined && !clock.open && !clock.unmarked)
      this.#clocks.push({ day: first, minute: clock.hour * 60 + clock.minute });
    if (!spoken.told || bare) return;
    if (first > this.#published!.first - RECENT) this.#near ??= spoken;
    else if (spoken.paragraph < OPENING_PARAGRAPHS) this.#far ??= spoken;
  }

  #isAside(token: number): boolean {
    const at = this.#form.tokens.starts[token]!;
    return this.#asides.some(({ start, end }) => start <= at && at < end);
  }

  /** Whether a day lies shortly before the report's own. */
  #isRecent({ first }: Granule): boolean {
    return this.#published?.level === 'day' && first < this.#published.first && first > this.#published.first - RECENT;
  }

  /**
   * Whether a date moves the story to itself. Days, months and seasons do. A bare year does so in a history, where it
   * opens a sentence ("In 1956, …"), elsewhere it is more often an aside ("papers released in 2005"); in news, whose
   * dates without a year are of its own, it never does ("the mill, bought in 2004, burned on 3 March").
   */
  #carriesOn(from: number, granule: Granule, sentence: number): boolean {
    if (!['year', 'decade', 'century'].includes(granule.level)) return true;
    if (!this.#narrative) return false;
    if (this.#background === null || this.#background.granule.level === 'decade') return granule.level === 'year';
    return granule.level === 'year' && from - this.#form.sentences[sentence]! <= OPENING_TOKENS;
  }
}

/** Tokens from the beginning of a sentence in which a year still opens it: "By the end of 1941". */
const OPENING_TOKENS = 4;

/** Days before a report's own that its news may be of. */
const RECENT = 8;

/** "until the Wednesday" is the one after the day spoken of, where "the Wednesday" may be either. */
function untilNext(meaning: TimeMeaning, { lead }: TimeReading, { lastDay, paragraph }: Context): TimeMeaning {
  const isNear = lastDay !== null && lastDay.paragraph >= paragraph - 1;
  if (lead !== 'by' || meaning.kind !== 'calendar' || meaning.which !== 'the' || !isNear) return meaning;
  return { ...meaning, which: 'following' };
}

/** Tokens between a time of day and its date. */
const NEAR_TOKENS = 5;
