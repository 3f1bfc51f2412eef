import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../src/index.ts';
import { readSource } from '../src/io/sources.ts';
import { flow, memoryMemo, run } from '../src/pipeline/index.ts';

/** A labelled dossier: its folder's name, its reports in the order of the labels, and the labels of its `gold.json`. */
export interface Labelled<Gold> {
  readonly name: string;
  readonly files: readonly string[];
  readonly documents: readonly SourceDocument[];
  readonly gold: Gold;
}

/** Every labelled dossier right below one of `folders`, in the order of their names. Ends the script where none is given. */
export async function* labelledDossiers<Gold extends { readonly witnesses: readonly { readonly file: string }[] }>(
  folders: readonly string[],
): AsyncGenerator<Labelled<Gold>> {
  if (folders.length === 0) {
    console.error('Give folders of labelled dossiers.');
    process.exit(2);
  }
  for (const folder of folders)
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name, 'gold.json');
      if (!existsSync(path)) continue;
      const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold;
      const files = gold.witnesses.map(({ file }) => file);
      yield {
        name,
        files,
        documents: await Promise.all(files.map((file) => readSource(join(folder, name, file)))),
        gold,
      };
    }
}

/** All that the flow finds in `documents`. */
export async function resultsOf(documents: readonly SourceDocument[]) {
  const running = run(flow, documents, { memo: memoryMemo() });
  for (;;) {
    const step = await running.next();
    if (step.done === true) return step.value;
  }
}
