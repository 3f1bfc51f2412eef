import { grouped } from '../model/index.ts';
import { asGiven, isDate, isNumber } from './amount.ts';
import { likeness } from './likeness.ts';
import type { Rivalry } from './links.ts';
import { type Node, sentenceKey } from './nodes.ts';
import type { MatchSigns } from './odds.ts';
import { areSetApart } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a lead over a rival counts for at most, or the rival's. */
const MOST_LEAD = 4;
/** How often two reports give a number again, at most. */
const MOST_REPEATS = 4;
/** Figures in common that count, at most. */
const MOST_COMPANY = 2;
/** Figures of a sentence beyond which it is a table, where all keep company with all. */
const MOST_COMPANIONS = 12;
/** Part of the larger number by which two may differ and still tell something by being close. */
const CLOSE = 0.15;

/** Figures of a report below which neither where one of them stands says anything, nor that none of them rivals a link. */
const FEW = 8;

export function hasFew(own: readonly Node[]): boolean {
  return own.length < FEW;
}

/** Reads what two figures whose numbers have values in common say for and against being of one thing. */
export class Matches {
  readonly #vocabulary: Vocabulary;
  /** By figure: how often its report gives its number besides, where in the report it stands, 0 to 1 (null in a short one), and the others of its sentence. */
  readonly #repeats: readonly number[];
  readonly #places: readonly (number | null)[];
  readonly #beside: readonly (readonly Node[])[];

  constructor(byWitness: readonly (readonly Node[])[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#repeats = byWitness.flatMap(repeatsIn);
    this.#places = byWitness.flatMap(placesIn);
    const bySentence = grouped(byWitness.flat(), sentenceKey);
    this.#beside = byWitness.flatMap((own) =>
      own.map((node) => {
        const all = bySentence.get(sentenceKey(node))!;
        return all.length > MOST_COMPANIONS ? [] : all.filter((other) => other !== node);
      }),
    );
  }

  signsOf({ link: { a, b, score }, rivalOfA, rivalOfB }: Rivalry): MatchSigns {
    const is = (condition: boolean) => (condition ? 1 : 0);
    const overlap = !isNumber(a, b);
    return {
      lead: leadOf(score, Math.min(rivalOfA, rivalOfB)),
      trail: leadOf(score, Math.max(rivalOfA, rivalOfB)),
      part: likeness(a.all, b.all, this.#vocabulary).part,
      company: this.#companyOf(a, b),
      place: distance(this.#places[a.index]!, this.#places[b.index]!),
      repeats: Math.min(MOST_REPEATS, this.#repeats[a.index]! + this.#repeats[b.index]!),
      overlap: is(overlap),
      close: overlap ? closeness(a, b) : 0,
      setApart: is(areSetApart(a, b)),
      oneState: is((a.state === null) !== (b.state === null)),
      oneAge: is((a.figure.kind === 'age') !== (b.figure.kind === 'age')),
      lent: is(a.lent !== null || b.lent !== null),
      date: is(isDate(a.amount)),
    };
  }

  #companyOf(a: Node, b: Node): number {
    const others = this.#beside[b.index]!;
    let shared = 0;
    for (const node of this.#beside[a.index]!)
      if (others.some((other) => isNumber(node, other)) && ++shared === MOST_COMPANY) break;
    return shared;
  }
}

function leadOf(score: number, rival: number): number {
  return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, score - rival));
}

function repeatsIn(own: readonly Node[]): number[] {
  const numberOf = ({ amount: { dimension, value } }: Node) => `${dimension} ${value}`;
  const groups = grouped(own, numberOf);
  return own.map((node) => groups.get(numberOf(node))!.length - 1);
}

function distance(p: number | null, q: number | null): number {
  return p === null || q === null ? 0 : Math.abs(p - q);
}

function placesIn(own: readonly Node[]): (number | null)[] {
  if (hasFew(own)) return own.map(() => null);
  const last = own.reduce((most, { sentence }) => Math.max(most, sentence), 1);
  return own.map(({ sentence }) => sentence / last);
}

/** How close two numbers are, 0 to 1 (the same). */
function closeness({ figure: a, amount: p }: Node, { figure: b, amount: q }: Node): number {
  const [x, y] = asGiven(p, q) ? [a.value, b.value] : [p.value, q.value];
  const size = Math.max(Math.abs(x), Math.abs(y));
  return size === 0 ? 0 : Math.max(0, 1 - Math.abs(x - y) / size / CLOSE);
}
