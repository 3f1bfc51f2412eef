import type { Language } from '../lang/index.ts';
import type { LocalNames, Report, TextForm } from '../model/index.ts';

import { decode, scorerOf } from './decode.ts';
import type { NamingWitness } from './entities.ts';
import { toldByOthers } from './known.ts';
import { gatherNames } from './local.ts';
import { readMention } from './mentions.ts';
import { readForNames } from './reading.ts';
import { resolve } from './references.ts';
import { type NameAt, refine } from './refine.ts';
import { labelNames, turnNamesOf } from './turns.ts';

export { type Entities, joinNames, type NamingWitness } from './entities.ts';

/** Whom and what one report names, the words that stand for them, and who speaks each turn. */
export function readNames(
  {
    form,
    tags,
    report,
  }: { readonly form: TextForm; readonly tags: Uint8Array; readonly report: Pick<Report, 'turns' | 'publisher'> },
  { names: rules, tagging }: Pick<Language, 'names' | 'tagging'>,
): LocalNames {
  const first = readForNames(form, tags, rules, tagging.model());
  const { segments, reading } = decode(first, rules, scorerOf(rules));
  const found = withLabels(refine(reading, segments), labelNames(reading, report.turns));
  const told = toldByOthers(reading, found, report.publisher);
  const mentions = [...found, ...told].sort((a, b) => a.from - b.from).map((name) => readMention(reading, name));
  const names = gatherNames(mentions, reading, rules);
  const turnNames = turnNamesOf(report.turns, names);
  const spoken = report.turns.map(({ span }, i) => ({ range: span, name: turnNames[i]! }));
  return { names, references: resolve({ reading, rules, names, spoken }), turnNames };
}

/** Who wrote and published a report, as its front and foot say; a byline that names an office and nobody is left out. */
export function creditedNames({
  byline,
  publisher,
  agency,
}: Pick<Report, 'byline' | 'publisher' | 'agency'>): NamingWitness['credited'] {
  return [
    ...byline
      .flatMap((name) => name.split(/ (?:and|&) |, /))
      .filter((name) => /^\p{L}+[.\p{L}'’-]* \p{L}/u.test(name) && !OFFICES.test(name))
      .map((name) => ({ name, kind: 'person' as const, role: '' })),
    ...[publisher, agency]
      .filter((name) => name !== null)
      .map((name) => ({ name, kind: 'organisation' as const, role: '' })),
  ];
}

const OFFICES = /\b(?:staff|newsroom|desk|editors?|reporters?|correspondents?|team|agencies|service)$/i;

/** The names found, with the labels' names in place of whatever was found there. */
function withLabels(found: readonly NameAt[], labels: readonly NameAt[]): NameAt[] {
  const free = found.filter((name) => !labels.some((label) => label.from < name.to && name.from < label.to));
  return [...free, ...labels].sort((a, b) => a.from - b.from);
}
