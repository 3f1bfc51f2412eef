import type { CountedWords } from '../../quantities.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** English words that say what kind of count a figure is. Base forms. */
export const countedWords: CountedWords = {
  anybody: words('person people individual other colleague companion human soul'),
  tallies: words(
    'die dead death kill injure wound hurt miss toll victim casualty case infect infection hospitalize rescue evacuate displace detain arrest',
  ),
  turns: words('turn about-turn turnaround reversal u-turn shift pivot'),
  wholes: words(
    'voter member people resident respondent population vote ballot those citizen pupil student worker staff household seat',
  ),
};
