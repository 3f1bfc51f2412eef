import type { ReadingRules } from '../../lang/index.ts';
import { countWords, isProse } from '../features.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Dom, Element } from './dom.ts';
import { type Hint, hintOf } from './hints.ts';

/** What a page's elements say they are, with the reading that makes sense of the whole page. */
export class Roles {
  readonly #hints = new Map<Element, Hint | null>();
  readonly #pardoned = new Set<Element>();

  hint(element: Element): Hint | null {
    const known = this.#hints.get(element);
    if (known !== undefined) return known;
    const found = hintOf(element);
    this.#hints.set(element, found);
    return found;
  }

  /** Takes an element's word for itself back: it holds the page's text, whatever it is called. */
  pardon(element: Element): void {
    this.#pardoned.add(element);
  }

  /** Why the element's text is not the report's: the outermost reason among it and what is around it, up to `top`. */
  against(element: Element, top: Element | null = null): Hint | null {
    let found: Hint | null = null;
    for (let e: Element | null = element; e !== null && e !== top; e = e.parent) {
      const hint = this.hint(e);
      if (hint !== null && hint !== 'body' && hint !== 'byline' && !this.#pardoned.has(e)) found = hint;
    }
    return found;
  }
}

/** Words of running prose in a block, links not counted; 0 where it is none. */
function proseWords(block: HtmlBlock, rules: ReadingRules): number {
  const own = block.words - block.linkWords;
  if (own < 5 || block.linkWords > block.words * 0.6) return 0;
  return isProse(block.text, rules) ? own : 0;
}

/** Share of a page's prose that an element must hold before its own name is not believed. */
const MOST_OF_PAGE = 0.5;
/** Prose that must remain elsewhere for an element to stay thrown away. */
const ENOUGH_WORDS = 120;
/** What a word that is no prose costs an element that would take it in, in words of prose. */
const COST_OF_OTHER = 0.4;
/** Share of the best element's prose from which the site's own mark for the text is believed. */
const MARKED_SHARE = 0.5;

/** The element that holds the report, and nothing around it that it need not. Null on a page without prose. */
export function chooseContainer(
  dom: Dom,
  blocks: readonly HtmlBlock[],
  roles: Roles,
  rules: ReadingRules,
): Element | null {
  const prose = blocks.map((block) => proseWords(block, rules));
  const total = prose.reduce((sum, words) => sum + words, 0);
  pardonMisnamed(blocks, prose, total, roles);
  const good = new Float64Array(dom.elements.length);
  const other = new Float64Array(dom.elements.length);
  blocks.forEach((block, at) => {
    if (roles.against(block.element) !== null) return;
    for (let e: Element | null = block.element; e !== null; e = e.parent) {
      good[e.order]! += prose[at]!;
      other[e.order]! += block.words - prose[at]!;
    }
  });
  let best: Element | null = null;
  let most = 0;
  for (const element of dom.elements) {
    const score = good[element.order]! - COST_OF_OTHER * other[element.order]!;
    if (score > most || (score === most && best !== null && score > 0)) {
      most = score;
      best = element;
    }
  }
  if (best === null) return dom.elements.find((element) => good[element.order]! > 0) ?? null;
  return markedContainer(dom, roles, good, good[best.order]!) ?? best;
}

/** The largest element that the site itself marks as the text, if it holds enough of what was found. */
function markedContainer(dom: Dom, roles: Roles, good: Float64Array, found: number): Element | null {
  let marked: Element | null = null;
  for (const element of dom.elements) {
    if (roles.hint(element) !== 'body' || good[element.order]! < found * MARKED_SHARE) continue;
    if (roles.against(element) !== null) continue;
    if (marked === null || good[element.order]! > good[marked.order]!) marked = element;
  }
  return marked;
}

/** Elements whose names say that they are furniture and that hold most of the page's prose all the same. */
function pardonMisnamed(blocks: readonly HtmlBlock[], prose: readonly number[], total: number, roles: Roles): void {
  const held = new Map<Element, number>();
  blocks.forEach((block, at) => {
    if (prose[at] === 0) return;
    for (let e: Element | null = block.element; e !== null; e = e.parent) {
      const hint = roles.hint(e);
      if (hint !== null && hint !== 'body' && hint !== 'byline') held.set(e, (held.get(e) ?? 0) + prose[at]!);
    }
  });
  for (const [element, words] of held) {
    const hint = roles.hint(element);
    if (words <= total * MOST_OF_PAGE) continue;
    if ((hint === 'comments' || hint === 'hidden') && total - words >= ENOUGH_WORDS) continue;
    roles.pardon(element);
  }
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
