import type { SpeechVerb } from '../../lang/index.ts';
import { isAdverb, isNoun, Tag } from '../../model/index.ts';
import { clauseEnd, phraseEnd } from './ends.ts';
import type { Node } from './nodes.ts';
import { isFiniteVerb, isTimeNoun, phraseFrom, seemsFinite } from './phrases.ts';
import { isDash, type Sight } from './subject.ts';

/** What a cue gives as somebody's words: nodes `first` to `last`, inclusive. */
export interface Content {
  readonly first: number;
  readonly last: number;
  /** The complementiser in front of it ("that"), or -1. */
  readonly complementiser: number;
  readonly form: 'words' | 'clause' | 'infinitive' | 'phrase';
}

/** The content that follows a cue. `at`: the first node after the verb and its particle. */
export function contentAfter(
  sight: Sight,
  at: number,
  verb: Pick<SpeechVerb, 'frames' | 'prepositions'>,
  isCue: (node: number) => boolean,
): Content | null {
  const { nodes } = sight;
  const has = (frame: string) => verb.frames.includes(frame);
  const to = (first: number, form: Content['form'], complementiser = -1): Content | null =>
    nodes[first] === undefined || nodes[first]!.tag === Tag.STOP
      ? null
      : {
          first,
          last: form === 'phrase' ? phraseEnd(sight, first) : clauseEnd(sight, first, isCue),
          complementiser,
          form,
        };

  const here = (p: number, adjuncts: boolean): Content | null => {
    const node = nodes[p];
    if (node === undefined) return null;
    if (node.kind === 'quote') return to(p, 'words');
    if (node.word === ':') return has('q') ? to(p + 1, nodes[p + 1]?.kind === 'quote' ? 'words' : 'clause') : null;
    if ((node.word === ',' || isDash(node)) && nodes[p + 1]?.kind === 'quote')
      return has('q') ? to(p + 1, 'words') : null;
    if (has('t') && isComplementiser(nodes, p)) return to(p + 1, 'clause', p);
    if (has('w') && isQuestionWord(node)) return to(p, 'clause');
    if (!adjuncts && has('i') && node.tag === Tag.TO && isBase(nodes[p + 1], nodes[p + 2])) return to(p, 'infinitive');
    if (!adjuncts && has('g') && node.tag === Tag.VBG) return to(p, 'infinitive');
    if (node.tag === Tag.IN && verb.prepositions.includes(node.word)) return to(p, 'phrase');
    if (node.word === 'not' && nodes[p + 1]?.tag === Tag.TO && has('i')) return to(p, 'infinitive');
    if (has('a') && node.word === 'as') return to(p, 'phrase');
    if (has('b') && beginsClause(sight, p)) return to(p, 'clause');
    return null;
  };

  const direct = here(at, false);
  if (direct !== null) return direct;

  // Somebody who is told, asked or called something.
  if (has('o') || has('j') || has('l') || has('a')) {
    const object = phraseFrom(nodes, at);
    if (object !== null) {
      const next = object.last + 1;
      if (has('j')) {
        const asked = afterAside(nodes, skipAdjuncts(nodes, next));
        if (nodes[asked]?.tag === Tag.TO || (nodes[asked]?.word === 'not' && nodes[asked + 1]?.tag === Tag.TO))
          return to(asked, 'infinitive');
      }
      if (has('o')) {
        const told = here(afterAside(nodes, skipAdjuncts(nodes, next), verb.prepositions), true);
        if (told !== null) return told;
      }
      const named = has('l') || has('j') ? skipAdjuncts(nodes, next) : next;
      if ((has('l') || has('j')) && nodes[named]?.kind === 'quote') return to(named, 'words');
      if (has('l') && beginsPhrase(nodes[next])) return to(at, 'phrase');
      if (has('a') && nodes[next]?.word === 'as')
        return to(next, nodes[next + 1]?.kind === 'quote' ? 'words' : 'phrase');
    }
  }

  const later = afterAside(nodes, skipAdjuncts(nodes, at));
  if (later > at) {
    const found = here(later, true);
    if (found !== null) return found;
  }

  for (const from of has('n') ? [at, later] : []) {
    const object = phraseFrom(nodes, from);
    if (object !== null && !isTimeNoun(nodes[object.head]!)) return to(from, 'phrase');
  }
  return null;
}

/** Past an aside between commas in front of "that" or "to": "told Roe, the mayor, to leave". `at` where there is none. */
function afterAside(nodes: readonly Node[], at: number, prepositions: readonly string[] = []): number {
  if (nodes[at]?.word !== ',') return at;
  for (let i = at + 1; i < nodes.length && i - at < 24; i++) {
    if (nodes[i]!.word !== ',') continue;
    const next = nodes[i + 1];
    return next !== undefined &&
      (isComplementiser(nodes, i + 1) || next.tag === Tag.TO || prepositions.includes(next.word))
      ? i + 1
      : at;
  }
  return at;
}

/** Past adverbs, times, and phrases with a preposition: "on Monday in an interview with the BBC". */
export function skipAdjuncts(nodes: readonly Node[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const node = nodes[at];
    if (node === undefined) break;
    if (isAdverb(node.tag) && node.word !== 'not') {
      at++;
      continue;
    }
    if (isNoun(node.tag) && isTimeNoun(node)) {
      at++;
      while (nodes[at] !== undefined && nodes[at]!.tag === Tag.CD) at++;
      continue;
    }
    if ((node.tag === Tag.DT || node.tag === Tag.JJ) && nodes[at + 1] !== undefined && isTimeNoun(nodes[at + 1]!)) {
      at += 2;
      continue;
    }
    if ((node.tag === Tag.IN || node.tag === Tag.TO) && ADJUNCT_PREPOSITIONS.has(node.word)) {
      const phrase = phraseFrom(nodes, at + 1);
      if (phrase === null) break;
      at = phrase.last + 1;
      continue;
    }
    if (node.word === ',' && steps > 0 && nodes[at + 1] !== undefined) {
      // "said in a statement on Monday, that": a comma after the adjuncts.
      if (isComplementiser(nodes, at + 1)) at++;
      break;
    }
    break;
  }
  return at;
}

const ADJUNCT_PREPOSITIONS = new Set(
  'in on at during after before to with from via through by for of over under about inside outside near ahead following as'.split(
    ' ',
  ),
);

/** "that" in front of a clause, whatever the tagger took it for. */
export function isComplementiser(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.word !== 'that') return false;
  const next = nodes[at + 1];
  if (next === undefined || next.kind === 'punctuation') return next?.word === ',';
  if (next.kind === 'quote' || node.tag === Tag.IN) return true;
  return !isFiniteVerb(next) && !(isNoun(next.tag) && node.tag === Tag.DT && !next.capital);
}

function isQuestionWord(node: Node): boolean {
  return (
    node.tag === Tag.WP || node.tag === Tag.WRB || node.tag === Tag.WDT || node.word === 'whether' || node.word === 'if'
  );
}

function isBase(next: Node | undefined, after: Node | undefined): boolean {
  return (
    next !== undefined &&
    (next.tag === Tag.VB || next.kind === 'quote' || (isAdverb(next.tag) && after?.tag === Tag.VB))
  );
}

function beginsPhrase(node: Node | undefined): boolean {
  return (
    node !== undefined && (node.tag === Tag.DT || node.tag === Tag.PRPS || node.tag === Tag.JJ || node.tag === Tag.JJR)
  );
}

/** Whether a clause with its own subject and finite verb begins at `at`. */
export function beginsClause(sight: Sight, at: number): boolean {
  const { nodes } = sight;
  const node = nodes[at];
  if (node === undefined) return false;
  if (node.tag === Tag.EX) return true;
  const from = at;
  // "said if elected he would", "said in Ohio they were": a fronted part of the clause.
  const subject = phraseFrom(nodes, from);
  if (subject === null) return false;
  let i = subject.last + 1;
  for (let steps = 0; steps < 14 && i < nodes.length; steps++, i++) {
    const next = nodes[i]!;
    if (seemsFinite(nodes, i)) return true;
    // "told the council that": the council is told.
    if (next.word === 'that' && isComplementiser(nodes, i)) return false;
    if (
      next.kind === 'quote' ||
      next.word === ',' ||
      next.word === ';' ||
      next.tag === Tag.STOP ||
      next.tag === Tag.COLON
    ) {
      if (next.word === ',') {
        // "said the mayor, who resigned, had": one apposition.
        let close = i + 1;
        while (close < nodes.length && close - i < 16 && nodes[close]!.word !== ',') close++;
        if (nodes[close]?.word === ',' && nodes[close + 1] !== undefined && isFiniteVerb(nodes[close + 1]!))
          return true;
      }
      return false;
    }
    if (next.tag === Tag.TO || (next.tag === Tag.CC && next.word !== 'and')) return false;
  }
  return false;
}
