import { dayInWords } from '../../lang/index.ts';
import type { Range } from '../../model/index.ts';
import { minutesBetween } from '../dates.ts';
import type { LineageWitness } from '../input.ts';
import { countWords } from '../kinship.ts';
import { creditTo, folded, isOutlet, isTranslation, sameOutlet, serialsOf, versionOf } from '../notes.ts';
import { isRecord } from '../voices.ts';
import { type Evidence, type KinPair, none } from './types.ts';

// What two witnesses say of themselves: when they were published, by whom, from what.

/** Nats. Who says that it is a translation is one; the original may still be a third text. */
const TRANSLATION_WEIGHT = 3;

export function translations({ a, b }: KinPair): Evidence[] {
  const [ofA, ofB] = [isTranslation(a), isTranslation(b)];
  if (ofA === ofB) return [];
  const translated = ofA ? a : b;
  return [
    {
      ...none,
      kind: 'translation',
      text: `${translated.sigil} says that it is a translation.`,
      forward: ofB ? TRANSLATION_WEIGHT : -TRANSLATION_WEIGHT,
    },
  ];
}

/** Nats. Newsrooms number their versions. */
const VERSION_WEIGHT = 4;

/** Nats. They number their items, too, but not every desk in one order. */
const SERIAL_WEIGHT = 3;

export function versions({ a, b }: KinPair): Evidence[] {
  if (!sameOutlet(a, b)) return [];
  const [ofA, ofB] = [versionOf(a), versionOf(b)];
  if (ofA !== ofB) {
    const [earlier, later] = ofA < ofB ? [a, b] : [b, a];
    const text =
      Math.max(ofA, ofB) > 0
        ? `${later.sigil} is marked as a later version than ${earlier.sigil}.`
        : `${earlier.sigil} says that more is to follow.`;
    return [{ ...none, kind: 'version', text, forward: ofA < ofB ? VERSION_WEIGHT : -VERSION_WEIGHT }];
  }
  const serials = serialsOf(a, b);
  if (serials === null) return [];
  const [first, second] = serials[0] < serials[1] ? [a, b] : [b, a];
  const text = `${second.sigil} carries a later number than ${first.sigil} (${Math.max(...serials)}; ${Math.min(...serials)}).`;
  return [{ ...none, kind: 'version', text, forward: first === a ? SERIAL_WEIGHT : -SERIAL_WEIGHT }];
}

/** Minutes. Stories moved closer together than this were not copied from one another by hand. */
const NOTICEABLE = 10;
/** Nats. A date can be that of an update, or of the page and not of the story. */
const DATE_WEIGHT = 4;

export function dates({ a, b }: KinPair): Evidence[] {
  const gap = minutesBetween(a.report.published, b.report.published);
  if (Math.abs(gap) < NOTICEABLE) return [];
  const [first, second] = gap > 0 ? [a, b] : [b, a];
  const [early, late] = told(first.report.published!.value, second.report.published!.value);
  const text = `${first.sigil} was published first (${early}; ${second.sigil} on ${late}).`;
  return [{ ...none, kind: 'dates', text, forward: gap > 0 ? DATE_WEIGHT : -DATE_WEIGHT }];
}

/** Two dates as far as they differ: their days, or on one day the time of day too. */
function told(...dates: readonly [string, string]): readonly string[] {
  const days = dates.map((date) => date.slice(0, 10));
  return (days[0] !== days[1] ? days : dates.map((date) => date.slice(0, 16))).map(dayInWords);
}

export function bylines({ a, b }: KinPair): Evidence[] {
  const names = a.report.byline.filter((name) => b.report.byline.some((other) => folded(other) === folded(name)));
  if (names.length === 0) return [];
  const creditRanges = (witness: LineageWitness) =>
    witness.report.credits.filter(
      ({ kind, name }) => kind === 'author' && names.some((n) => folded(n) === folded(name)),
    );
  return [
    {
      ...none,
      kind: 'byline',
      text: `Both are signed by ${names.join(' and ')}.`,
      inA: creditRanges(a),
      inB: creditRanges(b),
    },
  ];
}

/** Nats. A witness that names the other's outlet as its source says so itself. */
const CREDIT_WEIGHT = 4;
/** Nats. Two clients of one wire that is not in the dossier usually have their words from the wire. */
const SAME_WIRE_WEIGHT = 2.5;

export function credits({ a, b }: KinPair): Evidence[] {
  const [ofB, ofA] = [creditTo(b, a), creditTo(a, b)];
  if (ofB !== null && ofA === null)
    return [
      {
        ...none,
        kind: 'credit',
        text: `${b.sigil} credits ${ofB.name}, which published ${a.sigil}.`,
        forward: CREDIT_WEIGHT,
        inB: ofB.ranges,
      },
    ];
  if (ofA !== null && ofB === null)
    return [
      {
        ...none,
        kind: 'credit',
        text: `${a.sigil} credits ${ofA.name}, which published ${b.sigil}.`,
        forward: -CREDIT_WEIGHT,
        inA: ofA.ranges,
      },
    ];
  const agency = a.report.agency;
  const shared = agency !== null && agency === b.report.agency && !sameOutlet(a, b);
  if (!shared || isOutlet(a, agency) || isOutlet(b, agency)) return [];
  const ranges = ({ report }: LineageWitness) => report.credits.filter(({ name }) => name === agency);
  return [
    {
      ...none,
      kind: 'credit',
      text: `Both credit ${agency}, and neither is ${agency}'s own text.`,
      common: SAME_WIRE_WEIGHT,
      inA: ranges(a),
      inB: ranges(b),
    },
  ];
}

/** Nats. Agencies send and papers print; but a text may have lost the name of the paper that printed it. */
const AGENCY_WEIGHT = 1.5;

export function agencies({ a, b }: KinPair): Evidence[] {
  const [ofA, ofB] = [isOutlet(a, a.report.agency), isOutlet(b, b.report.agency)];
  if (ofA === ofB) return [];
  const wire = ofA ? a : b;
  return [
    {
      ...none,
      kind: 'agency',
      text: `${wire.sigil} is a text of ${wire.report.agency}, whose clients print what it sends.`,
      forward: ofA ? AGENCY_WEIGHT : -AGENCY_WEIGHT,
    },
  ];
}

/** Words that both share with a record, from which on a statement that they quote has been handed in. */
const HANDED_IN = 20;

/** Nats. Two papers that print parts of one statement have it from whoever made it, whichever of them was first. */
const STATEMENT_WEIGHT = 3.5;
/** Part of either text from which on more than a statement is shared. */
const MOST_FROM_STATEMENT = 0.7;
/** Part of the shared words that stand near the place where one of the two speaks of a statement. */
const NEAR_STATEMENT = 0.6;
/** Characters before and behind that place: two paragraphs. */
const AROUND = 800;

/** What two reports share may be a statement that nobody handed in, where one of them gives words of it as one. */
export function statements({ kin, a, b, voiceA, voiceB }: KinPair): Evidence[] {
  if (kin.retelling !== null || isRecord(a) || isRecord(b) || sameOutlet(a, b)) return [];
  if (Math.max(kin.shareOfA, kin.shareOfB) >= MOST_FROM_STATEMENT) return [];
  if (Math.min(countWords(voiceA.recorded), countWords(voiceB.recorded)) >= HANDED_IN) return [];
  const [inA, inB] = [voiceA.statements, voiceB.statements];
  const isNear = (places: readonly Range[], { start, end }: Range) =>
    places.some((place) => place.start - AROUND < end && start < place.end + AROUND);
  let [near, all] = [0, 0];
  for (const passage of kin.passages) {
    all += passage.words;
    if (isNear(inA, passage.a) || isNear(inB, passage.b)) near += passage.words;
  }
  if (near < NEAR_STATEMENT * all || near === 0) return [];
  const text = 'What they share stands with words that were said in a statement; both may have it from there.';
  return [{ ...none, kind: 'statement', text, common: STATEMENT_WEIGHT, inA, inB }];
}
