import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../eval/random.ts';
import { inventEvent, report as tell } from '../../eval/stories.ts';
import { collate, type Dossier, memoryMemo, type SourceDocument, type StageEvent } from '../../src/index.ts';
import { flow } from '../../src/pipeline/index.ts';
import { RECORD, report } from '../desk/desk.ts';

/** Reports of one invented event: three voices, and a copy of the first that lacks its second sentence. */
function reportsOf(seed: number): SourceDocument[] {
  const chance = chanceOf(seed);
  const event = inventEvent(chance);
  const texts = [0, 1, 2].map((voice) => tell(event, chance, 8, voice));
  texts.push(texts[0]!.filter((_, i) => i !== 1));
  return texts.map((sentences, i) =>
    report(`report${i}`, `Report ${i} of the day\n\n${sentences.join(' ')}\n`, { published: `2026-03-0${i + 1}` }),
  );
}

const SEEDS = [1, 2, 3, 4];

/** Everything in a dossier that looks like a span. */
function spansIn(value: unknown): { witness: string; start: number; end: number; text: string }[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Record<string, unknown>;
  const isSpan = typeof one.witness === 'string' && typeof one.start === 'number' && typeof one.text === 'string';
  return isSpan
    ? [value as { witness: string; start: number; end: number; text: string }]
    : Object.values(one).flatMap(spansIn);
}

/** Where a report supports a statement, and how many independent sources stand behind it. */
function supported({ statements, witnesses }: Dossier) {
  const name = new Map(witnesses.map(({ sigil, source }) => [sigil, source.path]));
  return statements.flatMap(({ support, independent }) =>
    support.map(({ span: { witness, start, end } }) => ({ path: name.get(witness), start, end, independent })),
  );
}

describe.each(SEEDS)('the dossier of generated reports, seed %i', (seed) => {
  test('a span never lies', async () => {
    const dossier = await collate([RECORD, ...reportsOf(seed)]);
    const texts = new Map(dossier.witnesses.map(({ sigil, text }) => [sigil, text]));
    const spans = spansIn(dossier);
    expect(spans.length).toBeGreaterThan(20);
    for (const { witness, start, end, text } of spans) expect(texts.get(witness)!.slice(start, end)).toBe(text);
  });

  test('grown report by report, in another order first, it is what it is from scratch, byte for byte', async () => {
    const documents = reportsOf(seed);
    const memo = memoryMemo();
    await collate([documents[3]!, documents[1]!], { memo });
    await collate([documents[3]!, documents[1]!, documents[0]!], { memo });
    const grown = await collate(documents, { memo });
    expect(JSON.stringify(grown)).toBe(JSON.stringify(await collate(documents)));
  });

  test('ten copies of a report raise the number of independent sources of no statement', async () => {
    const documents = reportsOf(seed);
    const copies = Array.from({ length: 10 }, (_, i) => ({
      ...documents[1]!,
      id: `copy${i}`.padEnd(64, '0'),
      path: `copy${i}.txt`,
    }));
    const before = supported(await collate(documents));
    const after = supported(await collate([...documents, ...copies]));
    for (const { path, start } of before) {
      // A place may stand behind two statements.
      const most = Math.max(
        ...before.filter((other) => other.path === path && other.start === start).map(({ independent }) => independent),
      );
      const same = after.filter((other) => other.path === path && other.start === start);
      // A clause that nobody else has any more is told with its sentence.
      const holding = after.filter((other) => other.path === path && other.start <= start && start < other.end);
      const found = same.length > 0 ? same : holding;
      expect(found.length, `${path} ${start}`).toBeGreaterThan(0);
      for (const one of found) expect(one.independent, `${path} ${start}`).toBeLessThanOrEqual(most);
    }
  });
});

test('one report more runs its own witness stages, a pair stage for each pair with another at most, and the dossier stages', async () => {
  const documents = reportsOf(9);
  const memo = memoryMemo();
  await collate(documents.slice(0, 3), { memo });
  const events: StageEvent[] = [];
  await collate(documents, { memo, onProgress: (event) => events.push(event) });
  const fresh = events.filter(({ cached }) => !cached);
  const stages = (scope: string) => flow.stages.filter((stage) => stage.scope === scope).length;
  expect(fresh.filter(({ scope }) => scope === 'witness')).toHaveLength(stages('witness'));
  expect(fresh.filter(({ scope }) => scope === 'pair').length).toBeLessThanOrEqual(3 * stages('pair'));
  expect(fresh.filter(({ scope }) => scope === 'dossier')).toHaveLength(stages('dossier'));
});

test('two reports with the same few words are one source', async () => {
  const words = 'Bells fall\n\nThe bells of Tarn Abbey fell on Monday, and nobody was hurt.\n';
  const { lineage, statements } = await collate([report('one', words), report('two', words)]);
  expect(lineage.families).toEqual([['A', 'B']]);
  expect(statements.map(({ independent }) => Math.max(1, independent))).toEqual(statements.map(() => 1));
});

test('the days on which two versions of a wire were filed are no figures of the event', async () => {
  const wire = (day: string, time: string) =>
    report(
      `wire-${day}`,
      `Strike talks go on\n\nPORT OLA, Dec ${day} (Norden) -- The airline and its crews were still talking on ${time}, half a day before the crews were to walk out.\n\nAbout 650 flights would be hit.\n`,
      {
        published: `2030-12-${day}`,
      },
    );
  const { figures } = await collate([wire('17', 'Tuesday evening'), wire('18', 'Wednesday evening')]);
  expect(figures.flatMap(({ readings }) => readings.map(({ span }) => span.text))).not.toContain('Dec 17');
  expect(figures.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
});

test('a wire whose dateline has no year was published before the copy of the day after', async () => {
  const story =
    'The crew of the ferry Selma walked off the pier before dawn and left 340 passengers on the quay, where nobody told them anything until noon. Their union wants two more deckhands on every crossing.';
  const wire = report(
    'wire',
    `Ferry crew walks out\n\nPORT OLA, Dec 17 (Norden) -- ${story} The owner has said no twice.\n`,
  );
  const copy = report('copy', `The walkout\n\nHere is what happened. ${story} I was there.\n`, {
    published: '2030-12-18',
  });
  const { lineage } = await collate([copy, wire]);
  expect(lineage.edges).toMatchObject([{ from: 'B', to: 'A' }]);
  expect(lineage.edges[0]!.evidence.map(({ kind }) => kind)).toContain('dates');
});
