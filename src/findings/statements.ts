import {
  bySigil,
  type ChangeTouch,
  type Contradiction,
  contains,
  type Measure,
  overlap,
  type Span,
  type Statement,
} from '../model/index.ts';
import { blanked } from '../text/index.ts';
import { MIN_WEIGHT } from './changes.ts';
import { type Draft, distinct, ended, listed, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';
import { type Comparing, sayingOfOneThing } from './predications.ts';
import { wordsIn } from './quotes.ts';

/** Reports that repeat a statement of one family before it is told. */
const MIN_REPEATS = 3;
/** Independent families that must have what a report leaves out. */
const MIN_FAMILIES = 3;
/** Of them, those that say it in their own name, and the words that such a statement has at least. */
const MIN_OWN = 2;
const MIN_OMITTED_WORDS = 8;
/** Omissions told in all; what each report leaves out stands in `coverage`. */
const MAX_OMISSIONS = 2;

/**
 * Statements that other reports deny, that rest on one source only, or that a report leaves out. `about`: the one report whose
 * contradictions are asked for.
 */
export function statementFindings(dossier: Dossierwide, about: string | null = null): Draft[] {
  return [...contradictions(dossier, about), ...oneSource(dossier), ...omissions(dossier)];
}

/** How two sentences contradict each other; words in two mouths are the quotations' to tell. */
const TOLD: Readonly<Partial<Record<Contradiction, string>>> = {
  figures: 'the numbers differ',
  numbers: 'the numbers differ',
  negation: 'the one denies the other',
  denial: 'the one denies the other',
  opposites: 'the one says the opposite of the other',
  dates: 'the dates differ',
};

const ABOUT_NUMBERS: ReadonlySet<Contradiction> = new Set(['figures', 'numbers']);

/** Two sides of different families, each sentence in one finding only. */
function contradictions(dossier: Dossierwide, about: string | null): Draft[] {
  const told: Span[] = [];
  const ledgers = {
    ofOneThing: sayingOfOneThing(dossier.language),
    times: byWitness(dossier.input.times),
    altered: byWitness(alteredIn(dossier)),
    readings: byWitness(
      dossier.input.figures.flatMap((measure) => measure.readings.map(({ span }, place) => ({ span, measure, place }))),
    ),
  };
  return dossier.input.statements.flatMap((statement) => {
    const pair = opposedPair(statement, about, ledgers, dossier);
    if (pair === null || [pair.mine, pair.theirs].some((span) => told.some((other) => meet(other, span)))) return [];
    told.push(pair.mine, pair.theirs);
    return [contradiction(pair, statement, dossier)];
  });
}

/** What is asked of every pair of sentences, by sigil. */
interface Ledgers {
  readonly ofOneThing: Comparing;
  readonly times: ReadonlyMap<string, readonly Placed[]>;
  /** What copies have other than their sources. */
  readonly altered: ReadonlyMap<string, readonly Placed[]>;
  readonly readings: ReadonlyMap<string, readonly (Placed & { readonly measure: Measure; readonly place: number })[]>;
}

interface Placed {
  readonly span: Span;
}

function byWitness<T extends Placed>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const one of all) {
    const known = lists.get(one.span.witness);
    if (known === undefined) lists.set(one.span.witness, [one]);
    else known.push(one);
  }
  return lists;
}

interface OpposedPair {
  readonly mine: Span;
  readonly theirs: Span;
  readonly how: string;
}

/**
 * The first two sentences of a statement that contradict each other. Left out: a report that prints both sides contradicts
 * nobody; reports of one family differ by what a copy changed, which is told as such; two printings of one utterance are no
 * dispute.
 */
function opposedPair(
  { support }: Statement,
  about: string | null,
  ledgers: Ledgers,
  dossier: Dossierwide,
): OpposedPair | null {
  const says = new Set(support.flatMap(({ stance, span }) => (stance === 'contradicts' ? [] : [span.witness])));
  for (const { span: theirs, family, against } of support) {
    const how = against && TOLD[against.how];
    if (how === undefined || says.has(theirs.witness)) continue;
    const { span: mine, family: other } = support[against!.support]!;
    if (about !== null && mine.witness !== about && theirs.witness !== about) continue;
    if (family === other || sameUtterance(mine, theirs, dossier)) continue;
    if (!shareAWord(mine.text, theirs.text) || [mine, theirs].some((span) => isAltered(span, ledgers))) continue;
    const shared = sharedMeasures(mine, theirs, ledgers);
    // "Up 6 percent" and "down 6 percent" give one figure, and are opposites.
    const isTold = ABOUT_NUMBERS.has(against!.how)
      ? shared.some(({ verdict }) => verdict === 'conflict')
      : against!.how !== 'opposites' && agree(shared);
    if (isTold) continue;
    const [said, denied] = [timeless(mine, ledgers), timeless(theirs, ledgers)];
    if (against!.how === 'denial' || ledgers.ofOneThing(said, denied, against!.how === 'negation'))
      return { mine, theirs, how };
  }
  return null;
}

/** Whether a copy says it other than its source: then that is told, and not against whom else it stands. */
function isAltered(span: Span, { altered }: Ledgers): boolean {
  return (altered.get(span.witness) ?? []).some((change) => meet(change.span, span));
}

/** Other figures, times and denials of copies, later versions aside. */
function alteredIn({ input, updates }: Dossierwide): Placed[] {
  return input.lineage.changes.flatMap(({ from, to, touches, after, weight }) =>
    after !== null && touches !== undefined && ALTERING.has(touches) && weight >= MIN_WEIGHT && !updates(from, to)
      ? [{ span: after }]
      : [],
  );
}

const ALTERING: ReadonlySet<ChangeTouch> = new Set(['figure', 'time', 'negation']);

/** The words of a span without those that tell a time: "today" and "June" are nobody and nothing. */
function timeless(span: Span, { times }: Ledgers): string {
  const within = (times.get(span.witness) ?? []).filter((time) => contains(span, time.span));
  return blanked(
    span.text,
    within.map(({ span: { start, end } }) => ({ start: start - span.start, end: end - span.start })),
  );
}

/** Two sentences without a word in common may deny each other; nobody would see it. */
function shareAWord(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const theirs = words(b);
  return [...words(a)].some((word) => theirs.has(word));
}

/** What both sentences give a figure of; `apart`: the figures' ledger has these in conflict. */
function sharedMeasures(a: Span, b: Span, { readings }: Ledgers): { verdict: Measure['verdict']; apart: boolean }[] {
  const within = (sentence: Span) => (readings.get(sentence.witness) ?? []).filter(({ span }) => meet(sentence, span));
  const theirs = within(b);
  return within(a).flatMap(({ measure, place }) =>
    theirs
      .filter((other) => other.measure === measure)
      .map((other) => ({
        verdict: measure.verdict,
        apart: measure.conflicts.some(
          ([x, y]) => (x === place && y === other.place) || (y === place && x === other.place),
        ),
      })),
  );
}

/** Whether the two give one figure, in whatever unit, and none that differs. */
function agree(shared: ReturnType<typeof sharedMeasures>): boolean {
  return shared.length > 0 && shared.every(({ apart }) => !apart);
}

function sameUtterance(a: Span, b: Span, dossier: Dossierwide): boolean {
  const utterances = (span: Span) =>
    new Set(
      dossier.quotesOf(span.witness).flatMap((quote) => (meet(quote.span, span) ? [quote.utterance ?? quote.id] : [])),
    );
  const theirs = utterances(b);
  return [...utterances(a)].some((utterance) => theirs.has(utterance));
}

function meet(a: Span, b: Span): boolean {
  return a.witness === b.witness && overlap(a, b) > 0;
}

function contradiction({ mine, theirs, how }: OpposedPair, { support }: Statement, dossier: Dossierwide): Draft {
  const of = (denies: boolean) =>
    distinct(
      support.filter(({ stance }) => (stance === 'contradicts') === denies).map(({ span }) => span),
      ({ witness }) => witness,
    );
  const [says, denies] = [of(false), of(true)];
  const others = [...says, ...denies].filter(({ witness }) => witness !== mine.witness && witness !== theirs.witness);
  return {
    rule: 'statement-contradicted',
    severity: 'warning',
    message: `${dossier.called(mine.witness)} has ${quoted(mine.text, 120)} and ${dossier.called(theirs.witness)} has ${quoted(theirs.text, 120)}: ${how}.`,
    spans: [mine, theirs, ...others].slice(0, 6),
    because: `The two are about the same thing, and ${how}.`,
    doubt: 'They may speak of different moments, or one of them may report what somebody else denies.',
    confidence: 0.7,
    importance: 0.7,
    inputs: [
      { name: 'say it', value: listed(says.map(({ witness }) => witness)) },
      { name: 'say otherwise', value: listed(denies.map(({ witness }) => witness)) },
    ],
    counter: [],
  };
}

/** What several reports repeat and one family alone has: all of it in one finding for each family. */
function oneSource(dossier: Dossierwide): Draft[] {
  return dossier.input.lineage.families.flatMap((family) => {
    if (family.length < MIN_REPEATS || isToldAsCopies(family, dossier)) return [];
    const repeated = dossier.input.statements
      .filter(({ independent, support }) => independent === 1 && repeaters(support).length >= MIN_REPEATS)
      .filter(({ support }) => support.every(({ span }) => family.includes(span.witness)))
      .sort((a, b) => wordsIn(b.text) - wordsIn(a.text) || (a.id < b.id ? -1 : 1));
    const first = repeated[0];
    if (first === undefined) return [];
    const reports = repeaters(first.support);
    return [
      {
        rule: 'statement-one-source',
        severity: 'note',
        message: ended(
          `${repeated.length === 1 ? 'One statement stands' : `${repeated.length} statements stand`} in ${listed(reports)} and nowhere else; these reports go back to one source. The longest: ${quoted(first.text)}`,
        ),
        spans: distinct(first.support, ({ span }) => span.witness).map(({ span }) => span),
        because: `${listed(family)} share their text, so they count once.`,
        doubt: 'The source may be a good one, and the others may leave it out for lack of room.',
        confidence: 0.8,
        importance: 0.5,
        inputs: [
          { name: 'reports that repeat it', value: String(reports.length), threshold: `${MIN_REPEATS} and more` },
        ],
        counter: [],
      },
    ];
  });
}

/** Whether the family is one by who copied whom, which is told as such; a lost source nobody sees. */
function isToldAsCopies(family: readonly string[], { input }: Dossierwide): boolean {
  const copies = input.lineage.edges.filter(
    ({ from, to, relation }) => relation !== 'common-source' && family.includes(from) && family.includes(to),
  );
  return new Set(copies.map(({ to }) => to)).size >= family.length - 1;
}

function repeaters(support: Statement['support']): string[] {
  return distinct(support, ({ span }) => span.witness).map(({ span }) => span.witness);
}

/** A statement worth missing, with how many have it. */
interface Omittable {
  readonly statement: Statement;
  readonly weight: number;
}

/** What a report leaves out although every other family has it: those that most reports have, one of each report. */
function omissions(dossier: Dossierwide): Draft[] {
  const omittable = omittableIn(dossier);
  const known = placesKnownTo(dossier.input.statements, omittable);
  return dossier.input.coverage
    .filter(({ witness }) => !dossier.isRecord(witness))
    .flatMap(({ witness, omitted }) => {
      const families = Math.max(MIN_FAMILIES, others(witness, dossier));
      return omitted
        .flatMap((id) => omittable.get(id) ?? [])
        .filter(
          ({ statement: { independent, support } }) =>
            independent >= families && !support.some(({ span }) => known.get(witness)?.has(placeOf(span)) === true),
        )
        .sort(byWeight)
        .slice(0, 1)
        .map((one) => ({ witness, ...one }));
    })
    .sort(byWeight)
    .slice(0, MAX_OMISSIONS)
    .map(({ witness, statement }) => omission(witness, statement, dossier));
}

function byWeight(a: Omittable, b: Omittable): number {
  return b.weight - a.weight || (a.statement.id < b.statement.id ? -1 : 1);
}

/** By id. "as he put down the bell" and "Asked why, she said:" say nothing by themselves. */
function omittableIn({ input, language }: Dossierwide): ReadonlyMap<string, Omittable> {
  return new Map(
    input.statements
      .filter(
        ({ independent, basis, text }) =>
          independent >= MIN_FAMILIES &&
          basis.unattributed >= MIN_OWN &&
          wordsIn(text) >= MIN_OMITTED_WORDS &&
          language.stakes.standsAlone(text),
      )
      .map((statement) => [
        statement.id,
        { statement, weight: statement.independent * 100 + repeaters(statement.support).length },
      ]),
  );
}

/**
 * For each report the places of `omittable` that it shares a statement with: "The award is 84.6 million, or 40.7 million
 * euros" says two things, and who has one of them does not leave the sentence out.
 */
function placesKnownTo(
  statements: readonly Statement[],
  omittable: ReadonlyMap<string, Omittable>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Set(
    [...omittable.values()].flatMap(({ statement: { support } }) => support.map(({ span }) => placeOf(span))),
  );
  const known = new Map<string, Set<string>>();
  for (const { support } of statements) {
    const places = support.map(({ span }) => placeOf(span)).filter((place) => asked.has(place));
    if (places.length === 0) continue;
    for (const witness of new Set(support.map(({ span }) => span.witness))) {
      const own = known.get(witness) ?? new Set();
      known.set(witness, own);
      for (const place of places) own.add(place);
    }
  }
  return known;
}

function placeOf({ witness, start }: Span): string {
  return `${witness}:${start}`;
}

/** Families other than the report's own. */
function others(witness: string, dossier: Dossierwide): number {
  return dossier.input.lineage.families.filter((family) => !family.includes(witness)).length;
}

function omission(witness: string, statement: Statement, dossier: Dossierwide): Draft {
  return {
    rule: 'left-out',
    severity: 'note',
    message: ended(
      `${dossier.called(witness)} does not say what ${statement.independent} independent sources do: ${quoted(statement.text)}`,
    ),
    spans: distinct(statement.support, ({ span }) => span.witness)
      .map(({ span }) => span)
      .slice(0, 4),
    because: `${listed(repeaters(statement.support).sort(bySigil))} have it; nothing in ${witness} comes near.`,
    doubt: 'It may say so in words that were not recognised, or have had another scope.',
    confidence: 0.6,
    importance: 0.3 + 0.05 * Math.min(4, statement.independent),
    inputs: [
      { name: 'independent sources', value: String(statement.independent), threshold: `${MIN_FAMILIES} and more` },
    ],
    counter: nearestOf(statement, witness),
  };
}

function nearestOf({ silent }: Statement, witness: string): string[] {
  const nearest = silent.find((one) => one.witness === witness)?.nearest;
  return nearest == null ? [] : [ended(`The nearest thing it says: ${quoted(nearest.span.text)}`)];
}
