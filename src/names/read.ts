import { type NameRules, NameWord } from '../lang/index.ts';
import { Tag, type TextForm, TokenKind } from '../model/index.ts';
import { lookUp, rememberingHash, type TaggerModel, wordClasses } from '../text/index.ts';
import { Case, caseOf, raiseInitials, raiseTied, readSentences, Style } from './casing.ts';
import { gatherEvidence } from './evidence.ts';
import { readLines } from './lines.ts';
import type { Reading } from './reading.ts';

/** Share of a text's words that are words of sport from which its towns may be teams. */
const SPORT_SHARE = 0.008;

interface Knowledge {
  readonly listedAt: (norm: number) => number;
  readonly leaningAt: (norm: number) => number;
  readonly rolesAt: (norm: number) => number;
}

const known = new WeakMap<NameRules, Knowledge>();

/** What a language's lists say of a word, with the answers of before at hand. */
export function knowledgeOf(rules: NameRules): Knowledge {
  const before = known.get(rules);
  if (before !== undefined) return before;
  const knowledge: Knowledge = {
    listedAt: rememberingHash((norm) => lookUp(rules.gazetteer, norm)),
    leaningAt: rememberingHash((norm) => lookUp(rules.leanings, norm)),
    rolesAt: rememberingHash((norm) => rules.words.get(norm >>> 0) ?? 0),
  };
  known.set(rules, knowledge);
  return knowledge;
}

/** One text as the search for names reads it: what its lines, its lists and the text as a whole say of each word. O(tokens). */
export function readForNames(form: TextForm, tags: Uint8Array, rules: NameRules, tagger: TaggerModel): Reading {
  const { length, kinds, norms } = form.tokens;
  const cases = new Uint8Array(length);
  const listed = new Uint8Array(length);
  const leanings = new Uint8Array(length);
  const roles = new Uint32Array(length);
  const classes = new Uint8Array(length);
  const small = new Uint8Array(length);
  const classAt = wordClasses(tagger);
  const { listedAt, leaningAt, rolesAt } = knowledgeOf(rules);
  const smallClasses = smallClassesOf(tagger);
  let sport = 0;
  for (let i = 0; i < length; i++) {
    cases[i] = caseOf(form, i);
    if (kinds[i] !== TokenKind.Word) continue;
    // As whole numbers of 32 bits with a sign, which no call has to box.
    const norm = norms[i]! | 0;
    const bits = rolesAt(norm);
    roles[i] = bits;
    if ((bits & NameWord.Sport) !== 0) sport++;
    const known = classAt(norm);
    classes[i] = known;
    small[i] = smallClasses[known]!;
  }
  const firsts = new Uint32Array(length);
  const styles = new Uint8Array(length);
  readSentences(form, cases, firsts, styles);
  raiseTied(form, cases, classes, rules.forms);
  raiseInitials(form, cases, rules.forms);
  for (let i = 0; i < length; i++) {
    if (kinds[i] !== TokenKind.Word || cases[i] === Case.Lower) continue;
    listed[i] = listedAt(norms[i]! | 0);
    leanings[i] = leaningAt(norms[i]! | 0);
  }
  const partial = {
    form,
    rules: rules.forms,
    ranks: rules.references.ranks,
    offices: rules.references.offices,
    tags,
    cases,
    listed,
    listedAt,
    leanings,
    roles,
    classes,
    small,
    firsts,
    styles,
    lines: readLines(cases, firsts, (i) => form.folded.charCodeAt(form.tokens.starts[i]!)),
    sport: sport > length * SPORT_SHARE,
  };
  return { ...partial, evidence: gatherEvidence(partial) };
}

const SMALL: ReadonlySet<number> = new Set([
  Tag.CC,
  Tag.DT,
  Tag.EX,
  Tag.IN,
  Tag.PRP,
  Tag.PRPS,
  Tag.TO,
  Tag.WDT,
  Tag.WP,
  Tag.WPS,
  Tag.WRB,
]);

const smalls = new WeakMap<TaggerModel, Uint8Array>();

/** 1 for each word class + 1 whose words are small ones first of all. */
function smallClassesOf(tagger: TaggerModel): Uint8Array {
  let known = smalls.get(tagger);
  if (known === undefined) {
    known = Uint8Array.from([[], ...tagger.classes], ([first]) => (first !== undefined && SMALL.has(first) ? 1 : 0));
    smalls.set(tagger, known);
  }
  return known;
}

/**
 * Whether somebody may be named in full in a sentence that is prose (has neither a capital on every word nor capitals
 * throughout): two capitals side by side, or with marks and particles between them ("Ana de la Ruiz").
 */
export function mayNameInFull(form: TextForm, rules: NameRules): boolean {
  const { length, kinds, norms } = form.tokens;
  const cases = Uint8Array.from({ length }, (_, i) => caseOf(form, i));
  const styles = new Uint8Array(length);
  readSentences(form, cases, new Uint32Array(length), styles);
  const { rolesAt } = knowledgeOf(rules);
  let open = false;
  for (let i = 0; i < length; i++) {
    if (cases[i]! > Case.Lower) {
      if (open && styles[i] === Style.Prose) return true;
      open = true;
    } else if (kinds[i] === TokenKind.Word) open &&= (rolesAt(norms[i]! | 0) & NameWord.Particle) !== 0;
  }
  return false;
}
