import type { Dossier } from '../../model/index.ts';
import type { ReaderDecision } from './decisions.ts';

export type { ReaderDecision } from './decisions.ts';

/** A form that a dossier can be written in. */
export interface Export {
  /** What `stemma export --format` calls it. */
  readonly format: string;
  /** What people call it. */
  readonly name: string;
  readonly mediaType: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  /** The file. `decisions`: what people made of the findings, for the forms that have room for it. */
  write(dossier: Dossier, decisions: readonly ReaderDecision[]): Promise<string | Uint8Array>;
}

/** Every form, in the order in which they are offered. Each loads when it is first written. */
export const EXPORTS: readonly Export[] = [
  {
    format: 'html',
    name: 'Report (HTML)',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    write: async (dossier) => (await import('../html/index.ts')).reportHtml(dossier),
  },
  {
    format: 'markdown',
    name: 'Brief (Markdown)',
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    write: async (dossier, decisions) => (await import('./markdown.ts')).toMarkdown(dossier, decisions),
  },
  {
    format: 'json',
    name: 'Dossier (JSON)',
    mediaType: 'application/json',
    extension: 'json',
    write: async (dossier) => `${JSON.stringify(dossier)}\n`,
  },
  {
    format: 'csv',
    name: 'Tables (CSV in a ZIP)',
    mediaType: 'application/zip',
    extension: 'csv.zip',
    write: async (dossier, decisions) => (await import('./csv.ts')).toCsvArchive(dossier, decisions),
  },
  {
    format: 'annotations',
    name: 'Annotations (W3C)',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'annotations.jsonld',
    write: async (dossier, decisions) => (await import('./annotations.ts')).toAnnotations(dossier, decisions),
  },
  {
    format: 'prov',
    name: 'Provenance (PROV-O)',
    mediaType: 'text/turtle; charset=utf-8',
    extension: 'prov.ttl',
    write: async (dossier, decisions) => (await import('./prov.ts')).toProv(dossier, decisions),
  },
  {
    format: 'tei',
    name: 'Edition (TEI)',
    mediaType: 'application/tei+xml; charset=utf-8',
    extension: 'tei.xml',
    write: async (dossier) => (await import('../tei/index.ts')).toTei(dossier),
  },
  {
    format: 'graphml',
    name: 'Stemma (GraphML)',
    mediaType: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    write: async (dossier) => {
      const { stemmaGraph, toGraphml } = await import('../graph/index.ts');
      return toGraphml(stemmaGraph(dossier));
    },
  },
  {
    format: 'gexf',
    name: 'Stemma (GEXF)',
    mediaType: 'application/gexf+xml; charset=utf-8',
    extension: 'gexf',
    write: async (dossier) => {
      const { stemmaGraph, toGexf } = await import('../graph/index.ts');
      return toGexf(stemmaGraph(dossier));
    },
  },
  {
    format: 'dot',
    name: 'Stemma (DOT)',
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    extension: 'dot',
    write: async (dossier) => {
      const { stemmaGraph, toDot } = await import('../graph/index.ts');
      return toDot(stemmaGraph(dossier));
    },
  },
  {
    format: 'csl',
    name: 'References (CSL-JSON)',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    extension: 'csl.json',
    write: async (dossier) => (await import('./csl.ts')).toCsl(dossier),
  },
];
