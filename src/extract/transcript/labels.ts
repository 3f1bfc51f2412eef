import type { ReadingRules } from '../../lang/index.ts';
import { fold } from '../../text/index.ts';
import { countWords, endsSentence, isRule } from '../features.ts';
import type { Piece } from '../piece.ts';
import { bareQuestionOf, dashedLabelOf, type Label, labelOf, loneLabelOf } from './label.ts';

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

function readLabels(pieces: readonly Piece[], rules: ReadingRules): readonly (Label | null)[] {
  const marked = pieces.map((piece) => (piece.kind === 'list-item' ? null : labelOf(piece, rules)));
  const bare = pieces.map((piece, at) => (marked[at] === null ? bareQuestionOf(piece, rules) : null));
  const labels =
    bare.filter((label) => label !== null).length >= FEWEST_BARE ? marked.map((l, at) => l ?? bare[at]!) : marked;
  const lone = loneLabels(pieces, labels, rules) ?? dashedLabels(pieces, labels, rules);
  return withInitials(lone === null ? labels : labels.map((label, at) => label ?? lone[at]!));
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
  const shape = commonShape(pieces.filter((_, at) => found[at] != null && isKnown(found[at]!)));
  const kept = found.map((label, at) =>
    label !== null && (isKnown(label) || (shape !== null && fits(pieces[at]!, shape))) ? label : null,
  );
  const counted = kept.filter((label) => label !== null);
  const speakers = new Set(counted.map(keyOf));
  if (counted.length < FEWEST_LONE || speakers.size < 2) return null;
  return [...speakers].some((speaker) => uses.get(speaker)! > 1) ? kept : null;
}

/** Share of the labels that must be printed alike before who speaks once is known by the print. */
const ALIKE = 0.75;

type Shape = 'timed' | 'heading' | 'capitals' | 'marked';

/** How a line is set apart from the speech: by a time code, as a heading, in capitals, in bold or as a term; null where it is not. */
function shapeOf({ text, marked, kind }: Piece): Shape | null {
  if (/^\W?\d{1,2}:\d{2}\b|\b\d{1,2}:\d{2}\W?$/.test(text)) return 'timed';
  if (kind === 'heading') return 'heading';
  if (text === text.toUpperCase()) return 'capitals';
  return marked >= text.length ? 'marked' : null;
}

/** A heading that is a person's says what they are: "Ana Ruiz, mayor of Southport". */
function fits(line: Piece, shape: Shape): boolean {
  return shapeOf(line) === shape && (shape !== 'heading' || line.text.includes(','));
}

/** The shape that nearly all of the lines have; null where they have none in common. */
function commonShape(lines: readonly Piece[]): Shape | null {
  for (const shape of ['timed', 'heading', 'capitals', 'marked'] as const)
    if (lines.length >= FEWEST_LONE && lines.filter((line) => shapeOf(line) === shape).length >= ALIKE * lines.length)
      return shape;
  return null;
}

function isSpeech(text: string): boolean {
  return endsSentence(text) || countWords(text) > 12;
}
