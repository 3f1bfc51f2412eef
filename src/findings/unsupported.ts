import type { Measure, Quote, Reading, Span, Statement } from '../model/index.ts';
import { overlap } from '../model/index.ts';
import { type Draft, decimal, distinct, ended, listed, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';
import { quotesTranslation, wordsIn } from './quotes.ts';

/** Words that a quotation or a claim has at least before it is told that no source has it. */
const MIN_QUOTED_WORDS = 3;
const MIN_CLAIM_WORDS = 6;
/** Values of the sources that are shown for a figure that none of them has. */
const MAX_VALUES = 3;

/** Words in quotation marks that nobody can check: no record has their speaker, and no other report prints them. */
export function quotesWithoutSource(draft: string, { input }: Dossierwide): Draft[] {
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
    message: ended(`No source has ${quoted(span.text)}${speaker === null ? '' : `, given to ${speaker.name}`}`),
    spans: [span, ...check.record],
    because: `${check.why} No other report prints these words.`,
    doubt: 'The source may be one that was not handed in.',
    confidence: 0.9,
    importance: 0.8,
    inputs: [{ name: 'verdict', value: check.verdict }],
    counter: [],
  };
}

/** Words in marks that the record has in other words: an author who puts them in marks can print the record's. */
export function quotesReworded(draft: string, dossier: Dossierwide): Draft[] {
  return dossier
    .quotesOf(draft)
    .filter(
      ({ kind, check, span }) =>
        kind !== 'indirect' && check.verdict === 'reworded' && wordsIn(span.text) >= MIN_QUOTED_WORDS,
    )
    .map((quote) => quoteReworded(quote, quotesTranslation(draft, dossier)));
}

function quoteReworded({ span, speaker, check }: Quote, translation: boolean): Draft {
  const [nearest] = check.record;
  return {
    rule: 'quote-reworded',
    severity: translation ? 'note' : 'warning',
    message: ended(
      `${quoted(span.text)}${speaker === null ? '' : `, given to ${speaker.name},`} ${nearest === undefined ? 'does not stand in the record in these words' : `does not stand in the record so; what comes near is ${quoted(nearest.text)}`}`,
    ),
    spans: [span, ...check.record],
    because: check.why,
    doubt: 'It may be another translation, or something said on another occasion.',
    confidence: 0.9,
    importance: translation ? 0.4 : 0.7,
    inputs: [
      { name: 'similarity to the record', value: decimal(check.similarity) },
      { name: 'another translation', value: translation ? 'likely' : 'not likely' },
    ],
    counter: [],
  };
}

/** Figures that stand in the draft alone, of things that the sources give otherwise. */
export function figuresWithoutSource(draft: string, { input }: Dossierwide): Draft[] {
  return input.figures.flatMap((measure) => {
    const sound = measure.readings.filter(({ suspect }) => suspect === undefined);
    const others = sound.filter(({ span }) => span.witness !== draft);
    return sound
      .filter(
        ({ span, low, high }) =>
          span.witness === draft && others.every((other) => other.low > high || other.high < low),
      )
      .flatMap((reading) => (others.length === 0 ? [] : [figureWithoutSource(reading, others, measure)]));
  });
}

function figureWithoutSource(
  reading: Reading,
  others: readonly Reading[],
  { label, readings, conflicts }: Measure,
): Draft {
  const own = readings.indexOf(reading);
  const disputed = conflicts.some((pair) => pair.includes(own));
  const values = distinct(others, ({ value }) => String(value)).slice(0, MAX_VALUES);
  const theirs = listed(values.map(({ span }) => `${quoted(span.text)} (${span.witness})`));
  return {
    rule: 'figure-without-source',
    severity: disputed ? 'warning' : 'note',
    message: `No source has ${quoted(reading.span.text)}; where they seem to speak of the same thing, they have ${theirs}.`,
    spans: [reading.span, ...values.map(({ span }) => span)],
    because:
      others.length === 1
        ? `The one reading of “${label}” in the sources cannot be the same number.`
        : `None of the ${others.length} readings of “${label}” in the sources can be the same number.`,
    doubt: 'It may count something else, or be news.',
    confidence: disputed ? 0.85 : 0.5,
    importance: disputed ? 0.85 : 0.5,
    inputs: [{ name: 'measured', value: label }],
    counter: [],
  };
}

/** Statements that stand in the draft alone. */
export function claimsWithoutSource(draft: string, { input }: Dossierwide): Draft[] {
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
    message: ended(`No source says ${quoted(claim.text)}`),
    spans: [claim, ...(nearest === undefined ? [] : [nearest.span])],
    because: `No statement of the sources was recognised as the same.${nearest === undefined ? '' : ' The nearest one is shown.'}`,
    doubt: 'A source may say it in words that were not recognised, or it may be common knowledge.',
    confidence: 0.6,
    importance: contested ? 0.6 : 0.4,
    inputs: [{ name: 'nearest', value: nearest === undefined ? 'none' : String(nearest.similarity) }],
    counter: nearest === undefined ? [] : [ended(`The nearest: ${quoted(nearest.span.text)}`)],
  };
}
