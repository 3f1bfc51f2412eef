import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignUnits, similarity, stanceOf } from '../../src/index.ts';

describe('similarity of two sentences', () => {
  const closer: [name: string, sentence: string, near: string, far: string][] = [
    [
      'other words for the same beat the same subject',
      'Two people were killed when a bus crashed near Oldport',
      'Bus crash near Oldport leaves two dead',
      'Oldport opens a museum of buses',
    ],
    [
      'a verb and its noun',
      'Parliament approved the budget on Friday',
      'Approval of the budget by parliament came on Friday',
      'Parliament debated the budget on Tuesday',
    ],
    [
      'a misspelt name',
      'Viktoria Almendra resigned as mayor',
      'Mayor Viktoria Almendrra quits',
      'Mayor Petra Lund opens a school',
    ],
    [
      'numbers in digits and words',
      'The fire destroyed 12 houses',
      'Twelve homes destroyed in blaze',
      'The fire destroyed 40 houses',
    ],
    [
      'a short form in capitals',
      'United States imposes new tariffs',
      'US imposes tariffs',
      'Let us pose for a picture',
    ],
  ];
  test.each(closer)('%s', (_, sentence, near, far) =>
    expect(similarity(sentence, near)).toBeGreaterThan(similarity(sentence, far)),
  );

  // The same again in other words, with one detail another, of the same subject, and of something else.
  const graded: [sentence: string, ...others: string[]][] = [
    [
      'Twelve die as ferry capsizes off Norland',
      'Norland ferry capsizes, killing twelve',
      'Forty die as ferry capsizes off Norland',
      'Norland ferry fares rise',
      'Chess champion keeps her title',
    ],
    [
      'German inflation slows to 1.2 percent',
      'Inflation in Germany slows to 1.2%',
      'German inflation slows to 2.4 percent',
      'German exports hit record',
      'Singer cancels tour',
    ],
    [
      'Doctors say the patient is stable',
      'Patient is stable, doctors say',
      'Doctors say the patient is not stable',
      'Doctors call for more beds',
      'Volcano erupts',
    ],
    [
      'Minister admits taking bribes',
      'Minister admits to taking bribes',
      'Minister denies taking bribes',
      'Minister opens new school',
      'Wheat harvest falls short',
    ],
    [
      'Train derails near Holm, 20 injured',
      '20 hurt as train derails near Holm',
      'Train derails near Holm, nobody injured',
      'New train line to Holm approved',
      'Bird flu found on farm',
    ],
    [
      'Senate passes farm bill',
      'Farm bill passed by Senate',
      'Senate rejects farm bill',
      'Farmers protest outside Senate',
      'Comet seen over desert',
    ],
    [
      'Scientists find water on distant planet',
      'Water discovered on distant planet, scientists say',
      'Scientists find no water on distant planet',
      'Scientists plan mission to distant planet',
      'Mayor opens carnival',
    ],
    [
      'Shares in Orlo Motors rise 8 percent',
      'Orlo Motors shares up 8 percent',
      'Shares in Orlo Motors fall 8 percent',
      'Orlo Motors hires designer',
      'Heavy rain expected on Sunday',
    ],
    [
      'Nurses begin strike over pay',
      'Nurses start strike over wages',
      'Nurses end strike over pay',
      'Hospital hires nurses',
      'Rocket launch delayed',
    ],
  ];
  test.each(graded)('%s: less alike step by step', (sentence, ...others) => {
    const likenesses = [sentence, ...others].map((other) => similarity(sentence, other));
    expect(likenesses).toEqual([...likenesses].sort((x, y) => y - x));
    expect(likenesses[0]).toBeCloseTo(1, 10);
    expect(likenesses[1]).toBeGreaterThan(0.75);
    expect(likenesses[2]).toBeGreaterThan(0.55);
    expect(likenesses[4]).toBeLessThan(0.2);
  });

  // Each row: another event of the kind is less alike than the same event with other details.
  const events: [name: string, headline: string, same: string, other: string][] = [
    [
      'another toll',
      'Bomb kills 4 in Mosul market',
      'Bomb kills at least 6 in Mosul market',
      'Bomb kills 4 in Lagos market',
    ],
    ['a people for its land', 'Peru miners end strike', 'Peruvian miners end strike', 'Bolivian miners end strike'],
    ['a capital for its land', 'Kenya raises fuel tax', 'Nairobi raises fuel tax', 'Oslo raises fuel tax'],
    ['a short form', 'British PM to visit Chile', 'Prime minister of UK to visit Chile', 'Danish PM to visit Chile'],
    ['two words for one', 'Court strikes down tax', 'Court overturns tax', 'Court upholds tax'],
    ['a market', 'Wall Street closes higher', 'US stocks end up', 'Tokyo stocks close lower'],
    ['nearer figures', 'Quake of 6.1 hits Chile', 'Quake of 6.3 hits Chile', 'Quake of 3.2 hits Chile'],
    ['nothing but the land', 'Greece elects president', 'Greek president elected', 'Greek island hit by quake'],
  ];
  test.each(events)('%s', (_, headline, same, other) =>
    expect(similarity(headline, same)).toBeGreaterThan(similarity(headline, other) + 0.03),
  );

  test.each(events)('capitals make no difference: %s', (_, headline, same) => {
    const title = (text: string) => text.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());
    for (const written of [title, (text: string) => text.toLowerCase(), (text: string) => text.toUpperCase()])
      expect(similarity(written(headline), written(same))).toBeCloseTo(similarity(headline, same), 1);
  });

  const words = fc.array(fc.constantFrom('bridge', 'closed', 'crack', 'Holm', '40', 'the', 'repairs', 'not', '“'));
  test('stays within 0 and 1, is the same both ways, and is whole for a sentence and itself', () =>
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [a.join(' '), b.join(' ')];
        expect(similarity(x, y)).toBeGreaterThanOrEqual(0);
        expect(similarity(x, y)).toBeLessThanOrEqual(1);
        expect(similarity(x, y)).toBeCloseTo(similarity(y, x), 10);
        if (/\w/.test(x)) expect(similarity(x, x)).toBeCloseTo(1, 10);
      }),
    ));
});

describe('alignment of the sentences of several reports', () => {
  const reports = [
    ['The bridge was closed after a crack was found.', 'Repairs will take until June.', 'The mayor was at the opera.'],
    ['A crack has shut the bridge.', 'The ferry is full.', 'It will be repaired by June.'],
  ];
  test('finds the pairs that say the same', () => {
    const same = alignUnits(reports).filter((pair) => pair.same);
    expect(same.map(({ a, b }) => [a.unit, b.unit]).sort()).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });
  test('never aligns two sentences of one report', () => {
    for (const { a, b } of alignUnits([...reports, reports[0]!])) expect(a.report).not.toBe(b.report);
  });
  test('gives the most alike first', () => {
    const scores = alignUnits(reports).map((pair) => pair.similarity);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });
});

describe('the stance of a text on a claim', () => {
  const claim = 'Giant crab seen off the coast of Kelmouth';
  const cases: [stance: string, text: string][] = [
    [
      'agree',
      'The largest crab ever found was caught off the coast of Kelmouth on Sunday. The giant animal was filmed by divers and weighs as much as a cow.',
    ],
    [
      'discuss',
      'A giant crab has reportedly been seen off the coast of Kelmouth, according to a local website. Two boys are also said to have seen the animal. The report could not be confirmed.',
    ],
    [
      'disagree',
      'A picture of a giant crab off the coast of Kelmouth has been passed around widely. The picture is a hoax, a biologist said. It is not real.',
    ],
    ['unrelated', 'The council of Tarnwick has voted to mend the roof of the town hall. The work begins in May.'],
    ['unrelated', ''],
  ];
  test.each(cases)('%s', (stance, text) => expect(stanceOf(claim, text).stance).toBe(stance));

  const commander = 'Insurgent commander killed in air strike';
  const open: [stance: string, claim: string, text: string][] = [
    [
      'discuss',
      commander,
      'The ministry is looking into reports that an insurgent commander was killed in an air strike. A spokesman said he could neither confirm nor deny them.',
    ],
    [
      'agree',
      'Ministry confirms death of insurgent commander',
      'An insurgent commander was killed in an air strike on Friday, the ministry of defence announced. The body had been identified.',
    ],
    [
      'agree',
      commander,
      'An insurgent commander was killed in an air strike on Friday, the ministry confirmed. The strike hit a convoy north of the city.',
    ],
    [
      'discuss',
      commander,
      'An insurgent commander may have been killed in an air strike on Friday. The ministry did not confirm his death.',
    ],
  ];
  test.each(open)('%s: %s', (stance, claim, text) => expect(stanceOf(claim, text).stance).toBe(stance));

  const rest = `The town lies on the river and has nine thousand people. A new school was opened there in spring by the
    governor. Farmers grow wheat and beans. The mayor denied that the bridge was unsafe. It is a mistake to drive there in
    winter, a guide said.`;
  const long: [stance: string, text: string][] = [
    [
      'agree',
      'A meteorite struck a barn near Holmby on Friday, the police said. The roof was broken and a cow was hurt.',
    ],
    [
      'discuss',
      'Did a meteorite strike a barn near Holmby? A farmer claims it did. Scientists could not confirm it yet.',
    ],
    [
      'disagree',
      'No meteorite struck a barn near Holmby. The story was made up by a farmer, police found. It is a hoax.',
    ],
  ];
  test.each(long)('%s: what stands far from the claim says little of it', (stance, text) =>
    expect(stanceOf('Meteorite strikes barn near Holmby', `${text} ${rest}`).stance).toBe(stance),
  );
  test('letters of a claim make no difference', () => {
    for (const [stance, text] of long) expect(stanceOf('METEORITE STRIKES BARN NEAR HOLMBY', text).stance).toBe(stance);
  });

  test('a text that denies agrees with a claim that denies', () => {
    const [, hoax] = cases[2]!;
    expect(stanceOf('Picture of giant crab off Kelmouth is a hoax', hoax).stance).toBe('agree');
  });
});
