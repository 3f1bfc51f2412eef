import type { ReadingRules } from '../../lang/index.ts';
import { looksLikeName } from '../byline.ts';
import { countWords, endsSentence, isRule } from '../features.ts';
import { fold } from '../folded.ts';
import { isLetterheadName } from '../letterhead.ts';
import type { Piece } from '../piece.ts';
import type { Label } from './label.ts';
import { isSpeech, isTime, keyOf, labelsOf, withoutStage } from './labels.ts';

/** A record of speech: its labels, and the pieces with which turns begin. */
export interface LabelledRecord {
  /** By piece. */
  readonly labels: readonly (Label | null)[];
  /** Indices of pieces, in order; at least one. */
  readonly starts: readonly number[];
}

/** Fewest labelled turns of a transcript that does not call itself one. */
const FEWEST_TURNS = 4;
/** The same where every paragraph from the first label on has one. */
const FEWEST_ALONE = 3;
/** Share of a document's words that must follow its first label. */
const SPOKEN_SHARE = 0.6;
/** The same where a statement without a label is followed by questions to who made it. */
const QUESTIONED_SHARE = 0.25;
/** Words for each label beyond which the labels are incidental: an interview inside a report. */
const WORDS_PER_LABEL = 450;
/** Share of the turns that must begin with sentences. */
const SENTENCES = 0.6;
/** Share of the paragraphs without a label that may hold quotations with a verb of saying: reporters quote, speakers seldom do. */
const QUOTING_SHARE = 0.25;

/**
 * The labels and the beginnings of turns of a record of speech, or null where the document is none. `called`: whether it
 * calls itself a transcript, which lowers what is asked of it.
 */
export function findRecord(pieces: readonly Piece[], called: boolean, rules: ReadingRules): LabelledRecord | null {
  const labels = labelsOf(pieces, rules);
  const uses = new Map<string, number>();
  for (const label of labels) if (label !== null) uses.set(keyOf(label), (uses.get(keyOf(label)) ?? 0) + 1);
  const first = labels.findIndex((label) => label !== null);
  if (first < 0) return null;
  const saysSo = called || pieces.slice(0, first).some((piece) => isNotice(piece, rules));
  const document = { pieces, labels, uses, saysSo, rules };
  const spoken = labels.map((label, at) => label !== null && isSpoken(at, label, document));
  const from = firstTurn(pieces, labels, spoken, rules);
  if (from < 0) return null;
  const starts = labels.flatMap((label, at) => (label !== null && at >= from && spoken[at] ? [at] : []));
  return isTranscript(starts, document) ? { labels, starts } : null;
}

/** Words of the longest line that says a record follows: "What follows was taken down word for word." */
const NOTICE_WORDS = 22;

function isNotice({ text }: Piece, rules: ReadingRules): boolean {
  return countWords(text) <= NOTICE_WORDS && rules.transcript.test(fold(text)) && !isReported(text, rules);
}

/** A document whose labels are judged one by one. */
interface Labelled {
  readonly pieces: readonly Piece[];
  readonly labels: readonly (Label | null)[];
  /** How often each speaker's key stands in a label. */
  readonly uses: ReadonlyMap<string, number>;
  /** Whether the document calls itself a transcript. */
  readonly saysSo: boolean;
  readonly rules: ReadingRules;
}

/** Whether words follow the label that somebody could have said, or the label stands alone and the words come below. */
function isSpoken(at: number, label: Label, { pieces, labels, uses, saysSo, rules }: Labelled): boolean {
  const { text } = pieces[at]!;
  const speech = text.slice(label.speech);
  const words = countWords(speech);
  const once = (uses.get(keyOf(label)) ?? 0) < 2;
  if (words === 0 && once && isIssuer(at, label, { pieces, labels, uses, saysSo, rules })) return false;
  if (words === 0 && !isExamination(label, text, rules)) {
    const below = speechBelow(pieces, at);
    // Names one below the other are a list, and "Name" above "Statement" is the head of a table.
    if (below < 0 || labels[below] !== null || (once && !isSpeech(pieces[below]!.text))) return false;
  }
  if (once && isListing(speech, rules)) return false;
  if (label.kind !== 'name' || !once) return true;
  if (/^[IVX]{1,5}$/.test(label.words)) return false;
  // A line without a mark is a label only where the whole document says so.
  if (words === 0) return (saysSo && label.words.includes(' ')) || !/[:.：]\W*$/.test(text);
  return endsSentence(withoutStage(speech)) || words > 25;
}

/** "**Harbour Council**" above the first who speaks again: whose record it is. */
function isIssuer(at: number, { words }: Label, { labels, uses, rules }: Labelled): boolean {
  if (words.includes(',') || !isLetterheadName(words, rules)) return false;
  return labels.slice(0, at).every((label) => label === null || uses.get(keyOf(label)) === 1);
}

/** Most words of a line that only says who is there. */
const LISTING_WORDS = 60;

/**
 * "Before: Judge Ana Ruiz (chair), Dr Odd Vik.", "Witness: Ana Ruiz.": names, with what they are, and nobody who speaks.
 * Every name has its title or both its parts; nobody is asked, thanked or spoken to.
 */
function isListing(speech: string, rules: ReadingRules): boolean {
  const plain = speech
    .replace(/\s*\([^()]{1,80}\)/g, '')
    .trim()
    .replace(/[.;]$/, '');
  if (plain === '' || countWords(plain) > LISTING_WORDS || /[?!…]/.test(plain) || rules.address.test(fold(plain)))
    return false;
  const [first = '', ...others] = plain.split(/\s*[,;]\s*/).map((entry) => {
    const words = entry.replace(rules.records.andFirst, '');
    return { entry: words, name: words.slice(rules.titles.exec(fold(words))?.[0].length ?? 0) };
  });
  if (first === '' || !looksLikeName(first.name)) return false;
  // Behind the first name stand other names, or what its bearer is.
  return others.every(({ entry, name }) => looksLikeName(name) || !/\.\s/.test(entry));
}

/** Index of the piece below a label that stands alone, behind strokes and times of day; -1 where none is left. */
function speechBelow(pieces: readonly Piece[], at: number): number {
  return pieces.findIndex(({ text }, i) => i > at && !isRule(text) && !isTime(text));
}

/** "BY MR. RUIZ:" in front of the questions that he asks. */
export function isExamination(label: Label, text: string, rules: ReadingRules): boolean {
  return label.kind === 'question' && rules.records.examining.test(text.slice(label.start, label.end));
}

/** A list of participants ("Moderator: Ana Ruiz, …") also has labels: the first turn is one that is speech. */
function firstTurn(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  spoken: readonly boolean[],
  rules: ReadingRules,
): number {
  return labels.findIndex((label, at) => {
    if (label === null || !spoken[at]) return false;
    const speech = pieces[at]!.text.slice(label.speech);
    if (isListing(speech, rules)) return false;
    return !(countWords(speech) > 0 && countWords(speech) < 12 && !/[.!?…—–,-]['"’”)\]]*$/.test(withoutStage(speech)));
  });
}

/** Whether the turns that begin at `starts` make the document a record of speech. */
function isTranscript(starts: readonly number[], { pieces, labels, uses, saysSo: called, rules }: Labelled): boolean {
  const [first] = starts;
  if (first === undefined) return false;
  if (called && starts.length > 1) return true;
  const total = wordsIn(pieces, 0, pieces.length);
  const region = wordsIn(pieces, first, pieces.length);
  const isAllTurns = starts.length >= FEWEST_ALONE && starts.length === pieces.length - first;
  if (starts.length < FEWEST_TURNS && !isAllTurns && !(called && region > total * SPOKEN_SHARE)) return false;
  const speakers = new Set(starts.map((at) => keyOf(labels[at]!)));
  const repeated = [...speakers].filter((speaker) => (uses.get(speaker) ?? 0) > 1).length;
  if (!called && (speakers.size < 2 || repeated === 0)) return false;
  const share = isQuestioned(labels, starts) ? QUESTIONED_SHARE : SPOKEN_SHARE;
  if (region < total * share || region > starts.length * WORDS_PER_LABEL) return false;
  // Breakfast, lunch and dinner are labels too; people speak in sentences.
  const sentences = starts.filter((at) =>
    isSentence(pieces[at]!.text.slice(labels[at]!.speech).trim() || (pieces[at + 1]?.text ?? '')),
  ).length;
  if (!called && sentences < starts.length * SENTENCES) return false;
  if (!called && !soundsSpoken(pieces, labels, starts, rules)) return false;
  const unlabelled = pieces.slice(first).filter((_, at) => labels[first + at] === null);
  const quoting = unlabelled.filter(({ text }) => isReported(text, rules)).length;
  return unlabelled.length === 0 || quoting / unlabelled.length <= QUOTING_SHARE;
}

/** Whether nameless people ask and one with a name answers: what stands above is the statement that they ask about. */
function isQuestioned(labels: readonly (Label | null)[], starts: readonly number[]): boolean {
  const kinds = starts.map((at) => labels[at]!.kind);
  return kinds.filter((kind) => kind === 'question').length > 1 && kinds.includes('name') && !kinds.includes('answer');
}

/** Share of the turns in which somebody asks, or speaks of themselves or to others. */
const ADDRESSING = 0.25;
/** The same where names stand alone on their lines, as authors' names in a live page do. */
const ADDRESSING_ALONE = 0.4;

function soundsSpoken(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  starts: readonly number[],
  rules: ReadingRules,
): boolean {
  const speech = (at: number) => pieces[at]!.text.slice(labels[at]!.speech).trim();
  const alone = starts.filter((at) => speech(at) === '').length * 2 >= starts.length;
  const addressing = starts.filter((at) => {
    const words = fold(speech(at) || (pieces[at + 1]?.text ?? '')).replace(/"[^"]*"/g, '');
    return words.includes('?') || rules.address.test(words);
  });
  return addressing.length >= starts.length * (alone ? ADDRESSING_ALONE : ADDRESSING);
}

/** Whether words end as a sentence does. */
function isSentence(speech: string): boolean {
  return /[.!?…]['"’”)\]]*$/.test(speech.trim());
}

/** A reporter's sentence around a quotation: `"…," Ruiz said`. */
function isReported(text: string, rules: ReadingRules): boolean {
  return [...text.matchAll(/[,.!?]["”’»]\s+((?:\p{L}+\s){0,6}\p{L}+)/gu)].some(({ 1: behind }) =>
    rules.told.test(fold(behind!)),
  );
}

function wordsIn(pieces: readonly Piece[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) words += countWords(pieces[i]!.text);
  return words;
}
