import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';
import { originFault } from './origin.ts';

interface Form {
  readonly name: string;
  readonly content: string;
  readonly mediaType?: string;
  readonly speakers: readonly string[];
}

const page = (title: string, body: string) =>
  `<html><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const HTML = 'text/html';

/** Forms in which records of speech are printed; each with whom every turn belongs to. */
const FORMS: readonly Form[] = [
  {
    name: 'a parliament’s page: names in bold on their own lines, times and columns between the paragraphs',
    mediaType: HTML,
    content: page(
      'Harbour Dues (Amendment) Bill',
      `<p>Volume 611: debated on Tuesday 4 March 2031</p><p><b>12.40 pm</b></p>
<p><b>The Minister for Ports (Odd Vik)</b></p><p>I beg to move, That the Bill be now read a Second time.</p><p class="column">Column 214</p><p>It caps the dues and sets up a board.</p>
<p><b>Pia Storm (Southport) (Lib)</b></p><p>Will the Minister give way?</p>
<p><b>Odd Vik</b></p><p>I will.</p>
<p><b>Pia Storm</b></p><p>Can he tell us what the cap will cost the smallest harbour in my constituency?</p>
<p><b>Sir Lars Brink (Isle of Ray) (Con)</b></p><p>My constituents have paid these dues since 1911.</p>`,
    ),
    speakers: ['Odd Vik', 'Pia Storm', 'Odd Vik', 'Pia Storm', 'Lars Brink'],
  },
  {
    name: 'a company’s call: a role behind the name, analysts who speak once, a list of those on the line below',
    mediaType: HTML,
    content: page(
      'Kestrel Air Q4 2030 Earnings Call Transcript',
      `<p><strong>Operator</strong></p><p>Good day, and welcome. I hand over to Mia Storm.</p>
<p><strong>Mia Storm</strong> -- <em>Vice President, Investor Relations</em></p><p>Thank you. With me is Jon Pell.</p>
<p><strong>Jon Pell</strong> -- <em>Chief Executive Officer</em></p><p>We flew 4.1 million people and lost 300 bags.</p>
<p><strong>Ada Ruiz</strong> -- <em>Brightwater Capital -- Analyst</em></p><p>Where are the bags?</p>
<p><strong>Jon Pell</strong> -- <em>Chief Executive Officer</em></p><p>In Kallo, mostly.</p>
<p><strong>Wei Chen</strong> -- <em>Orchard & Co. -- Analyst</em></p><p>And the fuel?</p>
<p><strong>Jon Pell</strong> -- <em>Chief Executive Officer</em></p><p>We are hedged until June.</p>
<p>Duration: 31 minutes</p><h2>Call participants:</h2>
<p><strong>Mia Storm</strong> -- <em>Vice President, Investor Relations</em></p><p><strong>Jon Pell</strong> -- <em>Chief Executive Officer</em></p>`,
    ),
    speakers: ['Operator', 'Mia Storm', 'Jon Pell', 'Ada Ruiz', 'Jon Pell', 'Wei Chen', 'Jon Pell'],
  },
  {
    name: 'a court’s record: appearances above, an examiner named once, words of the clerk in brackets',
    content: `IN THE HIGH COURT OF NORLAND

TRANSCRIPT OF PROCEEDINGS

For the Plaintiff: ADA RUIZ, Esq.
For the Defendant: JON PELL, Esq.

THE COURT: Good morning. Call your witness, Ms. Ruiz.

MS. RUIZ: The plaintiff calls Captain Tomas Ekdahl.

(Whereupon, TOMAS EKDAHL was sworn and testified as follows:)

BY MS. RUIZ:

Q. Where were you on the night of the 12th?

A. On the bridge of the Marit.

There was nobody else awake.

MR. PELL: Objection, Your Honor.

THE COURT: Overruled.`,
    speakers: ['The Court', 'Ada Ruiz', 'Ada Ruiz', 'A', 'Jon Pell', 'The Court'],
  },
  {
    name: 'a committee’s evidence: numbered questions, numbered panels, a witness who is announced',
    mediaType: HTML,
    content: page(
      'Oral evidence: Rural bus services, HC 88',
      `<p>Members present: Ruth Oyelaran (Chair); Sam Delgado.</p><h2>Witnesses</h2>
<p>I: Hanna Voll, Director, Hill Buses; Peter Anders, Drivers' Union.</p><p>II: Odd Vik MP, Minister for Buses.</p>
<p><b>Q1 Chair:</b> Ms Voll, how many buses run after nine?</p><p><b>Hanna Voll:</b> Two.</p>
<p><b>Q2 Sam Delgado:</b> In the whole county?</p><p><b>Hanna Voll:</b> There were eleven in 2019.</p>
<h2>Examination of witness</h2><p>Witness: Odd Vik.</p>
<p><b>Q3 Chair:</b> Minister, did you come by bus?</p><p><b>Odd Vik:</b> I walked.</p>`,
    ),
    speakers: ['Ruth Oyelaran', 'Hanna Voll', 'Sam Delgado', 'Hanna Voll', 'Ruth Oyelaran', 'Odd Vik'],
  },
  {
    name: 'a list of terms: who asks stands with their outlet, an answer has two parts',
    mediaType: HTML,
    content: page(
      'Press call: quarry fire',
      `<p>Tuesday 3 June 2031, 18:00</p><dl><dt>CHIEF EVA LINDQVIST</dt><dd>The fire is out and nobody is hurt.</dd>
<dt>RAVI MENON, HILL RADIO</dt><dd>How did it start?</dd>
<dt>CHIEF LINDQVIST</dt><dd>With a conveyor belt.</dd><dd>We'll publish a report by June 30.</dd>
<dt>RAVI MENON, HILL RADIO</dt><dd>Is the air safe?</dd><dt>DR OLA FARR</dt><dd>It is, outside the fence.</dd></dl>`,
    ),
    speakers: ['Eva Lindqvist', 'Ravi Menon', 'Eva Lindqvist', 'Ravi Menon', 'Ola Farr'],
  },
  {
    name: 'a table with a head of its own, and somebody who speaks once',
    mediaType: HTML,
    content: page(
      'Verbatim record of the water tribunal',
      `<table><tr><th>Time</th><th>Speaker</th><th>Words spoken</th></tr>
<tr><td>10:01</td><td>The Chair</td><td>We sit to hear the farmers of Lower Ray.</td></tr>
<tr><td>10:02</td><td>Mr Holt</td><td>The ditch is dry since March.</td></tr>
<tr><td>10:05</td><td>The Chair</td><td>Only the ditch?</td></tr>
<tr><td>10:05</td><td>Mr Holt</td><td>And the well, since Sunday.</td></tr>
<tr><td>10:06</td><td>Ms Varga</td><td>The mill objects. We grind on Sundays.</td></tr></table>`,
    ),
    speakers: ['The Chair', 'Mr Holt', 'The Chair', 'Mr Holt', 'Ms Varga'],
  },
  {
    name: 'boxes of a class “speaker”',
    mediaType: HTML,
    content: page(
      'How the bank fell: full transcript',
      [
        ['Carla Moss', 'When did you know that the vault was empty?'],
        ['Peter Anders', 'On the Thursday. I counted twice.'],
        ['Carla Moss', 'Before the board?'],
        ['Peter Anders', 'My wife knew first.'],
        ['Lena Fitch', 'I was on the board and nobody rang me.'],
      ]
        .map(([who, words]) => `<div><div class="speaker">${who}</div><div class="text"><p>${words}</p></div></div>`)
        .join('\n'),
    ),
    speakers: ['Carla Moss', 'Peter Anders', 'Carla Moss', 'Peter Anders', 'Lena Fitch'],
  },
  {
    name: 'headings with long offices, the first right below the day',
    mediaType: HTML,
    content: page(
      'Media briefing: river search',
      `<p>3 June 2031</p><h3>Commodore Nils Brandt, Head of Rescue at Sea, Norland Coastguard</h3><p>Good morning. We found the boat at six.</p>
<h3>Ravi Menon, Hill Radio</h3><p>Were they wearing life jackets?</p><h3>Commodore Nils Brandt</h3><p>We don't know.</p>
<h3>Unidentified reporter</h3><p>How long will you go on?</p><h3>Commodore Nils Brandt</h3><p>Until it is dark.</p>`,
    ),
    speakers: ['Nils Brandt', 'Ravi Menon', 'Nils Brandt', 'Unidentified reporter', 'Nils Brandt'],
  },
  {
    name: 'a podcast in Markdown, time codes inside the bold, first names that introduce themselves',
    mediaType: 'text/markdown',
    content: `# Episode 88: the lighthouse that moved

**[00:00:03] Nils:** Welcome back to Tidewater. I'm Nils Aker and this is the show about coasts.

**[00:00:19] Berit:** And I'm Berit Lund. Today, a lighthouse that took a walk.

**[00:00:31] Nils:** How far?

**[00:00:33] Berit:** Nine hundred metres, with the lamp lit.`,
    speakers: ['Nils Aker', 'Berit Lund', 'Nils Aker', 'Berit Lund'],
  },
  {
    name: 'numbered paragraphs',
    content: `INQUIRY INTO THE KALLO LANDSLIDE
Transcript of evidence, day 14

1. THE CHAIR: Good morning. We have Mrs Dale today.

2. MR REEVE: You lived in the last house on the slope?

3. MRS DALE: For thirty-one years.

4. MR REEVE: Did anybody from the council look at the cracks?

5. MRS DALE: A young man came with a ruler.`,
    speakers: ['The Chair', 'Mr Reeve', 'Mrs Dale', 'Mr Reeve', 'Mrs Dale'],
  },
  {
    name: 'a news conference: offices first, then initials; the last words sound like a page’s',
    content: `News conference following talks

March 3, 2031, 17:40, Kallo

President of Norland Arvo Salu: Friends, the talks were long. We agreed on gas, on grain and on football.

Prime Minister of Ostria Leila Haddad (retranslated): I would add the bridge.

Question: Which bridge?

A.Salu: The old one. The new one is not built yet.

Question: And who is going to pay for it?

L.Haddad: We are still talking about that, so I shall say nothing today.`,
    speakers: ['Arvo Salu', 'Leila Haddad', 'Question', 'Arvo Salu', 'Question', 'Leila Haddad'],
  },
  {
    name: 'a broadcast: clips, voices off, a guest who is interrupted',
    content: `Fire on Pier Nine

THIS IS A RUSH TRANSCRIPT.

DANA COLE, HOST: Good evening. A fire on Pier Nine tonight. Rick Amato is there.

RICK AMATO, CORRESPONDENT: Dana, it started an hour ago.

(BEGIN VIDEOTAPE)

AMATO (voice-over): The cranes stood in the smoke like birds.

UNIDENTIFIED MALE: I ran. You'd have run.

(END VIDEOTAPE)

COLE: Is the strike off?

ED FRY, DOCKERS' UNION: It's off. (CROSSTALK)`,
    speakers: ['Dana Cole', 'Rick Amato', 'Rick Amato', 'Unidentified Male', 'Dana Cole', 'Ed Fry'],
  },
  {
    name: 'a statement without a label, and questions to who made it',
    mediaType: HTML,
    content: page(
      'Monetary policy statement, with Q&A',
      `<p>Ingrid Dahl, Governor of the Bank of Norland, Kallo, 5 June 2031</p>
<p>The Board today decided to keep the rate at 3.25 per cent. Inflation has fallen for a fifth month, and wages have begun to follow it down.</p>
<p><strong>Question:</strong> Madam Governor, was the vote unanimous?</p><p><strong>Dahl:</strong> It was seven to two.</p>
<p><strong>Question:</strong> And are you done with raising?</p><p><strong>Dahl:</strong> We are never done. We pause.</p>`,
    ),
    speakers: ['Question', 'Ingrid Dahl', 'Question', 'Ingrid Dahl'],
  },
  {
    name: 'initials for people who are named in full elsewhere',
    mediaType: HTML,
    content: page(
      'Transcript: the interview with the harbour master',
      `<p>By Ravi Menon, Hill Radio</p><p>RM: You closed the port for a whale.</p><p>HV: For two whales. One was behind the other.</p>
<p>RM: And the ferry passengers?</p><p>HV: They took photographs, I was told.</p><p>RM: Hanna Voll, thank you.</p>`,
    ),
    speakers: ['Ravi Menon', 'Hanna Voll', 'Ravi Menon', 'Hanna Voll', 'Ravi Menon'],
  },
  {
    name: 'subtitles with a name in front of each line: a speaker’s lines are one turn',
    content: `WEBVTT

00:00:01.000 --> 00:00:04.000
Ana Ruiz: Good morning. Can everybody hear me?

00:00:04.500 --> 00:00:06.000
Jon Pell: I can hear you.

00:00:06.500 --> 00:00:09.000
Ana Ruiz: Then we begin with the pier.

00:00:09.500 --> 00:00:12.000
Ana Ruiz: It has moved again.

00:00:12.500 --> 00:00:15.000
Jon Pell: Which way did it move this time?`,
    speakers: ['Ana Ruiz', 'Jon Pell', 'Ana Ruiz', 'Jon Pell'],
  },
  {
    name: 'preformatted lines of an official record',
    mediaType: HTML,
    content: `<html><body><h1>Congressional Record: Coastal Ice</h1><pre>
                             COASTAL ICE

  Mr. DELGADO. Mr. President, I rise to speak of ice.
  The PRESIDING OFFICER. The Senator from Kallo.
  Ms. OYELARAN. Mr. President, will the Senator yield for a question?
  Mr. DELGADO. I yield.
  Ms. OYELARAN. How thin is the ice, and how thin is the Senator?
</pre></body></html>`,
    speakers: ['Mr. Delgado', 'The PRESIDING OFFICER', 'Ms. Oyelaran', 'Mr. Delgado', 'Ms. Oyelaran'],
  },
  {
    name: 'a coroner who is named above, and not in the label',
    content: `INQUEST TOUCHING THE DEATH OF PER HOLT
Before HM Coroner Dr Ola Farr, 3 June 2031

HM CORONER: Please swear in Constable Brink.

(Witness sworn.)

HM CORONER: You were called to the quay at what time?

PC BRINK: At 02:14, ma'am. The bar had just closed.

MS VOSS (for the family): Did anybody look in the water?

PC BRINK: The dog did.`,
    speakers: ['Ola Farr', 'Ola Farr', 'PC Brink', 'Ms Voss', 'PC Brink'],
  },
];

describe('every turn and every speaker of', () => {
  test.each(FORMS)('$name', ({ content, mediaType, speakers }) => {
    const report = read(content, mediaType);
    expect(report.kind).toBe('transcript');
    expect(report.turns.map(({ speaker }) => speaker)).toEqual(speakers);
    expect(report.byline.join()).not.toMatch(/lindqvist|brandt/i);
    expect(originFault(report.text, report.origin, content)).toBeNull();
  });
});

describe('lines in a record’s head that say who is there begin no turn', () => {
  const heads: readonly [name: string, head: string, chair: string][] = [
    [
      'a tribunal',
      'Before: Judge Ana Ruiz (chair), Professor Odd Vik, Ms Mia Storm.\nFor the Club: Mr Jon Pell, counsel, with Ms Eva Lindqvist, treasurer.',
      'Ana Ruiz',
    ],
    ['a court of appeal', 'Coram: Dr Ana Ruiz (President); Mr Odd Vik; Ms Mia Storm.', 'The Chair'],
    [
      'a council',
      'Present: Cllr Ana Ruiz (Chair), Cllr Odd Vik, Cllr Mia Storm.\nOfficer: Jon Pell, clerk to the council.',
      'Ana Ruiz',
    ],
    [
      'a town’s meeting, where a title stands behind the office',
      'Presiding: the Chair, Councillor Ana Ruiz\nIn attendance: Chief Supt Jon Pell, borough commander.',
      'Ana Ruiz',
    ],
    [
      'a panel on the radio',
      'Panel: Ana Ruiz (chair); Odd Vik, trainer; Mia Storm, captain of the town’s second team.',
      'Ana Ruiz',
    ],
    ['an inquiry into a disaster', 'In the chair: Dame Ana Ruiz.\nAssessor: Professor Odd Vik, engineer.', 'The Chair'],
  ];
  test.each(heads)('%s', (_, head, chair) => {
    const report = read(
      `Transcript of the session\n\n${head}\n\nTHE CHAIR: Good morning. Who begins?\n\nMR PELL: I do, if I may.\n\nTHE CHAIR: You may.\n\nMR PELL: Thank you. I shall be short.`,
    );
    expect(report.turns.map(({ speaker }) => speaker.replace('Mr Pell', 'Jon Pell'))).toEqual([
      chair,
      'Jon Pell',
      chair,
      'Jon Pell',
    ]);
  });

  test('a witness who only says a name has a turn', () => {
    const report = read(
      'Transcript\n\nTHE CLERK: Your name, please?\n\nTHE WITNESS: Ana Ruiz.\n\nTHE CLERK: And who was with you?\n\nTHE WITNESS: Odd Vik.',
    );
    expect(report.turns).toHaveLength(4);
  });
});

describe('no turns in', () => {
  const cases: readonly [name: string, content: string][] = [
    [
      'a live page with its writers’ names above the entries',
      page(
        'Flood live: river crests at Kallo',
        [
          [
            '14:02',
            'Ravi Menon',
            'The river has crested at 6.2 metres, the council says. The mill bridge stays closed.',
          ],
          ['13:40', 'Eva Lindqvist', 'About two hundred people have spent the night in the school, on blankets.'],
          [
            '13:11',
            'Ravi Menon',
            'The mayor, Hanna Voll, said that the worst was over. She asked people to stay away.',
          ],
          ['12:30', 'Eva Lindqvist', 'Trains between Kallo and Southport are cancelled until the evening.'],
        ]
          .map(([time, who, words]) => `<p>${time}</p><h3>${who}</h3><p>${words}</p>`)
          .join('\n'),
      ),
    ],
    [
      'what four shopkeepers say',
      page(
        'What the shopkeepers say about the bridge',
        `<p>The old bridge closes on Monday for eleven months. We walked down Quay Road and asked those who live off it.</p>
<p><b>Hanna Voll, baker:</b> “I will bake for the ducks.”</p><p><b>Peter Anders, butcher:</b> “Nobody told us.”</p>
<p><b>Mia Storm, hairdresser:</b> “Hair grows on both sides.”</p><p>The council says that it has written to every shop, twice.</p>`,
      ),
    ],
    [
      'the line-ups below a match report',
      page(
        'Derby ends level',
        `<p>Kallo Rovers and Southport drew 1-1 on Saturday in front of 12,000 people and one dog.</p>
<p><b>Kallo Rovers:</b> Holt; Brink, Dale, Farr; Storm, Pell.</p><p><b>Southport:</b> Ruiz; Voss, Menon, Aker; Lund, Groen.</p>
<p><b>Referee:</b> S. Aune.</p><p><b>Attendance:</b> 12,004.</p>`,
      ),
    ],
  ];
  test.each(cases)('%s', (_, content) => {
    const report = read(content, HTML);
    expect(report.kind).not.toBe('transcript');
    expect(report.turns).toEqual([]);
  });
});
