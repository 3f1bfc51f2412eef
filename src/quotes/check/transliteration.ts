/** Consonants from which a likeness of sound says something. */
const MIN_CONSONANTS = 3;
/** Share of the vowels that are the same. */
const MIN_VOWELS = 0.5;

/** Letters and pairs of letters that write one sound, and the letter that stands for it here. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/qu/g, 'k'],
  [/ke$/, 'k'],
  [/dzh|dj|zh/g, 'j'],
  [/tsch|tch|sch|ch|cz|sh/g, 'x'],
  [/kh|gh|ck/g, 'k'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'z'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Letters that alphabets and transliterations choose between for one sound. */
const SOUNDS: readonly string[] = ['kqcgx', 'jcgxz', 'sxzc', 'vwu', 'fv', 'tz'];

/**
 * Whether two folded surnames may be one name written from another alphabet: "qaraji" and "karadji". Consonants agree one
 * by one, up to the letters that transliterations choose between; of the vowels there are as many, and most the same.
 * Symmetric. O(letters).
 */
export function soundAlike(a: string, b: string): boolean {
  const [x, y] = [spelled(a), spelled(b)];
  if (x === y && x.length >= MIN_CONSONANTS) return true;
  const [p, q] = [x.replace(/[aeiou]/g, ''), y.replace(/[aeiou]/g, '')];
  if (p.length !== q.length || p.length < MIN_CONSONANTS) return false;
  const sounds = [...p].every(
    (letter, i) => letter === q[i] || SOUNDS.some((set) => set.includes(letter) && set.includes(q[i]!)),
  );
  const [v, w] = [x.replace(/[^aeiou]/g, ''), y.replace(/[^aeiou]/g, '')];
  const same = [...v].filter((letter, i) => letter === w[i]).length;
  return sounds && v.length === w.length && same >= MIN_VOWELS * v.length;
}

function spelled(name: string): string {
  return SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), name.replace(/[^a-z]/g, ''));
}
