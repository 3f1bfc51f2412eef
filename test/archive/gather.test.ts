import { expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { gather, storyOf } from '../../src/archive/gather.ts';
import { BAKERY, CANTEEN, COPY, FERRY, folder, report } from './reports.ts';

const LATER = `Ferry back in service after grounding

By Tove Brandt
Skerry Post
6 May 2031

The Astrid sailed again on Tuesday, four days after she ran aground off Lindholm with 212 people aboard. Captain Ebba Strand said a rock had torn nine metres of paint off the ferry.`;

async function sketched(...texts: readonly string[]) {
  const archive = new Archive(folder());
  await archive.make();
  await archive.add(texts.map((text, i) => report(text, { path: `/reports/${text.slice(0, 9)}${i}.txt` })));
  return archive.use((index) => index.sketched());
}

test('reports of one event are a story, with its headline, days and publishers', async () => {
  const reports = await sketched(BAKERY, COPY, CANTEEN, LATER, FERRY);
  const { stories, ...counts } = gather(reports, 2, 'latest');
  const titled = (start: string) => reports.find(({ title }) => title?.startsWith(start))!.id;
  const ids = [titled('Ferry runs'), titled('Ferry hits'), titled('Ferry back')];
  expect(counts).toEqual({ reports: 5, alone: 2 });
  expect(stories).toEqual([
    {
      id: ids[0],
      headline: expect.stringMatching(/^Ferry (?:runs|hits)/),
      first: '2031-05-03',
      last: '2031-05-06',
      publishers: ['Skerry Post', 'Harbour Times'],
      ids,
    },
  ]);
  // The story goes by the id of any of its reports.
  for (const id of ids) expect(storyOf(reports, id)!.map((each) => each.id)).toEqual(ids);
  expect(storyOf(reports, titled('Canteen'))!.map(({ title }) => title)).toEqual(['Canteen closes']);
  expect(storyOf(reports, 'nosuchname')).toBe(null);
});

test('the latest first or the largest; stories of one report if they are asked for', async () => {
  const reports = await sketched(FERRY, COPY, `${CANTEEN}\n\nPublished 9 June 2031`);
  const sizes = (order: 'latest' | 'largest', least = 1) =>
    gather(reports, least, order).stories.map(({ ids }) => ids.length);
  expect(sizes('largest')).toEqual([2, 1]);
  expect(sizes('largest', 3)).toEqual([]);
  expect(sizes('latest')).toContain(2);
});

test('an earlier report gives a story its id, and the id that it had still names it', async () => {
  const [before] = gather(await sketched(COPY, LATER), 2, 'latest').stories;
  const reports = await sketched(COPY, LATER, FERRY);
  const [after] = gather(reports, 2, 'latest').stories;
  expect(after!.ids).toHaveLength(3);
  expect(after!.ids).toEqual(expect.arrayContaining([...before!.ids]));
  expect(storyOf(reports, before!.id)!.map(({ id }) => id)).toEqual(after!.ids);
});
