import type { Dossier, Finding, LineageEdge, Measure, Quote, Span, Statement, Verdict } from '../../model/index.ts';

/** What a dossier says now and did not say before, and the other way round. Sigils and ids are of the dossier now, except where it says `gone`. */
export interface DossierChange {
  readonly reports: { readonly added: readonly string[]; readonly gone: readonly string[] };
  readonly findings: { readonly added: readonly string[]; readonly gone: readonly Gone[] };
  readonly edges: { readonly added: readonly Line[]; readonly gone: readonly Line[] };
  /** Quotations of reports that were there before, held otherwise now. */
  readonly quotes: readonly { readonly id: string; readonly before: Verdict; readonly after: Verdict }[];
  /** Measures that are judged otherwise, or have readings they did not have; `before`: null where they are new. */
  readonly figures: readonly {
    readonly id: string;
    readonly before: Measure['verdict'] | null;
    readonly after: Measure['verdict'];
  }[];
  /** Statements of reports that were there before that are contested now and were not, or the other way round. */
  readonly statements: readonly { readonly id: string; readonly contested: boolean }[];
}

type Gone = Pick<Finding, 'id' | 'severity' | 'message'>;
/** A line of descent, its ends by the names of their reports. */
export type Line = Pick<LineageEdge, 'relation' | 'share'> & { readonly from: string; readonly to: string };

/** What changed from `before` to `after`. Reports are the same where their bytes are; their sigils may differ. O(n). */
export function whatChanged(before: Dossier, after: Dossier): DossierChange {
  const [old, now] = [viewOf(before), viewOf(after)];
  return {
    reports: {
      added: after.witnesses.filter(({ id }) => !old.ids.has(id)).map(({ sigil }) => sigil),
      gone: before.witnesses.filter(({ id }) => !now.ids.has(id)).map(({ sigil }) => old.nameOf(sigil)),
    },
    findings: {
      added: without(after.findings, before.findings).map(({ id }) => id),
      gone: without(before.findings, after.findings).map(({ id, severity, message }) => ({ id, severity, message })),
    },
    edges: {
      added: now.edges.filter(({ key }) => !old.edgeKeys.has(key)).map(({ line }) => line),
      gone: old.edges.filter(({ key }) => !now.edgeKeys.has(key)).map(({ line }) => line),
    },
    quotes: quoteChanges(before.quotes, after.quotes, old, now),
    figures: figureChanges(before.figures, after.figures, old, now),
    statements: statementChanges(before.statements, after.statements, old, now),
  };
}

interface View {
  readonly ids: ReadonlySet<string>;
  readonly nameOf: (sigil: string) => string;
  /** A span's place by the report's bytes, which outlive sigils. */
  readonly placeOf: (span: Span) => string;
  readonly edges: readonly { readonly key: string; readonly line: Line }[];
  readonly edgeKeys: ReadonlySet<string>;
}

function viewOf({ witnesses, lineage }: Dossier): View {
  const byId = new Map(witnesses.map(({ sigil, id }) => [sigil, id]));
  const names = new Map(
    witnesses.map(({ sigil, publisher, title, source }) => [
      sigil,
      publisher ?? title ?? source.path ?? source.url ?? sigil,
    ]),
  );
  const nameOf = (sigil: string) => names.get(sigil) ?? sigil;
  const edges = lineage.edges.map(({ from, to, relation, share }) => ({
    key: `${byId.get(from) ?? 'lost'} ${byId.get(to) ?? 'lost'} ${relation}`,
    line: { from: nameOf(from), to: nameOf(to), relation, share },
  }));
  return {
    ids: new Set(byId.values()),
    nameOf,
    placeOf: ({ witness, start, end }) => `${byId.get(witness)}:${start}-${end}`,
    edges,
    edgeKeys: new Set(edges.map(({ key }) => key)),
  };
}

function without(items: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !known.has(id));
}

function quoteChanges(before: readonly Quote[], after: readonly Quote[], old: View, now: View) {
  const verdicts = new Map(before.map(({ span, check }) => [old.placeOf(span), check.verdict]));
  return after.flatMap(({ id, span, check: { verdict } }) => {
    const was = verdicts.get(now.placeOf(span));
    return was === undefined || was === verdict ? [] : [{ id, before: was, after: verdict }];
  });
}

function figureChanges(before: readonly Measure[], after: readonly Measure[], old: View, now: View) {
  const measures = new Map(before.flatMap((one) => one.readings.map(({ span }) => [old.placeOf(span), one] as const)));
  return after.flatMap(({ id, readings, verdict }) => {
    if (verdict === 'single') return [];
    const places = readings.map(({ span }) => now.placeOf(span));
    const was = places.map((place) => measures.get(place)).find((one) => one !== undefined);
    const isSame = was?.verdict === verdict && places.every((place) => measures.get(place) === was);
    return isSame ? [] : [{ id, before: was?.verdict ?? null, after: verdict }];
  });
}

function statementChanges(before: readonly Statement[], after: readonly Statement[], old: View, now: View) {
  const statements = new Map(before.flatMap((one) => one.support.map(({ span }) => [old.placeOf(span), one] as const)));
  return after.flatMap(({ id, support, contested }) => {
    const was = support.map(({ span }) => statements.get(now.placeOf(span))).find((one) => one !== undefined);
    return was === undefined || was.contested === contested ? [] : [{ id, contested }];
  });
}

/** Whether anything changed that a reader would want to look at. */
export function isEmptyChange({ reports, findings, edges, quotes, figures, statements }: DossierChange): boolean {
  const lists = [
    reports.added,
    reports.gone,
    findings.added,
    findings.gone,
    edges.added,
    edges.gone,
    quotes,
    figures,
    statements,
  ];
  return lists.every(({ length }) => length === 0);
}
