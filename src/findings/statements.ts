import type { Statement } from '../model/index.ts';
import { type Draft, distinct, listed, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';
import { wordsIn } from './quotes.ts';

/** Reports that repeat a statement of one family before it is told. */
const MIN_REPEATS = 3;
/** Independent families that must have what a report leaves out. */
const MIN_FAMILIES = 3;
/** Omissions told of one report. */
const MAX_OMISSIONS = 1;

/** Statements that other reports deny, that rest on one source only, or that a report leaves out. */
export function statementFindings(dossier: Dossierwide): Draft[] {
  return [...contradictions(dossier), ...oneSource(dossier), ...omissions(dossier)];
}

function contradictions(dossier: Dossierwide): Draft[] {
  return dossier.input.statements
    .filter(({ contested }) => contested)
    .flatMap((statement) => contradiction(statement, dossier));
}

function contradiction(statement: Statement, dossier: Dossierwide): Draft[] {
  const says = statement.support.filter(({ stance }) => stance !== 'contradicts');
  const denies = statement.support.filter(({ stance }) => stance === 'contradicts');
  // A report that prints both sides contradicts nobody.
  const both = new Set(
    says.map(({ span }) => span.witness).filter((sigil) => denies.some(({ span }) => span.witness === sigil)),
  );
  const [pro, contra] = [says, denies].map((side) => side.filter(({ span }) => !both.has(span.witness)));
  if (pro!.length === 0 || contra!.length === 0) return [];
  const [mine, theirs] = [pro![0]!, contra![0]!];
  return [
    {
      rule: 'statement-contradicted',
      severity: 'warning',
      message: `${dossier.called(mine.span.witness)}: ${quoted(mine.span.text)}. ${dossier.called(theirs.span.witness)}: ${quoted(theirs.span.text)}.`,
      spans: distinct([mine, theirs, ...pro!.slice(1), ...contra!.slice(1)], ({ span }) => span.witness)
        .map(({ span }) => span)
        .slice(0, 6),
      because: 'The two are about the same thing, and one denies what the other says.',
      doubt: 'They may speak of different moments, or one of them may report what somebody else denies.',
      confidence: 0.7,
      importance: 0.7,
      inputs: [
        { name: 'say it', value: listed(distinct(pro!, ({ span }) => span.witness).map(({ span }) => span.witness)) },
        {
          name: 'say otherwise',
          value: listed(distinct(contra!, ({ span }) => span.witness).map(({ span }) => span.witness)),
        },
      ],
      counter: [],
    },
  ];
}

/** What several reports repeat and one family alone has: all of it in one finding for each family. */
function oneSource(dossier: Dossierwide): Draft[] {
  return dossier.input.lineage.families.flatMap((family) => {
    if (family.length < MIN_REPEATS) return [];
    const repeated = dossier.input.statements
      .filter(({ independent, support }) => independent === 1 && repeaters(support).length >= MIN_REPEATS)
      .filter(({ support }) => support.every(({ span }) => family.includes(span.witness)))
      .sort((a, b) => wordsIn(b.text) - wordsIn(a.text) || (a.id < b.id ? -1 : 1));
    const first = repeated[0];
    if (first === undefined) return [];
    const reports = repeaters(first.support);
    return [
      {
        rule: 'statement-one-source',
        severity: 'note',
        message: `${repeated.length === 1 ? 'One statement stands' : `${repeated.length} statements stand`} in ${listed(reports)} and nowhere else; these reports go back to one source. The longest: ${quoted(first.text)}.`,
        spans: distinct(first.support, ({ span }) => span.witness).map(({ span }) => span),
        because: `${listed(family)} share their text, so they count once.`,
        doubt: 'The source may be a good one, and the others may leave it out for lack of room.',
        confidence: 0.8,
        importance: 0.5,
        inputs: [
          { name: 'reports that repeat it', value: String(reports.length), threshold: `${MIN_REPEATS} and more` },
        ],
        counter: [],
      },
    ];
  });
}

function repeaters(support: Statement['support']): string[] {
  return distinct(support, ({ span }) => span.witness).map(({ span }) => span.witness);
}

/** What a report leaves out although several independent ones have it. */
function omissions(dossier: Dossierwide): Draft[] {
  const byId = new Map(dossier.input.statements.map((statement) => [statement.id, statement]));
  return dossier.input.coverage.flatMap(({ witness, omitted }) => {
    if (dossier.isRecord(witness)) return [];
    const left = omitted
      .map((id) => byId.get(id)!)
      .filter(({ independent }) => independent >= MIN_FAMILIES)
      .sort(
        (a, b) =>
          b.independent - a.independent ||
          repeaters(b.support).length - repeaters(a.support).length ||
          (a.id < b.id ? -1 : 1),
      );
    return left.slice(0, MAX_OMISSIONS).map((statement) => ({
      rule: 'left-out' as const,
      severity: 'note' as const,
      message: `${dossier.called(witness)} does not say what ${statement.independent} independent sources do: ${quoted(statement.text)}.`,
      spans: distinct(statement.support, ({ span }) => span.witness)
        .map(({ span }) => span)
        .slice(0, 4),
      because: `${listed(repeaters(statement.support))} have it; nothing in ${witness} comes near.`,
      doubt: 'It may say so in words that were not recognised, or have had another scope.',
      confidence: 0.6,
      importance: 0.3 + 0.05 * Math.min(4, statement.independent),
      inputs: [
        { name: 'independent sources', value: String(statement.independent), threshold: `${MIN_FAMILIES} and more` },
      ],
      counter: nearestOf(statement, witness),
    }));
  });
}

function nearestOf({ silent }: Statement, witness: string): string[] {
  const nearest = silent.find((one) => one.witness === witness)?.nearest;
  return nearest == null ? [] : [`The nearest thing it says: ${quoted(nearest.span.text)}.`];
}
