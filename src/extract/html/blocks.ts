import { countWords } from '../features.ts';
import { piecesOfSetLines } from '../lines.ts';
import { type Mapped, MappedWriter } from '../mapped.ts';
import { BLOCKS, type Dom, type Element, type Text } from './dom.ts';

/** A run of inline content that begins and ends a line: a paragraph, a heading, an item, a loose line in a box. */
export interface HtmlBlock extends Mapped {
  /** The innermost block element around it. */
  readonly element: Element;
  readonly words: number;
  /** Words of it that stand in links. */
  readonly linkWords: number;
  /** Characters from its beginning that are bold, in a heading of a definition list or the like. */
  readonly marked: number;
  /** Whether it follows the block before it in the same element, after a `<br>`: the lines of one paragraph. */
  readonly broken: boolean;
}

/** Inline elements that set words apart. */
const STRONG = new Set(['b', 'strong', 'dt', 'th', 'mark']);

/** Classes that records of speech give to the name in front of the words. */
const SPEAKER = /(?:^|[\s_-])(?:speaker|spk|spkr|talker|orator|contributor|member-?name|interviewe[er])(?:$|[\s_-])/i;

/** The same of a box that holds the name and nothing else. */
const SPEAKER_BOX = /(?:^|\s)(?:speaker(?:-?name)?|talker|orator|interviewe[er])(?:$|\s)/i;

/** The blocks of a page in reading order. `skip`: elements whose text is left out, with all that is in them. */
export function blocksOf(dom: Dom, skip: (element: Element) => boolean): HtmlBlock[] {
  const reader = new BlockReader(skip);
  reader.read(dom.root);
  return reader.blocks;
}

const isCell = ({ name }: Element) => name === 'td' || name === 'th';

/** Fewest cells of a row of data, and most characters of one: what is longer is a column of text. */
const FEWEST_CELLS = 2;
const LONGEST_CELL = 60;

/** Share of a table's rows that must hold a number. */
const NUMBERED_ROWS = 0.5;

/** Whether a table holds short facts, one row for each thing, and numbers among them: no layout, and no speech beside names. */
function isDataTable(table: Element): boolean {
  let rows = 0;
  let numbered = 0;
  const walk = (element: Element): boolean => {
    for (const child of element.children) {
      if (child.type === 'text') continue;
      if (child.name !== 'tr') {
        if (child.name === 'table' || !walk(child)) return false;
        continue;
      }
      const cells = child.children.filter((cell): cell is Element => cell.type === 'element' && isCell(cell));
      const texts = cells.map((cell) => plainOf(cell));
      if (texts.some((text) => text === null || text.length > LONGEST_CELL || /\p{L}{3}[.?!…]["”’]?$/u.test(text)))
        return false;
      if (cells.length < FEWEST_CELLS || cells.every(({ name }) => name === 'th')) continue;
      rows++;
      if (texts.some((text) => /\d/.test(text!))) numbered++;
    }
    return true;
  };
  return walk(table) && rows > 1 && numbered >= rows * NUMBERED_ROWS;
}

/** The text of a cell; null where it holds lines or boxes. */
function plainOf(cell: Element): string | null {
  let text = '';
  for (const child of cell.children) {
    if (child.type === 'text') text += child.data;
    else if (child.name === 'br' || BLOCKS.has(child.name)) return null;
    else {
      const inside = plainOf(child);
      if (inside === null) return null;
      text += inside;
    }
    if (text.length > LONGEST_CELL * 4) return text;
  }
  return text.replace(/\s+/g, ' ').trim();
}

class BlockReader {
  readonly blocks: HtmlBlock[] = [];
  #writer = new MappedWriter();
  #element: Element | null = null;
  #linkWords = 0;
  #marked = 0;
  #pre = 0;
  /** Tables of data around the place that is read. */
  #data = 0;
  #breaks = 0;
  #afterBreak = false;
  readonly #skip: (element: Element) => boolean;

  constructor(skip: (element: Element) => boolean) {
    this.#skip = skip;
  }

  read(root: Element): void {
    this.#walk(root, root, false, false);
    this.#flush(false);
  }

  #walk(element: Element, block: Element, linked: boolean, strong: boolean): void {
    for (const child of element.children) {
      if (child.type === 'text') this.#text(child, block, linked, strong);
      else if (this.#skip(child)) continue;
      else if (child.name === 'br') this.#break();
      else if (child.name === 'hr') this.#flush(false);
      else {
        // The cells of a table's row are one line, where the table is one of data.
        const isBlock = BLOCKS.has(child.name) && !(this.#data > 0 && isCell(child));
        if (isBlock) this.#flush(false);
        if (child.name === 'pre') this.#pre++;
        const data = child.name === 'table' && isDataTable(child);
        if (data) this.#data++;
        const bold =
          strong ||
          STRONG.has(child.name) ||
          (isBlock ? SPEAKER_BOX : SPEAKER).test(child.attributes.class ?? '') ||
          /font-weight:\s*(?:bold|[6-9]00)/.test(child.attributes.style ?? '');
        this.#walk(child, isBlock ? child : block, linked || child.name === 'a', bold);
        if (child.name === 'pre') this.#pre--;
        if (data) this.#data--;
        if (isBlock) this.#flush(false);
        else if (isCell(child)) this.#writer.space();
      }
    }
  }

  #text(text: Text, block: Element, linked: boolean, strong: boolean): void {
    if (this.#pre > 0 && text.data.includes('\n') && text.length === text.data.length) {
      this.#lines(text, block);
      return;
    }
    if (this.#breaks > 0 && text.data.trim() !== '') {
      if (this.#writer.length > 0) this.#flush(true);
      this.#breaks = 0;
    }
    const before = this.#writer.length;
    if (text.length === text.data.length) this.#writer.add(text.data, text.at);
    else this.#writer.addDecoded(text.data, text.at);
    if (this.#writer.length === before) return;
    this.#element ??= block;
    if (linked) this.#linkWords += countWords(text.data);
    if (strong && this.#marked === before) this.#marked = this.#writer.length;
  }

  /** Preformatted text: its lines are made paragraphs as those of a plain text are. */
  #lines(text: Text, block: Element): void {
    for (const [at, piece] of piecesOfSetLines(text.data).entries()) {
      if (at > 0 && this.#writer.length > 0) {
        this.#breaks = piece.tight ? 1 : 2;
        this.#flush(true);
      }
      let end = 0;
      for (const [start, source, length] of piece.runs) {
        if (start > end) this.#writer.space();
        this.#writer.add(text.data.slice(source, source + length), text.at + source);
        end = start + length;
      }
      this.#element ??= block;
    }
    this.#writer.space();
    this.#breaks = 0;
  }

  /** One `<br>` parts lines, more part paragraphs; which of the two is told by what follows. */
  #break(): void {
    this.#breaks++;
    this.#writer.space();
  }

  #flush(broken: boolean): void {
    const { text, runs } = this.#writer.finish();
    if (text !== '') {
      const words = countWords(text);
      const element = this.#element!;
      const line = this.#afterBreak && this.blocks.at(-1)?.element === element;
      this.blocks.push({
        text,
        runs,
        element,
        words,
        linkWords: Math.min(words, this.#linkWords),
        marked: Math.min(this.#marked, text.length),
        broken: line,
      });
    }
    this.#afterBreak = broken && this.#breaks === 1;
    this.#writer = new MappedWriter();
    this.#element = null;
    this.#linkWords = 0;
    this.#marked = 0;
    if (!broken) this.#breaks = 0;
  }
}
