import type { Holiday, PartOfDay, Season, TimeUnit, Which } from '../../times.ts';
import { wordTable } from '../../word-table.ts';
import { form as formRules } from '../form.ts';
import { MONTHS } from '../months.ts';

/** What one English word can mean in an expression of time. */
export interface TimeWord {
  readonly month?: number;
  readonly weekday?: number;
  readonly season?: Season;
  readonly unit?: TimeUnit;
  readonly plural?: true;
  readonly part?: PartOfDay;
  /** Days from the text's own day: "yesterday" is -1. */
  readonly days?: number;
  readonly which?: Which;
  /** Towards what a length of time runs: "the past", "the coming". */
  readonly toward?: 1 | -1;
  readonly edge?: 'start' | 'mid' | 'end';
  /** "every", "each" */
  readonly every?: true;
  /** "daily": how often. */
  readonly often?: readonly [number, TimeUnit];
  /** "now", "recently": the direction of a vague time. */
  readonly vague?: 1 | -1 | 0;
  /** "several": a count that is left open. */
  readonly few?: true;
  readonly article?: true;
  /** Also a common word: counts only with a capital and with something that supports it. */
  readonly unsure?: true;
  /** An abbreviation that a full stop may follow. */
  readonly short?: true;
}

const SHORT_MONTHS = 'jan feb mar apr - jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const UNITS: readonly (readonly [string, string, TimeUnit])[] = [
  ['second', 'seconds', 'second'],
  ['minute', 'minutes', 'minute'],
  ['hour', 'hours', 'hour'],
  ['day', 'days', 'day'],
  ['weekend', 'weekends', 'weekend'],
  ['week', 'weeks', 'week'],
  ['month', 'months', 'month'],
  ['quarter', 'quarters', 'quarter'],
  ['year', 'years', 'year'],
  ['decade', 'decades', 'decade'],
  ['century', 'centuries', 'century'],
  ['yr', 'yrs', 'year'],
  ['hr', 'hrs', 'hour'],
  ['min', 'mins', 'minute'],
  ['sec', 'secs', 'second'],
];

/** English words of time, by the hash of their normal form. */
export const timeWords = wordTable<TimeWord>(
  [
    ...MONTHS.map(
      (word, i) =>
        [
          word,
          word === 'march' || word === 'may' ? { month: i + 1, unsure: true as const } : { month: i + 1 },
        ] as const,
    ),
    ...SHORT_MONTHS.map(
      (word, i) =>
        [
          word,
          {
            month: i + 1,
            short: true as const,
            ...(word === 'mar' || word === 'dec' || word === 'jan' ? { unsure: true as const } : {}),
          },
        ] as const,
    ),
    ['sept', { month: 9, short: true }],
    ...WEEKDAYS.flatMap((word, i) => [
      [word, { weekday: i + 1 }] as const,
      [`${word}s`, { weekday: i + 1, plural: true as const }] as const,
      [word.slice(0, 3), { weekday: i + 1, short: true as const, unsure: true as const }] as const,
    ]),
    ['tues', { weekday: 2, short: true, unsure: true }],
    ['weds', { weekday: 3, short: true, unsure: true }],
    ['thu', { weekday: 4, short: true, unsure: true }],
    ['thur', { weekday: 4, short: true, unsure: true }],
    ['thurs', { weekday: 4, short: true, unsure: true }],
    ['spring', { season: 'SP', unsure: true }],
    ['springtime', { season: 'SP' }],
    ['summer', { season: 'SU' }],
    ['summertime', { season: 'SU' }],
    ['autumn', { season: 'FA' }],
    ['fall', { season: 'FA', unsure: true }],
    ['winter', { season: 'WI' }],
    ['wintertime', { season: 'WI' }],
    ...UNITS.flatMap(([one, many, unit]) => [
      [one, { unit }] as const,
      [many, { unit, plural: true as const }] as const,
    ]),
    ['fortnight', { unit: 'week' }],
    ['morning', { part: 'MO' }],
    ['mornings', { part: 'MO', plural: true }],
    ['dawn', { part: 'MO' }],
    ['daybreak', { part: 'MO' }],
    ['sunrise', { part: 'MO' }],
    ['noon', { part: 'MI' }],
    ['midday', { part: 'MI' }],
    ['noontime', { part: 'MI' }],
    ['lunchtime', { part: 'MI' }],
    ['afternoon', { part: 'AF' }],
    ['afternoons', { part: 'AF', plural: true }],
    ['evening', { part: 'EV' }],
    ['evenings', { part: 'EV', plural: true }],
    ['dusk', { part: 'EV' }],
    ['sunset', { part: 'EV' }],
    ['night', { part: 'NI' }],
    ['nights', { part: 'NI', plural: true }],
    ['nightfall', { part: 'NI' }],
    ['overnight', { part: 'NI', days: 0 }],
    ['today', { days: 0 }],
    ['yesterday', { days: -1 }],
    ['tomorrow', { days: 1 }],
    ['tonight', { days: 0, part: 'NI' }],
    ['this', { which: 'this' }],
    ['current', { which: 'this' }],
    ['present', { which: 'this' }],
    ['last', { which: 'last', toward: -1 }],
    ['past', { which: 'last', toward: -1 }],
    ['next', { which: 'next', toward: 1 }],
    ['coming', { which: 'next', toward: 1 }],
    ['upcoming', { which: 'next', toward: 1 }],
    ['previous', { which: 'previous', toward: -1 }],
    ['preceding', { which: 'previous', toward: -1 }],
    ['prior', { which: 'previous', toward: -1 }],
    ['following', { which: 'following', toward: 1 }],
    ['ensuing', { which: 'following', toward: 1 }],
    ['succeeding', { which: 'following', toward: 1 }],
    ['subsequent', { which: 'following', toward: 1 }],
    ['same', { which: 'same' }],
    ['that', { which: 'that' }],
    ['recent', { which: 'last', toward: -1 }],
    ['latest', { which: 'last', toward: -1 }],
    ['early', { edge: 'start' }],
    ['beginning', { edge: 'start' }],
    ['start', { edge: 'start' }],
    ['opening', { edge: 'start' }],
    ['outset', { edge: 'start' }],
    ['onset', { edge: 'start' }],
    ['mid', { edge: 'mid' }],
    ['middle', { edge: 'mid' }],
    ['late', { edge: 'end' }],
    ['end', { edge: 'end' }],
    ['close', { edge: 'end' }],
    ['earlier', { edge: 'start', toward: -1 }],
    ['later', { edge: 'end', toward: 1 }],
    ['every', { every: true }],
    ['each', { every: true }],
    ['per', { every: true }],
    ['daily', { often: [1, 'day'] }],
    ['nightly', { often: [1, 'day'] }],
    ['hourly', { often: [1, 'hour'] }],
    ['weekly', { often: [1, 'week'] }],
    ['biweekly', { often: [2, 'week'] }],
    ['fortnightly', { often: [2, 'week'] }],
    ['monthly', { often: [1, 'month'] }],
    ['bimonthly', { often: [2, 'month'] }],
    ['quarterly', { often: [3, 'month'] }],
    ['semiannual', { often: [6, 'month'] }],
    ['semiannually', { often: [6, 'month'] }],
    ['annual', { often: [1, 'year'] }],
    ['annually', { often: [1, 'year'] }],
    ['yearly', { often: [1, 'year'] }],
    ['biannual', { often: [6, 'month'] }],
    ['biennial', { often: [2, 'year'] }],
    ['now', { vague: 0 }],
    ['currently', { vague: 0 }],
    ['nowadays', { vague: 0 }],
    ['presently', { vague: 0 }],
    ['recently', { vague: -1 }],
    ['lately', { vague: -1 }],
    ['future', { vague: 1 }],
    ['several', { few: true }],
    ['few', { few: true }],
    ['some', { few: true }],
    ['many', { few: true }],
    ['couple', { few: true }],
    ['the', { article: true }],
    ['a', { article: true }],
    ['an', { article: true }],
  ],
  formRules.tokens,
);

/** Days with names, as sequences of folded words. Dates that differ between countries are left out. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's", { month: 1, day: 1 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ['may day', { month: 5, day: 1 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ["all saints' day", { month: 11, day: 1 }],
  ['armistice day', { month: 11, day: 11 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['veterans day', { month: 11, day: 11 }],
  ['memorial day', { month: 5, weekday: [1, -1] }],
  ['labor day', { month: 9, weekday: [1, 1] }],
  ['martin luther king day', { month: 1, weekday: [1, 3] }],
  ['easter', { month: 4, easter: 0 }],
  ['easter sunday', { month: 4, easter: 0 }],
  ['easter monday', { month: 4, easter: 1 }],
  ['good friday', { month: 4, easter: -2 }],
  ['maundy thursday', { month: 4, easter: -3 }],
  ['palm sunday', { month: 4, easter: -7 }],
  ['ash wednesday', { month: 3, easter: -46 }],
  ['whit monday', { month: 5, easter: 50 }],
]);
