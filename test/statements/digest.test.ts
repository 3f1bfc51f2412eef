import { describe, expect, test } from 'vitest';
import { lay, RECORD, report } from '../desk/desk.ts';

const A = report(
  'a',
  'Wall falls on road\n\nA wall of the Hollin Quarry fell on the road early on Tuesday. Nobody was hurt when it came down. The baker gave away his bread. The police counted 340 tonnes of stone on the road.\n',
);
const B = report(
  'b',
  'Road closed\n\nEarly on Tuesday a wall of the Hollin Quarry came down on the road. It hurt nobody. The police counted 520 tonnes of stone on the road. Crows were seen.\n',
);

describe('the digest', () => {
  test('holds whole sentences of the reports, and what each rests on', async () => {
    const dossier = await lay(A, B, RECORD);
    expect(dossier.digest.length).toBeGreaterThan(0);
    for (const { span, witnesses, independent } of dossier.digest) {
      const { text, kind } = dossier.witnesses.find(({ sigil }) => sigil === span.witness)!;
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(span.text).toMatch(/^\p{Lu}.*[.!?]$/u);
      expect(kind).toBe('report');
      expect(witnesses).toContain(span.witness);
      expect(independent).toBeLessThanOrEqual(witnesses.length);
    }
  });

  test('says what several say and leaves out what one says alone', async () => {
    const told = (await lay(A, B)).digest.map(({ span }) => span.text).join(' ');
    expect(told).toContain('Hollin Quarry');
    expect(told).not.toContain('bread');
    expect(told).not.toContain('Crows');
  });

  test('marks what is contested', async () => {
    const { digest } = await lay(A, B);
    const tonnes = digest.find(({ span }) => span.text.includes('tonnes'));
    expect(tonnes?.contested.length).toBeGreaterThan(0);
  });

  test('is empty for one report', async () => {
    expect((await lay(A)).digest).toEqual([]);
  });
});
