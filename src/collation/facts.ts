import type { ComparingWords, Lexicon, Stakes } from '../lang/index.ts';
import { unitNamed } from '../lang/index.ts';
import type { FigureMention, Range, TextForm, TimeExpression } from '../model/index.ts';
import { overlap, TokenKind } from '../model/index.ts';
import { foldedToken, unitOf } from '../text/index.ts';

/** What changes are weighed by. */
export interface FactRules {
  readonly stakes: Stakes;
  readonly lexicon: Pick<Lexicon, 'isFunctionWord'>;
  readonly comparing: Pick<ComparingWords, 'otherForms' | 'opensPhrase' | 'relative'>;
}

/** The tokens of one side of a change. */
export interface Side {
  readonly form: TextForm;
  /** Indices into the text's tokens, ascending; empty where this side has nothing. */
  readonly tokens: readonly number[];
  /** The quantities and times of the whole text, in order. */
  readonly figures: readonly FigureMention[];
  readonly times: readonly TimeExpression[];
}

/** What a word can say, the more telling last. */
export const FACT_KINDS = ['wording', 'attribution', 'hedge', 'person', 'name', 'time', 'negation', 'figure'] as const;

/** What the words of a side say, sorted, each in one form whatever the spelling: 1.5bn dollars is $1.5 billion. */
export type Facts = Readonly<Record<(typeof FACT_KINDS)[number], readonly string[]>>;

/**
 * The facts of one side, each word by the most telling thing it is. A figure counts with its unit and its scale, and a
 * time with the day it means, even where only a part of it stands on this side.
 */
export function factsOf(side: Side, { stakes, lexicon }: FactRules): Facts {
  const { form, tokens } = side;
  const found: Record<keyof Facts, string[]> = {
    wording: [],
    attribution: [],
    person: [],
    name: [],
    hedge: [],
    negation: [],
    time: [],
    figure: [],
  };
  const { starts, ends } = form.tokens;
  const told = new Uint8Array(tokens.length);
  const tell = (range: Range) => {
    let any = false;
    for (const [i, token] of tokens.entries()) {
      if (told[i] || overlap(range, { start: starts[token]!, end: ends[token]! }) === 0) continue;
      told[i] = 1;
      any = true;
    }
    return any;
  };
  // A text has dozens of figures and times, a side one or two.
  const isNear = ({ start, end }: Range) =>
    tokens.length > 0 && start < ends[tokens.at(-1)!]! && end > starts[tokens[0]!]!;
  for (const figure of side.figures.filter(isNear))
    if (tell(quantityOf(figure, form))) found.figure.push(amountOf(figure, form));
  for (const time of side.times.filter(isNear)) {
    // What is due until a day is due on it at the latest.
    const first = time.kind === 'deadline' ? time.last : time.first;
    const isMoment = time.kind === 'moment' || time.kind === 'deadline';
    if (first !== null && isMoment && tell(time)) found.time.push(`${first} ${time.last}`);
  }
  tokens.forEach((token, i) => {
    if (told[i]) return;
    const written = foldedToken(form, token);
    const word = stakes.forms.get(written) ?? written;
    const kind = form.tokens.kinds[token];
    if (kind === TokenKind.Number || kind === TokenKind.Symbol) found.figure.push(word);
    else if (stakes.negations.has(word)) found.negation.push(word);
    else if (stakes.hedges.has(word)) found.hedge.push(word);
    else if (stakes.attributions.has(word)) found.attribution.push(word);
    else if (stakes.persons.has(word)) found.person.push(stakes.persons.get(word)!);
    else if (isNameLike(form, token)) found.name.push(word);
    else if (!lexicon.isFunctionWord(word)) found.wording.push(word);
  });
  for (const kind of FACT_KINDS) found[kind].sort();
  return found;
}

/** The number of a figure with the sign before it and the unit behind it; what is merely counted stands for itself. */
function quantityOf({ start, end, number, unit }: FigureMention, { text }: TextForm): Range {
  const sign = text.slice(start, number.start).trimEnd();
  const from = /\p{Sc}$/u.test(sign) ? start + sign.length - 1 : number.start;
  return { start: from, end: unit !== null && unitNamed(unit) !== null ? end : number.end };
}

function amountOf({ value, unit, kind, number }: FigureMention, { folded }: TextForm): string {
  // "74 to 31" is two numbers, of which the value is one.
  if (kind === 'vote') return folded.slice(number.start, number.end);
  return unit !== null && unitNamed(unit) !== null ? `${value} ${unit}` : String(value);
}

/**
 * The facts of some differences of one sentence, each without the words of speech that another of them has on the other
 * side: "she said" that became "said she" attributes nothing otherwise.
 */
export function withoutMoved(
  differences: readonly { readonly lost: Facts; readonly gained: Facts }[],
): { lost: Facts; gained: Facts }[] {
  const elsewhere = (side: 'lost' | 'gained', not: number) =>
    differences.flatMap((one, i) => (i === not ? [] : one[side].attribution));
  return differences.map(({ lost, gained }, i) => {
    const [gainedElsewhere, lostElsewhere] = [elsewhere('gained', i), elsewhere('lost', i)];
    return {
      lost: { ...lost, attribution: lost.attribution.filter((word) => !gainedElsewhere.includes(word)) },
      gained: { ...gained, attribution: gained.attribution.filter((word) => !lostElsewhere.includes(word)) },
    };
  });
}

/** A capital that no sentence's beginning explains. */
function isNameLike({ text, tokens, sentences }: TextForm, at: number): boolean {
  const first = text[tokens.starts[at]!]!;
  if (first === first.toLowerCase()) return false;
  let before = at - 1;
  while (before >= 0 && tokens.kinds[before] === TokenKind.Punctuation) before--;
  return before >= 0 && unitOf(sentences, before) === unitOf(sentences, at);
}

/** The side's letters and digits in the form in which spellings are compared. */
export function lettersOf({ form, tokens }: Side): string {
  return tokens
    .map((at) => foldedToken(form, at))
    .join('')
    .replace(/[^\p{L}\p{N}$€£¥%]/gu, '');
}
