import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOf, hasRoom, isDrawable } from '../../src/report/models/amounts.ts';
import { condense, expand } from '../../src/report/models/condensed.ts';
import { dayNumber, formatDate, formatInterval, weekdayOf } from '../../src/report/models/dates.ts';
import { indexDossier } from '../../src/report/models/dossier-index.ts';
import { type Cell, stretchesOf } from '../../src/report/models/matrix.ts';
import { formatNumber, formatTick } from '../../src/report/models/numbers.ts';
import { paragraphAt, paragraphsOf } from '../../src/report/models/paragraphs.ts';
import { gapsOf } from '../../src/report/models/reading.ts';
import { formatRoute, parseRoute, routeTo, VIEWS } from '../../src/report/models/route.ts';
import { scaleOf } from '../../src/report/models/scale.ts';
import { formatDue, undertakingsOf } from '../../src/report/models/undertakings.ts';
import { clipped, safeAddress, visible } from '../../src/report/models/visible.ts';
import { diffWords } from '../../src/report/models/word-diff.ts';
import { writtenForms } from '../../src/report/models/written.ts';
import { en } from '../../src/report/strings/en.ts';
import { bridgeDossier, EMPTY, hostileDossier } from './dossiers.ts';

describe('dates as readers write them', () => {
  test.each([
    ['2026-03-30', '30 March 2026'],
    ['2026-03-30T15:20', '30 March 2026, 15:20'],
    ['2026-03-30T15:20:00+01:00', '30 March 2026, 15:20 UTC+1'],
    ['2026-03-30T15:20Z', '30 March 2026, 15:20 UTC'],
    ['2026-03-30T15:20-03:30', '30 March 2026, 15:20 UTC−3:30'],
    ['2026-03', 'March 2026'],
    ['2026', '2026'],
    ['soon', 'soon'],
    ['2026-13-01', '2026'],
  ])('%s is %s', (iso, words) => expect(formatDate(iso, en)).toBe(words));

  test.each([
    ['2026-03-30', '2026-03-30', '30 March 2026'],
    ['2026-03-01', '2026-03-31', 'March 2026'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-02-01', '2025-02-27', '1–27 February 2025'],
    ['2026-01-01', '2026-12-31', '2026'],
    ['1990-01-01', '1999-12-31', '1990–1999'],
    ['2026-03-30', '2026-04-02', '30 March 2026 – 2 April 2026'],
  ])('%s to %s is %s', (start, end, words) => expect(formatInterval(start, end, en)).toBe(words));

  test('29 March 2026 is a Sunday', () => expect(weekdayOf('2026-03-29', en)).toBe('Sunday'));
  test('a minute is a part of a day', () => expect(dayNumber('1970-01-02T12:00')).toBe(1.5));
});

describe('numbers', () => {
  test.each([
    [2500, '2,500'],
    [1.5e9, '1,500,000,000'],
    [0.4048, '0.4048'],
    [0.1 + 0.2, '0.3'],
    [-1234.5, '-1,234.5'],
    [22, '22'],
  ])('%d is %s', (value, text) => expect(formatNumber(value)).toBe(text));
  test.each([
    [1.5e9, '1.5 bn'],
    [48_000, '48k'],
    [2500, '2,500'],
    [0, '0'],
  ])('a tick at %d says %s', (value, text) => expect(formatTick(value)).toBe(text));
});

describe('what a measure is told to hold', () => {
  const reading = (value: number, low: number, high: number, modifier: string | null = null) => ({
    span: { witness: 'A', start: 0, end: 1, text: '1' },
    value,
    low,
    high,
    modifier,
    attributed: null,
  });

  test.each([
    ['crate', reading(2500, 2250, 2500), { value: '2,500', low: '2,250', high: '2,500' }],
    ['date', reading(2027, 2027, 2028), { value: '2027', low: '2027-01-01', high: '2027-12-31' }],
    [
      'date',
      reading(2025.75, 2025 + 8 / 12, 2025.75),
      { value: 'September 2025', low: '2025-09-01', high: '2025-09-30' },
    ],
    ["o'clock", reading(22.5, 22.25, 22.75), { value: '22:30', low: '22:15', high: '22:45' }],
  ])('in %s', (unit, of, expected) => expect(amountsOf({ unit }, of, en)).toEqual(expected));

  test('the room that "almost" leaves, and none that rounding leaves', () => {
    expect(hasRoom({ unit: 'crate' }, reading(2500, 2250, 2500, 'almost'))).toBe(true);
    expect(hasRoom({ unit: 'crate' }, reading(2, 1.5, 2.5))).toBe(false);
  });

  test('a scale where amounts differ, and none where they are the same, dates, or in two currencies', () => {
    const [two, three] = [reading(2, 1.5, 2.5), reading(3, 2.5, 3.5)];
    expect(isDrawable({ unit: 'crate', readings: [two, three] })).toBe(true);
    expect(isDrawable({ unit: 'crate', readings: [two, two] })).toBe(false);
    expect(isDrawable({ unit: 'date', readings: [two, three] })).toBe(false);
    expect(isDrawable({ unit: 'GBP', readings: [two, { ...three, unit: 'EUR' }] })).toBe(false);
  });
});

describe('a difference between two wordings', () => {
  test.each([
    [
      'it may have been the mouse',
      'it was the mouse',
      [
        ['keep', 'it', 'it'],
        ['change', 'may have been', 'was'],
        ['keep', 'the mouse', 'the mouse'],
      ],
    ],
    [
      'not yet',
      'yet',
      [
        ['drop', 'not', ''],
        ['keep', 'yet', 'yet'],
      ],
    ],
    [
      'the clock',
      'the cursed clock',
      [
        ['keep', 'the', 'the'],
        ['add', '', 'cursed'],
        ['keep', 'clock', 'clock'],
      ],
    ],
    ['Same, words.', 'same words', [['keep', 'Same, words.', 'same words']]],
    ['', 'new', [['add', '', 'new']]],
  ])('%s / %s', (before, after, expected) => {
    expect(diffWords(before, after)!.map(({ op, record, quote }) => [op, record, quote])).toEqual(expected);
  });

  test('both texts can be read back from it', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const edits = diffWords(before, after)!;
        const joined = (side: 'record' | 'quote') =>
          edits
            .map((edit) => edit[side])
            .filter((text) => text !== '')
            .join(' ');
        expect(joined('record')).toBe(before);
        expect(joined('quote')).toBe(after);
      }),
    );
  });

  test('pages are not compared word by word', () => expect(diffWords('w '.repeat(401), 'w')).toBeNull());
});

describe('places', () => {
  const text = 'One.\n\nTwo.\nStill two.\n\n\nThree.';
  const paragraphs = paragraphsOf(text);
  test('paragraphs are counted from 1', () => {
    expect(paragraphs.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      [1, 'One.'],
      [2, 'Two.\nStill two.'],
      [3, 'Three.'],
    ]);
  });
  test.each([
    [0, 1],
    [3, 1],
    [5, 1],
    [6, 2],
    [30, 3],
  ])('offset %d is in paragraph %d', (offset, number) => expect(paragraphAt(paragraphs, offset)!.number).toBe(number));
  test('an empty text has none', () => expect(paragraphAt(paragraphsOf(''), 0)).toBeNull());
});

describe('addresses', () => {
  test('a route can be read back from its address', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS),
        fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, unit: 'grapheme' })),
        (view, id, query) => {
          const route = routeTo(view, id, query);
          expect(parseRoute(`#/${formatRoute(route)}`)).toEqual({ ...route, query: { ...query } });
        },
      ),
    );
  });
  test.each(['', '#', '#/nowhere', '#/%E0%A4%A', '?a'])('%s leads to the findings', (address) =>
    expect(parseRoute(address).view).toBe('findings'),
  );
  test.each([
    ['https://example.org/a?b=c', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['https://example.org/" onclick="x', false],
  ])('%s may be followed: %s', (address, safe) => expect(safeAddress(address) !== null).toBe(safe));
});

describe('what may be shown', () => {
  test('controls become pictures, overrides a sign, and nothing changes its length', () => {
    expect(visible('a\u0000b\u202ec\u007f')).toBe('a␀b\ufffdc␡');
    expect(visible('tab\tline\nנכון')).toBe('tab\tline\nנכון');
  });
  test('clipping never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 20 }), (text, length) => {
        expect(clipped(text, length).length).toBeLessThanOrEqual(length);
      }),
    );
    expect(clipped('😀😀😀😀😀😀', 6)).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('the ways of writing a name', () => {
  test('are one where only capitals and the article differ, as most reports have it', () => {
    const variants = [
      { text: 'OLIN', witnesses: ['C'] },
      { text: 'Olin', witnesses: ['D', 'A'] },
      { text: 'The Guild', witnesses: ['B'] },
      { text: 'the Guild', witnesses: ['C'] },
      { text: 'Guild of Olin', witnesses: ['A'] },
    ];
    expect(writtenForms({ variants }, en.names.bare)).toEqual([
      { text: 'Olin', witnesses: ['A', 'C', 'D'] },
      { text: 'The Guild', witnesses: ['B', 'C'] },
      { text: 'Guild of Olin', witnesses: ['A'] },
    ]);
  });
});

describe('a scale', () => {
  const span = { witness: 'A', start: 0, end: 1, text: 'x' };
  const reading = (value: number, low = value, high = value) => ({
    span,
    value,
    low,
    high,
    modifier: null,
    attributed: null,
  });
  test('disjoint intervals do not touch, equal ones share a row', () => {
    const { rows } = scaleOf({ readings: [reading(300, 270, 330), reading(500, 500, 625), reading(300, 270, 330)] });
    expect(rows.map(({ readings }) => readings.length)).toEqual([2, 1]);
    expect(rows[0]!.to).toBeLessThan(rows[1]!.from);
  });
  test('everything lies on the scale, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (values) => {
          const { rows, ticks } = scaleOf({ readings: values.map((value) => reading(value)) });
          for (const { at } of [...rows, ...ticks]) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(1);
          }
          expect(rows.map(({ value }) => value)).toEqual(rows.map(({ value }) => value).sort((a, b) => a - b));
        },
      ),
    );
  });
  test('a nought too many makes it logarithmic', () => {
    expect(scaleOf({ readings: [reading(48_000), reading(4_800_000)] }).kind).toBe('logarithmic');
  });
});

describe('a condensed dossier', () => {
  test('expands to the same, key by key', async () => {
    for (const dossier of [await bridgeDossier(), hostileDossier(), EMPTY]) {
      const json = JSON.stringify(dossier);
      const condensed = JSON.stringify(condense(dossier));
      expect(JSON.stringify(expand(JSON.parse(condensed)))).toBe(json);
    }
  });
  test('strings that look like references stay what they are', () => {
    const odd = {
      ...EMPTY,
      diagnostics: ['~A 0 1', '~~A 0 1', '~ x', '~'].map((message) => ({
        code: 'c',
        severity: 'warning' as const,
        message,
      })),
    };
    expect(expand(JSON.parse(JSON.stringify(condense(odd))))).toEqual(odd);
  });
});

test('silent cells next to each other are one stretch; one with something near it stands for itself', () => {
  const span = { witness: 'C', start: 0, end: 3, text: 'yes' };
  const cells = new Map<string, Cell>([
    ['A', { stance: 'silent', span: null, similarity: null }],
    ['C', { stance: 'states', span, similarity: null }],
    ['D', { stance: 'silent', span, similarity: 0.4 }],
  ]);
  const stretches = stretchesOf(cells, ['A', 'B', 'C', 'D', 'E']);
  expect(stretches.map((stretch) => ('silent' in stretch ? stretch.silent : stretch.sigil))).toEqual([2, 'C', 'D', 1]);
});

test('a gap stands behind the marks that end the words before it', () => {
  const text = 'The bridge opened on Monday. The band played.';
  const witness = (sigil: string, words: string) => ({ ...hostileDossier().witnesses[0]!, sigil, text: words });
  const longer = 'The bridge opened on Monday, and it rained. The band played.';
  const at = (sigil: string, whole: string, words: string) => {
    const start = whole.indexOf(words);
    return { witness: sigil, start, end: start + words.length, text: words };
  };
  const index = indexDossier({
    ...EMPTY,
    witnesses: [witness('A', longer), witness('B', text)],
    lineage: {
      ...EMPTY.lineage,
      families: [['A', 'B']],
      pairs: [
        {
          a: 'A',
          b: 'B',
          shareOfA: 1,
          shareOfB: 1,
          passages: [
            {
              a: at('A', longer, 'The bridge opened on Monday'),
              b: at('B', text, 'The bridge opened on Monday'),
              kind: 'verbatim',
            },
          ],
        },
      ],
      changes: [
        { from: 'A', to: 'B', kind: 'dropped', before: at('A', longer, 'and it rained'), after: null, weight: 0.5 },
      ],
    },
  });
  expect(gapsOf(index, 'A', 'B').map((gap) => text.slice(0, gap.at))).toEqual(['The bridge opened on Monday.']);
});

test('an undertaking that several reports tell is one, with each date that they give', () => {
  const told = (id: string, witness: string, undertaking: string, end: string | null) => ({
    id,
    span: { witness, start: 0, end: 3, text: 'She' },
    actor: 'Anna Roy',
    action: 'open the bridge',
    strength: 'will' as const,
    due: end === null ? null : { start: '2026-03-30', end, kind: 'by' as const },
    statement: null,
    undertaking,
  });
  const list = undertakingsOf([
    told('c1', 'A', 'u2', null),
    told('c2', 'A', 'u1', '2026-05-04'),
    told('c3', 'B', 'u1', '2026-05-11'),
    told('c4', 'C', 'u1', '2026-05-04'),
  ]);
  expect(
    list.map(({ id, actors, dues, told }) => [id, actors, dues.map((due) => formatDue(due, en)), told.length]),
  ).toEqual([
    ['u1', ['Anna Roy'], ['by 4 May 2026', 'by 11 May 2026'], 3],
    ['u2', ['Anna Roy'], [], 1],
  ]);
});
