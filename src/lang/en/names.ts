import type { NameRules } from '../names.ts';
import { LEANINGS, LEANINGS_SEED, NAME_WEIGHTS, NAMES, NAMES_SEED } from './data/names.ts';
import { nameForms } from './name-forms.ts';
import { nameWords } from './name-words.ts';
import { lands } from './nations.ts';
import { references } from './reference-words.ts';

/** English-language names: `scripts/train-names.ts` makes the data. */
export const names: NameRules = {
  gazetteer: { slots: NAMES, seed: NAMES_SEED },
  leanings: { slots: LEANINGS, seed: LEANINGS_SEED },
  words: nameWords,
  weights: NAME_WEIGHTS,
  lands,
  references,
  forms: nameForms,
};
