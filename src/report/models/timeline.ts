import { type Commitment, grouped, type Moment, type TimeMention } from '../../model/index.ts';
import { dayNumber } from './dates.ts';
import { type DossierIndex, placeOf } from './dossier-index.ts';

/** One stop of the timeline: a moment that reports speak of, what is due then, and how far it is from the stop before. */
export interface Stop {
  readonly start: string;
  readonly end: string;
  /** Null where only something promised falls due. */
  readonly moment: Moment | null;
  /** The mentions behind the moment, in the order of its spans. */
  readonly mentions: readonly TimeMention[];
  readonly due: readonly Commitment[];
  /** Days since the end of the stop before; 0 where they touch or overlap, and for the first. */
  readonly gap: number;
}

/** The timeline in time's order; equal starts: the shorter stop first. */
export function stopsOf({ dossier }: DossierIndex): readonly Stop[] {
  const mentions = new Map(dossier.times.map((mention) => [placeOf(mention.span), mention]));
  const due = grouped(
    dossier.commitments.filter((commitment) => commitment.due !== null),
    // What is to be done at the latest by a day stands at that day.
    ({ due }) => `${due!.kind === 'by' ? due!.end : due!.start} ${due!.end}`,
  );
  const moments = new Map(dossier.timeline.map((moment) => [`${moment.start} ${moment.end}`, moment]));
  const keys = [...new Set([...moments.keys(), ...due.keys()])];
  const stops = keys.map((key) => {
    const [start = '', end = ''] = key.split(' ');
    const moment = moments.get(key) ?? null;
    return {
      start,
      end,
      moment,
      mentions: moment === null ? [] : moment.spans.flatMap((span) => mentions.get(placeOf(span)) ?? []),
      due: due.get(key) ?? [],
    };
  });
  stops.sort((a, b) => dayNumber(a.start) - dayNumber(b.start) || dayNumber(a.end) - dayNumber(b.end));
  let reached = Number.POSITIVE_INFINITY;
  return stops.map((stop) => {
    const gap = Math.max(0, Math.floor(dayNumber(stop.start)) - Math.floor(reached) - 1) || 0;
    reached = Math.max(reached === Number.POSITIVE_INFINITY ? -reached : reached, dayNumber(stop.end));
    return { ...stop, gap };
  });
}
