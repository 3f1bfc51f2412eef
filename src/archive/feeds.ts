import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageState } from '../io/network/fetch.ts';
import { writeWhole } from '../io/write.ts';

/** What is kept of a feed from one round to the next. */
export interface FeedState {
  /** As it was when all of it had been read. */
  readonly page: PageState | null;
  /** By address of a page that it announces: how often it was asked for in vain, or that it came. */
  readonly pages: ReadonlyMap<string, number | 'came'>;
}

type FeedStates = ReadonlyMap<string, FeedState>;

/** What `feeds.json` in an archive's folder holds. One that is missing or broken holds nothing: each feed is then asked as if for the first time. */
export async function readFeeds(folder: string): Promise<FeedStates> {
  try {
    const held: unknown = JSON.parse(await readFile(join(folder, NAME), 'utf8'));
    if (!isRecord(held)) return new Map();
    return new Map(Object.entries(held).flatMap(([feed, state]) => (isRecord(state) ? [[feed, stateOf(state)]] : [])));
  } catch {
    return new Map();
  }
}

/** Writes the states of these feeds into it, whole; those of others stay as another process left them. */
export async function writeFeeds(folder: string, states: FeedStates): Promise<void> {
  const all = new Map([...(await readFeeds(folder)), ...states]);
  const held = Object.fromEntries(
    [...all].map(([feed, { page, pages }]) => [feed, { ...page, pages: Object.fromEntries(pages) }]),
  );
  await writeWhole(join(folder, NAME), `${JSON.stringify(held, null, 1)}\n`);
}

const NAME = 'feeds.json';

function stateOf({ tag, modified, pages }: Readonly<Record<string, unknown>>): FeedState {
  const page: PageState = {
    ...(typeof tag === 'string' ? { tag } : {}),
    ...(typeof modified === 'string' ? { modified } : {}),
  };
  const known = Object.entries(isRecord(pages) ? pages : {}).filter(
    (entry): entry is [string, number | 'came'] => typeof entry[1] === 'number' || entry[1] === 'came',
  );
  return { page: Object.keys(page).length === 0 ? null : page, pages: new Map(known) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
