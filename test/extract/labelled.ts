import { readdirSync, readFileSync } from 'node:fs';

/** Fields of which a labelled document says what is to be understood. */
export const FIELDS = ['title', 'byline', 'publisher', 'agency', 'published', 'kind'] as const;

/** A document with what a careful reader makes of it. The form is told in `wild/README.md`. */
export interface Labelled {
  readonly name: string;
  readonly content: string;
  readonly mediaType: string;
  /** By field, the good answers; none where there is nothing to be found. */
  readonly fields: ReadonlyMap<(typeof FIELDS)[number], readonly string[]>;
  readonly kept: readonly string[];
  readonly gone: readonly string[];
  /** Good names for the speaker of each turn. */
  readonly turns: readonly (readonly string[])[];
}

const MEDIA: Readonly<Record<string, string>> = { html: 'text/html', md: 'text/markdown' };

/** The documents of a folder, in order of files. */
export function labelledIn(folder: URL): Labelled[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')));
}

function parse(text: string): Labelled[] {
  return text
    .split(/^#### /m)
    .slice(1)
    .map((part) => document(part.trimEnd().split('\n')));
}

function document([name = '', ...lines]: readonly string[]): Labelled {
  const fields = new Map<(typeof FIELDS)[number], readonly string[]>();
  const kept: string[] = [];
  const gone: string[] = [];
  const turns: string[][] = [];
  const raw: string[] = [];
  const ending = name.split('.').at(-1)!;
  for (const line of lines) {
    const told = /^@(\w+)\s+(.*)$/.exec(line);
    if (told !== null) {
      const [, key, value] = told as unknown as [string, string, string];
      if (key === 'keep') kept.push(plain(value));
      else if (key === 'drop') gone.push(plain(value));
      else if (isField(key))
        fields.set(
          key,
          value
            .split('||')
            .map(plain)
            .filter((answer) => answer !== '-'),
        );
      continue;
    }
    const [, mark, names, rest] = /^([-+=?]|\*\{([^}]*)\}) ?(.*)$/.exec(line) ?? [];
    raw.push(rest ?? line);
    const shown = plain(visible(rest ?? '', ending));
    if (shown === '') continue;
    if (mark === '-') gone.push(shown);
    else if (mark === '+' || names !== undefined) kept.push(shown);
    if (names !== undefined) turns.push(names.split('||').map(plain));
  }
  return { name, content: raw.join('\n'), mediaType: MEDIA[ending] ?? 'text/plain', fields, kept, gone, turns };
}

const isField = (key: string): key is (typeof FIELDS)[number] => FIELDS.some((field) => field === key);

/** What a reader sees of a line of markup. */
function visible(line: string, ending: string): string {
  if (ending === 'html') return line.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&');
  return ending === 'md' ? line.replace(/^\s*(?:#{1,6}\s+|>\s?)/, '') : line;
}

/** Words as they are compared: marks and white space folded. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
