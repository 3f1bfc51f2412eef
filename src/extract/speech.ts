import type { ReadingRules } from '../lang/index.ts';
import { looksLikeName } from './byline.ts';
import { countWords } from './features.ts';
import { fold } from './folded.ts';
import type { Piece } from './piece.ts';
import { splitRole } from './transcript/split-role.ts';

/** Words of the longest line that says whose speech follows. */
const MOST_WORDS = 24;

/** Words outside quotation marks by which speakers mean themselves, from which on a text is somebody's own. */
const FEWEST_OWN = 3;

/**
 * Who says the whole text: the person whose speech, address or letter a line of the head calls it, where the text says "I".
 * Null for any other document. `lines`: title, labels and what was taken away above and below.
 */
export function speakerOf(lines: readonly string[], pieces: readonly Piece[], rules: ReadingRules): string | null {
  const name = lines.map((line) => namedIn(line, rules)).find((found) => found !== null) ?? null;
  if (name === null) return null;
  let own = 0;
  for (const { text } of pieces) {
    own +=
      fold(text)
        .replace(/"[^"]*(?:"|$)/g, ' ')
        .match(rules.speech.self)?.length ?? 0;
    if (own >= FEWEST_OWN) return name;
  }
  return null;
}

/** "Address to the nation by President Ana Ruiz", "Ana Ruiz's speech in Tarn": the person, without an office; null for other lines. */
export function namedIn(line: string, rules: ReadingRules): string | null {
  if (countWords(line) > MOST_WORDS) return null;
  const folded = fold(line);
  const noun = rules.speech.called.exec(folded);
  for (const { index, 0: by } of noun === null ? [] : folded.slice(noun.index).matchAll(rules.speech.by)) {
    const whom = personIn(line.slice(noun!.index + index + by.length), rules);
    if (whom !== null) return whom;
  }
  const owner = rules.speech.owned.exec(folded)?.[1];
  return owner === undefined ? null : personIn(line.slice(0, owner.length), rules);
}

function personIn(words: string, rules: ReadingRules): string | null {
  const [front = ''] = words.split(/[,:;([|]|\s[-–—]\s/);
  const named = front.replace(rules.speech.behind, '').trim();
  const { name } = splitRole(named, rules);
  const isPerson = looksLikeName(name) && !rules.institution.test(fold(name)) && !rules.noPerson.test(fold(name));
  return isPerson ? name : null;
}
