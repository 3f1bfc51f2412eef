import type { SpeechLexicon } from '../lang/index.ts';
import { type Phrase, phraseFrom } from './clause/phrases.ts';
import type { Sight } from './clause/sight.ts';
import { isFiniteVerb } from './clause/verbs.ts';

/**
 * Who speaks in front of node `end` of a headline, whose verbs the tagger takes for names: whoever has the office that
 * begins it ("Town Council Slams …"), or else the first person or organisation.
 */
export function firstNamed({ nodes, named }: Sight, end: number): Phrase | null {
  for (let at = 0; at < end; at++) {
    const phrase = { first: at, last: at, head: at };
    if (named(phrase)) return phrase;
  }
  let last = -1;
  for (let at = 0; at < end && at < LONGEST_OFFICE && nodes[at]!.kind === 'word' && nodes[at]!.capital; at++) {
    const { is } = nodes[at]!;
    if (is.speaker) last = at;
    else if (last >= 0 || is.article || isFiniteVerb(nodes[at])) break;
  }
  return last < 0 ? null : { first: 0, last, head: last };
}

/** Nodes: "Former Deputy Police Chief". */
const LONGEST_OFFICE = 5;

/**
 * Whom a headline names behind the marks at node `at` as their speaker: "Deal ‘a Farce’: Roe", "‘A Farce’: Roe Slams Deal",
 * "Deal ‘a Farce,’ Says Roe"; null where nobody is.
 */
export function tellerBehind(sight: Sight, at: number, lexicon: SpeechLexicon): Phrase | null {
  const { nodes, named } = sight;
  for (let i = at + 1; i < nodes.length - 1; i++) {
    const colon = nodes[i]!.word === ':';
    const says =
      nodes[i - 1]!.word === ',' &&
      lexicon.verbs.get(nodes[i]!.word)?.some(({ form, verb }) => form === 's' && verb.strength === 'said');
    if (!colon && !says) continue;
    if (i === at + 1) return nameFrom(sight, i + 1);
    const phrase = phraseFrom(nodes, i + 1);
    return phrase !== null && named(phrase) && nodes[phrase.last + 1]?.kind !== 'word' ? phrase : null;
  }
  return null;
}

/** The name whose first word is node `at`; null where none is. */
function nameFrom({ nodes, named, stops }: Sight, at: number): Phrase | null {
  const isNamed = (node: number) => node < nodes.length && named({ first: node, last: node, head: node });
  if (!isNamed(at)) return null;
  let last = at;
  while (isNamed(last + 1) && !stops(last + 1)) last++;
  return { first: at, last, head: last };
}
