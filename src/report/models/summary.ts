import type { Strings } from '../strings/en.ts';
import type { DossierIndex } from './dossier-index.ts';
import { sourceName } from './label.ts';
import { clipped, visible } from './visible.ts';

/** What a dossier is called: the title of its first report, and how many others there are. */
export function dossierTitle({ witnesses }: DossierIndex, { title }: Strings): string {
  const first = witnesses[0];
  if (first === undefined) return title.untitled;
  const words = clipped(visible(first.title ?? (sourceName(first) || first.text)), 120);
  return witnesses.length === 1 ? title.one(words) : title.many(words, witnesses.length - 1);
}

/** The dossier in one line of parts: reports, families, findings. */
export function dossierSummary({ dossier }: DossierIndex, { count }: Strings): readonly string[] {
  const first = dossier.findings.filter(({ severity }) => severity === 'error').length;
  return [
    count.reports(dossier.witnesses.length),
    count.families(dossier.lineage.families.length),
    count.findings(dossier.findings.length),
    ...(first === 0 ? [] : [count.lookFirst(first)]),
  ];
}
