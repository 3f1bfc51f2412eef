import { expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { countReports, gather, storyOf } from '../../src/archive/gather.ts';
import { storiesText, storyText } from '../../src/report/index.ts';
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
      reports: 3,
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

test('versions of one page are one report: alone they make no story, and they stand as they were added', async () => {
  const archive = new Archive(folder());
  await archive.make();
  const page = { path: '/reports/ferry.txt' };
  const corrected = FERRY.replace('Nobody was hurt', 'One man was hurt');
  await archive.add([report(FERRY, page), report(BAKERY, { path: '/reports/bakery.txt' })]);
  await archive.add([report(corrected, page)]);
  await archive.add([report(FERRY.replace('Nobody was hurt', 'Two men were hurt'), page)]);
  const before = await archive.use((index) => index.sketched());
  expect(gather(before, 2, 'latest')).toMatchObject({ reports: 4, alone: 4, stories: [] });
  await archive.add([report(COPY, { path: '/reports/copy.txt' })]);
  const reports = await archive.use((index) => index.sketched());
  const [story] = gather(reports, 2, 'latest').stories;
  expect([story!.reports, story!.ids.length]).toEqual([2, 4]);
  const members = storyOf(reports, story!.id)!;
  expect(members.map(({ version }) => version?.number)).toEqual([1, 2, 3, undefined]);
  expect(countReports(members)).toBe(2);
  const plain = (_: string, text: string) => text;
  expect(storiesText(gather(reports, 2, 'latest'), 9, 80, plain)).toContain('2 reports in 4 versions');
  const told = storyText(members, 2, 80, plain);
  expect(told).toMatch(/an earlier version \(1 of 3\), added [\s\S]*an earlier version \(2 of 3\), added /);
  expect(told).not.toContain('(3 of 3)');
  expect(storyText(before.slice(0, 3), 1, 80, plain)).toMatch(
    /^No other report .* The archive has it in 3\s+versions:/,
  );
});

test('two texts from standard input are no versions of each other', async () => {
  const archive = new Archive(folder());
  await archive.make();
  const texts = [report(FERRY, { path: '-' }), report(COPY, { path: '-' }), report(BAKERY, { path: '-#2' })];
  expect(await archive.add(texts)).toEqual(['added', 'added', 'added']);
  expect(await archive.add(texts)).toEqual(['known', 'known', 'known']);
  const reports = await archive.use((index) => index.sketched());
  expect(gather(reports, 2, 'latest').stories.map((story) => story.reports)).toEqual([2]);
});
