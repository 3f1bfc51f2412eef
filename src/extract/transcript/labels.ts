import type { ReadingRules } from '../../lang/index.ts';
import { countWords, endsSentence, isRule } from '../features.ts';
import { fold } from '../folded.ts';
import type { Piece } from '../piece.ts';
import {
  bareQuestionOf,
  dashedLabelOf,
  itemLabelOf,
  type Label,
  labelOf,
  loneLabelOf,
  withRoleBehind,
} from './label.ts';

/** Fewest lines that must be labels by themselves before any of them counts. */
const FEWEST_LONE = 4;
/** Fewest questions that only a letter and a gap announce. */
const FEWEST_BARE = 2;

/** By document: its labels, which several steps of the reading ask for. */
const known = new WeakMap<
  readonly Piece[],
  { readonly rules: ReadingRules; readonly labels: readonly (Label | null)[] }
>();

/** The label of each piece, or null. Labels without a mark count where the document is full of them. */
export function labelsOf(pieces: readonly Piece[], rules: ReadingRules): readonly (Label | null)[] {
  const before = known.get(pieces);
  if (before?.rules === rules) return before.labels;
  const labels = readLabels(pieces, rules);
  known.set(pieces, { rules, labels });
  return labels;
}

/** By line: its label, for the lines of a document stand in several lists while it is read. */
const markedLabels = new WeakMap<Piece, { readonly rules: ReadingRules; readonly label: Label | null }>();

function markedLabel(piece: Piece, rules: ReadingRules): Label | null {
  const before = markedLabels.get(piece);
  if (before?.rules === rules) return before.label;
  const found = labelOf(piece, rules);
  const label = found !== null && found.end === piece.marked ? withRoleBehind(found, piece) : found;
  markedLabels.set(piece, { rules, label });
  return label;
}

function readLabels(pieces: readonly Piece[], rules: ReadingRules): readonly (Label | null)[] {
  const items = itemLabels(pieces, rules);
  const marked = pieces.map((piece, at) => {
    if (piece.kind === 'list-item') return items?.[at] ?? null;
    return markedLabel(piece, rules);
  });
  const bare = pieces.map((piece, at) => (marked[at] === null ? bareQuestionOf(piece, rules) : null));
  const labels =
    bare.filter((label) => label !== null).length >= FEWEST_BARE ? marked.map((l, at) => l ?? bare[at]!) : marked;
  const lone = loneLabels(pieces, labels, rules) ?? dashedLabels(pieces, labels, rules);
  return withInitials(lone === null ? labels : labels.map((label, at) => label ?? lone[at]!));
}

/** Share of a document's list items that must begin with a label before any of them counts. */
const LABELLED_ITEMS = 0.6;

/** Labels of list items ("12. THE CHAIR: Good morning"), where they are what the lists consist of and speakers come back. */
function itemLabels(pieces: readonly Piece[], rules: ReadingRules): (Label | null)[] | null {
  const items = pieces.filter(({ kind }) => kind === 'list-item').length;
  if (items < FEWEST_LONE) return null;
  const found = pieces.map((piece) => (piece.kind === 'list-item' ? itemLabelOf(piece, rules) : null));
  const counted = found.filter((label) => label !== null);
  const speakers = new Set(counted.map(keyOf));
  const comeBack = counted.length >= Math.max(FEWEST_LONE, speakers.size + 2);
  return speakers.size > 1 && comeBack && counted.length >= items * LABELLED_ITEMS ? found : null;
}

/** Labels with nothing but a dash behind them, where the document is full of them and its speakers come back. */
function dashedLabels(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  rules: ReadingRules,
): (Label | null)[] | null {
  const found = pieces.map((piece, at) =>
    labels[at] === null && piece.kind === 'paragraph' ? dashedLabelOf(piece, rules) : null,
  );
  const counted = found.filter((label) => label !== null);
  const speakers = new Set(counted.map(keyOf));
  const comeBack = counted.length >= Math.max(FEWEST_LONE, speakers.size + 2);
  return speakers.size > 1 && comeBack && counted.length >= pieces.length * MOSTLY_DASHED ? found : null;
}

/** Share of the paragraphs that must begin so. */
const MOSTLY_DASHED = 0.4;

/** Fewest labelled lines from which a document may be a record of speech. */
const FEWEST = 4;

/**
 * The lines that name speakers and nothing else, and the same lines in a list of participants: "Ana Ruiz - Harbour plc -
 * Chair" looks like a menu. Empty where the document has few labels.
 */
export function speakerLines(pieces: readonly Piece[], rules: ReadingRules): ReadonlySet<string> {
  const lines = labelsOf(pieces, rules).flatMap((label, at) =>
    label !== null && label.speech >= pieces[at]!.text.length ? [pieces[at]!.text] : [],
  );
  return new Set(lines.length >= FEWEST ? lines : []);
}

/** Whether a document has speakers who come back, as a record of speech has. */
export function isRecord(pieces: readonly Piece[], rules: ReadingRules): boolean {
  const speakers = labelsOf(pieces, rules).flatMap((label) => (label === null ? [] : [keyOf(label)]));
  return speakers.length >= FEWEST && new Set(speakers).size < speakers.length;
}

/** Labels with initials spelled out as the label that they stand for: "HR" of "Harbour Review", "OV" of "Odd Vik". */
function withInitials(labels: readonly (Label | null)[]): readonly (Label | null)[] {
  const known = new Map<string, string>();
  for (const label of labels) {
    const words = label?.words.split(/[ -]/) ?? [];
    if (words.length < 2 || words.length > 4) continue;
    const initials = words.map((word) => word[0]).join('');
    if (initials === initials.toUpperCase() && !known.has(initials)) known.set(initials, label!.words);
  }
  return labels.map((label) => {
    const full = label === null ? undefined : known.get(label.words.replace(/\.\s?/g, ''));
    return label === null || full === undefined ? label : { ...label, words: full };
  });
}

/** The pieces that a speaker who comes back begins, where the document is a record of speech. */
export function turnStarts(pieces: readonly Piece[], rules: ReadingRules): ReadonlySet<Piece> {
  if (!isRecord(pieces, rules)) return new Set();
  const labels = labelsOf(pieces, rules);
  const uses = new Map<string, number>();
  for (const label of labels) if (label !== null) uses.set(keyOf(label), (uses.get(keyOf(label)) ?? 0) + 1);
  return new Set(pieces.filter((_, at) => labels[at] != null && uses.get(keyOf(labels[at]!))! > 1));
}

/** Labels of one speaker mostly end alike: "President of Norland Ana Ruiz", "Ana Ruiz", "RUIZ". */
export const keyOf = ({ words }: Label) => fold(words.split(',')[0]!).split(' ').at(-1)!;

/**
 * Lines that are nothing but a name or an office with speech below them, where several come back: at least two people,
 * one of whom speaks twice. Null where there is no such pattern.
 */
function loneLabels(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  rules: ReadingRules,
): (Label | null)[] | null {
  const alone = pieces.map((piece, at) =>
    labels[at] === null && piece.kind !== 'list-item' ? loneLabelOf(piece, rules) : null,
  );
  const found = alone.map((label, at) => {
    if (label === null) return null;
    let next = at + 1;
    while (next < pieces.length && isRule(pieces[next]!.text)) next++;
    const below = pieces[next];
    return below !== undefined && alone[next] === null && labels[next] === null && isSpeech(below.text) ? label : null;
  });
  const uses = new Map<string, number>();
  for (const label of found) if (label !== null) uses.set(keyOf(label), (uses.get(keyOf(label)) ?? 0) + 1);
  const known = new Set(alone.flatMap((label, at) => (label !== null && found[at] === null ? [keyOf(label)] : [])));
  const isKnown = (label: Label) =>
    uses.get(keyOf(label))! > 1 || known.has(keyOf(label)) || label.kind !== 'name' || label.aside !== null;
  const shapes = pieces.map((piece, at) => (found[at] === null ? null : shapeOf(piece, pieces[at - 1])));
  const shape = commonShape(shapes.filter((_, at) => found[at] != null && isKnown(found[at]!)));
  const kept = found.map((label, at) =>
    label !== null && (isKnown(label) || (shapes[at] === shape && fits(pieces[at]!, shape))) ? label : null,
  );
  const counted = kept.filter((label) => label !== null);
  const speakers = new Set(counted.map(keyOf));
  if (counted.length < FEWEST_LONE || speakers.size < 2) return null;
  return [...speakers].some((speaker) => uses.get(speaker)! > 1) ? kept : null;
}

/** Share of the labels that must be printed alike before who speaks once is known by the print. */
const ALIKE = 0.75;

type Shape = 'timed' | 'heading' | 'capitals' | 'marked' | 'below a time';

/**
 * How a line is set apart from the speech: by a time code, as a heading, in capitals, in bold or as a term, by a time of
 * day on the line above it (`before`); null where it is not.
 */
function shapeOf({ text, marked, kind }: Piece, before: Piece | undefined): Shape | null {
  if (/^\W?\d{1,2}:\d{2}\b|\b\d{1,2}:\d{2}\W?$/.test(text)) return 'timed';
  if (kind === 'heading') return 'heading';
  if (text === text.toUpperCase()) return 'capitals';
  if (marked >= text.length) return 'marked';
  return before !== undefined && isTime(before.text) ? 'below a time' : null;
}

/** A heading that is a person's says what they are: "Ana Ruiz, mayor of Southport". */
function fits(line: Piece, shape: Shape | null): boolean {
  return shape !== null && (shape !== 'heading' || line.text.includes(','));
}

/** The shape that nearly all of the lines have; null where they have none in common. */
function commonShape(shapes: readonly (Shape | null)[]): Shape | null {
  for (const shape of ['timed', 'heading', 'capitals', 'marked', 'below a time'] as const)
    if (shapes.length >= FEWEST_LONE && shapes.filter((one) => one === shape).length >= ALIKE * shapes.length)
      return shape;
  return null;
}

/** Whether a line is nothing but a time of day or of a recording. */
export function isTime(text: string): boolean {
  return /^\W?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\W?$/.test(text);
}

/** Words that somebody could have said, whatever was heard behind them: "It's off. (CROSSTALK)". */
export function isSpeech(text: string): boolean {
  return endsSentence(withoutStage(text)) || countWords(text) > 12;
}

/** Characters of a text's end in which brackets are looked for. */
const LONGEST_STAGE = 200;

/** Without the brackets at its end. */
export function withoutStage(text: string): string {
  const from = Math.max(0, text.length - LONGEST_STAGE);
  return text.slice(0, from) + text.slice(from).replace(/(?<=\S)(?:\s*[[(][^\][()]{1,60}[\])])+\s*$/, '');
}
