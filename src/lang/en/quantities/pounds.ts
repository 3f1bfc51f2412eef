import { unitOf } from '../../../text/index.ts';
import type { Source } from './source.ts';

/** Words beside which pounds are money. */
const MONEY = new Set(
  `prize pay pays paid paying cost costs costing price priced prices worth value valued fine fined salary salaries wage wages fee fees bill bills grant grants debt debts loan loans fund funds funding damages
  compensation award awarded revenue profit profits loss sales income budget tax taxes invest invested earn earns earned spend spends spent raise raised sell sold buy bought bid donate donated donation
  owe owed owes rent pension pensions sterling pence bank savings bonus charge charged sum cash money currency dollars euros pledge pledged allowance benefit benefits deposit mortgage note coin reward bail ransom`.split(
    /\s+/,
  ),
);
/** Words beside which they are a weight. */
const WEIGHT = new Set(
  `weigh weighs weighed weighing weight heavy heavier lighter load loads tow tows towing payload haul hauled thrust lift lifts lifted kilogram kilograms kilogrammes kilo kilos kg ton tons tonne tonnes ounces
  baby newborn fish catch fat diet cocaine heroin marijuana methamphetamine fentanyl explosives ammunition bomb meat beef pork cheese sugar flour rice corn cotton coffee force torque defender linebacker guard tackle lineman heavyweight`.split(
    /\s+/,
  ),
);
/** What is of pounds and no weight: "thousands of pounds of damage". */
const SUMS = 'damage damages debt aid money cash funding investment savings tax taxpayers public'.split(' ');

/** Tokens from a word that tells money from weight. */
const REACH = 25;

/**
 * The unit of "pounds" at token `at`: money beside words of money, a weight beside words of weighing, whichever is
 * nearer in the sentence; else money, unless the text counts its money in dollars alone, or a hyphen makes them a size.
 */
export function poundsAt(s: Source, at: number): 'GBP' | 'pound-mass' {
  if (s.is(at - 1, 'million', 'billion', 'bn', 'trillion') && !s.is(at + 1, 'of')) return 'GBP';
  if (s.is(at + 1, 'of')) return s.is(at + 2, ...SUMS) ? 'GBP' : 'pound-mass';
  if (s.is(at + 1, '(') && /^[$€]/.test(s.written(at + 2))) return 'GBP';
  const { sentences } = s.form;
  const sentence = unitOf(sentences, at);
  const [from, to] = [sentences[sentence]!, sentences[sentence + 1]!];
  for (let distance = 1; distance <= REACH; distance++) {
    for (const near of [at + distance, at - distance]) {
      if (near < from || near >= to) continue;
      const word = s.text(near);
      if (WEIGHT.has(word)) return 'pound-mass';
      if (MONEY.has(word)) return 'GBP';
    }
  }
  if (s.countsInSterling) return 'GBP';
  return s.is(at - 1, '-') || s.countsInDollars ? 'pound-mass' : 'GBP';
}
