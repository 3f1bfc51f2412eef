// npx tsx eval/names.ts: names in GUM's and MEANTIME's held-out documents, and how well they come together.
// The shipped model has learned from the other documents (scripts/names/gold.ts, `isHeldOut`).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type GoldName, isHeldOut, type NamedDocument, namesOfGum, namesOfMeantime } from '../scripts/names/gold.ts';
import { f1, type Tally, tally } from '../scripts/names/score.ts';
import { readGum } from '../scripts/tagger/gum.ts';
import { readMeantime } from '../scripts/tagger/meantime.ts';
import { languageOf } from '../src/lang/index.ts';
import { type LocalNames, type NameKind, TokenKind } from '../src/model/index.ts';
import { joinNames, readNames } from '../src/names/index.ts';
import { tokenAt } from '../src/text/index.ts';
import { readNewswire } from './newswire.ts';

/** Shares, 0 to 1. */
export function evaluateNames(data = process.env.STEMMA_FACTS ?? '../shared/data/facts'): Record<string, number> {
  if (!existsSync(data)) return {};
  const scores: Record<string, number> = {};
  const gum = readGum(join(data, 'gum-news')).map(namesOfGum).filter(isHeldOut);
  const meantime = readMeantime(join(data, 'meantime'))
    .map(namesOfMeantime)
    .filter((document) => document !== null)
    .filter(isHeldOut);
  const all: Tally = { found: 0, wanted: 0, right: 0, placed: 0 };
  const wire = readNewswire(new URL('wire.txt', import.meta.url));
  for (const [corpus, documents] of Object.entries({ gum, meantime, newswire: readNewswire(), wire })) {
    const counts: Tally = { found: 0, wanted: 0, right: 0, placed: 0 };
    for (const document of documents) {
      // The lines of newswires are invented: they stand by themselves. Nobody reads the misses in wire.txt.
      for (const total of corpus === 'newswire' || corpus === 'wire' ? [counts] : [counts, all])
        tally(total, mentionsOf(document, read(document)), document);
    }
    scores[`names.${corpus}.f1`] = f1(counts);
  }
  scores['names.f1'] = f1(all);
  scores['names.placed'] = (2 * all.placed) / (all.found + all.wanted);
  // One GUM document is one dossier; MEANTIME's documents of one topic are.
  const topics = new Map<string, NamedDocument[]>();
  for (const document of meantime) {
    const topic = document.id.split('/')[0]!;
    topics.set(topic, [...(topics.get(topic) ?? []), document]);
  }
  scores['names.b3.within'] = bCubed(gum.map((document) => [document]));
  scores['names.b3.across'] = bCubed([...topics.values()]);
  return scores;
}

function read({ form, tags }: NamedDocument): LocalNames {
  return readNames({ form, tags, report: { turns: [], publisher: null, title: null, byline: [] } }, languageOf('en'));
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly name: number;
}

function mentionsOf({ form }: NamedDocument, { names }: LocalNames): Found[] {
  return names.flatMap(({ kind, mentions }, name) =>
    mentions.map(({ start, end }) => ({ from: tokenAt(form, start), to: tokenAt(form, end - 1) + 1, kind, name })),
  );
}

/**
 * B³ F1 (Bagga, Baldwin 1998) of the names of each dossier, over the mentions that both the gold and the program have:
 * how far those that are together belong together, and the reverse.
 */
function bCubed(dossiers: readonly (readonly NamedDocument[])[]): number {
  let precision = 0;
  let recall = 0;
  let count = 0;
  for (const documents of dossiers) {
    const rules = languageOf('en').names;
    const found = documents.map(read);
    const { ids } = joinNames(
      documents.map(({ id, form }, i) => ({ ...found[i]!, sigil: id, key: id, text: form.text, credited: [] })),
      rules,
    );
    const pairs = documents.flatMap((document, i) =>
      mentionsOf(document, found[i]!).flatMap(({ from, to, name }) => {
        const gold = document.names.find((wanted) => wanted.from === from && wanted.to === to);
        return gold && isCounted(document, gold) ? [{ mine: ids[document.id]![name]!, theirs: gold.entity }] : [];
      }),
    );
    for (const { mine, theirs } of pairs) {
      const same = pairs.filter((pair) => pair.mine === mine && pair.theirs === theirs).length;
      precision += same / pairs.filter((pair) => pair.mine === mine).length;
      recall += same / pairs.filter((pair) => pair.theirs === theirs).length;
    }
    count += pairs.length;
  }
  const p = precision / count;
  const r = recall / count;
  return (2 * p * r) / (p + r);
}

function isCounted({ form, until }: NamedDocument, { from, kind }: GoldName): boolean {
  return from < until && kind !== 'other' && form.tokens.kinds[from] !== TokenKind.Punctuation;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, value] of Object.entries(evaluateNames())) console.log(name, value.toFixed(4));
}
