// npm run build: the command line and the library into dist/, one chunk for each thing that loads on its own.

import { execFileSync } from 'node:child_process';
import { chmod, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { webAssets } from './web-assets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

/** Packages that stay outside the bundles: large, rarely needed, loaded on demand. */
const OUTSIDE = [/^pdfjs-dist/, 'undici', 'node-sqlite3-wasm'];

const bundling = {
  platform: 'node',
  plugins: [webAssets()],
  transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  external: [/^node:/, ...OUTSIDE],
};

await rm(dist, { recursive: true, force: true });
const library = await rolldown({
  ...bundling,
  input: {
    stemma: `${root}src/cli/stemma.ts`,
    index: `${root}src/index.ts`,
    report: `${root}src/report/index.ts`,
    html: `${root}src/report/html/index.ts`,
    node: `${root}src/node.ts`,
    worker: `${root}src/cli/thread.ts`,
    'collate-worker': `${root}src/workers/collate-worker.ts`,
    'keep-code': `${root}scripts/keep-code.ts`,
  },
  checks: { circularDependency: true },
});
await library.write({ dir: dist, format: 'esm', minify: true, chunkFileNames: 'chunks/[name]-[hash].js' });
await chmod(`${dist}/stemma.js`, 0o755);

// The command line and its threads as scripts, whose bytecode can be kept; V8 keeps none of modules.
const program = await rolldown({
  ...bundling,
  input: { main: `${root}src/cli/main.ts`, worker: `${root}src/workers/worker.ts` },
});
await program.write({
  dir: `${dist}/cli`,
  format: 'cjs',
  dynamicImportInCjs: false,
  minify: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
});
execFileSync('node', [`${dist}/keep-code.js`, `${root}examples/thirteen`], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
await rm(`${dist}/keep-code.js`);
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
