import type { FiguredWitness, Node } from './nodes.ts';

/** Readings that are asked how a thing is best called: with more of them the answer hardly changes. */
const ASKED = 24;
/** Letters from which a word counts as saying something. */
const LETTERS = 4;

/**
 * What a reader is told a measure is of, in words of the reports: the counted noun with its phrase, or the words around the
 * figure with "…" in its place. Of several reports' wordings the one whose words most of the others have too, a translation's
 * behind all others; `unit` is that one's. `translated`: indices of witnesses.
 */
export function labelOf(
  nodes: readonly Node[],
  witnesses: readonly FiguredWitness[],
  translated: ReadonlySet<number>,
): { readonly label: string; readonly unit: string | null } {
  const wordings = nodes.slice(0, ASKED).map((node) => wordingOf(node, witnesses[node.witness]!.report.text));
  const candidates = preferred(
    preferred(wordings, ({ witness }) => !translated.has(witness)),
    ({ counts }) => counts,
  );
  const worth = ({ words, witness }: Wording) => {
    const others = new Map<number, number>();
    for (const other of wordings) {
      if (other.witness === witness) continue;
      const met = words.filter((word) => other.near.has(word)).length;
      others.set(other.witness, Math.max(others.get(other.witness) ?? 0, met));
    }
    return (
      [...others.values()].reduce((sum, met) => sum + met, 0) / (words.length + 1) + Math.min(words.length, 3) / 10
    );
  };
  const { label, unit } = candidates.reduce((best, wording) => (worth(wording) > worth(best) ? wording : best));
  return { label, unit };
}

/** Those that are preferred, or all where none is. */
function preferred(wordings: readonly Wording[], isPreferred: (wording: Wording) => boolean): readonly Wording[] {
  const some = wordings.filter(isPreferred);
  return some.length > 0 ? some : wordings;
}

interface Wording {
  readonly label: string;
  readonly unit: string | null;
  readonly counts: boolean;
  readonly witness: number;
  readonly words: readonly string[];
  /** The words around the figure, those of the label among them. */
  readonly near: ReadonlySet<string>;
}

function wordingOf({ figure, amount, around, witness }: Node, text: string): Wording {
  const { measured, counted, number } = figure;
  const counts = amount.dimension === 'count' && counted !== null && measured !== null && counted.start >= number.end;
  const phrase = counts ? inOneLine(text.slice(measured.start, measured.end)) : '';
  // A counted noun stays in its place.
  const cut = counts ? number.end : figure.end;
  const clause = inOneLine(
    `${text.slice(around.start, figure.start)}…${cut === figure.end ? ' ' : ''}${text.slice(cut, around.end)}`,
  );
  const label = phrase.includes(' ') ? phrase : clause;
  return {
    label: label === '…' ? inOneLine(text.slice(figure.start, figure.end)) : label,
    unit: figure.unit,
    counts,
    witness,
    words: [...new Set(wordsOf(label))],
    near: new Set(wordsOf(text.slice(around.start, around.end))),
  };
}

function inOneLine(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:])/g, '')
    .trim();
}

/** The beginnings of longer words, which forms of one word share. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= LETTERS)
    .map((word) => word.slice(0, LETTERS + 1));
}
