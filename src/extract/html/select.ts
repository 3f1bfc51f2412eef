import type { ReadingRules } from '../../lang/index.ts';
import { countWords, isProse } from '../features.ts';
import { pageForm } from '../forms.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Dom, Element } from './dom.ts';
import { type Evidence, evidenceOf, type Hint } from './hints.ts';

/** What a page's elements say they are, with the reading that makes sense of the whole page. */
export class Roles {
  readonly #evidence = new Map<Element, Evidence | null>();
  readonly #disbelieved = new Set<string>();
  readonly #pardoned = new Set<Element>();
  readonly #teasers = new Set<Element>();

  /** Says that an element is a teaser for another report, from what stands in it. */
  markTeaser(element: Element): void {
    this.#teasers.add(element);
    this.#evidence.set(element, { hint: 'related', by: 'teaser' });
  }

  isTeaser(element: Element): boolean {
    if (this.#teasers.size === 0) return false;
    for (let e: Element | null = element; e !== null; e = e.parent) if (this.#teasers.has(e)) return true;
    return false;
  }

  evidence(element: Element): Evidence | null {
    const known = this.#evidence.get(element);
    if (known !== undefined) return known;
    const found = evidenceOf(element);
    this.#evidence.set(element, found);
    return found;
  }

  hint(element: Element): Hint | null {
    return this.evidence(element)?.hint ?? null;
  }

  /** From now on a word for boxes says nothing: most of the page's prose stands in boxes of that name. */
  disbelieve(by: string): void {
    this.#disbelieved.add(by);
  }

  /** Takes an element's word for itself back: it holds the page's text, whatever it is called. */
  pardon(element: Element): void {
    this.#pardoned.add(element);
  }

  /** Why the element's text is not the report's: the outermost reason among it and what is around it, up to `top`. */
  against(element: Element, top: Element | null = null): Hint | null {
    let found: Hint | null = null;
    for (let e: Element | null = element; e !== null && e !== top; e = e.parent) {
      const evidence = this.evidence(e);
      if (evidence === null || evidence.hint === 'body' || evidence.hint === 'byline') continue;
      if (!this.#disbelieved.has(evidence.by) && !this.#pardoned.has(e)) found = evidence.hint;
    }
    return found;
  }

  /** Whether the site marks the element, or a near one around it, as its lines about author and date. */
  isByline(element: Element): boolean {
    let e: Element | null = element;
    for (let steps = 0; e !== null && steps < BYLINE_DEPTH; e = e.parent, steps++)
      if (this.hint(e) === 'byline') return true;
    return false;
  }
}

/** Elements between a byline's words and the box that is called a byline. */
const BYLINE_DEPTH = 4;

/** Prose that a page with a report in it has at least; below, lines that are no sentences count too. */
const LITTLE_PROSE = 60;
/** Fewest words of a line that counts on a page without prose: an entry of a results list, a verse. */
const LOOSE_WORDS = 5;

/** How many words of running prose each block has; on a page without any, how many words outside links. */
export function weighProse(blocks: readonly HtmlBlock[], rules: ReadingRules): readonly number[] {
  const prose = blocks.map((block) => proseWords(block, rules));
  if (prose.reduce((sum, words) => sum + words, 0) >= LITTLE_PROSE) return prose;
  return blocks.map(
    ({ words, linkWords }, at) => prose[at]! || (words >= LOOSE_WORDS && linkWords < words / 2 ? words - linkWords : 0),
  );
}

/** Words of running prose in a block, links not counted; 0 where it is none. */
function proseWords(block: HtmlBlock, rules: ReadingRules): number {
  const own = block.words - block.linkWords;
  if (own < 5 || block.linkWords > block.words * 0.6 || !isProse(block.text, rules)) return 0;
  return block.words <= SHORT_WORDS && pageForm({ text: block.text, gaps: [] }, rules) !== null ? 0 : own;
}

/** Words below which a sentence may be the page's own: an appeal, a notice. */
const SHORT_WORDS = 25;

/** Prose that must stand elsewhere for an element to stay thrown away although it holds most of the page's. */
const ENOUGH_WORDS = 120;
/** Share of a page's prose that an element must hold before its own name is not believed. */
const MOST_OF_PAGE = 0.5;
/** What a word that is no prose costs an element that would take it in, in words of prose: loose words and those in links. */
const COST_OF_LOOSE = 0.5;
const COST_OF_LINK = 0.15;
/** Share of the best element's prose from which the site's own mark for the text is believed. */
const MARKED_SHARE = 0.5;
/** The same where the first prose below the headline stands in it: a short report on a long page. */
const MARKED_BELOW_TITLE = 0.3;
/** Share of the marked prose from which one of several marked elements counts. */
const PART_OF_MARKED = 0.05;

/**
 * The element that holds the report, and nothing around it that it need not: the one with most prose, less what it
 * costs. `prose`: what `weighProse` says of each block; `title`: the block of the headline, if it was found. Null on a page without prose.
 */
export function chooseContainer(
  dom: Dom,
  blocks: readonly HtmlBlock[],
  prose: readonly number[],
  roles: Roles,
  title: HtmlBlock | null,
): Element | null {
  pardonMisnamed(blocks, prose, roles);
  const good = new Float64Array(dom.elements.length);
  const cost = new Float64Array(dom.elements.length);
  blocks.forEach((block, at) => {
    if (roles.against(block.element) !== null) return;
    const loose = block.words - prose[at]! - block.linkWords;
    const price = Math.max(0, loose) * COST_OF_LOOSE + (prose[at] === 0 ? block.linkWords * COST_OF_LINK : 0);
    for (let e: Element | null = block.element; e !== null; e = e.parent) {
      good[e.order]! += prose[at]!;
      cost[e.order]! += price;
    }
  });
  let best = dearest(dom.elements, good, cost);
  // On a short page a single paragraph can outweigh the box around all of them.
  if (best !== null && PARAGRAPHS.has(best.name) && good[dom.root.order]! > good[best.order]! * ONE_OF_SEVERAL) {
    const boxes = dom.elements.filter(({ name }) => !PARAGRAPHS.has(name));
    best = dearest(boxes, good, cost) ?? best;
  }
  if (best === null) return dom.elements.find((element) => good[element.order]! > 0) ?? null;
  return (
    markedContainer(dom, blocks, prose, roles, good, good[best.order]!, title) ?? onlyArticle(dom, best, good) ?? best
  );
}

const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'span',
  'b',
  'strong',
  'em',
  'i',
]);
/** How many times its own words a page must have in prose for a paragraph to be one of several. */
const ONE_OF_SEVERAL = 1.4;

/** The article of the headline, where each of several articles has a top heading of its own: pages that go on with the next report. */
export function articleOfTitle(dom: Dom, container: Element, title: HtmlBlock | null): Element {
  if (title === null || !isWithin(title.element, container)) return container;
  const articles = dom.elements.filter(({ name }) => name === 'article');
  if (articles.length < 2) return container;
  const headed = new Set<Element>();
  for (const element of dom.elements)
    if (element.name === 'h1' && isWithin(element, container)) {
      const article = around(element, 'article');
      if (article !== null && isWithin(article, container)) headed.add(article);
    }
  const own = around(title.element, 'article');
  return headed.size > 1 && own !== null && headed.has(own) ? own : container;
}

/** The nearest element of a name at or around another. */
function around(element: Element, name: string): Element | null {
  for (let e: Element | null = element; e !== null; e = e.parent) if (e.name === name) return e;
  return null;
}

/** The element with most prose less what it costs; ties go to the inner one. Null where none has more than it costs. */
function dearest(elements: readonly Element[], good: Float64Array, cost: Float64Array): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const element of elements) {
    const score = good[element.order]! - cost[element.order]!;
    if (score > most || (score === most && best !== null && score > 0)) {
      most = score;
      best = element;
    }
  }
  return best;
}

/** Share of the prose that an `<article>` must hold to be the whole report. */
const ARTICLE_SHARE = 0.95;

/** The one `<article>` in an element that holds nearly all of its prose. */
function onlyArticle(dom: Dom, best: Element, good: Float64Array): Element | null {
  if (best.name === 'article') return null;
  const inside = dom.elements.filter(
    (element) => element.name === 'article' && good[element.order]! > 0 && isWithin(element, best),
  );
  const [article] = inside;
  return inside.length === 1 && good[article!.order]! >= good[best.order]! * ARTICLE_SHARE ? article! : null;
}

/**
 * What the site itself marks as the text: one element, or the nearest one around several. Believed if it holds enough of
 * what was found, or less where the first prose below the headline stands in it. Null where nothing is marked.
 */
function markedContainer(
  dom: Dom,
  blocks: readonly HtmlBlock[],
  prose: readonly number[],
  roles: Roles,
  good: Float64Array,
  found: number,
  title: HtmlBlock | null,
): Element | null {
  const marked = dom.elements.filter(
    (element) => roles.hint(element) === 'body' && good[element.order]! > 0 && roles.against(element) === null,
  );
  const outer = marked.filter((element) => !marked.some((other) => other !== element && isWithin(element, other)));
  const held = outer.reduce((sum, element) => sum + good[element.order]!, 0);
  const titleAt = title === null ? -1 : blocks.indexOf(title);
  const firstProse = blocks.find(
    (block, at) => at > titleAt && prose[at]! > 0 && roles.against(block.element) === null,
  );
  const below =
    titleAt >= 0 && firstProse !== undefined && outer.some((element) => isWithin(firstProse.element, element));
  if (held < found * (below ? MARKED_BELOW_TITLE : MARKED_SHARE)) return null;
  const large = outer.filter((element) => good[element.order]! >= held * PART_OF_MARKED);
  return large.reduce<Element | null>(
    (common, element) => (common === null ? element : commonAncestor(common, element)),
    null,
  );
}

/** The innermost element around both. */
export function commonAncestor(a: Element, b: Element): Element {
  let common = a;
  while (!isWithin(b, common)) common = common.parent!;
  return common;
}

/** Hints that are about what stands in an element; the others may be about its place on the page. */
const ABOUT_CONTENT: ReadonlySet<Hint> = new Set(['comments', 'hidden']);

/**
 * Elements whose names say that they are furniture and that hold the report all the same, one by one or all of one
 * name together: most of the page's prose that is not certainly another's.
 */
function pardonMisnamed(blocks: readonly HtmlBlock[], prose: readonly number[], roles: Roles): void {
  const held = new Map<Element, number>();
  const named = new Map<string, number>();
  let total = 0;
  let certain = 0;
  blocks.forEach((block, at) => {
    const words = prose[at]!;
    if (words === 0) return;
    const teaser = roles.isTeaser(block.element);
    total += words;
    if (!teaser) certain += words;
    const names = new Set<string>();
    for (let e: Element | null = block.element; e !== null; e = e.parent) {
      const evidence = roles.evidence(e);
      if (evidence === null || evidence.hint === 'body' || evidence.hint === 'byline') continue;
      if (!teaser || ABOUT_CONTENT.has(evidence.hint)) held.set(e, (held.get(e) ?? 0) + words);
      if (!teaser && !ABOUT_CONTENT.has(evidence.hint)) names.add(evidence.by);
    }
    for (const name of names) named.set(name, (named.get(name) ?? 0) + words);
  });
  for (const [name, words] of named) if (words > certain * MOST_OF_PAGE) roles.disbelieve(name);
  for (const [element, words] of held) {
    if (!ABOUT_CONTENT.has(roles.hint(element)!)) continue;
    if (words > total * MOST_OF_PAGE && total - words < ENOUGH_WORDS) roles.pardon(element);
  }
}

/** Whether `element` is `container` or stands in it. */
export function isWithin(element: Element, container: Element): boolean {
  for (let e: Element | null = element; e !== null; e = e.parent) if (e === container) return true;
  return false;
}

/** Whether two stretches of words say the same, case and marks aside. */
export function sameWords(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b) && countWords(a) > 0;
}
