import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';
import { originFault } from './origin.ts';

const PARAGRAPHS = [
  'The harbour board voted on Thursday to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.',
  '“We would rather have had a smaller pier than none,” said Marta Quill, who runs the bakery at its end.',
  'The decision ends a dispute of eleven years between the board and the people of the island, who had asked for repairs.',
];

const page = (
  body: string,
  head = '',
) => `<!doctype html><html lang="en-GB"><head><title>Pier to close - Ferry Gazette</title>${head}</head><body>
<div id="cookie-banner"><p>We use cookies to improve your experience on this site, and so do our 900 partners.</p><button>Accept</button></div>
<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
${body}
<aside class="trending"><h4>Trending</h4><ul><li><a href="/1">Whale seen off the north point, and it waved</a></li></ul></aside>
<section id="comments"><h3>2 comments</h3><p><b>rower</b>: I have been saying for years that somebody ought to look at those beams, but nobody did.</p></section>
<footer>© 2024 Ferry Gazette. Registered office: 1 Quay</footer></body></html>`;

const article = `<article><p class="kicker">Islands</p><h1>Pier to close</h1><p class="standfirst">Eleven years of dispute end</p>
<p class="meta">By <a rel="author" href="/ekdahl">Jonas Ekdahl</a> <time datetime="2024-03-12">12 March 2024</time> &middot; 3 min read</p>
<figure><img src="p.jpg" alt=""><figcaption>The pier on Thursday. Photo: Gazette</figcaption></figure>
<p>${PARAGRAPHS[0]}</p>
<div class="newsletter-inline"><p>Get the Gazette in your inbox every Friday</p></div>
<p>&ldquo;We would rather have had a smaller pier than none,&rdquo; said <a href="/quill">Marta Quill</a>, who runs the bakery at its end.</p>
<h2>What now?</h2><p>${PARAGRAPHS[2]}</p>
<ul><li>Monday: the fence</li><li>Tuesday: the saw</li></ul><p><em>With files from Reuters</em></p></article>`;

describe('a page of a newspaper', () => {
  const head = `<meta property="og:site_name" content="Ferry Gazette"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pier to close","datePublished":"2024-03-12T06:30:00+01:00","dateModified":"2024-03-13T06:30:00+01:00","author":[{"@type":"Person","name":"Jonas Ekdahl"},{"@type":"Person","name":"Pia Storm"}]}</script>`;
  const content = page(article, head);
  const report = read(content, 'text/html');

  test('gives the report, whole and in order, without the page', () => {
    expect(report.text).toBe(
      [
        'Eleven years of dispute end',
        '12 March 2024',
        'The pier on Thursday.',
        PARAGRAPHS[0],
        PARAGRAPHS[1],
        'What now?',
        PARAGRAPHS[2],
        'Monday: the fence\nTuesday: the saw',
        'With files from Reuters',
      ].join('\n\n'),
    );
  });

  test('says who published it and when it first appeared', () => {
    expect(report).toMatchObject({
      title: 'Pier to close',
      byline: ['Jonas Ekdahl and Pia Storm'],
      publisher: 'Ferry Gazette',
      agency: 'Reuters',
      language: 'en-GB',
      kind: 'report',
    });
    expect(report.published).toEqual({ value: '2024-03-12T06:30+01:00', precision: 'minute', basis: 'metadata' });
  });

  test('keeps what it took away, with a reason', () => {
    const reasons = new Map(report.removed.map(({ text, reason }) => [text, reason]));
    expect(reasons.get('Photo: Gazette')).toBe('caption');
    expect(reasons.get('Get the Gazette in your inbox every Friday')).toBe('subscription');
    expect(reasons.get('Whale seen off the north point, and it waved')).toBe('related');
    expect([...reasons.keys()].find((text) => text.startsWith('rower'))).toBeDefined();
  });

  test('maps every character back to the page', () =>
    expect(originFault(report.text, report.origin, content)).toBeNull());
});

test('without metadata, the visible lines say who and when', () => {
  const report = read(page(article), 'text/html');
  expect(report).toMatchObject({ title: 'Pier to close', byline: ['Jonas Ekdahl'], publisher: 'Ferry Gazette' });
  expect(report.published).toEqual({ value: '2024-03-12', precision: 'day', basis: 'text' });
});

test('a box that calls itself furniture but holds the story is read', () => {
  const report = read(
    page(
      `<div class="widget sidebar"><h1>Pier to close</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`,
    ),
    'text/html',
  );
  expect(report.text).toBe(PARAGRAPHS.join('\n\n'));
});

test('paragraphs that are only broken lines', () => {
  const report = read(page(`<h1>Pier to close</h1><div>${PARAGRAPHS.join('<br><br>')}</div>`), 'text/html');
  expect(report.text).toBe(PARAGRAPHS.join('\n\n'));
});

test('what stands in a page that is not HTML at all is not lost in an exception', () => {
  for (const content of [
    '',
    '<',
    '<p',
    '{"a": 1}',
    '<div>'.repeat(5000),
    '\u0000\uffff<p>x',
    '</p></p><table><tr><li>',
  ]) {
    expect(() => read(content, 'text/html')).not.toThrow();
  }
});

describe('a page with several articles in its data', () => {
  const articles = (address: string, headline = 'Beams had rotted') =>
    `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Tides of the week","url":"https://gazette.example/tides","author":{"@type":"Person","name":"Ole Brekke"}},{"@type":"NewsArticle","headline":"${headline}","url":"${address}","author":{"@type":"Person","name":"Pia Storm"}}]</script>`;
  const own = '<link rel="canonical" href="https://gazette.example/pier/">';
  const plainArticle = `<article><h1>Pier to close</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[2]}</p></article>`;

  test.each([
    'https://gazette.example/pier',
    'https://gazette.example/pier/',
    'https://gazette.example/pier/?ref=1',
    'http://www.gazette.example/pier/#top',
  ])('is the report at its own address, written as %s', (address) => {
    const { byline } = read(page(plainArticle, own + articles(address)), 'text/html');
    expect(byline).toEqual(['Pia Storm']);
  });

  test('is none whose headline is of marks only', () => {
    const { byline } = read(page(plainArticle, articles('https://gazette.example/other', '***')), 'text/html');
    expect(byline).toEqual(['Ole Brekke']);
  });
});

describe('captions of the report’s own pictures', () => {
  const page = (figure: string) =>
    read(
      `<html><head><title>Pier closes for good</title></head><body><article><h1>Pier closes for good</h1><p>By Jonas Ekdahl</p>${figure}${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`,
      'text/html',
    );
  const captionsOf = (figure: string) => {
    const { text, blocks } = page(figure);
    return blocks.filter(({ kind }) => kind === 'caption').map(({ start, end }) => text.slice(start, end));
  };
  const figure = (words: string) => `<figure><img src="a.jpg"><figcaption>${words}</figcaption></figure>`;

  test.each([
    [
      'its sentences stay, its credit goes',
      figure('The pier at dusk. Eleven people fell in. Photo: Pia Storm'),
      ['The pier at dusk. Eleven people fell in.'],
    ],
    [
      'in a box of that name',
      '<div class="photo-caption">Marta Quill on the pier on Thursday. PIA STORM / GAZETTE</div>',
      ['Marta Quill on the pier on Thursday.'],
    ],
    ['a name is none', figure('Pia Storm | Gazette Staff'), []],
    ['nor is what speaks to the visitor', figure('Need more pier? Subscribe to our other paper.'), []],
    ['nor what the page shows twice', figure('The pier at dusk, with a heron.').repeat(2), []],
    ['nor the credit of the report', '<p class="credit">The Harbour News Service contributed to this report.</p>', []],
  ])('%s', (_, html, expected) => expect(captionsOf(html)).toEqual(expected));

  test('below one the author’s line is still no part of the text', () => {
    const report = page(
      `${figure('Hundreds of people stood on the old pier when it closed for good on Thursday night.')}<p>By Jonas Ekdahl</p>`,
    );
    expect(report.text).not.toContain('Ekdahl');
  });
});
