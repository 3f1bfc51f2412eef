// Builds what runs in a browser and hands it to the other builds as strings: `virtual:stemma-report` holds the report's
// styles and script, `virtual:stemma-app` the app's. Used by rolldown (scripts/build.mjs) and by Vitest, which is why it is a plugin of both.

import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each virtual module is built from. */
const PAGES = {
  'virtual:stemma-report': {
    script: 'web/report/main.tsx',
    styles: { style: 'src/report/style/paper.css', screen: 'src/report/style/screen.css' },
  },
  'virtual:stemma-app': { script: 'web/app/main.tsx', styles: { style: 'src/report/style/app.css' } },
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

async function build({ script, styles }) {
  const parts = Object.entries(styles).map(([name, path]) => [name, styleOf(`${root}${path}`)]);
  const code = await scriptOf(`${root}${script}`);
  return [['script', code], ...parts]
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join('');
}

async function scriptOf(input) {
  const build = await rolldown({
    input,
    platform: 'browser',
    plugins: [cssAsText],
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' }, target: 'es2022' },
  });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code.trim();
}

/** `import style from './x.css'` gives the minified stylesheet. */
const cssAsText = {
  name: 'css-as-text',
  load: (id) =>
    id.endsWith('.css') ? { code: `export default ${JSON.stringify(styleOf(id))}`, moduleType: 'js' } : null,
};

function styleOf(filename) {
  return bundle({ filename, minify: true }).code.toString();
}
