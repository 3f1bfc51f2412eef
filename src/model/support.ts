import type { Stance, Statement } from './dossier.ts';
import type { Span } from './range.ts';

/** A place where a witness touches a statement. */
export interface Support {
  readonly statement: Statement;
  readonly span: Span;
}

/**
 * Where each witness touches the statements, by sigil: places in the order of the statements. `counts`: whether a stance is
 * asked for. O(places).
 */
export function supportBySigil(
  statements: readonly Statement[],
  counts: (stance: Stance) => boolean = () => true,
): ReadonlyMap<string, readonly Support[]> {
  const places = new Map<string, Support[]>();
  for (const statement of statements)
    for (const { span, stance } of statement.support) {
      if (!counts(stance)) continue;
      const own = places.get(span.witness);
      if (own === undefined) places.set(span.witness, [{ statement, span }]);
      else own.push({ statement, span });
    }
  return places;
}
