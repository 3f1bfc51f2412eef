// Fits the weights by which two reports are held to tell of one event: src/archive/stories/weights.ts.
// npx tsx scripts/fit-stories.ts [--miss] [--write]. Learned from: the first nine dossiers of eval/dossiers/open, two topics of
// MEANTIME (Minard et al. 2016), half of the extraction pages, GUM news and invented events of a few kinds, all in one
// fortnight. Printed: of each of these, how many pairs are joined rightly, wrongly and not, with weights fitted on the others.
import { readFileSync, writeFileSync } from 'node:fs';
import { type KnownReport, learningReports } from '../eval/archive-beds.ts';
import { candidatePairs } from '../src/archive/stories/candidates.ts';
import { corpusOf } from '../src/archive/stories/corpus.ts';
import { SIGNS, signsOf } from '../src/archive/stories/signs.ts';
import { arranged, daysBetween } from '../src/archive/stories/stories.ts';
import { fitLogistic, predict, type Row } from './logistic.ts';

/** What a weight of a number of spread 1 costs, in rows. */
const RIDGE = 1;
/** For how many rows a pair with an invented report counts: these are all made from the same sentences. */
const INVENTED_WEIGHT = 0.2;

const reports = await learningReports();
const { ordered, days, groups } = arranged(reports);
const corpus = corpusOf(ordered.map(({ sketch }) => sketch));
const pairs = candidatePairs(corpus, days, groups);
interface Pair extends Row {
  readonly a: KnownReport;
  readonly b: KnownReport;
}
const rows: Pair[] = [];
for (let i = 0; i < pairs.length; i += 2) {
  const [a, b] = [pairs[i]!, pairs[i + 1]!];
  const features = [...signsOf(corpus, a, b, daysBetween(days, a, b), new Float64Array(SIGNS.length))];
  rows.push({
    features,
    right: ordered[a]!.event === ordered[b]!.event,
    weight: isInvented(ordered[a]!) || isInvented(ordered[b]!) ? INVENTED_WEIGHT : 1,
    a: ordered[a]!,
    b: ordered[b]!,
  });
}
const possible = ordered.flatMap((x, i) => ordered.slice(i + 1).filter((y) => x.event === y.event)).length;
console.log(
  `${ordered.length} reports, ${rows.length} candidates, ${rows.filter(({ right }) => right).length} of ${possible} right pairs`,
);

const kinds = [...new Set(reports.map(({ event }) => foldOf(event)))];
let [hits, wrong, missed] = [0, 0, 0];
for (const kind of kinds) {
  const weights = fitLogistic(
    rows.filter(({ a, b }) => foldOf(a.event) !== kind && foldOf(b.event) !== kind),
    RIDGE,
    0.01,
  );
  let [hit, bad, miss] = [0, 0, 0];
  for (const row of rows) {
    if (foldOf(row.a.event) !== kind && foldOf(row.b.event) !== kind) continue;
    const said = predict(row.features, weights) > 0.5;
    if (said && row.right) hit++;
    else if (said) {
      bad++;
      if (process.argv.includes('--miss'))
        console.log('  joined', row.a.id, row.b.id, row.features.map((x) => x.toFixed(2)).join(' '));
    } else if (row.right) miss++;
  }
  console.log(kind, hit, 'joined rightly', bad, 'wrongly', miss, 'missed');
  hits += hit;
  wrong += bad;
  missed += miss;
}
console.log(`all: precision ${(hits / (hits + wrong)).toFixed(3)} recall ${(hits / (hits + missed)).toFixed(3)}`);
const weights = fitLogistic(rows, RIDGE, 0.01);
const lines = SIGNS.map((name, i) => `  ${name}: ${weights[i]!.toFixed(3)},`).join('\n');
console.log(lines);
if (process.argv.includes('--write')) {
  const file = new URL('../src/archive/stories/weights.ts', import.meta.url);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(= \{\n)[\s\S]*(\n\};)/, `$1${lines}$2`));
}

function isInvented({ event }: KnownReport): boolean {
  return event.startsWith('invented/');
}

/** What is left out together: a dossier, a topic, all invented events, all pages. */
function foldOf(event: string): string {
  return /^topic/.test(event) ? 'topics' : event.split('/')[0]!;
}
