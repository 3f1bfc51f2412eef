import { agencyOf, type ReadingRules, readingOfEveryMonth } from '../lang/index.ts';
import { isWireName } from './credits.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { fold } from './folded.ts';

/** Where (and when, and by whom) a report was filed, in front of its first sentence. */
export interface Dateline {
  /** Where it ends: the first sentence begins behind it. */
  readonly end: number;
  readonly place: string | null;
  readonly agency: string | null;
  /** Whether it was sent by a service that distributes what others have to say. */
  readonly distributed: boolean;
  /** Where the agency's name stands. */
  readonly agencyStart: number;
  readonly date: WrittenDate | null;
}

/** Most characters of a dateline. */
const LONGEST = 100;

const PLACE = "\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:[ /](?:\\p{L}[\\p{L}\\p{M}'’.-]*)){0,3}";
const TIME = '\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\p{Lu}{2,4})?';
const WITH_AGENCY = new RegExp(
  `^[*_]{0,2}(?:(?<ahead>\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4})[.,:]?\\s+)?(?:(?<place>${PLACE})(?:,\\s*(?<region>\\p{Lu}[\\p{L}. ]{1,24}?))?(?:[,.]?\\s+(?<when>[\\p{L}\\d., ]{3,24}?)(?:,?\\s+${TIME})?)?[,.]?\\s*)?[(/](?<agency>\\p{L}[^()/\\n]{1,40})[)/][*_]{0,2}\\s*(?:,?\\s*(?:${TIME}|(?<behind>\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}))\\s*(?=[-–—]))?(?:[-–—_]{1,2}|[:.]|(?=\\p{Lu}))\\s*`,
  'u',
);
/** "Sund, 4 March 2031, 09:15 – ": what an issuer puts in front of its news; the date has to be whole. */
const DATED = new RegExp(
  `^[*_]{0,2}(?<place>${PLACE})(?:,\\s*(?<region>\\p{Lu}[\\p{L}. ]{1,24}?))?[,.:]\\s+(?<when>[\\p{L}\\d., ]{6,24}?)(?:,?\\s*${TIME})?[*_]{0,2}\\s*[-–—]{1,2}[*_]{0,2}\\s+(?=["“'‘(]?\\p{Lu})`,
  'u',
);
/** "Sund - Tue., March 4, 2031, 9:15 a.m. - ": the day between two dashes; it has to be whole. */
const DASHED = new RegExp(
  `^(?<place>${PLACE})(?:,\\s*(?<region>\\p{Lu}[\\p{L}. ]{1,24}?))?\\s+[-–—]{1,2}\\s+(?<when>[\\p{L}\\d., ]{6,34}?)(?:,?\\s*${TIME})?\\s+[-–—]{1,2}\\s+(?=["“'‘(]?\\p{Lu})`,
  'u',
);
/** "LEDOV, March 12 - Inform. ": the agency behind the day, and a stop. */
const NAMED = new RegExp(
  `^(?<place>${PLACE}),\\s+(?<when>[\\p{L}\\d., ]{3,24}?)\\s+[-–—]\\s+(?<agency>\\p{Lu}[\\p{L}-]{2,20})\\.\\s+(?=["“'‘(]?\\p{Lu})`,
  'u',
);
/** "Oct 7 (Harbour Press) - ": the day and the agency, and no place. */
const UNPLACED =
  /^[*_]{0,2}(?<when>\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?)\s*\((?<agency>\p{L}[^()/\n]{1,40})\)\s*[-–—]{1,2}\s+(?=["“'‘(]?\p{Lu})/u;
const SHOUTED =
  /^(?<place>\p{Lu}[\p{Lu}'’.-]{2,}(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,3})(?:,\s*(?<region>\p{Lu}[\p{L}. ]{1,24}?))?(?:[,.]?\s+(?<when>[\p{L}\d., ]{3,24}?))?\s*(?:[-–—]{1,2}|:)\s+(?=["“'‘(]?\p{L})/u;
const IN_BRACKETS = /^\((?<place>\p{Lu}[\p{L}'’.-]+(?:[ ,/]+\p{Lu}[\p{L}'’.-]+){0,3})\)\s+(?=["“'‘]?\p{Lu})/u;

/** The dateline at the beginning of `text`, or null. `reported`: a reporter is named beside it. */
export function readDateline(text: string, rules: ReadingRules, reported = false): Dateline | null {
  const head = text.slice(0, LONGEST);
  // Brackets, strokes, a dash or a colon: a beginning that has none is no dateline.
  if (!/[(/–—:-]/.test(head)) return null;
  for (const form of formsOf(head)) {
    const match = form.exec(head);
    const dateline = match === null || match[0].length >= text.length ? null : interpret(match, rules, reported);
    if (dateline !== null && ((form !== DATED && form !== DASHED) || dateline.date?.year != null)) return dateline;
  }
  return null;
}

/** The forms that a beginning can have, by marks that each must have. */
function formsOf(head: string): readonly RegExp[] {
  const dashed = /\d/.test(head) && /\s[-–—]{1,2}\s|[-–—]\s/.test(head);
  return [
    ...(/[(/]/.test(head) ? [WITH_AGENCY] : []),
    ...(dashed && head.includes('(') ? [UNPLACED] : []),
    ...(dashed ? [NAMED, DASHED] : []),
    ...(head[1] === head[1]?.toUpperCase() ? [SHOUTED] : []),
    ...(head.startsWith('(') ? [IN_BRACKETS] : []),
    ...(dashed ? [DATED] : []),
  ];
}

function interpret(match: RegExpExecArray, rules: ReadingRules, reported: boolean): Dateline | null {
  const {
    place = null,
    region,
    agency,
    ahead,
    behind,
    ...own
  } = match.groups as Readonly<Record<string, string | undefined>>;
  const when = own.when ?? ahead ?? behind;
  if (agency !== undefined && !isCredit(agency, place !== null || when !== undefined)) return null;
  // "Port Anna (Norland). ": behind a place and in front of a stop, only what is known for one is an agency.
  const known = agency !== undefined && (/^\p{Lu}{2,6}$/u.test(agency) || isWireName(agency, rules));
  if (agency !== undefined && /\.\s*$/.test(match[0]) && !known && agencyOf(fold(agency)) === null) return null;
  // "Sund, March 3, 2024": a month where the region would stand, and "March 3 (Harbour Press)": where the place would.
  const dates =
    when === undefined
      ? []
      : ([when, `${region ?? ''} ${when}`, `${place ?? ''} ${when}`]
          // A translation may keep its own language's month.
          .flatMap((text) => [rules, readingOfEveryMonth()].map((any) => findDates(fold(`${text} `), any)))
          .find(({ length }) => length > 0) ?? []);
  if (when !== undefined && dates.length === 0) return null;
  const bracketed = agency === undefined && match[0].startsWith('(');
  const distributed =
    agency !== undefined && (DISTRIBUTORS.test(fold(agency)) || (!reported && LIKE_DISTRIBUTORS.test(fold(agency))));
  const named = distributed ? null : (agency ?? (bracketed && agencyOf(fold(place ?? '')) !== null ? place : null));
  return {
    end: match[0].length,
    place: bracketed && named !== null ? null : place,
    agency: named === null ? null : (agencyOf(fold(named)) ?? named.trim()),
    agencyStart: named === null ? -1 : match[0].indexOf(named),
    distributed,
    date: dates.find(({ year }) => year !== null) ?? dates[0] ?? null,
  };
}

/** Services through which companies and offices send their statements. */
const DISTRIBUTORS =
  /^(?:pr ?newswire|business ?wire|globe ?newswire|acces+ ?wire|ein ?presswire|news ?file|cision|ots|rns|market ?wired|prweb|newswire|prnewsfoto|send2press|media ?outreach)\b/;
/** Names that such services have, and news agencies as well: those send their own reporters. */
const LIKE_DISTRIBUTORS = /^(?:\w+ )?\w*(?:press|news) ?(?:line|wire|direct)\b/;

/** Whether what stands in brackets can be who filed it: a name in capitals, and behind a place or known as an agency. */
function isCredit(words: string, afterPlace: boolean): boolean {
  if (agencyOf(fold(words)) !== null) return true;
  return afterPlace && words.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)) && words.length <= 30;
}
