// npx tsx bench/stories.ts [SIZE...]: the stories of so many generated reports (2,000 and 20,000), five of each event and a
// hundred of each day: milliseconds of CPU for one sketch, and for all of the sorting, by report. Ratios are to the first size.
import { inventedReports, movedTogether } from '../eval/archive-beds.ts';
import { storiesOf } from '../src/archive/stories/index.ts';
import { workCost } from './measure.ts';

const PER_EVENT = 5;
const PER_DAY = 100;

const sizes = process.argv.slice(2).map(Number);
let first: number | null = null;
const head = ['reports', 'ms sketch', 'ms all', 'µs a report', 'ratio', 'stories'];
console.log(head.map((cell) => cell.padStart(13)).join(''));
for (const size of sizes.length > 0 ? sizes : [2000, 20_000]) {
  let reports = inventedReports(0, 0, 0);
  const making = await workCost(() => {
    reports = movedTogether(inventedReports(size / PER_EVENT, PER_EVENT, 5), Math.ceil(size / PER_DAY), 1);
  });
  let stories = 0;
  const { cpu } = await workCost(() => {
    stories = storiesOf(reports).length;
  });
  first ??= cpu / size;
  const row = [
    size,
    (making.cpu / size).toFixed(2),
    cpu.toFixed(0),
    ((1000 * cpu) / size).toFixed(0),
    (cpu / size / first).toFixed(1),
    stories,
  ];
  console.log(row.map((cell) => String(cell).padStart(13)).join(''));
}
