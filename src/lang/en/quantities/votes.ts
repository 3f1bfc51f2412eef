import { unitOf } from '../../../text/index.ts';
import type { NumberReading } from '../../numbers.ts';
import type { Amount } from './amount.ts';
import type { Source } from './source.ts';

/** Words of a sentence in which two numbers side by side are a vote. */
const VOTE_WORDS = new Set(
  `vote votes voted voting ruling ruled rule majority decision decided split judgment judgement verdict divided margin ballot court judge judges justice justices
  amendment motion resolution bill abstained abstention abstentions carried passed defeated
  panel bench council committee senate parliament jury board chamber tribunal dissent dissented dissenting opinion voices`.split(
    /\s+/,
  ),
);
/** Words that make them a score. */
const SCORE_WORDS = new Set(
  'goal goals scored scorer striker goalkeeper midfielder coach league playoff playoffs innings touchdown'.split(' '),
);

/** "7–2", "7:2", "by five votes to two", "five judges to two", "a six-to-three majority": the larger side. */
export function voteAt(s: Source, first: NumberReading): Amount | null {
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
  const none = s.is(to, 'none', 'nil', 'zero', 'nothing') ? { to: to + 1 } : null;
  const second = none ?? s.number(to);
  if (second === null || ('value' in second && !isLesser(second, first))) return null;
  const after = s.is(second.to, 'votes', 'judges', 'justices', 'voices') ? 1 : 0;
  const told = votes + after > 0 || inVote(s, first.from);
  if (!told || s.is(second.to, '%', 'percent', 'per', 'million', 'billion')) return null;
  return vote(s, first.from, second.to + after, first.value, !first.digits);
}

/** A whole number that is no more than the first. */
function isLesser(second: NumberReading, first: NumberReading): boolean {
  return (
    Number.isInteger(second.value) && second.value <= first.value && second.kind === 'cardinal' && second.suffix === ''
  );
}

/** "7:2" is one token. */
export function voteWithColon(s: Source, at: number): Amount | null {
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

/** Whether the sentence around token `at`, or else the whole text, tells of a vote and of no match. Asked of a sentence once. */
function inVote(s: Source, at: number): boolean {
  const { sentences } = s.form;
  const sentence = unitOf(sentences, at);
  const known = s.voting.get(sentence) ?? votingWords(s, sentences[sentence]!, sentences[sentence + 1]!);
  s.voting.set(sentence, known);
  if (known !== 0) return known > 0;
  const all = s.voting.get(WHOLE_TEXT) ?? votingWords(s, 0, s.length);
  s.voting.set(WHOLE_TEXT, all);
  return all >= VOTING_TEXT;
}

/** The key of the whole text among its sentences. */
const WHOLE_TEXT = -1;

/** Words of voting among the tokens [from, to); -1 where a match is told of. */
function votingWords(s: Source, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (SCORE_WORDS.has(s.text(i))) return -1;
    if (VOTE_WORDS.has(s.text(i))) count++;
  }
  return count;
}
