import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, LabelledTurn, Quotation } from '../../src/model/index.ts';
import { namesIn, quotationsIn } from './quotations.ts';

const rangeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
};
const blockOf = (text: string, words: string): Block => ({ ...rangeOf(text, words), kind: 'blockquote' });
const marked = (quotations: readonly Quotation[]) => quotations.filter(({ kind }) => kind !== 'indirect');
const said = (text: string, quotations: readonly Quotation[]) =>
  marked(quotations).map(({ range, speaker }) => `${text.slice(range.start, range.end)} < ${speaker?.name ?? '-'}`);

test('an organisation whose initials are a word speaks', () => {
  const text = 'The water is “always safe”, says WHO.';
  const names = namesIn(text, ['WHO']);
  expect(said(text, quotationsIn(text, { names }))).toEqual(['always safe < WHO']);
});

test('an office that looks like a body is its holder beside it', () => {
  const text = '“We regret it,” said the Director General, Edna Roe. “There is no evidence.”';
  const names = namesIn(text, ['Director General', 'Edna Roe']).map((name, i) =>
    i === 0 ? { ...name, kind: 'organisation' as const } : { ...name, kind: 'person' as const },
  );
  expect(said(text, quotationsIn(text, { names }))).toEqual([
    'We regret it, < Edna Roe',
    'There is no evidence. < Edna Roe',
  ]);
});

describe('quotations without marks', () => {
  test('a block quotation belongs to whom the sentence before announces', () => {
    const text =
      'Anna Roe wrote to the council:\n\nWe had no choice. It was that or the ferry.\n\nThe council did not reply.';
    const quotations = quotationsIn(text, {
      blocks: [blockOf(text, 'We had no choice. It was that or the ferry.')],
      names: namesIn(text, ['Anna Roe']),
    });
    expect(said(text, quotations)).toEqual(['We had no choice. It was that or the ferry. < Anna Roe']);
  });

  test('in an interview, block quotations answer for the one who answered before', () => {
    const text =
      'I asked Anna Roe about the bridge. She laughed.\n\nWe had no choice.\n\nAnd the ferry? Karl Lund has called it a scandal.\n\nIt floats.';
    const blocks = [blockOf(text, 'We had no choice.'), blockOf(text, 'It floats.')];
    const she = { ...rangeOf(text, 'She'), name: 0, kind: 'pronoun' as const };
    const names = namesIn(text, ['Anna Roe', 'Karl Lund']);
    expect(said(text, quotationsIn(text, { blocks, names, references: [she] }))).toEqual([
      'We had no choice. < Anna Roe',
      'It floats. < Anna Roe',
    ]);
  });

  test('a block with marks of its own is found once', () => {
    const text = 'Roe said:\n\n“We had no choice.”';
    const quotations = quotationsIn(text, { blocks: [blockOf(text, '“We had no choice.”')] });
    expect(marked(quotations)).toHaveLength(1);
  });

  test('a signature below a block is no part of it', () => {
    const text = 'The letter is short.\n\nWe had no choice but to close it. — Anna Roe, mayor of Halm';
    const block = blockOf(text, 'We had no choice but to close it. — Anna Roe, mayor of Halm');
    expect(said(text, quotationsIn(text, { blocks: [block] }))).toEqual([
      'We had no choice but to close it. < Anna Roe',
    ]);
  });

  test('a post quoted with its signature', () => {
    const text =
      'The mayor was brief.\n\nBridge closed. Sorry, all. — Anna Roe (@annaroe) May 4, 2021\n\nNobody replied.';
    expect(said(text, quotationsIn(text))).toEqual(['Bridge closed. Sorry, all. < Anna Roe']);
  });

  test('an interview inside a report: the one who asks is not quoted', () => {
    const text =
      'We met in Halm.\n\nGAZETTE: Is the bridge safe?\n\nROE: No.\n\nGAZETTE: Will you close it?\n\nROE: I already have.';
    const quotations = marked(quotationsIn(text));
    expect(quotations.map(({ range }) => text.slice(range.start, range.end))).toEqual(['No.', 'I already have.']);
  });
});

describe('transcripts and releases', () => {
  const turnOf = (text: string, label: string, words: string): LabelledTurn => ({
    speaker: label,
    role: null,
    label: rangeOf(text, `${label}:`),
    span: rangeOf(text, words),
  });

  test('what a speaker of a transcript says is no quotation; whom they quote is', () => {
    const text = 'ROE: I told them, “Close it.” And Lund said “never”.\n\nLUND: I did not say that.';
    const turns = [
      turnOf(text, 'ROE', 'I told them, “Close it.” And Lund said “never”.'),
      turnOf(text, 'LUND', 'I did not say that.'),
    ];
    const quotations = quotationsIn(text, { kind: 'transcript', turns });
    expect(said(text, quotations)).toEqual(['Close it. < ROE', 'never < Lund']);
  });

  test('a speaker of a transcript who says what he thinks reports nobody', () => {
    const text = 'ROE: I think that the bridge is safe. We hope it will hold.';
    const turns = [turnOf(text, 'ROE', 'I think that the bridge is safe. We hope it will hold.')];
    expect(quotationsIn(text, { kind: 'transcript', turns })).toEqual([]);
  });

  test('a release quotes its own director', () => {
    const text = 'The harbour has closed the bridge. “We had no choice,” said its director, Anna Roe.';
    expect(said(text, quotationsIn(text, { kind: 'release', names: namesIn(text, ['Anna Roe']) }))).toEqual([
      'We had no choice, < Anna Roe',
    ]);
  });
});

describe('speakers', () => {
  test('a last name, a pronoun and a description stand for the full name', () => {
    const text =
      'Anna Roe runs Halm. “It is closed,” Roe said. “It was rusty,” she added. “I am sorry,” said the mayor.';
    const references = [
      { ...rangeOf(text, 'she'), name: 0, kind: 'pronoun' as const },
      { ...rangeOf(text, 'the mayor'), name: 0, kind: 'description' as const },
    ];
    const quotations = marked(quotationsIn(text, { names: namesIn(text, ['Anna Roe']), references }));
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Anna Roe', 'Anna Roe', 'Anna Roe']);
    expect(quotations.map(({ speaker }) => text.slice(speaker!.range!.start, speaker!.range!.end))).toEqual([
      'Roe',
      'she',
      'the mayor',
    ]);
  });

  test('whom a name is "of" or "for" does not speak', () => {
    const text = '“It is closed,” said a spokesman for Anna Roe.';
    const [quotation] = marked(quotationsIn(text, { names: namesIn(text, ['Anna Roe']) }));
    expect(quotation?.speaker).toMatchObject({ name: 'a spokesman for Anna Roe', local: null });
  });

  test('"I asked" in a signed piece is its author', () => {
    const text = '“Is it closed?” I asked.';
    const [quotation] = marked(quotationsIn(text, { byline: ['Mo Pike'] }));
    expect(quotation?.speaker?.name).toBe('Mo Pike');
  });

  test('a pronoun inside what somebody says is that somebody, where nothing says otherwise', () => {
    const text = 'Anna Roe said she found the bridge “a sieve”.';
    const [quotation] = marked(quotationsIn(text, { names: namesIn(text, ['Anna Roe']) }));
    expect(quotation?.speaker?.name).toBe('Anna Roe');
  });

  test('whoever was asked speaks next', () => {
    const text = 'Anna Roe was asked by a reporter whether the bridge was safe. “Safe enough.”';
    expect(said(text, quotationsIn(text, { names: namesIn(text, ['Anna Roe']) }))).toEqual(['Safe enough. < Anna Roe']);
  });

  test('a headline: who stands in front of the colon, or first', () => {
    const names = (text: string) => ({ names: namesIn(text, ['Anna Roe', 'Karl Lund']) });
    const label = 'Anna Roe: Lund plan ‘is a scandal’';
    expect(said(label, quotationsIn(label, names(label)))).toEqual(['is a scandal < Anna Roe']);
    const first = 'Karl Lund Slams ‘Shameful’ Bridge Plan';
    expect(said(first, quotationsIn(first, names(first)))).toEqual(['Shameful < Karl Lund']);
  });

  test('a nickname in a name cuts neither name nor sentence', () => {
    const text = '“Close it!” Anna “Nan” Roe shouted.';
    expect(said(text, quotationsIn(text))).toEqual(['Close it! < Anna “Nan” Roe']);
  });

  test('what a noun of saying leads to is said by its owner', () => {
    const text = 'Karl Lund sent a series of messages saying the bridge was “doomed”.';
    expect(said(text, quotationsIn(text, { names: namesIn(text, ['Karl Lund']) }))).toEqual(['doomed < Karl Lund']);
  });

  test('words that follow a new speaker are not carried over', () => {
    const text = '“It is closed,” Anna Roe said.\n\nKarl Lund disagreed.\n\n“It was never open.”';
    const names = namesIn(text, ['Anna Roe', 'Karl Lund']);
    expect(said(text, quotationsIn(text, { names }))).toEqual([
      'It is closed, < Anna Roe',
      'It was never open. < Karl Lund',
    ]);
  });
});

describe('numbers and strengths', () => {
  test('the parts of one utterance share a number, another does not', () => {
    const text = '“The bridge,” Roe said, “is closed.” “Never,” said Lund.';
    expect(marked(quotationsIn(text)).map(({ utterance }) => utterance)).toEqual([0, 0, 1]);
  });

  test('a fragment stands within the reported clause, a nested quotation within the outer', () => {
    const text = 'Roe said the bridge was “a sieve”. “Lund told me ‘go away’ twice,” she added.';
    const quotations = quotationsIn(text);
    const outer = quotations.map(({ range, within }) => [
      text.slice(range.start, range.end),
      within === null ? null : text.slice(quotations[within]!.range.start, quotations[within]!.range.end),
    ]);
    expect(outer).toEqual([
      ['the bridge was “a sieve”', null],
      ['a sieve', 'the bridge was “a sieve”'],
      ['Lund told me ‘go away’ twice,', null],
      ['go away', 'Lund told me ‘go away’ twice,'],
    ]);
  });

  const strengths = [
    ['Roe said the bridge was closed.', 'said'],
    ['Roe insisted the bridge was closed.', 'asserted'],
    ['Roe promised to close the bridge.', 'promised'],
    ['Roe denied that the bridge was closed.', 'denied'],
    ['Roe suggested that the bridge was closed.', 'suggested'],
    ['Roe asked whether the bridge was closed.', 'asked'],
    ['Roe ordered the bridge to be closed.', 'ordered'],
    ['Roe believes that the bridge is closed.', 'thought'],
  ] as const;
  test.each(strengths)('%s', (text, strength) => {
    const names = namesIn(text, ['Anna Roe']);
    expect(quotationsIn(text, { names }).map((quotation) => quotation.strength)).toEqual([strength]);
  });
});

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  ' said ',
  ' Roe ',
  ' he ',
  ' that ',
  ', ',
  '. ',
  ': ',
  ' - ',
  '\n\n',
  'according to ',
  ' who ',
  ' the mayor ',
  'told ',
  ' to ',
  '(',
  ')',
  '— ',
  'closed ',
  ' and ',
  ' “No,” ',
];
const messy = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

test('whatever the text, spans lie in it and quotations come in its order', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const quotations = quotationsIn(text);
      quotations.forEach(({ range, marks, within, cue, speaker }, index) => {
        expect(
          0 <= marks.start && marks.start <= range.start && range.end <= marks.end && marks.end <= text.length,
        ).toBe(true);
        expect(range.start).toBeLessThanOrEqual(range.end);
        if (index > 0) expect(quotations[index - 1]!.marks.start).toBeLessThanOrEqual(marks.start);
        if (within !== null) expect(quotations[within]!.marks.end).toBeGreaterThanOrEqual(marks.end);
        for (const other of [cue, speaker?.range ?? null])
          if (other !== null) expect(text.slice(other.start, other.end)).not.toBe('');
      });
    }),
  );
});
