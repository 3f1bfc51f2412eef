import type { SpeechLexicon, SpeechWord } from '../../../lang/index.ts';
import { isNoun, isProper, Tag } from '../../../model/index.ts';
import { type Content, contentAfter, contentAt, isComplementiser } from '../contents.ts';
import type { Node } from '../nodes.ts';
import { phraseFrom, phraseTo } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { clauseSubject, subjectBefore } from '../subject.ts';
import { isDash, isFiniteVerb, verbGroup } from '../verbs.ts';
import type { Cue } from './cue.ts';
import { possessor } from './possessor.ts';

/** "her claim that …", "a warning from Roe to drivers", "his view was that …", "a statement: “…”". */
export function nounCue(sight: Sight, at: number, lexicon: SpeechLexicon): Cue | null {
  const { nodes } = sight;
  const { kind, tag, word, is } = nodes[at]!;
  const entry = kind === 'word' && isNoun(tag) && !isProper(tag) ? lexicon.nouns.get(word) : undefined;
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
  const beside = owner !== null || equal === true || entry.strength === 'said';
  const content = nounContent(sight, from, entry, beside) ?? (owner === null ? null : topicOf(sight, from));
  if (content === null) return null;
  // "This finding: “…”": the document itself speaks.
  const itself = is.speaker ? phrase : null;
  const speaker = owner ?? clauseSubject(sight, phrase?.first ?? at) ?? itself;
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

/** `beside`: marks right behind the noun are its content, not what somebody else calls it. */
function nounContent(sight: Sight, at: number, { frames }: SpeechWord, beside: boolean): Content | null {
  const { nodes } = sight;
  const node = nodes[at];
  const next = nodes[at + 1];
  if (frames.includes('t') && isComplementiser(nodes, at))
    return asSubject(nodes, at, contentAt(sight, at + 1, 'clause', at), 1);
  if (frames.includes('i') && node?.tag === Tag.TO && (next?.tag === Tag.VB || next?.kind === 'quote'))
    return asSubject(nodes, at, contentAt(sight, at, 'infinitive'), 0);
  // "the court's decision “will cost us”" is no decision in marks.
  if (node?.kind === 'quote' && beside && !node.opens.predicate)
    return { first: at, last: at, complementiser: -1, form: 'words' };
  const announced = (node?.word === ':' || node?.word === ',' || isDash(node)) && next?.kind === 'quote';
  return announced ? { first: at + 1, last: at + 1, complementiser: -1, form: 'words' } : null;
}

/**
 * The content of a noun that is the subject of its sentence ends in front of the sentence's verb: "Roe's claim that it was
 * safe has been challenged". `verbs`: how many finite verbs the content may have.
 */
function asSubject(nodes: readonly Node[], at: number, content: Content | null, verbs: number): Content | null {
  if (content === null) return null;
  for (let i = at - 1; i >= 0; i--) if (isFiniteVerb(nodes[i]) || nodes[i]!.kind === 'quote') return content;
  let left = verbs;
  for (let i = content.first; i <= content.last; i++) {
    const { tag, is } = nodes[i]!;
    if (tag === Tag.WP || tag === Tag.WDT || tag === Tag.WRB || tag === Tag.CC || is.complementiser || is.subordinator)
      left++;
    if (!isFiniteVerb(nodes[i]) || nodes[i - 1]?.tag === Tag.MD) continue;
    if (left === 0) return i > content.first ? { ...content, last: i - 1 } : content;
    left--;
  }
  return content;
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
