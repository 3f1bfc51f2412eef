import type { ReadingRules } from '../lang/index.ts';
import { readByline } from './byline.ts';
import { findDates, readDateLine, type WrittenDate } from './dates.ts';
import { countWords, endsSentence, isProse } from './features.ts';
import { fold } from './folded.ts';
import { pageForm } from './forms.ts';
import type { Piece } from './piece.ts';
import { keyOf, labelsOf } from './transcript/labels.ts';

/** Lines of a page that are looked through for the beginning of its text. */
const LONGEST_FRONT = 60;

/** Labelled lines from which a repeated label can be where the speaking begins. */
const FEWEST_LABELS = 4;

/** Where the running text begins: the first line that is prose, or that somebody speaks. */
export function bodyStart(pieces: readonly Piece[], rules: ReadingRules): number {
  const end = Math.min(pieces.length, LONGEST_FRONT);
  let labelled = 0;
  const speakers = new Map<string, number>();
  const labels = labelsOf(pieces, rules);
  for (const [at, label] of labels.entries()) {
    if (label === null || pageForm(pieces[at]!, rules) !== null) continue;
    labelled++;
    speakers.set(keyOf(label), (speakers.get(keyOf(label)) ?? 0) + 1);
  }
  for (let i = 0; i < end; i++) {
    const piece = pieces[i]!;
    if (isNote(piece.text, rules) || pageForm(piece, rules) !== null || readDateLine(piece.text, rules) !== null)
      continue;
    if (readOccasion(fold(piece.text), rules) !== null) continue;
    if (isProse(piece.text, rules) && !goesOnAbove(piece.text) && isParagraph(piece))
      return behindDeck(pieces, i, rules);
    if (rules.salutation.test(fold(piece.text)) && /[,:!]$/.test(piece.text)) return i;
    const label = labels[i]!;
    // "PRESS CONFERENCE OF ANA RUIZ: TRANSCRIPT" is not what she says.
    const heads = rules.transcript.test(fold(piece.text)) && !endsSentence(piece.text);
    if (label !== null && !heads && (speakers.get(keyOf(label)) ?? 0) > 1 && labelled >= FEWEST_LABELS) return i;
  }
  return pieces.length > 1 ? 1 : 0;
}

/** Words from which an item with a number is a numbered paragraph. */
const NUMBERED_WORDS = 14;

function isParagraph({ kind, text }: Piece): boolean {
  return kind !== 'list-item' || (/^\(?\d{1,3}[.)]\s/.test(text) && countWords(text) >= NUMBERED_WORDS);
}

/** "held in the library on 3 May": the rest of a heading. */
function goesOnAbove(text: string): boolean {
  return /^\p{Ll}/u.test(text) && countWords(text) < 20;
}

/** Lines below the first sentence among which author and date can stand, and sentences among them. */
const DECK_LINES = 12;
const DECK_SENTENCES = 2;
/** Most words of a sentence that sums a report up above its byline. */
const DECK_WORDS = 50;

/**
 * Where the body begins if the first sentence, at `first`, is the line below the headline: behind the byline and the
 * date that follow it. A page that has told both above has no more to tell.
 */
function behindDeck(pieces: readonly Piece[], first: number, rules: ReadingRules): number {
  const isByline = ({ text }: Piece) => readByline(text, rules, true) !== null;
  const above = pieces.slice(0, first);
  if (above.some((piece) => isByline(piece) || readDateLine(piece.text, rules) !== null)) return first;
  let sentences = 0;
  let told = -1;
  let signs = 0;
  for (let i = first; i < Math.min(pieces.length, first + DECK_LINES); i++) {
    const piece = pieces[i]!;
    if (isProse(piece.text, rules)) {
      if (++sentences > DECK_SENTENCES || countWords(piece.text) > DECK_WORDS) break;
      if (told >= 0) break;
    } else if (isByline(piece)) {
      told = i;
      signs += 2;
    } else if (readDateLine(piece.text, rules) !== null) {
      told = i;
      signs += rules.publishedLead.test(fold(piece.text)) ? 2 : 1;
    } else if (pageForm(piece, rules) !== null) signs++;
  }
  if (told < 0 || signs < 2) return first;
  const body = pieces.findIndex(
    (piece, i) =>
      i > told &&
      isProse(piece.text, rules) &&
      !rules.reportedFrom.test(fold(piece.text)) &&
      pageForm(piece, rules) === null,
  );
  return body < 0 ? first : body;
}

/** What a wire tells the desks that receive it: "EDS: CORRECTS name of harbour". */
export function isNote(text: string, rules: ReadingRules): boolean {
  return rules.deskNote.test(text);
}

/** Most words of a line that says when words were spoken. */
const OCCASION_WORDS = 20;

/** The dates of "Delivered orally on 3 May 2024. Published the same day." Null for any other line. */
export function readOccasion(folded: string, rules: ReadingRules): readonly WrittenDate[] | null {
  if (countWords(folded) > OCCASION_WORDS || !rules.occasion.test(folded)) return null;
  const dates = findDates(folded, rules).filter(({ year }) => year !== null);
  return dates.length === 0 ? null : dates;
}
