import type { Language } from '../lang/index.ts';
import type { Finding, Quote, Span, Statement } from '../model/index.ts';
import { overlap } from '../model/index.ts';
import { changeFindings } from './changes.ts';
import { commitmentFindings } from './commitments.ts';
import { copyFindings } from './copying.ts';
import { figureFindings } from './figures.ts';
import { type Draft, quoted } from './finding.ts';
import { type Dossierwide, dossierwide, type FindingInput } from './input.ts';
import { namesMisspelt } from './names.ts';
import { quoteFindings, wordsIn } from './quotes.ts';
import { every } from './rank.ts';
import { statementFindings } from './statements.ts';
import { timeFindings } from './times.ts';

/** Words that a quotation or a claim has at least before it is told that no source has it. */
const MIN_QUOTED_WORDS = 3;
const MIN_CLAIM_WORDS = 6;
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
