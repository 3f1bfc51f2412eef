import type { Range } from '../model/index.ts';
import { minutesBetween } from './dates.ts';
import type { LineageWitness } from './input.ts';
import type { Kinship } from './kinship.ts';
import { runsOf } from './kinship.ts';
import { isTranslation, sameOutlet, versionOf } from './notes.ts';
import type { Retelling } from './retelling.ts';
import { isRecord, type Voices } from './voices.ts';

/** One reason to hold that one of two kin witnesses has its words from the other, or that neither has. */
export interface Evidence {
  readonly kind:
    | 'shared-text'
    | 'dates'
    | 'byline'
    | 'credit'
    | 'record'
    | 'containment'
    | 'trimming'
    | 'quotation-marks'
    | 'outlet'
    | 'version'
    | 'retelling'
    | 'translation';
  readonly text: string;
  /** Log odds (nats) that `b` derives from `a` against the reverse; negative where it speaks for the reverse. */
  readonly forward: number;
  /** Log odds that both derive from a lost third against either deriving from the other. */
  readonly common: number;
  /** Where it can be read, ranges in `a` and in `b`. */
  readonly inA: readonly Range[];
  readonly inB: readonly Range[];
}

/** Two kin witnesses with everything that evidence is read from. */
export interface KinPair {
  readonly kin: Kinship;
  readonly a: LineageWitness;
  readonly b: LineageWitness;
  readonly voiceA: Voices;
  readonly voiceB: Voices;
}

/** All evidence that two witnesses give by themselves, in a fixed order. */
export function evidenceOf(pair: KinPair): Evidence[] {
  return [
    pair.kin.retelling === null ? sharedText(pair) : retelling(pair, pair.kin.retelling),
    ...translations(pair),
    ...dates(pair),
    ...versions(pair),
    ...bylines(pair),
    ...credits(pair),
    ...records(pair),
    ...containment(pair),
    ...trimming(pair),
    ...quotationMarks(pair),
  ];
}

const none = { forward: 0, common: 0, inA: [], inB: [] } as const;
const percent = (share: number) => `${Math.round(share * 100)} %`;

function sharedText({ kin, a, b }: KinPair): Evidence {
  const longest = [...kin.passages].sort((x, y) => y.words - x.words || x.a.start - y.a.start).slice(0, 3);
  return {
    ...none,
    kind: 'shared-text',
    text: `${percent(kin.shareOfA)} of ${a.sigil} and ${percent(kin.shareOfB)} of ${b.sigil} are the same words in the same order.`,
    inA: longest.map((passage) => passage.a),
    inB: longest.map((passage) => passage.b),
  };
}

/** Kendall's tau in words of everyday. */
const orderly = (order: number) => (order > 0.85 ? 'in the same order' : 'nearly in the same order');

function retelling({ kin, a, b }: KinPair, { parallel, order }: Retelling): Evidence {
  const range = ({ prints }: LineageWitness, { start, end }: { start: number; end: number }): Range => ({
    start: prints.words.starts[start]!,
    end: prints.words.ends[end - 1]!,
  });
  return {
    ...none,
    kind: 'retelling',
    text: `${percent(kin.shareOfA)} of ${a.sigil} and ${percent(kin.shareOfB)} of ${b.sigil} tell the same facts ${orderly(order)} in other words.`,
    inA: [range(a, parallel.a)],
    inB: [range(b, parallel.b)],
  };
}

/** Nats. Who says that it is a translation is one; the original may still be a third text. */
const TRANSLATION_WEIGHT = 3;

function translations({ a, b }: KinPair): Evidence[] {
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

function versions({ a, b }: KinPair): Evidence[] {
  if (!sameOutlet(a, b)) return [];
  const [ofA, ofB] = [versionOf(a), versionOf(b)];
  if (ofA === ofB) return [];
  const [earlier, later] = ofA < ofB ? [a, b] : [b, a];
  return [
    {
      ...none,
      kind: 'version',
      text: `${later.sigil} is marked as a later version than ${earlier.sigil}.`,
      forward: ofA < ofB ? VERSION_WEIGHT : -VERSION_WEIGHT,
    },
  ];
}

/** Minutes. Stories moved closer together than this were not copied from one another by hand. */
const NOTICEABLE = 10;
/** Nats. A date can be that of an update, or of the page and not of the story. */
const DATE_WEIGHT = 4;

function dates({ a, b }: KinPair): Evidence[] {
  const gap = minutesBetween(a.report.published, b.report.published);
  if (Math.abs(gap) < NOTICEABLE) return [];
  const [first, second] = gap > 0 ? [a, b] : [b, a];
  const text = `${first.sigil} was published first (${first.report.published!.value}; ${second.sigil} on ${second.report.published!.value}).`;
  return [{ ...none, kind: 'dates', text, forward: gap > 0 ? DATE_WEIGHT : -DATE_WEIGHT }];
}

function bylines({ a, b }: KinPair): Evidence[] {
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

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Nats. A witness that names the other's outlet as its source says so itself. */
const CREDIT_WEIGHT = 4;
/** Nats. Two clients of one wire that is not in the dossier usually have their words from the wire. */
const SAME_WIRE_WEIGHT = 2.5;

function credits({ a, b }: KinPair): Evidence[] {
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
  const shared = agency !== null && agency === b.report.agency;
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

/** How `witness` credits the outlet or the agency that published `source`; null where it does not. */
function creditTo(witness: LineageWitness, source: LineageWitness): { name: string; ranges: readonly Range[] } | null {
  const own = [witness.report.publisher].filter((name) => name !== null).map(folded);
  const outlets = [source.report.publisher, isOutlet(source, source.report.agency) ? source.report.agency : null]
    .filter((name) => name !== null)
    .map(folded)
    .filter((name) => !own.includes(name));
  const ranges = witness.report.credits.filter(({ kind, name }) => kind !== 'author' && outlets.includes(folded(name)));
  if (ranges.length > 0) return { name: ranges[0]!.name, ranges };
  const agency = witness.report.agency;
  return agency !== null && outlets.includes(folded(agency)) && !isOutlet(witness, agency)
    ? { name: agency, ranges: [] }
    : null;
}

/** Whether the witness is the agency's own text: the agency published it, or nobody else did. */
function isOutlet({ report }: LineageWitness, agency: string | null): boolean {
  if (agency === null || report.agency !== agency) return false;
  return report.publisher === null || folded(report.publisher) === folded(agency);
}

/** Nats for each word of the record that one kept where the other has its own; at most three words count. */
const RECORD_WORD_WEIGHT = 0.8;

/** Who keeps to the record where the two differ: a copy moves away from it, hardly ever towards it. */
function records({ kin, a, b, voiceA, voiceB }: KinPair): Evidence[] {
  if (isRecord(a) || isRecord(b)) return [];
  let onlyA = 0;
  let onlyB = 0;
  const inA: Range[] = [];
  const inB: Range[] = [];
  for (const passage of kin.passages) {
    eachGap(passage.runs, (fromA, toA, fromB, toB) => {
      const keptA = count(voiceA.recorded, fromA, toA);
      const keptB = count(voiceB.recorded, fromB, toB);
      if (keptA > keptB) {
        onlyA += keptA - keptB;
        inA.push({ start: a.prints.words.starts[fromA]!, end: a.prints.words.ends[toA - 1]! });
      } else if (keptB > keptA) {
        onlyB += keptB - keptA;
        inB.push({ start: b.prints.words.starts[fromB]!, end: b.prints.words.ends[toB - 1]! });
      }
    });
  }
  if (onlyA === 0 && onlyB === 0) return [];
  const weight = (words: number) => RECORD_WORD_WEIGHT * Math.min(3, words);
  if (onlyA > 0 && onlyB > 0) {
    return [
      {
        ...none,
        kind: 'record',
        text: `Each keeps words of the record that the other changed.`,
        common: weight(Math.min(onlyA, onlyB)),
        inA,
        inB,
      },
    ];
  }
  const [closer, words] = onlyA > 0 ? [a, onlyA] : [b, onlyB];
  return [
    {
      ...none,
      kind: 'record',
      text: `${closer.sigil} keeps ${words} ${words === 1 ? 'word' : 'words'} of the record that the other changed.`,
      forward: (onlyA > 0 ? 1 : -1) * weight(words),
      inA,
      inB,
    },
  ];
}

/** Nats for the whole difference between two shares. */
const CONTAINMENT_WEIGHT = 3;

/** A copy leaves things out more often than it adds: what is mostly inside the other derives from it. */
function containment({ kin, a, b }: KinPair): Evidence[] {
  const difference = kin.shareOfB - kin.shareOfA;
  if (Math.abs(difference) < 0.05) return [];
  const [inner, outer] = difference > 0 ? [b, a] : [a, b];
  const [more, less] = difference > 0 ? [kin.shareOfB, kin.shareOfA] : [kin.shareOfA, kin.shareOfB];
  const sameOutlet = inner.report.publisher !== null && inner.report.publisher === outer.report.publisher;
  // An outlet's own later version grows.
  if (sameOutlet)
    return [
      {
        ...none,
        kind: 'outlet',
        text: `Both are by ${inner.report.publisher}; ${outer.sigil} has more that is its own.`,
        forward: -difference * CONTAINMENT_WEIGHT,
      },
    ];
  return [
    {
      ...none,
      kind: 'containment',
      text: `${percent(more)} of ${inner.sigil} stands in ${outer.sigil}, ${percent(less)} of ${outer.sigil} in ${inner.sigil}.`,
      forward: difference * CONTAINMENT_WEIGHT,
    },
  ];
}

/** Nats where every difference inside the shared passages goes one way. */
const TRIMMING_WEIGHT = 1.5;
/** Words that must differ before their direction counts in full. */
const FULL_TRIMMING = 25;

/** Inside shared sentences, editors cut. */
function trimming({ kin, a, b }: KinPair): Evidence[] {
  let onlyA = 0;
  let onlyB = 0;
  for (const { runs } of kin.passages) {
    eachGap(runs, (fromA, toA, fromB, toB) => {
      onlyA += Math.max(0, toA - fromA - (toB - fromB));
      onlyB += Math.max(0, toB - fromB - (toA - fromA));
    });
  }
  const all = onlyA + onlyB;
  if (all < 5) return [];
  const forward = ((onlyA - onlyB) / all) * TRIMMING_WEIGHT * Math.min(1, all / FULL_TRIMMING);
  const [longer, words] = forward > 0 ? [a, onlyA] : [b, onlyB];
  const shorter = longer === a ? b : a;
  return [
    {
      ...none,
      kind: 'trimming',
      text: `Inside the sentences they share, ${longer.sigil} has ${words} words that ${shorter.sigil} has not, against ${all - words} the other way round.`,
      forward,
    },
  ];
}

/** Nats for each word that is quoted in one and the reporter's own in the other. */
const UNQUOTED_WORD_WEIGHT = 0.04;

/** Quoted words become the reporter's own in copies; a reporter's own words never become a quotation. */
function quotationMarks({ kin, a, b, voiceA, voiceB }: KinPair): Evidence[] {
  let onlyA = 0;
  let onlyB = 0;
  for (const { a: x, b: y, length } of runsOf(kin)) {
    for (let i = 0; i < length; i++) {
      if (voiceA.quoted[x + i] && !voiceB.quoted[y + i]) onlyA++;
      if (voiceB.quoted[y + i] && !voiceA.quoted[x + i]) onlyB++;
    }
  }
  if (onlyA + onlyB < 4) return [];
  const forward = Math.max(-0.75, Math.min(0.75, (onlyA - onlyB) * UNQUOTED_WORD_WEIGHT));
  const [quoting, words] = onlyA > onlyB ? [a, onlyA] : [b, onlyB];
  return [
    {
      ...none,
      kind: 'quotation-marks',
      text: `${quoting.sigil} quotes ${words} words that the other gives as its own.`,
      forward,
    },
  ];
}

/** Calls `visit` with the words between each two runs of a passage, where there are any. */
function eachGap(runs: Uint32Array, visit: (fromA: number, toA: number, fromB: number, toB: number) => void): void {
  for (let i = 3; i < runs.length; i += 3) {
    const length = runs[i - 1]!;
    visit(runs[i - 3]! + length, runs[i]!, runs[i - 2]! + length, runs[i + 1]!);
  }
}

function count(mask: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += mask[i]!;
  return sum;
}
