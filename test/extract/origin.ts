import type { OriginRun } from '../../src/model/index.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  iacute: 'í',
  eacute: 'é',
  pound: '£',
  euro: '€',
  deg: '°',
  copy: '©',
  middot: '·',
  shy: '\u00ad',
};

/** What the character reference at `at` stands for; null where none begins there. */
function referenceAt(source: string, at: number): string | null {
  const match = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));?/i.exec(source.slice(at, at + 12));
  if (match === null) return null;
  if (match[3] !== undefined) return NAMED[match[3]] ?? '?';
  return String.fromCodePoint(match[1] === undefined ? Number.parseInt(match[2]!, 16) : Number(match[1]));
}

const isSpace = (char: string) => /[\s\u0085\u180e]/.test(char);

/** The first place where `text` does not stand in `source` as `origin` says; null where all of it does. Gaps may hold only white space. */
export function originFault(text: string, origin: readonly OriginRun[], source: string): string | null {
  let at = 0;
  for (const [start, from, length] of origin) {
    if (start < at) return `runs overlap at ${start}`;
    if (text.slice(at, start).trim() !== '') return `nothing maps ${JSON.stringify(text.slice(at, start))}`;
    for (let i = 0; i < length; i++) {
      const here = text[start + i]!;
      const there = source[from + i]!;
      if (here === there || (here === ' ' && isSpace(there))) continue;
      const decoded = referenceAt(source, from);
      if (decoded !== null && (decoded === text.slice(start, start + length) || (isSpace(decoded) && here === ' ')))
        break;
      return `${JSON.stringify(text.slice(start, start + length))} at ${start} is ${JSON.stringify(source.slice(from, from + length))} in the source`;
    }
    at = start + length;
  }
  return text.slice(at).trim() === '' ? null : `nothing maps ${JSON.stringify(text.slice(at))}`;
}
