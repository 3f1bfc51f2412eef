import type { Commitment, Dossier, Due, Finding, Measure, Statement, TimeMention, Witness } from '../index.ts';

/** Some of `Fields` may be missing. */
type Lacking<T, Fields extends keyof T> = Omit<T, Fields> & Partial<Pick<T, Fields>>;

/** A dossier with no more in it than the contract asks for: one of another program, or of an older version. */
export type DossierOfContract = Lacking<
  Omit<Dossier, 'witnesses' | 'findings' | 'figures' | 'times' | 'statements' | 'commitments'>,
  'timeline' | 'digest' | 'coverage'
> & {
  readonly witnesses: readonly Lacking<Witness, 'credits'>[];
  readonly findings: readonly Lacking<Finding, 'inputs' | 'counter'>[];
  readonly figures: readonly Lacking<Measure, 'conflicts'>[];
  readonly times: readonly Lacking<TimeMention, 'id'>[];
  readonly statements: readonly Lacking<Statement, 'basis'>[];
  readonly commitments: readonly (Omit<Lacking<Commitment, 'strength' | 'undertaking'>, 'due'> & {
    readonly due: Lacking<Due, 'kind'> | null;
  })[];
};

/** The same dossier, in the same order, with everything filled in that it may lack: nothing is told that it does not say. */
export function completed(dossier: DossierOfContract): Dossier {
  return {
    ...dossier,
    timeline: dossier.timeline ?? [],
    digest: dossier.digest ?? [],
    coverage: dossier.coverage ?? [],
    witnesses: dossier.witnesses.map((one) => ({ ...one, credits: one.credits ?? [] })),
    findings: dossier.findings.map((one) => ({ ...one, inputs: one.inputs ?? [], counter: one.counter ?? [] })),
    figures: dossier.figures.map((one) => ({ ...one, conflicts: one.conflicts ?? [] })),
    times: dossier.times.map((one, i) => ({ ...one, id: one.id ?? `t${i}` })),
    statements: dossier.statements.map((one) => ({
      ...one,
      basis: one.basis ?? { voices: [], unattributed: one.independent },
    })),
    commitments: dossier.commitments.map((one) => ({
      ...one,
      strength: one.strength ?? 'will',
      due: one.due === null ? null : { ...one.due, kind: one.due.kind ?? 'on' },
      undertaking: one.undertaking ?? one.id,
    })),
  };
}

/** Where `value`, which stands at `path`, first is not what it should be ("quotes[3].span.start"); null where all is well. */
type Check = (value: unknown, path: string) => string | null;

const check =
  (isRight: (value: unknown) => boolean): Check =>
  (value, path) =>
    isRight(value) ? null : path;
const text = check((value) => typeof value === 'string');
const number = check((value) => typeof value === 'number');
const flag = check((value) => typeof value === 'boolean');
const maybe =
  (what: Check): Check =>
  (value, path) =>
    value === null ? null : what(value, path);
const listOf =
  (what: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return path;
    for (const [i, one] of value.entries()) {
      const fault = what(one, `${path}[${i}]`);
      if (fault !== null) return fault;
    }
    return null;
  };
const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null) return path;
    for (const [name, what] of Object.entries(fields)) {
      const fault = what((value as Record<string, unknown>)[name], path === '' ? name : `${path}.${name}`);
      if (fault !== null) return fault;
    }
    return null;
  };

/**
 * What is first amiss in what says of itself that it is a dossier: "quotes[3].span is missing or wrong"; null where all
 * that the contract asks for is there.
 */
export function firstFault(dossier: unknown): string | null {
  const { witnesses } = dossier as Partial<Dossier>;
  const sigils = new Set<unknown>(Array.isArray(witnesses) ? witnesses.map((witness) => witness?.sigil) : []);
  const fault = contract(check((value) => sigils.has(value)))(dossier, '');
  return fault === null ? null : `${fault} is missing or wrong`;
}

/** The names that the contract fixes, and what stands there. `sigil`: that of a report in the dossier. */
function contract(sigil: Check): Check {
  const span = record({ witness: sigil, start: number, end: number, text });
  const [texts, sigils, spans] = [listOf(text), listOf(sigil), listOf(span)];
  const published = record({ value: text, precision: text, basis: text });
  const edge = { from: sigil, to: sigil };
  return record({
    version: text,
    witnesses: listOf(
      record({
        ...{ sigil: text, id: text, source: record({ mediaType: text, bytes: number }) },
        ...{ title: maybe(text), byline: texts, publisher: maybe(text), agency: maybe(text) },
        ...{ published: maybe(published), language: text, kind: text, text, words: number },
        ...{ origin: listOf(listOf(number)), removed: listOf(record({ text, reason: text })) },
      }),
    ),
    findings: listOf(
      record({
        ...{ id: text, rule: text, severity: text, message: text, spans },
        ...{ because: text, confidence: number, doubt: text },
      }),
    ),
    lineage: record({
      edges: listOf(
        record({
          ...{ ...edge, relation: text, share: number, confidence: number },
          evidence: listOf(record({ kind: text, text, spans })),
        }),
      ),
      families: listOf(sigils),
      exemplars: listOf(record({ id: text, witnesses: sigils, why: text })),
      pairs: listOf(
        record({
          ...{ a: sigil, b: sigil, shareOfA: number, shareOfB: number },
          passages: listOf(record({ a: span, b: span, kind: text })),
        }),
      ),
      changes: listOf(record({ ...edge, kind: text, before: maybe(span), after: maybe(span), weight: number })),
    }),
    quotes: listOf(
      record({
        ...{ id: text, span, kind: text, cue: maybe(span), utterance: maybe(text) },
        speaker: maybe(record({ id: maybe(text), name: text, span: maybe(span) })),
        check: record({
          ...{ verdict: text, record: spans, similarity: number, why: text },
          edits: listOf(record({ op: text, quote: text, record: text })),
        }),
      }),
    ),
    figures: listOf(
      record({
        ...{ id: text, label: text, unit: maybe(text), verdict: text, why: text },
        readings: listOf(
          record({
            ...{ span, value: number, low: number, high: number },
            ...{ modifier: maybe(text), attributed: maybe(text) },
          }),
        ),
      }),
    ),
    times: listOf(
      record({ span, start: maybe(text), end: maybe(text), precision: text, anchor: text, clashes: texts }),
    ),
    names: listOf(
      record({
        ...{ id: text, name: text, kind: text, roles: texts },
        variants: listOf(record({ text, witnesses: sigils })),
      }),
    ),
    statements: listOf(
      record({
        ...{ id: text, text, independent: number, contested: flag },
        support: listOf(record({ span, stance: text, family: number })),
        silent: listOf(record({ witness: sigil, nearest: maybe(record({ span, similarity: number })) })),
      }),
    ),
    commitments: listOf(
      record({
        ...{ id: text, span, actor: maybe(text), action: text, statement: maybe(text) },
        due: maybe(record({ start: text, end: text })),
      }),
    ),
    diagnostics: listOf(record({ code: text, severity: text, message: text })),
  });
}
