import { type ReadingRules, readingOfEveryMonth } from '../../lang/index.ts';
import { readByline } from '../byline.ts';
import { creditsOnLine } from '../credits.ts';
import { readDateLine } from '../dates.ts';
import { countWords, isProse } from '../features.ts';
import { fold } from '../folded.ts';
import { pageVoice, type Surroundings } from '../voice.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Element } from './dom.ts';
import { type Roles, sameWords } from './select.ts';

/** Share of a block's words that stand in links, from which it is nothing but a link. */
const ONLY_LINK = 0.8;
/** The same for a block that is a sentence: people link whole sentences too, advertisers whole paragraphs. */
const WHOLLY_LINK = 0.95;
/** Blocks of prose below which a byline or a date is still the page's and not the text's. */
const TOP = 1;

/** Share of the words that captions, or lines of links, may make up before they are taken for the report itself. */
const MOST_BY_FORM = 0.25;

/** What is known of the page when its blocks are judged one by one. */
export interface Context {
  readonly title: string | null;
  readonly titleAt: number;
  readonly names: readonly string[];
  readonly roles: Roles;
  /** Lines that name who speaks. */
  readonly speakers: ReadonlySet<HtmlBlock>;
  /** What the report's own pictures tell. */
  readonly captions: ReadonlySet<HtmlBlock>;
  readonly rules: ReadingRules;
}

/**
 * Why each of the blocks inside the report's element is not of its text; null where it is. `at`: each block's index
 * on the page.
 */
export function reasonsAgainst(
  blocks: readonly { readonly block: HtmlBlock; readonly at: number }[],
  context: Context,
): (string | null)[] {
  const { rules, titleAt, title, speakers, captions } = context;
  let prose = 0;
  const lists = new Map<Element, boolean>();
  const reasons = blocks.map(({ block, at }) => {
    if (title !== null && sameWords(block.text, title)) return 'title';
    if (speakers.has(block) || captions.has(block)) return null;
    if (isProse(block.text, rules)) {
      if (at > titleAt || titleAt < 0) prose++;
      return block.linkWords >= block.words * WHOLLY_LINK
        ? 'related'
        : isOddBetweenParagraphs(block, rules)
          ? 'aside'
          : null;
    }
    if (at < titleAt && prose < 2) return 'page';
    if (prose > 0 && creditsOnLine(block.text, rules).length > 0) return null;
    if (isOddBetweenParagraphs(block, rules)) return 'aside';
    return captionReason(block, rules) ?? (prose <= TOP ? topReason(block, context) : null) ?? linkReason(block, lists);
  });
  const words = blocks.reduce((sum, { block }) => sum + block.words, 0);
  for (const form of ['caption', 'related']) {
    const gone = blocks.reduce((sum, { block }, i) => sum + (reasons[i] === form ? block.words : 0), 0);
    // A gallery is told in its captions, a list of links is one: there the form says nothing.
    if (gone <= words * MOST_BY_FORM) continue;
    for (const [i, reason] of reasons.entries()) if (reason === form) reasons[i] = null;
  }
  return withoutOrphans(
    blocks.map(({ block }) => block),
    reasons,
  );
}

/** Paragraphs beside a box from which the box is an odd one among them. */
const FEWEST_PARAGRAPHS = 4;
/** Most words of such a box, and the page voice from which it speaks to the visitor. */
const ODD_WORDS = 30;
const ODD_VOICE = 0.75;

/** A box of its own name between the report's paragraphs that speaks to the visitor: an offer, a teaser. */
function isOddBetweenParagraphs({ element, text, words }: HtmlBlock, rules: ReadingRules): boolean {
  const { name, attributes, parent } = element;
  if ((name !== 'div' && name !== 'section') || (attributes.class ?? '') === '' || words > ODD_WORDS) return false;
  if (parent === null || /["“”«»„]/.test(text) || rules.correction.test(fold(text))) return false;
  let paragraphs = 0;
  for (const child of parent.children) if (child.type === 'element' && child.name === 'p') paragraphs++;
  return paragraphs >= FEWEST_PARAGRAPHS && pageVoice(text, ALONE, rules) >= ODD_VOICE;
}

/** A box is judged by its own words. */
const ALONE: Surroundings = { stems: () => new Map(), counted: false, site: null };

function topReason(block: HtmlBlock, { names, roles, rules }: Context): string | null {
  if (block.words > 40 || /^\s*[–—-]+\s*\S.*@/.test(block.text)) return null;
  if (block.words <= 25 && roles.isByline(block.element)) return 'byline';
  if (readByline(block.text, rules, true) !== null || isNamed(block, names, rules)) return 'byline';
  const dated = readDateLine(block.text, rules) ?? readDateLine(block.text, readingOfEveryMonth());
  return dated === null ? null : 'date';
}

/** A short line with the author's name in it and no sentence around it. */
function isNamed({ text, words }: HtmlBlock, names: readonly string[], rules: ReadingRules): boolean {
  if (words > 12 || /[.!?]$/.test(text)) return false;
  return names.some((name) => fold(text).includes(fold(name))) && (words <= 4 || rules.writers.test(fold(text)));
}

/** Most words of a caption without an element of its own. */
const LONGEST_CAPTION = 60;

/** Words from which a line that ends with a picture agency's name is a sentence about it. */
const LONGEST_CREDIT = 30;

function captionReason({ text, words }: HtmlBlock, { captions }: ReadingRules): string | null {
  if (words > LONGEST_CAPTION) return null;
  const sold = words < LONGEST_CREDIT && captions.house.test(text) && !/["”]\s*$/.test(text);
  return sold || captions.credit.test(text) || captions.lead.test(text) ? 'caption' : null;
}

/**
 * Lines that are nothing but links lead elsewhere; not so the entries of a list that has others as well. `lists`: what
 * has been found of lists before.
 */
function linkReason(block: HtmlBlock, lists: Map<Element, boolean>): string | null {
  if (block.words === 0 || block.linkWords < block.words * ONLY_LINK) return null;
  const list = listOf(block.element);
  if (list === null) return /^h[1-6]$/.test(block.element.name) ? null : 'related';
  let mixed = lists.get(list);
  if (mixed === undefined) {
    mixed = list.children.some((item) => item.type === 'element' && !isLinkItem(item));
    lists.set(list, mixed);
  }
  return mixed ? null : 'related';
}

function listOf(element: Element): Element | null {
  for (let e: Element | null = element; e !== null; e = e.parent) if (e.name === 'li') return e.parent;
  return null;
}

/** Whether a list's item holds a link and no other words. */
function isLinkItem(item: Element): boolean {
  let plain = 0;
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (child.type === 'text') plain += countWords(child.data);
      else if (child.name !== 'a') walk(child);
    }
  };
  walk(item);
  return plain < 2;
}

/** What stands between a heading and its text: the line below a headline heads the report, not the byline. */
const PASSED_OVER: ReadonlySet<string> = new Set(['caption', 'byline', 'date']);

/** Headings, and lines that end in a colon, with nothing left below them. */
function withoutOrphans(blocks: readonly HtmlBlock[], reasons: readonly (string | null)[]): (string | null)[] {
  const result = [...reasons];
  let below: 'kept' | 'gone' | 'end' = 'end';
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { element, text, words } = blocks[i]!;
    const heads = /^h[2-6]$/.test(element.name) || (words <= 8 && /(?::|\.\.\.|…)$/.test(text));
    if (result[i] !== null) {
      if (below !== 'end' && !PASSED_OVER.has(result[i]!)) below = 'gone';
    } else if (heads && below !== 'kept') result[i] = below === 'gone' ? 'related' : 'page';
    else below = 'kept';
  }
  return result;
}
