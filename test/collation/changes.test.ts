import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/collation/index.ts';
import { readFigures } from '../../src/figures/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import type { Change } from '../../src/model/index.ts';
import { tagForm } from '../../src/text/index.ts';
import { readTimeExpressions } from '../../src/times/index.ts';
import { pairsOf, witnessesOf } from '../lineage/witnesses.ts';

const EDGE = { from: 'A', to: 'B', relation: 'copy', share: 1, confidence: 1, evidence: [] } as const;

/** What `to` changed in `from`, both published on the same day. */
function changes(from: string, to: string): Change[] {
  const published = { value: '2031-03-07', precision: 'day', basis: 'metadata' } as const;
  const witnesses = witnessesOf({ A: { text: from, published }, B: { text: to, published } }).map((witness) => {
    const language = languageOf('en');
    const { form, quotations, report } = witness;
    const tags = tagForm(form, language.tagging.model());
    const times = readTimeExpressions(form, report.published, language.times);
    return { ...witness, times, figures: readFigures({ form, tags, times, quotations, turns: [] }, language) };
  });
  return changesOf({ witnesses, pairs: pairsOf(witnesses), lineage: { edges: [EDGE] } });
}

/** The apparatus of `to` against `from`, as a reader would write it down. */
function apparatus(from: string, to: string): string[] {
  return changes(from, to).map(({ kind, before, after }) =>
    kind === 'changed' ? `${before!.text} -> ${after!.text}` : `${kind}: ${(before ?? after)!.text}`,
  );
}

function weight(from: string, to: string): number {
  return Math.max(...changes(from, to).map((change) => change.weight));
}

const REST = 'Nobody was hurt, and by noon all of the passengers had been brought ashore in small boats.';

describe('the apparatus', () => {
  const cases: [name: string, from: string, to: string, changes: string[]][] = [
    ['equal texts have none', REST, REST, []],
    [
      'a changed word is shown with its neighbours',
      `She said it was a bit less certain by then that the buoy had moved. ${REST}`,
      `She said it was a lot less certain by then that the buoy had moved. ${REST}`,
      ['a bit less certain -> a lot less certain'],
    ],
    [
      'a changed thing is shown without the phrase behind it',
      `The cooperative will close its only northern shipyard by June next year. ${REST}`,
      `The cooperative will close its only northern dock by June next year. ${REST}`,
      ['northern shipyard -> northern dock'],
    ],
    [
      'a contraction parts no phrase',
      `His licence had been taken away in July and he had been asked to hand in the keys. ${REST}`,
      `His licence had been taken away in May and he’d been asked to hand in the keys. ${REST}`,
      ['in July -> in May', 'had -> ’d'],
    ],
    [
      'a clause about somebody is told apart from who it is',
      `“The pier will go,” said Ana Ruiz, an analyst at Quay Securities, who rates the harbour low. ${REST}`,
      `“The pier will go,” said Storm. ${REST}`,
      ['said Ana Ruiz, an analyst at Quay Securities -> said Storm', 'dropped: who rates the harbour low'],
    ],
    [
      'one unit for two is one change',
      `The cooperative earned 21 million euros ($24 million) before interest last year. ${REST}`,
      `The cooperative earned $24 million before interest last year. ${REST}`,
      ['21 million euros ($24 million) -> $24 million'],
    ],
    [
      'words that get a speaker',
      `“It was the gull that ended it.” ${REST}`,
      `“It was the gull that ended it,” said Mr Storm. ${REST}`,
      ['“It was the gull that ended it.” -> “It was the gull that ended it,” said Mr Storm.'],
    ],
    [
      'a sentence begun alike that goes on otherwise',
      `The fire may have been started by a lamp, according to neighbours. ${REST}`,
      `The fire may have been started by smugglers. ${REST}`,
      ['a lamp, according to neighbours -> smugglers'],
    ],
    [
      'a changed figure is shown with what it measures',
      `The cooperative of four villages had revenue of £21.4 million last year. ${REST}`,
      `The cooperative of four villages had revenue of £24.1 million last year. ${REST}`,
      ['revenue of £21.4 million last year -> revenue of £24.1 million last year'],
    ],
    [
      'a short quotation is shown whole where a word of it was changed, however many were',
      `“At dawn I am usually asleep,” said the harbour master, “and so is the buoy.” ${REST}`,
      `“At noon I am asleep,” said the harbour master, “and so is the buoy.” ${REST}`,
      ['At dawn I am usually asleep, -> At noon I am asleep,'],
    ],
    [
      'words put into a mouth change the quotation',
      `“If you have no ticket you are not counted,” the harbour master said. ${REST}`,
      `“Children have none, and if you have no ticket you are not counted,” the harbour master said. ${REST}`,
      [
        'If you have no ticket you are not counted, -> Children have none, and if you have no ticket you are not counted,',
      ],
    ],
    [
      'a phrase left out is dropped',
      `The council of the four villages voted for the new buoy with two abstentions after a debate of an hour. ${REST}`,
      `The council of the four villages voted for the new buoy after a debate of an hour. ${REST}`,
      ['dropped: with two abstentions'],
    ],
    [
      'a sentence put in front of a changed word is added, and the word is changed',
      `Thirty people were taken to the hospital in Kvalvik by the evening, two of them to intensive care. ${REST}`,
      `Among them was a brass band from the mainland. Forty people were taken to the hospital in Kvalvik by the evening, two of them to intensive care. ${REST}`,
      ['added: Among them was a brass band from the mainland.', 'Thirty people -> Forty people'],
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
      `“We lost the boat, and we kept the bees,” said Olav Brekke, the chairman of the ferry cooperative. Brekke thanked the coastguard for its help on the day. ${REST}`,
      `“We lost the boat, and we kept the bees,” said Ragna Moe, a judge who had to mediate. Olav Brekke, the chairman of the ferry cooperative, thanked the coastguard for its help on the day. ${REST}`,
      [
        'said Olav Brekke, the chairman of the ferry cooperative -> said Ragna Moe, a judge who had to mediate',
        'Brekke -> Olav Brekke, the chairman of the ferry cooperative',
      ],
    ],
    [
      'a vote is shown with both its sides',
      `The council adopted the plan by 14 votes to nine after a long debate. ${REST}`,
      `The council adopted the plan by 14 votes to five after a long debate. ${REST}`,
      ['14 votes to nine -> 14 votes to five'],
    ],
    [
      'a change is shown with nothing of the next clause',
      `The inquiry, which a judge from Kvalvik leads, is to begin in June, if the money can be found. ${REST}`,
      `The inquiry, which a judge from Kvalvik leads, will begin in June. ${REST}`,
      ['is to begin -> will begin', 'dropped: if the money can be found'],
    ],
    [
      'a cut that is no phrase is shown with the words it parted',
      `Revenue fell to 1.1 million crowns from 1.6 million and the forecast for 2032 stayed at 1.9 million. ${REST}`,
      `Revenue fell to 1.1 million crowns from 1.9 million. ${REST}`,
      ['crowns from 1.6 million and the forecast for 2032 stayed at 1.9 million -> crowns from 1.9 million'],
    ],
    [
      'a part of an enumeration is dropped from the whole of it',
      `Ingeborg Lunde said that the owner had been warned in March and in April by letter. ${REST}`,
      `Ingeborg Lunde said that the owner had been warned in April by letter. ${REST}`,
      ['warned in March and in April -> warned in April'],
    ],
    [
      'who speaks between two halves of a speech may speak behind it',
      `“The buoy had drifted a long way by then,” the harbour master said. “We have asked for a new one every spring.” ${REST}`,
      `“The buoy had drifted a long way by then. We have asked for a new one every spring,” the harbour master said. ${REST}`,
      [],
    ],
    [
      'a sentence of a speech is dropped, though its speaker now stands with the next',
      `“We are sorry for it,” said Ingeborg Lunde, the harbour master. “The buoy should have been mended because of the spring tides.” ${REST}`,
      `“The buoy should have been mended,” said Ingeborg Lunde, the harbour master. ${REST}`,
      [
        'dropped: We are sorry for it',
        'The buoy should have been mended because of the spring tides. -> The buoy should have been mended,',
      ],
    ],
    [
      'of words that repeat, the clause was dropped',
      `The council met, the mayor said, and the mayor said she was sorry for all of it. ${REST}`,
      `The council met, and the mayor said she was sorry for all of it. ${REST}`,
      ['the mayor said, and the mayor said -> and the mayor said'],
    ],
    [
      'who says it left out, with what is said',
      `Without the grant, Lunde said, the ferry cannot pay its crew of nine in May. ${REST}`,
      `Without the grant the ferry cannot pay its crew of nine in May. ${REST}`,
      ['Lunde said, the ferry cannot pay -> the ferry cannot pay'],
    ],
    [
      'a quotation cut to its opposite is one change',
      `“I do not want the ferry to be sold. I want it to come back to us,” Lunde said. ${REST}`,
      `“I want the ferry to be sold,” Lunde said. ${REST}`,
      [
        'I do not want the ferry to be sold. I want it to come back to us, -> I want the ferry to be sold,',
        'dropped: I want it to come back to us',
      ],
    ],
    [
      'a sentence more in a quotation changes it',
      `“Nobody listens to a harbour in summer,” the harbour master said on the pier. ${REST}`,
      `“Nobody listens to a harbour in summer. They will pay for it,” the harbour master said on the pier. ${REST}`,
      ['Nobody listens to a harbour in summer, -> Nobody listens to a harbour in summer. They will pay for it,'],
    ],
    [
      'one quotation for another in the same place is one change',
      `The minister promised an answer by Friday, and the fishermen went home. “Nobody listens to a harbour,” she said. ${REST}`,
      `The minister promised an answer by Friday, and the fishermen went home. “They will pay for this,” she said. ${REST}`,
      ['Nobody listens to a harbour, -> They will pay for this,'],
    ],
    [
      'words in brackets are added as a whole',
      `The repairs will cost the four villages 8.4 million crowns a year. ${REST}`,
      `The repairs will cost the four villages 8.4 million crowns (some 700,000 euros) a year. ${REST}`,
      ['added: some 700,000 euros'],
    ],
    [
      'a phrase in quotation marks is a part of its sentence',
      `She called the report a “drawer full of nothing” and asked for another one by Friday. ${REST}`,
      `She called the report a “drawer full of nothing” and asked for another by Friday. ${REST}`,
      ['another one by Friday -> another by Friday'],
    ],
  ];
  test.each(cases)('%s', (_, from, to, changes) => expect(apparatus(from, to).sort()).toEqual([...changes].sort()));

  test('a quotation joined from two that stood apart is shown whole', () => {
    const [first, second] = ['They saw the lamp and they trusted it', 'No sailor should pay for somebody else’s lamp'];
    const between = 'About the costs the court was of two minds. A first ruling had set them higher.';
    const found = apparatus(
      `“${first},” said the judge. ${between} “${second},” the judge said. ${REST}`,
      `“${first}. ${second},” said the judge. ${between} ${REST}`,
    );
    expect(found).toContain(`${first}, -> ${first}. ${second},`);
  });

  test('a quotation that closes the gap around “she said” is no joined one', () => {
    const found = apparatus(
      `“They saw the lamp,” the judge said, “and they had good cause to trust it.” ${REST}`,
      `“They saw the lamp, and they had good cause to trust it,” the judge said. ${REST}`,
    );
    expect(found.some((change) => change.includes('lamp, ->'))).toBe(false);
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
  const touching: [touches: Change['touches'], from: string, to: string][] = [
    ['figure', 'A buoy killed 12 seals', 'A buoy killed 21 seals'],
    ['negation', 'The mayor will sign the lease', 'The mayor will not sign the lease'],
    ['hedge', 'The bank may close two branches', 'The bank will close two branches'],
    ['hedge', 'The trial appears to have failed', 'The trial has failed'],
    ['time', 'The final is on 14 March', 'The final is on 16 March'],
    ['name', 'Ingeborg Lunde chairs the council', 'Olav Brekke chairs the council'],
    ['wording', 'The court was sorry', 'The court was pleased'],
    ['spelling', 'The colour had faded', 'The color had faded'],
  ];
  test.each(touching)('comes from a %s: %s', (touches, from, to) => {
    const [change] = changes(`${from}, people say. ${REST}`, `${to}, people say. ${REST}`);
    expect(change!.touches).toBe(touches);
  });

  const gone: [clause: string, weight: number][] = [
    [', adding that the village will get over the loss of its ferry', 0.6],
    [', a man who is no relation of the mayor of the other island', 0.6],
  ];
  test.each(gone)('a doubt or a denial that goes with its clause counts as the clause: %s', (clause, most) => {
    const text = (words: string) => `The harbour was closed, Olav Brekke said${words}. ${REST}`;
    expect(weight(text(clause), text(''))).toBeLessThanOrEqual(most);
  });

  test('a time told less exactly is no other time', () => {
    const on = (time: string) => `The report came on ${time} and was read aloud. ${REST}`;
    expect(weight(on('12 February 2031'), on('the middle of February 2031'))).toBeLessThanOrEqual(0.6);
    const text = (time: string) => `The report is due by ${time} and will be read aloud. ${REST}`;
    expect(weight(text('12 June 2031'), text('12 July 2031'))).toBeGreaterThan(0.9);
  });

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

  const quiet: [name: string, from: string, to: string][] = [
    ['a figure written otherwise', 'a $1.5 billion loan for the ferry', 'a 1.5-billion-dollar loan for the ferry'],
    ['a scale written short', 'at least 1.8bn litres of water', 'at least 1.8 billion litres of water'],
    ['a day written the other way round', 'the offer made on 15 November', 'the offer made on Nov. 15'],
    ['a day by its name', 'the vote held on Thursday', 'the vote held yesterday'],
    ['a number in words', 'paid for by 12 villages', 'paid for by twelve villages'],
    ['another plain word of speech', 'the offer that she told them of', 'the offer that she said them of'],
  ];
  // Published on Friday, 7 March 2031.
  test.each(quiet)('%s is hardly a change', (_, from, to) => {
    const text = (words: string) =>
      `The cooperative of the four villages had not forgotten ${words} and all that. ${REST}`;
    expect(weight(text(from), text(to))).toBeLessThanOrEqual(0.1);
  });

  const grave: [name: string, from: string, to: string][] = [
    ['another speaker', '“The buoy had moved,” she said on the pier.', '“The buoy had moved,” he said on the pier.'],
    [
      'a promise for a hope',
      'They hope to take over the ferry by the end of the year.',
      'They will take over the ferry by the end of the year.',
    ],
    [
      'a claim for a word',
      'The company said on the pier that all was in order.',
      'The company claimed on the pier that all was in order.',
    ],
    [
      'a named speaker for an unnamed one',
      '“It could be the chain or the anchor,” Professor Moe said.',
      '“It could be the chain or the anchor,” the mayor said.',
    ],
    [
      'a speaker for words that had none',
      '“It is too early to blame anybody on this island.”',
      '“It is too early to blame anybody on this island,” said Mayor Brekke.',
    ],
    [
      'two small words cut from a quotation',
      '“It is too early to blame anybody except me,” she said.',
      '“It is too early to blame anybody,” she said.',
    ],
    [
      'the losing side of a vote',
      'The assembly took it by 62 votes to 17 in the evening.',
      'The assembly took it by 62 votes to 19 in the evening.',
    ],
    [
      'another currency',
      'It will cost the villages $8.4 million in the end.',
      'It will cost the villages €8.4 million in the end.',
    ],
  ];
  test.each(grave)('%s is a grave one', (_, from, to) => {
    expect(weight(`${from} ${REST}`, `${to} ${REST}`)).toBeGreaterThanOrEqual(0.85);
  });

  test('a frame that went to the other half of a speech says nothing otherwise', () => {
    const [one, two] = ['The buoy had moved a hundred metres by dawn', 'We had asked for a new one every spring'];
    const from = `“${one},” Ingeborg Lunde said. “${two}.” ${REST}`;
    expect(weight(from, `“${one}. ${two},” Ingeborg Lunde said. ${REST} It rained.`)).toBeLessThanOrEqual(0.4);
  });

  test('a sentence turned round says nothing otherwise', () => {
    const from = `“The buoy had moved a hundred metres by the morning,” Ingeborg Lunde said. ${REST}`;
    const to = `“The buoy had moved a hundred metres by the morning,” said Ingeborg Lunde. ${REST}`;
    expect(weight(from, to)).toBeLessThanOrEqual(0.1);
  });
});
