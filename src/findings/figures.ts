import type { Measure, Reading } from '../model/index.ts';
import { type Draft, distinct, listed, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';

/** Figures that cannot all be right, and figures that look garbled. */
export function figureFindings(dossier: Dossierwide): Draft[] {
  const conflicts = dossier.input.figures.filter(({ verdict }) => verdict === 'conflict');
  return [...conflicts.map((measure) => conflict(measure, dossier)), ...garbled(dossier)];
}

function conflict(measure: Measure, dossier: Dossierwide): Draft {
  const camps = campsOf(measure.readings);
  const records = camps.filter((camp) => camp.some(({ span }) => dossier.isRecord(span.witness)));
  const base = {
    spans: camps
      .flatMap((camp) =>
        distinct(camp, ({ span }) => span.witness)
          .slice(0, 2)
          .map(({ span }) => span),
      )
      .slice(0, 8),
    because: measure.why,
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
    return {
      ...base,
      rule: 'figure-miscopied',
      severity: 'error',
      message: `${dossier.called(copy.span.witness)} has ${quoted(copy.span.text)} where ${dossier.called(source.span.witness)}, from which it takes the sentence, has ${quoted(source.span.text)}.`,
      spans: [copy.span, source.span],
      doubt: 'The copy may have corrected its source.',
      importance: 0.92,
    };
  }
  if (records.length > 0 && records.length < camps.length) {
    const against = camps.filter((camp) => !records.includes(camp));
    return {
      ...base,
      rule: 'figure-against-record',
      severity: 'error',
      message: `${against.map((camp) => saidBy(camp, dossier)).join('; ')}; the record has ${listed(records.map((camp) => quoted(recordReading(camp, dossier).span.text)))}.`,
      spans: [...against.flatMap(firstSpans), ...records.map((camp) => recordReading(camp, dossier).span)],
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

/** Readings whose ranges meet, together; the largest camp first, then by the earliest witness. */
function campsOf(readings: readonly Reading[]): Reading[][] {
  const camps: Reading[][] = [];
  for (const reading of readings) {
    const camp = camps.find((others) => others.every(({ low, high }) => low <= reading.high && reading.low <= high));
    if (camp === undefined) camps.push([reading]);
    else camp.push(reading);
  }
  return camps.sort((a, b) => sigilsOf(b).length - sigilsOf(a).length);
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
  return `${listed(names)} ${sigils.length === 1 ? 'has' : 'have'} ${quoted(camp[0]!.span.text)}`;
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
