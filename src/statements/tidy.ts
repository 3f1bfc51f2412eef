import type { Group } from './group.ts';
import type { IndexedUnit } from './indexed.ts';

/**
 * Groups that say neighbouring clauses of the same sentences of the same witnesses, and nothing else, become one: a
 * sentence that one report has alone, or that copies repeat whole, is read as a sentence. Groups with contradictions stay.
 */
export function joinNeighbours(groups: readonly Group[], units: readonly IndexedUnit[]): Group[] {
  const byPlaces = new Map<string, Group[]>();
  const result: Group[] = [];
  const ordered = [...groups].sort((x, y) => x.units[0]! - y.units[0]!);
  for (const group of ordered) {
    const places = group.against.length > 0 ? null : sentencesOf(group, units);
    if (places === null) {
      result.push(group);
      continue;
    }
    const same = byPlaces.get(places) ?? [];
    byPlaces.set(places, same);
    const last = same.at(-1);
    if (last !== undefined && follows(last, group)) same[same.length - 1] = joined(last, group);
    else same.push(group);
  }
  return [...result, ...[...byPlaces.values()].flat()].sort((x, y) => x.units[0]! - y.units[0]!);
}

/** The sentences of a group's units, one each; null where a sentence holds two units that are not neighbours. */
function sentencesOf({ units: members }: Group, units: readonly IndexedUnit[]): string | null {
  const keys: string[] = [];
  for (const [i, unit] of members.entries()) {
    const { witness, sentence } = units[unit]!;
    const key = `${witness}:${sentence}`;
    if (keys.at(-1) !== key) keys.push(key);
    else if (members[i - 1] !== unit - 1) return null;
  }
  return keys.join(' ');
}

/** Whether each unit of `b` stands right behind a unit of `a`. */
function follows(a: Group, b: Group): boolean {
  const own = new Set([...a.units, ...b.units]);
  return b.units.every((unit) => own.has(unit - 1));
}

function joined(a: Group, b: Group): Group {
  return { units: [...new Set([...a.units, ...b.units])].sort((x, y) => x - y), against: [] };
}
