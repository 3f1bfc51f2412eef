import { Tag } from '../../model/index.ts';
import { classOf, normalForm, type TaggerModel } from '../../text/index.ts';
import { form as rules } from './form.ts';
import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from './inflection.ts';

const pairs = (list: string) =>
  new Map(
    list
      .trim()
      .split(/[|\n]/)
      .map((pair) => pair.trim().split(' ') as [string, string]),
  );

/** Past and participle → base form. */
const VERB_FORMS: ReadonlyMap<string, string> = new Map([
  ...[...IRREGULAR_VERBS].flatMap(([base, { past, participle }]) =>
    [...past, ...participle].map((form) => [form, base] as const),
  ),
  ...pairs(`am be|is be|are be|was be|were be|been be|being be|'m be|'re be|'s be|has have|had have|'ve have|'d have|does do|goes go
    dying die|lying lie|tying tie|vying vie|died die|lied lie|tied tie|vied vie|untied untie|belied belie|laid lay|saw see|found find|felt feel|left leave|fell fall|wound wind|bound bind`),
]);

const COMPARATIVES = pairs(
  'better good|best good|worse bad|worst bad|further far|furthest far|farther far|farthest far|elder old|eldest old|later late|latest late',
);

const OTHERS = pairs(
  "n't not|'ll will|'d would|ca can|wo will|sha shall|an a|these this|those that|me i|him he|her she|us we|them they",
);

/**
 * The dictionary form of a folded word under a tag: "told" VBD is "tell", "companies" NNS is "company". Rules of
 * spelling, checked against the tagger's lexicon where they leave a choice (hoping, hopping); names stay as they are.
 */
export function lemmaOf(word: string, tag: number, model: TaggerModel): string {
  switch (tag) {
    case Tag.NNS:
      return singular(word);
    case Tag.VBZ:
      return VERB_FORMS.get(word) ?? (word.endsWith('s') ? withoutS(word) : word);
    case Tag.VBD:
    case Tag.VBN:
      return VERB_FORMS.get(word) ?? (word.endsWith('ed') ? stemOf(word, 2, Tag.VB, model) : word);
    case Tag.VBG:
      return VERB_FORMS.get(word) ?? (word.endsWith('ing') ? stemOf(word, 3, Tag.VB, model) : word);
    case Tag.VB:
    case Tag.VBP:
      return VERB_FORMS.has(word) && SUPPLETIVE.test(word) ? VERB_FORMS.get(word)! : word;
    case Tag.JJR:
    case Tag.RBR:
      return COMPARATIVES.get(word) ?? (word.endsWith('er') ? stemOf(word, 2, Tag.JJ, model) : word);
    case Tag.JJS:
    case Tag.RBS:
      return COMPARATIVES.get(word) ?? (word.endsWith('est') ? stemOf(word, 3, Tag.JJ, model) : word);
    case Tag.MD:
    case Tag.RB:
    case Tag.DT:
    case Tag.PRP:
      return OTHERS.get(word) ?? word;
    default:
      return word;
  }
}

const SUPPLETIVE = /^(?:am|are|is|'m|'re|'ve|was|were|'s)$/;

function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  return word.endsWith('s') && !/(?:ss|us|is|series|species)$/.test(word) ? withoutS(word) : word;
}

function withoutS(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** `word` without its ending of `cut` letters, with the letter that spelling dropped, changed or doubled set right. */
function stemOf(word: string, cut: number, tag: number, model: TaggerModel): string {
  const stem = word.slice(0, -cut);
  if (stem.length < 2) return word;
  if (stem.endsWith('i') && cut === 2) return `${stem.slice(0, -1)}y`;
  if (stem.endsWith('i') && tag === Tag.JJ) return `${stem.slice(0, -1)}y`;
  const doubled = /([bdfgklmnprtvz])\1$/.test(stem);
  const silent = `${stem}e`;
  const single = stem.slice(0, -1);
  const known = (form: string) => classOf(normalForm(form, rules.tokens), model).includes(tag);
  if (doubled)
    return known(stem) && !known(single) ? stem : known(single) || !/(?:ll|ff|zz)$/.test(stem) ? single : stem;
  const plain = known(stem);
  const mute = known(silent);
  if (plain !== mute) return plain ? stem : silent;
  // Both are words (hop, hope) or neither is: one vowel before one consonant would have doubled it.
  if (plain && mute) return /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/.test(stem) ? silent : stem;
  return SILENT_E.test(stem) ? silent : stem;
}

/** Ends of stems that hardly ever stand without their `e`. */
const SILENT_E = /(?:[aeiou]s|[vuz]|[^aeioulr]l|[lrns][cgs]|[aeiou]c|dg|[^aeiou]at|[ao]nc|ui[dr]|i[brt])$/;
