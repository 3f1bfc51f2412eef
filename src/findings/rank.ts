import type { Finding, Severity, Span } from '../model/index.ts';
import { contains, overlap } from '../model/index.ts';
import { shortId } from '../text/index.ts';
import { type Draft, ended, type Rule } from './finding.ts';

const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { error: 1, warning: 0.75, note: 0.4 };

/** Notes told at most: they are for completeness, and a long list is not read. */
const MAX_NOTES = 8;
/** Findings of one rule told at most. Errors are told whatever their number. */
const MAX_OF_RULE = 8;

/** What a finding about two figures says as well. */
const OF_FIGURES: readonly Rule[] = [
  'copy-changed',
  'statement-contradicted',
  'figure-garbled',
  'figure-without-source',
  'claim-without-source',
];

/** Rules that say the same thing more weakly: where a rule on the left has spoken, those on the right add nothing. */
const SUBSUMES: Readonly<Partial<Record<Rule, readonly Rule[]>>> = {
  'quote-absent': ['copy-changed', 'statement-contradicted', 'quote-edited'],
  'quote-misattributed': ['copy-changed', 'statement-contradicted'],
  'quote-spliced': ['copy-changed', 'statement-contradicted', 'quote-edited'],
  'quote-altered': ['copy-changed', 'statement-contradicted', 'quote-edited', 'quote-reworded'],
  'figure-miscopied': OF_FIGURES,
  'figure-updated': ['copy-changed', 'statement-contradicted'],
  'figure-against-record': OF_FIGURES,
  'figure-conflict': OF_FIGURES,
  'figure-without-source': ['claim-without-source'],
  'statement-contradicted': ['claim-without-source', 'figure-without-source'],
  'time-clash': ['copy-changed', 'statement-contradicted', 'deadline-differs'],
  'deadline-differs': ['copy-changed', 'statement-contradicted'],
};

/** Drafts as findings: the weightiest first, what another says better left out, the quiet ones few. */
export function rank(drafts: readonly Draft[]): Finding[] {
  const counts = new Map<Rule, number>();
  let notes = 0;
  return ordered(drafts)
    .filter(({ severity, rule }) => {
      if (severity === 'note' && ++notes > MAX_NOTES) return false;
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      return severity === 'error' || count <= MAX_OF_RULE;
    })
    .map(toFinding);
}

/** The same, with the quiet ones however many they are. */
export function every(drafts: readonly Draft[]): Finding[] {
  return ordered(drafts).map(toFinding);
}

function ordered(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const keys = new Map(drafts.map((draft) => [draft, keyOf(draft)]));
  const told = new Set<string>();
  for (const draft of [...drafts].sort((a, b) => scoreOf(b) - scoreOf(a) || compare(keys.get(a)!, keys.get(b)!))) {
    const key = `${draft.rule} ${keys.get(draft)}`;
    if (told.has(key)) continue;
    if (drafts.some((other) => SUBSUMES[other.rule]?.includes(draft.rule) && touches(other, draft))) continue;
    told.add(key);
    const stronger = kept.findIndex((other) => isSameSlip(other, draft));
    if (stronger < 0) kept.push(draft);
    else kept[stronger] = { ...kept[stronger]!, because: `${kept[stronger]!.because} ${ended(draft.message)}` };
  }
  return kept;
}

/** Rules that show much of a report. */
const OF_WHOLE_REPORTS: ReadonlySet<Rule> = new Set<Rule>([
  'copied-uncredited',
  'copied-credited',
  'copied-common-source',
  'statement-one-source',
  'left-out',
]);

/**
 * Whether two rules tell of one slip: other words of one report against other words of one other, and those of the second
 * stand within those of the first on both sides.
 */
function isSameSlip(first: Draft, second: Draft): boolean {
  const [question, ...against] = first.spans;
  const [words, ...theirs] = second.spans;
  const stands = (outer: Span | undefined, inner: Span | undefined) =>
    outer !== undefined && inner !== undefined && outer.witness === inner.witness && contains(outer, inner);
  return (
    first.rule !== second.rule &&
    !OF_WHOLE_REPORTS.has(first.rule) &&
    stands(question, words) &&
    theirs.length > 0 &&
    theirs.every((span) => against.some((other) => stands(other, span)))
  );
}

function scoreOf({ severity, importance, confidence }: Draft): number {
  return SEVERITY_WEIGHT[severity] * importance * (0.5 + 0.5 * confidence);
}

/** Whether the words in question of one draft lie in those of the other, in the same report. */
function touches({ spans: theirs, beside = [] }: Draft, { spans }: Draft): boolean {
  const first = spans[0];
  return (
    first !== undefined &&
    [...theirs, ...beside].some((span) => span.witness === first.witness && overlap(span, first) > 0)
  );
}

/** The most that a finding is sure of: whoever reads it is also told why it might be wrong. */
const MOST_SURE = 0.99;

function toFinding(draft: Draft): Finding {
  const { rule, severity, message, spans, because, confidence, doubt, inputs, counter } = draft;
  return {
    id: `f${shortId(`${rule} ${keyOf(draft)}`)}`,
    rule,
    severity,
    message,
    spans: distinctSpans(spans),
    because,
    confidence: Math.min(MOST_SURE, Math.round(confidence * 100) / 100),
    doubt,
    inputs,
    counter,
  };
}

/** What a finding is about, in words: the same in any dossier that holds the same reports. */
function keyOf({ spans, message }: Draft): string {
  return spans.length === 0 ? message : spans.map(({ text }) => text).join('|');
}

function distinctSpans(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, at) =>
      spans.findIndex(
        (other) => other.witness === span.witness && other.start === span.start && other.end === span.end,
      ) === at,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
