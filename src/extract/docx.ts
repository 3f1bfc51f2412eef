import { Parser } from 'htmlparser2';
import { detectLanguage, readingOf } from '../lang/index.ts';
import { MappedWriter } from './mapped.ts';
import type { Draft, Piece } from './piece.ts';
import { readPieces } from './plain.ts';

/** What the styles of a paragraph make it; style names are localised, so their stems in several languages. */
const STYLES: readonly (readonly [Piece['kind'], RegExp])[] = [
  ['heading', /^(?:heading|berschrift|titre|ttulo|titolo|kop|rubrik|overskrift|subtitle|untertitel)/i],
  ['caption', /^(?:caption|beschriftung|lgende)/i],
  ['blockquote', /(?:quote|zitat|citation|blocktext)/i],
  ['list-item', /^(?:list|aufz)/i],
];

const TITLE = /^(?:title|titel|titre)$/i;

/** Reads the text part of a Word document (`word/document.xml`): paragraphs in order, deleted text left out. */
export function readDocx(xml: string, declared: string | null, title: string | null): Draft {
  const { pieces, title: own } = piecesOfDocument(xml);
  const rules = readingOf(detectLanguage(pieces.map(({ text }) => text).join(' '), declared));
  return readPieces(pieces, rules, own ?? title);
}

interface OpenParagraph {
  readonly writer: MappedWriter;
  style: string;
  listed: boolean;
  /** Length up to which everything was bold; -1 once something was not. */
  bold: number;
}

/** Subtrees that repeat or withhold text: the old form of a drawing, deletions, field codes. */
const SKIPPED = new Set(['mc:fallback', 'w:del', 'w:deltext', 'w:instrtext', 'w:sdtpr', 'w:movefrom']);

function piecesOfDocument(xml: string): { pieces: Piece[]; title: string | null } {
  const pieces: Piece[] = [];
  const open: OpenParagraph[] = [];
  let title: string | null = null;
  let skipped = 0;
  let inText = false;
  let bold = false;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SKIPPED.has(name)) skipped++;
        const now = open.at(-1);
        if (name === 'w:p') open.push({ writer: new MappedWriter(), style: '', listed: false, bold: 0 });
        else if (name === 'w:t') inText = true;
        else if (now === undefined || skipped > 0) return;
        else if (name === 'w:pstyle') now.style = attributes['w:val'] ?? '';
        else if (name === 'w:numpr') now.listed = true;
        else if (name === 'w:r') bold = false;
        else if (name === 'w:b') bold = attributes['w:val'] !== '0' && attributes['w:val'] !== 'false';
        else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') now.writer.space();
      },
      ontext(data) {
        const now = open.at(-1);
        if (!inText || skipped > 0 || now === undefined) return;
        const length = parser.endIndex + 1 - parser.startIndex;
        const before = now.writer.length;
        if (length === data.length) now.writer.add(data, parser.startIndex);
        else now.writer.addDecoded(data, parser.startIndex);
        if (bold && now.bold === before) now.bold = now.writer.length;
      },
      onclosetag(name) {
        if (SKIPPED.has(name)) skipped--;
        if (name === 'w:t') inText = false;
        if (name !== 'w:p') return;
        const done = open.pop();
        if (done === undefined) return;
        const { text, runs } = done.writer.finish();
        if (text === '') return;
        if (title === null && TITLE.test(done.style)) title = text;
        const kind =
          STYLES.find(([, style]) => style.test(done.style))?.[0] ?? (done.listed ? 'list-item' : 'paragraph');
        const tight = kind === 'list-item' && pieces.at(-1)?.kind === 'list-item';
        pieces.push({ text, runs, kind, tight, marked: done.bold < text.length ? done.bold : 0, gaps: [] });
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(xml);
  parser.end();
  return { pieces, title };
}
