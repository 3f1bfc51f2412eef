import type { NameForms, NameRules } from '../lang/index.ts';
import type { LocalName } from '../model/index.ts';
import { fold, remembering } from '../text/index.ts';

/** "the finance chief of Tarn": a description that says what somebody is. Words are folded. */
export interface Office {
  readonly head: string;
  readonly modifiers: readonly string[];
  /** The word after "of"; null where there is none. */
  readonly of: string | null;
  /** The same where it is a name. */
  readonly whose: string | null;
}

/** The office that a role or description names, as it is written: "Leader of the Council" is that of a leader. */
export function officeOf(text: string, { small }: NameForms): Office | null {
  const words = fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && word !== small.the);
  const of = words.indexOf(small.of);
  const own = of > 0 ? words.slice(0, of) : words;
  const head = own.at(-1);
  return head === undefined
    ? null
    : { head, modifiers: own.slice(0, -1), of: of > 0 ? (words[of + 1] ?? null) : null, whose: null };
}

/** The words of a role. Every description is held against every one of them. */
const foldedWords = remembering((role) => fold(role).split(/[^\p{L}\p{N}']+/u));

/** Whether one of somebody's roles is this office, and nothing said of either contradicts: another land, another rank. */
export function holds(roles: readonly string[], { head, modifiers, of, whose }: Office, rules: NameRules): boolean {
  const { leader, leaders, alsoCalled, ranks, fields } = rules.references;
  const { small } = rules.forms;
  // "the minister" can be the foreign minister; "the leader" is not the party leader.
  const ofField = !leader.has(head);
  return roles.some((role) => {
    const words = foldedWords(role);
    // "spokesman for the mayor" is not the mayor's office.
    const served = words.findIndex((word) => word === small.for || word === small.to);
    const held = served > 0 ? words.slice(0, served) : words;
    const same =
      held.includes(head) ||
      held.some((word) => alsoCalled.get(head)?.has(word)) ||
      (leader.has(head) && held.some((word) => leaders.has(word)));
    if (!same) return false;
    const land = [...modifiers, ...(of === null ? [] : [of])]
      .map((word) => rules.lands.get(word))
      .find((found) => found !== undefined);
    const own = words.map((word) => rules.lands.get(word)).find((found) => found !== undefined);
    if (land !== undefined) return own === land;
    // "the leader of the Liberals" leads nobody else.
    if (whose !== null && leader.has(head) && !words.includes(whose)) return false;
    // "the deputy director" is not the director.
    return (
      modifiers.every((word) => words.includes(word) || !(ranks.has(word) || fields.has(word))) &&
      words.every(
        (word) => word === head || modifiers.includes(word) || !(ranks.has(word) || (!ofField && fields.has(word))),
      )
    );
  });
}

/** Whose office publishes a text: the only person all words of whose role are among the publisher's, two of them at least. */
export function hostOf(publisher: string | null, names: readonly LocalName[]): number | null {
  if (publisher === null) return null;
  const own = foldedWords(publisher);
  const isHost = (role: string) => {
    const words = foldedWords(role).filter((word) => word.length > 3);
    return words.length > 1 && words.every((word) => own.includes(word));
  };
  const hosts = [...names.keys()].filter((name) => names[name]!.kind === 'person' && names[name]!.roles.some(isHost));
  return hosts.length === 1 ? hosts[0]! : null;
}
