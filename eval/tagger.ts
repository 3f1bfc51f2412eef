// npx tsx eval/tagger.ts: accuracy of the tagger and lemmatiser on GUM documents, and the tagger's speed.
// The shipped model has learned from ../shared's documents: for what an unseen document can expect, set STEMMA_GUM to a
// folder of others, or run scripts/train-tagger.ts --folds 4.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readGum } from '../scripts/tagger/gum.ts';
import { alignGold, PENN } from '../scripts/tagger/lessons.ts';
import { languageOf } from '../src/lang/index.ts';
import { Tag, TokenKind } from '../src/model/index.ts';
import { foldedToken, formOf, tagForm } from '../src/text/index.ts';

/** Shares, 0 to 1, and tokens a second of processor time. */
export function evaluateTagger(
  folder = process.env.STEMMA_GUM ?? '../shared/data/facts/gum-news',
): Record<string, number> {
  if (!existsSync(folder)) return {};
  const { tagging, form: rules } = languageOf('en');
  const model = tagging.model();
  const documents = readGum(folder);
  let tokens = 0;
  let right = 0;
  let words = 0;
  let rightWords = 0;
  let lemmas = 0;
  let rightLemmas = 0;
  for (const document of documents) {
    const { form, gold } = alignGold(document);
    const tags = tagForm(form, model);
    const lemmaAt = new Map(document.tokens.map(({ start, lemma }) => [start, lemma]));
    for (const [i, tag] of tags.entries()) {
      const want = gold[i]!;
      if (want === 0) continue;
      // The dash of a score is a symbol to GUM, a dash to us.
      const good = tag === want || (tag === Tag.COLON && want === Tag.SYM);
      const word = form.tokens.kinds[i] === TokenKind.Word;
      tokens++;
      if (good) right++;
      if (!word) continue;
      words++;
      if (good) rightWords++;
      if (want === Tag.NNP || want === Tag.NNPS) continue;
      lemmas++;
      const lemma = lemmaAt.get(form.tokens.starts[i]!)!.toLowerCase();
      if (tagging.lemma(foldedToken(form, i), want) === lemma) rightLemmas++;
      else if (process.argv.includes('--miss')) {
        const name = [...PENN].find(([, number]) => number === want)![0];
        console.log(`${foldedToken(form, i)}/${name}: ${lemma}, got ${tagging.lemma(foldedToken(form, i), want)}`);
      }
    }
  }
  const form = formOf(documents.map(({ text }) => text).join('\n\n'), rules);
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    const before = process.cpuUsage();
    tagForm(form, model);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1e6);
  }
  times.sort((a, b) => a - b);
  return {
    'tagger.accuracy': right / tokens,
    'tagger.accuracy.words': rightWords / words,
    'tagger.lemmas': rightLemmas / lemmas,
    'tagger.tokens-per-second': Math.round(form.tokens.length / times[7]!),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  for (const [name, value] of Object.entries(evaluateTagger())) {
    console.log(name.padEnd(30), value > 1 ? value : value.toFixed(4));
  }
}
