import { isNameParticle, type ReadingRules } from '../../lang/index.ts';
import { fold } from '../folded.ts';
import type { Piece } from '../piece.ts';

/** A speaker's label at the beginning of a line, as printed. */
export interface Label {
  readonly kind: 'name' | 'question' | 'answer' | 'office';
  /** The words of the label without time code, marks and what stands in brackets: "President of Norland Ana Ruiz". */
  readonly words: string;
  /** What stands in brackets behind them: "Pia Storm, Ferry Gazette". */
  readonly aside: string | null;
  /** Where the label begins in the piece, and where it ends, mark included. */
  readonly start: number;
  readonly end: number;
  /** Where the speech begins: behind the label, its mark and a time code. */
  readonly speech: number;
}

const CODE = '[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]?';
const TIME_CODE = new RegExp(`^${CODE}\\s*(?:[-–—>|]+\\s*)?`);
/**
 * What may stand in front of a label: marks of emphasis, a time code, the day and time of a chat, a question's number, the
 * mark of a new voice.
 */
const PREFIX = new RegExp(
  `^(?:>>\\s*|Q\\d{1,3}[.:]?\\s+(?=\\p{Lu})|\\[?\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? ${CODE}(?: ?[AP]M)?\\]?\\s*(?:-\\s)?|[*_]{0,3}${CODE}\\s*(?:[-–—>|]+\\s*)?(?:From (?=.{2,60}? to \\p{Lu}\\p{L}+(?: ?\\(.{2,20}\\))?:))?)`,
  'u',
);
const TIME_CODE_BEHIND = new RegExp(`[\\s–—-]*${CODE}$`);

/** Most characters of a label: "Minister for Fisheries and Harbours of the Republic of … Odd Henrik Vik". */
const LONGEST_LABEL = 110;

type Line = Pick<Piece, 'text' | 'marked'>;

/**
 * A label that is set apart, with what the rest of its line says of the speaker: "Ana Ruiz -- Harbour plc -- Analyst". Only
 * the line below can tell it from the speech. The label as it is where the rest is none of that.
 */
export function withRoleBehind(label: Label, { text }: Line): Label {
  const rest = text.slice(label.end);
  const role = /^\s*(?:--?|[|–—•·])\s+(?=\S)/.exec(rest);
  if (role === null || endsLikeText(rest)) return label;
  const parts = rest.slice(role[0].length).split(/\s+(?:[|–—•·]|--?)\s+/);
  if (parts.join(' ').split(' ').length > MOST_OFFICE_WORDS) return label;
  return { ...label, aside: [label.aside, ...parts].filter(Boolean).join(', '), end: text.length, speech: text.length };
}

/** Whether a line ends in a mark, as running text does and labels do not; the stop of "Harbour Ltd." is none. */
function endsLikeText(line: string): boolean {
  return /[.!?:;,…]["'”’»]?$/.test(line.replace(/\b(?:Ltd|Inc|Co|Jr|Sr)\.$/, ''));
}

/** "12. ", "(3) ", "- ": what an item of a list has in front of its words. */
const ITEM_MARK = /^(?:\(?\d{1,4}[.)]|[-–—•*])\s+(?=\S)/;

/** The label that an item of a list begins with, behind its number or mark; null where there is none. */
export function itemLabelOf({ text, marked }: Line, rules: ReadingRules): Label | null {
  const mark = ITEM_MARK.exec(text)?.[0].length ?? 0;
  const label = labelOf({ text: text.slice(mark), marked: Math.max(0, marked - mark) }, rules);
  return label === null
    ? null
    : { ...label, start: label.start + mark, end: label.end + mark, speech: label.speech + mark };
}

/** The label that `piece` begins with, or null. A label alone on its line counts where the document sets it apart. */
export function labelOf(piece: Line, rules: ReadingRules): Label | null {
  const start = PREFIX.exec(piece.text)?.[0].length ?? 0;
  const head = piece.text.slice(start, start + LONGEST_LABEL);
  const cut =
    bracketed(head, rules) ??
    withColon(head) ??
    withStop(head, rules) ??
    withDash(head) ??
    apart(piece, start, head, rules) ??
    (TIME_CODE.test(piece.text) ? timed(piece.text.slice(start)) : null);
  return cut === null ? null : toLabel(piece.text, start, cut, rules);
}

/**
 * The label that is the whole of a line, without any mark that says so: "Operator", "Ana Ruiz - Harbour plc - Chair",
 * "The Prime Minister (Ana Ruiz)", "Ana Ruiz 00:12". Only the rest of the document can tell it from a heading.
 */
export function loneLabelOf({ text }: Line, rules: ReadingRules): Label | null {
  const start = TIME_CODE.exec(text)?.[0].length ?? 0;
  if (text.length - start > LONGEST_LABEL || endsLikeText(text)) return null;
  const [name, ...roles] = text
    .slice(start)
    .replace(TIME_CODE_BEHIND, '')
    .split(/\s+(?:[|–—]|--?|\/\/)\s+/);
  const { words, aside } = withoutAsides(name!.replace(/^[*_]+|[*_]+$/g, ''));
  // "Brigadier Ana Ruiz, director of civil protection"
  const [person = '', ...office] = words.split(', ');
  const long = person.split(' ').length > (aside === null ? MOST_NAME_WORDS : MOST_OFFICE_WORDS);
  if (words === '' || long || office.join(' ').split(' ').length > MOST_OFFICE_WORDS) return null;
  const role = [aside, ...roles].filter((part) => part !== null).join(', ');
  return toLabel(text, start, { words, aside: role === '' ? null : role, length: text.length - start }, rules);
}

/** "Q   Mr. President, will you?": a questioner's letter with nothing behind it but a gap. */
export function bareQuestionOf({ text }: Line, rules: ReadingRules): Label | null {
  return /^Q (?=["“'‘([]?\p{Lu}|…|\.\.\.)/u.test(text)
    ? toLabel(text, 0, { words: 'Q', aside: null, length: 1 }, rules)
    : null;
}

function toLabel(text: string, start: number, { words, aside: said, length }: Cut, rules: ReadingRules): Label | null {
  const { asking, examining, addressed } = rules.records;
  const asked = asking.exec(words)?.[0].length ?? 0;
  const examined = examining.exec(words)?.[0].length ?? 0;
  const called = words
    .slice(asked + examined)
    .replace(addressed, '')
    .replace(/(?<!\p{L})(\p{Lu})\.(?=\p{Lu}\p{Ll})/gu, '$1. ');
  const kind = examined > 0 ? 'question' : kindOf(called, rules);
  if (kind === null) return null;
  const aside = said === null ? null : withoutDirections(said, rules);
  const end = start + length;
  const gap = /^[*_]{0,3}\s*/.exec(text.slice(end))![0].length;
  const code = TIME_CODE.exec(text.slice(end + gap))?.[0].length ?? 0;
  return { kind, words: called, aside, start, end, speech: Math.min(text.length, end + gap + code) };
}

interface Cut {
  readonly words: string;
  readonly aside: string | null;
  readonly length: number;
}

/** "STORM:", "Q (Pia Storm, Ferry Gazette):", "**Ana Ruiz (chair):**", "Mr RUIZ (Southport—Minister) (14:02):". */
function withColon(head: string): Cut | null {
  const match =
    /^[*_]{0,3}([^:：\n()[\]“”"?!*]{1,90}?)[*_]{0,3}\s*((?:[([][^()[\]]{1,80}[)\]]\s?){0,3})\s?[*_]{0,3}\s?[:：][*_]{0,3}(?=\s|$)/u.exec(
      head,
    );
  return match === null ? null : { words: match[1]!.trim(), aside: asideOf(match[2]!), length: match[0].length };
}

/** "Q. Did you?", "Mr. SMITH of Ohio. I rise", "The CHAIRMAN. Without objection", "Ana Ruiz (XYZ). – Madam President". */
function withStop(head: string, rules: ReadingRules): Cut | null {
  const dashed = /^([^.:\n()[\]“”"?!*]{3,80}?)\s*((?:\([^()]{1,60}\)\s?){0,2})\.\s+[–—-]\s+(?=\S)/u.exec(head);
  if (dashed !== null)
    return { words: dashed[1]!.trim(), aside: asideOf(dashed[2]!), length: dashed[0].trimEnd().length };
  const match = rules.records.stopped.exec(head);
  if (match === null) return null;
  return match[1]!.length === 1 || / /.test(match[1]!)
    ? { words: match[1]!, aside: null, length: match[0].length }
    : null;
}

/** "MR. SMITH — Thank you", "Q – And the cost?". */
function withDash(head: string): Cut | null {
  const match = /^([QA]|(?:\p{Lu}[\p{Lu}'’.-]+ ?){1,4}?)\s+[-–—]{1,2}\s/u.exec(head);
  return match === null ? null : { words: match[1]!.trim(), aside: null, length: match[0].trimEnd().length };
}

/** "00:12:31 Ana Ruiz, Harbour News", alone on its line: what stands behind a time code is who speaks. */
function timed(rest: string): Cut | null {
  if (rest.length > LONGEST_LABEL || /[.!?;:]$/.test(rest) || !/^(?![AP]\.?M\b)\p{Lu}/u.test(rest)) return null;
  const [name, ...role] = rest.trim().split(/\s*,\s+|\s+(?:[|–—]|--?)\s+/);
  if (name!.split(' ').length > MOST_NAME_WORDS) return null;
  return { words: name!, aside: role.join(', ') || null, length: rest.length };
}

/** Most words of a name with its title, and of an office whose holder stands in brackets behind it. */
const MOST_NAME_WORDS = 6;
const MOST_OFFICE_WORDS = 12;

/**
 * The label in front of a dash: "Ana Ruiz – I agree". Only the rest of the document can tell it from a sentence that has
 * a dash in it.
 */
export function dashedLabelOf({ text }: Line, rules: ReadingRules): Label | null {
  const start = PREFIX.exec(text)?.[0].length ?? 0;
  const match = /^((?:\p{Lu}[\p{L}\p{M}'’.]+ ){1,4}?)[-–—]{1,2}\s(?=["“'‘(]?\p{Lu})/u.exec(text.slice(start));
  if (match === null) return null;
  return toLabel(text, start, { words: match[1]!.trim(), aside: null, length: match[0].trimEnd().length }, rules);
}

/** "[Anna Bell] I agree", "<Host> Hello"; not "[Laughter] I agree". */
function bracketed(head: string, rules: ReadingRules): Cut | null {
  const match = /^[[<]((?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,4})[\]>]\s*:?(?=\s+\S)/u.exec(head);
  return match === null || rules.stage.test(fold(match[1]!))
    ? null
    : { words: match[1]!, aside: null, length: match[0].length };
}

/** A name in bold at the beginning of the line or alone on it. */
function apart({ text, marked }: Line, start: number, head: string, rules: ReadingRules): Cut | null {
  const length = Math.min(marked, text.length) - start;
  if (length < 1 || length > LONGEST_LABEL) return null;
  const printed = head
    .slice(0, length)
    .replace(/^[*_]+|[*_]+$/g, '')
    .replace(/[\s:.–—-]+$/, '');
  const { words, aside } = withoutAsides(printed);
  // Alone on its line or in front of a time, it may have an office behind the name: "ANA RUIZ, HARBOUR RADIO".
  const name = words.slice(rules.titles.exec(fold(words))?.[0].length ?? 0);
  const stops = marked >= text.length || TIME_CODE.test(text.slice(marked).trimStart()) ? /[.!?;]\s/ : /[.!?,;]\s/;
  return /^\p{Lu}/u.test(words) && !stops.test(name) ? { words, aside, length } : null;
}

/** What stands in the brackets behind a label; time codes say nothing of the speaker. */
function asideOf(brackets: string): string | null {
  const parts = [...brackets.matchAll(/[([]([^()[\]]+)[)\]]/g)]
    .map((match) => match[1]!.trim())
    .filter((part) => !/^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?$/.test(part) && part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

/** "Norland, spoke in Spanish" is the seat of Norland; null where nothing else is left. */
function withoutDirections(aside: string, rules: ReadingRules): string | null {
  const parts = aside.split(', ').filter((part) => !rules.stage.test(fold(part)));
  return parts.length === 0 ? null : parts.join(', ');
}

function withoutAsides(printed: string): Pick<Cut, 'words' | 'aside'> {
  const match = /^([^()[\]]+?)\s*((?:[([][^()[\]]{1,80}[)\]]\s?){0,3})$/.exec(printed.trim());
  return match === null ? { words: '', aside: null } : { words: match[1]!.trim(), aside: asideOf(match[2]!) };
}

/** Most words of an office with its holder's name, and of a label with an office behind a comma. */
const MOST_WORDS = 14;

function kindOf(words: string, rules: ReadingRules): Label['kind'] | null {
  const plain = fold(words).trim();
  if (rules.questioners.test(plain)) return 'question';
  if (rules.answerers.test(plain)) return 'answer';
  if (rules.offices.test(plain)) return 'office';
  if (rules.headings.test(plain) || rules.bylineLead.test(`${plain} `)) return null;
  const tokens = words.trim().split(/[\s,]+/);
  if (tokens.length > MOST_WORDS || !/^\p{Lu}/u.test(tokens[0]!)) return null;
  // What follows a comma may be an office in small letters: "Ana Ruiz, head of communications".
  const comma = words.indexOf(',');
  // "RUIZ, A."
  if (/^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.[ -]?){1,3}$/u.test(words)) return 'name';
  const name = comma < 0 ? tokens : words.slice(0, comma).split(/\s+/);
  if (comma >= 0 && name.length < 2) return null;
  const isSmall = (token: string) => isNameParticle(token) || rules.records.small.has(token);
  const wellFormed = name.every(
    (token) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(token) || isSmall(token) || /^(?:#?\d{1,2}|&|\+)$/.test(token),
  );
  return wellFormed && !isSmall(name.at(-1)!) ? 'name' : null;
}
