import { type NameRules, NameWord } from '../lang/index.ts';
import type { LabelledTurn, LocalName, Reference } from '../model/index.ts';
import { fold, tokenAt } from '../text/index.ts';
import { holds, officeOf } from './offices.ts';
import { isPatronymic } from './people.ts';
import { Case, type Reading } from './reading.ts';
import { type NameAt, withoutTitles } from './refine.ts';

/** The names in the labels of turns, as places in the text: a label names whoever speaks, even in capitals. */
export function labelNames(reading: Reading, turns: readonly LabelledTurn[]): NameAt[] {
  const found: NameAt[] = [];
  for (const { speaker, label } of turns) {
    const at = reading.form.text.indexOf(speaker, label.start);
    if (at < 0 || at + speaker.length > label.end || speaker.length === 0) continue;
    const from = tokenAt(reading.form, at);
    const to = tokenAt(reading.form, at + speaker.length - 1) + 1;
    const name = isNamed(reading, from, to) ? withoutTitles(reading, { from, to, kind: 'person' }) : null;
    if (name !== null) found.push(name);
  }
  return found;
}

/** Whether a label names somebody: "MODERATOR", "Q" and "Question" do not. */
function isNamed({ cases, classes, form, listed }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (cases[i] === Case.None || cases[i] === Case.Initial || cases[i] === Case.Digits) continue;
    if (classes[i] === 0 || listed[i] !== 0) return true;
    if (isPatronymic(form.folded.slice(form.tokens.starts[i], form.tokens.ends[i]))) return true;
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
    const start = form.text.indexOf(speaker, label.start);
    const office = officeOf(speaker);
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

/** For each turn the name whose mention stands in its label, or who is called by the label's words. */
export function turnNamesOf(turns: readonly LabelledTurn[], names: readonly LocalName[]): (number | null)[] {
  const known = new Map<string, number | null>();
  return turns.map(({ speaker, label }) => {
    const key = fold(speaker);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = names.findIndex(
      ({ kind, mentions }) =>
        kind === 'person' && mentions.some(({ start, end }) => label.start <= start && end <= label.end),
    );
    const name = found < 0 ? null : found;
    known.set(key, name);
    return name;
  });
}
