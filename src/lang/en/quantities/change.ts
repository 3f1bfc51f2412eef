import { isAdjective, isNoun, isVerb, Tag, type TextForm, TokenKind } from '../../../model/index.ts';
import { foldedToken } from '../../../text/index.ts';
import { wordTable } from '../../word-table.ts';
import { form as formRules } from '../form.ts';
import { tagging } from '../tagging.ts';

type Direction = 'up' | 'down';

const verbs = (direction: Direction, words: string) => words.split(/\s+/).map((word) => [word, direction] as const);

/** Words that say that an amount rose or fell, in every form they are met in. */
const WORDS = wordTable<Direction>(
  [
    ...verbs(
      'up',
      `up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing gain gains gained gaining
      jump jumps jumped jumping surge surges surged surging soar soars soared soaring rally rallied rallying rallies advance advances advanced advancing add adds added adding
      swell swelled swelling raise raises raised raising lift lifts lifted hike hikes hiked leap leapt leaped expand expanded expanding expansion spike spiked spiking uptick upturn boost boosts boosted
      accelerated ballooned skyrocketed rocketed rebound rebounded upward appreciation appreciated strengthened extra improved improvement
      accelerates accelerating ballooning skyrocketing rocketing rebounds rebounding appreciates appreciating strengthens strengthening firmed firming bounced zoomed vaulted escalated recouped`,
    ),
    ...verbs(
      'down',
      `down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing
      slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging slump slumps slumped slumping tumble tumbles tumbled tumbling shrink shrinks shrank shrunk shrinking
      dip dips dipped dipping sink sinks sank sunk reduce reduces reduced reducing reduction cut cuts cutting shed sheds plummet plummeted plummets collapse collapsed crash crashed
      lower lowered lowers downward downturn eased ease eases retreat retreated contracted contraction weakened slashed slash trimmed discount discounted depreciated shortfall
      lowering easing retreats retreating contracts contracting weakens weakening slashes slashing trims trimming depreciates depreciating shedding plummeting collapsing crashing sagged skidded tanked nosedived dived dwindled receded`,
    ),
  ],
  formRules.tokens,
);

/** Words that may stand between a verb of change and its amount: "fell by a further 5%", "rose nearly 3%". */
const BETWEEN = new Set(
  `by a an another further additional an nearly almost about around approximately roughly some more than over less under at least up to as much well just only
  sharply slightly to - ( the even still another total whopping massive modest steep record net of`.split(/\s+/),
);

/** Verbs to whose sense "up" or "down" belongs: "make up 20 seats", "shut down 12 plants". */
const PHRASAL = new Set(
  'make free shut set take pick build chase wear gun mow run give hold turn lock line show pile blow burn buy hand track hunt tear tie back break put round dig kick open free call size eat use wind pull bring lay load'.split(
    ' ',
  ),
);

/** Tokens between a verb of change and its amount. */
const REACH = 5;

/** The direction that token `at` tells of by itself. */
export function directionOf(form: TextForm, at: number): Direction | null {
  return at >= 0 && at < form.tokens.length ? (WORDS.get(form.tokens.norms[at]!) ?? null) : null;
}

/**
 * Whether the quantity at the tokens [from, to) is an amount by which something rose or fell: "fell 5%", "up 3 points",
 * "a 5% increase", "a drop of 20 people". What something rose *to*, or stands *at*, is no change.
 */
export function changeAt(form: TextForm, from: number, to: number): Direction | null {
  return changeBefore(form, from) ?? changeAfter(form, to);
}

/** The direction that a word in front of the amount at token `from` gives it: "fell 5%", "a drop of 20". `money`: it is a sum. */
export function changeBefore(form: TextForm, from: number, money = false): Direction | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const direction = WORDS.get(form.tokens.norms[at]!);
    const word = foldedToken(form, at);
    // "up to 20" is a bound, "made up of 20" a whole; "to", "at" and "from" lead to where the amount stands.
    const particle =
      (word === 'up' || word === 'down') && (/^(?:to|of)$/.test(foldedToken(form, at + 1)) || isPhrasal(form, at - 1));
    if (direction !== undefined && !particle) return money && RAISES.has(word) ? null : direction;
    if (word === 'to' || word === 'from' || word === 'at') return null;
    if (word === 'off') return isOff(form, at) ? 'down' : null;
    if (word === 'by') return changeBy(form, at);
    if (!BETWEEN.has(word)) return null;
  }
  return null;
}

/** "Raised $5 million" is collected; what is raised by $5 million has "by". */
const RAISES = new Set(['raise', 'raises', 'raised', 'raising']);

/** "was off 31 points", "closed off 2%", ", off 4 cents": less than before. */
function isOff(form: TextForm, at: number): boolean {
  return at > 0 && OFF_AFTER.has(foldedToken(form, at - 1));
}

const OFF_AFTER = new Set(', ( is are was were closed ended finished traded settled'.split(' '));

function isPhrasal(form: TextForm, at: number): boolean {
  if (at < 0) return false;
  const word = foldedToken(form, at);
  return PHRASAL.has(word) || PHRASAL.has(tagging.lemma(word, word.endsWith('ing') ? Tag.VBG : Tag.VBD));
}

/** Verbs whose object stands between them and the amount: "raised prices 12.5%", "cut its key rate 25 basis points". */
const MOVERS = new Set(
  `raise raises raised raising hike hikes hiked lift lifts lifted boost boosts boosted increase increases increased increasing cut cuts cutting reduce reduces reduced reducing lower lowers
  lowered lowering slash slashed trim trims trimmed push pushes pushed send sends sent drive drives drove`.split(/\s+/),
);
/** Tokens of such an object. */
const OBJECT_REACH = 4;

/** The direction of a verb whose object stands right in front of the share at token `from`. */
export function changeOfObject(form: TextForm, tags: Uint8Array, from: number): Direction | null {
  for (let at = from - 1; at >= Math.max(0, from - OBJECT_REACH - 1); at--) {
    const tag = tags[at]!;
    if (isVerb(tag)) {
      const word = foldedToken(form, at);
      return at < from - 1 && MOVERS.has(word)
        ? (WORDS.get(form.tokens.norms[at]!) ?? directionBehind(form, from))
        : null;
    }
    if (!isNoun(tag) && !isAdjective(tag) && tag !== Tag.DT && tag !== Tag.PRPS && tag !== Tag.POS) return null;
  }
  return null;
}

/** "pushed shares 5% higher" */
function directionBehind(form: TextForm, from: number): Direction | null {
  for (let at = from; at < Math.min(form.tokens.length, from + REACH); at++) {
    const told = COMPARED.get(foldedToken(form, at));
    if (told !== undefined) return told;
  }
  return null;
}

/** "increased the need for food by 50 percent": the verb may stand some words before "by". */
function changeBy(form: TextForm, by: number): Direction | null {
  // "grew for a second month, by 2 percent"
  const parted = foldedToken(form, by - 1) === ',' ? 1 : 0;
  for (let at = by - 1 - parted; at >= Math.max(0, by - BY_REACH); at--) {
    const direction = WORDS.get(form.tokens.norms[at]!);
    if (direction !== undefined) return direction;
    if (form.tokens.kinds[at] !== TokenKind.Word) return null;
  }
  return null;
}

/** Tokens between a verb of change and "by". */
const BY_REACH = 10;

/** Tokens between an amount and a noun of change: "34% year-on-year decline". */
const AFTER_REACH = 7;

/** "13 million more than they had asked for", "12 paise weaker": which way a difference goes, told at token `at`. */
export function differenceAt(form: TextForm, at: number): Direction | null {
  const compared = COMPARED.get(foldedToken(form, at));
  if (compared !== undefined) return compared;
  // In "cost 40 people more than $5m" the words are the next number's.
  if (foldedToken(form, at + 1) !== 'than' || opensNumber(form, at + 2)) return null;
  return comparedShareAt(form, at);
}

function opensNumber(form: TextForm, at: number): boolean {
  return (
    at < form.tokens.length && (form.tokens.kinds[at] === TokenKind.Number || /^[$£€¥]$/.test(foldedToken(form, at)))
  );
}

/** "30% less power", "20 percent longer": which way a share differs, told by the comparative at token `at`. */
export function comparedShareAt(form: TextForm, at: number): Direction | null {
  const word = foldedToken(form, at);
  if (MORE.test(word)) return 'up';
  return FEWER.test(word) ? 'down' : null;
}

const MORE = /^(?:more|higher|greater|longer|older|larger|bigger|faster|heavier|taller|above)$/;
const FEWER = /^(?:less|fewer|lower|shorter|younger|smaller|slower|lighter|below)$/;

/** "1.3% higher", "12 cents weaker": comparatives that say which way something went. */
const COMPARED: ReadonlyMap<string, Direction> = new Map([
  ['higher', 'up'],
  ['stronger', 'up'],
  ['firmer', 'up'],
  ['dearer', 'up'],
  ['weaker', 'down'],
  ['softer', 'down'],
  ['cheaper', 'down'],
]);

/** "a 5% increase", "a 20-point drop", "5 percent lower", "3% up". */
export function changeAfter(form: TextForm, to: number): Direction | null {
  const difference = differenceAt(form, to);
  if (difference !== null) return difference;
  for (let at = to; at < Math.min(form.tokens.length, to + AFTER_REACH); at++) {
    const direction = WORDS.get(form.tokens.norms[at]!);
    if (direction !== undefined) return NOUNS.has(foldedToken(form, at)) ? direction : null;
    if (foldedToken(form, at) === 'loss') return 'down';
    if (!ADJECTIVES.has(foldedToken(form, at))) return null;
  }
  return null;
}

const NOUNS = new Set(
  `increase rise gain jump surge growth climb rally advance hike raise leap expansion spike boost uptick improvement appreciation up
  decrease fall drop decline loss slump dip plunge cut reduction discount slide tumble contraction collapse shortfall down lower`.split(
    /\s+/,
  ),
);
const ADJECTIVES = new Set(
  'pay price wage tax annual further sharp steep net salary overall general average year - on month over quarter monthly quarterly yearly weekly daily single one day one-day rate'.split(
    ' ',
  ),
);
