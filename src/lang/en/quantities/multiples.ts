import { isAdjective, Tag } from '../../../model/index.ts';
import { type Amount, plain } from './amount.ts';
import type { Source } from './source.ts';

const FOLDS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
]);

/** Words that are a multiple in front of a whole: "double the average". */
const DOUBLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);
const WHOLES = ['the', 'that', 'its', 'their', 'what', 'last'];

/** Who has won something, and may have won it more than once. */
const HONOURED = new Set(
  'champion champions winner winners medallist medallists medalist medalists laureate titleholder'.split(' '),
);
/** Tokens of what was won: "double Olympic and world champion". */
const HONOUR_REACH = 5;

/** "double world champion": whether the words from token `at` name somebody by what was won. */
function isHonour(s: Source, at: number): boolean {
  for (let i = at; i < at + HONOUR_REACH; i++) {
    if (HONOURED.has(s.text(i))) return true;
    if (!s.isNoun(i) && !isAdjective(s.tag(i)) && s.tag(i) !== Tag.CC && s.text(i) !== '-') return false;
  }
  return false;
}

/** A multiple told by the one word at token `at`. */
function multipleOf(s: Source, at: number, value: number): Amount {
  return {
    from: at,
    to: at + 1,
    end: s.form.tokens.ends[at]!,
    value,
    rounding: value / 20,
    range: null,
    kind: 'multiple',
    suffix: '',
    worded: true,
  };
}

/** "twice", "three times as", "2.4 times the weight", "tenfold": how many times as much. */
export function multipleAt(s: Source, at: number): Amount | null {
  const end = (to: number) => s.form.tokens.ends[to - 1]!;
  const word = s.text(at);
  if (word === 'twice' || word === 'thrice') {
    const value = word === 'twice' ? 2 : 3;
    // "twice as many", but "scored twice as they won".
    const multiple = s.is(at + 1, 'as')
      ? isAdjective(s.tag(at + 2)) || s.tag(at + 2) === Tag.RB
      : s.is(at + 1, 'the', 'that', 'its', 'their', 'what', 'this', 'his', 'her');
    if (multiple) return multipleOf(s, at, value);
    const once = { ...multipleOf(s, at, value), rounding: 0, kind: 'often' as const };
    return s.is(at + 1, 'a', 'an', 'per') ? null : once;
  }
  const doubled = DOUBLES.get(word);
  if (doubled !== undefined && isHonour(s, at + 1))
    return { ...multipleOf(s, at, doubled), rounding: 0, kind: 'often' };
  if (doubled !== undefined)
    return s.is(at + 1, ...WHOLES) && s.tag(at - 1) !== Tag.TO && s.tag(at - 1) !== Tag.MD
      ? multipleOf(s, at, doubled)
      : null;
  const fold = word.endsWith('fold') ? FOLDS.get(word.slice(0, -4)) : undefined;
  if (fold !== undefined) return multipleOf(s, at, fold);
  const number = s.number(at);
  if (number === null || number.kind === 'ordinal') return null;
  // "2.5x faster", "a 10x zoom"
  if (number.suffix === 'x' && !s.isNumber(number.to))
    return { ...plain(s, number), to: number.to, end: number.end, kind: 'multiple', suffix: '' };
  if (number.suffix !== '') return null;
  const hyphened = s.afterHyphen(number.to);
  if (s.is(hyphened, 'fold'))
    return { ...plain(s, number), to: hyphened + 1, end: end(hyphened + 1), kind: 'multiple' };
  if (!s.is(number.to, 'times')) return null;
  const next = s.text(number.to + 1);
  if (
    !/^(?:as|the|that|more|less|higher|larger|bigger|greater|stronger|faster|its|their|what|heavier|longer|lower|earth|over|smaller|worse|brighter)$/.test(
      next,
    )
  )
    return null;
  return { ...plain(s, number), to: number.to + 1, end: end(number.to + 1), kind: 'multiple' };
}
