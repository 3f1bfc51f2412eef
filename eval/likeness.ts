// npx tsx eval/likeness.ts [--miss]: `similarity` on pairs of headlines and `stanceOf` on rumours, against hand-made labels
// (headline-labels.json, rumour-labels.json; how they were made: eval/README.md). --miss shows what the development half
// gets furthest from its label; nobody looks at the kept half but as numbers.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { similarity, stanceOf } from '../src/index.ts';

type Half = 'development' | 'kept';
type Stance = ReturnType<typeof stanceOf>['stance'];
/** How a text, or a headline, takes a rumour. */
type Side = 'for' | 'against' | 'observing';
/** A judgement between 0 (another topic) and 5 (the same), and two headlines. */
type Pair = readonly [score: number, a: string, b: string];

interface Rumour {
  readonly name: string;
  readonly headlines: readonly (readonly [Side, string])[];
  readonly bodies: readonly (readonly [Side, string])[];
}

const HALVES: readonly Half[] = ['development', 'kept'];
/** Shares of the four stances where headlines and bodies of one news archive are paired (Fake News Challenge, 2017). */
const SHARES: Readonly<Record<Stance, number>> = { unrelated: 0.731, discuss: 0.178, agree: 0.074, disagree: 0.017 };

const miss = process.argv.includes('--miss');

/** Pearson's correlation of headline pairs and F1 of stances, by half; 0–1. */
export function evaluateLikeness(): Record<string, number> {
  const pairs = JSON.parse(readFileSync('eval/headline-labels.json', 'utf8')) as Record<Half, Pair[]>;
  const rumours = JSON.parse(readFileSync('eval/rumour-labels.json', 'utf8')) as Record<Half, Rumour[]>;
  const numbers: Record<string, number> = {};
  for (const half of HALVES) {
    const shown = miss && half === 'development';
    numbers[`headlines.${half}.pearson`] = scoreHeadlines(pairs[half], shown);
    for (const [name, value] of Object.entries(scoreRumours(rumours[half], shown)))
      numbers[`stance.${half}.${name}`] = value;
  }
  return numbers;
}

function scoreHeadlines(pairs: readonly Pair[], shown: boolean): number {
  const gold = pairs.map(([score]) => score);
  const told = pairs.map(([, a, b]) => similarity(a, b));
  if (shown) {
    const off = pairs.map((pair, i) => ({ pair, told: 5 * told[i]!, off: 5 * told[i]! - gold[i]! }));
    off.sort((x, y) => Math.abs(y.off) - Math.abs(x.off));
    for (const { pair, told } of off.slice(0, 40)) console.log(`${told.toFixed(1)} for ${pair.join(' | ')}`);
  }
  return pearson(gold, told);
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const product = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0);
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
}

/** F1 of each stance and their mean, each case weighed so that the stances have the shares of a real archive. */
function scoreRumours(rumours: readonly Rumour[], shown: boolean): Record<string, number> {
  const cases = rumours.flatMap((about) =>
    about.headlines.flatMap(([side, headline]) =>
      rumours.flatMap((rumour) =>
        rumour.bodies.map(([other, body]) => ({
          gold: rumour === about ? stanceBetween(side, other) : ('unrelated' as const),
          told: stanceOf(headline, body),
          headline,
          body,
        })),
      ),
    ),
  );
  const stances = Object.keys(SHARES) as Stance[];
  const count = (gold: Stance, told?: Stance) =>
    cases.filter((one) => one.gold === gold && (told === undefined || one.told.stance === told)).length;
  const share = (gold: Stance, told: Stance) => (SHARES[gold] * count(gold, told)) / count(gold);
  const numbers: Record<string, number> = {};
  for (const stance of stances) {
    const given = stances.reduce((sum, gold) => sum + share(gold, stance), 0);
    numbers[`${stance}.f1`] = (2 * share(stance, stance)) / (SHARES[stance] + given);
  }
  numbers['macro.f1'] = stances.reduce((sum, stance) => sum + numbers[`${stance}.f1`]!, 0) / stances.length;
  if (shown) {
    for (const gold of stances)
      console.log(
        gold.padEnd(10),
        stances.map((told) => `${told} ${count(gold, told)}`),
      );
    for (const { gold, told, headline, body } of cases)
      if (gold !== told.stance)
        console.log(`${gold}, told ${JSON.stringify(told)}: ${headline} | ${body.slice(0, 110)}`);
  }
  return numbers;
}

/** A body that takes a headline's side agrees with it, whichever side that is; one that takes none discusses it. */
function stanceBetween(headline: Side, body: Side): Stance {
  if (body === 'observing') return 'discuss';
  return (headline === 'against') === (body === 'against') ? 'agree' : 'disagree';
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  for (const [name, value] of Object.entries(evaluateLikeness())) console.log(name.padEnd(44), value.toFixed(3));
}
