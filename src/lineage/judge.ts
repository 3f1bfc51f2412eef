import type { SharedText } from '../align/index.ts';
import { type Evidence, evidenceOf } from './evidence/index.ts';
import type { LineageInputPair, LineageWitness } from './input.ts';
import type { Judgement } from './judgement.ts';
import { type Kinship, kinshipOf } from './kinship.ts';
import { isRecord, type Voices } from './voices.ts';

/** Nats. A record is not made of the reports on it. */
const RECORD_FIRST = 6;

/** What two witnesses were last found to be, and all that it was made of beside what they share. */
interface Kept {
  readonly voiceA: Voices;
  readonly voiceB: Voices;
  /** Evidence calls the two by them. */
  readonly sigils: string;
  readonly judgement: Judgement | null;
}

/** By what two witnesses share: a dossier that grows by a report asks again about all others. */
const known = new WeakMap<SharedText, Kept>();

/** What the evidence on two witnesses comes to; null where they are no kin. */
export function judgementOf(
  { a, b, passages: shared }: LineageInputPair,
  witnesses: readonly LineageWitness[],
  voices: readonly Voices[],
): Judgement | null {
  const [voiceA, voiceB] = [voices[a]!, voices[b]!];
  const sigils = `${witnesses[a]!.sigil} ${witnesses[b]!.sigil}`;
  const before = known.get(shared);
  if (before?.voiceA === voiceA && before.voiceB === voiceB && before.sigils === sigils)
    return before.judgement && { ...before.judgement, kin: { ...before.judgement.kin, a, b } };
  const kin = kinshipOf({ a, b, ...shared }, witnesses, voices);
  const judgement = kin && judged(kin, witnesses[a]!, witnesses[b]!, voiceA, voiceB);
  known.set(shared, { voiceA, voiceB, sigils, judgement });
  return judgement;
}

/** Part of the weaker side of conflicting evidence in the texts that speaks for a lost source of both. */
const CONFLICT = 0.6;

/** What two witnesses say of themselves. */
const SAID: ReadonlySet<Evidence['kind']> = new Set<Evidence['kind']>(['dates', 'version', 'credit', 'translation']);

/** What the evidence comes to. Where some of it says that `b` derives from `a` and some the reverse, each may have what the other lost. */
function judged(kin: Kinship, a: LineageWitness, b: LineageWitness, voiceA: Voices, voiceB: Voices): Judgement {
  const evidence = evidenceOf({ kin, a, b, voiceA, voiceB });
  const [recordA, recordB] = [isRecord(a), isRecord(b)];
  let [forth, back, common, said] = [0, 0, 0, 0];
  for (const one of evidence) {
    common += one.common;
    if (SAID.has(one.kind)) said += one.forward;
    else {
      forth += Math.max(0, one.forward);
      back += Math.max(0, -one.forward);
    }
  }
  if (recordA !== recordB) return { kin, evidence, forward: recordA ? RECORD_FIRST : -RECORD_FIRST, said, common: 0 };
  return { kin, evidence, forward: said + forth - back, said, common: common + CONFLICT * Math.min(forth, back) };
}
