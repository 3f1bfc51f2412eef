import { takes } from '../../../lang/index.ts';
import { isProper, Tag } from '../../../model/index.ts';
import { closesQuote, contentAround } from '../around.ts';
import { skipAdjuncts } from '../contents.ts';
import { type Phrase, phraseFrom } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { subjectAfter } from '../subject.ts';
import type { Spoken, Told } from './verb.ts';

/**
 * Words in marks with a perfect behind them, as translations from French, Italian and Spanish put it: “…”, had told in
 * the harbour Roe; “…”, has he replied to a pilot; “…”, has said. Null where it is no such thing; the speaker is null
 * where the verb has no subject at all, which is then whoever was spoken of last.
 */
export function perfectInverted(sight: Sight, { at, last, group, verb }: Spoken): Told | null {
  const { nodes } = sight;
  const inside = group.first === at && nodes[at - 1]?.tag === Tag.PRP ? at - 1 : -1;
  const auxiliary = inside < 0 ? group.first : inside - 1;
  if (!takes(verb, 'words') || group.passive || auxiliary === at) return null;
  if (!nodes[auxiliary]?.is.have || !closesQuote(nodes, auxiliary - 1)) return null;
  const speaker = inside < 0 ? subjectBehind(sight, last + 1) : { first: inside, last: inside, head: inside };
  const behind = skipAdjuncts(nodes, Math.max(last, speaker?.last ?? last) + 1);
  const contents = contentAround(sight, auxiliary - 1, behind);
  if (contents.length === 0) return null;
  return speaker === null ? { speaker, contents, dropped: true } : { speaker, contents };
}

/** The subject behind a verb: next to it, or past whom it tells and where: "had told in the harbour Jane Roe". */
function subjectBehind(sight: Sight, from: number): Phrase | null {
  const { nodes } = sight;
  const next = subjectAfter(sight, from);
  if (next !== null && sight.speaks(next)) return next;
  for (let i = from; i < nodes.length && i - from < FARTHEST && nodes[i]!.kind === 'word'; i++) {
    const begins = isProper(nodes[i]!.tag) && nodes[i - 1]!.tag === Tag.NN;
    if (begins || sight.named({ first: i, last: i, head: i })) return phraseFrom(nodes, i);
    // "to the press the mayor Paul Lund"
    const phrase = i > from && nodes[i]!.is.article && nodes[i - 1]!.tag !== Tag.IN ? phraseFrom(nodes, i) : null;
    if (phrase !== null && nodes[i - 1]!.tag !== Tag.TO && sight.speaks(phrase)) return phrase;
  }
  return null;
}

/** Nodes. */
const FARTHEST = 12;
