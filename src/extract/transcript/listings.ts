import type { ReadingRules } from '../../lang/index.ts';
import { looksLikeName, separatorsOf } from '../byline.ts';
import { fold } from '../folded.ts';
import { type People, withoutTitle } from './people.ts';

/** "Moderator: Ana Ruiz, head of communications": an office, a name, and what its bearer is. */
const NAME_AND_ROLE = /^(?:([\p{L} ]{3,30}):\s+)?([^,;:()–—]{4,50})(?:,|;| \(|\s+[–—-])\s*([^:?!]{3,100}?)\)?[.;,]?$/u;
/** "Ana Ruiz (director)", "the chair (Ana Ruiz)", several on one line. */
const WITH_ASIDE = /([^,;:()[\]]{3,70}?)\s*\(([^()]{3,80})\)/g;
/** Three words or more with a capital each, up to a mark: an office with its holder's name, perhaps. */
const RUN = /\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){2,6}(?=[,;.)])/gu;

/** Takes in who is there, as a line in front of a record lists them: "Present: Dr Ana Ruiz (director), Odd Vik". */
export function addListing(line: string, people: People, rules: ReadingRules): void {
  // "Before: Judge Ana Ruiz, President. For the applicant: Odd Vik."
  for (const part of line.split(/(?<=\p{Ll}{3})[.;]\s+(?=\p{Lu})/u)) {
    const plain = part.replace(/[*_]{1,3}/g, '').replace(/^[•*\-–\s\d.)]+/, '');
    addNameAndRole(plain, people, rules);
    addHolders(plain, people, rules);
    addApposed(plain, people, rules);
    addAsides(plain, people, rules);
  }
}

function addNameAndRole(line: string, people: People, rules: ReadingRules): void {
  const [, office, name, told] = NAME_AND_ROLE.exec(line) ?? [];
  if (name === undefined || told === undefined) return;
  // "Dame Ana Ruiz (Chair); Odd Vik": what she is ends with the bracket.
  const [role = told] = told.split(/\)(?=[;,])/, 1);
  const listed = withoutTitle(name.trim(), rules);
  if (!looksLikeName(listed)) return;
  if (looksLikeName(withoutTitle(role, rules))) {
    // Names one after the other, without offices.
    for (const one of [name, ...role.split(separatorsOf(rules).each)]) {
      const plain = withoutTitle(one.trim(), rules);
      if (looksLikeName(plain)) people.add(plain, null);
    }
    return;
  }
  people.add(listed, role.trim());
  people.hold(office, listed, role.trim());
  people.hold(role, listed, role.trim());
}

/** "Presiding: the Mayor, Councillor Ana Ruiz": an office, and behind a comma who holds it. */
function addApposed(line: string, people: People, rules: ReadingRules): void {
  const [, office, holder] = APPOSED.exec(line) ?? [];
  if (office === undefined || holder === undefined || !rules.offices.test(fold(office))) return;
  const name = withoutTitle(holder, rules);
  const article = rules.records.article.exec(fold(office))?.[0].length ?? 0;
  if (looksLikeName(name)) people.hold(office, name, office.slice(article));
}

const APPOSED =
  /^(?:[\p{L} ]{3,30}:\s+)?((?:\p{L}{1,4} )?\p{Lu}[\p{L}\p{M} ’'-]{2,40}), (\p{Lu}[^,;:()]{4,60}?)[.;,]?$/u;

/** Words of an office in front of a name that are tried, and most of the name. */
const FROM_WORDS = 2;
const NAME_WORDS = 3;

/** "Before HM Coroner Dr Ana Ruiz, 3 May": offices in front of their holders' names. */
function addHolders(line: string, people: People, rules: ReadingRules): void {
  for (const [run] of line.matchAll(RUN)) {
    const tokens = run.split(' ');
    for (let from = 0; from < FROM_WORDS; from++)
      for (let to = from + 1; to < tokens.length - 1; to++) {
        const name = withoutTitle(tokens.slice(to).join(' '), rules);
        const office = tokens.slice(from, to).join(' ');
        if (looksLikeName(name) && name.split(' ').length <= NAME_WORDS) people.hold(office, name, office);
      }
  }
}

/** Several people on one line, each with an office in brackets, or an office with its holder there. */
function addAsides(line: string, people: People, rules: ReadingRules): void {
  for (const { 1: before, 2: aside } of line.matchAll(WITH_ASIDE)) {
    const words = before!.replace(rules.records.andFirst, '').trim();
    const name = withoutTitle(words, rules);
    const inside = withoutTitle(aside!.split(',')[0]!.trim(), rules);
    if (rules.offices.test(fold(words)) && looksLikeName(inside)) people.hold(words, inside, null);
    else if (looksLikeName(name)) {
      people.add(name, aside!);
      people.hold(aside!, name, aside!);
    }
  }
}
