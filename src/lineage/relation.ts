import type { Relation } from '../model/index.ts';
import type { LineageWitness } from './input.ts';

/** From this share on a witness has its words from the other and little else. */
const COPIED = 0.7;

/** What `to` is to `from`. `shareOfFrom` and `shareOfTo`: the part of each one's words that stands in the other. */
export function relationOf(
  from: LineageWitness,
  to: LineageWitness,
  shareOfFrom: number,
  shareOfTo: number,
): Exclude<Relation, 'common-source'> {
  if (sameOutlet(from, to) && Math.max(shareOfFrom, shareOfTo) >= 0.5) return 'update';
  if (shareOfTo < COPIED) return 'rewrite';
  return shareOfFrom < COPIED ? 'abridgement' : 'copy';
}

function sameOutlet({ report: a }: LineageWitness, { report: b }: LineageWitness): boolean {
  if (a.publisher !== null || b.publisher !== null) return a.publisher === b.publisher;
  return a.agency !== null && a.agency === b.agency;
}
