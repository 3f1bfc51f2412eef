import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import type { LabelledTurn, LocalNames } from '../../src/model/index.ts';
import { creditedNames, joinNames, readNames } from '../../src/names/index.ts';
import { formOf, tagForm } from '../../src/text/index.ts';
import { plainReport } from '../plain-report.ts';

const english = languageOf('en');

interface Given {
  readonly turns?: readonly LabelledTurn[];
  readonly title?: string;
  readonly publisher?: string;
}

function namesIn(text: string, { turns = [], title, publisher }: Given = {}): LocalNames {
  const form = formOf(text, english.form);
  const tags = tagForm(form, english.tagging.model());
  return readNames(
    { form, tags, report: { turns, title: title ?? null, publisher: publisher ?? null, byline: [] } },
    english,
  );
}

/** "Ana Ruiz [person]: Ana Ruiz | Ruiz". */
function listed(text: string): string[] {
  return namesIn(text).names.map(
    ({ name, kind, mentions }) => `${name} [${kind}]: ${mentions.map((m) => text.slice(m.start, m.end)).join(' | ')}`,
  );
}

describe('a report names', () => {
  test.each([
    [
      'somebody in full, then by surname',
      'Ana Ruiz opened the bridge on Monday. Ruiz said it was late.',
      ['Ana Ruiz [person]: Ana Ruiz | Ruiz'],
    ],
    [
      'two people of one surname, told apart by their titles',
      'Mr Paul Garrity and Mrs Edith Garrity spoke first. Mr Garrity was brief. Mrs Garrity was not.',
      ['Paul Garrity [person]: Paul Garrity | Garrity', 'Edith Garrity [person]: Edith Garrity | Garrity'],
    ],
    [
      'a doctor, who is not the mayor of that surname',
      'Mayor Paul Garrity and Dr. Edith Garrity both spoke. “We are ready,” said Dr. Garrity. “So are we,” said Mayor Garrity.',
      ['Paul Garrity [person]: Paul Garrity | Garrity', 'Edith Garrity [person]: Edith Garrity | Garrity'],
    ],
    [
      'a place without what is done to it',
      'They met in Norrow last week. “Closing Norrow is hard,” she said. Nobody in Norrow slept.',
      ['Norrow [place]: Norrow | Norrow | Norrow'],
    ],
    [
      'nothing by a currency, a measure of profit or a clock',
      'By 11:20 CEST the EBITDA of the mill had come to SEK 40 million.',
      [],
    ],
    [
      'somebody behind what a headline calls them',
      'The roof fell on Monday. Grandma Edith Garrity was out. Shopkeeper Paul Ruiz was not. Trustee Garrity wept.',
      ['Edith Garrity [person]: Edith Garrity | Garrity', 'Paul Ruiz [person]: Paul Ruiz'],
    ],
    [
      'somebody by what friends call him',
      'Sir Leonard Marlow put in money. Sir Len put in more. Len Marlow said so.',
      ['Leonard Marlow [person]: Leonard Marlow | Len | Len Marlow'],
    ],
    [
      'people by surnames with particles, in small letters and in large ones',
      'Jan van der Vell met Khalid al-Omari. It rained, said van der Vell. Van der Vell left, and al-Omari stayed.',
      [
        'Jan van der Vell [person]: Jan van der Vell | van der Vell | Van der Vell',
        'Khalid al-Omari [person]: Khalid al-Omari | al-Omari',
      ],
    ],
    [
      'people whose given name has a small second half',
      'Kim Sang-woo and Park Ji-hye were released on Monday from a prison.',
      ['Kim Sang-woo [person]: Kim Sang-woo', 'Park Ji-hye [person]: Park Ji-hye'],
    ],
    [
      'a town with its river behind hyphens',
      'The mayor of Sundby-upon-Vell said that Sundby-upon-Vell was dry.',
      ['Sundby-upon-Vell [place]: Sundby-upon-Vell | Sundby-upon-Vell'],
    ],
    [
      'a ministry with all that it is for',
      'The Ministry of Water, Sanitation and Irrigation said no.',
      ['Ministry of Water, Sanitation and Irrigation [organisation]: Ministry of Water, Sanitation and Irrigation'],
    ],
    [
      'a town and a body behind its article',
      'In the hall in Sundby the Vell Safety Board met. The mayor of Sundby did not.',
      ['Sundby [place]: Sundby | Sundby', 'Vell Safety Board [organisation]: Vell Safety Board'],
    ],
    [
      'ships and storms, which are nobody',
      'The trawler Morning Grace met Typhoon Ana. The MV Ana Ruiz did not.',
      ['Morning Grace [other]: Morning Grace', 'Typhoon Ana [other]: Typhoon Ana', 'MV Ana Ruiz [other]: MV Ana Ruiz'],
    ],
    [
      'one who has a town’s name',
      'What do you say to Wellington, the judge who wrote it?',
      ['Wellington [person]: Wellington'],
    ],
    [
      'a company with two legal forms',
      'Tarn Precision Co., Ltd. bought Marlow Bulk Haulage on Friday.',
      [
        'Tarn Precision Co., Ltd. [organisation]: Tarn Precision Co., Ltd.',
        'Marlow Bulk Haulage [organisation]: Marlow Bulk Haulage',
      ],
    ],
    [
      'a village by where it lies',
      'Little Wenning slept, and so did the village of Upper Slaughton.',
      ['Little Wenning [place]: Little Wenning', 'Upper Slaughton [place]: Upper Slaughton'],
    ],
    [
      'a party, and not its share',
      'The Tarn Liberals 4.8 per cent, the Greens 10.6.',
      ['Tarn Liberals [other]: Tarn Liberals', 'Greens [organisation]: Greens'],
    ],
    [
      'a mayor, who is not the shopkeeper of that surname',
      'Store owner Paul Garrity laughed. Mayor Garrity did not.',
      ['Paul Garrity [person]: Paul Garrity', 'Garrity [person]: Garrity'],
    ],
    [
      'a mayor, of whom nothing was said before',
      'Ana Ruiz spoke first. Mayor Ruiz was brief.',
      ['Ana Ruiz [person]: Ana Ruiz | Ruiz'],
    ],
    [
      'a councillor, whose title is no part of the name',
      'The motion came from Councillor Edith Marlow. Cllr Marlow said it was overdue.',
      ['Edith Marlow [person]: Edith Marlow | Marlow'],
    ],
    [
      'a body and its initials',
      'The Harbour Workers Federation (HWF) rejected the offer. HWF members vote on Friday.',
      ['Harbour Workers Federation [organisation]: Harbour Workers Federation | HWF | HWF'],
    ],
    [
      'a member of a council, whose title is no part of the name',
      'Councilmember Judith Marlow spoke. Councilmember Marlow left.',
      ['Judith Marlow [person]: Judith Marlow | Marlow'],
    ],
    [
      'a body that its head tells',
      'The bill goes to the European Commission. The European Commission said nothing.',
      ['European Commission [organisation]: European Commission | European Commission'],
    ],
    [
      'a university, and not its town alone',
      'She taught at the University of Wexmouth and traded on the Northern Stock Exchange.',
      [
        'University of Wexmouth [organisation]: University of Wexmouth',
        'Northern Stock Exchange [organisation]: Northern Stock Exchange',
      ],
    ],
    [
      'a firm behind the word for what it is',
      'Brokerage Tamworth Capital cut its target.',
      ['Tamworth Capital [organisation]: Tamworth Capital'],
    ],
    [
      'a firm without its legal form',
      'Pellgate Foods Ltd closed its mill. Pellgate Foods said prices fell.',
      ['Pellgate Foods Ltd [organisation]: Pellgate Foods Ltd | Pellgate Foods'],
    ],
    [
      'a union of two trades, and its initials written as a word',
      'The National Union of Harbour and Canal Workers (Nuhcw) met. Nuhcw wants more.',
      [
        'National Union of Harbour and Canal Workers [organisation]: National Union of Harbour and Canal Workers | Nuhcw | Nuhcw',
      ],
    ],
    [
      'a branch, and the body whose branch it is',
      'Members of Local 12 of the Dock Workers Federation voted.',
      ['Local 12 [organisation]: Local 12', 'Dock Workers Federation [organisation]: Dock Workers Federation'],
    ],
    [
      'an office beside its holder is no body, however often it stands alone',
      'The Director General of the Norland Museums Trust wept. “Yes,” said the Director General, Edna Marsh.',
      ['Norland Museums Trust [organisation]: Norland Museums Trust', 'Edna Marsh [person]: Edna Marsh'],
    ],
    [
      'an office with its rank is no body where nobody beside it holds it',
      'The force apologised. The Assistant Commissioner added that the Senior Prosecutor had been told by the Vice Chancellor.',
      ['The Assistant Commissioner [person]: ', 'the Vice Chancellor [person]: '],
    ],
    [
      'two bodies side by side',
      'The Bank of Marland and the Harbour Office Workers met.',
      [
        'Bank of Marland [organisation]: Bank of Marland',
        'Harbour Office Workers [organisation]: Harbour Office Workers',
      ],
    ],
    [
      'no body: the Director General',
      'The Director General, Edna Marsh, resigned.',
      ['Edna Marsh [person]: Edna Marsh'],
    ],
    ['no body: the Harbour Master', 'The Harbour Master, Edna Marsh, resigned.', ['Edna Marsh [person]: Edna Marsh']],
    ['no body: the Town Clerk', 'The Town Clerk, Edna Marsh, resigned.', ['Edna Marsh [person]: Edna Marsh']],
    [
      'no body: the Attorney General',
      'The Attorney General, Edna Marsh, resigned.',
      ['Edna Marsh [person]: Edna Marsh'],
    ],
    [
      'no body: the Chief Fire Officer',
      'The Chief Fire Officer, Edna Marsh, resigned.',
      ['Edna Marsh [person]: Edna Marsh'],
    ],
    ['no body: the Deputy Governor', 'The Deputy Governor, Edna Marsh, resigned.', ['Edna Marsh [person]: Edna Marsh']],
    ['no body: the Auditor General', 'The Auditor General, Edna Marsh, resigned.', ['Edna Marsh [person]: Edna Marsh']],
    ['no body: the Surgeon General', 'The Surgeon General, Edna Marsh, resigned.', ['Edna Marsh [person]: Edna Marsh']],
    ['no body: the Vice Chancellor', 'The Vice Chancellor, Edna Marsh, resigned.', ['Edna Marsh [person]: Edna Marsh']],
    [
      'no body: the Assistant Commissioner',
      'The Assistant Commissioner, Edna Marsh, resigned.',
      ['Edna Marsh [person]: Edna Marsh'],
    ],
    [
      'two bodies under one article',
      'The council met the Bank of Marland and Harbour Office Workers on Friday.',
      [
        'Bank of Marland [organisation]: Bank of Marland',
        'Harbour Office Workers [organisation]: Harbour Office Workers',
      ],
    ],
    ['no currency', 'The deal was worth US$6 million.', []],
  ])('%s', (_, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  test('an office that its holder has at one place is no body at another', () => {
    const names = listed('Edna Marsh, the Fire Commissioner, said nothing. The Fire Commissioner will be heard.');
    expect(names).toContain('Edna Marsh [person]: Edna Marsh');
    expect(names.join()).not.toContain('organisation');
  });

  test.each([
    [
      'where it was filed, and not the firm of that name',
      'SUNDBRO, Vellmark, March 3 (VPA) - Sundbro Seilbahn AG is shut.',
      'SUNDBRO [place]: SUNDBRO',
    ],
    ['where a release is from', 'Sundbro, 3 March - Sundbro Seilbahn AG is shut.', 'Sundbro [place]: Sundbro'],
    ['by an agency alone', 'SUNDBRO (VPA) - The lift is shut.', 'SUNDBRO [place]: SUNDBRO'],
    [
      'both surnames alone',
      'Oona Marlow Quist spoke. Then Marlow Quist left.',
      'Oona Marlow Quist [person]: Oona Marlow Quist | Marlow Quist',
    ],
    [
      'a given name cut to two letters',
      'Sh. Umbarov spoke of the dam. Umbarov left.',
      'Sh. Umbarov [person]: Sh. Umbarov | Umbarov',
    ],
    [
      'a body of another tongue by its first word',
      'A report by Istituto Cavarzan was read out.',
      'Istituto Cavarzan [organisation]: Istituto Cavarzan',
    ],
    [
      'initials without the legal form',
      'Vell Dairy Trust Ltd was shut. VDT was sold.',
      'Vell Dairy Trust Ltd [organisation]: Vell Dairy Trust Ltd | VDT',
    ],
    [
      'initials with the legal form',
      'Vell Dairy AG was shut. The board of VDAG met.',
      'Vell Dairy AG [organisation]: Vell Dairy AG | VDAG',
    ],
  ])('%s', (_, text, expected) => {
    expect(listed(text)).toContain(expected);
  });

  test('whoever speaks for the mayor, who is somebody else', () => {
    const text = 'A spokesman for the mayor, Olu Garrity, said no. The mayor was away.';
    const { names, references } = namesIn(text);
    const meant = references.map(({ start, end, name }) => [text.slice(start, end), names[name!]?.name]);
    expect(names[0]).toMatchObject({ name: 'Olu Garrity', roles: ['spokesman for the mayor'] });
    expect(meant).not.toContainEqual(['The mayor', 'Olu Garrity']);
    expect(meant).not.toContainEqual(['the mayor', 'Olu Garrity']);
  });

  test('somebody by an earlier name, which is no role', () => {
    expect(
      namesIn('Edith Marlow met Ana Crake, then Miss Garrity, in May.').names.flatMap(({ roles }) => roles),
    ).toEqual([]);
  });

  test('a company that is neither the paper nor the hospital', () => {
    const text =
      'The Sundby Courier saw it, and Sundby General Hospital took in nine. Ana Ruiz said the company would pay.';
    const { names, references } = namesIn(text);
    expect(references.map(({ name }) => (name === null ? null : names[name]!.kind))).not.toContain('organisation');
  });

  test('somebody after words that are no role', () => {
    const text = 'Paul Garrity came. At the end Mr Garrity spoke.';
    const [{ mentions } = { mentions: [] }] = namesIn(text).names;
    expect(mentions.map(({ full }) => text.slice(full.start, full.end))).toEqual(['Paul Garrity', 'Mr Garrity']);
  });

  test('a ship that has a lady in its name', () => {
    const [ship] = namesIn('The ferry hit a reef, and the Lady Marlene went down within an hour.').names;
    expect(ship).toMatchObject({ name: 'Lady Marlene', kind: 'other' });
  });

  test('somebody with the title and the role in front', () => {
    const text = 'The crew was led by coxswain Davy Marlow.';
    const [{ mentions } = { mentions: [] }] = namesIn(text).names;
    const [mention] = mentions;
    expect(text.slice(mention!.full.start, mention!.full.end)).toBe('coxswain Davy Marlow');
    expect(text.slice(mention!.start, mention!.end)).toBe('Davy Marlow');
  });

  test('somebody in its headline only', () => {
    const { headline } = namesIn('She left at noon.', {
      title: 'Judge clears Prime Minister Edith Garrity of all charges',
    });
    expect(headline).toMatchObject([{ name: 'Edith Garrity', kind: 'person' }]);
    expect(headline[0]!.forms).toContain('Prime Minister Edith Garrity');
  });
});

describe('peoples', () => {
  const peoples = (text: string) =>
    namesIn(text).peoples.map(({ mentions }) => mentions.map((m) => text.slice(m.start, m.end)).join(' | '));

  test.each<[text: string, ...expected: string[]]>([
    ['The German army met two South Africans. The Germans left.', 'German | Germans', 'South Africans'],
    ['Kurdish and Muslim leaders spoke Polish.', 'Kurdish', 'Muslim', 'Polish'],
    ['Australian Mark Garrity won the final.', 'Australian'],
    ['We polish the silver.'],
    ['The French Bank of Commerce failed.'],
  ])('%s', (text, ...expected) => {
    expect(peoples(text)).toEqual(expected);
  });

  test('belong to nobody’s name', () => {
    expect(listed('Australian Mark Garrity won the final.')).toEqual(['Mark Garrity [person]: Mark Garrity']);
  });

  test('are listed with those of other reports, and are short for nothing', () => {
    const texts = ['The Germans met the German Cycling Federation.', 'German riders stayed away.'];
    const { names } = joinNames(
      texts.map((text, i) => ({ ...namesIn(text), sigil: 'AB'[i]!, key: `${i}`, text, credited: [] })),
      english.names,
    );
    const shown = names.map(({ kind, variants }) => `${kind}: ${variants.map(({ text }) => text).join(' | ')}`);
    expect(shown).toHaveLength(2);
    expect(shown).toContain('other: Germans | German');
  });
});

test('a town and its team are two names of a report of sport', () => {
  const text =
    'SOCCER - LEAGUE RESULTS .\nResults of league matches played on Sunday :\nLeeds 2 Arsenal 1\nChelsea 0 Leeds 3\n' +
    'They play the return match in Leeds on Friday .';
  expect(listed(text)).toEqual(expect.arrayContaining(['Leeds [organisation]: Leeds | Leeds', 'Leeds [place]: Leeds']));
});

test('a town is not short for its museum', () => {
  expect(listed('The Museum of Orlaby Bay reopened. She lives in Orlaby Bay.')).toEqual([
    'Museum of Orlaby Bay [organisation]: Museum of Orlaby Bay',
    'Orlaby Bay [place]: Orlaby Bay',
  ]);
});

describe('in print', () => {
  test.each<[text: string, expected: string]>([
    ['KESTOVO 1996-12-06', 'KESTOVO [place]'],
    ['AL-MARSA , United Arab Emirates 1996-12-06', 'AL-MARSA [place]'],
    ['Orlaby Corp on Friday said it would close a mill .', 'Orlaby Corp [organisation]'],
    ['They were taken to Orlaby General on Friday.', 'Orlaby General [organisation]'],
    ['Nurses of St Oswin’s will strike.', 'St Oswin’s [organisation]'],
    ["Moody 's cuts the rating of Orlaby Bank .", "Moody 's [organisation]"],
    ['The judge read the request of the Municipality of Kestovo.', 'Municipality of Kestovo [organisation]'],
    ['People in Market Ossby cheered. Is Market Ossby cursed?', 'Market Ossby [place]'],
    ['He spoke of the English town Orlaby Combe.', 'Orlaby Combe [place]'],
    ['Asked by Ana Ruiz (Norland Gazette, Prague).', 'Prague [place]'],
    ['The governor of the Region of Orlaby was late.', 'Orlaby [place]'],
    ['“It is over,” NNA Mira Ruiz was told.', 'Mira Ruiz [person]'],
    ['Answering a question of QNA, the mayor smiled.', 'QNA [organisation]'],
    ['The fair is held on Founders Day.', 'Founders Day [other]'],
    ['Old Benlow struck twelve, and the square cheered Old Benlow.', 'Old Benlow [other]'],
    [
      'Umpires : P. Doyle\nS. Marlow c Ruiz b Storm 18\nTotal 204\nBowling : Storm 15-4-38-1 , Doyle 3-0-14-0',
      'Storm [person]',
    ],
  ])('%s', (text, expected) => {
    expect(listed(text).map((name) => name.replace(/:.*/, ''))).toContain(expected);
  });
});

describe('a word stands for', () => {
  /** "she = Ana Ruiz", in the text's order. */
  const standing = (text: string) => {
    const { names, references } = namesIn(text);
    return references.map(
      ({ start, end, name }) => `${text.slice(start, end)} = ${name === null ? 'nobody' : names[name]!.name}`,
    );
  };

  test.each([
    ['the woman, not the man', 'Ana Ruiz met Paul Garrity at noon. She was late.', 'She = Ana Ruiz'],
    [
      'who holds the office',
      'Edith Marlow, the director of the museum, met Paul Garrity. The director was pleased.',
      'The director = Edith Marlow',
    ],
    [
      'the name beside it',
      'The coastguard commander, Edith Marlow, called it off.',
      'The coastguard commander = Edith Marlow',
    ],
    [
      'not whom the quoted words name',
      'Edith Marlow moved the amendment. “Mrs Garrity has locked the boathouse,” she told the crew.',
      'she = Edith Marlow',
    ],
    [
      'whom the sentence is about, not whoever agrees in passing',
      'Judge Edith Marlow, with whom Judge Ana Ruiz agrees, would have paid. “Make them whole,” she writes.',
      'she = Edith Marlow',
    ],
    [
      'a judge who is called a justice',
      'Justice Edith Marlow took an hour. The judge said no.',
      'The judge = Edith Marlow',
    ],
    [
      'a minister of something, whose office holds a name too',
      'The Union Harbour Safety Minister Edith Marlow was firm.\n\nThe minister said no.',
      'The minister = Edith Marlow',
    ],
    ['a husband, who is no "she"', 'Edith Marlow, whose husband Marlin died, wept. She said no.', 'She = Edith Marlow'],
    [
      'who is named behind whose leader that is',
      'Premier Paul Garrity won. “No,” said the leader of the Reformers, Edith Marlow.',
      'the leader = Edith Marlow',
    ],
    [
      'what the only person named so far does, though nobody said so',
      'Edith Marlow has cancelled her tour. “I have lost my voice,” the singer told the crowd.',
      'the singer = Edith Marlow',
    ],
    [
      'how old the only person named so far is',
      'Edith Marlow won the race at Tarn. “It was cold,” the 31-year-old said.',
      'the 31-year-old = Edith Marlow',
    ],
    [
      'where the only person named so far comes from',
      'Edith Marlow won the race at Tarn. “It was cold,” said the Norwegian.',
      'the Norwegian = Edith Marlow',
    ],
    [
      'somebody whom only another report names',
      'We asked the mayor again. The mayor said no.',
      'the mayor = the mayor',
    ],
  ])('%s', (_, text, expected) => {
    expect(standing(text)).toContain(expected);
  });

  test.each([
    [
      'the leader of one party is not who leads the land',
      'Premier Paul Garrity won. The leader of the Greens said no.',
      'The leader',
    ],
    ['one of two authors', 'Edith Marlow and Paul Garrity wrote it. “It was hard,” the author said.', 'the author'],
    [
      'a singer brought in without a name',
      'Edith Marlow is away. A singer in the choir left. The singer said no.',
      'The singer',
    ],
    ['a minister does not ride', 'Minister Edith Marlow opened the race. The cyclist said no.', 'The cyclist'],
    ['one of two who may be it', 'Mrs Edith Marlow met Mr Paul Garrity. The Norwegian said no.', 'The Norwegian'],
    ['what belongs to a land', 'Edith Marlow went home. The Norwegian government said no.', 'The Norwegian'],
  ])('%s: nobody', (_, text, words) => {
    expect(standing(text).filter((one) => one.startsWith(`${words} = `) && !one.endsWith('nobody'))).toEqual([]);
  });

  test('the head of state in his own press service, whoever was named last', () => {
    const text =
      'The President of Tarn Paul Garrity met President Edith Marlow. Edith Marlow thanked him. “So be it,” said the head of state.';
    const { names, references } = namesIn(text, { publisher: 'Press Service of the President of Tarn' });
    const head = references.find(({ start, end }) => text.slice(start, end) === 'the head')!;
    expect(names[head.name!]!.name).toBe('Paul Garrity');
  });

  test('whoever speaks a turn, where it is "I"', () => {
    const text = 'MARLOW: I was late.\n\nGARRITY: I was not.';
    const turns = [
      { speaker: 'MARLOW', role: null, label: { start: 0, end: 7 }, span: { start: 8, end: 19 } },
      { speaker: 'GARRITY', role: null, label: { start: 21, end: 29 }, span: { start: 30, end: 42 } },
    ];
    const { names, references, turnNames } = namesIn(text, { turns });
    expect(turnNames.map((name) => names[name!]!.name)).toEqual(['MARLOW', 'GARRITY']);
    expect(references.map(({ name }) => names[name!]!.name)).toEqual(['MARLOW', 'GARRITY']);
  });

  test('an office in a label is not whoever spoke last', () => {
    const said = [
      ['THE CHAIR', 'Good morning. Professor Marlow is on my left, Ms Brand is on my right.'],
      ['MS GARRITY', 'I am obliged, Madam Chair. The pier gave way, and nobody had tended it.'],
      ['PROF. MARLOW', 'Tended by whom, Ms Garrity?'],
      ['MS GARRITY', 'By the owners, Professor.'],
      ['PROF. MARLOW', 'Good. I would have liked it better before the winter.'],
      ['THE CHAIR', 'Now Mr Rennow himself, please. Did you see the letter?'],
    ] as const;
    const panel = 'Before: Judge Edith Holt (chair), Professor Amos Marlow, Ms Lise Brand.';
    const text = [panel, ...said.map(([speaker, words]) => `${speaker}: ${words}`)].join('\n\n');
    const turns = said.map(([speaker, words]) => {
      const start = text.indexOf(`${speaker}: ${words}`);
      const end = start + speaker.length + 1;
      return { speaker, role: null, label: { start, end }, span: { start: end + 1, end: end + 1 + words.length } };
    });
    const { names, turnNames } = namesIn(text, { turns });
    const speakers = turnNames.map((name) => (name === null ? null : names[name]!.name));
    expect(speakers.map((speaker) => speaker === 'Amos Marlow')).toEqual([false, false, true, false, true, false]);
  });

  test('whoever a label calls by an office in capitals, by a hyphenated surname, by a common word', () => {
    const said = [
      ['THE MAYOR', 'The Mayor', 'Good evening. Councillor Brand-Holt.'],
      ['CLLR BRAND-HOLT', 'Lise Brand-Holt', 'I move it.'],
      ['WREN', 'Leo Wren', 'I second it.'],
    ] as const;
    const present = 'Presiding: the Mayor, Councillor Edith Marlow. Present: Councillor Lise Brand-Holt, Mr Leo Wren.';
    const text = [present, ...said.map(([label, , words]) => `${label}: ${words}`)].join('\n\n');
    const turns = said.map(([called, speaker, words]) => {
      const start = text.indexOf(`${called}: ${words}`);
      const end = start + called.length + 1;
      return { speaker, role: null, label: { start, end }, span: { start: end + 1, end: end + 1 + words.length } };
    });
    const { names, turnNames } = namesIn(text, { turns });
    expect(turnNames.map((name) => names[name!]!.name)).toEqual(['Edith Marlow', 'Lise Brand-Holt', 'Leo Wren']);
    expect(names.filter(({ kind }) => kind === 'person')).toHaveLength(3);
    expect(names.find(({ name }) => name === 'Leo Wren')!.mentions).toHaveLength(2);
  });

  test('two of one surname whom labels tell apart, and a land in brackets that speaks like a person', () => {
    const labels = ['Mr. Marlow (Norland)', 'Ms. Marlow (Tarn)', 'Mr. Marlow (Norland)'];
    const speech = ['Norland said no, and Norland thinks so still.', 'We said yes.', 'Norland will say no again.'];
    const text = labels.map((label, i) => `${label}: ${speech[i]}`).join('\n\n');
    const turns = labels.map((label, i) => {
      const start = text.indexOf(`${label}: ${speech[i]}`);
      const end = start + label.length + 1;
      const [speaker, role] = label.slice(0, -1).split(' (');
      return {
        speaker: speaker!,
        role: role!,
        label: { start, end },
        span: { start: end + 1, end: end + 1 + speech[i]!.length },
      };
    });
    const { names, turnNames } = namesIn(text, { turns });
    expect(turnNames.map((name) => names[name!]!.roles)).toEqual([['Norland'], ['Tarn'], ['Norland']]);
    expect(names.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Marlow', 'Marlow']);
  });

  test.each([
    ['an office of something, and its holder', 'Inspector of Mines Edith Marlow said no.', 'Edith Marlow'],
    ['a day behind a name', '“No,” said Edith Marlow Wednesday.', 'Edith Marlow'],
    ['a land that somebody speaks for', 'Edith Marlow for the Tarn Greens said no.', 'Edith Marlow'],
    ['the letters of an outlet in front of one', 'It is over, /TNS Edith Marlow/ Edith Marlow said.', 'Edith Marlow'],
    ['a body that somebody is of', 'Orsolya Vey of Marlow Partners said no.', 'Orsolya Vey'],
    [
      'a script’s cue in front of one',
      'Our reporter is Edith Marlow.\n\nCUE MARLOW, IN: “There is a hole.”',
      'Edith Marlow',
    ],
    ['a calling in front of one', 'Archivist Edith Marlow said no.', 'Edith Marlow'],
  ])('%s is no part of it', (_, text, name) => {
    expect(namesIn(text).names.flatMap((one) => (one.kind === 'person' ? [one.name] : []))).toEqual([name]);
  });
});

describe('reports together name', () => {
  /** The names of a dossier, each with its forms. */
  const joined = (...texts: readonly string[]) => {
    const { names, ids } = joinNames(
      texts.map((text, i) => ({ ...namesIn(text), sigil: 'ABCDEF'[i]!, key: `${i}`, text, credited: [] })),
      english.names,
    );
    return { names, ids, forms: names.map(({ name, variants }) => [name, ...variants.map((variant) => variant.text)]) };
  };

  test.each([
    ['a surname with a Slavic feminine ending', 'Edith Umbers spoke.', 'Edith Umbersova was silent.', 1],
    ['the same where the surname ends in a vowel', 'Edith Crake spoke.', 'Edith Craková was silent.', 1],
    ['not where the given name differs', 'Edith Umbers spoke.', 'Petra Umbersova was silent.', 2],
    ['two transliterations', 'Evžen Ščerba spoke.', 'Evzhen Shcherba was silent.', 1],
    ['what friends call one', 'Leonard Umbers spoke.', 'Len Umbers was silent.', 1],
    ['not what friends call another', 'Leonard Umbers spoke.', 'Ken Umbers was silent.', 2],
    ['a letter of a given name', 'Mrs Elisaveta Umbers spoke.', 'Mrs Elizaveta Umbers was silent.', 1],
    ["not the letter that makes it a woman's", 'Valentin Umbers spoke.', 'Valentina Umbers was silent.', 2],
    ['given names with and without a hyphen', 'Nils-Arne Umqvist spoke.', 'Nils Arne Umquist was silent.', 1],
    ['an initial and another spelling', 'Mr Rustan Umbaliyev spoke.', 'Mr R. Umbaliev was silent.', 1],
    ['two letters for an initial', 'Mr Dzhamal Umbayev spoke.', 'Dj. Umbayev was silent.', 1],
  ])('%s', (_, first, second, people) => {
    const { names } = joined(`${first} ${first}`, second);
    expect(names.filter(({ kind }) => kind === 'person')).toHaveLength(people);
    if (people === 1) expect(first).toContain(names[0]!.name);
  });

  test.each([
    ['JENS VAN DER BLOM', 'Jens van der Blom'],
    ["SINEAD O'MARLOW", "Sinead O'Marlow"],
    ['ANA MCROE-VIK', 'Ana McRoe-Vik'],
  ])('%s, as prose would, where no report does', (label, name) => {
    const { names } = joined(`Q. Who was there?\n\n${label}: I was.\n\n${label}: I said so.`);
    expect(names.map((one) => one.name)).toContain(name);
  });

  test('one person, in full here and by surname there', () => {
    const { names } = joined('Ana Ruiz opened the bridge.', 'Ms Ruiz opened a bridge, and Ms Ruiz left.');
    expect(names).toHaveLength(1);
    expect(names[0]!.variants.map(({ text }) => text)).toContain('Ms Ruiz');
  });

  test('one person in two transliterations, whose given name agrees', () => {
    const { names } = joined('Alexander Chouvalenko spoke on Monday.', 'Alexander Shuvalenko spoke on Monday.');
    expect(names).toHaveLength(1);
  });

  test('somebody whom a report calls by a surname that could be a place', () => {
    const text = 'Benedikt Umrach opened the lift.';
    const { forms } = joined(text, text, 'The service did well, and Umrach is right about the wind.');
    expect(forms).toEqual([['Benedikt Umrach', 'Benedikt Umrach', 'Umrach']]);
    const other = joined(text, text, 'Rain fell in Umrach. Umrach is wet.');
    expect(other.forms).toHaveLength(2);
  });

  test.each([
    ['a land for its adjective', 'the Umbrian Mountain Rescue Service', 'the Mountain Rescue Service of Umbria', 1],
    [
      'another word for an office',
      'the Federal Office for Ropeway Safety',
      'the Federal Authority for Ropeway Safety',
      1,
    ],
    ['not another trade', 'the Federal Office for Ropeway Safety', 'the Federal Office for Railway Safety', 2],
  ])('one body with %s', (_, first, second, bodies) => {
    const { names } = joined(`On Monday ${first} met. Rain fell.`, `On Monday ${second} met. Rain fell.`);
    expect(names.filter(({ kind }) => kind === 'organisation')).toHaveLength(bodies);
  });

  test('two bodies that one report tells apart', () => {
    const [first, second] = ['the Federal Office for Ropeway Safety', 'the Federal Authority for Ropeway Safety'];
    const { names } = joined(`On Monday ${first} met ${second}.`, `On Monday ${second} met. Rain fell.`);
    expect(names.filter(({ kind }) => kind === 'organisation')).toHaveLength(2);
  });

  test('a bank by its first word, where the reports are about it and not about the foundation of that name', () => {
    const text = 'Tessary Savings Bank is shut. Tessary Savings Bank is owned by the Tessary Foundation.';
    const { forms } = joined(text, text, 'On Monday Tessary said that Tessary was open. Tessary Ltd agreed.');
    expect(forms.find(([name]) => name === 'Tessary Savings Bank')).toContain('Tessary');
    expect(forms.find(([name]) => name === 'Tessary Foundation')).not.toContain('Tessary');
  });

  test('a body by what it is, in a report that never names it', () => {
    const { forms } = joined(
      'Sundby Harbour Council met on Monday. Vell Holdings did not.',
      'Vell Holdings asked the harbour council for a map. The parish council had none.',
    );
    expect(forms.find(([name]) => name === 'Sundby Harbour Council')).toContain('the harbour council');
    expect(forms.flat()).not.toContain('The parish council');
  });

  test('somebody of two surnames without the given names, and a surname with its particle', () => {
    const full = 'Ana Maria Beltran Ocampo met Jan van der Vell.';
    const { names } = joined(full, 'Beltran Ocampo spoke to Mr Van der Vell on Monday.');
    expect(names.filter(({ kind }) => kind === 'person')).toHaveLength(2);
  });

  test('a club by the last word of its name, whatever else begins with that word', () => {
    const { forms } = joined('Pellgate Rovers won. Rovers TV showed it.', 'On Monday Rovers said that Rovers won.');
    expect(forms.find(([name]) => name === 'Pellgate Rovers')).toContain('Rovers');
  });

  test.each([
    ['a hospital by its saint', 'St. Olave’s Hospital is full.', 'They went to St. Olave’s on Monday.', 'St. Olave’s'],
    [
      'a club in full and for short',
      'Tarn Rovers FC lost.',
      'Tarn Rovers Football Club Ltd has won.',
      'Tarn Rovers FC',
    ],
  ])('%s', (_, first, second, form) => {
    const { forms } = joined(first, second);
    expect(forms).toHaveLength(1);
    expect(forms[0]).toContain(form);
  });

  /** As `joined`, with a publisher for the first report. */
  const published = (publisher: string, ...texts: readonly string[]) =>
    joinNames(
      texts.map((text, i) => ({
        ...namesIn(text),
        sigil: 'ABCDEF'[i]!,
        key: `${i}`,
        text,
        credited: i > 0 ? [] : creditedNames(plainReport(text, { publisher }), english.names),
      })),
      english.names,
    ).names;

  test.each([
    [
      'an agency by the name in front of its trade',
      'Lindmoor Press Agency',
      'Lindmoor reports that the bridge is shut.',
      'Lindmoor',
      true,
    ],
    [
      'not the town where something is',
      'Lindmoor Press Agency',
      'The bridge in Lindmoor is shut. “It is,” they told Lindmoor.',
      'Lindmoor',
      false,
    ],
    [
      'a paper by its last word',
      'Evening Plover',
      'The *Plover* made that up, and the Plover knows it.',
      'Plover',
      true,
    ],
  ])('%s', (_, publisher, text, form, isOne) => {
    const names = published(publisher, 'The bridge is shut.', text);
    const outlet = names.find(({ name }) => name === publisher)!;
    expect(outlet.variants.some((variant) => variant.text === form)).toBe(isOne);
  });

  test('a reef by its name with the article, and no firm by that of an island', () => {
    const { forms } = joined(
      'The ship struck Hollam Reef off the island of Hollam. Hollam Line said nothing, and Hollam Line owns it.',
      'They were hauling creels off the Hollam when the ship came.',
    );
    expect(forms.find(([name]) => name === 'Hollam Reef')).toContain('the Hollam');
    expect(forms.find(([name]) => name === 'Hollam Line')).not.toContain('island of Hollam');
  });

  test('a body by the end of its name in front of where it is', () => {
    const { forms } = joined(
      'The Regional Harbour Commission of Norland met in Wigton.',
      'He put it to the Harbour Commission. The Harbour Commission agreed.',
    );
    expect(forms.find(([name]) => name === 'Regional Harbour Commission of Norland')).toContain('Harbour Commission');
  });

  test('two people whose surnames are nearly alike', () => {
    const { names } = joined('Dmitry Leskov spoke on Monday.', 'Rumen Letkov spoke on Monday.');
    expect(names.map(({ name }) => name).sort()).toEqual(['Dmitry Leskov', 'Rumen Letkov']);
  });

  test('two people of one surname, and whoever is called by it alone stays apart', () => {
    const { names } = joined(
      'Paul Garrity spoke.',
      'Edith Garrity spoke.',
      'It was late, said Garrity, who had waited.',
    );
    expect(
      names
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Edith Garrity', 'Garrity', 'Paul Garrity']);
  });

  test('whoever holds the office that one of them speaks of', () => {
    const { names, ids } = joined(
      'Councillor Edith Marlow, leader of the council, said yes.',
      'We asked the leader again, and the leader agreed.',
    );
    expect(names[0]).toMatchObject({ name: 'Edith Marlow' });
    expect(names[0]!.variants.map(({ text }) => text)).toContain('the leader');
    expect(ids.B).toEqual([names[0]!.id]);
  });

  test('of two who hold an office the one of whom it is told as of a woman', () => {
    const { ids, names } = joined(
      'President Edith Marlow met President Paul Garrity in Wigton.',
      'The President was late. “It was the tram,” she said, and she laughed. Paul Vik asked why. “Trams are,” she said.',
    );
    const president = names.find(({ name }) => name === 'Edith Marlow')!;
    expect(ids.B).toContain(president.id);
  });

  test('nobody, where two may hold it', () => {
    const { ids } = joined(
      'Edith Marlow, leader of the council, met Paul Garrity, leader of the opposition.',
      'We asked the leader again, and the leader agreed.',
    );
    expect(ids.B).toEqual(['']);
  });

  test('the same, in whatever order they come', () => {
    const texts = [
      'Ana Ruiz of Harbour Workers Federation (HWF) spoke in Wigton.',
      'Ms Ruiz said the HWF would vote.',
      'The union president, Ana Ruiz, was pleased.',
    ];
    const names = (order: readonly number[]) =>
      joined(...order.map((i) => texts[i]!))
        .names.map(({ id, name, kind }) => `${id} ${name} ${kind}`)
        .sort();
    expect(names([2, 0, 1])).toEqual(names([0, 1, 2]));
  });
});

describe('the lines around a report name', () => {
  const credited = (publisher: string | null, byline: readonly string[], ...lines: readonly string[]) =>
    creditedNames(
      plainReport('', { publisher, byline, removed: lines.map((text) => ({ text, reason: 'page' })) }),
      english.names,
    ).map(({ name, forms }) => [name, ...forms].join(' | '));

  test.each([
    ['who took the picture', 'Picture: Edith Marlow', 'Edith Marlow'],
    ['the same for an outlet', 'Photo: Courier/O. Marlow', 'O. Marlow'],
    ['who reads the bulletin', '0700 - READER: O. MARLOW', 'O. MARLOW'],
    ['who answers for the print', 'Printed and promoted by O. Marlow for the Tarn Greens. Unsubscribe', 'O. Marlow'],
    ['whose copy it rests on', 'Bulletin: Source: TNS / own', 'TNS'],
    ['who wrote it, where the page says so', '*by Odd Marlow · Monday · 4 min read*', 'Odd Marlow'],
    ['whose house it is', '© 2031 Vell Media. Imprint', 'Vell Media'],
    ['whose house it is, in words', 'The Plover is owned by Vell Media. Contact', 'Vell Media'],
  ])('%s', (_, line, name) => {
    expect(credited(null, [], line)).toEqual([name]);
  });

  test.each([
    ['no agency of pictures', 'Picture: Tarn Images'],
    ['nobody where a body has the rights', 'Photo: Tarn Council'],
  ])('%s', (_, line) => {
    expect(credited(null, [], line)).toEqual([]);
  });

  test.each([
    ['in capitals', 'Tarn News Agency', 'TARN NEWS AGENCY // PRIORITY 2', 'Tarn News Agency | TARN NEWS AGENCY'],
    ['in short', 'Tarn News Agency', 'Weather, Tarn', 'Tarn News Agency | Tarn'],
    ['by its last word', 'Evening Plover', 'The Plover at Dusk', 'Evening Plover | The Plover'],
    ['not by the kind of paper that it is', 'Daily News', 'The daily round', 'Daily News'],
    [
      'behind its initials',
      'TRB',
      'TRB Tarn Regional Broadcasting. Frequencies',
      'Tarn Regional Broadcasting | TRB Tarn Regional Broadcasting | TRB',
    ],
    ['by letters in brackets', 'Vell Seepost', 'Vell Seepost (VSP) - Abroad', 'Vell Seepost | VSP'],
    ['by what its own staff are called', 'Evening Plover', 'By Plover staff', 'Evening Plover | Plover'],
    ['with its legal form', 'Vik Dairy', '© Vik Dairy Ltd, Tarn.', 'Vik Dairy | Vik Dairy Ltd'],
  ])('the outlet %s', (_, publisher, line, found) => {
    expect(credited(publisher, [], line)).toEqual([found]);
  });

  test.each([
    ['page', '3 Fenner Row, Sundby. Privacy', ['Fenner Row', 'Sundby']],
    ['masthead', 'SUNDBY, Vellmark, April 22 (Vell Press Agency)', ['SUNDBY', 'Vellmark', 'Vell Press Agency']],
    ['date', 'Vell Castle, Sundby,', ['Vell Castle', 'Sundby']],
    ['title', 'TOWN OF SUNDBY - HARBOUR COMMITTEE', ['SUNDBY']],
    ['title', 'NATIONAL ASSEMBLY OF VELLMARK', ['NATIONAL ASSEMBLY OF VELLMARK']],
    ['wire code', 'VELL PRESS AGENCY | SPORT | 1st LEAD', ['VELL PRESS AGENCY']],
    ['date', 'Press release 61,', []],
    ['title', 'HARBOUR STRIKE ENDS', []],
    ['comments', '© 2031 Vell Media', []],
  ])('what a line of kind "%s" names: %s', (reason, text, names) => {
    const report = plainReport('', { removed: [{ text, reason }] });
    expect(creditedNames(report, english.names).map(({ name }) => name)).toEqual(names);
  });

  test('the author by a signature', () => {
    expect(credited(null, ['Edith Marlow'], '*Edith*')).toEqual(['Edith Marlow | Edith']);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Ana Ruiz MARLOW the of , . “ ” said Ltd Dr U.S. Mrs and (HWF) St. ’s in she 12 - Bank\n\n é Ø'.split(' '),
  );
  test('has its names where they stand, in order, and apart', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        const { names, references } = namesIn(text);
        const mentions = names.flatMap((name) => name.mentions).sort((a, b) => a.start - b.start);
        for (const [i, { start, end }] of mentions.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(mentions[i + 1]?.start ?? text.length);
        }
        for (const { name } of references) if (name !== null) expect(names[name]).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });
});
