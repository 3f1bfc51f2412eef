import { type Language, type NumberReading, unitNamed } from '../../lang/index.ts';
import { type FigureMention, type TextForm, TokenKind } from '../../model/index.ts';
import { PERCENT, percentEnd } from './percent.ts';
import type { Term } from './term.ts';

/** "two" and "three" stand in every other sentence. */
export const SMALL_NUMBER_WEIGHT = 0.6;
/** Weight of a figure of three digits or more that are not zeros at its end. */
export const EXACT_WEIGHT = 1.2;
const ORDINAL_WEIGHT = 0.5;
/** Units that a figure cannot swap for another and still be the same. */
export const TIME_UNITS = new Set('second minute hour day night week month year decade century'.split(' '));
/** What the sides of a vote count. */
export const VOTE = 'vote';
const CURRENCIES = '$£€¥';

/** A quantity with its unit as one term. What it counts is a term of its own: "drivers" of "five bus drivers". */
export function quantityTerm({ folded }: TextForm, quantity: FigureMention): Term {
  const { value, low, high, unit, kind, number, counted, end, change } = quantity;
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
    interval: { low, high, unit, explicit: true, ...(change === null ? {} : { change }) },
  };
}

/** Both sides of a vote, each a figure. */
export function sidesOf(
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
    const weight = figureWeight(value, digits, VOTE);
    const interval = { low: value, high: value, unit: VOTE, explicit: true };
    terms.push({ word: `${value} ${VOTE}`, kind: 'number', weight, start, end, interval });
    i = side.to - 1;
  }
  return terms.length > 0 ? terms : [quantityTerm(form, quantity)];
}

/** A number with its unit as one term; null where it counts nothing ("one of them"). `next`: the token after both. */
export function numberTerm(
  form: TextForm,
  reading: NumberReading,
  language: Language,
): (Term & { readonly next: number }) | null {
  const { tokens } = form;
  const { from, to, value, rounding, kind, digits, range } = reading;
  if (!digits && kind === 'cardinal' && value <= 1) return null;
  const { unit, next } = unitOf(form, reading, language);
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
  if (common || (!digits && significant === 1 && unit !== PERCENT)) return SMALL_NUMBER_WEIGHT;
  return significant >= 3
    ? EXACT_WEIGHT
    : significant === 2 || value >= 100 || unit === PERCENT
      ? 1
      : SMALL_NUMBER_WEIGHT;
}

/** What a number counts: percent, a currency's sign, or the base form of the word after it. Percent is part of the term. */
function unitOf(
  form: TextForm,
  { from, to, suffix }: NumberReading,
  { lexicon, comparing, claims }: Language,
): { unit: string | null; next: number } {
  const { tokens, folded } = form;
  const word = (at: number) => (at >= 0 && at < tokens.length ? folded.slice(tokens.starts[at], tokens.ends[at]) : '');
  const percent = percentEnd(form, to, comparing);
  if (percent > to) return { unit: PERCENT, next: percent };
  if (from > 0 && CURRENCIES.includes(word(from - 1))) return { unit: word(from - 1), next: to };
  if (suffix !== '') return { unit: suffix, next: to };
  for (const at of [to, to + 1]) {
    const after = word(at) === '-' ? at + 1 : at;
    if (tokens.kinds[after] !== TokenKind.Word || claims.rates.has(word(after))) break;
    const lemma = lexicon.lemma(word(after));
    if (TIME_UNITS.has(lemma)) return { unit: lemma, next: after + 1 };
    if (!lexicon.isFunctionWord(word(after))) return { unit: lemma, next: to };
  }
  return { unit: null, next: to };
}
