import type { SpeechLexicon } from '../lang/index.ts';
import { isNoun, isProper, type QuoteKind, type Range, Tag } from '../model/index.ts';
import type { Content } from './clause/contents.ts';
import type { Cue } from './clause/cues/index.ts';
import type { Node } from './clause/nodes.ts';
import { opensPredicate } from './clause/verbs.ts';
import type { Marked } from './marks/pair.ts';

/** A cue and the content of it that holds the marked words. */
export interface Claim {
  readonly cue: Cue;
  readonly content: Content;
}

function innerText(text: string, { range }: Marked): string {
  return text.slice(range.start, range.end).trim();
}

export function countWords(text: string, range: Range): number {
  return text.slice(range.start, range.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** Whether the marked words at node `at` are an utterance of their own: a sentence in marks, nothing of the reporter's after it. */
export function isUtterance({ text, stretch, nodes, at }: MarkedWords): boolean {
  const before = nodes[at - 1];
  // "…, D-N.M. “We have seen it.”": an abbreviation may end a sentence.
  const free = before === undefined || before.kind !== 'word' || before.word.endsWith('.');
  let after = at + 1;
  while (after < nodes.length && nodes[after]!.kind !== 'word') after++;
  return free && after === nodes.length && /^[\p{Lu}\p{N}'"“‘…[(.]/u.test(innerText(text, stretch));
}

/** A whole utterance, or words that stand in a sentence of the reporter's. */
export function kindOf({ text, stretch, nodes, at }: MarkedWords, claim: Claim | null): QuoteKind {
  const inner = innerText(text, stretch);
  const capital = /^[^\p{Ll}]/u.test(inner);
  if (claim === null) return capital ? 'direct' : 'mixed';
  const { cue, content } = claim;
  for (let i = Math.max(content.first, 0); i < at; i++) if (nodes[i]!.kind === 'word') return 'mixed';
  if (nodes[at - 1]?.is.complementiser) return 'mixed';
  if (capital && (at === 0 || /[.!?…,;:—-]$/.test(inner) || countWords(text, stretch.range) > 3)) return 'direct';
  // "that is what we said.": the second half of an interrupted utterance.
  return cue.contents.length > 1 && cue.contents[0]!.form === 'words' ? 'direct' : 'mixed';
}

/** Marked words in their sentence. */
interface MarkedWords {
  readonly text: string;
  readonly stretch: Marked;
  readonly nodes: readonly Node[];
  readonly at: number;
  /** What claims them. */
  readonly cue: Cue | null;
  /** They are a paragraph. */
  readonly alone: boolean;
  readonly lexicon: SpeechLexicon;
}

/** Titles, nicknames, defined terms and words named as words: marked, but nobody says them. */
export function isNotSpeech(marked: MarkedWords): boolean {
  const { text, stretch, nodes, at, cue } = marked;
  const inner = innerText(text, stretch);
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  if (!/[\p{L}\p{N}]/u.test(inner)) return true;
  if (after?.word === ')' && (before?.word === '(' || nodes[at - 2]?.word === '(')) return true;
  if (isChristened(nodes, at)) return true;
  const betweenNames =
    before !== undefined && after !== undefined && isProper(before.tag) && isProper(after.tag) && after.capital;
  if (betweenNames && cue === null && inner.length < LONGEST_NICKNAME && !isHeadline(nodes)) return true;
  if (before?.is.socalled || (before?.is.naming && nodes[at - 2]?.word === '-')) return true;
  if (before?.is.naming && cue?.last !== at - 1) return true;
  // "the nickname of “Big Joe”"
  if (before?.is.partitive && nodes[at - 2]?.is.naming && isNoun(nodes[at - 2]!.tag)) return true;
  if (before !== undefined && isWordAsWord(inner, before, nodes, at, cue)) return true;
  return isTitle(inner, marked);
}

/** "nicknamed “Big Joe”", "has become known as the “Joe rule”" */
function isChristened(nodes: readonly Node[], at: number): boolean {
  const front = nodes[at - 1]?.is.article ? at - 2 : at - 1;
  return nodes[at - 1]?.is.christening || (nodes[front]?.is.as && nodes[front - 1]?.is.christening) || false;
}

/** The title of a work or a programme, or a heading in marks. */
function isTitle(inner: string, marked: MarkedWords): boolean {
  const { nodes, at, cue, alone, lexicon } = marked;
  const before = nodes[at - 1];
  const unstopped = inner.replace(/[.,]$/, '');
  const titled = (node: Node | undefined) => node?.is.titled === true;
  const beside = titled(before) || (before?.word === ',' && titled(nodes[at - 2]));
  const adjacent = cue !== null && (cue.last === at - 1 || cue.first === at + 1);
  const titleCase = isTitleCase(unstopped, lexicon);
  // Not "told the paper, “We have seen it.”"
  if (beside && !adjacent && /^\p{Lu}/u.test(inner) && (cue === null || titleCase || unstopped === inner)) return true;
  if (!titleCase || isHeadline(nodes)) return false;
  if (titled(nodes[at + 1]) || titled(nodes[at + 2])) return true;
  if (!adjacent && isListed(marked, cue === null ? 2 : 3)) return true;
  if (cue === null) {
    if (unstopped === inner) return true;
    if (!/\s/.test(inner)) return false;
    return alone ? !/[.!?,]/.test(unstopped) : isNamedThere(before, nodes[at + 1]);
  }
  if (before === undefined) return false;
  // "said firms would join the 1994 “Pact for Work.”": a name, even in what somebody says.
  return !adjacent && /\s/.test(inner) && isDescribed(nodes, at);
}

/** Whether numbers or adjectives, and an article or an owner in front of these, describe the marks: "the old “Pact for Work”". */
function isDescribed(nodes: readonly Node[], at: number): boolean {
  let front = at - 1;
  while (nodes[front]?.tag === Tag.CD || nodes[front]?.tag === Tag.JJ) front--;
  if (front === at - 1 || front < 0) return false;
  const { is, tag } = nodes[front]!;
  return is.article || tag === Tag.PRPS || tag === Tag.POS;
}

/**
 * "taking part in “Harbour Day,” a holiday", "their 1994 “Pact for Work.”", "went on with “Rain on the River.”": there stands
 * a name, and its stop is the sentence's. "A goal of “Peace and Bread.”" is somebody's.
 */
function isNamedThere(before: Node | undefined, after: Node | undefined): boolean {
  if (before === undefined) return false;
  if (after === undefined && before.kind === 'word' && !before.is.partitive) return true;
  const explained = after?.is.article === true && (before.tag === Tag.IN || before.is.attaching);
  return explained || before.tag === Tag.POS || before.tag === Tag.CD;
}

/** Whether the marks stand in a list of `least` titles: "hits such as “Long Road,” “Rain Town” and “Alone Again”". */
function isListed({ text, nodes, at, lexicon }: MarkedWords, least: number): boolean {
  const isTitled = ({ start, end }: Node) => {
    const inner = text.slice(start, end).replace(/^\P{L}+|\P{L}+$/gu, '');
    return /\s/.test(inner) && isTitleCase(inner, lexicon);
  };
  let titles = 0;
  for (const way of [1, -1]) {
    for (let next = at; nodes[next] !== undefined; next += way) {
      const { kind, word, is } = nodes[next]!;
      if (kind === 'quote' ? !isTitled(nodes[next]!) : word !== ',' && !is.coordinator) break;
      if (kind === 'quote' && next !== at) titles++;
    }
  }
  return titles + 1 >= least && isTitled(nodes[at]!);
}

/** Most words of the sentence have capitals: a headline, in which any word has one. */
export function isHeadline(nodes: readonly Node[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, word, capital } of nodes) {
    if (kind !== 'word' || word.length < 4) continue;
    words++;
    if (capital) capitals++;
  }
  return words > 1 && capitals * 10 >= words * 7;
}

/** "striking “forever” from the letters"; "that her crew calls “auntie”": one word, and nobody's own. */
function isWordAsWord(inner: string, before: Node, nodes: readonly Node[], at: number, cue: Cue | null): boolean {
  if (/\s/.test(inner) || /[.!?,]$/.test(inner)) return false;
  if (before.is.wording && cue?.last !== at - 1) return true;
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const verb = nodes[i]!;
    // "what they call “reform”" is their way to put it.
    if (verb.is.dubbing) return !nodes[i - 2]?.is.what && (verb.tag === Tag.VB || verb.tag === Tag.VBP);
  }
  return false;
}

/** Code units. */
const LONGEST_NICKNAME = 30;

/** Whether marked words without a cue are still somebody's: a clause of their own, not a term or a label on a noun. */
export function isFragmentOfSpeech({ text, stretch, nodes, at, lexicon }: MarkedWords): boolean {
  // A headline puts somebody's words into single marks; nothing else.
  if (stretch.style === 'single' && isHeadline(nodes)) return true;
  const after = nodes[at + 1];
  // “acted in good faith,” something that …
  const apart = nodes[at]!.stopped && !isProper(after?.tag ?? 0);
  if (after?.kind === 'word' && isNoun(after.tag) && !apart) return false;
  const before = nodes[at - 1];
  // "going after Roe as “unfit”"
  if (before?.is.as && !nodes[at - 2]?.is.notSpeech) return true;
  if (opensPredicate(nodes[at]!) && (before?.kind === 'word' || before?.word === ',')) return true;
  const words = countWords(text, stretch.range);
  return words >= LONG_FRAGMENT || (words > 1 && lexicon.isPersonal(innerText(text, stretch)));
}

/** Whether marked words that nobody is named for are still more than a term. */
export function isLongFragment({ text, stretch }: MarkedWords): boolean {
  return countWords(text, stretch.range) > LONG_FRAGMENT;
}

/** Words. Terms and labels are shorter. */
const LONG_FRAGMENT = 2;

/** Each word that bears meaning has a capital, and no sentence ends. */
function isTitleCase(words: string, lexicon: SpeechLexicon): boolean {
  if (/[.!?]["'”’]?$/.test(words)) return false;
  const list = words.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const bearing = list.filter((word) => word.length > 3 && !lexicon.words.get(word)?.attaching);
  return bearing.length > 0 && bearing.every((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(list[0]!);
}
