// The build runs this once, from dist/: a collation, after which the bytecode of all that ran is kept beside the scripts.
// As cli/stemma.ts starts the program, so that V8 has the same flags; bytecode made under others is refused.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CachedScripts } from '../src/cli/code-cache.ts';
import { tuneForShortRuns } from '../src/cli/tiering.ts';

tuneForShortRuns();
const scripts = new CachedScripts();
const program = scripts.require(
  fileURLToPath(new URL('./cli/main.cjs', import.meta.url)),
) as typeof import('../src/cli/main.ts');
const scratch = mkdtempSync(join(tmpdir(), 'stemma-build-'));
const outputs = ['--html', join(scratch, 'report.html'), '--json', join(scratch, 'dossier.json')];
await program.main([...process.argv.slice(0, 2), 'collate', '--quiet', ...outputs, ...process.argv.slice(2)]);
rmSync(scratch, { recursive: true });
scripts.keep();
