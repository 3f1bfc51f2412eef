// npx tsx eval/conflicts.ts [--miss]: are the conflicts of figures told between short reports right, and is every one told?
// The reports are invented (conflict-cases.ts). --miss shows what the development cases get amiss; nobody looks at every
// third case, which is kept aside, but as numbers.
import { pathToFileURL } from 'node:url';
import { collate, type Measure, type SourceDocument } from '../src/index.ts';
import { CONFLICT_CASES, type ConflictCase } from './conflict-cases.ts';

type Half = 'development' | 'kept';

interface Count {
  told: number;
  right: number;
  wanted: number;
  found: number;
}

/** Of the conflicts told, those that are right; and of those there are, those told. Shares, 0–1, by half. */
export async function evaluateConflicts(tell: (line: string) => void = () => {}): Promise<Record<string, number>> {
  const counts: Record<Half, Count> = {
    development: { told: 0, right: 0, wanted: 0, found: 0 },
    kept: { told: 0, right: 0, wanted: 0, found: 0 },
  };
  for (const [at, one] of CONFLICT_CASES.entries()) {
    const half: Half = at % 3 === 2 ? 'kept' : 'development';
    const count = counts[half];
    const dossier = await collate(documentsOf(one));
    const told = dossier.figures.filter(({ verdict }) => verdict === 'conflict');
    const right = told.filter((measure) => isWanted(measure, one));
    count.told += told.length;
    count.right += right.length;
    if (one.conflict !== null) {
      count.wanted++;
      if (right.length > 0) count.found++;
    }
    if (half === 'kept') continue;
    for (const measure of told)
      if (!right.includes(measure)) tell(`told, and is none: ${one.name}: ${measure.label}: ${measure.why}`);
    if (one.conflict !== null && right.length === 0) tell(`not told: ${one.name}: ${one.conflict.join(' | ')}`);
  }
  return Object.fromEntries(
    Object.entries(counts).flatMap(([half, { told, right, wanted, found }]) => [
      [`conflicts.${half}.precision`, told === 0 ? 1 : right / told],
      [`conflicts.${half}.recall`, found / wanted],
    ]),
  );
}

/** The reports of a case, all of one day where it names none. */
export function documentsOf({ reports, published }: ConflictCase): SourceDocument[] {
  return reports.map((text, order) => ({
    content: `${text}\n`,
    mediaType: 'text/plain',
    id: `${order}`.padStart(64, '0'),
    bytes: text.length + 1,
    path: `${order}.txt`,
    given: { published: published?.[order] ?? '2031-05-13' },
  }));
}

/** Whether a measure holds both figures of the conflict, of different reports. */
function isWanted({ readings }: Measure, { conflict }: ConflictCase): boolean {
  const has = (words: string) =>
    new Set(
      readings
        .filter(({ span: { text } }) => text.includes(words) || words.includes(text))
        .map(({ span }) => span.witness),
    );
  if (conflict === null) return false;
  const [one, other] = conflict.map(has);
  return [...one!].some((a) => [...other!].some((b) => a !== b));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lines: string[] = [];
  const numbers = await evaluateConflicts((line) => lines.push(line));
  for (const [name, value] of Object.entries(numbers)) console.log(name.padEnd(34), value.toFixed(4));
  if (process.argv.includes('--miss')) console.log(lines.join('\n'));
}
