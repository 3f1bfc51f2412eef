import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/server/serve.ts';
import { collatorHere } from '../../src/workers/collator.ts';
import { axe } from './axe.ts';
import { inBrowser } from './browser.ts';

const EXAMPLE = resolve('examples/thirteen');
const FILES = ['1-briefing.txt', '2-ostrey-herald.html', '3-daily-dash.html', '4-tick-talk.md', '5-stk-mt.txt'];
const paths = (...names: string[]) => names.map((name) => join(EXAMPLE, name));
let folder: string;
let serving: Serving;
const complaints: unknown[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-app-'));
  serving = await serve({
    host: '127.0.0.1',
    port: 0,
    folder,
    collator: collatorHere(),
    complain: (error) => complaints.push(error),
  });
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

/** Drops files on the page as a hand does: their bytes in a DataTransfer. */
async function drop(page: Page, names: readonly string[]): Promise<void> {
  const files = names.map((name) => ({ name, text: readFileSync(join(EXAMPLE, name), 'utf8') }));
  await page.waitForSelector('.drop');
  const carried = await page.evaluateHandle((files) => {
    const carried = new DataTransfer();
    for (const { name, text } of files) carried.items.add(new File([text], name));
    return carried;
  }, files);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: carried });
}

/** A dossier of these files, by the API; its id. */
async function dossierOf(names: readonly string[]): Promise<string> {
  const { id } = (await (
    await fetch(`${serving.address}api/dossiers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
  ).json()) as { id: string };
  const form = new FormData();
  for (const name of names) form.append('file', new File([readFileSync(join(EXAMPLE, name))], name));
  await fetch(`${serving.address}api/dossiers/${id}/sources`, { method: 'POST', body: form });
  await fetch(`${serving.address}api/dossiers/${id}/dossier`);
  return id;
}

inBrowser('the app', (open) => {
  test('five files dropped become a dossier that one reads from finding to passage', async () => {
    const { page, problems } = await open();
    await page.goto(serving.address);
    await drop(page, FILES);
    await page.waitForSelector('.source-row >> nth=4');
    await page.click('text=Read the dossier');
    await page.waitForSelector('.finding-list');
    expect(await page.locator('.legend-list li').count()).toBe(5);
    const message = await page.textContent('.detail h2');
    expect(message).toBe((await page.textContent('.finding-list a .message'))!);
    await page.click('.detail .button:has-text("side by side")');
    await page.waitForSelector('.page .chosen');
    await page.click('.brand a');
    await page.waitForSelector('.dossiers');
    expect(await page.textContent('.dossiers li')).toContain('5 reports');
    expect(await page.textContent('footer')).toContain(folder);
    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a report added shows only what changed; taken out again, what is gone', async () => {
    const id = await dossierOf(FILES.slice(0, 4));
    const { page, problems } = await open();
    await page.goto(`${serving.address}d/${id}`);
    await page.waitForSelector('.finding-list');
    const before = await page.locator('.finding-list > li').count();
    await page.click('text=Add or remove reports');
    await page.waitForSelector('.source-row >> nth=3');
    await page.setInputFiles('input[type=file]', paths('5-stk-mt.txt'));
    await page.waitForSelector('.source-row >> nth=4');
    await page.waitForSelector('.changes >> text=New findings');
    const added = await page.locator('.changes section:has-text("New findings") li').count();
    expect(added).toBeGreaterThan(0);
    await page.click('text=Read the dossier');
    await page.waitForSelector('.notice');
    await page.click('.notice >> text=Show only what is new');
    await expect.poll(() => page.locator('.finding-list > li').count()).toBe(added);
    await page.click('.notice >> text=Everything that changed');
    await page.click('.source-row:has-text("5-stk-mt.txt") >> text=Take out');
    await expect.poll(() => page.locator('.source-row').count()).toBe(4);
    await page.waitForSelector('.changes >> text=Taken out');
    expect(await page.locator('.changes section:has-text("Findings that are gone") li').count()).toBe(added);
    await page.click('text=Read the dossier');
    await expect.poll(() => page.locator('.finding-list > li').count()).toBe(before);
    expect(problems).toEqual([]);
  });

  test('an answer that comes after the events it set off changes nothing back', async () => {
    const id = await dossierOf(FILES);
    const { page, problems } = await open();
    await page.route('**/sources/*', async (route) => {
      const answer = await route.fetch();
      await page.waitForSelector('.changes >> text=Taken out');
      await route.fulfill({ response: answer });
    });
    await page.goto(`${serving.address}d/${id}/reports`);
    await page.waitForSelector('text=Read the dossier');
    const answered = page.waitForResponse((response) => response.request().method() === 'DELETE');
    await page.click('.source-row:has-text("5-stk-mt.txt") >> text=Take out');
    await (await answered).finished();
    await page.click('text=Read the dossier');
    await page.waitForSelector('.finding-list');
    expect(problems).toEqual([]);
  });

  test('text pasted and addresses refused: what was taken shows, what was not is explained and kept', async () => {
    const { page } = await open();
    await page.goto(serving.address);
    await page.click('summary:has-text("Give addresses")');
    await page.fill('textarea[name=urls]', 'http://127.0.0.1:1/page');
    await page.click('text=Fetch the pages');
    await page.waitForSelector('.intake .trouble:has-text("127.0.0.1")');
    expect(await page.inputValue('textarea[name=urls]')).toBe('http://127.0.0.1:1/page');
    await page.click('summary:has-text("Paste text")');
    await page.fill(
      'textarea[name=text]',
      'Bridge opens\n\nThe bridge over the Wend opened on Monday, the mayor said.',
    );
    await page.fill('input[name=name]', 'Notes');
    await page.click('text=Add the text');
    await page.waitForSelector('.source-row:has-text("Notes.txt")');
  });

  test('by keyboard alone: hand in, read, decide with a note, find it again, delete', async () => {
    const { page, problems } = await open();
    // Listened for before the page is there: a dialog that opens before the browser hands it over is never closed.
    const chooser = page.waitForEvent('filechooser');
    await page.goto(serving.address);
    await page.waitForSelector('.drop');
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 80; presses++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The focus does not come to ${selector}.`);
    };
    await tabTo('.drop button');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(paths(...FILES.slice(0, 3)));
    await page.waitForSelector('.button.strong');
    await tabTo('.button.strong');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.finding-list');
    await page.keyboard.press('j');
    const message = (await page.textContent('.detail h2'))!;
    await page.keyboard.press('x');
    await page.waitForSelector('.decision [data-key=x][aria-pressed=true]');
    await tabTo('.decision textarea');
    await page.keyboard.type('The mayor said it on the radio.');
    await tabTo('.decision button[type=submit]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.decision [role=status]:has-text("Saved")');
    await page.reload();
    await page.waitForSelector('.finding-list .decided');
    expect(await page.inputValue('.decision textarea')).toBe('The mayor said it on the radio.');
    expect(await page.textContent('.finding-list a[aria-current] .message')).toBe(message);
    await page.selectOption('.pick:has-text("Decision") select', 'rejected');
    await expect.poll(() => page.locator('.finding-list > li').count()).toBe(1);

    await page.goto(page.url().replace(/#.*/, '/reports'));
    await page.waitForSelector('.keeping');
    await tabTo('.keeping > p > button');
    await page.keyboard.press('Enter');
    await tabTo('dialog .danger');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.desk-home');
    expect(problems).toEqual([]);
  });

  test('hostile reports, names and notes show as text, run nothing and stay within the page', async () => {
    const { page, problems } = await open({ viewport: { width: 390, height: 800 } });
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const { id } = (await (
      await fetch(`${serving.address}api/dossiers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: `${markup} \u202egpj.exe ${'w'.repeat(100)}` }),
      })
    ).json()) as { id: string };
    const form = new FormData();
    const text = `${markup} \u202e ${'w'.repeat(10_000)}\n\n${markup} The bridge over the Wend opened on Monday. \u0007\u0000`;
    form.append('file', new File([text], `${markup.replaceAll('/', '')}.txt`));
    form.append('file', new File([`<title>${'w'.repeat(3000)}</title><p onclick=alert(3)>${text}</p>`], 'b.html'));
    await fetch(`${serving.address}api/dossiers/${id}/sources`, { method: 'POST', body: form });
    await fetch(`${serving.address}api/dossiers/${id}/dossier`);
    for (const [path, ready] of [
      ['', '.dossiers'],
      [`d/${id}/reports`, '.source-row >> nth=1'],
      [`d/${id}`, 'main.view'],
      [`d/${id}#/sources/A`, 'main.view-sources'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${serving.address}${path}`);
      await page.waitForSelector(ready);
      expect(await page.locator('#app :is(script, img, iframe, [onerror], [onclick])').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
    expect(dialogs).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('exports come as files', async () => {
    const id = await dossierOf(FILES.slice(0, 2));
    const { page } = await open();
    await page.goto(`${serving.address}d/${id}/reports`);
    await page.waitForSelector('.exports a');
    const download = page.waitForEvent('download');
    await page.click('.exports a:has-text("JSON")');
    const path = await (await download).path();
    const served = await (await fetch(`${serving.address}api/dossiers/${id}/dossier`)).text();
    expect(readFileSync(path, 'utf8')).toBe(served);
  });

  test('nothing that WCAG 2.2 AA objects to on any page of its own, light and dark, wide and narrow', async () => {
    const id = await dossierOf(FILES.slice(0, 3));
    const form = new FormData();
    form.append('file', new File([readFileSync(join(EXAMPLE, FILES[3]!))], FILES[3]!));
    await fetch(`${serving.address}api/dossiers/${id}/sources`, { method: 'POST', body: form });
    await fetch(`${serving.address}api/dossiers/${id}/dossier`);
    const { page, problems } = await open({ bypassCSP: true });
    const objections: string[] = [];
    const look = async (what: string) => {
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 360],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        objections.push(...(await axe(page)).map((objection) => `${what}, ${colorScheme}: ${objection}`));
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (beyond > 0) objections.push(`${what} at ${width}: ${beyond} pixels beyond the screen`);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    };
    await page.goto(serving.address);
    await page.waitForSelector('.dossiers');
    for (const summary of await page.locator('.intake-others summary').all()) await summary.click();
    await look('home');
    await page.goto(`${serving.address}d/${id}/reports`);
    await page.waitForSelector('.changes');
    await page.waitForSelector('.exports a');
    await look('reports');
    await page.click('text=Delete this dossier');
    await look('delete');
    await page.goto(`${serving.address}d/${id}#/findings`);
    await page.waitForSelector('.notice');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.waitForSelector('.decided');
    await look('findings');
    await page.click('.controls >> text=Export');
    await page.waitForSelector('dialog .exports a');
    await look('export');
    expect(objections).toEqual([]);
    expect(problems).toEqual([]);
  }, 120_000);
});

const program = resolve('dist/stemma.js');

inBrowser('the server killed midway', (open) => {
  test('the page says so, and goes on by itself when the server is back', async () => {
    if (!existsSync(program) && !process.env.CI) return;
    const data = mkdtempSync(join(tmpdir(), 'stemma-killed-'));
    const children: ChildProcess[] = [];
    const start = async (port: string): Promise<string> => {
      const child = spawn('node', [program, 'serve', '--port', port, '--data', data], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      children.push(child);
      for await (const chunk of child.stdout!) return String(chunk).trim();
      throw new Error('The server did not start.');
    };
    try {
      const address = await start('0');
      const { page } = await open();
      await page.goto(address);
      await drop(page, FILES);
      await page.waitForSelector('.progress p');
      children[0]!.kill('SIGKILL');
      await page.waitForSelector('.trouble:has-text("does not answer")');
      await start(new URL(address).port);
      await page.click('text=Read the dossier', { timeout: 25_000 });
      await page.waitForSelector('.finding-list');
      expect(await page.locator('.legend-list li').count()).toBe(5);
    } finally {
      for (const child of children) child.kill('SIGKILL');
      rmSync(data, { recursive: true, force: true });
    }
  }, 60_000);
});
