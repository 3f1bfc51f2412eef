import type { ReadingRules } from '../lang/index.ts';
import type { Removed } from '../model/index.ts';
import { type Byline, looksLikeName, parseNames, readByline } from './byline.ts';
import { creditsOnLine } from './credits.ts';
import { readDateLine } from './dates.ts';
import { countWords, endsSentence } from './features.ts';
import { fold } from './folded.ts';
import type { Piece } from './piece.ts';

/** Words below which a line that names the author is a byline, wherever it stands. */
export const SIGNED_WORDS = 14;
/** Most words of what is said about an author, by others and by themselves. */
const BOX_WORDS = 60;
const OWN_BOX_WORDS = 80;

/**
 * The author's box at the end: a line that names the author, with or without a sentence about them. It is moved from
 * `kept` to `tail`.
 */
export function takeBylineBelow(
  kept: Piece[],
  tail: Removed[],
  rules: ReadingRules,
  authors: readonly string[],
): Byline | null {
  const signed = signature(kept, rules);
  if (signed !== null) return signed;
  let byline: Byline | null = null;
  for (let steps = 0; steps < 4 && kept.length > 1; steps++) {
    const last = kept.at(-1)!;
    const before = kept.at(-2)!;
    // "(Nagoya bureau, Ana Ruiz)" and "Ana Ruiz, Radio Harbour, in Cander."
    const inside = /^[([](.{4,80})[)\]]$/.exec(last.text)?.[1];
    const inBrackets = inside === undefined || !rules.writers.test(fold(inside)) ? null : parseNames(inside, rules);
    if (inBrackets !== null && steps === 0) {
      tail.unshift({ text: last.text, reason: 'byline' });
      kept.pop();
      return inBrackets;
    }
    // "Reporting by Ana Ruiz; editing by Odd Vik": a credit, which stays.
    if (rules.reportersLead.test(fold(last.text)) && creditsOnLine(last.text, rules).length > 0) break;
    const again = readByline(last.text, rules, false);
    if (again !== null && again.names.length > 0 && again.names.every((name) => authors.includes(name))) {
      tail.unshift({ text: last.text, reason: 'byline' });
      kept.pop();
      continue;
    }
    if (authors.some((name) => isAboutWriter(last.text, name, rules) || isNameplate(kept, name, rules))) {
      tail.unshift({ text: last.text, reason: 'author box' });
      kept.pop();
      continue;
    }
    const led = readByline(last.text, rules, true);
    if (led !== null && countWords(last.text) < SIGNED_WORDS) byline ??= led;
    else if (looksLikeName(last.text) && !/,$/.test(before.text))
      byline ??= { text: last.text, names: [last.text], agency: null };
    else if (looksLikeName(before.text) && isAboutAuthor(last.text, before.text, rules)) {
      tail.unshift({ text: last.text, reason: 'author box' });
      kept.pop();
      continue;
    } else if (!saysWhen(last.text, rules)) break;
    tail.unshift({ text: last.text, reason: byline === null ? 'date' : 'author box' });
    kept.pop();
  }
  return byline;
}

/** Most words of a line that says no more than when. */
const WHEN_WORDS = 6;

/** "Published 3 May 2024" below a text; not "Interview with Ana Ruiz, 3 May 2024" in a list of sources. */
function saysWhen(text: string, rules: ReadingRules): boolean {
  if (readDateLine(text, rules) === null || endsSentence(text)) return false;
  const folded = fold(text);
  return countWords(text) <= WHEN_WORDS || rules.publishedLead.test(folded) || rules.updatedLead.test(folded);
}

/** Last pieces of a letter among which its writer signs. */
const SIGNATURE = 6;

/** The name below "With best wishes,"; it stays in the text. */
function signature(kept: readonly Piece[], rules: ReadingRules): Byline | null {
  const end = kept.slice(-SIGNATURE);
  const at = end.findIndex(({ text }) => rules.valediction.test(fold(text)));
  const name = at < 0 ? undefined : end[at + 1]?.text.split(',')[0];
  return name !== undefined && looksLikeName(name) ? { text: name, names: [name], agency: null } : null;
}

/** "Ana Ruiz" or "Journalist" below her name, last of all: the plate of the box about her. */
function isNameplate(kept: readonly Piece[], name: string, rules: ReadingRules): boolean {
  const [before, last] = kept.slice(-2).map(({ text }) => text);
  if (last === name) return true;
  return before === name && countWords(last ?? '') <= 4 && rules.writers.test(fold(last ?? ''));
}

/** "Ana Ruiz is our courts correspondent": said of whom the byline names, at the end. */
function isAboutWriter(text: string, name: string, rules: ReadingRules): boolean {
  const plain = text.replace(/^[\s*_]+/, '');
  const own = plain.startsWith(name) ? name : name.split(' ')[0]!;
  return (
    plain.startsWith(own) &&
    rules.authors.behindName.test(plain.slice(own.length)) &&
    countWords(text) < BOX_WORDS &&
    (rules.writers.test(fold(text)) || rules.authors.work.test(text))
  );
}

/** "I kept bees for a living", "Ana Ruiz is a reporter". */
function isAboutAuthor(text: string, name: string, rules: ReadingRules): boolean {
  const folded = fold(text);
  const surname = fold(name).split(' ').at(-1)!;
  return (
    countWords(text) < OWN_BOX_WORDS &&
    (rules.authors.ownVoice.test(folded) || (folded.includes(surname) && rules.authors.said.test(folded)))
  );
}
