import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One document of MEANTIME, written as a newspaper would, with where each of its tokens stands. */
export interface MeantimeDocument {
  /** "corpus_airbus/100911": topic and document. */
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly sentence: number }[];
  /** The coreference column of each token. */
  readonly references: readonly string[];
}

/** The documents of MEANTIME's `conll.csv`. Each sentence is a paragraph of its own where the first two are concerned (title, date). */
export function readMeantime(folder: string): MeantimeDocument[] {
  const rows = readFileSync(join(folder, 'output_data/en/conll.csv'), 'utf8').split('\n').slice(1);
  const documents = new Map<string, { sentence: number; token: string; reference: string }[]>();
  for (const row of rows) {
    const cells = splitCsv(row);
    if (cells.length < 6) continue;
    const [, id, sentence, , token, reference] = cells as [string, string, string, string, string, string];
    const list = documents.get(id) ?? [];
    list.push({ sentence: Number(sentence), token, reference });
    documents.set(id, list);
  }
  return [...documents].map(([id, tokens]) => write(id, tokens));
}

function splitCsv(row: string): string[] {
  return [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) =>
    match[1]!.startsWith('"') ? match[1]!.slice(1, -1).replaceAll('""', '"') : match[1]!,
  );
}

function write(id: string, rows: readonly { sentence: number; token: string; reference: string }[]): MeantimeDocument {
  let text = '';
  const tokens: { start: number; end: number; sentence: number }[] = [];
  let last = -1;
  let opener = false;
  let quoted = false;
  for (const { sentence, token: raw } of rows) {
    const opens = raw === '``' || (raw === "''" && !quoted && false);
    const token =
      raw === '``' || raw === "''" ? '"' : raw === '-LRB-' ? '(' : raw === '-RRB-' ? ')' : raw === '#' ? '£' : raw;
    if (raw === '``') quoted = true;
    if (raw === "''") quoted = false;
    if (last >= 0 && sentence !== last) text += sentence <= 2 ? '\n\n' : ' ';
    else if (text !== '' && !opener && !GLUED.test(raw)) text += ' ';
    last = sentence;
    opener = opens || raw === '(' || raw === '[' || raw === '$' || raw === 'US$' || raw === '#' || raw === '-LRB-';
    const start = text.length;
    text += token;
    tokens.push({ start, end: text.length, sentence });
  }
  return { id, text, tokens, references: rows.map(({ reference }) => reference) };
}

/** Tokens that stand right behind the one before. */
const GLUED = /^(?:[,.;:!?)\]%]|''|-RRB-|n't|'[a-z]{0,2}|'S)$/;
