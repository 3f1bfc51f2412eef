import { find, singletons, unite } from '../align/index.ts';
import type { NameForms } from '../lang/index.ts';
import type { HeadlineName, LocalName, Name, Reference } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { particlesBefore } from './surnames.ts';

/** One witness as joining names across reports sees it. */
export interface NamingWitness {
  readonly sigil: string;
  readonly key: string;
  readonly text: string;
  readonly names: readonly LocalName[];
  readonly references: readonly Reference[];
  /** Names that the report's front and foot give, not its text: who wrote it, who published it, whose wire it is. */
  readonly credited: readonly HeadlineName[];
  readonly headline: readonly HeadlineName[];
  readonly peoples: readonly LocalName[];
}

/** The dossier's names, and for each witness the id of each of its local names, by their index; "" for nobody known. */
export interface Entities {
  readonly names: readonly Name[];
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** A local name on its way to being joined. */
export interface Node {
  readonly witness: number;
  readonly index: number;
  readonly name: LocalName;
  /** Forms that stand in no text: a headline's, a byline's. */
  readonly written: readonly string[];
  /** Whose page it is; see `HeadlineName`. */
  readonly owner: boolean;
  /** Folded words of every form, the fullest first. */
  readonly forms: readonly (readonly string[])[];
}

/** Sets of nodes that are one; the smallest index stands for its set, so that the outcome does not depend on the order of joins. */
export class Groups {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = singletons(size);
  }

  of(i: number): number {
    return find(this.#parents, i);
  }

  join(a: number, b: number): void {
    unite(this.#parents, a, b);
  }
}

/** A node with its place among all. */
export interface Entry {
  readonly node: Node;
  readonly i: number;
}

/** The entries of one key each, in the order of the first. */
export function grouped(entries: readonly Entry[], keyOf: (node: Node) => string): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.node);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [entry]);
    else same.push(entry);
  }
  return [...groups.values()];
}

/** Joins `short` to whomever or whatever all of `candidates` are, if that is one; whether it was. */
export function joinOnly(short: number, candidates: readonly Entry[], groups: Groups): boolean {
  const isOne = new Set(candidates.map(({ i }) => groups.of(i))).size === 1;
  if (isOne) groups.join(short, candidates[0]!.i);
  return isOne;
}

/** The folded words of a person's name, without stops: those joined by a hyphen are one, but for a particle's. A surname's own particles do not count. */
export function personWordsOf(form: string, rules: NameForms): string[] {
  const { particles } = rules;
  const isTied = /^\s*\p{L}+[-‐‑]/u.test(form);
  const words = splitWords(form, /[^\p{L}\p{N}'&‐‑-]+/u).flatMap((word) => {
    const parts = word.split(/[-‐‑]/).filter((part) => part !== '');
    return particles.has(parts[0] ?? '') ? parts : parts.length > 0 ? [parts.join('-')] : [];
  });
  return words.slice(particlesBefore(words, isTied, rules));
}

/** The folded words of a form, without stops. */
export function wordsOf(form: string): string[] {
  return splitWords(form, /[^\p{L}\p{N}'&]+/u);
}

function splitWords(form: string, between: RegExp): string[] {
  return fold(form)
    .replaceAll('.', '')
    .split(between)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '');
}
