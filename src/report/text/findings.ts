import type { Dossier, Finding, Severity, Span, Witness } from '../../model/index.ts';
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
  if (isWithoutRecord(dossier)) parts.push(mark('yellow', wrap(WITHOUT_RECORD, width)));
  if (dossier.findings.length === 0) parts.push(dossier.witnesses.length === 1 ? ALONE : 'No findings.');
  const textOf = textsOf(dossier);
  dossier.findings.forEach((finding, at) => {
    parts.push(findingText(finding, at + 1, width, mark, textOf));
  });
  return `${parts.join('\n\n')}\n`;
}

const ALONE = 'No findings: one report has nothing beside it. Give two or more of one event.';
const WITHOUT_RECORD =
  'None of these is a record of what was said, so no quotation is checked. If one is, name it with --record FILE.';

function isWithoutRecord({ witnesses, quotes }: Dossier): boolean {
  const printed = quotes.some(({ kind }) => kind !== 'indirect');
  return printed && witnesses.length > 1 && witnesses.every(({ kind }) => kind === 'report');
}

/** The text of each report, by its sigil. */
export function textsOf({ witnesses }: Dossier): (sigil: string) => string | undefined {
  const texts = new Map(witnesses.map(({ sigil, text }) => [sigil, text]));
  return (sigil) => texts.get(sigil);
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

/**
 * One finding: what, where, why, and why it might be otherwise. `rank` counts from 1. With `textOf`, a few words stand in
 * the line of their report that they are from: "32 metres" alone says nothing.
 */
export function findingText(
  finding: Finding,
  rank: number,
  width: number,
  mark: Mark,
  textOf: (sigil: string) => string | undefined = () => undefined,
): string {
  const { word, style } = SIGNS[finding.severity];
  const indent = '     ';
  const lines = [
    `${String(rank).padStart(3)}  ${mark(style, word)}  ${wrap(finding.message, width, indent, 7 + word.length)}`,
    ...finding.spans.map((span) => {
      const room = width - indent.length - span.witness.length - 2;
      const inLine = lineAround(span, textOf(span.witness), room, mark);
      const words = `“${wrap(shorten(span.text, 240), width - 1, `${indent}    `)}”`;
      return `${indent}${mark('bold', span.witness)}  ${inLine ?? words}`;
    }),
    `${indent}${mark('dim', `${wrap(finding.because, width, indent)}`)}`,
    `${indent}${mark('dim', `Doubt: ${wrap(finding.doubt, width, indent, indent.length + 7)}`)}`,
    `${indent}${mark('dim', `${finding.rule} · ${finding.id}`)}`,
  ];
  return lines.join('\n');
}

/** Characters of a span up to which the words around it are shown with it. */
const FEW = 40;

/**
 * The words of a short span with as much of their paragraph as one line takes; null for what is long, a sentence, or
 * quoted there.
 */
function lineAround({ start, end, text }: Span, whole: string | undefined, room: number, mark: Mark): string | null {
  if (whole === undefined || text.length > FEW || /\n|[.!?]["”’]?$/.test(text)) return null;
  if (/["“”‘’']/.test(whole.charAt(start - 1))) return null;
  const before = whole.slice(whole.lastIndexOf('\n', start - 1) + 1, start);
  const after = whole.slice(end).split('\n', 1)[0]!;
  const free = room - text.length - 2;
  const half = Math.floor(free / 2);
  const head = tail(before, Math.max(half, free - after.length));
  // In brackets, as what is found: in marks, they would look like words that the report quotes.
  return `${mark('dim', head)}[${text}]${mark('dim', beginning(after, free - head.length))}`;
}

/** The last `length` characters at most, from a word's beginning on. */
function tail(text: string, length: number): string {
  if (text.length <= length) return text;
  return `… ${text.slice(text.length - Math.max(0, length - 2)).replace(/^\S*\s*/, '')}`;
}

/** The first `length` characters at most, to a word's end. */
function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, Math.max(0, length - 2)).replace(/\s*\S*$/, '')} …`;
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
