import { type Language, languageOf, type QuantityReading } from '../lang/index.ts';
import type { Range, TextForm } from '../model/index.ts';
import { foldedToken, formOf, tagForm } from '../text/index.ts';
import { takenBy } from './taken.ts';

/** One quantity of a sentence, named as in CQE (Almasian et al. 2023). */
export interface Quantity extends Range {
  /** A number, or both ends of a range. Shares in words are parts of one ("a third": 0.3333). */
  readonly value: number | readonly [low: number, high: number];
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
  return read
    .filter(
      ({ kind, from, to }) =>
        kind !== 'often' && kind !== 'rank' && !scores.some((score) => score.from <= from && to <= score.to),
    )
    .map((reading) => ({
      start: form.tokens.starts[reading.from]!,
      end: form.tokens.ends[reading.to - 1]!,
      value: valueFor(reading),
      unit: unitOf(form, tags, reading, language),
      change: changeOf(form, reading),
    }));
}

/** "58 votes to 41", but not "7–2". */
function namesVotes(form: TextForm, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (foldedToken(form, at).startsWith('vote')) return true;
  return false;
}

function valueFor({ value, range, kind }: QuantityReading): Quantity['value'] {
  if (range !== null) return range;
  return kind === 'share' ? value / 100 : value;
}

const UNITS: Readonly<Record<string, string>> = {
  percent: 'percentage',
  times: 'count',
  time: 'count',
  person: 'people',
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  INR: 'indian rupee',
  RUB: 'russian ruble',
  BYN: 'belarusian ruble',
  CHF: 'swiss franc',
  CAD: 'canadian dollar',
  AUD: 'australian dollar',
  NZD: 'new zealand dollar',
  HKD: 'hong kong dollar',
  SGD: 'singapore dollar',
  TWD: 'new taiwan dollar',
  BRL: 'brazilian real',
  MXN: 'mexican peso',
  ARS: 'argentine peso',
  CLP: 'chilean peso',
  COP: 'colombian peso',
  PHP: 'philippine peso',
  ZAR: 'south african rand',
  KRW: 'south korean won',
  SEK: 'swedish krona',
  NOK: 'norwegian krone',
  DKK: 'danish krone',
  CZK: 'czech koruna',
  PLN: 'polish złoty',
  HUF: 'hungarian forint',
  TRY: 'turkish lira',
  ILS: 'israeli new shekel',
  SAR: 'saudi riyal',
  AED: 'united arab emirates dirham',
  THB: 'thai baht',
  IDR: 'indonesian rupiah',
  MYR: 'malaysian ringgit',
  VND: 'vietnamese dong',
  PKR: 'pakistani rupee',
  NGN: 'nigerian naira',
  KES: 'kenyan shilling',
  EGP: 'egyptian pound',
  UAH: 'ukrainian hryvnia',
  KZT: 'kazakhstani tenge',
  XBT: 'bitcoin',
  FIM: 'finnish markka',
};

function unitOf(
  form: TextForm,
  tags: Uint8Array,
  { unit, kind, per, counted, scientific }: QuantityReading,
  language: Language,
): string {
  if (kind === 'age') return unit === 'year' ? 'year of age' : unit!;
  const name =
    kind === 'share' || (!scientific && counted !== null && unit !== 'times')
      ? phrase(form, tags, counted, language)
      : unit;
  if (name === null) return '-';
  return (UNITS[name] ?? name) + (per === null ? '' : ` per ${per}`);
}

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
    if (lexicon.isFunctionWord(word) && at < counted.to - 1) continue;
    const last = at === counted.to - 1;
    const glued = at > counted.from && form.tokens.starts[at] === form.tokens.ends[at - 1];
    words += `${words === '' || glued ? '' : ' '}${last && word !== 'people' ? baseOf(word, tags[at]!) : word}`;
  }
  return words === '' ? null : words;
}

function changeOf(form: TextForm, { bound, modifier, change }: QuantityReading): Quantity['change'] {
  switch (bound) {
    case null:
    case 'exactly':
      return change ?? '=';
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
