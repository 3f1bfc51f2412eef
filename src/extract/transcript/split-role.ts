import { isNameParticle, type ReadingRules } from '../../lang/index.ts';
import { fold } from '../folded.ts';
import type { Known } from './people.ts';

/** "President of Norland Ivo Maras" and "Ana Ruiz, director" as name and role. */
export function splitRole(words: string, rules: ReadingRules): Known {
  return (
    atComma(words) ??
    atSeat(words, rules) ??
    behindOffice(words, rules) ??
    behindTitle(words, rules) ?? { name: words.trim(), role: null }
  );
}

/** "Ruiz, A.", "Ana Ruiz, director". */
function atComma(words: string): Known | null {
  const comma = words.indexOf(',');
  if (comma <= 0) return null;
  const [before, after] = [words.slice(0, comma), words.slice(comma + 1).trim()];
  if (/^(?:\p{Lu}\.[ -]?){1,3}$/u.test(after)) return { name: `${after} ${before}`, role: null };
  return { name: before.trim(), role: after || null };
}

/** "Mr. RUIZ of Ohio" */
function atSeat(words: string, { records }: ReadingRules): Known | null {
  const seat = records.seat.exec(words);
  return seat === null ? null : { name: seat[1]!, role: seat[2]! };
}

/** Words from which a label can be an office with its holder's name. */
const OFFICE_WORDS = 4;

/** "Minister of Ports Ana de la Ruiz": the last two words, with the particles in front of them, are the name. */
function behindOffice(words: string, rules: ReadingRules): Known | null {
  const tokens = words.trim().split(/\s+/);
  const hasSmall = tokens.some((token) => /^\p{Ll}/u.test(token) && !isNameParticle(token));
  if (tokens.length < OFFICE_WORDS && !(hasSmall && tokens.length > 2)) return null;
  let from = tokens.length - 2;
  while (from > 1 && isNameParticle(tokens[from - 1]!.toLowerCase())) from--;
  if (from > 1 && isNameParticle(tokens[from]!.toLowerCase())) from--;
  const wholeName = tokens.length === OFFICE_WORDS && !rules.titles.test(fold(words)) && !hasSmall;
  // "Port of Varnes" is one name.
  const begins = /^\p{Lu}/u.test(tokens[from]!) || isNameParticle(tokens[from]!);
  if (wholeName || from === 0 || !begins) return null;
  return { name: tokens.slice(from).join(' '), role: tokens.slice(0, from).join(' ') };
}

/** "Prime Minister Ana Ruiz" */
function behindTitle(words: string, rules: ReadingRules): Known | null {
  const title = rules.titles.exec(fold(words))?.[0].length ?? 0;
  if (title === 0 || words.trim().split(/\s+/).length < 3 || title >= words.length) return null;
  return { name: words.slice(title).trim(), role: words.slice(0, title).trim() };
}
