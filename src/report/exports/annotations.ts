import type { Dossier, Span, Witness } from '../../model/index.ts';
import { en } from '../strings/en.ts';
import type { ReaderDecision } from './decisions.ts';

type Json = { readonly [key: string]: unknown };

/** Characters of the text before and after a passage that tell it from the same words elsewhere. */
const CONTEXT = 48;

/**
 * Findings, quotations held against a record, and readers' decisions as W3C Web Annotations [1]: one collection of one
 * page. A passage is named by its words and the words around them, so that it can be found on the page itself; the source
 * is its address, or else its bytes' SHA-256 (RFC 6920).
 *
 * [1] Web Annotation Data Model, W3C Recommendation, 23 February 2017.
 */
export function toAnnotations(dossier: Dossier, decisions: readonly ReaderDecision[] = []): string {
  const witnesses = new Map(dossier.witnesses.map((witness) => [witness.sigil, witness]));
  const passage = (span: Span) => passageOf(span, witnesses.get(span.witness)!);
  const items: Json[] = [
    ...dossier.findings.map(({ id, severity, rule, message, because, doubt, spans }) => ({
      id: annotationId(id),
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          format: 'text/plain',
          language: en.language,
          value: `${message}\n\n${en.dossier.because}: ${because}\n${en.dossier.doubt}: ${doubt}`,
        },
        tag(en.severities[severity]),
        tag(rule),
      ],
      target: spans.map(passage),
    })),
    ...dossier.quotes
      .filter(({ check }) => check.record.length > 0)
      .map(({ id, span, check }) => ({
        id: annotationId(id),
        type: 'Annotation',
        motivation: 'linking',
        body: [
          tag(en.verdicts[check.verdict]),
          ...check.record.map((record) => ({ ...passage(record), purpose: 'linking' })),
        ],
        target: passage(span),
      })),
    ...decisions.map(({ finding, decision, note, at }) => ({
      id: annotationId(`decision-${finding}`),
      type: 'Annotation',
      motivation: 'assessing',
      created: at,
      creator: { type: 'Person' },
      body: [
        tag(decision),
        ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: note }]),
      ],
      target: annotationId(finding),
    })),
  ];
  return `${JSON.stringify(collectionOf(items, dossier.version), null, 1)}\n`;
}

function collectionOf(items: readonly Json[], version: string): Json {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:stemma:annotations',
    type: 'AnnotationCollection',
    label: 'Stemma',
    generator: { id: `urn:stemma:${version}`, type: 'Software', name: `Stemma ${version}` },
    total: items.length,
    ...(items.length === 0 ? {} : { first: pageOf(items) }),
  };
}

function pageOf(items: readonly Json[]): Json {
  return { id: 'urn:stemma:annotations:1', type: 'AnnotationPage', startIndex: 0, items };
}

function passageOf({ start, end, text }: Span, { id, source, text: whole, title, language }: Witness): Json {
  return {
    type: 'SpecificResource',
    source: {
      id: source.url !== undefined && /^https?:\/\/[^\s<>"]+$/i.test(source.url) ? source.url : `ni:///sha-256;${id}`,
      type: 'Text',
      language,
      ...(title === null ? {} : { label: title }),
    },
    selector: {
      type: 'TextQuoteSelector',
      exact: text,
      prefix: whole.slice(Math.max(0, start - CONTEXT), start),
      suffix: whole.slice(end, end + CONTEXT),
    },
  };
}

function tag(value: string): Json {
  return { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value };
}

function annotationId(id: string): string {
  return `urn:stemma:${encodeURIComponent(id)}`;
}
