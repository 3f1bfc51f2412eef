import { type SpeechLexicon, type SpeechWord, takes } from '../../../lang/index.ts';
import { isAdjective, isNoun, isProper, Tag } from '../../../model/index.ts';
import { type Content, contentAfter, contentAt, isComplementiser, skipAdjuncts } from '../contents.ts';
import type { Node } from '../nodes.ts';
import { baseTo, type Phrase, phraseFrom } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { clauseSubject, subjectBefore } from '../subject.ts';
import { isDash, isFiniteVerb, isVerbal, pastAdverbs, verbGroup } from '../verbs.ts';
import type { Cue } from './cue.ts';
import { possessor } from './possessor.ts';

/** "her claim that …", "a warning from Roe to drivers", "his view was that …", "a statement: “…”". */
export function nounCue(sight: Sight, at: number, lexicon: SpeechLexicon): Cue | null {
  const { nodes } = sight;
  const { kind, tag, word, is } = nodes[at]!;
  const entry = kind === 'word' && isNoun(tag) && !isProper(tag) ? lexicon.nouns.get(word) : undefined;
  if (entry === undefined) return null;
  const giver = nodes[at + 1]?.is.giver ? phraseFrom(nodes, at + 2) : null;
  const phrase = baseTo(nodes, at, sight.stops);
  const owner =
    giver ?? (phrase === null ? null : (possessor(sight, phrase) ?? (is.naming ? userOf(sight, phrase) : null)));
  const next = giver === null ? at + 1 : giver.last + 1;
  // "her view was that", "his answer is “no”"
  const equal = nodes[next]?.is.copula && (isComplementiser(nodes, next + 1) || nodes[next + 1]?.kind === 'quote');
  if (owner === null && (equal || is.naming)) return null;
  // The title of a work stands beside it; a term is named by its word.
  if (!equal && is.titled && nodes[next]?.kind === 'quote') return null;
  const from = equal ? next + 1 : next;
  const beside = (owner !== null || equal === true || entry.strength === 'said') && !isCalled(nodes, phrase, lexicon);
  const content =
    nounContent(sight, from, entry, beside) ??
    (owner === null
      ? null
      : (clauseBehind(sight, skipAdjuncts(nodes, from), entry) ??
        announcedBehind(sight, from) ??
        equalInFront(sight, phrase) ??
        topicOf(sight, from)));
  if (content === null) return null;
  // "This finding: “…”": the document itself speaks.
  const itself =
    content.form === 'words' && is.speaker && phrase !== null && phrase.first < phrase.head ? phrase : null;
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

/** "called her plan “a farce”": the marks are what it is called. */
function isCalled(nodes: readonly Node[], phrase: Phrase | null, lexicon: SpeechLexicon): boolean {
  const before = phrase === null ? undefined : nodes[phrase.first - 1];
  const verbs = before === undefined || !isVerbal(before) ? undefined : lexicon.verbs.get(before.word);
  return verbs?.some(({ verb }) => takes(verb, 'name')) ?? false;
}

/** "She used the word “betrayal”": who utters a word says it. */
function userOf(sight: Sight, { first }: Phrase): Phrase | null {
  const { nodes } = sight;
  if (nodes[first - 1]?.is.partitive && nodes[first - 2]?.is.uttering && isNoun(nodes[first - 2]!.tag)) {
    // "her use of the word “betrayal”"
    const use = baseTo(nodes, first - 2, sight.stops);
    return use === null ? null : possessor(sight, use);
  }
  if (!nodes[first - 1]?.is.uttering || !isVerbal(nodes[first - 1])) return null;
  const { negated, infinitive, passive } = verbGroup(nodes, first - 1);
  if (negated || infinitive || passive) return null;
  const user = subjectBefore(sight, first - 1) ?? clauseSubject(sight, first - 1);
  return user !== null && sight.speaks(user) ? user : null;
}

/** `beside`: marks right behind the noun are its content, not what somebody else calls it. */
function nounContent(sight: Sight, at: number, noun: SpeechWord, beside: boolean): Content | null {
  const { nodes } = sight;
  const node = nodes[at];
  const next = nodes[at + 1];
  const clause = clauseBehind(sight, at, noun);
  if (clause !== null) return clause;
  const opened =
    next?.kind === 'quote' &&
    (node?.tag === Tag.TO || (node?.is.infinitive && (next.openTag === Tag.VB || next.openTag === Tag.VBP)));
  if (takes(noun, 'infinitive') && (opened || (node?.tag === Tag.TO && next?.tag === Tag.VB)))
    return asSubject(nodes, at, contentAt(sight, at, 'infinitive'), 0);
  // "the court's decision “will cost us”" is no decision in marks.
  if (node?.kind === 'quote' && beside && !node.opens.predicate)
    return { first: at, last: at, complementiser: -1, form: 'words' };
  // "The form, with forty questions, “must be sent back”": the marks go on with the sentence.
  const stops = node?.word === ':' || (node?.word === ',' && !next?.opens.predicate) || isDash(node);
  return stops && next?.kind === 'quote' ? { first: at + 1, last: at + 1, complementiser: -1, form: 'words' } : null;
}

/** "her claim that …", "her claim in the same interview that …": `at` is the place of "that". */
function clauseBehind(sight: Sight, at: number, noun: SpeechWord): Content | null {
  const { nodes } = sight;
  if (!takes(noun, 'that') || !isComplementiser(nodes, at)) return null;
  return asSubject(nodes, at, contentAt(sight, at + 1, 'clause', at), 1);
}

/** "her message to voters: “…”"; "the answer from Roe was blunt: “…”" */
function announcedBehind({ nodes }: Sight, at: number): Content | null {
  let colon = skipAdjuncts(nodes, at);
  if (nodes[colon]?.is.copula) {
    colon = pastAdverbs(nodes, colon + 1);
    if (isAdjective(nodes[colon]?.tag ?? 0)) colon++;
  }
  if (nodes[colon]?.word !== ':' || nodes[colon + 1]?.kind !== 'quote') return null;
  return { first: colon + 1, last: colon + 1, complementiser: -1, form: 'words' };
}

/** “A long way to go” was Roe's verdict. “No,” came the answer from Roe. */
function equalInFront({ nodes }: Sight, phrase: Phrase | null): Content | null {
  const verb = nodes[(phrase?.first ?? 0) - 1];
  if (phrase === null || !(verb?.is.copula || verb?.is.arriving)) return null;
  const at = nodes[phrase.first - 2]?.word === ',' ? phrase.first - 3 : phrase.first - 2;
  return nodes[at]?.kind === 'quote' ? { first: at, last: at, complementiser: -1, form: 'words' } : null;
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
  // "was like a bad dream" tells what somebody was; "was like: “Stop!”" what they said.
  if (!takes(entry, 'that') && sight.nodes[at + 1]?.kind !== 'punctuation') return null;
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
