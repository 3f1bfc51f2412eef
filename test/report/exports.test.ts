import { Cite } from '@citation-js/core';
import Ajv2020 from 'ajv/dist/2020.js';
import { Parser as Markdown } from 'commonmark';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Parser as Turtle } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { collate, type Dossier } from '../../src/index.ts';
import { toAnnotations } from '../../src/report/exports/annotations.ts';
import { toCsl } from '../../src/report/exports/csl.ts';
import { tablesOf, toCsv, toCsvArchive } from '../../src/report/exports/csv.ts';
import { EXPORTS } from '../../src/report/exports/index.ts';
import { plain, toMarkdown } from '../../src/report/exports/markdown.ts';
import { toProv } from '../../src/report/exports/prov.ts';
import { documentOf, EMPTY, HOSTILE, hostileDossier } from './dossiers.ts';
import { invented } from './edition.ts';

const RECORD =
  'Opening of the bridge\n\nANNA ROY: We have built this bridge for everybody in the valley. It cost 40 million crowns and not one more.\n\nQUESTION: When does it open?\n\nANNA ROY: It opens on Monday at noon.\n';
const HERALD =
  'New bridge opens\n\nThe bridge over the Wend opens on Monday. "We have built this bridge for everybody in the city," Anna Roy said. It cost 40 million crowns. More than 300 people worked on it for three years, and two of them married on it.\n';
const POST = HERALD.replace('40 million', '60 million').replace('New bridge opens', 'Bridge & co: *open*');

let bridge: Dossier;
let dossiers: Readonly<Record<string, Dossier>>;
const decisions = [
  { finding: 'f1', decision: 'rejected', note: 'Said so\non the "radio".', at: '2026-03-14T09:26:53.000Z' },
] as const;

beforeAll(async () => {
  bridge = await collate([
    documentOf(RECORD, 'record.txt'),
    { ...documentOf(HERALD, 'herald.txt'), given: { published: '2026-03-14' } },
    { ...documentOf(POST, 'post.txt'), url: 'https://post.example/a(b)<c>' },
  ]);
  dossiers = { bridge, hostile: hostileDossier(), empty: EMPTY };
});

describe.each(['bridge', 'hostile', 'empty'])('exports of the %s dossier', (name) => {
  test.each(EXPORTS.map(({ format }) => format))('%s is written, the same every time', async (format) => {
    const kind = EXPORTS.find((known) => known.format === format)!;
    const [first, second] = [
      await kind.write(dossiers[name]!, decisions),
      await kind.write(dossiers[name]!, decisions),
    ];
    expect(first.length).toBeGreaterThan(0);
    expect(first).toEqual(second);
  });
});

describe('the Markdown brief', () => {
  /** Its text, and the types of its nodes, as CommonMark's reference parser reads it. */
  function read(markdown: string): { readonly text: string; readonly types: ReadonlySet<string> } {
    const walker = new Markdown().parse(markdown).walker();
    const types = new Set<string>();
    let text = '';
    for (let event = walker.next(); event; event = walker.next()) {
      types.add(event.node.type);
      if (event.entering && event.node.literal !== null) text += event.node.literal;
    }
    return { text, types };
  }

  test('has every finding with its words, reason and doubt', () => {
    const { text } = read(toMarkdown(bridge));
    for (const { message, because, doubt, spans } of bridge.findings) {
      for (const words of [message, because, doubt]) expect(text).toContain(words);
      for (const span of spans) expect(text).toContain(span.text.slice(0, 100));
    }
  });

  test('says which decisions are a reader’s', () => {
    const made = [{ ...decisions[0], finding: bridge.findings[0]!.id }];
    expect(read(toMarkdown(bridge, made)).text).toContain('A reader rejected this: Said so on the "radio".');
    expect(read(toMarkdown(bridge)).text).not.toContain('A reader');
  });

  test('makes no markup, link or image of what a report says', () => {
    const { types } = read(toMarkdown(hostileDossier(), decisions));
    for (const type of ['html_block', 'html_inline', 'image', 'link', 'code_block']) expect(types).not.toContain(type);
  });

  test('shows any words as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (words) => {
        const shown = plain(words);
        fc.pre(shown !== '');
        const { text, types } = read(`A ${shown}\n`);
        expect(text.replace(/\s+/g, ' ')).toBe(`A ${plainly(words)}`);
        expect([...types].sort()).toEqual(['document', 'paragraph', 'text']);
      }),
    );
    function plainly(words: string): string {
      return [...words]
        .map((sign) =>
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(sign)
            ? String.fromCharCode(0x2400 + sign.charCodeAt(0))
            : sign === '\u007f'
              ? '\u2421'
              : sign,
        )
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    }
  });
});

describe('the tables', () => {
  const rows = (csv: string) => parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

  test('hold what the ledgers hold, cell for cell', () => {
    for (const table of tablesOf(bridge, decisions)) {
      const read = parse(toCsv(table), { record_delimiter: '\r\n' }) as string[][];
      expect(read[0]).toEqual(table.columns);
      expect(read.slice(1)).toEqual(
        table.rows.map((row) =>
          row.map((cell) => (cell === null ? '' : String(cell).replace(/^\s*[=+\-@\t\r|]/, "'$&"))),
        ),
      );
    }
  });

  test('one row for each place: findings, readings, statements of each report', () => {
    const tables = new Map(tablesOf(bridge).map((table) => [table.name, rows(toCsv(table))]));
    expect(tables.get('findings')!.length).toBe(bridge.findings.flatMap(({ spans }) => spans).length);
    expect(tables.get('figures')!.length).toBe(bridge.figures.flatMap(({ readings }) => readings).length);
    for (const row of tables.get('quotes')!) {
      const witness = bridge.witnesses.find(({ sigil }) => sigil === row.report)!;
      expect(witness.text.slice(Number(row.start), Number(row.end))).toBe(row.words);
    }
  });

  test('no cell calculates in a spreadsheet', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', HOSTILE.spreadsheet];
    const csv = toCsv({ name: 'x', columns: ['words', 'number'], rows: dangerous.map((words) => [words, -1]) });
    for (const row of rows(csv)) {
      expect(row.words).toMatch(/^'/);
      expect(row.number).toBe('-1');
    }
  });

  test('come as one archive with a file for each ledger that has rows', () => {
    const files = unzipSync(toCsvArchive(bridge, decisions));
    const expected = tablesOf(bridge, decisions).filter((table) => table.rows.length > 0);
    expect(Object.keys(files)).toEqual(expected.map((table) => `${table.name}.csv`));
    expect(strFromU8(files['decisions.csv']!)).toContain('rejected');
  });
});

describe('the annotations', () => {
  /** What the Web Annotation Data Model says that these kinds of things MUST be, as a schema. */
  const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
  const body = {
    oneOf: [
      {
        type: 'object',
        required: ['type', 'value'],
        properties: {
          type: { const: 'TextualBody' },
          value: { type: 'string' },
          purpose: { enum: ['commenting', 'tagging', 'assessing'] },
          format: { const: 'text/plain' },
          language: { type: 'string' },
        },
        additionalProperties: false,
      },
      { $ref: '#/$defs/specific' },
    ],
  };
  const schema = {
    type: 'object',
    required: ['@context', 'id', 'type', 'total'],
    properties: {
      '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
      id: iri,
      type: { const: 'AnnotationCollection' },
      total: { type: 'integer', minimum: 0 },
      label: { type: 'string' },
      generator: { type: 'object', required: ['id', 'type'] },
      first: {
        type: 'object',
        required: ['id', 'type', 'items'],
        properties: {
          id: iri,
          type: { const: 'AnnotationPage' },
          startIndex: { const: 0 },
          items: { type: 'array', items: { $ref: '#/$defs/annotation' } },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    $defs: {
      annotation: {
        type: 'object',
        required: ['id', 'type', 'target'],
        properties: {
          id: iri,
          type: { const: 'Annotation' },
          motivation: { enum: ['commenting', 'linking', 'assessing'] },
          created: { type: 'string', format: 'date-time' },
          creator: { type: 'object', properties: { type: { const: 'Person' } } },
          body: { type: 'array', items: body },
          target: {
            oneOf: [iri, { $ref: '#/$defs/specific' }, { type: 'array', items: { $ref: '#/$defs/specific' } }],
          },
        },
        additionalProperties: false,
      },
      specific: {
        type: 'object',
        required: ['type', 'source', 'selector'],
        properties: {
          type: { const: 'SpecificResource' },
          purpose: { const: 'linking' },
          source: {
            type: 'object',
            required: ['id'],
            properties: { id: iri, type: { const: 'Text' }, language: { type: 'string' }, label: { type: 'string' } },
            additionalProperties: false,
          },
          selector: {
            type: 'object',
            required: ['type', 'exact'],
            properties: {
              type: { const: 'TextQuoteSelector' },
              exact: { type: 'string', minLength: 1 },
              prefix: { type: 'string' },
              suffix: { type: 'string' },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  };

  test.each(['bridge', 'hostile', 'empty'])('of the %s dossier are a valid collection', (name) => {
    const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);
    expect(validate(JSON.parse(toAnnotations(dossiers[name]!, decisions))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('each selector finds its words in a report', () => {
    const { first } = JSON.parse(toAnnotations(bridge)) as { first: { items: { target: unknown; body: unknown }[] } };
    const selectors = JSON.stringify(first).match(/\{"type":"TextQuoteSelector".*?\}/g)!;
    expect(selectors.length).toBeGreaterThan(bridge.findings.length);
    for (const selector of selectors) {
      const { prefix, exact, suffix } = JSON.parse(selector) as Record<string, string>;
      const places = bridge.witnesses.filter(({ text }) => text.includes(`${prefix}${exact}${suffix}`));
      expect(places.length).toBeGreaterThan(0);
    }
  });
});

describe('the provenance', () => {
  const PROV = 'http://www.w3.org/ns/prov#';
  /** Classes and properties of PROV-O, with the class that each property's subject and object must be of. */
  const CLASSES = ['Entity', 'Activity', 'Agent', 'SoftwareAgent', 'Person', 'Derivation'];
  const AGENTS = ['Agent', 'SoftwareAgent', 'Person'];
  const PROPERTIES: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
    used: [['Activity'], ['Entity']],
    wasAssociatedWith: [['Activity'], AGENTS],
    endedAtTime: [['Activity'], []],
    wasDerivedFrom: [['Entity'], ['Entity']],
    wasRevisionOf: [['Entity'], ['Entity']],
    wasQuotedFrom: [['Entity'], ['Entity']],
    wasGeneratedBy: [['Entity'], ['Activity']],
    wasAttributedTo: [['Entity'], AGENTS],
    qualifiedDerivation: [['Entity'], ['Derivation']],
    entity: [['Derivation'], ['Entity']],
  };

  test.each(['bridge', 'hostile', 'empty'])(
    'of the %s dossier is Turtle that says what PROV-O lets one say',
    (name) => {
      const quads = new Turtle().parse(toProv(dossiers[name]!, decisions));
      const classes = new Map<string, string>();
      for (const { subject, predicate, object } of quads) {
        if (!predicate.value.endsWith('#type')) continue;
        const kind = object.value.replace(PROV, '');
        expect(CLASSES).toContain(kind);
        classes.set(subject.value, kind);
      }
      // What the decision is about need not be a finding of this dossier any more.
      classes.set('urn:stemma:finding-f1', 'Entity');
      for (const { subject, predicate, object } of quads) {
        if (!predicate.value.startsWith(PROV)) continue;
        const [from, to] = PROPERTIES[predicate.value.replace(PROV, '')]!;
        expect(from).toContain(classes.get(subject.value));
        if (object.termType !== 'Literal') expect(to).toContain(classes.get(object.value));
      }
    },
  );

  test('says which report was made from which', async () => {
    const ferry = await invented();
    const quads = new Turtle().parse(toProv(ferry));
    const derived = quads
      .filter(
        ({ predicate, object }) => /wasDerivedFrom|wasRevisionOf/.test(predicate.value) && /report-/.test(object.value),
      )
      .filter(({ subject }) => /report-/.test(subject.value))
      .map(({ subject, object }) => `${object.value.at(-1)} ${subject.value.at(-1)}`);
    const edges = ferry.lineage.edges.filter(({ relation }) => relation !== 'common-source');
    expect(derived.sort()).toEqual(edges.map(({ from, to }) => `${from} ${to}`).sort());
    expect(derived.length).toBeGreaterThan(0);
  });

  test('keeps a report’s words as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        const witness = { ...bridge.witnesses[0]!, title };
        const quads = new Turtle().parse(toProv({ ...EMPTY, witnesses: [witness] }));
        const label = quads.find(
          ({ subject, predicate }) => /report-A/.test(subject.value) && /label/.test(predicate.value),
        );
        expect(label?.object.value).toBe(title);
      }),
    );
  });
});

describe('the references', () => {
  test.each(['bridge', 'hostile', 'empty'])('of the %s dossier lose nothing to a citation processor', (name) => {
    const json = toCsl(dossiers[name]!);
    // It leaves out whatever CSL-JSON does not allow.
    expect(new Cite(json, { generateGraph: false }).format('data', { format: 'object' })).toEqual(JSON.parse(json));
  });

  test('say when, by whom and where', () => {
    const items = JSON.parse(toCsl(bridge)) as Record<string, unknown>[];
    expect(items[1]).toMatchObject({
      id: 'B',
      type: 'article-newspaper',
      title: 'New bridge opens',
      issued: { 'date-parts': [[2026, 3, 14]] },
    });
  });
});
