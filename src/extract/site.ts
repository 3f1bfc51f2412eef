import { readingOf } from '../lang/index.ts';
import type { Report } from '../model/index.ts';
import { creditsOnLine } from './credits.ts';
import { countWords, endsSentence, isProse, wordsOf } from './features.ts';
import { fold } from './folded.ts';
import { isAboutOutlet, pageVoice, type Stems, stemsOf } from './voice.ts';

/** A page as it was read by itself. */
interface SitePage {
  readonly url?: string | undefined;
  readonly report: Report;
}

/**
 * Words in a row by which two stories are compared; share of the shorter one's from which they are one story, and how many
 * the lines of a site may make on pages however short.
 */
const SHINGLE = 4;
const SAME_STORY = 0.08;
const OF_THE_SITE = 16;
/** Fewest words of a story of its own. */
const FEWEST_WORDS = 40;
/** Most words of a site's line, and of one that is no sentence. */
const LINE_WORDS = 40;
const SCRAP_WORDS = 8;
/** Page voice from which a sentence that two pages share is the site's. */
const SHARED_VOICE = 0.5;
/** Most scraps in a row: more are a table or a list, which two reports of one outlet can share. */
const MOST_SCRAPS = 3;

/**
 * For each page, the lines of its text that are its site's: what stands above or below the story on another page of the
 * same host or outlet that tells another story, is told by nobody in the story, and speaks as a page does or is no
 * sentence. Records have none. Two versions of a story, or a copy, say nothing of the site; a background paragraph that comes back has words
 * in common with its story. Depends on the set of pages alone. Quadratic in the pages of one site.
 */
export function siteLines(pages: readonly SitePage[]): (readonly string[])[] {
  const drawn = pages.map((page) => (page.report.kind === 'report' ? draw(page) : null));
  return drawn.map((page) => {
    if (page === null) return [];
    const found = new Set<string>();
    for (const other of drawn)
      if (other !== null && other !== page && other.site === page.site && areTwoStories(page, other))
        for (const line of sharedLines(page, other)) found.add(line);
    return page.lines.filter((line) => found.has(line));
  });
}

interface Drawn {
  readonly site: string;
  readonly report: Report;
  readonly lines: readonly string[];
  readonly shingles: ReadonlySet<string>;
}

/** Null where nothing says whose page it is, or no story stands on it. */
function draw({ url, report }: SitePage): Drawn | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1];
  const site = host ?? report.publisher;
  const words = wordsOf(fold(report.text));
  if (site === null || words.length < FEWEST_WORDS) return null;
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '));
  return { site: fold(site), report, lines: report.text.split('\n').filter((line) => line !== ''), shingles };
}

function areTwoStories(a: Drawn, b: Drawn): boolean {
  const [few, many] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  let both = 0;
  for (const shingle of few) if (many.has(shingle)) both++;
  return both <= Math.max(OF_THE_SITE, few.size * SAME_STORY);
}

function sharedLines(page: Drawn, other: Drawn): string[] {
  const shared = new Set(page.lines.filter((line) => other.lines.includes(line)));
  const rules = readingOf(page.report.language);
  const stems = [page, other].map(({ lines }) =>
    stemsOf(
      lines.filter((line) => !shared.has(line)),
      rules,
    ),
  );
  const isSites = (line: string) =>
    occurrences(page, line) === 1 && speaksForSite(line, stems, page.report.publisher, rules);
  return [...edges(page, shared), ...edges(page, shared, true)]
    .filter((line) => edges(other, shared).includes(line) || edges(other, shared, true).includes(line))
    .filter(isSites);
}

function occurrences({ lines }: Drawn, line: string): number {
  return lines.filter((other) => other === line).length;
}

/** The shared lines above the first line that is not shared, or below the last. A run of many scraps is left out. */
function edges({ lines }: Drawn, shared: ReadonlySet<string>, below = false): string[] {
  const order = below ? lines.toReversed() : lines;
  const end = order.findIndex((line) => !shared.has(line));
  const edge = order.slice(0, Math.max(0, end));
  const scraps = edge.filter((line) => !endsSentence(line)).length;
  return scraps > MOST_SCRAPS ? edge.filter((line) => endsSentence(line)) : edge;
}

function speaksForSite(
  line: string,
  stories: readonly Stems[],
  site: string | null,
  rules: ReturnType<typeof readingOf>,
): boolean {
  const words = countWords(line);
  if (words > LINE_WORDS || creditsOnLine(line, rules).length > 0 || rules.correction.test(fold(line))) return false;
  const toldOf = [...stemsOf([line], rules).keys()].some((stem) => stories.some((stems) => stems.has(stem)));
  if (toldOf) return false;
  const sentence = endsSentence(line) || isProse(line, rules);
  if (!sentence) return words <= SCRAP_WORDS && !/[\d:]/.test(line);
  if (site !== null && isAboutOutlet(line, site, rules)) return true;
  return stories.every((stems) => pageVoice(line, { stems: () => stems, counted: false, site }, rules) >= SHARED_VOICE);
}
