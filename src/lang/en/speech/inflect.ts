import type { VerbForm } from '../../speech.ts';

/** The entries of a list: parted by commas, bars or lines. */
export function entries(list: string): string[] {
  return list
    .trim()
    .split(/[,|\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The words of a list: parted by white space. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Irregular verbs: base, -s, past, -ing, participle. */
const IRREGULAR: ReadonlyMap<string, Record<VerbForm, string>> = new Map(
  entries(`
say says said saying said|tell tells told telling told|think thinks thought thinking thought|write writes wrote writing written
speak speaks spoke speaking spoken|go goes went going gone|hold holds held holding held|put puts put putting put|read reads read reading read
swear swears swore swearing sworn|sing sings sang singing sung|find finds found finding found|feel feels felt feeling felt|know knows knew knowing known
see sees saw seeing seen|forecast forecasts forecast forecasting forecast|foresee foresees foresaw foreseeing foreseen|foretell foretells foretold foretelling foretold
bid bids bid bidding bid|let lets let letting let|make makes made making made|mean means meant meaning meant|take takes took taking taken|hear hears heard hearing heard
shoot shoots shot shooting shot|hit hits hit hitting hit|strike strikes struck striking struck|teach teaches taught teaching taught|understand understands understood understanding understood
undertake undertakes undertook undertaking undertaken|set sets set setting set|lay lays laid laying laid|come comes came coming come|throw throws threw throwing thrown
begin begins began beginning begun|run runs ran running run|cast casts cast casting cast|bite bites bit biting bitten|spit spits spat spitting spat
cut cuts cut cutting cut|weep weeps wept weeping wept|grin grins grinned grinning grinned|forget forgets forgot forgetting forgotten
be is was being been|choose chooses chose choosing chosen|seek seeks sought seeking sought|forbid forbids forbade forbidding forbidden|sell sells sold selling sold
bring brings brought bringing brought|beseech beseeches besought beseeching besought|lie lies lied lying lied|hit hits hit hitting hit|broadcast broadcasts broadcast broadcasting broadcast
disown disowns disowned disowning disowned|dream dreams dreamt dreaming dreamt|learn learns learnt learning learnt|spell spells spelt spelling spelt|mistake mistakes mistook mistaking mistaken
get gets got getting got|lead leads led leading led|drive drives drove driving driven
retell retells retold retelling retold|rethink rethinks rethought rethinking rethought|rewrite rewrites rewrote rewriting rewritten|withdraw withdraws withdrew withdrawing withdrawn
text texts texted texting texted|tweet tweets tweeted tweeting tweeted|quiz quizzes quizzed quizzing quizzed|shrug shrugs shrugged shrugging shrugged
`).map((line) => {
    const [base, s, past, ing, part] = line.split(' ') as [string, string, string, string, string];
    return [base, { base, s, past, ing, part }];
  }),
);

/** Regular verbs whose last consonant doubles. */
const DOUBLING = new Set(
  words(`quip admit blog plan brag chat nod refer rebut commit submit tip slam rip pan allot infer jot spot sum gab rap hum cut snap beg
  ban bar chip pin pen tut wag fib rat cap log kid wrap drop stop put permit regret occur confer defer deter concur transmit omit emit abet rev dub sob flag fret`),
);

/** The five forms of a verb. */
export function formsOf(base: string): Record<VerbForm, string> {
  const irregular = IRREGULAR.get(base);
  if (irregular !== undefined) return irregular;
  if (endsInConsonantY(base)) {
    const stem = base.slice(0, -1);
    return { base, s: `${stem}ies`, past: `${stem}ied`, ing: `${base}ing`, part: `${stem}ied` };
  }
  const s = isSibilant(base) || /[^aeiou]o$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('ee')) return { base, s, past: `${base}d`, ing: `${base}ing`, part: `${base}d` };
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLING.has(base) ? base + base.at(-1)! : base;
  const ing = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${stem}ing`;
  return { base, s, past: `${stem}ed`, ing, part: `${stem}ed` };
}

/** Second spellings of some forms. */
export const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['learn', ['learned']],
  ['dream', ['dreamed']],
  ['spell', ['spelled']],
  ['beseech', ['beseeched']],
  ['plead', ['pleaded', 'pled']],
  ['forecast', ['forecasted']],
]);

export function pluralOf(noun: string): string {
  if (noun.endsWith('man') && !REGULAR_MAN.has(noun)) return `${noun.slice(0, -3)}men`;
  if (endsInConsonantY(noun)) return `${noun.slice(0, -1)}ies`;
  return isSibilant(noun) ? `${noun}es` : `${noun}s`;
}

const REGULAR_MAN = new Set(['human', 'german', 'roman', 'norman', 'ottoman']);

function endsInConsonantY(word: string): boolean {
  return word.endsWith('y') && !'aeiou'.includes(word.at(-2) ?? 'a');
}

function isSibilant(word: string): boolean {
  const last = word.at(-1)!;
  return last === 's' || last === 'x' || last === 'z' || (last === 'h' && (word.at(-2) === 'c' || word.at(-2) === 's'));
}
