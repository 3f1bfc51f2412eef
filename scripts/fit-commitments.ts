// npx tsx scripts/fit-commitments.ts FOLDER... [--near] [--each] [--miss]
//
// Fits the weights of src/commitments/odds.ts. Each FOLDER holds labelled dossiers: a folder for each, with the reports and
// a gold.json that lists `commitments` and `not_commitments` (a file and its words). Learns from every candidate of every
// report, and of the invented sentences in scripts/commitments/lessons.ts: what stands inside a labelled commitment is one,
// all else is none, but for the other predicates of its sentence and for sentences that are labelled in another report of
// the dossier. Prints, for several thresholds, what is told of the labelled commitments (recall), what is labelled of what
// is told (precision) and how many of the labelled non-commitments are told: each dossier judged by the weights that all
// others gave, and all by the weights of all. Then the weights, with how many of the candidates that show a sign are
// commitments, and the base.
// --near: keeps the weights near those in use; --each: one line for each dossier at the threshold in use; --miss: what is missed there, and what is told of the rest.
import { type CommitmentSources, candidatesIn } from '../src/commitments/index.ts';
import { oddsOf, type Sign } from '../src/commitments/odds.ts';
import { languageOf } from '../src/lang/index.ts';
import type { Report } from '../src/model/index.ts';
import { readNames } from '../src/names/index.ts';
import { findQuotations } from '../src/quotes/index.ts';
import { formOf, tagForm } from '../src/text/index.ts';
import { readTimeExpressions, withLentDay } from '../src/times/index.ts';
import { COMMITMENTS, OTHERS } from './commitments/lessons.ts';
import { type Labelled, labelledDossiers, resultsOf } from './labelled.ts';
import { solve } from './logistic.ts';
import { placeOf, wordsOfText } from './passages.ts';

interface Label {
  readonly file?: string;
  readonly text: string;
}
interface Gold {
  readonly witnesses: readonly { readonly file: string }[];
  readonly commitments?: readonly Label[];
  readonly not_commitments?: readonly Label[];
}

/** A candidate. `label`: whether it is a commitment; null where nothing can be learned from it. */
interface Row {
  readonly dossier: string;
  /** Where it stands; the same for all candidates of a sentence. */
  readonly sentence: string;
  readonly text: string;
  readonly signs: readonly string[];
  readonly label: 0 | 1 | null;
}

/** A labelled text with the sentences whose telling tells it. */
interface Wanted {
  readonly dossier: string;
  readonly where: string;
  readonly sentences: ReadonlySet<string>;
}

/** Share of a label's words that a sentence must have: as the dossiers are scored, and to be told elsewhere. */
const COVERED = 0.7;
const TOLD_ELSEWHERE = 0.65;
const NEAR = process.argv.includes('--near');
/** The penalty on the square of a weight, or of its distance from the one in use. */
const RIDGE = NEAR ? 4 : 1;
const ROUNDS = 9;
const THRESHOLDS = [-2, -1.5, -1.2, -1, -0.9, -0.8, -0.7, -0.65, -0.6, -0.4, -0.2, 0, 0.5];
const IN_USE = -0.8;

const wordsOf = (text: string) => wordsOfText(text).forms;

/** The share of the words of `part` that `whole` has, 0 to 1. */
function within(part: string, whole: string): number {
  const has = new Set(wordsOf(whole));
  const all = wordsOf(part);
  return all.length === 0 ? 0 : all.filter((word) => has.has(word)).length / all.length;
}

const rows: Row[] = [];
const commitments: Wanted[] = [];
const others: Wanted[] = [];

async function read({ name: dossier, files, documents, gold }: Labelled<Gold>): Promise<void> {
  const labels = gold.commitments ?? [];
  const { witnesses, dossier: results } = await resultsOf(documents);
  for (const [i, file] of files.entries()) {
    const witness = withLentDay(witnesses[i]!, results.lentTimes);
    const sources: CommitmentSources = witness;
    const { text, language } = witness.report;
    const sentences = candidatesIn(sources, languageOf(language)).map(({ range, clause, candidates }) => ({
      key: `${dossier}/${file}:${range.start}`,
      text: text.slice(range.start, range.end),
      starts: clause.form.tokens.starts,
      candidates,
    }));
    const own = labels.filter((label) => label.file === file);
    const wanted = (label: Label): Wanted => ({
      dossier,
      where: `${dossier}/${file}: ${label.text}`,
      sentences: new Set(sentences.filter((s) => within(label.text, s.text) >= COVERED).map(({ key }) => key)),
    });
    commitments.push(...own.map(wanted));
    others.push(...(gold.not_commitments ?? []).filter((label) => label.file === file).map(wanted));
    const words = wordsOfText(text);
    const places = own.map((label) => placeOf(label.text, words)).filter((place) => place !== null);
    for (const { key, text: sentence, starts, candidates } of sentences) {
      const isCovered = own.some((label) => within(label.text, sentence) >= COVERED);
      const isTold =
        isCovered || labels.some((l) => wordsOf(l.text).length > 3 && within(l.text, sentence) >= TOLD_ELSEWHERE);
      for (const { predicate, signs } of candidates) {
        const at = [starts[predicate.at]!, starts[Math.max(predicate.at, predicate.verb)]!];
        const isInside = places.some(({ start, end }) => at.some((offset) => start <= offset && offset < end));
        const label = isInside || (isCovered && candidates.length === 1) ? 1 : isTold ? null : 0;
        rows.push({ dossier, sentence: key, text: sentence, signs: [...signs], label });
      }
    }
  }
}

const english = languageOf('en');

/** The turn of a transcript that a sentence is, "CHAIR: I will take two questions."; none elsewhere. */
function turnsOf(text: string): Report['turns'] {
  const name = /^([A-Z]+): /.exec(text);
  if (name === null) return [];
  const start = name[0].length;
  return [{ speaker: name[1]!, role: null, label: { start: 0, end: start - 1 }, span: { start, end: text.length } }];
}

/** The candidates of a sentence of its own, published on 4 November 2025. */
function lesson(text: string, label: 0 | 1): Row[] {
  const published = { value: '2025-11-04', precision: 'day', basis: 'given' } as const;
  const report: Pick<Report, keyof CommitmentSources['report'] | 'title'> = {
    ...{ text, title: null, byline: [], speaker: null, publisher: null, blocks: [], published },
    turns: turnsOf(text),
    kind: turnsOf(text).length > 0 ? 'transcript' : 'report',
  };
  const form = formOf(text, english.form);
  const tags = tagForm(form, english.tagging.model());
  const names = readNames({ form, tags, report }, english);
  const times = readTimeExpressions(form, published, english.times);
  const quotations = findQuotations({ report, form, tags, ...names }, english.speech);
  return candidatesIn({ report, form, tags, times, quotations, names }, english).flatMap(({ candidates }) =>
    candidates.map(({ signs }) => ({
      dossier: '',
      sentence: text,
      text,
      signs: [...signs],
      label: label === 1 && candidates.length > 1 ? null : label,
    })),
  );
}

const lessons = [...COMMITMENTS.flatMap((text) => lesson(text, 1)), ...OTHERS.flatMap((text) => lesson(text, 0))];

/**
 * Ridge logistic regression by Newton's method; the base comes first and is not shrunk. With --near, weights are shrunk
 * towards those in use instead of to nothing: what older dossiers taught is kept where these say nothing else.
 */
function fitRidge(dossiers: readonly Row[], index: ReadonlyMap<string, number>): Float64Array {
  const size = index.size + 1;
  const prior = new Float64Array(size);
  if (NEAR) prior[0] = oddsOf([]) + IN_USE;
  if (NEAR) for (const [name, i] of index) prior[i] = oddsOf([name as Sign]) - oddsOf([]);
  const weights = prior.slice();
  // A lesson counts twice: it shows one thing that a dossier shows among many others.
  const known = [...dossiers, ...lessons, ...lessons]
    .filter(({ label }) => label !== null)
    .map(({ signs, label }) => ({ at: [0, ...signs.map((sign) => index.get(sign)!)], label: label! }));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * (weight - prior[i]!)));
    const bend = Array.from(weights, (_, i) => new Array<number>(size).fill(0).fill(i === 0 ? 1e-6 : RIDGE, i, i + 1));
    for (const { at, label } of known) {
      const chance = 1 / (1 + Math.exp(-at.reduce((sum, i) => sum + weights[i]!, 0)));
      for (const i of at) {
        slope[i]! += label - chance;
        for (const k of at) bend[i]![k]! += chance * (1 - chance);
      }
    }
    for (const [i, step] of solve(bend, [...slope]).entries()) weights[i]! += step;
  }
  return weights;
}

function judge(odds: ReadonlyMap<Row, number>, threshold: number, only?: string): string {
  const mine = ({ dossier }: { readonly dossier: string }) => only === undefined || dossier === only;
  const told = new Set([...odds].filter(([row, o]) => o >= threshold && mine(row)).map(([{ sentence }]) => sentence));
  const right = new Set(commitments.flatMap(({ sentences }) => [...sentences]));
  const isTold = ({ sentences }: Wanted) => [...sentences].some((sentence) => told.has(sentence));
  const share = (part: number, of: number) => `${part}/${of} ${(part / of).toFixed(3)}`;
  const [wanted, unwanted] = [commitments.filter(mine), others.filter(mine)];
  const good = [...told].filter((sentence) => right.has(sentence)).length;
  return `recall ${share(wanted.filter(isTold).length, wanted.length)} precision ${share(good, told.size)} others ${share(unwanted.filter(isTold).length, unwanted.length)}`;
}

const args = process.argv.slice(2);
for await (const labelled of labelledDossiers<Gold>(args.filter((arg) => !arg.startsWith('--')))) await read(labelled);

const names = [...new Set([...rows, ...lessons].flatMap(({ signs }) => signs))].sort();
const index = new Map(names.map((name, i) => [name, i + 1]));
const oddsBy = (weights: Float64Array, { signs }: Row) =>
  signs.reduce((sum, sign) => sum + weights[index.get(sign)!]!, weights[0]!);
const dossiers = [...new Set(rows.map(({ dossier }) => dossier))];
const apart = new Map<Row, number>();
for (const left of dossiers) {
  const weights = fitRidge(
    rows.filter(({ dossier }) => dossier !== left),
    index,
  );
  for (const row of rows) if (row.dossier === left) apart.set(row, oddsBy(weights, row));
}
const weights = fitRidge(rows, index);
const together = new Map(rows.map((row) => [row, oddsBy(weights, row)]));

for (const threshold of THRESHOLDS) {
  console.log(String(threshold).padStart(5), 'by the others:', judge(apart, threshold));
  console.log('      by all:       ', judge(together, threshold));
}
if (args.includes('--each')) for (const name of dossiers) console.log(name.padEnd(12), judge(apart, IN_USE, name));
const isTold = (row: Row) => oddsBy(weights, row) >= IN_USE;
for (const [name, label] of [
  ['commitments', 1],
  ['others', 0],
] as const) {
  const texts = label === 1 ? COMMITMENTS : OTHERS;
  const told = new Set(lessons.filter(isTold).map(({ text }) => text));
  const wrong = texts.filter((text) => told.has(text) !== (label === 1));
  console.log(`lessons, ${name}: ${wrong.length} of ${texts.length} not as labelled`);
  if (args.includes('--miss'))
    for (const text of wrong)
      console.log(
        'lesson',
        text,
        lessons
          .filter((l) => l.text === text)
          .map((l) => `${oddsBy(weights, l).toFixed(2)} ${l.signs.join('; ')}`)
          .join(' | '),
      );
}
if (args.includes('--miss')) {
  const best = new Map<string, { readonly row: Row; readonly odds: number }>();
  for (const [row, odds] of apart)
    if (odds > (best.get(row.sentence)?.odds ?? -99)) best.set(row.sentence, { row, odds });
  for (const { where, sentences } of commitments) {
    const all = [...sentences].map((sentence) => best.get(sentence)!).sort((a, b) => b.odds - a.odds);
    if (all[0] === undefined) console.log('missed', where);
    else if (all[0].odds < IN_USE)
      console.log('missed', all[0].odds.toFixed(2), where, '|', all[0].row.signs.join('; '));
  }
  const right = new Set(commitments.flatMap(({ sentences }) => [...sentences]));
  for (const [sentence, { row, odds }] of best)
    if (odds >= IN_USE && !right.has(sentence))
      console.log('told', odds.toFixed(2), row.text, '|', row.signs.join('; '));
}
for (const [i, name] of names.entries()) {
  const shown = rows.filter(({ signs }) => signs.includes(name));
  console.log(
    weights[i + 1]!.toFixed(2).padStart(6),
    name,
    `${shown.filter(({ label }) => label === 1).length}/${shown.length}`,
  );
}
console.log('base', weights[0]!.toFixed(2));
