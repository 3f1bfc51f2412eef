// npx tsx eval/reuse.ts [FILE]: PAN 2013 text alignment, plagdet by type of obfuscation and together.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { contentOf, findReuse, printsOf, type ReuseText } from '../src/align/index.ts';
import { languageOf } from '../src/lang/index.ts';
import { formOf } from '../src/text/index.ts';
import { type Plagdet, plagdetOf, type ReuseCase, type Stretch } from './plagdet.ts';

const FILE = '../shared/data/reuse/pan13.dev.jsonl';

interface Pair {
  readonly id: string;
  readonly type: string;
  readonly copy: string;
  readonly source: string;
  readonly passages: readonly { readonly copy: Stretch; readonly source: Stretch }[];
}

/** Scores by type, and of all pairs under `all`; `pick` chooses among the pairs by their place in the file. */
export function scoreReuse(file = FILE, pick: (index: number) => boolean = () => true): Record<string, Plagdet> {
  const cases = new Map<string, ReuseCase[]>();
  for (const [index, line] of readFileSync(file, 'utf8').trim().split('\n').entries()) {
    if (!pick(index)) continue;
    const { type, copy, source, passages } = JSON.parse(line) as Pair;
    const [fromCopy, fromSource] = [codePointOffsets(copy), codePointOffsets(source)];
    const found = findReuse(textOf(copy), textOf(source)).map(({ a, b }) => ({
      copy: [a.start, a.end] as const,
      source: [b.start, b.end] as const,
    }));
    const wanted = passages.map((one) => ({
      copy: [fromCopy[one.copy[0]]!, fromCopy[one.copy[1]]!] as const,
      source: [fromSource[one.source[0]]!, fromSource[one.source[1]]!] as const,
    }));
    for (const key of [type, 'all']) cases.set(key, [...(cases.get(key) ?? []), { wanted, found }]);
  }
  return Object.fromEntries([...cases].map(([type, of]) => [type, plagdetOf(of)]));
}

/** UTF-16 offset of each code point, and of the end. */
function codePointOffsets(text: string): Uint32Array {
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    offsets.push(at);
    at += char.length;
  }
  return Uint32Array.from([...offsets, at]);
}

/** The corpus breaks lines anywhere; the extractor would have unwrapped them. Offsets stay. */
function textOf(raw: string): ReuseText {
  const text = raw.replace(/\r/g, ' ').replace(/(?<!\n[ \t]{0,20})\n(?![ \t]{0,20}\n)/g, ' ');
  const { form, lexicon } = languageOf('en');
  const read = formOf(text, form);
  const prints = printsOf(read);
  return { prints, content: contentOf(read, prints.words, lexicon) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? FILE;
  if (!existsSync(file)) {
    console.error(`No PAN pairs at ${file}; name the file.`);
    process.exit(process.env.CI ? 1 : 0);
  }
  const scores = scoreReuse(file);
  for (const [type, { plagdet, precision, recall, granularity }] of Object.entries(scores)) {
    const cells = [plagdet, precision, recall, granularity].map((value) => value.toFixed(4).padStart(10));
    console.log(type.padEnd(26) + cells.join(''));
  }
}
