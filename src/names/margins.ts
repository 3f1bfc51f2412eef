import { type NameRules, NameWord } from '../lang/index.ts';
import type { HeadlineName, NameKind, Report } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { bitsOf } from './word-kinds.ts';

// Names that only the lines around a report give: whose page it is, where it was filed, where the house stands.

/** Reasons for which lines are cut that say where and by whom a report was made. */
const HEADS: ReadonlySet<string> = new Set(['masthead', 'title', 'wire code', 'newsroom note']);

/** Parts of a page that are about something else, or that anybody may have written. */
export const ASIDE: ReadonlySet<string> = new Set(['comments', 'aside', 'related', 'advertisement', 'tags']);

/** Words of an owner's or a house's name at most: more are a sentence with capitals. */
const LONGEST = 6;

/** What the lines around a report name besides its authors and its outlet. O(characters). */
export function marginNames({ removed }: Pick<Report, 'removed'>, rules: NameRules): HeadlineName[] {
  const found = new Map<string, HeadlineName>();
  // What other lines name as well is not only the owner.
  const add = (name: string, kind: NameKind) => {
    const before = found.get(fold(name));
    if (before === undefined || before.owner) found.set(fold(name), { name, kind, forms: [] });
  };
  for (const { text, reason } of removed) {
    if (ASIDE.has(reason)) continue;
    for (const name of ownersIn(text, rules))
      if (!found.has(fold(name))) found.set(fold(name), { name, kind: 'organisation', forms: [], owner: true });
    for (const name of addressIn(text, rules)) add(name, 'place');
    if (reason === 'date') for (const name of placesOfDate(text, rules)) add(name, 'place');
    if (!HEADS.has(reason)) continue;
    for (const [name, kind] of [...filedIn(text, rules), ...headIn(text, rules)]) add(name, kind);
  }
  for (const name of repeated(removed)) add(name, 'organisation');
  return [...found.values()];
}

/** The run of capitals at the beginning of `text`, without a stop at its end; "" where there is none or it is too long. */
function runAt(text: string, { forms }: NameRules): string {
  const run = (forms.run.exec(text)?.[0] ?? '').replace(/(?<=\p{L}{2})\..*$/u, '');
  return run.split(' ').length > LONGEST ? '' : run;
}

/** "© 2026 Vell Media", "is owned by Osier Media": a body of two words or more. */
function ownersIn(text: string, rules: NameRules): string[] {
  return [...text.matchAll(rules.forms.owned)].flatMap(({ index, 0: lead }) => {
    const run = runAt(text.slice(index + lead.length), rules);
    return run.includes(' ') ? [run] : [];
  });
}

/** "3 Fenner Row, Sundby", "Osier Street, Vell": a street or a house, and the town behind it. */
function addressIn(text: string, rules: NameRules): string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([, number, street, town]) => {
    const last = street!.split(' ').at(-1)!;
    const isStreet = rules.forms.streets.has(fold(last));
    return isStreet && (number !== undefined || town !== undefined)
      ? [street!, ...(town === undefined ? [] : [town])]
      : [];
  });
}

const WORDS = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)";
const ADDRESS = new RegExp(`(?:^|[.,:] )(\\d+[a-z]? )?(${WORDS}{1,3})(?:, (${WORDS}{0,2}))?(?=[.,]|$)`, 'gu');

/** "Tarn Castle, Vell,": where a document was signed, its date cut off. */
function placesOfDate(text: string, rules: NameRules): string[] {
  const isPlain = (name: string) =>
    name.split(' ').some((word) => (bitsOf(fold(word), rules) & (NameWord.Calendar | NameWord.Plain)) !== 0);
  // "By Ana Ruiz,": beside a date stands who wrote it, too.
  const isByline = fold(text).startsWith(`${rules.forms.small.by} `);
  const places = PLACES.test(text) && !isByline ? text.split(',').map((name) => name.trim()) : [];
  return places.filter((name) => name !== '' && !isPlain(name));
}

const PLACES = new RegExp(`^${WORDS}{0,2}(?:, ${WORDS}{0,2})?,$`, 'u');

/** "TARN, Norland, April 22 (Sund Press Agency)": a dateline that was cut with the head. */
function filedIn(text: string, rules: NameRules): [string, NameKind][] {
  const [, town, land, month, agency] = FILED.exec(text) ?? [];
  if (town === undefined || (bitsOf(fold(month!), rules) & NameWord.Calendar) === 0) return [];
  return [
    [town, 'place'],
    ...(land === undefined ? [] : [[land, 'place'] as [string, NameKind]]),
    ...(agency === undefined ? [] : [[agency, 'organisation'] as [string, NameKind]]),
  ];
}

const FILED = new RegExp(
  `^(\\p{Lu}[\\p{Lu}’'-]+(?: \\p{Lu}[\\p{Lu}’'-]+){0,3})(?:, (${WORDS}{0,2}))?, (\\p{Lu}\\p{L}+)\\.? \\d{1,2}(?: \\((${WORDS}{0,4})\\))?`,
  'u',
);

/** A head in capitals that is a body's name: "TARN NEWS AGENCY | SPORT", "NATIONAL ASSEMBLY OF TARN", "CITY OF TARN". */
function headIn(text: string, rules: NameRules): [string, NameKind][] {
  const [first] = text.split(/\s+(?:\/\/|\||-|–|—)\s|[:(]/u, 1);
  const head = first!.replace(/[*_#]+/g, '').trim();
  const words = head.split(/\s+/);
  if (head !== head.toUpperCase() || words.length < 2 || words.length > LONGEST || /\d/.test(head)) return [];
  const { small, pressWords, settlements, polities } = rules.forms;
  if (pressWords.has(fold(words.at(-1)!))) return [[head, 'organisation']];
  const of = words.findIndex((word) => fold(word) === small.of);
  if (of < 1 || of === words.length - 1) return [];
  const kind = fold(words[of - 1]!);
  if (of === 1 && (settlements.has(kind) || polities.has(kind))) return [[words.slice(2).join(' '), 'place']];
  return (bitsOf(kind, rules) & NameWord.Organisation) !== 0 ? [[head, 'organisation']] : [];
}

/** Initials that head page after page: "TSB 2026-H-04 2". */
function repeated(removed: Report['removed']): string[] {
  const seen = new Map<string, number>();
  for (const { text, reason } of removed) {
    const [initials] = reason === 'page header' ? (/^\p{Lu}{3,6}(?= )/u.exec(text) ?? []) : [];
    if (initials !== undefined) seen.set(initials, (seen.get(initials) ?? 0) + 1);
  }
  return [...seen].filter(([, times]) => times > 1).map(([initials]) => initials);
}
