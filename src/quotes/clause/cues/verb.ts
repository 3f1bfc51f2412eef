import { type SpeechStrength, type SpeechVerb, takes } from '../../../lang/index.ts';
import { isProper, Tag } from '../../../model/index.ts';
import type { Content } from '../contents.ts';
import type { Node } from '../nodes.ts';
import { type Phrase, phraseTo } from '../phrases.ts';
import type { Sight } from '../sight.ts';
import { clauseSubject, isInRelative, subjectBefore } from '../subject.ts';
import { isFiniteVerb, isVerbal, type VerbGroup, verbGroup } from '../verbs.ts';
import type { Cue, VerbAt } from './cue.ts';
import { inverted } from './inverted.ts';
import { announcing, behind, contactClause, inFront, putAs, quotedInFront } from './ordered.ts';
import { passive, reduced } from './passive.ts';
import { perfectInverted } from './perfect.ts';

/** A verb of speech in its sentence. */
export interface Spoken extends VerbAt {
  readonly at: number;
  readonly group: VerbGroup;
}

/** The same with its subject. */
export interface Governed extends Spoken {
  /** The subject that the verb has to itself; null where it leans on another verb's. */
  readonly own: Phrase | null;
  /** That, or the one that it leans on. */
  readonly subject: Phrase | null;
}

/** Whose words a verb of speech gives, and which. */
export interface Told extends Partial<Pick<Cue, 'dropped' | 'asked'>> {
  readonly speaker: Phrase | null;
  readonly contents: readonly Content[];
}

/** Reads one kind of sentence: null where the sentence is of another kind, `nobody` where the verb gives no words at all. */
export type Reader<Verb extends Spoken = Spoken> = (sight: Sight, spoken: Verb) => Told | 'nobody' | null;

/** Sentences in which the subject does not stand in front of the verb. The first that fits. */
const TURNED: readonly Reader[] = [passive, reduced, inverted, perfectInverted];

/** Sentences in the usual order. The first that fits. */
const ORDERED: readonly Reader<Governed>[] = [
  participleAlone,
  quotedInFront,
  putAs,
  contactClause,
  behind,
  announcing,
  inFront,
];

/** The cue that the verb of speech at `at` is: its subject and what it gives as their words; null where it gives none. */
export function verbCue(sight: Sight, at: number, found: VerbAt): Cue | null {
  const spoken: Spoken = { ...found, at, group: verbGroup(sight.nodes, at) };
  const told = firstOf(TURNED, sight, spoken) ?? firstOf(ORDERED, sight, governed(sight, spoken));
  if (told === null || told === 'nobody') return null;
  const { verb, last, group } = spoken;
  return {
    kind: 'verb',
    first: at,
    last,
    strength: strengthOf(verb, told.contents),
    negated: group.negated,
    quotes: takes(verb, 'words', 'name', 'as', 'phrase') || told.contents.some((content) => content.form === 'clause'),
    ...told,
  };
}

function firstOf<Verb extends Spoken>(
  readers: readonly Reader<Verb>[],
  sight: Sight,
  spoken: Verb,
): ReturnType<Reader> {
  for (const reader of readers) {
    const told = reader(sight, spoken);
    if (told !== null) return told;
  }
  return null;
}

/** A participle without auxiliary or subject gives nobody's words: "the plan announced in May". */
function participleAlone({ nodes }: Sight, { own, at, form, group }: Governed): 'nobody' | null {
  return own === null && form === 'past' && nodes[at]!.tag === Tag.VBN && group.first === at ? 'nobody' : null;
}

function governed(sight: Sight, spoken: Spoken): Governed {
  const { nodes } = sight;
  const { at, group } = spoken;
  const own = ownSubject(sight, spoken);
  // "Roe sent a series of tweets saying", "made a remark that called": Roe says it.
  const leans = nodes[at]!.tag === Tag.VBG || isInRelative(nodes, at);
  const through = own !== null && leans && nodes[own.head]!.is.utterance;
  const subject =
    quotedSaying(sight, spoken) ??
    blamedFor(sight, spoken) ??
    (through ? clauseSubject(sight, own.first) : null) ??
    own ??
    clauseSubject(sight, group.first);
  return { ...spoken, own, subject };
}

/** "quoted an official as saying": the official says it. */
function quotedSaying(sight: Sight, { at }: Spoken): Phrase | null {
  const { nodes } = sight;
  if (nodes[at]!.tag !== Tag.VBG || !nodes[at - 1]?.is.as) return null;
  const object = phraseTo(nodes, at - 2, sight.stops);
  return object !== null && nodes[object.first - 1]?.is.quoted && sight.speaks(object) ? object : null;
}

/** "criticised Roe for calling it", "was criticised by Lund for calling it": whoever is blamed or thanked for it said it. */
function blamedFor(sight: Sight, { at, group }: Spoken): Phrase | null {
  const { nodes } = sight;
  if (nodes[at]!.tag !== Tag.VBG || group.first !== at || !nodes[at - 1]?.is.reason) return null;
  const object = phraseTo(nodes, firstReason(nodes, at - 1) - 1, sight.stops);
  if (object === null || !(nodes[object.head]!.is.object || sight.speaks(object))) return null;
  const verb = nodes[object.first - 1]?.is.agent ? object.first - 2 : object.first - 1;
  if (!isVerbal(nodes[verb]) || !(sight.cues(verb) || isSomebody(nodes, object))) return null;
  return verb === object.first - 1 ? object : verbGroup(nodes, verb).passive ? subjectBefore(sight, verb) : null;
}

/** "for saying so" at `at`, or the one that it goes on from: "for taking part and for saying so". */
function firstReason(nodes: readonly Node[], at: number): number {
  if (!nodes[at - 1]?.is.coordinator) return at;
  for (let i = at - 2; i > 0; i--) {
    if (nodes[i]!.is.reason && nodes[i + 1]!.tag === Tag.VBG) return i;
    if (isFiniteVerb(nodes[i])) break;
  }
  return at;
}

/** The subject that the verb has to itself; null where it leans on another verb's. */
function ownSubject(sight: Sight, { at, verb, group }: Spoken): Phrase | null {
  const { nodes } = sight;
  const { tag } = nodes[at]!;
  const bare = group.first === at;
  // ", saying …" leans on the main clause; "a statement saying …" does not.
  if (tag === Tag.VBG && bare && nodes[at - 1]?.kind !== 'word') return null;
  const subject = subjectBefore(sight, tag === Tag.VBN && bare ? perfectBefore(nodes, at) : at);
  // "was caught on tape bragging" leans on the main clause.
  const beside = tag === Tag.VBG && bare && subject !== null && nodes[subject.first - 1]?.is.adjunct === true;
  if (subject !== null && tag === Tag.VBG && bare && isObjectOf(sight, subject)) return null;
  return subject !== null && sight.speaks(subject, verb.personal && !beside) ? subject : null;
}

/** "Roe attacked Lund calling her “a farce”", "was caught on tape saying": what a verb of speech is about says nothing there. */
function isObjectOf(sight: Sight, { first, head }: Phrase): boolean {
  const { nodes } = sight;
  if (nodes[first - 1]?.is.adjunct && nodes[first - 2]?.is.quoted && verbGroup(nodes, first - 2).passive) return true;
  return (
    isSomebody(nodes, { first, last: head, head }) &&
    sight.cues(first - 1) &&
    isFiniteVerb(nodes[first - 1]) &&
    !nodes[first - 1]!.is.perceiving
  );
}

/** A name, a pronoun or what a person is. */
function isSomebody(nodes: readonly Node[], { head }: Phrase): boolean {
  return isProper(nodes[head]!.tag) || nodes[head]!.is.person || nodes[head]!.is.object;
}

/** "had in May to a friend written", as translations from German put it: the auxiliary far in front of its participle. */
function perfectBefore(nodes: readonly Node[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 14; i--) {
    if (nodes[i]!.is.have) return i;
    if (isFiniteVerb(nodes[i])) break;
  }
  return at;
}

function strengthOf({ strength, strengths }: SpeechVerb, contents: readonly Content[]): SpeechStrength {
  const form = contents[0]?.form ?? 'clause';
  return strengths[form === 'words' ? 'clause' : form] ?? strength;
}
