import { extname } from 'node:path';

/** What bytes are, as far as their beginning, their name and what was declared of them tell. */
type ByteKind = 'empty' | 'text' | 'pdf' | 'zip' | 'gzip' | 'warc' | { readonly unreadable: string };

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Beginnings of files that hold no report, with what they are. */
const UNREADABLE: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a sound, film or WebP picture'],
  ['ID3', 'a sound recording'],
  ['OggS', 'a sound recording'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old Office document (.doc, .xls); save it as DOCX or PDF'],
  ['{\\rtf', 'a Rich Text document; save it as DOCX, PDF or plain text'],
  ['7z\xbc\xaf', 'a 7-Zip archive; unpack it'],
  ['Rar!', 'a RAR archive; unpack it'],
  ['BZh', 'a bzip2 archive; unpack it'],
  ['\xfd7zXZ', 'an XZ archive; unpack it'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive; unpack it'],
  ['SQLite format', 'a database'],
];

/** Bytes looked at for what no text has. */
const HEAD = 8192;

/** What kind of thing `bytes` (or their first few thousand) begin. */
export function sniffBytes(bytes: Uint8Array): ByteKind {
  if (bytes.length === 0) return 'empty';
  const head = ascii(bytes, 0, 16);
  if (head.startsWith('%PDF') || ascii(bytes, 0, 1024).includes('%PDF-1.')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  if (head.startsWith('WARC/')) return 'warc';
  const known = UNREADABLE.find(([mark]) => head.startsWith(mark));
  if (known !== undefined) return { unreadable: known[1] };
  if (ascii(bytes, 4, 8) === 'ftyp') return { unreadable: 'a film or sound recording' };
  return looksBinary(bytes.subarray(0, HEAD)) ? { unreadable: 'binary data' } : 'text';
}

/** Share of control characters from which bytes are no text. */
const CONTROLS = 0.05;

function looksBinary(head: Uint8Array): boolean {
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (wide) return false;
  let zeros = 0;
  let controls = 0;
  const zerosAt = [0, 0];
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]!;
    if (byte === 0) {
      zeros++;
      zerosAt[i & 1]!++;
    } else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  }
  // UTF-16 without a mark has its zeros at one parity.
  const utf16 = zeros > head.length * 0.2 && Math.min(...zerosAt) < zeros * 0.05;
  return !utf16 && (zeros > 0 || controls > head.length * CONTROLS);
}

/** What decoded text is written in. */
type TextKind = 'html' | 'markdown' | 'plain' | 'eml' | 'json' | 'jsonl' | 'csv' | 'feed';

const BY_EXTENSION: Readonly<Record<string, TextKind>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mhtml': 'eml',
  '.mht': 'eml',
  '.eml': 'eml',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.rss': 'feed',
  '.atom': 'feed',
  '.txt': 'plain',
  '.text': 'plain',
  '.vtt': 'plain',
  '.srt': 'plain',
};

/** The kind that a file's name promises, or null. */
function kindOfName(name: string): TextKind | null {
  return BY_EXTENSION[extname(name.replace(/[?#].*$/, '')).toLowerCase()] ?? null;
}

/**
 * What `content` is. Its own form wins over its name and the declared type wherever the form leaves no doubt: HTML that
 * is really JSON is JSON.
 */
export function kindOfText(content: string, name: string, declaredType?: string): TextKind {
  const start = content.slice(0, 4000).trimStart();
  const named = kindOfName(name);
  if (FEED_ROOTS.has(rootOf(content))) return 'feed';
  if (/^(?:<!doctype html|<html|<head|<body)\b/i.test(start)) return 'html';
  if (/^[{[]/.test(start) && named !== 'markdown') {
    const json = jsonKind(content);
    if (json !== null) return json;
  }
  if (named === 'eml' || ((named === null || named === 'plain') && looksLikeMail(start))) return 'eml';
  if (named !== null && named !== 'json') return named;
  const type = (declaredType ?? '').replace(/;.*$/, '').trim().toLowerCase();
  if (type === 'text/markdown') return 'markdown';
  if (type === 'text/csv') return 'csv';
  if (type === 'message/rfc822') return 'eml';
  if (/<(?:p|div|article|h1|table)\b[^>]*>/i.test(start) && /<\/(?:p|div|article|h1|table|a|li|span)>/i.test(content))
    return 'html';
  return type === 'text/html' && /<[a-z][^>]*>/i.test(content) ? 'html' : 'plain';
}

const FEED_ROOTS = new Set(['rss', 'feed', 'rdf:rdf']);

/** The name of an XML document's first element, in small letters; '' where the content does not begin as XML does. */
function rootOf(content: string): string {
  let at = 0;
  for (;;) {
    at += /^[\s\ufeff]*/.exec(content.slice(at, at + 1000))![0].length;
    const rest = content.slice(at, at + 64);
    const close = rest.startsWith('<?')
      ? '?>'
      : rest.startsWith('<!--')
        ? '-->'
        : /^<!doctype/i.test(rest)
          ? '>'
          : null;
    if (close === null) return /^<([a-z][\w:.-]{0,40})/i.exec(rest)?.[1]?.toLowerCase() ?? '';
    const subset = close === '>' ? content.slice(at, at + 400).search(/[[>]/) : -1;
    const from = subset >= 0 && content[at + subset] === '[' ? content.indexOf(']', at + subset) : at;
    const end = from < 0 ? -1 : content.indexOf(close, from + (close === '>' ? 0 : 2));
    if (end < 0) return '';
    at = end + close.length;
  }
}

/** Whether the first bytes of a file are those of JSON Lines: a whole line that is an object, and the beginning of another. */
export function isJsonLines(head: Uint8Array): boolean {
  return jsonKind(new TextDecoder().decode(head)) === 'jsonl';
}

function jsonKind(content: string): 'json' | 'jsonl' | null {
  const newline = content.indexOf('\n');
  const first = newline < 0 ? content : content.slice(0, newline);
  if (newline > 0 && isJson(first) && /^\s*[{[]/.test(content.slice(newline + 1))) return 'jsonl';
  return isJson(content) ? 'json' : null;
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

function looksLikeMail(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/, 1)[0]!;
  const fields = head.split(/\r?\n(?![ \t])/);
  return (
    fields.length > 2 &&
    fields.every((field) => /^[\w-]{2,40}:\s/.test(field)) &&
    /^(?:mime-version|received|message-id|return-path):/im.test(head) &&
    /^from:/im.test(head)
  );
}
