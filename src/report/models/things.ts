import { grouped, type Quote, type Range, type Span } from '../../model/index.ts';
import type { DossierIndex } from './dossier-index.ts';

/** The layers of the reading view: what can be seen in a text. */
export const LAYERS = ['copied', 'quotes', 'figures', 'times', 'names', 'statements', 'changes'] as const;
export type Layer = (typeof LAYERS)[number];

/** Shown unless the reader chose otherwise. */
export const DEFAULT_LAYERS: readonly Layer[] = ['copied', 'quotes', 'figures', 'changes'];

/** One thing that a stretch of a report's text is, and where the other reports have the same. */
export interface Thing extends Range {
  readonly layer: Layer;
  /** The same on every stretch, in any report, that is the same quotation, measure, name … */
  readonly key: string;
  /** How it is drawn: a verdict, a kind of change, a number of families. */
  readonly tone: string;
  /** Where the others have it. For what a copy changed: the other side. */
  counterparts(): readonly Span[];
}

/** Everything in one report's text, in the text's order; of two that start together the longer first. Cached. */
export type ThingsOf = (sigil: string) => readonly Thing[];

const kept = new WeakMap<DossierIndex, ThingsOf>();

/** Builds each report's list when it is first asked for; the same index gives the same lists. */
export function thingsIn(index: DossierIndex): ThingsOf {
  let things = kept.get(index);
  if (things === undefined) kept.set(index, (things = thingsFrom(index)));
  return things;
}

function thingsFrom(index: DossierIndex): ThingsOf {
  const known = new Map<string, readonly Thing[]>();
  const shared = sharedLookups(index);
  return (sigil) => {
    let things = known.get(sigil);
    if (things === undefined) {
      things = SOURCES.flatMap((source) => source(sigil, index, shared)).sort(
        (a, b) => a.start - b.start || b.end - a.end,
      );
      known.set(sigil, things);
    }
    return things;
  };
}

type Shared = ReturnType<typeof sharedLookups>;

/** Lookups that the things of all reports share. */
function sharedLookups({ dossier }: DossierIndex) {
  const { lineage } = dossier;
  return {
    kin: new Set(lineage.edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`])),
    utterances: grouped(dossier.quotes, ({ id, utterance }) => utterance ?? id),
    mentions: new Map(dossier.times.map((mention) => [mention.id, mention])),
    clashes: new Map(dossier.times.map(({ span, clashes }) => [`${span.witness} ${span.start}`, clashes])),
  };
}

type Source = (sigil: string, index: DossierIndex, shared: Shared) => readonly Thing[];

const SOURCES: readonly Source[] = [copied, quotes, figures, times, names, statements, changes];

function thing(
  layer: Layer,
  key: string,
  tone: string,
  { start, end }: Range,
  counterparts: () => readonly Span[],
): Thing {
  return { layer, key: `${layer}:${key}`, tone, start, end, counterparts };
}

function elsewhere(spans: readonly Span[], sigil: string): readonly Span[] {
  return spans.filter(({ witness }) => witness !== sigil);
}

/** Passages shared with another report; `kin` where one of the two was made from the other. */
function copied(sigil: string, { dossier }: DossierIndex, { kin }: Shared): readonly Thing[] {
  return dossier.lineage.pairs.flatMap(({ a, b, passages }) => {
    if (a !== sigil && b !== sigil) return [];
    const tone = kin.has(`${a} ${b}`) ? 'kin' : 'shared';
    return passages.map((passage) => {
      const [own, other] = a === sigil ? [passage.a, passage.b] : [passage.b, passage.a];
      const key = `${passage.a.witness}${passage.a.start}${passage.b.witness}${passage.b.start}`;
      return thing('copied', key, tone, own, () => [other]);
    });
  });
}

function quotes(sigil: string, { dossier }: DossierIndex, { utterances }: Shared): readonly Thing[] {
  const own = dossier.quotes
    .filter(({ span }) => span.witness === sigil)
    .map((quote) => thing('quotes', keyOf(quote), quote.check.verdict, quote.span, () => versions(quote)));
  const versions = (quote: Quote) => {
    const same = utterances.get(keyOf(quote)) ?? [quote];
    return elsewhere([...quote.check.record, ...same.map(({ span }) => span)], sigil);
  };
  const recorded = dossier.quotes.flatMap((quote) =>
    quote.check.verdict === 'absent'
      ? []
      : quote.check.record
          .filter(({ witness }) => witness === sigil)
          .map((passage) =>
            thing('quotes', keyOf(quote), 'record', passage, () =>
              elsewhere(
                (utterances.get(keyOf(quote)) ?? [quote]).map(({ span }) => span),
                sigil,
              ),
            ),
          ),
  );
  return [...own, ...withoutDoubles(recorded)];
}

function keyOf({ id, utterance }: Quote): string {
  return utterance ?? id;
}

function withoutDoubles(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((item) => [`${item.key} ${item.start}`, item])).values()];
}

function figures(sigil: string, { dossier }: DossierIndex): readonly Thing[] {
  return dossier.figures.flatMap(({ id, verdict, readings }) =>
    readings
      .filter(({ span }) => span.witness === sigil)
      .map(({ span }) =>
        thing('figures', id, verdict, span, () =>
          elsewhere(
            readings.map((reading) => reading.span),
            sigil,
          ),
        ),
      ),
  );
}

function times(sigil: string, { dossier }: DossierIndex, { mentions, clashes }: Shared): readonly Thing[] {
  return dossier.timeline.flatMap(({ start, end, spans }) =>
    spans
      .filter(({ witness }) => witness === sigil)
      .map((span) => {
        const clash = clashes.get(`${sigil} ${span.start}`) ?? [];
        return thing('times', `${start}/${end}`, clash.length > 0 ? 'clash' : 'plain', span, () =>
          elsewhere([...clash.flatMap((id) => mentions.get(id)?.span ?? []), ...spans], sigil),
        );
      }),
  );
}

/** Names are found by their written forms: whole words, the longest form where several begin at one place. */
function names(sigil: string, { dossier, witness }: DossierIndex): readonly Thing[] {
  const text = witness(sigil)?.text ?? '';
  const taken = new Set<number>();
  return dossier.names
    .flatMap((name) =>
      name.variants.filter(({ witnesses }) => witnesses.includes(sigil)).map((variant) => ({ name, variant })),
    )
    .sort((a, b) => b.variant.text.length - a.variant.text.length)
    .flatMap(({ name, variant }) =>
      places(text, variant.text)
        .filter((start) => !taken.has(start) && taken.add(start))
        .map((start) =>
          thing('names', name.id, name.kind, { start, end: start + variant.text.length }, () =>
            name.variants.flatMap(({ text: written, witnesses }) =>
              witnesses.filter((other) => other !== sigil).flatMap((other) => firstMention(written, witness(other))),
            ),
          ),
        ),
    );
}

function firstMention(written: string, witness: { readonly sigil: string; readonly text: string } | undefined): Span[] {
  const start = witness === undefined ? undefined : places(witness.text, written)[0];
  if (witness === undefined || start === undefined) return [];
  return [{ witness: witness.sigil, start, end: start + written.length, text: written }];
}

function places(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' '))
      found.push(at);
  }
  return found;
}

function statements(sigil: string, { dossier }: DossierIndex): readonly Thing[] {
  return dossier.statements.flatMap(({ id, support, silent, titled = [], independent, contested }) =>
    support
      .filter(({ span }) => span.witness === sigil)
      .map(({ span }) =>
        thing(
          'statements',
          id,
          contested ? 'contested' : independent > 1 || titled.length > 0 ? `by${Math.min(9, independent)}` : 'single',
          span,
          () => [
            ...elsewhere(
              support.map((one) => one.span),
              sigil,
            ),
            ...silent.flatMap(({ nearest }) => nearest?.span ?? []),
          ],
        ),
      ),
  );
}

/** Both sides of every change; the later report's side where words were added or replaced. */
function changes(sigil: string, { dossier }: DossierIndex): readonly Thing[] {
  return dossier.lineage.changes.flatMap(({ from, to, kind, before, after }, at) => {
    const own = from === sigil ? before : to === sigil ? after : null;
    const other = from === sigil ? after : before;
    if (own === null || kind === 'moved') return [];
    return [thing('changes', String(at), kind, own, () => (other === null ? [] : [other]))];
  });
}
