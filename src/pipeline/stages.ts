import { readReport } from '../extract/index.ts';
import { languageOf } from '../lang/index.ts';
import { formOf } from '../text/index.ts';
import { Flow } from './flow.ts';

/** The whole flow, top to bottom: what each report says, what two share, what they all say of each other. */
export const flow = Flow.empty
  .witness('report', {
    version: 1,
    needs: [],
    run: (_, document) => readReport(document),
  })
  .witness('form', {
    version: 1,
    needs: ['report'],
    run: ({ report }) => formOf(report.text, languageOf(report.language).form),
  });

export type StemmaFlow = typeof flow;
