import type { ComparingWords } from '../../lang/index.ts';
import type { TextForm } from '../../model/index.ts';

/** The unit's name, as figures have it however a text writes it. */
export const PERCENT = 'percent';

/** The token behind a writing of percent that begins at token `at`: "%", "pct", "per cent"; -1 where none does. */
export function percentEnd({ tokens, folded }: TextForm, at: number, { signs, pairs }: ComparingWords): number {
  const word = (i: number) => (i >= 0 && i < tokens.length ? folded.slice(tokens.starts[i], tokens.ends[i]) : '');
  if (word(at) === PERCENT || signs.get(word(at)) === PERCENT) return at + 1;
  return pairs.get(word(at))?.get(word(at + 1)) === PERCENT ? at + 2 : -1;
}
