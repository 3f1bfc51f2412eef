import type { ReadingRules } from '../../lang/index.ts';
import { fold } from '../../text/index.ts';
import type { Piece } from '../piece.ts';

/** A speaker's label at the beginning of a line, as printed. */
export interface Label {
  readonly kind: 'name' | 'question' | 'answer' | 'office';
  /** The words of the label without time code, marks and what stands in brackets: "President of Russia Vladimir Putin". */
  readonly words: string;
  /** What stands in brackets behind them: "Petra Halloran, Orrery". */
  readonly aside: string | null;
  /** Where the label begins in the piece, and where it ends, mark included. */
  readonly start: number;
  readonly end: number;
  /** Where the speech begins: behind the label, its mark and a time code. */
  readonly speech: number;
}

const TIME_CODE = /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s*(?:[-–—>|]+\s*)?)/;

/** Most characters of a label: "Minister for Foreign Affairs of the Kingdom of … Lars Løkke Rasmussen". */
const LONGEST_LABEL = 110;

/** The label that `piece` begins with, or null. A label alone on its line counts where the document sets it apart. */
export function labelOf(piece: Pick<Piece, 'text' | 'marked'>, rules: ReadingRules): Label | null {
  const start = TIME_CODE.exec(piece.text)?.[0].length ?? 0;
  const head = piece.text.slice(start, start + LONGEST_LABEL);
  const found = bracketed(head) ?? withColon(head) ?? withStop(head) ?? withDash(head) ?? apart(piece, start, head);
  if (found === null) return null;
  const { words, aside } = found;
  const kind = kindOf(words, rules);
  if (kind === null) return null;
  const end = start + found.length;
  const gap = /^\s*/.exec(piece.text.slice(end))![0].length;
  const code = TIME_CODE.exec(piece.text.slice(end + gap))?.[0].length ?? 0;
  return { kind, words, aside, start, end, speech: Math.min(piece.text.length, end + gap + code) };
}

interface Cut {
  readonly words: string;
  readonly aside: string | null;
  readonly length: number;
}

/** "TAPIA:", "Q (Petra Halloran, Orrery):", "President of Russia Vladimir Putin:", "Ana Ruiz, chair:". */
function withColon(head: string): Cut | null {
  const match = /^([^:\n()[\]“”"?!]{1,90}?)\s*(?:[([]([^()[\]]{1,80})[)\]])?\s*(?:[:：])(?=\s|$)/u.exec(head);
  return match === null ? null : { words: match[1]!, aside: match[2] ?? null, length: match[0].length };
}

/** "Q. Did you?", "Mr. SMITH. I rise", "The CHAIRMAN. Without objection". */
function withStop(head: string): Cut | null {
  const match =
    /^([QA]|(?:(?:Mr|Mrs|Ms|Dr|Sir|Senator|Sen|Rep|The)\.? )?\p{Lu}[\p{Lu}'’-]{2,}(?: of [\p{Lu}]\p{L}+)?)\.(?=\s)/u.exec(
      head,
    );
  if (match === null) return null;
  return match[1]!.length === 1 || / /.test(match[1]!)
    ? { words: match[1]!, aside: null, length: match[0].length }
    : null;
}

/** "MR. SMITH — Thank you", "Q – And the cost?". */
function withDash(head: string): Cut | null {
  const match = /^([QA]|(?:\p{Lu}[\p{Lu}'’.-]+ ?){1,4}?)\s+[-–—]{1,2}\s/u.exec(head);
  return match === null ? null : { words: match[1]!.trim(), aside: null, length: match[0].trimEnd().length };
}

/** "[Anna Bell] I agree", "<Host> Hello". */
function bracketed(head: string): Cut | null {
  const match = /^[[<]((?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,4})[\]>]\s*:?(?=\s+\S)/u.exec(head);
  return match === null ? null : { words: match[1]!, aside: null, length: match[0].length };
}

/** A name in bold at the beginning of the line or alone on it. */
function apart({ text, marked }: Pick<Piece, 'text' | 'marked'>, start: number, head: string): Cut | null {
  const length = Math.min(marked, text.length) - start;
  if (length < 1 || length > LONGEST_LABEL) return null;
  const words = head.slice(0, length).replace(/[\s:.–—-]+$/, '');
  return /^\p{Lu}/u.test(words) && !/[.!?,;]\s/.test(words) ? { words, aside: null, length } : null;
}

/** Words inside a name or an office that may be written small. */
const SMALL = new Set(
  'of the and for de del della di da dos do du la le van von der den und zu al el bin ibn ben y e to in on at'.split(
    ' ',
  ),
);

/** Most words of an office with its holder's name. */
const MOST_WORDS = 14;

function kindOf(words: string, rules: ReadingRules): Label['kind'] | null {
  const plain = fold(words).trim();
  if (rules.questioners.test(plain)) return 'question';
  if (rules.answerers.test(plain)) return 'answer';
  if (rules.offices.test(plain)) return 'office';
  const tokens = words.trim().split(/[\s,]+/);
  if (tokens.length > MOST_WORDS || !/^\p{Lu}/u.test(tokens[0]!)) return null;
  // What follows a comma may be an office in small letters: "Ana Ruiz, head of communications".
  const comma = words.indexOf(',');
  const name = comma < 0 ? tokens : words.slice(0, comma).split(/\s+/);
  if (comma >= 0 && name.length < 2) return null;
  const wellFormed = name.every(
    (token) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(token) || SMALL.has(token) || /^#?\d{1,2}$/.test(token),
  );
  return wellFormed && !SMALL.has(name.at(-1)!) ? 'name' : null;
}
