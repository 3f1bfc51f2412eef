import { slipsBetween } from '../align/index.ts';
import type { Language } from '../lang/index.ts';
import type { Finding, Name, Quote, Span, Statement } from '../model/index.ts';
import { overlap } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { changeFindings } from './changes.ts';
import { commitmentFindings } from './commitments.ts';
import { copyFindings } from './copying.ts';
import { figureFindings } from './figures.ts';
import { type Draft, listed, quoted } from './finding.ts';
import { type Dossierwide, dossierwide, type FindingInput } from './input.ts';
import { quoteFindings, wordsIn } from './quotes.ts';
import { every } from './rank.ts';
import { statementFindings } from './statements.ts';
import { timeFindings } from './times.ts';

/** Words that a quotation or a claim has at least before it is told that no source has it. */
const MIN_QUOTED_WORDS = 3;
const MIN_CLAIM_WORDS = 6;
/** Letters that a word of a name has at least before another spelling is told, and slips that a misspelling has at most. */
const MIN_NAME_LETTERS = 4;
const MAX_SLIPS = 2;

/** Rules about what other reports do; a draft's author asks about the draft. */
const OF_OTHERS: ReadonlySet<string> = new Set(['left-out', 'statement-one-source', 'copied-common-source']);

/**
 * What to mend in a draft before it is published: the rules of the findings, those about the report `draft` (a sigil)
 * only and all of them, with three more: quotations and claims that no source has, and names written otherwise. The most
 * important first.
 */
export function draftFindings(input: FindingInput, draft: string, language: Language): Finding[] {
  const dossier = dossierwide(input, language);
  const drafts = [
    ...quoteFindings(dossier),
    ...copyFindings(dossier).filter(({ message }) => message.startsWith(dossier.called(draft))),
    ...changeFindings(dossier),
    ...figureFindings(dossier),
    ...timeFindings(dossier),
    ...statementFindings(dossier),
    ...commitmentFindings(dossier),
    ...quotesWithoutSource(draft, dossier),
    ...claimsWithoutSource(draft, dossier),
    ...namesMisspelt(draft, dossier),
  ];
  return every(
    drafts.filter(({ rule, spans }) => !OF_OTHERS.has(rule) && spans.some(({ witness }) => witness === draft)),
  );
}

/** Words in quotation marks that nobody can check: no record has their speaker, and no other report prints them. */
function quotesWithoutSource(draft: string, { input }: Dossierwide): Draft[] {
  const elsewhere = new Set(
    input.quotes.flatMap(({ span, utterance }) => (span.witness === draft || utterance === null ? [] : [utterance])),
  );
  return input.quotes
    .filter(
      ({ span, kind, check, utterance }) =>
        span.witness === draft &&
        kind !== 'indirect' &&
        check.verdict === 'unchecked' &&
        (utterance === null || !elsewhere.has(utterance)) &&
        wordsIn(span.text) >= MIN_QUOTED_WORDS,
    )
    .map((quote) => quoteWithoutSource(quote));
}

function quoteWithoutSource({ span, speaker, check }: Quote): Draft {
  return {
    rule: 'quote-without-source',
    severity: 'warning',
    message: `No source has ${quoted(span.text)}${speaker === null ? '' : `, given to ${speaker.name}`}.`,
    spans: [span],
    because: `${check.why} No other report prints these words.`,
    doubt: 'The source may be one that was not handed in.',
    confidence: 0.9,
    importance: 0.8,
    inputs: [{ name: 'verdict', value: check.verdict }],
    counter: [],
  };
}

/** Statements that stand in the draft alone. */
function claimsWithoutSource(draft: string, { input }: Dossierwide): Draft[] {
  const told = input.quotes.filter(({ span }) => span.witness === draft).map(({ span }) => span);
  return input.statements.flatMap((statement) => {
    const own = statement.support.filter(({ stance }) => stance !== 'contradicts').map(({ span }) => span);
    const [first] = own;
    if (first === undefined || own.some(({ witness }) => witness !== draft)) return [];
    // A quotation is told of as one.
    if (wordsIn(first.text) < MIN_CLAIM_WORDS || told.some((span) => overlap(span, first) > 0)) return [];
    return [claimWithoutSource(first, statement)];
  });
}

function claimWithoutSource(claim: Span, { silent, contested }: Statement): Draft {
  const nearest = silent
    .flatMap(({ nearest }) => (nearest === null ? [] : [nearest]))
    .sort((a, b) => b.similarity - a.similarity)[0];
  return {
    rule: 'claim-without-source',
    severity: 'note',
    message: `No source says ${quoted(claim.text)}.`,
    spans: [claim, ...(nearest === undefined ? [] : [nearest.span])],
    because: `No statement of the sources was recognised as the same.${nearest === undefined ? '' : ' The nearest one is shown.'}`,
    doubt: 'A source may say it in words that were not recognised, or it may be common knowledge.',
    confidence: 0.6,
    importance: contested ? 0.6 : 0.4,
    inputs: [{ name: 'nearest', value: nearest === undefined ? 'none' : String(nearest.similarity) }],
    counter: nearest === undefined ? [] : [`The nearest: ${quoted(nearest.span.text)}.`],
  };
}

/** Names of the draft that every source writes otherwise: one word of the name differs by a slip, the rest agrees. */
function namesMisspelt(draft: string, dossier: Dossierwide): Draft[] {
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
    const folded = fold(written).toLowerCase();
    if (folded.length < MIN_NAME_LETTERS || known.has(folded)) continue;
    for (const other of names) {
      if (other.kind !== own.kind) continue;
      for (const { text, witnesses } of other.variants) {
        const sources = witnesses.filter((sigil) => sigil !== draft);
        if (sources.length === 0) continue;
        const theirs = text.split(/\s+/);
        const instead = theirs.find((word) => isSlip(folded, fold(word).toLowerCase()));
        const rest = words.some((word) => word !== written && theirs.includes(word));
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
  return fold(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’-]+/u)
    .flatMap((word) => [word, word.replace(/['’]s$/, '')]);
}
