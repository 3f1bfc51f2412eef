import { TokenKind } from '../../../model/index.ts';
import { wordNorm } from '../../word-table.ts';
import { form } from '../form.ts';
import { numberStarts } from '../numbers/index.ts';
import { PARTS } from './shares.ts';
import type { Source } from './source.ts';
import { unitStarts } from './unit.ts';

/** What can follow an article that begins a quantity: "a hundred", "a third", "a quarter of", "a mile and a half". */
const ARTICLE_OPENS: ReadonlySet<number> = new Set([
  ...numberStarts,
  ...unitStarts,
  ...[...PARTS.keys()].map((word) => wordNorm(word, form.tokens)),
]);
const ARTICLES: ReadonlySet<number> = new Set(['a', 'an'].map((word) => wordNorm(word, form.tokens)));
const AND = wordNorm('and', form.tokens);

/** Words that begin a number or a multiple. */
const OPENING: ReadonlySet<number> = new Set([
  ...numberStarts,
  ...'twice thrice quarter double triple treble quadruple'.split(' ').map((word) => wordNorm(word, form.tokens)),
]);
/** UTF-16 unit of "d", the end of "fivefold". */
const LETTER_D = 0x64;

/** Whether a quantity may begin with token `at`: `begins`, but for articles in front of what is no number, and for "and". */
export function opens(s: Source, at: number): boolean {
  if (!begins(s, at)) return false;
  if (!s.isWord(at)) return true;
  const { norms } = s.form.tokens;
  if (norms[at] === AND) return false;
  return !ARTICLES.has(norms[at]!) || !s.isWord(at + 1) || ARTICLE_OPENS.has(norms[at + 1]!);
}

/** A cheap test that spares most tokens the grammar. */
export function begins(s: Source, at: number): boolean {
  if (s.taken[at] === 1) return false;
  const kind = s.form.tokens.kinds[at];
  if (kind === TokenKind.Number) return true;
  if (kind === TokenKind.Word) {
    if (OPENING.has(s.form.tokens.norms[at]!)) return true;
    const last = s.form.folded.charCodeAt(s.form.tokens.ends[at]! - 1);
    return (last >= 0x30 && last <= 0x39) || (last === LETTER_D && s.text(at).endsWith('fold'));
  }
  return /[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/.test(s.written(at));
}
