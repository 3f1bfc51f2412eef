import type { TextForm } from '../../../model/index.ts';
import { TokenKind } from '../../../model/index.ts';
import { foldedToken, unitOf } from '../../../text/index.ts';
import type { Tense } from '../../times.ts';
import { wordTable } from '../../word-table.ts';
import { form as formRules } from '../form.ts';

type VerbSign = 'past' | 'present' | 'future' | 'break';

const words = (list: string, sign: VerbSign) =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, sign] as const);

/** Words that show a verb's tense. Participles in -ed are told by their ending. */
const SIGNS = wordTable<VerbSign>(
  [
    ...words(
      `will shall wo would might should expected scheduled due planned plans plan hopes intends aims slated set going
      expects expect anticipates foresees predicts forecasts proposes promises pledges vows undertakes
      leaves departs arrives opens closes starts begins resumes meets expires returns goes ends could`,
      'future',
    ),
    ...words(
      `is are am has have does do can says gets receives go begin resume continues comes takes reopens visits hosts travels airs
      launches plays faces flies sails sits gathers convenes assembles speaks appears decides joins unveils testifies publishes hears debates`,
      'present',
    ),
    ...words(
      `was were had did said told began went took came made saw found left lost won held fell rose grew became gave met got
      sent ran spoke wrote hit sold bought brought paid led stood struck broke drove chose built kept knew thought felt fought
      flew threw drew shot stole swore tore wore woke wound bore beat bit blew caught clung crept dealt dug drank fed fled forgot froze
      hid hung laid lay lent lit meant put rang rode sang sank shook shrank shut slept slid spent split spread sprang stuck swam swept swung taught understood withdrew been
      sat ate heard sought bent bound bred burnt foresaw forgave forbade knelt leant leapt learnt overcame overheard oversaw rebuilt repaid
      rewrote rose shone sped spun spat strode strove swelled thrust trod mistook misled undertook upheld withheld withstood wept wrung wove`,
      'past',
    ),
    ...words('and but or which who that because although while when as if', 'break'),
  ],
  formRules.tokens,
);

/** Participles that are no past tense, which say when only behind "have": "has taken", "had begun". */
const PARTICIPLES: ReadonlySet<string> = new Set(
  `taken given gone seen done written spoken begun broken chosen driven eaten fallen flown forgotten frozen grown hidden known
  ridden risen rung shaken shown sung sunk stolen sworn torn thrown woken worn become come run drawn beaten withdrawn
  overtaken undertaken mistaken bitten blown forbidden forgiven sewn sown sprung swum trodden woven`.split(/\s+/),
);

/** What makes a perfect of a participle. */
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'having', "'ve"]);

/** Tokens to each side in which a verb can still be the clause's: a "sentence" may be a list without an end. */
const REACH = 80;

/**
 * The tense of the clause around the tokens [from, to): that of the nearest verb, looked for first before the expression
 * and then after it, inside the sentence and no further than `REACH`. `null` where no verb shows it.
 */
export function tenseAt(form: TextForm, from: number, to: number): Tense {
  const sentence = unitOf(form.sentences, from);
  const first = Math.max(form.sentences[sentence]!, from - REACH);
  const last = Math.min(form.sentences[sentence + 1]!, to + REACH);
  if (isPriceOfClose(form, from)) return 'past';
  // "Schools were closed through Thursday": an end that is named so is to come, whatever is told before it.
  if (foldedToken(form, from - 1) === 'through' && foldedToken(form, from - 2) !== 'all') return 'future';
  // ", and on Friday night they sang": what opens a clause goes with the verb that follows.
  if (opensClause(form, first, from)) return after(form, to, last) ?? before(form, first, from, to, last);
  return before(form, first, from, to, last) ?? after(form, to, last);
}

/** "Friday's closing price": prices that somebody compares with have been made. */
function isPriceOfClose(form: TextForm, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CLOSE_TOKENS); at--) {
    const word = foldedToken(form, at);
    if (word === 'closing') return true;
    if (word === 'close' && at > 0 && DETERMINERS.has(foldedToken(form, at - 1))) return true;
  }
  return false;
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', "'s", 'its', 'their', 'market']);

/** Tokens from "closing" to its day: "closing price on". */
const CLOSE_TOKENS = 3;

function opensClause(form: TextForm, first: number, from: number): boolean {
  const before = PREPOSITIONS.has(foldedToken(form, from - 1)) ? from - 2 : from - 1;
  if (before <= first) return false;
  const word = foldedToken(form, before);
  return (word === 'and' || word === 'but' || word === 'while') && foldedToken(form, before - 1) === ',';
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'in', 'at', 'by', 'from', 'until', 'since', 'during']);

function before(form: TextForm, first: number, from: number, to: number, last: number): Tense {
  let aside: Tense = null;
  let comma = false;
  for (let at = from - 1; at >= first; at--) {
    if (isBoundary(form, at)) break;
    const word = foldedToken(form, at);
    if (word === ',') comma = true;
    const sign = signAt(form, at) ?? (opensOn(form, at) ? 'future' : null);
    // "as the board on Thursday announced": a clause that has just begun has its verb behind.
    if (sign === 'break' && from - at <= CLAUSE_TOKENS && aside === null) {
      const own = verbRightBehind(form, to);
      if (own !== null) return own;
    }
    // "promised that from May every lamp will be checked": what a clause opens with goes with its own verb.
    if (sign === 'break' && word === 'that' && at === from - 2 && PREPOSITIONS.has(foldedToken(form, from - 1))) {
      const own = after(form, to, last);
      if (own !== null) return own;
    }
    if (sign === null || sign === 'break') continue;
    // "I have the minutes of Friday's meeting": who has them says nothing of Friday.
    if (HAVE.has(word) && foldedToken(form, to) === "'s" && !isPerfect(form, at, to)) continue;
    // "The workers have on Tuesday withdrawn"
    if (HAVE.has(word) && isPerfect(form, at, to)) return 'past';
    // "is to meet the leaders on Saturday", "was to have ended in May"
    if (isToDo(form, at, from)) return 'future';
    // "The next hearing is on 3 March": what a present verb dates directly is to come.
    if (sign === 'present' && from - at <= DATED_TOKENS) return 'future';
    // "invited the choir to sing in the spring"
    if (sign === 'past' && LOOKS_AHEAD.has(word) && hasInfinitive(form, at + 1, from)) return 'future';
    // "promised the results by June", "was told to leave by Friday", "gates are locked until Sunday"
    const isTerm = sign === 'past' && TERMS.has(foldedToken(form, from - 1));
    const asksFor = PROMISES.has(word) && foldedToken(form, at - 1) !== 'had';
    if (isTerm && (asksFor || signAt(form, at - 1) === 'present' || hasInfinitive(form, at + 1, from))) return 'future';
    const tense = group(form, first, at, sign);
    // "will read the list of those who came late, on 3 June": the verb before the aside is the clause's.
    if (!comma || !RELATIVES.has(foldedToken(form, at - 1))) return aside === null || tense !== 'past' ? tense : aside;
    aside ??= tense;
  }
  return aside;
}

/** What makes a plan of the infinitive behind it. */
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

/** Whether the verb at `at` belongs to a plan: "is to meet", "was to have ended"; what "was to meet" may be over. */
function isToDo(form: TextForm, at: number, from: number): boolean {
  const word = (i: number) => foldedToken(form, i);
  if (at > 2 && word(at - 1) === 'have' && word(at - 2) === 'to') return BE.has(word(at - 3));
  const isNow = word(at) === 'is' || word(at) === 'are';
  return isNow && at + 2 < from && hasInfinitive(form, at, at + 4);
}

/** Tokens from the word that opens a clause to a time in it: "as the concern on". */
const CLAUSE_TOKENS = 6;
/** Tokens behind a time, or behind "have", in which its verb stands. */
const VERB_TOKENS = 4;

/** The tense of a verb that stands right behind a time, with nothing between that would end the clause. */
function verbRightBehind(form: TextForm, to: number): Tense {
  for (let at = to; at < Math.min(form.tokens.length, to + 2); at++) {
    if (form.tokens.kinds[at] !== TokenKind.Word) return null;
    const sign = signAt(form, at);
    if (sign === 'past') return 'past';
    if (sign !== null) return null;
  }
  return null;
}

/** Whether the "have" at `at` has its participle within a few words, before the time that ends at `to` or behind it. */
function isPerfect(form: TextForm, at: number, to: number): boolean {
  const end = Math.min(form.tokens.length, Math.max(at + VERB_TOKENS, to + VERB_TOKENS));
  for (let i = at + 1; i < end; i++) {
    if (form.tokens.kinds[i] === TokenKind.Punctuation) return false;
    const word = foldedToken(form, i);
    if (word === 'to') return false;
    if (PARTICIPLES.has(word) || signAt(form, i) === 'past') return true;
  }
  return false;
}

/** "signed a pledge to leave office by May": the term is that of what is to be done. */
function hasInfinitive(form: TextForm, from: number, to: number): boolean {
  for (let at = to - 2; at > from; at--) {
    if (foldedToken(form, at - 1) !== 'to' || form.tokens.kinds[at] !== TokenKind.Word) continue;
    const start = form.tokens.starts[at]!;
    return form.text[start] === form.folded[start] && !BEFORE_NOUNS.has(foldedToken(form, at));
  }
  return false;
}

/** What is promised, ordered or granted with a term is to come, whenever that was said. */
const PROMISES: ReadonlySet<string> = new Set(
  'promised pledged vowed agreed undertook ordered told asked instructed urged given granted gave set extended postponed delayed'.split(
    ' ',
  ),
);
/** What these say is to be done is to come, with or without a term. */
const LOOKS_AHEAD: ReadonlySet<string> = new Set('promised pledged vowed agreed undertook invited'.split(' '));
const TERMS: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before', 'for']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** Tokens from a verb to the date it stands next to: "is on the". */
const DATED_TOKENS = 3;

function after(form: TextForm, to: number, last: number): Tense {
  for (let at = to; at < last; at++) {
    // "“We sail on Friday,” he said": who speaks says nothing of the time of what is said.
    if (isQuote(form, at)) return null;
    const sign = signAt(form, at);
    if (sign === null || sign === 'break') continue;
    // "On Friday evening the agency has raised the number"
    if (sign === 'present' && HAVE.has(foldedToken(form, at)) && isPerfect(form, at, at)) return 'past';
    if (sign === 'present' || sign === 'future') return sign;
    return group(form, to, at, sign);
  }
  return null;
}

/** The tense of the group of verbs that ends at `at`: "will be reviewed" is future, "has been told" past. */
function group(form: TextForm, first: number, at: number, sign: VerbSign): Tense {
  for (let i = at - 1; i >= Math.max(first, at - 4) && !isBoundary(form, i); i--) {
    const other = signAt(form, i);
    // "should have asked", but not "will have asked"
    if (other === 'future' && foldedToken(form, i + 1) === 'have' && i + 1 < at && UNREAL.has(foldedToken(form, i)))
      return 'past';
    if (other === 'future') return 'future';
    // "to announce", "to be announced"
    const near = i === at - 1 || (i === at - 2 && foldedToken(form, at - 1) === 'be');
    if (near && foldedToken(form, i) === 'to') return 'future';
    if (other === 'break') break;
  }
  return sign === 'future' ? 'future' : sign === 'present' ? 'present' : 'past';
}

/** What was not done, or may have been. */
const UNREAL: ReadonlySet<string> = new Set(['should', 'would', 'could', 'might', 'ought', 'must', 'may']);

function signAt(form: TextForm, at: number): VerbSign | null {
  // "a.m." has the norm of "am".
  if (form.tokens.kinds[at] !== TokenKind.Word || form.folded.charCodeAt(form.tokens.ends[at]! - 1) === 0x2e)
    return null;
  const known = SIGNS.get(form.tokens.norms[at]!);
  if (known === 'future' && isNamedThing(form, at)) return null;
  // "The record was set on 24 August": with nothing behind it that it is set for.
  if (known === 'future' && foldedToken(form, at) === 'set' && PAST_BE.has(foldedToken(form, at - 1)))
    return TOWARD.has(foldedToken(form, at + 1)) ? known : 'past';
  if (known !== undefined) return known;
  // "We start in September", "they play on Saturday": as their forms for one person.
  if (PLURAL.has(foldedToken(form, at - 1)) && TIMETABLE.has(foldedToken(form, at))) return 'future';
  const { folded, tokens } = form;
  const end = tokens.ends[at]!;
  if (folded.charCodeAt(end - 1) !== 0x64 || folded.charCodeAt(end - 2) !== 0x65)
    return foldedToken(form, at) === "'ll" ? 'future' : null;
  // "every repaired engine will be tested": an adjective.
  if (at > 0 && BEFORE_ADJECTIVES.has(foldedToken(form, at - 1))) return null;
  return end - tokens.starts[at]! > 4 && !folded.endsWith('eed', end) ? 'past' : null;
}

/** "The lifts open on Saturday": but not "on Saturday, with the doors open". */
function opensOn(form: TextForm, at: number): boolean {
  return TIMETABLE.has(foldedToken(form, at)) && /[^\W\d]{3}(?<![siu])s$/.test(foldedToken(form, at - 1));
}

const PLURAL: ReadonlySet<string> = new Set(['we', 'they', 'i', 'you']);
const TIMETABLE: ReadonlySet<string> = new Set(
  'start begin open reopen close leave depart arrive resume meet return end play sail fly travel move launch sit gather vote march walk'.split(
    ' ',
  ),
);
const BEFORE_ADJECTIVES: ReadonlySet<string> = new Set('the a an every each any no'.split(' '));

const PAST_BE: ReadonlySet<string> = new Set(['was', 'were', 'been']);
const TOWARD: ReadonlySet<string> = new Set(['to', 'for']);

/** Signs of the future that are nouns and adjectives too. */
const PLANS: ReadonlySet<string> = new Set(
  'expected scheduled due planned plans plan hopes aims slated set going leaves opens closes starts returns ends'.split(
    ' ',
  ),
);
/** What such a word is a noun or an adjective behind. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  "the a an its his her their our my your this that these those any no some 's of".split(' '),
);
/** What "plan" is a noun in front of. */
const AFTER_NOUNS: ReadonlySet<string> = new Set('was were is has had for of by , that'.split(' '));

/** "The plan was announced", "the expected merger": no verb that looks ahead. */
function isNamedThing(form: TextForm, at: number): boolean {
  const word = foldedToken(form, at);
  if (!PLANS.has(word)) return false;
  if (at > 0 && BEFORE_NOUNS.has(foldedToken(form, at - 1))) return true;
  return (word === 'plan' || word === 'plans') && AFTER_NOUNS.has(foldedToken(form, at + 1));
}

function isBoundary(form: TextForm, at: number): boolean {
  if (form.tokens.kinds[at] !== TokenKind.Punctuation) return false;
  const mark = foldedToken(form, at);
  return mark === ';' || mark === ':' || mark === '"';
}

function isQuote(form: TextForm, at: number): boolean {
  return form.tokens.kinds[at] === TokenKind.Punctuation && foldedToken(form, at) === '"';
}
