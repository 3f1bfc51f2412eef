import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from '../../src/extract/index.ts';
import { readSources } from '../../src/io/sources.ts';
import { documentXml, pdf, warc, zip } from './make.ts';

async function read(bytes: Uint8Array) {
  async function* stdin() {
    yield bytes;
  }
  const { documents, diagnostics } = await readSources(['-'], {
    stdin: stdin(),
    limits: { bytes: 200_000, unpacked: 400_000 },
  });
  for (const document of documents) readReport(document);
  expect(documents.length + diagnostics.length).toBeGreaterThan(0);
}

test('any bytes give reports or diagnostics, never a rejection', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), read), { numRuns: 150 });
});

const TEXT =
  'The harbour board voted on Thursday to close the old ferry pier for good, after an inspection found rot in its beams. ';
const SEEDS: readonly Uint8Array[] = [
  zip({ 'a.html': `<p>${TEXT}</p>`, 'b.txt': TEXT }),
  zip({ 'word/document.xml': documentXml([['Title', 'Pier'], TEXT]) }),
  warc([{ url: 'https://x.example/', html: `<p>${TEXT.repeat(20)}</p>` }]),
  gzipSync(TEXT),
  Buffer.from(`{"title": "Pier", "body": "${TEXT}"}`),
  Buffer.from(
    `From: a@b.example\r\nMessage-ID: <1>\r\nSubject: Pier\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n${TEXT}\r\n--x--`,
  ),
  Buffer.from(`<rss><channel><item><title>Pier</title><description>${TEXT}</description></item></channel></rss>`),
  pdf([['Pier', TEXT]]),
];

test('damaged files of every kind give reports or diagnostics', async () => {
  const damage = fc.tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
    fc.option(fc.nat()),
  );
  await fc.assert(
    fc.asyncProperty(damage, async ([seed, edits, cut]) => {
      const bytes = Uint8Array.from(seed);
      for (const [at, value] of edits) bytes[at % bytes.length] = value;
      await read(cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1)));
    }),
    { numRuns: 120 },
  );
});
