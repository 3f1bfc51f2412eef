import type { Language } from '../lang/index.ts';
import { isNoun, isVerb, Tag, type TextForm, TokenKind } from '../model/index.ts';
import { foldedToken, tokenAt, unitOf } from '../text/index.ts';
import type { Compared } from './dates.ts';

/** Who gives a number, and how close to it. */
export interface Voice {
  /** The subject's last word, or the last word of the speaker's name, in small letters. */
  readonly name: string;
  /** Nothing but an empty subject stands between the verb and the number: "the mayor says 90", "says that there were 37". */
  readonly direct: boolean;
}

/** Tokens in front of a figure in which the verb that gives it stands. */
const VERB_REACH = 10;
/** Tokens in front of that verb in which its subject ends. */
const SUBJECT_REACH = 6;
/** Tokens of what is told of a subject between commas: "the growers, who sell to nobody else, said". */
const ASIDE_REACH = 12;

/**
 * Who gives a figure, by the verb in front of it in its clause ("the mayor counts 90 potholes"); null where no verb of
 * giving stands there.
 */
export function giverOf(figure: Compared, form: TextForm, tags: Uint8Array, language: Language): Voice | null {
  const at = tokenAt(form, figure.start);
  const first = form.sentences[unitOf(form.sentences, at)]!;
  const voice = giverBefore(at, first, form, tags, language);
  // "We count 72": the speaker's own voice.
  const speaker = figure.attributed === null ? null : lastWord(figure.attributed.name);
  return voice !== null && speaker !== null && language.quantities.words.ownVoices.has(voice.name)
    ? { ...voice, name: speaker }
    : voice;
}

/** "An earlier estimate of 500", "puts the bill at 12 million", "the toll is 12": a number told as one of a figure that is known. */
export function namesFigure({ start }: Compared, form: TextForm, { quantities }: Language): boolean {
  const at = tokenAt(form, start);
  const { figures, figureLinks } = quantities.words;
  return figureLinks.has(foldedToken(form, at - 1)) && figures.has(foldedToken(form, at - 2));
}

/** Tokens between the writer and the verb by which a number was given, and between that verb and the number. */
const RECALL_VERB = 3;
const RECALL_NUMBER = 7;

/**
 * Whether a figure is one that who speaks has given before: "I wrote 22 weeks then", "it was 40 when we last reported". A
 * word of the sentence says that this was earlier.
 */
export function isRecalled({ start, end }: Compared, form: TextForm, tags: Uint8Array, language: Language): boolean {
  const { ownVoices, recalls, recallLinks } = language.quantities.words;
  const [at, to] = [tokenAt(form, start), tokenAt(form, end - 1) + 1];
  const sentence = unitOf(form.sentences, at);
  const [first, last] = [form.sentences[sentence]!, form.sentences[sentence + 1]!];
  const isSaid = (pronoun: number, from: number): boolean => {
    if (!ownVoices.has(foldedToken(form, pronoun))) return false;
    for (let i = pronoun + 1; i <= pronoun + RECALL_VERB && i < from; i++)
      if ((tags[i] === Tag.VBD || tags[i] === Tag.VBN) && gives(i, form, tags, language)) return true;
    return false;
  };
  const isEarlier = () => {
    for (let i = first; i < last; i++) if (recalls.has(foldedToken(form, i))) return true;
    return false;
  };
  for (let i = Math.max(first, at - RECALL_NUMBER - RECALL_VERB); i < at - 1; i++)
    if (isSaid(i, at) && isEarlier()) return true;
  return recallLinks.has(foldedToken(form, to)) && to + 1 < last && isSaid(to + 1, last) && isEarlier();
}

function gives(at: number, form: TextForm, tags: Uint8Array, { tagging, quantities }: Language): boolean {
  const verb = tagging.lemma(foldedToken(form, at), tags[at]!);
  const { givers, recallVerbs } = quantities.words;
  return givers.has(verb) || recallVerbs.has(verb) || recallVerbs.has(`${verb} ${foldedToken(form, at + 1)}`);
}

/** Tokens from the beginning of a sentence in which its speaker is named first. */
const OPENING = 5;

/** Whether a figure's sentence begins by naming who gives it, and gives it outside quotation marks. */
export function opensWithVoice({ start, attributed }: Compared, form: TextForm, tags: Uint8Array): boolean {
  const named = attributed?.range ?? null;
  if (named === null) return false;
  const first = form.sentences[unitOf(form.sentences, tokenAt(form, start))]!;
  const at = tokenAt(form, named.start);
  if (at < first || at > first + OPENING) return false;
  // "I would have said half an hour": nobody has.
  if (tags.subarray(at, tokenAt(form, start)).includes(Tag.MD)) return false;
  return !form.folded.slice(form.tokens.starts[first], start).includes('"');
}

/** The last word of a name, in small letters. */
export function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1)!.toLowerCase();
}

function giverBefore(
  at: number,
  first: number,
  form: TextForm,
  tags: Uint8Array,
  { tagging, quantities }: Language,
): Voice | null {
  let direct = true;
  for (let i = at - 1; i >= Math.max(first, at - VERB_REACH); i--) {
    const word = foldedToken(form, i);
    if (form.tokens.kinds[i] === TokenKind.Punctuation && tags[i] !== Tag.HYPH) {
      // A list goes on behind a comma: "the mayor counts 90 potholes, two sinkholes and a burst pipe".
      if (word !== ',' && word !== '*') return null;
      direct &&= word === '*';
      continue;
    }
    const empty = quantities.words.emptySubjects.has(word);
    if (isVerb(tags[i]!) && !empty && !isAttribute(tags, i)) {
      // "I would have said half an hour": nobody has.
      if (tags[i] === Tag.VBN && tags[i - 2] === Tag.MD) return null;
      const verb = tagging.lemma(word, tags[i]!);
      const gives = quantities.words.givers.has(`${verb} ${foldedToken(form, i + 1)}`);
      const name = gives || quantities.words.givers.has(verb) ? subjectBefore(i, first, form, tags) : null;
      return name === null ? null : { name, direct };
    }
    direct &&= empty;
  }
  return null;
}

/** "the number of detained fishermen": a participle in front of its noun is no verb of a clause. */
function isAttribute(tags: Uint8Array, at: number): boolean {
  return (tags[at] === Tag.VBN || tags[at] === Tag.VBG) && isNoun(tags[at + 1] ?? 0);
}

function subjectBefore(verb: number, first: number, form: TextForm, tags: Uint8Array): string | null {
  const ends = foldedToken(form, verb - 1) === ',' ? asideBefore(verb - 1, first, form) : verb;
  if (ends === null) return null;
  for (let i = ends - 1; i >= Math.max(first, ends - SUBJECT_REACH); i--) {
    const tag = tags[i]!;
    if (isNoun(tag) || tag === Tag.PRP) return foldedToken(form, i);
    if (form.tokens.kinds[i] === TokenKind.Punctuation && foldedToken(form, i) !== ')' && foldedToken(form, i) !== '(')
      return null;
  }
  return null;
}

/** The comma that opens what the comma at `closing` closes; null where none does. */
function asideBefore(closing: number, first: number, form: TextForm): number | null {
  for (let i = closing - 2; i > Math.max(first, closing - ASIDE_REACH); i--) if (foldedToken(form, i) === ',') return i;
  return null;
}
