import { type ComparedText, contentOf, printsOf, sharedOf } from '../../src/align/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import type { LineageInputPair, LineageWitness } from '../../src/lineage/index.ts';
import type { Report } from '../../src/model/index.ts';
import { formOf } from '../../src/text/index.ts';
import { plainReport } from '../plain-report.ts';

/** What a test says of a witness; the rest is that of a plain report. */
export type Given = { readonly text: string } & Partial<Report>;

/** Witnesses by sigil, in canonical order. */
export function witnessesOf(given: Readonly<Record<string, Given>>): LineageWitness[] {
  return Object.entries(given).map(([sigil, { text, ...rest }], order) => {
    const form = formOf(text, languageOf('en').form);
    const report = plainReport(text, rest);
    const prints = printsOf(form);
    const content = contentOf(form, prints.words, languageOf('en').lexicon);
    return { sigil, order, key: sigil, report, form, prints, content, quotations: [] };
  });
}

/** What every two witnesses share. */
export function pairsOf(witnesses: readonly ComparedText[]): LineageInputPair[] {
  return witnesses.flatMap((one, a) =>
    witnesses.slice(a + 1).map((other, k) => ({ a, b: a + 1 + k, passages: sharedOf(one, other) })),
  );
}

export const day = (value: string) => ({ published: { value, precision: 'day', basis: 'metadata' } }) as const;
