import { type Prints, printsOf } from '../align/index.ts';
import { readReport } from '../extract/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Range, Report, SourceDocument, TextForm } from '../model/index.ts';
import { blanked, countWords, formOf } from '../text/index.ts';
import { type Sketch, sketchOf } from './stories/index.ts';

/** What the index keeps of a report. */
export interface Reading {
  readonly report: Report;
  readonly words: number;
  /** Hashes of its shingles, each once. */
  readonly shingles: Uint32Array;
  readonly sketch: Sketch;
}

/** Reads a document as the stages do: as the one report, without the other pages of its site. */
export function readingOf(document: SourceDocument): Reading {
  const report = readReport(document);
  const form = formOfReport(report);
  const { title, language } = report;
  return {
    report,
    words: countWords(form),
    shingles: shinglesOf(printsOf(form)),
    sketch: sketchOf({ title, form, language }),
  };
}

interface FormSource extends Pick<Report, 'text' | 'language'> {
  readonly stamps: readonly Range[];
}

/** Tokens and sentences of a report's text, its stamps left out. */
export function formOfReport({ text, stamps, language }: FormSource): TextForm {
  return formOf(blanked(text, stamps), languageOf(language).form);
}

/** The hashes of a text's shingles, ascending, each once. */
export function shinglesOf({ hashes }: Pick<Prints, 'hashes'>): Uint32Array {
  return hashes.filter((hash, at) => at === 0 || hash !== hashes[at - 1]);
}
