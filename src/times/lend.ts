import type { Publication, Report, TimeExpression } from '../model/index.ts';
import { chooseTimes } from './choice.ts';
import { datedByOthers } from './datelines.ts';
import type { ReportTimes } from './expressions.ts';

/** What the other reports of a dossier tell of a report's times. */
export interface LentTimes {
  /** Its own day, where they tell it; null where its own text does. */
  readonly published: Publication | null;
  /** Its expressions as its own text says them, read from that day. */
  readonly own: readonly TimeExpression[];
  /** The same, each where the other reports show that it lies. */
  readonly times: readonly TimeExpression[];
}

interface Timed {
  readonly sigil: string;
  readonly report: Report;
  readonly times: readonly TimeExpression[];
}

/** By sigil, of those reports alone that the others tell something. `readFrom`: a report's times, read from another day. */
export function lendTimes<W extends Timed & { readonly reportTimes: ReportTimes }>(
  witnesses: readonly W[],
  readFrom: (witness: W, published: Publication) => ReportTimes,
): Readonly<Record<string, LentTimes>> {
  const dates = datedByOthers(witnesses);
  const read = readDated(witnesses, dates, readFrom);
  const lent: Record<string, LentTimes> = {};
  for (const [at, chosen] of chooseTimes(read).entries()) {
    const { sigil } = witnesses[at]!;
    const published = dates[sigil] ?? null;
    if (published === null && chosen.length === 0) continue;
    const places = new Map(chosen.map((time) => [placeOf(time), time]));
    const own = read[at]!.expressions;
    lent[sigil] = { published, own, times: own.map((time) => places.get(placeOf(time)) ?? time) };
  }
  return lent;
}

/** The times of each report, read from the day that the others lend it where they do. */
export function readDated<W extends Timed & { readonly reportTimes: ReportTimes }>(
  witnesses: readonly W[],
  dates: Readonly<Record<string, Publication>>,
  readFrom: (witness: W, published: Publication) => ReportTimes,
): ReportTimes[] {
  return witnesses.map((witness) => {
    const published = dates[witness.sigil];
    return published === undefined ? witness.reportTimes : readFrom(witness, published);
  });
}

function placeOf({ start, end }: TimeExpression): string {
  return `${start} ${end}`;
}

/** A witness with its times as the other reports tell them; itself where they tell nothing. */
export function withLentTimes<W extends Omit<Timed, 'times'>>(witness: W, lent: Readonly<Record<string, LentTimes>>) {
  const own = lent[witness.sigil];
  return own === undefined ? witness : { ...dated(witness, own.published), times: own.times };
}

/** A witness with the day that the others lend it and the times that its own text tells from then; itself where it needs none. */
export function withLentDay<W extends Omit<Timed, 'times'>>(witness: W, lent: Readonly<Record<string, LentTimes>>) {
  const own = lent[witness.sigil];
  return own?.published == null ? witness : { ...dated(witness, own.published), times: own.own };
}

function dated<W extends { readonly report: Report }>(witness: W, published: Publication | null): W {
  return published === null ? witness : { ...witness, report: { ...witness.report, published } };
}
