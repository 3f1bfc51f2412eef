import { Tag, type TextForm, TokenKind } from '../model/index.ts';

/** The tag of a token that is no word: its kind and its characters decide. */
export function fixedTag({ tokens, folded }: Pick<TextForm, 'tokens' | 'folded'>, i: number): Tag {
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  const unit = folded.charCodeAt(start);
  switch (tokens.kinds[i]) {
    case TokenKind.Number:
      return numberTag(folded, start, end);
    case TokenKind.Address:
      return Tag.NNP;
    case TokenKind.Symbol:
      return unit === PERCENT ? Tag.NN : unit === AMPERSAND ? Tag.CC : Tag.SYM;
  }
  if (end - start > 1) return Tag.COLON;
  const glued = i > 0 && i + 1 < tokens.length && tokens.ends[i - 1] === start && tokens.starts[i + 1] === end;
  if (unit === HYPHEN && glued) return Tag.HYPH;
  return MARKS.get(unit) ?? Tag.COLON;
}

/** "1990s" is a plural, "10th" an adjective, "6pm" and "20km" a number with its unit. */
function numberTag(folded: string, start: number, end: number): Tag {
  const last = folded.charCodeAt(end - 1);
  if (last >= 0x30 && last <= 0x39) return Tag.CD;
  const before = folded.charCodeAt(end - 2);
  if (last === 0x73 && before >= 0x30 && before <= 0x39) return Tag.NNS;
  return ORDINAL.test(folded.slice(Math.max(start, end - 3), end)) ? Tag.JJ : Tag.CD;
}

const ORDINAL = /\d(?:st|nd|rd|th)$/;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const HYPHEN = 0x2d;

const MARKS: ReadonlyMap<number, Tag> = new Map<number, Tag>([
  ...[...'.!?'].map((mark) => [mark.charCodeAt(0), Tag.STOP] as const),
  [0x2c, Tag.COMMA],
  ...[...'([{'].map((mark) => [mark.charCodeAt(0), Tag.OPEN] as const),
  ...[...')]}'].map((mark) => [mark.charCodeAt(0), Tag.CLOSE] as const),
  ...[...'"\''].map((mark) => [mark.charCodeAt(0), Tag.QUOTE] as const),
]);
