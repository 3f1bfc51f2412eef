import { describe, expect, test } from 'vitest';
import { collate, type Dossier } from '../../../src/index.ts';

/** Each quotation of a report that stands last, held against the records before it: "verdict < speaker: first words". */
async function heard(records: readonly string[], report: string): Promise<string[]> {
  const { quotes, witnesses } = await heardAll(records, report);
  return quotes
    .filter(({ span, kind }) => span.witness === witnesses.at(-1)!.sigil && kind !== 'indirect')
    .map(
      ({ span, check, speaker }) =>
        `${check.verdict} < ${speaker?.name ?? '-'}: ${span.text.split(/\s+/).slice(0, 4).join(' ')}`,
    );
}

function heardAll(records: readonly string[], report: string): Promise<Dossier> {
  const document = (content: string, path: string) => ({
    content,
    mediaType: 'text/plain',
    id: path.padEnd(64, '0'),
    bytes: content.length,
    path,
  });
  return collate([...records.map((text, i) => document(text, `record${i}.txt`)), document(report, 'report.txt')]);
}

const HEARING = `COMMITTEE ON HARBOURS AND WATERWAYS
Oral evidence: the closing of the Sandrock lock
Transcript, 4 March 2025

Members present: Lena Ostby (Chair); Karl Vinter; Marie Dufresne.

LENA OSTBY (Chair): Good morning. We will hear two witnesses today. Mr Vinter?

KARL VINTER (Sandrock East): Why was the lock closed without any warning to the boatmen?

MR HALE (Canal Trust): The Canal Trust takes its duty seriously. Our divers found a crack as long as a bus. I closed the lock the same night, and I would do it again.

MS HALE (Boatmen's Guild): We are not against locks. I must say at once that I am not related to Mr Hale, although we have shouted at each other for years. My members lost forty thousand crowns in a single week. Nobody rang us. We read it on a piece of paper nailed to a tree.

MARIE DUFRESNE (Upper Lode): Is it true that the crack was known in the autumn?

MR HALE (Canal Trust): A crack was known. This crack was not. Water is patient and concrete is not.

LENA OSTBY (Chair): Thank you. The committee will visit the lock in June.
`;

describe('labels with a body in brackets, and two people of one surname', () => {
  const report = (paragraph: string) => `Lock was closed overnight

The Sandrock lock was closed on the day divers found a crack, a committee heard on Tuesday. Peter Hale of the Canal Trust and Agnes Hale, who leads the Boatmen's Guild, both gave evidence.

${paragraph}
`;
  const cases: readonly [name: string, paragraph: string, expected: string][] = [
    [
      'the words of the one with the label’s body',
      '“I closed the lock the same night,” said Peter Hale.',
      'verbatim < Peter Hale: I closed the lock',
    ],
    ['the words of the other', '“Nobody rang us,” said Agnes Hale.', 'verbatim < Agnes Hale: Nobody rang us,'],
    [
      'the words of one given to the other',
      '“My members lost forty thousand crowns in a single week,” said Peter Hale.',
      'misattributed < Peter Hale: My members lost forty',
    ],
    [
      'the same the other way round',
      '“Water is patient and concrete is not,” said Agnes Hale.',
      'misattributed < Agnes Hale: Water is patient and',
    ],
    [
      'what the body says elsewhere, though it has somebody in the record',
      'The Canal Trust said in a letter that it “regrets every hour of the delay and will pay for it”.',
      'unchecked < Canal Trust: regrets every hour of',
    ],
  ];
  test.each(cases)('%s', async (_, paragraph, expected) => {
    expect(await heard([HEARING], report(paragraph))).toEqual([expected]);
  });
});

const SAID = '"The river did what rivers do. Nobody can say that it was not on the map."';
const WALL = '"A wall would have cost eleven million. I said so, and I was told that I was a pessimist."';
const RISE = '"About half of the cellars were not insured. Premiums will rise, but not before next spring."';

describe('a sheet with the statements of several people is the record of each', () => {
  const plain = (words: string) => words.replaceAll('"', '');
  const sheets: readonly [name: string, sheet: string][] = [
    [
      'announced, in marks',
      `expert reaction to the flood in the Lower Tay\n\nDr Ilse Marand, hydrologist, University of Tolby, said:\n\n${SAID}\n\nProf Oskar Lindahl, Harrow Technical College, said:\n\n${WALL}\n\nDeclared interests\n\nNone.`,
    ],
    [
      'announced on the same line',
      `Comments on the flood\n\nDr Ilse Marand, hydrologist, University of Tolby, said: ${SAID}\n\nCommenting on the wall, Prof Oskar Lindahl of Harrow Technical College said: ${WALL}`,
    ],
    [
      'labelled by name and house',
      `Quotes about the flood, free to use\n\nDr Ilse Marand (University of Tolby): ${SAID}\n\nProf Oskar Lindahl, Harrow Technical College: ${WALL}\n\nPetra Kovacs, Insurance Institute: ${RISE}`,
    ],
    [
      'announced, without marks',
      `Reactions to the flood\n\nIlse Marand, a hydrologist of the University of Tolby, said:\n\n${plain(SAID)}\n\nOskar Lindahl, who teaches at Harrow Technical College, said:\n\n${plain(WALL)}`,
    ],
  ];
  test.each(sheets)('%s', async (_, sheet) => {
    const report = `Cellars were on the map

“The river did what rivers do,” said the hydrologist Ilse Marand.

Oskar Lindahl of Harrow Technical College complained: “I was told that I was a pessimist.”

“Nobody can say that it was not on the map,” said Oskar Lindahl.
`;
    expect(await heard([sheet], report)).toEqual([
      'verbatim < Ilse Marand: The river did what',
      'verbatim < Oskar Lindahl: I was told that',
      'misattributed < Oskar Lindahl: Nobody can say that',
    ]);
  });
});

describe('words that no minutes hold are not missed in them', () => {
  const cases: readonly [paragraph: string, expected: string][] = [
    ['“Somebody stole my umbrella on the train,” Peter Hale told the Lode Courier.', 'unchecked'],
    ['“Somebody stole my umbrella on the train,” Peter Hale told this newspaper.', 'unchecked'],
    ['“Somebody stole my umbrella on the train,” Peter Hale said in an interview with a local station.', 'unchecked'],
    ['Outside the committee room Peter Hale yawned. “Somebody stole my umbrella on the train,” he said.', 'unchecked'],
    ['“Somebody stole my umbrella on the train,” Peter Hale said after the hearing.', 'unchecked'],
    ['“Somebody stole my umbrella on the train,” Peter Hale wrote in an e-mail.', 'unchecked'],
    ['In a statement, Peter Hale said that he had “lost a good umbrella on the train”.', 'unchecked'],
    ['“Somebody stole my umbrella on the train this morning,” Peter Hale told the committee.', 'absent'],
    ['“Somebody stole my umbrella on the train this morning,” Peter Hale said.', 'absent'],
  ];
  test.each(cases)('%s', async (paragraph, expected) => {
    const report = `Lock was closed overnight

Peter Hale of the Canal Trust spoke to a committee about the Sandrock lock.

${paragraph}
`;
    const [quote] = await heard([HEARING], report);
    expect(quote?.split(' ')[0]).toBe(expected);
  });
});

describe('nobody is accused on a guess', () => {
  const report = (paragraphs: string) => `Lock was closed overnight

${paragraphs}
`;
  const cases: readonly [name: string, paragraphs: string, expected: string][] = [
    [
      'a pronoun that may mean two men',
      'Peter Hale met Karl Vinter at the lock. “Somebody stole my umbrella on the train this morning,” he said.',
      'unchecked',
    ],
    [
      'a pronoun that can mean only one of two',
      'Peter Hale met Lena Ostby at the lock. “Somebody stole my umbrella on the train this morning,” she said.',
      'absent',
    ],
    [
      'a block that nobody announces',
      '“Nobody rang us,” said Agnes Hale of the Boatmen’s Guild.\n\n“Water is patient and concrete is not.”',
      'verbatim verbatim',
    ],
    [
      'one shared word where the words beside it were said',
      'Peter Hale knew no doubt. “I closed the lock the same night, and I would do it again,” he said. He told the committee, “A lock is a promise that you make to strangers,” and sat down.',
      'verbatim absent',
    ],
    [
      'a short sentence and one far from it, joined',
      '“We are not against locks. We read it on a piece of paper nailed to a tree,” said Agnes Hale.',
      'spliced',
    ],
    [
      'a pronoun behind somebody without a name',
      'Peter Hale left by the back door. A member of the trust’s staff was blunter. “Somebody stole his umbrella on the train this morning,” he said.',
      'unchecked',
    ],
    [
      'the same, but its somebody is a woman who is named',
      'Peter Hale left by the back door. Agnes Hale was blunter. “Somebody stole his umbrella on the train this morning,” she said.',
      'absent',
    ],
    [
      'a question and its answer, the second of which nobody is given',
      'Karl Vinter asked about the autumn. “Our divers found a crack as long as a bus,” said Peter Hale. Pens stopped. “Is it true that the crack was known in the autumn?” “A crack was known.”',
      'verbatim verbatim verbatim',
    ],
    [
      'words that go on behind their cue',
      'Karl Vinter asked why. “Our divers found a crack as long as a bus,” said Peter Hale. “The committee will visit the lock in June.”',
      'verbatim misattributed',
    ],
    [
      'somebody named only beside another',
      'Karl Vinter sat in front.\n\nAgnes Hale, no friend of Peter Hale, got him further. Asked about barges, he said: “Why was the lock closed without any warning to the boatmen?”',
      'verbatim',
    ],
    [
      'three short sentences of one speaker, from here and there',
      '“My members lost forty thousand crowns in a single week. We are not against locks. Nobody rang us,” said Agnes Hale.',
      'spliced',
    ],
    [
      'a sentence of the speaker behind one that nobody said',
      '“It was a mistake. Nobody rang us in all that time,” said Agnes Hale.',
      'reworded',
    ],
    [
      'one surname, another given name that nobody in the dossier has',
      '“Water is patient and concrete is not,” said Umberto Vinter.',
      'misattributed',
    ],
  ];
  test.each(cases)('%s', async (_, paragraphs, expected) => {
    const quotes = await heard([HEARING], report(paragraphs));
    expect(quotes.map((quote) => quote.split(' ')[0]).join(' ')).toBe(expected);
  });

  test('two of one surname whom one text names in full are two people, whatever the tongue of their names', async () => {
    const record = HEARING.replaceAll('MS HALE', 'UUTA HALE').replaceAll('MR HALE', 'VEJKO HALE');
    const text = report(
      'Vejko Hale and Uuta Hale both spoke.\n\n“Water is patient and concrete is not,” said Uuta Hale.',
    );
    expect(await heard([record], text)).toEqual(['misattributed < Uuta Hale: Water is patient and']);
  });

  test('a bare surname is whom the report names in full, where it never speaks of the other', async () => {
    const record = HEARING.replaceAll('MS HALE', 'AGNES HALE').replaceAll('MR HALE', 'PETER HALE');
    const told = `Agnes Hale, who leads the Boatmen’s Guild, gave evidence on Tuesday.\n\n“I closed the lock the same night,” Hale said.\n`;
    expect(await heard([record], told)).toEqual(['misattributed < Agnes Hale: I closed the lock']);
    const both = `Agnes Hale, who leads the Boatmen’s Guild, and Peter Hale of the Canal Trust gave evidence on Tuesday.\n\n“I closed the lock the same night,” Hale said.\n`;
    expect(await heard([record], both)).toEqual([expect.stringMatching(/^verbatim/)]);
  });

  test.each([
    ['in a telephone conference', 'absent'],
    ['in a video conference with reporters', 'absent'],
    ['at an online press briefing', 'absent'],
    ['in a telephone interview', 'unchecked'],
    ['by telephone', 'unchecked'],
    ['in a video', 'unchecked'],
  ])('what was said %s, and no record has: %s', async (where, verdict) => {
    const told = `Peter Hale runs the trust.\n\n“A hundred ships shall sail before the swallows are back,” Peter Hale said ${where}.\n`;
    expect(await heard([HEARING], told)).toEqual([expect.stringMatching(`^${verdict}`)]);
  });

  test('a role that the one who says it in the record has means them, whomever the report seems to mean', async () => {
    const text = `Store owner Otto Ostby laughed at the chair. “No relation,” Otto Ostby said.

The chair said “the committee will visit the lock in June”. Later Chair Ostby left.
`;
    const quotes = await heard([HEARING], text);
    expect(quotes.filter((quote) => quote.startsWith('misattributed'))).toEqual([]);
  });

  test('who is heard saying the words has said them, where another record only quotes them without a name', async () => {
    const release = `FRIENDS OF THE LOCK\nStatement, 5 March 2025\n\nFor immediate release\n\nWe were at the hearing. Yesterday he said: “Water is patient and concrete is not.” We shall see.\n\nContact: Press office, Friends of the Lock\n`;
    const text = report('“Water is patient and concrete is not,” said Karl Vinter of Sandrock East.');
    expect(await heard([HEARING, release], text)).toEqual(['misattributed < Karl Vinter: Water is patient and']);
  });

  test('a report that puts all its quotations anew is not said to have invented one', async () => {
    const text =
      report(`“The organisation treats its obligations as serious ones,” said Peter Hale. “Our diving people discovered a fissure of the length of a bus.”

“They did not telephone us, we had to learn of it from a sheet that was fixed with nails to a tree,” said Agnes Hale. “The barge people whom I represent have had losses of forty thousand crowns within one week.”
`);
    const quotes = await heard([HEARING], text);
    expect(quotes.filter((quote) => quote.startsWith('absent'))).toEqual([]);
  });

  test('one who answers in her own words what another said of her has not said his', async () => {
    const record = `${HEARING}\nMR HALE (Canal Trust): The crane was stopped at twenty past nine by a driver, Edda Moor, who had wit enough to throw the big red switch.\n`;
    const text = report(
      'Edda Moor was there too. “I had no wit, I had a red switch,” said Edda Moor. “Twenty past nine. I looked at my watch because I wanted my lunch.”',
    );
    const quotes = await heard([record], text);
    expect(quotes.filter((quote) => quote.startsWith('misattributed'))).toEqual([]);
  });

  test('what somebody is reported to have said in other words may be his as well as another’s', async () => {
    const { quotes } = await heardAll(
      [HEARING],
      report('Karl Vinter of Sandrock East said that divers had come upon a crack as long as a bus.'),
    );
    expect(quotes.filter(({ check }) => check.verdict === 'misattributed')).toEqual([]);
  });

  test('one name in two spellings', async () => {
    const text = report('“Our divers found a crack as long as a house,” said Peter Hale.').replaceAll(
      'Peter Hale',
      'Pieter Haleque',
    );
    const record = HEARING.replaceAll('MR HALE (Canal', 'PIETER HALEK (Canal');
    expect((await heard([record], text)).map((quote) => quote.split(' ')[0])).toEqual(['edited']);
  });

  test.each([
    ['before the hearing', '20 February 2025', 'unchecked unchecked unchecked'],
    ['after it', '6 March 2025', 'absent misattributed unchecked'],
  ])('a report printed %s', async (_, day, expected) => {
    const text = `Lock was closed overnight\n\nBy Nina Falk, ${day}\n\nPeter Hale met Karl Vinter.\n\n“Somebody stole my umbrella on the train this morning,” said Peter Hale.\n\n“The committee will visit the lock in June,” said Karl Vinter.\n\n“Water is patient and concrete is not,” Agnes Hale said in January 2025.\n`;
    const quotes = await heard([HEARING], text);
    expect(quotes.map((quote) => quote.split(' ')[0]).join(' ')).toBe(expected);
  });
});

const EVIDENCE = `INQUIRY INTO THE LOSS OF THE MARLIN
Day 4
Tuesday 3 June 2025

THE CHAIR: Good morning. Ms Tarrow.

MS TARROW (Counsel to the Inquiry): Thank you, sir. Mr Oakes, you were second mate that night?

A. I was, yes.

Q. What did the gauge show?

A. It showed four metres. I wrote it on my hand, and I called the bridge, and nobody came.

THE CHAIR: Thank you, Mr Oakes. It is not easy to be asked by people who were asleep at the time.
`;

describe('labels that name nobody', () => {
  const report = (paragraph: string) => `Mate tells inquiry of gauge

3 June 2025 - Neil Oakes, second mate of the Marlin, gave evidence on Tuesday. Counsel to the inquiry was Jane Tarrow.

${paragraph}
`;
  const cases: readonly [name: string, paragraph: string, expected: string][] = [
    [
      'who answers by letter was spoken to',
      '“It showed four metres,” Mr Oakes said.',
      'verbatim < Neil Oakes: It showed four metres,',
    ],
    [
      'who answers by letter does not ask by letter',
      '“What did the gauge show?” Mr Oakes asked.',
      'misattributed < Neil Oakes: What did the gauge',
    ],
    [
      'who has a label of her own is not the chair',
      '“It is not easy to be asked by people who were asleep at the time,” Ms Tarrow said.',
      'misattributed < Jane Tarrow: It is not easy',
    ],
  ];
  test.each(cases)('%s', async (_, paragraph, expected) => {
    expect(await heard([EVIDENCE], report(paragraph))).toEqual([expected]);
  });

  test('a deposition, in which the heading says who asks', async () => {
    const record = `IN THE DISTRICT COURT OF TARN COUNTY
Deposition of PETER LUND, March 3, 2025

PETER LUND, having been duly sworn, was examined and testified as follows:

EXAMINATION BY MS. FALK:

Q. Please state your name.
A. Peter Lund.
Q. Mr. Lund, were you in the mill on the night of the fire?
A. I was there until nine. I locked the gate and I left the lamp on.
Q. Why did you leave the lamp on?
A. Because my father always left it on. It is a habit.
`;
    const paper = (words: string) => `Lund testifies on mill fire\n\n“${words}” said Peter Lund.\n`;
    expect(await heard([record], paper('I locked the gate and I left the lamp on,'))).toEqual([
      'verbatim < Peter Lund: I locked the gate',
    ]);
    expect(await heard([record], paper('Why did you leave the lamp on?'))).toEqual([
      'misattributed < Peter Lund: Why did you leave',
    ]);
  });

  test('three words of another that are all she says', async () => {
    const record = `Committee on ferries
Oral evidence, 5 March 2025

CHAIR: Dr Mott, can a lamp be green with the door open?

JEAN MOTT: Yes. Switches are optimists.

CHAIR: Mr Orr, did you know?

PAUL ORR: I was not on the bridge that night. I was told that the lamp was green.
`;
    const paper = (who: string) => `Lamp was green\n\n6 March 2025 - “Switches are optimists,” ${who} said.\n`;
    expect(await heard([record], paper('Paul Orr'))).toEqual(['misattributed < Paul Orr: Switches are optimists,']);
    expect(await heard([record], paper('Jean Mott'))).toEqual(['verbatim < Jean Mott: Switches are optimists,']);
  });

  test('pieces joined over turns, each with a word changed', async () => {
    const record = `TARN HARBOUR BOARD
Transcript of the meeting, 2 May 2025

ADA BRANDT: My crew have kept that crane going with wire and old paint for six winters.

OLAF REED: That is your opinion.

ADA BRANDT: Then show us the bill. If there is nothing to hide, print it tomorrow morning.

OLAF REED: I will ask the clerk about it next week.
`;
    const paper = `Crane row\n\n3 May 2025 - “My crew kept that crane going with wire and old paint. If there is nothing to hide, print the bill tomorrow,” said Ada Brandt.\n`;
    expect(await heard([record], paper)).toEqual(['spliced < Ada Brandt: My crew kept that']);
  });

  test('those who ask at a press conference are not those who answer', async () => {
    const record = `Skarne FC: press conference, full transcript
Sunday 20 April 2025

Q: The crowd wanted the chairman gone after the third goal. Did you hear that?

Tomas Wiehl: I heard it. I was standing forty metres away.

Q: Will you stay?

Tomas Wiehl: I have a contract and I like the bread here.
`;
    const said = (words: string) => `Skarne lose again

21 April 2025 - The manager, Tomas Wiehl, faced the press.

“${words},” Wiehl said.
`;
    expect(await heard([record], said('The crowd wanted the chairman gone after the third goal'))).toEqual([
      'misattributed < Tomas Wiehl: The crowd wanted the',
    ]);
    expect(await heard([record], said('I have a contract and I like the bread here'))).toEqual([
      'verbatim < Tomas Wiehl: I have a contract',
    ]);
  });

  test('the chair by office and by name is one', async () => {
    const record = `TARN HARBOUR BOARD
Transcript of the meeting, 2 May 2025

Present: Ada Brandt (Chair of the Board); Olaf Reed.

THE CHAIR: I will not sell the crane to pay for the party.

OLAF REED: Then there will be no party.

ADA BRANDT: So be it.

OLAF REED: The bill for that will come in winter.

THE CHAIR: We rise until Monday.
`;
    const paper = `Crane stays

3 May 2025 - “I will not sell the crane to pay for the party,” said Ada Brandt, the chair of the board.
`;
    expect(await heard([record], paper)).toEqual(['verbatim < Ada Brandt: I will not sell']);
  });

  test('what a headed press release prints is not missed in the minutes', async () => {
    const minutes = `TARN HARBOUR BOARD
Minutes in full, 2 May 2025

ADA BRANDT: We have voted to keep the crane, by five to two.

OLAF REED: The bill for that will come in winter.
`;
    const release = `PRESS RELEASE
Tarn Harbour Board
Tarn, 3 May 2025

Crane stays at the old quay

"Every child in this town has drawn that crane," said Ada Brandt, who chairs the board. "It lifts nothing and it holds up everything."

Media contact: press office
`;
    const paper = `Crane stays

3 May 2025 - “Every child in this town has drawn that crane,” Ada Brandt said.
`;
    expect(await heard([minutes, release], paper)).toEqual(['verbatim < Ada Brandt: Every child in this']);
  });
});
