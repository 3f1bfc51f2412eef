import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collate, type Dossier } from '../../src/index.ts';
import { readSources } from '../../src/io/sources.ts';
import { reportHtml } from '../../src/report/html/index.ts';
import { VIEWS } from '../../src/report/models/route.ts';
import { hostileDossier } from '../report/dossiers.ts';
import { axe } from './axe.ts';
import { inBrowser } from './browser.ts';

const EXAMPLE = resolve('examples/thirteen');
const SEEDS = resolve('../shared/seeds');
let folder: string;
let example: Dossier;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-report-'));
  example = await dossierOf(EXAMPLE);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function dossierOf(path: string): Promise<Dossier> {
  const files = readdirSync(path).filter((name) => /^\d.*\.(?:txt|html|md)$/.test(name));
  const { documents } = await readSources(files.sort().map((name) => join(path, name)));
  return collate(documents);
}

/** The address of the report on disk, written once. */
function saved(dossier: Dossier, name: string): string {
  const path = join(folder, `${name}.html`);
  if (!existsSync(path)) writeFileSync(path, reportHtml(dossier));
  return pathToFileURL(path).href;
}

async function visit(page: Page, address: string, route: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#/${route}`);
  await page.waitForSelector('main.view');
}

/** Goes to a route in the page that is open, and waits until it is drawn. */
async function follow(page: Page, route: string): Promise<void> {
  await page.evaluate((route) => {
    location.hash = `#/${route}`;
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, route);
  await page.waitForSelector(`main.view-${route.split(/[/?]/)[0]}`);
}

/** The JSON that the page holds once it has unpacked it. */
async function carried(page: Page): Promise<string> {
  const json = await page.waitForFunction(() => {
    const text = document.getElementById('dossier')?.textContent ?? '';
    return text.startsWith('{"format"') && text;
  });
  return String(await json.jsonValue());
}

inBrowser('the report of the example', (open) => {
  test('opens from disk, asks nothing of anybody, and draws the findings', async () => {
    const { page, problems } = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = saved(example, 'example');
    await page.goto(address);
    await page.waitForSelector('main.view-findings');
    expect(await page.textContent('h1')).toBe('Findings');
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address]);
    expect(problems).toEqual([]);
  });

  test('carries the dossier word for word', async () => {
    const { page } = await open();
    await page.goto(saved(example, 'example'));
    await page.waitForSelector('main.view');
    expect(JSON.parse(await carried(page))).toEqual(JSON.parse(JSON.stringify(example)));
  });

  test('from a finding to its words in the reports, side by side', async () => {
    const { page, problems } = await open();
    await page.goto(saved(example, 'example'));
    const finding = example.findings.find(({ spans }) => new Set(spans.map(({ witness }) => witness)).size > 1)!;
    await page.click(`.finding-list a[href*="${finding.id}"]`);
    await page.waitForSelector(`.detail:has-text("${finding.message.slice(0, 30)}")`);
    const marks = await page.locator('.detail .passage mark').allTextContents();
    expect(marks).toEqual(finding.spans.map(({ text }) => text));
    await page.click('.detail a.button');
    await page.waitForSelector('.columns');
    const shown = (await page.locator('.page .chosen').allTextContents()).join('');
    expect(shown).toBe(finding.spans[0]!.text);
    expect(problems).toEqual([]);
  });

  test('by keyboard alone: next finding, its passage, a marked word, the apparatus, and back out', async () => {
    const { page } = await open();
    await page.goto(saved(example, 'example'));
    await page.waitForSelector('.finding-list');
    const message = () => page.textContent('.detail h2');
    const first = await message();
    await page.keyboard.press('j');
    await expect.poll(message).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(message).toBe(first);
    await page.keyboard.press('3');
    await page.waitForSelector('main.view-read');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('seg');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.at-foot');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.at-foot', { state: 'detached' });
  });

  test('single keys can be turned off', async () => {
    const { page } = await open();
    await page.goto(saved(example, 'example'));
    await page.waitForSelector('.finding-list');
    await page.keyboard.press('?');
    await page.click('dialog[open] input[type=checkbox]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    expect(await page.locator('main.view-findings').count()).toBe(1);
  });

  test('what a copy left out shows as a gap that leads to it', async () => {
    const { page } = await open();
    const edge = example.lineage.edges[0]!;
    const dropped = example.lineage.changes.find(
      ({ from, to, kind }) => from === edge.from && to === edge.to && kind === 'dropped',
    )!;
    await visit(page, saved(example, 'example'), `read/${edge.from}+${edge.to}`);
    const gap = page
      .locator(`[data-sigil="${edge.to}"] .gap-mark[title^="${dropped.before!.text.slice(0, 20)}"]`)
      .first();
    await gap.click();
    const lit = await page.locator(`[data-sigil="${edge.from}"] .chosen`).allTextContents();
    expect(lit.join('')).toBe(dropped.before!.text);
  });

  test('counterparts come to stand in line', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    const pair = example.lineage.pairs.find(({ passages }) => passages.length > 0)!;
    const passage = pair.passages.at(-1)!;
    const { witness, start, end } = passage.a;
    await visit(page, saved(example, 'example'), `read/${pair.a}+${pair.b}?at=${witness}:${start}-${end}&on=copied`);
    const tops = await page.evaluate(() =>
      ['.chosen', '.lit:not(.chosen)'].map(
        (selector) => document.querySelector(`.page ${selector}`)!.getBoundingClientRect().top,
      ),
    );
    expect(Math.abs(tops[0]! - tops[1]!)).toBeLessThan(3);
  });

  test('without JavaScript everything is there to read', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(saved(example, 'example'));
    const text = (await page.textContent('#printed'))!;
    expect(await page.isVisible('#printed')).toBe(true);
    for (const { message, spans } of example.findings) {
      expect(text).toContain(message);
      for (const span of spans) expect(text).toContain(span.text);
    }
    for (const { text: whole } of example.witnesses)
      for (const paragraph of whole.split('\n\n')) expect(text).toContain(paragraph);
    for (const { label } of example.figures) expect(text).toContain(label);
  });

  test('on paper, it is the printed form', async () => {
    const { page } = await open();
    await page.goto(saved(example, 'example'));
    await page.waitForSelector('main.view');
    expect(await page.isVisible('#printed')).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('#printed')).toBe(true);
    expect(await page.isVisible('#app')).toBe(false);
  });

  // Each view once light and wide, once dark and narrow, in one page; its table in one of them.
  test('nothing that WCAG 2.2 AA objects to, nothing wider than the screen, in any view, light and dark', async () => {
    const { page, problems } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    const { witness, start, end } = example.findings.flatMap(({ spans }) => spans)[0]!;
    const reading = `read/A+B+C?layers=copied,quotes,figures,times,names,statements,changes&at=${witness}:${start}-${end}`;
    const drawn = VIEWS.map((view) => (view === 'read' ? reading : view));
    const tables = ['findings?as=table', 'quotes?as=table', 'figures?as=table', 'read/A?as=table', 'sources/B'];
    const objections: string[] = [];
    await visit(page, saved(example, 'example'), 'findings');
    // The printed form is not shown here, and axe would walk through it every time.
    await page.evaluate(() => document.getElementById('printed')!.remove());
    for (const [colorScheme, width, routes] of [
      ['light', 1280, [...drawn, ...tables]],
      ['dark', 360, drawn],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const route of routes) {
        await follow(page, route);
        objections.push(...(await axe(page)).map((objection) => `${route}, ${colorScheme}: ${objection}`));
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (beyond > 0) objections.push(`${route} at ${width}: ${beyond} pixels beyond the screen`);
      }
    }
    expect(objections).toEqual([]);
    expect(problems).toEqual([]);
  }, 240_000);
});

inBrowser('a hostile dossier', (open) => {
  test('shows its words and runs nothing, in any view', async () => {
    const { page, problems } = await open({ viewport: { width: 1000, height: 800 } });
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await visit(page, saved(hostileDossier(), 'hostile'), 'findings');
    for (const route of [
      ...VIEWS,
      ...VIEWS.map((view) => `${view}?as=table`),
      'sources/A',
      'read/A+B?at=A:0-40&layers=names,quotes',
    ]) {
      await follow(page, route);
      expect(await page.locator('#app :is(script, img, svg[onload], [onerror], [onmouseover])').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), route).toBeLessThanOrEqual(
        0,
      );
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    }
    expect(dialogs).toEqual([]);
    expect(problems).toEqual([]);
  });
});

const seeds = existsSync(SEEDS) || process.env.CI !== undefined;

describe.runIf(seeds)('the report of the seeds', () => {
  test('is smaller than 300 KB', async () => {
    expect(Buffer.byteLength(reportHtml(await dossierOf(SEEDS)))).toBeLessThan(300_000);
  });
});

inBrowser('the file that the command line writes', (open) => {
  test('is the report', async () => {
    const program = resolve('dist/stemma.js');
    if (!existsSync(program) && !process.env.CI) return;
    const { spawnSync } = await import('node:child_process');
    const path = join(folder, 'cli.html');
    const files = readdirSync(EXAMPLE).filter((name) => /^\d/.test(name));
    const { status, stderr } = spawnSync(
      'node',
      [program, 'collate', ...files, '--html', path, '--json', join(folder, 'cli.json')],
      { cwd: EXAMPLE, encoding: 'utf8' },
    );
    expect(stderr).toContain(path);
    expect(status).toBe(0);
    const { page } = await open();
    await page.goto(pathToFileURL(path).href);
    await page.waitForSelector('main.view');
    expect(JSON.parse(await carried(page))).toEqual(JSON.parse(readFileSync(join(folder, 'cli.json'), 'utf8')));
  });
});
