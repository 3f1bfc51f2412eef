import type { Range } from '../model/index.ts';
import { quotedRanges } from '../text/index.ts';
import type { LineageWitness, SharingPair } from './input.ts';

/** Whose words a report's words are, one entry a word. */
export interface Voices {
  /** 1: inside quotation marks, a block quotation or a transcript's turn: somebody else's words, openly. */
  readonly quoted: Uint8Array;
  /** 1: the same words stand in a record of the dossier, where any report may have taken them from. */
  readonly recorded: Uint8Array;
}

/** Transcripts and releases are records. */
export function isRecord({ report }: Pick<LineageWitness, 'report'>): boolean {
  return report.kind !== 'report';
}

/** The voices of every witness. A record's own words are not marked as recorded. */
export function voicesOf(witnesses: readonly LineageWitness[], pairs: readonly SharingPair[]): Voices[] {
  const voices = witnesses.map((witness) => ({
    quoted: quotedWords(witness),
    recorded: new Uint8Array(witness.prints.words.length),
  }));
  for (const { a, b, passages } of pairs) {
    const [recordA, recordB] = [isRecord(witnesses[a]!), isRecord(witnesses[b]!)];
    if (recordA === recordB) continue;
    for (const { runs } of passages) {
      for (let i = 0; i < runs.length; i += 3) {
        const from = runs[i + (recordA ? 1 : 0)]!;
        voices[recordA ? b : a]!.recorded.fill(1, from, from + runs[i + 2]!);
      }
    }
  }
  return voices;
}

function quotedWords({ report, form, prints, quotations }: LineageWitness): Uint8Array {
  const quoted = new Uint8Array(prints.words.length);
  const mark = (range: Range) => {
    for (let i = 0; i < quoted.length; i++) {
      if (prints.words.starts[i]! >= range.end) break;
      if (prints.words.starts[i]! >= range.start) quoted[i] = 1;
    }
  };
  for (const range of quotedRanges(form.folded)) mark(range);
  for (const { kind, marks } of quotations) if (kind !== 'indirect') mark(marks);
  for (const block of report.blocks) if (block.kind === 'blockquote') mark(block);
  for (const turn of report.turns) mark(turn.span);
  return quoted;
}
