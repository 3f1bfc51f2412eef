import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, type StoryReport, sketchFrom, sketchOf, storiesOf } from '../../../src/archive/stories/index.ts';
import { languageOf } from '../../../src/lang/index.ts';
import { formOf } from '../../../src/text/index.ts';
import { caseReports } from './cases.ts';

interface Told extends Partial<Pick<StoryReport, 'language' | 'publisher'>> {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
}

function told({ id, text, title = null, published = null, language = 'en', publisher = null }: Told): StoryReport {
  const form = formOf(text, languageOf(language).form);
  return {
    id,
    language,
    publisher,
    published: published === null ? null : { value: published, precision: published.length < 10 ? 'month' : 'day' },
    sketch: sketchOf({ title, form, language }),
  };
}

/** Ids of each story, in a form that does not depend on the order of stories. */
function groups(reports: readonly StoryReport[]): string[][] {
  return storiesOf(reports)
    .map((story) => story.reports.map(({ id }) => id))
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

const CASES = caseReports().map(told);
const eventOf = (id: string) => id.split('/')[0];

describe('reports that are easily mistaken', () => {
  const found = groups(CASES);
  const partners = (id: string) => found.find((ids) => ids.includes(id))!;

  test('no story tells of two events', () => {
    for (const ids of found) expect(new Set(ids.map(eventOf)).size, ids.join()).toBe(1);
  });

  test.each([
    ['a trial, told by three papers on three days', ['bakery-trial/1', 'bakery-trial/2', 'bakery-trial/3']],
    ['another trial in the same court on the same day, by the same prosecutor', ['drone-trial/1', 'drone-trial/2']],
    ['a match', ['derby/1', 'derby/2']],
    ['the next match of the same club on the same ground', ['next-match/1', 'next-match/2']],
    ['a market on Monday, from the agency that tells of it every day', ['markets-monday/1']],
    ['a fire', ['warehouse-fire/1', 'warehouse-fire/2']],
    ['another fire in that town the morning after', ['school-fire/1', 'school-fire/2']],
    [
      'a resignation, and who comes after',
      ['minister-quits/1', 'minister-quits/2', 'minister-quits/3', 'minister-quits/4'],
    ],
    ['the obituary of a man whose son is in the news', ['obituary/1']],
    ['a newsletter that tells of five things', ['newsletter/1']],
    ['a strike, below it the notice of an agency', ['tram-strike/1', 'tram-strike/2']],
    ['another story above the same notice', ['dam-release/1']],
    ['what a company earned', ['results/1', 'results/2']],
    ['what it called back the day after', ['recall/1', 'recall/2']],
  ])('%s', (_, ids) => {
    expect(partners(ids[0]!)).toEqual(expect.arrayContaining(ids));
  });

  test('the most central report comes first', () => {
    const story = storiesOf(CASES).find(({ reports }) => reports[0]!.id === 'minister-quits/1')!;
    expect(story.central.map(({ id }) => id).sort()).toEqual(story.reports.map(({ id }) => id));
    expect(['minister-quits/1', 'minister-quits/2']).toContain(story.central[0]!.id);
  });
});

test('stories do not depend on the order in which reports come', () => {
  const expected = groups(CASES);
  fc.assert(
    fc.property(fc.shuffledSubarray(CASES, { minLength: CASES.length }), (shuffled) => {
      expect(groups(shuffled)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('any texts make a partition', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          text: fc.string({ unit: fc.constantFrom('Arno ', 'mill ', 'fell ', '31 ', '3,141 ', '. ', 'é', '\n\n') }),
          published: fc.constantFrom(null, '2031-05', '2031-05-01', '2031-05-07', '2031-06-20'),
          language: fc.constantFrom('en', 'en-GB', 'de'),
        }),
        { maxLength: 12 },
      ),
      (texts) => {
        const reports = texts.map((each, i) => told({ ...each, id: String(i) }));
        expect(groups(reports).flat().sort()).toEqual(reports.map(({ id }) => id).sort());
      },
    ),
  );
});

const BRIDGE = `The Vorrholt bridge was closed on Monday after divers found a crack in its third pier. Engineer Silje Aune said that
  4,350 cars a day would have to go by way of Ostrand. The town of Vorrholt has asked for a ferry.`;
const BRIDGE_TOO = `Drivers in Vorrholt face a long way round: the bridge is shut. A crack in the third pier was found by divers,
  engineer Silje Aune told the council, and 4,350 cars a day now cross at Ostrand.`;

describe('what a report lacks', () => {
  test.each([
    ['a date, both of them', {}, {}, 1],
    ['a date, one of them', { published: '2031-05-05' }, {}, 1],
    ['nothing: the same week', { published: '2031-05-05' }, { published: '2031-05-07' }, 1],
    ['nothing: the month before', { published: '2031-05-05' }, { published: '2031-06-05' }, 2],
    ['a day: a month is no date', { published: '2031-05-05' }, { published: '2031-06' }, 1],
    ['a common language', {}, { language: 'de' }, 2],
    ['nothing: two kinds of one language', { language: 'en-GB' }, { language: 'en' }, 1],
  ])('%s', (_, a, b, stories) => {
    const others = CASES.slice(0, 12);
    const reports = [told({ id: 'a', text: BRIDGE, ...a }), told({ id: 'b', text: BRIDGE_TOO, ...b }), ...others];
    expect(groups(reports).filter((ids) => ids.some((id) => id.length === 1))).toHaveLength(stories);
  });

  test('words', () => {
    expect(groups([told({ id: 'a', text: '' }), told({ id: 'b', text: '' })])).toEqual([['a'], ['b']]);
    expect(storiesOf([])).toEqual([]);
  });
});

test('a running story holds together from day to day, further than two reports of it may lie apart', () => {
  const days = Array.from({ length: 9 }, (_, i) => `2031-05-${String(1 + 3 * i).padStart(2, '0')}`);
  const reports = days.map((published, i) =>
    told({ id: String(i), published, text: `${i % 2 === 0 ? BRIDGE : BRIDGE_TOO} Work is to take ${30 - i} weeks.` }),
  );
  expect(groups([...reports, ...CASES])[0]).toEqual(reports.map(({ id }) => id));
});

test('a sketch comes out of its bytes as it went in', () => {
  const { sketch } = told({ id: 'a', title: 'Crack closes Vorrholt bridge', text: BRIDGE });
  expect(sketch.terms.length).toBeGreaterThan(15);
  expect(sketchFrom(bytesOf(sketch))).toEqual(sketch);
  const shifted = new Uint8Array([0, ...bytesOf(sketch)]).subarray(1);
  expect(sketchFrom(shifted)).toEqual(sketch);
});
