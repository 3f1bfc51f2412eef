import type { Language } from '../../lang/index.ts';
import { type TextForm, TokenKind } from '../../model/index.ts';
import { formOf } from '../../text/index.ts';
import { indexUnits } from '../links/indexed.ts';
import { linkUnits } from '../links/links.ts';
import { vocabularyOf } from '../links/vocabulary.ts';
import { negationsIn } from '../units/negations.ts';
import { shapeOf } from '../units/shape.ts';
import { termsOf } from '../units/terms.ts';
import { wordsIn } from '../units/units.ts';
import { sharedMembers } from './similarity.ts';

/** Two pieces of text of different reports that speak of the same thing. */
export interface UnitAlignment {
  readonly a: { readonly report: number; readonly unit: number };
  readonly b: { readonly report: number; readonly unit: number };
  /**
   * How far they say the same, 0–1: half by words and what stands for them, weighed by rarity among all the pieces, half by
   * the plain words; less where either has a better partner in the other's report.
   */
  readonly similarity: number;
  /** Alike enough to be taken for the same claim, and the best partner that at least one of them has in the other's report. */
  readonly same: boolean;
}

/** How much a better partner elsewhere speaks against a pair. */
const PARTNER_POWER = 0.4;
/**
 * Similarity from which a best partner is taken to say the same. On clauses of SuperPAL's development part (Ernst et al.
 * 2021) precision and recall are about even there.
 */
const SAME = 0.095;

/**
 * Which sentences or clauses of several reports say the same. `reports[r][u]` is piece `u` of report `r`; pieces of one
 * report are never aligned. Pairs that share no word of substance are left out; the most alike come first, ties in the order
 * given. Cost grows with the pairs that share words: meant for reports of hundreds of pieces, not of tens of thousands.
 */
export function alignUnits(reports: readonly (readonly string[])[], language: Language): UnitAlignment[] {
  const words: string[][] = [];
  const pieces = reports.map((units) =>
    units.map((text, sentence) => {
      const form = formOf(text, language.form);
      words.push(wordsOf(form, language));
      const terms = termsOf(form, 0, form.tokens.length, language);
      const negations = negationsIn(form, 0, form.tokens.length, language);
      const bare = {
        voice: null,
        denying: false,
        fragment: false,
        modal: false,
        question: false,
        era: null,
        denies: null,
        opens: 0,
        hangs: 0 as const,
        leaning: 0,
      };
      return {
        start: 0,
        end: text.length,
        sentence,
        terms,
        shape: shapeOf(terms, null),
        words: wordsIn(form, 0, form.tokens.length),
        negations,
        ...bare,
      };
    }),
  );
  const vocabulary = vocabularyOf(
    pieces.map((units) => units.map(({ terms }) => terms)),
    language.lexicon,
  );
  const units = indexUnits(pieces, vocabulary);
  const { links } = linkUnits(units, vocabulary, reports.length, { all: true });
  const pairs = links.map(({ a, b, similarity }) => ({
    a,
    b,
    plain: 0.5 * (similarity + sharedMembers(words[a]!, words[b]!)),
  }));
  const best = new Map<number, number>();
  const keyOf = (unit: number, other: number) => unit * reports.length + units[other]!.witness;
  for (const { a, b, plain } of pairs)
    for (const key of [keyOf(a, b), keyOf(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, plain));
  return pairs
    .filter(({ plain }) => plain > 0)
    .map(({ a, b, plain }) => {
      const [ofA, ofB] = [plain / best.get(keyOf(a, b))!, plain / best.get(keyOf(b, a))!];
      const similarity = plain * (ofA * ofB) ** PARTNER_POWER;
      return {
        a: { report: units[a]!.witness, unit: units[a]!.place },
        b: { report: units[b]!.witness, unit: units[b]!.place },
        similarity,
        same: similarity >= SAME && Math.max(ofA, ofB) === 1,
      };
    })
    .sort((x, y) => y.similarity - x.similarity);
}

/** Every word and number of a text, function words among them, as base forms. */
function wordsOf({ tokens, folded }: TextForm, { lexicon }: Language): string[] {
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++)
    if (tokens.kinds[i] === TokenKind.Word || tokens.kinds[i] === TokenKind.Number)
      words.push(lexicon.lemma(folded.slice(tokens.starts[i], tokens.ends[i])));
  return words;
}
