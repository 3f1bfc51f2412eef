import { isPatronymic, type NameForms, soundOf } from '../lang/index.ts';
import type { Mention } from './mentions.ts';

/** Mentions that name one person, place or organisation. */
export interface Cluster {
  readonly mentions: Mention[];
  /** The fullest form's words. */
  words: readonly string[];
}

/**
 * People by their names: full names first, then those who are called by one part of a name after somebody was named in
 * full. Of two with one surname the one named last before is meant, unless Mr or Ms says otherwise.
 */
export function clusterPeople(mentions: readonly Mention[], forms: NameForms, officesOf: OfficesOf): Cluster[] {
  const people: Cluster[] = [];
  for (const mention of mentions) {
    const words = fullWords(mention);
    if (words.length < 2) continue;
    const known =
      people.find((person) => sameFullName(person.words, words, forms)) ??
      onlyOne(people.filter((person) => agrees(person, mention) && areSurnamesOf(person, mention, forms))) ??
      onlyOne(people.filter((person) => agrees(person, mention) && isShortened(person.words, words, forms)));
    if (known) join(known, mention);
    else people.push({ mentions: [mention], words });
  }
  const strangers: Cluster[] = [];
  // Whom a label calls is known from what stands beside the name there; only then whom the others mean.
  const labelled = mentions.filter(({ caller }) => caller !== undefined);
  for (const mention of [...labelled, ...mentions.filter(({ caller }) => caller === undefined)]) {
    if (fullWords(mention).length !== 1) continue;
    const meant = nearest(
      sharingTitle(
        called(people, mention.words[0]!, forms).filter(
          (person) => agrees(person, mention) && mayHold(person, mention, officesOf),
        ),
        mention,
        officesOf,
      ),
      mention,
    );
    const namesakes = strangers.filter((one) => one.words[0] === mention.words[0] && agrees(one, mention));
    const stranger = nearest(namesakes, mention);
    if (meant) join(meant, mention);
    else if (stranger) join(stranger, mention);
    else strangers.push({ mentions: [mention], words: mention.words });
  }
  for (const { mentions: all } of [...people, ...strangers]) all.sort((a, b) => a.from - b.from);
  return [...people, ...strangers];
}

/**
 * Whether a mention has both surnames of somebody named in full, and no given name: "Roe Vik", of Ana Roe Vik. A word that
 * is known for a given name may be another person's.
 */
function areSurnamesOf({ words: full }: Cluster, mention: Mention, { particles }: NameForms): boolean {
  const proper = (words: readonly string[]) => words.filter((word) => !particles.has(word));
  const words = proper(fullWords(mention));
  const isGiven = mention.gender !== null && mention.titled.from === mention.from;
  return (
    !isGiven && words.length === 2 && proper(full).length === 3 && words.join(' ') === proper(full.slice(-2)).join(' ')
  );
}

/** A mention's words, or those of the full name behind it where a record tells. */
function fullWords({ words, caller }: Mention): readonly string[] {
  return caller?.full ?? words;
}

function join(cluster: Cluster, mention: Mention): void {
  cluster.mentions.push(mention);
  const words = fullWords(mention);
  if (words.length > cluster.words.length) cluster.words = words;
}

/** Whether two names of two words and more can be one person's: "Michael M. Sears" and "M. Sears"; particles do not count. */
export function sameFullName(a: readonly string[], b: readonly string[], forms: NameForms): boolean {
  const { particles } = forms;
  // "Ana-Maria Ruiz" and "Ana Maria Ruiz"
  if (spaced(a) === spaced(b)) return true;
  if (isPatronymic(a.at(-1)!) || isPatronymic(b.at(-1)!)) return sameByPatronymic(a, b);
  // "Jonas Vik" is Jonas Vik Storm: of two surnames, the first is used.
  const [brief, whole] = a.length < b.length ? [a, b] : [b, a];
  if (brief.length === 2 && whole.length === 3 && brief.every((word, i) => word === whole[i] && word.length > 1))
    return true;
  // "Beltran Ocampo" is Ana Maria Beltran Ocampo: two surnames without the given names.
  const proper = (words: readonly string[]) => words.filter((word) => !particles.has(word));
  if (
    proper(whole).length > 3 &&
    proper(brief).length === 2 &&
    proper(whole).slice(-2).join(' ') === proper(brief).join(' ')
  )
    return true;
  if (a.at(-1) !== b.at(-1)) return false;
  const x = a[0]!;
  const y = b[0]!;
  if (x !== y && !isInitialOf(x, y, forms) && !isInitialOf(y, x, forms)) return false;
  // Middle names may be left out, shortened to an initial, but not be others.
  const middle = (words: readonly string[]) => words.slice(1, -1).filter((word) => !particles.has(word));
  const [short, long] = a.length <= b.length ? [middle(a), middle(b)] : [middle(b), middle(a)];
  return short.every((word) => long.some((other) => other.startsWith(word) || word.startsWith(other)));
}

/** Whether a word is a given name cut to its beginning: "r", or "sh", as other alphabets have one letter for it. */
export function isInitial(word: string, { initials }: NameForms): boolean {
  return word.length === 1 || initials.has(word);
}

/** "R." of Rustam, "Sh." of Sherali, "Dj." of Dzhamila. */
export function isInitialOf(short: string, given: string, forms: NameForms): boolean {
  if (!isInitial(short, forms) || short === given) return false;
  return given.startsWith(short) || (short.length > 1 && soundOf(given).startsWith(soundOf(short)));
}

export function spaced(words: readonly string[]): string {
  return words.join(' ').replaceAll('-', ' ');
}

/** "Alexander Grigoryevich" is whoever has that given name and no other patronymic. */
function sameByPatronymic(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0]) return false;
  const patronymic = (words: readonly string[]) => words.slice(1).find(isPatronymic);
  const surname = (words: readonly string[]) => words.slice(1).findLast((word) => !isPatronymic(word));
  const clash = (x: string | undefined, y: string | undefined) => x !== undefined && y !== undefined && x !== y;
  return !clash(patronymic(a), patronymic(b)) && !clash(surname(a), surname(b));
}

function onlyOne<T>(some: readonly T[]): T | undefined {
  return some.length === 1 ? some[0] : undefined;
}

/** "Len Marlow" is Leonard Marlow, where nobody else can be. Symmetric; `a`, `b`: folded words of two names in full. */
export function isShortened(a: readonly string[], b: readonly string[], forms: NameForms): boolean {
  const [x, y] = [a[0]!, b[0]!];
  const isOne = forms.nicknames.get(x)?.has(y) || forms.nicknames.get(y)?.has(x);
  return isOne === true && a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1);
}

/** The people who can be called by this one word: by surname if anybody can, otherwise by given name. */
function called(people: readonly Cluster[], word: string, forms: NameForms): Cluster[] {
  const bySurname = people.filter(({ words }) => words.at(-1) === word || (words.length > 2 && words.at(-2) === word));
  if (bySurname.length > 0) return bySurname;
  const byGiven = people.filter(({ words }) => words[0] === word);
  return byGiven.length > 0 ? byGiven : people.filter(({ words }) => isNickname(word, words[0]!, forms));
}

/** "Len" for Leonard; "Jona" for Jonas: the first letters of a given name, four at least. */
export function isNickname(short: string, given: string, { nicknames }: NameForms): boolean {
  return (
    nicknames.get(given)?.has(short) === true ||
    (short.length >= 4 && short.length < given.length && given.startsWith(short))
  );
}

/** Whether Mr or Ms, and what labels say of their speakers, let the mention mean this person. */
function agrees({ mentions, words }: Cluster, { gender, caller }: Mention): boolean {
  const known = mentions.find((mention) => mention.gender !== null)?.gender ?? null;
  if (gender !== null && known !== null && known !== gender) return false;
  const seats =
    words.length > 1 || caller === undefined ? [] : mentions.flatMap((mention) => mention.caller?.seat ?? []);
  return seats.length === 0 || caller?.seat == null || seats.some((seat) => sharesWord(seat, caller.seat!));
}

/** What a text says in front of a name and beside it that its bearer is. */
export type OfficesOf = (mention: Mention) => {
  /** Words for the offices among that. */
  readonly offices: readonly string[];
  readonly told: boolean;
  /** All words in front of the name: "dr", "mayor". */
  readonly titles: readonly string[];
};

/** Of several whom a surname can mean, those whose full name stands behind the same title: "Dr Ruiz" is Dr Ana Ruiz. */
function sharingTitle(people: readonly Cluster[], mention: Mention, officesOf: OfficesOf): readonly Cluster[] {
  const { titles } = officesOf(mention);
  if (people.length < 2 || titles.length === 0) return people;
  const has = (other: Mention) =>
    other.words.length > 1 && officesOf(other).titles.some((title) => titles.includes(title));
  const titled = people.filter(({ mentions }) => mentions.some(has));
  return titled.length > 0 ? titled : people;
}

/**
 * Whether a surname behind an office can mean this person: "Mayor Ruiz" is not "the shopkeeper Tom Ruiz". Anybody of
 * whom nothing is told may hold any office.
 */
function mayHold({ mentions }: Cluster, mention: Mention, officesOf: OfficesOf): boolean {
  const { offices } = officesOf(mention);
  if (offices.length === 0) return true;
  const known = mentions.filter(({ words }) => words.length > 1).map(officesOf);
  return !known.some(({ told }) => told) || known.some((own) => own.offices.some((office) => offices.includes(office)));
}

/** "norland" and "norland, in brackets". */
function sharesWord(a: string, b: string): boolean {
  const words = (seat: string) => seat.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  return words(a).some((word) => words(b).includes(word));
}

/** Of several, the one named last before the mention; the first named after it where nobody was. */
function nearest(candidates: readonly Cluster[], { from }: Mention): Cluster | null {
  let best: Cluster | null = null;
  let distance = Infinity;
  for (const candidate of candidates) {
    for (const mention of candidate.mentions) {
      const gap = mention.from <= from ? from - mention.from : (mention.from - from) * 1000;
      if (gap < distance) [best, distance] = [candidate, gap];
    }
  }
  return best;
}
