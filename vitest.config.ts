import { defineConfig } from 'vitest/config';
import { webAssets } from './scripts/web-assets.mjs';

export default defineConfig({
  plugins: [webAssets()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
