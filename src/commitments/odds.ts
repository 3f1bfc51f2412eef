/**
 * What each sign adds to the log-odds that a predicate is a commitment. A logistic regression with a ridge penalty (le
 * Cessie & van Houwelingen 1992) on some 1,900 predicates of 30 labelled dossiers of invented events and on 200 invented
 * sentences, which show what dossiers seldom do; `scripts/fit-commitments.ts` fits it and judges each dossier by the others.
 * A sign with a comma adds to that of its first word.
 */
const WEIGHTS = {
  // When: a time that may be its own lies ahead; a last day ("by Friday"); a day or an hour; behind it a repeated one ("every
  // evening").
  timed: 0.97,
  deadline: 1.55,
  day: 0.64,
  recurs: 0.89,
  lasts: -1.83,
  // The cue: a verb or noun of promising that is not refused ("has promised that", "their pledge to", "I order"), a weaker
  // one ("agrees to", "offers to"), a thing offered ("offers a reward"); "will"; "would" as somebody said, or not;
  // "may"; "wants to"; "plans to"; "expects to" without a last day.
  pledged: 2.87,
  agrees: -0.16,
  offers: 0.99,
  will: 0.66,
  'would, reported': 0.83,
  would: -1.43,
  may: -1.95,
  wants: -0.96,
  plans: 1.21,
  expects: -0.84,
  // "is due to", "was ordered to", "has until Friday to", "if they do not pay by".
  duty: 0.56,
  'duty, if': -1.01,
  // The present tense beside a day to come, of "we", and of what timetables tell ("opens").
  present: -0.66,
  'present, own': -0.77,
  'present, timetable': 1.45,
  // Any other infinitive with a last day; a line of a release without a verb.
  infinitive: -0.32,
  bare: 1.31,
  // Who: "own" is I or we; an actor has a name, or is a person or a body. What acts does more than happen; what does has an
  // object.
  I: -0.54,
  we: 0.5,
  you: -0.76,
  'own, acts': 1.53,
  'own, timed': 0.42,
  'actor acts': 0.41,
  'actor does': 1.05,
  'actor would': 0.62,
  'no subject': -0.6,
  relative: -0.24,
  everybody: 0.65,
  // What: services are done for others and can be seen to be done ("pay", "publish"); what happens is nobody's doing ("rise"),
  // all the less of a thing.
  service: 1.34,
  happens: -1.2,
  'comes about': -0.81,
  suffered: -0.46,
  talks: -0.62,
  // In a room, "I will call the next item".
  'own, chairs': -0.67,
  // "will get 500 crowns", "will have the organ tuned by Sunday", "a report will follow".
  gift: 1.24,
  'has done': 2.75,
  arrives: 2.14,
  be: -0.6,
  // "they will be fine"; "will be at the gate", "will be ready".
  placed: 1.19,
  'person is': -1.65,
  // "will be closed until May"; where whoever closes it says so.
  shut: -1.61,
  'shut, release': 0.86,
  passive: 0.23,
  'negated, own': -0.7,
  refuses: 1,
  // "will not leave until everybody is out".
  'negated, bounded': 0.96,
  'nothing is done': 2.13,
  // "will not tolerate", "will not comment".
  stance: -2.3,
  // "there will be no tolls for two winters"; "there will be a storm on Friday".
  'there is no': 2.16,
  'there is': -0.35,
  // Around it: doubt; a clause that asks or gives a reason; a condition anywhere; whose words they are.
  hedged: -2.08,
  aside: -0.3,
  if: 0.22,
  quoted: 0.22,
  'release, said': 1.02,
  transcript: 0.27,
};

/** What can be seen of a predicate that speaks for or against its being a commitment. */
export type Sign = keyof typeof WEIGHTS;

/** The log-odds of a predicate without signs. */
const BASE = -2.74;

/**
 * Log-odds from which a predicate is told as a commitment. Below 0, for the labels leave out many that a reader would take
 * for one: here, each dossier judged by the others, nine of ten labelled ones are told, one of four of those labelled as none,
 * and six of ten that are told are labelled.
 */
const TOLD = -0.9;

/** By how much a predicate with these signs is likelier a commitment than it must be to be told; log-odds. */
export function oddsOf(signs: Iterable<Sign>): number {
  let odds = BASE - TOLD;
  for (const sign of signs) odds += WEIGHTS[sign];
  return odds;
}
