import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collate, memoryMemo, type SourceDocument, type StageEvent } from '../../src/index.ts';
import { flow, withSiteLines } from '../../src/pipeline/index.ts';

function page(name: string, head: string, story: string, foot = ''): SourceDocument {
  const content = `${head}\n\n${story}\n\n${foot}`;
  return { id: name.padEnd(64, '0'), path: `${name}.txt`, mediaType: 'text/plain', bytes: content.length, content };
}

const PILOT = 'The Sund Pilot';
const FOOT = 'The Pilot comes out when the tide allows.\n\nHerring Row, Sund';
const PIER =
  'The harbour board has decided to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.\n\nAbout 300 people crossed on the last ferry on Friday evening, many of them with bicycles and one with a piano.';
const SOUP =
  'The kitchen of the upper school has won a national prize for a soup of nettles and barley, which nobody in the canteen would eat at first.\n\nThe cook, Berit Lund, said that she had asked her grandmother for the recipe and that her grandmother had refused twice.';
const GAME =
  'Sund beat the visitors from Tarn by a single goal on Saturday, in a wind that carried two corner flags into the sea and one spectator’s hat after them.\n\nThe goal came from the goalkeeper, whose kick rose, stopped and fell behind his astonished colleague.';

const pier = page('pier', `${PILOT}\n\nHarbour board closes the old pier\nBy Pia Storm\n4 March 2024`, PIER, FOOT);
const soup = page('soup', `${PILOT}\n\nSchool kitchen wins a prize\nBy Jon Pell\n6 March 2024`, SOUP, FOOT);
const game = page('game', 'The Tarn Echo\n\nA goal from the wind\nBy Lars Brink\n9 March 2024', GAME, FOOT);

const textsOf = async (documents: readonly SourceDocument[]) =>
  new Map((await collate(documents)).witnesses.map(({ source, text }) => [source.path, text]));

describe('lines that two pages of a site share', () => {
  test('are the site’s, and told as such', async () => {
    const { witnesses } = await collate([pier, soup]);
    expect(witnesses.map(({ text }) => text)).toEqual([`4 March 2024\n\n${PIER}`, `6 March 2024\n\n${SOUP}`]);
    for (const { removed } of witnesses)
      expect(removed.filter(({ reason }) => reason === 'on other pages of the site').map(({ text }) => text)).toEqual([
        'The Pilot comes out when the tide allows.',
        'Herring Row, Sund',
      ]);
  });

  test('stay where no other page of the site is there', async () => {
    expect((await textsOf([pier, game])).get('pier.txt')).toContain('Herring Row, Sund');
  });

  const stays: readonly [name: string, one: SourceDocument, other: SourceDocument, line: string][] = [
    [
      'two versions of one story',
      page('v1', `${PILOT}\n\nHarbour board closes the old pier`, PIER, 'Tide tables at noon'),
      page(
        'v2',
        `${PILOT}\n\nPier closes, mail boat sails`,
        `${PIER}\n\nThe mail boat sails as before.`,
        'Tide tables at noon',
      ),
      'Tide tables at noon',
    ],
    [
      'a background paragraph that a series repeats',
      page(
        's1',
        `${PILOT}\n\nHarbour board closes the old pier`,
        PIER,
        'The pier was built in 1911 by the harbour board.',
      ),
      page(
        's2',
        `${PILOT}\n\nSchool kitchen wins a prize`,
        `${SOUP} She cooked on the old pier.`,
        'The pier was built in 1911 by the harbour board.',
      ),
      'The pier was built in 1911 by the harbour board.',
    ],
    [
      'a table that two reports print',
      page('t1', `${PILOT}\n\nHarbour board closes the old pier`, PIER, 'Tarn\n\nVarnes\n\nAldery\n\nOxmoor'),
      page('t2', `${PILOT}\n\nSchool kitchen wins a prize`, SOUP, 'Tarn\n\nVarnes\n\nAldery\n\nOxmoor'),
      'Varnes',
    ],
    [
      'a sentence that says how things go on',
      page('g1', `${PILOT}\n\nHarbour board closes the old pier`, PIER, 'The inquiry continues.'),
      page('g2', `${PILOT}\n\nSchool kitchen wins a prize`, SOUP, 'The inquiry continues.'),
      'The inquiry continues.',
    ],
  ];
  test.each(stays)('are the report’s: %s', async (_, one, other, line) => {
    expect((await textsOf([one, other])).get(one.path!)).toContain(line);
  });
});

describe('what is taken for a site’s', () => {
  test('depends on the pages given and not on their order', () => {
    const all = [pier, soup, game];
    const hints = (documents: readonly SourceDocument[]) =>
      new Map(withSiteLines(documents).map(({ path, hints }) => [path, hints?.siteLines]));
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        const sorted = all.filter((one) => some.includes(one));
        for (const { path } of some) expect(hints(some).get(path)).toEqual(hints(sorted).get(path));
      }),
    );
  });

  test('grown page by page, a dossier is what it is from scratch', async () => {
    const memo = memoryMemo();
    await collate([game, pier], { memo });
    const grown = await collate([game, pier, soup], { memo });
    expect(JSON.stringify(grown)).toBe(JSON.stringify(await collate([game, pier, soup])));
  });

  test('only pages of the site are read anew', async () => {
    const memo = memoryMemo();
    await collate([game, pier], { memo });
    const events: StageEvent[] = [];
    await collate([game, pier, soup], { memo, onProgress: (event) => events.push(event) });
    const fresh = events.filter(({ scope, cached }) => scope === 'witness' && !cached).map(({ key }) => key);
    const stages = flow.stages.filter(({ scope }) => scope === 'witness').length;
    expect(fresh).toEqual([...Array(stages).fill('B'), ...Array(stages).fill('C')]);
  });
});
