import { countWords, wordsOf } from '../features.ts';
import { fold } from '../folded.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Element } from './dom.ts';
import type { PageMetadata } from './metadata.ts';
import type { Roles } from './select.ts';

/** A headline, and the index of the block that shows it; -1 where none does. */
export interface Headline {
  readonly text: string | null;
  readonly at: number;
}

/** Likeness from which a top heading and a title in the metadata mean the same. */
const LIKE = 0.45;
/** The same for any other line: nothing but its words speaks for it. */
const NEARLY_SAME = 0.85;

/**
 * The headline as the page shows it: the top heading that the metadata repeat, else a line that repeats them nearly word
 * for word, else the only top heading, which sites word for readers and not for search engines. `given`: the headline
 * under which a feed or an e-mail announces the page.
 */
export function findHeadline(
  meta: PageMetadata,
  blocks: readonly HtmlBlock[],
  roles: Roles,
  given: string | null = null,
): Headline {
  const social = meta.socialTitle === null ? null : withoutSite(meta.socialTitle, meta);
  const page = meta.pageTitle === null ? null : withoutSite(meta.pageTitle, meta);
  const told = [meta.headline, social, page, given].filter((text) => text !== null);
  const likeness = (text: string) => Math.max(0, ...told.map((other) => similarity(text, other)));
  // "Harbour Board :: The pier is closed": the heading says which part is the site's.
  const parts = (meta.pageTitle ?? '').split(SITE_SEPARATOR);
  const isPart = ({ element, text }: HtmlBlock) =>
    /^h[2-6]$/.test(element.name) && parts.some((part) => similarity(text, part) > NEARLY_SAME);
  const tops: { at: number; score: number }[] = [];
  let line = -1;
  blocks.forEach((block, at) => {
    if (block.words === 0 || roles.against(block.element) === 'hidden') return;
    if (inHeading(block.element, 'h1')) {
      const furniture = roles.against(block.element) !== null && likeness(block.text) <= LIKE;
      if (!furniture && !isSiteName(block.text, meta)) tops.push({ at, score: likeness(block.text) });
    } else if (line < 0 && block.words > 2 && block.words < 60) {
      if (likeness(block.text) > NEARLY_SAME || isPart(block)) line = at;
    }
  });
  const [best] = [...tops].sort((a, b) => b.score - a.score || a.at - b.at);
  const [only] = tops.filter(({ at }) => blocks[at]!.words > 2);
  // A lone top heading in other words than the metadata's is what the site prints for readers; a line in the very words
  // of the metadata counts for more only where it is a heading itself.
  const lone = tops.length === 1 && only !== undefined ? only.at : -1;
  const headed = line >= 0 && /^h[2-6]$/.test(blocks[line]!.element.name);
  const shown = best !== undefined && best.score > LIKE ? best.at : headed || lone < 0 ? line : lone;
  if (shown >= 0) return { text: blocks[shown]!.text, at: shown };
  return {
    text: meta.headline ?? social ?? given ?? (only === undefined ? page : blocks[only.at]!.text),
    at: only?.at ?? -1,
  };
}

function inHeading(element: Element, name: string): boolean {
  for (let e: Element | null = element; e !== null; e = e.parent) {
    if (e.name === name) return true;
    if (e.name === 'article' || e.name === 'main' || e.name === 'body') return false;
  }
  return false;
}

function isSiteName(text: string, { siteName, publisher }: PageMetadata): boolean {
  return [siteName, publisher].some((name) => name !== null && similarity(text, name) > 0.8);
}

/** What sites put between a headline and their name. */
export const SITE_SEPARATOR = /\s+(?:[|–—·•»]|::?|--?)\s+/;

/** A page's title without the name of the site behind it. */
function withoutSite(title: string, { siteName, publisher }: PageMetadata): string {
  const last = title.split(SITE_SEPARATOR).at(-1)!;
  if (last === title) return title;
  const isSite =
    [siteName, publisher].some((name) => name !== null && similarity(name, last) > 0.5) || countWords(last) <= 4;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·•»:-]+\s*$/, '') : title;
}

/** Dice coefficient of the two texts' words, 0 to 1; hyphens part words. */
export function similarity(a: string, b: string): number {
  const words = (text: string) => wordsOf(fold(text).replaceAll('-', ' '));
  const x = words(a);
  const y = words(b);
  if (x.length === 0 || y.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of y) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (x.length + y.length);
}
