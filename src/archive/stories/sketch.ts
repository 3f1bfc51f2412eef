import { type Language, languageOf } from '../../lang/index.ts';
import { type TextForm, TokenKind } from '../../model/index.ts';
import { foldedToken, formOf, hashString } from '../../text/index.ts';

/**
 * What the search for stories keeps of a report: its content words and numbers by their base forms, and how it uses them. It
 * knows nothing of other reports, so that it is made once, when a report comes in.
 */
export interface Sketch {
  /** Hashes of the base forms, ascending; `MOST_TERMS` at most. */
  readonly terms: Uint32Array;
  /** How each of them is used: see `Mark`. */
  readonly marks: Uint16Array;
}

/** The bits of a mark. */
export const Mark = {
  /** The lowest six bits: how often the body has it, up to 63. */
  Count: 0x3f,
  /** The title has it. */
  Title: 0x40,
  /** The first `LEAD_WORDS` words have it. */
  Lead: 0x80,
  /** Within sentences it is written with a capital more often than small. */
  Name: 0x100,
  Number: 0x200,
  /** Where the commonness of the word begins: four bits, 0 (rare or a name) to 10 (in every text). */
  CommonShift: 10,
} as const;

/** Words: the first paragraphs of news, which tell the event; what comes later is background as often as not. */
const LEAD_WORDS = 60;
/** Terms of one sketch: about what 1,000 words of news have. A longer text keeps those that it uses first. */
const MOST_TERMS = 400;
/** In tenths: weekdays and months stand in a good part of all reports whatever they tell. */
const CALENDAR_COMMONNESS = 7;
/** In tenths: a number of one or two digits says little, and a year is every report's of that year. */
const SMALL_NUMBER_COMMONNESS = 6;
const ROUND_NUMBER_COMMONNESS = 4;

/** The sketch of a report. O(words), about half a millisecond for 500 words besides its form. */
export function sketchOf({
  title,
  form,
  language,
}: {
  readonly title: string | null;
  readonly form: TextForm;
  readonly language: string;
}): Sketch {
  const rules = languageOf(language);
  const uses = new Map<string, Use>();
  if (title !== null) readTitle(formOf(title, rules.form), rules, uses);
  readBody(form, rules, uses);
  // Ascending hashes, so that two sketches are compared by walking along both.
  const kept = [...uses.values()].slice(0, MOST_TERMS).sort((a, b) => a.hash - b.hash);
  return {
    terms: Uint32Array.from(kept, ({ hash }) => hash),
    marks: Uint16Array.from(kept, markOf),
  };
}

/** How one report uses a base form. */
interface Use {
  readonly hash: number;
  readonly isNumber: boolean;
  /** 0 to 10. */
  readonly commonness: number;
  count: number;
  inTitle: boolean;
  inLead: boolean;
  /** How often within sentences with a capital, less how often small. */
  capitals: number;
}

function readBody(form: TextForm, language: Language, uses: Map<string, Use>): void {
  const { tokens, sentences, text } = form;
  let sentence = 0;
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const opens = i === sentences[sentence];
    if (opens) sentence++;
    if (tokens.norms[i] === 0) continue;
    words++;
    const use = useOf(foldedToken(form, i), tokens.kinds[i]!, language, uses);
    if (use === undefined) continue;
    use.count++;
    if (words <= LEAD_WORDS) use.inLead = true;
    if (!opens) use.capitals += isCapital(text[tokens.starts[i]!]!) ? 1 : -1;
  }
}

/** A headline's capitals tell nothing: many outlets begin every word with one. */
function readTitle(form: TextForm, language: Language, uses: Map<string, Use>): void {
  for (let i = 0; i < form.tokens.length; i++) {
    if (form.tokens.norms[i] === 0) continue;
    const use = useOf(foldedToken(form, i), form.tokens.kinds[i]!, language, uses);
    if (use !== undefined) use.inTitle = true;
  }
}

/** The entry of a word's base form; none for a word that carries grammar, an address, a single letter. */
function useOf(word: string, kind: number, { lexicon }: Language, uses: Map<string, Use>): Use | undefined {
  const isNumber = kind === TokenKind.Number;
  if (!isNumber && (kind !== TokenKind.Word || word.length < 2 || lexicon.isFunctionWord(word))) return undefined;
  const base = isNumber ? word : lexicon.lemma(word);
  const before = uses.get(base);
  if (before !== undefined) return before;
  const commonness = isNumber
    ? commonnessOfNumber(word)
    : lexicon.calendar(word) !== undefined
      ? CALENDAR_COMMONNESS
      : Math.round(10 * lexicon.commonness(word));
  const use: Use = {
    hash: hashString(base),
    isNumber,
    commonness,
    count: 0,
    inTitle: false,
    inLead: false,
    capitals: 0,
  };
  uses.set(base, use);
  return use;
}

function commonnessOfNumber(digits: string): number {
  if (digits.length < 3 || /^(?:19|20)\d\d$/.test(digits)) return SMALL_NUMBER_COMMONNESS;
  return digits.endsWith('0') ? ROUND_NUMBER_COMMONNESS : 0;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function markOf({ count, inTitle, inLead, capitals, isNumber, commonness }: Use): number {
  return (
    Math.min(count, Mark.Count) |
    (inTitle ? Mark.Title : 0) |
    (inLead ? Mark.Lead : 0) |
    (!isNumber && capitals > 0 && commonness !== CALENDAR_COMMONNESS ? Mark.Name : 0) |
    (isNumber ? Mark.Number : 0) |
    (commonness << Mark.CommonShift)
  );
}

/** Bytes of one term as `bytesOf` writes it. */
const TERM_BYTES = 6;

/** A sketch as a store keeps it: all terms, then all marks, little-endian. */
export function bytesOf({ terms, marks }: Sketch): Uint8Array {
  const bytes = new Uint8Array(TERM_BYTES * terms.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < terms.length; i++) {
    view.setUint32(4 * i, terms[i]!, true);
    view.setUint16(4 * terms.length + 2 * i, marks[i]!, true);
  }
  return bytes;
}

/** The sketch that `bytesOf` wrote. */
export function sketchFrom(bytes: Uint8Array): Sketch {
  const count = Math.floor(bytes.length / TERM_BYTES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const terms = new Uint32Array(count);
  const marks = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    terms[i] = view.getUint32(4 * i, true);
    marks[i] = view.getUint16(4 * count + 2 * i, true);
  }
  return { terms, marks };
}
