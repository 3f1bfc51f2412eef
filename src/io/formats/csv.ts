/** Separators that tables use, tried on the first line. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/**
 * The cells of a table, row by row, as RFC 4180 writes them: cells with separators or line breaks stand in double quotes,
 * a quote inside is doubled. The separator is the one that the first line has most of. Linear.
 */
export function parseCsv(content: string): string[][] {
  const text = content.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function separatorOf(text: string): string {
  const newline = text.search(/[\r\n]/);
  const head = newline < 0 ? text : text.slice(0, newline);
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

function plainCell(text: string, from: number, separator: string): [string, number] {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return [text.slice(from, end), end];
}

/** A quoted cell; where its closing mark is missing, it runs to the end. What follows the mark up to the separator is kept. */
function quotedCell(text: string, from: number): [string, number] {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return [cell + text.slice(at), text.length];
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return [cell, close + 1];
    cell += '"';
    at = close + 2;
  }
}
