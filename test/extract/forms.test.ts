import { describe, test } from 'vitest';
import { check, type Form } from './form.ts';

const P1 =
  'The harbour board has decided to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.';
const P2 =
  '"We had no choice," said Marta Quill, who chairs the board, and she added that the mail boat would sail as before.';
const P3 =
  'About 300 people crossed on the last ferry on Friday evening, many of them with bicycles and one with a piano.';

const statements: Readonly<Record<string, Form>> = {
  'a company’s news by a distributor': {
    content: `SUND, March 3, 2024 /NewsLine/ -- Harbour Lines plc today announced that it will close the old ferry pier for good.\n\n${P2}\n\nAbout Harbour Lines\n\nHarbour Lines plc carries 4 million people a year.\n\nMedia Contact:\nPia Storm\nHarbour Lines plc\nPhone: 555 0100\npress@harbourlines.example\n\nSOURCE Harbour Lines plc\n\n###`,
    expected: { kind: 'release', published: '2024-03-03' },
    gone: ['press@harbourlines.example'],
  },
  'a ministry’s page': {
    mediaType: 'text/html',
    content: `<html lang="en"><head><title>Ferry pier to close - Ministry of Ports</title><meta property="og:site_name" content="Ministry of Ports"></head><body><header>Ministry of Ports</header><nav aria-label="Breadcrumb"><a href="/">Home</a> <a href="/news">News</a></nav><main><span class="label">Press release</span><h1>Ferry pier to close</h1><dl><dt>From:</dt><dd>Ministry of Ports</dd><dt>Published</dt><dd>3 March 2024</dd></dl><p>${P1}</p><p>${P2}</p><h2>Notes to editors</h2><p>The pier was built in 1911 and is 140 metres long.</p></main><footer><a href="/help">Help</a> <a href="/privacy">Privacy</a></footer></body></html>`,
    expected: {
      title: 'Ferry pier to close',
      publisher: 'Ministry of Ports',
      kind: 'release',
      published: '2024-03-03',
    },
    kept: ['The pier was built in 1911'],
    gone: ['Privacy'],
  },
  'a union’s reaction': {
    content: `FERRYMEN'S UNION\n\n3 March 2024\n\nUnion condemns closure of the pier\n\nResponding to the closure of the ferry pier, general secretary Odd Ekdahl said:\n\n"Our members have warned of this for eleven years, and nobody wanted to listen to them."\n\nENDS\n\nNotes to editors:\n\n1. The union has 4,100 members.\n\nContact: Pia Storm, 555 0100`,
    expected: {
      title: 'Union condemns closure of the pier',
      publisher: "Ferrymen's Union",
      kind: 'release',
      published: '2024-03-03',
    },
    gone: ['555 0100'],
  },
  'a police appeal': {
    mediaType: 'text/html',
    content: `<html><head><title>Appeal after man falls from pier | Sund Police</title></head><body><div class="menu">Report a crime | Contact us | Careers</div><h1>Appeal after man falls from pier</h1><p class="date">12:40 04/03/2024</p><p>Officers are appealing for information after a man fell from the old ferry pier in Sund on Friday night.</p><p>${P3}</p><p>Anyone who saw what happened is asked to call 101 and to give the number 4471.</p></body></html>`,
    expected: { title: 'Appeal after man falls from pier', publisher: 'Sund Police', kind: 'release' },
    kept: ['is asked to call 101'],
  },
  'a charity that speaks as we': {
    mediaType: 'text/html',
    content: `<html><head><title>Our response to the ferry report - Island Lifeline</title></head><body><nav><a>Donate</a></nav><main><h1>Our response to the ferry report</h1><p>3 March 2024</p><p>We welcome the report that the harbour board has published today, and we have asked for it since the winter.</p><p>We will go on running our own boat until the pier is safe, and our volunteers will meet every train.</p></main></body></html>`,
    expected: { title: 'Our response to the ferry report', publisher: 'Island Lifeline', kind: 'release' },
  },
  'remarks as delivered': {
    content: `Statement by the Minister for Ports on the closure of the ferry pier\n\nSund, 3 March 2024\n\nI have decided to close the old ferry pier, and I want the people of the islands to hear it from me.\n\n${P1}\n\nI am sorry for what this means to you.`,
    expected: {
      title: 'Statement by the Minister for Ports on the closure of the ferry pier',
      kind: 'release',
      published: '2024-03-03',
    },
  },
  'an open letter in an e-mail': {
    content: `Dear passengers,\n\nI am writing to you because you will have heard that our pier is closing, and I would like you to know why.\n\n${P1}\n\nYours sincerely,\n\nMarta Quill\nChair, Harbour Board\n\n--\nHarbour Board, 1 Quay Road, Sund\nTo unsubscribe, reply with the word stop.`,
    expected: { byline: 'Marta Quill' },
    kept: ['Dear passengers,', 'Yours sincerely,'],
    gone: ['To unsubscribe'],
  },
};

const wires: Readonly<Record<string, Form>> = {
  'an agency with a distributor’s kind of name, by its reporter': {
    content: `SUND NEWSLINE      PIER-CLOSURE      TAKE 2\n\nFerry pier to close for good\n\nBy Pia Storm\n\nSUND, Norland, March 3 (Sund Newsline) - ${P1}\n\n${P2}\n\n${P3}\n\n((Reporting by Pia Storm; Editing by Odd Vik))`,
    expected: { kind: 'report', byline: 'Pia Storm', publisher: 'Sund Newsline' },
  },
  'a lead with its codes and a note to editors': {
    content: `BC-Ferry-Pier,2nd Ld-Writethru,410\n^Board closes old ferry pier<\n^Eds: ADDS quotes, details<\n^By PIA STORM=\n^Northern Press Writer=\n\nSUND (NP) _ ${P1}\n\n${P2}\n\nNP-WF-03-03-24 1405GMT`,
    expected: { title: 'Board closes old ferry pier', byline: 'Pia Storm', agency: 'NP' },
    kept: [P2],
    gone: ['BC-Ferry-Pier', '1405GMT'],
  },
  'an update with the names of those who wrote and edited it': {
    content: `UPDATE 2-Board closes old ferry pier\n\n(Adds quotes, background)\n\nBy Pia Storm\n\nSUND, March 3 (Reuters) - ${P1}\n\n${P2}\n\n(Reporting by Pia Storm; Additional reporting by Odd Ekdahl; Editing by Jonas Birk)\n\n((pia.storm@example.com; +47 555 0100))`,
    expected: { byline: 'Pia Storm', agency: 'Reuters' },
    gone: ['pia.storm@example.com'],
  },
  'a paper that credits at the end': {
    mediaType: 'text/html',
    content: `<html><head><title>Ferry pier to close | Sund Star</title></head><body><h1>Ferry pier to close</h1><p>${P1}</p><p>${P2} - AFP</p></body></html>`,
    expected: { publisher: 'Sund Star', agency: 'AFP', kind: 'report' },
  },
  'a credit line in small letters': {
    mediaType: 'text/html',
    content: `<html><head><title>Ferry pier to close | Sund Star</title></head><body><article><h1>Ferry pier to close</h1><p class="byline">By Pia Storm and agencies</p><p>${P1}</p><p>${P2}</p><p class="credit">Reuters contributed to this report.</p></article></body></html>`,
    expected: { byline: 'Pia Storm', agency: 'Reuters' },
    kept: ['Reuters contributed to this report.'],
  },
};

const archives: Readonly<Record<string, Form>> = {
  'an archive with fields in capitals': {
    content: `Copyright 2024 Sund Herald Group\nAll Rights Reserved\nThe Sund Herald\n\nMarch 4, 2024 Monday\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 410 words\n\nHEADLINE: Board closes old ferry pier\n\nBYLINE: PIA STORM\n\nDATELINE: SUND\n\nBODY:\n\n${P1}\n\n${P2}\n\n${P3}\n\nLOAD-DATE: March 5, 2024\n\nLANGUAGE: ENGLISH\n\nPUB-TYPE: Newspaper`,
    expected: {
      title: 'Board closes old ferry pier',
      byline: 'Pia Storm',
      publisher: 'The Sund Herald',
      published: '2024-03-04',
      kind: 'report',
    },
    gone: ['LOAD-DATE', 'PUB-TYPE', 'SECTION', 'BODY:'],
  },
  'an archive with fields of two letters': {
    content: `SE  News\nHD  Board closes old ferry pier\nBY  By Pia Storm\nWC  410 words\nPD  4 March 2024\nSN  The Sund Herald\nSC  SUNDH\nLA  English\nCY  Copyright 2024.\n\nLP  \n${P1}\n\nTD  \n${P2}\n\n${P3}\n\nCO  \nhrblns : Harbour Lines plc\n\nNS  \ngtrans : Transport\n\nAN  Document SUNDH00020240304ek340000b`,
    expected: {
      title: 'Board closes old ferry pier',
      byline: 'Pia Storm',
      publisher: 'The Sund Herald',
      published: '2024-03-04',
    },
    kept: [P3],
    gone: ['hrblns', 'gtrans', 'SUNDH000', '410 words'],
  },
  'fields that somebody wrote above a copied text': {
    content: `Title: Board closes old ferry pier\nAuthor: Pia Storm\nSource: The Sund Herald\nDate: 2024-03-04\nURL: https://herald.example/pier\n\n${P1}\n\n${P2}`,
    expected: {
      title: 'Board closes old ferry pier',
      byline: 'Pia Storm',
      publisher: 'The Sund Herald',
      published: '2024-03-04',
    },
    gone: ['https://'],
  },
};

const pages: Readonly<Record<string, Form>> = {
  'a page as it is copied, menu and all': {
    content: `Skip to content\nThe Sund Herald\nHome | News | Sport | Opinion\nSign in\nSubscribe\n\nHarbour\nBoard closes old ferry pier\nRotten beams found on Friday\nPia Storm\n4 March 2024, 18:20\nShare\n\n${P1}\n\nAdvertisement\n\n${P2}\n\nRead more: The last ferryman\n\n${P3}\n\nMost read\n1. Man swims to work\n2. Piano found on ferry\n3. Gull steals ring\n\n© 2024 The Sund Herald. All rights reserved.`,
    expected: {
      title: 'Board closes old ferry pier',
      byline: 'Pia Storm',
      publisher: 'The Sund Herald',
      published: '2024-03-04T18:20',
      kind: 'report',
    },
    gone: ['Sign in', 'Advertisement', 'The last ferryman', 'Gull steals ring', 'All rights'],
  },
  'a translation by machine': {
    content: `The Echo of Sund\n[Automatic translation. See the original]\nCover > Society > Transport\n\nThe old pier closes its doors for always\n\nPIA STORM\nSund. Special envoy\n04/03/2024 - 18:20 h. Updated at 19:05 h\n\n${P1}\n\n«We did not have more remedy», affirmed Marta Quill, who presides over the board.\n\n${P3}\n\nTo know more | The last ferryman\nShare in Facebook Share in Twitter\n© The Echo of Sund. All the rights reserved.`,
    expected: { title: 'The old pier closes its doors for always', byline: 'Pia Storm', publisher: 'The Echo of Sund' },
    kept: ['We did not have more remedy'],
    gone: ['See the original', 'Cover >', 'Share in Facebook', 'The last ferryman'],
  },
  'a newsletter as plain text': {
    content: `View this email in your browser\n\nTHE SUND LETTER\nIssue 41 | 4 March 2024\n\nThe end of the pier\n\nBy Pia Storm\n\nGood morning. It is raining, and the ferry is not coming.\n\n${P1}\n\n${P3}\n\nThat is all for today. Write to me if you own the piano.\n\nYou are receiving this email because you signed up on our website.\nUnsubscribe | Update your preferences\nThe Sund Letter, 1 Quay Road, Sund`,
    expected: {
      title: 'The end of the pier',
      byline: 'Pia Storm',
      publisher: 'The Sund Letter',
      published: '2024-03-04',
    },
    kept: ['It is raining'],
    gone: ['Unsubscribe', 'in your browser', 'Quay Road'],
  },
  'a newsletter in Markdown': {
    mediaType: 'text/markdown',
    content: `[The Sund Letter](https://letter.example/) | [Archive](/archive)\n\n# The end of the pier\n\n*By **Pia Storm**, 4 March 2024*\n\n${P1}\n\n> We had no choice.\n\n${P3}\n\n---\n\n[Subscribe](/s) · [Unsubscribe](/u) · Made with love in Sund`,
    expected: {
      title: 'The end of the pier',
      byline: 'Pia Storm',
      publisher: 'The Sund Letter',
      published: '2024-03-04',
    },
    kept: ['We had no choice.'],
    gone: ['Unsubscribe', 'Archive'],
  },
  'a blog with its date below': {
    mediaType: 'text/html',
    content: `<html><head><title>The end of the pier – Notes from the quay</title></head><body><div id="header"><h1><a href="/">Notes from the quay</a></h1></div><div class="post"><h2>The end of the pier</h2><div class="entry"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div><p class="postmetadata">Posted by Pia on March 4, 2024 in <a>Harbour</a> | <a>3 Comments</a></p></div><div id="footer">Powered by Press</div></body></html>`,
    expected: {
      title: 'The end of the pier',
      publisher: 'Notes from the quay',
      published: '2024-03-04',
      kind: 'report',
    },
    gone: ['3 Comments'],
  },
  'a page with machine-readable marks in its text': {
    mediaType: 'text/html',
    content: `<html><head><title>Pier closes | The Sund Herald</title></head><body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Pier closes</h1><span itemprop="author" itemscope><span itemprop="name">Pia Storm</span></span> <time itemprop="datePublished" datetime="2024-03-04T18:20:00+01:00">yesterday</time><div itemprop="articleBody"><p>${P1}</p><p>${P2}</p></div></div><div class="comments"><time datetime="2024-03-09">9 March</time><p>Good riddance.</p></div></body></html>`,
    expected: { title: 'Pier closes', byline: 'Pia Storm', published: '2024-03-04T18:20+01:00' },
    gone: ['Good riddance'],
  },
  'a page as it is copied, with its title above and no blank lines': {
    content: `Old ferry pier to close for good - Sund Buzz\nJump to main content\nMENU\nSundBuzz\nNews\nSport\nHOME / NEWS / HARBOUR\n‘Half rotten’: Old ferry pier to close for good\nAuthor image Pia Storm Published March 4, 2024 8:41am Updated March 4, 2024 9:15am\nComment\nShare this article via whatsapp\nThe pier on Friday (Picture: Odd Ekdahl)\n${P1}\n${P3}\nMORE: Woman marries bridge\nComment now\nTopics\nHarbour\nSign up to our newsletter`,
    expected: {
      title: '‘Half rotten’: Old ferry pier to close for good',
      byline: 'Pia Storm',
      publisher: 'Sund Buzz',
      published: '2024-03-04T08:41',
    },
    gone: ['Picture:', 'marries bridge', 'Sign up'],
  },
  'a short page without boxes, translated by machine': {
    mediaType: 'text/html',
    content: `<html lang="en"><head><title>The old pier closes - La Gaceta del Sund</title></head><body><div>LA GACETA DEL SUND</div><div>This text has been translated by a machine. Consult the original</div><ul><li>Cover</li><li>Sports</li></ul><h1>The old pier closes</h1><div class="firma">PIA STORM / Sund / Correspondent</div><div class="fecha">Monday, 4 March of 2024, 07:05</div><p>${P1}</p><p>${P2}</p><p class="mas">It can interest you: The ten best soups</p><p>${P3}</p><div class="pie">© La Gaceta del Sund. Legal warning</div></body></html>`,
    expected: {
      title: 'The old pier closes',
      byline: 'Pia Storm',
      publisher: 'La Gaceta del Sund',
      published: '2024-03-04',
    },
    kept: [P1.slice(0, 60), P3],
    gone: ['soups', 'Legal warning'],
  },
  'a thread': {
    content: `Pia Storm @pstorm · 4 Mar 2024\n1/ I was at the pier all night. Here is what I saw, because the papers will not tell you.\n\n2/ ${P3}\n\n1,204 Retweets  88 Quotes  4,310 Likes`,
    expected: { byline: 'Pia Storm', published: '2024-03-04', kind: 'report' },
    gone: ['Retweets'],
  },
  'a printed page, in lines, with its head on each page': {
    content: `THE SUND COURIER, WEDNESDAY, MARCH 6, 2024            5\n\nOld pier "half rotten\nall the way down"\n\nBy PIA STORM\nCourier staff\n\nSUND - The harbour board has decided to close the\nold ferry pier for good, after an inspection found\nthat half of its beams had rotted through, the har-\nbour master said on Tuesday.\n   About 300 people crossed on the last ferry on\nFriday evening, many of them with bicycles.\n\n                    Continued on page 6\n\nTHE SUND COURIER, WEDNESDAY, MARCH 6, 2024            6\n\n   The mail boat will sail as before, and nobody will\nhave to swim to work.`,
    expected: {
      title: 'Old pier "half rotten all the way down"',
      byline: 'Pia Storm',
      publisher: 'The Sund Courier',
      published: '2024-03-06',
    },
    kept: ['the harbour master said on Tuesday.', 'nobody will have to swim'],
    gone: ['Continued', 'WEDNESDAY'],
  },
  'a report of a statement': {
    mediaType: 'text/html',
    content: `<html><head><title>Board’s statement on pier “too late” | The Sund Herald</title></head><body><h1>Board’s statement on pier “too late”</h1><p class="byline">By Pia Storm</p><p>The harbour board said in a press release on Monday that it would close the old ferry pier for good.</p><p>${P2}</p><p>Our reporter was there when the last ferry left.</p></body></html>`,
    expected: { kind: 'report', byline: 'Pia Storm', publisher: 'The Sund Herald' },
  },
  'an opinion that says we': {
    content: `The Sund Herald\n\nOpinion\n\nWe should have listened\n\nBy Odd Ekdahl\n\n4 March 2024\n\nWe knew that the pier was rotten. We all walked on it, and we looked at the sea and not at the beams.\n\n${P1}\n\nNow we will have to pay, and our children will have to swim.`,
    expected: { title: 'We should have listened', byline: 'Odd Ekdahl', publisher: 'The Sund Herald', kind: 'report' },
  },
};

describe('statements', () => test.each(Object.entries(statements))('%s', (_, form) => check(form)));
describe('wires', () => test.each(Object.entries(wires))('%s', (_, form) => check(form)));
describe('archives', () => test.each(Object.entries(archives))('%s', (_, form) => check(form)));
describe('pages', () => test.each(Object.entries(pages))('%s', (_, form) => check(form)));
