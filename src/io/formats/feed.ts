import { Parser } from 'htmlparser2';
import type { MetadataHints } from '../../model/index.ts';

/** One entry of an RSS, Atom or RDF feed. `html`: the fullest text it carries. */
interface FeedItem {
  readonly html: string;
  readonly link: string | null;
  readonly hints: MetadataHints;
}

const ITEMS = new Set(['item', 'entry']);

/** Elements that carry text or marks, by what they mean; the first with the longest text is the report's. */
const BODIES = new Set(['content:encoded', 'content', 'description', 'summary', 'media:description']);

/**
 * The entries of a feed, in its order, and whether it breaks off before its end; an entry in which it does is left out.
 * Entities that a DTD declares are not expanded; what is no XML is read as far as it goes. Never throws.
 */
export function readFeedItems(xml: string): { readonly items: readonly FeedItem[]; readonly isCut: boolean } {
  let isAtEnd = false;
  let isCut = false;
  const items: FeedItem[] = [];
  const path: string[] = [];
  let fields: Map<string, string[]> | null = null;
  let channel = '';
  let language: string | undefined;
  let text = '';
  let markup = 0;
  const put = (name: string, value: string) => {
    if (value.trim() === '') return;
    const values = fields?.get(name);
    if (values === undefined) fields?.set(name, [value.trim()]);
    else values.push(value.trim());
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (attributes['xml:lang'] !== undefined && fields === null) language ??= attributes['xml:lang'];
        if (ITEMS.has(name)) fields = new Map();
        else if (fields !== null && name === 'link' && attributes.href !== undefined) {
          if (attributes.rel === undefined || attributes.rel === 'alternate') put('link', attributes.href);
        } else if (BODIES.has(path.at(-1) ?? '') && fields !== null) {
          // Atom's xhtml content: markup as elements, put back as markup.
          markup++;
          text += `<${name}>`;
          path.push(path.at(-1)!);
          return;
        }
        path.push(name);
        text = '';
      },
      ontext(data) {
        text += data;
      },
      onclosetag(name) {
        if (isAtEnd) {
          isCut = true;
          return;
        }
        const own = path.pop();
        if (own !== undefined && own !== name && markup > 0) {
          markup--;
          text += `</${name}>`;
          return;
        }
        if (ITEMS.has(name) && fields !== null) {
          items.push(toItem(fields, channel, language));
          fields = null;
        } else if (fields !== null) put(name === 'name' && path.at(-1) === 'author' ? 'author' : name, text);
        else if (name === 'title' && channel === '') channel = text.trim();
        else if (name === 'language') language ??= text.trim();
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, recognizeCDATA: true },
  );
  parser.write(xml);
  isAtEnd = true;
  parser.end();
  return { items, isCut };
}

function toItem(
  fields: ReadonlyMap<string, readonly string[]>,
  channel: string,
  language: string | undefined,
): FeedItem {
  const first = (...names: string[]) => names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined);
  const html = [...BODIES].map((name) => first(name) ?? '').reduce((a, b) => (b.length > a.length ? b : a), '');
  const title = first('title', 'media:title');
  const published = first('published', 'pubdate', 'dc:date', 'date', 'updated');
  const byline = fields.get('dc:creator') ?? fields.get('author') ?? [];
  return {
    html,
    link: first('link', 'feedburner:origlink') ?? first('guid', 'id') ?? null,
    hints: {
      ...(title === undefined ? {} : { title: plain(title) }),
      ...(published === undefined ? {} : { published }),
      ...(byline.length === 0 ? {} : { byline: byline.map((name) => /\(([^)]+)\)/.exec(name)?.[1] ?? plain(name)) }),
      ...(channel === '' ? {} : { publisher: plain(channel) }),
      ...(language === undefined ? {} : { language }),
    },
  };
}

function plain(text: string): string {
  return text
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
