import { contentOf, pairsThatShare, printsOf, sharedOf, wordingOf } from '../align/index.ts';
import { changesOf } from '../collation/index.ts';
import { findCommitments, linkCommitments } from '../commitments/index.ts';
import { alignedFigures, measuresOf, profilesOf, readFigures } from '../figures/index.ts';
import { findFindings } from '../findings/index.ts';
import { languageOf } from '../lang/index.ts';
import { traceLineage } from '../lineage/index.ts';
import type { Publication, Report, TextForm } from '../model/index.ts';
import { creditedNames, joinNames, readNames } from '../names/index.ts';
import {
  checkQuotes,
  findQuotations,
  type Likeness,
  nameKnowledge,
  pairsWithRecord,
  placementsBetween,
  wordingRules,
} from '../quotes/index.ts';
import {
  buildStatements,
  coverageOf,
  digestOf,
  outsideSentences,
  statementUnits,
  titleUnits,
} from '../statements/index.ts';
import { blanked, formOf, tagForm } from '../text/index.ts';
import {
  joinRanges,
  layTimeline,
  lendTimes,
  type ReportTimes,
  readTimes,
  withLentDay,
  withLentTimes,
} from '../times/index.ts';
import { Flow } from './flow.ts';
import { readOnce } from './read.ts';

/** The whole flow, top to bottom: what each report says, what two share, what they all say of each other. */
export const flow = Flow.empty
  .witness('report', {
    version: 53,
    needs: [],
    here: true,
    run: (_, document) => readOnce(document),
  })
  .witness('form', {
    version: 6,
    needs: ['report'],
    // What the report says of its own publication is none of its prose.
    run: ({ report }) => formOf(blanked(report.text, report.stamps), languageOf(report.language).form),
  })
  .witness('tags', {
    version: 1,
    needs: ['report', 'form'],
    run: ({ report, form }) => tagForm(form, languageOf(report.language).tagging.model()),
  })
  .witness('names', {
    version: 32,
    needs: ['report', 'form', 'tags'],
    run: (sources) => readNames(sources, languageOf(sources.report.language)),
  })
  .witness('reportTimes', {
    version: 6,
    needs: ['report', 'form'],
    run: (sources) => timesOf(sources, sources.report.published),
  })
  .witness('times', {
    version: 22,
    needs: ['reportTimes'],
    run: ({ reportTimes }) => reportTimes.expressions,
  })
  .witness('quotations', {
    version: 34,
    needs: ['report', 'form', 'tags', 'names'],
    run: ({ report, form, tags, names }) =>
      findQuotations({ report, form, tags, ...names }, languageOf(report.language).speech),
  })
  .witness('wording', {
    version: 4,
    needs: ['report', 'form'],
    run: ({ report, form }) => wordingOf(form, wordingRules(languageOf(report.language))),
  })
  .witness('figures', {
    version: 27,
    needs: ['report', 'form', 'tags', 'times', 'quotations'],
    run: ({ report, form, tags, times, quotations }) =>
      readFigures({ form, tags, times, quotations, turns: report.turns }, languageOf(report.language)),
  })
  .witness('prints', {
    version: 1,
    needs: ['form'],
    run: ({ form }) => printsOf(form),
  })
  .witness('profiles', {
    version: 17,
    needs: ['report', 'form', 'tags', 'prints', 'times', 'figures'],
    run: (sources) => profilesOf(sources, languageOf(sources.report.language)),
  })
  .witness('commitments', {
    version: 14,
    needs: ['report', 'form', 'tags', 'times', 'quotations', 'names'],
    run: (sources) => findCommitments(sources, languageOf(sources.report.language)),
  })
  .witness('content', {
    version: 4,
    needs: ['report', 'form', 'prints'],
    run: ({ report, form, prints }) => contentOf(form, prints.words, languageOf(report.language).lexicon),
  })
  .witness('units', {
    version: 21,
    needs: ['report', 'form', 'tags', 'names', 'times', 'figures', 'quotations'],
    run: ({ report, form, tags, names, times, figures, quotations }) =>
      statementUnits({
        form,
        tags,
        language: languageOf(report.language),
        times,
        figures,
        names: names.names,
        references: names.references,
        quotations,
        skipped: outsideSentences(report),
      }),
  })
  .witness('titleUnits', {
    version: 12,
    needs: ['report'],
    run: ({ report }) => {
      if (report.title === null) return [];
      const language = languageOf(report.language);
      const form = formOf(report.title, language.form);
      const tags = tagForm(form, language.tagging.model());
      const times = timesOf({ report: { ...report, blocks: [] }, form }, report.published).expressions;
      const figures = readFigures({ form, tags, times, quotations: [], turns: [] }, language);
      return titleUnits({ form, tags, times, figures }, language);
    },
  })
  .pair('passages', {
    version: 4,
    each: ['prints', 'content'],
    pair: [],
    among: pairsThatShare,
    run: sharedOf,
  })
  .pair('placements', {
    version: 14,
    each: ['report', 'wording', 'quotations', 'names', 'content'],
    pair: [],
    among: pairsWithRecord,
    run: (a, b) =>
      placementsBetween({ ...a, turnNames: a.names.turnNames }, { ...b, turnNames: b.names.turnNames }, rulesFor),
  })
  .dossier('entities', {
    version: 20,
    witnesses: ['report', 'names'],
    pairs: [],
    needs: [],
    apart: true,
    run: ({ witnesses }) =>
      joinNames(
        witnesses.map(({ sigil, key, report, names }) => ({
          ...names,
          sigil,
          key,
          text: report.text,
          credited: creditedNames(report, languageOf(report.language).names),
        })),
        languageOf(witnesses[0]?.report.language ?? 'en').names,
      ),
  })
  .dossier('lentTimes', {
    version: 1,
    witnesses: ['report', 'form', 'reportTimes', 'times'],
    pairs: [],
    needs: [],
    run: ({ witnesses }) => lendTimes(witnesses, timesOf),
  })
  .dossier('datedProfiles', {
    version: 8,
    witnesses: ['report', 'form', 'tags', 'prints', 'times', 'figures'],
    pairs: [],
    needs: ['lentTimes'],
    // By sigil, of the witnesses alone that the others lend times: "last year" is another one then.
    run: ({ witnesses, lentTimes }): Readonly<Record<string, ReturnType<typeof profilesOf>>> =>
      Object.fromEntries(
        witnesses
          .filter(({ sigil }) => lentTimes[sigil] !== undefined)
          .map((witness) => [
            witness.sigil,
            profilesOf(withLentTimes(witness, lentTimes), languageOf(witness.report.language)),
          ]),
      ),
  })
  .dossier('copiedFigures', {
    version: 1,
    witnesses: ['profiles'],
    pairs: ['passages'],
    needs: ['datedProfiles'],
    run: ({ witnesses, pairs, datedProfiles }) =>
      alignedFigures(
        witnesses.map(({ sigil, profiles }) => ({ profiles: datedProfiles[sigil] ?? profiles })),
        pairs.map(({ a, b, passages }) => ({ a, b, passages: passages.passages })),
      ),
  })
  .dossier('measures', {
    version: 38,
    witnesses: ['report', 'profiles'],
    pairs: [],
    needs: ['lentTimes', 'datedProfiles', 'copiedFigures'],
    apart: true,
    run: ({ witnesses, lentTimes, datedProfiles, copiedFigures }) =>
      measuresOf(
        witnesses.map((witness) => {
          const { sigil, report } = witness;
          const lent = lentTimes[sigil];
          if (lent === undefined) return witness;
          const published = lent.published ?? report.published;
          return { ...witness, report: { ...report, published }, profiles: datedProfiles[sigil]! };
        }),
        copiedFigures,
        languageOf(witnesses[0]?.report.language ?? 'en'),
      ),
  })
  .dossier('lineage', {
    version: 17,
    witnesses: ['report', 'form', 'prints', 'content', 'quotations'],
    pairs: ['passages'],
    needs: ['lentTimes'],
    run: ({ witnesses, pairs, lentTimes }) =>
      traceLineage({ witnesses: witnesses.map((witness) => withLentDay(witness, lentTimes)), pairs }),
  })
  .dossier('changes', {
    version: 8,
    witnesses: ['report', 'form', 'prints', 'quotations', 'figures', 'times'],
    pairs: ['passages'],
    needs: ['lineage'],
    run: changesOf,
  })
  .dossier('likenesses', {
    version: 1,
    witnesses: [],
    pairs: [],
    needs: [],
    // An embedding model's, where one is asked; see `RunOptions.given`.
    run: (): readonly Likeness[] => [],
  })
  .dossier('checks', {
    version: 25,
    witnesses: ['report', 'wording', 'quotations', 'times', 'names'],
    pairs: ['placements'],
    needs: ['entities', 'likenesses'],
    run: ({ witnesses, pairs, entities, likenesses }) =>
      checkQuotes({
        witnesses: witnesses.map((witness) => ({
          ...witness,
          turnNames: witness.names.turnNames,
          genders: witness.names.names.map(({ gender }) => gender),
        })),
        placements: pairs.flatMap(({ a, b, placements }) => [
          { of: a, in: b, places: placements.aInB },
          { of: b, in: a, places: placements.bInA },
        ]),
        names: entities.names,
        ids: entities.ids,
        rulesFor,
        likenesses,
        knows: nameKnowledge(languageOf(witnesses[0]?.report.language ?? 'en')),
      }),
  })
  .dossier('timeline', {
    version: 6,
    witnesses: ['report', 'form', 'times'],
    pairs: [],
    needs: ['measures', 'lentTimes'],
    run: ({ witnesses, measures, lentTimes }) =>
      layTimeline(
        witnesses.map((witness) => withLentTimes(witness, lentTimes)),
        measures.clashes,
      ),
  })
  .dossier('statements', {
    version: 32,
    witnesses: ['report', 'units', 'titleUnits'],
    pairs: [],
    needs: ['entities', 'lineage', 'changes', 'measures', 'checks'],
    run: ({ witnesses, entities, lineage, changes, measures, checks }) =>
      buildStatements({
        witnesses,
        families: lineage.families,
        edges: lineage.edges,
        measures: measures.measures,
        quotes: checks,
        changes,
        names: entities.ids,
        languageOf,
      }),
  })
  .dossier('coverage', {
    version: 2,
    witnesses: ['report'],
    pairs: [],
    needs: ['statements'],
    run: ({ witnesses, statements }) =>
      coverageOf({
        witnesses: witnesses.map(({ sigil, order, report: { kind } }) => ({ sigil, order, kind })),
        statements,
      }),
  })
  .dossier('digest', {
    version: 1,
    witnesses: ['report', 'form'],
    pairs: [],
    needs: ['lineage', 'statements', 'measures'],
    run: ({ witnesses, lineage: { edges }, statements, measures: { measures } }) =>
      digestOf({
        witnesses,
        statements,
        measures,
        edges,
        stakes: languageOf(witnesses[0]?.report.language ?? 'en').stakes,
      }),
  })
  .dossier('undertakings', {
    version: 6,
    witnesses: ['report', 'form', 'tags', 'names', 'times', 'quotations', 'commitments'],
    pairs: [],
    needs: ['entities', 'statements', 'lentTimes'],
    run: ({ witnesses, entities, statements, lentTimes }) =>
      linkCommitments({
        witnesses: witnesses.map((witness) => {
          // What somebody undertakes is dated by his own words.
          const dated = withLentDay(witness, lentTimes);
          if (dated === witness) return witness;
          return { ...witness, commitments: findCommitments(dated, languageOf(witness.report.language)) };
        }),
        ...entities,
        statements,
      }),
  })
  .dossier('findings', {
    version: 29,
    witnesses: ['report'],
    pairs: [],
    needs: [
      'entities',
      'lineage',
      'changes',
      'measures',
      'timeline',
      'checks',
      'statements',
      'undertakings',
      'coverage',
    ],
    run: ({ witnesses, entities, lineage, changes, measures, timeline, checks, statements, undertakings, coverage }) =>
      findFindings(
        {
          witnesses: witnesses.map(({ sigil, report }) => ({ sigil, ...report })),
          lineage: { ...lineage, changes },
          quotes: checks,
          figures: measures.measures,
          times: timeline.mentions,
          names: entities.names,
          statements,
          coverage,
          commitments: undertakings,
        },
        languageOf(witnesses[0]?.report.language ?? 'en'),
      ),
  });

/** A report's expressions of time, read from the day on which it was published. */
function timesOf(
  { report, form }: { readonly report: Report; readonly form: TextForm },
  published: Publication | null,
): ReportTimes {
  const rules = languageOf(report.language).times;
  const captions = report.blocks.filter(({ kind }) => kind === 'caption');
  const { expressions, ...rest } = readTimes(form, published, rules, captions);
  return { ...rest, expressions: joinRanges(form, expressions, rules) };
}

/** How the words of a report's language are compared. */
function rulesFor({ language }: { readonly language: string }) {
  return wordingRules(languageOf(language));
}

export type StemmaFlow = typeof flow;
