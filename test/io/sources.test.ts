import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '../../src/extract/index.ts';
import { readSources, type SourceOptions, streamSources } from '../../src/io/sources.ts';
import { originFault } from '../extract/origin.ts';
import { documentXml, locked, pdf, warc, zip } from './make.ts';

const TITLE = 'Ferry pier to close';
const BODY = [
  'The harbour board voted on Thursday to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.',
  '“We would rather have had a smaller pier than none,” said Marta Quill, who runs the bakery at its end.',
  'The decision ends a dispute of eleven years between the board and the people of the island, who had asked for repairs again and again until the money was gone.',
  'A bridge is to be built by 2031, the board said, and until then the mail boat will run twice a day, except in winter, when it will run when it can.',
];
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} - Ferry Gazette</title></head><body><nav><a href="/">Home</a></nav><article><h1>${TITLE}</h1><p>By Jonas Ekdahl</p>${BODY.map((text) => `<p>${text}</p>`).join('')}</article><footer>© Ferry Gazette</footer></body></html>`;

let folder = '';
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-io-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that can be asked of one source: what its reports say, and what is told about it. */
async function read(name: string, options?: SourceOptions) {
  const { documents, diagnostics } = await readSources([name], options);
  return { documents, codes: diagnostics.map(({ code }) => code), reports: documents.map(readReport), diagnostics };
}

describe('every format gives the same report, and maps it back to its source', () => {
  const mail = (type: string, body: string) =>
    `From: Jonas Ekdahl <jonas@gazette.example>\r\nTo: desk@paper.example\r\nSubject: Fwd: ${TITLE}\r\nDate: Tue, 12 Mar 2024 06:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`;
  const item = {
    headline: TITLE,
    authors: ['Jonas Ekdahl'],
    body: BODY.join('\n\n'),
    date: '2024-03-12',
    source: 'Ferry Gazette',
    link: 'https://gazette.example/pier',
  };
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Ferry Gazette</title><language>en</language><item><title>${TITLE}</title><link>https://gazette.example/pier</link><dc:creator>Jonas Ekdahl</dc:creator><pubDate>Tue, 12 Mar 2024 06:30:00 +0100</pubDate><description>Short.</description><content:encoded><![CDATA[${BODY.map((text) => `<p>${text}</p>`).join('')}]]></content:encoded></item></channel></rss>`;
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Ferry Gazette</title><entry><title>${TITLE}</title><link href="https://gazette.example/pier"/><author><name>Jonas Ekdahl</name></author><published>2024-03-12T06:30:00+01:00</published><content type="html">${BODY.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')}</content></entry></feed>`;
  const lines = BODY.map((text) => text.replace(/[“”]/g, '"')).flatMap((text) => [
    '',
    ...(text.match(/.{1,78}(?:\s|$)/g) ?? []),
  ]);
  const cases: readonly [name: string, content: string | Uint8Array][] = [
    ['plain.txt', `${TITLE}\n\nBy Jonas Ekdahl\n\n${BODY.join('\n\n')}`],
    ['page.html', HTML],
    ['notes.md', `---\ntitle: "${TITLE}"\nauthor: Jonas Ekdahl\n---\n\n${BODY.join('\n\n')}`],
    [
      'story.docx',
      zip({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': documentXml([['Title', TITLE], 'By Jonas Ekdahl', ...BODY]),
      }),
    ],
    ['story.pdf', pdf([[[20, TITLE], '', 'By Jonas Ekdahl', ...lines]])],
    ['plain.eml', mail('text/plain', `By Jonas Ekdahl\r\n\r\n${BODY.join('\r\n\r\n')}`)],
    ['html.eml', mail('text/html', HTML)],
    ['dump.json', JSON.stringify(item)],
    ['dump.jsonl', `${JSON.stringify(item)}\n`],
    [
      'dump.csv',
      `headline,authors,body,date\r\n"${TITLE}",Jonas Ekdahl,"${BODY.join('\n\n').replace(/"/g, '""')}",2024-03-12\r\n`,
    ],
    ['feed.rss', rss],
    ['feed.xml', atom],
    [
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Ferry Gazette',
        items: [
          {
            id: '1',
            title: TITLE,
            authors: [{ name: 'Jonas Ekdahl' }],
            content_html: BODY.map((text) => `<p>${text}</p>`).join(''),
          },
        ],
      }),
    ],
    ['crawl.warc', warc([{ url: 'https://gazette.example/pier', html: HTML }])],
    ['crawl.warc.gz', warc([{ url: 'https://gazette.example/pier', html: HTML, encoding: 'gzip' }], true)],
    [
      'crawl.wacz',
      zip({
        'datapackage.json': '{}',
        'archive/data.warc.gz': warc([{ url: 'https://gazette.example/pier', html: HTML, encoding: 'chunked' }], true),
      }),
    ],
    ['box.zip', zip({ 'one/story.html': HTML, '__MACOSX/._story.html': 'x' })],
    ['page.html.gz', gzipSync(HTML)],
  ];
  test.each(cases)('%s', async (name, content) => {
    const { reports, documents, codes } = await read(put(name, content));
    expect(codes).toEqual([]);
    expect(reports).toHaveLength(1);
    const [report] = reports;
    expect(report!.title).toBe(TITLE);
    expect(report!.byline).toEqual(['Jonas Ekdahl']);
    expect(report!.text.replace(/[“”]/g, '"')).toBe(BODY.join('\n\n').replace(/[“”]/g, '"'));
    expect(originFault(report!.text, report!.origin, documents[0]!.content)).toBeNull();
    expect(documents[0]!.id).toMatch(/^[\da-f]{64}$/);
  });

  test('containers say when and where their items were published', async () => {
    const { documents, reports } = await read(put('again.rss', rss));
    expect(documents[0]!.url).toBe('https://gazette.example/pier');
    expect(reports[0]).toMatchObject({
      publisher: 'Ferry Gazette',
      published: { value: '2024-03-12T06:30+01:00', basis: 'metadata' },
    });
  });

  test('a dump’s fields can be named', async () => {
    const path = put('odd.json', JSON.stringify([{ kopf: TITLE, inhalt: BODY.join('\n\n'), text: 'no' }]));
    const { reports } = await read(path, { fields: { content: 'inhalt', title: 'kopf' } });
    expect(reports[0]).toMatchObject({ title: TITLE, text: BODY.join('\n\n') });
  });
});

test('standard input', async () => {
  async function* stdin() {
    yield Buffer.from(HTML.slice(0, 100));
    yield Buffer.from(HTML.slice(100));
  }
  const { reports } = await read('-', { stdin: stdin() });
  expect(reports[0]!.text).toBe(BODY.join('\n\n'));
});

test('a folder gives its reports in order of their names and counts the rest', async () => {
  mkdirSync(at('folder/inner'), { recursive: true });
  put('folder/b.txt', `${TITLE}\n\n${BODY[0]}`);
  put('folder/a.html', HTML);
  put('folder/inner/c.md', `# ${TITLE}\n\n${BODY[0]}`);
  put('folder/picture.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  put('folder/.hidden', 'x');
  symlinkSync(at('folder'), at('folder/inner/loop'));
  const { documents, diagnostics } = await read(at('folder'));
  expect(documents.map(({ path }) => path!.slice(folder.length + 8))).toEqual(['a.html', 'b.txt', 'inner/c.md']);
  expect(diagnostics).toMatchObject([
    { code: 'source.skipped', severity: 'warning', message: 'picture.png: no reports, left out.' },
  ]);
});

describe('what cannot be read is told, and the others go through', () => {
  const CHANNEL = '<rss version="2.0"><channel><title>x</title>';
  const entry = `${CHANNEL}<item><title>Pier</title><description>${BODY.join(' ')}</description></item>`;
  const truncated = warc([
    { url: 'https://gazette.example/1', html: HTML },
    { url: 'https://gazette.example/2', html: HTML },
  ]);
  const cases: readonly [
    name: string,
    content: string | Uint8Array | null,
    codes: readonly string[],
    documents: number,
  ][] = [
    ['missing.txt', null, ['source.failed'], 0],
    ['empty.txt', '', ['source.empty'], 0],
    ['blank.txt', ' \n\t\n ', ['source.empty'], 0],
    ['binary.txt', Buffer.from([1, 2, 0, 4, 250, 0, 0, 9, 200]), ['source.unreadable'], 0],
    ['picture.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), ['source.unreadable'], 0],
    ['word.txt', 'Word', [], 1],
    ['cut.pdf', pdf([['Hello']]).subarray(0, 60), ['pdf.broken'], 0],
    ['scan.pdf', pdf([[], []]), ['pdf.no-text'], 0],
    ['locked.pdf', locked(pdf([['Hello']])), ['pdf.password'], 0],
    ['cut.zip', zip({ 'a.txt': 'x' }).subarray(0, 40), ['zip.broken'], 0],
    ['nothing.zip', zip({ 'a.png': Buffer.from('\x89PNG\r\n', 'latin1') }), ['source.no-reports'], 0],
    ['table.xlsx', zip({ 'xl/workbook.xml': '<x/>' }), ['source.unreadable'], 0],
    ['cut.warc', truncated.subarray(0, truncated.length - 900), ['warc.truncated'], 1],
    ['cut.warc.gz', gzipSync(truncated).subarray(0, 600), ['warc.truncated'], 0],
    ['odd.warc', `WARC/1.0\r\nContent-Length: x\r\n\r\n`, ['warc.broken'], 0],
    ['none.json', '[{"id": 1}, {"id": 2}]', ['dump.no-reports'], 0],
    ['lines.jsonl', `{"text": "${BODY[0]}"}\n{"text": \n{"text": "${BODY[2]}"}`, ['json.broken-lines'], 2],
    [
      'rows.jsonl',
      `null\n""\n{"title": "No text", "url": "https://gazette.example/none"}\n{"text": "${BODY[0]}"}\n[]\n5`,
      ['dump.rows-without-text'],
      1,
    ],
    ['rows.json', JSON.stringify([5, { text: BODY[0] }, { title: 'No text' }]), ['dump.rows-without-text'], 1],
    ['head.csv', 'title,text\n', ['csv.empty'], 0],
    ['cut.rss', entry, ['feed.cut'], 1],
    ['cut-entry.rss', entry.slice(0, -30), ['feed.cut'], 0],
    ['bare.rss', `${CHANNEL}<item><title>Pier</title></item></channel></rss>`, ['feed.bare'], 0],
    ['empty.rss', '<rss version="2.0"><channel><title>x</title></channel></rss>', ['feed.empty'], 0],
    ['cut.gz', gzipSync(BODY.join(' ')).subarray(0, 300), ['gzip.truncated'], 1],
  ];
  test.each(cases)('%s', async (name, content, codes, count) => {
    const path = content === null ? at(name) : put(name, content);
    const good = put('good.html', `${HTML} `);
    const { documents, diagnostics } = await readSources([path, good]);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(documents).toHaveLength(count + 1);
    for (const { message, source } of diagnostics) {
      expect(source).toContain(name);
      expect(message).toMatch(/^[A-Z“"\d].*[.)]$/s);
      expect(message).not.toMatch(/\bat .*:\d+|undefined|\[object/);
    }
  });

  test('rows without a text and dates that cannot be read are told once a dump, with the first of them', async () => {
    const row = (published: string, text = BODY.join(' ')) => ({ text, published });
    const rows = [row('2031-05-28'), row('31/31/2031'), row('', ''), row('28 May 2031'), row('03/04/2031'), {}];
    const path = put('dates.jsonl', rows.map((one) => JSON.stringify(one)).join('\n\n'));
    const found = [];
    for await (const one of streamSources([path]))
      if ('problem' in one && one.problem.code !== 'source.same-bytes') found.push(one);
    expect(found).toMatchObject([
      {
        problem: { message: '2 rows hold no text of a report and were left out (the first in line 5).' },
        lost: 2,
      },
      {
        problem: {
          message: 'The dates of 2 reports cannot be read, the first “31/31/2031” in line 3. Give them as 2031-05-28.',
        },
      },
    ]);
    const { diagnostics } = await readSources([put('dates.csv', 'text,date\n"A pier burned.",31/31/2031\n')]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The date of 1 report cannot be read: “31/31/2031” in row 1. Give it as 2031-05-28.',
    ]);
  });

  test('the same report twice is read once; two files of the same bytes are both read, and it is said', async () => {
    const [one, two] = [put('one.html', HTML), put('two.html', HTML)];
    const { documents, diagnostics } = await readSources([one, one, two]);
    expect(documents.map(({ path }) => path)).toEqual([one, two]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['source.twice', 'source.same-bytes']);
  });
});

describe('bombs and giants end in a diagnostic', () => {
  const limits = { bytes: 100_000, unpacked: 400_000, depth: 2, items: 3 };
  const zeros = Buffer.alloc(5_000_000, 0x20);

  test.each([
    ['an entry that unpacks to more than a report has', () => zip({ 'a.txt': zeros }), ['source.too-large']],
    ['an entry that lies about its size', () => zip({ 'a.txt': zeros }, 50), ['zip.broken', 'source.no-reports']],
    [
      'many entries that are too much together',
      () => zip(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, `${i}`.repeat(90_000)]))),
      ['source.too-many'],
    ],
    ['a gzip bomb', () => gzipSync(zeros), ['source.too-large']],
    [
      'an archive in an archive in an archive',
      () => zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.zip': zip({ 'd.txt': TITLE }) }) }) }),
      ['source.too-deep', 'source.no-reports'],
    ],
    ['one line of many megabytes', () => 'word '.repeat(200_000), ['source.too-large']],
  ] as const)('%s', async (name, make, codes) => {
    const path = put(`${name.replace(/\W+/g, '-')}.bin`, make());
    const found = await read(path, { limits });
    expect(
      found.codes.filter((code) => code !== 'source.no-reports' || (codes as readonly string[]).includes(code)),
    ).toEqual(codes);
  });

  test.each([
    ['jsonl', (text: string) => Buffer.from(text)],
    ['jsonl.gz', gzipSync],
  ] as const)('a dump larger than a report, as %s, is read line by line', async (end, pack) => {
    const rows = Array.from({ length: 900 }, (_, i) =>
      JSON.stringify({ title: `${TITLE} ${i}`, text: BODY.join('\n\n') }),
    );
    rows[3] = '{"text": "broken';
    rows[5] = `{"text": "${'word '.repeat(200_000)}"}`;
    const path = put(`large.${end}`, pack(`${rows.join('\n')}\r\n\n`));
    const { documents, diagnostics } = await readSources([path], { limits: { ...limits, items: 1000 } });
    expect(documents).toHaveLength(898);
    expect(documents[0]!.path).toBe(`${path}#1`);
    expect(documents[4]!.hints).toMatchObject({ title: `${TITLE} 6` });
    expect(diagnostics.filter(({ code }) => code !== 'source.same-bytes')).toMatchObject([
      { code: 'json.broken-lines', message: 'Lines 4, 6 are no valid JSON and left out.' },
    ]);
    expect((await readSources([path], { limits })).documents).toHaveLength(3);
  });

  test('entities that a feed’s DTD multiplies are not expanded', async () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const { reports } = await read(
      put(
        'lol.xml',
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]><rss><channel><item><title>Lol</title><description>&l9; ${BODY.join(' ')}</description></item></channel></rss>`,
      ),
    );
    expect(reports[0]!.text.length).toBeLessThan(2000);
  });

  test('archives are read one by one, not all at once', async () => {
    const path = put(
      'many.zip',
      zip(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.txt`, `${TITLE} ${i}\n\n${BODY[0]}`]))),
    );
    const found = streamSources([path]);
    expect((await found.next()).value).toHaveProperty('document');
    await found.return(undefined);
  });
});

describe('characters', () => {
  const text = 'Ferry “pier” – naïve café, Škoda';
  const utf16 = (little: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return little ? bytes : bytes.swap16();
  };
  const cases: readonly [name: string, content: Uint8Array | string, expected: string, codes: readonly string[]][] = [
    ['UTF-8', text, text, []],
    ['UTF-8 with a mark', `\ufeff${text}`, text, []],
    ['UTF-16 little-endian', utf16(true), text, []],
    ['UTF-16 big-endian', utf16(false), text, []],
    ['UTF-16 without a mark', Buffer.from(text.repeat(4), 'utf16le'), text.repeat(4), []],
    [
      'Windows-1252, undeclared',
      Buffer.from('Caf\xe9 \x93pier\x94 \x96 na\xefve', 'latin1'),
      'Café “pier” – naïve',
      ['charset.guessed'],
    ],
    [
      'Windows-1251, undeclared',
      Buffer.from([
        0xcf, 0xf0, 0xe8, 0xf7, 0xe0, 0xeb, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xee, 0xfe, 0xf2, 0x20, 0xed, 0xe0, 0xe2,
        0xf1, 0xe5, 0xe3, 0xe4, 0xe0,
      ]),
      'Причал закроют навсегда',
      ['charset.guessed'],
    ],
    [
      'a declaration that is right',
      Buffer.from('<html><meta charset="iso-8859-2"><p>\xa9koda</p></html>', 'latin1'),
      'Škoda',
      [],
    ],
    ['a declaration that lies', `<html><meta charset="iso-8859-1"><p>${text}</p></html>`, text, ['charset.mismatch']],
    ['a declaration of nonsense', `<html><meta charset="klingon"><p>${text}</p></html>`, text, []],
    [
      'broken UTF-8',
      Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x80])]),
      `${text}\ufffd`,
      ['charset.invalid'],
    ],
  ];
  test.each(cases)('%s', async (name, content, expected, codes) => {
    const { documents } = await read(put(`${name.replace(/\W+/g, '-')}.txt`, content));
    const report = readReport(documents[0]!);
    expect(report.text).toBe(expected);
    expect(report.diagnostics.concat(documents[0]!.diagnostics ?? []).map(({ code }) => code)).toEqual(codes);
  });

  test('HTML that is really JSON', async () => {
    const { reports } = await read(put('api.html', JSON.stringify({ title: TITLE, body: BODY.join('\n\n') })));
    expect(reports[0]).toMatchObject({ title: TITLE, text: BODY.join('\n\n') });
  });
});
