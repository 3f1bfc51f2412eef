import { slipsBetween } from '../align/index.ts';
import { bySigil, type Name, type Span } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { type Draft, listed } from './finding.ts';
import type { Dossierwide } from './input.ts';

/** Letters that a word of a name has at least before another spelling is told, and slips that a misspelling has at most. */
const MIN_NAME_LETTERS = 4;
const MAX_SLIPS = 2;
/** Independent families that must write a name alike before another's spelling is told, where no record has it. */
const MIN_FAMILIES = 2;

/**
 * People's names that one family of reports writes otherwise, by a letter or two, than a record or two other families: a
 * slip of the pen or a spelling that another language left behind. Once for each spelling, at its first place.
 */
export function nameFindings(dossier: Dossierwide): Draft[] {
  const { witnesses, names } = dossier.input;
  // Read only where a name has two spellings: most dossiers have none.
  let texts: { readonly sigil: string; readonly words: ReadonlySet<string> }[] | null = null;
  const writersOf = (word: string) => {
    texts ??= witnesses.map(({ sigil, text }) => ({ sigil, words: new Set(wordsOf(text)) }));
    return texts.filter(({ words }) => words.has(word)).map(({ sigil }) => sigil);
  };
  const othersOf = (word: string, own: readonly string[]) =>
    writersOf(word)
      .filter((sigil) => !own.includes(sigil))
      .sort(bySigil);
  const familiesOf = (sigils: readonly string[]) => new Set(sigils.map(dossier.family)).size;
  const isTrusted = (sigils: readonly string[]) => sigils.some(dossier.isRecord) || familiesOf(sigils) >= MIN_FAMILIES;
  const told = new Set<string>();
  return names.flatMap(({ kind, variants }) => {
    if (kind !== 'person') return [];
    const spellings = spellingsIn(variants.map(({ text }) => text));
    return [...spellings].flatMap(([word, { written, beside }]): Draft[] => {
      const slips = [...spellings].filter(
        ([other, spelling]) =>
          !beside.has(other) && isSlipInName(word, other) && !isRomanised(written, spelling.written),
      );
      if (slips.length === 0 || told.has(word)) return [];
      const own = writersOf(word).sort(bySigil);
      if (familiesOf(own) !== 1 || own.some(dossier.isRecord)) return [];
      const instead = slips.find(([other]) => isTrusted(othersOf(other, own)));
      const span = instead === undefined ? null : firstPlace(written, own[0]!, dossier);
      if (instead === undefined || span === null) return [];
      told.add(word);
      return [spelt(span, own, { written: instead[1].written, others: othersOf(instead[0], own) }, dossier)];
    });
  });
}

interface Spelling {
  readonly written: string;
  /** The other words of the variants that have it, folded. */
  readonly beside: Set<string>;
}

/** The words with a capital of a name's variants, folded, in order. */
function spellingsIn(variants: readonly string[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const variant of variants) {
    const words = variant.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word));
    for (const written of words) {
      const word = fold(written);
      const known = spellings.get(word) ?? { written, beside: new Set() };
      spellings.set(word, known);
      for (const other of words) if (other !== written) known.beside.add(fold(other));
    }
  }
  return spellings;
}

/** In one person's name two slips tell a misspelling where a short word has no more than one; "the Roes" is no misspelling. */
function isSlipInName(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < MIN_NAME_LETTERS || a === `${b}s` || b === `${a}s` || a === b) return false;
  const most = Math.min(a.length, b.length) === MIN_NAME_LETTERS ? 1 : MAX_SLIPS;
  return slipsBetween(a, b, most) <= most;
}

/** Reports that are called by their outlets; more are counted. */
const MAX_LISTED = 2;

/** Whether a house without the letters of the other spelling may write it so: "Dušek", "Dushek". */
function isRomanised(written: string, other: string): boolean {
  const plain = /^[\p{ASCII}’]+$/u;
  return plain.test(written) && !plain.test(other);
}

function spelt(
  span: Span,
  own: readonly string[],
  { written: instead, others }: { readonly written: string; readonly others: readonly string[] },
  dossier: Dossierwide,
): Draft {
  const theirs = firstPlace(instead, others.find(dossier.isRecord) ?? others[0]!, dossier);
  return {
    rule: 'name-misspelt',
    severity: 'note',
    message: `${listed(own.map(dossier.called))} ${own.length === 1 ? 'has' : 'have'} “${span.text}” where ${others.length > MAX_LISTED ? `${others.length} others have` : `${listed(others.map(dossier.called))} ${others.length === 1 ? 'has' : 'have'}`} “${instead}”.`,
    spans: [span, ...(theirs === null ? [] : [theirs])],
    because: 'Both are read as one person’s name, and differ by a letter or two.',
    doubt: 'It may be somebody else, or another way to write a foreign name.',
    confidence: 0.8,
    importance: 0.35,
    inputs: [
      {
        name: 'slips',
        value: String(slipsBetween(fold(span.text), fold(instead), MAX_SLIPS)),
        threshold: `at most ${MAX_SLIPS}`,
      },
      { name: 'write it otherwise', value: listed(others) },
    ],
    counter: [],
  };
}

/** Names of the draft that every source writes otherwise: one word of the name differs by a slip, the rest agrees. */
export function namesMisspelt(draft: string, dossier: Dossierwide): Draft[] {
  const known = new Set(dossier.input.witnesses.flatMap(({ sigil, text }) => (sigil === draft ? [] : wordsOf(text))));
  const drafts: Draft[] = [];
  const told = new Set<string>();
  for (const name of dossier.input.names) {
    for (const { text, witnesses } of name.variants) {
      if (!witnesses.includes(draft)) continue;
      const slip = slipIn(text, name, draft, known, dossier.input.names);
      const span = slip === null ? null : firstPlace(slip.written, draft, dossier);
      if (slip === null || span === null || told.has(slip.written)) continue;
      told.add(slip.written);
      drafts.push(misspelt(span, slip, dossier));
    }
  }
  return drafts;
}

interface Slip {
  readonly written: string;
  readonly instead: string;
  /** The full name as the sources have it, and who has it. */
  readonly name: string;
  readonly witnesses: readonly string[];
}

/** A word of `variant` that no source has, where the sources have one a slip away in the same name or beside the same other word. */
function slipIn(
  variant: string,
  own: Name,
  draft: string,
  known: ReadonlySet<string>,
  names: readonly Name[],
): Slip | null {
  const words = variant.split(/\s+/);
  for (const written of words) {
    const word = fold(written);
    if (word.length < MIN_NAME_LETTERS || known.has(word)) continue;
    for (const other of names) {
      if (other.kind !== own.kind) continue;
      for (const { text, witnesses } of other.variants) {
        const sources = witnesses.filter((sigil) => sigil !== draft);
        if (sources.length === 0) continue;
        const theirs = text.split(/\s+/);
        const instead = theirs.find((other) => isSlip(word, fold(other)));
        const rest = words.some((one) => one !== written && theirs.includes(one));
        if (instead !== undefined && (other.id === own.id || rest))
          return { written, instead, name: text, witnesses: sources };
      }
    }
  }
  return null;
}

function isSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) < 2 * MIN_NAME_LETTERS ? 1 : MAX_SLIPS;
  return a !== b && b.length >= MIN_NAME_LETTERS && slipsBetween(a, b, most) <= most;
}

function misspelt(span: Span, { written, instead, name, witnesses }: Slip, dossier: Dossierwide): Draft {
  const theirs = firstPlace(instead, witnesses[0]!, dossier);
  return {
    rule: 'name-misspelt',
    severity: 'warning',
    message: `“${written}” is written “${instead}” in ${listed(witnesses.map(dossier.called))}.`,
    spans: [span, ...(theirs === null ? [] : [theirs])],
    because: `No source has “${written}”; “${name}” differs from it by a letter or two.`,
    doubt: 'It may be somebody else, or another way to write a foreign name.',
    confidence: 0.8,
    importance: 0.75,
    inputs: [
      { name: 'slips', value: String(slipsBetween(written, instead, MAX_SLIPS)), threshold: `at most ${MAX_SLIPS}` },
    ],
    counter: [],
  };
}

/** Where `word` first stands as a word of the report. */
function firstPlace(word: string, sigil: string, { witness }: Dossierwide): Span | null {
  const { text } = witness(sigil);
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (!isLetter(text[start - 1]) && !isLetter(text[end])) return { witness: sigil, start, end, text: word };
  }
  return null;
}

function isLetter(char = ''): boolean {
  return /\p{L}/u.test(char);
}

function wordsOf(text: string): string[] {
  const words = fold(text).split(/[^\p{L}\p{M}'’-]+/u);
  return [...words, ...words.filter((word) => /['’]s$/.test(word)).map((word) => word.slice(0, -2))];
}
