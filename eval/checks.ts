// How quotations are placed in a record and what is said of them: `npx tsx eval/checks.ts [--miss]`.
import { existsSync, readFileSync } from 'node:fs';
import { wordingOf } from '../src/align/index.ts';
import { readReport } from '../src/extract/index.ts';
import { languageOf } from '../src/lang/index.ts';
import type { Quotation } from '../src/model/index.ts';
import { checkQuotes, findQuotations, nameKnowledge, placementsBetween, wordingRules } from '../src/quotes/index.ts';
import { formOf, tagForm } from '../src/text/index.ts';
import { type Mutation, mutations } from './mutations/mutate.ts';
import { jaccardScores, placeAll, scoreRows, translationBlocks } from './places.ts';

const english = languageOf('en');
const rules = wordingRules(english);

/** A document as the checks see it, its quotations found or given. */
function witness(content: string, key: string, given?: (text: string) => Quotation[]) {
  const document = { content, mediaType: 'text/plain', id: key, bytes: content.length, path: `${key}.txt` };
  const report = readReport(document);
  const form = formOf(report.text, english.form);
  const quotations =
    given?.(report.text) ??
    findQuotations(
      { report, form, tags: tagForm(form, english.tagging.model()), names: [], references: [], turnNames: [] },
      english.speech,
    );
  return { sigil: key, key, report, wording: wordingOf(form, rules), quotations, turnNames: [], times: [] };
}

/** The verdicts on the mutation set, by kind, and how many changes of a number or negation are flagged. */
export function scoreMutations(path = new URL('./mutations/transcript.txt', import.meta.url)): Record<string, number> {
  const set = mutations(readFileSync(path, 'utf8'));
  const record = witness(set.record, 'A');
  const lines = set.mutations.map(({ quote, speaker }) => `“${quote}” said ${speaker}.`);
  const draft = witness(`What they said\n\n${lines.join('\n\n')}`, 'B', (text) => quotationsIn(text, set.mutations));
  const { aInB } = placementsBetween(draft, record, () => rules);
  const quotes = checkQuotes({
    witnesses: [record, draft],
    placements: [{ of: 1, in: 0, places: aInB }],
    names: [],
    ids: {},
    rulesFor: () => rules,
    knows: nameKnowledge(english),
  }).filter(({ span }) => span.witness === 'B');
  const counts = new Map<string, { right: number; total: number }>();
  const count = (name: string, right: boolean) => {
    const at = counts.get(name) ?? { right: 0, total: 0 };
    counts.set(name, { right: at.right + (right ? 1 : 0), total: at.total + 1 });
  };
  let accused = 0;
  let wrongly = 0;
  for (const [i, { kind, verdicts, flag, quote }] of set.mutations.entries()) {
    const { check } = quotes[i]!;
    const right = verdicts.includes(check.verdict);
    count(kind, right);
    if (flag !== null)
      count(
        `flagged: ${flag}`,
        check.edits.some((edit) => edit.flag === flag),
      );
    if (['absent', 'misattributed', 'spliced'].includes(check.verdict)) {
      accused++;
      if (!right) wrongly++;
    }
    if (process.argv.includes('--miss') && (!right || (flag && !check.edits.some((edit) => edit.flag === flag))))
      console.log(
        `${kind}: ${check.verdict} ${quote}\n    ${check.record.map(({ text }) => text).join(' | ')}\n    ${check.why}`,
      );
  }
  const scores: Record<string, number> = { cases: set.mutations.length };
  for (const [name, { right, total }] of counts) scores[name] = right / total;
  scores['accusations that are wrong'] = wrongly / Math.max(1, accused);
  return scores;
}

function quotationsIn(text: string, set: readonly Mutation[]): Quotation[] {
  const plain = text.replace(/[^\S\n]/g, ' ');
  let from = 0;
  return set.map(({ quote, speaker }, utterance) => {
    const shown = quote.replace(/\s+/g, ' ');
    const start = plain.indexOf(`“${shown}”`, from) + 1;
    if (start === 0) throw new Error(`Not in the report: ${quote}`);
    const end = start + shown.length;
    from = end;
    return {
      range: { start, end },
      marks: { start: start - 1, end: end + 1 },
      kind: 'direct',
      form: 'words',
      speaker: { name: speaker, range: null, local: null },
      cue: null,
      strength: 'said',
      basis: 'cue',
      named: true,
      venue: null,
      utterance,
      within: null,
    };
  });
}

/** Placing other translations of a record's sentences, beside the overlap of content words. */
function scoreTranslations(path: string): Record<string, number> {
  const tasks = translationBlocks(path);
  const { kinds, calibration } = scoreRows(tasks.flatMap(({ sentences, cases }) => placeAll(sentences, cases)));
  const scores: Record<string, number> = {};
  for (const [kind, { first, recall }] of Object.entries(kinds)) {
    scores[`${kind}: found first`] = first;
    scores[`${kind}: recall at 5 %`] = recall;
  }
  for (const [kind, { first, recall }] of Object.entries(jaccardScores(tasks))) {
    scores[`Jaccard, ${kind}: found first`] = first;
    scores[`Jaccard, ${kind}: recall at 5 %`] = recall;
  }
  scores['right where chance is 0.9 or more'] = calibration[9] ?? 0;
  scores['right where chance is 0.7 to 0.8'] = calibration[7] ?? 0;
  return scores;
}

if (process.argv[1]?.endsWith('checks.ts')) {
  const show = (scores: Record<string, number>) => {
    for (const [name, score] of Object.entries(scores)) console.log(name.padEnd(36), score.toFixed(4));
  };
  show(scoreMutations());
  const translations = process.env.STEMMA_TRANSLATIONS ?? '../shared/data/quotes/translations.cs-en.dev.jsonl';
  if (existsSync(translations)) show(scoreTranslations(translations));
  else console.error(`No translations at ${translations}; set STEMMA_TRANSLATIONS to a file of them.`);
}
