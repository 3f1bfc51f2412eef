import { type SpeechLexicon, WordClasses } from '../../lang/index.ts';
import { isAdjective, isNoun, isProper, type Range, Tag, type TextForm, TokenKind } from '../../model/index.ts';
import { firstWhere, unitOf } from '../../text/index.ts';
import type { Marked } from '../marks/pair.ts';
import { retagged } from './retag.ts';

/** A word, a punctuation mark, or a whole quotation: what the reporter's own sentence is made of. */
export interface Node extends Range {
  readonly kind: 'word' | 'punctuation' | 'quote';
  /** Folded; empty for a quotation. A dash between words is `—`, however it is typed; `-` joins the parts of one word. */
  readonly word: string;
  /** Part of speech; 0 for a quotation. */
  readonly tag: number;
  /** What the language says of the word. */
  readonly is: Readonly<WordClasses>;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Index of the quotation, or -1. */
  readonly quote: number;
  /** What the language says of a quotation's first word, and its part of speech. */
  readonly opens: Readonly<WordClasses>;
  readonly openTag: number;
  /** A quotation that ends in a comma or a stop of its own. */
  readonly stopped: boolean;
}

/** One sentence of the reporter, quotations in it folded to one node each. */
export interface Sentence extends Range {
  readonly nodes: readonly Node[];
  /** Indices of the paragraphs in the text that it begins and ends in; a quotation may run over several. */
  readonly paragraph: number;
  readonly lastParagraph: number;
  /** It is the first of its paragraph. */
  readonly leads: boolean;
  /** It is all of its paragraph. */
  readonly alone: boolean;
}

/** What sentences are read from. */
export interface Source {
  readonly form: TextForm;
  readonly tags: ArrayLike<number>;
  readonly marked: readonly Marked[];
  readonly lexicon: SpeechLexicon;
  /** Whether a known name covers an offset: the tagger did not know it. */
  isNamed(offset: number): boolean;
}

/** Nodes. No sentence of a report is longer; what looks like one is cut, so that work per sentence stays bounded. */
const LONGEST_SENTENCE = 400;

/**
 * The reporter's sentences of the stretch `within`. The quotations `quotes` (indices into `marked`, ascending, none in
 * another) are one node each; a sentence does not end inside them. Linear in the stretch.
 */
export function reporterSentences(source: Source, within: Range, quotes: readonly number[]): Sentence[] {
  const { form, marked } = source;
  const { tokens } = form;
  const sentences: Sentence[] = [];
  let nodes: Node[] = [];
  let token = firstTokenFrom(form, within.start);
  let sentence = unitOf(form.sentences, token);
  let paragraph = unitOf(form.paragraphs, token);
  let firstParagraph = -1;
  let lastParagraph = -1;
  let nextQuote = firstQuoteFrom(marked, quotes, within.start);
  const flush = () => {
    if (nodes.length === 0) return;
    const leads = sentences.at(-1)?.lastParagraph !== firstParagraph;
    const ends = token === tokens.length || form.paragraphs[lastParagraph + 1] === token;
    const [start, end] = [nodes[0]!.start, nodes.at(-1)!.end];
    sentences.push({ nodes, start, end, paragraph: firstParagraph, lastParagraph, leads, alone: leads && ends });
    nodes = [];
  };
  while (token < tokens.length && tokens.starts[token]! < within.end) {
    const start = tokens.starts[token]!;
    while (form.sentences[sentence + 1]! <= token) sentence++;
    while (form.paragraphs[paragraph + 1]! <= token) paragraph++;
    while (nextQuote < quotes.length && marked[quotes[nextQuote]!]!.marks.end <= start) nextQuote++;
    const first = form.sentences[sentence] === token;
    if (nodes.length > 0 && (paragraph !== lastParagraph || begins(form, nodes.at(-1)!, token, first))) flush();
    if (nodes.length >= LONGEST_SENTENCE) flush();
    // Markdown's emphasis: "*Roe* says".
    if (form.text[start] === '*') {
      token++;
      continue;
    }
    if (nodes.length === 0) firstParagraph = lastParagraph = paragraph;
    const quote = quotes[nextQuote];
    if (quote === undefined || marked[quote]!.marks.start > start) {
      nodes.push(wordNode(source, token, nodes.at(-1)));
      token++;
      continue;
    }
    nodes.push(quoteNode(source, quote, nodes));
    while (token < tokens.length && tokens.starts[token]! < marked[quote]!.marks.end) token++;
    // What follows a quotation over several paragraphs belongs to the sentence it stands in.
    while (form.paragraphs[paragraph + 1]! < token) paragraph++;
    lastParagraph = paragraph;
  }
  flush();
  return sentences;
}

const NOTHING: Readonly<WordClasses> = new WordClasses();

function wordNode(source: Source, token: number, previous: Node | undefined): Node {
  const { form, tags, lexicon } = source;
  const start = form.tokens.starts[token]!;
  const end = form.tokens.ends[token]!;
  const word = isDashBetween(form.text, start, end) ? '—' : form.folded.slice(start, end);
  const char = form.text[start]!;
  const capital = char !== char.toLowerCase();
  const named = capital && source.isNamed(start);
  // "WHO" is no "who".
  const is = (named && isAcronym(form.text.slice(start, end)) ? undefined : lexicon.words.get(word)) ?? NOTHING;
  const verbs = lexicon.verbs.get(word);
  const isPast =
    (tags[token] === Tag.NN || tags[token] === Tag.JJ) && verbs?.some(({ form }) => form === 'past') === true;
  const spoke =
    tags[token] === Tag.NN &&
    verbs?.some(({ form, verb }) => form === 'past' && !word.endsWith('ed') && verb.lemma !== word) === true;
  const says = capital ? (saysAtEnd(source, token) ? Tag.VBZ : 0) : previous?.stopped ? saidBehind(source, token) : 0;
  return {
    kind: form.tokens.kinds[token] === TokenKind.Punctuation ? 'punctuation' : 'word',
    start,
    end,
    word,
    tag: retagged(
      tags,
      token,
      { word, is, capital, named, says, speaks: verbs !== undefined, pastSpeech: isPast, spoke },
      previous,
    ),
    is,
    capital,
    quote: -1,
    opens: NOTHING,
    openTag: 0,
    stopped: false,
  };
}

/** Two capitals and more, and nothing else. */
function isAcronym(word: string): boolean {
  return word.length > 1 && /^\p{Lu}+$/u.test(word);
}

/**
 * “We waited,” comments Roe; “A joke,” blasted chairman Lund: the tag of a verb of speech between marks that are over and
 * somebody, whatever it looks like; 0 for any other token.
 */
function saidBehind({ form: { tokens, folded }, tags, lexicon }: Source, token: number): number {
  const wordAt = (at: number) => folded.slice(tokens.starts[at], tokens.ends[at]);
  const told = lexicon.verbs
    .get(wordAt(token))
    ?.find(
      ({ form, verb }) =>
        (form === 's' || form === 'past') && verb.rest.every((word, k) => wordAt(token + 1 + k) === word),
    );
  if (told === undefined || lexicon.words.get(wordAt(token))?.premodifier) return 0;
  const next = tags[token + 1 + told.verb.rest.length] ?? 0;
  const follows = isNoun(next) || isAdjective(next) || next === Tag.DT || next === Tag.PRP || next === Tag.CD;
  return !follows ? 0 : told.form === 's' ? Tag.VBZ : Tag.VBD;
}

/** Whether the token is a verb of speech that ends its sentence: the "Says" of a headline. */
function saysAtEnd({ form: { text, tokens, folded }, lexicon }: Source, token: number): boolean {
  const word = folded.slice(tokens.starts[token], tokens.ends[token]);
  const says = lexicon.verbs
    .get(word)
    ?.some(({ form, verb }) => form === 's' || (form === 'base' && verb.strength === 'said'));
  if (!says || lexicon.nouns.has(word)) return false;
  const next = token + 1 === tokens.length ? text.length : tokens.starts[token + 1]!;
  const stop = token + 2 >= tokens.length ? text.length : tokens.starts[token + 2]!;
  return (
    text.slice(tokens.ends[token]!, next).includes('\n') ||
    next === text.length ||
    /^[.!?]\s*(?:\n|$)/.test(text.slice(next, stop))
  );
}

function quoteNode({ form, tags, marked, lexicon }: Source, quote: number, before: readonly Node[]): Node {
  const { marks, range } = marked[quote]!;
  const inner = form.text.slice(range.start, range.end);
  if (isTitleBeside(inner, before) || isNicknameBeside(form.text, inner, marks, before.at(-1), lexicon)) {
    // It reads like a name.
    return {
      kind: 'word',
      start: marks.start,
      end: marks.end,
      word: '“”',
      tag: Tag.NNP,
      is: NOTHING,
      capital: true,
      quote: -1,
      opens: NOTHING,
      openTag: 0,
      stopped: false,
    };
  }
  const opening = /[a-z']+/.exec(form.folded.slice(range.start, Math.min(range.end, range.start + 24)))?.[0];
  return {
    kind: 'quote',
    start: marks.start,
    end: marks.end,
    word: '',
    tag: 0,
    is: NOTHING,
    capital: false,
    quote,
    opens: lexicon.words.get(opening ?? '') ?? NOTHING,
    openTag: tags[firstTokenFrom(form, range.start)] ?? 0,
    stopped: /[,.!?…—–-]/.test(lastInside(form.text, marks)),
  };
}

/** "Radio 1's “Town Talk”", "her book, “A Short Walk,”": each word that bears meaning has a capital, and its owner or kind is in front. */
function isTitleBeside(inner: string, before: readonly Node[]): boolean {
  const owner = before.at(-1);
  if (owner === undefined) return false;
  const kind = owner.word === ',' ? before.at(-2) : owner;
  if (!(owner.tag === Tag.POS || owner.word === "'s" || kind?.is.titled)) return false;
  if (inner.length > LONGEST_TITLE || /[.!?,]\s/.test(inner)) return false;
  const bearing = inner.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return bearing.length > 0 && /^\p{Lu}/u.test(inner) && bearing.every((word) => /^\p{Lu}/u.test(word));
}

/** Marcia “Cia” Price: one word between two of a name. */
function isNicknameBeside(
  text: string,
  inner: string,
  marks: Range,
  before: Node | undefined,
  { verbs }: SpeechLexicon,
): boolean {
  if (before === undefined || !isProper(before.tag) || !/^\p{Lu}[\p{L}.'’-]{0,19}$/u.test(inner)) return false;
  // "Roe Slams ‘Shameful’ Plan" is a headline.
  return !verbs.has(before.word) && !before.is.speaker && /^ \p{Lu}\p{Ll}/u.test(text.slice(marks.end, marks.end + 3));
}

/** Code units. */
const LONGEST_TITLE = 60;

/** A dash, not a hyphen: long, doubled, or with a space beside it. */
function isDashBetween(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !DASHES.includes(text[start]!)) return false;
  if (text[start] === '—' || text[start] === '―') return true;
  const beside = `${text[start - 1] ?? ' '}${text[end] ?? ' '}`;
  return /[\s"'“”‘’«»,-]/.test(beside);
}

const DASHES = '-‐‑‒–—―−';

/** Whether a new sentence begins with `token`. `first`: the text layer says so. */
function begins({ text, tokens }: TextForm, before: Node, token: number, first: boolean): boolean {
  if (before.kind !== 'quote') return first;
  const start = tokens.starts[token]!;
  if (text.slice(before.end, start).includes('\n')) return true;
  // A quotation that ends its own sentence ends the reporter's too, unless that goes on in lower case.
  if (!/[.!?…]/.test(lastInside(text, before))) return first;
  const char = text[start]!;
  return char !== char.toLowerCase() || /["'“”‘’«»„([\p{N}]/u.test(char);
}

/** The last character inside the marks that is no space and no mark. */
function lastInside(text: string, range: Range): string {
  let at = range.end - 1;
  while (at > range.start && /[\s"'“”‘’«»„`]/.test(text[at]!)) at--;
  return text[at] ?? '';
}

/** Index of the first of `quotes` that ends behind `offset`. O(log n). */
function firstQuoteFrom(marked: readonly Marked[], quotes: readonly number[], offset: number): number {
  return firstWhere(quotes.length, (at) => marked[quotes[at]!]!.marks.end > offset);
}

function firstTokenFrom({ tokens }: TextForm, offset: number): number {
  return firstWhere(tokens.length, (at) => tokens.starts[at]! >= offset);
}
