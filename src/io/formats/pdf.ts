import type { MetadataHints } from '../../model/index.ts';
import { type Context, document, type Found, type Place, problem } from '../found.ts';

/** A run of characters on a page, in points from the page's lower left corner. */
interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Fewest characters a page on average has where a PDF has a text layer. */
const FEWEST_CHARACTERS = 12;

/**
 * Reads the text layer of a PDF: a line of text is a line, gaps between lines are blank lines, pages are parted by form
 * feeds. The largest letters on the first page are a hint at the headline.
 */
export async function* readPdf(bytes: Uint8Array, place: Place, { limits }: Context): AsyncGenerator<Found> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    const pages: TextLine[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, limits.pages); number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? [toRun(item as RawItem)] : []))));
      page.cleanup();
    }
    const content = pages.map(toText).join('\f');
    if (content.replace(/\s/g, '').length < FEWEST_CHARACTERS * pages.length) {
      yield problem(
        'pdf.no-text',
        place.name,
        `Its ${pages.length === 1 ? 'page is a picture' : 'pages are pictures'} without a text layer. Run it through text recognition (OCR) first.`,
      );
      return;
    }
    const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
    const title =
      titleOf(pages[0] ?? []) ??
      (typeof info.Title === 'string' && info.Title.trim().includes(' ') ? info.Title.trim() : null);
    const hints: MetadataHints = { ...place.hints, ...(title === null ? {} : { title }) };
    yield document(bytes, content, 'application/pdf', { ...place, hints });
    if (pdf.numPages > limits.pages)
      yield problem(
        'pdf.too-long',
        place.name,
        `It has ${pdf.numPages} pages; the first ${limits.pages} were read.`,
        'warning',
      );
  } catch (error) {
    yield (error as Error).name === 'PasswordException'
      ? problem(
          'pdf.password',
          place.name,
          'The PDF is locked with a password. Save a copy without it, or print it to a new PDF.',
        )
      : problem(
          'pdf.broken',
          place.name,
          `The PDF cannot be opened (${(error as Error).message}). Fetch it again, or print it to a new PDF.`,
        );
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

interface RawItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

function toRun({ str, width, transform }: RawItem): Run {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(a, b) };
}

/** Share of the letter size by which runs of one line may stand higher or lower. */
const SAME_LINE = 0.5;

/** Runs in the order in which the page draws them, joined to lines. Columns stay apart: a jump upwards is a new line. */
function linesOf(runs: readonly Run[]): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let first: Run | null = null;
  let last: Run | null = null;
  const flush = () => {
    if (first !== null && text.trim() !== '')
      lines.push({ text: text.trim(), x: first.x, y: first.y, size: first.size });
    text = '';
    first = null;
    last = null;
  };
  for (const run of runs) {
    if (run.text === '') continue;
    const before: Run | null = last;
    const size = Math.max(run.size, before?.size ?? 0, 1);
    const goesOn =
      before !== null && Math.abs(run.y - before.y) <= size * SAME_LINE && run.x >= before.x - size * SAME_LINE;
    if (!goesOn) flush();
    else {
      const gap = run.x - (before!.x + before!.width);
      if (gap > size * 0.18 && !text.endsWith(' ') && !run.text.startsWith(' ')) text += gap > size * 3 ? '   ' : ' ';
    }
    if (run.text.trim() !== '' || text !== '') {
      text += run.text;
      first ??= run;
      last = run;
    }
  }
  flush();
  return lines;
}

/** Distance between two lines, in letter sizes, from which a paragraph ends. */
const PARAGRAPH_GAP = 1.75;

function toText(lines: readonly TextLine[]): string {
  const gapsOf = lines.slice(1).map((line, at) => (lines[at]!.y - line.y) / Math.max(1, line.size));
  const usual = gapsOf.filter((gap) => gap > 0.5 && gap < 4).sort((a, b) => a - b);
  // Most gaps are those between the lines of a paragraph, or nearly: the lower quarter certainly is.
  const most = usual[usual.length >> 2] ?? 1.2;
  const apart = Math.max(most * 1.3, Math.min(PARAGRAPH_GAP, most * 1.5));
  const large = headlineSize(lines);
  let text = lines[0]?.text ?? '';
  for (let at = 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1]!, lines[at]!];
    const gap = gapsOf[at - 1]!;
    const column = gap < -2 && /[.!?:]['"’”)]*$/.test(before.text);
    // A headline over several lines is put on one: its letters hold it together.
    if (large !== null && before.size >= large && line.size >= large) text += ' ';
    else text += gap > apart || column || Math.abs(line.size - before.size) > SAME_SIZE ? '\n\n' : '\n';
    text += line.text;
  }
  return text;
}

/** Points by which letters of one size may differ. */
const SAME_SIZE = 0.6;
/** How much larger than most letters a headline's are. */
const HEADLINE_SIZE = 1.2;

/** The least size of the letters of the headline; null where no letters on the page stand out. */
function headlineSize(lines: readonly TextLine[]): number | null {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const largest = sizes.at(-1) ?? 0;
  return largest < usual * HEADLINE_SIZE ? null : largest - SAME_SIZE;
}

/** Lines of the largest letters on the first page, where they are clearly larger than most. */
function titleOf(lines: readonly TextLine[]): string | null {
  const large = headlineSize(lines);
  if (large === null) return null;
  const title = lines
    .filter(({ size }) => size >= large)
    .map(({ text }) => text)
    .join(' ');
  return title.length > 8 && title.length < 250 ? title : null;
}
