import type { ReadingRules } from '../../lang/index.ts';
import type { Publication } from '../../model/index.ts';
import { parseTimestamp } from '../dates.ts';
import { fold } from '../folded.ts';
import type { Dom, Element } from './dom.ts';

/** What a page says of itself to machines. Nulls and empty lists where it says nothing. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly socialTitle: string | null;
  readonly pageTitle: string | null;
  readonly authors: readonly { readonly name: string; readonly person: boolean }[];
  readonly metaAuthor: string | null;
  readonly publisher: string | null;
  readonly siteName: string | null;
  readonly published: Publication | null;
  readonly modified: Publication | null;
  /** The report's text as JSON-LD repeats it. */
  readonly articleBody: string | null;
  /** "With files from Reuters" and the like, from structured data. */
  readonly credits: readonly string[];
  /** Schema types and sections: "NewsArticle", "LiveBlogPosting", "Press releases". */
  readonly labels: readonly string[];
  readonly canonical: string | null;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

/** Names by which pages give their author, their site and their date in `<meta>`, the surest first. */
const AUTHOR_NAMES = [
  'author',
  'article:author_name',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'article:author',
  'og:article:author',
  'authors',
  'twitter:data1:author',
];
const SITE_NAMES = [
  'og:site_name',
  'application-name',
  'publisher',
  'dc.publisher',
  'apple-mobile-web-app-title',
  'copyright-holder',
];
const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date_published',
  'pubdate',
  'publish-date',
  'publishdate',
  'publish_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article:published',
  'published-date',
  'og:published_time',
  'cxenseparse:recs:publishtime',
  'date',
  'bt:pubdate',
  'citation_date',
  'news_date',
  'article_date_original',
  'originalpublicationdate',
  'created',
  'rnews:datepublished',
];

/** `url`: the page's address, where it is known. */
export function readMetadata(dom: Dom, rules: ReadingRules, url: string | undefined): PageMetadata {
  const meta = metaOf(dom);
  const nodes = dom.scripts
    .filter(({ kind }) => kind.includes('ld+json'))
    .flatMap(({ data }) => flatten(parseJson(data)));
  const first = (...names: string[]) =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined && value !== '') ?? null;
  const canonical =
    dom.elements.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes.href ??
    first('og:url');
  const article = chooseArticle(nodes, [canonical, url], [first('og:title', 'twitter:title'), titleOf(dom)]);
  const ids = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])));
  const date = (value: string | null) => (value === null ? null : parseTimestamp(value, rules, 'metadata'));
  return {
    headline: textIn(article?.headline) ?? null,
    socialTitle: first('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'sailthru.title', 'parsely-title'),
    pageTitle: titleOf(dom),
    authors: orElse(namesIn(article?.author ?? article?.creator ?? null, ids), () => markedAuthors(dom)),
    metaAuthor: first(...AUTHOR_NAMES),
    publisher: namesIn(article?.publisher ?? null, ids)[0]?.name ?? markedPublisher(dom),
    siteName: first(...SITE_NAMES),
    published: date(textIn(article?.datePublished) ?? textIn(article?.dateCreated)) ?? date(first(...PUBLISHED_NAMES)),
    modified:
      date(textIn(article?.dateModified)) ??
      date(first('article:modified_time', 'og:updated_time', 'last-modified', 'lastmod')),
    articleBody: textIn(article?.articleBody) ?? textIn(article?.text) ?? null,
    credits: [
      textIn(article?.creditText),
      ...namesIn(article?.sourceOrganization ?? article?.provider ?? null, ids).map(({ name }) => name),
    ].flatMap((text) => text ?? []),
    labels: [...typesOf(article), textIn(article?.articleSection), first('article:section', 'og:type')].flatMap(
      (text) => text ?? [],
    ),
    canonical,
  };
}

function metaOf(dom: Dom): ReadonlyMap<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const { name, attributes } of dom.elements) {
    if (name !== 'meta') continue;
    const content = attributes.content?.replace(/\s+/g, ' ').trim();
    if (content === undefined || content === '') continue;
    for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]) {
      if (key === undefined) continue;
      const values = meta.get(key.toLowerCase());
      if (values === undefined) meta.set(key.toLowerCase(), [content]);
      else values.push(content);
    }
  }
  return meta;
}

function orElse<T>(first: readonly T[], second: () => readonly T[]): readonly T[] {
  return first.length > 0 ? first : second();
}

/** Most characters of a name marked in the page's text. */
const LONGEST_NAME = 60;

/** Authors of one report; more are its readers'. */
const MOST_AUTHORS = 20;

/** Names marked up as the author's, the readers' comments left out. */
function markedAuthors(dom: Dom): { name: string; person: boolean }[] {
  const marked = dom.elements.filter(({ attributes }) => attributes.itemprop === 'author').slice(0, MOST_AUTHORS);
  const names = marked.flatMap((element) => {
    if (isReaders(element)) return [];
    const name = textOf(namedIn(element) ?? element);
    return name === '' || name.length > LONGEST_NAME ? [] : [name];
  });
  return [...new Set(names)].map((name) => ({ name, person: true }));
}

/** The first element within that is marked as a name. */
function namedIn(element: Element): Element | null {
  for (const child of element.children) {
    if (child.type === 'text') continue;
    const found = child.attributes.itemprop === 'name' ? child : namedIn(child);
    if (found !== null) return found;
  }
  return null;
}

function isReaders(element: Element): boolean {
  for (let e: Element | null = element; e !== null; e = e.parent)
    if (
      e.attributes.itemprop === 'comment' ||
      /\bcomments?\b/i.test(`${e.attributes.class ?? ''} ${e.attributes.id ?? ''}`)
    )
      return true;
  return false;
}

function textOf(element: Element): string {
  const parts: string[] = [];
  const walk = (e: Element) => {
    for (const child of e.children) child.type === 'text' ? parts.push(child.data) : walk(child);
  };
  walk(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function titleOf(dom: Dom): string | null {
  const title = dom.elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  const text = title?.children
    .map((child) => (child.type === 'text' ? child.data : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text === undefined || text === '' ? null : text;
}

/** JSON as pages write it: perhaps in a comment, with raw line breaks in strings or a comma too many. Null where it cannot be read. */
function parseJson(data: string): Json {
  const text = data
    .replace(/^\s*(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?(?:\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s*(?:\]\]>)?\s*(?:-->|\*\/)?\s*;?\s*$/, '');
  for (const attempt of [
    text,
    text.replace(/[\u0000-\u001f]+/g, ' '),
    text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {}
  }
  return null;
}

/** Nesting in structured data that is still looked into. */
const DEEPEST = 6;

/** Every object in the data that has a type, the outer ones first. */
function flatten(value: Json, depth = 0): Node[] {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return [];
  if (isList(value)) return value.flatMap((item) => flatten(item, depth + 1));
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].flatMap((key) =>
    value[key] === undefined ? [] : flatten(value[key]!, depth + 1),
  );
  return value['@type'] === undefined && value['@id'] === undefined ? inner : [value, ...inner];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function typesOf(node: Node | undefined): string[] {
  const type = node?.['@type'];
  if (typeof type === 'string') return [type];
  return type !== undefined && isList(type) ? type.filter((item): item is string => typeof item === 'string') : [];
}

/** Types of things that are reports, and of pages that may stand in for one. */
const ARTICLES =
  /(?:Article|BlogPosting|Reportage|Report|LiveBlogPosting|Review|Posting|Column|Statement|PressRelease)$/;
const PAGES = /^(?:WebPage|VideoObject|ItemPage)$/;

/**
 * The report that the page is about, of all that its structured data describe: the one at the page's own address, then one
 * under its title, then the first with a headline. `urls`, `titles`: what else the page says of itself.
 */
function chooseArticle(
  nodes: readonly Node[],
  urls: readonly (string | null | undefined)[],
  titles: readonly (string | null)[],
): Node | undefined {
  const ofType = (pattern: RegExp) => nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)));
  const articles = ofType(ARTICLES);
  const withHeadline = articles.filter((node) => textIn(node.headline) !== null);
  if (withHeadline.length > 1) {
    const own = new Set(urls.flatMap((url) => (url == null ? [] : [bareUrl(url)])));
    const here = withHeadline.find((node) => addressesOf(node).some((address) => own.has(bareUrl(address))));
    const told = titles.flatMap((title) => (title === null ? [] : [plain(title)]));
    const titled = withHeadline.find((node) => {
      const headline = plain(textIn(node.headline)!);
      return headline !== '' && told.some((title) => title.startsWith(headline));
    });
    if (here !== undefined || titled !== undefined) return here ?? titled;
  }
  return withHeadline[0] ?? articles[0] ?? ofType(PAGES).find((node) => node.datePublished !== undefined);
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An address without protocol, query, fragment and the stroke at its end. */
const bareUrl = (url: string) =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

function addressesOf(node: Node): string[] {
  const page = node.mainEntityOfPage;
  const inside = page !== undefined && page !== null && typeof page === 'object' && !isList(page) ? page['@id'] : page;
  return [node.url, node['@id'], inside].filter((value): value is string => typeof value === 'string');
}

/** The name marked up as the publisher's, in the page's text or beside it. */
function markedPublisher(dom: Dom): string | null {
  const marked = dom.elements.find(({ attributes }) => attributes.itemprop === 'publisher');
  if (marked === undefined) return null;
  const named = namedIn(marked);
  const name = named?.attributes.content ?? textOf(named ?? marked);
  return name === '' || name.length > LONGEST_NAME ? null : name;
}

function textIn(value: Json | undefined): string | null {
  if (typeof value === 'string') return decodeTwice(value.replace(/\s+/g, ' ').trim()) || null;
  if (value !== undefined && value !== null && typeof value === 'object') {
    if (isList(value)) return textIn(value[0]);
    return textIn(value['@value'] ?? value.name);
  }
  return null;
}

/** Sites escape the strings of their structured data for HTML as well. */
function decodeTwice(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(quot|amp|apos|lt|gt|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip));/gi,
      (whole, decimal, hex, name) => {
        if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      },
    )
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function namesIn(value: Json, ids: ReadonlyMap<string, Node>): { name: string; person: boolean }[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ name: decodeTwice(value), person: true }];
  if (value === null || typeof value !== 'object') return [];
  if (isList(value)) return value.flatMap((item) => namesIn(item, ids));
  const id = value['@id'];
  const node = value.name === undefined && typeof id === 'string' ? (ids.get(id) ?? value) : value;
  if (isList(node.name ?? null)) return (node.name as readonly Json[]).flatMap((item) => namesIn(item, ids));
  const name = textIn(node.name);
  return name === null
    ? []
    : [{ name, person: !typesOf(node).some((type) => /Organization|Corporation|Brand/.test(type)) }];
}

/** The language that the page declares, BCP 47; null where it declares none. */
export function languageOf(dom: Dom): string | null {
  const html = dom.elements.find(({ name }) => name === 'html')?.attributes;
  const meta = metaOf(dom);
  const [value] = [
    html?.lang,
    html?.['xml:lang'],
    meta.get('content-language')?.[0],
    meta.get('og:locale')?.[0],
    meta.get('language')?.[0],
  ].filter((tag) => tag !== undefined && tag.trim() !== '');
  return languageIn(value ?? null);
}

function languageIn(value: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i.exec(value?.trim() ?? '');
  if (match === null) return null;
  const [, language, script, region] = match;
  return [language!.toLowerCase(), script, region?.toUpperCase()].filter((part) => part !== undefined).join('-');
}
