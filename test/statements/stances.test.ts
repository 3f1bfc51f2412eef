import { describe, expect, test } from 'vitest';
import { dossierOf, statementWith, witnessesOf } from './reports.ts';

/** A report whose other paragraphs have nothing to do with the sentences under test. */
const report = (headline: string, ...paragraphs: readonly string[]) => [headline, ...paragraphs].join('\n\n');

const HARBOUR = report(
  'Ferry line ends winter service',
  'The Lindholm ferry company will stop its winter crossings next year.',
  'Some 61.5 percent of the shareholders voted in favour of the plan at a meeting in Oldport.',
  'The terminal in Oldport was built in 1974.',
);

describe('contradictions', () => {
  test('other figures for the same thing stand against each other', async () => {
    const other = report(
      'Shareholders end the winter ferry',
      'At a meeting in Oldport 74.2 percent of the shareholders voted in favour of the plan.',
      'A café near the pier will close as well.',
    );
    const dossier = await dossierOf(HARBOUR, other);
    const statement = statementWith(dossier, '61.5 percent');
    expect(witnessesOf(statement, 'contradicts')).toHaveLength(1);
    expect(statement.contested).toBe(true);
    expect(statement.independent).toBe(1);
  });

  test('what has risen by a figure has not fallen by it', async () => {
    const up = report('Herring is back', 'The catch of herring off Oldport is up 9 percent this year.', 'It rained.');
    const down = report('Herring', 'The catch of herring off Oldport is down 9 percent this year.', 'Nobody sang.');
    const dossier = await dossierOf(up, down);
    const statement = statementWith(dossier, 'up 9 percent');
    expect(witnessesOf(statement, 'contradicts')).toEqual(['B']);
    expect(dossier.findings.map(({ rule }) => rule)).toContain('statement-contradicted');
  });

  test('who says both stands against neither', async () => {
    const both = report(
      'Mill counts the flour',
      'The mill in Aston has recalled 860 tonnes of flour.',
      'About 320 tonnes of the flour have come back to the mill.',
    );
    const low = report(
      'Flour comes back slowly',
      'Of the 860 tonnes of flour that the mill in Aston has recalled, only about 110 tonnes have come back to the mill.',
      'Neighbours complain of the dust.',
    );
    for (const { support } of (await dossierOf(both, low)).statements) {
      const saying = new Set(support.flatMap(({ span, stance }) => (stance === 'contradicts' ? [] : [span.witness])));
      const against = support.filter(({ span, stance }) => stance === 'contradicts' && saying.has(span.witness));
      expect(against).toEqual([]);
    }
  });

  test('figures that rounding explains do not', async () => {
    const other = report(
      'Shareholders end the winter ferry',
      'At a meeting in Oldport 62 percent of the shareholders voted in favour of the plan.',
    );
    const statement = statementWith(await dossierOf(HARBOUR, other), '61.5 percent');
    expect(witnessesOf(statement)).toEqual(['A', 'B']);
    expect(statement.contested).toBe(false);
    expect(statement.independent).toBe(2);
  });

  test('a dropped "not" turns a sentence against its source', async () => {
    const kept = report(
      'Mine',
      '“I would not sell my shares in this mine yet,” Olga Brandt told reporters in Kiruvaara.',
    );
    const dropped = report('Mine', '“I would sell my shares in this mine,” Olga Brandt told reporters in Kiruvaara.');
    const statement = statementWith(await dossierOf(kept, dropped), 'would not sell');
    expect(witnessesOf(statement, 'contradicts')).toEqual(['B']);
  });

  const harmony: [why: string, one: string, other: string][] = [
    [
      'a meeting on the 12th is before the 15th',
      'The fisheries council will meet in Oldport before 15 December.',
      'The fisheries council will meet in Oldport on 12 December.',
    ],
    [
      'the end of March is before April',
      'All 23 lighthouses of the coast will be inspected by 31 March.',
      'All 23 lighthouses of the coast will be inspected before 1 April.',
    ],
    [
      'missing from the list is not on it',
      'Five of the divers were missing from the harbour master’s list.',
      'Five of the divers were not on the harbour master’s list.',
    ],
    [
      'what was not so until Sunday was so on Sunday',
      'The pilots’ letter came on Friday but had not been opened until Sunday.',
      'The pilots’ letter came on Friday and was opened on Sunday.',
    ],
    [
      'what one should not do has not been denied',
      'The council has sold the lighthouse at Torsby.',
      'The council should not have sold the lighthouse at Torsby.',
    ],
    [
      'another thing is denied',
      'The delay was caused by the harbour strike.',
      'The delay was caused by the harbour strike and not related to repairs.',
    ],
    [
      'a dividend that is cancelled is none',
      'The dividend of the ferry line for this year has been cancelled.',
      'There will be no dividend of the ferry line for this year.',
    ],
    [
      'an appeal that is rejected is not allowed',
      'The court in Oldport rejected the appeal of the fishermen.',
      'The appeal of the fishermen was not allowed by the court in Oldport.',
    ],
    [
      'what was recommended may still be missing',
      'Years ago a coroner recommended smoke alarms in the cabins of the ferry.',
      'There were no smoke alarms in the cabins of the ferry.',
    ],
    [
      'what is demanded may still be missing',
      'The union demanded two lifts at the station in Torsby.',
      'There are no lifts at the station in Torsby.',
    ],
    [
      'another figure of another thing',
      'Council tax in Torsby will rise by 4.9 percent, which is 2 crowns a week.',
      'Council tax in Torsby will rise by 4.9 percent, adding 104 crowns to a bill.',
    ],
    [
      'miles and kilometres',
      'The ferry to Holm sails 12 miles across the sound.',
      'The ferry to Holm sails 19 kilometres across the sound.',
    ],
    [
      'what was never so before is so',
      'The harbour master has never been so proud of the divers.',
      'The harbour master is proud of the divers.',
    ],
    ['an order denies nothing', 'The divers ate the mussels.', 'Do not eat the mussels.'],
    [
      'what somebody did not say may be so',
      'The captain did not say that the dredger sank off Torsby.',
      'The dredger sank off Torsby.',
    ],
    [
      'more is said of the one day',
      'PIER, 4 March 2031 - The pilot boats sail again on Saturday.',
      'PIER, 4 March 2031 - The pilot boats sail again on Saturday night.',
    ],
    [
      'a year of comparison in brackets',
      'Sales of the brewery were 412.6 million crowns (2031: 443.7 million).',
      'Sales of the brewery fell to 412.6 million crowns in 2032.',
    ],
    [
      'two spellings of one name',
      '“A harbour asks nobody for a passport,” Anton Karadji told reporters.',
      '“A harbour asks nobody for a passport,” Anton Qaraji told reporters.',
    ],
  ];
  test.each(harmony)('none: %s', async (_, one, other) => {
    const dossier = await dossierOf(report('Coast', one), report('Harbour', other));
    expect(dossier.statements.filter(({ contested }) => contested)).toEqual([]);
  });

  const discord: [why: string, one: string, other: string][] = [
    [
      'three cats are not four',
      'The lodger carried three cats out of the fire.',
      'The lodger saved four cats from the fire.',
    ],
    [
      'counts that no ledger holds together',
      'Some 16,000 jobs have gone in the shipyards since last summer.',
      'Some 23,000 jobs have gone in the shipyards.',
    ],
    [
      'a minute of the game',
      'Three minutes before the end the goalkeeper let the ball slip.',
      'Seven minutes before the end the goalkeeper let the ball slip.',
    ],
    [
      'up and down',
      'Unemployment on the coast fell to 4.9 percent in May.',
      'Unemployment on the coast rose to 4.9 percent in May.',
    ],
    [
      'the losing side of a vote',
      'The parish adopted the harbour plan by 74 votes to 31.',
      'The parish adopted the harbour plan by 74 votes to 13.',
    ],
    [
      'beside a figure that both have',
      'Sales of the brewery fell by 9 percent to 412.6 million crowns.',
      'Sales of the brewery fell by 7 percent to 412.6 million crowns.',
    ],
    [
      'millions and billions',
      'The minister has released 3.1 million crowns for testing the wells on the coast.',
      'The minister has released 3.1 billion crowns for testing the wells on the coast.',
    ],
    [
      'what one counts and the other leaves to the reader',
      'On Friday 46 people were treated for burns after the fire at the harbour in Torsby.',
      'On Friday 63 were treated for burns after the fire at the harbour in Torsby.',
    ],
    ['that a denial is denied', 'The steam pump of the dredger did not fail.', 'The steam pump of the dredger failed.'],
    [
      'another day of the week',
      'PIER, 4 March 2031 - The pilot boats sail again on Saturday.',
      'PIER, 4 March 2031 - The pilot boats sail again on Sunday.',
    ],
    ['not', 'The harbour master did not resign over the budget.', 'The harbour master resigned over the budget.'],
  ];
  test.each(discord)('one: %s', async (_, one, other) => {
    const dossier = await dossierOf(report('Coast', one), report('Harbour', other));
    expect(statementWith(dossier, one.replace(/^PIER.* - /, '')).contested).toBe(true);
  });

  test('what is wished for and what is missing are two claims', async () => {
    const dossier = await dossierOf(
      report('Ferry', 'A choir sang on the quay.', 'A coroner recommended smoke alarms in the cabins of the ferry.'),
      report('Ferry line', 'The summer was long.', 'There were no smoke alarms in the cabins of the ferry.'),
    );
    expect(witnessesOf(statementWith(dossier, 'recommended'))).toEqual(['A']);
  });

  test('a question supports nothing', async () => {
    const dossier = await dossierOf(
      report('Ferry', 'The passengers came from Holm.', 'Were there any lifeboats on the ferry to Kelmouth?'),
      report('Ferry line', 'The summer was long.', 'There were lifeboats on the ferry to Kelmouth.'),
    );
    expect(witnessesOf(statementWith(dossier, 'There were lifeboats'))).toEqual(['B']);
  });

  test('a question without a verb that takes up what was said supports nothing', async () => {
    const dossier = await dossierOf(
      report('Ferry', 'The passengers came from Holm.', 'And the lifeboats on the ferry to Kelmouth?'),
      report('Ferry line', 'The summer was long.', 'There were lifeboats on the ferry to Kelmouth.'),
    );
    expect(witnessesOf(statementWith(dossier, 'There were lifeboats'))).toEqual(['B']);
  });

  test('an answer that only says when supports nothing', async () => {
    const dossier = await dossierOf(
      report('Ferry', 'The passengers came from Holm.', 'When the lifeboats of the ferry are painted.'),
      report('Ferry line', 'The summer was long.', 'The lifeboats of the ferry are painted.'),
    );
    expect(witnessesOf(statementWith(dossier, 'The lifeboats'))).toEqual(['B']);
  });

  test('asking leave to say something says it', async () => {
    const dossier = await dossierOf(
      report(
        'Ferry',
        'The passengers came from Holm.',
        'May I just add that there were lifeboats on the ferry to Kelmouth?',
      ),
      report('Ferry line', 'The summer was long.', 'There were lifeboats on the ferry to Kelmouth.'),
    );
    expect(witnessesOf(statementWith(dossier, 'There were lifeboats'))).toEqual(['A', 'B']);
  });

  test('deadlines that lie apart, and what is ruled out until then', async () => {
    const promise = report(
      'Coast',
      'The back pay of the divers will be paid by 6 May.',
      'There will be no closures before 30 September 2031.',
    );
    const other = report(
      'Harbour',
      'The back pay of the divers will be paid by 11 June.',
      'There will be no closures before 31 March 2031.',
    );
    const dossier = await dossierOf(promise, other);
    expect(statementWith(dossier, '6 May').contested).toBe(true);
    expect(statementWith(dossier, '30 September 2031').contested).toBe(true);
  });

  test('a short denial stands against the sentence before it', async () => {
    const claim = report('Lake', 'Engineers are 98 percent sure that the dam above Torsby is safe, a newspaper wrote.');
    const denial = report(
      'Lake',
      'The newspaper told its readers that engineers were 98 percent sure that the dam above Torsby is safe.',
      'No engineer has said so.',
    );
    const statement = statementWith(await dossierOf(claim, denial), '98 percent sure');
    expect(statement.support.find(({ stance }) => stance === 'contradicts')?.span.text).toBe(
      'No engineer has said so.',
    );
  });

  test('the same words in two mouths', async () => {
    const words = '“Nobody wanted this bridge, and now everybody wants to drive over it,”';
    const one = report('Bridge', `${words} said Ada Roth, the engineer.`, 'It cost 4.1 million crowns.');
    const other = report('Bridge', `${words} said Milan Kerr, the mayor.`, 'The bridge is 300 metres long.');
    const statement = statementWith(await dossierOf(one, other), 'now everybody wants');
    expect(statement.contested).toBe(true);
  });
});

describe('stance and basis', () => {
  test('words in quotation marks are quoted, and all rests on one voice', async () => {
    const one = report(
      'Vineyards lose a third of the harvest',
      '“Frost has destroyed a third of our grapes,” said Ines Calder, president of the growers.',
    );
    const other = report(
      'Frost hits growers',
      'Ines Calder said that frost had destroyed a third of the grapes.',
      'Prices in the shops will not change before autumn.',
    );
    const statement = statementWith(await dossierOf(one, other), 'Frost has destroyed');
    expect(witnessesOf(statement, 'quotes')).toEqual(['A']);
    expect(witnessesOf(statement, 'states')).toEqual(['B']);
    expect(statement.basis).toEqual({ voices: ['Ines Calder'], unattributed: 0 });
  });

  test('what reporters say themselves is told apart from what they pass on', async () => {
    const seen = report(
      'Frost in the valley',
      'Frost has destroyed a third of the grapes in the valley of Ombra.',
      'The police closed two roads on Monday because of ice.',
    );
    const told = report('Frost', 'Frost destroyed a third of the grapes in the valley of Ombra, Ines Calder said.');
    const statement = statementWith(await dossierOf(seen, told), 'valley of Ombra');
    expect(statement.basis.unattributed).toBe(1);
    expect(statement.basis.voices).toHaveLength(1);
  });
});

describe('coverage', () => {
  test('tells what a report has alone and what it leaves out', async () => {
    const crack = 'Inspectors found a crack 40 centimetres long in the northern arch of the Copper Bridge.';
    const dossier = await dossierOf(
      report('One', crack, 'The baker Tomas Eld sold twice as many rolls as usual.'),
      report('Two', 'A 40-centimetre crack was discovered by inspectors in the north arch of the Copper Bridge.'),
      report('Three', 'The queue at the Holm ferry was two hours long on Tuesday.'),
    );
    const [one, , three] = dossier.coverage;
    expect(one!.alone).toContain(statementWith(dossier, 'Tomas Eld').id);
    expect(three!.omitted).toEqual([statementWith(dossier, 'Inspectors found').id]);
    expect(three!.ofRecords).toBeNull();
  });
});
