import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { SourceDocument } from '../../src/index.ts';
import { sha256Hex } from '../../src/pipeline/index.ts';

const folders: string[] = [];
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

/** A folder that goes after the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'stemma-archive-'));
  folders.push(made);
  return made;
}

/** A report as the readers of sources hand it on. */
export function report(content: string, more: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: sha256Hex(content),
    path: '/reports/a.txt',
    mediaType: 'text/plain',
    bytes: Buffer.byteLength(content),
    content,
    ...more,
  };
}

export const FERRY = `Ferry runs aground off Lindholm

By Tove Brandt
Skerry Post
3 May 2031

The car ferry Astrid ran aground off Lindholm on Friday morning with 212 people aboard. Nobody was hurt, and lifeboats took the passengers to the pier within two hours.

"We touched a rock that is on every chart," said the ferry's captain, Ebba Strand.`;

export const COPY = `Ferry hits rock with 212 aboard

By Jonas Lie
Harbour Times
4 May 2031

The car ferry Astrid ran aground off Lindholm on Friday morning with 212 people aboard. Nobody was hurt, and lifeboats took the passengers to the pier within two hours, the Skerry Post reports.

The line has run since 1962, and has never lost a passenger.`;

export const BAKERY = `Bakery turns a hundred

The bakery on Pier Street was opened a hundred years ago. Its rye bread is sold on all of the islands, and the queue on Saturday mornings reaches around the corner.`;

export const CANTEEN = `Canteen closes

The canteen of the shipyard closes at the end of the month. Its cook has found a place in the school at Lindholm, and takes the recipe for her fish soup with her.`;
