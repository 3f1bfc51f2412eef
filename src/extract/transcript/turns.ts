import type { ReadingRules } from '../../lang/index.ts';
import { fold } from '../../text/index.ts';
import { countWords, endsSentence } from '../features.ts';
import type { Piece } from '../piece.ts';
import { type Label, labelOf } from './label.ts';
import { Speakers } from './speakers.ts';

/** A turn by the pieces it runs over: from `label.speech` in piece `first` to the end of piece `last`. */
export interface PieceTurn {
  readonly speaker: string;
  readonly role: string | null;
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/** Fewest labelled turns of a transcript that does not call itself one. */
const FEWEST_TURNS = 4;
/** Share of a document's words that must follow its first label. */
const SPOKEN_SHARE = 0.6;
/** Words for each label beyond which the labels are incidental: an interview inside a report. */
const WORDS_PER_LABEL = 450;
/** Share of the turns that must begin with sentences. */
const SENTENCES = 0.6;
/** Share of the paragraphs without a label that may hold quotations with a verb of saying: reporters quote, speakers seldom do. */
const QUOTING_SHARE = 0.25;

/**
 * The turns of a transcript, or null where the document is none. `called`: whether it calls itself a transcript, which
 * lowers what is asked of it. A turn begins at each label; paragraphs without one go on with the turn.
 */
export function readTurns(pieces: readonly Piece[], called: boolean, rules: ReadingRules): readonly PieceTurn[] | null {
  const labels = pieces.map((piece) => (piece.kind === 'list-item' ? null : labelOf(piece, rules)));
  const uses = new Map<string, number>();
  for (const label of labels) if (label !== null) uses.set(key(label), (uses.get(key(label)) ?? 0) + 1);
  const spoken = labels.map((label, at) => label !== null && isSpoken(label, pieces[at]!, uses, called));
  const from = firstTurn(pieces, labels, spoken, uses);
  if (from < 0) return null;
  const starts = labels.flatMap((label, at) => (label !== null && at >= from && spoken[at] ? [at] : []));
  if (!isTranscript(pieces, labels, starts, uses, called, rules)) return null;

  const speakers = new Speakers();
  for (const { text } of pieces.slice(0, from)) speakers.addListing(text);
  for (const at of starts) speakers.addLabel(labels[at]!);
  return starts.map((first, index) => {
    const label = labels[first]!;
    const { name, role } = speakers.resolve(label, rules);
    return { speaker: name, role, label, first, last: (starts[index + 1] ?? pieces.length) - 1 };
  });
}

/** Labels of one speaker mostly end alike: "President of Russia Vladimir Putin", "Vladimir Putin", "PUTIN". */
const key = ({ words }: Label) => fold(words.split(',')[0]!).split(' ').at(-1)!;

/** Whether words follow the label that somebody could have said, or the label stands alone and the words come below. */
function isSpoken(label: Label, { text }: Piece, uses: ReadonlyMap<string, number>, called: boolean): boolean {
  const speech = text.slice(label.speech);
  if (label.kind !== 'name') return true;
  if ((uses.get(key(label)) ?? 0) > 1) return true;
  const words = countWords(speech);
  if (words === 0) return called && label.words.includes(' ');
  return endsSentence(speech) || words > 25;
}

/** A list of participants ("Moderator: Ana Ruiz, …") also has labels: the first turn is one that is speech. */
function firstTurn(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  spoken: readonly boolean[],
  uses: ReadonlyMap<string, number>,
): number {
  return labels.findIndex((label, at) => {
    if (label === null || !spoken[at]) return false;
    const speech = pieces[at]!.text.slice(label.speech);
    const once = (uses.get(key(label)) ?? 0) < 2;
    return !(once && countWords(speech) > 0 && countWords(speech) < 12 && !/[.!?…]['"’”)\]]*$/.test(speech));
  });
}

function isTranscript(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  starts: readonly number[],
  uses: ReadonlyMap<string, number>,
  called: boolean,
  rules: ReadingRules,
): boolean {
  const [first] = starts;
  if (first === undefined) return false;
  if (called && starts.length > 1) return true;
  const total = wordsIn(pieces, 0, pieces.length);
  const region = wordsIn(pieces, first, pieces.length);
  if (starts.length < FEWEST_TURNS && !(called && region > total * SPOKEN_SHARE)) return false;
  const speakers = new Set(starts.map((at) => key(labels[at]!)));
  const repeated = [...speakers].filter((speaker) => (uses.get(speaker) ?? 0) > 1).length;
  if (!called && (speakers.size < 2 || repeated === 0)) return false;
  if (region < total * SPOKEN_SHARE || region > starts.length * WORDS_PER_LABEL) return false;
  // Breakfast, lunch and dinner are labels too; people speak in sentences.
  const sentences = starts.filter((at) =>
    isSentence(pieces[at]!.text.slice(labels[at]!.speech).trim() || (pieces[at + 1]?.text ?? '')),
  ).length;
  if (!called && sentences < starts.length * SENTENCES) return false;
  const unlabelled = pieces.slice(first).filter((_, at) => labels[first + at] === null);
  const quoting = unlabelled.filter(({ text }) => isReported(text, rules)).length;
  return unlabelled.length === 0 || quoting / unlabelled.length <= QUOTING_SHARE;
}

/** Whether words end as a sentence does. */
function isSentence(speech: string): boolean {
  return /[.!?…]['"’”)\]]*$/.test(speech.trim());
}

/** A reporter's sentence around a quotation: `"…," Ruiz said`. */
function isReported(text: string, _: ReadingRules): boolean {
  return /[,.!?]["”’»]\s+(?:\p{L}+\s){0,6}(?:said|says|told|added|asked|wrote|replied)\b/u.test(text);
}

function wordsIn(pieces: readonly Piece[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) words += countWords(pieces[i]!.text);
  return words;
}
