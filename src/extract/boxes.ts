import type { ReadingRules } from '../lang/index.ts';
import { countWords, endsSentence, isProse, isRule } from './features.ts';
import { fold } from './folded.ts';
import { bareLine } from './forms.ts';
import type { Piece } from './piece.ts';
import { pageVoice, stemsWhenAsked } from './voice.ts';

/** What is known of a line before the lines around it are looked at. */
export interface Judged {
  readonly piece: Piece;
  /** Why it is the page's by its own words; null where they do not say so. */
  readonly reason: string | null;
  /** Whether it is the report's whatever stands around it: a credit, a speaker's name. */
  readonly own: boolean;
}

/** What is known of the whole document. */
export interface Known {
  /** The outlet, where the page has told it. */
  readonly site: string | null;
  /** Whether it is a record of speech. */
  readonly record: boolean;
}

/** Most words of a line that belongs to a box without a word that says so. */
const BOX_LINE_WORDS = 24;
/** Fewest words of a sentence that is the report's, however short its paragraph is. */
const SENTENCE_WORDS = 2;
/** Most lines that one heading takes along. */
const LONGEST_BOX = 16;

/**
 * Why lines are the page's by the company they keep: below the heading of a box ("Most read"), between two lines of the
 * page, or below the report's last sentence. The reasons of `judged`, with these added. A sentence that does not speak
 * to the visitor ends every box.
 */
export function reasonsAmong(judged: readonly Judged[], rules: ReadingRules, known: Known): (string | null)[] {
  const reasons = judged.map(({ reason }) => reason);
  takeAppeals(judged, reasons, rules, known);
  takeBoxes(judged, reasons, rules);
  takeSandwiched(judged, reasons, rules);
  takeTail(judged, reasons, rules, known);
  takeFoot(judged, reasons, rules);
  return reasons;
}

/** Page voice from which a line is the page's wherever it stands, and most words of one. */
const LOUD_VOICE = 3;
/** The same of a line that is no sentence. */
const LOUD_SCRAP = 2.25;
const LOUD_WORDS = 30;

function takeAppeals(
  judged: readonly Judged[],
  reasons: (string | null)[],
  rules: ReadingRules,
  { site, record }: Known,
): void {
  if (record) return;
  const stems = stemsWhenAsked(textsLeft(judged, reasons), rules);
  for (const [at, { piece, own }] of judged.entries()) {
    if (reasons[at] !== null || own || piece.kind !== 'paragraph' || countWords(piece.text) > LOUD_WORDS) continue;
    const loud = isLoose(judged[at]!, rules) ? LOUD_SCRAP : LOUD_VOICE;
    if (pageVoice(piece.text, { stems, counted: true, site }, rules) >= loud) reasons[at] = 'page';
  }
}

function textsLeft(judged: readonly Judged[], reasons: readonly (string | null)[]): string[] {
  return judged.flatMap(({ piece }, at) => (reasons[at] === null ? [piece.text] : []));
}

function takeBoxes(judged: readonly Judged[], reasons: (string | null)[], rules: ReadingRules): void {
  for (let head = 0; head < judged.length; head++) {
    const { piece, own } = judged[head]!;
    if (own || piece.text.length > 80) continue;
    const folded = bareLine(piece.text);
    const box = rules.boxHeads.find(({ pattern }) => pattern.test(folded));
    if (box === undefined || (piece.kind === 'heading' && reasons[head] === null)) continue;
    let end = head + 1;
    while (end < judged.length && end - head <= LONGEST_BOX && isInBox(judged[end]!, box.reason, rules)) end++;
    // A subheading stands close to the text below it.
    const last = judged[end - 1]!.piece;
    const below = judged[end]?.piece;
    if (end - 1 > head && !last.tight && below?.tight === true && !isRule(last.text)) end--;
    if (box.reason === 'caption') end = Math.min(end, head + 2);
    for (let i = head; i < end; i++) reasons[i] ??= box.reason;
  }
}

/** Boxes whose own sentences speak to the visitor. */
const APPEALS: ReadonlySet<string> = new Set(['subscription', 'advertisement', 'author box']);

function isInBox({ piece, reason, own }: Judged, box: string, rules: ReadingRules): boolean {
  if (own) return false;
  if (reason !== null) return true;
  if (piece.kind === 'heading' || piece.kind === 'blockquote') return false;
  const { text } = piece;
  // "About Harbour Board" heads a part of a statement that is its own.
  if (rules.statements.about.test(fold(text)) || rules.notesLead.test(fold(text))) return false;
  if (countWords(text) > BOX_LINE_WORDS && !APPEALS.has(box)) return false;
  if (box === 'caption') return !isProse(text, rules);
  if (!isSentence(text)) return !isProse(text, rules);
  if (/["“”«»„]/.test(text)) return false;
  return APPEALS.has(box) ? rules.appeal.test(fold(text)) : /\?$/.test(text.trim());
}

/** Whether a line is a sentence of at least a few words, with its stop; a stage direction may stand behind it. */
function isSentence(whole: string): boolean {
  const text = whole.replace(/\s*(?:[[(][^\][()]{1,60}[\])]\s*)+$/, '') || whole;
  return countWords(text) >= SENTENCE_WORDS && endsSentence(text) && !/[:;]$/.test(text.trimEnd());
}

/** Most words of a line that two lines of the page take between them. */
const SANDWICHED_WORDS = 8;

/** A short line without a stop, right between two lines of the page. */
function takeSandwiched(judged: readonly Judged[], reasons: (string | null)[], rules: ReadingRules): void {
  for (let i = 1; i + 1 < judged.length; i++) {
    if (reasons[i] !== null || reasons[i - 1] === null || !isLoose(judged[i]!, rules)) continue;
    if (countWords(judged[i]!.piece.text) > SANDWICHED_WORDS) continue;
    let next = i + 1;
    while (next < judged.length && reasons[next] === null && isLoose(judged[next]!, rules)) next++;
    if (next - i > 2 || next >= judged.length || reasons[next] === null) continue;
    for (let at = i; at < next; at++) reasons[at] = reasons[i - 1]!;
  }
}

/** Whether a line is neither a sentence nor anything else that a report consists of. */
function isLoose({ piece, own }: Judged, rules: ReadingRules): boolean {
  const { kind, text } = piece;
  if (own || kind === 'list-item' || kind === 'heading' || kind === 'blockquote' || kind === 'note') return false;
  return !isSentence(text) && !isProse(text, rules) && !/[:;]$/.test(text) && !isEnclosed(text);
}

/** What stands in brackets or quotation marks: a stage direction, a slogan. */
function isEnclosed(text: string): boolean {
  return /^[[("“‘].*[\])"”’][.]?$/.test(text.trim());
}

/** Page voice from which a sentence below a report is not the report's; and behind a line that ends it. */
const TAIL_VOICE = 1.75;
/** The same in a record, whose speakers say "you" and "please" as well. */
const RECORD_VOICE = 2.75;
const BEHIND_END = 0.5;
/** Most sentences of a foot, and share of the words that must stand above it. */
const TAIL_LINES = 8;
const TAIL_AFTER = 0.4;
/** Most lines that are looked through from the last one upwards. */
const LONGEST_TAIL = 60;

/** Sentences below the report in which the page speaks, from the last line upwards to the first that is the report's. */
function takeTail(
  judged: readonly Judged[],
  reasons: (string | null)[],
  rules: ReadingRules,
  { site, record }: Known,
): void {
  const words = judged.map(({ piece }, at) => (reasons[at] === null ? countWords(piece.text) : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  const stems = stemsWhenAsked(textsLeft(judged, reasons), rules);
  let below = 0;
  let sentences = 0;
  const top = Math.max(0, judged.length - LONGEST_TAIL);
  for (let at = judged.length - 1; at > top && sentences < TAIL_LINES; at--) {
    below += words[at]!;
    if (below > total * (1 - TAIL_AFTER)) return;
    if (reasons[at] !== null) continue;
    const { piece, own } = judged[at]!;
    if (own || piece.kind === 'blockquote' || piece.kind === 'heading') return;
    const ended = isBehindEnd(judged, at, rules);
    const voice = pageVoice(piece.text, { stems, counted: true, site }, rules);
    if (voice >= (record ? RECORD_VOICE : ended ? BEHIND_END : TAIL_VOICE)) {
      reasons[at] = 'page';
      sentences++;
    } else if (!isLoose(judged[at]!, rules)) return;
  }
}

/** Whether a wire's end mark ("END 041805") stands not far above. Below a statement's plain "ENDS" notes follow that are its own. */
function isBehindEnd(judged: readonly Judged[], at: number, rules: ReadingRules): boolean {
  return judged.slice(Math.max(0, at - TAIL_LINES), at).some(({ piece }) => {
    const folded = fold(piece.text);
    return rules.endMark.test(folded) && /\d/.test(folded);
  });
}

/** Words of sentences that a report must have before lines below it are taken for the page's foot. */
const REPORT_WORDS = 40;
/** Most lines of a foot without a word that says what they are. */
const FOOT_LINES = 12;

/**
 * Loose lines below the report's last sentence, where a line of the page stands among them. Signatures, and lists below
 * a line that announces them, are the report's.
 */
function takeFoot(judged: readonly Judged[], reasons: (string | null)[], rules: ReadingRules): void {
  let from = judged.length;
  while (from > 0 && (reasons[from - 1] !== null || isLoose(judged[from - 1]!, rules))) from--;
  const words = judged
    .slice(0, from)
    .reduce((sum, { piece }, i) => sum + (reasons[i] === null ? countWords(piece.text) : 0), 0);
  const foot = judged.slice(from);
  const loose = foot.filter((_, i) => reasons[from + i] === null).length;
  if (words < REPORT_WORDS || loose === 0 || loose > FOOT_LINES || loose === foot.length) return;
  const announced = judged[from - 1]?.piece.text ?? '';
  if (/[:;,]$/.test(announced.trim())) return;
  const first = foot.findIndex((_, i) => reasons[from + i] !== null);
  if (foot.slice(0, first).some(({ piece }) => rules.valediction.test(fold(piece.text)))) return;
  // Above the first line that is certainly the page's, several loose lines can be a table or an address of the report's.
  const start = first > 2 ? first : 0;
  for (let i = start; i < foot.length; i++) reasons[from + i] ??= 'page';
}
