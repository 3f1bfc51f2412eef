import { isPatronymic, type NameRules, NameWord } from '../lang/index.ts';
import type { LabelledTurn, LocalName, Range, Reference, TextForm } from '../model/index.ts';
import { fold, foldedToken, tokenAt } from '../text/index.ts';
import { Case } from './casing.ts';
import { holds, officeOf } from './offices.ts';
import type { NameAt, Reading } from './reading.ts';
import { withoutTitles } from './refine.ts';
import { isGiven, isPlace } from './word-kinds.ts';

/** Where a label calls its speaker, and the name in full where the record gives it elsewhere: "MS RUIZ", Ana Ruiz. */
function callOf({ folded }: TextForm, { speaker, label }: LabelledTurn): Range & { readonly full: string | null } {
  const name = fold(speaker);
  const words = folded.slice(label.start, label.end);
  const aside = words.search(/[([,:]/);
  // "**RUIZ:**" is set in bold.
  const called = (aside < 0 ? words : words.slice(0, aside)).replace(/^[^\p{L}\p{N}]+/u, '');
  const last = name.split(' ').at(-1)!;
  const [found, full] = words.includes(name)
    ? [name, null]
    : called.split(/\s+/).includes(last)
      ? [last, name]
      : [called, null];
  const start = label.start + words.lastIndexOf(found, full === null || aside < 0 ? undefined : aside);
  return { start, end: start + found.length, full };
}

/**
 * The names in the labels of turns, as places in the text: a label names whoever speaks, even in capitals. Each has what
 * tells its speaker from others of that surname.
 */
function labelNames(reading: Reading, turns: readonly LabelledTurn[], found: readonly NameAt[]): NameAt[] {
  const { form } = reading;
  const people = found.filter(({ kind, from, to }) => kind === 'person' && to - from > 1);
  const surnames = new Set(people.map(({ to }) => foldedToken(form, to - 1)));
  const givens = new Set(people.map(({ from }) => foldedToken(form, from)));
  // "MEMBER RUIZ": one of that surname is named in full, and nobody has the other word for a given name.
  const withoutOffice = (name: NameAt) =>
    name.to - name.from === 2 &&
    reading.cases[name.from] === Case.Upper &&
    surnames.has(foldedToken(form, name.to - 1)) &&
    !givens.has(foldedToken(form, name.from)) &&
    !isGiven(reading.listed[name.from]!)
      ? { ...name, from: name.to - 1 }
      : name;
  return turns.flatMap((turn): NameAt[] => {
    const { start, end, full } = callOf(form, turn);
    if (end <= start) return [];
    const [from, to] = [tokenAt(form, start), tokenAt(form, end - 1) + 1];
    // "WREN:" is nobody's in itself, and somebody's whom the record names in full.
    const name =
      full !== null || isNamed(reading, from, to) ? withoutTitles(reading, { from, to, kind: 'person' }) : null;
    const seat = turn.role === null ? null : fold(turn.role);
    if (name === null) return [];
    const caller = { full: full?.replaceAll('.', '').split(' ') ?? null, seat, from };
    return [{ ...withoutOffice(name), caller }, ...bodyOfLabel(reading, turn)];
  });
}

/** "Sund Herald" of "Q (Ana Ruiz, Sund Herald):": for whom somebody asks, where the words tell no office. */
function bodyOfLabel({ form, cases, roles, rules, listed }: Reading, { role, label }: LabelledTurn): NameAt[] {
  const start = role === null ? -1 : form.folded.indexOf(fold(role), label.start);
  if (start < 0 || start + role!.length > label.end) return [];
  const [first, to] = [tokenAt(form, start), tokenAt(form, start + role!.length - 1) + 1];
  const from = to - first > 1 && foldedToken(form, first) === rules.small.the ? first + 1 : first;
  for (let i = from; i < to; i++) {
    const isSmall = i > from && i < to - 1 && rules.connectors.has(foldedToken(form, i));
    const isOffice = (roles[i]! & (NameWord.Title | NameWord.Role)) !== 0 && (roles[i]! & NameWord.Organisation) === 0;
    if (isOffice || (cases[i]! < Case.Capital && !isSmall)) return [];
  }
  const isLand = to - from === 1 && isPlace(listed[from]!);
  return isLand || to === from ? [] : [{ from, to, kind: 'organisation' }];
}

/**
 * The names found, with the labels' names in place of whatever was found there. What stands in brackets behind a name is
 * whom or where somebody speaks for, however much like a person it speaks elsewhere: "Ms Ruiz (Norland): Norland thinks".
 */
export function withLabels(reading: Reading, found: readonly NameAt[], turns: readonly LabelledTurn[]): NameAt[] {
  const labels = labelNames(reading, turns, found);
  // "A. It was late" names nobody.
  const ends = new Set(turns.map(({ label }) => tokenAt(reading.form, label.end - 1) + 1));
  const letters = new Set(
    turns.flatMap((turn) =>
      letterOf(reading.form.text, turn) === undefined ? [] : [tokenAt(reading.form, turn.label.start)],
    ),
  );
  const crosses = ({ from, to }: NameAt) => {
    if (letters.has(from)) return true;
    for (let at = from + 1; at < to; at++) if (ends.has(at)) return true;
    return false;
  };
  const free = found.filter(
    (name) => !crosses(name) && !labels.some((label) => label.from < name.to && name.from < label.to),
  );
  const seats = new Set(turns.flatMap(({ role }) => (role === null ? [] : [fold(role)])));
  const settled = free.map((name) => {
    const { starts, ends } = reading.form.tokens;
    const words = reading.form.folded.slice(starts[name.from], ends[name.to - 1]);
    return name.kind === 'person' && seats.has(words) ? { ...name, kind: 'organisation' as const } : name;
  });
  return [...settled, ...labels].sort((a, b) => a.from - b.from);
}

/** Whether a label names somebody: "MODERATOR", "Q" and "Question" do not. */
function isNamed({ cases, classes, form, listed }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (cases[i] === Case.None || cases[i] === Case.Initial || cases[i] === Case.Digits) continue;
    if (classes[i] === 0 || listed[i] !== 0) return true;
    if (isPatronymic(foldedToken(form, i))) return true;
  }
  return false;
}

/** "THE LORD MAYOR": labels that say what somebody is, as descriptions of whoever has that role, or of nobody yet. */
export function labelOffices(
  { form, roles }: Reading,
  turns: readonly LabelledTurn[],
  turnNames: readonly (number | null)[],
  names: readonly LocalName[],
  rules: NameRules,
): Reference[] {
  return turns.flatMap(({ speaker, label }, i) => {
    // "THE MAYOR" is set in capitals, whatever its speaker is called elsewhere.
    const start = form.folded.indexOf(fold(speaker), label.start);
    const office = officeOf(speaker, rules.forms);
    if (turnNames[i] !== null || office === null || start < 0 || start + speaker.length > label.end) return [];
    const last = tokenAt(form, start + speaker.length - 1);
    if ((roles[last]! & (NameWord.Title | NameWord.Role)) === 0 || !rules.references.offices.has(office.head))
      return [];
    const held = [...names.keys()].filter(
      (name) => names[name]!.kind === 'person' && holds(names[name]!.roles, office, rules),
    );
    const name = held.length === 1 ? held[0]! : null;
    return [{ start, end: start + speaker.length, kind: 'description' as const, name }];
  });
}

/** The names with what the labels of their turns say of them: "Ana Ruiz (Director of the Museum):". */
export function withLabelRoles(
  names: readonly LocalName[],
  turns: readonly LabelledTurn[],
  turnNames: readonly (number | null)[],
): LocalName[] {
  return names.map((name, index) => {
    const told = turns.flatMap(({ role }, i) => (turnNames[i] === index && role !== null ? [role] : []));
    return told.length === 0 ? name : { ...name, roles: [...new Set([...name.roles, ...told])] };
  });
}

/** The letter that is all of a turn's label: "Q." */
function letterOf(text: string, { label }: LabelledTurn): string | undefined {
  return /^\P{L}*(\p{L})\P{L}*$/u.exec(text.slice(label.start, label.end))?.[1];
}

/**
 * Who answers where questions and answers have letters for labels: whoever was last spoken to by name, or called between
 * two turns, and speaks under no label of their own. By turn; null for the turns of others.
 */
export function answerersOf(
  { text }: TextForm,
  turns: readonly LabelledTurn[],
  turnNames: readonly (number | null)[],
  names: readonly LocalName[],
): (number | null)[] {
  const letters = [...new Set(turns.flatMap((turn) => letterOf(text, turn) ?? []))];
  if (letters.length !== 2) return turns.map(() => null);
  const asked = letters.map((letter) => {
    const own = turns.filter((turn) => letterOf(text, turn) === letter);
    return own.filter(({ span }) => text.slice(span.start, span.end).trimEnd().endsWith('?')).length / own.length;
  });
  const answer = letters[asked[0]! < asked[1]! ? 0 : 1]!;
  const labelled = new Set(turnNames);
  const called = names.flatMap(({ kind, mentions }, name) =>
    kind === 'person' && !labelled.has(name)
      ? mentions.flatMap(({ titled, end }) => (isCalled(text, titled.start, end) ? [{ at: titled.start, name }] : []))
      : [],
  );
  called.sort((a, b) => a.at - b.at);
  let next = 0;
  let witness: number | null = null;
  return turns.map((turn) => {
    for (; next < called.length && called[next]!.at < turn.label.start; next++) witness = called[next]!.name;
    return letterOf(text, turn) === answer ? witness : null;
  });
}

/** "Mr Lund, you were there?", "Thank you, Ms Roe.", "ERIK LUND (sworn)": somebody spoken to, or called. */
function isCalled(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return /(?:^|[.,:?!]\s+|\n)$/.test(before) && /^(?:[,.?!]|\s*\(|\s*\n|$)/.test(text.slice(end, end + 3));
}

/** For each turn the person whose name calls the speaker in its label, or who is called so in full elsewhere. */
export function turnNamesOf(
  form: TextForm,
  turns: readonly LabelledTurn[],
  names: readonly LocalName[],
): (number | null)[] {
  const places = names.flatMap(({ kind, mentions }, name) =>
    kind === 'person' ? mentions.map(({ start, end }) => ({ start, end, name })) : [],
  );
  return turns.map((turn) => {
    const { start, end } = callOf(form, turn);
    const called = places.find((place) => start < place.end && place.start < end && place.end <= turn.label.end);
    if (called !== undefined) return called.name;
    const key = fold(turn.speaker);
    const last = key.split(' ').at(-1)!;
    // "Q." of whom the record calls "Ms Ruiz" where she begins to ask.
    const isCalled = ({ kind, name }: LocalName) =>
      kind === 'person' && (fold(name) === key || (letterOf(form.text, turn) !== undefined && fold(name) === last));
    const found = names.findIndex(isCalled);
    return found < 0 ? null : found;
  });
}
