import { takes } from '../../../lang/index.ts';
import { isAdjective, isNoun, isProper, Tag } from '../../../model/index.ts';
import { closesQuote, contentAround } from '../around.ts';
import { type Content, contentAfter, contentAt, formAt, isComplementiser, skipAdjuncts } from '../contents.ts';
import type { Node } from '../nodes.ts';
import { baseTo, isNominal, type Phrase, phraseFrom, phraseTo } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { subjectBefore } from '../subject.ts';
import { isDash, isFiniteVerb } from '../verbs.ts';
import type { Governed, Spoken, Told } from './verb.ts';

/** "…", Smith said, "…"; "…", as Smith put it, "…" */
export function quotedInFront(sight: Sight, spoken: Governed): Told | null {
  const { nodes } = sight;
  const { verb, last } = spoken;
  const own = spoken.own ?? subjectOfChain(sight, spoken);
  if (own === null || !takes(verb, 'words')) return null;
  const front = nodeInFront(sight, own);
  // "In a speech that aides called “…,” she promised to …", "After playing “…,” she told the crowd that …": what
  // follows the verb is its content.
  const object = takes(verb, 'told') ? phraseFrom(nodes, last + 1) : null;
  const goesOn =
    (nodes[last + 1]?.tag === Tag.TO && takes(verb, 'infinitive')) ||
    (object !== null && isComplementiser(nodes, object.last + 1));
  if (!closesQuote(nodes, front) || goesOn) return null;
  const contents = contentAround(sight, front, pastAdjuncts(nodes, spoken));
  return contents.length === 0 ? null : { speaker: own, contents };
}

/** "…", Smith likes to say: the subject of the verb that the infinitive hangs on. */
function subjectOfChain(sight: Sight, { group }: Governed): Phrase | null {
  const verb = group.infinitive ? group.first - 1 : -1;
  const subject = isFiniteVerb(sight.nodes[verb]) ? subjectBefore(sight, verb) : null;
  return subject !== null && sight.speaks(subject) ? subject : null;
}

/** The node in front of a subject, of the role that it stands beside ("its author, Jane Roe, wrote"), or of "as". */
function nodeInFront({ nodes, stops }: Sight, subject: Phrase): number {
  const before = subject.first - 1;
  if (nodes[before]?.is.as) return before - 1;
  const list = rolesTo(nodes, before);
  if (list < before && closesQuote(nodes, list)) return list;
  const role = nodes[before]?.word === ',' ? phraseTo(nodes, before - 1, stops) : null;
  return role !== null && closesQuote(nodes, role.first - 1) ? role.first - 1 : before;
}

/** The node in front of "chairman, founder and" of "chairman, founder and president Jane Roe"; `at` where there is no list. */
function rolesTo(nodes: readonly Node[], at: number): number {
  if (!nodes[at]?.is.coordinator) return at;
  let front = at;
  while (
    at - front < LONGEST_LIST &&
    (nodes[front]?.is.coordinator || nodes[front]?.word === ',' || isRole(nodes[front]))
  )
    front--;
  // The comma behind the marks is theirs.
  return front < at - 1 ? front : at;
}

function isRole(node: Node | undefined): boolean {
  return node?.kind === 'word' && (isNoun(node.tag) || isAdjective(node.tag));
}

/** Nodes. */
const LONGEST_LIST = 12;

/** “Small but real” is how Lin describes it. “A farce”, Lin called it. */
export function putAs({ nodes }: Sight, { own, last }: Governed): Told | null {
  if (own === null) return null;
  // "“No” was all Lin would say."
  const all = nodes[own.first]!.is.quantity && own.first < own.head;
  const link = all ? own.first : own.first - 1;
  const { tag, is } = nodes[link] ?? nodes[own.first]!;
  const equal = (tag === Tag.WRB || tag === Tag.WP || is.quantity) && nodes[link - 1]?.is.copula;
  const object = nodes[last + 1];
  const called = (object?.is.object || object?.is.expletive) && nodes[last + 2]?.kind !== 'word';
  if (!equal && !called) return null;
  let at = equal ? link - 2 : own.first - 1;
  if (nodes[at]?.word === ',') at--;
  if (nodes[at]?.kind !== 'quote') return null;
  const speaker = equal && all ? { ...own, first: own.first + 1 } : own;
  return { speaker, contents: [{ first: at, last: at, complementiser: -1, form: 'words' }] };
}

/** "measures Roe said would work", "a man police said was armed": the clause behind the verb has its subject in front of Roe. */
export function contactClause(sight: Sight, { own, verb, last, group }: Governed): Told | null {
  const { nodes } = sight;
  const from = last + 1;
  if (own === null || !takes(verb, 'clause') || !isFiniteVerb(nodes[from]) || sight.cues(from)) return null;
  const base = baseTo(nodes, group.first - 1, sight.stops);
  if (base === null) return null;
  const speaker = isNominal(nodes[base.first - 1]) ? base : lastOfTwo(sight, base);
  const content = speaker !== null && sight.speaks(speaker) ? contentAt(sight, from, 'clause') : null;
  return speaker === null || content === null ? null : { speaker, contents: [content] };
}

/** "police" of "a man police", "Jane Roe" of "measures Jane Roe", which look like one phrase; null where it is one. */
function lastOfTwo({ nodes, speaks }: Sight, { first, last, head }: Phrase): Phrase | null {
  let start = head;
  while (start > first && isProper(nodes[start]!.tag) && isProper(nodes[start - 1]!.tag)) start--;
  const before = nodes[start - 1];
  if (start <= first || !isNominal(before)) return null;
  // "club chairman Jane Roe" is one.
  const isRole = isProper(nodes[head]!.tag) && speaks({ first, last: start - 1, head: start - 1 });
  return isRole ? null : { first: start, last, head };
}

/** Smith said that …; what Smith said was “no”; Smith asked Lund to leave. */
export function behind(sight: Sight, { own, subject, verb, last }: Governed): Told | null {
  const { nodes } = sight;
  const what = own !== null && nodes[own.first - 1]?.is.what && nodes[last + 1]?.is.copula;
  const content = contentAfter(sight, what ? last + 2 : last + 1, verb);
  if (content === null) return null;
  // "The hammer, which weighs 38 kg," says nothing.
  if (content.form === 'phrase' && subject === null && !verb.personal && nodes[content.first]!.tag === Tag.CD)
    return null;
  if (content.form === 'phrase' && !takes(verb, 'phrase', 'as') && verb.prepositions.length === 0) return null;
  const asked = verb.strengths.clause === 'asked' ? phraseFrom(nodes, last + 1) : null;
  return { speaker: subject, contents: [content], asked };
}

/** Smith continued: */
export function announcing({ nodes }: Sight, { subject, verb, last }: Governed): Told | null {
  const announces = nodes.at(-1)!.word === ':' && nodes.length - last < FARTHEST_COLON;
  return announces && subject !== null && takes(verb, 'words') ? { speaker: subject, contents: [] } : null;
}

/** Nodes between a verb and the colon that ends its sentence. */
const FARTHEST_COLON = 25;

/** The plan is dead, Smith said. As Smith put it in June, the plan is dead. */
export function inFront(sight: Sight, spoken: Governed): Told | null {
  const { own, verb, last } = spoken;
  if (own === null || !takes(verb, 'words', 'that', 'clause')) return null;
  const contents = contentsInFront(sight, own.first - 1, last, pastAdjuncts(sight.nodes, spoken));
  return contents.length === 0 ? null : { speaker: own, contents };
}

/** `before`: the node in front of the subject; `behind`: the node behind the cue. */
function contentsInFront(sight: Sight, before: number, last: number, behind: number): Content[] {
  const { nodes } = sight;
  const node = nodes[before];
  if (node === undefined) return [];
  if (node.is.as && before <= 1) {
    const comma = commaAfter(nodes, last + 1);
    const content = comma < 0 ? null : contentAt(sight, comma + 1, formAt(nodes, comma + 1, 'clause'));
    return content === null ? [] : [content];
  }
  const apart = closesQuote(nodes, before) || node.word === ',' || isDash(node) || node.is.as;
  if (!apart || nodes[behind]?.kind === 'word') return [];
  return contentAround(sight, node.is.as ? before - 1 : before, behind);
}

/** Past somebody who is told, and when and where. */
function pastAdjuncts(nodes: readonly Node[], { verb, last }: Spoken): number {
  const object = takes(verb, 'told') ? phraseFrom(nodes, last + 1) : null;
  return skipAdjuncts(nodes, object === null ? last + 1 : object.last + 1);
}

/** The next comma within reach; -1 where there is none. */
export function commaAfter(nodes: readonly Node[], from: number): number {
  for (let i = from; i < nodes.length && i - from < FARTHEST_COMMA; i++) if (nodes[i]!.word === ',') return i;
  return -1;
}

/** Nodes. */
const FARTHEST_COMMA = 30;
