import type { Edit, Quote, Severity, Span, Verdict } from '../model/index.ts';
import { contains, grouped } from '../model/index.ts';
import { foldedToken, formOf } from '../text/index.ts';
import { type Draft, decimal, distinct, ended, type Input, listed, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';

/** Words that a quotation has at least before its absence from the record is told. */
const MIN_ABSENT_WORDS = 4;
/** Confidence from which a verdict that a reader could take for an accusation is told. */
const MIN_CONFIDENCE = 0.6;
/** Words that may be left out without a mark before it is told, if none of them turns the meaning. */
const SILENT_CUT_WORDS = 4;
/** Verdicts of quotations that have a place in the record. */
const PLACED: ReadonlySet<Verdict> = new Set(['verbatim', 'trimmed', 'edited', 'reworded']);
/** Quotations that must have a place before a report is taken to quote from another translation, and the share reworded. */
const MIN_PLACED = 3;
const MAX_REWORDED = 0.3;
/** Verdicts of quotations whose words are the record's, and how many of them show that a report quotes so. */
const OWN_WORDS: ReadonlySet<Verdict> = new Set(['verbatim', 'trimmed', 'spliced', 'misattributed']);
const MIN_OWN = 2;
/** Words in a row that show a reworded quotation to be made of the record's. */
const MIN_BEGUN = 4;
/** Words either side of a quotation in which a report may name the other report that it quotes from. */
const CARRIER = 160;

/** Findings about quotations: one for each utterance, with every report that prints it so. */
export function quoteFindings(dossier: Dossierwide): Draft[] {
  const told: Told[] = [];
  const missing: Quote[] = [];
  for (const quote of dossier.input.quotes) {
    if (quote.kind === 'indirect' || isOwnRecord(quote, dossier)) continue;
    if (isMissing(quote)) missing.push(quote);
    const draft = draftFor(quote, dossier);
    if (draft !== null) told.push({ draft, about: `${quote.utterance ?? keyOf(quote.span)} ${changeOf(quote)}` });
  }
  return [...together(told), ...absences(missing, dossier)];
}

interface Told {
  readonly draft: Draft;
  /** What the draft is about: an utterance, or the words where nobody else prints them; and what was done to it. */
  readonly about: string;
}

function draftFor(quote: Quote, dossier: Dossierwide): Draft | null {
  const confidence = quote.check.confidence ?? 1;
  switch (quote.check.verdict) {
    case 'misattributed':
      return confidence < MIN_CONFIDENCE || quotesAnotherReport(quote, dossier)
        ? null
        : misattributed(quote, confidence, dossier);
    case 'spliced':
      return confidence < MIN_CONFIDENCE ? null : spliced(quote, confidence, dossier);
    case 'trimmed':
    case 'edited':
    case 'reworded':
      return altered(quote, confidence, dossier);
    default:
      return null;
  }
}

/** Whether the words stand in the record that they are held against: a record quotes itself. */
function isOwnRecord({ span, check }: Quote, dossier: Dossierwide): boolean {
  return dossier.isRecord(span.witness) && check.record.some(({ witness }) => witness === span.witness);
}

function isMissing({ span, check }: Quote): boolean {
  return (
    check.verdict === 'absent' && (check.confidence ?? 1) >= MIN_CONFIDENCE && wordsIn(span.text) >= MIN_ABSENT_WORDS
  );
}

/** What the record lacks: one draft for each speaker and report, as who has one such quotation often has several. */
function absences(quotes: readonly Quote[], dossier: Dossierwide): Draft[] {
  const groups = grouped(quotes, (quote) => `${quote.span.witness} ${speakerOf(quote)}`);
  return [...groups.values()].map((group) => {
    const apart = group.filter((quote) => ownConversation(quote, dossier));
    return group.length === 1 && apart.length === 0
      ? absent(group[0]!, dossier)
      : severalAbsent(group, apart.length > 0, dossier);
  });
}

/** Whether the report says that it spoke with somebody itself: "told the Herald", "in an interview". */
function ownConversation({ span }: Quote, { language, witness }: Dossierwide): boolean {
  const { text, publisher } = witness(span.witness);
  const around = text.slice(Math.max(0, span.start - CARRIER), span.end + CARRIER);
  return language.speech.venueOf(around, publisher) === 'private';
}

function severalAbsent(group: readonly Quote[], conversation: boolean, dossier: Dossierwide): Draft {
  const [first] = group as [Quote];
  const speaker = speakerOf(first);
  const nearest = first.check.record[0];
  const many = group.length > 1;
  const count = many ? `${group.length} quotations of ${speaker}` : `a quotation of ${speaker}`;
  return {
    rule: 'quote-absent',
    severity: conversation ? 'note' : 'error',
    message: ended(
      `${dossier.called(first.span.witness)} has ${count} that the record does not have${many ? ', among them' : ':'} ${quoted(first.span.text, 120)}`,
    ),
    spans: [...group.map(({ span }) => span), ...(nearest === undefined ? [] : [nearest])],
    because: `${speaker} speaks in the record; no passage there shares enough of these words.${conversation ? ' The report tells of a conversation of its own.' : ''}`,
    doubt: `${speaker} may have said it on another occasion${conversation ? ', as the report seems to say' : ''}, or in a part that the record leaves out.`,
    confidence: Math.min(...group.map(({ check }) => check.confidence ?? 1)),
    importance: 0.95,
    inputs: [
      ...inputsOf(first),
      { name: 'quotations', value: String(group.length) },
      { name: 'a conversation of its own', value: conversation ? 'yes' : 'not told' },
    ],
    counter: nearest === undefined ? [] : [ended(`The nearest passage of the record: ${quoted(nearest.text)}`)],
  };
}

function absent(quote: Quote, dossier: Dossierwide): Draft {
  const speaker = speakerOf(quote);
  const nearest = quote.check.record[0];
  return {
    rule: 'quote-absent',
    severity: 'error',
    message: `${ended(`${dossier.called(quote.span.witness)} quotes ${speaker}: ${quoted(quote.span.text)}`)} The record of what ${speaker} said has nothing like it.`,
    spans: [quote.span, ...(nearest === undefined ? [] : [nearest])],
    because: `${speaker} speaks in the record; no passage there shares enough of these words.${nearest === undefined ? '' : ' The nearest one is shown.'}`,
    doubt: 'The words may have been said on another occasion, or in a part that the record leaves out.',
    confidence: quote.check.confidence ?? 1,
    importance: 0.95,
    inputs: [
      ...inputsOf(quote),
      { name: 'words', value: String(wordsIn(quote.span.text)), threshold: `${MIN_ABSENT_WORDS} and more` },
    ],
    counter: nearest === undefined ? [] : [ended(`The nearest passage of the record: ${quoted(nearest.text)}`)],
  };
}

function misattributed(quote: Quote, confidence: number, dossier: Dossierwide): Draft {
  const speaker = speakerOf(quote);
  return {
    rule: 'quote-misattributed',
    severity: 'error',
    message: `${dossier.called(quote.span.witness)} gives ${quoted(quote.span.text)} to ${speaker}; in the record somebody else says it.`,
    spans: [quote.span, ...quote.check.record],
    beside: saidBeside(quote),
    because: quote.check.why,
    doubt: `The report may mean somebody else than ${speaker}; or ${speaker} may have said the same elsewhere.`,
    confidence,
    importance: 1,
    inputs: inputsOf(quote),
    counter: [],
  };
}

/** Code units between a quotation and the name of its speaker within which the name is given to it there. */
const SPEAKER_GAP = 20;

function saidBeside({ span, speaker }: Quote): Span[] {
  const at = speaker?.span;
  return at && at.start <= span.end + SPEAKER_GAP && at.end >= span.start - SPEAKER_GAP ? [at] : [];
}

function spliced(quote: Quote, confidence: number, dossier: Dossierwide): Draft {
  return {
    rule: 'quote-spliced',
    severity: 'error',
    message: ended(
      `${dossier.called(quote.span.witness)} joins into one quotation of ${speakerOf(quote)} what stands apart in the record: ${quoted(quote.span.text)}`,
    ),
    spans: [quote.span, ...quote.check.record],
    because: quote.check.why,
    doubt: 'The pieces may be fair to what was meant; read what stands between them in the record.',
    confidence,
    importance: 0.85,
    inputs: inputsOf(quote),
    counter: [],
  };
}

/** A quotation whose words were changed: loud where a number or a negation is touched, quiet otherwise. */
function altered(quote: Quote, confidence: number, dossier: Dossierwide): Draft | null {
  const { verdict, edits, record } = quote.check;
  if (record.length === 0 || confidence < MIN_CONFIDENCE) return null;
  const flagged = edits.filter(({ flag }) => flag !== undefined);
  if (verdict === 'reworded') {
    // "What I said was never": it begins as the record does, and goes on otherwise.
    const begun = edits.some(({ op, quote: words }) => op === 'keep' && wordsIn(words) >= MIN_BEGUN);
    const told = begun && quotesWordForWord(quote.span.witness, dossier) ? flagged : numbersChanged(flagged);
    return told.length === 0 ? null : alteration(quote, told, 'warning', 0.8, confidence * 0.8, dossier);
  }
  if (quotesTranslation(quote.span.witness, dossier)) {
    const numbers = numbersChanged(flagged);
    return numbers.length === 0 ? null : alteration(quote, numbers, 'error', 0.97, confidence, dossier);
  }
  if (flagged.length > 0) return alteration(quote, flagged, 'error', 0.97, confidence, dossier);
  const turned = edits.filter((edit) => edit.op !== 'keep' && turnsMeaning(edit, dossier));
  if (turned.length > 0) return alteration(quote, turned, 'warning', 0.8, confidence, dossier);
  const cuts = edits.filter(({ op, record: words }) => op === 'drop' && wordsIn(words) >= SILENT_CUT_WORDS);
  if (verdict === 'trimmed' && cuts.length > 0 && !/…|\.\.\.|\[/.test(quote.span.text)) {
    const inside = cuts.filter((cut) => cutsSentence(cut, quote));
    return inside.length > 0
      ? alteration(quote, inside, 'warning', 0.6, confidence, dossier)
      : alteration(quote, cuts, 'note', 0.45, confidence, dossier);
  }
  const changed = edits.filter(({ op, quote: now }) => op === 'change' && wordsIn(now) > 0);
  return verdict === 'edited' && changed.length > 0 ? edition(quote, changed, confidence, dossier) : null;
}

/** Translators turn negations round and choose other words; a number they keep. */
function numbersChanged(edits: readonly Edit[]): Edit[] {
  return edits.filter(({ flag, op }) => flag === 'number' && op === 'change');
}

/** Whether the report quotes the record in another translation: of the quotations found there, most are worded otherwise. */
export function quotesTranslation(sigil: string, dossier: Dossierwide): boolean {
  const placed = dossier.quotesOf(sigil).filter(({ kind, check }) => kind !== 'indirect' && PLACED.has(check.verdict));
  const reworded = placed.filter(({ check }) => check.verdict === 'reworded');
  return placed.length >= MIN_PLACED && reworded.length > MAX_REWORDED * placed.length;
}

/** Whether the report quotes in the record's own words: several quotations that stand in it so, and few that do not. */
function quotesWordForWord(sigil: string, dossier: Dossierwide): boolean {
  const direct = dossier.quotesOf(sigil).filter(({ kind }) => kind !== 'indirect');
  const own = direct.filter(({ check }) => OWN_WORDS.has(check.verdict)).length;
  const reworded = direct.filter(({ check }) => check.verdict === 'reworded').length;
  return own >= MIN_OWN && reworded <= MAX_REWORDED * (own + reworded + 1);
}

function alteration(
  quote: Quote,
  edits: readonly Edit[],
  severity: Severity,
  importance: number,
  confidence: number,
  dossier: Dossierwide,
): Draft {
  return {
    rule: 'quote-altered',
    severity,
    message: `${dossier.called(quote.span.witness)} has ${speakerOf(quote)} say ${quoted(quote.span.text)}; ${listed(edits.slice(0, 3).map(told))}.`,
    spans: [quote.span, ...quote.check.record],
    because: quote.check.why,
    doubt: 'The record may have been tidied, or may be a translation itself.',
    confidence,
    importance,
    inputs: inputsOf(quote),
    counter: [],
  };
}

function edition(quote: Quote, changed: readonly Edit[], confidence: number, dossier: Dossierwide): Draft {
  return {
    ...alteration(quote, changed, 'note', 0.4, confidence, dossier),
    rule: 'quote-edited',
    doubt: 'Such changes are often a matter of style, or of another translation.',
  };
}

/** Whether the words are left out of the middle of a sentence, so that what is left reads as one that was said. */
function cutsSentence(cut: Edit, { span, check: { edits } }: Quote): boolean {
  const [before, after] = [edits[edits.indexOf(cut) - 1], edits[edits.indexOf(cut) + 1]];
  if (before?.quote === undefined || after === undefined) return false;
  const end = span.text.indexOf(before.quote) + before.quote.length;
  return span.text.includes(before.quote) && !/^[^\p{L}\p{N}]*[.!?]/u.test(span.text.slice(end));
}

/** Whether the edit touches a word on which the meaning turns: a hedge, a modal verb, a degree, a denial. */
function turnsMeaning({ quote, record, op }: Edit, { language }: Dossierwide): boolean {
  const { hedges, negations } = language.stakes;
  const turning = (text: string) => {
    const form = formOf(text, language.form);
    const words = Array.from({ length: form.tokens.length }, (_, at) => foldedToken(form, at));
    // "can't" and "cannot" deny alike.
    const denials = words.filter((word) => negations.has(word)).length;
    return [denials, ...words.filter((word) => hedges.has(word) && !negations.has(word)).sort()].join(' ');
  };
  return (op === 'drop' ? wordsIn(record) <= SILENT_CUT_WORDS : true) && turning(quote) !== turning(record);
}

function told({ op, quote, record }: Edit): string {
  if (op === 'drop') return `the record has ${quoted(record, 60)} there`;
  if (op === 'add') return `the record does not have ${quoted(quote, 60)}`;
  return `the record has ${quoted(record, 60)} for ${quoted(quote, 60)}`;
}

/** "The Blast has her saying …": a report that tells what another report prints is not the one that misattributes. */
function quotesAnotherReport(quote: Quote, { input, witness }: Dossierwide): boolean {
  const { start, end } = quote.span;
  const own = witness(quote.span.witness);
  const around = own.text.slice(Math.max(0, start - CARRIER), end + CARRIER);
  return input.witnesses.some(({ sigil, publisher, kind }) => {
    if (sigil === own.sigil || kind !== 'report' || publisher === null || publisher === own.publisher) return false;
    return [publisher, publisher.split(' ').at(-1)!].some((name) => name.length >= 4 && around.includes(name));
  });
}

/** Reports that print one utterance with the same verdict make one finding, the first given first. */
function together(told: readonly Told[]): Draft[] {
  const groups = grouped(told, ({ draft, about }) => `${draft.rule} ${about}`);
  return [...groups.values()].map((same) => {
    const [first, ...others] = same.map(({ draft }) => draft) as [Draft, ...Draft[]];
    if (others.length === 0) return first;
    const where = distinct(
      others.map(({ spans }) => spans[0]!),
      ({ witness }) => witness,
    ).filter(({ witness }) => witness !== first.spans[0]!.witness);
    if (where.length === 0) return first;
    return {
      ...first,
      message: `${first.message} So, or nearly so, ${where.length === 1 ? 'does' : 'do'} ${listed(where.map(({ witness }) => witness))}.`,
      spans: [first.spans[0]!, ...where, ...first.spans.slice(1)],
    };
  });
}

/** What the record has in the places that were changed, as two reports that change the same have it. */
function changeOf({ check: { verdict, edits, record } }: Quote): string {
  if (verdict === 'misattributed' || verdict === 'spliced') return record.map(({ start }) => start).join(' ');
  return edits
    .flatMap((edit) => (edit.op === 'keep' ? [] : [edit.record, edit.quote]))
    .join(' ')
    .toLowerCase();
}

function keyOf({ text }: Span): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function speakerOf({ speaker }: Quote): string {
  return speaker?.name ?? 'its speaker';
}

function inputsOf({ check, kind }: Quote): Input[] {
  return [
    { name: 'verdict', value: check.verdict },
    { name: 'kind', value: kind },
    { name: 'similarity to the record', value: decimal(check.similarity) },
    { name: 'confidence', value: decimal(check.confidence ?? 1), threshold: `${MIN_CONFIDENCE} and more` },
  ];
}

/** Words in a text, as a reader counts them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether a finding's words lie in another's. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.witness === inner.witness && contains(outer, inner);
}
