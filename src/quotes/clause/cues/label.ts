import { isNoun, isProper, Tag } from '../../../model/index.ts';
import { firstOfQuotes } from '../around.ts';
import { type Content, contentAt } from '../contents.ts';
import type { Node } from '../nodes.ts';
import { baseTo, type Phrase, phraseFrom, phraseTo } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { isInRelative, subjectBefore } from '../subject.ts';
import { isDash, isFiniteVerb } from '../verbs.ts';
import type { Cue } from './cue.ts';

/** "…" — Jane Roe, "…" (Jane Roe): a name alone behind a dash or in brackets signs the words in front of it. */
export function signatureCue(sight: Sight, at: number): Cue | null {
  const { nodes } = sight;
  const opens = nodes[at]!.word === '(';
  if (!(opens || isDash(nodes[at])) || nodes[at - 1]?.kind !== 'quote') return null;
  const speaker = phraseFrom(nodes, at + 1);
  if (speaker === null || !isProper(nodes[speaker.head]!.tag)) return null;
  const after = nodes[speaker.last + 1];
  const alone = after === undefined || after.kind !== 'word';
  // "at the “Casa Blanca” (White House)" explains a name.
  const said = nodes[at - 1]!.stopped || at === 1;
  if (opens ? after?.word !== ')' || !sight.named(speaker) || !said : !alone) return null;
  const first = firstOfQuotes(nodes, at - 1);
  return labelled(at, speaker, { first, last: at - 1, complementiser: -1, form: 'words' });
}

/** Jane Roe, mayor of Leeds: "…"; Roe: plan is dead. A colon after somebody, where none of `cues` has taken the words. */
export function labelCue(sight: Sight, cues: readonly Cue[]): Cue | null {
  const { nodes } = sight;
  const ahead = nodes.findIndex(({ word }, at) => word === ':' && nodes[at + 1]?.kind === 'quote');
  const colon = ahead >= 0 ? ahead : nodes.findIndex(({ word }) => word === ':');
  const taken = cues.some(
    ({ speaker, contents }) => speaker !== null && contents.some(({ first }) => first === colon + 1),
  );
  if (colon < 0 || taken) return null;
  const quoted = nodes[colon + 1]?.kind === 'quote';
  const speaker = quoted ? announcer(sight, colon) : headliner(sight, colon);
  const content = speaker === null ? null : contentAt(sight, colon + 1, quoted ? 'words' : 'clause');
  if (speaker === null || content === null) return null;
  // A headline is one person's words to its end.
  return labelled(colon, speaker, quoted ? content : { ...content, last: lastWord(nodes) });
}

function lastWord(nodes: readonly Node[]): number {
  let last = nodes.length - 1;
  while (last > 0 && nodes[last]!.kind === 'punctuation') last--;
  return last;
}

/** Who stands in front of the colon: the subject of what somebody does there, else the name nearest to the colon. */
function announcer(sight: Sight, colon: number): Phrase | null {
  const { nodes } = sight;
  const leading = leadingName(sight, colon) ?? leadingPronoun(sight, colon);
  if (leading !== null) return leading;
  let nearest: Phrase | null = null;
  for (let i = colon - 1; i >= 0 && colon - i < FARTHEST; i--) {
    if (isFiniteVerb(nodes[i]) && !nodes[i]!.is.copula) {
      const subject = subjectBefore(sight, i);
      // "and now the words that I shall keep:"
      const aside = isInRelative(nodes, i) || (subject !== null && nodes[subject.head]!.is.self && !sight.cues(i));
      if (subject !== null && sight.speaks(subject) && !aside) return subject;
      if (sight.cues(i)) break;
    }
    const whole = isNoun(nodes[i]!.tag) ? phraseTo(nodes, i, sight.stops) : null;
    // "And this from Roe:"
    const giver = whole !== null && !sight.speaks(whole) ? baseTo(nodes, i, sight.stops) : null;
    const phrase = giver !== null && nodes[giver.first - 1]?.is.giver && sight.speaks(giver) ? giver : whole;
    if (phrase === null || !sight.speaks(phrase)) continue;
    // "And this, to the mayor's face:" is said to the mayor.
    if (nodes[phrase.first - 1]?.is.to) continue;
    if (nearest === null || (isProper(nodes[phrase.head]!.tag) && !isProper(nodes[nearest.head]!.tag)))
      nearest = phrase;
    i = phrase.first;
  }
  return nearest;
}

/**
 * "Dr Jane Roe, hydrologist, Leeds University: …": who is named first, where all the rest says what she is or what she
 * speaks of: "Its head, Jane Roe, on the storm that came: …".
 */
function leadingName(sight: Sight, colon: number): Phrase | null {
  const { nodes } = sight;
  const first = phraseFrom(nodes, 0);
  const role = first !== null && !sight.named(first) && sight.speaks(first) && nodes[first.last + 1]?.word === ',';
  const phrase = role ? phraseFrom(nodes, first.last + 2) : first;
  if (phrase === null || phrase.last >= colon || !sight.named(phrase)) return null;
  const { word, tag } = nodes[phrase.last + 1]!;
  // "Roe in Halm on Monday: …"
  if (word !== ',' && word !== '(' && tag !== Tag.IN) return null;
  const verb = nodes.findIndex((node, i) => i < colon && isFiniteVerb(node));
  return verb < 0 || (verb > phrase.last && isInRelative(nodes, verb)) ? phrase : null;
}

/** "He: …", "One of them: …" */
function leadingPronoun(sight: Sight, colon: number): Phrase | null {
  const phrase = phraseFrom(sight.nodes, 0);
  return phrase !== null && phrase.last === colon - 1 && sight.speaks(phrase) ? phrase : null;
}

/** Nodes. */
const FARTHEST = 40;

/** Nodes. */
const LONGEST_LABEL = 6;

/** A headline's way to say who says it: a name alone in front of the colon. */
function headliner(sight: Sight, colon: number): Phrase | null {
  const speaker = colon <= LONGEST_LABEL ? phraseFrom(sight.nodes, 0) : null;
  if (speaker === null || !sight.named(speaker)) return null;
  // "Roe on bridges: …"
  const about = sight.nodes[speaker.last + 1]?.tag === Tag.IN;
  return speaker.last === colon - 1 || about ? speaker : null;
}

function labelled(at: number, speaker: Phrase, content: Content): Cue {
  const cue = { kind: 'label', first: at, last: at, strength: 'said', negated: false } as const;
  return { ...cue, speaker, quotes: true, contents: [content] };
}
