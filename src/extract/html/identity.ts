import { agencyOf, type ReadingRules, readingOfEveryMonth } from '../../lang/index.ts';
import type { Publication } from '../../model/index.ts';
import { codeBeforeDate, wireBesideOutlet } from '../agency.ts';
import { type Byline, deskAndAgency, FACTS } from '../byline.ts';
import { isWireName } from '../credits.ts';
import { findDates, parseTimestamp, toPublication } from '../dates.ts';
import { isProse } from '../features.ts';
import { fold } from '../folded.ts';
import { wireAndPlace } from '../front.ts';
import type { StampedLine } from '../stamp.ts';
import { bylineOf } from './authors.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Dom, Element } from './dom.ts';
import type { Headline } from './headline.ts';
import type { Hint } from './hints.ts';
import type { PageMetadata } from './metadata.ts';
import { publishedOf, stampedBlocks } from './published.ts';
import { publisherOf } from './publisher.ts';
import { isWithin, type Roles } from './select.ts';

/** Who published what under which headline, and when, as page and metadata say together. */
export interface Identity {
  readonly title: string | null;
  readonly byline: Byline | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published: Publication | null;
  /** Short lines around the headline: they may say what kind of document it is. */
  readonly labels: readonly string[];
  /** The blocks of the report's own element that print the day of publication, and what they print. */
  readonly stamped: ReadonlyMap<HtmlBlock, StampedLine>;
}

/** Most words of a line that can be a label. */
const LABEL_WORDS = 14;

/** A page as it has been understood so far. */
export interface PageParts {
  readonly dom: Dom;
  readonly meta: PageMetadata;
  readonly blocks: readonly HtmlBlock[];
  readonly headline: Headline;
  readonly container: Element | null;
  readonly roles: Roles;
  /** Lines that name who speaks. */
  readonly speakers: ReadonlySet<HtmlBlock>;
}

export function identify(
  { dom, meta, blocks, headline, container, roles, speakers }: PageParts,
  { url, language }: { readonly url: string | undefined; readonly language: string | null },
  rules: ReadingRules,
): Identity {
  const publisher = publisherOf(meta, blocks, headline.text, rules);
  const near = nearTitle(blocks, headline, container, rules).filter((block) => !speakers.has(block));
  const byline = bylineOf(meta, near, publisher, rules);
  const published =
    withTimeOf(
      publishedOf(meta.published, near, url ?? meta.canonical, monthFirst(language), rules),
      timeElement(dom, headline.at < 0 ? null : blocks[headline.at]!.element, roles, rules),
    ) ??
    datedBelow(blocks, container, roles, monthFirst(language), rules) ??
    publishedOf(null, near, null, monthFirst(language), readingOfEveryMonth());
  const own = near.filter(
    ({ element }) =>
      container !== null &&
      isWithin(element, container) &&
      !NOT_OF_REPORT.has(roles.against(element, container) ?? 'body'),
  );
  return {
    title: headline.text,
    byline,
    publisher,
    agency: creditedIn(meta.credits, rules) ?? byline?.agency ?? agencyNear(near, publisher, rules),
    published,
    labels: near.filter(({ words }) => words <= LABEL_WORDS).map(({ text }) => text),
    stamped: stampedBlocks(own, blocks[headline.at] ?? null, published, monthFirst(language), rules),
  };
}

/** What a box is that prints no date of this report. */
const NOT_OF_REPORT: ReadonlySet<Hint> = new Set([
  'hidden',
  'related',
  'comments',
  'advertisement',
  'aside',
  'navigation',
  'cookie notice',
]);

/** The first `<time>` of the page below its headline that is not a reader's comment's or an update's. */
function timeElement(dom: Dom, title: Element | null, roles: Roles, rules: ReadingRules): Publication | null {
  for (const element of dom.elements) {
    const { name, attributes, order } = element;
    if (name !== 'time' || attributes.datetime === undefined || order < (title?.order ?? 0)) continue;
    const names = `${attributes.class ?? ''} ${attributes.itemprop ?? ''}`;
    const against = roles.against(element);
    if (/updat|modif/i.test(names) || against === 'comments' || against === 'related') continue;
    const date = parseTimestamp(attributes.datetime, rules, 'metadata');
    if (date !== null) return date;
  }
  return null;
}

/** A day that was printed, as the page tells it to machines beside the headline, which is to the minute and with its zone. */
function withTimeOf(printed: Publication | null, element: Publication | null): Publication | null {
  if (printed === null || element === null || printed.basis !== 'text') return printed ?? element;
  return element.value.startsWith(printed.value.slice(0, 10)) && element.precision === 'minute' ? element : printed;
}

/** Lines behind the report's last in which a blog says when it was posted. */
const LINES_BEHIND = 6;

/** The date on the lines right below the report: "12 June 2025 • Ana • Harbour • 4 Comments". */
function datedBelow(
  blocks: readonly HtmlBlock[],
  container: Element | null,
  roles: Roles,
  monthFirst: boolean | null,
  rules: ReadingRules,
): Publication | null {
  const last = blocks.findLastIndex(({ element }) => container !== null && isWithin(element, container));
  if (last < 0) return null;
  const from = Math.max(0, last - LINES_BEHIND);
  const lines = blocks.slice(from, last + 1 + LINES_BEHIND);
  for (const { text, words, element } of lines) {
    if (words > LABEL_WORDS + 6 || roles.against(element) === 'comments' || isProse(text, rules)) continue;
    const [date] = findDates(fold(text), rules, monthFirst).filter(({ year, day }) => year !== null && day !== null);
    if (date === undefined || date.start > 24 || /©|\bcopyright\b/i.test(text)) continue;
    return toPublication(date, 'text');
  }
  return null;
}

/** Whether the page's country writes the month before the day. */
function monthFirst(language: string | null): boolean | null {
  const region = language?.split('-').at(-1);
  if (region === 'US' || region === 'PH') return true;
  return language === null || language === 'en' ? null : false;
}

/** Lines before and behind the headline that are looked at for byline and date. */
const LINES_ABOVE = 4;
const LINES_BELOW = 14;

/** Sentences below the headline after which other things begin. */
const SENTENCES_BELOW = 2;

function nearTitle(
  blocks: readonly HtmlBlock[],
  { at }: Headline,
  container: Element | null,
  rules: ReadingRules,
): HtmlBlock[] {
  const start = at >= 0 ? at : blocks.findIndex(({ element }) => element === container || element.parent === container);
  const below: HtmlBlock[] = [];
  let sentences = 0;
  for (const block of blocks.slice(Math.max(0, start), Math.max(0, start) + LINES_BELOW)) {
    if (isProse(block.text, rules) && ++sentences > SENTENCES_BELOW) break;
    below.push(block);
  }
  return [...below, ...blocks.slice(Math.max(0, start - LINES_ABOVE), Math.max(0, start))];
}

function creditedIn(credits: readonly string[], rules: ReadingRules): string | null {
  for (const text of credits) {
    const name = text.slice(rules.creditLead.exec(fold(text))?.[0].length ?? 0).trim();
    const agency = agencyOf(fold(name)) ?? (isWireName(name, rules) ? name : null);
    if (agency !== null) return agency;
  }
  return null;
}

/** "Gazette staff and NPA · 3 May 2031, 7.40am": whose copy a newsroom had, on its own line or in front of the day. */
function sharedCopy(line: string, rules: ReadingRules): string | null {
  const [fact = ''] = line.split(FACTS);
  const date = findDates(fold(fact), rules)[0]?.start;
  return deskAndAgency(fact.slice(0, date).replace(/[\s,]+$/, ''), rules)?.agency ?? null;
}

/** An agency named as the author: behind "By", or in front of the date. Alone on a line it may be a picture's. */
function agencyNear(near: readonly HtmlBlock[], publisher: string | null, rules: ReadingRules): string | null {
  for (const { text, words } of near) {
    const shared = sharedCopy(text.slice(rules.bylineLead.exec(fold(text))?.[0].length ?? 0), rules);
    if (shared !== null) return shared;
    const wire = wireAndPlace(text, rules) ?? wireBesideOutlet(text, publisher, rules);
    if (wire !== null) return wire;
    const folded = fold(text);
    const [first] = findDates(folded, rules);
    const lead = rules.bylineLead.exec(folded)?.[0].length ?? 0;
    if (words > LABEL_WORDS || (first === undefined && lead === 0)) continue;
    const agency =
      agencyOf(folded.slice(lead, first?.start).replace(/[\s,|•·–—-]+$/, '')) ??
      (first === undefined ? null : codeBeforeDate(text, first.start, publisher, rules));
    if (agency !== null) return agency;
  }
  return null;
}
