import { NameWord } from '../lang/index.ts';
import { isNoun, isVerb, Tag } from '../model/index.ts';
import { Case } from './casing.ts';
import { type Mention, wordOf } from './mentions.ts';
import type { Reading } from './reading.ts';

/** Words of an appositive at most. */
const LONGEST = 14;

/** What a text says of somebody between commas: "Ana Ruiz, director of the observatory, …", "the director, Ana Ruiz". */
export function appositives(reading: Reading, { full, kind }: Mention): { from: number; to: number }[] {
  if (kind !== 'person' && kind !== 'organisation') return [];
  const { tags, firsts, form } = reading;
  const found: { from: number; to: number }[] = [];
  const at = full.to;
  // "From Tarn, the minister, Ana Ruiz, said": where somebody is has no office.
  const isPlace = full.from - 1 === firsts[full.from] && reading.rules.whence.has(wordOf(reading, full.from - 1));
  if (
    !isPlace &&
    at < form.tokens.length &&
    firsts[at] === firsts[full.from] &&
    (tags[at] === Tag.COMMA || tags[at] === Tag.OPEN)
  ) {
    const after = behind(reading, at + 1, kind === 'person');
    if (after) found.push(after);
  }
  const before = full.from - 1;
  const parted = tags[before] === Tag.COMMA || (tags[before] === Tag.OPEN && tags[full.to] === Tag.CLOSE);
  if (before > firsts[full.from]! && parted && kind === 'person') {
    const front = inFront(reading, before);
    if (front) found.push(front);
  }
  return found;
}

/** The noun phrase from `from` to the next comma, if it says what somebody is. */
function behind(reading: Reading, from: number, person: boolean): { from: number; to: number } | null {
  const { tags, roles, firsts, form, cases, rules } = reading;
  let start = from;
  // ", who is 54 and", ", 54, a dentist": an age may come first.
  if (tags[start] === Tag.CD && tags[start + 1] === Tag.COMMA) start += 2;
  if (tags[start] === Tag.DT || tags[start] === Tag.PRPS) start++;
  const wanted = person ? NameWord.Role | NameWord.Title : NameWord.Body;
  let named = false;
  let to = start;
  while (to < form.tokens.length && to - start < LONGEST && firsts[to] === firsts[from]) {
    const tag = tags[to]!;
    if (tag === Tag.COMMA || tag === Tag.STOP || tag === Tag.CLOSE || tag === Tag.COLON || tag === Tag.QUOTE) break;
    if (tag === Tag.WP || tag === Tag.WDT || (isVerb(tag) && tag !== Tag.VBG && tag !== Tag.VBN) || tag === Tag.MD)
      break;
    // The word of the role comes before the first preposition, or it is somebody else's.
    if (!named && (tag === Tag.IN || tag === Tag.CC)) return null;
    // "Ana Ruiz, then Miss Marlow": a courtesy title says what nobody is.
    if ((roles[to]! & wanted) !== 0 && tag !== Tag.VBG && !rules.honorifics.has(wordOf(reading, to))) named = true;
    to++;
  }
  // Another name in a list is no role: "Ana Ruiz, Judge Marlow and …".
  if (
    !named ||
    to === start ||
    (cases[start]! >= Case.Capital && (roles[start]! & wanted) === 0 && person && !hasLower(reading, start, to))
  )
    return null;
  return { from: start, to };
}

function hasLower({ cases }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cases[i] === Case.Lower) return true;
  return false;
}

/** "The director of the museum" of "The director of the museum, Ana Ruiz": a noun phrase that begins the clause or follows a mark. */
function inFront(reading: Reading, comma: number): { from: number; to: number } | null {
  const { tags, roles, firsts } = reading;
  const isRole = (i: number) => (roles[i]! & (NameWord.Role | NameWord.Title)) !== 0;
  let start = comma;
  let role = -1;
  for (let i = comma - 1; i >= firsts[comma]! && comma - i <= LONGEST; i--) {
    const tag = tags[i]!;
    if (isVerb(tag) && tag !== Tag.VBG && tag !== Tag.VBN) break;
    if (
      tag === Tag.COMMA ||
      tag === Tag.STOP ||
      tag === Tag.COLON ||
      tag === Tag.QUOTE ||
      tag === Tag.MD ||
      tag === Tag.TO
    )
      break;
    if (isRole(i) && isNoun(tag) && role < 0) role = i;
    start = i;
    if (role >= 0 && tag === Tag.PRPS) break;
    if (tag !== Tag.DT || role < 0) continue;
    // "A spokesman for the mayor, Ana Ruiz": she is the spokesman.
    const head = i - 2;
    const isServant = head >= firsts[comma]! && tags[i - 1] === Tag.IN && isNoun(tags[head]!) && isRole(head);
    if (!isServant) break;
    role = head;
  }
  if (role < 0) return null;
  while (
    start < role &&
    (tags[start] === Tag.DT || tags[start] === Tag.CC || tags[start] === Tag.IN || tags[start] === Tag.RB)
  )
    start++;
  // The head must be the role: what stands before it only describes it.
  for (let i = start; i < role; i++) if (tags[i] === Tag.IN) return null;
  return wordOf(reading, start) === '' ? null : { from: start, to: comma };
}
