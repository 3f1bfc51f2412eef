import type { SpeechLexicon, SpeechWord } from '../../../lang/index.ts';
import { isNoun, Tag } from '../../../model/index.ts';
import { type Content, contentAfter, contentAt, isComplementiser } from '../contents.ts';
import { phraseFrom, phraseTo } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { clauseSubject, subjectBefore } from '../subject.ts';
import { verbGroup } from '../verbs.ts';
import type { Cue } from './cue.ts';
import { possessor } from './possessor.ts';

/** "her claim that …", "a warning from Roe to drivers", "his view was that …", "a statement: “…”". */
export function nounCue(sight: Sight, at: number, lexicon: SpeechLexicon): Cue | null {
  const { nodes } = sight;
  const { kind, tag, word, is } = nodes[at]!;
  const entry = kind === 'word' && isNoun(tag) ? lexicon.nouns.get(word) : undefined;
  if (entry === undefined) return null;
  const giver = nodes[at + 1]?.is.giver ? phraseFrom(nodes, at + 2) : null;
  const phrase = phraseTo(nodes, at, sight.stops);
  const owner = giver ?? (phrase === null ? null : possessor(sight, phrase));
  const next = giver === null ? at + 1 : giver.last + 1;
  // "her view was that", "his answer is “no”"
  const equal = nodes[next]?.is.copula && (isComplementiser(nodes, next + 1) || nodes[next + 1]?.kind === 'quote');
  if (owner === null && (equal || is.naming)) return null;
  // The title of a work stands beside it; a term is named by its word.
  if (!equal && is.titled && nodes[next]?.kind === 'quote') return null;
  const from = equal ? next + 1 : next;
  const content = nounContent(sight, from, entry) ?? (owner === null ? null : topicOf(sight, from));
  if (content === null) return null;
  const speaker = owner ?? clauseSubject(sight, phrase?.first ?? at);
  return {
    kind: 'noun',
    first: at,
    last: at,
    strength: entry.strength,
    negated: false,
    speaker: speaker !== null && sight.speaks(speaker) ? speaker : null,
    quotes: content.form !== 'phrase',
    contents: [content],
  };
}

function nounContent(sight: Sight, at: number, { frames }: SpeechWord): Content | null {
  const { nodes } = sight;
  const node = nodes[at];
  const next = nodes[at + 1];
  if (frames.includes('t') && isComplementiser(nodes, at)) return contentAt(sight, at + 1, 'clause', at);
  if (frames.includes('i') && node?.tag === Tag.TO && (next?.tag === Tag.VB || next?.kind === 'quote'))
    return contentAt(sight, at, 'infinitive');
  // "the court's decision “will cost us”" is no decision in marks.
  if (node?.kind === 'quote' && !node.opens.predicate)
    return { first: at, last: at, complementiser: -1, form: 'words' };
  const announced = (node?.word === ':' || node?.word === ',') && next?.kind === 'quote';
  return announced ? { first: at + 1, last: at + 1, complementiser: -1, form: 'words' } : null;
}

/** "her criticism of the plan" */
function topicOf(sight: Sight, at: number): Content | null {
  return sight.nodes[at]?.is.topic ? contentAt(sight, at + 1, 'phrase') : null;
}

/** "is confident that" */
export function adjectiveCue(sight: Sight, at: number, lexicon: SpeechLexicon): Cue | null {
  const { kind, word } = sight.nodes[at]!;
  const entry = kind === 'word' ? lexicon.adjectives.get(word) : undefined;
  const group = entry === undefined ? null : verbGroup(sight.nodes, at);
  if (entry === undefined || !group?.passive) return null;
  const speaker = subjectBefore(sight, at);
  if (speaker === null || !sight.speaks(speaker)) return null;
  const content = contentAfter(sight, at + 1, { frames: entry.frames.replace('n', ''), prepositions: ['about', 'of'] });
  if (content === null) return null;
  return {
    kind: 'adjective',
    first: at,
    last: at,
    strength: entry.strength,
    negated: group.negated,
    speaker,
    quotes: true,
    contents: [content],
  };
}
