import type { Dossier, Witness } from '../../model/index.ts';
import { safeAddress } from '../models/visible.ts';

/** CSL's word for what a report is. */
const TYPES: Readonly<Record<Witness['kind'], string>> = {
  transcript: 'speech',
  release: 'document',
  report: 'article-newspaper',
};

/** The reports as CSL-JSON, which reference managers take: one item each, its id the sigil. */
export function toCsl({ witnesses }: Pick<Dossier, 'witnesses'>): string {
  return `${JSON.stringify(witnesses.map(itemOf), null, 1)}\n`;
}

function itemOf({ sigil, kind, title, byline, publisher, agency, published, source, language, id }: Witness) {
  const address = safeAddress(source.url);
  const issued = published === null ? null : datePartsOf(published.value);
  return {
    id: sigil,
    type: TYPES[kind],
    ...(title === null ? {} : { title }),
    ...(byline.length === 0 ? {} : { author: byline.map((name) => ({ literal: name })) }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(agency === null ? {} : { source: agency }),
    ...(issued === null ? {} : { issued: { 'date-parts': [issued] } }),
    ...(address === null ? {} : { URL: address }),
    language,
    note: `sha256:${id}`,
  };
}

/** Year, month and day, as far as the date has them. */
function datePartsOf(iso: string): number[] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (year === undefined) return null;
  return [year, month, day].filter((part) => part !== undefined).map(Number);
}
