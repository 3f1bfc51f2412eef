// npx tsx scripts/fit-figures.ts FOLDER…
//
// Prints the weights of src/figures/weights.ts: what speaks for two groups of different numbers being of one thing, and for
// two figures whose numbers have values in common. Learns from labelled dossiers (every folder below FOLDER with a
// gold.json, whose `figures` name the readings of each measured thing, and the reports) and, of the groups, from the pairs
// of reports of eval/conflict-cases.ts that are not kept aside. First prints how many are told right by weights that the
// others taught.
import { CONFLICT_CASES } from '../eval/conflict-cases.ts';
import { documentsOf } from '../eval/conflicts.ts';
import { MATCH_SIGNS, SIGNS } from '../src/figures/odds.ts';
import type { Thing } from './figures/labels.ts';
import { type Lesson, lessonOf } from './figures/lessons.ts';
import { labelledDossiers } from './labelled.ts';
import { fitLogistic, predict, type Row } from './logistic.ts';

/** Rows that a weight of a number of spread 1 costs, and the least spread of a number. */
const RIDGE = 4;
const LEAST_SPREAD = 0.02;

interface Gold {
  readonly witnesses: readonly { readonly file: string }[];
  readonly figures: readonly Thing[];
}

const lessons: Lesson[] = [];
for await (const { name, documents, files, gold } of labelledDossiers<Gold>(process.argv.slice(2)))
  lessons.push(await lessonOf(name, documents, files, gold.figures));
for (const [at, one] of CONFLICT_CASES.entries()) {
  if (at % 3 === 2) continue;
  const documents = documentsOf(one);
  const files = documents.map(({ path }) => path!);
  const things =
    one.conflict === null
      ? []
      : [{ readings: one.conflict.flatMap((text) => files.map((file) => ({ file, text, value: null }))) }];
  lessons.push(await lessonOf(one.name, documents, files, things));
}

teach('groups of different numbers', SIGNS, ({ meetings }) => meetings);
teach('figures with values in common', MATCH_SIGNS, ({ matches }) => matches);

function teach(name: string, signs: readonly string[], rowsIn: (lesson: Lesson) => readonly Row[]): void {
  const own = lessons.filter((lesson) => rowsIn(lesson).length > 0);
  const rowsOf = (some: readonly Lesson[]) => some.flatMap(rowsIn);
  const judged = own.flatMap((lesson) => {
    const weights = fitLogistic(rowsOf(own.filter((other) => other !== lesson)), RIDGE, LEAST_SPREAD);
    return rowsIn(lesson).map((row) => ({ ...row, chance: predict(row.features, weights) }));
  });
  console.log(`${name}: ${judged.length}, ${judged.filter(({ right }) => right).length} of one thing`);
  for (const least of [0.3, 0.35, 0.5, 0.67, 0.8]) {
    const told = judged.filter(({ chance }) => chance > least);
    const right = told.filter((row) => row.right).length;
    console.log(
      `chance above ${least}: ${told.length} told, precision ${(right / told.length).toFixed(3)}, recall ${(right / judged.filter((row) => row.right).length).toFixed(3)}`,
    );
  }
  const fitted = fitLogistic(rowsOf(own), RIDGE, LEAST_SPREAD);
  for (const [i, sign] of ['base', ...signs].entries())
    console.log(
      `  ${sign}: ${fitted[i]!.toFixed(2)},   // ${judged.filter(({ features }) => features[i] !== 0).length} rows`,
    );
}
