import { TokenKind } from '../../../model/index.ts';
import { lexicon } from '../lexicon.ts';
import { type NounPhrase, nounPhraseAt } from './counted.ts';
import { countedWords } from './lists.ts';
import type { Source } from './source.ts';

/** A place in a count, which says how many there are by then: "a third victim" are three. */
interface Rank {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly counted: NounPhrase;
}

/** Tokens after the counted noun in which its state stands: "a fifth climber has died". */
const STATE_REACH = 4;
/** Words that set a rank off as what a count has come to: "which makes her the third victim". */
const REACHED = ['as', 'become', 'becomes', 'became', 'becoming', 'is', 'was', 'it', 'him', 'her'];

/**
 * "A third victim", "died, the third death of the week": the rank that begins at token `at`, of those whose state is
 * counted. "The second victim was a nurse" tells them apart and counts nobody.
 */
export function rankAt(s: Source, at: number): Rank | null {
  const number = s.number(at);
  if (number === null || number.kind !== 'ordinal' || number.value < 2) return null;
  const article = s.is(at - 1, 'a', 'an', 'another');
  if (!article && !(s.is(at - 1, 'the', 'his', 'her', 'its') && (s.is(at - 2, ...REACHED) || isMark(s, at - 2))))
    return null;
  const counted = nounPhraseAt(s, number.to);
  if (counted === null || s.isPlural(counted.to - 1) || !hasState(s, counted)) return null;
  return { from: article ? at - 1 : at, to: counted.to, value: number.value, counted };
}

function isMark(s: Source, at: number): boolean {
  return s.is(at, ',', '-', '(', ':');
}

/** Nouns that tell a state only with a verb of it: a third hospital is no third patient. */
const NO_STATE_ALONE = new Set([
  'hospital',
  'custody',
  'detention',
  'prisoner',
  'passenger',
  'board',
  'patient',
  'toll',
]);

/** Whether the counted noun tells a state ("victim"), or stands for somebody of whom one is told ("patient has died"). */
function hasState(s: Source, { from, to }: NounPhrase): boolean {
  const isState = (at: number) => countedWords.states.has(lexicon.lemma(s.text(at)));
  for (let at = from; at < to; at++)
    if (isState(at) && s.isNoun(at) && !NO_STATE_ALONE.has(s.text(at))) return at === to - 1;
  for (let at = to; at < to + STATE_REACH && s.form.tokens.kinds[at] === TokenKind.Word; at++)
    if (isState(at)) return true;
  return false;
}
