import { type Prints, wordAt } from '../align/index.ts';
import type { Language } from '../lang/index.ts';
import type { FigureMention, Range, Report, TextForm, TimeExpression } from '../model/index.ts';
import { foldedToken, tokenAt, unitOf } from '../text/index.ts';
import { type Comparable, comparable, tellingness } from './amount.ts';
import { aroundFigure } from './around.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import { restatements } from './conversions.ts';
import { type Compared, datesOf } from './dates.ts';
import { type Borrowed, type Lent, lentIn } from './ellipsis.ts';
import { type Setting, settingOf } from './setting.ts';
import { sortedDigits } from './slips.ts';
import {
  aspectsOf,
  isBesides,
  isCounted,
  isDenied,
  isEarlier,
  isOfThem,
  isRefuted,
  isRestated,
  isTally,
  sideOf,
  stateOf,
  type WordedText,
} from './states.ts';
import { giverOf, isRecalled, lastWord, namesFigure, opensWithVoice, type Voice } from './voices.ts';
import { wholesOf } from './wholes.ts';
import { type ReportWords, wordsIn } from './words.ts';

/** What the profiles of one report's figures are read from. */
interface ProfileSources {
  readonly report: Report;
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly prints: Prints;
  readonly figures: readonly FigureMention[];
  readonly times: readonly TimeExpression[];
}

/** One figure, or date, of one report with all that its own report says of it and that it is compared by. */
export interface Profile {
  readonly figure: Compared;
  readonly amount: Comparable;
  readonly setting: Setting;
  /** The words of its clause, itself among them. */
  readonly around: Range;
  /** What it takes from another figure; null where it leaves nothing out, or there is none to take from. */
  readonly lent: Borrowed | null;
  /** The digits of its value that carry meaning, sorted. */
  readonly digits: string;
  /** The last word of the name of who is said to give it, in small letters; null where the report gives it itself. */
  readonly voice: string | null;
  /** Who gives it by the verb in front of it. */
  readonly giver: Voice | null;
  /** Its sentence begins by naming who gives it, outside quotation marks. */
  readonly opens: boolean;
  /** It is told as one of a figure that is known: "puts the toll at 12". */
  readonly named: boolean;
  /** It gives the figure before it in other terms: "(126 parsecs)". */
  readonly restates: boolean;
  /** It counts what first reports are still counting: the dead, cases, arrests. */
  readonly moves: boolean;
  /** What has become of those it counts ("dead", "missing"), or the side of a bargain it is on; null where no word says. */
  readonly state: string | null;
  /** Another number has taken its place: "an earlier count of six". */
  readonly earlier: boolean;
  /** It counts a part of those that were counted before: "four of them infants". */
  readonly ofThem: boolean;
  /** It counts those besides others: "two other men", "all but six". */
  readonly besides: boolean;
  /** It is told as what is not: "41 litres, not 44". */
  readonly denied: boolean;
  /** It is one that who speaks has given before, or that was wrong: "I wrote 22 weeks then", "the figure of 22 was withdrawn". */
  readonly recalled: boolean;
  /** Its sentence says nothing but it: "It was six." */
  readonly restated: boolean;
  /** As what it is told: expected, asked for, still left, in all. */
  readonly aspects: readonly string[];
  /** The time, the part and the place that it is of. */
  readonly bearing: Bearing;
  /** What it comes to with those it is listed with ("two of ours and one of yours"), or what it is a part of; null where it stands alone. */
  readonly whole: number | null;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Number of the word of the prints at which its number begins. */
  readonly word: number;
}

/** The profiles of one report's figures and dates, by place, and the words that their settings number. */
export interface Profiles {
  readonly words: ReportWords;
  readonly profiles: readonly Profile[];
}

/** Everything by which the figures of one report are laid beside those of others, as far as it says so itself. */
export function profilesOf(sources: ProfileSources, language: Language): Profiles {
  const { report, form, tags, prints, figures, times } = sources;
  const { quantities, tagging } = language;
  const { words, at: wordOf } = wordsIn(form, tags, language);
  const text: WordedText = {
    form,
    tags,
    baseAt: (at) => (wordOf[at]! < 0 ? null : words.bases[wordOf[at]!]!),
    numbers: new Set(figures.map(({ number }) => number.start)),
    counted: quantities.words,
  };
  const restated = new Map(restatements(figures, report.text, language).map(({ at, unit }) => [at, unit]));
  const wholes = wholesOf(figures, form, quantities.words.joins);
  const lents = lentIn(figures, form, tags, language);
  const compared = [...figures, ...datesOf(times, report, isRoughIn(form, language), isEitherHalfIn(form, language))];
  const profiles = compared.map((given, at): Profile => {
    const unit = restated.get(at) ?? given.unit;
    const lent = unit === null ? (lents[at] ?? null) : null;
    const lender = lent === null ? null : figures[lent.from]!;
    // In the unit and the millions that its text means.
    const figure: Compared = { ...scaled(given, lent), unit, telling: tellingness(given) };
    const giver = giverOf(figure, form, tags, language);
    const named = namesFigure(figure, form, language);
    return {
      figure,
      amount: comparable(figure, quantities.words.voters),
      around: aroundFigure(figure, form, tags),
      lent:
        lent === null || lender === null
          ? null
          : { from: lent.from, amount: comparable(lender, quantities.words.voters) },
      setting: settingOf(figure, form, tags, wordOf, lender?.unit == null ? null : lender),
      digits: sortedDigits(figure.value),
      voice: figure.attributed === null ? null : lastWord(figure.attributed.name),
      giver,
      opens: opensWithVoice(figure, form, tags),
      named,
      restates: restated.has(at),
      moves: isTally(figure, text),
      state: (isCounted(figure) ? stateOf(figure, giver, text) : null) ?? sideOf(figure, giver, text),
      earlier: isEarlier(figure, text),
      ofThem: isOfThem(figure, text),
      besides: isBesides(figure, text),
      denied: isDenied(figure, text),
      recalled: isRecalled(figure, form, tags, language) || isRefuted(figure, named, text),
      restated: isRestated(figure, text),
      aspects: aspectsOf(figure, text),
      bearing: bearingOf(figure, { form, tags, times, tagging, words: quantities.words }),
      whole: wholes[at] ?? null,
      sentence: unitOf(form.sentences, tokenAt(form, figure.start)),
      word: wordAt(prints.words, figure.number.start),
    };
  });
  return { words, profiles };
}

/** A figure with the "million" that it leaves out. */
function scaled(figure: Compared, lent: Lent | null): Compared {
  if (lent === null || lent.scale === 1) return figure;
  const { value, low, high } = figure;
  return { ...figure, value: value * lent.scale, low: low * lent.scale, high: high * lent.scale };
}

/** Whether "about" or the like stands in front of a time of day. */
function isRoughIn(form: TextForm, { quantities }: Language): (time: TimeExpression) => boolean {
  return ({ start }) => {
    const bound = quantities.modifierBefore(form, tokenAt(form, start))?.bound;
    return bound !== undefined && bound !== 'exactly';
  };
}

/** Whether nothing says which half of the day a time of day is in. */
function isEitherHalfIn(form: TextForm, { quantities }: Language): (time: TimeExpression) => boolean {
  return ({ start, end }) => {
    for (let at = tokenAt(form, start); at < form.tokens.length && form.tokens.starts[at]! < end; at++) {
      const word = foldedToken(form, at);
      // "04:12", "16.12"
      if (word.startsWith('0') || Number.parseInt(word, 10) > 12 || quantities.words.halfDays.has(word)) return false;
    }
    return true;
  };
}
