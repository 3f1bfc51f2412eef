import { remembering } from '../text/index.ts';

type Spellings = readonly (readonly [spelling: RegExp, sound: string])[];

/** Letters that write one sound together, in the spellings that newsrooms take over from other tongues and alphabets. */
const DIGRAPHS: Spellings = [
  [/tsch|sch|tch|sh|ch|cz|sc(?=[ei])/g, 'x'],
  [/dzh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/ck|q[uv](?=[ei])/g, 'k'],
  [/gh/g, 'g'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/ou/g, 'u'],
  [/ts|tz/g, 't'],
];

/** Letters that transliterations choose between for one sound, each as one of them. */
const LETTERS: Spellings = [
  [/[cq]/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/u(?=s)/g, 'v'],
];

const DOUBLED = /(.)\1+/g;

function respelled(name: string, spellings: Spellings): string {
  return spellings.reduce((word, [spelling, sound]) => word.replace(spelling, sound), name).replace(DOUBLED, '$1');
}

/** A folded name with one letter for each sound: "kharkovskaya" and "harkouskaya" are both near "harkovskaia". */
export const soundOf = remembering((name) => respelled(name, [...DIGRAPHS, ...LETTERS]));

/** What is heard of a folded name: its digraphs as one letter each, without "h" (but for "kh") and a silent "e" at the end. */
const heard = remembering((name) =>
  respelled(name.replace(/[^a-z]/g, '').replace(/kh/g, 'k'), DIGRAPHS)
    .replace(/h|(?<=[^aeiou])e$/g, '')
    .replace(/y/g, 'i'),
);

/** The consonants of a folded name as they are heard: "dolaque" and "dollack" are "dlk". */
const consonantsOf = remembering((name) => heard(name).replace(/[aeiou]/g, ''));

/** Letters that stand for one sound in some pair of spellings. */
const ONE_SOUND: readonly string[] = ['kqcgx', 'jcgxz', 'sxzc', 'vwu', 'fv', 'tz'];

/** Consonants from which a likeness of sound says something. */
const MIN_CONSONANTS = 3;
/** Share of the vowels that are the same. */
const MIN_VOWELS = 0.5;

/**
 * Whether two folded surnames may be one name written from another alphabet: "qaraji" and "karadji". Consonants agree one
 * by one, up to the letters that transliterations choose between; of the vowels there are as many, and most the same.
 * Symmetric. O(letters).
 */
export function soundAlike(a: string, b: string): boolean {
  if (heard(a) === heard(b)) return heard(a).length >= MIN_CONSONANTS;
  const [p, q] = [consonantsOf(a), consonantsOf(b)];
  if (p.length !== q.length || p.length < MIN_CONSONANTS || !agree(p, q)) return false;
  const [v, w] = [heard(a).replace(/[^aeiou]/g, ''), heard(b).replace(/[^aeiou]/g, '')];
  const same = [...v].filter((letter, i) => letter === w[i]).length;
  return v.length === w.length && same >= MIN_VOWELS * v.length;
}

/** Fewest consonants that tell one name from another. */
const LEAST_CONSONANTS = 2;
/** Sounds that names of fewer consonants have in common at least: "Lee", "Leigh". */
const FIRST_SOUNDS = 2;

/**
 * Whether two folded names begin alike, as far as the first `most` consonants of the shorter go: one may be a form or a
 * slip of the other.
 */
export function beginAlike(a: string, b: string, most = Number.POSITIVE_INFINITY): boolean {
  if (a === b) return true;
  const [p, q] = [consonantsOf(a), consonantsOf(b)].sort((x, y) => x.length - y.length);
  if (p!.length >= LEAST_CONSONANTS) return agree(p!.slice(0, most), q!);
  return heard(a).slice(0, FIRST_SOUNDS) === heard(b).slice(0, FIRST_SOUNDS);
}

/** Whether each letter of `a` may be the sound of the letter of `b` in its place. */
function agree(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i++) {
    const isOne = a[i] === b[i] || ONE_SOUND.some((letters) => letters.includes(a[i]!) && letters.includes(b[i]!));
    if (!isOne) return false;
  }
  return true;
}
