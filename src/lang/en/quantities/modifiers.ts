import { type TextForm, TokenKind } from '../../../model/index.ts';
import { foldedToken } from '../../../text/index.ts';
import type { Bound } from '../../quantities.ts';

/** Phrases in front of a number, folded. */
const BEFORE = new Map<string, Bound>();
/** Phrases after a number or its unit. */
const AFTER = new Map<string, Bound>();

const list = (table: Map<string, Bound>, bound: Bound, phrases: string) => {
  for (const phrase of phrases.split('|')) table.set(phrase.trim().replace(/\s+/g, ' '), bound);
};

list(
  BEFORE,
  'about',
  `about|around|approximately|approx|approx .|roughly|some|circa|ca|ca .|c .|an estimated|estimated|estimated at|a reported|in the region of|in the order of
  |in the range of|on the order of|close to|near|near to|more or less|maybe|perhaps|probably|somewhere around|something like|a good|~|≈|+ / -|around about|estimated to be
  |about as much as|about as many as|roughly as much as|roughly as many as`,
);
list(
  BEFORE,
  'almost',
  'nearly|almost|just under|just below|just short of|just shy of|a little under|a little less than|slightly less than|slightly under|slightly fewer than|a little short of|not quite|approaching|virtually|close on|nigh on|shy of|a shade under|a whisker under',
);
list(
  BEFORE,
  'barely',
  'just over|just above|just more than|a little over|a little more than|slightly more than|slightly over|slightly above|barely|a bit more than|a bit over|a shade over|only just over|marginally more than',
);
list(
  BEFORE,
  'over',
  `more than|over|above|in excess of|exceeding|exceeds|exceed|exceeded|well over|far more than|much more than|well above|greater than|longer than|older than|higher than|larger than
  |bigger than|heavier than|taller than|upward of|upwards of|beyond|north of|well in excess of|many more than|considerably more than|significantly more than|better than|>|even more than|surpassing|topping|topped|surpassed|passed`,
);
list(
  BEFORE,
  'atLeast',
  'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|at the very least|≥|> =|never less than|never fewer than|as little as|as few as|as young as|as cold as|as light as|as small as|as short as|as cheap as|as thin as|as soon as',
);
list(
  BEFORE,
  'under',
  `less than|fewer than|under|below|smaller than|shorter than|lower than|younger than|well under|well below|far fewer than|far less than|much less than|lighter than|<
  |south of|considerably less than|significantly less than|beneath|most of|the better part of|the best part of|much of|the greater part of`,
);
list(
  BEFORE,
  'atMost',
  'up to|at most|no more than|not more than|never more than|a maximum of|maximum|as many as|as much as|as high as|as long as|as far as|as deep as|as tall as|as fast as|as heavy as|as large as|as big as|as wide as|as late as|as hot as|as old as|as thick as|as great as|as strong as|at the very most|≤|< =|no longer than|no higher than|no later than|not over|only up to|not exceeding|no greater than|not longer than',
);
list(BEFORE, 'exactly', 'exactly|precisely|just|only|a mere|merely|a full|equal to|the full|a whole');
list(BEFORE, 'average', 'an average of|average|averaging|averaged|a mean of|a median of|on average');
list(AFTER, 'about', 'or so|or thereabouts|more or less|give or take|odd|- odd|ish|- ish|- something|or about');
list(
  AFTER,
  'atLeast',
  'or more|or above|or over|or higher|or greater|or longer|and up|and over|and above|plus|+|- plus|at least|and more|or older|or better',
);
list(
  AFTER,
  'atMost',
  'or less|or fewer|or under|or below|or lower|at most|at the most|or younger|or shorter|maximum|or smaller',
);
list(AFTER, 'average', 'on average');

/** Tokens in the longest phrase of either table. */
const MOST_TOKENS = 5;

/** How the phrases in front of a number end, and how those after it begin: next to most numbers stands none of these. */
const BEFORE_ENDS: ReadonlySet<string> = new Set([...BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1)!));
const AFTER_BEGINS: ReadonlySet<string> = new Set([...AFTER.keys()].map((phrase) => phrase.split(' ')[0]!));

export interface Modifier {
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
}

/** The modifier that ends right in front of token `at`. The longest phrase wins. */
export function modifierBefore(form: TextForm, at: number): Modifier | null {
  const end = articleOnly(form, at) ? at - 1 : at;
  if (end === 0) return null;
  let phrase = foldedToken(form, end - 1);
  if (!BEFORE_ENDS.has(phrase)) return null;
  let best: Modifier | null = null;
  for (let from = end - 1; ; from--) {
    const bound = BEFORE.get(phrase);
    if (bound !== undefined) best = { bound, from, to: at };
    if (from === 0 || from === end - MOST_TOKENS) break;
    phrase = `${foldedToken(form, from - 1)} ${phrase}`;
  }
  return best === null ? null : negated(form, best);
}

/** "about a dozen": an article between a modifier and its number. */
function articleOnly(form: TextForm, at: number): boolean {
  const word = foldedToken(form, at - 1);
  return at > 1 && (word === 'a' || word === 'an');
}

/** "never more than", "not more than", "was not over" turn a lower bound into an upper one, and the other way. */
function negated(form: TextForm, modifier: Modifier): Modifier | null {
  const before = foldedToken(form, modifier.from - 1);
  // "half as many as 20 years ago"
  if (before === 'half' || before === 'twice' || before === 'times') return null;
  if (before !== 'never' && before !== 'not' && before !== 'no' && before !== "n't" && before !== 'hardly')
    return modifier;
  const bound = modifier.bound === 'over' ? 'atMost' : modifier.bound === 'under' ? 'atLeast' : modifier.bound;
  return { ...modifier, bound, from: modifier.from - 1 };
}

/** "£34m plus £6m" */
function addsUp(form: TextForm, phrase: string, next: number): boolean {
  if (phrase !== 'plus' && phrase !== '+') return false;
  return form.tokens.kinds[next] === TokenKind.Number || /^[$£€¥]$/.test(foldedToken(form, next));
}

/** The modifier that begins with token `at`, after a number or its unit. */
export function modifierAfter(form: TextForm, at: number): Modifier | null {
  const last = Math.min(form.tokens.length, at + 4);
  if (at >= last) return null;
  let phrase = foldedToken(form, at);
  if (!AFTER_BEGINS.has(phrase)) return null;
  let best: Modifier | null = null;
  for (let to = at + 1; ; to++) {
    const bound = addsUp(form, phrase, to) ? undefined : AFTER.get(phrase);
    if (bound !== undefined) best = { bound, from: at, to };
    if (to === last) break;
    phrase = `${phrase} ${foldedToken(form, to)}`;
  }
  return best;
}
