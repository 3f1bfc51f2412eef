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
  opensPhrase: new Set(
    'by in at on with for from to and or but as that who which after before until since over under during through against between into when where while because'.split(
      ' ',
    ),
  ),
  relative: new Set(['who', 'which', 'whose', 'whom', 'where']),
  deniesOnward: new Set(['without', 'nor', 'neither', 'unless']),
};
