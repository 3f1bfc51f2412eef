import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';
import { originFault } from './origin.ts';

/** A record of speech in one of the forms in which they are published, and who speaks in it, turn by turn. */
interface SpokenRecord {
  readonly content: string;
  readonly mediaType?: string;
  readonly speakers: readonly string[];
  readonly gone?: readonly string[];
}

const records: Readonly<Record<string, SpokenRecord>> = {
  'a press secretary’s briefing, questions with a letter and a gap': {
    content: `THE PALACE
Office of the Press Secretary

For Immediate Release                         March 3, 2024

PRESS BRIEFING BY PRESS SECRETARY MARTA QUILL
Briefing Room

1:05 P.M. EST

MS. QUILL:  Good afternoon, everyone.  I have nothing at the top, so let us go straight to the ferry.

Q    Thanks, Marta.  When did the President first hear about the pier?

MS. QUILL:  On Friday night.  He was told by phone.

Q    And did he say anything?

MS. QUILL:  He asked whether anybody was hurt.

END                    1:42 P.M. EST`,
    speakers: ['Marta Quill', 'Q', 'Marta Quill', 'Q', 'Marta Quill'],
  },
  'a parliament that sets names on lines of their own': {
    content: `Ferry Services
Volume 711: debated on Monday 4 March 2024

The Secretary of State for Ports (Marta Quill)
With permission, Mr Speaker, I will make a statement about the ferry. It has not sailed since Friday, and I know what that means for the islands.

The pier was closed on the advice of my engineers.

Sir Odd Ekdahl (Sund North) (Ind)
I thank the Secretary of State for advance sight of her statement. Will she tell us who pays?

Marta Quill
The board pays. I said it in spring and I say it now.

Pia Storm (Sund South) (Lab)
Does she accept that we were told something else in January?

Marta Quill
I do not accept that. I refer my hon. Friend to the letter of 12 January.`,
    speakers: ['Marta Quill', 'Odd Ekdahl', 'Marta Quill', 'Pia Storm', 'Marta Quill'],
  },
  'ridings and parties in brackets': {
    content: `HOUSE OF ASSEMBLY
OFFICIAL REPORT OF DEBATES (HANSARD)
Tuesday, March 5, 2024

Hon. Marta Quill (Minister of Ports, Lib.): Mr. Speaker, the pier will be shut until it is safe.

Some hon. members: Hear, hear!

Mr. Odd Ekdahl (Sund North, CPC): Mr. Speaker, that is no answer, and she knows it.

The Speaker: Order, please. The hon. Minister.

Hon. Marta Quill: Mr. Speaker, I have given the only answer there is.`,
    speakers: ['Marta Quill', 'Some hon. members', 'Odd Ekdahl', 'The Speaker', 'Marta Quill'],
  },
  'seats and times in brackets': {
    content: `QUESTIONS WITHOUT NOTICE

Mr EKDAHL (Sund—Leader of the Opposition) (14:02): My question is to the minister. Who closed the pier?

Ms QUILL (Anna—Minister for Ports) (14:03): I did, and I would do it again tomorrow.

The SPEAKER: The member for Sund will resume his seat.

Mr EKDAHL: I have a supplementary question. Who pays?

Ms QUILL: We all do.`,
    speakers: ['Mr Ekdahl', 'Ms Quill', 'The SPEAKER', 'Mr Ekdahl', 'Ms Quill'],
  },
  'a stop and a dash behind the name': {
    content: `Debates of the Assembly. Verbatim report of proceedings

President. – The next item is the statement on the ferry.

Marta Quill, Member of the Commission. – Madam President, honourable Members, the pier is shut and it will stay shut.

Odd Ekdahl (ISL). – Madam President, we have heard that for eleven years.

Pia Storm, on behalf of the Port Group. – Madam President, nobody on this side believes it.

President. – The debate is closed.`,
    speakers: ['President', 'Marta Quill', 'Odd Ekdahl', 'Pia Storm', 'President'],
  },
  'a congress, with surnames in capitals and a stop': {
    content: `PROCEEDINGS AND DEBATES, March 5, 2024

Mr. EKDAHL. Madam Speaker, I rise to speak about the ferry, which has not sailed for three days.

The SPEAKER pro tempore. The gentleman is recognized for five minutes.

Mr. EKDAHL. I thank the Chair. I shall not need five minutes to say that the pier is rotten.

Ms. QUILL of Sund. Madam Speaker, will the gentleman yield?

Mr. EKDAHL. I yield to the gentlewoman from Sund.`,
    speakers: ['Mr. Ekdahl', 'The SPEAKER pro tempore', 'Mr. Ekdahl', 'Ms. Quill', 'Mr. Ekdahl'],
  },
  'a court, with counsel named in front of the questions': {
    content: `IN THE DISTRICT COURT OF SUND
TRANSCRIPT OF PROCEEDINGS
March 6, 2024

THE COURT:  Good morning.  Call your first witness.

MR. EKDAHL:  Thank you, Your Honor.  The State calls Pia Storm.

BY MR. EKDAHL:

Q.  Where were you on Friday night?

A.  On the pier, with the dog.

Q.  Did you hear anything?

A.  A crack, and then the bell.

MS. QUILL:  Objection.

THE COURT:  Overruled.

(Whereupon, at 11:42 a.m., the proceedings were adjourned.)

Certified to be a correct copy.`,
    speakers: ['The Court', 'Mr. Ekdahl', 'Mr. Ekdahl', 'A', 'Mr. Ekdahl', 'A', 'Ms. Quill', 'The Court'],
    gone: ['Certified to be a correct copy'],
  },
  'an earnings call, names with firm and office on lines of their own': {
    content: `Harbour Lines plc
Q4 2023 Earnings Call
March 7, 2024

EXECUTIVES
Marta Quill - Harbour Lines plc - CEO
Odd Ekdahl - Harbour Lines plc - CFO

ANALYSTS
Pia Storm - Northbank - Analyst

PRESENTATION

Operator
Good day, and welcome to the Harbour Lines call. Please go ahead.

Marta Quill - Harbour Lines plc - CEO
Thank you, operator. We carried more people than ever, and we are proud of it.

Odd Ekdahl - Harbour Lines plc - CFO
Good morning, everyone. Revenue was 41 million and costs were 39 million.

QUESTIONS AND ANSWERS

Operator
Our first question is from Pia Storm of Northbank.

Pia Storm - Northbank - Analyst
Hi. Can you tell us what the pier costs?

Marta Quill - Harbour Lines plc - CEO
We can't, yet. I would rather give you no figure than a bad one.`,
    speakers: ['Operator', 'Marta Quill', 'Odd Ekdahl', 'Operator', 'Pia Storm', 'Marta Quill'],
  },
  'a machine’s transcript with times behind the names': {
    content: `Harbour board, monthly call

Marta Quill  0:03
Okay, I think we can start. Can you hear me?

Odd Ekdahl  0:09
Yes, loud and clear.

Marta Quill  0:12
So the pier. You have all seen the report, and I don't think that we can wait.

Unknown Speaker  0:31
Sorry, who wrote it?

Odd Ekdahl  0:34
I did. Ask me anything.`,
    speakers: ['Marta Quill', 'Odd Ekdahl', 'Marta Quill', 'Unknown Speaker', 'Odd Ekdahl'],
  },
  'numbered speakers with times in brackets': {
    content: `Speaker 1 (00:02):
Thank you for coming, all of you, on such a wet night.

Speaker 2 (00:07):
Thank you for having us. We would like to know about the pier.

Speaker 1 (00:15):
It will be shut on Monday, I am afraid.

Speaker 2 (00:19):
For how long?`,
    speakers: ['Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 2'],
  },
  subtitles: {
    content: `WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Marta Quill>Good evening. The pier will be

2
00:00:04.000 --> 00:00:06.500
shut on Monday.

3
00:00:07.000 --> 00:00:09.000
<v Odd Ekdahl>For how long, if I may ask?

4
00:00:09.500 --> 00:00:12.000
<v Marta Quill>Until it is safe. I cannot say more.

5
00:00:12.500 --> 00:00:14.000
<v Odd Ekdahl>Thank you.`,
    speakers: ['Marta Quill', 'Odd Ekdahl', 'Marta Quill', 'Odd Ekdahl'],
    gone: ['-->', 'WEBVTT'],
  },
  'a doorstop, office and trade for names': {
    content: `TRANSCRIPT
DOORSTOP INTERVIEW, SUND
FRIDAY, 8 MARCH 2024

PRIME MINISTER: Well, thanks for coming out. I'm here with Odd Ekdahl to talk about the pier.

JOURNALIST: Prime Minister, did you know?

PRIME MINISTER: No, I didn't, and I won't pretend that I did.

JOURNALIST: Will anybody resign?

PRIME MINISTER: That is a matter for the board.

[ENDS]

Media contact: Prime Minister's Office`,
    speakers: ['Prime Minister', 'Journalist', 'Prime Minister', 'Journalist', 'Prime Minister'],
    gone: ['Media contact'],
  },
  'a police interview, with ranks': {
    content: `RECORD OF INTERVIEW
Date: 9 March 2024
Place: Sund Police Station
Persons present: Det Con Pia Storm, Jonas Ekdahl

DC STORM: This interview is being recorded. Can you tell me your full name?

EKDAHL: Jonas Ekdahl.

DC STORM: Were you on the pier on Friday?

EKDAHL: No comment.

DC STORM: Did you move the barrier?

EKDAHL: I said no comment.

(The interview was terminated at 15:10.)`,
    speakers: ['Pia Storm', 'Jonas Ekdahl', 'Pia Storm', 'Jonas Ekdahl', 'Pia Storm', 'Jonas Ekdahl'],
  },
  'questioners who say who they are': {
    content: `MEDIA CONFERENCE, HARBOUR POLICE
10 March 2024

SUPERINTENDENT QUILL: Thank you for waiting. I'm Superintendent Marta Quill, and I'll take your questions now.

Q: Pia Storm, Ferry Gazette. How many people are missing?

SUPERINTENDENT QUILL: Three, as far as we know.

Q: Hello, Odd Ekdahl from Radio Sund. Do you have names?

SUPERINTENDENT QUILL: We do, and we won't give them.`,
    speakers: ['Marta Quill', 'Pia Storm', 'Marta Quill', 'Odd Ekdahl', 'Marta Quill'],
  },
  'bold names in a web page, with the office at first': {
    mediaType: 'text/html',
    content: `<html><head><title>Joint press conference | Government of Sund</title></head><body><nav><a href="/">Home</a></nav><main><h1>Joint press conference on the ferry</h1><p>11 March 2024</p>
<p><b>Moderator (Jonas Ekdahl, spokesperson):</b> Good afternoon and welcome to all of you.</p>
<p><b>Prime Minister Quill:</b> Thank you. I will be brief, because the tide will not wait.</p><p>The pier will be shut on Monday.</p>
<p><b>Moderator:</b> Questions, please.</p>
<p><b>Question (Pia Storm, Ferry Gazette):</b> Prime Minister, for how long?</p>
<p><b>Prime Minister Quill:</b> Until it is safe.</p></main><footer>Office of Marta Quill, Prime Minister</footer></body></html>`,
    speakers: ['Jonas Ekdahl', 'Marta Quill', 'Jonas Ekdahl', 'Pia Storm', 'Marta Quill'],
  },
  'a list of terms': {
    mediaType: 'text/html',
    content: `<html><body><h1>Transcript: the pier</h1><dl><dt>Marta Quill</dt><dd>Good evening, and thank you all for coming to the hall.</dd><dt>Odd Ekdahl</dt><dd>Thank you. Who pays for it, then?</dd><dt>Marta Quill</dt><dd>We all do, one way or another.</dd><dt>Odd Ekdahl</dt><dd>Then I have no more questions.</dd></dl></body></html>`,
    speakers: ['Marta Quill', 'Odd Ekdahl', 'Marta Quill', 'Odd Ekdahl'],
  },
  'a list of terms in capitals, with people who speak once': {
    mediaType: 'text/html',
    content: `<html><body><h1>Briefing on the pier (transcript)</h1><dl><dt>CST. MARTA QUILL</dt><dd>Good evening. The inspector will read a statement.</dd><dt>INSP. ODD EKDAHL</dt><dd>We have shut the pier, and it will stay shut.</dd><dt>MAJA STORM, FERRY GAZETTE</dt><dd>Inspector, for how long?</dd><dt>INSP. EKDAHL</dt><dd>I do not know. The sergeant will tell you about the piles.</dd><dt>SGT. JONAS LILJE</dt><dd>We have six people down there, counting the piles until dark.</dd><dt>CST. QUILL</dt><dd>That is all for today. Thank you.</dd></dl></body></html>`,
    speakers: ['Marta Quill', 'Odd Ekdahl', 'Maja Storm', 'Odd Ekdahl', 'Jonas Lilje', 'Marta Quill'],
  },
  'headings with offices, and people who speak once': {
    mediaType: 'text/html',
    content: `<html><body><h1>Press conference on the pier</h1><p>Hall of Sund, 14 April 2031.</p><h4>Marta Quill, spokesperson</h4><p>Good evening. The director speaks first.</p><h4>Odd Ekdahl, director of the board</h4><p>We have shut the pier, and it will stay shut.</p><h4>Maja Storm, mayor of Sund</h4><p>What I need from the county is piles and not visits.</p><h4>Odd Ekdahl</h4><p>I do not know for how long. I would be guessing.</p><h4>Jonas Lilje, Ferry Gazette</h4><p>Who pays for it, then?</p><h4>Odd Ekdahl</h4><p>We all do, one way or another.</p><h4>Marta Quill</h4><p>That is all for today. Thank you.</p></body></html>`,
    speakers: ['Marta Quill', 'Odd Ekdahl', 'Maja Storm', 'Odd Ekdahl', 'Jonas Lilje', 'Odd Ekdahl', 'Marta Quill'],
  },
  'three turns and nothing else': {
    content: `MARTA QUILL: The pier is closed to everybody. I have the key here in my pocket.

QUESTION: When will it be open?

MARTA QUILL: I cannot say.`,
    speakers: ['Marta Quill', 'Question', 'Marta Quill'],
  },
  'a table with a column of names': {
    mediaType: 'text/html',
    content: `<html><body><h1>Minutes of evidence: the pier</h1><table><tr><td>Chair:</td><td>Good morning. Would you say who you are?</td></tr><tr><td>Marta Quill:</td><td>I am Marta Quill, and I run the harbour board.</td></tr><tr><td>Chair:</td><td>Since when, please?</td></tr><tr><td>Marta Quill:</td><td>Since the spring of last year.</td></tr></table></body></html>`,
    speakers: ['Chair', 'Marta Quill', 'Chair', 'Marta Quill'],
  },
  'Markdown with bold labels': {
    mediaType: 'text/markdown',
    content: `# Briefing on the pier

*Full transcript, lightly edited.*

**Marta Quill (harbour board):** Good morning. We have shut the pier, and I want to say why.

**Q (Pia Storm, Ferry Gazette):** Why now?

**Marta Quill:** Because I read the report on Friday.

**Pia Storm:** Only then?

**Marta Quill:** Only then.`,
    speakers: ['Marta Quill', 'Pia Storm', 'Marta Quill', 'Pia Storm', 'Marta Quill'],
  },
  'German, with the office shortened': {
    content: `Regierungspressekonferenz vom 11. März 2024
Mitschrift

StS Ekdahl: Meine Damen und Herren, guten Tag. Die Fähre fährt nicht, und sie wird auch morgen nicht fahren.

Frage: Können Sie sagen, wie lange das noch so bleibt?

StS Ekdahl: Das kann ich Ihnen heute nicht sagen.

Zusatzfrage: Und wer bezahlt das am Ende?

StS Ekdahl: Dazu habe ich mich schon geäußert.`,
    speakers: ['StS Ekdahl', 'Frage', 'StS Ekdahl', 'Zusatzfrage', 'StS Ekdahl'],
  },
};

describe('records of speech', () => {
  test.each(Object.entries(records))('%s', (_, { content, mediaType, speakers, gone = [] }) => {
    const report = read(content, mediaType);
    expect(report.turns.map(({ speaker }) => speaker)).toEqual(speakers);
    expect(report.kind).toBe('transcript');
    for (const words of gone) expect(report.text).not.toContain(words);
    expect(originFault(report.text, report.origin, content)).toBeNull();
    for (const { span, label } of report.turns) {
      expect(report.text.slice(span.start, span.end).trim()).not.toBe('');
      expect(label.end).toBeLessThanOrEqual(span.start);
    }
  });
});

const PROSE =
  'The harbour board voted on Thursday to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.';

test('a record that nothing else dates is of the last day that its head names', () => {
  const { content, mediaType } = records['headings with offices, and people who speak once']!;
  expect(read(content, mediaType).published).toMatchObject({ value: '2031-04-14', basis: 'text' });
});

describe('what looks like a record and is none', () => {
  const reports: Readonly<Record<string, string>> = {
    'a live page, with its writers’ names above their entries': `Ferry crisis: live\n\n${[
      ['Pia Storm', `${PROSE} "We had no choice," Marta Quill said.`],
      ['Odd Ekdahl', `"Nobody told the islands," the mayor said. ${PROSE}`],
      ['Pia Storm', `${PROSE} "It was rotten," said Quill.`],
      ['Odd Ekdahl', `${PROSE} "We will walk," an islander told reporters.`],
      ['Pia Storm', PROSE],
    ]
      .map(([name, text]) => `${name}\n${text}`)
      .join('\n\n')}`,
    'an interview whose questions have no labels': `"I would close it again": an interview with Marta Quill\n\nBy Pia Storm\n\n${PROSE}\n\nWhy did you close it?\n\nBecause I had read the report, and I could not sleep after that.\n\nAnd who pays?\n\nWe all do. I have never said anything else.`,
    'a recipe': `Ferryman’s soup\n\nPreparation: 20 minutes\n\nCooking: 40 minutes\n\nServes: 4\n\nFirst: Peel the potatoes and cut them into small cubes.\n\nThen: Boil them in the stock until they are soft.\n\nLast: Add the fish and serve it at once.`,
    'a timetable of events': `How it happened\n\nMonday: The inspectors came to the pier and found the rot.\n\nTuesday: The board met behind closed doors.\n\nWednesday: The ferry sailed as if nothing had happened.\n\nThursday: The pier was shut.`,
    'a report in sections': `Ferry: what we know\n\nThe pier\n${PROSE}\n\nThe ferry\n${PROSE}\n\nThe island\n${PROSE}\n\nThe board\n${PROSE}`,
    'questions and answers of a paper’s own, below a report': `Pier closed\n\n${`${PROSE}\n\n`.repeat(8)}Q: Can I still cross?\n\nA: Yes, by the bridge at Sund.`,
    'figures with labels': `The week in numbers\n\nPassengers: 4,100 people crossed in the week.\n\nFreight: 310 tonnes were carried.\n\nPassengers: 3,900 people crossed in the week before.\n\nFreight: 290 tonnes were carried then.`,
  };
  test.each(Object.entries(reports))('%s', (_, content) => {
    const report = read(content);
    expect(report.turns.map(({ speaker }) => speaker)).toEqual([]);
    expect(report.kind).toBe('report');
  });
});
