import type { ReadingRules } from '../lang/index.ts';
import type { WitnessKind } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { countWords, wordsOf } from './features.ts';
import type { Draft } from './piece.ts';

/** Evidence points from which a document counts as a statement of its publisher. */
const RELEASE_POINTS = 3;

/**
 * Whether a document that is no transcript is a statement by a party or an institution, published by itself. Only
 * what the page says about itself counts, never a report's account of a statement.
 */
export function releaseOrReport(draft: Draft, url: string | undefined, rules: ReadingRules): WitnessKind {
  return releasePoints(draft, url, rules) >= RELEASE_POINTS ? 'release' : 'report';
}

/** Reasons for which lines above the text are taken away; menus and feet of pages link to everybody's press releases. */
const ABOVE_THE_TEXT: ReadonlySet<string> = new Set(['kind of document', 'date', 'embargo']);

function releasePoints(draft: Draft, url: string | undefined, rules: ReadingRules): number {
  const { pieces, removed, labels, publisher, byline, title } = draft;
  const above = removed.filter(({ reason }) => ABOVE_THE_TEXT.has(reason)).map(({ text }) => text);
  const lines = [...labels, ...above].map((text) => fold(text));
  let points = 0;
  if (lines.some((line) => countWords(line) <= 14 && labelSays(line, rules))) points += 3;
  const first = pieces.find(({ text }) => countWords(text) > 4);
  if (first !== undefined && /^for immediate release/.test(fold(first.text))) points += 3;
  if (
    url !== undefined &&
    /\/(?:press-?releases?|news-?releases?|media-?releases?|communiques?|press-?statements?|statements?-and-speeches)\b/i.test(
      url,
    )
  )
    points += 2;
  const last = [...removed.map(({ text }) => text), ...pieces.slice(-6).map(({ text }) => text)].map((text) =>
    fold(text),
  );
  if (
    last.some((line) =>
      /^\W*(?:media|press|news|communications)\W+(?:contacts?|enquir|inquir|office|relations)/.test(line),
    )
  )
    points += 1;
  if (last.some((line) => /^\W*(?:contacts?|notes? to editors|note to editors)\W{0,3}$/.test(line))) points += 1;
  if (last.some((line) => /^(?:-+ ?ends? ?-+|###|# # #)$/.test(line))) points += 2;
  if (
    publisher !== null &&
    last.some(
      (line) =>
        line.startsWith(`about ${fold(publisher).replace(/^the /, '')}`) ||
        (/^about (?:the )?\S.{1,40}(?::|$)/.test(line) && sharesName(line, publisher)),
    )
  )
    points += 1;
  if (
    publisher !== null &&
    speaksOfItself(
      pieces
        .slice(0, 3)
        .map(({ text }) => text)
        .join(' '),
      publisher,
    )
  )
    points += 1;
  if (byline.length > 0 && (publisher === null || !byline.some((name) => sharesName(name, publisher)))) points -= 3;
  if (title !== null && rules.release.test(fold(title))) points += 1;
  return points;
}

/** "News release | Sunday, October 12", "hco2514 - science release", "Home » Newsroom » Press releases » 17". */
function labelSays(line: string, rules: ReadingRules): boolean {
  return line.split(/\s*[|»›>·•]\s*/).some((part) => rules.release.test(part.trim()));
}

function sharesName(text: string, publisher: string): boolean {
  const own = wordsOf(fold(publisher)).filter((word) => word.length > 2 && word !== 'the');
  const other = new Set(wordsOf(fold(text)));
  return own.length > 0 && own.filter((word) => other.has(word)).length >= Math.ceil(own.length / 2);
}

/** An institution that is the subject of its own news, or speaks as "we". */
function speaksOfItself(opening: string, publisher: string): boolean {
  return (
    fold(opening).includes(fold(publisher).replace(/^the /, '')) ||
    /\b(?:we|our)\b/.test(fold(opening).replace(/"[^"]*"/g, ''))
  );
}
