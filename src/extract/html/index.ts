import { detectLanguage, type ReadingRules, readingOf } from '../../lang/index.ts';
import type { LocalDiagnostic, Removed } from '../../model/index.ts';
import { readByline } from '../byline.ts';
import { creditsOnLine } from '../credits.ts';
import { countWords } from '../features.ts';
import { fold } from '../folded.ts';
import { pageForm } from '../forms.ts';
import { imprintOf } from '../front.ts';
import { withoutFurniture } from '../furniture.ts';
import { isListItem } from '../lines.ts';
import { sourceOf } from '../mapped.ts';
import { type Draft, NOTHING, type Piece } from '../piece.ts';
import { speakerLines } from '../transcript/labels.ts';
import { findRecord } from '../transcript/record.ts';
import { blocksOf, type HtmlBlock } from './blocks.ts';
import { reasonsAgainst } from './clean.ts';
import { declaredBlocks } from './declared.ts';
import { type Element, parseHtml } from './dom.ts';
import { findHeadline } from './headline.ts';
import type { Hint } from './hints.ts';
import { type Identity, identify, type PageParts } from './identity.ts';
import { languageOf, readMetadata } from './metadata.ts';
import { captionsIn } from './pictures.ts';
import { articleOfTitle, chooseContainer, commonAncestor, isWithin, Roles, weighProse } from './select.ts';
import { markTeasers } from './teasers.ts';

/** Boxes that hold no sentences: where one does, its name is about something else (a "social" embed is a quoted post). */
const WITHOUT_PROSE: ReadonlySet<Hint> = new Set(['share', 'tags']);

/** What is known of a page before it is read: its address, and the headline under which a feed or an e-mail gives it. */
interface PageHints {
  readonly url: string | undefined;
  readonly title: string | null;
  readonly language: string | null;
}

/** Reads a web page: the report in it, and what the page says of it. */
export function readHtml(content: string, { url, title: told, language: hinted }: PageHints): Draft {
  const dom = parseHtml(content);
  const fragment = !dom.elements.some(({ name }) => name === 'body' || name === 'head');
  const blocks = blocksOf(dom, ({ name }) => name === 'head' || name === 'title');
  const declared = languageOf(dom) ?? hinted;
  const language = detectLanguage(sampleOf(blocks), declared);
  // A translated page keeps the menus and the dates of its own language around the text.
  const rules = readingOf(language === 'en' && declared !== null ? declared : language);
  const meta = readMetadata(dom, rules, url);
  const roles = new Roles();
  const headline = findHeadline(meta, blocks, roles, told);
  const title = blocks[headline.at] ?? null;
  const prose = weighProse(blocks, rules);
  markTeasers(dom, blocks, prose, title, roles);
  const repeated = declaredBlocks(blocks, meta.articleBody);
  const found = fragment ? dom.root : chooseContainer(dom, blocks, prose, roles, title);
  const declaredIn = repeated === null ? found : withDeclared(found, blocks, repeated);
  const container = declaredIn === null ? null : articleOfTitle(dom, declaredIn, title);
  const speakers = speakerBlocks(blocks, container, headline.text, rules);
  const parts = { dom, meta, blocks, headline, container, roles, speakers };
  const identity = identify(parts, { url, language: declared }, rules);
  const deck = deckOf(blocks, headline.at, title, rules);
  /** Whether a block is of the report though its place on the page speaks against it. */
  const isKept = (block: HtmlBlock, at: number, hint: Hint | 'page'): boolean =>
    at === deck ||
    repeated?.[at] === true ||
    (hint !== 'page' && WITHOUT_PROSE.has(hint) && prose[at]! > 0) ||
    (hint === 'caption' && creditsOnLine(block.text, rules).length > 0 && block.element.name !== 'figcaption');
  const { inside, removed, pictured } = partition(parts, identity, isKept, rules);
  const names = identity.byline?.names ?? [];
  const context = { title: identity.title, titleAt: headline.at, names, roles, speakers, captions: pictured, rules };
  const reasons = reasonsAgainst(inside, context);
  const chosen: HtmlBlock[] = [];
  inside.forEach(({ block }, at) => {
    const reason = reasons[at]!;
    if (reason === null) chosen.push(block);
    else removed.push({ text: block.text, reason });
  });
  const cleaned = withoutFurniture(
    chosen.map((block, at) =>
      pictured.has(block) ? { ...toPiece(block, undefined), kind: 'caption' } : toPiece(block, chosen[at - 1]),
    ),
    rules,
    imprintOf(identity),
  );
  const byline = identity.byline ?? cleaned.byline;
  return {
    ...NOTHING,
    pieces: cleaned.kept,
    removed: [...removed.filter(({ text }) => text.length > SCRAP), ...cleaned.removed],
    stamps: [...identity.stamped.values()]
      .flatMap(({ stamps }) => stamps)
      .toSorted((a, b) => sourceOf(a) - sourceOf(b)),
    title: identity.title,
    byline: byline === null ? [] : [byline.text],
    publisher: identity.publisher,
    agency: identity.agency ?? byline?.agency ?? null,
    published: identity.published,
    language: declared,
    labels: [...meta.labels, ...identity.labels],
    diagnostics: dom.flattened ? [TOO_DEEP] : [],
  };
}

/** The blocks of a page that its report is made of so far, and what of the page is none of it. */
interface Partition {
  readonly inside: readonly { readonly block: HtmlBlock; readonly at: number }[];
  readonly removed: Removed[];
  /** The captions among them, with what they tell in the place of all that they print. */
  readonly pictured: ReadonlySet<HtmlBlock>;
}

function partition(
  { blocks, container, roles }: Pick<PageParts, 'blocks' | 'container' | 'roles'>,
  { stamped }: Identity,
  isKept: (block: HtmlBlock, at: number, hint: Hint | 'page') => boolean,
  rules: ReadingRules,
): Partition {
  const removed: Removed[] = [];
  const inside: { block: HtmlBlock; at: number }[] = [];
  const pictured = new Set<HtmlBlock>();
  const captions = captionsIn(blocks, container, roles, rules);
  blocks.forEach((block, at) => {
    const inContainer = container !== null && isWithin(block.element, container);
    const hint = inContainer ? roles.against(block.element, container) : (roles.against(block.element) ?? 'page');
    const caption = captions.get(block);
    const stamp = stamped.get(block);
    if (caption !== undefined) {
      const told = { ...block, ...caption.told };
      pictured.add(told);
      inside.push({ block: told, at });
      if (caption.credit !== '') removed.push({ text: caption.credit, reason: 'caption' });
    } else if (stamp !== undefined) removed.push({ text: stamp.rest, reason: 'date' });
    else if (hint === null || isKept(block, at, hint)) inside.push({ block, at });
    else removed.push({ text: block.text, reason: hint });
  });
  return { inside, removed, pictured };
}

/** Characters up to which what was removed is no word: a bar, an arrow. */
const SCRAP = 2;

/** The lines of a record of speech that name who speaks and nothing else: none of them is a byline. Empty for a report. */
function speakerBlocks(
  blocks: readonly HtmlBlock[],
  container: Element | null,
  title: string | null,
  rules: ReadingRules,
): ReadonlySet<HtmlBlock> {
  if (container === null) return new Set();
  const inside = blocks.filter(({ element }) => isWithin(element, container));
  const pieces = inside.map((block, at) => toPiece(block, inside[at - 1]));
  const lines = speakerLines(pieces, rules);
  if (lines.size === 0 || findRecord(pieces, rules.transcript.test(fold(title ?? '')), rules) === null)
    return new Set();
  return new Set(inside.filter(({ text }) => lines.has(text)));
}

/** Fewest and most words of the line below a headline that belongs to it. */
const DECK_WORDS = [5, 45] as const;

/** Index of the line that stands right below the headline and goes on with it, where the page sets it as one; -1 without. */
function deckOf(blocks: readonly HtmlBlock[], at: number, title: HtmlBlock | null, rules: ReadingRules): number {
  const block = blocks[at + 1];
  if (at < 0 || title === null || block === undefined || block.linkWords > 0) return -1;
  const { element, words, text } = block;
  const names = `${element.attributes.class ?? ''} ${element.attributes.id ?? ''} ${element.attributes.itemprop ?? ''}`;
  const set = /^h[2-4]$/.test(element.name) || DECK_NAMES.test(names);
  if (!set || words < DECK_WORDS[0] || words > DECK_WORDS[1] || element.parent !== title.element.parent) return -1;
  return readByline(text, rules, true) === null && pageForm({ text, gaps: [] }, rules) === null ? at + 1 : -1;
}

const DECK_NAMES =
  /(?:^|[\s_-])(?:deck|dek|standfirst|stand|sub-?(?:title|head|heading|headline|line)|strap(?:line)?|lede|lead|intro|excerpt|summary|kicker-?text|description)(?:$|[\s_-])/i;

/** Share of the declared text that must stand in the element chosen for it to stay chosen. */
const DECLARED_INSIDE = 0.8;

/** The element chosen, or the nearest one around all the text that the page declares as the report's. */
function withDeclared(
  found: Element | null,
  blocks: readonly HtmlBlock[],
  declared: readonly boolean[],
): Element | null {
  const own = blocks.filter((_, at) => declared[at]);
  const words = own.reduce((sum, block) => sum + block.words, 0);
  const inside = own.reduce(
    (sum, block) => sum + (found !== null && isWithin(block.element, found) ? block.words : 0),
    0,
  );
  if (inside >= words * DECLARED_INSIDE) return found;
  return own.reduce<Element | null>(
    (common, { element }) => (common === null ? element : commonAncestor(common, element)),
    null,
  );
}

const TOO_DEEP: LocalDiagnostic = {
  code: 'html.too-deep',
  severity: 'warning',
  message:
    'The page nests its elements deeper than can be told apart; parts of the page around the report may be left in the text.',
};

/** Words of the longest lines: what the page's language is told by, its menus left out. */
function sampleOf(blocks: readonly HtmlBlock[]): string {
  return blocks
    .filter(({ words, linkWords }) => words > 12 && linkWords < words / 2)
    .map(({ text }) => text)
    .join(' ');
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
