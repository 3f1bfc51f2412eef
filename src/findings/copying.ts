import type { LineageEdge, Relation, Span } from '../model/index.ts';
import { type Draft, decimal, listed, percent } from './finding.ts';
import type { Dossierwide } from './input.ts';

/** Share of a report's words that another report's must be before the copying is told. */
const MIN_SHARE = 0.2;
/** Share from which an uncredited copy is the first thing a reader should see. */
const GRAVE_SHARE = 0.5;
/** From which on an edge is told. */
export const MIN_CONFIDENCE = 0.6;

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
    doubt: doubtOf(relation, evidence),
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

function doubtOf(relation: LineageEdge['relation'], evidence: LineageEdge['evidence']): string {
  if (relation !== 'rewrite' && relation !== 'translation')
    return 'The outlets may have an agreement, or a credit may have been lost when the page was saved.';
  return evidence.some(({ kind }) => kind === 'shared-text')
    ? 'Both may rest on a text that nobody handed in, or on words of somebody whom both quote.'
    : 'Both may rest on a text that nobody handed in; the order of facts alone is weaker evidence than the same words.';
}

function commonSource(edge: LineageEdge, dossier: Dossierwide): Draft {
  const { from, to, share, confidence, evidence } = edge;
  const shared = `${dossier.called(from)} and ${dossier.called(to)} share ${percent(share)} of their words`;
  const isDated = evidence.some(({ kind }) => kind === 'dates');
  return {
    rule: 'copied-common-source',
    severity: 'note',
    message: isDated
      ? `${shared}, and both may have them from a text that nobody handed in: they count as one source.`
      : `${shared}, and nothing decides who had them first: they count as one source.`,
    spans: passageOf(edge, dossier),
    because: evidence.map(({ text }) => text).join(' '),
    doubt: `One of them may be the source of the other${isDated ? '' : '; a publication time would tell'}.`,
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
function passageOf({ from, to }: LineageEdge, { sharedBy }: Dossierwide): Span[] {
  const longest = sharedBy(from, to)?.passages.toSorted(
    (x, y) => y.a.end - y.a.start - (x.a.end - x.a.start) || x.a.start - y.a.start,
  )[0];
  if (longest === undefined) return [];
  return longest.a.witness === to ? [longest.a, longest.b] : [longest.b, longest.a];
}
