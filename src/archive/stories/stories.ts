import type { Publication } from '../../model/index.ts';
import { candidatePairs, WINDOW_DAYS } from './candidates.ts';
import { averageLinkGroups, type Links } from './clusters.ts';
import { isColumn } from './column.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import { SIGNS, signsOf } from './signs.ts';
import type { Sketch } from './sketch.ts';
import { WEIGHTS } from './weights.ts';

/** What the search for stories asks of a report. */
export interface StoryReport {
  /** Unlike any other's. */
  readonly id: string;
  readonly publisher: string | null;
  readonly published: Pick<Publication, 'value' | 'precision'> | null;
  /** BCP 47. */
  readonly language: string;
  readonly sketch: Sketch;
}

/** Reports that tell of one event. */
export interface Story<R extends StoryReport> {
  /** By day of publication and then by id; the undated last. */
  readonly reports: readonly R[];
  /** The same, those first that lie nearest to the others; of equal ones the earlier. */
  readonly central: readonly R[];
}

/** Log-odds, on average over the pairs of two groups, above which they are one story. */
const LEAST_ODDS = 0;
/** Log-odds of one pair at most, either way: no pair of copies makes a story of reports that are not of one event. */
const MOST_ODDS = 4;

/**
 * The stories of a corpus: a partition of its reports into those that tell of one event, most of them alone with theirs.
 *
 * News is clustered as by Miranda et al. 2018 ("Multilingual Clustering of Streaming News"), Staykovski et al. 2019 ("Dense
 * vs. Sparse Representations for News Stream Clustering") and Linger and Hajaiej 2020 ("Batch Clustering for Multilingual
 * News Streaming"): words, names and numbers, each weighed by how rare it is in the corpus, and the days between two
 * reports, joined by weights learned from labelled reports. It differs in that all reports are looked at together: pairs
 * are scored and groups joined by their average, so that nothing depends on the order in which reports came in. Reports without a day of publication take part by their words alone. A story is in one language:
 * words of two have nothing to be compared by.
 *
 * Two stories may be one event that nobody tells in common words; one story never reaches over `WINDOW_DAYS` without a
 * report. More reports change how rare words are, and so may part or join what stood before.
 */
export function storiesOf<R extends StoryReport>(reports: readonly R[]): Story<R>[] {
  const { ordered, days, groups } = arranged(reports);
  const corpus = corpusOf(ordered.map(({ sketch }) => sketch));
  const links = linksOf(ordered, corpus, days, candidatePairs(corpus, days, groups));
  const stories = averageLinkGroups(days, links, WINDOW_DAYS, LEAST_ODDS);
  const centrality = centralityOf(stories, links, ordered.length);
  return stories.map((members) => ({
    reports: members.map((at) => ordered[at]!),
    central: [...members].sort((a, b) => centrality[b]! - centrality[a]! || a - b).map((at) => ordered[at]!),
  }));
}

/** Reports in an order of their own, by day and id, whatever order they came in. */
export function arranged<R extends StoryReport>(reports: readonly R[]) {
  const dated = reports.map((report) => ({ report, day: dayOf(report) }));
  dated.sort((x, y) =>
    x.day !== y.day && !(Number.isNaN(x.day) && Number.isNaN(y.day))
      ? Number.isNaN(x.day) || x.day > y.day
        ? 1
        : -1
      : x.report.id < y.report.id
        ? -1
        : 1,
  );
  const numbers = new Map<string, number>();
  const groups = Uint32Array.from(dated, ({ report }) => {
    const [code] = report.language.split('-') as [string];
    if (!numbers.has(code)) numbers.set(code, numbers.size);
    return numbers.get(code)!;
  });
  return { ordered: dated.map(({ report }) => report), days: Float64Array.from(dated, ({ day }) => day), groups };
}

/** The day of publication, counted from 1970; NaN where less than a day is known. */
function dayOf({ published }: StoryReport): number {
  if (published === null || published.precision === 'month' || published.precision === 'year') return Number.NaN;
  return Math.floor(Date.parse(published.value.slice(0, 10)) / 86_400_000);
}

function linksOf(reports: readonly StoryReport[], corpus: Corpus, days: Float64Array, pairs: Uint32Array): Links {
  const odds = new Float32Array(pairs.length / 2);
  const row = new Float64Array(SIGNS.length);
  const weights = SIGNS.map((name) => WEIGHTS[name]);
  for (let i = 0; i < odds.length; i++) {
    const a = pairs[2 * i]!;
    const b = pairs[2 * i + 1]!;
    const between = daysBetween(days, a, b);
    const signs = signsOf(corpus, a, b, between, row);
    let sum = 0;
    for (let j = 0; j < row.length; j++) sum += row[j]! * weights[j]!;
    if (between !== null && between > 0 && fromOne(reports[a]!, reports[b]!) && isColumn(corpus, a, b, signs))
      sum = -MOST_ODDS;
    odds[i] = Math.max(-MOST_ODDS, Math.min(MOST_ODDS, sum));
  }
  return { pairs, odds };
}

function fromOne(a: StoryReport, b: StoryReport): boolean {
  return a.publisher !== null && a.publisher === b.publisher;
}

/** Days between two reports; null where either has none. */
export function daysBetween(days: Float64Array, a: number, b: number): number | null {
  const between = Math.abs(days[a]! - days[b]!);
  return Number.isNaN(between) ? null : between;
}

/** By report: its log-odds with the others of its group, summed; each counted from the lowest. */
function centralityOf(groups: readonly (readonly number[])[], { pairs, odds }: Links, size: number): Float64Array {
  const groupOf = new Int32Array(size);
  groups.forEach((members, i) => {
    for (const member of members) groupOf[member] = i;
  });
  const sums = new Float64Array(size);
  for (let i = 0; i < odds.length; i++) {
    const a = pairs[2 * i]!;
    const b = pairs[2 * i + 1]!;
    if (groupOf[a] !== groupOf[b]) continue;
    sums[a]! += odds[i]! + MOST_ODDS;
    sums[b]! += odds[i]! + MOST_ODDS;
  }
  return sums;
}
