import { hasStart, startsOf } from './pattern-starts.ts';

/** Characters of a pattern from which compiling it costs more than reading how it begins. */
const LONG_PATTERN = 100;

/**
 * The same pattern, which is not compiled before a text begins as it must: most patterns for lines of a page meet none in
 * most documents, and compiling costs a hundred times what a look at the beginning costs. What it finds is the same.
 */
export function guarded(pattern: RegExp): RegExp {
  return pattern.source.length < LONG_PATTERN || (pattern.flags !== '' && pattern.flags !== 'u')
    ? pattern
    : new Guarded(pattern);
}

/** `rules` with each of its long patterns guarded. */
export function guardedAll<Rules extends object>(rules: Rules): Rules {
  const entries = Object.entries(rules).map(([name, rule]) => [name, rule instanceof RegExp ? guarded(rule) : rule]);
  return Object.fromEntries(entries) as Rules;
}

class Guarded extends RegExp {
  /** Undefined while nobody has asked, null where a text has passed or nothing is known: then the pattern itself is asked. */
  #starts: readonly string[] | null | undefined = undefined;

  // What makes copies of a pattern (splitting by it) gets a plain one.
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.#starts === undefined) this.#starts = startsOf(this);
    if (this.#starts !== null) {
      if (!hasStart(text, this.#starts)) return null;
      this.#starts = null;
    }
    return super.exec(text);
  }
}
