import {
  type Dossier,
  grouped,
  type Measure,
  type Quote,
  type Range,
  type Span,
  type Statement,
  type Witness,
} from '../../model/index.ts';
import { type Paragraph, paragraphAt, paragraphsOf } from './paragraphs.ts';

/** How many colours tell families apart; the ninth family has the first's again, and its number. */
const FAMILY_COLOURS = 8;

/** A dossier with the look-ups that every view needs. Built once; what is costly is built when first asked for. */
export interface DossierIndex {
  readonly dossier: Dossier;
  readonly witnesses: readonly Witness[];
  witness(sigil: string): Witness | undefined;
  /** Position among `lineage.families`; -1 for a sigil that stands in none. */
  family(sigil: string): number;
  /** Families of two and more reports are counted from 1; 0 for a witness that stands alone. */
  familyNumber(sigil: string): number;
  /** 1 to `FAMILY_COLOURS` for witnesses that share a family with another; 0 for those that stand alone. */
  colour(sigil: string): number;
  paragraphs(sigil: string): readonly Paragraph[];
  /** Number of the paragraph where a stretch of `sigil`'s text begins; 0 where the text is empty. */
  paragraphNumber(sigil: string, range: Range): number;
  quote(id: string): Quote | undefined;
  measure(id: string): Measure | undefined;
  statement(id: string): Statement | undefined;
  /** Quotations that stand exactly on a span. */
  quotesOn(span: Span): readonly Quote[];
}

export function indexDossier(dossier: Dossier): DossierIndex {
  const { witnesses, lineage } = dossier;
  const bySigil = new Map(witnesses.map((witness) => [witness.sigil, witness]));
  const families = new Map(lineage.families.flatMap((family, at) => family.map((sigil) => [sigil, at] as const)));
  const numbers = familyNumbers(lineage.families);
  const paragraphs = new Map<string, readonly Paragraph[]>();
  const paragraphsIn = (sigil: string) => {
    let known = paragraphs.get(sigil);
    if (known === undefined) paragraphs.set(sigil, (known = paragraphsOf(bySigil.get(sigil)?.text ?? '')));
    return known;
  };
  const quotes = lazy(() => byId(dossier.quotes));
  const measures = lazy(() => byId(dossier.figures));
  const statements = lazy(() => byId(dossier.statements));
  const quotesBySpan = lazy(() => grouped(dossier.quotes, ({ span }) => placeOf(span)));
  return {
    dossier,
    witnesses,
    witness: (sigil) => bySigil.get(sigil),
    family: (sigil) => families.get(sigil) ?? -1,
    familyNumber: (sigil) => numbers.get(sigil) ?? 0,
    colour: (sigil) => {
      const number = numbers.get(sigil) ?? 0;
      return number === 0 ? 0 : ((number - 1) % FAMILY_COLOURS) + 1;
    },
    paragraphs: paragraphsIn,
    paragraphNumber: (sigil, { start }) => paragraphAt(paragraphsIn(sigil), start)?.number ?? 0,
    quote: (id) => quotes().get(id),
    measure: (id) => measures().get(id),
    statement: (id) => statements().get(id),
    quotesOn: (span) => quotesBySpan().get(placeOf(span)) ?? [],
  };
}

/** A span's place as a key: "A:120-160". */
export function placeOf({ witness, start, end }: Span): string {
  return `${witness}:${start}-${end}`;
}

/** The place that `key` names, if its witness exists and the place lies in its text. */
export function placeFrom(key: string, index: DossierIndex): Span | null {
  const [, sigil, from, to] = /^([A-Z]+):(\d{1,9})-(\d{1,9})$/.exec(key) ?? [];
  const text = index.witness(sigil ?? '')?.text;
  const [start, end] = [Number(from), Number(to)];
  if (sigil === undefined || text === undefined || start >= end || end > text.length) return null;
  return { witness: sigil, start, end, text: text.slice(start, end) };
}

/** Only families of two and more get a number and a colour: it says "these depend on one another". */
function familyNumbers(families: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const together = families.filter((family) => family.length > 1);
  return new Map(together.flatMap((family, at) => family.map((sigil) => [sigil, at + 1] as const)));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
