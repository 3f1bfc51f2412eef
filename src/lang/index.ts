import type { FormRules } from '../text/index.ts';
import type { ClaimRules } from './claims.ts';
import type { CommitmentRules } from './commitments.ts';
import type { ComparingWords } from './comparing.ts';
import type { DerivationRules } from './derivation.ts';
import { agencies } from './en/agencies.ts';
import { claims } from './en/claims.ts';
import { commitments } from './en/commitments.ts';
import { comparing } from './en/comparing.ts';
import { derivation } from './en/derivation.ts';
import { form } from './en/form.ts';
import { headlines } from './en/headlines.ts';
import { lexicon } from './en/lexicon.ts';
import { names } from './en/names.ts';
import { numbers } from './en/numbers/index.ts';
import { quantities } from './en/quantities/index.ts';
import { reading } from './en/reading.ts';
import { NO_NAME } from './en/reading-lines.ts';
import { rumours } from './en/rumours.ts';
import { speech } from './en/speech/index.ts';
import { stakes } from './en/stakes.ts';
import { tagging } from './en/tagging.ts';
import { times } from './en/times/index.ts';
import type { HeadlineWords } from './headlines.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameRules } from './names.ts';
import type { NumberRules } from './numbers.ts';
import type { QuantityRules } from './quantities.ts';
import type { ReadingRules } from './reading.ts';
import type { RumourWords } from './rumours.ts';
import type { SpeechLexicon } from './speech.ts';
import type { Stakes } from './stakes.ts';
import type { Tagging } from './tagging.ts';
import type { TimeRules } from './times.ts';

export { isCapitalised, isNameParticle, withoutShouting } from './capitals.ts';
export type { ClaimRules, DenialWords } from './claims.ts';
export type { CommitmentRules, UndertakingGrammar } from './commitments.ts';
export type { ComparingWords } from './comparing.ts';
export { type DerivationRules, isMarkedTranslated } from './derivation.ts';
export { detectLanguage } from './detect.ts';
export { dayInWords } from './en/months.ts';
export type { HeadlineWords, PlaceName } from './headlines.ts';
export type { Lexicon } from './lexicon.ts';
export { GazetteerBit, type NameForms, type NameRules, NameWord, nameKey, type ReferenceRules } from './names.ts';
export type { NumberReading, NumberRules } from './numbers.ts';
export type { Bound, CountedWords, QuantityReading, QuantityRules } from './quantities.ts';
export type { FieldName, PageForm, ReadingRules } from './reading.ts';
export { readingOf, readingOfEveryMonth } from './readings.ts';
export type { RumourWords } from './rumours.ts';
export type * from './speech.ts';
export { takes, WordClasses } from './speech.ts';
export { beginAlike, soundAlike, soundOf } from './spellings.ts';
export type { Stakes } from './stakes.ts';
export { isFeminineOf, isPatronymic } from './surnames.ts';
export type { Tagging } from './tagging.ts';
export type * from './times.ts';
export { type Dimension, fromBase, toBase, type Unit, unitNamed } from './units.ts';
export { ZONES } from './zones.ts';

/** Everything the engine knows of one language. */
export interface Language {
  /** BCP 47, primary subtag only. */
  readonly code: string;
  readonly form: FormRules;
  readonly lexicon: Lexicon;
  readonly speech: SpeechLexicon;
  readonly stakes: Stakes;
  readonly claims: ClaimRules;
  readonly comparing: ComparingWords;
  readonly headlines: HeadlineWords;
  readonly rumours: RumourWords;
  readonly derivation: DerivationRules;
  readonly reading: ReadingRules;
  readonly names: NameRules;
  readonly commitments: CommitmentRules;
  readonly numbers: NumberRules;
  readonly quantities: QuantityRules;
  readonly tagging: Tagging;
  readonly times: TimeRules;
}

const english: Language = {
  code: 'en',
  form,
  lexicon,
  speech,
  stakes,
  claims,
  comparing,
  headlines,
  rumours,
  derivation,
  reading,
  names,
  commitments,
  numbers,
  quantities,
  tagging,
  times,
};

/** The languages Stemma can read. Texts in others are aligned and compared, but not analysed. */
export const languages: readonly Language[] = [english];

/** The language for a BCP 47 tag, by its primary subtag; English's rules of writing where it is unknown. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find(({ code }) => code === primary) ?? english;
}

/** The usual name of a news agency that a report credits under a folded name ("france media agency": "AFP"), or null. */
export function agencyOf(folded: string): string | null {
  return agencies.get(folded.replace(/^the /, '').trim()) ?? agencies.get(folded.trim()) ?? null;
}

/** Whether a folded word begins the name of nobody: "the", "by", "how". In every language, as far as it is known. */
export function beginsNoName(folded: string): boolean {
  return NO_NAME.has(folded);
}
