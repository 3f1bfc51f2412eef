import { fileURLToPath } from 'node:url';
import { CachedScripts } from './code-cache.ts';

// A thread's program, with its bytecode as the command line has it: `workers/worker.ts`, which the build puts beside `main.ts`.
new CachedScripts().require(fileURLToPath(new URL('./cli/worker.cjs', import.meta.url)));
