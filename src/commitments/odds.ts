/**
 * What each sign adds to the log-odds that a predicate is a commitment. A logistic regression with a ridge penalty (le
 * Cessie & van Houwelingen 1992) on some 1,900 predicates of 30 labelled dossiers of invented events and on 200 invented
 * sentences, which show what dossiers seldom do; then, drawn from there, on twelve dossiers, nine of them new, and on 300
 * sentences. `scripts/fit-commitments.ts --near` fits it and judges each dossier by the others.
 * A sign with a comma adds to that of its first word.
 */
const WEIGHTS = {
  // When: a time that may be its own lies ahead; a last day ("by Friday"); a day or an hour; behind it a repeated one ("every
  // evening"); a first day ("from May").
  timed: 1.06,
  deadline: 1.06,
  day: 0.43,
  recurs: 0.24,
  'from then': 0.7,
  lasts: -2.29,
  // The cue: a verb or noun of promising that is not refused ("has promised that", "their pledge to", "I order"), a weaker
  // one ("agrees to", "offers to"), a thing offered ("offers a reward"); "will"; "would" as somebody said, or not;
  // "may"; "wants to"; "plans to"; "expects to" without a last day.
  pledged: 2.91,
  agrees: -0.05,
  offers: 0.66,
  will: 0.56,
  'would, reported': 0.27,
  would: -1.71,
  may: -2.39,
  wants: -1.01,
  plans: 1.45,
  expects: -1,
  // "is due to", "was ordered to", "has until Friday to", "if they do not pay by".
  duty: 0.88,
  'duty, if': -1.42,
  // The present tense beside a day to come, of "we", and of what timetables tell ("opens", "is due to open"); "can apply from
  // May"; "Write to them by May", and the same in a list.
  present: -0.6,
  'present, own': -0.08,
  'present, timetable': 1.51,
  'duty, timetable': -0.04,
  opens: 0.41,
  calls: 0.21,
  'calls, listed': 0.21,
  // Any other infinitive with a last day; a line of a release without a verb.
  infinitive: 0.09,
  bare: 1.39,
  // Who: "own" is I or we; an actor has a name, or is a person or a body. What acts does more than happen; what does has an
  // object.
  I: -0.01,
  we: 0.64,
  you: -0.56,
  'own, acts': 1.55,
  'own, timed': -0.4,
  'actor acts': 0.64,
  'actor does': 1.55,
  'actor would': 0.46,
  'no subject': -0.14,
  relative: -0.29,
  everybody: 0.39,
  // What: services are done for others and can be seen to be done ("pay", "publish"); what happens is nobody's doing ("rise"),
  // all the less of a thing.
  service: 0.98,
  happens: -1.44,
  'comes about': -1.2,
  suffered: -0.42,
  talks: -0.26,
  // In a room, "I will call the next item".
  'own, chairs': -0.83,
  // "will get 500 crowns", "will have the organ tuned by Sunday", "a report will follow".
  gift: 1.07,
  'has done': 2.99,
  arrives: 2.63,
  be: -0.63,
  // "they will be fine"; "will be at the gate", "will be ready".
  placed: 1.84,
  'person is': -1.8,
  // "will be closed until May"; where whoever closes it says so.
  shut: -2.32,
  'shut, release': 0.86,
  passive: 0.52,
  'negated, own': -1.05,
  refuses: 0.88,
  // "will not leave until everybody is out"; "will leave before the gate is shut".
  'negated, bounded': 1.25,
  'ahead of': 0.82,
  'nothing is done': 2.35,
  // "will not tolerate", "will not comment".
  stance: -2.53,
  // "there will be no tolls for two winters"; "there will be a storm on Friday".
  'there is no': 2.26,
  'there is': -0.56,
  // Around it: doubt; a clause that asks or gives a reason; a condition anywhere; whose words they are.
  hedged: -2.44,
  aside: -0.54,
  if: 0.05,
  quoted: 0.48,
  'release, said': 0.8,
  transcript: 0.17,
};

/** What can be seen of a predicate that speaks for or against its being a commitment. */
export type Sign = keyof typeof WEIGHTS;

/** The log-odds of a predicate without signs. */
const BASE = -2.32;

/**
 * Log-odds from which a predicate is told as a commitment. Below 0, for the labels leave out many that a reader would take
 * for one: here, each dossier judged by the others, nine of ten labelled ones are told, one of seven of those labelled as none,
 * and eleven of twenty that are told are labelled.
 */
const TOLD = -0.8;

/** By how much a predicate with these signs is likelier a commitment than it must be to be told; log-odds. */
export function oddsOf(signs: Iterable<Sign>): number {
  let odds = BASE - TOLD;
  for (const sign of signs) odds += WEIGHTS[sign];
  return odds;
}
