import type { ReadingRules } from '../lang/index.ts';
import type { Removed } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { type Byline, looksLikeName, readByline } from './byline.ts';
import { creditsOnLine } from './credits.ts';
import { readDateLine } from './dates.ts';
import { countWords, endsSentence, isProse } from './features.ts';
import { ending, pageForm } from './forms.ts';
import type { Piece } from './piece.ts';

/** A body without the page's lines between and below its paragraphs. */
export interface Cleaned {
  readonly kept: readonly Piece[];
  readonly removed: readonly Removed[];
  /** A byline that stood below the text. */
  readonly byline: Byline | null;
}

/** Takes the page's lines out of `pieces`, whose first is where the body begins. */
export function withoutFurniture(pieces: readonly Piece[], rules: ReadingRules): Cleaned {
  const end = bodyEnd(pieces, rules);
  const kept: Piece[] = [];
  const removed: Removed[] = [];
  for (const piece of pieces.slice(0, end)) {
    const reason = creditsOnLine(piece.text, rules).length > 0 ? null : reasonFor(piece, rules);
    if (reason === null) kept.push(asNote(piece, rules));
    else removed.push({ text: piece.text, reason });
  }
  const tail: Removed[] = pieces
    .slice(end)
    .map((piece) => ({ text: piece.text, reason: pageForm(piece, rules) ?? 'after the report' }));
  const byline = takeBylineBelow(kept, tail, rules);
  return { kept, removed: [...removed, ...tail], byline };
}

function reasonFor(piece: Piece, rules: ReadingRules): string | null {
  const form = pageForm(piece, rules);
  if (form !== null) return form;
  return isCaption(piece.text) ? 'caption' : null;
}

/** Lines that begin by naming a picture or its author. */
function isCaption(text: string): boolean {
  return (
    countWords(text) <= 45 &&
    /^(?:image|photo(?:graph)?|picture|pic|video|graphic|illustration|file photo)s?(?: by| credit| courtesy(?: of)?)?\s*[:/]\s*\S/i.test(
      text,
    )
  );
}

function asNote(piece: Piece, rules: ReadingRules): Piece {
  return piece.kind === 'paragraph' && creditsOnLine(piece.text, rules).length > 0 ? { ...piece, kind: 'note' } : piece;
}

/** Share of the words that must stand above a heading such as "Related posts" before it can end the report. */
const END_AFTER = 0.5;

/**
 * Index behind the last piece of the report: where a heading announces comments or other reports and less prose
 * follows than stands above.
 */
function bodyEnd(pieces: readonly Piece[], rules: ReadingRules): number {
  const prose = pieces.map((piece) => (isProse(piece.text, rules) ? countWords(piece.text) : 0));
  const total = prose.reduce((sum, words) => sum + words, 0);
  let above = 0;
  for (let i = 0; i < pieces.length; i++) {
    const found = above >= total * END_AFTER ? ending(pieces[i]!.text, rules) : null;
    if (found !== null && (found.reason === 'comments' || above >= total * 0.9)) return i;
    above += prose[i]!;
  }
  return pieces.length;
}

/**
 * The author's box at the end: a line that names the author, with or without a sentence about them. It is moved from
 * `kept` to `tail`.
 */
function takeBylineBelow(kept: Piece[], tail: Removed[], rules: ReadingRules): Byline | null {
  let byline: Byline | null = null;
  for (let steps = 0; steps < 4 && kept.length > 1; steps++) {
    const last = kept.at(-1)!;
    const before = kept.at(-2)!;
    const led = readByline(last.text, rules, true);
    if (led !== null && countWords(last.text) < 14) byline ??= led;
    else if (looksLikeName(last.text) && !/,$/.test(before.text))
      byline ??= { text: last.text, names: [last.text], agency: null };
    else if (looksLikeName(before.text) && isAboutAuthor(last.text, before.text)) {
      tail.unshift({ text: last.text, reason: 'author box' });
      kept.pop();
      continue;
    } else if (readDateLine(last.text, rules) === null || endsSentence(last.text)) break;
    tail.unshift({ text: last.text, reason: byline === null ? 'date' : 'author box' });
    kept.pop();
  }
  return byline;
}

/** "I spent most of my life in finance", "Ana Ruiz is a reporter". */
function isAboutAuthor(text: string, name: string): boolean {
  const folded = fold(text);
  const surname = fold(name).split(' ').at(-1)!;
  return (
    countWords(text) < 80 &&
    (/^(?:i |i'm |my )/.test(folded) || (folded.includes(surname) && /\b(?:is|was|writes|covers|has)\b/.test(folded)))
  );
}
