import type { ReadingRules } from '../lang/index.ts';
import type { Removed } from '../model/index.ts';
import { SIGNED_WORDS, takeBylineBelow } from './authorbox.ts';
import { type Judged, reasonsAmong } from './boxes.ts';
import { type Byline, readByline } from './byline.ts';
import { creditsOnLine } from './credits.ts';
import { countWords, endsSentence, isProse, isRule } from './features.ts';
import { fold } from './folded.ts';
import { ending, pageForm } from './forms.ts';
import type { Piece } from './piece.ts';
import { isRecord, speakerLines, turnStarts } from './transcript/labels.ts';

/** A body without the page's lines between and below its paragraphs. */
interface Cleaned {
  readonly kept: readonly Piece[];
  readonly removed: readonly Removed[];
  /** A byline that stood below the text. */
  readonly byline: Byline | null;
}

/**
 * Takes the page's lines out of `pieces`, whose first is where the body begins. `speakers`: lines that name who speaks,
 * whatever they look like.
 */
export function withoutFurniture(
  pieces: readonly Piece[],
  rules: ReadingRules,
  { site, authors }: Imprint,
  speakers: ReadonlySet<string> = speakerLines(pieces, rules),
): Cleaned {
  const end = bodyEnd(pieces, rules);
  const footer = footerPieces(pieces.slice(0, end), rules, speakers);
  const turns = turnStarts(pieces, rules);
  const judged = pieces.slice(0, end).map((piece, at): Judged => {
    const own =
      turns.has(piece) ||
      speakers.has(piece.text) ||
      (at > 0 && speakers.has(pieces[at - 1]!.text)) ||
      isCredit(piece, rules) ||
      rules.correction.test(fold(piece.text)) ||
      (countWords(piece.text) < SIGNED_WORDS && (readByline(piece.text, rules, true)?.names.length ?? 0) > 0);
    const foot = footer.get(piece);
    return { piece, own: foot === undefined && own, reason: foot ?? (own ? null : reasonFor(piece, rules)) };
  });
  const reasons = reasonsAmong(judged, rules, { site, record: isRecord(pieces, rules) });
  const kept: Piece[] = [];
  const removed: Removed[] = [];
  for (const [at, { piece }] of judged.entries()) {
    const reason = reasons[at]!;
    if (reason === null) kept.push(asNote(piece, rules));
    else removed.push({ text: piece.text, reason });
  }
  const tail: Removed[] = pieces
    .slice(end)
    .map((piece) => ({ text: piece.text, reason: pageForm(piece, rules) ?? 'after the report' }));
  // Who speaks last in a record stands below like an author.
  const byline = speakers.size > 0 ? null : takeBylineBelow(kept, tail, rules, authors);
  return { kept, removed: [...removed, ...tail], byline };
}

/** What a page has told of itself above its text. */
export interface Imprint {
  readonly site: string | null;
  readonly authors: readonly string[];
}

/** Share of a document's words behind which a group of lines can be its foot. */
const FOOT_AFTER = 0.8;
/** The same for the very last lines. */
const LAST_AFTER = 0.5;
/** Forms that stand between paragraphs as well. */
const NO_FOOT: ReadonlySet<string> = new Set(['rule', 'page number', 'date', 'wire code']);
/** Most words of one line of a foot. */
const FOOT_LINE_WORDS = 45;

/**
 * The lines at the foot of a document that stand in one group with a line of the page's: an address beside a copyright,
 * what comes next beside an order not to forward. With the reason of the first that has one.
 */
function footerPieces(
  pieces: readonly Piece[],
  rules: ReadingRules,
  speakers: ReadonlySet<string>,
): ReadonlyMap<Piece, string> {
  const words = pieces.map(({ text }) => countWords(text));
  const total = words.reduce((sum, count) => sum + count, 0);
  const footer = new Map<Piece, string>();
  let above = 0;
  for (let from = 0; from < pieces.length; ) {
    let to = from + 1;
    while (to < pieces.length && pieces[to]!.tight && !isRule(pieces[to - 1]!.text)) to++;
    const group = pieces.slice(from, to);
    const fits =
      group.length > 1 &&
      group.every(
        (piece, i) =>
          words[from + i]! <= FOOT_LINE_WORDS &&
          piece.kind !== 'list-item' &&
          !speakers.has(piece.text) &&
          !isStory(piece, rules),
      );
    if (above >= total * (to === pieces.length ? LAST_AFTER : FOOT_AFTER) && fits) {
      const reason = group.map((piece) => pageForm(piece, rules)).find((form) => form !== null && !NO_FOOT.has(form));
      if (reason != null)
        for (const piece of group) if (!isCredit(piece, rules)) footer.set(piece, pageForm(piece, rules) ?? reason);
    }
    for (let i = from; i < to; i++) above += words[i]!;
    from = to;
  }
  return footer;
}

/** Who reported, from where, and whose copy was used: the report's, whatever stands beside it. */
function isCredit({ text }: Piece, rules: ReadingRules): boolean {
  return creditsOnLine(text, rules).length > 0 || rules.reportedFrom.test(fold(text));
}

/** Words from which a sentence without a word to the visitor is the report's, wherever it stands. */
const STORY_WORDS = 16;

function isStory(piece: Piece, rules: ReadingRules): boolean {
  if (pageForm(piece, rules) !== null) return false;
  if (rules.notesLead.test(fold(piece.text)) && endsSentence(piece.text)) return true;
  return countWords(piece.text) >= STORY_WORDS && isProse(piece.text, rules);
}

/** A newsroom's own marks in a script: "[CLIP 1 - RUIZ - 0'12"]" says who is heard next. */
function isCue({ text }: Piece, rules: ReadingRules): boolean {
  const inside = /^(?:\[|\(\()([^\][()\p{Ll}]{2,80})(?:\]|\)\))$/u.exec(text)?.[1];
  if (inside === undefined || !/^\p{Lu}{2}/u.test(inside)) return false;
  return rules.scripts.played.test(fold(inside)) || rules.furniture.every(({ pattern }) => !pattern.test(fold(inside)));
}

/** "[laughter]", alone on its line. */
function isStage({ text }: Piece, rules: ReadingRules): boolean {
  const inside = /^[*_]{0,3}[[(]([^\][()]{2,60})[\])][*_]{0,3}\.?$/.exec(text)?.[1];
  return inside !== undefined && rules.stage.test(fold(inside).trim());
}

/** Most words of a caption. */
const CAPTION_WORDS = 45;

function reasonFor(piece: Piece, rules: ReadingRules): string | null {
  if (isCue(piece, rules) || isStage(piece, rules)) return null;
  const form = pageForm(piece, rules);
  if (form !== null) return form;
  return countWords(piece.text) <= CAPTION_WORDS && rules.caption.test(fold(piece.text)) ? 'caption' : null;
}

function asNote(piece: Piece, rules: ReadingRules): Piece {
  return piece.kind === 'paragraph' && (isCue(piece, rules) || creditsOnLine(piece.text, rules).length > 0)
    ? { ...piece, kind: 'note' }
    : piece;
}

/** Share of the words that must stand above a heading such as "Related posts" before it can end the report. */
const END_AFTER = 0.5;

/** The same for what may be a button between two paragraphs, "Leave a comment". */
const BUTTON_AFTER = 0.9;

/**
 * Index behind the last piece of the report: where a heading announces comments or other reports and less prose
 * follows than stands above.
 */
function bodyEnd(pieces: readonly Piece[], rules: ReadingRules): number {
  const prose = pieces.map((piece) => (isProse(piece.text, rules) ? countWords(piece.text) : 0));
  const total = prose.reduce((sum, words) => sum + words, 0);
  let above = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (i > 0 && pieces[i]!.text === '--' && above >= total * END_AFTER) return i;
    const found = above >= total * END_AFTER ? ending(pieces[i]!.text, rules) : null;
    const enough = found?.reason === 'comments' && !rules.button.test(fold(pieces[i]!.text)) ? END_AFTER : BUTTON_AFTER;
    if (found !== null && above >= total * enough) return i;
    above += prose[i]!;
  }
  return pieces.length;
}
