import type { Dossier, Finding, Severity, Witness } from '../../model/index.ts';
import { sourceName } from '../models/label.ts';
import { shorten, wrap } from './wrap.ts';

/** How the terminal's renderers mark words; the plain one gives them back unmarked. */
export type Mark = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan', text: string) => string;

const SIGNS: Readonly<Record<Severity, { readonly word: string; readonly style: 'red' | 'yellow' | 'cyan' }>> = {
  error: { word: 'look first', style: 'red' },
  warning: { word: 'look', style: 'yellow' },
  note: { word: 'note', style: 'cyan' },
};

/** The reports and the findings of a dossier as text for a terminal `width` columns wide. */
export function findingsText(dossier: Dossier, width: number, mark: Mark): string {
  const parts = [witnessTable(dossier, width, mark)];
  if (dossier.findings.length === 0) parts.push('No findings.');
  dossier.findings.forEach((finding, at) => {
    parts.push(findingText(finding, at + 1, width, mark));
  });
  return `${parts.join('\n\n')}\n`;
}

function witnessTable({ witnesses, lineage }: Dossier, width: number, mark: Mark): string {
  const families = lineage.families.length;
  const head = `${count(witnesses.length, 'report')}, ${count(families, 'independent family', 'independent families')}`;
  const rows = witnesses.map((witness) => {
    const facts = [witness.kind, witness.published?.value.slice(0, 10) ?? 'no date', count(witness.words, 'word')];
    const from = lineage.edges.filter(({ to, relation }) => to === witness.sigil && relation !== 'common-source');
    const lines = from.map(({ from, relation, share }) => `${relation} of ${from} (${percent(share)})`);
    const [name, tail] = [label(witness), [...facts, ...lines].join(' · ')];
    const indent = ' '.repeat(witness.sigil.length + 4);
    return `  ${mark('bold', witness.sigil)}  ${shorten(name, width - indent.length)}\n${indent}${mark('dim', tail)}`;
  });
  return [head, ...rows].join('\n');
}

/** One finding: what, where, why, and why it might be otherwise. `rank` counts from 1. */
export function findingText(finding: Finding, rank: number, width: number, mark: Mark): string {
  const { word, style } = SIGNS[finding.severity];
  const indent = '     ';
  const lines = [
    `${String(rank).padStart(3)}  ${mark(style, word)}  ${wrap(finding.message, width, indent, 7 + word.length)}`,
    ...finding.spans.map(
      (span) =>
        `${indent}${mark('bold', span.witness)}  “${wrap(shorten(span.text, 240), width - 1, `${indent}    `)}”`,
    ),
    `${indent}${mark('dim', `${wrap(finding.because, width, indent)}`)}`,
    `${indent}${mark('dim', `Doubt: ${wrap(finding.doubt, width, indent, indent.length + 7)}`)}`,
    `${indent}${mark('dim', `${finding.rule} · ${finding.id}`)}`,
  ];
  return lines.join('\n');
}

/** What a reader calls a report: its outlet and title, or the name of its file. */
export function label(witness: Witness): string {
  const { publisher, title } = witness;
  return (
    [publisher, title].filter((part) => part !== null && part !== '').join(': ') || sourceName(witness) || 'untitled'
  );
}

/** "1 report", "5 reports". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** 0.734 as "73 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
