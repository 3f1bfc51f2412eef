import type { Stakes } from '../stakes.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** A sentence that begins with one of these leans on what stood before it. */
const LEANING =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those|such|but|and|or|so|yet|also|however|meanwhile|instead|then|there|for|in fact|according to (?:him|her|them)|the (?:latter|former|pair|two))\b/i;

/** English words on which a report's meaning turns. */
export const stakes: Stakes = {
  negations: words(
    `not n't no never none neither nor nobody nothing nowhere without cannot hardly barely scarcely unlikely un
    deny denies denied refuse refuses refused fail fails failed lack lacks lacked`,
  ),
  hedges: words(
    `may might could would should must can will perhaps maybe possibly probably likely apparently reportedly allegedly
    supposedly seemingly presumably potentially conceivably arguably certainly surely definitely clearly undoubtedly
    seem seems seemed appear appears appeared suggest suggests suggested believe believes believed think thinks thought
    expect expects expected estimate estimates estimated suspect suspects suspected fear fears feared hope hopes hoped
    about around roughly approximately nearly almost over under more less most least some only just merely
    narrowly slightly somewhat partly largely mostly mainly entirely fully completely wholly bit lot little much very
    quite rather fairly extremely highly heavily sharply slowly all every any few many several half sometimes often
    usually always rarely candidate possible potential alleged suspected claimed so-called`,
  ),
  attributions: words(
    `say says said saying tell tells told telling according claim claims claimed state states stated add adds added
    announce announces announced argue argues argued assert asserts asserted admit admits admitted acknowledge
    acknowledges acknowledged confirm confirms confirmed declare declares declared describe describes described explain
    explains explained insist insists insisted maintain maintains maintained note notes noted quote quotes quoted recall
    recalls recalled remark remarked report reports reported reply replied stress stresses stressed warn warns warned
    write writes wrote ask asks asked statement spokesman spokeswoman spokesperson source sources official officials`,
  ),
  forms: new Map(
    `said say says saying tell tells told telling add adds added adding
    about around roughly approximately circa
    nearly almost
    not n't
    will would|can could|may might
    january jan|february feb|march mar|april apr|june jun|july jul|august aug|september sep sept|october oct
    november nov|december dec
    monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun
    percent % pct
    president pres|senator sen|governor gov|general gen|representative rep|doctor dr|professor prof|mister mr|street st`
      .split(/[\n|]/)
      .flatMap((line) => {
        const [one, ...others] = line.trim().split(' ') as [string, ...string[]];
        return others.map((other) => [other, one] as const);
      }),
  ),
  persons: new Map(
    `she her hers herself mrs ms miss|he him his himself mr`
      .split('|')
      .flatMap((line) => line.split(' ').map((word, _, [person]) => [word, person!] as const)),
  ),
  standsAlone: (sentence) =>
    /^\p{Lu}/u.test(sentence) &&
    /[.!?]$/.test(sentence) &&
    !LEANING.test(sentence) &&
    !/[“”"«»„]/.test(sentence) &&
    !/\b(?:I|we|We|my|our|us|you|your)\b/.test(sentence),
};
