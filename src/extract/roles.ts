import { agencyOf, isCapitalised, type ReadingRules } from '../lang/index.ts';
import { isShortFor } from './agency.ts';
import { type Byline, bylineOfFact, FACTS, looksLikeName, readByline } from './byline.ts';
import { orderOfDays, readDateLine, readTimeLine, type WrittenDate } from './dates.ts';
import { countWords } from './features.ts';
import { fold } from './folded.ts';
import { pageForm } from './forms.ts';
import { isLetterheadName } from './letterhead.ts';
import type { Piece } from './piece.ts';
import { isNote, readOccasion } from './start.ts';

/** What a line above the text is there for. */
export type Role =
  | { readonly is: 'furniture'; readonly reason: string }
  | { readonly is: 'date'; readonly dates: readonly WrittenDate[] }
  | { readonly is: 'byline'; readonly byline: Byline }
  | { readonly is: 'label' | 'note' | 'list' | 'open' };

/** The role of each line above a text, before one of them is chosen for its headline. `speakers`: lines that name who speaks. */
export function rolesOf(lines: readonly Piece[], speakers: ReadonlySet<string>, rules: ReadingRules): readonly Role[] {
  // Elsewhere than in America the day stands in front of the month.
  const translated = lines.some((piece) => pageForm(piece, rules) === 'translation notice');
  const monthFirst = translated ? false : orderOfDays(lines.map(({ text }) => text));
  return lines.map(
    (piece, at): Role =>
      speakers.has(piece.text) ? { is: 'list' } : roleOf(piece, lines[at - 1] ?? null, monthFirst, rules),
  );
}

/**
 * The roles with the lines that are bylines only because the headline stands above them: names and nothing else, and the
 * outlet's name below its reporter's. `known`: whether the document itself names the headline, which then need not stand
 * among the lines.
 */
export function withBylines(
  lines: readonly Piece[],
  roles: readonly Role[],
  titleAt: number,
  known: boolean,
  rules: ReadingRules,
): readonly Role[] {
  const found: Role[] = [];
  for (const [i, role] of roles.entries()) {
    const { text } = lines[i]!;
    if (role.is !== 'open' || i <= titleAt) {
      found.push(role);
      continue;
    }
    const below = (titleAt >= 0 || known) && !rules.legalForm.test(fold(text));
    const byline = below ? (readByline(text, rules, false) ?? namedAtPlace(text, roles[i + 1], rules)) : null;
    if (byline !== null) found.push({ is: 'byline', byline });
    else if (found[i - 1]?.is === 'byline' && isLetterheadName(text, rules))
      found.push({ is: 'byline', byline: { text, names: [], agency: null } });
    else found.push(role);
  }
  return found;
}

/** Most words of a name with a place behind it. */
const NAME_WORDS = 4;

/** "Ana Ruiz, Sund" above the date: who wrote, and from where. Null for any other line. */
function namedAtPlace(text: string, next: Role | undefined, rules: ReadingRules): Byline | null {
  const [, name, place] = /^([^,]+), (\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+)?)$/u.exec(text.trim()) ?? [];
  if (name === undefined || place === undefined || next?.is !== 'date') return null;
  const isPerson = looksLikeName(name) && countWords(name) <= NAME_WORDS && !rules.noPerson.test(fold(name));
  const isBody = [name, place].some((words) => rules.institution.test(fold(words)));
  if (!isPerson || isBody || rules.offices.test(fold(place)) || rules.writers.test(fold(place))) return null;
  return { text: name, names: [name], agency: null };
}

function roleOf(piece: Piece, above: Piece | null, monthFirst: boolean | null, rules: ReadingRules): Role {
  const { text } = piece;
  if (isNote(text, rules)) return { is: 'note' };
  const folded = fold(text);
  const dates = readDateLine(text, rules, monthFirst);
  if (dates !== null && !/[|•·]/.test(text.replace(rules.weekdayBeside, ''))) return { is: 'date', dates };
  const occasion = readOccasion(folded, rules);
  if (occasion !== null) return { is: 'date', dates: occasion };
  const reason = pageForm(piece, rules);
  if (reason !== null) return { is: 'furniture', reason };
  const told = dates ?? datesAmongFacts(text, rules, monthFirst);
  if (told !== null) return { is: 'date', dates: told };
  if (above !== null && boxHead(above, rules) === 'tags' && /,.*,/.test(text))
    return { is: 'furniture', reason: 'tags' };
  // What stands in brackets, or between strokes, above a text is about the page, or for those who print it.
  if (/^(?:\([^()]{12,}\)|\[[^\][]{12,}\]|([-=~_*])\1+ .{3,80} \1{2,})$/.test(text))
    return { is: 'furniture', reason: 'page' };
  if (rules.caption.test(folded) || (above !== null && isCaptionHead(above, rules)))
    return { is: 'furniture', reason: 'caption' };
  if (rules.release.test(folded) && (countWords(text) <= 8 || isLabelled(text, rules))) return { is: 'label' };
  if (rules.sections.test(folded)) return { is: 'furniture', reason: 'section' };
  const byline = readByline(text, rules, true);
  if (byline !== null) return { is: 'byline', byline };
  const agency = agencyOf(folded) ?? (above === null ? null : unknownAgency(text, rules));
  if (agency !== null) return { is: 'byline', byline: { text, names: [], agency } };
  if (isIssuer(folded, rules)) return { is: 'furniture', reason: 'issuer' };
  if (above !== null && isDeskLine(text, rules)) return { is: 'byline', byline: { text, names: [], agency: null } };
  if (readTimeLine(folded) !== null) return { is: 'furniture', reason: 'date' };
  return { is: piece.kind === 'list-item' ? 'list' : 'open' };
}

/** "Press release. Not for publication before noon": what the document is, and what those may do with it who get it. */
function isLabelled(text: string, rules: ReadingRules): boolean {
  const [label = '', ...rest] = text.split(/(?<=\p{L}{2}[.!])\s+/u);
  return (
    rest.length > 0 &&
    countWords(label) <= 4 &&
    rest.every(
      (part) => rules.statements.embargo.test(fold(part)) || pageForm({ text: part, gaps: [] }, rules) !== null,
    )
  );
}

/** What box a line heads: "SUMMARY KEYWORDS" a list of tags. Null for any other line. */
function boxHead({ text }: Piece, rules: ReadingRules): string | null {
  return rules.boxHeads.find(({ pattern }) => pattern.test(fold(text).trim()))?.reason ?? null;
}

/** "Image caption,": the line below it is one. */
function isCaptionHead({ text }: Piece, rules: ReadingRules): boolean {
  const box = rules.boxHeads.find(({ reason }) => reason === 'caption');
  return box?.pattern.test(fold(text).trim()) === true;
}

/** Most words of an agency's name. */
const AGENCY_WORDS = 5;

/** "Coast Press Association": a name of its own line that only a wire has. Null for any other line. */
function unknownAgency(line: string, rules: ReadingRules): string | null {
  // "Coast Press Association (CPA)"
  const [, inFull, short] = /^(.*\S) \((\p{Lu}{2,6})\)$/u.exec(line) ?? [];
  const text = inFull !== undefined && isShortFor(short!, inFull) ? inFull : line;
  const own = countWords(text) <= AGENCY_WORDS && isCapitalised(text) && !/[.!?:;,]$/.test(text);
  return own && rules.wireService.test(fold(text)) ? text : null;
}

/** Facts from which a line of them is about the report and none of its words. */
const FEWEST_FACTS = 3;

/**
 * The dates of a line of several facts, one of which is nothing but a date: "Posted by kim_4 - 3 May 2024 - 1.2k reads",
 * "Published on 3 May 2024 - by our correspondent in Tarn, Ana Ruiz". Null for any other line.
 */
export function datesAmongFacts(
  text: string,
  rules: ReadingRules,
  monthFirst: boolean | null,
): readonly WrittenDate[] | null {
  const facts = text.split(FACTS).filter((fact) => fact.trim() !== '');
  const signed = facts.length > 1 && facts.some((fact) => bylineOfFact(fact, rules) !== null);
  if (facts.length < FEWEST_FACTS && !signed) return null;
  let at = 0;
  for (const fact of facts) {
    const from = text.indexOf(fact, at);
    at = from + fact.length;
    const dates = readDateLine(fact, rules, monthFirst);
    if (dates !== null) return dates.map((date) => shifted(date, from));
  }
  return null;
}

/** A date of a part of a line, in the line's offsets. */
function shifted(date: WrittenDate, by: number): WrittenDate {
  const { start, end, whole } = date;
  return { ...date, start: start + by, end: end + by, whole: { start: whole.start + by, end: whole.end + by } };
}

/** Most words of a line that says who issues a statement. */
const ISSUER_WORDS = 16;

/** "From: Ministry of Ports and Ana Ruiz": whose statement it is. */
function isIssuer(folded: string, rules: ReadingRules): boolean {
  const lead = rules.issuedBy.exec(folded)?.[0];
  if (lead === undefined || !lead.includes(':') || countWords(folded) > ISSUER_WORDS) return false;
  return rules.party.test(folded.slice(lead.length));
}

/** Most words of a line that says what the writer is. */
const DESK_WORDS = 6;

/** "Port Anna. Special envoy", "Our Tarn correspondent": what the writer is, without a name. */
function isDeskLine(text: string, rules: ReadingRules): boolean {
  const named = !/\p{L}{2}\.\s/u.test(text) && (readByline(text, rules, false)?.names.length ?? 0) > 0;
  if (countWords(text) > DESK_WORDS || named) return false;
  const folded = fold(text);
  const writer = rules.writers.exec(folded);
  return writer !== null && /^\W*$/.test(folded.slice(writer.index + writer[0].length));
}
