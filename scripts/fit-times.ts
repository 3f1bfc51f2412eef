// npx tsx scripts/fit-times.ts FOLDER… [--changes]
//
// Prints the weights of src/times/weights.ts: what speaks for each place in the calendar where an open expression of time
// ("at ten to six", "on Friday", "in March") may lie. Learns from labelled dossiers (every folder below FOLDER with a
// gold.json, whose `times` say when an expression is). First prints how many are told right by the text alone and by
// weights that the other dossiers taught. --changes: which are told right by one of the two only.
import { languageOf } from '../src/lang/index.ts';
import type { Report } from '../src/model/index.ts';
import { datedByOthers, readDated, readTimes, SIGNS, type Weighed, weighAll } from '../src/times/index.ts';
import { type Labelled, labelledDossiers, resultsOf } from './labelled.ts';
import { type Choice, chancesOf, fitChoices } from './softmax.ts';

/** Choices that a weight of 1 costs. */
const RIDGE = 1;
/** Characters to each side of an expression in which a label's words stand. */
const AROUND = 80;

interface Label {
  readonly file: string;
  readonly text: string;
  readonly resolves: string;
  readonly accept?: readonly string[];
}

interface Gold {
  readonly witnesses: readonly { readonly file: string }[];
  readonly times?: readonly Label[];
}

interface Case extends Choice {
  readonly told: string;
}

const folders = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const lessons: { readonly name: string; readonly cases: readonly Case[] }[] = [];
for await (const labelled of labelledDossiers<Gold>(folders))
  lessons.push({ name: labelled.name, cases: await casesOf(labelled) });

async function casesOf({ gold, files, documents }: Labelled<Gold>): Promise<Case[]> {
  const { witnesses } = await resultsOf(documents);
  const { times: rules } = languageOf('en');
  const read = readDated(witnesses, datedByOthers(witnesses), ({ form }, published) =>
    readTimes(form, published, rules),
  );
  return weighAll(read).flatMap((weighed, at) =>
    weighed.flatMap((one) => {
      const { report } = witnesses[at]!;
      const labels = (gold.times ?? []).filter((label) => label.file === files[at] && isOf(label, one, report));
      return labels.length === 0
        ? []
        : [caseOf(one, labels, `${files[at]}: ${report.text.slice(one.open.start - 40, one.open.end + 20)}`)];
    }),
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether a label is of this expression: its words hold the expression's, or the other way round. */
function isOf({ text }: Label, { open }: Weighed, report: Report): boolean {
  const [label, own] = [plain(text), plain(report.text.slice(open.start, open.end))];
  const around = plain(report.text.slice(Math.max(0, open.start - AROUND), open.end + AROUND));
  return (label.includes(own) || own.includes(label)) && around.includes(label);
}

function caseOf({ options, signs }: Weighed, labels: readonly Label[], told: string): Case {
  const wanted = labels.flatMap(({ resolves, accept = [] }) => [resolves, ...accept]);
  return {
    rows: signs.map((row) => SIGNS.map((sign) => row[sign] ?? 0)),
    right: options.map(({ expression: { first } }) => wanted.some((want) => first!.startsWith(want.split('/')[0]!))),
    told: `${told.replace(/\s+/g, ' ')} | ${wanted} | ${options.map(({ expression: { first } }) => first)}`,
  };
}

const teaches = ({ right }: Case) => right.includes(true) && right.includes(false);
const isRight = ({ rows, right }: Case, weights: readonly number[]) => {
  const chances = chancesOf(rows, weights);
  return right[chances.indexOf(Math.max(...chances))]!;
};
const share = (hits: number, all: readonly Case[]) => `${hits} of ${all.length}`;

let [alone, together] = [0, 0];
for (const lesson of lessons) {
  const others = lessons.filter((other) => other !== lesson).flatMap(({ cases }) => cases);
  const weights = fitChoices(others.filter(teaches), RIDGE);
  const byText = lesson.cases.filter(({ right }) => right[0]).length;
  const byWeights = lesson.cases.filter((one) => isRight(one, weights)).length;
  alone += byText;
  together += byWeights;
  console.log(lesson.name.padEnd(16), share(byText, lesson.cases), '→', byWeights);
  if (process.argv.includes('--changes'))
    for (const one of lesson.cases)
      if (one.right[0] !== isRight(one, weights)) console.log(one.right[0] ? '  -' : '  +', one.told);
}
const all = lessons.flatMap(({ cases }) => cases);
console.log('all, each by the others'.padEnd(16), share(alone, all), '→', together);
const fitted = fitChoices(all.filter(teaches), RIDGE);
console.log(`${all.filter(teaches).length} choices`);
for (const [i, sign] of SIGNS.entries()) console.log(`  ${sign}: ${fitted[i]!.toFixed(2)},`);
