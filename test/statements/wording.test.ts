import { describe, expect, test } from 'vitest';
import { lay, report } from '../desk/desk.ts';

const texts = async (...bodies: string[]) => {
  const dossier = await lay(...bodies.map((body, at) => report(`r${at}`, `The mill at Dray\n\n${body}\n`)));
  return dossier.statements.filter(({ independent }) => independent === bodies.length).map(({ text }) => text);
};

describe('the words of a statement are the clearest of those that make it', () => {
  const cases: [string, string[], string][] = [
    [
      'that need nothing before them',
      ['It opened in 1911 on the river Dray.', 'The flour mill on the river Dray was opened in 1911.'],
      'The flour mill on the river Dray was opened in 1911.',
    ],
    [
      'that point at nothing before them',
      ['That was the flour mill on the river Dray, of 1911.', 'The flour mill on the river Dray is of 1911.'],
      'The flour mill on the river Dray is of 1911.',
    ],
    [
      'that begin a sentence of their own',
      ['Nobody was hurt, and the roof of the flour mill burned down.', 'The roof of the flour mill burned down.'],
      'The roof of the flour mill burned down.',
    ],
    [
      'without the conjunction in front, where there are no others',
      [
        'The cellar was dry, and the roof of the flour mill burned down, the police said.',
        'It rained all night, and the roof of the flour mill burned down, the police said.',
      ],
      'the roof of the flour mill burned down, the police said.',
    ],
    [
      'without the number of a paragraph',
      ['12. The flour mill burned down on the ninth of May.'],
      'The flour mill burned down on the ninth of May.',
    ],
    [
      'without the marks of a list or of emphasis',
      ['* **The flour mill** burned down on the ninth of *May*.'],
      'The flour mill burned down on the ninth of May.',
    ],
    [
      'without one mark of two',
      ['“The flour mill is gone. Nobody will ever build it again,” the miller Ida Crewe said on Monday.'],
      'The flour mill is gone.',
    ],
  ];
  test.each(cases)('%s', async (_, bodies, text) => {
    expect(await texts(...bodies)).toContain(text);
  });

  test('of no report that says of itself that it is a translation, where there are others', async () => {
    const dossier = await lay(
      report(
        'r0',
        'DPA - Dray Press Office      [machine translation from Danish]\n\nThe mill at Dray\n\nDray, 3 May 2024 (DPA) - The flour mill on the river Dray burned down.\n',
      ),
      report('r1', 'Fire\n\nIt was the flour mill on the river Dray that burned down.\n'),
    );
    expect(dossier.statements.map(({ text }) => text)).toContain(
      'It was the flour mill on the river Dray that burned down.',
    );
  });
});
