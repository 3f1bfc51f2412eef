import type { SpeechStrength, SpeechVerb } from '../../../lang/index.ts';
import { isAdverb, isProper, Tag } from '../../../model/index.ts';
import { closesQuote, contentAround } from '../around.ts';
import { type Content, contentAfter, contentAt, formAt, skipAdjuncts } from '../contents.ts';
import { isAdjunctStart } from '../ends.ts';
import type { Node } from '../nodes.ts';
import { baseTo, isNominal, type Phrase, phraseFrom, phraseTo } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { clauseSubject, isInRelative, subjectAfter, subjectBefore } from '../subject.ts';
import { isDash, isFiniteVerb, pastAdverbs, type VerbGroup, verbGroup } from '../verbs.ts';
import type { Cue, VerbAt } from './cue.ts';
import { agentOf, namedBehind, passiveContent } from './passive.ts';
import { perfectInverted } from './perfect.ts';

/** A verb of speech in its sentence. */
export interface Spoken extends VerbAt {
  readonly at: number;
  readonly group: VerbGroup;
}

/** The cue that the verb of speech at `at` is: its subject and what it gives as their words; null where it gives none. */
export function verbCue(sight: Sight, at: number, found: VerbAt): Cue | null {
  const { nodes } = sight;
  const group = verbGroup(nodes, at);
  const spoken: Spoken = { ...found, at, group };
  const { verb, form, last } = found;
  const make = (speaker: Phrase | null, contents: readonly Content[]): Cue => ({
    kind: 'verb',
    first: at,
    last,
    strength: strengthOf(verb, contents),
    negated: group.negated,
    speaker,
    quotes: /[qlan]/.test(verb.frames) || contents.some((content) => content.form === 'clause'),
    contents,
  });
  if (group.passive && (form === 'past' || form === 'part') && nodes[at]!.tag !== Tag.VBG) {
    const agent = agentOf(sight, last + 1);
    const told = passiveContent(sight, at, last, verb, agent);
    if (told === null) return null;
    const asked = verb.strengths.clause === 'asked' ? subjectBefore(sight, at) : null;
    return { ...make(told.speaker, [told.content]), asked };
  }
  // "the deal, dubbed “a betrayal” by its opponents"
  const reduced =
    form === 'past' && group.first === at && !/[tb]/.test(verb.frames) ? namedBehind(sight, last + 1) : null;
  if (reduced !== null) return make(reduced.speaker, [reduced.content]);
  const turned = inverted(sight, spoken);
  if (turned !== null) return make(turned.speaker, turned.contents);
  const perfect = perfectInverted(sight, spoken);
  if (perfect !== null) {
    const cue = make(perfect.speaker, perfect.contents);
    return perfect.speaker === null ? { ...cue, dropped: true } : cue;
  }

  const own = ownSubject(sight, spoken);
  // A participle without auxiliary or subject: "the plan announced in May".
  if (own === null && form === 'past' && nodes[at]!.tag === Tag.VBN && group.first === at) return null;
  // "Roe sent a series of tweets saying", "made a remark that called": Roe says it.
  const leans = nodes[at]!.tag === Tag.VBG || isInRelative(nodes, at);
  const through = own !== null && leans && nodes[own.head]!.is.utterance;
  const subject = (through ? clauseSubject(sight, own.first) : null) ?? own ?? clauseSubject(sight, group.first);
  const behind = skipAdjuncts(nodes, pastTold(nodes, spoken));
  // "…", Smith said, "…"; "…", as Smith put it, "…"
  const front = own === null ? -1 : inFront(sight, own);
  // "In a speech that aides called “…,” she promised to …": what follows the verb is its content.
  const goesOn = nodes[last + 1]?.tag === Tag.TO && verb.frames.includes('i');
  if (own !== null && verb.frames.includes('q') && closesQuote(nodes, front) && !goesOn) {
    const contents = contentAround(sight, front, behind);
    if (contents.length > 0) return make(own, contents);
  }
  const put = own === null ? null : putAs(nodes, own, last);
  if (put !== null) return make(own, [put]);
  const contact = own === null || !verb.frames.includes('b') ? null : contactClause(sight, group.first, last + 1);
  if (contact !== null) return make(contact.speaker, [contact.content]);
  // What Smith said was “no”.
  const what = own !== null && nodes[own.first - 1]?.is.what && nodes[last + 1]?.is.copula;
  const after = contentAfter(sight, what ? last + 2 : last + 1, verb);
  if (after !== null && !(after.form === 'phrase' && !/[na]/.test(verb.frames) && verb.prepositions.length === 0))
    return { ...make(subject, [after]), asked: verb.strengths.clause === 'asked' ? phraseFrom(nodes, last + 1) : null };
  // Smith continued:
  const announces = nodes.at(-1)!.word === ':' && nodes.length - last < FARTHEST_COLON;
  if (announces && subject !== null && verb.frames.includes('q')) return make(subject, []);
  if (own === null || !/[qtb]/.test(verb.frames)) return null;
  const contents = contentBefore(sight, own.first - 1, last, behind);
  return contents.length === 0 ? null : make(own, contents);
}

/** The node in front of a subject, of the role that it stands beside ("its author, Jane Roe, wrote"), or of "as". */
function inFront({ nodes, stops }: Sight, subject: Phrase): number {
  const before = subject.first - 1;
  if (nodes[before]?.is.as) return before - 1;
  const role = nodes[before]?.word === ',' ? phraseTo(nodes, before - 1, stops) : null;
  return role !== null && closesQuote(nodes, role.first - 1) ? role.first - 1 : before;
}

function strengthOf({ strength, strengths }: SpeechVerb, contents: readonly Content[]): SpeechStrength {
  const form = contents[0]?.form ?? 'clause';
  return strengths[form === 'words' ? 'clause' : form] ?? strength;
}

/** Nodes between a verb and the colon that ends its sentence. */
const FARTHEST_COLON = 25;

/** "…", said Smith. Said Smith: "…" */
function inverted(sight: Sight, { at, last, verb, group }: Spoken): { speaker: Phrase; contents: Content[] } | null {
  const { nodes } = sight;
  const before = nodes[at - 1];
  const quoted = closesQuote(nodes, at - 1);
  const finite = isFiniteVerb(nodes[at]) || (quoted && nodes[at]!.tag === Tag.VBN);
  if (group.first !== at || !finite) return null;
  // "said on Monday in Halm the mayor", as translations put it.
  const speaker = subjectAfter(sight, last + 1) ?? (quoted ? subjectAfter(sight, skipAdjuncts(nodes, last + 1)) : null);
  if (speaker === null) return null;
  // “We waited a year,” blasted Jane Roe.
  if (!verb.frames.includes('q') && !(quoted && before?.kind === 'quote' && before.stopped && sight.named(speaker)))
    return null;
  const behind = speaker.last + 1;
  if (quoted || before?.word === ',' || isDash(before)) {
    const told = verb.frames.includes('o') && (!quoted || takesMore(nodes, speaker));
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

/** "asked Smith to leave": what stands behind the verb is told something. */
function takesMore(nodes: readonly Node[], phrase: Phrase): boolean {
  const after = nodes[phrase.last + 1];
  if (nodes[phrase.head]!.tag === Tag.PRP || after?.kind !== 'word') return false;
  return !isAdjunctStart(nodes, phrase.last + 1);
}

/** The subject that the verb has to itself; null where it leans on another verb's. */
function ownSubject(sight: Sight, { at, verb, group }: Spoken): Phrase | null {
  const { nodes } = sight;
  const { tag } = nodes[at]!;
  const bare = group.first === at;
  // ", saying …" leans on the main clause; "a statement saying …" does not.
  if (tag === Tag.VBG && bare && nodes[at - 1]?.kind !== 'word') return null;
  const subject = subjectBefore(sight, tag === Tag.VBN && bare ? perfectBefore(nodes, at) : at);
  return subject !== null && sight.speaks(subject, verb.personal) ? subject : null;
}

/** "had in May to a friend written", as translations from German put it: the auxiliary far in front of its participle. */
function perfectBefore(nodes: readonly Node[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 14; i--) {
    if (nodes[i]!.is.have) return i;
    if (isFiniteVerb(nodes[i])) break;
  }
  return at;
}

/** "measures Roe said would work", "a man police said was armed": the clause behind the verb has its subject in front of Roe. */
function contactClause(sight: Sight, verb: number, from: number): { speaker: Phrase; content: Content } | null {
  const { nodes } = sight;
  const own = isFiniteVerb(nodes[from]) && !sight.cues(from) ? baseTo(nodes, verb - 1, sight.stops) : null;
  if (own === null) return null;
  const speaker = isNominal(nodes[own.first - 1]) ? own : lastOfTwo(sight, own);
  const content = speaker !== null && sight.speaks(speaker) ? contentAt(sight, from, 'clause') : null;
  return speaker === null || content === null ? null : { speaker, content };
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

/** Past somebody who is told. */
function pastTold(nodes: readonly Node[], { verb, last }: Spoken): number {
  const object = verb.frames.includes('o') ? phraseFrom(nodes, last + 1) : null;
  return object === null ? last + 1 : object.last + 1;
}

/** “Small but real” is how Lin describes it. “A farce”, Lin called it. `last`: of the verb's words. */
function putAs(nodes: readonly Node[], { first }: Phrase, last: number): Content | null {
  const { tag } = nodes[first - 1] ?? { tag: 0 };
  const equal = (tag === Tag.WRB || tag === Tag.WP) && nodes[first - 2]?.is.copula;
  const object = nodes[last + 1];
  const called = (object?.is.object || object?.is.expletive) && nodes[last + 2]?.kind !== 'word';
  if (!equal && !called) return null;
  let at = equal ? first - 3 : first - 1;
  if (nodes[at]?.word === ',') at--;
  return nodes[at]?.kind === 'quote' ? { first: at, last: at, complementiser: -1, form: 'words' } : null;
}

/** The plan is dead, Smith said. As Smith put it in June, the plan is dead. `before`: the node in front of the subject. */
function contentBefore(sight: Sight, before: number, last: number, behind: number): Content[] {
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

/** The next comma within reach; -1 where there is none. */
export function commaAfter(nodes: readonly Node[], from: number): number {
  for (let i = from; i < nodes.length && i - from < FARTHEST_COMMA; i++) if (nodes[i]!.word === ',') return i;
  return -1;
}

/** Nodes. */
const FARTHEST_COMMA = 30;
