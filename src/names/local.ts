import type { NameRules } from '../lang/index.ts';
import { type LocalName, type NameKind, type Range, TokenKind } from '../model/index.ts';
import { foldedToken, rangeOfTokens } from '../text/index.ts';
import { Style } from './casing.ts';
import { Evidence } from './evidence.ts';
import type { Mention } from './mentions.ts';
import { type Cluster, clusterPeople, type OfficesOf } from './people.ts';
import type { Reading } from './reading.ts';
import { appositives } from './roles.ts';
import { clusterThings, coreWords } from './things.ts';

/** A witness's names, in the order in which it first names them, each with its mentions. */
export function gatherNames(mentions: readonly Mention[], reading: Reading, rules: NameRules): LocalName[] {
  const { people, things } = sortByKind(mentions, reading);
  return [...clusterPeople(people, rules.forms, officesIn(reading, rules)), ...clusterThings(things, reading, rules)]
    .map((cluster) => ({
      cluster,
      first: cluster.mentions.reduce((least, { from }) => Math.min(least, from), Infinity),
    }))
    .sort((a, b) => a.first - b.first)
    .map(({ cluster }) => toName(cluster, reading));
}

/**
 * Which mentions are of people. One word means one thing throughout a text, whatever single places look like: what it
 * mostly is decides, and a word that ends somebody's full name is that person, unless the text puts it on a map.
 */
function sortByKind(mentions: readonly Mention[], reading: Reading): { people: Mention[]; things: Mention[] } {
  const { evidence, form, listed, styles } = reading;
  const votes = new Map<string, Record<NameKind, number>>();
  const parts = new Set<string>();
  const heads = new Set<string>();
  const firms = new Set<string>();
  for (const { words, kind, from } of mentions) {
    const key = keyOf(words);
    const counts = votes.get(key) ?? { person: 0, place: 0, organisation: 0, other: 0 };
    // Capitals throughout hide what prose shows.
    counts[kind] += styles[from] === Style.Upper ? 1 : 3;
    votes.set(key, counts);
    if (kind === 'person' && words.length > 1) for (const word of [words[0]!, words.at(-1)!]) parts.add(word);
    if (kind === 'organisation' && words.length > 1) heads.add(words[0]!);
    const core = coreWords(words, reading.rules);
    if (core.length < words.length && core.length > 1 && words[0] === core[0]) firms.add(core.join(' '));
  }
  const people: Mention[] = [];
  const things: Mention[] = [];
  for (const mention of mentions) {
    const counts = votes.get(keyOf(mention.words))!;
    const most = mostOf(counts);
    // In sport a town is also its team: "Leeds won in Leeds".
    const side = reading.sport && isSide(mention.kind) && isSide(most);
    const kind = side || (mention.words.length > 1 && counts[mention.kind] > 3) ? mention.kind : most;
    const known = evidence.get(form.tokens.norms[mention.from]!);
    // "the island of Tarn" is none of "Tarn Line".
    const laidOut = mention.kind === 'place' && mention.role !== null;
    const mapped = laidOut || (listed[mention.from] !== 0 && (known & Evidence.Located) !== 0);
    const part = mention.words.length === 1 && parts.has(mention.words[0]!) && (mention.kind === 'person' || !mapped);
    // "Tarn" after "Tarn Trading Ltd": whatever its verbs look like, nobody of that name has been introduced.
    const titled = (known & (Evidence.Titled | Evidence.Surname | Evidence.PersonLast)) !== 0;
    const short =
      mention.words.length === 1 && !part && !titled && listed[mention.from] === 0 && heads.has(mention.words[0]!);
    // "Ruiz Storm" beside "Ruiz Storm LLP": the firm, unless somebody of that name speaks with a title.
    const firm = mention.words.length > 1 && firms.has(mention.words.join(' '));
    const settled = { ...mention, kind: part && !firm ? ('person' as const) : firm ? ('organisation' as const) : kind };
    (settled.kind === 'person' && !short ? people : things).push(settled);
  }
  return { people, things };
}

/** What is one name with and without its hyphen. */
function keyOf(words: readonly string[]): string {
  return words.join(' ').replaceAll('-', ' ');
}

function isSide(kind: NameKind): boolean {
  return kind === 'place' || kind === 'organisation';
}

/** The kind with the most votes; of equal ones the one that says more. */
function mostOf(counts: Readonly<Record<NameKind, number>>): NameKind {
  let best: NameKind = 'person';
  for (const kind of ['place', 'organisation', 'other'] as const) if (counts[kind] > counts[best]) best = kind;
  return best;
}

/** Which offices a text gives to whom it names: the words for them in what stands in front of the name and beside it. */
function officesIn(reading: Reading, { references: { offices, alsoCalled } }: NameRules): OfficesOf {
  const known = new Map<Mention, ReturnType<OfficesOf>>();
  const read = (mention: Mention): ReturnType<OfficesOf> => {
    const role = mention.role === null ? null : withoutHonorifics(reading, mention.role);
    const told = [...(role === null ? [] : [role]), ...appositives(reading, mention)];
    const wordsIn = ({ from, to }: { readonly from: number; readonly to: number }) =>
      Array.from({ length: to - from }, (_, i) => foldedToken(reading.form, from + i));
    const held = told.flatMap(wordsIn).filter((word) => offices.has(word));
    return {
      offices: held.flatMap((word) => [word, ...(alsoCalled.get(word) ?? [])]),
      told: told.length > 0,
      titles: wordsIn({ from: mention.full.from, to: mention.from }).filter((word) => /^\p{L}/u.test(word)),
    };
  };
  return (mention) => {
    const before = known.get(mention) ?? read(mention);
    known.set(mention, before);
    return before;
  };
}

function toName(cluster: Cluster, reading: Reading): LocalName {
  const { form } = reading;
  const mentions = [...cluster.mentions].sort((a, b) => a.from - b.from);
  const counts: Record<NameKind, number> = { person: 0, place: 0, organisation: 0, other: 0 };
  // A longer form says more clearly what it is.
  for (const { kind, words } of mentions) counts[kind] += Math.min(words.length, 3) ** 2;
  const fullest = fullestOf(mentions);
  const roles = new Set<string>();
  for (const mention of mentions) {
    const role = mention.role === null ? null : withoutHonorifics(reading, mention.role);
    if (role !== null) roles.add(wordsOf(form.text, rangeOfTokens(form, role.from, role.to)));
    for (const role of appositives(reading, mention))
      roles.add(wordsOf(form.text, rangeOfTokens(form, role.from, role.to)));
  }
  const genders = mentions.map(({ gender }) => gender).filter((gender) => gender !== null);
  return {
    name: wordsOf(form.text, rangeOfTokens(form, fullest.from, fullest.to)),
    kind: mostOf(counts),
    mentions: mentions.map(({ from, to, titled, full }) => ({
      ...rangeOfTokens(form, from, to),
      titled: rangeOfTokens(form, titled.from, titled.to),
      full: rangeOfTokens(form, full.from, full.to),
    })),
    roles: [...roles],
    gender: genders.length === 0 || genders.some((gender) => gender !== genders[0]) ? null : genders[0]!,
  };
}

/** A role without the "Dr" or "Mr" at its end, which says nothing of what somebody does; null where nothing else is left. */
function withoutHonorifics(
  { form, rules }: Reading,
  { from, to }: { from: number; to: number },
): { from: number; to: number } | null {
  let end = to;
  while (end > from) {
    const mark = form.tokens.kinds[end - 1] === TokenKind.Punctuation;
    const word = foldedToken(form, end - 1);
    if (!mark && !rules.honorifics.has(word)) break;
    end--;
  }
  return end > from ? { from, to: end } : null;
}

/** The form with the most words; of equal ones one not in capitals throughout, then the first. */
function fullestOf(mentions: readonly Mention[]): Mention {
  return mentions.reduce((best, mention) => (mention.words.length > best.words.length ? mention : best));
}

function wordsOf(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
