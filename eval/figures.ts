// Accuracy of quantities on labelled text. How figures of several reports come together is scored by eval/dossiers.ts.
//   npx tsx eval/figures.ts                    the specifications of Recognizers-Text below ../shared: values found
//   npx tsx eval/figures.ts --newsquant FILE   NewsQuant (Almasian et al. 2023, "CQE"): [{text, quantities: [{value, normalized_unit, change}]}]
//   --miss prints what differs. Every third of the sentences written for this evaluation is kept: it is only counted.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Quantity, quantitiesIn } from './cqe.ts';
import { type LabelledSentence, SENTENCES } from './figures-sentences.ts';

const FACTS = process.env.STEMMA_FACTS ?? '../shared/data/facts';

interface Specified {
  readonly Input: string;
  readonly Results: readonly { readonly Text: string; readonly Resolution?: { readonly value?: unknown } }[];
}

/** Parts of Recognizers-Text whose quantities have a unit, with the name that their number is printed by. */
const SPECIFICATIONS: Readonly<Record<string, string>> = {
  CurrencyModel: 'recognizers.money',
  DimensionModel: 'recognizers.dimension',
  TemperatureModel: 'recognizers.temperature',
  AgeModel: 'recognizers.age',
  PercentModel: 'recognizers.percent',
};

/** The part of the specified quantities of one kind that are found, with a unit and the specified number. */
function specified(file: string, misses: string[]): number {
  const cases: readonly Specified[] = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  let total = 0;
  let hit = 0;
  for (const { Input, Results } of cases) {
    const found = quantitiesIn(Input).filter(({ unit }) => unit !== '-');
    for (const { Text, Resolution } of Results) {
      const wanted = Number.parseFloat(String(Resolution?.value));
      if (Number.isNaN(wanted)) continue;
      total++;
      if (found.some((quantity) => numbersOf(quantity).some((value) => isClose(value, wanted)))) hit++;
      else misses.push(`${Text} = ${wanted}\tgot ${JSON.stringify(found)}\t${Input.slice(0, 150)}`);
    }
  }
  return total === 0 ? 0 : hit / total;
}

/** A quantity's numbers; cents also as parts of a whole coin. */
function numbersOf({ value, unit }: Quantity): number[] {
  const ends = typeof value === 'number' ? [value] : [...value];
  return unit === 'cent' || unit === 'penny' ? ends.flatMap((end) => [end, end / 100]) : ends;
}

/** As NumPy's isclose with the tolerance that CQE's own evaluation uses. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}

interface Labelled {
  readonly text: string;
  readonly quantities: readonly {
    readonly value: string | number;
    readonly normalized_unit?: string;
    readonly unit?: string;
    readonly change: string;
  }[];
}

/** What one match is counted by. Each wanted quantity is matched at most once, the first that fits. */
type Fits = (found: Quantity, wanted: Labelled['quantities'][number]) => boolean;

/** "a-b" and "a..b" are ranges; everything else is one number. */
function sameValue({ value }: Quantity, wanted: string | number): boolean {
  const range = /^(-?[\d.eE+]+?)(?:-|\.\.)([\d.eE+]+)$/.exec(String(wanted));
  if (range === null) return typeof value === 'number' && isClose(value, Number(wanted));
  return typeof value !== 'number' && isClose(value[0], Number(range[1])) && isClose(value[1], Number(range[2]));
}

const FITS: Readonly<Record<string, Fits>> = {
  value: (found, wanted) => sameValue(found, wanted.value),
  unit: (found, wanted) =>
    sameValue(found, wanted.value) &&
    found.unit.toLowerCase() === (wanted.normalized_unit ?? wanted.unit ?? '-').toLowerCase(),
  change: (found, wanted) => sameValue(found, wanted.value) && found.change === wanted.change,
};

/** F1 of value, value with unit, and value with change over a file in NewsQuant's form. */
function evaluateNewsQuant(file: string, misses: string[] = []): Record<string, number> {
  return evaluateLabelled('newsquant', JSON.parse(readFileSync(file, 'utf8')), misses);
}

/** The same over labelled sentences; the numbers' names begin with `name`. */
function evaluateLabelled(name: string, cases: readonly Labelled[], misses: string[]): Record<string, number> {
  const told = cases.map(({ text, quantities }) => ({ text, quantities, found: quantitiesIn(text) }));
  return Object.fromEntries(
    Object.entries(FITS).map(([part, fits]) => {
      let correct = 0;
      let all = 0;
      for (const { text, quantities, found } of told) {
        const left = [...found];
        for (const wanted of quantities) {
          const at = left.findIndex((quantity) => fits(quantity, wanted));
          if (at >= 0) {
            left.splice(at, 1);
            correct++;
          } else misses.push(`${part}\t${JSON.stringify(wanted)}\tgot ${JSON.stringify(found)}\t${text}`);
        }
        all += quantities.length + found.length;
      }
      return [`${name}.${part}`, all === 0 ? 0 : (2 * correct) / all];
    }),
  );
}

/** "value unit change", parted by semicolons. */
function labelled([text, told]: LabelledSentence): Labelled {
  const quantities = told.split('; ').map((quantity) => {
    const parts = quantity.split(' ');
    return { value: parts[0]!, unit: parts.slice(1, -1).join(' '), change: parts.at(-1)! };
  });
  return { text, quantities };
}

/** One sentence in so many is kept: nobody looks at what is missed in it. */
const KEPT_EVERY = 3;

/** The sentences written for this evaluation, of all domains in turn. */
function sentences(kept: boolean): Labelled[] {
  return Object.values(SENTENCES).flatMap((domain) =>
    domain.filter((_, i) => (i % KEPT_EVERY === KEPT_EVERY - 1) === kept).map(labelled),
  );
}

/** The numbers that this evaluation stands for, by name. Absent where the data is missing. */
export function evaluateFigures(misses: string[] = []): Record<string, number> {
  const numbers: Record<string, number> = {
    ...evaluateLabelled('sentences.open', sentences(false), misses),
    ...evaluateLabelled('sentences.kept', sentences(true), []),
  };
  for (const [model, name] of Object.entries(SPECIFICATIONS)) {
    const file = join(FACTS, 'numbers', `${model}.json`);
    if (existsSync(file)) numbers[name] = specified(file, misses);
  }
  return numbers;
}

if (process.argv[1]?.endsWith('figures.ts')) {
  const option = (name: string) =>
    process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
  const misses: string[] = [];
  const file = option('--newsquant');
  const numbers = file === undefined ? evaluateFigures(misses) : evaluateNewsQuant(file, misses);
  if (process.argv.includes('--miss')) for (const miss of misses) console.log(miss);
  for (const [name, value] of Object.entries(numbers)) console.log(`${name.padEnd(28)} ${value.toFixed(3)}`);
}
