import { contentOf, printsOf, sharedOf } from '../../src/align/index.ts';
import { measuresOf, readFigures } from '../../src/figures/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import type { FigureMention, Measure, Report, TextForm } from '../../src/model/index.ts';
import { formOf, tagForm } from '../../src/text/index.ts';
import { readTimeExpressions } from '../../src/times/index.ts';

const english = languageOf('en');

export interface Told {
  readonly text: string;
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly figures: readonly FigureMention[];
}

/** The figures of one text, as the pipeline finds them in a report of that day. */
export function told(text: string, published = '2025-10-13'): Told {
  const form = formOf(text, english.form);
  const tags = tagForm(form, english.tagging.model());
  const times = readTimeExpressions(form, { value: published, precision: 'day', basis: 'given' }, english.times);
  return { text, form, tags, figures: readFigures({ form, tags, times, quotations: [], turns: [] }, english) };
}

/** The measures of several texts, A, B, …, with the day each was published. */
export function measured(...texts: readonly (string | readonly [text: string, published: string])[]): Measure[] {
  const witnesses = texts.map((given, order) => {
    const [text, published] = typeof given === 'string' ? [given, '2025-10-13'] : given;
    const { form, tags, figures } = told(text, published);
    const prints = printsOf(form);
    const report: Report = {
      title: null,
      byline: [],
      publisher: null,
      agency: null,
      published: { value: published, precision: 'day', basis: 'given' },
      language: 'en',
      kind: 'report',
      text,
      origin: [],
      removed: [],
      turns: [],
      blocks: [],
      credits: [],
      diagnostics: [],
    };
    const content = contentOf(form, prints.words, english.lexicon);
    return {
      sigil: String.fromCharCode(65 + order),
      order,
      key: `k${order}`,
      report,
      form,
      tags,
      prints,
      content,
      figures,
    };
  });
  const pairs = witnesses.flatMap((one, a) =>
    witnesses.slice(a + 1).map((other, k) => ({ a, b: a + 1 + k, passages: sharedOf(one, other).passages })),
  );
  return measuresOf(witnesses, pairs, english);
}
