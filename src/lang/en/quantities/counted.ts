import { isAdjective, Tag } from '../../../model/index.ts';
import type { Source } from './source.ts';

/** Tokens, half open; the last is the head noun. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

/** Tokens between a number and the noun it counts. */
const REACH = 7;

/**
 * The noun phrase that begins at token `at`: adjectives, participles and nouns up to its last noun ("busiest bus
 * routes", "newly built homes"). Null where none begins there.
 */
export function nounPhraseAt(s: Source, at: number): NounPhrase | null {
  // "640 x 480"
  if (s.is(at, 'x') && s.isNumber(at + 1)) return null;
  let head = -1;
  let to = at;
  for (; to < Math.min(s.length, at + REACH); to++) {
    if (to > at && s.newLine(to)) break;
    if (s.taken[to] === 1) break;
    const tag = s.tag(to);
    if (s.isNoun(to) || isMistaken(s, at, to, head)) {
      // A proper noun after a plural begins another phrase: "20 people Monday", "three ministers Smith met".
      if (head >= 0 && s.isPlural(head) && (tag === Tag.NNP || tag === Tag.NNPS || isDone(s, to))) break;
      head = to;
      continue;
    }
    if (s.text(to) === '-' && s.glued(to) && s.glued(to + 1)) continue;
    // "five of the moon's circuits"
    if (head >= 0 && (s.tag(to) === Tag.POS || (s.is(to, "'", "'s") && s.glued(to) && !s.newLine(to + 1)))) {
      head = -1;
      continue;
    }
    if (s.isPlural(head) && head >= 0) break;
    const before = head < 0 || s.text(to - 1) === '-' || s.text(to + 1) === '-';
    const attribute =
      isAdjective(tag) ||
      tag === Tag.VBN ||
      (tag === Tag.VBG && !s.is(to, 'going', 'coming', 'doing', 'being', 'having')) ||
      (tag === Tag.RB && isAdjective(s.tag(to + 1))) ||
      tag === Tag.RBS ||
      tag === Tag.RBR;
    if (attribute && (before || s.isNoun(to + 1))) continue;
    // "dead and wounded soldiers", "full-time and part-time staff"
    if (
      tag === Tag.CC &&
      head < 0 &&
      isAdjective(s.tag(to - 1)) &&
      (isAdjective(s.tag(to + 1)) || s.tag(to + 1) === Tag.VBN)
    )
      continue;
    if (s.text(to) === ',' && head < 0 && isAdjective(s.tag(to - 1)) && isAdjective(s.tag(to + 1))) continue;
    break;
  }
  return head < 0 ? null : { from: at, to: head + 1 };
}

/** What many do, in words that are nouns too: "1,000 engineers work at the lab". */
const DONE = new Set(
  'work live face need plan report visit vote travel play use study support hope fear claim remain stay head fight protest strike march demand want love hate gather shelter return share die walk run compete bid queue'.split(
    ' ',
  ),
);

function isDone(s: Source, at: number): boolean {
  return s.tag(at) === Tag.NN && DONE.has(s.text(at)) && !s.isNoun(at + 1) && s.isWord(at + 1);
}

/** "1.7 Earth masses", "14 rebounds": nouns that a tagger takes for verbs, where no verb can stand. */
function isMistaken(s: Source, from: number, at: number, head: number): boolean {
  if (s.tag(at) !== Tag.VBZ || !s.text(at).endsWith('s') || s.is(at, 'is', 'was', 'has', 'does', 'says')) return false;
  if (head === from && isCompound(s, from, at)) return true;
  const more = at === from + 1 && s.is(from, 'more', 'further', 'such', 'other');
  return head < 0 ? (at === from || more) && !s.is(from - 2, 'of') : s.tag(head) === Tag.NNP && !s.isWord(at + 1);
}

/** "28 home runs", "three home matches": a number of several needs a plural, and the noun behind it has none. */
function isCompound(s: Source, from: number, at: number): boolean {
  if (s.tag(from) !== Tag.NN || at !== from + 1) return false;
  const several = (s.isNumber(from - 1) || s.tag(from - 1) === Tag.CD) && !s.is(from - 1, 'one', '1');
  return several && s.tag(at + 1) !== Tag.DT && s.tag(at + 1) !== Tag.PRP && !s.is(at + 1, 'that');
}

/** What stands between "of" and a noun: "of the", "of all", "of its". */
const DETERMINERS = new Set(
  'the a an all its their his her our my your those these that this such every any both some'.split(' '),
);

/** The noun phrase after "of" (or another of `prepositions`) at token `at`. */
export function phraseAfter(s: Source, at: number, ...prepositions: readonly string[]): NounPhrase | null {
  if (!s.is(at, ...prepositions)) return null;
  let next = at + 1;
  while (DETERMINERS.has(s.text(next))) next++;
  // "of the 2,480 members", "of those 11 letters"
  if (s.is(at, 'of')) {
    // "of their last 15 games"
    if (s.is(next, 'first', 'last', 'past', 'previous', 'next', 'remaining', 'other')) next++;
    while (s.tag(next) === Tag.CD || s.isNumber(next)) next++;
  }
  return nounPhraseAt(s, next);
}

/** The noun phrase at `at`, its determiner skipped: "half the voters". */
export function wholeAt(s: Source, at: number): NounPhrase | null {
  let next = at;
  while (DETERMINERS.has(s.text(next))) next++;
  return nounPhraseAt(s, next);
}

/** What a multiple compares with, from the quality to the noun: "heavy as Earth", "mass of the Earth", "larger than Jupiter". */
export function comparedAt(s: Source, at: number): NounPhrase | null {
  let from = at;
  while (s.is(from, 'as', 'the', 'a', 'its', 'their')) from++;
  for (let mark = from + 1; mark < from + 4; mark++) {
    if (!s.is(mark, 'as', 'of', 'than')) continue;
    let next = mark + 1;
    while (DETERMINERS.has(s.text(next))) next++;
    const noun = nounPhraseAt(s, next);
    return noun === null ? null : { from, to: noun.to };
  }
  return null;
}
