import { expect, test } from 'vitest';
import { sayingOfOneThing } from '../../src/findings/predications.ts';
import { languageOf } from '../../src/lang/index.ts';

const sayOfOneThing = sayingOfOneThing(languageOf('en'));

const one: [why: string, a: string, b: string, denied: boolean][] = [
  ['the same, denied', 'The harbour master resigned.', 'The harbour master did not resign.', true],
  ['of nobody', 'I have no proof of it.', 'She has proof of it.', true],
  ['a passive and its active', 'The board rejected the plan.', 'The plan was not rejected by the board.', true],
  [
    'what it is, and what was made of it',
    'It is not a public inquiry.',
    'The ministry has opened a public inquiry.',
    true,
  ],
  ['without a verb', 'No sackings before March.', 'No sackings while the contract runs, which ends in May.', false],
  ['left out', 'and will be eligible for release in May.', 'You will be eligible for release in June.', false],
  ['opposites', 'Prices on the coast fell.', 'Prices on the coast rose.', false],
  ['who is told of', 'He said that the mill was sold.', 'The mill was not sold, she said.', true],
  ['fined twice', 'The company, Norrby Freight, was fined 1.2 million.', 'The company was fined 1.4 million.', false],
  ['its noun left out', 'The first hive died on 4 May.', 'The first died on 7 May.', false],
  ['behind "there"', 'There were 17 people on board.', 'There were 19 people on board the barge.', false],
];
test.each(one)('of one thing: %s', (_, a, b, denied) => {
  expect(sayOfOneThing(a, b, denied)).toBe(true);
  expect(sayOfOneThing(b, a, denied)).toBe(true);
});

const two: [why: string, a: string, b: string, denied: boolean][] = [
  [
    'who does it there is only with them here',
    'We will go down with the bridge.',
    'The bridge did not go down by itself.',
    true,
  ],
  ['two doers', 'The firm was founded in 1961.', 'The brewery was founded in 1978.', false],
  ['seen from the other side', 'She is the bishop’s niece.', 'The bishop is my uncle.', false],
  ['another verb', 'He told me that the farm was not for sale.', 'has noted the sale of the farm to the abbey.', true],
  ['nobody denies', 'The harbour master resigned.', 'The harbour master resigned on Friday.', true],
  ['on one preposition, two things', 'A port can live with a storm.', 'It cannot live with a strike.', true],
  ['two objects', 'The council closed the library.', 'The council did not close the baths.', true],
  ['the one leads, the other follows', 'The dog chased the postman.', 'The postman did not chase the dog.', true],
  ['some of it denied', 'Two windows were broken.', 'No windows were broken by the guards.', true],
  ['denied of one place', 'The bridge was painted.', 'The bridge was not painted in the spring.', true],
  ['an order', 'The gardener drank the water.', 'Do not drink the water.', true],
  ['nobody knows who', 'was on the ferry.', 'I have never been on this ferry.', true],
  ['what both stand in', 'They came in hats and coats.', 'The film shows three men in hats and coats.', false],
];
test.each(two)('of two: %s', (_, a, b, denied) => {
  expect(sayOfOneThing(a, b, denied)).toBe(false);
  expect(sayOfOneThing(b, a, denied)).toBe(false);
});
