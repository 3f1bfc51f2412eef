import type { ReadingRules } from '../../lang/index.ts';
import type { Removed } from '../../model/index.ts';
import { countWords } from '../features.ts';
import { withoutFurniture } from '../furniture.ts';
import { isListItem } from '../lines.ts';
import { type Draft, NOTHING, type Piece } from '../piece.ts';
import { blocksOf, type HtmlBlock } from './blocks.ts';
import { reasonsAgainst } from './clean.ts';
import { type Element, parseHtml } from './dom.ts';
import type { Hint } from './hints.ts';
import { findHeadline, identify } from './identity.ts';
import { readMetadata } from './metadata.ts';
import { chooseContainer, isWithin, Roles, weighProse } from './select.ts';
import { markTeasers } from './teasers.ts';

/** Boxes that hold no sentences: where one does, its name is about something else (a "social" embed is a quoted post). */
const WITHOUT_PROSE: ReadonlySet<Hint> = new Set(['share', 'tags']);

/** Reads a web page: the report in it, and what the page says of it. */
export function readHtml(content: string, url: string | undefined, rules: ReadingRules): Draft {
  const dom = parseHtml(content);
  const meta = readMetadata(dom, rules);
  const blocks = blocksOf(dom, ({ name }) => name === 'head' || name === 'title');
  const roles = new Roles();
  const headline = findHeadline(meta, blocks, roles);
  const title = blocks[headline.at] ?? null;
  const prose = weighProse(blocks, rules);
  markTeasers(dom, blocks, prose, title, roles);
  const container = chooseContainer(dom, blocks, prose, roles, title);
  const identity = identify(meta, blocks, headline, container, url, rules);
  const removed: Removed[] = [];
  const inside: { block: HtmlBlock; at: number }[] = [];
  blocks.forEach((block, at) => {
    const hint =
      container !== null && isWithin(block.element, container)
        ? roles.against(block.element, container)
        : (roles.against(block.element) ?? 'page');
    const wordless = hint !== null && WITHOUT_PROSE.has(hint) && prose[at]! > 0;
    if (hint === null || wordless) inside.push({ block, at });
    else if (block.text.length > 2) removed.push({ text: block.text, reason: hint });
  });
  const names = identity.byline?.names ?? [];
  const reasons = reasonsAgainst(inside, { title: identity.title, titleAt: headline.at, names, roles, rules });
  const chosen: HtmlBlock[] = [];
  inside.forEach(({ block }, at) => {
    const reason = reasons[at]!;
    if (reason === null) chosen.push(block);
    else removed.push({ text: block.text, reason });
  });
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

function toPiece(block: HtmlBlock, before: HtmlBlock | undefined): Piece {
  const { text, runs, element, marked } = block;
  const kind = kindOf(block);
  const item = (other: HtmlBlock | undefined) => other !== undefined && kindOf(other) === 'list-item';
  const sameList = kind === 'list-item' && item(before) && before!.element.parent === element.parent;
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
  for (let e: Element | null = element; e !== null; e = e.parent) {
    if (/^h[1-6]$/.test(e.name)) return 'heading';
    if (e.name === 'li' || e.name === 'dd') return 'list-item';
    if (e.name === 'blockquote') return 'blockquote';
    if (e.name === 'article' || e.name === 'section' || e.name === 'main') break;
  }
  return isListItem(text) && countWords(text) > 1 ? 'list-item' : 'paragraph';
}
