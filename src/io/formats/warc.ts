import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A page as a WARC keeps it: a server's answer to one request. */
interface WarcPage {
  readonly url: string;
  /** ISO 8601, when it was fetched. */
  readonly fetched: string | null;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** The archive ends in the middle of a record. What came before is good. */
export class Truncated extends Error {
  override readonly name = 'Truncated';
}

/** Most bytes of a record's and an answer's header lines. */
const LONGEST_HEADER = 64 * 1024;

/**
 * The web pages (answers with status 200 and an HTML type) of an uncompressed WARC, one at a time; memory holds one
 * record. Records above `limit` bytes are skipped and told to `onSkip`. Throws `Truncated` at the end of a cut archive.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  onSkip: (url: string) => void,
): AsyncGenerator<WarcPage> {
  const source = new Bytes(chunks);
  while (await source.skipBlankLines()) {
    const head = headerLines(await source.until('\r\n\r\n', LONGEST_HEADER));
    if (!/^WARC\//.test(head.first)) throw new Error('A record does not begin as WARC records do');
    const length = Number(head.fields.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new Error('A record does not say how long it is');
    const url = (head.fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
    const type = head.fields.get('warc-type');
    const wanted = type === 'response' || type === 'resource';
    if (!wanted || length > limit) {
      if (wanted) onSkip(url);
      await source.skip(length);
      continue;
    }
    const block = await source.take(length);
    const fetched = head.fields.get('warc-date') ?? null;
    if (type === 'resource') {
      const contentType = head.fields.get('content-type') ?? '';
      if (/html/i.test(contentType)) yield { url, fetched, contentType, body: block };
      continue;
    }
    const answer = readAnswer(block, limit);
    if (answer !== null) yield { url, fetched, ...answer };
  }
}

function headerLines(bytes: Uint8Array): { first: string; fields: ReadonlyMap<string, string> } {
  const [first = '', ...lines] = new TextDecoder('utf-8').decode(bytes).split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { first, fields };
}

/** The page in an HTTP answer; null where it is no page, no success, or cannot be unpacked within `limit`. */
function readAnswer(block: Uint8Array, limit: number): { contentType: string; body: Uint8Array } | null {
  const end = indexOf(block, '\r\n\r\n');
  if (end < 0) return null;
  const { first, fields } = headerLines(block.subarray(0, end));
  const contentType = fields.get('content-type') ?? '';
  if (!/^HTTP\/\S+ 200\b/.test(first) || !/html/i.test(contentType)) return null;
  const raw = block.subarray(end + 4);
  const body = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? unchunk(raw) : raw;
  try {
    return { contentType, body: unpack(body, fields.get('content-encoding') ?? '', limit) };
  } catch {
    return null;
  }
}

/** Undoes a `Content-Encoding`, up to `limit` bytes. Throws beyond it, and on what is not packed as declared. */
export function unpack(body: Uint8Array, encoding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      // Archives often keep the header of what they have already unpacked.
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
    case 'deflate':
      return (body[0]! & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    case 'br':
      return brotliDecompressSync(body, options);
    default:
      return body;
  }
}

function unchunk(raw: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < raw.length) {
    const line = indexOf(raw, '\r\n', at);
    if (line < 0 || line - at > 16) break;
    const size = Number.parseInt(new TextDecoder('latin1').decode(raw.subarray(at, line)), 16);
    // Some writers take the chunks apart and leave the header: then these are no chunks.
    if (!Number.isInteger(size) || size < 0) return at === 0 ? raw : Buffer.concat(parts);
    if (size === 0) break;
    parts.push(raw.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return parts.length === 0 ? raw : Buffer.concat(parts);
}

function indexOf(bytes: Uint8Array, words: string, from = 0): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(words, from, 'latin1');
}

/** Bytes as they come, read in pieces of any size. */
class Bytes {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    return true;
  }

  /** Skips the line breaks between records; false at the end. */
  async skipBlankLines(): Promise<boolean> {
    for (;;) {
      let at = 0;
      while (at < this.#held.length && (this.#held[at] === 0x0d || this.#held[at] === 0x0a)) at++;
      this.#held = this.#held.subarray(at);
      if (this.#held.length > 0) return true;
      if (!(await this.#more())) return false;
    }
  }

  /** Everything up to `words`, which are skipped. */
  async until(words: string, limit: number): Promise<Uint8Array> {
    for (;;) {
      const at = indexOf(this.#held, words);
      if (at >= 0) {
        const found = this.#held.subarray(0, at);
        this.#held = this.#held.subarray(at + words.length);
        return found;
      }
      if (this.#held.length > limit) throw new Error('A record has no end of its header');
      if (!(await this.#more())) throw new Truncated('It ends in the middle of a record');
    }
  }

  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = length;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) throw new Truncated('It ends in the middle of a record');
      const part = this.#held.subarray(0, left);
      parts.push(part);
      left -= part.length;
      this.#held = this.#held.subarray(part.length);
    }
    return Buffer.concat(parts);
  }

  async skip(length: number): Promise<void> {
    let left = length;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) throw new Truncated('It ends in the middle of a record');
      const step = Math.min(left, this.#held.length);
      left -= step;
      this.#held = this.#held.subarray(step);
    }
  }
}
