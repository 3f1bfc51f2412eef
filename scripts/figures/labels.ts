import type { Node } from '../../src/figures/nodes.ts';

/** A measured thing of a dossier's `gold.json`, or the two sides of a conflict. */
export interface Thing {
  readonly measure?: string;
  /** `value`: null where the words alone tell which figure is meant. */
  readonly readings: readonly { readonly file: string; readonly text: string; readonly value: number | null }[];
}

/** Part of a value that a label may be off: it is rounded, or in another unit's digits. */
const OFF = 0.02;

/** For each figure, by its index, the labelled things whose readings it is. */
export function thingsOf(
  things: readonly Thing[],
  nodes: readonly Node[],
  reports: readonly { readonly file: string; readonly text: string }[],
): ReadonlySet<number>[] {
  const found = nodes.map(() => new Set<number>());
  const plainTexts = new Map(reports.map(({ file, text }, witness) => [file, { witness, ...plain(text) }]));
  for (const [thing, { readings }] of things.entries()) {
    for (const { file, text, value } of readings) {
      const report = plainTexts.get(file);
      if (report === undefined) continue;
      const wanted = plain(text.trim()).text.trim();
      const own = nodes.filter(({ witness }) => witness === report.witness);
      for (let at = report.text.indexOf(wanted); at >= 0; at = report.text.indexOf(wanted, at + 1)) {
        const [start, end] = [report.offsets[at]!, report.offsets[at + wanted.length]!];
        const inside = own.filter(({ figure: { number } }) => number.start < end && number.end > start);
        const exact =
          value === null
            ? inside
            : inside.filter(({ figure, amount }) => isNear(figure.value, value) || isNear(amount.value, value));
        for (const { index } of exact.length > 0 || inside.length > 1 ? exact : inside) found[index]!.add(thing);
      }
    }
  }
  return found;
}

function isNear(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= OFF * Math.abs(wanted);
}

/** A text with one space for all white space, one form for each mark, in small letters; and where each character stood. */
function plain(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  let out = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const folded = fold(text[at]!);
    if (folded === ' ' && out.endsWith(' ')) continue;
    for (const mark of folded) {
      out += mark;
      offsets.push(at);
    }
  }
  offsets.push(text.length);
  return { text: out, offsets };
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
