import type { Change, LineageEdge, Relation, Span } from '../model/index.ts';
import { type Draft, decimal, listed, percent, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';

/** Share of a report's words that another report's must be before the copying is told. */
const MIN_SHARE = 0.2;
/** Share from which an uncredited copy is the first thing a reader should see. */
const GRAVE_SHARE = 0.5;
const MIN_CONFIDENCE = 0.6;
/** Weight from which a change of a copy is told. */
const MIN_WEIGHT = 0.85;
/** Letters that two forms of a name have in common: "Norway", "Norwegian". */
const SAME_BEGINNING = 5;
/** Changes of one copy that are told one by one; the others stand in the apparatus. */
const MAX_CHANGES = 6;

const VERBS: Readonly<Record<Exclude<Relation, 'common-source'>, string>> = {
  copy: 'is a copy of',
  abridgement: 'is an abridged copy of',
  rewrite: 'is rewritten from',
  update: 'is a later version of',
  translation: 'is a translation of',
};

/** Who took text from whom, and whether it says so. */
export function copyFindings(dossier: Dossierwide): Draft[] {
  return dossier.input.lineage.edges.flatMap((edge) => {
    if (edge.confidence < MIN_CONFIDENCE) return [];
    if (edge.relation === 'common-source') return [commonSource(edge, dossier)];
    return edge.share < MIN_SHARE || edge.relation === 'update' ? [] : [copied(edge, edge.relation, dossier)];
  });
}

function copied(
  edge: LineageEdge,
  relation: Exclude<Relation, 'common-source' | 'update'>,
  dossier: Dossierwide,
): Draft {
  const { from, to, share, confidence, evidence } = edge;
  const credit = creditOf(edge, dossier);
  const spans = passageOf(edge, dossier);
  const how = `${dossier.called(to)} ${VERBS[relation]} ${dossier.called(from)}: ${percent(share)} of its words come from there`;
  const shared = sharedBylines(from, to, dossier);
  const byline = shared.length > 0 && credit === null ? `, under the same byline (${listed(shared)})` : '';
  const record = dossier.isRecord(from);
  const severity =
    credit !== null || record ? 'note' : share >= GRAVE_SHARE && shared.length === 0 ? 'error' : 'warning';
  return {
    rule: credit !== null ? 'copied-credited' : 'copied-uncredited',
    severity,
    message: `${how}${byline}, and ${credit === null ? 'it names no source for them' : `it credits ${credit}`}.`,
    spans,
    because: evidence.map(({ text }) => text).join(' '),
    doubt:
      relation === 'rewrite' || relation === 'translation'
        ? 'Both may rest on a text that nobody handed in; the order of facts alone is weaker evidence than the same words.'
        : 'The outlets may have an agreement, or a credit may have been lost when the page was saved.',
    confidence,
    importance: credit !== null ? 0.5 : record ? 0.3 : 0.6 + 0.4 * share,
    inputs: [
      { name: 'share of words', value: percent(share), threshold: `${percent(MIN_SHARE)} and more` },
      { name: 'confidence', value: decimal(confidence), threshold: `${MIN_CONFIDENCE} and more` },
      { name: 'relation', value: relation },
      { name: 'credit', value: credit ?? 'none found' },
    ],
    counter: [],
  };
}

function commonSource(edge: LineageEdge, dossier: Dossierwide): Draft {
  const { from, to, share, confidence, evidence } = edge;
  return {
    rule: 'copied-common-source',
    severity: 'note',
    message: `${dossier.called(from)} and ${dossier.called(to)} share ${percent(share)} of their words, and nothing decides who had them first: they count as one source.`,
    spans: passageOf(edge, dossier),
    because: evidence.map(({ text }) => text).join(' '),
    doubt: 'One of them may be the source of the other; a publication time would tell.',
    confidence,
    importance: 0.55,
    inputs: [
      { name: 'share of words', value: percent(share) },
      { name: 'confidence', value: decimal(confidence), threshold: `${MIN_CONFIDENCE} and more` },
    ],
    counter: [],
  };
}

/** What `to` says of where it has its words from, if that is `from`: its outlet, its agency, its author. */
function creditOf({ from, to }: LineageEdge, { witness }: Dossierwide): string | null {
  const [source, copy] = [witness(from), witness(to)];
  const names = [source.publisher, source.agency].filter((name) => name !== null);
  const isSource = (name: string) => names.some((own) => own.toLowerCase() === name.toLowerCase());
  if (copy.agency !== null && isSource(copy.agency)) return copy.agency;
  const credit = copy.credits.find(({ kind, name }) => kind !== 'author' && isSource(name));
  if (credit !== undefined) return credit.name;
  const text = copy.text.toLowerCase();
  return names.find((name) => name.length > 3 && text.includes(name.toLowerCase())) ?? null;
}

function sharedBylines(from: string, to: string, { witness }: Dossierwide): string[] {
  const theirs = new Set(witness(from).byline.map((name) => name.toLowerCase()));
  return witness(to).byline.filter((name) => theirs.has(name.toLowerCase()));
}

/** The longest passage the two share, the copy's side first. */
function passageOf({ from, to }: LineageEdge, { input }: Dossierwide): Span[] {
  const pair = input.lineage.pairs.find(({ a, b }) => (a === from && b === to) || (a === to && b === from));
  const longest = pair?.passages.toSorted(
    (x, y) => y.a.end - y.a.start - (x.a.end - x.a.start) || x.a.start - y.a.start,
  )[0];
  if (longest === undefined) return [];
  return longest.a.witness === to ? [longest.a, longest.b] : [longest.b, longest.a];
}

const FIGURE = 'a figure';

/** What a copy changed that its reader would want to know. */
export function changeFindings(dossier: Dossierwide): Draft[] {
  const drafts: Draft[] = [];
  for (const { from, to, confidence, relation } of dossier.input.lineage.edges) {
    if (relation === 'common-source' || relation === 'translation' || confidence < MIN_CONFIDENCE) continue;
    const told = dossier.input.lineage.changes
      .filter(
        (change) =>
          change.from === from && change.to === to && change.weight >= MIN_WEIGHT && change.kind === 'changed',
      )
      .flatMap((change) => {
        const what = whatTurns(change, dossier);
        // What a later version counts otherwise is told with the figures.
        return what === null || (what === FIGURE && relation === 'update') ? [] : [{ change, what }];
      })
      .sort(
        (x, y) => y.change.weight - x.change.weight || (x.change.before?.start ?? 0) - (y.change.before?.start ?? 0),
      );
    for (const { change, what } of told.slice(0, MAX_CHANGES))
      drafts.push(changed(change, what, confidence, relation === 'update', dossier));
  }
  return drafts;
}

/** On what the meaning turns in a change: "a figure", "a denial", "who is named", "how sure it is"; null where on nothing. */
function whatTurns({ before, after }: Change, dossier: Dossierwide): string | null {
  if (before === null || after === null) return null;
  const [was, is] = [before.text, after.text];
  if (differ(numbersIn(was), numbersIn(is))) return FIGURE;
  const { negations, hedges, present } = dossier.language.stakes;
  if (differ(wordsOf(was, negations, present), wordsOf(is, negations, present))) return 'a denial';
  if (otherNames(was, is, dossier)) return 'who is named';
  return differ(wordsOf(was, hedges, present), wordsOf(is, hedges, present)) ? 'how sure or how much it is' : null;
}

function numbersIn(text: string): string[] {
  return (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((number) => number.replace(/,/g, ''));
}

/** The words of `text` that are in the list, in the tense of the present: a copy that is told later moves them. */
function wordsOf(text: string, list: ReadonlySet<string>, present: Readonly<Record<string, string>>): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .map((word) => present[word] ?? word)
    .filter((word) => list.has(word));
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join(' ') !== [...new Set(b)].sort().join(' ');
}

/** Whether both texts name somebody, and nobody in common: by the same word, the same beginning, or another of his names. */
function otherNames(was: string, is: string, { input }: Dossierwide): boolean {
  const [theirs, ours] = [capitalised(was), capitalised(is)];
  if (theirs.length === 0 || ours.length === 0) return false;
  const related = (a: string, b: string) => a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING);
  if (theirs.some((a) => ours.some((b) => related(a, b)))) return false;
  return !input.names.some(({ name, variants, roles }) => {
    const called = [name, ...variants.map(({ text }) => text).filter((text) => text.split(' ').length <= 2)].join(' ');
    // One word of a role is a country, or a rank that many have.
    const means = (words: readonly string[]) =>
      words.some((word) => called.includes(word)) ||
      (words.length > 1 && roles.some((role) => words.every((word) => role.includes(word))));
    return means(theirs) && means(ours);
  });
}

/** Words with a capital that are not the first. */
function capitalised(text: string): string[] {
  return (text.match(/(?<=\s|^)\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).filter(
    (word, i) => i > 0 || !text.startsWith(word) || /^\p{Lu}\S+ \p{Lu}/u.test(text),
  );
}

function changed(change: Change, what: string, confidence: number, update: boolean, dossier: Dossierwide): Draft {
  const { from, to, before, after, weight } = change;
  return {
    rule: 'copy-changed',
    severity: update ? 'note' : 'warning',
    message: `${dossier.called(to)} has ${quoted(after?.text ?? '')} where ${dossier.called(from)}, ${update ? 'its earlier version' : 'its source'}, has ${quoted(before?.text ?? '')}.`,
    spans: [after, before].filter((span) => span !== null),
    because: `The words around it are the same in both; the change touches ${what}.`,
    doubt: update ? 'A later version may know better.' : 'The copy may have corrected its source.',
    confidence: confidence * 0.9,
    importance: (update ? 0.35 : 0.6) * weight,
    inputs: [
      { name: 'weight of the change', value: decimal(weight), threshold: `${MIN_WEIGHT} and more` },
      { name: 'it touches', value: what },
    ],
    counter: [],
  };
}
