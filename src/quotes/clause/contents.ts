import { type SpeechFrame, type SpeechVerb, takes } from '../../lang/index.ts';
import { isAdjective, isAdverb, isNoun, Tag } from '../../model/index.ts';
import { clauseEnd, phraseEnd } from './ends.ts';
import type { Node } from './nodes.ts';
import { isTime, type Phrase, phraseFrom } from './phrases.ts';
import type { Sight } from './sight.ts';
import { isDash, isFiniteVerb, opensPredicate, seemsFinite } from './verbs.ts';

/** What a cue gives as somebody's words: nodes `first` to `last`, inclusive. */
export interface Content {
  readonly first: number;
  readonly last: number;
  /** The complementiser in front of it ("that"), or -1. */
  readonly complementiser: number;
  readonly form: 'words' | 'clause' | 'infinitive' | 'phrase';
}

/** What decides on a cue's content: its frames, and the prepositions that bring it in. */
type Taking = Pick<SpeechVerb, 'frames' | 'prepositions'>;

/** The content that begins at node `from`; null where the sentence is over. */
export function contentAt(sight: Sight, from: number, form: Content['form'], complementiser = -1): Content | null {
  // "said that, in May, …"
  const first = sight.nodes[from]?.word === ',' ? from + 1 : from;
  const node = sight.nodes[first];
  if (node === undefined || node.tag === Tag.STOP) return null;
  const last = form === 'phrase' ? phraseEnd(sight, first) : clauseEnd(sight, first);
  return { first, last, complementiser, form };
}

/** Words in marks as such, or the reporter's words that go on around them. */
export function formAt(nodes: readonly Node[], at: number, otherwise: Content['form']): Content['form'] {
  return nodes[at]?.kind === 'quote' ? 'words' : otherwise;
}

/** The content that follows a cue. `at`: the first node after the verb and its particle. */
export function contentAfter(sight: Sight, at: number, taking: Taking): Content | null {
  const { nodes } = sight;
  const later = afterAside(nodes, skipAdjuncts(nodes, at, taking.prepositions));
  // "wrote on her page: “…”" is not about the page.
  const beyond = skipAdjuncts(nodes, at);
  const announced = nodes[beyond]?.word === ':' && nodes[beyond + 1]?.kind === 'quote';
  return (
    (announced ? contentHere(sight, beyond, taking, true) : null) ??
    contentHere(sight, at, taking, false) ??
    afterObject(sight, at, taking) ??
    (later > at ? contentHere(sight, later, taking, true) : null) ??
    topicAfter(sight, at, later, taking)
  );
}

/** The content that begins right at `at`. `apart`: other words stand between the cue and it. */
function contentHere(sight: Sight, at: number, taking: Taking, apart: boolean): Content | null {
  const { nodes } = sight;
  const has = (frame: SpeechFrame) => takes(taking, frame);
  const node = nodes[at];
  const next = nodes[at + 1];
  if (node === undefined) return null;
  // "launched “save our park” marches": marks that say of what kind something is.
  const isModifier = node.kind === 'quote' && !node.stopped && next?.kind === 'word' && isNoun(next.tag);
  if (isModifier && !has('that') && !has('clause') && !has('name')) return null;
  if (node.kind === 'quote') return contentAt(sight, at, 'words');
  const answer = node.is.absolute && has('words') && has('that') ? marksBehind(nodes, at + 1) : -1;
  if (answer >= 0) return contentAt(sight, answer, 'words');
  if (node.word === ':') return has('words') ? contentAt(sight, at + 1, formAt(nodes, at + 1, 'clause')) : null;
  if ((node.word === ',' || isDash(node)) && next?.kind === 'quote')
    return has('words') ? contentAt(sight, at + 1, 'words') : null;
  if (has('that') && isComplementiser(nodes, at)) return contentAt(sight, at + 1, 'clause', at);
  if (has('question') && isQuestionWord(node)) return contentAt(sight, at, 'clause');
  const infinitive = node.tag === Tag.TO ? isBase(nodes, at + 1) : node.is.negation && next?.tag === Tag.TO;
  if (has('infinitive') && infinitive && (!apart || node.is.negation)) return contentAt(sight, at, 'infinitive');
  if (has('gerund') && !apart && node.tag === Tag.VBG) return contentAt(sight, at, 'infinitive');
  if (node.tag === Tag.IN && taking.prepositions.includes(node.word)) return contentAt(sight, at, 'phrase');
  if (has('as') && node.is.as) return contentAt(sight, at, 'phrase');
  return has('clause') && beginsClause(nodes, at, has('told')) ? contentAt(sight, at, 'clause') : null;
}

/** "replied with a simple “no”": the marks behind an article and adjectives; -1 where others stand there. */
function marksBehind(nodes: readonly Node[], from: number): number {
  let at = nodes[from]?.is.article ? from + 1 : from;
  while (isAdjective(nodes[at]?.tag ?? 0)) at++;
  const ends = nodes[at + 1]?.kind !== 'word' || !isNoun(nodes[at + 1]!.tag);
  return nodes[at]?.kind === 'quote' && ends ? at : -1;
}

/** The content behind somebody who is told, asked or called something. */
function afterObject(sight: Sight, at: number, taking: Taking): Content | null {
  const { nodes } = sight;
  const has = (frame: SpeechFrame) => takes(taking, frame);
  const object = takes(taking, 'told', 'order', 'name', 'as') ? (phraseFrom(nodes, at) ?? objectHere(nodes, at)) : null;
  if (object === null) return null;
  const next = object.last + 1;
  const apart = skipAdjuncts(nodes, next, taking.prepositions);
  if (has('order')) {
    const asked = afterAside(nodes, apart);
    const node = nodes[asked];
    if (node?.tag === Tag.TO || (node?.is.negation && nodes[asked + 1]?.tag === Tag.TO))
      return contentAt(sight, asked, 'infinitive');
  }
  if (has('told')) {
    const told = contentHere(sight, afterAside(nodes, apart, taking.prepositions), taking, true);
    if (told !== null) return told;
  }
  if (has('name') || has('order')) {
    // "as the paper called him on Monday, “…”"
    const behind = skipAdjuncts(nodes, next);
    const named = nodes[behind]?.word === ',' ? behind + 1 : behind;
    if (nodes[named]?.kind === 'quote') return contentAt(sight, named, 'words');
  }
  if (has('name') && beginsPhrase(nodes[next])) return contentAt(sight, at, 'phrase');
  return has('as') && nodes[next]?.is.as ? contentAt(sight, next, formAt(nodes, next + 1, 'phrase')) : null;
}

/** "called her “a farce”": a pronoun that the tagger takes for an owner's. */
function objectHere(nodes: readonly Node[], at: number): Phrase | null {
  const owns = nodes[at]?.tag === Tag.PRPS && nodes[at]!.is.object && nodes[at + 1]?.kind === 'quote';
  return owns ? { first: at, last: at, head: at } : null;
}

/** A noun phrase that the cue is about: "criticised the plan", "described the mood in town as bad". */
function topicAfter(sight: Sight, at: number, later: number, taking: Taking): Content | null {
  const { nodes } = sight;
  const as = takes(taking, 'as') ? asAfter(nodes, at) : -1;
  if (as >= 0) return contentAt(sight, as, formAt(nodes, as + 1, 'phrase'));
  if (!takes(taking, 'phrase')) return null;
  // "warned of a “catastrophe”"
  const marked = nodes[at]?.tag === Tag.DT && nodes[at + 1]?.kind === 'quote';
  if (marked || nodes[at]?.tag === Tag.VBG) return contentAt(sight, at, 'phrase');
  for (const from of [at, later]) {
    const object = phraseFrom(nodes, from);
    if (object !== null && !isTime(nodes[object.head])) return contentAt(sight, from, 'phrase');
  }
  return null;
}

/** "as" behind a longer object; -1 where a verb or a mark comes first. */
function asAfter(nodes: readonly Node[], at: number): number {
  for (let i = at; i < nodes.length && i - at < 14; i++) {
    const node = nodes[i]!;
    if (node.is.as) return i > at ? i : -1;
    if (isFiniteVerb(node) || node.kind !== 'word' || node.tag === Tag.TO) return -1;
  }
  return -1;
}

/** Past an aside between commas or dashes in front of "that" or "to": "told Roe, the mayor, to leave". `at` where there is none. */
function afterAside(nodes: readonly Node[], at: number, prepositions: readonly string[] = []): number {
  const mark = nodes[at]?.word;
  if (mark !== ',' && mark !== '—') return at;
  for (let i = at + 1; i < nodes.length && i - at < 24; i++) {
    if (nodes[i]!.word !== mark) continue;
    const next = nodes[i + 1];
    if (next === undefined) return at;
    const goesOn = isComplementiser(nodes, i + 1) || next.tag === Tag.TO || prepositions.includes(next.word);
    return goesOn ? i + 1 : at;
  }
  return at;
}

/** Past adverbs, times, and phrases with a preposition (none of `except`): "on Monday in an interview with the BBC". */
export function skipAdjuncts(nodes: readonly Node[], from: number, except: readonly string[] = []): number {
  let at = from;
  for (let steps = 0; steps < MOST_ADJUNCTS; steps++) {
    const node = nodes[at];
    if (node === undefined) return at;
    const preposition = (node.tag === Tag.IN || node.tag === Tag.TO) && node.is.adjunct;
    if (isAdverb(node.tag) && !node.is.negation) at++;
    else if (isNoun(node.tag) && isTime(node)) {
      at++;
      while (nodes[at]?.tag === Tag.CD) at++;
    } else if ((node.tag === Tag.DT || node.tag === Tag.JJ) && isTime(nodes[at + 1])) at += 2;
    else if (preposition && !except.includes(node.word)) {
      const phrase = phraseFrom(nodes, at + 1);
      if (phrase === null) return at;
      at = phrase.last + 1;
    } else {
      // "said in a statement on Monday, that": a comma after the adjuncts.
      return node.word === ',' && steps > 0 && isComplementiser(nodes, at + 1) ? at + 1 : at;
    }
  }
  return at;
}

/** Adverbs and phrases that are passed over in a row, at most. */
const MOST_ADJUNCTS = 6;

/** "that" in front of a clause, whatever the tagger took it for. */
export function isComplementiser(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (!node?.is.complementiser) return false;
  const next = nodes[at + 1];
  if (next === undefined || next.kind === 'punctuation') return next?.word === ',';
  if (next.kind === 'quote' || node.tag === Tag.IN) return true;
  return !isFiniteVerb(next) && !(isNoun(next.tag) && node.tag === Tag.DT && !next.capital);
}

function isQuestionWord({ tag, is }: Node): boolean {
  return tag === Tag.WP || tag === Tag.WRB || tag === Tag.WDT || is.whether;
}

/** A verb's base form at `at`, or marks, or an adverb in front of one. */
function isBase(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node === undefined) return false;
  return node.tag === Tag.VB || node.kind === 'quote' || (isAdverb(node.tag) && nodes[at + 1]?.tag === Tag.VB);
}

function beginsPhrase(node: Node | undefined): boolean {
  const tag = node?.tag;
  return tag === Tag.DT || tag === Tag.PRPS || tag === Tag.JJ || tag === Tag.JJR;
}

/**
 * Whether a clause with its own subject and finite verb begins at `at`. `told`: somebody who is told may stand there
 * instead: "told the court he was ill".
 */
function beginsClause(nodes: readonly Node[], at: number, told = false): boolean {
  if (nodes[at]?.tag === Tag.EX) return true;
  // "said although it was late, they would wait"
  if (!told && nodes[at]?.is.contrast && nodes[at]!.tag === Tag.IN) {
    const main = afterComma(nodes, at + 1);
    return beginsClause(nodes, at + 1) && (nodes[main]?.kind === 'quote' || beginsClause(nodes, main));
  }
  const subject = phraseFrom(nodes, at);
  if (subject === null) return false;
  for (let i = subject.last + 1; i < nodes.length && i - subject.last <= FARTHEST_VERB; i++) {
    const node = nodes[i]!;
    if (told && i === subject.last + 1 && node.tag === Tag.PRP && node.is.subject) return false;
    if (seemsFinite(nodes, i)) return true;
    // "told the council that": the council is told.
    if (isComplementiser(nodes, i) || node.tag === Tag.TO || (node.tag === Tag.CC && !node.is.coordinator))
      return false;
    // "said the mayor, who resigned, had": one apposition.
    if (node.word === ',') return isFiniteVerb(nodes[afterComma(nodes, i + 1)]);
    // "insists it “acted in good faith”"
    if (node.kind === 'quote')
      return opensPredicate(node) || (node.openTag === Tag.VBN && nodes[subject.head]!.tag === Tag.PRP);
    if (node.tag === Tag.STOP || node.tag === Tag.COLON || node.tag === Tag.WRB) return false;
    // "grant Roe a loan and we will": another clause.
    if (node.is.coordinator && nodes[i + 1]?.tag === Tag.PRP) return false;
  }
  return false;
}

/** Nodes between a subject and its verb. */
const FARTHEST_VERB = 14;

function afterComma(nodes: readonly Node[], from: number): number {
  let at = from;
  while (at < nodes.length && at - from < 16 && nodes[at]!.word !== ',') at++;
  return nodes[at]?.word === ',' ? at + 1 : nodes.length;
}
