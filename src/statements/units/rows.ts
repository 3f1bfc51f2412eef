import { isVerb, type TextForm, TokenKind } from '../../model/index.ts';

/** A sentence, or the part of one between what is skipped. */
export interface Piece {
  /** Tokens, half open. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** Tokens of a table's cell with a number: "31.2 per cent", "$2.4 million". */
const CELL_TOKENS = 5;
/** Words of a row's label: "People's League", "Cost of the repair". */
const LABEL_WORDS = 6;

/**
 * The pieces, with the rows of tables as one each: a label on a line of its own, and numbers on the lines after it; and with
 * what opens a paragraph in bold type as part of the sentence that it leads in: "**The sirens.** Four were silent."
 */
export function rowsOf(parts: readonly Piece[], form: TextForm, tags: Uint8Array): Piece[] {
  const rows: Piece[] = [];
  for (let i = 0; i < parts.length; i++) {
    const label = parts[i]!;
    let last = i;
    if (isLabel(label, form, tags)) while (last + 1 < parts.length && isCell(parts[last + 1]!, form, tags)) last++;
    else if (i + 1 < parts.length && isLeadIn(label, form, tags)) last++;
    rows.push(last === i ? label : { ...label, to: parts[last]!.to });
    i = last;
  }
  return rows;
}

/** A line of words without a number, a verb or a stop at its end. */
function isLabel(piece: Piece, form: TextForm, tags: Uint8Array): boolean {
  const { kinds } = form.tokens;
  const words = kinds.subarray(piece.from, piece.to);
  return (
    endsLine(piece, form) &&
    words.filter((kind) => kind === TokenKind.Word).length <= LABEL_WORDS &&
    words.includes(TokenKind.Word) &&
    !words.includes(TokenKind.Number) &&
    kinds[piece.to - 1] === TokenKind.Word &&
    !hasVerb(tags, piece.from, piece.to)
  );
}

/** Words in emphasis, without a number or a verb, before more on the same line. */
function isLeadIn({ from, to }: Piece, { tokens, text }: TextForm, tags: Uint8Array): boolean {
  const { kinds, starts, ends } = tokens;
  const words = kinds.subarray(from, to);
  return (
    to < tokens.length &&
    EMPHASIS.includes(text.charAt(starts[to - 1]!)) &&
    !text.slice(ends[to - 1], starts[to]).includes('\n') &&
    words.filter((kind) => kind === TokenKind.Word).length <= LABEL_WORDS &&
    !words.includes(TokenKind.Number) &&
    !hasVerb(tags, from, to)
  );
}

/** Markdown's marks. */
const EMPHASIS = '*_';

/** A line that is a number with its unit. */
function isCell({ from, to, sentence }: Piece, form: TextForm, tags: Uint8Array): boolean {
  const { kinds } = form.tokens;
  if (to - from > CELL_TOKENS || !endsLine({ from, to, sentence }, form) || hasVerb(tags, from, to)) return false;
  return kinds[from] === TokenKind.Number || (kinds[from] === TokenKind.Symbol && kinds[from + 1] === TokenKind.Number);
}

/** Whether a piece stands on lines of its own. */
function endsLine({ from, to }: Piece, { tokens, text }: TextForm): boolean {
  const breaks = (a: number, b: number) => text.slice(a, b).includes('\n');
  const before = from === 0 || breaks(tokens.ends[from - 1]!, tokens.starts[from]!);
  return before && (to >= tokens.length || breaks(tokens.ends[to - 1]!, tokens.starts[to]!));
}

export function hasVerb(tags: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tags[i]!)) return true;
  return false;
}
