import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speech } from '../../src/lang/en/speech/index.ts';
import { type Marked, pairMarks } from '../../src/quotes/marks/pair.ts';
import { scanMarks } from '../../src/quotes/marks/scan.ts';

const pair = (text: string): Marked[] => pairMarks(text, scanMarks(text, speech.elisions));

/** Each stretch in marks, `>` for each one it stands in, `…` where its closing mark is missing. */
const shown = (text: string): string[] => {
  const marked = pair(text);
  const depth = (at: number): number => (at < 0 ? 0 : 1 + depth(marked[at]!.parent));
  return marked.map(
    ({ range, parent, closed }) => '>'.repeat(depth(parent)) + text.slice(range.start, range.end) + (closed ? '' : '…'),
  );
};

describe('quotation marks are paired', () => {
  const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ['straight', '"We will go," she said.', ['We will go,']],
    ['curly', '“We will go,” she said.', ['We will go,']],
    ['British single', '‘We will go,’ she said.', ['We will go,']],
    [
      'British single with apostrophes inside',
      '‘It’s the farmers’ land and we’re stayin’,’ he said.',
      ['It’s the farmers’ land and we’re stayin’,'],
    ],
    [
      'straight single with apostrophes',
      "'The farmers' plan isn't dead,' said O'Dowd's friend.",
      ["The farmers' plan isn't dead,"],
    ],
    [
      'single marks and a word that begins with an apostrophe',
      "'Get 'em out by '98,' he said.",
      ["Get 'em out by '98,"],
    ],
    ['no marks, only apostrophes', "The farmers' dogs don't bark at the O'Dowds' cats.", []],
    ['guillemets with spaces', '« Nous verrons », she said.', ['Nous verrons']],
    ['guillemets that point inwards', '»Wir gehen«, he said.', ['Wir gehen']],
    ['German low and high', '„Wir gehen“, he said. „And stay“, she said.', ['Wir gehen', 'And stay']],
    [
      'low mark closed by a straight one',
      '„We go", he said. „The rest I have never seen."',
      ['We go', 'The rest I have never seen.'],
    ],
    ['doubled apostrophes', "''We go,'' he said.", ['We go,']],
    ['typewriter marks of TeX', "``We go,'' he said.", ['We go,']],
    ['two commas for a low mark', ',,We go", he said.', ['We go']],
    [
      'machine translation: spaces inside',
      'He thanked her “personally” and “ all friends ”for their help.',
      ['personally', 'all friends'],
    ],
    [
      'machine translation: the wrong way round',
      'They must “arm ( their) men” so that, ” God willing, we can stand ”in a war.',
      ['arm ( their) men', 'God willing, we can stand'],
    ],
    ['closing mark where an opening one belongs', 'Photo: agency.\n\n”This is ours.” said Roe.', ['This is ours.']],
    ['nested', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,', '>no']],
    [
      'nested in the same marks',
      '"He told me "go away" and left," she said.',
      ['He told me "go away" and left,', '>go away'],
    ],
    ['nested, both end together', '“He said ‘never.’” Then he left.', ['He said ‘never.’', '>never.']],
    ['over paragraphs, reopened on each', '“One.\n\n“Two.\n\n“Three,” he said.', ['One.\n\n“Two.\n\n“Three,']],
    ['closing mark missing at the end of a paragraph', '“We will go.\n\nHe left.', ['We will go.…']],
    [
      'closing mark missing before the next quotation',
      '“We will go, said Roe. “And stay,” he said.',
      ['We will go, said Roe.…', 'And stay,'],
    ],
    ['opening mark missing', 'We will go,” said Roe. “And stay.”', ['And stay.']],
    ['feet and inches', '"I am 6\'2" tall," said the 5\'10" man.', ['I am 6\'2" tall,']],
    ['a dash before the closing mark', '“But we—” he began.', ['But we—']],
    ['dots after the opening mark', '“... and so we went,” he said.', ['... and so we went,']],
    ['a bracket after the opening mark', '“[We] went,” he said.', ['[We] went,']],
    ['marks without spaces around', 'He called it"a mess"and left.', ['a mess']],
    ['empty text', '', []],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

const messy = fc
  .array(
    fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      "'",
      '’',
      '‘',
      "''",
      ' ',
      'a',
      's',
      '.',
      ',',
      '\n',
      '\n\n',
      '-',
      '5',
      '(',
      'é',
      '😀',
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

test('stretches nest or stand apart, in order, whatever the marks', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const marked = pair(text);
      marked.forEach(({ marks, range, parent }, index) => {
        expect(marks.start).toBeLessThan(marks.end);
        expect(marks.start <= range.start && range.start <= range.end && range.end <= marks.end).toBe(true);
        expect(marks.end).toBeLessThanOrEqual(text.length);
        if (index > 0) expect(marked[index - 1]!.marks.start).toBeLessThan(marks.start);
        if (parent >= 0) {
          const outer = marked[parent]!.marks;
          expect(parent).toBeLessThan(index);
          expect(outer.start < marks.start && marks.end <= outer.end).toBe(true);
        }
      });
    }),
  );
});

test('a paragraph without marks in front changes nothing but the offsets', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const front = 'Nothing is quoted here.\n\n';
      const moved = pair(front + text).map(({ range }) => range.start - front.length);
      expect(moved).toEqual(pair(text).map(({ range }) => range.start));
    }),
  );
});
