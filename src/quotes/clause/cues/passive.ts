import { takes } from '../../../lang/index.ts';
import { isProper, Tag } from '../../../model/index.ts';
import { closesQuote, contentAround } from '../around.ts';
import { contentAfter, skipAdjuncts } from '../contents.ts';
import { type Phrase, phraseFrom, phraseTo } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { subjectBefore } from '../subject.ts';
import { pastAdverbs } from '../verbs.ts';
import type { Reader, Spoken, Told } from './verb.ts';

/** Who stands behind "by" at `from`. */
function agentOf(sight: Sight, from: number): Phrase | null {
  const at = pastAdverbs(sight.nodes, from);
  if (!sight.nodes[at]?.is.agent || at - from > 1) return null;
  const phrase = phraseFrom(sight.nodes, at + 1);
  return phrase !== null && sight.speaks(phrase) ? phrase : null;
}

/** "was asked whether", "was quoted as saying", "it was announced that": who speaks stands behind "by", if anywhere. */
export function passive(sight: Sight, spoken: Spoken): ReturnType<Reader> {
  const { at, last, form, verb, group } = spoken;
  const { nodes } = sight;
  if (!group.passive || (form !== 'past' && form !== 'part') || nodes[at]!.tag === Tag.VBG) return null;
  const told = passiveContent(sight, spoken, agentOf(sight, last + 1));
  if (told === null) return 'nobody';
  return { ...told, asked: verb.strengths.clause === 'asked' ? subjectBefore(sight, at) : null };
}

/** "the deal, dubbed “a betrayal” by its opponents", "described by Roe as “a farce”"; "a poem called “Morning”", which nobody says. */
export function reduced(sight: Sight, { at, last, form, verb, group }: Spoken): ReturnType<Reader> {
  if ((form !== 'past' && form !== 'part') || group.first !== at) return null;
  const agent = takes(verb, 'as') ? agentOf(sight, last + 1) : null;
  if (agent !== null && sight.nodes[agent.last + 1]?.is.as) {
    const content = contentAfter(sight, agent.last + 1, { frames: verb.frames, prepositions: [] });
    return content === null ? null : { speaker: agent, contents: [content] };
  }
  if (form !== 'past' || takes(verb, 'that', 'clause')) return null;
  return namedBehind(sight, last + 1) ?? (takes(verb, 'name') && isNamed(sight, at, last + 1) ? 'nobody' : null);
}

/** Whether marks that begin at `from`, or behind an article there, are the name of what stands in front of `at`. */
function isNamed(sight: Sight, at: number, from: number): boolean {
  const { nodes, stops } = sight;
  const marks = nodes[from]?.is.article ? from + 1 : from;
  // Marks behind "called" read like a name.
  if (nodes[marks]?.kind !== 'quote' && !(nodes[marks]?.capital && isProper(nodes[marks]!.tag))) return false;
  const thing = phraseTo(nodes, at - 1, stops);
  if (thing === null || nodes[thing.head]!.tag === Tag.PRP) return false;
  // "what the trade called “a farce”"
  const clause = nodes[thing.first - 1];
  if (clause?.is.what || clause?.is.relative || clause?.is.complementiser) return false;
  return nodes[thing.head]!.is.titled || !sight.speaks(thing);
}

function passiveContent(
  sight: Sight,
  { at, last, verb }: Spoken,
  agent: Phrase | null,
): Pick<Told, 'speaker' | 'contents'> | null {
  const { nodes } = sight;
  const from = agent === null ? last + 1 : agent.last + 1;
  const named = agent === null ? namedBehind(sight, last + 1) : null;
  if (named !== null) return named;
  if (nodes[at]!.is.quoted && nodes[from]?.is.as && nodes[from + 1]?.tag === Tag.VBG) {
    // The one who is quoted speaks; what is seen as “odd” does not.
    const speaker = subjectBefore(sight, at);
    if (speaker === null) return null;
    const content = contentAfter(sight, from + 2, { frames: 'qtbwn', prepositions: [] });
    if (content !== null) return { speaker, contents: [content] };
    // “We waited,” Roe was quoted as saying.
    const front = closesQuote(nodes, speaker.first - 1) && sight.cues(from + 1);
    const contents = front ? contentAround(sight, speaker.first - 1, skipAdjuncts(nodes, from + 2)) : [];
    return contents.length === 0 ? null : { speaker, contents };
  }
  // "was expected to rain" is nobody's promise.
  const infinitive = agent !== null || (verb.strength !== 'promised' && verb.strength !== 'thought');
  const frames = verb.frames.replace(/[^qtbwa]/g, '') + (takes(verb, 'name') ? 'n' : '') + (infinitive ? 'i' : '');
  const content = contentAfter(sight, from, { frames, prepositions: verb.prepositions });
  return content === null ? null : { speaker: agent, contents: [content] };
}

/** "called “a thug” by critics", "hailed as “historic” by the minister": who speaks stands behind the marks. */
function namedBehind(sight: Sight, from: number): Told | null {
  const at = sight.nodes[from]?.is.as ? from + 1 : from;
  const speaker = sight.nodes[at]?.kind === 'quote' ? agentOf(sight, at + 1) : null;
  return speaker === null ? null : { speaker, contents: [{ first: at, last: at, complementiser: -1, form: 'words' }] };
}
