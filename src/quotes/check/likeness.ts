import type { Quote, Range, Report, TextForm } from '../../model/index.ts';

/** A passage of a record that an embedding model holds to mean what a quotation says. */
export interface Likeness {
  /** `Quote.id`. */
  readonly quote: string;
  /** Sigil of the record. */
  readonly record: string;
  readonly range: Range;
}

/** A text whose embedding is asked for, and what it is. */
type Asked = { readonly text: string } & (
  | { readonly quote: string }
  | { readonly record: string; readonly range: Range }
);

/** What is asked of a model: the quotations that no passage was found for, and every passage of the records. */
interface LikenessTask {
  readonly asked: readonly Asked[];
}

interface LikenessWitness {
  readonly sigil: string;
  readonly report: Pick<Report, 'text' | 'kind' | 'turns'>;
  readonly form: Pick<TextForm, 'sentences' | 'tokens'>;
}

/** Characters below which a quotation is too short for a model to place. */
const LEAST_LENGTH = 20;
/** Cosine below which two texts are not held to mean the same, whatever else the record holds. */
const LEAST_COSINE = 0.5;
/** Standard deviations above the record's usual passage; models differ in what a cosine of 0.5 means. */
const LEAST_DEVIATIONS = 3;
/** The same number is no smaller than this in a record of a few alike passages. */
const LEAST_SPREAD = 0.05;
/** Lead over the next passage that is no neighbour, in standard deviations. */
const LEAST_LEAD = 0.5;

/** What to ask a model about. Empty where every quotation was found, or no record could have it. */
export function likenessTask(quotes: readonly Quote[], witnesses: readonly LikenessWitness[]): LikenessTask {
  const open = quotes.filter(
    ({ kind, check: { verdict, record }, span }) =>
      kind !== 'indirect' &&
      (verdict === 'absent' || (verdict === 'unchecked' && record.length > 0)) &&
      span.text.length >= LEAST_LENGTH,
  );
  if (open.length === 0) return { asked: [] };
  const passages = witnesses
    .filter(({ report }) => report.kind !== 'report')
    .flatMap(({ sigil, report, form }) =>
      sentencesOf(report, form).map((range) => ({
        text: report.text.slice(range.start, range.end),
        record: sigil,
        range,
      })),
    );
  return { asked: [...open.map(({ id, span }) => ({ text: span.text, quote: id })), ...passages] };
}

/** The sentences that somebody says. */
function sentencesOf({ turns }: Pick<Report, 'turns'>, { sentences, tokens }: LikenessWitness['form']): Range[] {
  const found: Range[] = [];
  for (let at = 0; at + 1 < sentences.length; at++) {
    const start = tokens.starts[sentences[at]!]!;
    const end = tokens.ends[sentences[at + 1]! - 1]!;
    if (turns.length === 0) found.push({ start, end });
    // A label stands in the same sentence as the first words of its turn.
    const turn = turns.find(({ span }) => span.start < end && start < span.end);
    if (turn !== undefined) found.push({ start: Math.max(start, turn.span.start), end: Math.min(end, turn.span.end) });
  }
  return found;
}

/** The passages that stand out for a quotation. `vectors`: one for each text asked about, in order, of any length. */
export function likenessesOf({ asked }: LikenessTask, vectors: readonly (readonly number[])[]): Likeness[] {
  const passages = asked.flatMap((one, at) => ('record' in one ? [{ ...one, vector: unit(vectors[at]!) }] : []));
  if (passages.length < 2) return [];
  return asked.flatMap((one, at): Likeness[] => {
    if (!('quote' in one)) return [];
    const own = unit(vectors[at]!);
    const cosines = passages.map(({ vector }) => vector.reduce((sum, value, i) => sum + value * (own[i] ?? 0), 0));
    const best = cosines.indexOf(Math.max(...cosines));
    const others = cosines.filter((_, i) => i !== best);
    const mean = others.reduce((sum, cosine) => sum + cosine, 0) / others.length;
    const spread = Math.max(
      LEAST_SPREAD,
      Math.sqrt(others.reduce((sum, cosine) => sum + (cosine - mean) ** 2, 0) / others.length),
    );
    const next = Math.max(...cosines.filter((_, i) => Math.abs(i - best) > 1), Number.NEGATIVE_INFINITY);
    const top = cosines[best]!;
    const stands = top >= LEAST_COSINE && top - mean > LEAST_DEVIATIONS * spread && top - next > LEAST_LEAD * spread;
    const { record, range } = passages[best]!;
    return stands ? [{ quote: one.quote, record, range }] : [];
  });
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? [...vector] : vector.map((value) => value / length);
}
