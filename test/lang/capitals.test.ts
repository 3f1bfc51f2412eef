import { describe, expect, test } from 'vitest';
import { isCapitalised, isNameParticle, withoutShouting } from '../../src/lang/index.ts';

describe('a name in capitals is written as names are', () => {
  test.each([
    ['HARBOUR BOARD OF SUND', 'Harbour Board of Sund'],
    ['BBC NEWS', 'BBC News'],
    ['DR RUIZ', 'Dr Ruiz'],
    ["MCKAY O'HARA", "McKay O'Hara"],
    ['JAN VAN DER MEER', 'Jan van der Meer'],
    ['BEN ADLER', 'Ben Adler'],
    ['Harbour BOARD', 'Harbour BOARD'],
  ])('%s: %s', (shouted, written) => expect(withoutShouting(shouted)).toBe(written));
});

describe('the words of a body’s name begin with capitals, small words aside', () => {
  test.each([
    ['Ministry of Ports', true],
    ['Ville de Sund', true],
    ['Sund og Omegn', true],
    ['Radio 4', true],
    ['Harbour board of Sund', false],
  ])('%s: %s', (name, is) => expect(isCapitalised(name)).toBe(is));
});

test('a particle belongs to a name of people, a joint of offices does not', () => {
  expect(['van', 'de', 'al', 'of', 'for'].map(isNameParticle)).toEqual([true, true, true, false, false]);
});
