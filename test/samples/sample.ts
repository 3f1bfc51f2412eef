import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares with the kept sample `test/samples/NAME`. With UPDATE_SAMPLES=1 it writes the sample instead: the commit then
 * shows every line that changed, and says why.
 */
export function expectSample(name: string, text: string): void {
  const path = new URL(name, import.meta.url);
  if (process.env.UPDATE_SAMPLES === '1') writeFileSync(path, text);
  expect(existsSync(path), `${name} is missing: run with UPDATE_SAMPLES=1`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
