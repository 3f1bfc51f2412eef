// npm run eval [-- --only telescope] [-- --miss]: scores the dossiers and prints one table.
import { existsSync } from 'node:fs';
import { scoreDossiers } from './dossiers.ts';
import type { Score } from './score.ts';

const folder = process.env.STEMMA_DOSSIERS ?? '../shared/dossiers';
if (!existsSync(folder)) {
  console.error(`No labelled dossiers at ${folder}; set STEMMA_DOSSIERS to the folder that holds them.`);
  process.exit(process.env.CI ? 1 : 0);
}
const at = process.argv.indexOf('--only');
const scores = await scoreDossiers(folder, at > 0 ? process.argv[at + 1] : undefined);
const names = Object.keys(scores);
const measures = Object.keys(scores.all!);
const cell = (score: Score | undefined) =>
  (score?.value == null ? '-' : `${score.value.toFixed(3)} ${score.hit}/${score.total}`).padStart(16);
console.log(' '.repeat(30) + names.map((name) => name.padStart(16)).join(''));
for (const measure of measures)
  console.log(measure.padEnd(30) + names.map((name) => cell(scores[name]![measure])).join(''));
