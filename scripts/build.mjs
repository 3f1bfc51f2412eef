// npm run build: the command line and the library into dist/, one chunk for each thing that loads on its own.

import { execFileSync } from 'node:child_process';
import { chmod, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { webAssets } from './web-assets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

/** Packages that stay outside the bundles: large, rarely needed, loaded on demand. */
const OUTSIDE = [/^pdfjs-dist/, 'undici'];

await rm(dist, { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    stemma: `${root}src/cli/stemma.ts`,
    index: `${root}src/index.ts`,
    report: `${root}src/report/index.ts`,
    html: `${root}src/report/html/index.ts`,
    node: `${root}src/node.ts`,
    worker: `${root}src/workers/worker.ts`,
    'collate-worker': `${root}src/workers/collate-worker.ts`,
  },
  platform: 'node',
  plugins: [webAssets()],
  transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  external: [/^node:/, ...OUTSIDE],
  checks: { circularDependency: true },
});
await bundle.write({ dir: dist, format: 'esm', minify: true, chunkFileNames: 'chunks/[name]-[hash].js' });
await chmod(`${dist}/stemma.js`, 0o755);
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
