// Builds what runs in a browser and hands it to the other builds as strings: `virtual:stemma-report` holds the report's
// style and script. Used by rolldown (scripts/build.mjs) and by Vitest, which is why it is a plugin of both.

import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each virtual module is built from. */
const PAGES = {
  'virtual:stemma-report': { script: 'web/report/main.tsx', style: 'src/report/style/report.css' },
};

export function webAssets() {
  const built = new Map();
  return {
    name: 'stemma-web-assets',
    resolveId: (id) => (id in PAGES ? `\0${id}` : null),
    load(id) {
      const page = PAGES[id.slice(1)];
      if (!id.startsWith('\0') || page === undefined) return null;
      if (!built.has(id)) built.set(id, build(page));
      return built.get(id);
    },
  };
}

async function build({ script, style }) {
  const [code, css] = await Promise.all([scriptOf(`${root}${script}`), styleOf(`${root}${style}`)]);
  return `export const script = ${JSON.stringify(code)};\nexport const style = ${JSON.stringify(css)};\n`;
}

async function scriptOf(input) {
  const build = await rolldown({
    input,
    platform: 'browser',
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' }, target: 'es2022' },
  });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  // Inside a script element, `</script` and `<!--` would end or change it.
  return output[0].code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function styleOf(filename) {
  return bundle({ filename, minify: true }).code.toString();
}
