import { agencyOf, type ReadingRules } from '../../lang/index.ts';
import type { Publication } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { type Byline, joinNames, parseNames, readByline } from '../byline.ts';
import { isWireName } from '../credits.ts';
import { readDateLine, toPublication } from '../dates.ts';
import { countWords, wordsOf } from '../features.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Element } from './dom.ts';
import type { PageMetadata } from './metadata.ts';
import type { Roles } from './select.ts';

/** Who published what under which headline, and when, as page and metadata say together. */
export interface Identity {
  readonly title: string | null;
  readonly byline: Byline | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published: Publication | null;
  readonly labels: readonly string[];
}

export function identify(
  meta: PageMetadata,
  blocks: readonly HtmlBlock[],
  headline: Headline,
  container: Element | null,
  url: string | undefined,
  rules: ReadingRules,
): Identity {
  const title = headline.text;
  const publisher = publisherOf(meta, blocks, title);
  const near = nearTitle(blocks, headline, container);
  const byline = bylineOf(meta, near, publisher, rules);
  const credited = meta.credits.map((text) => agencyIn(text, rules)).find((name) => name !== null) ?? null;
  return {
    title,
    byline,
    publisher,
    agency: credited ?? byline?.agency ?? null,
    published: meta.published ?? dateNear(near, rules) ?? dateInAddress(url ?? meta.canonical),
    labels: near.filter(({ words }) => words <= 14).map(({ text }) => text),
  };
}

/** A headline, and the index of the block that shows it; -1 where none does. */
export interface Headline {
  readonly text: string | null;
  readonly at: number;
}

/** The headline as the page shows it; where several lines could be it, the one that the metadata repeats. */
export function findHeadline(
  meta: PageMetadata,
  blocks: readonly HtmlBlock[],
  roles: Roles,
  given: string | null = null,
): Headline {
  const told = [meta.headline, meta.socialTitle, meta.pageTitle, given].filter((text) => text !== null);
  let best = -1;
  let most = 0.45;
  let only = -1;
  let lower = -1;
  blocks.forEach((block, at) => {
    if (block.words === 0 || roles.against(block.element) === 'hidden') return;
    if (inHeading(block.element, 'h1')) {
      const score = Math.max(0, ...told.map((other) => similarity(block.text, other)));
      if (score > most) {
        most = score;
        best = at;
      }
      if (only < 0 && block.words > 2) only = at;
    } else if (
      lower < 0 &&
      block.words > 2 &&
      block.words < 60 &&
      told.some((other) => similarity(block.text, other) > 0.8)
    )
      lower = at;
  });
  const at = best >= 0 ? best : lower;
  if (at >= 0) return { text: blocks[at]!.text, at };
  const social = meta.socialTitle === null ? null : withoutSite(meta.socialTitle, meta);
  const text =
    meta.headline ??
    social ??
    given ??
    blocks[only]?.text ??
    (meta.pageTitle === null ? null : withoutSite(meta.pageTitle, meta));
  return { text, at: only };
}

function inHeading(element: Element, name: string): boolean {
  for (let e: Element | null = element; e !== null; e = e.parent) {
    if (e.name === name) return true;
    if (e.name === 'article' || e.name === 'main' || e.name === 'body') return false;
  }
  return false;
}

const SITE_SEPARATOR = /\s+[|–—·•»:-]+\s+/;

function withoutSite(title: string, meta: PageMetadata): string {
  const parts = title.split(SITE_SEPARATOR);
  if (parts.length < 2) return title;
  const site = [meta.siteName, meta.publisher].filter((name) => name !== null);
  const last = parts.at(-1)!;
  const isSite = site.some((name) => similarity(name, last) > 0.5) || countWords(last) <= 4;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·•»:-]+\s*$/, '') : title;
}

/** Dice coefficient of the two texts' words, 0 to 1. */
export function similarity(a: string, b: string): number {
  const x = wordsOf(fold(a));
  const y = wordsOf(fold(b));
  if (x.length === 0 || y.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of y) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return (2 * shared) / (x.length + y.length);
}

/** Lines before and behind the headline that are looked at for byline and date. */
const LINES_NEAR = 14;

function nearTitle(blocks: readonly HtmlBlock[], { at }: Headline, container: Element | null): HtmlBlock[] {
  const start = at >= 0 ? at : blocks.findIndex(({ element }) => element === container || element.parent === container);
  return blocks.slice(Math.max(0, start - 4), Math.max(0, start) + LINES_NEAR);
}

function publisherOf(meta: PageMetadata, blocks: readonly HtmlBlock[], title: string | null): string | null {
  const named = [meta.siteName, meta.publisher].filter((name) => name !== null && !/^(?:https?:|www\.|@)/.test(name));
  const suffix = siteInTitle(meta, title);
  const confirmed = named.find(
    (name) => suffix !== null && (similarity(name!, suffix) > 0.5 || fold(suffix).includes(fold(name!))),
  );
  return confirmed ?? named[0] ?? suffix ?? ownerOf(blocks);
}

function siteInTitle({ pageTitle }: PageMetadata, title: string | null): string | null {
  if (pageTitle === null) return null;
  const parts = pageTitle.split(SITE_SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return null;
  const last = parts.at(-1)!;
  return countWords(last) <= 6 && (title === null || !fold(title).includes(fold(last))) ? last : null;
}

function ownerOf(blocks: readonly HtmlBlock[]): string | null {
  for (const { text } of blocks.slice(-12).reverse()) {
    const match =
      /(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d[-–\s,]*)*(\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|and)){0,5})/iu.exec(
        text,
      );
    if (match !== null) return match[1]!.replace(/\s+(?:of|the|and|All)$/, '').replace(/[.,]$/, '');
  }
  return null;
}

function bylineOf(
  meta: PageMetadata,
  near: readonly HtmlBlock[],
  publisher: string | null,
  rules: ReadingRules,
): Byline | null {
  const people = meta.authors.filter(
    ({ name, person }) => (person || !sameOutlet(name, publisher)) && !/^https?:/.test(name),
  );
  const told = [...new Set(people.map(({ name }) => name))];
  if (told.length > 0 && !told.every((name) => sameOutlet(name, publisher))) {
    const parsed = parseNames(joinNames(told), rules);
    if (parsed !== null) return parsed;
    const agency = told.map((name) => agencyOf(fold(name))).find((name) => name !== null) ?? null;
    return agency === null ? { text: joinNames(told), names: [], agency: null } : { text: told[0]!, names: [], agency };
  }
  const shown = near
    .map(({ text }) => readByline(text, rules, true))
    .find((byline) => byline !== null && byline.names.length > 0);
  if (shown != null) return shown;
  const { metaAuthor } = meta;
  if (metaAuthor === null || /^https?:/.test(metaAuthor) || sameOutlet(metaAuthor, publisher)) return null;
  return parseNames(metaAuthor, rules) ?? readByline(metaAuthor, rules, true);
}

function sameOutlet(name: string, publisher: string | null): boolean {
  return publisher !== null && similarity(name, publisher) > 0.6;
}

function agencyIn(text: string, rules: ReadingRules): string | null {
  const name = text.slice(rules.creditLead.exec(fold(text))?.[0].length ?? 0).trim();
  return agencyOf(fold(name)) ?? (isWireName(name) ? name : null);
}

function dateNear(near: readonly HtmlBlock[], rules: ReadingRules): Publication | null {
  for (const { element, text } of near) {
    const dates = readDateLine(fold(text), rules);
    if (dates !== null && dates[0] !== undefined) return toPublication(dates[0], 'text');
    if (element.name === 'time') return null;
  }
  return null;
}

/** "/2019/11/18/" in an address. */
function dateInAddress(url: string | null | undefined): Publication | null {
  const match =
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(url ?? '') ??
    /[/-]((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?=[/.-]|\d{0,6}[-.]|$)/.exec(url ?? '');
  if (match === null) return null;
  const [, year, month, day] = match;
  if (Number(month) > 12 || Number(month) < 1 || Number(day) > 31 || Number(day) < 1) return null;
  return toPublication(
    { year: Number(year), month: Number(month), day: Number(day), minutes: null, zone: null },
    'metadata',
  );
}
