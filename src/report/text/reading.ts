import type { Report } from '../../model/index.ts';
import { formatDate } from '../models/dates.ts';
import { en } from '../strings/en.ts';
import { shorten, wrap } from './wrap.ts';

type Paint = (style: 'bold' | 'dim' | 'yellow' | 'cyan', text: string) => string;

/** Most characters of a removed line that are shown. */
const REMOVED_LENGTH = 100;

/**
 * What was understood of one report, for a terminal `width` columns wide: who published it and when, its text, and what
 * was taken away, by reason.
 */
export function readingText(
  { source, report }: { readonly source: string; readonly report: Report },
  width: number,
  paint: Paint,
): string {
  const facts = factsOf(source, report).map(
    ([name, value]) => `${paint('dim', name.padEnd(11))}${wrap(value, width, ' '.repeat(11))}`,
  );
  const text = report.text.split('\n').map((line) => (line === '' ? '' : wrap(line, width)));
  const diagnostics = report.diagnostics.map(({ message }) => paint('yellow', wrap(message, width)));
  const removed = removedLines(report, width, paint);
  const parts = [
    paint('bold', report.title === null ? 'No headline' : wrap(report.title, width)),
    facts.join('\n'),
    diagnostics.join('\n'),
    text.join('\n'),
    removed,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function factsOf(
  source: string,
  { byline, publisher, agency, published, kind, language, turns, text }: Report,
): [string, string][] {
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  const facts: [string, string | null][] = [
    ['source', source],
    ['publisher', publisher],
    ['byline', byline.join('; ') || null],
    ['agency', agency],
    [
      'published',
      published === null ? 'not said' : `${formatDate(published.value, en)} (from the ${BASIS[published.basis]})`,
    ],
    ['kind', kind],
    ['language', language],
    ['words', String(text.split(/\s+/).filter(Boolean).length)],
    ['turns', turns.length === 0 ? null : `${turns.length}, by ${speakers.join(', ')}`],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== '');
}

const BASIS = { metadata: 'metadata', dateline: 'dateline', text: 'visible text', given: 'command line' } as const;

function removedLines({ removed }: Report, width: number, paint: Paint): string {
  const reasons = new Map<string, string[]>();
  for (const { text, reason } of removed) reasons.set(reason, [...(reasons.get(reason) ?? []), text]);
  const groups = [...reasons].map(([reason, texts]) => {
    const lines = texts.map((text) => `  ${shorten(text, Math.min(REMOVED_LENGTH, width - 2))}`);
    return `${paint('cyan', reason)}\n${lines.join('\n')}`;
  });
  return groups.length === 0 ? '' : `${paint('bold', 'Taken away')}\n${groups.join('\n')}`;
}
