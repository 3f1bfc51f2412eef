import { type NameForms, type NameRules, NameWord } from '../lang/index.ts';
import type { HeadlineName, Report } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { ASIDE, marginNames } from './margins.ts';
import { wordsOf } from './node.ts';
import { coreWords, spells } from './things.ts';
import { bitsOf } from './word-kinds.ts';

type Credited = Pick<Report, 'byline' | 'speaker' | 'publisher' | 'agency' | 'removed'>;

/**
 * Who wrote or says, pictured, read out and published a report, as its front and foot say; a byline that names an office and nobody
 * is left out. `forms`: how the lines around the report write it besides: in capitals, by initials, in short.
 */
export function creditedNames(report: Credited, rules: NameRules): HeadlineName[] {
  const { forms } = rules;
  const lines = report.removed
    .filter(({ reason }) => !ASIDE.has(reason) && reason !== 'title')
    .map(({ text }) => text.slice(0, LONGEST_LINE));
  const authors = [...report.byline, ...(report.speaker === null ? [] : [report.speaker])]
    .flatMap((name) => name.split(forms.together))
    .map((name) => withoutRank(name, forms))
    .filter((name) => /^\p{L}+[.\p{L}'’-]* \p{L}/u.test(name) && !forms.newsrooms.test(name));
  const others = lines.flatMap((line) => othersIn(line, rules)).filter((name) => !authors.includes(name));
  const bodies = [...new Set([report.publisher, report.agency])].flatMap((name) =>
    name === null ? [] : [bodyOf(name, lines, forms)],
  );
  const sources = lines
    .flatMap((line) => sourcesIn(line, forms))
    .filter((name) => bodies.every((one) => one.name !== name));
  const known = new Set(
    bodies.flatMap(({ name, forms: written }) => [name, ...written].map((one) => wordsOf(one).join(' '))),
  );
  const margins = marginNames(report, rules).filter(({ name }) => !known.has(wordsOf(name).join(' ')));
  return [
    ...[...authors, ...new Set(others)].map((name) => ({
      name,
      kind: 'person' as const,
      forms: signedIn(lines, name, forms),
    })),
    ...bodies,
    ...[...new Set(sources)].map((name) => ({ name, kind: 'organisation' as const, forms: [] })),
    ...margins.map((one) =>
      one.kind === 'organisation' && one.owner === undefined
        ? { ...one, forms: lines.flatMap((line) => codesIn(line, one.name)) }
        : one,
    ),
  ];
}

/** "Ana Ruiz" for "Cst. Ana Ruiz"; "St. John Rivers" keeps his. */
function withoutRank(name: string, { saints }: NameForms): string {
  let rest = name;
  for (let found = RANK.exec(rest); found !== null && !saints.has(fold(found[1]!)); found = RANK.exec(rest))
    rest = rest.slice(found[0].length);
  return rest;
}

/** An abbreviation in front of somebody's name. */
const RANK = /^(\p{L}{2,6})\.\s+(?=\p{L})/u;

/** Characters of a line around a report that are looked at. */
const LONGEST_LINE = 400;

/** Two words or more with a capital each, or an initial: who is credited with a picture. */
const PERSON =
  /^\p{Lu}(?:\.|[\p{L}\p{M}'’-]+)(?: (?:\p{Lu}\.|\p{L}{2,3}|\p{Lu}[\p{L}\p{M}'’-]+)){0,2} \p{Lu}[\p{L}\p{M}'’-]+/u;

/** Who took the picture, read the bulletin, answers for the print: "Photo: Ana Ruiz", "Picture: Herald/A. Ruiz". */
function othersIn(line: string, rules: NameRules): string[] {
  const { credited, newsrooms, particles, pressWords } = rules.forms;
  const isBody = (word: string) => pressWords.has(word) || (bitsOf(word, rules) & BODIES) !== 0;
  return [...line.matchAll(credited)].flatMap(({ index, 0: lead }) =>
    line
      .slice(index + lead.length)
      .split(/\s*[/|;()]\s*|\s-\s|,|(?<=\p{L}{2})\.\s|\s(?=\p{L}+\s?:)/u, 2)
      .flatMap((part) => {
        const name = withoutWhere(PERSON.exec(part.trim())?.[0], particles);
        return name === undefined || wordsOf(name).some(isBody) || newsrooms.test(name) ? [] : [name];
      }),
  );
}

/** "Ana Ruiz" for "Ana Ruiz in Tarn"; undefined where one word is left. */
function withoutWhere(name: string | undefined, particles: ReadonlySet<string>): string | undefined {
  const words = name?.split(' ') ?? [];
  const end = words.findIndex((word) => /^\p{Ll}/u.test(word) && !particles.has(word));
  const kept = end < 0 ? words : words.slice(0, end);
  return kept.length > 1 ? kept.join(' ') : undefined;
}

/** Words that end or head what is nobody's name. */
const BODIES = NameWord.Organisation | NameWord.Place | NameWord.Body | NameWord.Area | NameWord.Other | NameWord.Plain;

/** How the lines around a report write somebody's name: in capitals, or, as a signature, the given name alone. */
function signedIn(lines: readonly string[], name: string, rules: NameForms): string[] {
  const [given] = name.split(/\s+/);
  return [
    ...new Set(
      lines.flatMap((line) => {
        const plain = line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
        return plain === given ? [given] : writtenIn(line, name, rules);
      }),
    ),
  ].filter((form) => form !== name);
}

/** Whose copy a line says that it rests on, by initials: "Source: TNS / own". */
function sourcesIn(line: string, { sourced }: NameForms): string[] {
  return [...line.matchAll(sourced)].flatMap(({ index, 0: lead }) => {
    const [name] = /^\p{Lu}{3,6}(?![\p{L}\p{N}])/u.exec(line.slice(index + lead.length)) ?? [];
    return name === undefined ? [] : [name];
  });
}

/** A publisher or an agency, with the forms in which the lines around its report write it. */
function bodyOf(whole: string, lines: readonly string[], rules: NameForms): HeadlineName {
  const { name, initials, written } = withInitials(whole.replace(/\s+--?\s+\S*\.\S+$/, ''), lines, rules);
  const words = wordsOf(name);
  const forms = new Set([...written, ...lines.flatMap((line) => writtenIn(line, name, rules))]);
  if (initials !== null && initials !== name) forms.add(initials);
  for (const line of lines) for (const code of codesIn(line, name)) forms.add(code);
  const full = bounded(words.map(escaped).join('[\\s.,]+'), 'giu');
  for (const short of shortForms(words, rules))
    for (const line of lines) for (const form of shortIn(line.replace(full, '-'), short, rules)) forms.add(form);
  forms.delete(name);
  return { name, kind: 'organisation', forms: [...forms] };
}

/**
 * A body that is written with its initials, apart: "Norland Economic News (NEN)", "NEN Norland Economic News". What is
 * only initials has its name from the lines around the report, where they stand beside it.
 */
function withInitials(whole: string, lines: readonly string[], rules: NameForms) {
  const [, before, between] = /^(\S.*\S) \(([A-Z]{2,6})\)$/.exec(whole) ?? [];
  if (before !== undefined) return { name: before, initials: between!, written: [whole] };
  const beside = besideInitials(whole, rules);
  if (beside !== null) return { name: beside.name, initials: beside.initials, written: [whole] };
  if (!/^[A-Z]{2,6}$/.test(whole)) return { name: whole, initials: null, written: [] };
  for (const line of lines) {
    const at = line.search(new RegExp(`(?<![\\p{L}\\p{N}])${whole} \\p{Lu}`, 'u'));
    const found = at < 0 ? null : besideInitials(line.slice(at), rules);
    if (found !== null) return { name: found.name, initials: whole, written: [found.whole] };
  }
  return { name: whole, initials: null, written: [] };
}

/** "NEN Norland Economic News": initials at the beginning of `text`, and the words that they spell. */
function besideInitials(text: string, rules: NameForms) {
  const [, initials] = /^([A-Z]{2,6}) (?=\p{Lu})/u.exec(text) ?? [];
  if (initials === undefined) return null;
  const run = /^(?:[\p{L}\p{M}'’&-]+ ?)+/u
    .exec(text.slice(initials.length + 1))![0]
    .trim()
    .split(' ');
  for (let to = run.length; to > 1; to--) {
    const name = run.slice(0, to).join(' ');
    if (spells(initials.toLowerCase(), wordsOf(name), rules)) return { name, initials, whole: `${initials} ${name}` };
  }
  return null;
}

/** How a line writes a name of two words or more, with its legal form: in capitals, as a footer has it. */
function writtenIn(line: string, name: string, { legalForms }: NameForms): string[] {
  const words = name.split(/\s+/);
  if (words.length < 2) return [];
  return [...line.matchAll(bounded(words.map(escaped).join('\\s+'), 'giu'))].flatMap(({ index, 0: found }) => {
    const [form] = /^ \p{L}{2,12}(?![\p{L}])/u.exec(line.slice(index + found.length)) ?? [];
    const legal = form !== undefined && legalForms.has(form.trim().toLowerCase()) ? [found + form] : [];
    return [found.replace(/\s+/g, ' '), ...legal];
  });
}

/** The words by which an outlet may be called in its own lines: what stands in front of "News Agency", what it ends with. */
export function shortForms(
  words: readonly string[],
  rules: NameForms,
): { readonly words: readonly string[]; readonly last: boolean }[] {
  const core = coreWords(words, rules);
  if (core.length < 2) return [];
  const trade = tradeFrom(core, rules);
  const own = core.slice(0, trade);
  const isOwn = trade < core.length && own.some((word) => !rules.pressKinds.has(word));
  const first = isOwn ? [{ words: own, last: false }] : [];
  return trade === core.length ? [...first, { words: core.slice(-1), last: true }] : first;
}

/** Where the words begin that only say that a body brings news: 1 in "Tarn News Agency"; its length where none do. */
function tradeFrom(words: readonly string[], { pressWords }: NameForms): number {
  let from = words.length;
  while (from > 0 && pressWords.has(words[from - 1]!)) from--;
  return from;
}

/** "Ruiz, Tarn", "the Herald", "Herald staff" in a line. */
function shortIn(
  line: string,
  { words, last }: { readonly words: readonly string[]; readonly last: boolean },
  { small, ownStaff }: NameForms,
): string[] {
  const article = `${small.the} `;
  const pattern = words.map(escaped).join('\\s+');
  const isName = (form: string) => /^\p{Lu}/u.test(form);
  const plain = [...line.matchAll(bounded(pattern, 'giu'))];
  if (!last) return plain.map(([form]) => form).filter(isName);
  const own = plain.filter(({ index, 0: form }) => ownStaff.test(line.slice(index + form.length)));
  const definite = [...line.matchAll(new RegExp(`\\b${article}${pattern}(?![\\p{L}\\p{N}])`, 'giu'))];
  return [
    ...definite.map(([form]) => form).filter((form) => isName(form.slice(article.length))),
    ...own.map(([form]) => form).filter(isName),
  ];
}

/**
 * The letters by which lines around a report abbreviate a body's name: in brackets behind it, "Sund Seepost (SSP)", or at the
 * head of a wire's code. They are the first letters of its words and others of theirs, in order.
 */
function codesIn(line: string, name: string): string[] {
  const behind = line.indexOf(`${name} (`);
  const [bracketed] = behind < 0 ? [] : (/^[A-Z]{2,6}(?=\))/.exec(line.slice(behind + name.length + 2)) ?? []);
  const [head] = /^[A-Z]{2,5}(?= \d)/.exec(line) ?? [];
  const words = wordsOf(name);
  return [bracketed, head].flatMap((code) =>
    code !== undefined && words.length > 1 && abbreviates(code.toLowerCase(), words) ? [code] : [],
  );
}

/** Whether letters abbreviate the words of a name, two or more, in lower case: "ssp" is Sund Seepost. */
function abbreviates(letters: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined || letters[0] !== word[0]) return false;
  for (let taken = 1, at = 0; ; taken++) {
    if (rest.length === 0 ? taken === letters.length : abbreviates(letters.slice(taken), rest)) return true;
    at = word.indexOf(letters[taken] ?? ' ', at + 1);
    if (at < 0) return false;
  }
}

function bounded(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
