import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/collation/index.ts';
import { type Given, pairsOf, witnessesOf } from '../lineage/witnesses.ts';

/** The apparatus of `to` against `from`, as a reader would write it down. */
function apparatus(from: string, to: string): string[] {
  const given: Record<string, Given> = { A: { text: from }, B: { text: to } };
  const witnesses = witnessesOf(given);
  const edge = { from: 'A', to: 'B', relation: 'copy', share: 1, confidence: 1, evidence: [] } as const;
  return changesOf({ witnesses, pairs: pairsOf(witnesses), lineage: { edges: [edge] } }).map(
    ({ kind, before, after }) =>
      kind === 'changed' ? `${before!.text} -> ${after!.text}` : `${kind}: ${(before ?? after)!.text}`,
  );
}

function weight(from: string, to: string): number {
  const witnesses = witnessesOf({ A: { text: from }, B: { text: to } });
  const edge = { from: 'A', to: 'B', relation: 'copy', share: 1, confidence: 1, evidence: [] } as const;
  return Math.max(
    ...changesOf({ witnesses, pairs: pairsOf(witnesses), lineage: { edges: [edge] } }).map((change) => change.weight),
  );
}

const REST = 'Nobody was hurt, and by noon all of the passengers had been brought ashore in small boats.';

describe('the apparatus', () => {
  const cases: [name: string, from: string, to: string, changes: string[]][] = [
    ['equal texts have none', REST, REST, []],
    [
      'a changed word is shown with its neighbours',
      `“It is a bit more likely than not that the buoy had moved,” she said. ${REST}`,
      `“It is a lot more likely than not that the buoy had moved,” she said. ${REST}`,
      ['a bit more likely -> a lot more likely'],
    ],
    [
      'an inserted hedge is a change of its phrase',
      `Members voted to accept the offer of the four villages on Sunday. ${REST}`,
      `Members voted narrowly to accept the offer of the four villages on Sunday. ${REST}`,
      ['voted to accept -> voted narrowly to accept'],
    ],
    [
      'a currency is one change with its figure',
      `The repairs will cost the cooperative 8.4 million florins this year. ${REST}`,
      `The repairs will cost the cooperative $8.4 million this year. ${REST}`,
      ['cooperative 8.4 million florins this year -> cooperative $8.4 million this year'],
    ],
    [
      'a dropped and an added sentence',
      `The ferry ran aground off Ostrey at dawn. The bees were all right. ${REST}`,
      `The ferry ran aground off Ostrey at dawn. ${REST} The inquiry begins in April.`,
      ['dropped: The bees were all right.', 'added: The inquiry begins in April.'],
    ],
    [
      'a changed speaker is one change, though the old one is named next',
      `“Nobody got what they came for, and everybody got something,” said Olav Brekke, the chairman of the ferry cooperative. Brekke thanked the coastguard for its help on the day. ${REST}`,
      `“Nobody got what they came for, and everybody got something,” said Ragna Moe, a judge who had to mediate. Olav Brekke, the chairman of the ferry cooperative, thanked the coastguard for its help on the day. ${REST}`,
      [
        'Olav Brekke, the chairman of the ferry cooperative -> Ragna Moe, a judge who had to mediate',
        'Brekke -> Olav Brekke, the chairman of the ferry cooperative',
      ],
    ],
  ];
  test.each(cases)('%s', (_, from, to, changes) => expect(apparatus(from, to).sort()).toEqual([...changes].sort()));

  test('a quotation joined from two that stood apart is shown whole', () => {
    const [first, second] = [
      'They had read the label and they had believed it',
      'It would be an odd rule that punished them for that',
    ];
    const between = 'The judges found it hardest to agree about the money. The lower court had awarded more.';
    const found = apparatus(
      `“${first},” said the judge. ${between} “${second},” the judge said. ${REST}`,
      `“${first}. ${second},” said the judge. ${between} ${REST}`,
    );
    expect(found).toContain(`${first}, -> ${first}. ${second},`);
  });

  test('a quotation that closes the gap around “she said” is no joined one', () => {
    const found = apparatus(
      `“They had read the label,” the judge said, “and they had every right to believe it.” ${REST}`,
      `“They had read the label, and they had every right to believe it,” the judge said. ${REST}`,
    );
    expect(found.some((change) => change.includes('label, ->'))).toBe(false);
  });

  test('what stands elsewhere is moved, not dropped', () => {
    const [one, two, three] = [
      'The ferry to Ostrey ran aground at dawn with many people on board.',
      'A tug from the naval base pulled it free shortly after nine o’clock.',
      REST,
    ];
    expect(apparatus([one, two, three].join(' '), [two, three, one].join(' '))).toEqual([`moved: ${one}`]);
  });
});

describe('the weight of a change', () => {
  test('rises from a spelling to a word to a name, a hedge, a negation and a figure', () => {
    const base = `The colour of the buoy had faded and the company was sorry, Ingeborg Lunde said on Monday. ${REST}`;
    const spelling = weight(base, base.replace('colour', 'color'));
    const article = weight(base, base.replace('the company', 'a company'));
    const word = weight(base, base.replace('sorry', 'pleased'));
    const name = weight(base, base.replace('Ingeborg Lunde', 'Olav Brekke'));
    const hedge = weight(base, base.replace('was sorry', 'was perhaps sorry'));
    const negation = weight(base, base.replace('was sorry', 'was not sorry'));
    const figure = weight(`Some 212 people were on board. ${REST}`, `Some 221 people were on board. ${REST}`);
    expect(spelling).toBeLessThan(article);
    expect(article).toBeLessThan(word);
    for (const telling of [name, hedge, negation, figure]) expect(telling).toBeGreaterThan(word);
  });
});
