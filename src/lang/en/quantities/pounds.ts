import { unitOf } from '../../../text/index.ts';
import type { Source } from './source.ts';

/** Words beside which pounds are money. */
const MONEY = new Set(
  `prize pay pays paid paying cost costs costing priced worth value valued fine fined salary salaries wage wages fee fees bill bills grant grants debt debts loan loans fund funds funding damages
  compensation award awarded revenue profit profits sales income budget tax taxes invest invested earn earns earned spend spends spent raise raised sell sold buy bought bid donate donated donation
  owe owed owes rent pension pensions sterling pence savings bonus charge charged sum cash money currency dollars euros pledge pledged allowance benefit benefits deposit mortgage coin reward bail ransom`.split(
    /\s+/,
  ),
);
/** Words beside which they are a weight, whatever else the sentence tells. */
const WEIGHT = new Set(
  `weigh weighs weighed weighing weight heavy heavier lighter payload thrust torque kilogram kilograms kilogrammes kilo
  kilos kg ounces overweight underweight tow tows towed towing haul hauls hauled hauling`.split(/\s+/),
);
/** What is sized by its pounds: "a 9-pound baby". */
const SIZED = new Set(
  `baby newborn fish bomb bombs warhead shell load package weight weights safe dog cat bear pig tuna salmon defender
  linebacker guard tackle lineman`.split(/\s+/),
);
/** What is of pounds and no weight: "thousands of pounds of damage". */
const SUMS = 'damage damages debt aid money cash funding investment savings tax taxpayers public'.split(' ');

/** Tokens from a word of money. */
const REACH = 25;
/** Tokens from a word of weighing: it stands beside its pounds. */
const WEIGHT_REACH = 5;

/**
 * The unit of "pounds" at token `at`: a weight with "of", beside a word of weighing, or as the size of a thing ("a
 * 9-pound baby"); money where the sentence prints sterling or tells of money; else money, unless the text counts its money
 * in dollars alone, or a hyphen makes them a size.
 */
export function poundsAt(s: Source, at: number): 'GBP' | 'pound-mass' {
  if (s.is(at - 1, 'million', 'billion', 'bn', 'trillion') && !s.is(at + 1, 'of')) return 'GBP';
  if (s.is(at + 1, 'of')) return s.is(at + 2, ...SUMS) ? 'GBP' : 'pound-mass';
  if (s.is(at + 1, '(') && /^[$€]/.test(s.written(at + 2))) return 'GBP';
  if (isSize(s, at)) return 'pound-mass';
  const { sentences, text, tokens } = s.form;
  const sentence = unitOf(sentences, at);
  const [from, to] = [sentences[sentence]!, sentences[sentence + 1]!];
  const within = (reach: number, words: ReadonlySet<string>) => {
    for (let near = Math.max(from, at - reach); near < Math.min(to, at + reach + 1); near++)
      if (words.has(s.text(near))) return true;
    return false;
  };
  if (within(WEIGHT_REACH, WEIGHT)) return 'pound-mass';
  if (text.slice(tokens.starts[from], tokens.ends[to - 1]).includes('£') || within(REACH, MONEY)) return 'GBP';
  if (s.countsInSterling) return 'GBP';
  return s.is(at - 1, '-') || s.countsInDollars ? 'pound-mass' : 'GBP';
}

/** "a 9-pound baby", "a 500-pound aerial bomb" */
function isSize(s: Source, at: number): boolean {
  return s.is(at - 1, '-') && (SIZED.has(s.text(at + 1)) || SIZED.has(s.text(at + 2)));
}
