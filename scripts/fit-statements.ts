// npx tsx scripts/fit-statements.ts FOLDER… [--ridge 3]
//
// Prints the weights of src/statements/links/odds.ts. Learns from labelled dossiers: every folder below FOLDER with a gold.json
// (whose statements name the files that make a claim, in which words, and the files that are silent on it) and the reports.
// First prints how well pairs of clauses are told from one another by weights that the other dossiers taught: F1 with its
// precision, recall and threshold, and the recall at given precisions.
import { languageOf } from '../src/lang/index.ts';
import { linkedUnits } from '../src/statements/linked.ts';
import { MODELS } from '../src/statements/links/odds.ts';
import { type Labelled, labelledDossiers, resultsOf } from './labelled.ts';
import { fitWeights, judge, type Lesson, lessonOf } from './statements/fitting.ts';
import type { Claim } from './statements/labels.ts';

interface Gold {
  readonly witnesses: readonly { readonly file: string }[];
  readonly statements: readonly Claim[];
}

const at = process.argv.indexOf('--ridge');
/** Rows that a weight of a number of spread 1 costs. */
const ridge = at > 0 ? Number(process.argv[at + 1]) : 3;
const folders = process.argv.slice(2).filter((_, i) => at < 0 || (i + 2 !== at && i + 2 !== at + 1));
const lessons: Lesson[] = [];
for await (const labelled of labelledDossiers<Gold>(folders)) lessons.push(await readLesson(labelled));

const judged = lessons
  .flatMap((lesson) =>
    judge(
      lesson,
      fitWeights(
        lessons.filter((other) => other !== lesson),
        ridge,
      ),
    ),
  )
  .sort((x, y) => y.score - x.score);
const all = judged.filter(({ right }) => right).length;
let hits = 0;
let best = { f1: 0, precision: 0, recall: 0, threshold: 0 };
const recalls = new Map<number, number>();
for (const [i, { score, right }] of judged.entries()) {
  if (right) hits++;
  const [precision, recall] = [hits / (i + 1), hits / all];
  const f1 = (2 * precision * recall) / (precision + recall);
  if (f1 > best.f1) best = { f1, precision, recall, threshold: score };
  for (const wanted of [0.95, 0.9, 0.85, 0.8]) if (precision >= wanted) recalls.set(wanted, recall);
}
console.log(`${lessons.length} dossiers, ${judged.length} pairs, ${all} of one claim`);
console.log(
  Object.entries(best)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join('  '),
);
for (const [precision, recall] of recalls) console.log(`recall at precision ${precision}: ${recall.toFixed(3)}`);
const fitted = fitWeights(lessons, ridge);
for (const model of ['own', 'company'] as const)
  console.log(
    `${model}:\n${MODELS[model].names.map((name, i) => `  ${name}: ${fitted[model][i]!.toFixed(2)},`).join('\n')}`,
  );

async function readLesson({ name, files, documents, gold }: Labelled<Gold>): Promise<Lesson> {
  const { witnesses, dossier } = await resultsOf(documents);
  const linked = linkedUnits({
    witnesses: witnesses.map(({ sigil, report, units, titleUnits }) => ({
      sigil,
      key: sigil,
      report,
      units,
      titleUnits,
    })),
    families: dossier.lineage.families,
    edges: dossier.lineage.edges,
    measures: dossier.measures.measures,
    quotes: dossier.checks,
    changes: dossier.changes,
    names: dossier.entities.ids,
    languageOf,
  });
  return lessonOf(name, gold.statements, {
    ...linked,
    files,
    texts: witnesses.map(({ report }) => report.text),
  });
}
