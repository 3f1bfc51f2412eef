// Quantities of a sentence as CQE (Almasian et al. 2023) names them, for comparison: the program's own are its figures.
import { type Language, languageOf, type QuantityReading, type TimeReading } from '../src/lang/index.ts';
import type { Range, TextForm } from '../src/model/index.ts';
import { foldedToken, formOf, tagForm } from '../src/text/index.ts';
import { UNIT_NAMES } from './cqe-units.ts';

/** One quantity of a sentence, named as in CQE (Almasian et al. 2023). */
export interface Quantity extends Range {
  /** A number, or both ends of a range as they stand, of a move too ("from 7 to 5"). Shares in words are parts of one ("a third": 0.3333). */
  readonly value: number | readonly [from: number, to: number];
  /** "percentage", "dollar", "barrel per day", the base form of the counted noun phrase, or "-" where nothing is counted. */
  readonly unit: string;
  readonly change: '=' | '~' | '>' | '<' | 'up' | 'down';
}

/** Every quantity of a text, in order. */
export function quantitiesIn(text: string, languageTag = 'en'): Quantity[] {
  const language = languageOf(languageTag);
  const form = formOf(text, language.form);
  const tags = tagForm(form, language.tagging.model());
  const taken = takenBy(language.times.read(form), form.tokens.length);
  const read = language.quantities.read(form, tags, taken);
  // A score of a vote ("7 to 2") is no quantity, and neither is its smaller side.
  const scores = read.filter(({ kind, number, to }) => kind === 'vote' && !namesVotes(form, number.from, to));
  const told = read.filter(
    (reading) =>
      reading.kind !== 'often' &&
      reading.kind !== 'rank' &&
      !isArticle(form, reading) &&
      !scores.some((score) => score.from <= reading.from && reading.to <= score.to),
  );
  const quantities: Quantity[] = [];
  for (let at = 0; at < told.length; at++) {
    const [reading, next] = [told[at]!, told[at + 1]];
    const moves = next !== undefined && isMove(form, reading, next);
    const last = moves ? next : reading;
    quantities.push({
      start: form.tokens.starts[reading.from]!,
      end: form.tokens.ends[last.to - 1]!,
      value: moves ? [reading.value, next.value] : valueFor(form, reading),
      unit: unitOf(form, tags, last, language),
      change: changeOf(form, reading),
    });
    if (moves) at++;
  }
  return quantities;
}

/**
 * 1 for each token that belongs to a date, a clock time or another moment. Lengths of time, and distances in it ("six years
 * ago"), are quantities and stay free.
 */
function takenBy(times: readonly TimeReading[], tokens: number): Uint8Array {
  const taken = new Uint8Array(tokens);
  for (const { from, to, meaning } of times) {
    if (meaning.kind !== 'duration' && meaning.kind !== 'set' && meaning.kind !== 'shift') taken.fill(1, from, to);
  }
  return taken;
}

/** "A mile", "about a tonne": no number is told. */
function isArticle(form: TextForm, { value, number }: QuantityReading): boolean {
  const first = foldedToken(form, number.from);
  return value === 1 && (first === 'a' || first === 'an');
}

/** "from 5 to 7 percent", "from $12 to $9": CQE takes both ends for a range, whichever way it goes. */
function isMove(form: TextForm, a: QuantityReading, b: QuantityReading): boolean {
  if (a.kind !== 'plain' || b.kind !== 'plain' || a.range !== null || b.range !== null || b.bound !== null)
    return false;
  if (foldedToken(form, a.from - 1) !== 'from' || b.from !== a.to + 1 || foldedToken(form, a.to) !== 'to') return false;
  return a.unit === b.unit || (a.unit === null && a.counted === null);
}

/** "58 votes to 41", but not "7–2". */
function namesVotes(form: TextForm, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (foldedToken(form, at).startsWith('vote')) return true;
  return false;
}

function valueFor(form: TextForm, { value, range, kind, number }: QuantityReading): Quantity['value'] {
  if (range === null) return kind === 'share' ? value / 100 : value;
  const [low, high] = range;
  // "Hundreds" are two of them or more, and stand for one; in "she and 33 colleagues" the number is the lower end.
  const inWords = form.folded.charCodeAt(form.tokens.starts[number.from]!) > DIGITS_END;
  if (inWords && value !== (low + high) / 2 && high > 2 * low) return low / 2;
  return high - low === 1 && value === high ? low : range;
}

/** UTF-16 unit of "9". */
const DIGITS_END = 0x39;

function unitOf(
  form: TextForm,
  tags: Uint8Array,
  { unit, kind, per, counted, scientific }: QuantityReading,
  language: Language,
): string {
  if (kind === 'age') return `${unit} of age`;
  const name =
    kind === 'share' || (!scientific && counted !== null && unit !== 'times')
      ? phrase(form, tags, counted, language)
      : unit;
  if (name === null) return '-';
  // Behind "per", a pound is the weight.
  return (UNIT_NAMES[name] ?? name) + (per === null ? '' : ` per ${per === 'pound' ? 'pound-mass' : per}`);
}

/** Words that compare what is counted, and do not describe it: "four fewer cases". */
const COMPARING: ReadonlySet<string> = new Set([
  'more',
  'fewer',
  'less',
  'additional',
  'extra',
  'further',
  'other',
  'another',
]);

/** The counted words in base form, without adverbs and degree words. */
function phrase(
  form: TextForm,
  tags: Uint8Array,
  counted: QuantityReading['counted'],
  { lexicon, tagging }: Language,
): string | null {
  if (counted === null) return null;
  const baseOf = (word: string, tag: number) => {
    const base = tagging.lemma(word, tag);
    return base === word ? lexicon.lemma(word) : base;
  };
  let words = '';
  for (let at = counted.from; at < counted.to; at++) {
    const word = foldedToken(form, at);
    if (at < counted.to - 1 && (lexicon.isFunctionWord(word) || COMPARING.has(word))) continue;
    const last = at === counted.to - 1;
    const glued = at > counted.from && form.tokens.starts[at] === form.tokens.ends[at - 1];
    words += `${words === '' || glued ? '' : ' '}${last && word !== 'people' ? baseOf(word, tags[at]!) : word}`;
  }
  return words === '' ? null : words;
}

/** What a word in front of the amount says of it: CQE tells "fell 5%" from "a 5% fall", of which the 5% only are. */
function changeOf(form: TextForm, { bound, modifier, change, changeLeads }: QuantityReading): Quantity['change'] {
  switch (bound) {
    case null:
    case 'exactly':
      return changeLeads ? (change ?? '=') : '=';
    case 'over':
    case 'atLeast':
      return '>';
    case 'under':
    case 'atMost':
      return '<';
    default: {
      const words =
        modifier === null
          ? ''
          : form.folded.slice(form.tokens.starts[modifier.from], form.tokens.ends[modifier.to - 1]);
      if (/\b(?:under|below|less|fewer)\b/.test(words)) return '<';
      return /\b(?:over|above|more than)\b/.test(words) ? '>' : '~';
    }
  }
}
