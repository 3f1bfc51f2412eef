import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One gold token: where it stands in the document's text, and its Penn tag. */
interface GoldToken {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly lemma: string;
  readonly universal: string;
  /** The MISC column: entity brackets and the like. */
  readonly misc: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly GoldToken[];
}

/** The documents of a folder of CoNLL-U files, their text put together again: a blank line parts the paragraphs. */
export function readGum(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => readConllu(basename(file, '.conllu'), readFileSync(join(folder, file), 'utf8')));
}

function readConllu(id: string, content: string): GoldDocument {
  let text = '';
  let glue = true;
  const tokens: GoldToken[] = [];
  let inside = { last: 0, spaced: true };
  for (const line of content.split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) {
      if (text !== '') text = `${text.trimEnd()}\n\n`;
      glue = true;
    }
    const cells = line.split('\t');
    if (cells.length < 10) continue;
    const [index, form, lemma, universal, tag, , , , , misc] = cells as [string, ...string[]] & { length: 10 };
    if (index.includes('.')) continue;
    const range = index.match(/^(\d+)-(\d+)$/);
    if (range) {
      inside = { last: Number(range[2]), spaced: !misc!.includes('SpaceAfter=No') };
      continue;
    }
    if (!glue) text += ' ';
    const start = text.length;
    text += form;
    tokens.push({ start, end: text.length, tag: tag!, lemma: lemma!, universal: universal!, misc: misc! });
    const at = Number(index);
    if (at < inside.last) glue = true;
    else if (at === inside.last) {
      glue = !inside.spaced;
      inside = { last: 0, spaced: true };
    } else glue = misc!.includes('SpaceAfter=No');
  }
  return { id, text, tokens };
}
