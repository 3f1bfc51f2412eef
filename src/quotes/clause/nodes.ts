import { isNoun, isVerb, type Range, Tag, type TextForm, TokenKind } from '../../model/index.ts';
import { unitOf } from '../../text/index.ts';
import type { Marked } from '../marks/pair.ts';

/** A word, a punctuation mark, or a whole quotation: what the reporter's own sentence is made of. */
export interface Node extends Range {
  readonly kind: 'word' | 'punctuation' | 'quote';
  /** Folded; empty for a quotation. A dash between words is `—`, however it is typed; `-` joins the parts of one word. */
  readonly word: string;
  /** Part of speech; 0 for a quotation. */
  readonly tag: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Index of the quotation, or -1. */
  readonly quote: number;
  /** A quotation that ends in a comma or a stop of its own. */
  readonly stopped: boolean;
}

/** One sentence of the reporter, quotations in it folded to one node each. */
export interface Sentence extends Range {
  readonly nodes: readonly Node[];
  /** Index of its paragraph in the text. */
  readonly paragraph: number;
  /** It is the first of its paragraph. */
  readonly leads: boolean;
  /** It is all of its paragraph. */
  readonly alone: boolean;
}

/**
 * The reporter's sentences of the stretch `within`. The quotations `quotes` (indices into `marked`, ascending, none in
 * another) are one node each; a sentence does not end inside them. `isNamed`: whether a known name covers an offset,
 * which the tagger did not know. Linear in the stretch.
 */
export function reporterSentences(
  form: TextForm,
  tags: ArrayLike<number>,
  marked: readonly Marked[],
  within: Range,
  quotes: readonly number[],
  isNamed: (offset: number) => boolean,
): Sentence[] {
  const { tokens, folded, text } = form;
  const sentences: Sentence[] = [];
  let nextQuote = 0;
  let nodes: Node[] = [];
  let paragraphOf = -1;
  const flush = () => {
    if (nodes.length > 0) {
      const before = sentences.at(-1);
      const start = nodes[0]!.start;
      sentences.push({
        nodes,
        start,
        end: nodes.at(-1)!.end,
        paragraph: paragraphOf,
        leads: before?.paragraph !== paragraphOf,
        alone:
          before?.paragraph !== paragraphOf && (tokens.length === token || form.paragraphs[paragraphOf + 1] === token),
      });
    }
    nodes = [];
  };
  let token = firstTokenFrom(form, within.start);
  let sentence = unitOf(form.sentences, token);
  let paragraph = unitOf(form.paragraphs, token);
  while (token < tokens.length && tokens.starts[token]! < within.end) {
    while (form.sentences[sentence + 1]! <= token) sentence++;
    while (form.paragraphs[paragraph + 1]! <= token) paragraph++;
    while (nextQuote < quotes.length && marked[quotes[nextQuote]!]!.marks.end <= tokens.starts[token]!) nextQuote++;
    const start = tokens.starts[token]!;
    const quote = nextQuote < quotes.length ? quotes[nextQuote]! : -1;
    const inQuote = quote >= 0 && marked[quote]!.marks.start <= start;
    if (nodes.length >= LONGEST_SENTENCE) flush();
    if (nodes.length > 0 && begins(form, nodes.at(-1)!, token, sentence, paragraph !== paragraphOf)) flush();
    if (nodes.length === 0) paragraphOf = paragraph;
    if (inQuote) {
      const { marks } = marked[quote]!;
      const named = isTitleOf(text, nodes.at(-1), marked[quote]!.range);
      nodes.push(
        named
          ? {
              kind: 'word',
              start: marks.start,
              end: marks.end,
              word: '“”',
              tag: Tag.NNP,
              capital: true,
              quote: -1,
              stopped: false,
            }
          : {
              kind: 'quote',
              start: marks.start,
              end: marks.end,
              word: '',
              tag: 0,
              capital: false,
              quote,
              stopped: /[,.!?…—–-]/.test(lastInside(text, marks)),
            },
      );
      while (token < tokens.length && tokens.starts[token]! < marks.end) token++;
      // What follows a quotation over several paragraphs belongs to the sentence it stands in.
      while (form.paragraphs[paragraph + 1]! < token) paragraph++;
      paragraphOf = paragraph;
      continue;
    }
    const end = tokens.ends[token]!;
    const kind = tokens.kinds[token];
    const char = text[start]!;
    nodes.push({
      kind: kind === TokenKind.Punctuation ? 'punctuation' : 'word',
      start,
      end,
      word: isDashBetween(text, start, end) ? '—' : folded.slice(start, end),
      tag: retagged(tags, token, folded.slice(start, end), nodes.at(-1), char, isNamed(start)),
      capital: char !== char.toLowerCase(),
      quote: -1,
      stopped: false,
    });
    token++;
  }
  flush();
  return sentences;
}

/** Nodes. No sentence of a report is longer; what looks like one is cut, so that work per sentence stays bounded. */
const LONGEST_SENTENCE = 400;

/** The tag, where what stands around it knows better: a name's capitalised words; "Roe's claim", which is no verb. */
function retagged(
  tags: ArrayLike<number>,
  token: number,
  word: string,
  previous: Node | undefined,
  char: string,
  named: boolean,
): number {
  const tag = tags[token] ?? 0;
  const next = tags[token + 1] ?? 0;
  const question = QUESTIONS.get(word);
  if (question !== undefined && isNoun(tag)) return question;
  if (named && char !== char.toLowerCase() && !isNoun(tag)) return Tag.NNP;
  if (word === 'to' && next === Tag.VB) return Tag.TO;
  if (word === 'there' && (isFiniteTag(next) || next === Tag.VB)) return Tag.EX;
  if (isVerb(tag) && TIMES.has(word)) return Tag.NNS;
  const before = previous?.tag ?? 0;
  const owned = before === Tag.POS || before === Tag.PRPS;
  if ((owned || ARTICLES.has(previous?.word ?? '')) && (tag === Tag.VB || tag === Tag.VBP)) return Tag.NN;
  return owned && tag === Tag.VBZ ? Tag.NNS : tag;
}

/** Words that open a sentence and that a tagger takes for names there. */
const QUESTIONS: ReadonlyMap<string, number> = new Map([
  ['what', Tag.WP],
  ['who', Tag.WP],
  ['when', Tag.WRB],
  ['where', Tag.WRB],
  ['why', Tag.WRB],
  ['how', Tag.WRB],
  ['if', Tag.IN],
  ['asked', Tag.VBN],
]);

const ARTICLES = new Set(['the', 'a', 'an', 'every', 'no']);

function isFiniteTag(tag: number): boolean {
  return tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD;
}

/** "Radio 1's “Town Talk”": a title that somebody owns reads like a name. Each of its words that bears meaning has a capital. */
function isTitleOf(text: string, owner: Node | undefined, range: Range): boolean {
  if (owner === undefined || !(owner.tag === Tag.POS || owner.word === "'s")) return false;
  const inner = text.slice(range.start, range.end);
  if (inner.length > LONGEST_TITLE || /[.!?,]\s/.test(inner)) return false;
  const bearing = inner.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return bearing.length > 0 && /^\p{Lu}/u.test(inner) && bearing.every((word) => /^\p{Lu}/u.test(word));
}

/** Code units. */
const LONGEST_TITLE = 60;

const TIMES = new Set('hours minutes days weeks months years decades seconds'.split(' '));

/** A dash, not a hyphen: long, doubled, or with a space beside it. */
function isDashBetween(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !DASHES.includes(text[start]!)) return false;
  if (text[start] === '—' || text[start] === '―') return true;
  const beside = `${text[start - 1] ?? ' '}${text[end] ?? ' '}`;
  return /[\s"'“”‘’«»,-]/.test(beside);
}

const DASHES = '-‐‑‒–—―−';

/** Whether a new sentence begins with `token`, whose sentence as the text layer sees it is `sentence`. */
function begins(form: TextForm, before: Node, token: number, sentence: number, newParagraph: boolean): boolean {
  if (newParagraph) return true;
  const { text, tokens } = form;
  const first = form.sentences[sentence] === token;
  if (before.kind !== 'quote') return first;
  const start = tokens.starts[token]!;
  if (text.slice(before.end, start).includes('\n')) return true;
  // A quotation that ends its own sentence ends the reporter's too, unless that goes on in lower case.
  const last = lastInside(text, before);
  if (!/[.!?…]/.test(last)) return first;
  const char = text[start]!;
  return char !== char.toLowerCase() || /["'“”‘’«»„([\p{N}]/u.test(char);
}

/** The last character inside the marks that is no space and no mark. */
function lastInside(text: string, range: Range): string {
  let at = range.end - 1;
  while (at > range.start && /[\s"'“”‘’«»„`]/.test(text[at]!)) at--;
  return text[at] ?? '';
}

function firstTokenFrom({ tokens }: TextForm, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
