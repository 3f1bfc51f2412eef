import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const missing = !existsSync(CHROMIUM);

/** Tests in Chromium. Without one they are skipped, with the reason in their name; in CI they fail instead. */
export function inBrowser(name: string, tests: (open: OpenPage) => void): void {
  const skip = missing && !process.env.CI;
  describe.skipIf(skip)(skip ? `${name} (skipped: no Chromium at ${CHROMIUM}; set CHROMIUM)` : name, () => {
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    });
    afterAll(async () => {
      for (const context of contexts) await context.close();
      await browser?.close();
    });
    tests(async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      return { page, problems };
    });
  });
}

export type OpenPage = (options?: Parameters<Browser['newContext']>[0]) => Promise<{
  readonly page: Page /** What the page complained of: must stay empty. */;
  readonly problems: readonly string[];
}>;
