import type { Language } from '../../lang/index.ts';
import { contains, type Quotation, type Range } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import type { Term } from './term.ts';

/** Into whose mouth a report puts a clause. */
export interface Voice {
  /** As the report names the speaker. */
  readonly name: string;
  /** The words of the personal name in it, folded; null where it has none. */
  readonly personal: readonly string[] | null;
  /** Index into the witness's names; null where it is none of them. */
  readonly local: number | null;
  /** The text leaves no doubt whom it means. */
  readonly named: boolean;
  /** In quotation marks, at least for the most part. */
  readonly direct: boolean;
  /** The speaker denies it. */
  readonly denied: boolean;
  /** The words that are the speaker's. */
  readonly range: Range;
}

/** Share of a clause's terms that must be somebody's words for the clause to be theirs. */
const MIN_SHARE = 0.5;
/** The same for words in quotation marks: what stands beside them says at length who speaks. */
const MIN_SHARE_DIRECT = 0.3;

/** Whose words a clause of these terms is: of the quotation that holds most of them; null where it is the reporter's own. */
export function voiceOf(
  terms: readonly Term[],
  quotations: readonly Quotation[],
  folded: string,
  language: Language,
): Voice | null {
  const claim = terms.filter(({ kind }) => kind !== 'frame');
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    if (claim.length === 0 || quotation.range.end <= claim[0]!.start) continue;
    if (quotation.range.start >= claim.at(-1)!.end) break;
    if (!isStatement(quotation)) continue;
    const held = claim.filter((term) => contains(quotation.range, term)).length;
    if (held < (quotation.kind === 'indirect' ? MIN_SHARE : MIN_SHARE_DIRECT) * claim.length) continue;
    // Of a quotation within reported speech, the marks say more.
    if (held < most || (held === most && (best === null || best.kind !== 'indirect'))) continue;
    best = quotation;
    most = held;
  }
  if (best?.speaker == null) return null;
  const { speaker, kind, strength, cue } = best;
  const cueWords = cue === null ? [] : folded.slice(cue.start, cue.end).split(/[^a-z]+/);
  // "She would rule out the air first" denies nothing of the air: only plain words of denial count.
  const denied =
    strength === 'denied' &&
    cueWords.some((word) => language.lexicon.refutes(language.lexicon.lemma(word)) !== undefined);
  return {
    name: speaker.name,
    personal: personalName(speaker.name, language),
    local: speaker.local,
    named: best.named,
    direct: kind !== 'indirect',
    denied,
    range: best.range,
  };
}

/**
 * The words of the personal name that a speaker's description ends with, folded: "union president Mara Tillow". Null
 * where it ends with none: "she", "a spokesman", "the President of Norland", "a spokesman for Norcom", "the Transit Commission".
 */
function personalName(description: string, { lexicon, claims }: Language): readonly string[] | null {
  const words = description.split(/[^\p{L}\p{M}'’.-]+/u).filter(Boolean);
  let first = words.length;
  while (first > 0 && words[first - 1]![0] !== words[first - 1]![0]!.toLowerCase()) first--;
  if (first > 0 && lexicon.isFunctionWord(words[first - 1]!)) return null;
  if (fold(words[0] ?? '') === claims.definite) return null;
  const name = words.slice(first).filter((word) => word.length > 2 && !word.endsWith('.'));
  return name.length === 0 ? null : name.map(fold);
}

/** What stands beside a quotation ("said Ruiz, the mediator of the talks") says who speaks, not what is said. */
const BESIDE = 0.3;

/** The terms of a clause, those outside the quotation that it mostly is made light. */
export function weighedByVoice(terms: readonly Term[], voice: Voice | null): readonly Term[] {
  if (voice === null || !voice.direct) return terms;
  return terms.map((term) => (contains(voice.range, term) ? term : { ...term, weight: term.weight * BESIDE }));
}

/** Questions, orders and named things ("criticised THE PLAN") state nothing. */
function isStatement({ form, strength, basis }: Quotation): boolean {
  return (form === 'words' || form === 'clause') && strength !== 'asked' && strength !== 'ordered' && basis !== null;
}

/** Where a report says who speaks: cues, and speakers named beside them. In order. */
export function frameRanges(quotations: readonly Quotation[]): Range[] {
  return quotations
    .filter((quotation) => isStatement(quotation) && quotation.cue !== null)
    .flatMap(({ cue, speaker }) => (speaker?.range ? [cue!, speaker.range] : [cue!]))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
