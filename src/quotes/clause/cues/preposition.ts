import { isAdverb, Tag } from '../../../model/index.ts';
import { contentAround } from '../around.ts';
import { type Content, contentAt } from '../contents.ts';
import type { Node } from '../nodes.ts';
import { type Phrase, phraseFrom } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { isDash } from '../verbs.ts';
import type { Cue } from './cue.ts';
import { commaAfter } from './ordered.ts';
import { possessor } from './possessor.ts';

/** "according to Roe", "in Roe's words", "in the view of Roe". */
export function prepositionCue(sight: Sight, at: number): Cue | null {
  const { nodes } = sight;
  const found = sourceAt(sight, at);
  const him = found !== null && nodes[found.speaker.head]!.is.object;
  if (found === null || !(him || sight.speaks(found.speaker, true))) return null;
  const { speaker, last, end } = found;
  const cue = (contents: readonly Content[]): Cue => ({
    kind: 'preposition',
    first: at,
    last,
    strength: 'said',
    negated: false,
    speaker,
    quotes: true,
    contents,
  });
  if (opensSentence(nodes, at) || nodes[at]!.is.beholder) {
    // Past "of the university, a critic of the plan,".
    const comma = commaAfter(nodes, end + 1);
    const content = comma < 0 ? null : contentAt(sight, comma + 1, 'clause');
    return content === null ? null : cue([content]);
  }
  const contents = contentAround(sight, at - 1, end + 1);
  return contents.length === 0 ? null : cue(contents);
}

/** Who is named at `at`. `last`: of the cue's own words; `end`: of the whole phrase. */
function sourceAt(sight: Sight, at: number): { speaker: Phrase; last: number; end: number } | null {
  const { nodes } = sight;
  const { is } = nodes[at]!;
  if (is.according && nodes[at + 1]?.is.to) {
    const speaker = phraseFrom(nodes, at + 2);
    return speaker === null ? null : { speaker, last: at + 1, end: speaker.last };
  }
  if (is.per && (opensSentence(nodes, at) || nodes[at - 1]!.kind !== 'word')) {
    const speaker = phraseFrom(nodes, at + 1);
    return speaker !== null && sight.named(speaker) ? { speaker, last: at, end: speaker.last } : null;
  }
  if (is.soSays && (nodes[at - 1]?.word === ',' || isDash(nodes[at - 1]))) {
    // "It was, so the company, “dear”": how translations from German put it.
    const speaker = phraseFrom(nodes, at + 1);
    const closes = speaker !== null && nodes[speaker.last + 1]?.kind !== 'word';
    return closes && sight.speaks(speaker) ? { speaker, last: at, end: speaker.last } : null;
  }
  if (is.beholder) {
    // "To Roe, the deal is “a joke”": only where there are marks; the rest may be anybody's.
    const speaker = phraseFrom(nodes, at + 1);
    const seen = speaker !== null && (sight.named(speaker) || nodes[speaker.head]!.is.object);
    if (!seen || nodes[speaker.last + 1]?.word !== ',') return null;
    const { is: before, kind } = nodes[at - 1] ?? nodes[at]!;
    // "because to her, “…”": behind a word that opens a clause, only right in front of them.
    const opens = before.circumstance || before.complementiser || before.conjunction || kind === 'punctuation';
    const quoted = at === 0 ? nodes.some((node) => node.kind === 'quote') : nodes[speaker.last + 2]?.kind === 'quote';
    return quoted && (at === 0 || opens) ? { speaker, last: at, end: speaker.last } : null;
  }
  const phrase = is.within ? phraseFrom(nodes, at + 1) : null;
  if (phrase === null || !nodes[phrase.head]!.is.view) return null;
  const of = nodes[phrase.head + 1]?.is.partitive ? phraseFrom(nodes, phrase.head + 2) : null;
  const speaker = of ?? possessor(sight, phrase);
  return speaker === null ? null : { speaker, last: at, end: phrase.last };
}

function opensSentence(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  if (before === undefined) return true;
  return at === 1 && (before.tag === Tag.CC || before.kind === 'punctuation' || isAdverb(before.tag));
}
