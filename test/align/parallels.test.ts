import { describe, expect, test } from 'vitest';
import { type ComparedText, contentOf, findReuse, pairsThatShare, printsOf, sharedOf } from '../../src/align/index.ts';
import { findParallels } from '../../src/align/parallels.ts';
import { languageOf } from '../../src/lang/index.ts';
import { formOf } from '../../src/text/index.ts';

function compared(text: string): ComparedText {
  const { form, lexicon } = languageOf('en');
  const read = formOf(text, form);
  const prints = printsOf(read);
  return { prints, content: contentOf(read, prints.words, lexicon) };
}

const ORIGINAL =
  'The island council decided on Tuesday to close the lighthouse museum for good. Attendance had fallen to eleven ' +
  'visitors a week, and the roof leaked on the whale skeleton. Curator Sigrid Aune wept when the vote was read out. ' +
  'Her grandfather had carried the skeleton up from the beach in 1931 with four ponies and a sledge.';
const RETOLD =
  'For good shut on Tuesday the council of the island the museum in the lighthouse. To eleven visitors in the week was ' +
  'attendance sunk, and on the skeleton of the whale dripped the leaking roof. Sigrid Aune, the curator, at the reading ' +
  'of the vote broke in tears. In 1931 had the grandfather with a sledge and four ponies the skeleton from the beach up carried.';
const ELSEWHERE =
  'Ticket machines on the southern line will be replaced over the summer, the railway said. Passengers have complained ' +
  'for years about coins that fall through. Each machine costs as much as a small car, and nobody could say why. ' +
  'A spokesman promised that the new ones would take cards, notes and, on request, buttons. ';

describe('passages in other words', () => {
  const long = `${ELSEWHERE}${RETOLD} ${ELSEWHERE.replaceAll('machine', 'printer')}`;

  test('a retold passage inside another text is found from its first words to its last', () => {
    const [found, ...others] = findReuse(compared(long), compared(ORIGINAL));
    expect(others).toEqual([]);
    expect(long.slice(found!.a.start, found!.a.end)).toBe(RETOLD.slice(0, -1));
    expect(ORIGINAL.slice(found!.b.start, found!.b.end)).toBe(ORIGINAL.slice(0, -1));
    expect(found!.manner).toBe('retold');
  });

  test('sentences in another order are one passage', () => {
    const shuffled = ORIGINAL.split(/(?<=\.) /)
      .reverse()
      .join(' ');
    const [found] = findParallels(compared(`${ELSEWHERE}${shuffled}`).content, compared(ORIGINAL).content, 60);
    expect(found!.b.start).toBe(0);
    expect(found!.keptOfA).toBeGreaterThan(0.9);
  });

  test('of a retelling both passages and the parallel are told, of a copy the passages', () => {
    expect(sharedOf(compared(RETOLD), compared(ORIGINAL)).parallel).not.toBeNull();
    const copied = sharedOf(compared(`${ELSEWHERE}${ORIGINAL}`), compared(ORIGINAL));
    expect(copied.passages).toHaveLength(1);
    expect(copied.parallel).toBeNull();
  });

  test('two texts on different things share nothing', () => {
    expect(sharedOf(compared(ELSEWHERE), compared(ORIGINAL))).toEqual({ passages: [], parallel: null });
    expect(findReuse(compared(ELSEWHERE), compared(ORIGINAL))).toEqual([]);
  });

  test('a copied passage begins and ends to the word', () => {
    const [found] = findReuse(compared(`${ELSEWHERE}${ORIGINAL} ${ELSEWHERE}`), compared(ORIGINAL));
    expect(found!.manner).toBe('verbatim');
    expect(found!.a).toEqual({ start: ELSEWHERE.length, end: ELSEWHERE.length + ORIGINAL.length - 1 });
  });

  test('the index names every pair that shares something', () => {
    const texts = [ORIGINAL, RETOLD, ELSEWHERE, `${ELSEWHERE}${ORIGINAL}`].map(compared);
    const listed = pairsThatShare(texts).map(String);
    for (let a = 0; a < texts.length; a++) {
      for (let b = a + 1; b < texts.length; b++) {
        const { passages, parallel } = sharedOf(texts[a]!, texts[b]!);
        if (passages.length > 0 || parallel !== null) expect(listed).toContain(`${a},${b}`);
      }
    }
    expect(listed).toContain('0,1');
  });
});
