import { join, type Mapped, mapped, slice } from './mapped.ts';
import { type Piece, paragraph } from './piece.ts';

/** The line that says from when to when a subtitle is shown. */
const TIMING = /^\s*(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}\s+-->\s+(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}/;

/** "Ana Ruiz: ", "THE CHAIR: " in front of the words. */
const LABEL = /^(?:\p{Lu}[\p{L}\p{M}'’.-]* ){0,3}\p{Lu}[\p{L}\p{M}'’.-]*:\s/u;

/** Lines after which a speech of many subtitles begins a new paragraph, at the end of a sentence. */
const PARAGRAPH_LINES = 12;

/** Whether a text is subtitles: WebVTT, SubRip. */
export function isCaptions(content: string): boolean {
  const head = content.slice(0, 2000);
  return (
    /^\ufeff?WEBVTT\b/.test(head) ||
    (/^\ufeff?\s*\d+\s*\n/.test(head) && head.split('\n').some((line) => TIMING.test(line)))
  );
}

/** Subtitles as running text: each speaker's lines made whole, a voice (`<v Ana Ruiz>`) in front of its words. */
export function piecesOfCaptions(content: string): Piece[] {
  const pieces: Piece[] = [];
  let voice = '';
  let open: Mapped[] = [];
  let voiced = false;
  const flush = () => {
    // A voice is set apart, as bold names are.
    const marked = voiced ? open[0]!.text.length : 0;
    if (open.length > 0) pieces.push({ ...paragraph(join(open, ' ')), marked });
    open = [];
    voiced = false;
  };
  let shown = false;
  let at = 0;
  for (const line of content.split('\n')) {
    const from = at;
    at += line.length + 1;
    if (line.trim() === '') shown = false;
    else if (TIMING.test(line)) shown = true;
    else if (shown) {
      const { name, words } = cueOf(content, from, from + line.length);
      const changes = (name !== null && name.text !== voice) || /^(?:>>|-\s)/u.test(words.text);
      const full = open.length > PARAGRAPH_LINES;
      if (changes || (full && /[.!?…]["”']?$/.test(open.at(-1)?.text ?? ''))) flush();
      if (name !== null && changes) {
        open.push(name);
        voiced = true;
        voice = name.text;
      }
      if (words.text !== '') open.push(words);
    }
  }
  flush();
  return pieces;
}

/** A line of a subtitle: whose voice it is, and the words without tags. */
function cueOf(content: string, from: number, to: number): { readonly name: Mapped | null; readonly words: Mapped } {
  const line = content.slice(from, to);
  const tag = /^\s*<v(?:\.[\w.]{1,40})?\s+([^<>]{1,80})>/.exec(line);
  const parts: Mapped[] = [];
  let at = from;
  for (const match of line.matchAll(/<[^<>]{0,80}>|\{\\[^{}]{0,40}\}/g)) {
    parts.push(mapped(content, at, from + match.index));
    at = from + match.index + match[0].length;
  }
  parts.push(mapped(content, at, to));
  const words = join(
    parts.filter(({ text }) => text !== ''),
    ' ',
  );
  if (tag === null) {
    const said = slice(words, /^>>\s*/.exec(words.text)?.[0].length ?? 0);
    const label = LABEL.exec(said.text)?.[0].length ?? 0;
    return { name: label === 0 ? null : slice(said, 0, label - 1), words: slice(said, label) };
  }
  const start = from + tag[0].lastIndexOf(tag[1]!);
  return { name: mapped(content, start, start + tag[1]!.length), words };
}
