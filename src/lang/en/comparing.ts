import type { ComparingWords } from '../comparing.ts';

/** What a contraction that may be either can stand for. */
const SHORT_FOR: readonly (readonly [string, readonly string[]])[] = [
  ["'s", ['is', 'has', 'us']],
  ["'d", ['would', 'had']],
];

/** English words that are one word in two writings. */
export const comparing: ComparingWords = {
  signs: new Map([
    ['%', 'percent'],
    ['pct', 'percent'],
    ['$', 'dollar'],
    ['€', 'euro'],
    ['£', 'pound'],
    ['&', 'and'],
  ]),
  pairs: new Map([['per', new Map([['cent', 'percent']])]]),
  otherForms: new Map([
    ...SHORT_FOR,
    ...SHORT_FOR.flatMap(([short, full]) => full.map((word) => [word, [short]] as const)),
  ]),
  deniesOnward: new Set(['without', 'nor', 'neither', 'unless']),
};
