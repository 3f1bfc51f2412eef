import type { ReadingRules } from '../lang/index.ts';
import type { WitnessKind } from '../model/index.ts';
import { countWords, wordsOf } from './features.ts';
import { fold } from './folded.ts';
import type { Draft, Piece } from './piece.ts';

/** Evidence points from which a document counts as a statement of its publisher. */
const RELEASE_POINTS = 3;

/**
 * Whether a document that is no transcript is a statement by a party or an institution, published by itself. Only
 * what the page says about itself counts, never a report's account of a statement.
 */
export function releaseOrReport(draft: Draft, url: string | undefined, rules: ReadingRules): WitnessKind {
  return !draft.script && releasePoints(draft, url, rules) >= RELEASE_POINTS ? 'release' : 'report';
}

/** Reasons for which lines above the text are taken away; menus and feet of pages link to everybody's press releases. */
const ABOVE_THE_TEXT: ReadonlySet<string> = new Set(['kind of document', 'date', 'embargo']);

function releasePoints(draft: Draft, url: string | undefined, rules: ReadingRules): number {
  const { pieces, removed, labels, publisher, byline, title, issued } = draft;
  const { embargo, address, end, office, notes, we } = rules.statements;
  const above = removed.filter(({ reason }) => ABOVE_THE_TEXT.has(reason)).map(({ text }) => text);
  const lines = [...labels, ...above].map((text) => fold(text));
  const last = [...removed.map(({ text }) => text), ...pieces.slice(-6).map(({ text }) => text)].map((text) =>
    fold(text),
  );
  const opening = pieces
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
  const reporter =
    byline.length > 0 && (publisher === null || !byline.some((name) => sharesName(name, publisher, rules)));
  const evidence: readonly (readonly [points: number, holds: boolean])[] = [
    [3, lines.some((line) => countWords(line) <= 14 && labelSays(line, rules))],
    [3, issued],
    [3, title !== null && rules.release.test(fold(title))],
    [
      3,
      [...labels, ...above, ...pieces.slice(0, FIRST_PIECES).map(({ text }) => text)].some((text) =>
        isLetterhead(text, rules),
      ),
    ],
    [3, [publisher ?? '', ...labels].some((line) => countWords(line) <= 10 && rules.newsroom.test(fold(line)))],
    [2, !reporter && title !== null && rules.statements.warning.test(fold(title))],
    [1, publisher !== null && rules.authority.test(fold(publisher)) && !rules.medium.test(fold(publisher))],
    [2, publisher !== null && rules.party.test(fold(publisher)) && !rules.medium.test(fold(publisher))],
    [2, removed.some(({ reason }) => reason === 'issuer')],
    [2, above.some((text) => embargo.test(fold(text)))],
    [2, url !== undefined && address.test(url)],
    [2, last.some((line) => end.test(line))],
    [1, last.some((line) => office.test(line))],
    [1, last.some((line) => notes.test(line))],
    [2, !reporter && publisher !== null && isOwnSubject(pieces, publisher, rules)],
    [1, publisher !== null && last.some((line) => isAbout(line, publisher, rules))],
    [1, publisher !== null && speaksOfItself(opening, publisher, rules)],
    [1, pieces.filter(({ text }) => we.test(outsideMarks(text))).length >= FEWEST_WE],
    [-3, reporter],
  ];
  return evidence.reduce((sum, [points, holds]) => sum + (holds ? points : 0), 0);
}

/** Paragraphs at the top among which a head can stand that was kept with the text. */
const FIRST_PIECES = 3;

/** "**Statement of the Harbour Union, Tarn branch**" above the text: a head, in emphasis and without a full stop. */
function isLetterhead(text: string, rules: ReadingRules): boolean {
  const plain = /^([*_]{2,3})(\S[^*_]*)\1(?=\s|$)/.exec(text.trim())?.[2] ?? '';
  return plain !== '' && countWords(plain) <= 16 && !/[.?!]$/.test(plain) && rules.release.test(fold(plain));
}

/** Paragraphs in which who publishes is spoken of, from which the text is about its publisher. */
const FEWEST_OF_ITSELF = 2;

/** Whether a text tells of who publishes it. Papers name themselves as those who were told something. */
function isOwnSubject(pieces: readonly Piece[], publisher: string, rules: ReadingRules): boolean {
  const name = fold(publisher).replace(rules.records.article, '');
  if (name.length < 4 || rules.medium.test(name)) return false;
  const told = (text: string) => {
    const at = outsideMarks(text).indexOf(name);
    return at >= 0 && !rules.statements.toldTo.test(outsideMarks(text).slice(Math.max(0, at - 16), at));
  };
  return pieces.filter(({ text }) => told(text)).length >= FEWEST_OF_ITSELF;
}

/** Paragraphs in which a document says "we" in its own voice, from which it speaks for itself. */
const FEWEST_WE = 2;
/** Folded, without what stands in quotation marks: there others say "we". */
function outsideMarks(text: string): string {
  return fold(text).replace(/"[^"]*(?:"|$)/g, ' ');
}

/** "About Harbour Board" below the text. */
function isAbout(line: string, publisher: string, rules: ReadingRules): boolean {
  const lead = rules.statements.about.exec(line);
  if (lead === null) return false;
  const whom = line.slice(lead[0].length);
  return (
    whom.startsWith(fold(publisher).replace(rules.records.article, '')) ||
    (/^\S.{1,40}(?::|$)/.test(whom) && sharesName(line, publisher, rules))
  );
}

/** "News release | Thursday, March 6", "obs3104 - science release", "Home » Newsroom » Press releases » 17". */
function labelSays(line: string, rules: ReadingRules): boolean {
  return line.split(/\s*[|»›>·•]\s*/).some((part) => rules.release.test(part.trim()));
}

function sharesName(text: string, publisher: string, { functionWords }: ReadingRules): boolean {
  const own = wordsOf(fold(publisher)).filter((word) => word.length > 2 && !functionWords.has(word));
  const other = new Set(wordsOf(fold(text)));
  return own.length > 0 && own.filter((word) => other.has(word)).length >= Math.ceil(own.length / 2);
}

/** An institution that is the subject of its own news, or speaks as "we". */
function speaksOfItself(opening: string, publisher: string, rules: ReadingRules): boolean {
  return (
    fold(opening).includes(fold(publisher).replace(rules.records.article, '')) ||
    rules.statements.we.test(outsideMarks(opening))
  );
}
