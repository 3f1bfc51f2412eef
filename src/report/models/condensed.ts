import type { Dossier, Span } from '../../model/index.ts';

// A dossier repeats its reports' words in every ledger. Condensed, each span is a short reference into the reports, from
// which its words are read back: the packed report becomes a third smaller. `~A 2s 1k` is a span of report A, `~~A 2s 1k`
// a string with the same words (start and length in base 36), `~ ` stands before a string that itself begins with `~`.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The dossier with its spans as references. `expand` gives the same dossier back, its keys in the same order. O(n). */
export function condense(dossier: Dossier): Json {
  const texts = new Map(dossier.witnesses.map(({ sigil, text }) => [sigil, text]));
  const known = new Map<string, string>();
  const isSpan = (value: object): value is Span => {
    const { witness, start, end, text } = value as Partial<Span>;
    return (
      Object.keys(value).join() === 'witness,start,end,text' &&
      text !== undefined &&
      texts.get(witness!)?.slice(start, end) === text
    );
  };
  const reference = ({ witness, start, end }: Span) => `${witness} ${start.toString(36)} ${(end - start).toString(36)}`;
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSpan(value)) known.set(value.text, reference(value));
    else for (const part of Object.values(value)) gather(part);
  };
  const shorten = (value: unknown): Json => {
    if (typeof value === 'string') {
      const same = known.get(value);
      if (same !== undefined && same.length + 2 < value.length) return `~~${same}`;
      return value.startsWith('~') ? `~ ${value}` : value;
    }
    if (typeof value !== 'object' || value === null) return value as Json;
    if (Array.isArray(value)) return value.map(shorten);
    if (isSpan(value)) return `~${reference(value)}`;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shorten(part)]));
  };
  const { witnesses, ...ledgers } = dossier;
  gather(ledgers);
  // The reports stand first and as they are: the references point into them.
  const order = Object.keys(dossier);
  return { order, witnesses: witnesses as never, ledgers: shorten(ledgers) };
}

/** The dossier that was condensed. */
export function expand(condensed: Json): Dossier {
  const { order, witnesses, ledgers } = condensed as unknown as {
    readonly order: readonly (keyof Dossier)[];
    readonly witnesses: Dossier['witnesses'];
    readonly ledgers: { readonly [key: string]: Json };
  };
  const texts = new Map(witnesses.map(({ sigil, text }) => [sigil, text]));
  const spanFrom = (reference: string): Span => {
    const [witness = '', from = '', length = ''] = reference.split(' ');
    const start = Number.parseInt(from, 36);
    const end = start + Number.parseInt(length, 36);
    return { witness, start, end, text: texts.get(witness)!.slice(start, end) };
  };
  const lengthen = (value: Json): unknown => {
    if (typeof value === 'string') {
      if (!value.startsWith('~')) return value;
      if (value.startsWith('~ ')) return value.slice(2);
      return value.startsWith('~~') ? spanFrom(value.slice(2)).text : spanFrom(value.slice(1));
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(lengthen);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, lengthen(part)]));
  };
  const full = lengthen(ledgers) as Record<string, unknown>;
  return Object.fromEntries(
    order.map((key) => [key, key === 'witnesses' ? witnesses : full[key]]),
  ) as unknown as Dossier;
}
