import { findPassages, LEAST_SHARED_SHINGLES, pairsSharing, printsOf } from '../align/index.ts';
import { changesOf } from '../collation/index.ts';
import { readReport } from '../extract/index.ts';
import { languageOf } from '../lang/index.ts';
import { traceLineage } from '../lineage/index.ts';
import { buildStatements, looksFinite, statementUnits } from '../statements/index.ts';
import { formOf } from '../text/index.ts';
import { layTimeline, readTimeExpressions } from '../times/index.ts';
import { Flow } from './flow.ts';

/** The whole flow, top to bottom: what each report says, what two share, what they all say of each other. */
export const flow = Flow.empty
  .witness('report', {
    version: 2,
    needs: [],
    run: (_, document) => readReport(document),
  })
  .witness('form', {
    version: 1,
    needs: ['report'],
    run: ({ report }) => formOf(report.text, languageOf(report.language).form),
  })
  .witness('times', {
    version: 1,
    needs: ['report', 'form'],
    run: ({ report, form }) => readTimeExpressions(form, report.published, languageOf(report.language).times),
  })
  .witness('prints', {
    version: 1,
    needs: ['form'],
    run: ({ form }) => printsOf(form),
  })
  .witness('units', {
    version: 1,
    needs: ['report', 'form'],
    run: ({ report, form }) => {
      const { lexicon } = languageOf(report.language);
      return statementUnits(form, lexicon, looksFinite(form, lexicon));
    },
  })
  .pair('passages', {
    version: 1,
    each: ['prints'],
    pair: [],
    among: (witnesses) =>
      pairsSharing(
        witnesses.map(({ prints }) => prints),
        LEAST_SHARED_SHINGLES,
      ),
    run: (a, b) => findPassages(a.prints, b.prints),
  })
  .dossier('lineage', {
    version: 1,
    witnesses: ['report', 'form', 'prints'],
    pairs: ['passages'],
    needs: [],
    run: ({ witnesses, pairs }) => traceLineage({ witnesses, pairs }),
  })
  .dossier('changes', {
    version: 1,
    witnesses: ['report', 'form', 'prints'],
    pairs: ['passages'],
    needs: ['lineage'],
    run: ({ witnesses, pairs, lineage }) => changesOf({ witnesses, pairs, edges: lineage.edges }),
  })
  .dossier('timeline', {
    version: 1,
    witnesses: ['report', 'times'],
    pairs: [],
    needs: [],
    run: ({ witnesses }) => layTimeline(witnesses),
  })
  .dossier('statements', {
    version: 1,
    witnesses: ['report', 'units'],
    pairs: [],
    needs: ['lineage'],
    run: ({ witnesses, lineage }) =>
      buildStatements({
        witnesses,
        families: lineage.families,
        lexiconOf: (language) => languageOf(language).lexicon,
      }),
  });

export type StemmaFlow = typeof flow;
