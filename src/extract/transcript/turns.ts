import type { ReadingRules } from '../../lang/index.ts';
import { looksLikeName } from '../byline.ts';
import { countWords, isRule } from '../features.ts';
import { fold } from '../folded.ts';
import type { Piece } from '../piece.ts';
import type { Label } from './label.ts';
import { findRecord, isExamination, type LabelledRecord } from './record.ts';
import { Speakers } from './speakers.ts';

/** A turn by the pieces it runs over: from `label.speech` in piece `first` to the end of piece `last`. */
export interface PieceTurn {
  readonly speaker: string;
  readonly role: string | null;
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/** A record of speech: its turns, the piece with the first of them, and the first piece below the record. */
export interface SpokenRecord {
  readonly turns: readonly PieceTurn[];
  readonly first: number;
  readonly end: number;
}

/**
 * The turns of a transcript, or null where the document is none. `called`: whether it calls itself a transcript, which
 * lowers what is asked of it; `around`: its title and what was printed above and below, where people may be named. A
 * turn begins at each label; paragraphs without one go on with the turn.
 */
export function readTurns(
  pieces: readonly Piece[],
  called: boolean,
  around: readonly string[],
  rules: ReadingRules,
): SpokenRecord | null {
  const record = findRecord(pieces, called, rules);
  if (record === null) return null;
  const { labels, starts } = record;
  const [from = 0] = starts;
  const speakers = speakersOf(pieces, record, around, rules);
  let examiner: string | null = null;
  const end = recordEnd(pieces, starts.at(-1)!, rules);
  const turns = starts.flatMap((first, index): PieceTurn[] => {
    const label = labels[first]!;
    const next = starts[index + 1];
    const speech =
      pieces[first]!.text.slice(label.speech).trim() || (first + 1 === next ? '' : (pieces[first + 1]?.text ?? ''));
    const above = pieces.slice(index === 0 ? 0 : starts[index - 1]! + 1, first);
    examiner = examinerAmong(above, speakers, label, rules) ?? examiner;
    const named = speakers.resolve(label, speech);
    if (isExamination(label, pieces[first]!.text, rules)) {
      examiner = speakers.resolve({ ...label, kind: 'name' }, speech).name;
      if (speech === '') return [];
    }
    const { name, role } = label.kind === 'question' && examiner !== null ? { name: examiner, role: null } : named;
    return [{ speaker: name, role, label, first, last: lastSpoken(pieces, first, (next ?? end) - 1) }];
  });
  return { turns, first: from, end };
}

/** The people of a record, from what is printed around it, above its first turn and in its turns. */
function speakersOf(
  pieces: readonly Piece[],
  { labels, starts }: LabelledRecord,
  around: readonly string[],
  rules: ReadingRules,
): Speakers {
  const speakers = new Speakers([...around, ...pieces.map((piece) => piece.text)].join('\n'), rules);
  const said = new Set(starts.map((at) => pieces[at]!.text));
  for (const line of around) if (!said.has(line)) speakers.addListing(line);
  for (const piece of pieces.slice(0, starts[0])) speakers.addListing(piece.text);
  for (const at of starts) {
    const label = labels[at]!;
    speakers.addLabel(label);
    speakers.addIntroduction(label, pieces[at]!.text.slice(label.speech) || (pieces[at + 1]?.text ?? ''));
  }
  return speakers;
}

/** Most words of the name of who asks from here on. */
const EXAMINER_WORDS = 5;

/** "Cross-examination by MR VIK" on a line between two turns: who asks from there on. Null where no line says so. */
function examinerAmong(lines: readonly Piece[], speakers: Speakers, label: Label, rules: ReadingRules): string | null {
  let examiner: string | null = null;
  for (const { text } of lines) {
    const folded = fold(text);
    const lead = rules.examinedBy.exec(folded)?.[0].length;
    if (lead === undefined || countWords(text.slice(lead)) > EXAMINER_WORDS) continue;
    const words = text
      .slice(lead)
      .trim()
      .replace(/(?<!\b[JS]r)[:.]$/i, '');
    const named =
      looksLikeName(words) || rules.titles.test(folded.slice(lead)) || rules.offices.test(folded.slice(lead));
    if (named) examiner = speakers.resolve({ ...label, words, aside: null, kind: 'name' }, '').name;
  }
  return examiner;
}

/** The last piece of a turn that somebody says: headings and what stands in brackets on its own come between turns. */
function lastSpoken(pieces: readonly Piece[], first: number, last: number): number {
  let end = last;
  while (end > first && isBetweenTurns(pieces[end]!)) end--;
  return end;
}

function isBetweenTurns({ text, kind }: Piece): boolean {
  if (kind === 'heading' || kind === 'note' || isRule(text)) return true;
  return (
    /^[[(][^[\]()]*[\])]\.?$/.test(text) ||
    (text === text.toUpperCase() && !/[.!?]$/.test(text) && countWords(text) < 15)
  );
}

/** Index behind the line with which the record closes, after its last turn; the number of pieces where nothing does. */
function recordEnd(pieces: readonly Piece[], last: number, rules: ReadingRules): number {
  const at = pieces.findIndex(
    ({ text }, i) => i > last && countWords(text) < 30 && rules.closing.test(fold(text).trim()),
  );
  return at < 0 ? pieces.length : at + 1;
}
