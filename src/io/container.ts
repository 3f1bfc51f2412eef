import { once } from 'node:events';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { readReport } from '../extract/index.ts';
import { decode } from './charset.ts';
import { readCsv, readJson, readJsonLines } from './formats/dump.ts';
import { readFeedItems } from './formats/feed.ts';
import { readMail } from './formats/mail.ts';
import { readPdf } from './formats/pdf.ts';
import { readWarc, Truncated } from './formats/warc.ts';
import { TooLarge, type ZipEntry, zipEntries } from './formats/zip.ts';
import { type Context, document, type Found, type Place, problem } from './found.ts';
import { inBytes } from './limits.ts';
import { kindOfText, sniffBytes } from './sniff.ts';

/** What else a container may need of the outside. */
export interface Surroundings extends Context {
  /** Fetches the page that a feed only announces; null where the feed did not come from the web. */
  readonly follow: ((url: string, place: Place) => AsyncGenerator<Found>) | null;
}

/** Reads everything that `bytes` hold: one report, or the many of an archive, a dump or a feed. */
export async function* openBytes(bytes: Uint8Array, place: Place, context: Surroundings): AsyncGenerator<Found> {
  if (place.depth > context.limits.depth) {
    yield problem(
      'source.too-deep',
      place.name,
      `It lies in more than ${context.limits.depth} archives one within another. Unpack it first.`,
    );
    return;
  }
  const kind = sniffBytes(bytes);
  if (kind === 'empty') yield problem('source.empty', place.name, 'It is empty. Give a file that holds a report.');
  else if (kind === 'pdf') yield* readPdf(bytes, place, context);
  else if (kind === 'zip') yield* openZip(bytes, place, context);
  else if (kind === 'gzip') yield* openGzip(bytes, place, context);
  else if (kind === 'warc') yield* openWarc(chunksOf(bytes), place, context);
  else if (kind === 'text') yield* openText(bytes, place, context);
  else
    yield problem(
      'source.unreadable',
      place.name,
      `This is ${kind.unreadable}, not a report. Give text, HTML, Markdown, PDF, DOCX, e-mail, a feed or an archive of these.`,
    );
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* openText(bytes: Uint8Array, place: Place, context: Surroundings): AsyncGenerator<Found> {
  const { text, diagnostics } = decode(bytes, place.declaredCharset);
  if (text.trim() === '') {
    yield problem('source.empty', place.name, 'It holds nothing but white space. Give a file that holds a report.');
    return;
  }
  switch (kindOfText(text, place.url ?? place.name, place.declaredType)) {
    case 'html':
      yield document(bytes, text, 'text/html', place, diagnostics);
      break;
    case 'markdown':
      yield document(bytes, text, 'text/markdown', place, diagnostics);
      break;
    case 'eml':
      yield* readMail(bytes, place, context);
      break;
    case 'json':
      yield* readJson(text, place, context);
      break;
    case 'jsonl':
      yield* readJsonLines(text, place, context);
      break;
    case 'csv':
      yield* readCsv(text, place, context);
      break;
    case 'feed':
      yield* openFeed(bytes, text, place, context);
      break;
    case 'plain':
      yield document(bytes, text, 'text/plain', place, diagnostics);
  }
}

/** Words of a feed's entry below which it announces its report and does not hold it. */
const WHOLE_REPORT = 80;

async function* openFeed(bytes: Uint8Array, xml: string, place: Place, context: Surroundings): AsyncGenerator<Found> {
  const { items, isCut } = readFeedItems(xml);
  if (isCut) yield problem('feed.cut', place.name, cutFeed(items.length));
  else if (items.length === 0) yield problem('feed.empty', place.name, 'The feed has no entries.');
  let [announced, bare] = [0, 0];
  for (const [at, { html, link, hints }] of items.slice(0, context.limits.items).entries()) {
    const url = link !== null && /^https?:\/\//.test(link) ? link : undefined;
    const words = html
      .replace(/<[^>]{0,2000}>/g, ' ')
      .split(/\s+/)
      .filter(Boolean).length;
    const here: Place = { ...place, name: `${place.name}#${at + 1}`, hints, ...(url === undefined ? {} : { url }) };
    if (words < WHOLE_REPORT) {
      if (url !== undefined && context.follow !== null) {
        yield* context.follow(url, here);
        continue;
      }
      if (url !== undefined) announced++;
      else if (words === 0) bare++;
    }
    if (words > 0) yield document(bytesOf(bytes, at, html), html, 'text/html', here);
  }
  if (announced > 0)
    yield problem(
      'feed.summaries',
      place.name,
      `${announced} of its ${items.length} entries hold only a summary. Give the pages they link to.`,
      'warning',
    );
  if (bare > 0)
    yield problem(
      'feed.bare',
      place.name,
      `${bare} of its ${items.length} entries ${bare === 1 ? 'has' : 'have'} neither a text nor a link, and ${bare === 1 ? 'was' : 'were'} left out.`,
      bare === items.length ? 'error' : 'warning',
      bare,
    );
}

function cutFeed(whole: number): string {
  const before =
    whole === 0
      ? 'There is no whole entry in it'
      : `The ${whole === 1 ? 'entry' : `${whole} entries`} before that ${whole === 1 ? 'was' : 'were'} read`;
  return `The feed is cut off: its XML ends early. ${before}. Get it again.`;
}

/** An entry has no bytes of its own: its text stands for them. */
function bytesOf(feed: Uint8Array, at: number, html: string): Uint8Array {
  return html === '' ? Buffer.concat([feed, Buffer.from(String(at))]) : Buffer.from(html);
}

/** Reads a ZIP archive, a WACZ collection or a DOCX document, from memory or from disk. */
export async function* openZip(
  source: Uint8Array | string,
  place: Place,
  context: Surroundings,
): AsyncGenerator<Found> {
  try {
    const names: string[] = [];
    for await (const { name } of zipEntries(source, context.limits)) names.push(name);
    if (names.includes('word/document.xml')) yield* openDocx(source, place, context);
    else if (
      names.some((name) =>
        /^(?:xl\/workbook\.xml|ppt\/presentation\.xml|META-INF\/container\.xml|mimetype)$/.test(name),
      )
    ) {
      yield problem(
        'source.unreadable',
        place.name,
        'This is a spreadsheet, a presentation, a book or an OpenDocument text. Save the report in it as DOCX, PDF or plain text.',
      );
    } else if (names.some((name) => /^archive\/.+\.warc(?:\.gz)?$/.test(name))) yield* openWacz(source, place, context);
    else yield* openEntries(source, names, place, context);
  } catch (error) {
    yield error instanceof TooLarge
      ? problem(
          'source.too-large',
          place.name,
          `${error.message}. It may be a decompression bomb; unpack it yourself and give the reports.`,
        )
      : problem(
          'zip.broken',
          place.name,
          `The archive cannot be read (${(error as Error).message}). Fetch it again, or unpack it.`,
        );
  }
}

async function* openEntries(
  source: Uint8Array | string,
  names: readonly string[],
  place: Place,
  context: Surroundings,
): AsyncGenerator<Found> {
  let read = 0;
  let other = 0;
  for await (const entry of zipEntries(source, context.limits)) {
    if (/(?:^|\/)(?:\.|__MACOSX\/)/.test(entry.name)) continue;
    if (read >= context.limits.items) {
      yield problem(
        'source.too-many',
        place.name,
        `It holds ${names.length} files; the first ${read} reports were read.`,
        'warning',
      );
      return;
    }
    const here: Place = { name: `${place.name}/${entry.name}`, depth: place.depth + 1 };
    for await (const found of openEntry(entry, here, context)) {
      if ('document' in found) read++;
      if ('problem' in found && IN_PASSING.has(found.problem.code)) other++;
      else yield found;
    }
  }
  if (read === 0) yield problem('source.no-reports', place.name, 'None of the files in it is a report.');
  else if (other > 0)
    yield problem('source.skipped', place.name, `${other} of its files are no reports and were left out.`, 'warning');
}

/** Problems that say of a file among many only that it is none of the reports. */
export const IN_PASSING: ReadonlySet<string> = new Set([
  'source.unreadable',
  'source.empty',
  'dump.no-reports',
  'csv.empty',
  'source.no-reports',
]);

async function* openEntry(entry: ZipEntry, place: Place, context: Surroundings): AsyncGenerator<Found> {
  let bytes: Uint8Array;
  try {
    bytes = await entry.read();
  } catch (error) {
    if (error instanceof TooLarge && /came out/.test(error.message)) throw error;
    yield problem(
      error instanceof TooLarge ? 'source.too-large' : 'zip.broken',
      place.name,
      `${(error as Error).message}. It was left out.`,
    );
    return;
  }
  yield* openBytes(bytes, place, context);
}

async function* openDocx(source: Uint8Array | string, place: Place, context: Surroundings): AsyncGenerator<Found> {
  let main: Uint8Array | null = null;
  let core = '';
  for await (const entry of zipEntries(source, context.limits)) {
    if (entry.name === 'word/document.xml') main = await entry.read();
    if (entry.name === 'docProps/core.xml') core = decode(await entry.read()).text;
  }
  const field = (name: string) =>
    new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,500})</${name}>`).exec(core)?.[1]?.trim();
  const title = field('dc:title');
  const author = field('dc:creator');
  const hints = {
    ...place.hints,
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { byline: [author] }),
  };
  const whole = typeof source === 'string' ? await (await import('node:fs/promises')).readFile(source) : source;
  yield document(whole, decode(main ?? new Uint8Array(0)).text, DOCX, { ...place, hints });
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function* openWacz(source: Uint8Array | string, place: Place, context: Surroundings): AsyncGenerator<Found> {
  for await (const entry of zipEntries(source, context.limits)) {
    if (!/^archive\/.+\.warc(?:\.gz)?$/.test(entry.name)) continue;
    const chunks = entry.name.endsWith('.gz') ? gunzipped(entry.stream()) : entry.stream();
    yield* openWarc(chunks, { ...place, name: `${place.name}/${entry.name}` }, context);
  }
}

/** Words of running text from which an archived page is an article's. */
const ARTICLE_WORDS = 100;

/** Reads the article pages of a WARC; other pages are counted and left out. */
export async function* openWarc(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  context: Surroundings,
): AsyncGenerator<Found> {
  const seen = new Set<string>();
  let pages = 0;
  let large = 0;
  try {
    for await (const { url, body, contentType } of readWarc(chunks, context.limits.bytes, () => large++)) {
      if (seen.has(url)) continue;
      seen.add(url);
      const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1];
      const { text, diagnostics } = decode(body, charset);
      const found = document(body, text, 'text/html', { ...place, name: `${place.name}#${url}`, url }, diagnostics);
      if (!('document' in found) || readReport(found.document).text.split(/\s+/).length < ARTICLE_WORDS) continue;
      pages++;
      yield found;
      if (pages >= context.limits.items) break;
    }
  } catch (error) {
    const cut =
      error instanceof Truncated ||
      (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ||
      /unexpected end/i.test((error as Error).message);
    yield cut
      ? problem(
          'warc.truncated',
          place.name,
          `The archive is cut off; ${pages} article pages before the cut were read.`,
          'warning',
        )
      : problem(
          'warc.broken',
          place.name,
          `The archive cannot be read on (${(error as Error).message}); ${pages} article pages before that were read.`,
        );
    return;
  }
  if (large > 0)
    yield problem(
      'source.too-large',
      place.name,
      `${large} records larger than ${inBytes(context.limits.bytes)} were left out.`,
      'warning',
    );
  if (pages === 0)
    yield problem('source.no-reports', place.name, `None of the ${seen.size} pages in it is an article.`);
}

async function* openGzip(bytes: Uint8Array, place: Place, context: Surroundings): AsyncGenerator<Found> {
  if (/\.warc\.gz$/i.test(place.name) || isWarcInside(bytes)) {
    yield* openWarc(gunzipped(chunksOf(bytes)), place, context);
    return;
  }
  const inner: Place = { ...place, name: place.name.replace(/\.gz$/i, '') || place.name, depth: place.depth + 1 };
  const options = { maxOutputLength: context.limits.bytes };
  let unpacked: Uint8Array;
  try {
    unpacked = gunzipSync(bytes, options);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      yield problem(
        'source.too-large',
        place.name,
        `It unpacks to more than ${inBytes(context.limits.bytes)}. It may be a decompression bomb.`,
      );
      return;
    }
    if (code !== 'Z_BUF_ERROR') {
      yield problem('gzip.broken', place.name, `It cannot be unpacked (${message}). Fetch it again.`);
      return;
    }
    yield problem('gzip.truncated', place.name, 'It is cut off; what stands before the cut was read.', 'warning');
    unpacked = gunzipSync(bytes, { ...options, finishFlush: constants.Z_SYNC_FLUSH });
  }
  yield* openBytes(unpacked, inner, context);
}

/** Bytes unpacked to see what a gzip file holds. */
const PEEK = 1024;

/** Whether the first bytes of a gzip file are a WARC's. */
export function isWarcInside(packed: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(headInside(packed.subarray(0, PEEK * 8)).subarray(0, 5)) === 'WARC/';
}

/** The first bytes of what a gzip file's first bytes hold; none where they are broken. */
export function headInside(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 << 20 });
  } catch {
    return new Uint8Array(0);
  }
}

/** Unpacks gzip members one after the other, as they come; never holds more than a few chunks. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feed = async () => {
    for await (const chunk of chunks) if (!gunzip.write(chunk)) await once(gunzip, 'drain');
    gunzip.end();
  };
  feed().catch((error: Error) => gunzip.destroy(error));
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) yield chunk;
  } finally {
    gunzip.destroy();
  }
}
