import { remembering } from '../../../text/index.ts';

const DESCRIPTION =
  /^(?:the|an?|this|that|one|some|his|her|its|their|my|our|your)\s|^(?:he|she|they|it|we|i|you|this|that|one|his|hers)$/i;
/** "Tarn's harbour master" */
const OWNED = /['’]s?\s\p{Ll}/u;

/** See `SpeechLexicon.nameParts`. */
export const nameParts: (words: string) => readonly string[] = remembering((words) => {
  if (DESCRIPTION.test(words) || OWNED.test(words)) return [];
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s,]+/)
    .filter((word) => /^\p{Lu}\p{L}/u.test(word))
    .map((word) => word.toLowerCase().replace(/['’]s$/, ''));
});

/** See `SpeechLexicon.roleIn`. */
export function roleIn(description: string): string {
  return description.toLowerCase().replace(/^the\s+/, '');
}
