#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { CachedScripts } from './code-cache.ts';
import { tuneForShortRuns } from './tiering.ts';

tuneForShortRuns();
const program = new CachedScripts().require(
  fileURLToPath(new URL('./cli/main.cjs', import.meta.url)),
) as typeof import('./main.ts');
await program.main(process.argv);
