import type { IndexedUnit } from '../links/indexed.ts';
import type { Group } from './group.ts';

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

/**
 * Groups of nothing but conditions and times of clauses that all stand in one group are part of it: "£7.9 million would be left"
 * with "when costs had been paid".
 */
export function withConditions(groups: readonly Group[], units: readonly IndexedUnit[]): Group[] {
  const holders = new Map<number, number[]>();
  for (const [g, { units: members }] of groups.entries())
    for (const unit of members) holders.set(unit, [...(holders.get(unit) ?? []), g]);
  const added = new Map<number, number[]>();
  const kept = groups.map(({ units: members, against }, g) => {
    if (against.length > 0) return true;
    let common: number[] | null = null;
    for (const unit of members) {
      const { hangs, witness, sentence } = units[unit]!;
      const host = units[unit + hangs];
      if (hangs === 0 || host === undefined || host.hangs !== 0) return true;
      if (host.witness !== witness || host.sentence !== sentence) return true;
      const own = (holders.get(unit + hangs) ?? []).filter((other) => other !== g);
      common = common === null ? own : common.filter((other) => own.includes(other));
    }
    const host = common?.[0];
    if (host === undefined) return true;
    added.set(host, [...(added.get(host) ?? []), ...members]);
    return false;
  });
  return groups.flatMap((group, g) => {
    if (!kept[g]) return [];
    const more = added.get(g);
    if (more === undefined) return [group];
    return [{ units: [...new Set([...group.units, ...more])].sort((x, y) => x - y), against: group.against }];
  });
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
