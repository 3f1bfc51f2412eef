import type { IndexedUnit } from '../../src/statements/links/indexed.ts';
import { placeOf, wordsOfText } from '../passages.ts';

/** A labelled claim: who says it, in which words. As in a dossier's `gold.json`. */
export interface Claim {
  readonly in: readonly { readonly file: string; readonly text: string }[];
  /** Files that say nothing of it. */
  readonly silent: readonly string[];
}

/** What the labels are laid upon. */
export interface Labelled {
  readonly units: readonly IndexedUnit[];
  /** Pairs of units that are compared, `a < b`. */
  readonly links: readonly { readonly a: number; readonly b: number; readonly score: number }[];
  /** By witness. */
  readonly files: readonly string[];
  readonly texts: readonly string[];
  readonly familyOf: readonly number[];
}

/**
 * For each link between two families whether its clauses speak of one claim: true where a claim has both, be it that one
 * contradicts; false where one is in a claim on which the other's report is silent, or the two are in claims that have no
 * clause in common; undefined where the labels do not say: they give one place of a report, and it may say the same in others. Of two places with several clauses each, the likeliest
 * pair of clauses counts.
 */
export function labelsOf(claims: readonly Claim[], dossier: Labelled): (boolean | undefined)[] {
  const { units, links, files, familyOf } = dossier;
  const unitsOf = new Map(files.map((file, witness) => [file, unitsBy(dossier, witness)]));
  const claimed = claims.map((claim) => claim.in.map(({ file, text }) => unitsOf.get(file)?.(text) ?? []));
  /** By unit: claims and their places. */
  const roles = new Map<number, [claim: number, place: number][]>();
  for (const [c, places] of claimed.entries()) {
    for (const [p, own] of places.entries())
      for (const unit of own) roles.set(unit, [...(roles.get(unit) ?? []), [c, p]]);
  }
  const best = new Map<string, number>();
  const keysOf = (a: number, b: number) =>
    (roles.get(a) ?? []).flatMap(([c, p]) =>
      (roles.get(b) ?? []).flatMap(([d, q]) =>
        c === d && p !== q ? [`${c} ${Math.min(p, q)} ${Math.max(p, q)}`] : [],
      ),
    );
  for (const [i, { a, b, score }] of links.entries())
    for (const key of keysOf(a, b)) if (score > (links[best.get(key) ?? -1]?.score ?? -1)) best.set(key, i);
  const isSilent = (unit: number, other: number) =>
    (roles.get(unit) ?? []).some(([c]) => claims[c]!.silent.includes(files[units[other]!.witness]!));
  const together = new Set(best.values());
  const unitsOfClaim = claimed.map((places) => new Set(places.flat()));
  const areAkin = (c: number, d: number) => [...unitsOfClaim[c]!].some((unit) => unitsOfClaim[d]!.has(unit));
  const areOfTwoClaims = (a: number, b: number) => {
    const [own, others] = [roles.get(a) ?? [], roles.get(b) ?? []];
    return own.length > 0 && others.length > 0 && own.every(([c]) => others.every(([d]) => !areAkin(c, d)));
  };
  return links.map(({ a, b }, i) => {
    if (familyOf[units[a]!.witness] === familyOf[units[b]!.witness]) return undefined;
    if (together.has(i)) return true;
    if (keysOf(a, b).length > 0) return undefined;
    return isSilent(a, b) || isSilent(b, a) || areOfTwoClaims(a, b) ? false : undefined;
  });
}

/** The units of a witness that hold half of a passage, or of which it holds half. */
function unitsBy({ units, texts }: Labelled, witness: number): (passage: string) => number[] {
  const words = wordsOfText(texts[witness]!);
  return (passage) => {
    const place = placeOf(passage, words);
    if (place === null) return [];
    return units.flatMap((unit, u) => {
      const shared = Math.min(unit.end, place.end) - Math.max(unit.start, place.start);
      const half = shared > 0 && shared >= 0.5 * Math.min(unit.end - unit.start, place.end - place.start);
      return unit.witness === witness && half ? [u] : [];
    });
  };
}
