import { type SpeechLexicon, takes } from '../lang/index.ts';
import type { Attribution, LocalName, Quotation, Range, Reference, Report, TextForm } from '../model/index.ts';
import { reporterSentences, type Source } from './clause/nodes.ts';
import { phraseFrom } from './clause/phrases.ts';
import { sightOf } from './clause/sight.ts';
import { isFiniteVerb } from './clause/verbs.ts';
import type { Draft, Reading } from './draft.ts';
import { findUnmarked, withUnmarked } from './marks/blocks.ts';
import { findDialogue } from './marks/dialogue.ts';
import { splitInterrupted } from './marks/interruptions.ts';
import { type Marked, pairMarks } from './marks/pair.ts';
import { scanMarks } from './marks/scan.ts';
import { namedSpeakers } from './naming.ts';
import { readSentences } from './read.ts';
import { type Known, known, mentionAt } from './speakers.ts';

/** What one report's quotations are found from. */
export interface QuotationSources {
  readonly report: Pick<Report, 'text' | 'kind' | 'speaker' | 'turns' | 'blocks' | 'byline' | 'publisher'>;
  readonly form: TextForm;
  /** A part of speech for each token. */
  readonly tags: ArrayLike<number>;
  readonly names: readonly LocalName[];
  readonly references: readonly Reference[];
  /** For each turn, the index of its speaker's name. */
  readonly turnNames: readonly (number | null)[];
}

/**
 * Every quotation of one report, in the order of the text: words in marks, blocks and posts quoted in full, and
 * reported speech. In a transcript, what its speakers say is no quotation; whom they quote is. Linear in the text.
 */
export function findQuotations(sources: QuotationSources, lexicon: SpeechLexicon): Quotation[] {
  const { report, form, tags, names } = sources;
  const { text } = report;
  const who = known(names, sources.references);
  const isNamed = (offset: number) => mentionAt(who, offset) !== null;
  const unread: Source = { form, tags, lexicon, isNamed, marked: [] };
  const paired = pairMarks(text, scanMarks(text, lexicon.elisions));
  const isTag = (range: Range) => tells(unread, range, who);
  const inMarks = withUnmarked(splitInterrupted(text, paired, isTag), findDialogue(text, isTag, lexicon.isPersonal));
  const blocks = report.kind === 'transcript' ? [] : findUnmarked(text, report.blocks);
  const marked = withUnmarked(
    inMarks,
    blocks.map(({ start, end }) => ({ marks: { start, end }, range: { start, end } })),
  );
  const unmarked = new Set(marked.flatMap((_, index) => (index >= inMarks.length ? [index] : [])));
  const source: Source = { ...unread, marked };
  const { publisher } = report;
  const reading: Reading = { source, who, reported: 'all', self: author(sources), unmarked, publisher };

  const inside = childrenOf(marked);
  const drafts: Draft[] = [];
  const read = (within: Range, parent: number, as: Reading) =>
    drafts.push(...readSentences(reporterSentences(source, within, inside.get(parent) ?? []), as));
  if (report.kind === 'transcript' && report.turns.length > 0) {
    report.turns.forEach(({ span, speaker }, turn) => {
      const local = sources.turnNames[turn] ?? null;
      const self = { name: local === null ? speaker : names[local]!.name, range: null, local };
      read(span, -1, { ...reading, self, reported: 'others' });
    });
  } else
    read({ start: 0, end: text.length }, -1, report.speaker === null ? reading : { ...reading, reported: 'others' });
  for (const parent of inside.keys())
    if (parent >= 0) read(marked[parent]!.range, parent, { ...reading, reported: 'none', self: null });
  const found = numbered(drafts);
  const named = namedSpeakers(source, found, who);
  return found.map((quotation, i) => ({ ...quotation, named: named[i]! }));
}

/** Indices of the stretches that stand in each other one, ascending; under -1 those that stand in none. */
function childrenOf(marked: readonly Marked[]): ReadonlyMap<number, readonly number[]> {
  const order = marked.map((_, index) => index).sort((a, b) => marked[a]!.marks.start - marked[b]!.marks.start);
  const children = new Map<number, number[]>();
  for (const index of order) {
    const { parent } = marked[index]!;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [index]);
    else known.push(index);
  }
  return children;
}

/** Whose speech the report is, or its author: to whom "I asked" belongs. */
function author({ report, names }: QuotationSources): Attribution | null {
  const name = report.speaker ?? report.byline[0];
  if (name === undefined) return null;
  const local = names.findIndex((known) => known.name === name);
  return { name, range: null, local: local < 0 ? null : local };
}

/** Whether the words of `range` only say who spoke: "said the minister", "he added on Monday". */
function tells(source: Source, range: Range, who: Known): boolean {
  const [sentence, ...more] = reporterSentences(source, range, []);
  if (sentence === undefined || more.length > 0) return false;
  const { nodes } = sentence;
  const quotes = (at: number) => {
    const node = nodes[at];
    const entries = isFiniteVerb(node) ? source.lexicon.verbs.get(node!.word) : undefined;
    return entries?.some(({ verb }) => takes(verb, 'words')) ?? false;
  };
  const inverted = quotes(0);
  const subject = phraseFrom(nodes, inverted ? 1 : 0);
  if (subject === null || !sightOf(nodes, who, source.lexicon, quotes).speaks(subject)) return false;
  return (inverted || quotes(subject.last + 1)) && nodes.length - subject.last < LONGEST_TAG;
}

/** Nodes that may follow the subject of a cue inside the marks: "… said in Tarn on Monday". */
const LONGEST_TAG = 12;

/** Drafts in the order of the text, with the numbers of their utterances and of what they stand in. */
function numbered(drafts: readonly Draft[]): Omit<Quotation, 'named'>[] {
  const sorted = [...drafts].sort(
    (a, b) => a.marks.start - b.marks.start || b.marks.end - a.marks.end || rank(a) - rank(b),
  );
  const utterances = new Map<object, number>();
  const open: { readonly index: number; readonly end: number }[] = [];
  return sorted.map(({ utterance, ...draft }, index) => {
    while (open.length > 0 && open.at(-1)!.end < draft.marks.end) open.pop();
    const within = open.at(-1)?.index ?? null;
    open.push({ index, end: draft.marks.end });
    const number = utterances.get(utterance) ?? utterances.size;
    utterances.set(utterance, number);
    return { ...draft, utterance: number, within };
  });
}

/** Of two drafts that begin and end together, reported speech holds the words in marks. */
function rank({ kind }: Draft): number {
  return kind === 'indirect' ? 0 : 1;
}
