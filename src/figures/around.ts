import { isAdjective, isNoun, isVerb, type Range, Tag, type TextForm, TokenKind } from '../model/index.ts';
import { rangeOfTokens, tokenAt, unitOf } from '../text/index.ts';

/** Words shown on either side of a figure. */
const SIDE = 6;
/** Words besides the figure that say something, so that a reader knows what it is of. */
const ENOUGH = 2;
/** Commas that are passed where less is said. */
const MOST_COMMAS = 2;

/**
 * The words around a figure that tell a reader what it is of where no noun is counted: those of its clause, up to six on
 * either side, without what hangs loose at the ends; where they say next to nothing, beyond a comma as well. The figure lies
 * within. O(1).
 */
export function aroundFigure(figure: Range, form: TextForm, tags: Uint8Array): Range {
  const from = tokenAt(form, figure.start);
  const to = tokenAt(form, figure.end - 1) + 1;
  const sentence = unitOf(form.sentences, from);
  const [first, last] = [form.sentences[sentence]!, form.sentences[sentence + 1] ?? form.tokens.length];
  for (let commas = 0; commas <= MOST_COMMAS; commas++) {
    const start = trimmedStart(reach(from, -1, first, commas, form, tags), from, tags);
    const end = trimmedEnd(reach(to - 1, 1, last - 1, commas, form, tags) + 1, to, tags);
    if (commas === MOST_COMMAS || tells(start, from, to, end, tags)) return rangeOfTokens(form, start, end);
  }
  return figure;
}

/** The last token on one side of `at` that still belongs to the figure's clause, `commas` passed at the most. */
function reach(at: number, step: 1 | -1, edge: number, commas: number, form: TextForm, tags: Uint8Array): number {
  let left = commas;
  let words = 0;
  let found = at;
  for (let i = at + step; step * (edge - i) >= 0 && words < SIDE; i += step) {
    const tag = tags[i]!;
    if (tag === Tag.COMMA && left > 0) {
      left--;
      continue;
    }
    if (tag >= Tag.STOP) break;
    if (form.tokens.kinds[i] === TokenKind.Word) words++;
    found = i;
  }
  return found;
}

/** Whether the words on both sides, a noun among them, say what the figure is of. */
function tells(start: number, from: number, to: number, end: number, tags: Uint8Array): boolean {
  const around = [...tags.subarray(start, from), ...tags.subarray(to, end)];
  return around.some(isNoun) && around.filter(isTelling).length >= ENOUGH;
}

function isTelling(tag: number): boolean {
  return isNoun(tag) || isVerb(tag) || isAdjective(tag);
}

/** What no phrase begins with that is read by itself. */
const LOOSE_BEFORE: ReadonlySet<number> = new Set([
  Tag.CC,
  Tag.IN,
  Tag.TO,
  Tag.WDT,
  Tag.WP,
  Tag.WRB,
  Tag.POS,
  Tag.HYPH,
  Tag.RP,
  Tag.RB,
  Tag.SYM,
]);
/** What no phrase ends with. */
const LOOSE_BEHIND: ReadonlySet<number> = new Set([
  Tag.CC,
  Tag.IN,
  Tag.TO,
  Tag.WDT,
  Tag.WP,
  Tag.WRB,
  Tag.HYPH,
  Tag.DT,
  Tag.PDT,
  Tag.PRPS,
  Tag.MD,
  Tag.PRP,
]);

function trimmedStart(start: number, from: number, tags: Uint8Array): number {
  let at = start;
  while (at < from && LOOSE_BEFORE.has(tags[at]!)) at++;
  return tags.subarray(at, from).some(isTelling) ? at : from;
}

function trimmedEnd(end: number, to: number, tags: Uint8Array): number {
  let at = end;
  while (at > to && LOOSE_BEHIND.has(tags[at - 1]!)) at--;
  return at;
}
