// One variant, alone in its process, for its memory to be measured.
import { corpusOf } from './corpus.ts';
import { VARIANTS } from './variants.ts';

const { read, find } = VARIANTS[Number(process.argv[2])]!;
find(read(corpusOf().texts));
