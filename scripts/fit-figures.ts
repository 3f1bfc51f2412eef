// npx tsx scripts/fit-figures.ts FOLDER… [--each]
//
// Prints the weights of src/figures/weights.ts. Learns from labelled dossiers: every folder below FOLDER with a gold.json
// (whose `figures` name the readings of each measured thing) and the reports. Figures of one labelled thing are one, of two
// things are two, and of a labelled thing and none are two for half. First prints how right the measures come out, each
// dossier judged by weights that the others taught, and by those that all did: readings linked, verdicts, figures kept apart,
// and how many of the conflicts told are labelled. --each: a line for each dossier too.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sharedOf } from '../src/align/index.ts';
import { figuresOf } from '../src/figures/group.ts';
import { profilesOf } from '../src/figures/index.ts';
import type { Weights } from '../src/figures/odds.ts';
import { signedPairs } from '../src/figures/pairs.ts';
import { readSource } from '../src/io/sources.ts';
import { languageOf } from '../src/lang/index.ts';
import { flow, memoryMemo, run, withLentDate } from '../src/pipeline/index.ts';
import { fitFigures, type Lesson, measuresBy } from './figures/fitting.ts';
import { type Thing, thingsOf } from './figures/labels.ts';
import { type Score, scoreOf } from './figures/score.ts';

interface Gold {
  readonly witnesses: readonly { readonly file: string }[];
  readonly figures: readonly Thing[];
  readonly never_together?: readonly (readonly [string, string])[];
}

interface Labelled extends Lesson {
  readonly gold: Gold;
  readonly fileOf: (sigil: string) => string;
}

const folders = process.argv.slice(2).filter((given) => !given.startsWith('--'));
if (folders.length === 0) {
  console.error('Give folders of labelled dossiers.');
  process.exit(2);
}

const lessons: Labelled[] = [];
for (const folder of folders.flatMap((one) => readdirSync(one).map((name) => join(one, name)))) {
  const path = join(folder, 'gold.json');
  if (existsSync(path)) lessons.push(await readLesson(folder, JSON.parse(readFileSync(path, 'utf8')) as Gold));
}
const { all, without } = fitFigures(lessons);
report('by the others', (at) => without[at]!);
report('by all', () => all);
console.log(JSON.stringify(all, (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value), 2));

async function readLesson(folder: string, gold: Gold): Promise<Labelled> {
  const files = gold.witnesses.map(({ file }) => file);
  const running = run(flow, await Promise.all(files.map((file) => readSource(join(folder, file)))), {
    memo: memoryMemo(),
  });
  let step = await running.next();
  while (step.done !== true) step = await running.next();
  const { witnesses, dossier } = step.value;
  const language = languageOf('en');
  const figured = witnesses.map((witness, order) => {
    const dated = withLentDate(witness, dossier.dates);
    return { ...dated, order, key: witness.sigil, profiles: profilesOf(dated, language) };
  });
  const pairs = witnesses.flatMap((one, a) =>
    witnesses.slice(a + 1).map((other, k) => ({ a, b: a + 1 + k, passages: sharedOf(one, other).passages })),
  );
  const figures = figuresOf(figured, pairs, language);
  return {
    name: basename(folder),
    gold,
    fileOf: (sigil) => files[witnesses.findIndex((witness) => witness.sigil === sigil)]!,
    figures,
    witnesses: figured,
    pairs: [...signedPairs(figures.tellings, figures.vocabulary, figures.areAligned)],
    things: thingsOf(
      gold.figures,
      figures.nodes,
      files.map((file, at) => ({ file, text: witnesses[at]!.report.text })),
    ),
  };
}

function report(how: string, weightsOf: (at: number) => Weights): void {
  const scores = lessons.map((lesson, at) => scoreOf(lesson.gold, measuresBy(lesson, weightsOf(at)), lesson.fileOf));
  const line = (name: string, own: readonly Score[]) => {
    const shares = (['linked', 'verdict', 'apart', 'conflicts'] as const).map((kind) => {
      const [hits, of] = own.reduce(([h, o], score) => [h + score[kind][0], o + score[kind][1]], [0, 0]);
      return `${kind} ${(hits! / of!).toFixed(3)} ${hits}/${of}`;
    });
    console.log(name.padEnd(14), ...shares.map((share) => share.padEnd(24)));
  };
  line(how, scores);
  if (process.argv.includes('--each')) for (const [at, { name }] of lessons.entries()) line(name, [scores[at]!]);
}
