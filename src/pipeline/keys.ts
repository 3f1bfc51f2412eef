import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SourceDocument } from '../model/index.ts';
import type { Stage } from './flow.ts';

/** All that a witness's results can depend on: its bytes, how they were decoded, and what was said of them. */
export function documentKey(document: SourceDocument): string {
  const { id, mediaType, url = null, given = null, hints = null } = document;
  return sha256Hex(JSON.stringify([id, mediaType, url, given, hints]));
}

/** sha256 of a string's UTF-8 bytes, hexadecimal. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A flow does not change, and every run asks for its keys. */
const known = new WeakMap<readonly Stage[], ReadonlyMap<string, string>>();

/**
 * For each stage: its name, its version and, through its needs, every stage that its result depends on.
 * Two builds that agree on it compute the same.
 */
export function stageKeys(stages: readonly Stage[]): ReadonlyMap<string, string> {
  const before = known.get(stages);
  if (before !== undefined) return before;
  const keys = new Map<string, string>();
  known.set(stages, keys);
  for (const stage of stages) {
    const needs = [...new Set(needsOf(stage))].sort().map((need) => keys.get(need));
    keys.set(
      stage.name,
      `${stage.name}@${sha256Hex(JSON.stringify([stage.scope, stage.version, needs])).slice(0, 16)}`,
    );
  }
  return keys;
}

function needsOf(stage: Stage): readonly string[] {
  switch (stage.scope) {
    case 'witness':
      return stage.needs;
    case 'pair':
      return [...stage.each, ...stage.pair];
    case 'dossier':
      return [...stage.witnesses, ...stage.pairs, ...stage.needs];
  }
}
