import { DEFAULT_LIMITS } from '../io/limits.ts';
import { FetchError, Fetcher, type NetworkOptions } from '../io/network/fetch.ts';
import { type NamedBytes, streamSources } from '../io/sources.ts';
import type { ArchivedReport, Arrival, Diagnostic, SourceDocument } from '../model/index.ts';
import type { Archive } from './archive.ts';
import { placeOf, sourceOf } from './entry.ts';
import { type FeedState, readFeeds, writeFeeds } from './feeds.ts';
import { trace, tracedReport } from './trace.ts';

interface WatchOptions {
  readonly network?: NetworkOptions;
  readonly onArrival: (arrival: Arrival) => void;
  /** Something that could not be read; a feed that fails in the same way again is told once. */
  readonly onProblem: (problem: Diagnostic) => void;
  /** Ends a round after what is under way. */
  readonly signal?: AbortSignal;
}

/** Part of a report that another has to have for that to be told: independent reports of one event share up to 0.16. */
const LEAST_SHARE = 0.2;
/** Tries after which a page that cannot be fetched is left alone. */
const MOST_TRIES = 3;
/** Documents that are added at once. */
const BATCH = 20;

/** Feeds that are asked again and again, and what they bring put into an archive. */
export class Watcher {
  readonly #archive: Archive;
  readonly #feeds: readonly string[];
  readonly #options: WatchOptions;
  /** By feed: what is kept of it, in the archive's folder too. */
  readonly #states = new Map<string, FeedState>();
  /** By feed: what is the matter with it. */
  readonly #troubles = new Map<string, string>();
  /** Places that the archive had when the first feed was read, and addresses that were read since. */
  #known: Set<string> | null = null;

  constructor(archive: Archive, feeds: readonly string[], options: WatchOptions) {
    this.#archive = archive;
    this.#feeds = feeds;
    this.#options = options;
  }

  /** How many feeds it asks. */
  get feeds(): number {
    return this.#feeds.length;
  }

  /** Asks each feed once. Rejects only where the archive's folder cannot be written. */
  async round(): Promise<void> {
    const kept = await readFeeds(this.#archive.folder);
    for (const feed of this.#feeds) if (kept.has(feed)) this.#states.set(feed, kept.get(feed)!);
    const before = new Map(this.#states);
    // A new one each time: what a robots.txt says may change.
    const fetcher = new Fetcher(DEFAULT_LIMITS.bytes, this.#options.network);
    try {
      for (const feed of this.#feeds) {
        if (this.#options.signal?.aborted === true) return;
        await this.#ask(feed, fetcher);
      }
    } finally {
      await fetcher.close();
    }
    const changed = [...this.#states].filter(([feed, state]) => before.get(feed) !== state);
    if (changed.length > 0) await writeFeeds(this.#archive.folder, new Map(changed));
  }

  async #ask(feed: string, fetcher: Fetcher): Promise<void> {
    try {
      const fetched = await fetcher.fetchUnless(this.#states.get(feed)?.page ?? {}, feed);
      this.#troubles.delete(feed);
      if (fetched === null) return;
      const { bytes, url, type, charset, state } = fetched;
      const { isWhole, pages } = await this.#read(
        feed,
        {
          name: url,
          url,
          bytes: () => Promise.resolve(bytes),
          isFetched: true,
          ...(type === null ? {} : { declaredType: type }),
          ...(charset === null ? {} : { declaredCharset: charset }),
        },
        fetcher,
      );
      // A feed whose pages did not all come is read again, though it may not change.
      this.#states.set(feed, { page: isWhole ? (state ?? null) : null, pages });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      this.#tell(feed, { code: error.code, severity: 'error', source: feed, message: error.message });
    }
  }

  /** Adds what a feed holds and announces; whether all of it came, and what is to be kept of its pages. */
  async #read(
    address: string,
    feed: NamedBytes,
    fetcher: Fetcher,
  ): Promise<Pick<FeedState, 'pages'> & { readonly isWhole: boolean }> {
    const { signal } = this.#options;
    this.#known ??= await this.#archive.use((index) => new Set(index.places()));
    const known = this.#known;
    const before = this.#states.get(address)?.pages;
    const pages = new Map<string, number | 'came'>();
    let isWhole = true;
    let batch: SourceDocument[] = [];
    let asked: string | null = null;
    const skip = (url: string) => {
      const past = pages.get(url) ?? before?.get(url);
      if (past !== undefined) pages.set(url, past);
      if (known.has(url) || past === 'came' || (past ?? 0) >= MOST_TRIES) return true;
      pages.set(url, (past ?? 0) + 1);
      asked = url;
      return false;
    };
    for await (const found of streamSources([feed], { fetcher, skip })) {
      if ('document' in found) {
        batch.push(found.document);
        // It came, be it from another address than the feed's.
        if (asked !== null) {
          known.add(asked);
          pages.set(asked, 'came');
        }
      } else if (found.problem.severity === 'error') {
        isWhole = false;
        this.#tell(found.problem.source ?? '', found.problem);
      } else if ((found.lost ?? 0) > 0) this.#tell(found.problem.source ?? '', found.problem);
      if (batch.length >= BATCH) {
        await this.#add(batch);
        batch = [];
      }
      if (signal?.aborted === true) {
        isWhole = false;
        break;
      }
    }
    await this.#add(batch);
    // What it did not come to this time it may announce still.
    return { isWhole, pages: isWhole ? pages : new Map([...(before ?? []), ...pages]) };
  }

  async #add(documents: readonly SourceDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const outcomes = await this.#archive.add(documents);
    for (const [at, document] of documents.entries()) {
      const outcome = outcomes[at];
      if (outcome !== 'added' && outcome !== 'version') continue;
      this.#options.onArrival(await this.#arrival(document, outcome === 'version'));
    }
  }

  async #arrival(document: SourceDocument, isVersion: boolean): Promise<Arrival> {
    const { name } = sourceOf(document);
    const traced = tracedReport(document);
    return this.#archive.use((index) => {
      const { dated, undated } = trace(index, traced);
      const sharing = [...dated, ...undated]
        .filter(({ shareOfTraced, ...other }) => shareOfTraced >= LEAST_SHARE && isElsewhere(other, document))
        .sort((a, b) => b.shareOfTraced - a.shareOfTraced);
      const [{ text: _, stamps: __, ...report }] = index.reports([name]) as [ReturnType<typeof index.reports>[number]];
      return { report, isVersion, sharing };
    });
  }

  /** Tells of a trouble, unless it was told. */
  #tell(place: string, problem: Diagnostic): void {
    if (this.#troubles.get(place) === problem.message) return;
    this.#troubles.set(place, problem.message);
    this.#options.onProblem(problem);
  }
}

/** Whether a report is from another place than a document. */
function isElsewhere({ id, url, path }: ArchivedReport, document: SourceDocument): boolean {
  return (
    placeOf({ id, ...(url === undefined ? {} : { url }), ...(path === undefined ? {} : { path }) }) !==
    placeOf(document)
  );
}
