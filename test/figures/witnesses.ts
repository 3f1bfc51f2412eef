import { contentOf, printsOf, sharedOf } from '../../src/align/index.ts';
import { alignedFigures, type Comparison, measuresOf, profilesOf, readFigures } from '../../src/figures/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import type { FigureMention, Measure, Report, TextForm, TimeExpression } from '../../src/model/index.ts';
import { findQuotations } from '../../src/quotes/index.ts';
import { formOf, tagForm } from '../../src/text/index.ts';
import { readTimeExpressions } from '../../src/times/index.ts';
import { plainReport } from '../plain-report.ts';

const english = languageOf('en');

export interface Told {
  readonly report: Report;
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly times: readonly TimeExpression[];
  readonly figures: readonly FigureMention[];
}

/** A text, alone or with the day on which it was published. */
export type Given = string | readonly [text: string, published: string];

/** The figures of one text, as the pipeline finds them in a report of that day. */
export function told(given: Given): Told {
  const [text, day] = typeof given === 'string' ? [given, '2025-10-13'] : given;
  const published = { value: day, precision: 'day', basis: 'given' } as const;
  const report = plainReport(text, { published });
  const form = formOf(text, english.form);
  const tags = tagForm(form, english.tagging.model());
  const times = readTimeExpressions(form, published, english.times);
  const quotations = findQuotations({ report, form, tags, names: [], references: [], turnNames: [] }, english.speech);
  return { report, form, tags, times, figures: readFigures({ form, tags, times, quotations, turns: [] }, english) };
}

/** What several texts, A, B, …, make of the same things. */
export function compared(...texts: readonly Given[]): Comparison {
  const witnesses = texts.map((given, order) => {
    const read = told(given);
    const prints = printsOf(read.form);
    const content = contentOf(read.form, prints.words, english.lexicon);
    const profiles = profilesOf({ ...read, prints }, english);
    return { ...read, sigil: String.fromCharCode(65 + order), order, key: `k${order}`, prints, content, profiles };
  });
  const pairs = witnesses.flatMap((one, a) =>
    witnesses.slice(a + 1).map((other, k) => ({ a, b: a + 1 + k, passages: sharedOf(one, other).passages })),
  );
  return measuresOf(witnesses, alignedFigures(witnesses, pairs), english);
}

/** The measures among it. */
export function measured(...texts: readonly Given[]): readonly Measure[] {
  return compared(...texts).measures;
}
