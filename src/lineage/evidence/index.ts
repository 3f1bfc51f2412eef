import { agencies, bylines, credits, dates, statements, translations, versions } from './origin.ts';
import { containment, retelling, sharedText } from './overlap.ts';
import type { Evidence, KinPair } from './types.ts';
import { wording } from './wording.ts';

export type { Evidence, KinPair } from './types.ts';

/** All evidence that two witnesses give by themselves, in a fixed order. */
export function evidenceOf(pair: KinPair): Evidence[] {
  return [
    pair.kin.retelling === null ? sharedText(pair) : retelling(pair, pair.kin.retelling),
    ...translations(pair),
    ...dates(pair),
    ...versions(pair),
    ...bylines(pair),
    ...credits(pair),
    ...agencies(pair),
    ...statements(pair),
    ...containment(pair),
    ...wording(pair),
  ];
}
