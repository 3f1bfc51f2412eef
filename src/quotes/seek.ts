import { type Wording, type WordingRules, wordingAt } from '../align/index.ts';
import { type Range, type Sighting, spanOf } from '../model/index.ts';
import { unitOf } from '../text/index.ts';
import { type Candidate, candidate, confidenceOf, isFound, placed } from './check/candidate.ts';
import { type QuotedWords, quotedWords } from './check/compare.ts';
import { found } from './check/judge.ts';
import { NO_SURROUNDINGS, placesFor } from './check/placements.ts';
import { editsOf, passagesOf, type ShownWitness } from './check/present.ts';
import { recordText } from './check/record.ts';

/** Words that somebody looks for. */
export interface Sought {
  readonly text: string;
  readonly wording: Wording;
}

/** Share of the words, by weight, that even the nearest passage has in some form. */
const NEAREST_COVERED = 0.25;
/** Places of one text that are looked at. */
const MOST_PLACES = 16;

/**
 * Where `witness` says what `sought` says, best first; where nowhere, its nearest passage, and nothing for a text that
 * shares no word. Ties: the earlier passage. Costs what placing a quotation costs.
 */
export function seekWords(sought: Sought, witness: ShownWitness, rules: WordingRules): Sighting[] {
  const quote = quotedWords(sought.text, sought.wording, { start: 0, end: sought.text.length }, rules);
  const record = recordText(witness, rules);
  const candidates = placesFor(quote.lexemes, record, NO_SURROUNDINGS, MOST_PLACES, 'alone')
    // Who looks for words has a reason to believe that they were said.
    .map((place) => candidate(quote, { witness: 0, record, place, who: 'same' }))
    .filter(({ comparison, place }) => comparison.kept > 0 || place.covered > 0);
  const accepted = candidates.filter((one) => isSame(one) || isFound(quote, one));
  const shown = accepted.length > 0 ? accepted.map((one) => ({ one, near: false })) : nearestOf(candidates);
  const sightings = shown
    .map(({ one, near }) => sightingOf(one, near, quote, sought, witness, rules))
    .sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || a.span.start - b.span.start);
  // Neighbouring places may lead to one passage.
  return sightings.filter(({ span }, at) =>
    sightings.slice(0, at).every((better) => better.span.end <= span.start || span.end <= better.span.start),
  );
}

function isSame({ comparison: { missing, foreign, kept } }: Candidate): boolean {
  return kept > 0 && missing === 0 && foreign === 0;
}

function nearestOf(candidates: readonly Candidate[]): { one: Candidate; near: boolean }[] {
  const best = candidates
    .filter(({ place }) => place.covered >= NEAREST_COVERED)
    .sort((a, b) => b.place.score - a.place.score)[0];
  return best === undefined ? [] : [{ one: best, near: true }];
}

const ORDER: readonly Sighting['match'][] = ['verbatim', 'trimmed', 'edited', 'reworded', 'nearest'];

function rank({ match }: Sighting): number {
  return ORDER.indexOf(match);
}

function sightingOf(
  one: Candidate,
  near: boolean,
  quote: QuotedWords,
  sought: Sought,
  witness: ShownWitness,
  rules: WordingRules,
): Sighting {
  const judged = found(quote, one, false);
  // What is found in pieces far apart is only near: nobody claims that these words were said at once.
  const match = near || judged.verdict === 'spliced' ? 'nearest' : (judged.verdict as Sighting['match']);
  const { sigil, report, wording } = witness;
  const runs = passagesOf(one, match === 'nearest' ? 'absent' : judged.verdict);
  const [from, to] = [runs[0]?.[0] ?? placed(one)[0], runs.at(-1)?.[1] ?? placed(one)[1]];
  const passage = { start: wording.starts[from]!, end: wording.ends[to - 1]! };
  const voice = one.record.voices[one.place.voice]!;
  return {
    span: spanOf({ sigil, text: report.text }, passage),
    context: spanOf({ sigil, text: report.text }, contextOf(report.text, wording, passage)),
    match,
    speaker: voice.name === '' ? null : voice.name,
    similarity: round(judged.similarity),
    confidence: round(match === 'verbatim' ? 1 : confidenceOf(one)),
    edits:
      match === 'nearest'
        ? []
        : editsOf(
            { from: 0, to: quote.lexemes.length, candidate: one },
            quote,
            { ...witness, report: { ...report, text: sought.text } },
            witness,
            rules,
          ),
  };
}

/** To three places, as in a dossier. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The sentences of `passage` with the one before and the one after, no further than its paragraphs. */
function contextOf(text: string, wording: Wording, passage: Range): Range {
  const { sentences, starts, ends } = wording;
  const first = unitOf(sentences, wordingAt(wording, passage.start));
  const last = unitOf(sentences, wordingAt(wording, passage.end - 1));
  const opens = starts[sentences[Math.max(0, first - 1)]!] ?? passage.start;
  const closing = sentences[Math.min(sentences.length - 1, last + 2)]! - 1;
  const paragraph = text.lastIndexOf('\n', passage.start) + 1;
  const nextParagraph = text.indexOf('\n', passage.end);
  const end = ends[Math.max(closing, 0)] ?? passage.end;
  const limit = nextParagraph < 0 ? text.length : nextParagraph;
  const stop = /^[^\p{L}\p{N}\n]*/u.exec(text.slice(end, limit))![0].trimEnd().length;
  return {
    start: Math.min(passage.start, Math.max(opens, paragraph)),
    end: Math.max(passage.end, Math.min(end + stop, limit)),
  };
}
