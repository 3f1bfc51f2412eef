import type { Dossier, Witness } from '../../model/index.ts';
import { type StemmaGraph, stemmaGraph } from '../graph/index.ts';
import { attributes, escapeText } from '../xml.ts';
import { type FamilyTable, familyTables } from './table.ts';

export { type FamilyTable, familyTables } from './table.ts';

/**
 * A dossier as a TEI P5 edition in parallel segmentation [1]: one division for each family, with every place where its
 * witnesses differ as an `app`, and the stemma as a graph. The readings of one witness, in order, are its text, character
 * for character: a blank line is a `milestone`, a line break an `lb`.
 *
 * [1] TEI Consortium, Guidelines for Electronic Text Encoding and Interchange, P5, chapters 12.2.3 and 19.
 */
export function toTei(dossier: Pick<Dossier, 'version' | 'witnesses' | 'lineage'>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    ...header(dossier),
    '  <text>',
    '    <body>',
    ...familyTables(dossier).flatMap(division),
    '    </body>',
    '    <back>',
    '      <div type="stemma">',
    ...graph(stemmaGraph(dossier)),
    '      </div>',
    '    </back>',
    '  </text>',
    '</TEI>',
    '',
  ].join('\n');
}

function header({ version, witnesses, lineage }: Pick<Dossier, 'version' | 'witnesses' | 'lineage'>): string[] {
  return [
    '  <teiHeader>',
    '    <fileDesc>',
    `      <titleStmt><title>Collation of ${witnesses.length} reports</title></titleStmt>`,
    '      <publicationStmt><p>Unpublished; made by a program from the reports listed below.</p></publicationStmt>',
    '      <sourceDesc>',
    '        <listWit>',
    ...lineage.families.flatMap((family, i) => [
      `          <listWit${attributes({ n: i + 1 })}>`,
      ...family.map((sigil) => witnessEntry(witnesses.find((one) => one.sigil === sigil)!)),
      '          </listWit>',
    ]),
    '        </listWit>',
    '      </sourceDesc>',
    '    </fileDesc>',
    '    <encodingDesc>',
    '      <variantEncoding method="parallel-segmentation" location="internal"/>',
    `      <appInfo><application${attributes({ ident: 'stemma', version })}><label>Stemma</label></application></appInfo>`,
    '    </encodingDesc>',
    '  </teiHeader>',
  ];
}

function witnessEntry({ sigil, title, byline, publisher, published, source, language }: Witness): string {
  const where = source.url ?? source.path ?? null;
  const parts = [
    ...(title === null ? [] : [`<title>${escapeText(title)}</title>`]),
    ...byline.map((author) => `<author>${escapeText(author)}</author>`),
    ...(publisher === null ? [] : [`<publisher>${escapeText(publisher)}</publisher>`]),
    ...(published === null ? [] : [`<date${attributes({ when: w3cDate(published.value) })}/>`]),
    ...(where === null ? [] : [`<idno>${escapeText(where)}</idno>`]),
  ];
  const bibl = parts.length === 0 ? '' : `<bibl>${parts.join('')}</bibl>`;
  return `            <witness${attributes({ 'xml:id': sigil, 'xml:lang': language })}>${bibl}</witness>`;
}

/** XML's dates have seconds where they have minutes. */
function w3cDate(value: string): string {
  return value.replace(/(T\d\d:\d\d)(?!:\d\d)/, '$1:00');
}

function division({ witnesses, units }: FamilyTable, family: number): string[] {
  const all = witnesses.length;
  const text = (at: number, cell: { start: number; end: number }) =>
    content(witnesses[at]!.text.slice(cell.start, cell.end));
  const pointers = (members: readonly number[]) => members.map((at) => `#${witnesses[at]!.sigil}`).join(' ');
  const parts = units.map(({ kind, cells, readings }) => {
    const present = cells.filter((cell) => cell !== null).length;
    if (kind === 'same' && present === all && !differInSpace(witnesses, cells)) return text(0, cells[0]!);
    const rdgs = exactReadings(witnesses, cells, readings).map(
      (members) => `<rdg${attributes({ wit: pointers(members) })}>${text(members[0]!, cells[members[0]!]!)}</rdg>`,
    );
    const lacking = cells.flatMap((cell, at) => (cell === null ? [at] : []));
    const omitted = lacking.length === 0 ? '' : `<rdg${attributes({ wit: pointers(lacking) })}/>`;
    return `<app${attributes({ type: kind === 'same' && present < all ? 'omission' : kind })}>${rdgs.join('')}${omitted}</app>`;
  });
  const names = witnesses.map(({ sigil }) => sigil).join(' ');
  return [
    `      <div${attributes({ type: 'family', n: family + 1 })}>`,
    `        <head>${escapeText(names)}</head>`,
    `        <ab>${parts.join('')}</ab>`,
    '      </div>',
  ];
}

type Cells = FamilyTable['units'][number]['cells'];

function written(witnesses: readonly Witness[], cells: Cells, at: number): string {
  const cell = cells[at]!;
  return witnesses[at]!.text.slice(cell.start, cell.end);
}

/** Whether texts that read the same to the letter break their lines differently. */
function differInSpace(witnesses: readonly Witness[], cells: Cells): boolean {
  return new Set(cells.map((_, at) => written(witnesses, cells, at))).size > 1;
}

/** Readings parted where white space differs, so that each witness can be had back to the character. */
function exactReadings(
  witnesses: readonly Witness[],
  cells: Cells,
  readings: readonly (readonly number[])[],
): number[][] {
  return readings.flatMap((members) => {
    const exact = new Map<string, number[]>();
    for (const at of members) {
      const text = written(witnesses, cells, at);
      exact.set(text, [...(exact.get(text) ?? []), at]);
    }
    return [...exact.values()];
  });
}

/** Text with its blank lines and line breaks as elements, because XML's readers treat white space as they like. */
function content(text: string): string {
  return escapeText(text).replaceAll('\n\n', '<milestone unit="paragraph"/>').replaceAll('\n', '<lb/>');
}

function graph({ nodes, lines }: StemmaGraph): string[] {
  const id = (node: string) => `node-${node}`;
  return [
    `        <graph${attributes({ type: 'directed', order: nodes.length, size: lines.length })}>`,
    ...nodes.map(
      ({ id: node, label, kind }) =>
        `          <node${attributes({ 'xml:id': id(node), type: kind })}><label>${escapeText(label)}</label></node>`,
    ),
    ...lines.map(
      ({ from, to, relation }) =>
        `          <arc${attributes({ from: `#${id(from)}`, to: `#${id(to)}` })}><label>${relation}</label></arc>`,
    ),
    '        </graph>',
  ];
}
