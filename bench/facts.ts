// npx tsx bench/facts.ts [ROUNDS] [TEXT...]: megabytes of text that one core reads in a second for figures, times, names and
// commitments, by themselves and with all that they need (tokens, tags, quotations). Without TEXT, thirty generated reports.
import { readFileSync } from 'node:fs';
import { traditionOf } from '../eval/traditions.ts';
import { findCommitments } from '../src/commitments/index.ts';
import { readReport } from '../src/extract/index.ts';
import { readFigures } from '../src/figures/index.ts';
import { languageOf } from '../src/lang/index.ts';
import type { Publication } from '../src/model/index.ts';
import { readNames } from '../src/names/index.ts';
import { findQuotations } from '../src/quotes/index.ts';
import { formOf, tagForm } from '../src/text/index.ts';
import { joinRanges, readTimeExpressions } from '../src/times/index.ts';
import { ratios, type Variant, workCost } from './measure.ts';

const [rounds = '7', ...files] = process.argv.slice(2);
const english = languageOf('en');
const given: Publication = { value: '2026-03-12', precision: 'day', basis: 'given' };

const texts =
  files.length > 0
    ? files.map((file) => readFileSync(file, 'utf8'))
    : traditionOf(7, 30).copies.map(({ text }) => text);
const reports = texts.map((content, i) =>
  readReport({ id: String(i), path: `${i}.txt`, mediaType: 'text/plain', bytes: content.length, content }),
);
const megabytes = reports.reduce((sum, { text }) => sum + text.length, 0) / 1e6;

const forms = () => reports.map(({ text }) => formOf(text, english.form));
const form = forms();
const tags = () => form.map((one) => tagForm(one, english.tagging.model()));
const tag = tags();
const names = () => reports.map((report, i) => readNames({ form: form[i]!, tags: tag[i]!, report }, english));
const name = names();
const times = () => form.map((one) => joinRanges(one, readTimeExpressions(one, given, english.times), english.times));
const time = times();
const quotations = () =>
  reports.map((report, i) => findQuotations({ report, form: form[i]!, tags: tag[i]!, ...name[i]! }, english.speech));
const quotation = quotations();
const figures = () =>
  reports.map(({ turns }, i) =>
    readFigures({ form: form[i]!, tags: tag[i]!, times: time[i]!, quotations: quotation[i]!, turns }, english),
  );
const commitments = () =>
  reports.map((report, i) =>
    findCommitments(
      { report, form: form[i]!, tags: tag[i]!, times: time[i]!, quotations: quotation[i]!, names: name[i]! },
      english,
    ),
  );

const analyses = { tokens: forms, tags, names, times, quotations, figures, commitments };
const all = () => {
  for (const analyse of Object.values(analyses)) analyse();
};
const variants: Variant[] = Object.entries({ all, ...analyses }).map(([label, work]) => [label, () => workCost(work)]);
for (const [, run] of variants) await run();
for (const [label, { cpu, ratio }] of Object.entries(await ratios(variants, Number(rounds))))
  console.log(
    `${label.padEnd(12)} ${(megabytes / (cpu / 1000)).toFixed(2).padStart(7)} MB/s  ${(100 * ratio).toFixed(0).padStart(4)} %`,
  );
