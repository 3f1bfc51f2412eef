// npx tsx eval/extract.ts [--pages] [--libraries]: article bodies against scrapinghub/article-extraction-benchmark.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readReport } from '../src/extract/index.ts';
import { type Page, scoreMetadata } from './extract-labels.ts';

/** What is asked of one way of reading pages. */
interface BodyScore {
  /** Means over pages, 0 to 1; `f1` from the two means, as the benchmark does. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** CPU time, milliseconds a page: the median over pages of the least of the rounds. */
  readonly milliseconds: number;
}

const FOLDER = '../shared/data/extract';

/** The labelled pages, in order of id; empty where the folder is missing. */
function loadPages(folder = FOLDER): Page[] {
  const truth = `${folder}/ground-truth.json`;
  if (!existsSync(truth)) return [];
  const labels = JSON.parse(readFileSync(truth, 'utf8')) as Record<string, { articleBody: string; url: string }>;
  return Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { articleBody, url }]) => ({
      id,
      url,
      body: articleBody,
      html: gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)).toString('utf8'),
    }));
}

/** A third of the pages is looked at as numbers only: rules are never written from it. */
export function isAside({ id }: Pick<Page, 'id'>): boolean {
  return Number.parseInt(id.slice(0, 8), 16) % 3 === 0;
}

/** Words in a row that are compared. */
const SHINGLE = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Precision and recall of the multiset of shingles of one page, 0 to 1. Two empty texts agree. */
function compareBodies(truth: string, found: string): { precision: number; recall: number } {
  const wanted = shingles(truth);
  const got = shingles(found);
  let both = 0;
  for (const [shingle, count] of got) both += Math.min(count, wanted.get(shingle) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  const [all, found_] = [sum(wanted), sum(got)];
  if (all === 0 && found_ === 0) return { precision: 1, recall: 1 };
  return { precision: found_ === 0 ? 0 : both / found_, recall: all === 0 ? 0 : both / all };
}

type Extractor = (html: string, url: string) => string;

/** Scores and times one extractor. `rounds`: how often each page is read; the least time counts. */
function scoreBodies(pages: readonly Page[], extract: Extractor, rounds = 1): BodyScore {
  let precision = 0;
  let recall = 0;
  const times: number[] = [];
  for (const { html, url, body } of pages) {
    let text = '';
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const from = process.cpuUsage();
      text = extract(html, url);
      const { user, system } = process.cpuUsage(from);
      least = Math.min(least, (user + system) / 1000);
    }
    times.push(least);
    const score = compareBodies(body, text);
    precision += score.precision;
    recall += score.recall;
  }
  precision /= pages.length;
  recall /= pages.length;
  times.sort((a, b) => a - b);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    milliseconds: times[times.length >> 1] ?? 0,
  };
}

export const stemma: Extractor = (html, url) =>
  readReport({ content: html, mediaType: 'text/html', id: '', bytes: html.length, url }).text;

/** Readability on linkedom, as both recommend it. Loaded only when asked for. */
async function readability(): Promise<Extractor> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  return (html) => {
    const { document } = parseHTML(html);
    return (
      new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()?.textContent ?? ''
    );
  };
}

/** The named numbers that this evaluation answers for. */
export function evaluateExtraction(): Record<string, number> {
  const pages = loadPages();
  if (pages.length === 0) return {};
  const fields = Object.entries(scoreMetadata(pages)).map(([field, share]) => [`extract.${field}`, share] as const);
  return {
    'extract.body.f1': scoreBodies(pages, stemma).f1,
    'extract.body.f1.aside': scoreBodies(pages.filter(isAside), stemma).f1,
    ...Object.fromEntries(fields),
  };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const pages = loadPages();
  if (pages.length === 0) {
    console.error(`No labelled pages at ${FOLDER}.`);
    process.exit(process.env.CI ? 1 : 0);
  }
  const seen = pages.filter((page) => !isAside(page));
  const aside = pages.filter(isAside);
  const rows: [string, Extractor][] = [['stemma', stemma]];
  if (process.argv.includes('--libraries')) rows.push(['readability + linkedom', await readability()]);
  for (const [name, extract] of rows) {
    for (const [part, some] of [
      ['seen', seen],
      ['aside', aside],
      ['all', pages],
    ] as const) {
      const { precision, recall, f1, milliseconds } = scoreBodies(some, extract, part === 'all' ? 3 : 1);
      console.log(
        `${name.padEnd(24)}${part.padEnd(7)}${String(some.length).padStart(4)} pages  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  f1 ${f1.toFixed(4)}  ${milliseconds.toFixed(1)} ms`,
      );
    }
  }
  for (const [field, share] of Object.entries(scoreMetadata(pages, process.argv.includes('--miss'))))
    console.log(`${field.padEnd(24)}${share.toFixed(3)}`);
  if (process.argv.includes('--pages')) {
    const scored = seen.map((page) => ({ page, ...compareBodies(page.body, stemma(page.html, page.url)) }));
    for (const { page, precision, recall } of scored.sort((a, b) => a.precision + a.recall - b.precision - b.recall)) {
      if (precision + recall < 1.98)
        console.log(page.id.slice(0, 6), precision.toFixed(3), recall.toFixed(3), page.url);
    }
  }
}
