import type { Dossier, Finding, Span, Witness } from '../../model/index.ts';
import { formatDate } from '../models/dates.ts';
import { type DossierIndex, indexDossier } from '../models/dossier-index.ts';
import { shortName } from '../models/label.ts';
import { formatNumber, formatShare } from '../models/numbers.ts';
import { dossierSummary, dossierTitle } from '../models/summary.ts';
import { clipped, safeAddress, visible } from '../models/visible.ts';
import { en } from '../strings/en.ts';
import type { ReaderDecision } from './decisions.ts';

/** Characters of a passage that a brief quotes; the rest stands in the report, at the place given. */
const PASSAGE = 400;
/** Statements listed, the ones with the most families first. */
const STATEMENTS = 20;

/**
 * The dossier as a brief that one can send: what to look at first with the words it rests on, who has whose words,
 * quotations that differ from the record, figures and statements that differ. Plain CommonMark: everything that a report
 * says is escaped, so none of it becomes a link, an image or markup.
 */
export function toMarkdown(dossier: Dossier, decisions: readonly ReaderDecision[] = []): string {
  const index = indexDossier(dossier);
  const sections = [
    [`# ${plain(dossierTitle(index, en))}`, dossierSummary(index, en).join(' · ')],
    reports(index),
    findings(index, new Map(decisions.map((decision) => [decision.finding, decision]))),
    descent(index),
    quotations(index),
    figures(index),
    statements(index),
    [`---`, plain(en.colophon(dossier.version))],
  ];
  return `${sections
    .flat()
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

/** Words of a report as text and nothing else, on one line. */
export function plain(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#|~!]/g, '\\$&')
    .replace(/^([-+=]|\d{1,9}[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

function reports({ witnesses, familyNumber }: DossierIndex): string[] {
  const lines = witnesses.map((witness) => {
    const { sigil, published, kind, words, agency } = witness;
    const facts = [
      en.kinds[kind],
      published === null ? en.dossier.noDate : formatDate(published.value, en),
      en.count.words(formatNumber(words)),
      ...(agency === null ? [] : [plain(agency)]),
      familyNumber(sigil) === 0 ? en.dossier.alone : en.dossier.family(familyNumber(sigil)),
    ];
    return `- **${sigil}** ${titled(witness)} (${facts.join(', ')})`;
  });
  return ['## Reports', lines.join('\n')];
}

function titled(witness: Witness): string {
  const words = plain(
    clipped([witness.publisher, witness.title].filter(Boolean).join(': ') || shortName(witness), 160),
  );
  const address = safeAddress(witness.source.url);
  return address === null ? words : `[${words}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

function findings(index: DossierIndex, decisions: ReadonlyMap<string, ReaderDecision>): string[] {
  const { findings } = index.dossier;
  if (findings.length === 0) return ['## Findings', en.findings.none];
  return [
    '## Findings',
    ...findings.flatMap((finding, rank) => [
      `### ${rank + 1}. ${plain(finding.message)}`,
      `*${en.severities[finding.severity]}* · ${en.dossier.confidence} ${formatShare(finding.confidence)} · \`${code(finding.rule)}\``,
      ...finding.spans.map((span) => passage(index, span)),
      `${en.dossier.because}: ${plain(finding.because)}`,
      `${en.dossier.doubt}: ${plain(finding.doubt)}`,
      ...decided(finding, decisions),
    ]),
  ];
}

/** A reader's decision, told apart from what the machine says. */
function decided({ id }: Finding, decisions: ReadonlyMap<string, ReaderDecision>): string[] {
  const made = decisions.get(id);
  if (made === undefined) return [];
  return [`**A reader ${made.decision} this**${made.note === '' ? '.' : `: ${plain(made.note)}`}`];
}

function passage(index: DossierIndex, span: Span): string {
  const place = en.dossier.place(span.witness, index.paragraphNumber(span.witness, span));
  return `> **${place}** “${plain(clipped(span.text, PASSAGE))}”`;
}

function descent({ dossier: { lineage } }: DossierIndex): string[] {
  if (lineage.edges.length === 0) return ['## Descent', en.stemma.none];
  const lines = [
    ...lineage.edges.map(
      ({ from, to, relation, share }) => `- ${en.stemma.edge(from, to, en.relations[relation], formatShare(share))}`,
    ),
    ...lineage.exemplars.map(
      ({ id, witnesses, why }) => `- ${en.stemma.exemplar(id, witnesses.join(', '))}. ${plain(why)}`,
    ),
  ];
  return ['## Descent', lines.join('\n')];
}

function quotations(index: DossierIndex): string[] {
  const differing = index.dossier.quotes.filter(
    ({ check }) => check.verdict !== 'verbatim' && check.verdict !== 'unchecked',
  );
  if (differing.length === 0) return [];
  return [
    '## Quotations that differ from the record',
    ...differing.flatMap(({ span, speaker, check }) => [
      `**${en.verdicts[check.verdict]}**${speaker === null ? '' : ` · ${plain(en.quotes.saidBy(speaker.name))}`}`,
      passage(index, span),
      ...check.record.map((record) => `${passage(index, record)}`),
    ]),
  ];
}

function figures(index: DossierIndex): string[] {
  const shown = index.dossier.figures.filter(({ verdict }) => verdict === 'conflict' || verdict === 'compatible');
  if (shown.length === 0) return [];
  return [
    '## Figures',
    ...shown.flatMap(({ label, verdict, readings }) => [
      `**${plain(label)}** · ${en.figureVerdicts[verdict]}`,
      readings.map(({ span }) => `- ${cited(index, span)}`).join('\n'),
    ]),
  ];
}

function statements(index: DossierIndex): string[] {
  const all = index.dossier.statements.filter(({ contested, independent }) => contested || independent > 1);
  if (all.length === 0) return [];
  const shown = [...all].sort((a, b) => Number(b.contested) - Number(a.contested) || b.independent - a.independent);
  return [
    '## Statements',
    shown
      .slice(0, STATEMENTS)
      .map(({ text, independent, contested, support }) => {
        const who = [...new Set(support.map(({ span }) => span.witness))].join(', ');
        const facts = [en.count.families(independent), ...(contested ? [en.matrix.contested] : []), who];
        return `- ${plain(clipped(text, PASSAGE))} (${facts.join('; ')})`;
      })
      .join('\n'),
    shown.length > STATEMENTS ? en.dossier.more(shown.length - STATEMENTS) : '',
  ];
}

function cited(index: DossierIndex, span: Span): string {
  const place = en.dossier.place(span.witness, index.paragraphNumber(span.witness, span));
  return `“${plain(clipped(span.text, PASSAGE))}” (${place})`;
}

function code(text: string): string {
  return visible(text).replace(/[`\s]+/g, ' ');
}
