import type { Language } from '../lang/index.ts';
import type { LocalName, LocalNames, Reference, Report, TextForm } from '../model/index.ts';
import { decode, scorerOf } from './decode.ts';
import { addDescribed, withPronounsSex } from './described.ts';
import { expansions } from './expansions.ts';
import { headlineNames } from './headline.ts';
import { toldByOthers } from './known.ts';
import { gatherNames } from './local.ts';
import { readMention } from './mentions.ts';
import { hostOf } from './offices.ts';
import { peoplesIn } from './peoples.ts';
import { readForNames } from './read.ts';
import { resolve, sceneOf } from './references.ts';
import { refine } from './refine.ts';
import { answerersOf, labelOffices, turnNamesOf, withLabelRoles, withLabels } from './turns.ts';
import { bitsOf, isBodyWord } from './word-kinds.ts';

export { creditedNames } from './credited.ts';
export { joinNames } from './entities.ts';
export type { Entities, NamingWitness } from './node.ts';

/** Whom and what one report names, the words that stand for them, and who speaks each turn. */
export function readNames(
  {
    form,
    tags,
    report,
  }: {
    readonly form: TextForm;
    readonly tags: Uint8Array;
    readonly report: Pick<Report, 'turns' | 'publisher' | 'title' | 'byline'>;
  },
  language: Pick<Language, 'names' | 'tagging' | 'form'>,
): LocalNames {
  const { names: rules, tagging } = language;
  const plain = readForNames(form, tags, rules, tagging.model());
  const { segments, reading } = decode(plain, rules, scorerOf(rules));
  const found = withLabels(reading, refine(reading, segments), report.turns);
  const told = toldByOthers(reading, found, report.publisher, report.byline);
  const mentions = [...found, ...told].sort((a, b) => a.from - b.from).map((name) => readMention(reading, name));
  const gathered = gatherNames(mentions, reading, rules);
  const labelled = turnNamesOf(form, report.turns, gathered);
  const names = withLabelRoles(gathered, report.turns, labelled);
  const offices = labelOffices(reading, report.turns, labelled, names, rules);
  const answering = answerersOf(form, report.turns, labelled, names);
  const callers = labelled.map((name, i) => name ?? answering[i] ?? callerOf(report.turns[i]!, offices));
  const spoken = report.turns.map(({ span }, i) => ({ range: span, name: callers[i]! }));
  const sexOf = (pronoun: string) => {
    const means = rules.references.pronouns.get(pronoun);
    return means === 'f' || means === 'm' ? means : null;
  };
  const settled = [...offices, ...expansions(reading, names)];
  const host = hostOf(report.publisher, names);
  const scene = sceneOf({ reading, rules, names, spoken, host });
  const resolveAmong = (people: readonly LocalName[]) =>
    [
      ...resolve({ reading, rules, names: people, spoken, host }, scene).filter(
        ({ start, end }) => !settled.some((taken) => taken.start < end && start < taken.end),
      ),
      ...settled,
    ].sort((a, b) => a.start - b.start || a.end - b.end);
  const isBody = (word: string) => isBodyWord(bitsOf(word, rules));
  const describedAmong = (people: readonly LocalName[]) =>
    addDescribed(form.text, people, resolveAmong(people), rules.references.determiners, isBody);
  const first = describedAmong(names);
  // Once more with those who have no name, so that pronouns can mean them too, and again with the sex that these tell.
  const second = first.names.length === names.length ? first : describedAmong(first.names);
  const sexed = withPronounsSex(form.text, second.names, second.references, sexOf);
  const described = sexed.some(({ gender }, i) => gender !== second.names[i]!.gender) ? describedAmong(sexed) : second;
  return {
    ...described,
    peoples: peoplesIn(reading, mentions),
    headline: headlineNames(report.title, reading, language),
    turnNames: callers.map((name, i) => name ?? namelessOf(report.turns[i]!, described)),
  };
}

/**
 * Whoever has no name but the office in a turn's label. Somebody named whom the label could mean by what was said before
 * is nobody: "THE CHAIR" is not who spoke last.
 */
function namelessOf(turn: Report['turns'][number], { names, references }: Pick<LocalNames, 'names' | 'references'>) {
  const name = callerOf(turn, references);
  return name !== null && names[name]!.mentions.length === 0 ? name : null;
}

/** Whom the description in a turn's label means. */
function callerOf({ label }: Report['turns'][number], references: readonly Reference[]): number | null {
  return references.find(({ start, end }) => label.start <= start && end <= label.end)?.name ?? null;
}
