/** The fields at the head of a Markdown file, names in lower case, and where the text begins. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly end: number;
}

/**
 * Reads front matter as blogs write it, in YAML, or between lines of `+++` in TOML: one `name: value` or `name = value` a
 * line, quoted or not, lists in brackets or below with dashes (joined by commas). Anything deeper is skipped. No front matter: no fields, end 0.
 */
export function readFrontMatter(content: string): FrontMatter {
  const fields = new Map<string, string>();
  const match =
    loose(content) ??
    /^\ufeff?\+\+\+[^\S\n]*\r?\n([\s\S]{0,20000}?)\r?\n\+\+\+[^\S\n]*(?:\r?\n|$)/.exec(content) ??
    /^\ufeff?---[^\S\n]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/.exec(content);
  if (match === null) return { fields, end: 0 };
  let list: string | null = null;
  for (const line of match[1]!.split(/\r?\n/)) {
    const pair = /^([\w-]{1,40})(?::\s*|\s*=\s*)(.*)$/.exec(line);
    const item = /^\s*-\s+(.+)$/.exec(line);
    if (pair !== null) {
      const value = unquote(pair[2]!);
      list = value === '' ? pair[1]!.toLowerCase() : null;
      if (value !== '') fields.set(pair[1]!.toLowerCase(), value);
    } else if (item !== null && list !== null) {
      const before = fields.get(list);
      fields.set(list, before === undefined ? unquote(item[1]!) : `${before}, ${unquote(item[1]!)}`);
    }
  }
  return { fields, end: match[0].length };
}

function unquote(value: string): string {
  const plain = value.trim();
  if (plain.startsWith('[') && plain.endsWith(']')) return plain.slice(1, -1).split(',').map(unquote).join(', ');
  const quoted = /^(["'])(.*)\1$/.exec(plain);
  return quoted === null ? plain : quoted[2]!.replaceAll('\\"', '"').replaceAll("''", "'");
}

/** Fields without dashes around them, as some write them above the text: at least two, one of which everybody knows. */
function loose(content: string): RegExpExecArray | null {
  const match = /^\ufeff?((?:[A-Za-z][\w -]{1,30}:[^\S\n]+\S[^\n]{0,300}\r?\n){2,20})(?:\s*\n|-{3,}\s*\n)/.exec(
    content,
  );
  return match !== null && /^(?:title|author|date)\s*:/im.test(match[1]!) ? match : null;
}
