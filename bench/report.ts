// npx tsx bench/report.ts: how long the report of a large dossier takes to open, and every view to answer. Uses the
// built program (npm run build) and Chromium. Milliseconds of CPU time of the page's main thread, the median of some rounds.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { VIEWS } from '../src/report/models/route.ts';
import { largeDossier } from '../test/report/large.ts';

const ROUNDS = 3;

const { reportHtml } = (await import(pathToFileURL(resolve('dist/html.js')).href)) as {
  reportHtml: (dossier: unknown) => string;
};
const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
const file = join(folder, 'large.html');
const begun = performance.now();
writeFileSync(file, reportHtml(largeDossier()));
console.log(`write\t${Math.round(performance.now() - begun)} ms\t${(statSync(file).size / 1e6).toFixed(1)} MB`);
/** Milliseconds of CPU time that the page's main thread has used: a busy machine does not add to it. */
let cpu: () => Promise<number>;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const address = pathToFileURL(file).href;
  const openings: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank');
    const before = await cpu();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector('main.view');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    openings.push((await cpu()) - before);
  }
  console.log(`open\t${median(openings)} ms`);
  for (const view of VIEWS) console.log(`${view}\t${await reach(page, view)} ms`);
  for (const route of [
    'matrix?show=contested',
    'matrix?words=dogs',
    'quotes?verdict=absent',
    'read/A+B+C+D',
    'figures?verdict=conflict',
    'findings/f300',
  ])
    console.log(`${route}\t${await reach(page, route)} ms`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** From the change of the address to the frame after it was drawn. */
async function reach(page: Page, route: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await arrive(page, 'sources/A');
    const before = await cpu();
    await arrive(page, route);
    times.push((await cpu()) - before);
  }
  return median(times);
}

async function arrive(page: Page, route: string): Promise<void> {
  await page.evaluate(
    (route) =>
      new Promise<void>((resolve) => {
        location.hash = `#/${route}`;
        addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(resolve)), { once: true });
      }),
    route,
  );
}

function median(values: number[]): number {
  return Math.round(values.sort((a, b) => a - b)[values.length >> 1]!);
}
