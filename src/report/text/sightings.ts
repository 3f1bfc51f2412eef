import type { Sighting, Sightings, SourceDocument } from '../../model/index.ts';
import { formatDate } from '../models/dates.ts';
import { en } from '../strings/en.ts';
import { percent } from './findings.ts';
import { placeOf } from './place.ts';
import { wrap } from './wrap.ts';

type Paint = (style: 'bold' | 'dim' | 'yellow' | 'cyan' | 'underline', text: string) => string;

/** A report's sightings and the document that it was read from. */
interface SeenIn extends Sightings {
  readonly source: string;
  readonly content: string;
}

/** Sightings with the documents that they were read from, in the same order. */
export function seenIn(sightings: readonly Sightings[], documents: readonly SourceDocument[]): SeenIn[] {
  return sightings.map((one, at) => {
    const { path, url, content } = documents[at]!;
    return { ...one, source: path ?? url ?? '', content };
  });
}

/**
 * Where words were found, for a terminal `width` columns wide: report by report, each passage with line and column of
 * its source, who says it, how near it comes, and the sentences around it. Nearest passages stand only where no report
 * has the words.
 */
export function sightingsText(seen: readonly SeenIn[], width: number, paint: Paint): string {
  const anywhere = seen.some(({ sightings }) => sightings.some(isMatch));
  const parts = seen.flatMap((one) => {
    const shown = one.sightings.filter((sighting) => !anywhere || isMatch(sighting));
    if (shown.length === 0) return [];
    return [[headOf(one, paint), ...shown.map((sighting) => sightingText(sighting, one, width, paint))].join('\n')];
  });
  if (parts.length === 0) return 'No report has any of these words.\n';
  const lead = anywhere ? [] : ['No report has these words, in this wording or another. What comes nearest:'];
  return `${[...lead, ...parts].join('\n\n')}\n`;
}

function isMatch({ match }: Sighting): boolean {
  return match !== 'nearest';
}

function headOf({ sigil, source, report }: SeenIn, paint: Paint): string {
  const about = [report.publisher, report.published && formatDate(report.published.value, en), report.kind].filter(
    (part) => part !== null,
  );
  return `${paint('bold', `${sigil}  ${source}`)}  ${paint('dim', about.join(' · '))}`;
}

const INDENT = '   ';

/** Nothing that is said in other words is wholly sure. */
function surely(confidence: number): string {
  return percent(Math.min(confidence, 0.99));
}

function sightingText(
  { span, context, match, speaker, confidence }: Sighting,
  { report, content }: SeenIn,
  width: number,
  paint: Paint,
): string {
  const place = placeOf(span.start, report.origin, content);
  const where = place === null ? '' : `${place.line}:${place.column}  `;
  const sure = match === 'verbatim' || match === 'trimmed' ? '' : `, ${surely(confidence)} sure`;
  const told = match === 'nearest' ? 'nearest passage' : `${match}${sure}`;
  const head = `${INDENT}${where}${speaker === null ? '' : `${paint('cyan', speaker)}  `}${paint('dim', told)}`;
  const before = context.text.slice(0, span.start - context.start);
  const after = context.text.slice(span.end - context.start);
  // Marked with brackets, so that it can be told without colours and copied.
  return `${head}\n${INDENT}${wrap(`${before}[${span.text}]${after}`.trim(), width, INDENT)}`;
}
