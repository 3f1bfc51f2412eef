// npx tsx eval/findings.ts [--miss] [--list] [FOLDER]: do the findings tell what was planted in the labelled dossiers, and
// are those that are told right? The labels (finding-labels.json) were made by hand, by the findings' ids.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collate, type Dossier, type Finding } from '../src/index.ts';
import { readSource } from '../src/io/sources.ts';

const DOSSIERS = '../shared/dossiers';
const LABELS = new URL('./finding-labels.json', import.meta.url);

/** `trivial`: so, but an editor would not want to be told. */
type Label = 'right' | 'wrong' | 'trivial';

/** What somebody planted: a finding tells it if it shows the words in question in one of these reports. */
interface Planted {
  readonly what: string;
  readonly words: readonly { readonly file: string; readonly text: string }[];
  /** How many of the `words` have to be shown. */
  readonly needed: number;
  readonly rules: RegExp;
}

interface Gold {
  readonly witnesses: readonly { readonly file: string }[];
  readonly quotes: readonly {
    file: string;
    text: string;
    verdict: string;
    accept: readonly string[];
    optional?: true;
  }[];
  readonly figures: readonly {
    measure: string;
    verdict: string;
    readings: readonly { file: string; text: string }[];
  }[];
  readonly lineage: { readonly edges: readonly { from: string; to: string; relation: string }[] };
  readonly changes: readonly { from: string; to: string; kind: string; before?: string; after?: string }[];
}

/** Shares, 0 to 1, by name; `unlabelled` counts. Empty where the folder is missing. */
export async function evaluateFindings(
  folder = DOSSIERS,
  tell: (line: string) => void = () => {},
): Promise<Record<string, number>> {
  if (!existsSync(folder)) return {};
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as Record<string, Label>;
  const planted = new Map<string, { told: number; total: number }>();
  const judged = { right: 0, wrong: 0, trivial: 0, unlabelled: 0 };
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name, 'gold.json');
    if (!existsSync(path)) continue;
    const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold;
    const files = gold.witnesses.map(({ file }) => file);
    const dossier = await collate(await Promise.all(files.map((file) => readSource(join(folder, name, file)))));
    for (const [kind, things] of Object.entries(plantedIn(gold))) {
      const count = planted.get(kind) ?? { told: 0, total: 0 };
      for (const thing of things) {
        const told = tells(dossier, files, thing);
        count.total++;
        if (told) count.told++;
        else tell(`${name}: not told: ${kind}: ${thing.what}`);
      }
      planted.set(kind, count);
    }
    for (const finding of dossier.findings) {
      const label = labels[finding.id];
      judged[label ?? 'unlabelled']++;
      if (label === undefined || label === 'wrong')
        tell(`${name}: ${label ?? 'unlabelled'} ${finding.id} ${finding.rule} ${finding.message}`);
    }
  }
  const all = [...planted.values()].reduce(
    (sum, { told, total }) => ({ told: sum.told + told, total: sum.total + total }),
    { told: 0, total: 0 },
  );
  const known = judged.right + judged.wrong + judged.trivial;
  return {
    ...Object.fromEntries(
      [...planted].map(([kind, { told, total }]) => [`findings.planted.${kind}`, told / Math.max(1, total)]),
    ),
    'findings.planted': all.told / Math.max(1, all.total),
    'findings.right': known === 0 ? 0 : judged.right / known,
    'findings.not-wrong': known === 0 ? 0 : 1 - judged.wrong / known,
    'findings.unlabelled-not-found': judged.unlabelled,
  };
}

function plantedIn({ quotes, figures, lineage, changes }: Gold): Record<string, Planted[]> {
  const accused = ['absent', 'misattributed', 'spliced'];
  return {
    quotes: quotes
      .filter(
        ({ verdict, accept, optional }) =>
          accused.includes(verdict) && !optional && accept.every((one) => accused.includes(one)),
      )
      .map(({ verdict, file, text }) => ({
        what: `${verdict} ${text}`,
        words: [{ file, text }],
        needed: 1,
        rules: /^quote/,
      })),
    figures: figures
      .filter(({ verdict }) => verdict === 'conflict')
      .map(({ measure, readings }) => ({
        what: measure,
        words: readings,
        needed: 2,
        rules: /^figure|^time|^statement-contradicted|^quote-altered|^copy-changed/,
      })),
    copies: lineage.edges
      .filter(({ relation }) => !/update|common/.test(relation))
      .map(({ from, to }) => ({
        what: `${from} → ${to}`,
        words: [
          { file: from, text: '' },
          { file: to, text: '' },
        ],
        needed: 2,
        rules: /^copied/,
      })),
    changes: changes
      .filter(({ kind, before, after }) => kind === 'changed' && digits(before) !== digits(after))
      .map(({ to, before, after }) => ({
        what: `${before} → ${after}`,
        words: [{ file: to, text: after ?? '' }],
        needed: 1,
        rules: /^(?!copied|left-out)/,
      })),
  };
}

function tells({ findings }: Dossier, files: readonly string[], { words, needed, rules }: Planted): boolean {
  return findings.some(
    (finding) => rules.test(finding.rule) && filesShown(finding, files, words).size >= Math.min(needed, words.length),
  );
}

function filesShown({ spans }: Finding, files: readonly string[], words: Planted['words']): Set<string> {
  const shown = new Set<string>();
  for (const { witness, text } of spans) {
    const file = files[sigilNumber(witness)]!;
    if (words.some((word) => word.file === file && meet(plain(word.text), plain(text)))) shown.add(file);
  }
  return shown;
}

/** Whether one of the texts stands in the other. */
function meet(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function digits(text = ''): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

/** A is 0, Z 25, AA 26. */
function sigilNumber(sigil: string): number {
  return [...sigil].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
  const scores = await evaluateFindings(folder, process.argv.includes('--miss') ? console.log : undefined);
  for (const [name, value] of Object.entries(scores)) console.log(name.padEnd(34), value.toFixed(3));
}
