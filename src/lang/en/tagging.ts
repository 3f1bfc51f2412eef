import type { TaggerModel } from '../../text/index.ts';
import type { Tagging } from '../tagging.ts';
import { auxiliaries } from './auxiliaries.ts';
import { CLASSES, SEED, WEIGHTS, WORDS } from './data/tagger.ts';
import { lemmaOf } from './lemma.ts';

let unpacked: TaggerModel | null = null;

function model(): TaggerModel {
  unpacked ??= {
    words: { slots: WORDS, seed: SEED },
    classes: CLASSES.split('|').map((tags) => tags.split(' ').map(Number)),
    auxiliaries,
    weights: WEIGHTS,
  };
  return unpacked;
}

/** English parts of speech: `scripts/train-tagger.ts` makes the data. */
export const tagging: Tagging = { model, lemma: (word, tag) => lemmaOf(word, tag, model()) };
