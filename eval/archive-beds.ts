// Corpora of which it is known which reports tell of one event.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type StoryReport, sketchOf } from '../src/archive/stories/index.ts';
import { readReport } from '../src/extract/index.ts';
import type { SourceDocument } from '../src/index.ts';
import { readSource } from '../src/io/sources.ts';
import { languageOf } from '../src/lang/index.ts';
import { blanked, formOf } from '../src/text/index.ts';
import { caseReports } from '../test/archive/stories/cases.ts';
import { chanceOf } from './random.ts';
import { inventEvent, report, VOICES } from './stories.ts';

/** A report of which it is known what it tells of. */
export interface KnownReport extends StoryReport {
  /** Reports of one event have the same; one that tells of none that another tells of has one of its own. */
  readonly event: string;
  readonly title: string | null;
}

const FACTS = '../shared/data/facts';
const PAGES = '../shared/data/extract/html';

function known(
  id: string,
  event: string,
  read: {
    readonly title: string | null;
    readonly text: string;
    readonly published?: string | null;
    readonly publisher?: string | null;
    readonly language?: string;
  },
): KnownReport {
  const language = read.language ?? 'en';
  const form = formOf(read.text, languageOf(language).form);
  const { title } = read;
  const published = read.published == null ? null : { value: read.published, precision: 'day' as const };
  return {
    id,
    event,
    title,
    published,
    publisher: read.publisher ?? null,
    language,
    sketch: sketchOf({ title, form, language }),
  };
}

function knownDocument(id: string, event: string, document: SourceDocument): KnownReport {
  const { title, text, stamps, language, published, publisher } = readReport(document);
  const day = published?.value.slice(0, 10) ?? null;
  return known(id, event, {
    title,
    text: blanked(text, stamps),
    language,
    publisher,
    published: day?.length === 10 ? day : null,
  });
}

/** The labelled dossiers right below `folder`, each an event. */
export async function dossierReports(folder: string): Promise<KnownReport[]> {
  const reports: KnownReport[] = [];
  for (const name of readdirSync(folder).sort()) {
    const gold = join(folder, name, 'gold.json');
    if (!existsSync(gold)) continue;
    const { witnesses } = JSON.parse(readFileSync(gold, 'utf8')) as { witnesses: { file: string }[] };
    for (const { file } of witnesses)
      reports.push(knownDocument(`${name}/${file}`, name, await readSource(join(folder, name, file))));
  }
  return reports;
}

/** Pages of many sites, most of them of three days in November 2019, and by hand which of them tell of one event. */
export function pageReports(wanted: (event: string) => boolean): KnownReport[] {
  return readdirSync(PAGES)
    .sort()
    .map((file) => file.slice(0, 8))
    .flatMap((id, i) => {
      if (UNSURE_PAGES.has(id)) return [];
      const event = PAGE_EVENTS.find((pages) => pages.includes(id))?.[0] ?? id;
      if (!wanted(event)) return [];
      const content = gunzipSync(readFileSync(join(PAGES, readdirSync(PAGES).sort()[i]!))).toString('utf8');
      return [
        knownDocument(`page/${id}`, `page/${event}`, { content, mediaType: 'text/html', id, bytes: content.length }),
      ];
    });
}

/** Half of the pages' events, by chance: pages are named by a hash. */
export function isLearnedPage(event: string): boolean {
  return Number.parseInt(event[1]!, 16) % 2 === 0;
}

/** The pages that tell of one event with another one. */
const PAGE_EVENTS: readonly (readonly string[])[] = [
  ['156770d6', '3f65af7b', 'c13b9c0e'],
  ['35b15891', '9cb8224b', 'ac1bfdd4'],
  ['42aad16b', 'd1c57d78'],
  ['b37be353', 'e1c7023e'],
  ['7bb1ca90', '9eef8162'],
  ['8b194530', 'ea25dd7e'],
  ['1f765c48', '87bf6057'],
  ['7a664e40', 'c90731f0'],
  ['8267acac', 'aade2ec8'],
];
/** A guide to a market on the day of a launch, and a leader on months of unrest: of one event with others, or not. */
const UNSURE_PAGES: ReadonlySet<string> = new Set(['042bb7b5', '5fa3154e']);

/** The dozen GUM news texts, each its own event. */
export function gumReports(): KnownReport[] {
  return readdirSync(join(FACTS, 'gum-news'))
    .filter((file) => file.endsWith('.conllu'))
    .map((file) => {
      const lines = readFileSync(join(FACTS, 'gum-news', file), 'utf8').split('\n');
      const title = lines.find((line) => line.startsWith('# meta::title = '))?.slice(16) ?? null;
      const text = lines.flatMap((line) => (line.startsWith('# text = ') ? [line.slice(9)] : [])).join(' ');
      return known(`gum/${file}`, `gum/${file}`, { title, text });
    });
}

/** Invented reports that are easily put together, or held apart, wrongly. */
export function trickyReports(): KnownReport[] {
  return caseReports().map(({ id, event, ...report }) => known(id, event, report));
}

/**
 * Wikinews of four topics (MEANTIME), 30 texts each. Most tell of an event of their own; the follow-ups of one event within
 * a few days, as their dates and words have it, are together here.
 */
export function topicReports(topic: number): KnownReport[] {
  const texts = new Map<string, string[][]>();
  for (const line of readFileSync(
    join(FACTS, `meantime/output_data/test_parsing_en/${topic}MEANTIME/annotation/original/${topic}MEANTIME.conll`),
    'utf8',
  ).split('\n')) {
    const [path, sentence, , word] = line.split('\t');
    if (word === undefined) continue;
    const id = path!.split('/').at(-1)!;
    const sentences = texts.get(id) ?? [];
    texts.set(id, sentences);
    const at = Number(sentence);
    sentences[at] = [...(sentences[at] ?? []), word];
  }
  return [...texts].map(([id, sentences]) => {
    const [title, ...body] = sentences.map((words) => words.join(' '));
    const published = dayOf(body[0] ?? '');
    const text = body.slice(published === null ? 0 : 1).join(' ');
    return known(`topic/${id}`, `topic/${FOLLOW_UPS[id] ?? id}`, {
      title: title ?? null,
      text,
      published,
      publisher: 'Wikinews',
    });
  });
}

/** "December 10 , 2013", the line below a title, as an ISO day. */
function dayOf(line: string): string | null {
  const at = /^[A-Z][a-z]+ \d{1,2} , \d{4}$/.test(line) ? Date.parse(`${line.replace(' ,', ',')} UTC`) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10);
}

/** By text: the first text of the event that it follows up. */
const FOLLOW_UPS: Readonly<Record<string, string>> = {
  82597: '82548',
  113267: '113227',
  114904: '114864',
  118175: '118147',
  127226: '126878',
  127227: '126878',
  127248: '126878',
};

/** Invented events, told by several reporters in their own words and copied by desks; all of the same few kinds. */
export function inventedReports(events: number, reports: number, seed: number): KnownReport[] {
  const chance = chanceOf(seed);
  return Array.from({ length: events }, (_, e) => {
    const event = inventEvent(chance);
    return Array.from({ length: reports }, (_, i) => {
      const [title, ...body] = report(event, chance, chance.between(6, 16), i % VOICES);
      return known(`invented/${e}/${i}`, `invented/${e}`, { title: title!, text: [title, ...body].join(' ') });
    });
  }).flat();
}

const OPEN = fileURLToPath(new URL('./dossiers/open', import.meta.url));
const KEPT = fileURLToPath(new URL('./dossiers/kept', import.meta.url));
const SHARED = '../shared/dossiers';
/** Dossiers of `OPEN` from which the weights are learned; the others are for telling. */
const LEARNED = 9;
/** The days into which a bed's events are moved. */
const DAYS = 14;
/** Share of the reports to learn from of which no date is known. */
const UNDATED = 0.15;

/** What the weights are learned from. */
export async function learningReports(): Promise<KnownReport[]> {
  const dossiers = await dossierReports(OPEN);
  const first = new Set([...new Set(dossiers.map(({ event }) => event))].slice(0, LEARNED));
  const chance = chanceOf(1);
  const reports = movedTogether(
    [
      ...dossiers.filter(({ event }) => first.has(event)),
      ...topicReports(1),
      ...topicReports(2),
      ...inventedReports(8, 6, 7),
      ...gumReports(),
      ...pageReports(isLearnedPage),
    ],
    DAYS,
    3,
  );
  return reports.map((report) => (chance.happens(UNDATED) ? { ...report, published: null } : report));
}

/** What nothing was learned from, by the bed that it belongs to, all in one fortnight of one corpus. */
export async function toldReports(): Promise<Map<string, KnownReport[]>> {
  const dossiers = await dossierReports(OPEN);
  const first = new Set([...new Set(dossiers.map(({ event }) => event))].slice(0, LEARNED));
  const beds = {
    open: dossiers.filter(({ event }) => !first.has(event)),
    shared: await dossierReports(SHARED),
    kept: await dossierReports(KEPT),
    pages: pageReports((event) => !isLearnedPage(event)),
    topics: [...topicReports(3), ...topicReports(4)],
  };
  return new Map(Object.entries(beds).map(([bed, reports]) => [bed, movedTogether(reports, DAYS, 5)]));
}

/** The same reports in one stretch of `days`: each event begins on some day of it, and its reports keep their distance. */
export function movedTogether(reports: readonly KnownReport[], days: number, seed: number): KnownReport[] {
  const chance = chanceOf(seed);
  const begins = new Map<string, { first: number; to: number }>();
  for (const { event, published } of reports) {
    const day = published === null ? Number.POSITIVE_INFINITY : dayNumber(published.value);
    const known = begins.get(event);
    if (known === undefined) begins.set(event, { first: day, to: chance.between(0, days - 1) });
    else if (day < known.first) known.first = day;
  }
  return reports.map((report) => {
    const { first, to } = begins.get(report.event)!;
    const since = report.published === null ? 0 : dayNumber(report.published.value) - first;
    // What a dossier has from months before is moved with the rest of it.
    return { ...report, published: { value: dayName(WEEK + to + Math.min(since, 3)), precision: 'day' } };
  });
}

const DAY = 86_400_000;
/** A Monday. */
const WEEK = Date.parse('2025-03-03') / DAY;

function dayNumber(day: string): number {
  return Date.parse(day) / DAY;
}

function dayName(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
