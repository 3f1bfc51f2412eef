import { chanceOf } from '../eval/random.ts';
import { inventEvent, report, VOICES } from '../eval/stories.ts';
import { type Tradition, traditionOf } from '../eval/traditions.ts';
import type { SourceDocument } from '../src/index.ts';
import { sha256Hex } from '../src/pipeline/index.ts';

const SEED = 7;
/** Sentences that a long report tells of each of its events; copies cut some. */
const SENTENCES = [18, 20] as const;
const EVENTS = 3;
/** Reports on each of many events. */
const EACH = 5;

/** Reports of one invented event, copied from one another, as plain text: about 300 words each. */
export function documentsOf(size: number): SourceDocument[] {
  return written(traditionOf(SEED, size));
}

/** The same with reports that tell of several events each: about 600 words. */
export function longDocumentsOf(size: number): SourceDocument[] {
  const chance = chanceOf(SEED);
  const events = Array.from({ length: EVENTS }, () => inventEvent(chance));
  const originals = Array.from({ length: VOICES }, (_, voice) =>
    events.flatMap((event) => report(event, chance, chance.between(...SENTENCES), voice)),
  );
  return written(traditionOf(SEED, size, originals));
}

/** `events` invented events, five reports of about 300 words on each; they have phrases in common, and no names. */
export function eventDocumentsOf(events: number): SourceDocument[] {
  return written({ copies: Array.from({ length: events }, (_, i) => traditionOf(SEED + i, EACH).copies).flat() });
}

function written({ copies }: Pick<Tradition, 'copies'>): SourceDocument[] {
  return copies.map(({ text }, i) => ({
    id: sha256Hex(`${i} ${text}`),
    path: `${i}.txt`,
    mediaType: 'text/plain',
    bytes: text.length,
    content: `Report ${i}\n\n${text}\n`,
  }));
}
