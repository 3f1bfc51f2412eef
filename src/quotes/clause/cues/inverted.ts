import { takes } from '../../../lang/index.ts';
import { isAdverb, Tag } from '../../../model/index.ts';
import { closesQuote, contentAround, firstOfQuotes } from '../around.ts';
import { contentAt, skipAdjuncts } from '../contents.ts';
import { isAdjunctStart } from '../ends.ts';
import type { Node } from '../nodes.ts';
import type { Phrase } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { subjectAfter, subjectBefore } from '../subject.ts';
import { isDash, isFiniteVerb, pastAdverbs } from '../verbs.ts';
import type { Spoken, Told } from './verb.ts';

/** "…", said Smith. Said Smith: "…" */
export function inverted(sight: Sight, { at, last, verb, group }: Spoken): Told | null {
  const { nodes } = sight;
  const before = nodes[at - 1];
  const quoted = closesQuote(nodes, at - 1);
  const finite = isFiniteVerb(nodes[at]) || (quoted && nodes[at]!.tag === Tag.VBN);
  if (group.first !== at || !finite) return null;
  // "said on Monday in Halm the mayor", as translations put it.
  const speaker = subjectAfter(sight, last + 1) ?? (quoted ? subjectAfter(sight, skipAdjuncts(nodes, last + 1)) : null);
  if (speaker === null) return null;
  // “We waited a year,” blasted Jane Roe.
  const opens = quoted && before?.kind === 'quote' && before.stopped;
  if (!takes(verb, 'words') && !(opens && (at === 1 ? sight.speaks(speaker) : sight.named(speaker)))) return null;
  // "in what she called a “last resort,” closed the school": words inside a phrase are no utterance that a verb of other
  // things than speech could follow.
  if (quoted && !verb.personal && isInPhrase(nodes, at - 1)) return null;
  const behind = speaker.last + 1;
  if (quoted || before?.word === ',' || isDash(before)) {
    const told = takes(verb, 'told') && (!quoted || takesMore(nodes, speaker));
    const ahead = quoted ? null : subjectBefore(sight, at);
    const subject = ahead !== null && sight.speaks(ahead);
    // "said it was late": what follows the verb is the subject of its content.
    const clause = isFiniteVerb(nodes[pastAdverbs(nodes, behind)]);
    // "The firm, which calls itself “…”, said sales fell": where the marks are no utterance, only who can speak does.
    const loosely = quoted && verb.personal && !nodes.slice(0, at).some((node) => isFiniteVerb(node));
    if (!clause && !told && !subject && sight.speaks(speaker, loosely)) {
      const contents = contentAround(sight, at - 1, behind);
      if (contents.length > 0) return { speaker, contents };
    }
  }
  const leads = before === undefined || (at === 1 && (before.tag === Tag.CC || isAdverb(before.tag)));
  const mark = nodes[behind]?.word;
  if (!leads || (mark !== ':' && mark !== ',') || !sight.speaks(speaker, verb.personal)) return null;
  const content = contentAt(sight, behind + 1, 'words');
  return content === null ? null : { speaker, contents: [content] };
}

/** Whether the marks that end at node `at` stand behind a word of the reporter's. */
function isInPhrase(nodes: readonly Node[], at: number): boolean {
  const before = nodes[firstOfQuotes(nodes, nodes[at]!.kind === 'quote' ? at : at - 1) - 1];
  return before?.kind === 'word' && !before.is.complementiser && !before.is.conjunction;
}

/** "asked Smith to leave": what stands behind the verb is told something. */
function takesMore(nodes: readonly Node[], phrase: Phrase): boolean {
  const after = nodes[phrase.last + 1];
  if (nodes[phrase.head]!.tag === Tag.PRP || after?.kind !== 'word') return false;
  return !isAdjunctStart(nodes, phrase.last + 1);
}
