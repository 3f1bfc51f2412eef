// npm run eval [-- ABILITY…] [-- --update]: every ability on its labelled data, against eval/baseline.json. Exits with 1
// where a number has fallen; --update writes what was measured as the new baseline, for a commit that says why.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateArchive } from './archive.ts';
import { scoreMutations } from './checks.ts';
import { evaluateConflicts } from './conflicts.ts';
import { scoreDossiers } from './dossiers.ts';
import { evaluateExtraction } from './extract.ts';
import { evaluateFigures } from './figures.ts';
import { evaluateFindings } from './findings.ts';
import { faultsOf } from './gold.ts';
import { evaluateLikeness } from './likeness.ts';
import { scoreLineage } from './lineage.ts';
import { evaluateNames } from './names.ts';
import { evaluateQuotes } from './quotes.ts';
import { scoreReuse } from './reuse.ts';
import { evaluateStatements } from './statements.ts';
import { evaluateTagger } from './tagger.ts';
import { evaluateTimes } from './times.ts';
import { evaluateTurns } from './turns.ts';

/** Numbers by name. */
type Numbers = Record<string, number>;

const DOSSIERS = '../shared/dossiers';
/** Ours, `open` to learn from, `kept` to be measured only. */
const OWN = fileURLToPath(new URL('./dossiers', import.meta.url));
const BASELINE = new URL('./baseline.json', import.meta.url);
/** Numbers are kept to this many decimals; a fall that rounding hides is none. */
const DECIMALS = 4;

const abilities: Record<string, () => Numbers | Promise<Numbers>> = {
  dossiers: () => dossiersIn(DOSSIERS),
  open: () => dossiersIn(join(OWN, 'open')),
  kept: () => dossiersIn(join(OWN, 'kept')),
  reading: async () => ({ ...evaluateExtraction(), ...(await evaluateTurns(DOSSIERS)) }),
  tagger: evaluateTagger,
  quotations: evaluateQuotes,
  checks: scoreMutations,
  names: evaluateNames,
  times: () => evaluateTimes(),
  figures: () => evaluateFigures(),
  conflicts: () => evaluateConflicts(),
  statements: evaluateStatements,
  likeness: evaluateLikeness,
  findings: () => evaluateFindings(),
  archive: evaluateArchive,
  reuse: () =>
    Object.fromEntries(Object.entries(scoreReuse()).map(([type, { plagdet }]) => [`reuse.${type}`, plagdet])),
  traditions: () =>
    Object.fromEntries(
      Object.entries(scoreLineage()).map(([name, { hit, total }]) => [`traditions.${name}`, hit / total]),
    ),
};

async function dossiersIn(folder: string): Promise<Numbers> {
  const { all } = await scoreDossiers(folder);
  const shares = Object.entries(all!).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]]));
  return { ...Object.fromEntries(shares), 'labels-not-found': faultsOf(folder).length };
}

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const unknown = wanted.find((name) => !(name in abilities));
if (unknown !== undefined) {
  console.error(`No ability is called ${unknown}; there are ${Object.keys(abilities).join(', ')}.`);
  process.exit(2);
}
if (!existsSync(DOSSIERS)) {
  console.error(`The labelled data are not at ../shared (${DOSSIERS} is missing): nothing to measure.`);
  process.exit(process.env.CI ? 1 : 0);
}

const baseline: Record<string, Numbers> = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
const update = args.includes('--update');
let fallen = 0;
for (const [ability, evaluate] of Object.entries(abilities)) {
  if (wanted.length > 0 && !wanted.includes(ability)) continue;
  console.log(`\n${ability}`);
  const now: Numbers = {};
  for (const [name, value] of Object.entries(await evaluate())) if (keeps(name)) now[name] = rounded(value);
  const before = baseline[ability] ?? {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [before[name], now[name]];
    const fell = was !== undefined && (is === undefined || (lessIsBetter(name) ? is > was : is < was));
    if (fell) fallen++;
    console.log(
      `  ${name.padEnd(34)} ${shown(is)}  ${was === is ? '' : `before ${shown(was)}${fell ? '  FALLEN' : ''}`}`,
    );
  }
  baseline[ability] = now;
}
if (update) writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
else if (fallen > 0) {
  console.error(`\n${fallen} numbers have fallen below eval/baseline.json.`);
  process.exitCode = 1;
}

/** Speeds belong to the benchmark, and other people's libraries do not answer to our baseline. */
function keeps(name: string): boolean {
  return !/\bms$|per-second|^cases$|compromise|quote-parser/.test(name);
}

function lessIsBetter(name: string): boolean {
  return /\bwrong$|not-found$/.test(name);
}

function rounded(value: number): number {
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS;
}

function shown(value: number | undefined): string {
  return value === undefined ? '     -' : value.toFixed(DECIMALS);
}
