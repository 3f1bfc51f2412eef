import { type NameForms, type NameRules, NameWord } from '../lang/index.ts';
import { Evidence } from './evidence.ts';
import type { Mention } from './mentions.ts';
import type { Cluster } from './people.ts';
import { isDateline } from './printed.ts';
import type { Reading } from './reading.ts';
import { bitsOf } from './word-kinds.ts';

/**
 * Organisations, places and things: by equal words without article and legal form, by the initials of a longer name
 * ("CSTO"), and by the beginning or the end of exactly one longer name ("Tarn" of "Tarn Trading Ltd", "the Examiner").
 */
export function clusterThings(mentions: readonly Mention[], reading: Reading, rules: NameRules): Cluster[] {
  const clusters: Cluster[] = [];
  for (const mention of mentions) {
    const words = coreWords(mention.words, rules.forms);
    const key = words.join(' ');
    // A report of sport has a town and its team, which are two.
    const apart = (cluster: Cluster) => reading.sport && cluster.mentions[0]!.kind !== mention.kind;
    const known = clusters.find(
      (cluster) => !apart(cluster) && coreWords(cluster.words, rules.forms).join(' ') === key,
    );
    if (known) {
      known.mentions.push(mention);
      if (mention.words.length > known.words.length) known.words = mention.words;
    } else clusters.push({ mentions: [mention], words: mention.words });
  }
  joinAcronyms(clusters, reading);
  joinShortForms(clusters, reading, rules);
  return clusters.filter(({ mentions: all }) => all.length > 0);
}

/** The words without legal form and article, in full; all of them where nothing else would be left. */
export function coreWords(words: readonly string[], { legalForms, abbreviated, small }: NameForms): readonly string[] {
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1]!)) end--;
  const start = words[0] === small.the && end > 1 ? 1 : 0;
  const core = words.slice(start, end);
  return core.length > 1 && core.some((word) => abbreviated.has(word))
    ? core.flatMap((word) => abbreviated.get(word) ?? [word])
    : core;
}

function moveAll(from: Cluster, to: Cluster): void {
  to.mentions.push(...from.mentions);
  to.mentions.sort((a, b) => a.from - b.from);
  from.mentions.length = 0;
}

/** Joins "CSTO" to the one longer name whose initials it is. */
function joinAcronyms(clusters: Cluster[], { form, evidence, rules }: Reading): void {
  for (const short of clusters) {
    if (short.words.length !== 1 || short.mentions.length === 0) continue;
    const letters = short.words[0]!;
    const written = short.mentions.some(
      ({ from }) =>
        isAllCapitals(form.text.slice(form.tokens.starts[from], form.tokens.ends[from])) ||
        (evidence.get(form.tokens.norms[from]!) & Evidence.Acronym) !== 0,
    );
    if (!written || letters.length < 2 || letters.length > 7) continue;
    const spelt = clusters.filter(
      (long) => long !== short && long.mentions.length > 0 && spells(letters, long.words, rules),
    );
    if (spelt.length === 1) moveAll(short, spelt[0]!);
  }
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/**
 * Whether letters are the initials of words: all of them, or those of the words that are not "of" and "and"; with the legal
 * form, without it, or with it in full ("TBAG" of Tarn Bank AG).
 */
export function spells(letters: string, words: readonly string[], forms: NameForms): boolean {
  let end = words.length;
  while (end > 1 && forms.legalForms.has(words[end - 1]!)) end--;
  const core = words.slice(0, end);
  const legal = words.slice(end).join('');
  return (
    areInitialsOf(letters, words, forms) ||
    areInitialsOf(letters, core, forms) ||
    (letters.endsWith(legal) && areInitialsOf(letters.slice(0, letters.length - legal.length), core, forms))
  );
}

function areInitialsOf(letters: string, words: readonly string[], { light }: NameForms): boolean {
  if (words.length < 2) return false;
  const all = words.map((word) => word.charAt(0)).join('');
  const heavy = words
    .filter((word) => !light.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return heavy.length > 1 && (letters === heavy || letters === all);
}

function joinShortForms(clusters: Cluster[], reading: Reading, rules: NameRules): void {
  // Long names take their short ones; the longest first, so that chains end at the fullest.
  const short = [...clusters].sort((a, b) => a.words.length - b.words.length);
  for (const cluster of short) {
    if (cluster.mentions.length === 0) continue;
    const longer = clusters.filter(
      (other) => other !== cluster && other.mentions.length > 0 && isShortOf(cluster, other, reading, rules),
    );
    const distinct = longer.filter(
      (one) =>
        !longer.some(
          (other) =>
            other !== one && startsOrEnds(coreWords(one.words, rules.forms), coreWords(other.words, rules.forms)),
        ),
    );
    if (distinct.length === 1) moveAll(cluster, distinct[0]!);
  }
}

/** Whether `short` is how the text shortens `long`: its first words where only what it is follows, or its last with "the". */
function isShortOf(short: Cluster, long: Cluster, reading: Reading, rules: NameRules): boolean {
  const a = coreWords(short.words, rules.forms);
  const b = coreWords(long.words, rules.forms);
  if (a.length >= b.length || !startsOrEnds(a, b)) return false;
  // "the island of Tarn", "the Tarn field" are neither a firm nor another place.
  const isLaidOut = ({ kind, full, from, to, role }: Mention) =>
    kind === 'place' && (full.to > to || (role !== null && role.from < from));
  if (short.mentions.some(isLaidOut) && b.slice(a.length).some((word) => !rules.forms.layOfLand.has(word)))
    return false;
  if (short.mentions.some(isLaidOut) && b[0] !== a[0]) return false;
  // "Tarn Bay" beside "Museum of Tarn Bay" is the town.
  if (b[0] !== a[0] && b[b.length - a.length - 1] === rules.forms.small.of) return false;
  const isOrganisation = (cluster: Cluster) => kindShare(cluster, 'organisation') >= 0.5;
  const [word] = a;
  const begins = b[0] === word;
  const rest = begins ? b.slice(a.length) : [];
  if (
    begins &&
    rest.length > 0 &&
    rest.every((word) => rules.forms.layOfLand.has(word)) &&
    kindShare(long, 'organisation') === 0
  )
    return kindShare(short, 'organisation') < 0.5;
  if (a.length > 1) {
    if (isOrganisation(long) || kindShare(short, 'organisation') > 0) return true;
    return begins && kindShare(long, 'place') < 0.5 && !rest.some((word) => rules.forms.localBodies.has(word));
  }
  if (begins) {
    // A town is not its university; a company is what its trade follows.
    const place = short.mentions.some(({ from, to }) => {
      if (isDateline(reading, from, to)) return true;
      const evidence = reading.evidence.get(reading.form.tokens.norms[from]!);
      return reading.listed[from] !== 0 || (evidence & (Evidence.Located | Evidence.Titled)) !== 0;
    });
    const generic = b.slice(1).some((rest) => rules.forms.localBodies.has(rest));
    return isOrganisation(long) && !place && !generic;
  }
  return (
    (bitsOf(word!, rules) & (NameWord.Organisation | NameWord.Place)) !== 0 ||
    short.mentions.every(({ full, from }) => full.from < from)
  );
}

function startsOrEnds(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  const begins = short.every((word, i) => word === long[i]);
  return begins || short.every((word, i) => word === long[long.length - short.length + i]);
}

function kindShare({ mentions }: Cluster, kind: Mention['kind']): number {
  return mentions.filter((mention) => mention.kind === kind).length / mentions.length;
}
