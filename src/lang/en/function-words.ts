/** Words that carry grammar and no claim of their own. Negations are among them: they are looked at on their own. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither both all any some no none not nor
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one ones oneself who whom whose which what whatever whoever whichever
  somebody someone something anybody anyone anything nobody nothing everybody everyone everything
  am is are was were be been being have has had having do does did doing done will would shall should can could may might
  must ought need dare 's 'd 'll 've 're 'm s d ll ve re m t
  of in on at by for with from to into onto upon about above below over under between among through during before after
  since until till against within without across along around behind beside besides beyond near off out outside inside
  up down via per as than like toward despite except
  and or but if then else so yet because while whereas although though unless whether when where why how
  there here now just also too very quite rather even only still again ever never once more most much many less least few
  well however moreover therefore thus hence meanwhile instead perhaps maybe already always often
  yes oh mr mrs ms dr sir madam get got go goes went going come came let make made put say said says`
    .trim()
    .split(/\s+/),
);

/** Words of which one translator takes the one and another the other, in the same place. */
const GROUPS = [
  'but however yet though although',
  'because since as',
  'must should ought',
  'may might could can',
  'every each all',
  'some any few',
  'this that these those it',
  'also too',
  'until till',
  'while when',
  'so therefore thus hence',
  'no not none nobody',
  'who which that',
  'in at on',
  'about on over',
  'i we',
  'he they who',
  'my our',
  'his their its',
].map((group) => group.split(' '));

/** By function word: the others of its groups. */
export const ALTERNATIVES: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(GROUPS.flat())].map((word) => [
    word,
    [...new Set(GROUPS.filter((group) => group.includes(word)).flat())].filter((other) => other !== word),
  ]),
);
