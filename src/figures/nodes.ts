import { type Prints, wordAt } from '../align/index.ts';
import { type Language, unitNamed } from '../lang/index.ts';
import { type FigureMention, type Report, Tag, type TextForm, type TimeExpression, TokenKind } from '../model/index.ts';
import { foldedToken, tokenAt, unitOf } from '../text/index.ts';
import { type Comparable, comparable, tellingness } from './amount.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import { restatements } from './conversions.ts';
import { type Compared, datesOf, decimalYear } from './dates.ts';
import { type Bag, Bags } from './likeness.ts';
import { type Setting, settingOf } from './setting.ts';
import { sortedDigits } from './slips.ts';
import { Vocabulary } from './vocabulary.ts';
import { lastWord } from './voices.ts';

/** One witness as its figures are laid beside those of others. */
export interface FiguredWitness {
  readonly sigil: string;
  readonly order: number;
  readonly key: string;
  readonly report: Report;
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly prints: Prints;
  readonly figures: readonly FigureMention[];
  readonly times: readonly TimeExpression[];
}

/** One figure of one witness, with all that it is compared by. */
export interface Node {
  /** Index among the figures of the dossier: by witness, then by place. */
  readonly index: number;
  /** Index of the witness. */
  readonly witness: number;
  /** Index among the witness's figures. */
  readonly at: number;
  readonly figure: Compared;
  readonly amount: Comparable;
  readonly setting: Setting;
  /** The noun phrase that is counted or measured. */
  readonly phrase: Bag;
  /** The phrase and everything around. */
  readonly all: Bag;
  /** The digits of its value that carry meaning, sorted. */
  readonly digits: string;
  /** The last word of the name of who is said to give it, in small letters; null where the report gives it itself. */
  readonly voice: string | null;
  /** It gives the figure before it in other terms: "(126 parsecs)". */
  readonly restates: boolean;
  /** It counts what first reports are still counting: the dead, cases, arrests. */
  readonly moves: boolean;
  /** What has become of those it counts ("dead", "missing"), or the side of a bargain it is on; null where no word says. */
  readonly state: string | null;
  /** Another number has taken its place: "an earlier toll of two". */
  readonly earlier: boolean;
  /** The time, the part and the place that it is of. */
  readonly bearing: Bearing;
  /** The day of its report in decimal years. */
  readonly own: number | null;
  /** What it comes to with those it is listed with ("two of ours and one of yours"); null where it stands alone. */
  readonly whole: number | null;
  /** All numbers that its report gives. */
  readonly numbers: ReadonlySet<number>;
  /** Its report gives no other number in its unit, or of its noun. */
  readonly alone: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Number of the word of the prints at which its number begins. */
  readonly word: number;
}

/** Figures between two that are compared in one report: no report has so many, a dump of numbers has. */
const FARTHEST = 1000;
/** Pairs of one report's figures that are compared, at most: a table's are compared with the next ones only. */
const MOST_WITHIN = 3_000_000;

/** How many figures on, or back, one is compared with, in a report of so many. */
export function reachOf(figures: number): number {
  return Math.min(FARTHEST, Math.ceil(MOST_WITHIN / figures));
}

/** Tokens to each side of a figure in which its verb stands. */
const NEAR = 8;

/** The content words near a figure, its own among them. */
function wordsNear({ start, end }: Compared, form: TextForm, words: Int32Array): number[] {
  const sentence = unitOf(form.sentences, tokenAt(form, start));
  const from = Math.max(form.sentences[sentence]!, tokenAt(form, start) - NEAR);
  const to = Math.min(form.sentences[sentence + 1]!, tokenAt(form, end - 1) + 1 + NEAR);
  return [...words.subarray(from, to)].filter((word) => word >= 0);
}

/** The content words in front of a figure that go with it: "an earlier toll of two". */
function wordsBefore({ start }: Compared, form: TextForm, words: Int32Array): number[] {
  const at = tokenAt(form, start);
  const from = Math.max(form.sentences[unitOf(form.sentences, at)]!, at - STATE_BEFORE);
  return [...words.subarray(from, at)].filter((word) => word >= 0);
}

function isCounted({ kind, unit }: Compared): boolean {
  return (kind === 'plain' || kind === 'rank') && (unit === null || unitNamed(unit) === null);
}

/** Tokens after a figure, and before it, in which a word says what became of those counted. */
const STATE_AFTER = 8;
const STATE_BEFORE = 4;
/** Words before a share or a sum in which a word of bargaining stands. */
const SIDE_BEFORE = 6;

/**
 * What has become of those that a figure counts: by the first word after it that says so, up to the next number or the
 * end of the clause ("two have died and nine are missing"), else by the last one before it ("a toll of two").
 */
function stateOf(
  { number, start, end }: Compared,
  form: TextForm,
  tags: Uint8Array,
  words: Int32Array,
  vocabulary: Vocabulary,
  numbers: ReadonlySet<number>,
): string | null {
  const sentence = unitOf(form.sentences, tokenAt(form, start));
  const last = Math.min(form.sentences[sentence + 1]!, tokenAt(form, end - 1) + STATE_AFTER);
  let before = -1;
  let ofWhole: string | null = null;
  const begin = tokenAt(form, number.end - 1) + 1;
  const whole = isPartitive(form, begin) ? begin + 2 : -1;
  for (let at = begin; at < last && !isStop(form, at, numbers); at++) {
    const state = words[at]! < 0 ? null : vocabulary.stateOf(words[at]!, before);
    // "Five of the injured are in intensive care": the five are what is said of them after.
    if (state !== null && at === whole) ofWhole = state;
    else if (state !== null) return state;
    if (words[at]! >= 0) before = words[at]!;
  }
  if (ofWhole !== null) return ofWhole;
  const first = Math.max(form.sentences[sentence]!, tokenAt(form, start) - STATE_BEFORE);
  for (let at = tokenAt(form, start) - 1; at >= first && !isStop(form, at, numbers) && tags[at] !== Tag.CC; at--) {
    const state = words[at]! < 0 ? null : vocabulary.stateOf(words[at]!);
    if (state !== null) return state;
  }
  return null;
}

/** "of the injured", in front of which a number counts a part of them. */
function isPartitive(form: TextForm, at: number): boolean {
  return foldedToken(form, at) === 'of' && foldedToken(form, at + 1) === 'the';
}

/** The side of a bargain that a share or a sum is on, by the nearest word before it in its clause: "asked for 15 per cent". */
function sideOf(
  { start, unit }: Compared,
  form: TextForm,
  words: Int32Array,
  vocabulary: Vocabulary,
  numbers: ReadonlySet<number>,
): string | null {
  if (unit === 'date') return null;
  const first = Math.max(
    form.sentences[unitOf(form.sentences, tokenAt(form, start))]!,
    tokenAt(form, start) - SIDE_BEFORE,
  );
  for (let at = tokenAt(form, start) - 1; at >= first && !isStop(form, at, numbers); at--) {
    const side = words[at]! < 0 ? null : vocabulary.sideOf(words[at]!);
    if (side !== null) return side;
  }
  return null;
}

/** Whether a clause ends or another number begins. */
function isStop(form: TextForm, at: number, numbers: ReadonlySet<number>): boolean {
  const kind = form.tokens.kinds[at];
  if (kind === TokenKind.Number || numbers.has(form.tokens.starts[at]!)) return true;
  if (kind !== TokenKind.Punctuation) return false;
  const mark = foldedToken(form, at);
  return mark === ',' || mark === ';' || mark === ':' || mark === '.' || mark === '(';
}

/** The figures of all witnesses, in the witnesses' order and in each by place, and the words they are compared by. */
export function nodesOf(
  witnesses: readonly FiguredWitness[],
  language: Language,
): { nodes: Node[]; vocabulary: Vocabulary } {
  const vocabulary = new Vocabulary(language);
  const words = witnesses.map(({ form, tags }) => vocabulary.read(form, tags));
  const bags = new Bags();
  const nodes = witnesses.flatMap(({ figures, times, form, tags, report, prints }, witness) => {
    const restated = new Map(restatements(figures, report.text, language).map(({ at, unit }) => [at, unit]));
    const isRough = ({ start }: TimeExpression) => {
      const bound = language.quantities.modifierBefore(form, tokenAt(form, start))?.bound;
      return bound !== undefined && bound !== 'exactly';
    };
    const isEitherHalf = ({ start, end }: TimeExpression) => {
      for (let at = tokenAt(form, start); at < form.tokens.length && form.tokens.starts[at]! < end; at++) {
        const word = foldedToken(form, at);
        // "04:12", "16.12"
        if (word.startsWith('0') || Number.parseInt(word, 10) > 12 || language.quantities.words.halfDays.has(word))
          return false;
      }
      return true;
    };
    const wholes = wholesOf(figures, form, language);
    const values = new Set(figures.map(({ value }) => value));
    const numbers = new Set(figures.map(({ number }) => number.start));
    return [...figures, ...datesOf(times, report, isRough, isEitherHalf)].map((given, at): Node => {
      const unit = restated.get(at) ?? given.unit;
      const figure = { ...given, unit, telling: tellingness({ ...given, unit }) };
      const setting = settingOf(figure, form, tags, words[witness]!, vocabulary);
      return {
        index: -1,
        witness,
        at,
        figure,
        amount: comparable(figure, language.quantities.words.voters),
        setting,
        phrase: bags.of(setting.phrase),
        all: bags.of([...setting.phrase, ...setting.around]),
        digits: sortedDigits(figure.value),
        voice: figure.attributed === null ? null : lastWord(figure.attributed.name),
        restates: restated.has(at),
        state: isCounted(figure)
          ? (stateOf(figure, form, tags, words[witness]!, vocabulary, numbers) ??
            sideOf(figure, form, words[witness]!, vocabulary, numbers))
          : sideOf(figure, form, words[witness]!, vocabulary, numbers),
        earlier: wordsBefore(figure, form, words[witness]!).some((word) => vocabulary.isEarlier(word)),
        bearing: bearingOf(figure, { form, tags, times, tagging: language.tagging, words: language.quantities.words }),
        own: report.published === null ? null : decimalYear(report.published.value, 0),
        numbers: values,
        whole: wholes[at] ?? null,
        alone: false,
        sentence: unitOf(form.sentences, tokenAt(form, figure.start)),
        word: wordAt(prints.words, figure.number.start),
        moves: wordsNear(figure, form, words[witness]!).some((word) => vocabulary.isTallied(word)),
      };
    });
  });
  return { nodes: withAlone(nodes), vocabulary };
}

/** For each figure what it comes to with the counts it is listed with. */
function wholesOf(figures: readonly FigureMention[], form: TextForm, { quantities }: Language): (number | null)[] {
  const wholes: (number | null)[] = figures.map(() => null);
  const isJoin = (word: string) => word === ',' || quantities.words.joins.has(word);
  const follows = (a: FigureMention, b: FigureMention) => {
    let at = tokenAt(form, a.end - 1) + 1;
    const last = tokenAt(form, b.start);
    if (at >= last || last - at > 2) return false;
    while (at < last && isJoin(foldedToken(form, at))) at++;
    return at === last;
  };
  for (let first = 0; first < figures.length; ) {
    let last = first;
    while (last + 1 < figures.length && isCounted(figures[last + 1]!) && follows(figures[last]!, figures[last + 1]!))
      last++;
    if (last > first && isCounted(figures[first]!)) {
      const sum = figures.slice(first, last + 1).reduce((total, { value }) => total + value, 0);
      wholes.fill(sum, first, last + 1);
    }
    first = last + 1;
  }
  return wholes;
}

/** Units that a report gives many numbers in. */
const COMMON_UNITS: ReadonlySet<string> = new Set([
  'percent',
  'percentage point',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
]);

/** Numbers the figures, and marks those that are the only one of their kind in their report. */
function withAlone(nodes: readonly Node[]): Node[] {
  const values = new Map<string, Set<number>>();
  const keyOf = ({ witness, figure, amount, setting, state }: Node) =>
    state !== null
      ? `${witness} state ${state}`
      : amount.dimension === 'count'
        ? setting.head < 0
          ? null
          : `${witness} head ${setting.head}`
        : figure.unit === null || COMMON_UNITS.has(figure.unit) || amount.dimension === 'money'
          ? null
          : `${witness} unit ${amount.dimension} ${figure.unit}`;
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === null) continue;
    const known = values.get(key);
    if (known === undefined) values.set(key, new Set([node.figure.value]));
    else known.add(node.figure.value);
  }
  return nodes.map((node, index) => {
    const key = keyOf(node);
    return { ...node, index, alone: key !== null && values.get(key)!.size === 1 };
  });
}
