import { isCapitalised, type ReadingRules } from '../../lang/index.ts';
import { countWords, wordsOf } from '../features.ts';
import { fold } from '../folded.ts';
import { outletOn } from '../masthead.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Element } from './dom.ts';
import { SITE_SEPARATOR, similarity } from './headline.ts';
import type { PageMetadata } from './metadata.ts';

/** Lines at the foot of a page in which it claims its rights. */
const LAST_LINES = 12;

/** The outlet, by the name that most of the page agrees on: metadata, page title, foot of the page. */
export function publisherOf(
  meta: PageMetadata,
  blocks: readonly HtmlBlock[],
  title: string | null,
  rules: ReadingRules,
): string | null {
  const suffix = siteInTitle(meta, title);
  const [site, publisher] = [meta.siteName, meta.publisher].map((name) => (name === null ? null : asName(name)));
  const named = [site, publisher].filter((name): name is string => name != null);
  const [first, second] = named;
  if (first !== undefined && second !== undefined && isSameName(first, second, rules)) return fuller(first, second);
  const confirmed = named.find(
    (name) => suffix !== null && (similarity(name, suffix) > 0.5 || fold(suffix).includes(fold(name))),
  );
  const label = (name: string) => rules.release.test(fold(name));
  const own = suffix === null || label(suffix) ? letterheadOf(blocks, rules) : null;
  if (suffix !== null && label(suffix) && named.length === 0) return own ?? ownerOf(blocks, rules);
  return (
    confirmed ??
    first ??
    suffix ??
    aloneInTitle(meta, title) ??
    ownerOf(blocks, rules) ??
    own ??
    bannerOf(blocks, rules) ??
    homeOf(blocks)
  );
}

/** Lines of a page among which a release's head says whose it is. */
const FIRST_LINES = 12;

/** "Harbour Ministry. Press Note, 3 May": who issues a release, beside the word that says what it is. */
function letterheadOf(blocks: readonly HtmlBlock[], rules: ReadingRules): string | null {
  for (const { text } of blocks.slice(0, FIRST_LINES)) {
    const parts = text.split(/(?<=\p{L}{3})[.,:]\s+|\s+[|·•–—-]\s+/u);
    if (parts.length < 2 || countWords(text) > 20 || !parts.some((part) => rules.release.test(fold(part)))) continue;
    const body = parts.find(
      (part) => rules.party.test(fold(part)) && !rules.release.test(fold(part)) && countWords(part) <= MOST_SITE_WORDS,
    );
    if (body !== undefined) return body.trim();
  }
  return null;
}

/** Without mottoes behind a bar; null where it is an address and no name. */
function asName(name: string): string | null {
  const plain = name.split(/\s+[|–—]\s+/)[0]!.trim();
  return /^(?:https?:|www\.|@)/.test(plain) || plain === '' ? null : plain;
}

/** "The Harbour News" and "harbournews": whether one name is in the other, however their words are parted. */
function isSameName(a: string, b: string, { records }: ReadingRules): boolean {
  const squeezed = (name: string) => wordsOf(fold(name).replace(records.article, '')).join('');
  const [x, y] = [squeezed(a), squeezed(b)];
  return x.includes(y) || y.includes(x);
}

/** "The Harbour News" rather than "harbournews"; ties go to the first. */
function fuller(a: string, b: string): string {
  const written = (name: string) => countWords(name) * 2 + (name === name.toLowerCase() ? 0 : 1);
  return written(b) > written(a) && countWords(b) <= countWords(a) + 2 ? b : a;
}

/** A page title that is the site's name and says nothing of the report. */
function aloneInTitle({ pageTitle }: PageMetadata, title: string | null): string | null {
  if (pageTitle === null || title === null || SITE_SEPARATOR.test(pageTitle) || countWords(pageTitle) > 5) return null;
  return similarity(pageTitle, title) > 0 ? null : pageTitle;
}

/** Most words of a site's name: "Government of the Republic of …". */
const MOST_SITE_WORDS = 8;

/** Likeness from which a part of a page's title is the headline, perhaps shortened. */
const LIKE_TITLE = 0.4;

function siteInTitle({ pageTitle }: PageMetadata, title: string | null): string | null {
  const parts = (pageTitle ?? '').split(SITE_SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return null;
  // "Headline | Site", or the other way round.
  const like = (part: string) => (title === null ? 0 : similarity(part, title));
  const ends = like(parts.at(-1)!) > LIKE_TITLE && like(parts[0]!) < LIKE_TITLE ? [parts[0]!] : [parts.at(-1)!];
  const site = ends.find((part) => countWords(part) <= MOST_SITE_WORDS && part !== '');
  return site === undefined || (title !== null && fold(title).includes(fold(site))) ? null : site;
}

/** Blocks at the top of a page in which it says its name. */
const BANNER_BLOCKS = 2;

/** A page that says its name at its top alone: an outlet's name in capitals, or with an outlet's word in it. */
function bannerOf(blocks: readonly HtmlBlock[], rules: ReadingRules): string | null {
  for (const { text } of blocks.slice(0, BANNER_BLOCKS)) {
    const name = outletOn(text, rules);
    if (name !== null && countWords(name) <= 5 && isCapitalised(name) && rules.institution.test(fold(name)))
      return name;
  }
  return null;
}

/** Blocks at the head of a page among which it leads to its first page by its name. */
const HEAD_BLOCKS = 12;

/** "<a href="/">Harbour News</a>" in the head of a page: two words or more, for one may be a section. */
function homeOf(blocks: readonly HtmlBlock[]): string | null {
  for (const { text, element, words, linkWords } of blocks.slice(0, HEAD_BLOCKS)) {
    if (words < 2 || words > MOST_SITE_WORDS || linkWords < words || !isCapitalised(text)) continue;
    if (leadsHome(element)) return text;
  }
  return null;
}

/** Whether the only link in an element leads to the site's first page. */
function leadsHome(element: Element): boolean {
  const links: string[] = [];
  const walk = (e: Element) => {
    for (const child of e.children)
      if (child.type === 'element') {
        if (child.name === 'a' && child.attributes.href !== undefined) links.push(child.attributes.href);
        walk(child);
      }
  };
  walk(element);
  return links.length === 1 && /^(?:\/|https?:\/\/[^/]+\/?)$/.test(links[0]!);
}

function ownerOf(blocks: readonly HtmlBlock[], rules: ReadingRules): string | null {
  for (const { text } of blocks.slice(-LAST_LINES).reverse()) {
    const claim = rules.heads.owner.exec(text);
    if (claim !== null) return claim[1]!.replace(rules.heads.ownerTail, '').replace(/[.,]$/, '');
  }
  return null;
}
