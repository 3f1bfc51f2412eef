import type { Dossier, Publication, Relation, Witness } from '../../model/index.ts';
import type { ReaderDecision } from './decisions.ts';

const PREFIXES = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  st: 'urn:stemma:',
};

/** How a report made from another relates to it in PROV-O. */
const DERIVATIONS: Readonly<Record<Relation, 'wasDerivedFrom' | 'wasRevisionOf' | 'wasQuotedFrom' | null>> = {
  copy: 'wasDerivedFrom',
  abridgement: 'wasDerivedFrom',
  rewrite: 'wasDerivedFrom',
  translation: 'wasDerivedFrom',
  update: 'wasRevisionOf',
  // Neither was made from the other: both come from the lost source.
  'common-source': null,
};

/**
 * Where everything in the dossier comes from, in PROV-O [1] as Turtle: reports and who published them, what was made from
 * what, lost sources, quotations and the record they were held against, findings and the reports they rest on, the run of
 * the program, and readers' decisions as activities of theirs.
 *
 * [1] PROV-O: The PROV Ontology, W3C Recommendation, 30 April 2013.
 */
export function toProv(dossier: Dossier, decisions: readonly ReaderDecision[] = []): string {
  const { witnesses, lineage, quotes, findings, version } = dossier;
  const outlets = [...new Set(witnesses.flatMap(({ publisher, agency }) => [publisher, agency]))].filter(
    (name) => name !== null,
  );
  const agents = new Map(outlets.map((name, at) => [name, `st:outlet-${at + 1}`]));
  const blocks = [
    node('st:program', 'prov:SoftwareAgent', [['rdfs:label', literal(`Stemma ${version}`)]]),
    ...outlets.map((name) => node(agents.get(name)!, 'prov:Agent', [['rdfs:label', literal(name)]])),
    node('st:collation', 'prov:Activity', [
      ...witnesses.map(({ sigil }) => ['prov:used', report(sigil)] as const),
      ['prov:wasAssociatedWith', 'st:program'],
    ]),
    ...witnesses.map((witness) => node(report(witness.sigil), 'prov:Entity', factsOf(witness, agents))),
    ...lineage.exemplars.map(({ id, why }) =>
      node(lost(id), 'prov:Entity', [
        ['rdfs:label', literal(id)],
        ['rdfs:comment', literal(why)],
      ]),
    ),
    ...lineage.exemplars.flatMap(({ id, witnesses }) =>
      witnesses.map((sigil) => statement(report(sigil), 'prov:wasDerivedFrom', lost(id))),
    ),
    ...lineage.edges.flatMap(({ from, to, relation, share }) => {
      const how = DERIVATIONS[relation];
      if (how === null) return [];
      const comment = `${relation}: ${Math.round(share * 100)} % of the words`;
      return [
        statement(report(to), `prov:${how}`, report(from)),
        `${report(to)} prov:qualifiedDerivation [ a prov:Derivation ; prov:entity ${report(from)} ; rdfs:comment ${literal(comment)} ] .`,
      ];
    }),
    ...quotes
      .filter(({ check }) => check.record.length > 0)
      .map(({ id, span, check }) =>
        node(`st:quote-${local(id)}`, 'prov:Entity', [
          ['rdfs:label', literal(span.text)],
          ['rdfs:comment', literal(check.verdict)],
          ['dcterms:isPartOf', report(span.witness)],
          ...[...new Set(check.record.map(({ witness }) => witness))].map(
            (sigil) => [check.verdict === 'absent' ? 'dcterms:relation' : 'prov:wasQuotedFrom', report(sigil)] as const,
          ),
        ]),
      ),
    ...findings.map(({ id, message, spans }) =>
      node(finding(id), 'prov:Entity', [
        ['rdfs:label', literal(message)],
        ['prov:wasGeneratedBy', 'st:collation'],
        ...[...new Set(spans.map(({ witness }) => witness))].map(
          (sigil) => ['prov:wasDerivedFrom', report(sigil)] as const,
        ),
      ]),
    ),
    ...decisions.flatMap((decision) => decisionOf(decision)),
  ];
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  return `${[prefixes.join('\n'), ...blocks].join('\n\n')}\n`;
}

function factsOf(
  { sigil, id, title, publisher, agency, published, source, language }: Witness,
  agents: ReadonlyMap<string, string>,
) {
  const facts: (readonly [string, string])[] = [
    ['rdfs:label', literal(title ?? sigil)],
    ['dcterms:identifier', literal(`sha256:${id}`)],
    ['dcterms:language', literal(language)],
  ];
  if (source.url !== undefined) facts.push(['dcterms:source', literal(source.url)]);
  if (published !== null) facts.push(['dcterms:issued', dated(published)]);
  for (const name of new Set([publisher, agency])) {
    if (name !== null) facts.push(['prov:wasAttributedTo', agents.get(name)!]);
  }
  return facts;
}

function decisionOf({ finding: id, decision, note, at }: ReaderDecision): string[] {
  const [made, deciding] = [`st:decision-${local(id)}`, `st:deciding-${local(id)}`];
  return [
    node(deciding, 'prov:Activity', [
      ['prov:used', finding(id)],
      ['prov:endedAtTime', `${literal(at)}^^xsd:dateTime`],
      ['prov:wasAssociatedWith', 'st:reader'],
    ]),
    node(made, 'prov:Entity', [
      ['rdfs:label', literal(decision)],
      ...(note === '' ? [] : [['rdfs:comment', literal(note)] as const]),
      ['prov:wasGeneratedBy', deciding],
      ['prov:wasDerivedFrom', finding(id)],
      ['prov:wasAttributedTo', 'st:reader'],
    ]),
    statement('st:reader', 'a', 'prov:Person'),
  ];
}

function node(subject: string, type: string, facts: readonly (readonly [string, string])[]): string {
  return `${[`${subject} a ${type}`, ...facts.map(([name, value]) => `    ${name} ${value}`)].join(' ;\n')} .`;
}

function statement(subject: string, predicate: string, object: string): string {
  return `${subject} ${predicate} ${object} .`;
}

const report = (sigil: string) => `st:report-${local(sigil)}`;
const lost = (id: string) => `st:lost-${local(id)}`;
const finding = (id: string) => `st:finding-${local(id)}`;

/** What a prefixed name may hold without escapes. */
function local(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`);
}

/** A string of Turtle. Half surrogates, which no encoding can write, become U+FFFD. */
function literal(text: string): string {
  const escaped = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/["\\]/g, '\\$&')
    .replace(/[\u0000-\u001f\u007f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${escaped}"`;
}

const TYPES = { minute: 'xsd:dateTime', day: 'xsd:date', month: 'xsd:gYearMonth', year: 'xsd:gYear' } as const;
const SHAPES = {
  minute: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
  day: /^\d{4}-\d\d-\d\d$/,
  month: /^\d{4}-\d\d$/,
  year: /^\d{4}$/,
} as const;

/** A date with its type, where it is written as the type wants; otherwise as it is. Seconds are put in. */
function dated({ value, precision }: Publication): string {
  const full = precision === 'minute' ? value.replace(/(T\d\d:\d\d)(?!:|\d)/, '$1:00') : value;
  return SHAPES[precision].test(full) ? `${literal(full)}^^${TYPES[precision]}` : literal(value);
}
