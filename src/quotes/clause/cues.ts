import type { SpeechLexicon, SpeechStrength, SpeechVerb, VerbForm } from '../../lang/index.ts';
import { isAdverb, isNoun, isProper, isVerb, Tag } from '../../model/index.ts';
import { type Content, contentAfter, isComplementiser, skipAdjuncts } from './contents.ts';
import { clauseEnd, isAdjunctStart } from './ends.ts';
import type { Node } from './nodes.ts';
import { isFiniteVerb, type Phrase, phraseFrom, phraseTo, verbGroupStart } from './phrases.ts';
import { clauseSubject, isDash, type Sight, subjectAfter, subjectBefore } from './subject.ts';

/** A word that gives somebody's words, with whose and which: node indices throughout. */
export interface Cue {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'preposition' | 'label';
  /** The cue's own words. */
  readonly first: number;
  readonly last: number;
  readonly strength: SpeechStrength;
  readonly negated: boolean;
  readonly speaker: Phrase | null;
  /** Marked words as such may be its content. */
  readonly quotes: boolean;
  readonly contents: readonly Content[];
}

/** A verb of speech at a node, with its particle. */
interface VerbAt {
  readonly verb: SpeechVerb;
  readonly form: VerbForm;
  readonly last: number;
}

/** All cues of one sentence, in order. About linear: every search around a cue is bounded. */
export function findCues(sight: Sight, lexicon: SpeechLexicon): Cue[] {
  const { nodes } = sight;
  const verbs = nodes.map((_, i) => verbAt(nodes, i, lexicon));
  const isCue = (i: number) => verbs[i] != null;
  const cues: Cue[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const found = verbs[i] ?? null;
    const cue =
      (found !== null ? verbCue(sight, i, found, isCue) : null) ??
      prepositionCue(sight, i, isCue) ??
      signature(sight, i) ??
      nounCue(sight, i, lexicon, isCue) ??
      adjectiveCue(sight, i, lexicon, isCue);
    if (cue !== null) cues.push(cue);
  }
  const colon = nodes.findIndex(({ word }) => word === ':');
  const announced = cues.some(({ contents }) => contents.some(({ first }) => first === colon + 1));
  const labelling = colon < 0 || announced ? null : label(sight, colon, isCue);
  return labelling === null ? cues : [...cues, labelling];
}

function verbAt(nodes: readonly Node[], at: number, lexicon: SpeechLexicon): VerbAt | null {
  const node = nodes[at]!;
  if (node.kind !== 'word') return null;
  const entries = lexicon.verbs.get(node.word);
  if (entries === undefined || !couldBeVerb(nodes, at)) return null;
  for (const { verb, form } of entries) {
    const rest = verb.lemma.split(' ').slice(1);
    if (rest.length === 0) return { verb, form, last: at };
    if (rest.every((word, k) => nodes[at + 1 + k]?.word === word)) return { verb, form, last: at + rest.length };
  }
  return null;
}

/** The tagger takes "claims" and "reports" for nouns now and then: a subject before and a clause after say otherwise. */
function couldBeVerb(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  if (isVerb(node.tag)) return true;
  if (node.tag !== Tag.NNS && node.tag !== Tag.NN && node.tag !== Tag.JJ) return false;
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  if (before === undefined) return false;
  if (isQuoteBoundary(nodes, at - 1) && node.word.endsWith('ed')) return true;
  if (before.kind === 'quote')
    return (
      node.tag !== Tag.JJ &&
      after !== undefined &&
      (isProper(after.tag) || after.tag === Tag.DT || after.tag === Tag.PRP)
    );
  return (
    (before.tag === Tag.PRP || isProper(before.tag)) &&
    (after?.kind === 'quote' ||
      isComplementiser(nodes, at + 1) ||
      after?.word === ':' ||
      (after?.word === ',' && nodes[at + 2]?.kind === 'quote'))
  );
}

function verbCue(sight: Sight, at: number, { verb, form, last }: VerbAt, isCue: (i: number) => boolean): Cue | null {
  const { nodes } = sight;
  const group = verbGroupStart(nodes, at);
  const passive = group.passive && (form === 'past' || form === 'part') && nodes[at]!.tag !== Tag.VBG;
  const make = (speaker: Phrase | null, contents: readonly Content[]): Cue => ({
    kind: 'verb',
    first: at,
    last,
    strength: verb.strength,
    negated: group.negated,
    speaker,
    quotes: /[qlan]/.test(verb.frames) || contents.some(({ form: f }) => f === 'clause'),
    contents,
  });

  const quoteBefore = isQuoteBoundary(nodes, group.first - 1);
  const finite = isFiniteVerb(nodes[at]!) || group.first < at;

  // "…", said Smith, who …
  if (
    group.first === at &&
    finite &&
    !passive &&
    (quoteBefore || nodes[at - 1]?.word === ',' || isDashAt(nodes, at - 1)) &&
    verb.frames.includes('q')
  ) {
    const inverted = subjectAfter(sight, last + 1);
    const clause = inverted !== null && opensClause(nodes, inverted.last + 1);
    const told =
      verb.frames.includes('O') ||
      (verb.frames.includes('o') && (!quoteBefore || (inverted !== null && isObject(nodes, inverted))));
    const ahead = quoteBefore ? null : subjectBefore(sight, at);
    const own = ahead !== null && sight.speaks(ahead);
    if (inverted !== null && !clause && !told && !own && sight.speaks(inverted)) {
      const contents = around(sight, at - 1, inverted.last + 1, isCue);
      if (contents.length > 0) return make(inverted, contents);
    }
  }

  // Said Ellis: "…"
  if (
    group.first === at &&
    (at === 0 || (at === 1 && (nodes[0]!.tag === Tag.CC || isAdverb(nodes[0]!.tag)))) &&
    finite &&
    !passive &&
    verb.frames.includes('q')
  ) {
    const inverted = subjectAfter(sight, last + 1);
    if (
      inverted !== null &&
      sight.speaks(inverted, verb.personal) &&
      (nodes[inverted.last + 1]?.word === ':' || nodes[inverted.last + 1]?.word === ',') &&
      nodes[inverted.last + 2] !== undefined
    )
      return make(inverted, [
        {
          first: inverted.last + 2,
          last: clauseEnd(sight, inverted.last + 2, isCue),
          complementiser: -1,
          form: 'words',
        },
      ]);
  }

  // ", saying …" leans on the main clause; "a statement saying …" does not.
  const leaning =
    nodes[at]!.tag === Tag.VBG && group.first === at && (nodes[at - 1] === undefined || nodes[at - 1]!.kind !== 'word');
  const verbOf = group.first === at && nodes[at]!.tag === Tag.VBN ? perfectBefore(nodes, at) : at;
  let subject = passive ? agentOf(sight, last + 1) : leaning ? null : subjectBefore(sight, verbOf);
  if (subject !== null && !sight.speaks(subject, verb.personal)) subject = null;
  if (passive) return passiveCue(sight, at, last, verb, make, isCue);
  const own = subject !== null;
  if (subject === null) {
    if (form === 'past' && nodes[at]!.tag === Tag.VBN && group.first === at) return null;
    subject = clauseSubject(sight, group.first, isCue);
  }
  if (own && subject !== null && verb.frames.includes('q') && isQuoteBoundary(nodes, subject.first - 1)) {
    // "…", Smith said, "…"
    const contents = around(sight, subject.first - 1, skipAdjuncts(nodes, afterObject(nodes, last + 1, verb)), isCue);
    if (contents.length > 0) return make(subject, contents);
  }
  // What Smith said was “no”.
  const what = own && subject !== null && nodes[subject.first - 1]?.word === 'what' && isBe(nodes[last + 1]);
  const after = contentAfter(sight, what ? last + 2 : last + 1, verb, isCue);
  if (after !== null && !(after.form === 'phrase' && !/[na]/.test(verb.frames) && verb.prepositions.length === 0))
    return make(subject, [after]);
  // Smith continued:
  if (subject !== null && verb.frames.includes('q') && nodes.at(-1)!.word === ':' && nodes.length - last < 25)
    return make(subject, []);
  if (!own || subject === null || !/[qtb]/.test(verb.frames)) return null;
  // "…", Smith said.  The plan, Smith said, was …
  const before = subject.first - 1;
  if (
    !(
      isQuoteBoundary(nodes, before) ||
      nodes[before]?.word === ',' ||
      isDashAt(nodes, before) ||
      nodes[before]?.word === 'as'
    )
  )
    return null;
  const resume = skipAdjuncts(nodes, afterObject(nodes, last + 1, verb));
  if (nodes[before]?.word === 'as' && before <= 1) {
    // As Smith put it in June, the plan is …
    const comma = nextBreak(nodes, last + 1);
    if (comma < 0 || nodes[comma + 1] === undefined) return null;
    const first = comma + 1;
    return make(subject, [
      {
        first,
        last: clauseEnd(sight, first, isCue),
        complementiser: -1,
        form: nodes[first]!.kind === 'quote' ? 'words' : 'clause',
      },
    ]);
  }
  if (nodes[resume] !== undefined && nodes[resume]!.kind === 'word') return null;
  const contents = around(sight, nodes[before]?.word === 'as' ? before - 1 : before, resume, isCue);
  return contents.length > 0 ? make(subject, contents) : null;
}

/** "had in May to a friend written", as translations from German put it: the auxiliary far in front of its participle. */
function perfectBefore(nodes: readonly Node[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 14; i--) {
    if (nodes[i]!.word === 'had' || nodes[i]!.word === 'has' || nodes[i]!.word === 'have') return i;
    if (isFiniteVerb(nodes[i]!)) break;
  }
  return at;
}

function isBe(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    (node.word === 'is' || node.word === 'was' || node.word === "'s" || node.word === 'were' || node.word === 'are')
  );
}

/** "was asked whether", "was quoted as saying", "it was announced that": who speaks stands behind "by", if anywhere. */
function passiveCue(
  sight: Sight,
  at: number,
  last: number,
  verb: SpeechVerb,
  make: (speaker: Phrase | null, contents: readonly Content[]) => Cue,
  isCue: (i: number) => boolean,
): Cue | null {
  const { nodes } = sight;
  const agent = agentOf(sight, last + 1);
  const from = agent === null ? last + 1 : agent.last + 1;
  const quoting = QUOTED.has(nodes[at]!.word) && nodes[from]?.word === 'as';
  if (quoting) {
    // The one who is quoted speaks.
    const subject = subjectBefore(sight, at);
    const verbFrom = nodes[from + 1]?.tag === Tag.VBG ? from + 2 : from + 1;
    const content = contentAfter(sight, verbFrom, { frames: 'qtbwn', prepositions: [] }, isCue);
    return subject === null || content === null ? null : make(subject, [content]);
  }
  const frames =
    [...verb.frames].filter((frame) => 'qtbwa'.includes(frame)).join('') + (verb.frames.includes('l') ? 'n' : '');
  const content = contentAfter(
    sight,
    from,
    {
      frames: frames + (agent !== null || (verb.strength !== 'promised' && verb.strength !== 'thought') ? 'i' : ''),
      prepositions: verb.prepositions,
    },
    isCue,
  );
  return content === null ? null : make(agent, [content]);
}

const QUOTED = new Set('quoted cited reported recorded heard overheard caught filmed seen'.split(' '));

function agentOf(sight: Sight, from: number): Phrase | null {
  const { nodes } = sight;
  const at =
    nodes[from]?.word === 'by' ? from : isAdverbAt(nodes, from) && nodes[from + 1]?.word === 'by' ? from + 1 : -1;
  if (at < 0) return null;
  const phrase = phraseFrom(nodes, at + 1);
  return phrase !== null && sight.speaks(phrase) ? phrase : null;
}

function isAdverbAt(nodes: readonly Node[], at: number): boolean {
  return nodes[at] !== undefined && isAdverb(nodes[at]!.tag);
}

/** "said it was late": what follows the verb is the subject of its content. */
function opensClause(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node === undefined) return false;
  if (isFiniteVerb(node)) return true;
  return isAdverb(node.tag) && nodes[at + 1] !== undefined && isFiniteVerb(nodes[at + 1]!);
}

/** "him", "reporters": what "told" takes as its object, never a subject behind it. */
function isObject(nodes: readonly Node[], phrase: Phrase): boolean {
  const after = nodes[phrase.last + 1];
  return nodes[phrase.head]!.tag === Tag.PRP
    ? false
    : after !== undefined && after.kind === 'word' && !isAdjunctStart(nodes, phrase.last + 1);
}

function afterObject(nodes: readonly Node[], at: number, verb: SpeechVerb): number {
  if (!verb.frames.includes('o')) return at;
  const object = phraseFrom(nodes, at);
  return object === null ? at : object.last + 1;
}

/** Content on both sides of a cue in the middle or at the end: up to `before`, and from `after` on if the clause goes on. */
function around(sight: Sight, before: number, after: number, isCue: (i: number) => boolean): Content[] {
  const { nodes } = sight;
  let last = before;
  while (last >= 0 && nodes[last]!.kind === 'punctuation') last--;
  if (last < 0) return [];
  const first = clauseStart(nodes, last);
  const front = nodes.slice(first, last + 1);
  const quoted = front.some(({ kind }) => kind === 'quote');
  const form = nodes[last]!.kind === 'quote' ? 'words' : 'clause';
  const left: Content = { first, last, complementiser: -1, form };
  const right = resumed(sight, after, form, isIncomplete(nodes, first, last), isCue);
  if (!quoted && !front.some(isFiniteVerb) && right === null) return [];
  return right === null ? [left] : [left, right];
}

/** Where the content goes on behind its cue: "…," he said, "and …"; The plan, he said, was dead. */
function resumed(
  sight: Sight,
  after: number,
  form: Content['form'],
  incomplete: boolean,
  isCue: (i: number) => boolean,
): Content | null {
  const { nodes } = sight;
  const mark = nodes[after];
  const breaks = mark !== undefined && (mark.word === ',' || mark.word === ':' || isDash(mark));
  const next = breaks ? after + 1 : after;
  const node = nodes[next];
  if (node === undefined || (!breaks && node.kind !== 'quote')) return null;
  if (node.kind === 'quote') return { first: next, last: next, complementiser: -1, form: 'words' };
  if (!incomplete && !JOINING.has(node.word)) return null;
  if (form === 'words' || isCue(next) || node.tag === Tag.VBG || node.tag === Tag.WP || isRestart(node)) return null;
  return { first: next, last: clauseEnd(sight, next, isCue), complementiser: -1, form: 'clause' };
}

function isRestart(node: Node): boolean {
  return node.word === 'who' || node.word === 'adding' || node.word === 'while';
}

const JOINING = new Set('and but because or so'.split(' '));

/** Whether the words in front of a cue cannot end there: "The plan, …", "It was, …". */
function isIncomplete(nodes: readonly Node[], first: number, last: number): boolean {
  const end = nodes[last]!;
  if (isFiniteVerb(end) || end.tag === Tag.IN || end.tag === Tag.CC || end.tag === Tag.TO) return true;
  for (let i = first; i <= last; i++) if (isFiniteVerb(nodes[i]!)) return false;
  return true;
}

/** The first node of the clause that ends at `last`: the sentence's start, or past the reporter's own clause. */
function clauseStart(nodes: readonly Node[], last: number): number {
  // Marks that stand alone in front of the cue are all of its content.
  if (
    nodes[last]!.kind === 'quote' &&
    (last === 0 || (nodes[last - 1]!.kind === 'punctuation' && nodes[last - 1]!.word !== '('))
  )
    return precedingQuotes(nodes, last);
  let first = 0;
  for (let i = last; i > 0 && first === 0; i--) if (nodes[i]!.word === ';') first = i + 1;
  while (
    first < last &&
    (nodes[first]!.word === 'but' || nodes[first]!.word === 'and' || nodes[first]!.kind === 'punctuation')
  )
    first++;
  return first;
}

function precedingQuotes(nodes: readonly Node[], at: number): number {
  let first = at;
  while (first >= 2 && nodes[first - 1]!.kind === 'punctuation' && nodes[first - 2]!.kind === 'quote') first -= 2;
  return first;
}

function isQuoteBoundary(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node === undefined) return false;
  return (
    (node.kind === 'quote' && (node.stopped || at === 0)) ||
    (node.kind === 'punctuation' && nodes[at - 1]?.kind === 'quote')
  );
}

function isDashAt(nodes: readonly Node[], at: number): boolean {
  return nodes[at] !== undefined && isDash(nodes[at]!);
}

/** "according to X", "in X's words", "as X put it", "per X". */
function prepositionCue(sight: Sight, at: number, isCue: (i: number) => boolean): Cue | null {
  const { nodes } = sight;
  const node = nodes[at]!;
  const next = nodes[at + 1];
  const first = at;
  let speaker: Phrase | null = null;
  let end = -1;
  if (node.word === 'according' && next?.word === 'to') {
    speaker = phraseFrom(nodes, at + 2);
    end = speaker?.last ?? -1;
  } else if (node.word === 'so' && nodes[at - 1]?.word === ',') {
    // "It was, so the company, “dear”": how translations from German put it.
    const source = phraseFrom(nodes, at + 1);
    if (source === null || nodes[source.last + 1]?.word !== ',' || !sight.speaks(source)) return null;
    speaker = source;
    end = source.last;
  } else if (node.word === 'in' && next !== undefined) {
    // in the words/view/opinion of X; in X's words
    const phrase = phraseFrom(nodes, at + 1);
    if (phrase !== null && VIEWS.has(nodes[phrase.head]!.word)) {
      end = phrase.last;
      const of = nodes[phrase.head + 1]?.word === 'of' ? phraseFrom(nodes, phrase.head + 2) : null;
      const owner = of ?? possessor(sight, phrase);
      speaker = owner;
    }
  }
  if (speaker === null || end < 0 || !sight.speaks(speaker, true)) return null;
  const last = first + (node.word === 'according' ? 1 : 0);
  const make = (contents: readonly Content[]): Cue => ({
    kind: 'preposition',
    first,
    last,
    strength: 'said',
    negated: false,
    speaker,
    quotes: true,
    contents,
  });
  // Past "of the university, a critic of the plan,".
  const resume = nextBreak(nodes, end + 1);
  if (at === 0 || isConjunctionOnly(nodes, at)) {
    if (resume < 0) return null;
    const start = resume + 1;
    return nodes[start] === undefined
      ? null
      : make([{ first: start, last: clauseEnd(sight, start, isCue), complementiser: -1, form: 'clause' }]);
  }
  const contents = around(sight, at - 1, end + 1, isCue);
  return contents.length === 0 ? null : make(contents);
}

/** "…" — Jane Roe: a name alone behind a dash signs the words in front of it. */
function signature(sight: Sight, at: number): Cue | null {
  const { nodes } = sight;
  if (at === 0 || !isDash(nodes[at]!) || nodes[at - 1]!.kind !== 'quote') return null;
  const speaker = phraseFrom(nodes, at + 1);
  if (speaker === null || !isProper(nodes[speaker.head]!.tag)) return null;
  const after = nodes[speaker.last + 1];
  if (after !== undefined && after.word !== ',' && after.word !== '.' && after.word !== '(' && after.kind !== 'quote')
    return null;
  const first = precedingQuotes(nodes, at - 1);
  return labelled(at, speaker, { first, last: at - 1, complementiser: -1, form: 'words' });
}

/** Jane Roe, mayor of Leeds: "…": a colon after somebody, with no verb of speech that has taken the words. */
function label(sight: Sight, at: number, isCue: (i: number) => boolean): Cue | null {
  const { nodes } = sight;
  if (nodes[at + 1]?.kind !== 'quote') return heading(sight, at);
  const speaker = announcer(sight, at, isCue);
  return speaker === null
    ? null
    : labelled(at, speaker, {
        first: at + 1,
        last: clauseEnd(sight, at + 1, isCue),
        complementiser: -1,
        form: 'words',
      });
}

/** Who stands in front of the colon: the subject of what somebody does there, else the name nearest to the colon. */
function announcer(sight: Sight, colon: number, isCue: (i: number) => boolean): Phrase | null {
  const { nodes } = sight;
  let nearest: Phrase | null = null;
  for (let i = colon - 1; i >= 0 && colon - i < 40; i--) {
    const node = nodes[i]!;
    if (isFiniteVerb(node) && !isBe(node)) {
      const subject = subjectBefore(sight, i);
      if (subject !== null && sight.speaks(subject) && !sight.relative(i)) return subject;
      if (isCue(i)) break;
    }
    const phrase = isNoun(node.tag) ? phraseTo(nodes, i, sight.stops) : null;
    if (phrase === null || !sight.speaks(phrase)) continue;
    if (nearest === null || (isProper(nodes[phrase.head]!.tag) && !isProper(nodes[nearest.head]!.tag)))
      nearest = phrase;
  }
  return nearest;
}

/** Roe: plan is dead. A headline's way to say who says it: a name alone in front of the colon. */
function heading(sight: Sight, at: number): Cue | null {
  const { nodes } = sight;
  const speaker = phraseFrom(nodes, 0);
  if (speaker === null || speaker.last !== at - 1 || at > 5 || nodes[at + 1] === undefined || !sight.named(speaker))
    return null;
  return labelled(at, speaker, {
    first: at + 1,
    last: clauseEnd(sight, at + 1, () => false),
    complementiser: -1,
    form: 'clause',
  });
}

function labelled(at: number, speaker: Phrase, content: Content): Cue {
  return {
    kind: 'label',
    first: at,
    last: at,
    strength: 'said',
    negated: false,
    speaker,
    quotes: true,
    contents: [content],
  };
}

const VIEWS = new Set(
  'words view views opinion telling account eyes estimation judgment judgement mind phrase'.split(' '),
);

function isConjunctionOnly(nodes: readonly Node[], at: number): boolean {
  return at === 1 && (nodes[0]!.tag === Tag.CC || nodes[0]!.kind === 'punctuation' || isAdverb(nodes[0]!.tag));
}

function nextBreak(nodes: readonly Node[], from: number): number {
  for (let i = from; i < nodes.length && i - from < 30; i++) if (nodes[i]!.word === ',') return i;
  return -1;
}

/** The owner in "Smith's claim", "her claim": a phrase before the possessive, or the pronoun itself. */
function possessor(sight: Sight, phrase: Phrase): Phrase | null {
  const { nodes } = sight;
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    const node = nodes[i]!;
    if (node.tag === Tag.PRPS) return { first: i, last: i, head: i };
    if (node.tag === Tag.POS) return phraseTo(nodes, i - 1, sight.stops);
  }
  return null;
}

/** "her claim that …", "a statement saying", "his description of it as “…”". */
function nounCue(sight: Sight, at: number, lexicon: SpeechLexicon, isCue: (i: number) => boolean): Cue | null {
  const { nodes } = sight;
  const node = nodes[at]!;
  if (node.kind !== 'word' || !isNoun(node.tag)) return null;
  const entry = lexicon.nouns.get(node.word);
  if (entry === undefined) return null;
  let next = at + 1;
  const by = nodes[next]?.word === 'by' || nodes[next]?.word === 'from' ? phraseFrom(nodes, next + 1) : null;
  if (by !== null) next = by.last + 1;
  let content: Content | null = null;
  // "her view was that", "his answer is “no”"
  const copular = isBe(nodes[next]) && (isComplementiser(nodes, next + 1) || nodes[next + 1]?.kind === 'quote');
  if (copular) next++;
  else if (nodes[next]?.kind === 'quote' && lexicon.titled.has(node.word)) return null;
  if (entry.frames.includes('t') && isComplementiser(nodes, next)) {
    const first = next + 1;
    content = { first, last: clauseEnd(sight, first, isCue), complementiser: next, form: 'clause' };
  } else if (
    entry.frames.includes('i') &&
    nodes[next]?.tag === Tag.TO &&
    (nodes[next + 1]?.tag === Tag.VB || nodes[next + 1]?.kind === 'quote')
  )
    content = { first: next, last: clauseEnd(sight, next, isCue), complementiser: -1, form: 'infinitive' };
  else if (nodes[next]?.kind === 'quote') content = { first: next, last: next, complementiser: -1, form: 'words' };
  else if ((nodes[next]?.word === ':' || nodes[next]?.word === ',') && nodes[next + 1]?.kind === 'quote')
    content = { first: next + 1, last: next + 1, complementiser: -1, form: 'words' };
  if (content === null) return null;
  const phrase = phraseTo(nodes, at, sight.stops);
  const owner = by ?? (phrase === null ? null : possessor(sight, phrase));
  if (owner === null && (copular || lexicon.naming.has(node.word))) return null;
  const speaker = owner ?? clauseSubject(sight, phrase?.first ?? at, isCue);
  return {
    kind: 'noun',
    first: at,
    last: at,
    strength: entry.strength,
    negated: false,
    speaker: speaker !== null && sight.speaks(speaker) ? speaker : null,
    quotes: true,
    contents: [content],
  };
}

/** "is confident that", "was “convinced” that" (there the marked word itself is the adjective). */
function adjectiveCue(sight: Sight, at: number, lexicon: SpeechLexicon, isCue: (i: number) => boolean): Cue | null {
  const { nodes } = sight;
  const node = nodes[at]!;
  if (node.kind !== 'word') return null;
  const entry = lexicon.adjectives.get(node.word);
  if (entry === undefined) return null;
  const group = verbGroupStart(nodes, at);
  if (!group.passive) return null;
  const subject = subjectBefore(sight, at);
  if (subject === null || !sight.speaks(subject)) return null;
  const content = contentAfter(
    sight,
    at + 1,
    { frames: entry.frames.replace('n', ''), prepositions: ['about', 'of'] },
    isCue,
  );
  if (content === null) return null;
  return {
    kind: 'adjective',
    first: at,
    last: at,
    strength: entry.strength,
    negated: group.negated,
    speaker: subject,
    quotes: true,
    contents: [content],
  };
}
