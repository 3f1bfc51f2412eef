import { Tag } from '../../../model/index.ts';
import { unitOf } from '../../../text/index.ts';
import type { NumberReading } from '../../numbers.ts';
import { numbers } from '../numbers.ts';
import type { Source } from './source.ts';

/** A number or a pair of numbers, before any unit is looked for. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** UTF-16 offset where the number's characters end. */
  readonly end: number;
  readonly value: number;
  readonly rounding: number;
  readonly range: readonly [low: number, high: number] | null;
  /** `often`: "twice", how many times something happened. */
  readonly kind: 'plain' | 'share' | 'multiple' | 'vote' | 'often';
  /** Letters stuck to the last digit, as written. */
  readonly suffix: string;
  /** Written as a word. */
  readonly worded: boolean;
}

export function numberAt(s: Source, at: number): NumberReading | null {
  if (at >= s.length || s.taken[at] === 1 || !numbers.begins(s.form, at)) return null;
  return numbers.read(s.form, at);
}

/** The amount that begins at token `at`: a vote, a ratio, a share in words, or a plain number. */
export function amountAt(s: Source, at: number): Amount | null {
  return shareInWords(s, at) ?? multipleAt(s, at) ?? voteWithColon(s, at) ?? plainAt(s, at);
}

function plainAt(s: Source, at: number): Amount | null {
  const number = numberAt(s, at);
  if (number === null || number.kind === 'ordinal') return null;
  if (number.kind === 'fraction' && !number.digits) return null;
  return ratioAt(s, number) ?? voteAt(s, number) ?? plain(s, number);
}

function plain(s: Source, number: NumberReading): Amount {
  const { from, to, end, value, rounding, range, suffix, digits } = number;
  const written = suffix === '' ? '' : s.form.text.slice(end, end + suffix.length);
  return { from, to, end, value, rounding, range, kind: 'plain', suffix: written, worded: !digits };
}

/** "one in nine", "four in ten", "7 out of 10", "one chance in 2,600", "one transit out of three". */
function ratioAt(s: Source, first: NumberReading): Amount | null {
  if (first.range !== null || !Number.isInteger(first.value) || first.suffix !== '' || first.value > 100) return null;
  const noun = s.tag(first.to) === Tag.NN || s.tag(first.to) === Tag.NNS ? 1 : 0;
  let next = first.to + noun;
  if (s.is(next, 'out') && s.is(next + 1, 'of')) next += 2;
  else if (s.is(next, 'in')) next += s.is(next + 1, 'every') ? 2 : 1;
  else if (s.is(next, 'of') && s.is(next + 1, 'every')) next += 2;
  else return null;
  const whole = numberAt(s, next);
  if (
    whole === null ||
    whole.value <= first.value ||
    whole.kind !== 'cardinal' ||
    whole.suffix !== '' ||
    !Number.isInteger(whole.value)
  )
    return null;
  if (TIME_UNITS.has(s.text(whole.to)) || s.is(whole.to, '%', 'percent', 'per', 'million', 'billion', '-')) return null;
  // "20 people in 2,600 villages" counts two things.
  if (noun === 1 && s.is(first.to + 1, 'in') && first.value !== 1) return null;
  // "In 12 in 20" and the like: a ratio's first number is small or written out.
  if (s.is(next - 1, 'in') && first.digits && first.value > 20) return null;
  const value = (100 * first.value) / whole.value;
  return {
    from: first.from,
    to: whole.to,
    end: whole.end,
    value,
    rounding: value / 20,
    range: null,
    kind: 'share',
    suffix: '',
    worded: !first.digits,
  };
}

const TIME_UNITS = new Set(
  'day days week weeks month months year years hour hours minute minutes decade decades games matches innings seconds'.split(
    ' ',
  ),
);
/** Words of a sentence in which two numbers side by side are a vote. */
const VOTE_WORDS = new Set(
  `vote votes voted voting ruling ruled rule majority decision decided split judgment judgement verdict divided margin ballot court judge judges justice justices
  panel bench council committee senate parliament jury board chamber tribunal dissent dissented dissenting opinion voices`.split(
    /\s+/,
  ),
);
/** Words that make them a score. */
const SCORE_WORDS = new Set(
  'goal goals match game games cup league team scored beat win won defeat season final striker coach'.split(' '),
);

/** "7–2", "7:2", "by five votes to two", "five judges to two", "a six-to-three majority": the larger side. */
function voteAt(s: Source, first: NumberReading): Amount | null {
  if (!Number.isInteger(first.value) || first.value < 1 || first.value > 1000 || first.suffix !== '') return null;
  let next = first.to;
  const votes = s.is(next, 'votes', 'judges', 'justices', 'voices', 'members') ? 1 : 0;
  next += votes;
  const hyphen = s.is(next, '-') && s.glued(next) && s.glued(next + 1);
  const to = hyphen
    ? s.is(next + 1, 'to') && s.is(next + 2, '-')
      ? next + 3
      : next + 1
    : s.is(next, 'to', 'against')
      ? next + 1
      : -1;
  if (to < 0) return null;
  const second = numberAt(s, to);
  if (
    second === null ||
    !Number.isInteger(second.value) ||
    second.value > first.value ||
    second.kind !== 'cardinal' ||
    second.suffix !== ''
  )
    return null;
  const after = s.is(second.to, 'votes', 'judges', 'justices', 'voices') ? 1 : 0;
  const told = votes + after > 0 || inVote(s, first.from);
  if (!told || s.is(second.to, '%', 'percent', 'per', 'million', 'billion')) return null;
  return vote(s, first.from, second.to + after, first.value, !first.digits);
}

/** "7:2" is one token. */
function voteWithColon(s: Source, at: number): Amount | null {
  const match = s.isNumber(at) && s.taken[at] !== 1 ? /^(\d{1,3}):(\d{1,3})$/.exec(s.text(at)) : null;
  if (match === null || Number(match[1]) < Number(match[2]) || !inVote(s, at)) return null;
  return vote(s, at, at + 1, Number(match[1]), false);
}

function vote(s: Source, from: number, to: number, value: number, worded: boolean): Amount {
  return {
    from,
    to,
    end: s.form.tokens.ends[to - 1]!,
    value,
    rounding: 0,
    range: null,
    kind: 'vote',
    suffix: '',
    worded,
  };
}

/** Words of voting from which on a text as a whole is about a vote. */
const VOTING_TEXT = 6;

/** Whether the sentence around token `at`, or else the whole text, tells of a vote and of no match. */
function inVote(s: Source, at: number): boolean {
  const sentence = unitOf(s.form.sentences, at);
  const near = votingWords(s, s.form.sentences[sentence]!, s.form.sentences[sentence + 1]!);
  return near > 0 || (near === 0 && votingWords(s, 0, s.length) >= VOTING_TEXT);
}

/** Words of voting among the tokens [from, to); -1 where a match is told of. */
function votingWords(s: Source, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (SCORE_WORDS.has(s.text(i))) return -1;
    if (VOTE_WORDS.has(s.text(i))) count++;
  }
  return count;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

/** "half of", "a third of", "two-fifths", "three quarters of": parts of a whole, in hundredths of it. */
function shareInWords(s: Source, at: number): Amount | null {
  if (s.taken[at] === 1) return null;
  if (s.is(at, 'half')) {
    // "the second half of it": a half all the same.
    if (s.is(at - 1, 'first', 'second', 'other', 'latter'))
      return s.is(at + 1, 'of') ? share(s, at, at + 1, 0.5) : null;
    const of = s.is(
      at + 1,
      'of',
      'the',
      'its',
      'their',
      'his',
      'her',
      'our',
      'as',
      'that',
      'those',
      'these',
      'all',
      'what',
    );
    return of && !s.is(at - 1, 'a', 'one', 'and') ? share(s, at, at + 1, 0.5) : null;
  }
  if (s.is(at, 'fifty', '50') && s.is(s.afterHyphen(at + 1), 'fifty', '50') && s.glued(at + 2))
    return share(s, at, at + 3, 0.5);
  const article = s.is(at, 'a', 'an') ? { value: 1, to: at + 1 } : wordNumber(s, at);
  if (article === null) return null;
  const next = s.afterHyphen(article.to);
  const part = PARTS.get(s.text(next));
  if (part === undefined || article.value >= part || (part === 2 && !s.is(next + 1, 'of'))) return null;
  const plural = s.text(next).endsWith('s');
  if (plural !== article.value > 1) return null;
  const joined = next > article.to;
  const of = s.is(next + 1, 'of', 'less', 'more', 'fewer', 'higher', 'lower');
  // "a quarter" and "a third" alone are seldom shares; "two-thirds" always is one.
  if (!of && !(joined || (plural && part !== 4))) return null;
  if (s.is(next + 1, 'of') && s.is(next + 2, 'a', 'an') && s.is(next + 3, 'million', 'billion', 'century')) return null;
  return share(s, at, next + 1, article.value / part);
}

function wordNumber(s: Source, at: number): { value: number; to: number } | null {
  const number = numberAt(s, at);
  return number === null || number.kind !== 'cardinal' || number.value < 1 || number.value > 9 || number.suffix !== ''
    ? null
    : number;
}

function share(s: Source, from: number, to: number, part: number): Amount {
  const value = Math.round(part * 1e6) / 1e4;
  const end = s.form.tokens.ends[to - 1]!;
  // "A third" is said of anything between 31 and 36 percent.
  return { from, to, end, value, rounding: value / 15, range: null, kind: 'share', suffix: '', worded: true };
}

/** "twice", "three times as", "1.7 times the mass", "tenfold": how many times as much. */
function multipleAt(s: Source, at: number): Amount | null {
  const end = (to: number) => s.form.tokens.ends[to - 1]!;
  const word = s.text(at);
  if (word === 'twice' || word === 'thrice') {
    const value = word === 'twice' ? 2 : 3;
    const multiple = s.is(at + 1, 'as', 'the', 'that', 'its', 'their', 'what', 'this', 'his', 'her');
    const often = {
      from: at,
      to: at + 1,
      end: end(at + 1),
      value,
      rounding: 0,
      range: null,
      kind: 'often' as const,
      suffix: '',
      worded: true,
    };
    if (!multiple) return s.is(at + 1, 'a', 'an', 'per') ? null : often;
    return multiple
      ? {
          from: at,
          to: at + 1,
          end: end(at + 1),
          value,
          rounding: value / 20,
          range: null,
          kind: 'multiple',
          suffix: '',
          worded: true,
        }
      : null;
  }
  const number = numberAt(s, at);
  if (number === null || number.kind === 'ordinal' || number.suffix !== '' || !s.is(number.to, 'times')) return null;
  const next = s.text(number.to + 1);
  if (
    !/^(?:as|the|that|more|less|higher|larger|bigger|greater|stronger|faster|its|their|what|heavier|longer|lower|earth|over|smaller|worse|brighter)$/.test(
      next,
    )
  )
    return null;
  return { ...plain(s, number), to: number.to + 1, end: end(number.to + 1), kind: 'multiple' };
}
