/**
 * What each sign adds to the log-odds that a predicate is a commitment. A logistic regression with a ridge penalty (le
 * Cessie & van Houwelingen 1992) on some 1,800 predicates of 27 labelled dossiers of invented events and on 200 invented
 * sentences, which show what dossiers seldom do; `scripts/fit-commitments.ts` fits it and judges each dossier by the others.
 * A sign with a comma adds to that of its first word.
 */
const WEIGHTS = {
  // When: a time that may be its own lies ahead; a last day ("by Friday"); a day or an hour; behind it a length of time, a
  // repeated one ("every evening").
  timed: 1.09,
  deadline: 1.62,
  day: 0.61,
  lasting: 0.14,
  recurs: 0.94,
  lasts: -1.87,
  // The cue: a verb or noun of promising that is not refused ("has promised that", "their pledge to", "I order"), a weaker
  // one ("agrees", "offers"); "will"; "would" as somebody said, or not; "may"; "wants to"; "plans
  // to"; "expects to" without a last day.
  pledged: 2.91,
  agrees: -0.31,
  will: 0.68,
  'would, reported': 1.14,
  would: -1.33,
  may: -1.85,
  wants: -0.92,
  plans: 1.24,
  expects: -0.82,
  // "is due to", "was ordered to", "has until Friday to", "if they do not pay by".
  duty: 0.69,
  'duty, if': -1.03,
  // The present tense beside a day to come, of "we", and of what timetables tell ("opens").
  present: -0.58,
  'present, own': -1.12,
  'present, timetable': 1.63,
  // Any other infinitive with a last day; a line of a release without a verb.
  infinitive: -0.12,
  bare: 1.29,
  // Who: "own" is I or we; an actor has a name, or is a person or a body. What acts does more than happen; what does has an
  // object.
  I: -0.38,
  we: 0.59,
  you: -0.81,
  'own, acts': 1.59,
  'own, timed': 0.35,
  'actor acts': 0.4,
  'actor does': 1.53,
  'actor would': 0.43,
  'no subject': -0.47,
  relative: -0.34,
  everybody: 0.63,
  // What: services are done for others and can be seen to be done ("pay", "publish"); what happens is nobody's doing ("rise"),
  // all the less of a thing.
  service: 1.38,
  happens: -1.24,
  'comes about': -0.79,
  suffered: -0.38,
  talks: -0.65,
  // In a room, "I will call the next item".
  'own, chairs': -0.55,
  // "will get 500 crowns", "will have the organ tuned by Sunday", "a report will follow".
  gift: 1.31,
  'has done': 2.74,
  arrives: 2.12,
  be: -0.26,
  // "they will be fine"; "will be at the gate", "will be ready".
  placed: 0.98,
  'person is': -1.7,
  // "will be closed until May".
  shut: -2.16,
  passive: 0.41,
  negated: 0.23,
  'negated, own': -0.75,
  refuses: 0.85,
  // "will not leave until everybody is out".
  'negated, bounded': 1.22,
  'nothing is done': 2.11,
  // "will not tolerate", "will not comment".
  stance: -2.14,
  // "there will be no redundancies for three years"; "there will be a storm on Friday".
  'there is no': 2.08,
  'there is': -0.58,
  // Around it: doubt; a clause that asks or gives a reason; a condition anywhere; whose words they are.
  hedged: -2.09,
  aside: -0.3,
  if: 0.24,
  quoted: 0.33,
  release: 0.04,
  'release, said': 0.93,
  transcript: 0.19,
};

/** What can be seen of a predicate that speaks for or against its being a commitment. */
export type Sign = keyof typeof WEIGHTS;

/** The log-odds of a predicate without signs. */
const BASE = -3.0;

/**
 * Log-odds from which a predicate is told as a commitment. Below 0, for the labels leave out many that a reader would take
 * for one: here, each dossier judged by the others, seven of eight labelled ones are told, and five of eight that are told
 * are labelled.
 */
const TOLD = -0.7;

/** By how much a predicate with these signs is likelier a commitment than it must be to be told; log-odds. */
export function oddsOf(signs: Iterable<Sign>): number {
  let odds = BASE - TOLD;
  for (const sign of signs) odds += WEIGHTS[sign];
  return odds;
}
