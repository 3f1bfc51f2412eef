import { type Language, unitNamed } from '../lang/index.ts';
import { type FigureMention, isAdjective, isNoun, Tag, type TextForm } from '../model/index.ts';
import { foldedToken, tokenAt, unitOf } from '../text/index.ts';
import type { Comparable } from './amount.ts';

/** What a figure leaves out and another in front of it has said. */
export interface Lent {
  /** Index of the figure that says it; of a chain ("14 knots … nine … twelve") the first. */
  readonly from: number;
  /** By how much its number is to be multiplied: "a profit of 212 million, against 518". */
  readonly scale: number;
}

/** The same, as a figure is compared by it. */
export interface Borrowed {
  /** Index of the figure that says it. */
  readonly from: number;
  /** That one's amount: its unit, or that it counts. */
  readonly amount: Comparable;
}

/** Sentences back to which a number takes what it leaves out from another. */
const BACK = 2;
/** Times by which two numbers of one noun differ at most, and two sums, lengths or weights. */
const MOST_COUNTS = 200;
const MOST_MEASURES = 30;
/** Hours up to which a bare number behind a preposition of time is one of the day: "before six". */
const LAST_HOUR = 12;

/**
 * For each figure that leaves out what it counts, or its unit, or the "million" of it, the figure in front that it takes it from
 * ("eleven plants and needs eight", "the company says nine"): the nearest of its sentence or of the two before that can have
 * said it. Null for one that says all itself, or has none to take from. O(figures).
 */
export function lentIn(
  figures: readonly FigureMention[],
  form: TextForm,
  tags: Uint8Array,
  language: Language,
): (Lent | null)[] {
  const lent: (Lent | null)[] = [];
  for (const [at, figure] of figures.entries()) {
    // "One vehicle in six": the number is a part of another figure's words.
    const isInside = at > 0 && figure.start < figures[at - 1]!.end;
    const takes = !isInside && isElliptical(figure, form, tags, language);
    lent.push(takes ? lenderOf(at, figures, lent, form, tags, language) : null);
  }
  return lent;
}

function isElliptical(
  { unit, kind, counted, start, end, number, value }: FigureMention,
  form: TextForm,
  tags: Uint8Array,
  { quantities }: Language,
): boolean {
  if (unit !== null || counted !== null || kind !== 'plain') return false;
  const at = tokenAt(form, start);
  const before = foldedToken(form, at - 1);
  // "a town of 38,000", "a bundle of 50": the noun in front says what it is.
  const { ofNoun, hourLinks } = quantities.words;
  if (ofNoun.has(before)) return false;
  // "two and a half lost seasons": it counts what was not read as its noun.
  const next = tags[tokenAt(form, end - 1) + 1] ?? 0;
  if (isNoun(next) || isAdjective(next) || next === Tag.VBN) return false;
  const isWhole = Number.isInteger(value) && number.start === start && number.end === end;
  return !(isWhole && value <= LAST_HOUR && hourLinks.has(before));
}

function lenderOf(
  at: number,
  figures: readonly FigureMention[],
  lent: readonly (Lent | null)[],
  form: TextForm,
  tags: Uint8Array,
  language: Language,
): Lent | null {
  const b = figures[at]!;
  const sentence = sentenceOf(b, form);
  for (let i = at - 1; i >= 0 && sentence - sentenceOf(figures[i]!, form) <= BACK; i--) {
    const from = lent[i]?.from ?? i;
    const a = figures[from]!;
    if (a.kind !== 'plain' || figures[i]!.end > b.start) continue;
    const scale = scaleOf(figures[i]!, form) * (lent[i]?.scale ?? 1);
    if (a.unit === null && scale === 1) continue;
    if (lent[i] === null && (isAside(a, form, language) || isPart(a, form, tags, language))) continue;
    const own = isInDigits(b, form) && scaleOf(b, form) === 1 && !isWhole(b, figures, form, tags) ? scale : 1;
    const ratio = Math.abs((b.value * own) / (figures[i]!.value * (lent[i]?.scale ?? 1)));
    const most = a.unit !== null && unitNamed(a.unit) === null ? MOST_COUNTS : MOST_MEASURES;
    if (ratio > most || ratio < 1 / most) continue;
    return { from, scale: own };
  }
  return null;
}

/** "Each of the 214": a number that its text has told before, or gives elsewhere with what it counts, leaves out no millions. */
function isWhole(b: FigureMention, figures: readonly FigureMention[], form: TextForm, tags: Uint8Array): boolean {
  if (tags[tokenAt(form, b.start) - 1] === Tag.DT) return true;
  return figures.some((other) => other.unit !== null && other.value === b.value);
}

function sentenceOf({ start }: FigureMention, form: TextForm): number {
  return unitOf(form.sentences, tokenAt(form, start));
}

/** How many times its digits a number is: a million in "212 million"; 1 where it is written out or in words. */
function scaleOf({ value, number }: FigureMention, form: TextForm): number {
  const digits = Number.parseFloat(
    form.folded
      .slice(number.start, number.end)
      .replace(/,(?=\d{3})/g, '')
      .replace(',', '.'),
  );
  const scale = Math.round(Math.abs(value / digits));
  return SCALES.has(scale) ? scale : 1;
}

function isInDigits({ number, value }: FigureMention, form: TextForm): boolean {
  return /^[\d.,-]+$/.test(form.folded.slice(number.start, number.end)) && value !== 0;
}

const SCALES: ReadonlySet<number> = new Set([1e3, 1e6, 1e9, 1e12]);

/** "130 of the difference": a part of one thing, which nothing counts. */
function isPart(
  { counted, number }: FigureMention,
  form: TextForm,
  tags: Uint8Array,
  { quantities }: Language,
): boolean {
  const next = foldedToken(form, tokenAt(form, number.end - 1) + 1);
  if (counted === null || !quantities.words.ofNoun.has(next)) return false;
  return tags[tokenAt(form, counted.end - 1)] === Tag.NN;
}

/** Whether it tells when, or for how long, something else was: "two minutes before she struck", "within a year". */
function isAside({ unit, start, end }: FigureMention, form: TextForm, { quantities }: Language): boolean {
  if (unit === null || unitNamed(unit)?.dimension !== 'time') return false;
  const { beforeSpan, behindSpan } = quantities.words;
  return (
    beforeSpan.has(foldedToken(form, tokenAt(form, start) - 1)) ||
    behindSpan.has(foldedToken(form, tokenAt(form, end - 1) + 1))
  );
}
