import { describe, expect, test } from 'vitest';
import {
  BRIDGE,
  BRIDGE_COUNTY,
  BRIDGE_PAPER,
  dossierOf,
  HARBOUR,
  HARBOUR_NEWS,
  statementWith,
  witnessesOf,
} from './reports.ts';

describe('statements', () => {
  test('the same claim in other words is one statement', async () => {
    const dossier = await dossierOf(BRIDGE, BRIDGE_COUNTY, BRIDGE_PAPER);
    expect(witnessesOf(statementWith(dossier, 'was closed to all traffic'))).toEqual(['A', 'B']);
    expect(witnessesOf(statementWith(dossier, 'found a crack 40 centimetres'))).toEqual(['A', 'B']);
    expect(witnessesOf(statementWith(dossier, '14,000 vehicles a day'))).toEqual(['A', 'C']);
    expect(witnessesOf(statementWith(dossier, 'She puts the price of the repairs'))).toEqual(['A', 'B']);
  });

  test('a claim that one report makes alone is a statement too, and the others are silent on it', async () => {
    const dossier = await dossierOf(BRIDGE, BRIDGE_COUNTY, BRIDGE_PAPER);
    const rolls = statementWith(dossier, 'twice as many rolls');
    expect(witnessesOf(rolls)).toEqual(['C']);
    expect(rolls.silent.map(({ witness }) => witness)).toEqual(['A', 'B']);
    expect(rolls.independent).toBe(1);
  });

  test('two claims that share only their subject stay apart', async () => {
    const dossier = await dossierOf(BRIDGE, BRIDGE_COUNTY, BRIDGE_PAPER);
    expect(statementWith(dossier, 'Saltgate viaduct').id).not.toBe(statementWith(dossier, 'end of June').id);
    expect(witnessesOf(statementWith(dossier, 'Saltgate viaduct'))).toEqual(['B']);
  });

  test.each([
    ['The result was negative.', 'found the result of the test negative'],
    ['There are seventeen.', 'There are seventeen herons in the harbour'],
    ['It was passed on 12 May.', 'was passed as mended on 12 May'],
  ])('%s: a sentence too short to say what it is about is read with the one before it', async (short, full) => {
    const dossier = await dossierOf(HARBOUR, HARBOUR_NEWS);
    const places = statementWith(dossier, short).support.map(({ span }) => span.text);
    expect(places.some((text) => text.includes(full))).toBe(true);
  });

  test('a figure and the noun that it counts are one thing in common: the same number of people is no claim', async () => {
    const dossier = await dossierOf(
      'Mine reopens\n\nTwo workers were killed by a loose wagon at the Orla mine in 2019.',
      'From the union\n\nTwo workers of a labour agency are missing from the register, the union says.',
    );
    expect(witnessesOf(statementWith(dossier, 'loose wagon'))).toEqual(['A']);
  });

  test('what a short sentence leans on is not what it says', async () => {
    const dossier = await dossierOf(
      'Coast\n\nThere are smoke alarms in all cabins of the Kelmouth ferry.\n\nHotels are full, the tourist office said.',
      'Harbour\n\nA choir sang on the quay on Sunday.\n\nThe cabins of the Kelmouth ferry have smoke alarms.',
    );
    expect(witnessesOf(statementWith(dossier, 'Hotels are full'))).toEqual(['A']);
  });

  test('every sentence of every report rests in a statement', async () => {
    const dossier = await dossierOf(BRIDGE, BRIDGE_COUNTY, BRIDGE_PAPER);
    for (const sentence of ['Nobody was hurt.', 'Drivers must use the ferry', 'It was shut to all vehicles'])
      expect(statementWith(dossier, sentence).support.length).toBeGreaterThan(0);
  });

  test('a copy adds a witness and no independence', async () => {
    const copy = BRIDGE.replace('TARNWICK, March 3 - ', '').replace('Nobody was hurt.', 'No one was hurt.');
    const alone = await dossierOf(BRIDGE, BRIDGE_COUNTY, BRIDGE_PAPER);
    const copied = await dossierOf(BRIDGE, BRIDGE_COUNTY, BRIDGE_PAPER, copy);
    for (const words of ['Repairs will cost', '14,000 vehicles a day', 'angry queue']) {
      const before = statementWith(alone, words);
      const after = statementWith(copied, words);
      expect(witnessesOf(after)).toEqual([...witnessesOf(before), 'D']);
      expect(after.independent).toBe(before.independent);
    }
  });

  test('spans show exactly the words of their witness', async () => {
    const dossier = await dossierOf(BRIDGE, BRIDGE_COUNTY, BRIDGE_PAPER);
    const texts = new Map(dossier.witnesses.map(({ sigil, text }) => [sigil, text]));
    for (const { support, silent, text } of dossier.statements) {
      for (const { span } of support) expect(texts.get(span.witness)!.slice(span.start, span.end)).toBe(span.text);
      for (const { nearest } of silent)
        if (nearest !== null)
          expect(texts.get(nearest.span.witness)!.slice(nearest.span.start, nearest.span.end)).toBe(nearest.span.text);
      expect(support.some(({ span }) => span.text.includes(text))).toBe(true);
    }
  });

  test('each witness supports a statement, has it in its title only, or is silent', async () => {
    const dossier = await dossierOf(BRIDGE, BRIDGE_COUNTY, BRIDGE_PAPER);
    for (const statement of dossier.statements) {
      const { silent, titled = [] } = statement;
      const all = [...witnessesOf(statement), ...titled, ...silent.map(({ witness }) => witness)];
      expect(all.sort()).toEqual(['A', 'B', 'C']);
    }
  });

  test('the order in which reports are given changes sigils only', async () => {
    const names = (sigils: string, statements: Awaited<ReturnType<typeof dossierOf>>['statements']) =>
      statements
        .map(
          ({ id, support }) =>
            `${id} ${support
              .map(({ span }) => `${sigils.indexOf(span.witness)}:${span.start}`)
              .sort()
              .join(' ')}`,
        )
        .sort();
    // Ids of documents hold their place in the list; here they must not.
    const same = { mediaType: 'text/plain', bytes: 1 };
    const { collate } = await import('../../src/index.ts');
    const [a, b, c] = [BRIDGE, BRIDGE_COUNTY, BRIDGE_PAPER].map((content, i) => ({ ...same, content, id: `r${i}` }));
    const forward = await collate([a!, b!, c!]);
    const backward = await collate([c!, b!, a!]);
    expect(names('ABC', forward.statements)).toEqual(names('CBA', backward.statements));
  });
});
