import type { Node } from './nodes.ts';

/** One figure in the words in which a report tells it, and in which its copies tell it too. */
export interface Telling {
  /** Index among the tellings of the dossier, by their first figures. */
  readonly index: number;
  /** In the figures' order; the first stands for all. */
  readonly nodes: readonly [Node, ...Node[]];
  readonly witnesses: ReadonlySet<number>;
}

/** Figures that agree in their number, in what is said of them and in all words around them are told once, however many reports print them. O(figures). */
export function tellingsOf(nodes: readonly Node[]): Telling[] {
  const byContent = new Map<string, [Node, ...Node[]]>();
  for (const node of nodes) {
    const key = contentOf(node);
    const known = byContent.get(key);
    if (known === undefined) byContent.set(key, [node]);
    else known.push(node);
  }
  return [...byContent.values()].map((own, index) => ({
    index,
    nodes: own,
    witnesses: new Set(own.map(({ witness }) => witness)),
  }));
}

/** The number, what is said of it, and the words around. */
function contentOf({
  figure,
  head,
  phrase,
  all,
  state,
  voice,
  alone,
  moves,
  earlier,
  restates,
  before,
  near,
}: Node): string {
  const { value, low, high, unit, per, kind, change, telling } = figure;
  const number = [value, low, high, unit, per, kind, change, telling];
  const said = [head, phrase.id, all.id, state, voice, alone, moves, earlier, restates];
  return JSON.stringify([number, said, [...before], [...near]]);
}
