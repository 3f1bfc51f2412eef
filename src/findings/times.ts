import { dayInWords } from '../lang/index.ts';
import type { Span, TimeMention } from '../model/index.ts';
import { type Draft, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';

/** Times that cannot both be right: each two moments once, with a place in each report that has either. */
export function timeFindings(dossier: Dossierwide): Draft[] {
  const byId = new Map(dossier.input.times.map((mention) => [mention.id, mention]));
  const told = new Map<string, Draft>();
  for (const mention of dossier.input.times) {
    for (const id of mention.clashes) {
      const other = byId.get(id);
      if (other === undefined) continue;
      const key = [mention.start, other.start].sort().join(' ');
      const before = told.get(key);
      if (before === undefined) told.set(key, clash(mention, other, dossier));
      else told.set(key, { ...before, spans: withPlaces(before.spans, [mention.span, other.span]) });
    }
  }
  return [...told.values()];
}

/** The spans, and those of reports that have none yet. */
function withPlaces(spans: readonly Span[], more: readonly Span[]): Span[] {
  return [...spans, ...more.filter(({ witness }) => !spans.some((span) => span.witness === witness))];
}

function clash(a: TimeMention, b: TimeMention, dossier: Dossierwide): Draft {
  // What is in question first: a report before the record, a copy before its source.
  const isCopied = dossier.sourcesOf(b.span.witness).has(a.span.witness);
  const [report, record] = dossier.isRecord(a.span.witness) || isCopied ? [b, a] : [a, b];
  const itself = a === b;
  const against = !itself && dossier.isRecord(record.span.witness) && !dossier.isRecord(report.span.witness);
  return {
    rule: 'time-clash',
    severity: against ? 'error' : 'warning',
    message: itself
      ? `${dossier.called(a.span.witness)} has ${quoted(a.span.text)}, which is no day of the calendar: day and weekday do not go together.`
      : `${dossier.called(report.span.witness)} has ${told(report, record)} where ${dossier.called(record.span.witness)} has ${told(record, report)}.`,
    spans: itself ? [a.span] : [report.span, record.span],
    because: itself ? `It is ${basis(a)}.` : basesOf(report, record),
    doubt: 'The two may date different moments, or a report may have been published on another day than it says.',
    confidence: 0.8,
    importance: against ? 0.85 : 0.65,
    inputs: [
      { name: report.span.witness, value: spell(report) },
      { name: record.span.witness, value: spell(record) },
    ],
    counter: [],
  };
}

/** How both were read, in one sentence where it is the same. */
function basesOf(report: TimeMention, record: TimeMention): string {
  const [first, second] = [report, record].map(basis);
  return first === second
    ? `Both are ${first}.`
    : `${quoted(report.span.text)} (${report.span.witness}) is ${first}; ${quoted(record.span.text)} (${record.span.witness}) is ${second}.`;
}

/** Against what a time was read, in words. */
function basis({ anchor }: TimeMention): string {
  const [, kind, day] = /^(\D+?) (-?\d{4,}\S*)$/.exec(anchor) ?? [];
  const when = day === undefined ? '' : dayInWords(day);
  switch (kind) {
    case 'published':
      return `read from the day of publication, ${when}`;
    case 'last explicit date':
      return `read from the day that is spoken of before it, ${when}`;
    case 'other reports':
      return `read as of the day that the other reports give, ${when}`;
    default:
      return anchor === 'itself' ? 'written out in full' : `read from ${anchor}`;
  }
}

/** A time's words, and what they were read as where they do not say so themselves or the two differ in what they leave out. */
function told(mention: TimeMention, other: TimeMention): string {
  const words = spell(mention);
  const [day, month] = words.split(' ');
  const says = (part = '') =>
    mention.span.text
      .toLowerCase()
      .split(/[\s,.]+/)
      .includes(part.toLowerCase());
  const isPlain = /^\d+ \p{L}+ \d+$/u.test(words) && says(day) && says(month);
  const isOfOneYear = mention.start?.slice(0, 4) === other.start?.slice(0, 4);
  return isPlain && isOfOneYear ? quoted(mention.span.text) : `${quoted(mention.span.text)} (${words})`;
}

function spell({ start, end }: TimeMention): string {
  if (start === null) return 'no date';
  return start === end || end === null ? dayInWords(start) : `${dayInWords(start)} to ${dayInWords(end)}`;
}
