import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

interface Loaded {
  readonly path: string;
  readonly script: Script;
  readonly module: { exports: unknown };
}

/**
 * Runs CommonJS scripts together with their bytecode, which the build keeps beside each in `….cache`: a command is over
 * in about a second, of which V8 would spend a sixth on compiling. Bytecode of another V8, or of one with other flags, is
 * ignored, as is a file that is not there; the script is then compiled as ever. No script may use `import()`: what stands
 * outside is required.
 */
export class CachedScripts {
  readonly #loaded = new Map<string, Loaded>();

  /** What the script at `path` (absolute) exports; it runs once. */
  require(path: string): unknown {
    const known = this.#loaded.get(path);
    if (known !== undefined) return known.module.exports;
    const cachedData = readIfThere(`${path}.cache`);
    const script = new Script(`(function(exports,require,module,__filename){${readFileSync(path, 'utf8')}\n})`, {
      filename: path,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    const module = { exports: {} };
    this.#loaded.set(path, { path, script, module });
    const outside = createRequire(path);
    const require = (id: string) => (id.startsWith('.') ? this.require(join(dirname(path), id)) : outside(id));
    script.runInThisContext()(module.exports, require, module, path);
    return module.exports;
  }

  /** Writes the bytecode of all that has run so far. */
  keep(): void {
    for (const { path, script } of this.#loaded.values()) writeFileSync(`${path}.cache`, script.createCachedData());
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
