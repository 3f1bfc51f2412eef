import { expect, test } from 'vitest';
import { dossierOf, statementWith, witnessesOf } from './reports.ts';

const BRIEFING = `Briefing on the harbour fire

Transcript of the briefing of 3 March 2026

ANA RUIZ, fire chief: Good morning. The fire began in the cold store at ten past two. We had forty people on the quay.

OLE VIK, harbour master: The quay stays shut until Friday. I have never seen a wall of ice burn like paper.

ANA RUIZ: The cause is not known. We will look at the wiring first.`;

const paper = (name: string) => `A night on the quay

HOLM, March 4, 2026 - Forty people fought the fire in the cold store at Holm on Tuesday night.

"I have never seen a wall of ice burn like paper," said ${name}. The quay stays shut until Friday.`;

test('an utterance that the record has from another mouth contradicts it', async () => {
  const other = statementWith(await dossierOf(BRIEFING, paper('fire chief Ana Ruiz')), 'wall of ice');
  expect(other.contested).toBe(true);
  const same = statementWith(await dossierOf(BRIEFING, paper('harbour master Ole Vik')), 'wall of ice');
  expect(same.contested).toBe(false);
  expect(witnessesOf(same)).toEqual(['A', 'B']);
});
