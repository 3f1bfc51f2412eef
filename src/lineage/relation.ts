import type { Relation } from '../model/index.ts';
import type { LineageWitness } from './input.ts';
import type { Kinship } from './kinship.ts';
import { isTranslation, sameOutlet } from './notes.ts';

/** From this share on a witness has its words from the other and little else. */
const COPIED = 0.7;

/** What `to` is to `from`. `turned`: `from` is the `b` of their kinship. */
export function relationOf(
  from: LineageWitness,
  to: LineageWitness,
  { shareOfA, shareOfB, retelling }: Pick<Kinship, 'shareOfA' | 'shareOfB' | 'retelling'>,
  turned: boolean,
): Exclude<Relation, 'common-source'> {
  const [shareOfFrom, shareOfTo] = turned ? [shareOfB, shareOfA] : [shareOfA, shareOfB];
  if (isTranslation(to)) return 'translation';
  if (retelling !== null) return 'rewrite';
  if (sameOutlet(from, to) && Math.max(shareOfFrom, shareOfTo) >= 0.5) return 'update';
  if (shareOfTo < COPIED) return 'rewrite';
  return shareOfFrom < COPIED ? 'abridgement' : 'copy';
}
