import type { SpeechVerb } from '../../../lang/index.ts';
import { Tag } from '../../../model/index.ts';
import { type Content, contentAfter } from '../contents.ts';
import { type Phrase, phraseFrom } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { subjectBefore } from '../subject.ts';
import { pastAdverbs } from '../verbs.ts';

/** Who stands behind "by" at `from`. */
export function agentOf(sight: Sight, from: number): Phrase | null {
  const at = pastAdverbs(sight.nodes, from);
  if (!sight.nodes[at]?.is.agent || at - from > 1) return null;
  const phrase = phraseFrom(sight.nodes, at + 1);
  return phrase !== null && sight.speaks(phrase) ? phrase : null;
}

/** "was asked whether", "was quoted as saying", "it was announced that": who speaks stands behind "by", if anywhere. */
export function passiveContent(
  sight: Sight,
  at: number,
  last: number,
  verb: SpeechVerb,
  agent: Phrase | null,
): { readonly speaker: Phrase | null; readonly content: Content } | null {
  const { nodes } = sight;
  const from = agent === null ? last + 1 : agent.last + 1;
  const named = agent === null ? namedBehind(sight, last + 1) : null;
  if (named !== null) return named;
  if (nodes[at]!.is.quoted && nodes[from]?.is.as) {
    // The one who is quoted speaks.
    const saying = nodes[from + 1]?.tag === Tag.VBG ? from + 2 : from + 1;
    const speaker = subjectBefore(sight, at);
    const content = contentAfter(sight, saying, { frames: 'qtbwn', prepositions: [] });
    return speaker === null || content === null ? null : { speaker, content };
  }
  // "was expected to rain" is nobody's promise.
  const infinitive = agent !== null || (verb.strength !== 'promised' && verb.strength !== 'thought');
  const frames =
    verb.frames.replace(/[^qtbwa]/g, '') + (verb.frames.includes('l') ? 'n' : '') + (infinitive ? 'i' : '');
  const content = contentAfter(sight, from, { frames, prepositions: verb.prepositions });
  return content === null ? null : { speaker: agent, content };
}

/** "called “a thug” by critics", "hailed as “historic” by the minister": who speaks stands behind the marks. */
export function namedBehind(
  sight: Sight,
  from: number,
): { readonly speaker: Phrase; readonly content: Content } | null {
  const at = sight.nodes[from]?.is.as ? from + 1 : from;
  const speaker = sight.nodes[at]?.kind === 'quote' ? agentOf(sight, at + 1) : null;
  return speaker === null ? null : { speaker, content: { first: at, last: at, complementiser: -1, form: 'words' } };
}
