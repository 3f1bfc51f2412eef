import { type Language, type Lexicon, type NumberReading, unitNamed } from '../lang/index.ts';
import type { FigureMention, Range, TextForm, TimeExpression } from '../model/index.ts';
import { isNoun, isProper, TokenKind } from '../model/index.ts';
import { fold } from '../text/index.ts';

/** A word that carries a claim: its base form, and what kind of word it is. */
export interface Term extends Range {
  /** Base form of a word; a number in plain digits ("2500", "1.5"); the full name of a month or weekday. */
  readonly word: string;
  readonly kind: TermKind;
  /** What a match of this term counts before the dossier has its say, 0–1. */
  readonly weight: number;
  /** A negation stands right before it: "not seen", "no planet". */
  readonly negated?: true;
  /** Read from a pronoun or description: it can be matched, and is not missed. */
  readonly referred?: true;
  /** A date in the report's words, folded: what tells it where the report's own day is not known. */
  readonly surface?: string;
  /** What a figure or date may be. Dates count days from a day that does not matter, months as 31 of them. */
  readonly interval?: Interval;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Two intervals with other units are not compared: "percent", "$", "date", the noun that is counted; null: unknown. */
  readonly unit: string | null;
  /** Said outright, with a number or a month: weekdays and "last week" lean on the day of the report. */
  readonly explicit: boolean;
  /** A date by or before which something happens. */
  readonly deadline?: true;
  /** A date whose year the words leave to the reader. */
  readonly yearless?: true;
}

/** `frame`: reporting words, and roles next to a name. They place a claim and are none. */
export type TermKind = 'word' | 'name' | 'number' | 'date' | 'frame';

/** A percentage without its number. */
const UNIT_WEIGHT = 0.4;
/** "two" and "three" stand in every other sentence. */
const SMALL_NUMBER_WEIGHT = 0.6;
/** Tokens between a negation and the word that it denies: "has not yet been seen". */
const NEGATION_REACH = 4;
const FRAME_WEIGHT = 0.15;
const DATE_WEIGHT = 0.9;
/** \"Tuesday\" and \"this week\" stand in half the sentences of a report. */
const NEAR_DATE_WEIGHT = 0.5;
/** Who is spoken of is rarely what is said. */
const NAME_WEIGHT = 0.6;
/** Each part of a name of several words. */
const NAME_PART_WEIGHT = 0.35;
/** How much lighter the commonest words are than rare ones. */
const COMMON_DISCOUNT = 0.55;

/** A word that stands for a name: "it", "the company". */
export interface Referring extends Range {
  readonly name: string;
}

/** What is known of a text beyond its form; the more, the better its terms. */
export interface TermMarks {
  /** Parts of speech by token; without them capitals tell names. */
  readonly tags?: Uint8Array;
  /** Expressions of time, in order. Those that name a time are one term each. */
  readonly times?: readonly TimeExpression[];
  /** Quantities, in order of their numbers, with units that are the same however they are written. */
  readonly figures?: readonly FigureMention[];
  /** Pronouns and descriptions, in order, with the name that each stands for. */
  readonly references?: readonly Referring[];
  /** Where the text says who speaks, in order: what stands there is frame. */
  readonly frames?: readonly Range[];
}

/**
 * The terms of tokens `from` to `to` (exclusive) of `form`, in order. Function words are left out. */
export function termsOf(
  form: TextForm,
  from: number,
  to: number,
  { lexicon, numbers, stakes }: Pick<Language, 'lexicon' | 'numbers' | 'stakes'>,
  { tags, times = [], figures = [], references = [], frames = [] }: TermMarks = {},
): Term[] {
  const { tokens, folded } = form;
  const terms: Term[] = [];
  let time = firstAfter(times, tokens.starts[from] ?? 0);
  let figure = firstAfter(
    figures.map(({ number }) => number),
    tokens.starts[from] ?? 0,
  );
  let reference = firstAfter(references, tokens.starts[from] ?? 0);
  let negation = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) {
    while (reference < references.length && references[reference]!.start < tokens.starts[i]!) reference++;
    if (references[reference]?.start === tokens.starts[i]) terms.push(...nameTerms(references[reference]!, lexicon));
    while (time < times.length && times[time]!.end <= tokens.starts[i]!) time++;
    const expression = times[time];
    if (expression !== undefined && expression.start <= tokens.starts[i]! && isMoment(expression)) {
      if (expression.start === tokens.starts[i] && !expression.value.endsWith('_REF')) {
        const surface = folded.slice(expression.start, expression.end);
        const explicit = expression.precision !== 'minute' && isExplicit(surface, lexicon);
        terms.push(dateTerm(expression, explicit, surface));
      }
      continue;
    }
    while (figure < figures.length && figures[figure]!.number.end <= tokens.starts[i]!) figure++;
    const quantity = figures[figure];
    // "GBP386" is one token, and the number begins within it.
    if (quantity !== undefined && quantity.number.start < tokens.ends[i]!) {
      const parts = quantity.kind === 'vote' ? sidesOf(form, quantity, i, to, numbers) : [quantityTerm(form, quantity)];
      terms.push(...parts);
      while (i + 1 < to && tokens.starts[i + 1]! < parts.at(-1)!.end) i++;
      continue;
    }
    if (isListMarker(form, i, from)) continue;
    const number = numbers.begins(form, i) ? numbers.read(form, i) : null;
    if (number !== null && number.to <= to && isDesignation(form, tags, i, from, lexicon)) {
      terms.push({
        word: `#${folded.slice(tokens.starts[i], tokens.ends[number.to - 1])}`,
        kind: 'name',
        weight: NAME_PART_WEIGHT,
        start: tokens.starts[i]!,
        end: tokens.ends[number.to - 1]!,
      });
      i = number.to - 1;
      continue;
    }
    if (number !== null && number.to <= to) {
      const term = numberTerm(form, number, lexicon);
      if (term !== null) terms.push(term);
      i = Math.max(i, (term?.next ?? number.to) - 1);
      continue;
    }
    const kind = tokens.kinds[i];
    const plain = folded.slice(tokens.starts[i], tokens.ends[i]);
    if (kind === TokenKind.Punctuation && '.,;:!?'.includes(plain)) negation = Number.NEGATIVE_INFINITY;
    if (kind === TokenKind.Word && stakes.negations.has(plain) && !isIdle(form, i)) negation = i;
    const add = (word: string, as: TermKind, weight: number) => {
      const negated =
        as === 'word' && i > negation && i - negation <= NEGATION_REACH ? ({ negated: true } as const) : {};
      terms.push({ word, kind: as, weight, start: tokens.starts[i]!, end: tokens.ends[i]!, ...negated });
      if (as === 'word' && i > negation) negation = Number.NEGATIVE_INFINITY;
    };
    if (kind === TokenKind.Symbol && plain === '%') add('percent', 'word', UNIT_WEIGHT);
    else if (kind === TokenKind.Word) {
      const next =
        tokens.kinds[i + 1] === TokenKind.Word && i + 1 < to
          ? folded.slice(tokens.starts[i + 1], tokens.ends[i + 1])
          : '';
      const compound = lexicon.compound(plain, next) ?? lexicon.compound(lexicon.lemma(plain), next);
      if (compound !== undefined) {
        const upper = folded.charAt(tokens.starts[i]!) !== form.text.charAt(tokens.starts[i]!);
        const capital = upper && (tags === undefined ? !opens(form, i) : isProper(tags[i]!) && !opens(form, i));
        terms.push({
          word: compound,
          kind: capital ? 'name' : 'word',
          weight: capital ? NAME_WEIGHT : 1 - COMMON_DISCOUNT * lexicon.commonness(compound),
          start: tokens.starts[i]!,
          end: tokens.ends[i + 1]!,
        });
        i++;
      } else addWord(form, i, plain.replaceAll('.', ''), tags?.[i], lexicon, add);
    }
  }
  return framed(terms, lexicon, frames);
}

type Add = (word: string, kind: TermKind, weight: number) => void;

function addWord(form: TextForm, at: number, word: string, tag: number | undefined, lexicon: Lexicon, add: Add): void {
  const { tokens, folded, text } = form;
  if (word === "n't" || (word.includes("'") && word.indexOf("'") !== 1)) return;
  const capital = text.charAt(tokens.starts[at]!) !== folded.charAt(tokens.starts[at]!);
  if (capital && word.length <= 4) {
    const acronym = lexicon.acronym(text.slice(tokens.starts[at], tokens.ends[at]).replaceAll('.', ''));
    if (acronym !== undefined) return void add(acronym, 'name', NAME_WEIGHT);
  }
  const before = at > 0 ? folded.slice(tokens.starts[at - 1], tokens.ends[at - 1]) : '';
  if (word === 'percent' || word === 'pct' || (word === 'cent' && before === 'per'))
    return void add('percent', 'word', UNIT_WEIGHT);
  const calendar = lexicon.calendar(word);
  if (calendar !== undefined && capital && (!lexicon.isFunctionWord(word) || beside(form, at)))
    return void add(calendar, 'date', 1);
  if (word.length < 2 || lexicon.isFunctionWord(word)) return;
  const lemma = lexicon.lemma(word);
  if (lexicon.isFunctionWord(lemma)) return;
  const common = lexicon.commonness(lemma);
  // Untagged, the first word of a sentence is a name only if the table does not know it as a word.
  const name = tag === undefined ? capital && (!opens(form, at) || !lexicon.knows(word)) : capital && isProper(tag);
  if (name) return void add(lemma, 'name', NAME_WEIGHT);
  if (lexicon.isReporting(lemma)) return void add(lemma, 'frame', FRAME_WEIGHT);
  add(lemma, 'word', 1 - COMMON_DISCOUNT * common);
}

/** Lightens the parts of longer names, and makes roles that stand beside a name part of its frame. */
function framed(terms: readonly Term[], lexicon: Lexicon, frames: readonly Range[]): Term[] {
  const beside = (a: Term | undefined, b: Term | undefined, gap: number) =>
    a !== undefined && b !== undefined && b.start - a.end <= gap;
  let frame = 0;
  return terms.map((term, i) => {
    while (frame < frames.length && frames[frame]!.end <= term.start) frame++;
    const inFrame = frame < frames.length && frames[frame]!.start <= term.start;
    if (inFrame && term.kind !== 'number' && term.kind !== 'date')
      return { ...term, kind: 'frame', weight: FRAME_WEIGHT };
    const before = terms[i - 1];
    const after = terms[i + 1];
    const nearName =
      (before?.kind === 'name' && beside(before, term, ROLE_REACH)) ||
      (after?.kind === 'name' && beside(term, after, ROLE_REACH));
    if (term.kind === 'name') {
      if (lexicon.isRole(term.word) && nearName) return { ...term, kind: 'frame', weight: FRAME_WEIGHT };
      const part =
        (before?.kind === 'name' && beside(before, term, 2)) || (after?.kind === 'name' && beside(term, after, 2));
      return part ? { ...term, weight: NAME_PART_WEIGHT } : term;
    }
    return term.kind === 'word' && nearName && lexicon.isRole(term.word)
      ? { ...term, kind: 'frame', weight: FRAME_WEIGHT }
      : term;
  });
}

/** Index of the first expression that ends after `offset`. */
function firstAfter(times: readonly Range[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Durations and rhythms ("20 years", "every five days") are figures; the rest are dates, resolved or not. */
function isMoment({ kind }: TimeExpression): boolean {
  return kind === 'moment' || kind === 'deadline';
}

function dateTerm(expression: TimeExpression, explicit: boolean, surface: string): Term {
  const { start, end, first, last, kind, anchor, value } = expression;
  const term = { kind: 'date', weight: explicit ? DATE_WEIGHT : NEAR_DATE_WEIGHT, start, end, surface } as const;
  // A report of no known day still says which day of the year it means.
  const ofYear = /^XXXX(-\d\d(?:-\d\d)?)$/.exec(value)?.[1];
  const [from, to] = [first ?? (ofYear && `0000${ofYear}`), last ?? (ofYear && `0000${ofYear}`)];
  if (from === undefined || to === undefined) return { ...term, word: `@${surface}` };
  return {
    ...term,
    word: first === null || last === null ? `@${surface}` : `${first}/${last}`,
    interval: {
      low: dayNumber(from, false),
      high: dayNumber(to, true),
      unit: 'date',
      explicit,
      ...(kind === 'deadline' && ({ deadline: true } as const)),
      ...(anchor !== 'itself' && ({ yearless: true } as const)),
    },
  };
}

/** The words of the name that a pronoun or description stands for, at its place. */
function nameTerms({ name, start, end }: Referring, lexicon: Lexicon): Term[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}'-]+/u).filter((word) => word.length > 1 && /\p{Lu}/u.test(word));
  const weight = REFERENCE * (words.length > 1 ? NAME_PART_WEIGHT : NAME_WEIGHT);
  return words.map((word) => ({ word: lexicon.lemma(fold(word)), kind: 'name', weight, start, end, referred: true }));
}

/** What a name counts where another word stands for it: who is meant is read, not written. */
const REFERENCE = 0.8;

/** Whether an expression has a digit or a month in it. */
function isExplicit(folded: string, lexicon: Lexicon): boolean {
  return /\d/.test(folded) || folded.split(/[^a-z]+/).some((word) => lexicon.isMonth(word));
}

/** A number that orders ISO 8601 times; what a shortened one leaves open is its first or last moment. */
function dayNumber(iso: string, end: boolean): number {
  const [, year, month, day, hour, minute] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(iso) ?? [];
  const part = (text: string | undefined, first: number, last: number) =>
    text === undefined ? (end ? last : first) : Number(text);
  return (
    (Number(year) * 12 + part(month, 1, 12) - 1) * 31 +
    part(day, 1, 31) +
    (part(hour, 0, 23) * 60 + part(minute, 0, 59)) / 1440
  );
}

/** Characters between a role and its name: "director of the observatory, Ana Lopez". */
const ROLE_REACH = 24;

/** Whether the number at token `at` is part of a name: "HCO-218", "Local 318", "Covid-19", "Clause 14". */
function isDesignation(
  form: TextForm,
  tags: Uint8Array | undefined,
  at: number,
  from: number,
  lexicon: Lexicon,
): boolean {
  const { tokens, text, folded } = form;
  if (tokens.kinds[at] !== TokenKind.Number || at === from) return false;
  const hyphen = tokens.ends[at - 1] === tokens.starts[at] && folded[tokens.starts[at - 1]!] === '-';
  const before = hyphen ? at - 2 : at - 1;
  if (before < from || tokens.kinds[before] !== TokenKind.Word) return false;
  const word = folded.slice(tokens.starts[before], tokens.ends[before]);
  const capital = text.charAt(tokens.starts[before]!) !== folded.charAt(tokens.starts[before]!);
  const named = tags === undefined ? !opens(form, before) : isNoun(tags[before]!);
  if (!capital || !named || lexicon.isFunctionWord(word) || lexicon.calendar(word) !== undefined) return false;
  // "Halbrook 20 years later": a number with a unit of time counts something.
  const after = at + 1 < tokens.length ? folded.slice(tokens.starts[at + 1], tokens.ends[at + 1]) : '';
  return hyphen || !(TIME_UNITS.has(lexicon.lemma(after)) || after === '%' || after === 'per' || after === 'percent');
}

/** A quantity with its unit as one term. What it counts is a term of its own: "drivers" of "five bus drivers". */
function quantityTerm({ folded }: TextForm, quantity: FigureMention): Term {
  const { value, low, high, unit, kind, number, counted, end } = quantity;
  const digits = /\d/.test(folded.slice(number.start, number.end));
  const timed = unit !== null && TIME_UNITS.has(unit);
  const measured = timed || (unit !== null && unitNamed(unit) !== null);
  const counts = counted === null || counted.start <= number.end ? end : timed ? counted.end : counted.start;
  return {
    word: unit === null ? String(value) : `${value} ${unit}`,
    kind: 'number',
    weight: digits || kind !== 'share' ? figureWeight(value, digits, unit) : SMALL_NUMBER_WEIGHT,
    start: number.start,
    end: measured ? Math.max(number.end, counts) : number.end,
    interval: { low, high, unit, explicit: true },
  };
}

/** Words that say that something is not there, or is not otherwise: "missing from the list", "at Walsley only". */
const ABSENCE = new Set('miss missing absent absence omit omission exclude lack only except without'.split(' '));

/** How often the tokens from `from` to `to` deny something or say that it is missing. */
export function negationsIn(form: TextForm, from: number, to: number, { stakes, lexicon }: Language): number {
  const { tokens, folded } = form;
  let count = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.Word) continue;
    const word = folded.slice(tokens.starts[i], tokens.ends[i]);
    if (stakes.negations.has(word) ? !isIdle(form, i) : ABSENCE.has(lexicon.lemma(word))) count++;
  }
  return count;
}

/** Words after "no" or "not" with which it denies nothing: "no later than", "not only", "not until". */
const AFTER_IDLE = new Set('later earlier more less fewer sooner only just merely least simply until doubt'.split(' '));

/** Whether a word of negation denies nothing where it stands: "no later than", "nothing on but a coat". */
function isIdle({ tokens, folded }: TextForm, at: number): boolean {
  const word = (i: number) => (i < tokens.length ? folded.slice(tokens.starts[i], tokens.ends[i]) : '');
  if (AFTER_IDLE.has(word(at + 1))) return true;
  return NOTHING.has(word(at)) && [1, 2, 3].some((step) => word(at + step) === 'but');
}

const NOTHING = new Set(['nothing', 'none', 'nobody', 'no']);

/** Both sides of a vote, each a figure. */
function sidesOf(
  form: TextForm,
  quantity: FigureMention,
  at: number,
  to: number,
  numbers: Language['numbers'],
): readonly Term[] {
  const { tokens } = form;
  const terms: Term[] = [];
  for (let i = at; i < to && tokens.starts[i]! < quantity.number.end; i++) {
    const side = numbers.begins(form, i) ? numbers.read(form, i) : null;
    if (side === null) continue;
    const { value, digits } = side;
    const [start, end] = [tokens.starts[i]!, tokens.ends[side.to - 1]!];
    const weight = figureWeight(value, digits, 'vote');
    const interval = { low: value, high: value, unit: 'vote', explicit: true };
    terms.push({ word: `${value} vote`, kind: 'number', weight, start, end, interval });
    i = side.to - 1;
  }
  return terms.length > 0 ? terms : [quantityTerm(form, quantity)];
}

/** "7. The Court …", "(3) …": the number of a paragraph. */
function isListMarker({ tokens, folded }: TextForm, at: number, from: number): boolean {
  if (tokens.kinds[at] !== TokenKind.Number) return false;
  if (at !== from && !(at === from + 1 && tokens.kinds[from] !== TokenKind.Word)) return false;
  const after = at + 1 < tokens.length ? folded.slice(tokens.starts[at + 1], tokens.ends[at + 1]) : '';
  return (after === '.' || after === ')') && tokens.starts[at + 1] === tokens.ends[at];
}

/** A number with its unit as one term; null where it counts nothing ("one of them"). `next`: the token after both. */
function numberTerm(
  form: TextForm,
  reading: NumberReading,
  lexicon: Lexicon,
): (Term & { readonly next: number }) | null {
  const { tokens } = form;
  const { from, to, value, rounding, kind, digits, range } = reading;
  if (!digits && kind === 'cardinal' && value <= 1) return null;
  const { unit, next } = unitOf(form, reading, lexicon);
  const start = tokens.starts[from]!;
  const end = tokens.ends[next - 1]!;
  if (kind === 'ordinal')
    return { word: `${value}.`, kind: 'word', weight: ORDINAL_WEIGHT, start, end: tokens.ends[to - 1]!, next: to };
  return {
    word: unit === null ? String(value) : `${value} ${unit}`,
    kind: 'number',
    weight: figureWeight(value, digits, unit),
    start,
    end,
    interval: { low: range?.[0] ?? value - rounding, high: range?.[1] ?? value + rounding, unit, explicit: true },
    next,
  };
}

/** The more digits a figure gives, the less likely two reports have it by chance. */
function figureWeight(value: number, digits: boolean, unit: string | null): number {
  const significant = String(value).replace(/^0\.0*|\.|0+$/g, '').length;
  const common = unit !== null && TIME_UNITS.has(unit) && significant <= 2 && Number.isInteger(value);
  if (common || (!digits && significant === 1 && unit !== 'percent')) return SMALL_NUMBER_WEIGHT;
  return significant >= 3
    ? EXACT_WEIGHT
    : significant === 2 || value >= 100 || unit === 'percent'
      ? 1
      : SMALL_NUMBER_WEIGHT;
}

/** Weight of a figure of three digits or more that are not zeros at its end. */
export const EXACT_WEIGHT = 1.2;
const ORDINAL_WEIGHT = 0.5;
/** Units that a figure cannot swap for another and still be the same. */
export const TIME_UNITS = new Set('second minute hour day night week month year decade century'.split(' '));
const CURRENCIES = '$£€¥';

/** What a number counts: percent, a currency's sign, or the base form of the word after it. Percent is part of the term. */
function unitOf(
  form: TextForm,
  { from, to, suffix }: NumberReading,
  lexicon: Lexicon,
): { unit: string | null; next: number } {
  const { tokens, folded } = form;
  const word = (at: number) => (at >= 0 && at < tokens.length ? folded.slice(tokens.starts[at], tokens.ends[at]) : '');
  if (word(to) === '%' || word(to) === 'percent' || word(to) === 'pct') return { unit: 'percent', next: to + 1 };
  if (word(to) === 'per' && word(to + 1) === 'cent') return { unit: 'percent', next: to + 2 };
  if (from > 0 && CURRENCIES.includes(word(from - 1))) return { unit: word(from - 1), next: to };
  if (suffix !== '') return { unit: suffix, next: to };
  for (const at of [to, to + 1]) {
    const after = word(at) === '-' ? at + 1 : at;
    if (tokens.kinds[after] !== TokenKind.Word || word(after) === 'per') break;
    const lemma = lexicon.lemma(word(after));
    if (TIME_UNITS.has(lemma)) return { unit: lemma, next: after + 1 };
    if (!lexicon.isFunctionWord(word(after))) return { unit: lemma, next: to };
  }
  return { unit: null, next: to };
}

/** Whether a number stands right before or after token `at`: "May 4". */
function beside({ tokens }: TextForm, at: number): boolean {
  return tokens.kinds[at + 1] === TokenKind.Number || (at > 0 && tokens.kinds[at - 1] === TokenKind.Number);
}

/** Whether token `at` is the first word of its sentence, as far as the marks before it tell. */
function opens({ tokens, text }: TextForm, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (text.slice(tokens.ends[i], tokens.starts[i + 1]).includes('\n')) return true;
    if (tokens.kinds[i] !== TokenKind.Punctuation) return false;
    const mark = text.charAt(tokens.starts[i]!);
    if ('.!?:\u2026'.includes(mark)) return true;
    if (',;'.includes(mark)) return false;
  }
  return true;
}
