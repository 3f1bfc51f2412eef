import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignUnits, similarity, stanceOf } from '../../src/index.ts';
import { dossierOf } from './reports.ts';

/** Sentences made of what trips readers of text up: figures, units, names, marks, negations, odd spaces. */
const piece = fc.constantFrom(
  ...`The the mayor Anna Roth said says “ ” " ' . . , ; : ? ! — - ( ) not no never No. one two half third 40 40% 1,038 $4.1 million
  47.3 per cent percent May 3 May Monday Clause 14 KLT-311 Local 204 U.S. and who which that it denied so true is was has been
  voted fell rose bridge company companies enterprise 2025-10-14 12:30 a.m. twice nearly more than km ° € a an`.split(
    /\s+/,
  ),
  '\n\n',
  '\n',
  '\u00a0',
  'é',
  '🌉',
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

test('any texts make a dossier whose statements show the words of their witnesses', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
      const dossier = await dossierOf(...texts);
      const bodies = new Map(dossier.witnesses.map((witness) => [witness.sigil, witness.text]));
      const ids = dossier.statements.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { support, independent, contested } of dossier.statements) {
        for (const { span, family } of support) {
          expect(bodies.get(span.witness)!.slice(span.start, span.end)).toBe(span.text);
          expect(dossier.lineage.families[family]).toContain(span.witness);
        }
        expect(independent).toBeGreaterThan(0);
        expect(contested).toBe(support.some(({ stance }) => stance === 'contradicts'));
      }
    }),
    { numRuns: 150 },
  );
});

test('any sentences can be compared', () => {
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
      expect(stanceOf(a, b).relatedness).toBeLessThanOrEqual(1);
      for (const pair of alignUnits([[a, b], [c]])) {
        expect(pair.similarity).toBeGreaterThanOrEqual(0);
        expect(pair.similarity).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});
