import type { Lexicon } from '../lang/index.ts';
import type { TextForm } from '../model/index.ts';

const AUXILIARIES = new Set(
  `is are was were am has have had will would can could may might must shall should do does did 's 're 'll 'd 've 'm wo ca says`.split(
    ' ',
  ),
);

/** Whether token `at` looks like a verb with a subject of its own, told by its spelling alone. */
export function looksFinite(form: TextForm, lexicon: Lexicon): (at: number) => boolean {
  const { tokens, folded } = form;
  return (at) => {
    if (at >= tokens.length) return false;
    const word = folded.slice(tokens.starts[at], tokens.ends[at]);
    if (AUXILIARIES.has(word)) return true;
    if (word.length > 4 && word.endsWith('ed')) return true;
    return (
      word.length > 2 && !word.endsWith('n') && !word.endsWith('s') && lexicon.lemma(word) !== word && PAST.has(word)
    );
  };
}

/** Irregular past forms that are seldom anything else. */
const PAST = new Set(
  `said told took gave went came got made put found kept held left sent lost won paid met led built brought thought knew saw
  began became wrote spoke stood sat ran rose fell grew drew broke chose drove flew fought sought taught caught bought
  spent sold heard felt meant let set shot struck threw wore hid`.split(/\s+/),
);
