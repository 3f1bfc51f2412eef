import type { Measure } from '../../src/model/index.ts';
import { fold, type Thing } from './labels.ts';

/** Hits and what was asked for. */
export type Share = readonly [hits: number, of: number];

export interface Score {
  /** Pairs of labelled readings of two reports that one measure holds. */
  readonly linked: Share;
  /** Labelled things of which two readings are linked whose verdict is right. */
  readonly verdict: Share;
  /** Pairs of figures labelled as of two things that no measure holds. */
  readonly apart: Share;
  /** Of the conflicts told, those of a thing that is labelled as one. */
  readonly conflicts: Share;
}

/** How right measures are, counted as dossiers are scored: a reading is found where its words and a labelled one's hold one another. */
export function scoreOf(
  {
    figures,
    never_together: never = [],
  }: { readonly figures: readonly Thing[]; readonly never_together?: readonly (readonly [string, string])[] },
  measures: readonly Measure[],
  fileOf: (sigil: string) => string,
): Score {
  const readings = measures.flatMap((measure) => measure.readings.map((reading) => ({ measure, ...reading })));
  const measuresOf = ({ file, text }: { readonly file: string; readonly text: string }) =>
    new Set(
      readings
        .filter(({ span }) => fileOf(span.witness) === file && (holds(span.text, text) || holds(text, span.text)))
        .map(({ measure }) => measure),
    );
  const allows = (thing: Thing, verdict: string) => [thing.verdict, ...(thing.also ?? [])].includes(verdict);
  const [linked, verdict] = [
    [0, 0],
    [0, 0],
  ];
  for (const thing of figures) {
    if (thing.optional) continue;
    const found = thing.readings.map(measuresOf);
    const links = new Set<Measure>();
    for (const [i, a] of thing.readings.entries())
      for (let j = i + 1; j < found.length; j++) {
        if (thing.readings[j]!.file === a.file) continue;
        linked[1]!++;
        const shared = [...found[j]!].find((measure) => found[i]!.has(measure));
        if (shared === undefined) continue;
        linked[0]!++;
        links.add(shared);
      }
    if (links.size === 0) continue;
    verdict[1]!++;
    if ([...links].some((measure) => allows(thing, measure.verdict))) verdict[0]!++;
  }
  const holdsReading = (measure: Measure, text: string) =>
    measure.readings.some(({ span }) => holds(span.text, text) || (span.text.includes(' ') && holds(text, span.text)));
  const mixed = never.filter(([a, b]) =>
    measures.some((measure) => holdsReading(measure, a) && holdsReading(measure, b)),
  );
  const told = measures.filter((measure) => measure.verdict === 'conflict');
  const right = told.filter((measure) =>
    figures.some(
      (thing) =>
        allows(thing, 'conflict') && thing.readings.filter((reading) => measuresOf(reading).has(measure)).length > 1,
    ),
  );
  return {
    linked: [linked[0]!, linked[1]!],
    verdict: [verdict[0]!, verdict[1]!],
    apart: [never.length - mixed.length, never.length],
    conflicts: [right.length, told.length],
  };
}

function holds(whole: string, part: string): boolean {
  return fold(whole).includes(fold(part).trim());
}
