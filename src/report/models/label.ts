import type { Witness } from '../../model/index.ts';

/** The name of the file or the address that a report came from; empty where it came from neither. */
export function sourceName({ source }: Witness): string {
  return source.path?.split(/[\\/]/).at(-1) ?? source.url ?? '';
}

/** What a reader calls a report in a few words: its outlet, or else its author, its file, its title. */
export function shortName(witness: Witness): string {
  const { publisher, byline, title } = witness;
  return publisher ?? byline[0] ?? (sourceName(witness) || title || witness.sigil);
}
