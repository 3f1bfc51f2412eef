// npx tsx eval/turns.ts: turns and speakers of the transcripts in the labelled dossiers (STEMMA_DOSSIERS, or the owner's).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../src/extract/index.ts';
import { readSource } from '../src/io/sources.ts';
import { readingOf } from '../src/lang/index.ts';
import type { Report } from '../src/model/index.ts';
import { fold } from '../src/text/index.ts';
import type { Score } from './score.ts';

interface GoldWitness {
  readonly file: string;
  readonly kind: string;
  readonly turns?: number;
  readonly speakers?: readonly (string | { readonly name: string })[];
}

/**
 * Of the transcripts of one dossier: how many have the right number of turns, and how many of their speakers are told.
 * A speaker is told where a turn's name has no other words than theirs, titles aside ("Mr Vik" for "Odd Vik"); a name
 * that is nobody's counts against.
 */
export async function scoreTurns(folder: string): Promise<Record<string, Score>> {
  const { witnesses } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { witnesses: GoldWitness[] };
  const turns = { hit: 0, total: 0 };
  const speakers = { hit: 0, total: 0 };
  for (const { file, kind, turns: wanted, speakers: people = [] } of witnesses) {
    if (kind !== 'transcript' || wanted === undefined) continue;
    const report = readReport(await readSource(join(folder, file)));
    turns.total++;
    if (report.turns.length === wanted) turns.hit++;
    else if (process.argv.includes('--miss')) console.log(`${file}: ${report.turns.length} turns, not ${wanted}`);
    const { told, strangers, missed } = compareSpeakers(
      people.map((one) => (typeof one === 'string' ? one : one.name)),
      report,
    );
    speakers.hit += told;
    speakers.total += people.length + strangers.length;
    if (process.argv.includes('--miss') && missed.length + strangers.length > 0)
      console.log(
        `${file}: without ${missed.join(', ') || 'nobody'}; nobody is ${strangers.join(', ') || 'left over'}`,
      );
  }
  return { 'witness.turns': scored(turns), 'witness.speakers': scored(speakers) };
}

function compareSpeakers(people: readonly string[], { turns, language }: Report) {
  const { titles } = readingOf(language);
  const wordsOf = (name: string): readonly string[] => {
    const plain = fold(name);
    return plain.slice(titles.exec(plain)?.[0].length ?? 0).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  };
  const isOne = (got: string, person: string) => {
    const [a, b] = [wordsOf(got), wordsOf(person)];
    return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
  };
  const names = [...new Set(turns.map(({ speaker }) => speaker))];
  const missed = people.filter((person) => !names.some((name) => isOne(name, person)));
  const strangers = names.filter((name) => !people.some((person) => isOne(name, person)));
  return { told: people.length - missed.length, strangers, missed };
}

function scored({ hit, total }: { hit: number; total: number }): Score {
  return { hit, total, value: total > 0 ? hit / total : null };
}

/** The same over all dossiers below `folder`, as shares by name; empty where it is missing or holds no transcripts. */
export async function evaluateTurns(folder = '../shared/dossiers'): Promise<Record<string, number>> {
  if (!existsSync(folder)) return {};
  const sums = new Map<string, { hit: number; total: number }>();
  for (const name of readdirSync(folder).sort()) {
    if (!existsSync(join(folder, name, 'gold.json'))) continue;
    for (const [measure, { hit, total }] of Object.entries(await scoreTurns(join(folder, name)))) {
      const sum = sums.get(measure) ?? { hit: 0, total: 0 };
      sums.set(measure, { hit: sum.hit + hit, total: sum.total + total });
    }
  }
  return Object.fromEntries(
    [...sums].flatMap(([measure, { hit, total }]) =>
      total === 0 ? [] : [[measure.replace('witness.', 'transcript.'), hit / total]],
    ),
  );
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(await evaluateTurns(process.env.STEMMA_DOSSIERS));
