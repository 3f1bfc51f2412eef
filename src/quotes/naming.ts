import { type LocalName, type Quotation, type Range, Tag, type TextForm } from '../model/index.ts';
import { firstWhere, tokenAt } from '../text/index.ts';
import type { Source } from './clause/nodes.ts';
import { type Known, mentionAt, referenceAt } from './speakers.ts';

type Unnamed = Omit<Quotation, 'named'>;

/** Paragraphs in front of a pronoun's own in which the one meant may have been named. */
const PARAGRAPHS_BACK = 1;

/** For each quotation whether its text leaves no doubt to whom it gives the words: see `Quotation.named`. */
export function namedSpeakers(source: Source, quotations: readonly Unnamed[], who: Known): boolean[] {
  const people = namedByReporter(source, quotations, who);
  const named: boolean[] = [];
  /** By utterance: the last piece of it whose speaker is named. */
  const pieces = new Map<number, Unnamed>();
  for (const quotation of quotations) {
    const { basis, utterance, kind } = quotation;
    const before = pieces.get(utterance);
    const isSure =
      basis === 'carried'
        ? before !== undefined && goesOn(source.form, before, quotation, people)
        : isNamed(source, quotation, people, who);
    named.push(isSure);
    if (isSure && kind !== 'indirect') pieces.set(utterance, quotation);
  }
  return named;
}

/** Somebody or some body named, or meant, at a place of the text. */
interface Person extends Range {
  readonly name: number;
  /** Named or described, and not only meant by a pronoun. */
  readonly called: boolean;
  /** Beside somebody or something else: "the sister of Jane Roe", "Roe's sister". */
  readonly beside: boolean;
}

/** The people whom the reporter's own words name or mean, in the order of the text. O(n log n). */
function namedByReporter(
  { form, tags }: Source,
  quotations: readonly Unnamed[],
  { names, mentions, references }: Known,
): Person[] {
  const quoted = quotations
    .flatMap(({ kind, range }) => (kind === 'indirect' ? [] : [range]))
    .sort((a, b) => a.start - b.start);
  /** By name: where each of its mentions begins with its titles. */
  const titled = names.map((name) => new Map(name.mentions.toReversed().map((one) => [one.start, one.titled.start])));
  const called = new Set<Range>([...mentions, ...references.filter(({ kind }) => kind === 'description')]);
  const people = [...mentions, ...references]
    .flatMap((one): Person[] => {
      const { name, start, end } = one;
      if (name === null || names[name]!.kind === 'place' || names[name]!.kind === 'other') return [];
      const first = tokenAt(form, titled[name]!.get(start) ?? start);
      const before = tags[first - 1];
      const after = tags[tokenAt(form, end)];
      const beside = before === Tag.IN || before === Tag.TO || after === Tag.POS || tags[first] === Tag.PRPS;
      return [{ name, start, end, beside, called: called.has(one) }];
    })
    .sort((a, b) => a.start - b.start);
  let next = 0;
  // Where the quotations that began so far end, the last of them.
  let reach = -1;
  return people.filter(({ start, end }) => {
    for (; next < quoted.length && quoted[next]!.start <= start; next++) reach = Math.max(reach, quoted[next]!.end);
    return end > reach;
  });
}

/**
 * Whether words without a cue are surely those of the piece of their utterance before them: nobody else is named in
 * their paragraphs up to them, or nothing but that piece's cue stands between, and it was no question.
 */
function goesOn(form: TextForm, before: Unnamed, quotation: Unnamed, people: readonly Person[]): boolean {
  const { text } = form;
  const paragraph = text.lastIndexOf('\n', before.marks.start - 1) + 1;
  let others = 0;
  for (let at = firstFrom(people, paragraph); at < people.length && people[at]!.start < quotation.marks.start; at++)
    if (people[at]!.name !== before.speaker?.local) others++;
  if (others === 0) return true;
  const between = text.slice(before.marks.end, quotation.marks.start);
  const isQuestion = /\?["'”’»]?$/.test(text.slice(before.marks.start, before.marks.end));
  return !isQuestion && !between.includes('\n') && !opensSentence(form, before.marks.end, quotation.marks.start);
}

/** Whether a sentence begins between two offsets, not counting one that begins right at the first. */
function opensSentence({ tokens, sentences }: TextForm, from: number, to: number): boolean {
  const first = firstWhere(tokens.length, (at) => tokens.starts[at]! >= from);
  const next = sentences[firstWhere(sentences.length, (at) => sentences[at]! > first)];
  return next !== undefined && next < tokens.length && tokens.starts[next]! < to;
}

function isNamed(source: Source, { speaker, basis, marks }: Unnamed, people: readonly Person[], who: Known): boolean {
  if (speaker === null || basis === 'subject') return false;
  const { text } = source.form;
  const { nameParts } = source.lexicon;
  const parts = nameParts(speaker.name);
  if (speaker.range === null || speaker.local === null) return parts.length > 0;
  const { start, end } = speaker.range;
  if (nameParts(text.slice(start, end)).some((part) => parts.includes(part))) return true;
  for (let at = start; at < end; at++) if (mentionAt(who, at)?.name === speaker.local) return true;
  if (isNamedBehind(text, end, speaker.local, who)) return true;
  const offset = Math.min(start, marks.start);
  const own = who.names[speaker.local]!;
  const reference = referenceAt(who, end - 1) ?? referenceAt(who, start);
  if (reference?.kind === 'description' && reference.name === speaker.local) {
    const near = lastNamed(text, offset, people, ({ name }) => isPerson(who, name));
    const isNear = near.length === 0 || near.some(({ name }) => name === speaker.local);
    const words = text.slice(reference.start, reference.end);
    return isNear && isOwnRole(words, own) && !isSharedRole(source.lexicon.roleIn(words), speaker.local, who);
  }
  // "she" is nobody whom the text calls Mr.
  const fits = ({ name }: Person) => isPerson(who, name) && !isOtherSex(own, who.names[name]!);
  const possible = lastNamed(text, offset, people, fits);
  if (possible.length === 0 || !isSurePerson(own) || possible.some(({ name }) => name !== speaker.local)) return false;
  // "A member of her staff was blunter. “…,” she said."
  const from = possible.findLast(({ called }) => called)?.end ?? text.lastIndexOf('\n', possible[0]!.start) + 1;
  return !source.lexicon.bringsInSomebody(reportersWords(text.slice(from, offset)));
}

/** Without what stands in marks. */
function reportersWords(text: string): string {
  return text.replace(/["“«][^"”»]*["”»]/g, ' ');
}

function isPerson({ names }: Known, name: number): boolean {
  return names[name]!.kind === 'person';
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

/** Whether somebody is said to be what the description says, in a word of it: "the head of state" is that of no president. */
function isOwnRole(description: string, { roles, name }: LocalName): boolean {
  const words = description.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.length === 0 || [...roles, name].some((role) => words.some((word) => role.toLowerCase().includes(word)));
}

/** Whether somebody else has the role too: "the president", where two of them meet. */
function isSharedRole(role: string, name: number, { names }: Known): boolean {
  const fits = new RegExp(`(?:^|[^\\p{L}])${role.replace(/[^\p{L}\p{N}]+/gu, '.')}(?:[^\\p{L}]|$)`, 'iu');
  return names.some(({ roles }, other) => other !== name && roles.some((one) => fits.test(one)));
}

/** Characters of one paragraph in which a pronoun's person is looked for: a "paragraph" may be a whole book on one line. */
const FARTHEST_BACK = 20_000;

/**
 * Whom that fits the reporter has named or meant in the last paragraph in front of `offset` that names one; where it only
 * names them beside others, in the one before it too.
 */
function lastNamed(text: string, offset: number, people: readonly Person[], fits: (one: Person) => boolean): Person[] {
  const found: Person[] = [];
  let end = offset;
  for (let back = 0; back <= PARAGRAPHS_BACK && end > 0; back++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const first = firstFrom(people, Math.max(start, end - FARTHEST_BACK));
    const here: Person[] = [];
    for (let at = first; at < people.length && people[at]!.start < end; at++)
      if (people[at]!.end <= end && fits(people[at]!)) here.push(people[at]!);
    found.unshift(...here);
    if (here.some(({ beside, called }) => called && !beside)) break;
    end = start - 1;
    while (end > 0 && text[end - 1] === '\n') end--;
  }
  return found;
}

/** Index of the first that begins at `offset` or behind it. O(log n). */
function firstFrom(people: readonly Range[], offset: number): number {
  return firstWhere(people.length, (at) => people[at]!.start >= offset);
}
