// How well the reports of a corpus are sorted into stories: B³ (Bagga and Baldwin 1998) and pairs of reports.
import { type StoryReport, storiesOf } from '../src/archive/stories/index.ts';
import {
  inventedReports,
  isLearnedPage,
  type KnownReport,
  movedTogether,
  pageReports,
  toldReports,
  trickyReports,
} from './archive-beds.ts';

interface Scores {
  /** B³: of the reports that a report is put together with, itself among them, how many belong there; averaged. */
  readonly precision: number;
  /** B³: of the reports that it belongs with, how many it is put together with. */
  readonly recall: number;
  readonly f1: number;
  /** F1 of the pairs of reports that are put together. */
  readonly pairs: number;
}

/** Scores by bed. Beds that share a corpus are scored each by its own reports. */
export async function evaluateArchive(): Promise<Record<string, number>> {
  const numbers: Record<string, number> = {};
  const add = (bed: string, scores: Scores) => {
    for (const [name, value] of Object.entries(scores)) numbers[`${bed}.${name}`] = value;
  };
  const told = await toldReports();
  const mixed = [...told.values()].flat();
  const sorted = storyOf(mixed);
  add('mixed', scoresOf(mixed, sorted));
  for (const [bed, reports] of told) add(bed, scoresOf(reports, sorted));
  for (const [bed, reports] of Object.entries({
    undated: mixed.map((report) => ({ ...report, published: null })),
    'pages-dated': pageReports((event) => !isLearnedPage(event)),
    tricky: trickyReports(),
    'tricky-together': movedTogether(trickyReports(), 7, 2),
    invented: movedTogether(inventedReports(40, 6, 11), 7, 2),
  }))
    add(bed, scoresOf(reports, storyOf(reports)));
  return numbers;
}

/** By report: the number of its story. */
function storyOf(reports: readonly StoryReport[]): Map<string, number> {
  return new Map(storiesOf(reports).flatMap((story, i) => story.reports.map(({ id }) => [id, i])));
}

function scoresOf(reports: readonly KnownReport[], storyOf: ReadonlyMap<string, number>): Scores {
  const all = new Map<string, number>();
  const events = new Map<string, number>();
  const both = new Map<string, number>();
  const keyOf = ({ id, event }: KnownReport) => `${storyOf.get(id)} ${event}`;
  // What another bed's reports do in a story counts against it too.
  for (const story of storyOf.values()) all.set(String(story), (all.get(String(story)) ?? 0) + 1);
  for (const report of reports) {
    events.set(report.event, (events.get(report.event) ?? 0) + 1);
    both.set(keyOf(report), (both.get(keyOf(report)) ?? 0) + 1);
  }
  let [precision, recall, right, joined, belong] = [0, 0, 0, 0, 0];
  for (const report of reports) {
    const [size, of, hit] = [
      all.get(String(storyOf.get(report.id)))!,
      events.get(report.event)!,
      both.get(keyOf(report))!,
    ];
    precision += hit / size;
    recall += hit / of;
    right += hit - 1;
    joined += size - 1;
    belong += of - 1;
    if (process.argv.includes('--miss') && (hit < size || hit < of))
      console.log(
        `    ${report.id} of ${report.event}: story ${storyOf.get(report.id)}, ${hit} of ${of}, ${size} together`,
      );
  }
  precision /= reports.length;
  recall /= reports.length;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    pairs: joined + belong === 0 ? 1 : (2 * right) / (joined + belong),
  };
}
