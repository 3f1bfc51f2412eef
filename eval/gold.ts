// Whether the labels of a dossier can be true at all: every snippet of its gold.json stands in the file that it names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** The labels that point into a report, as ../shared/dossiers/README.md describes them. */
interface Gold {
  readonly witnesses: readonly {
    file: string;
    title: string | null;
    boilerplate?: readonly string[];
    keep?: readonly string[];
  }[];
  readonly quotes: readonly (Place & { record: readonly { file: string; passage: string }[] })[];
  readonly not_quotes: readonly Place[];
  readonly figures: readonly { readings: readonly Place[] }[];
  readonly times: readonly Place[];
  readonly changes: readonly {
    from: string;
    to: string;
    kind: string;
    text?: string;
    before?: string;
    after?: string;
  }[];
  readonly statements: readonly { gist: string; in: readonly Place[]; silent: readonly string[] }[];
  readonly commitments: readonly Place[];
  readonly not_commitments: readonly Place[];
}

interface Place {
  readonly file: string;
  readonly text: string;
}

/** The labels of all dossiers below `folder` that their reports do not bear out, a line each. */
export function faultsOf(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .flatMap((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as Gold;
      const texts = new Map(
        gold.witnesses.map(({ file }) => [file, packed(textOf(file, readFileSync(join(folder, name, file), 'utf8')))]),
      );
      const missing = placesOf(gold).filter(({ file, text }) => !texts.get(file)?.includes(packed(text)));
      const unclear = gold.statements.filter(({ in: places, silent }) =>
        gold.witnesses.some(({ file }) => places.some((place) => place.file === file) === silent.includes(file)),
      );
      return [
        ...missing.map(({ file, text }) => `${name}: ${file} has no “${text}”`),
        ...unclear.map(({ gist }) => `${name}: somebody neither says it nor is silent, or both: ${gist}`),
      ];
    });
}

function placesOf(gold: Gold): Place[] {
  return [
    ...gold.witnesses.flatMap(({ file, title, boilerplate = [], keep = [] }) =>
      [...(title === null ? [] : [title]), ...boilerplate, ...keep].map((text) => ({ file, text })),
    ),
    ...gold.quotes.flatMap(({ file, text, record }) => [
      { file, text },
      ...record.map((one) => ({ file: one.file, text: one.passage })),
    ]),
    ...gold.figures.flatMap(({ readings }) => readings),
    ...gold.changes.flatMap(({ from, to, kind, text = '', before = '', after = '' }) =>
      kind === 'dropped'
        ? [{ file: from, text }]
        : kind === 'added'
          ? [{ file: to, text }]
          : [
              { file: from, text: before },
              { file: to, text: after },
            ],
    ),
    ...gold.statements.flatMap((statement) => statement.in),
    ...[gold.not_quotes, gold.times, gold.commitments, gold.not_commitments].flat(),
  ];
}

/** What a reader sees of a file. */
function textOf(file: string, source: string): string {
  if (!file.endsWith('.html')) return source;
  const { document } = parseHTML(source);
  for (const node of document.querySelectorAll('script, style')) node.remove();
  return document.documentElement.textContent ?? '';
}

/** Without white space: where blocks of a page meet, a reader sees some and the source has none. */
function packed(text: string): string {
  return text.replace(/\s+/g, '');
}
