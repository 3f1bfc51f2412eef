import { NameWord } from '../lang/index.ts';
import { type Attribution, isFiniteVerb, Tag } from '../model/index.ts';
import { type Clause, type Predicate, wordAt } from './clause.ts';
import type { CommitmentSources } from './sources.ts';
import { subjectOf } from './subjects.ts';

/**
 * Who undertakes it: whom the subject names or stands for; "I" and "we" are whoever speaks, and outside speech the body
 * whose release it is, or the author. Null where the sentence leaves it open.
 */
export function actorOf(
  sources: CommitmentSources,
  clause: Clause,
  predicate: Predicate,
  words: ReadonlyMap<number, number>,
): Attribution | null {
  const { form, rules } = clause;
  const subject = predicate.verb < 0 ? null : subjectOf(clause, predicate);
  const isDone = predicate.passive && predicate.how !== 'promises' && predicate.how !== 'intends';
  const agent = isDone ? agentOf(sources, clause, predicate) : null;
  if (agent !== null) return agent;
  const own = subject !== null && rules.firstPerson.has(wordAt(form, subject.head));
  const kind = kindOf(sources, clause, subject, words);
  const acts = kind === 'actor' || (kind === 'it' && predicate.how === 'would');
  // "Letters will go out", "it will be paid": whoever says so undertakes it.
  if (subject === null || isDone || (!own && !acts)) {
    const voice = speakerAt(sources, form.tokens.starts[predicate.at]!);
    return voice ?? (sources.report.kind === 'release' ? issuer(sources) : null);
  }
  if (own) {
    const spoken = speakerAt(sources, form.tokens.starts[subject.head]!);
    const author = spoken === null ? issuer(sources) : null;
    const range = { start: form.tokens.starts[subject.head]!, end: form.tokens.ends[subject.head]! };
    return spoken ?? (author === null ? null : { ...author, range });
  }
  return named(sources, clause, subject.from, subject.head) ?? written(clause, subject);
}

/** "by the council" behind a passive. */
function agentOf(sources: CommitmentSources, clause: Clause, { verb }: Predicate): Attribution | null {
  const { form, to, rules } = clause;
  for (let i = verb + 1; i < Math.min(to, verb + 10); i++) {
    if (wordAt(form, i) !== rules.grammar.by) continue;
    const found = named(sources, clause, i + 1, Math.min(to - 1, i + 5));
    return found?.local == null || sources.names.names[found.local]!.kind === 'place' ? null : found;
  }
  return null;
}

/** The last name in tokens [from, head], or whom the first word of them stands for. */
function named({ names }: CommitmentSources, { form }: Clause, from: number, head: number): Attribution | null {
  const start = form.tokens.starts[from]!;
  const end = form.tokens.ends[head]!;
  let best: Attribution | null = null;
  for (const [local, { name, mentions, kind }] of names.names.entries()) {
    for (const mention of mentions) {
      if (kind === 'other' || mention.start < start || mention.end > end) continue;
      if (best === null || mention.start > best.range!.start)
        best = { name, range: { start: mention.start, end: mention.end }, local };
    }
  }
  if (best !== null) return best;
  const reference = names.references.find(
    (word) => word.start >= start && word.end <= end && word.name !== null && word.end === end,
  );
  if (reference === undefined) return null;
  const { name } = names.names[reference.name!]!;
  return { name, range: { start: reference.start, end: reference.end }, local: reference.name };
}

/** The subject as it is written: "the divers"; null for a pronoun. */
function written(
  { form, tags }: Clause,
  { from, head }: { readonly from: number; readonly head: number },
): Attribution | null {
  if (tags[head] === Tag.PRP || tags[head] === Tag.DT) return null;
  const range = { start: form.tokens.starts[from]!, end: form.tokens.ends[head]! };
  return { name: form.text.slice(range.start, range.end).replace(/\s+/g, ' '), range, local: null };
}

function speakerAt({ quotations, report, names }: CommitmentSources, offset: number): Attribution | null {
  const quotation = quotations.findLast(({ range }) => range.start <= offset && offset < range.end);
  if (quotation?.speaker) return quotation.speaker;
  const turn = report.turns.findIndex(({ span }) => span.start <= offset && offset < span.end);
  if (turn < 0) return null;
  const local = names.turnNames[turn] ?? null;
  const { speaker, label } = report.turns[turn]!;
  return { name: local === null ? speaker : names.names[local]!.name, range: label, local };
}

/** Whose speech or release it is, or who wrote the report; without a range, for nothing in the sentence says so. */
function issuer({ report, names }: CommitmentSources): Attribution | null {
  const name =
    report.kind === 'release'
      ? (report.speaker ?? report.publisher)
      : report.kind === 'report'
        ? (report.byline[0] ?? null)
        : null;
  if (name === null) return null;
  const local = names.names.findIndex((known) => known.name.toLowerCase() === name.toLowerCase());
  return { name, range: null, local: local < 0 ? null : local };
}

/** What a subject is, as far as it says who binds themselves. "it": unknown what it stands for. */
type SubjectKind = 'actor' | 'own' | 'it' | 'thing' | 'there' | 'relative' | 'none';

/** Whether the subject can undertake anything: somebody or a body with a name, or a word for one. */
export function kindOf(
  { names }: CommitmentSources,
  clause: Clause,
  subject: { readonly from: number; readonly head: number } | null,
  words: ReadonlyMap<number, number>,
): SubjectKind {
  if (subject === null) return 'none';
  const { form, tags, rules } = clause;
  const { starts, ends, norms } = form.tokens;
  const { from, head } = subject;
  const word = wordAt(form, head);
  if (rules.firstPerson.has(word)) return 'own';
  if (tags[head] === Tag.EX) return 'there';
  if (word === rules.grammar.you) return 'it';
  if (tags[head] === Tag.PRP) {
    if (rules.people.has(word) || (word === rules.grammar.it && saysOf(clause, head))) return 'actor';
    const reference = names.references.find(({ start }) => start === starts[head]);
    return reference?.name != null && names.names[reference.name]!.kind !== 'other' ? 'actor' : 'it';
  }
  if (rules.none.has(word) || rules.everybody.has(word)) return 'thing';
  if (rules.nobody.has(word)) return 'relative';
  const isNamed = names.names.some(
    ({ kind, mentions }) =>
      kind !== 'other' &&
      mentions.some(
        ({ start, end }) =>
          end === ends[head]! || (starts[from]! <= start && start < ends[head]! && end > starts[head]!),
      ),
  );
  const bits = words.get(norms[head]!) ?? 0;
  const isBody = (bits & (NameWord.Body | NameWord.Organisation | NameWord.Role | NameWord.Title)) !== 0;
  return isNamed || isBody || rules.parties.has(word) ? 'actor' : 'thing';
}

/** "The town says it will ring the bell": the pronoun behind a verb of saying is whoever says so. */
function saysOf({ form, tags, from, rules, lemma }: Clause, at: number): boolean {
  const verb = wordAt(form, at - 1) === rules.grammar.that ? at - 2 : at - 1;
  return verb > from && isFiniteVerb(tags[verb]!) && rules.says.has(lemma(wordAt(form, verb), tags[verb]!));
}
