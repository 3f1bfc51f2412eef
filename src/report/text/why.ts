import type { Dossier, Finding } from '../../model/index.ts';
import { paragraphAt, paragraphsOf } from '../models/paragraphs.ts';
import { findingText, label, type Mark } from './findings.ts';
import { wrap } from './wrap.ts';

/** Characters of a report shown on either side of a span. */
const CONTEXT = 160;

/** Where among a dossier's findings the one stands that `name` means, an id or its number in the list; -1 where none does. */
export function placeOfFinding({ findings }: Dossier, name: string): number {
  return findings.findIndex(({ id }, at) => id === name || String(at + 1) === name);
}

/** One finding with each of its spans in context: what `stemma why` prints. `rank` counts from 1. */
export function whyText(dossier: Dossier, finding: Finding, rank: number, width: number, mark: Mark): string {
  const parts = [findingText(finding, rank, width, mark)];
  const facts = finding.inputs.map(
    ({ name, value, threshold }) =>
      `     ${name}: ${mark('bold', value)}${threshold === undefined ? '' : mark('dim', ` (the rule wants ${threshold})`)}`,
  );
  if (facts.length > 0) parts.push(facts.join('\n'));
  for (const words of finding.counter) parts.push(`     Against it: ${wrap(words, width, '     ', 17)}`);
  for (const span of finding.spans) {
    const witness = dossier.witnesses.find(({ sigil }) => sigil === span.witness);
    if (witness === undefined) continue;
    // Marked with brackets, as what is found: without colours, nothing else would tell the words from those around them.
    const words = `${textBefore(witness.text, span.start)}[${span.text}]${textAfter(witness.text, span.end)}`;
    const paragraph = paragraphAt(paragraphsOf(witness.text), span.start)?.number ?? 1;
    parts.push(
      `     ${mark('bold', witness.sigil)}  ${wrap(`${label(witness)}, paragraph ${paragraph}, characters ${span.start} to ${span.end}`, width, '        ')}\n        ${wrap(words, width, '        ')}`,
    );
  }
  return `${parts.join('\n\n')}\n`;
}

/** The words in front of `at`, with a mark where the text begins earlier. */
function textBefore(text: string, at: number): string {
  if (at <= CONTEXT) return text.slice(0, at);
  return `… ${text.slice(at - CONTEXT, at).replace(/^\S*\s+/, '')}`;
}

/** The words from `at` on, with a mark where the text goes on. */
function textAfter(text: string, at: number): string {
  if (at + CONTEXT >= text.length) return text.slice(at);
  return `${text.slice(at, at + CONTEXT).replace(/\s+\S*$/, '')} …`;
}
