import type { ReadingRules } from '../../lang/index.ts';
import type { Removed } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { type Byline, joinNames, parseNames, readByline } from '../byline.ts';
import { readDateLine, toPublication } from '../dates.ts';
import { countWords, isProse } from '../features.ts';
import { withoutFurniture } from '../furniture.ts';
import { isListItem } from '../lines.ts';
import { type Draft, NOTHING, type Piece } from '../piece.ts';
import { blocksOf, type HtmlBlock } from './blocks.ts';
import { parseHtml } from './dom.ts';
import { identify } from './identity.ts';
import { readMetadata } from './metadata.ts';
import { chooseContainer, Roles, sameWords } from './select.ts';

/** Reads a web page: the report in it, and what the page says of it. */
export function readHtml(content: string, url: string | undefined, rules: ReadingRules): Draft {
  const dom = parseHtml(content);
  const meta = readMetadata(dom, rules);
  const blocks = blocksOf(dom, (element) => element.name === 'head' || element.name === 'title');
  const roles = new Roles();
  const container = chooseContainer(dom, blocks, roles, rules);
  const identity = identify(meta, blocks, roles, container, url, rules);
  const names = identity.byline?.names ?? [];
  const titleAt = blocks.findIndex(({ text }) => identity.title !== null && sameWords(text, identity.title));
  const removed: Removed[] = [];
  const chosen: HtmlBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    const inside = container !== null && isWithin(block.element, container);
    const hint = inside ? roles.against(block.element, container) : 'page';
    const reason = hint ?? lineReason(block, identity.title, at < titleAt, names, rules);
    if (reason === null) chosen.push(block);
    else if (block.text.length > 2)
      removed.push({ text: block.text, reason: hint === 'page' ? (roles.against(block.element) ?? 'page') : reason });
  }
  const cleaned = withoutFurniture(
    chosen.map((block, at) => toPiece(block, chosen[at - 1])),
    rules,
  );
  const byline = identity.byline ?? cleaned.byline;
  return {
    ...NOTHING,
    pieces: cleaned.kept,
    removed: [...removed, ...cleaned.removed],
    title: identity.title,
    byline: byline === null ? [] : [byline.text],
    publisher: identity.publisher,
    agency: identity.agency ?? byline?.agency ?? null,
    published: identity.published,
    language: meta.language,
    labels: [...meta.labels, ...identity.labels],
  };
}

function isWithin(element: typeof HTML_ELEMENT, container: typeof HTML_ELEMENT): boolean {
  for (let e: typeof HTML_ELEMENT | null = element; e !== null; e = e.parent) if (e === container) return true;
  return false;
}
declare const HTML_ELEMENT: HtmlBlock['element'];

/** Why a line inside the report's element is not of its text: it is the headline, the byline or the date. */
function lineReason(
  block: HtmlBlock,
  title: string | null,
  above: boolean,
  names: readonly string[],
  rules: ReadingRules,
): string | null {
  if (title !== null && sameWords(block.text, title)) return 'title';
  if (block.words > 40 || isProse(block.text, rules)) return null;
  if (above) return 'page';
  if (readByline(block.text, rules, true) !== null || isNamed(block, names, rules)) return 'byline';
  if (readDateLine(fold(block.text), rules) !== null) return 'date';
  return null;
}

/** A short line with the author's name in it and no sentence around it. */
function isNamed({ text, words }: HtmlBlock, names: readonly string[], rules: ReadingRules): boolean {
  if (words > 12 || /[.!?]$/.test(text)) return false;
  return names.some((name) => fold(text).includes(fold(name))) && (words <= 4 || rules.writers.test(fold(text)));
}

function toPiece(block: HtmlBlock, before: HtmlBlock | undefined): Piece {
  const { text, runs, element, marked } = block;
  const kind = kindOf(block);
  const sameList =
    before !== undefined &&
    kind === 'list-item' &&
    kindOf(before) === 'list-item' &&
    before.element.parent === element.parent;
  return {
    text,
    runs,
    kind,
    tight: sameList || (block.broken && !isListItem(text) && block.words < 12),
    marked,
    gaps: [],
  };
}

function kindOf({ element, text }: HtmlBlock): Piece['kind'] {
  for (let e: HtmlBlock['element'] | null = element; e !== null; e = e.parent) {
    if (/^h[1-6]$/.test(e.name)) return 'heading';
    if (e.name === 'li' || e.name === 'dd') return 'list-item';
    if (e.name === 'blockquote') return 'blockquote';
    if (e.name === 'article' || e.name === 'section' || e.name === 'main') break;
  }
  return isListItem(text) && countWords(text) > 1 ? 'list-item' : 'paragraph';
}

export type { Byline };
export { joinNames, parseNames, toPublication };
