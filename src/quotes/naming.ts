import type { LocalName, Quotation, Range } from '../model/index.ts';
import { type Known, mentionAt, referenceAt } from './speakers.ts';

/** The words of a name that have a capital, folded; none for a description ("the minister") or a pronoun. */
export function nameParts(name: string): string[] {
  if (DESCRIPTION.test(name)) return [];
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s,]+/)
    .filter((word) => /^\p{Lu}\p{L}/u.test(word))
    .map((word) => word.toLowerCase().replace(/['’]s$/, ''));
}

const DESCRIPTION =
  /^(?:the|an?|this|that|one|some|his|her|its|their|my|our|your)\s|^(?:he|she|they|it|we|i|you|this|that|one|his|hers)$/i;

/** Paragraphs in front of a pronoun's own in which the one meant may have been named. */
const PARAGRAPHS_BACK = 1;

/** For each quotation whether its text leaves no doubt to whom it gives the words: see `Quotation.named`. */
export function namedSpeakers(text: string, quotations: readonly Omit<Quotation, 'named'>[], who: Known): boolean[] {
  const people = namedByReporter(quotations, who);
  const own = quotations.map((quotation) => isNamed(text, quotation, people, who));
  const named = new Set(quotations.flatMap(({ utterance }, i) => (own[i]! ? [utterance] : [])));
  return quotations.map(({ basis, utterance }, i) => own[i]! || (basis === 'carried' && named.has(utterance)));
}

/** Somebody named, or meant, at a place of the text. */
type Person = Range & { readonly name: number };

/** The people whom the reporter's own words name or mean, in the order of the text. O(n log n). */
function namedByReporter(
  quotations: readonly Omit<Quotation, 'named'>[],
  { names, mentions, references }: Known,
): Person[] {
  const quoted = quotations
    .flatMap(({ kind, range }) => (kind === 'indirect' ? [] : [range]))
    .sort((a, b) => a.start - b.start);
  const people = [...mentions, ...references]
    .flatMap(({ name, start, end }) => (name !== null && names[name]!.kind === 'person' ? [{ name, start, end }] : []))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  // Where the quotations that began so far end, the last of them.
  let reach = -1;
  return people.filter(({ start, end }) => {
    for (; next < quoted.length && quoted[next]!.start <= start; next++) reach = Math.max(reach, quoted[next]!.end);
    return end > reach;
  });
}

function isNamed(
  text: string,
  { speaker, basis, marks }: Omit<Quotation, 'named'>,
  people: readonly Person[],
  who: Known,
): boolean {
  if (speaker === null || basis === 'carried' || basis === 'subject') return false;
  const parts = nameParts(speaker.name);
  if (speaker.range === null || speaker.local === null) return parts.length > 0;
  const { start, end } = speaker.range;
  if (nameParts(text.slice(start, end)).some((part) => parts.includes(part))) return true;
  for (let at = start; at < end; at++) if (mentionAt(who, at)?.name === speaker.local) return true;
  if (isNamedBehind(text, end, speaker.local, who)) return true;
  const near = lastNamed(text, Math.min(start, marks.start), people);
  const reference = referenceAt(who, end - 1) ?? referenceAt(who, start);
  if (reference?.kind === 'description' && reference.name === speaker.local)
    return (
      !isSharedRole(text.slice(reference.start, reference.end), speaker.local, who) &&
      (near.length === 0 || near.includes(speaker.local))
    );
  const own = who.names[speaker.local]!;
  // "she" is nobody whom the text calls Mr.
  const possible = near.filter((name) => !isOtherSex(own, who.names[name]!));
  return possible.length > 0 && possible.every((name) => name === speaker.local) && isSurePerson(own);
}

function isOtherSex(a: LocalName, b: LocalName): boolean {
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

/** "the minister, Dr Ana Ruiz": the name follows the description, titles between. */
function isNamedBehind(text: string, end: number, name: number, { mentions }: Known): boolean {
  for (let at = firstFrom(mentions, end); at < mentions.length && mentions[at]!.start - end <= LONGEST_TITLES; at++) {
    const mention = mentions[at]!;
    if (mention.name === name && /^,? (?:\p{Lu}[\p{L}.]* )*$/u.test(text.slice(end, mention.start))) return true;
  }
  return false;
}

/** Code units. */
const LONGEST_TITLES = 40;

/** Whether a pronoun may rest on it: "Halvik Sparbank" may look like somebody's name. */
function isSurePerson({ gender, roles, mentions }: LocalName): boolean {
  return (
    gender !== null ||
    roles.length > 0 ||
    mentions.some(({ start, end, titled }) => titled.start < start || titled.end > end)
  );
}

/** Whether somebody else has the role too: "the president", where two of them meet. */
function isSharedRole(description: string, name: number, { names }: Known): boolean {
  const role = description.toLowerCase().replace(/^the\s+/, '');
  const fits = new RegExp(`(?:^|[^\\p{L}])${role.replace(/[^\p{L}\p{N}]+/gu, '.')}(?:[^\\p{L}]|$)`, 'iu');
  return names.some(({ roles }, other) => other !== name && roles.some((one) => fits.test(one)));
}

/** Characters of one paragraph in which a pronoun's person is looked for: a "paragraph" may be a whole book on one line. */
const FARTHEST_BACK = 20_000;

/** The people whom the reporter has named in the last paragraph in front of `offset` that names any. */
function lastNamed(text: string, offset: number, people: readonly Person[]): number[] {
  let end = offset;
  for (let back = 0; back <= PARAGRAPHS_BACK && end > 0; back++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const first = firstFrom(people, Math.max(start, end - FARTHEST_BACK));
    const found: number[] = [];
    for (let at = first; at < people.length && people[at]!.start < end; at++)
      if (people[at]!.end <= end) found.push(people[at]!.name);
    if (found.length > 0) return found;
    end = start - 1;
    while (end > 0 && text[end - 1] === '\n') end--;
  }
  return [];
}

/** Index of the first that begins at `offset` or behind it. O(log n). */
function firstFrom(people: readonly Range[], offset: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (people[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
