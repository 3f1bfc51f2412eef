/**
 * `text` in lines of at most `width` characters, broken at spaces; a longer word stands on a line of its own.
 * Every line but the first begins with `indent` (counted in its width); on the first, `used` characters stand already.
 */
export function wrap(text: string, width: number, indent = '', used = indent.length): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const room = width - (lines.length === 0 ? used : indent.length);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** `text` on one line and at most `length` characters long, cut between words in the middle, where readers miss it least. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const head = Math.ceil((length - 3) * 0.65);
  const from = line.length - (length - 3 - head);
  const [before, after] = [line.lastIndexOf(' ', head), line.indexOf(' ', from - 1)];
  // A word as long as all that may be shown is cut.
  const [end, start] = [before > 0 ? before : head, after >= 0 ? after + 1 : from];
  return `${line.slice(0, end)} … ${line.slice(start)}`;
}
