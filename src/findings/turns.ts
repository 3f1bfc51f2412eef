import type { Lexicon } from '../lang/index.ts';
import { type Change, type ChangeTouch, overlap, type Span } from '../model/index.ts';
import { foldedToken, formOf } from '../text/index.ts';
import type { Dossierwide } from './input.ts';

/** Letters that two forms of a name have in common: "Norway", "Norwegian". */
const SAME_BEGINNING = 5;

/** What changes where "she" becomes "he". */
export const OTHER_PERSON = 'who is meant';

/** What a reader of a copy would want to know to be changed. */
const TURNS: Readonly<Record<ChangeTouch, string | null>> = {
  figure: 'a figure',
  time: 'a time',
  negation: 'a negation',
  name: 'who is named',
  attribution: 'who is named',
  hedge: 'how sure or how much it is',
  quotation: null,
  wording: null,
  spelling: null,
};

/**
 * On what the meaning turns in a change of a copy: "a figure", "a negation", "who is named", "how sure it is"; null where on
 * nothing. `update`: the copy is a later version.
 */
export function whatTurns({ before, after, touches }: Change, update: boolean, dossier: Dossierwide): string | null {
  if (before === null || after === null || touches === undefined || isKeptBeside(before, after, dossier)) return null;
  if (touches === 'quotation')
    return !update && altersQuotation(before, after, dossier) ? 'what stands in quotation marks' : null;
  if (touches === 'negation' && isDeniedInBoth(before.text, after.text, dossier)) return null;
  const isNames = touches === 'name' || touches === 'attribution';
  if (!isNames || otherNames(before, after, dossier)) return TURNS[touches];
  if (!update && otherPerson(before.text, after.text, dossier)) return OTHER_PERSON;
  return touches === 'attribution' && otherSource(before, after, update, dossier) ? 'who says it' : null;
}

/** Words from which on a stretch that the copy has too is no accident, and code units of it beside the change where it may stand. */
const KEPT_WORDS = 3;
const BESIDE = 160;

/** Whether the copy has the source's words too, beside its own: then it has moved them, and not changed. */
function isKeptBeside(before: Span, after: Span, { witness }: Dossierwide): boolean {
  const words = plainWords(before.text);
  if (words.length < KEPT_WORDS || plainWords(after.text).join(' ').includes(words.join(' '))) return false;
  const { text } = witness(after.witness);
  const around = text.slice(Math.max(0, after.start - BESIDE), after.end + BESIDE);
  return ` ${plainWords(around).join(' ')} `.includes(` ${words.join(' ')} `);
}

/** Whether a change is that the one denies what the other says, in the same words: “did not fail” and “failed”. */
export function isReversal({ before, after, touches }: Change, dossier: Dossierwide): boolean {
  if (touches !== 'negation' || before === null || after === null) return false;
  const [was, is] = [deniedIn(before.text, dossier), deniedIn(after.text, dossier)];
  if (was.denies === is.denies || was.rest !== is.rest) return false;
  // "Will not open before Monday" may well open on it.
  const denying = was.denies ? before : after;
  const { text } = dossier.witness(denying.witness);
  const sentence = text.slice(denying.start).match(/^[^.!?\n]*/)![0];
  return !plainWords(sentence).some((word) => dossier.language.claims.denials.bounds.has(word));
}

/** Whether a text denies outright, and its telling words without those that go with a denial ("did", "can"), in their base form. */
function deniedIn(text: string, { language: { form, claims, stakes, lexicon } }: Dossierwide) {
  const { outright } = claims.denials;
  const read = formOf(text, form);
  const words = Array.from({ length: read.tokens.length }, (_, at) => foldedToken(read, at));
  const rest = words.filter((word, at) => {
    const isAuxiliary = words[at + 1]?.includes("'") === true && outright.has(words[at + 1]!);
    const lemma = lexicon.lemma(word);
    const tells = /[\p{L}\p{N}]/u.test(word) && !lexicon.isFunctionWord(word) && !lexicon.isFunctionWord(lemma);
    return tells && !isAuxiliary && !outright.has(word) && !stakes.hedges.has(word);
  });
  return {
    denies: words.some((word) => outright.has(word)),
    rest: rest.map((word) => lexicon.lemma(word)).join(' '),
  };
}

/** Whether one text says "not" of what is missing in the other: "was missing from the list", "wasn't on the list". */
function isDeniedInBoth(was: string, is: string, { language: { lexicon, claims } }: Dossierwide): boolean {
  const { plain, missing } = claims.denials;
  const denies = (text: string) => {
    const words = plainWords(text.replaceAll('’', "'"));
    return words.some(
      (word) => plain.has(word) || [...plain].some((part) => part.includes("'") && word.endsWith(part)),
    );
  };
  const lacks = (text: string) => plainWords(text).some((word) => missing.has(lexicon.lemma(word)));
  return (lacks(was) && denies(is)) || (denies(was) && lacks(is));
}

/**
 * On what it turns that a copy leaves something out of a sentence that it keeps: that something is not so ("which is not
 * binding"), or on what it depends ("if funding can be found"); null where on neither.
 */
export function whatIsLost({ before }: Change, { language: { claims } }: Dossierwide): string | null {
  const [first, ...others] = plainWords(before?.text ?? '');
  if (first === undefined) return null;
  if (claims.suppositions.has(first)) return 'on what it depends';
  // "No relation of his" denies nothing that the sentence says.
  return others.some((word) => claims.denials.plain.has(word)) ? 'a negation' : null;
}

/** Words that are put in the place of others at most, and least share of the shorter quotation that is the same. */
const MAX_PUT = 6;
const MIN_KEPT = 0.6;

/**
 * Whether the copy puts other words into a quotation, or takes some out of its middle: not where it only begins later or ends
 * sooner, writes a word otherwise, or has what the record has.
 */
function altersQuotation(before: Span, after: Span, { language: { lexicon }, quotesOf }: Dossierwide): boolean {
  const prints = (span: Span) =>
    quotesOf(span.witness).find((quote) => quote.kind !== 'indirect' && overlap(quote.span, span) > 0);
  const [source, copy] = [prints(before), prints(after)];
  if (source === undefined || copy === undefined || copy.check.verdict === 'verbatim') return false;
  const [was, is] = [plainWords(before.text), plainWords(after.text)];
  const least = Math.min(was.length, is.length);
  let [head, tail] = [0, 0];
  while (head < least && was[head] === is[head]) head++;
  while (tail < least - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
  const [out, put] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)];
  if (head + tail < MIN_KEPT * least || out.length > MAX_PUT || put.length > MAX_PUT) return false;
  if ((out.length === 0 || put.length === 0) && (head === 0 || tail === 0)) return false;
  const telling = (words: readonly string[], others: readonly string[]) =>
    words.some((word) => !lexicon.isFunctionWord(word) && !others.some((other) => isAlike(word, other, lexicon)));
  return telling(out, put) || telling(put, out);
}

/** How near in meaning two words are that an editor may swap, and the share of the shorter that marks two words of one root. */
const SWAPPED = 0.7;
const ROOT = 0.6;
/** Letters of a word from which its beginning tells its root. */
const SHORTEST = 4;

/** Whether an editor who puts the one word for the other has changed style and nothing else: "valued" for "evaluated". */
function isAlike(a: string, b: string, lexicon: Lexicon): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    lexicon.related(a, b) >= SWAPPED ||
    (short.length >= SHORTEST && long.includes(short.slice(0, Math.ceil(ROOT * short.length))))
  );
}

/** Whether nothing but "she" and "he" or the like is another word. */
function otherPerson(was: string, is: string, { language: { stakes } }: Dossierwide): boolean {
  const [theirs, ours] = [plainWords(was), plainWords(is)];
  const rest = (words: readonly string[]) => words.filter((word) => !stakes.persons.has(word)).join(' ');
  const persons = (words: readonly string[]) => new Set(words.flatMap((word) => stakes.persons.get(word) ?? []));
  const [before, after] = [persons(theirs), persons(ours)];
  return rest(theirs) === rest(ours) && before.size === 1 && after.size === 1 && [...before][0] !== [...after][0];
}

/** Whether both texts name somebody, and nobody in common: by the same word, the same beginning, or another of his names. */
function otherNames(before: Span, after: Span, dossier: Dossierwide): boolean {
  const [theirs, ours] = [capitalised(before.text), capitalised(after.text)];
  if (theirs.length === 0 || ours.length === 0) return false;
  if (otherFullNames(before, after, dossier)) return true;
  const { input } = dossier;
  const related = (a: string, b: string) => a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING);
  if (theirs.some((a) => ours.some((b) => related(a, b)))) return false;
  return !input.names.some(({ name, variants, roles }) => {
    const called = [name, ...variants.map(({ text }) => text).filter((text) => text.split(' ').length <= 2)].join(' ');
    // One word of a role is a country, or a rank that many have.
    const means = (words: readonly string[]) =>
      words.some((word) => called.includes(word)) ||
      (words.length > 1 && roles.some((role) => words.every((word) => role.includes(word))));
    return means(theirs) && means(ours);
  });
}

/** Whether both texts give full names, and those of the one are nobody's in the other: "Jean Ferrier" is not "Tom Ferrier". */
function otherFullNames(before: Span, after: Span, { input }: Dossierwide): boolean {
  /** Of everybody the shortest full name that the text has: "Mara Tillow" of "Inspector Mara Tillow". */
  const fullIn = (span: Span) =>
    input.names.flatMap(({ id, variants }) => {
      const full = variants.filter(
        ({ text, witnesses }) =>
          span.text.includes(text) && /\p{L} \p{Lu}/u.test(text) && witnesses.includes(span.witness),
      );
      const [shortest] = full.map(({ text }) => text.split(' ')).sort((x, y) => x.length - y.length);
      return shortest === undefined ? [] : [{ id, words: shortest }];
    });
  const [theirs, ours] = [fullIn(before), fullIn(after)];
  if (theirs.length === 0 || ours.length === 0) return false;
  // "Ferriar" for "Ferrier" is a slip of the pen.
  const alike = (a: string, b: string) => a.slice(0, SLIP) === b.slice(0, SLIP);
  return theirs.every(({ id, words }) =>
    ours.every(
      (other) =>
        other.id !== id &&
        other.words.length === words.length &&
        words.some((word, i) => !alike(word, other.words[i]!)),
    ),
  );
}

/** Letters at the beginning of a name that a slip of the pen leaves. */
const SLIP = 3;

/**
 * Whether the copy says in its own name what its source puts into somebody's mouth, or names another source for it: one that
 * shares no word with the first and is not known to be the same. A later version may have seen for itself; what stands in
 * quotation marks is the quotations' affair.
 */
function otherSource(before: Span, after: Span, update: boolean, dossier: Dossierwide): boolean {
  const isQuoted = dossier
    .quotesOf(after.witness)
    .some(({ kind, span }) => kind !== 'indirect' && overlap(span, after) > 0);
  const [was, is] = [sourceIn(before.text, dossier), sourceIn(after.text, dossier)];
  if (isQuoted || !was.told || was.words.size === 0) return false;
  if (!is.reports) return !update;
  if (!is.told || is.words.size === 0 || [...was.words].some((word) => is.words.has(word))) return false;
  return !dossier.input.names.some(({ name, variants, roles }) => {
    const called = new Set(plainWords([name, ...variants.map(({ text }) => text), ...roles].join(' ')));
    const means = (words: ReadonlySet<string>) => [...words].some((word) => called.has(word));
    return means(was.words) && means(is.words);
  });
}

/** Whether a text has a word of reporting, one that is a verb for sure ("the state of" is none), and its other telling words. */
function sourceIn(text: string, { language: { lexicon } }: Dossierwide) {
  const words = new Set<string>();
  let [reports, told] = [false, false];
  for (const word of plainWords(text)) {
    const lemma = lexicon.lemma(word);
    if (lexicon.isReporting(lemma)) {
      reports = true;
      if (word !== lemma) told = true;
    } else if (!lexicon.isFunctionWord(word) && !lexicon.isFunctionWord(lemma)) words.add(lemma);
  }
  return { reports, told, words };
}

/** Words with a capital that are not the first. */
function capitalised(text: string): string[] {
  return (text.match(/(?<=\s|^)\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).filter(
    (word, i) => i > 0 || !text.startsWith(word) || /^\p{Lu}\S+ \p{Lu}/u.test(text),
  );
}

export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
}
