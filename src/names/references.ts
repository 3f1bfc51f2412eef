import type { NameRules } from '../lang/index.ts';
import { isAdjective, isFiniteVerb, isNoun, type Reference, Tag } from '../model/index.ts';
import { firstWhere, fold, quotedRanges, tokenAt } from '../text/index.ts';
import { type Context, descriptionAt, LONGEST_DESCRIPTION } from './descriptions.ts';
import { wordOf } from './mentions.ts';
import type { Reading } from './reading.ts';
import { isSubject, mostSalient, type Point, salienceAt, sentenceOf } from './salience.ts';

/**
 * The pronouns and descriptions that stand for names, in the text's order. Pronouns go to the most present person that
 * their gender admits (after Lappin, Leass 1994, without syntax); descriptions to whoever has that role, or to the body
 * whose name holds the word. A description that fits nobody is left out, unless it is of an office that somebody may hold in
 * another report; that and a pronoun that fits nobody have name null.
 */
export function resolve(context: Context, scene = sceneOf(context)): Reference[] {
  const { reading, rules, spoken } = context;
  const { form, tags } = reading;
  const { starts: begins, ends } = form.tokens;
  const { quoted, named, starts } = scene;
  // Names that were added since are of people without a mention.
  const genders = context.names.map(({ gender }, name) => scene.genders[name] ?? gender);
  const points: Point[] = [];
  const mentioned = new Set<number>();
  const found: Reference[] = [];
  let next = 0;
  const add = (from: number, to: number, name: number | null, kind: Reference['kind']) => {
    found.push({ start: begins[from]!, end: ends[to - 1]!, name, kind });
    if (name !== null) {
      mentioned.add(name);
      points.push({
        token: from,
        to,
        name,
        sentence: sentenceOf(reading, from),
        subject: isSubject(reading, from, to),
        quoted: quoted[from]!,
        called: false,
      });
    }
  };
  for (let i = 0; i < form.tokens.length; i++) {
    const point = starts.get(i);
    if (point) {
      // A name may stand inside another: the body in "Harbour Safety Minister Ana Ruiz".
      while (next < named.length && named[next]!.token < point.to) {
        if (named[next]!.token >= i) {
          points.push(named[next]!);
          mentioned.add(named[next]!.name);
        }
        next++;
      }
      i = point.to - 1;
      continue;
    }
    const tag = tags[i];
    if (tag !== Tag.PRP && tag !== Tag.PRPS && tag !== Tag.DT) continue;
    const pronoun = tag === Tag.DT ? undefined : rules.references.pronouns.get(wordOf(reading, i));
    if (pronoun === 'speaker') {
      const speaker = speakerAt(spoken, form.tokens.starts[i]!);
      if (speaker !== null) found.push({ start: begins[i]!, end: ends[i]!, name: speaker, kind: 'pronoun' });
    } else if (pronoun === 'thing') {
      const name = thingAt(context, points, i, quoted[i]!);
      if (name !== null) add(i, i + 1, name, 'pronoun');
    } else if (pronoun !== undefined) {
      const possessive = tags[i] === Tag.PRPS;
      const relation = possessive ? counterpartAt(context, points, genders, i, quoted[i]!) : null;
      const name = personAt(context, points, genders, i, pronoun, quoted[i]!);
      add(i, i + 1, name, 'pronoun');
      if (relation !== null) add(i, relation.to, relation.name, 'description');
    } else {
      const description = descriptionAt(context, i, { points, mentioned, quoted: quoted[i]!, named: starts });
      if (description === null) continue;
      add(i, description.to, description.name, 'description');
      i = description.to - 1;
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a text's names and marks say before any word of it is resolved. */
interface Scene {
  /** By token: whether it stands in quotation marks. */
  readonly quoted: readonly boolean[];
  readonly named: readonly Point[];
  readonly starts: ReadonlyMap<number, Point>;
  readonly genders: readonly ('f' | 'm' | null)[];
}

export function sceneOf(context: Context): Scene {
  const quoted = quotedTokens(context.reading);
  const named = mentionPoints(context, quoted);
  return { quoted, named, starts: longestAt(named), genders: guessGenders(context, named) };
}

/** The longest mention that begins at each token. */
function longestAt(points: readonly Point[]): ReadonlyMap<number, Point> {
  const longest = new Map<number, Point>();
  for (const point of points) if (point.to > (longest.get(point.token)?.to ?? 0)) longest.set(point.token, point);
  return longest;
}

function quotedTokens({ form }: Reading): boolean[] {
  const inside = new Array<boolean>(form.tokens.length).fill(false);
  for (const { start, end } of quotedRanges(form.folded)) {
    for (let i = tokenAt(form, start); i < form.tokens.length && form.tokens.starts[i]! < end; i++) inside[i] = true;
  }
  return inside;
}

function mentionPoints({ reading, names }: Context, quoted: readonly boolean[]): Point[] {
  const points: Point[] = [];
  for (const [name, { mentions }] of names.entries()) {
    for (const { full } of mentions) {
      const token = tokenAt(reading.form, full.start);
      const to = tokenAt(reading.form, full.end - 1) + 1;
      points.push({
        token,
        to,
        name,
        sentence: sentenceOf(reading, token),
        subject: isSubject(reading, token, to),
        quoted: quoted[token]!,
        called: true,
      });
    }
  }
  return points.sort((a, b) => a.token - b.token);
}

/** Genders that titles and given names leave open, from pronouns near the only person that they can mean. */
function guessGenders({ reading, rules, names }: Context, points: readonly Point[]): ('f' | 'm' | null)[] {
  const votes = names.map(() => ({ m: 0, f: 0 }));
  const { tags, form } = reading;
  let seen = 0;
  for (let i = 0; i < form.tokens.length; i++) {
    if (tags[i] !== Tag.PRP && tags[i] !== Tag.PRPS) continue;
    const gender = rules.references.pronouns.get(wordOf(reading, i));
    if (gender !== 'm' && gender !== 'f') continue;
    const sentence = sentenceOf(reading, i);
    const near = new Set<number>();
    while (seen < points.length && points[seen]!.token < i) seen++;
    for (let k = seen - 1; k >= 0 && sentence - points[k]!.sentence <= 2; k--) {
      if (names[points[k]!.name]!.kind === 'person') near.add(points[k]!.name);
    }
    const open = [...near].filter((name) => names[name]!.gender === null);
    const fitting = [...near].filter((name) => names[name]!.gender === gender);
    if (open.length === 1 && fitting.length === 0) votes[open[0]!]![gender]++;
  }
  return names.map(({ gender, kind }, i) => {
    if (gender !== null || kind !== 'person') return gender;
    const { m, f } = votes[i]!;
    return m > 2 * f ? 'm' : f > 2 * m ? 'f' : null;
  });
}

function personAt(
  { reading, names, rules }: Context,
  points: readonly Point[],
  genders: readonly ('f' | 'm' | null)[],
  at: number,
  gender: 'm' | 'f',
  quoted: boolean,
): number | null {
  const sentence = sentenceOf(reading, at);
  const barred = subjectOfClause(reading, rules, points, at);
  const spokenOf = quoted ? NOBODY : namedInQuotes(reading, points, sentence);
  const admits = (name: number) =>
    names[name]!.kind === 'person' &&
    (genders[name] === null || genders[name] === gender) &&
    name !== barred &&
    !spokenOf.has(name);
  return mostSalient(salienceAt(points, at, sentence, quoted, admits))?.name ?? null;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Whom the quoted words of a sentence name: whoever speaks them does not speak of himself by name. */
function namedInQuotes({ form }: Reading, points: readonly Point[], sentence: number): ReadonlySet<number> {
  const first = form.sentences[sentence]!;
  const named = new Set<number>();
  for (let i = points.length - 1; i >= 0 && points[i]!.to > first; i--) {
    const { token, to, name, quoted, called } = points[i]!;
    if (quoted && called && token >= first && to <= form.sentences[sentence + 1]!) named.add(name);
  }
  return named;
}

/** Whom an object pronoun cannot mean: the subject of its own clause ("Ruiz thanked him"). -1 for none. */
function subjectOfClause(reading: Reading, rules: NameRules, points: readonly Point[], at: number): number {
  const { tags, firsts } = reading;
  if (tags[at] !== Tag.PRP || !rules.references.objective.has(wordOf(reading, at))) return -1;
  let verbs = 0;
  for (let i = at - 1; i >= firsts[at]!; i--) {
    if (tags[i] === Tag.COMMA || tags[i] === Tag.CC || tags[i] === Tag.WDT || tags[i] === Tag.WP) return -1;
    if (isFiniteVerb(tags[i]!)) verbs++;
    if (verbs > 1) return -1;
    const point = points.findLast(({ token }) => token <= i);
    if (point && i < point.to && verbs === 1) return point.name;
  }
  return -1;
}

/** Whom "it" and "its" mean: an organisation that does something in this sentence or did in the last, if only one does. */
function thingAt(
  { reading, names, rules }: Context,
  points: readonly Point[],
  at: number,
  quoted: boolean,
): number | null {
  const { tags, form } = reading;
  const next = at + 1 < form.tokens.length ? tags[at + 1]! : 0;
  const possessive = tags[at] === Tag.PRPS;
  // Only where it does something; "it is clear that" and "keep it in your hat" are too often nobody.
  if (!possessive && (!isFiniteVerb(next) || isEmpty(reading, rules, at))) return null;
  const sentence = sentenceOf(reading, at);
  const admits = (name: number) =>
    names[name]!.kind === 'organisation' || (possessive && rules.lands.has(fold(names[name]!.name)));
  const near = points.filter(
    (point) =>
      point.quoted === quoted &&
      sentence - point.sentence <= 1 &&
      (point.subject || (possessive && point.sentence === sentence)) &&
      admits(point.name),
  );
  if (near.length === 0) return null;
  const best = mostSalient(salienceAt(near, at, sentence, quoted, admits));
  if (!best?.clear) return null;
  // A nearer noun that does something takes the pronoun: "the bank sold the mill when the price rose. It …".
  const last = near.findLast(({ name }) => name === best.name)!;
  for (let i = last.to; i < at - 1; i++) if (tags[i] === Tag.NN && isFiniteVerb(tags[i + 1]!)) return null;
  return best.name;
}

/** "it is", "it was", "it seems" with no doer behind it. */
function isEmpty(reading: Reading, rules: NameRules, at: number): boolean {
  const verb = wordOf(reading, at + 1);
  if (!rules.references.empty.has(verb)) return false;
  const { tags } = reading;
  const after = tags[at + 2] ?? 0;
  return (
    isAdjective(after) ||
    after === Tag.DT ||
    after === Tag.IN ||
    after === Tag.NN ||
    after === Tag.CD ||
    after === Tag.RB
  );
}

/** Who speaks at `offset`; turns are in order. O(log n). */
function speakerAt(spoken: Context['spoken'], offset: number): number | null {
  const turn = spoken[firstWhere(spoken.length, (at) => spoken[at]!.range.end > offset)];
  return turn !== undefined && turn.range.start <= offset ? turn.name : null;
}

/** "his host", "her counterpart": the other one of those present. */
function counterpartAt(
  { reading, rules, names }: Context,
  points: readonly Point[],
  genders: readonly ('f' | 'm' | null)[],
  at: number,
  quoted: boolean,
): { to: number; name: number } | null {
  const { tags, form } = reading;
  let head = at + 1;
  while (
    head < form.tokens.length &&
    head - at <= LONGEST_DESCRIPTION &&
    (isAdjective(tags[head]!) || (isNoun(tags[head]!) && isNoun(tags[head + 1] ?? 0)))
  )
    head++;
  if (head >= form.tokens.length || !rules.references.counterparts.has(wordOf(reading, head))) return null;
  const own = rules.references.pronouns.get(wordOf(reading, at));
  if (own !== 'm' && own !== 'f') return null;
  const owner = personAt({ reading, rules, names, spoken: [], host: null }, points, genders, at, own, quoted);
  const others = salienceAt(
    points,
    at,
    sentenceOf(reading, at),
    quoted,
    (name) => names[name]!.kind === 'person' && name !== owner,
  );
  const best = mostSalient(others);
  return owner !== null && best?.clear ? { to: head + 1, name: best.name } : null;
}
