import { expect, test } from 'vitest';
import { proseOf, read } from './documents.ts';

const P1 =
  'The old bridge over the Ray will be closed from Monday for eleven months, the county has decided after an inspection of its piers.';
const P2 = 'Shopkeepers on the east bank say that they were not asked. “We learned it from the sign,” said the baker.';
const P3 = 'A ferry will carry pedestrians, but only until ten at night.';

test('a page in another language around an English text', () => {
  const report = read(
    `<html lang="de"><head><title>Bridge over the Ray closed for eleven months - Rayer Bote</title></head><body><main>
<h1>Bridge over the Ray closed for eleven months</h1><p>Von Eva Lindqvist</p><p>Veröffentlicht am 4. März 2031, 10:12 Uhr</p>
<p>${P1}</p><p>${P2}</p><p>Lesen Sie auch</p><p><a href="/x">Der neue Fahrplan im Überblick</a></p><p>${P3}</p><p>Newsletter abonnieren</p></main></body></html>`,
    'text/html',
  );
  expect(proseOf(report)).toBe(`${P1}\n\n${P2}\n\n${P3}`);
  expect(report.published?.value).toBe('2031-03-04T10:12');
  expect(report.language).toBe('en');
});

test('an e-mail that was handed on twice', () => {
  const report = read(`Fwd: Fwd: The bridge
FYI, see below. M.
Begin forwarded message:
From: Ana Ruiz <ana@courier.example>
Subject: Fwd: The bridge
Date: 3 March 2031 at 11:02
Can somebody tell the school?
---------- Forwarded message ---------
From: Ray County <office@raycounty.example>
Date: Tue, 4 Mar 2031 09:14
Subject: The bridge is closed on Monday

${P1}

${P3}`);
  expect(report.text).toBe(`${P1}\n\n${P3}`);
  expect(report.title).toBe('The bridge is closed on Monday');
});

test.each([
  'You have 1 free article left this month.',
  'You have 3 stories remaining.',
  'If somebody sent you this, you can subscribe here.',
  'If a friend forwarded you this newsletter, get your own.',
  'Mute this topic',
])('of the page: %s', (line) => {
  expect(read(`The bridge over the Ray closes\n\n${P1}\n\n${line}\n\n${P2}\n\n${P3}`).text).toBe(
    `${P1}\n\n${P2}\n\n${P3}`,
  );
});

test.each([
  'You have only three stories, said the engineer, and the bridge needs four.',
  'If somebody sent this letter, the county would like to know who.',
])('of the report: %s', (line) => {
  expect(read(`The bridge over the Ray closes\n\n${P1}\n\n${line}\n\n${P2}`).text).toContain(line);
});
