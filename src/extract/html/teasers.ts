import type { HtmlBlock } from './blocks.ts';
import type { Dom, Element } from './dom.ts';
import { isWithin, type Roles } from './select.ts';

/** Fewest boxes of one form that make a row of teasers. */
const FEWEST = 3;
/** Most words of one teaser: a headline, a name, the first sentences of another report. */
const MOST_WORDS = 90;
/** Words in a link from which it can be a headline. */
const HEADLINE_WORDS = 3;

/** Words of prose that a page must have besides a row of teasers. */
const LEFT_WORDS = 60;

/**
 * Marks rows of teasers for other reports: boxes of one form side by side, each with a headline that is a link.
 * `title`: this report's own headline is never in one.
 */
export function markTeasers(
  dom: Dom,
  blocks: readonly HtmlBlock[],
  prose: readonly number[],
  title: HtmlBlock | null,
  roles: Roles,
): void {
  const words = new Float64Array(dom.elements.length);
  const headlines = new Float64Array(dom.elements.length);
  const held = new Float64Array(dom.elements.length);
  let total = 0;
  blocks.forEach((block, at) => {
    total += prose[at]!;
    const headline = block.linkWords >= HEADLINE_WORDS && block.linkWords >= block.words * 0.8;
    for (let e: Element | null = block.element; e !== null; e = e.parent) {
      words[e.order]! += block.words;
      held[e.order]! += prose[at]!;
      if (headline) headlines[e.order]!++;
    }
  });
  for (const element of dom.elements) {
    if (headlines[element.order]! < FEWEST || roles.hint(element) === 'body') continue;
    const children = element.children.filter(
      (child): child is Element => child.type === 'element' && words[child.order]! > 0,
    );
    const boxes = children.filter(
      (child) => headlines[child.order]! >= 1 && headlines[child.order]! <= 2 && words[child.order]! <= MOST_WORDS,
    );
    if (boxes.length < FEWEST) continue;
    const forms = new Map<string, Element[]>();
    for (const box of boxes) {
      const row = forms.get(formOf(box));
      if (row === undefined) forms.set(formOf(box), [box]);
      else row.push(box);
    }
    for (const row of forms.values()) {
      if (row.length < FEWEST || row.some((box) => title !== null && isWithin(title.element, box))) continue;
      const inRow = row.reduce((sum, box) => sum + held[box.order]!, 0);
      // A list of things, each with its link, can be the report itself.
      if (inRow > 0 && total - inRow < LEFT_WORDS) continue;
      for (const box of row) roles.markTeaser(box);
      total -= inRow;
    }
  }
}

function formOf({ name, attributes }: Element): string {
  return `${name} ${(attributes.class ?? '').replace(/\d+/g, '').split(/\s+/)[0]}`;
}
