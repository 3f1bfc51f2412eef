import { TokenKind } from '../../../model/index.ts';
import { numberStarts } from '../numbers/index.ts';
import type { Source } from './source.ts';

/** A cheap test that spares most tokens the grammar. */
export function begins(s: Source, at: number): boolean {
  if (s.taken[at] === 1) return false;
  const kind = s.form.tokens.kinds[at];
  if (kind === TokenKind.Number) return true;
  if (kind === TokenKind.Word) {
    const last = s.form.folded.charCodeAt(s.form.tokens.ends[at]! - 1);
    return (
      numberStarts.has(s.form.tokens.norms[at]!) ||
      (last >= 0x30 && last <= 0x39) ||
      s.is(at, 'twice', 'thrice', 'quarter', 'double', 'triple', 'treble', 'quadruple') ||
      s.text(at).endsWith('fold')
    );
  }
  return /[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/.test(s.written(at));
}
