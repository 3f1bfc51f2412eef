import type { Measure, Reading, Span } from '../model/index.ts';
import { type Draft, distinct, listed, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';

/** Characters from a shared passage within which a figure belongs to it: a changed figure ends the passage. */
const NEAR = 40;

/** Figures that cannot all be right, and figures that look garbled. */
export function figureFindings(dossier: Dossierwide): Draft[] {
  // Dates that clash are told as times.
  const conflicts = dossier.input.figures.filter(
    ({ verdict, unit }) => verdict === 'conflict' && unit !== 'date' && unit !== "o'clock",
  );
  return [...conflicts.map((measure) => conflict(measure, dossier)), ...garbled(dossier)];
}

function conflict(measure: Measure, dossier: Dossierwide): Draft {
  const camps = campsOf(measure);
  const records = camps.filter((camp) => camp.some(({ span }) => dossier.isRecord(span.witness)));
  const base = {
    spans: camps
      .flatMap((camp) =>
        distinct(camp, ({ span }) => span.witness)
          .slice(0, 2)
          .map(({ span }) => span),
      )
      .slice(0, 8),
    because: reason(measure, camps[0]![0]!, camps[1]![0]!),
    inputs: [
      { name: 'measured', value: measure.label },
      ...camps.map((camp) => ({ name: listed(sigilsOf(camp)), value: rangeOf(camp[0]!) })),
    ],
    counter: [],
    confidence: 0.85,
    doubt: 'They may count different things, or the same thing at different moments.',
  };
  const slip = miscopied(camps, dossier);
  if (slip !== null) {
    const [copy, source] = slip;
    const carried = carries(slip, dossier);
    const slipped = { ...base, spans: [copy.span, source.span], because: reason(measure, copy, source, carried) };
    if (dossier.updates(source.span.witness, copy.span.witness)) return updated(slipped, copy, source, dossier);
    return {
      ...slipped,
      rule: 'figure-miscopied',
      severity: 'error',
      message: `${dossier.called(copy.span.witness)} has ${counted(copy.span, dossier)} where ${dossier.called(source.span.witness)}, ${carried ? 'from which it takes the sentence' : 'its source'}, has ${counted(source.span, dossier)}.`,
      doubt: 'The copy may have corrected its source.',
      importance: 0.92,
    };
  }
  // Who tells both sides stands against neither.
  const told = new Set(records.flatMap(sigilsOf));
  const against = camps.filter((camp) => !records.includes(camp) && camp.some(({ span }) => !told.has(span.witness)));
  if (records.length > 0 && against.length > 0) {
    return {
      ...base,
      rule: 'figure-against-record',
      severity: 'error',
      message: `${against.map((camp) => saidBy(camp, dossier)).join('; ')}; the record has ${listed(records.map((camp) => counted(recordReading(camp, dossier).span, dossier)))}.`,
      spans: [...against.flatMap(firstSpans), ...records.map((camp) => recordReading(camp, dossier).span)],
      because: reason(measure, against[0]![0]!, recordReading(records[0]!, dossier)),
      importance: 0.9,
    };
  }
  return {
    ...base,
    rule: 'figure-conflict',
    severity: 'warning',
    message: `${camps.map((camp) => saidBy(camp, dossier)).join('; ')}: they cannot all be right.`,
    importance: 0.75,
  };
}

/**
 * Why two readings stand against each other: the measure's own reason where it speaks of them, else in their words. What
 * it says of a slip holds for every copy with these words, `copied`.
 */
function reason({ why }: Measure, a: Reading, b: Reading, copied = false): string {
  const [x, y] = [told(a), told(b)];
  if (why.startsWith(`${x} and ${y} `) || why.startsWith(`${y} and ${x} `)) return why;
  const end = why.indexOf(CLASH) + CLASH.length;
  const sameWords = [a, b].every(({ span }) => why.slice(0, end).includes(quoted(span.text)));
  return `${x} and ${y}${CLASH}${copied && sameWords ? why.slice(end) : ''}`;
}

const CLASH = ' cannot both be right.';

function told({ span }: Reading): string {
  return `${quoted(span.text)} (${span.witness})`;
}

/** The later version of a story has another figure: a correction, or news. */
function updated<Base extends object>(base: Base, copy: Reading, source: Reading, dossier: Dossierwide) {
  return {
    ...base,
    rule: 'figure-updated' as const,
    severity: 'warning' as const,
    message: `${dossier.called(copy.span.witness)} has ${counted(copy.span, dossier)} where ${dossier.called(source.span.witness)}, its earlier version, has ${counted(source.span, dossier)}.`,
    doubt: 'The later version is not always the better one; it may tell of a later moment.',
    importance: 0.6,
  };
}

/** Whether the two figures stand in or beside a passage that the reports share. */
function carries([copy, source]: readonly [Reading, Reading], { input }: Dossierwide): boolean {
  return input.lineage.pairs.some(({ a, b, passages }) => {
    const inA = copy.span.witness === a ? copy.span : source.span;
    const inB = copy.span.witness === b ? copy.span : source.span;
    if (inA.witness !== a || inB.witness !== b) return false;
    return passages.some((passage) => beside(passage.a, inA) && beside(passage.b, inB));
  });
}

function beside(passage: Span, { start, end }: Span): boolean {
  return start <= passage.end + NEAR && end >= passage.start - NEAR;
}

/** Readings that can all be right, together; the largest camp first, then by the earliest witness. Garbled ones are in none. */
function campsOf({ readings, conflicts }: Measure): Reading[][] {
  const apart = new Set(conflicts.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const camps: number[][] = [];
  for (const [i, { suspect }] of readings.entries()) {
    if (suspect !== undefined) continue;
    const camp = camps.find((others) => others.every((other) => !apart.has(`${i} ${other}`)));
    if (camp === undefined) camps.push([i]);
    else camp.push(i);
  }
  return camps.map((camp) => camp.map((i) => readings[i]!)).sort((a, b) => sigilsOf(b).length - sigilsOf(a).length);
}

/** A copy's reading and its source's, where the two stand in different camps. */
function miscopied(camps: readonly Reading[][], dossier: Dossierwide): [Reading, Reading] | null {
  for (const camp of camps) {
    for (const copy of camp) {
      const sources = dossier.sourcesOf(copy.span.witness);
      if (camp.some(({ span }) => sources.has(span.witness))) continue;
      const source = camps
        .flatMap((other) => (other === camp ? [] : other))
        .find(({ span }) => sources.has(span.witness));
      if (source !== undefined && !dossier.isRecord(copy.span.witness)) return [copy, source];
    }
  }
  return null;
}

function saidBy(camp: readonly Reading[], dossier: Dossierwide): string {
  const sigils = sigilsOf(camp);
  const names = sigils.length <= 2 ? sigils.map(dossier.called) : sigils;
  return `${listed(names)} ${sigils.length === 1 ? 'has' : 'have'} ${counted(camp[0]!.span, dossier)}`;
}

/** Words behind a mere number that are told with it, of both kinds: "of the", "flights". */
const MAX_LEADING = 3;
const MAX_COUNTED = 2;

/** A figure in quotation marks; a mere number with what is counted, where that follows: “half of the flights”. */
function counted({ witness, end, text }: Span, dossier: Dossierwide): string {
  if (/[\s\p{Sc}%°-]/u.test(text)) return quoted(text);
  const { isFunctionWord } = dossier.language.lexicon;
  const behind = dossier
    .witness(witness)
    .text.slice(end)
    .match(/^(?:[ \u00a0][\p{L}’'-]+)*/u)![0];
  const words = behind.trim().split(/\s/);
  const first = words.findIndex((word) => !isFunctionWord(word.toLowerCase()));
  if (behind === '' || first < 0 || first > MAX_LEADING) return quoted(text);
  const length = words.slice(first, first + MAX_COUNTED).findIndex((word) => isFunctionWord(word.toLowerCase()));
  return quoted([text, ...words.slice(0, first + (length < 0 ? MAX_COUNTED : length))].join(' '));
}

function recordReading(camp: readonly Reading[], dossier: Dossierwide): Reading {
  return camp.find(({ span }) => dossier.isRecord(span.witness)) ?? camp[0]!;
}

function firstSpans(camp: readonly Reading[]) {
  return distinct(camp, ({ span }) => span.witness)
    .slice(0, 3)
    .map(({ span }) => span);
}

function sigilsOf(camp: readonly Reading[]): string[] {
  return distinct(camp, ({ span }) => span.witness).map(({ span }) => span.witness);
}

function rangeOf({ value, low, high }: Reading): string {
  return low === high ? String(value) : `${value} (${low} to ${high})`;
}

function garbled(dossier: Dossierwide): Draft[] {
  return dossier.input.figures
    .flatMap(({ readings }) => readings)
    .flatMap(({ span, suspect }) =>
      suspect === undefined
        ? []
        : [
            {
              rule: 'figure-garbled',
              severity: 'note',
              message: `${dossier.called(span.witness)} has ${quoted(span.text)}: the words look garbled.`,
              spans: [span],
              because: suspect,
              doubt: 'It may be what was meant.',
              confidence: 0.6,
              importance: 0.4,
              inputs: [],
              counter: [],
            },
          ],
    );
}
