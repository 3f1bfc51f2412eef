import type { ReadingRules } from '../lang/index.ts';
import { countWords, endsSentence, isRule } from './features.ts';
import { fold } from './folded.ts';
import type { Piece } from './piece.ts';

/** Fewest people whose statements make a collection. */
const FEWEST_PEOPLE = 2;
/** The same where nothing but the lines above them says whose words follow, no marks and no title. */
const FEWEST_UNMARKED = 3;
/** Share of a document's words that are statements in marks, with the lines that announce them. */
const QUOTED_SHARE = 0.6;
/** The same of statements without marks: nearly everything. */
const UNMARKED_SHARE = 0.75;
/** Words of the longest line that announces a statement: "Commenting on the trial, Prof Ana Ruiz, chair of …, said:" */
const LONGEST_HEAD = 40;
/** Words of the reporter that a statement in marks may still have outside them. */
const OUTSIDE_MARKS = 2;

/**
 * The pieces of a document that collects statements, each below a line that says whose it is ("Dr Ana Ruiz, Tarn
 * University, said:"): experts' reactions, comments sent to the press, parties' answers. Statements without quotation marks
 * become block quotations. Null for any other document. `titled`: whether the document says that it collects them.
 * Linear.
 */
export function statementSheet(pieces: readonly Piece[], titled: boolean, rules: ReadingRules): Piece[] | null {
  const people = new Set<string>();
  const unmarked = new Set<number>();
  let quoted = 0;
  let total = 0;
  let announced = false;
  for (const [at, piece] of pieces.entries()) {
    const words = countWords(piece.text);
    const head = headOf(piece, rules);
    if (head === null && (piece.kind === 'heading' || isRule(piece.text) || isCaption(piece.text))) {
      announced = false;
      continue;
    }
    total += words;
    if (head !== null) {
      people.add(head.person);
      quoted += words;
      announced = !head.inline;
    } else if (isQuoted(piece.text)) quoted += announced ? words : 0;
    else if (announced) unmarked.add(at);
  }
  if (people.size < FEWEST_PEOPLE) return null;
  if (quoted >= QUOTED_SHARE * total) return [...pieces];
  const spoken = [...unmarked].reduce((sum, at) => sum + countWords(pieces[at]!.text), quoted);
  const isPlain = [...unmarked].every((at) => !/["“”„«»]/.test(pieces[at]!.text));
  if (spoken < UNMARKED_SHARE * total || (!titled && (people.size < FEWEST_UNMARKED || !isPlain))) return null;
  return pieces.map((piece, at) => (unmarked.has(at) ? { ...piece, kind: 'blockquote' } : piece));
}

interface Head {
  /** Folded surname of whom it announces. */
  readonly person: string;
  /** Whether the statement stands behind it in the same piece. */
  readonly inline: boolean;
}

/** Two words with capitals, particles and initials between them. */
const FULL_NAME =
  /\p{Lu}[\p{L}\p{M}'’-]+ (?:(?:\p{Lu}\.|d[aeiou]s?|del|della|van|von|den|der|al|bin|ibn) )*\p{Lu}[\p{L}\p{M}'’-]+/u;

/** The announcement that the piece is, or begins with where the rest is in marks; null where it is none. */
function headOf({ text, kind }: Piece, rules: ReadingRules): Head | null {
  if (kind === 'list-item') return null;
  const plain = text.replace(/[*_]{1,3}/g, '').trim();
  const inline = /^([^"“„«»\n]{5,300}?:)\s*(?=["“„«])/u.exec(plain);
  const line = inline?.[1] ?? plain;
  if (!line.endsWith(':') || countWords(line) > LONGEST_HEAD || !/^\p{Lu}/u.test(line)) return null;
  if (inline !== null && !isQuoted(plain.slice(inline[0].length))) return null;
  const name = FULL_NAME.exec(line)?.[0];
  if (name === undefined || rules.headings.test(fold(line.slice(0, -1)))) return null;
  return { person: fold(name).split(' ').at(-1)!, inline: inline !== null };
}

/** Whether the piece is words in marks and hardly anything else; the last paragraph's mark may be missing. */
function isQuoted(text: string): boolean {
  if (!/^[*_]{0,3}["“„«]/.test(text)) return false;
  return countWords(text.replace(/["“„«][^"”“»]*(?:["”“»]|$)/g, ' ')) <= OUTSIDE_MARKS;
}

/** A heading that nothing marks as one: "Declared interests". */
function isCaption(text: string): boolean {
  return countWords(text) <= 8 && !endsSentence(text);
}
