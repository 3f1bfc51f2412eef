import type { Chance } from './random.ts';
import { aside } from './stories.ts';

// What newsrooms do to a text that they take over. Each edit turns a list of sentences into another.

/** Words that desks put for one another, in both directions. */
const SWAPS =
  `said stated|big large|about around|start begin|began started|near close to|show indicate|people residents|
  town community|cost price|help assist|also too|many numerous|shortly soon|injured hurt|failed broke down|
  asked requested|arrived came|told informed|never not once|night evening|
  during throughout|last final|first initial|accident incident|repairs repair work|report document|small minor|old ageing|
  new fresh|government authorities|inquiry investigation|demands calls for|suggests indicates|meeting session|wants seeks|
  picture photograph|shop store|car vehicle|children kids|company firm|money funds|work labour|plan scheme|get receive|
  make produce|use employ|buy purchase|high tall|quick rapid|important significant|problem difficulty|end finish|year twelvemonth|
  announced revealed|confirmed verified|according to in the words of|several a number of`
    .split('|')
    .map((pair) => {
      const words = pair.trim().split(/\s+/);
      return [words[0]!, words.slice(1).join(' ')] as const;
    });

/** Words that two desks seldom change alike, each with several others that can stand for it. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  `failed collapsed,broke,gave out|injured hurt,wounded,harmed|hurting wounding,injuring,harming|leaving forcing,and left,putting|
  others more people,further users,more customers|evening late afternoon,end of the day,close of business|gave came,fell,slipped|
  rest remainder,whole,better part|brought driven,forced,reduced|halt standstill,stop,close|broken faulty,damaged,defective|
  happened occurred,took place,came|shortly just,moments,not long|shift working day,turn,watch|owned run,held,operated|
  said declared,stated,made known|shut closed,switched,turned|assist support,help with,contribute to|inquiry probe,examination,review|
  stopped suspended,ended,broke off|promised undertook,agreed,offered|bought acquired,took over,purchased|warned cautioned,alerted,told|
  dated headed,marked,stamped|arrived turned up,was delivered,came in|failure breakdown,collapse,mishap|began started,opened,set in|
  outside in front of,before,at|would could,chose to,cared to|last most recently,latest,finally|taken pulled,picked,put|
  records papers,files,documents|kept held,stored,preserved|authority office,agency,administration|show reveal,prove,make clear|
  examined inspected,checked,looked at|report paper,document,finding|opened read,unsealed,touched|repairs mending,restoration,the work|
  cost require,demand,swallow|least minimum,a minimum,no less than|estimate reckoning,calculation,assessment|suggests implies,says,indicates|
  could might,may,is able to|among one of,with,part of|firefighters crews,rescuers,brigades|towns places,communities,boroughs|
  pumped drained,cleared,emptied|cellars basements,vaults,lower floors|homes houses,dwellings,flats|night small hours,dark,hours of darkness|
  teaches lectures on,works on,specialises in|mystery riddle,puzzle,secret|about roughly,around,some|comes arrives,flows,passes|
  shops stores,grocers,dealers|sold ran,were cleared,emptied|dark dusk,nightfall,sunset|minister secretary,official,politician|
  visit trip,stay,journey|driven taken,brought,rushed|scene place,spot,site itself|council assembly,chamber,board|
  voted decided,resolved,chose|independent outside,separate,external|schools classrooms,colleges,kindergartens|stay remain,will be,are kept|
  closed shut,locked,empty|until till,pending,up to|further any other,more,additional|notice word,orders,announcement|
  wants demands,seeks,calls for|service use,operation,action|following next,second,coming|neither none,not one,nobody|danger peril,risk,jeopardy|
  second other,next,further|smaller lesser,minor,slighter|frost cold,ice,winter|forgotten overlooked,ignored,shelved|
  double twofold,twice the,extra|extra additional,more,further|nothing no more,not a penny,zero|engineers technicians,specialists,fitters|
  expected awaited,due,looked for|spare replacement,new,substitute|weighs is as heavy,comes to,scales|photograph picture,print,snapshot|
  shows depicts,has,presents|opening first,inaugural,founding|brass marching,wind,town|state condition,shape,form|part piece,component,bit|
  league union,association,group|largest biggest,greatest,main|announced presented,unveiled,made public|according by the account,in the words,on the word|
  including among them,with,counting|because since,as,for|before ahead of,prior to,earlier than|after following,once,behind|under below,beneath,subject to|
  display show,view,exhibit|among in,between,amid|several a few,some,various|current present,existing,ordinary|available on offer,to be had,in stock|
  company firm,maker,business|market trade,field,sector|price tag,figure,charge|vehicle model,machine,automobile|game match,contest,fixture|
  season campaign,year,run|team side,squad,club|points marks,scores,counters|played appeared,featured,turned out|coach trainer,manager,boss|
  world globe,planet,earth|government cabinet,state,executive|country nation,land,republic|public general,common,open|officials authorities,staff,spokesmen|
  women ladies,females,girls|children youngsters,kids,pupils|students undergraduates,learners,young people|family relatives,household,kin|
  money cash,funds,capital|months four-week periods,moons,long weeks|million mn,m,hundred thousand times ten|early soon,at first,in good time|
  important weighty,central,key|different other,unlike,separate|great vast,huge,immense|little small,slight,scant|long lengthy,extended,drawn-out|
  good fine,decent,sound|high tall,lofty,steep|young youthful,junior,fresh|make build,create,produce|take carry,grab,seize|give hand,grant,provide|
  find discover,locate,spot|think reckon,believe,suppose|look glance,stare,gaze|need require,want,call for|feel sense,find,consider|
  become turn,grow,get|leave quit,depart,abandon|call name,phone,ring|work labour,toil,function|help aid,support,back|start launch,begin,set off`
    .split('|')
    .map((row) => {
      const [word, ...rest] = row.trim().split(' ');
      return [word!, rest.join(' ').split(',')] as const;
    }),
);

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['per cent', 'percent'],
  ['metres', 'meters'],
  ['centre', 'center'],
  ['cheque', 'check'],
  ['neighbouring', 'neighboring'],
  ['labour', 'labor'],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
];

export interface Desk {
  /** 0 to 1: the part of sentences in which words are changed. */
  readonly rewriting: number;
  /** The part of sentences that are left out. */
  readonly cutting: number;
  /** The part of sentences that are trimmed inside. */
  readonly trimming: number;
  /** Sentences added for each ten kept. */
  readonly adding: number;
  /** Sentences moved elsewhere. */
  readonly moving: number;
  /** Whether spelling and marks follow another house's style. */
  readonly restyling: boolean;
}

/** A desk at random: most copy nearly all, some abridge, some rewrite. */
export function deskOf(chance: Chance): Desk {
  const kind = chance.next();
  const base = {
    rewriting: 0.15,
    cutting: 0.12,
    trimming: 0.12,
    adding: 0.4,
    moving: 0,
    restyling: chance.happens(0.4),
  };
  if (kind < 0.35) return base;
  if (kind < 0.65) return { ...base, cutting: 0.3 + 0.25 * chance.next(), trimming: 0.25, adding: 0.2 };
  if (kind < 0.85) return { ...base, rewriting: 0.6, trimming: 0.2, moving: 1, adding: 0.8 };
  return { ...base, rewriting: 0.25, adding: 2, moving: 2 };
}

/** The text as it leaves the desk. At least one word differs. */
export function edit(sentences: readonly string[], desk: Desk, chance: Chance): string[] {
  let text = cut(sentences, desk.cutting, chance);
  text = text.map((sentence) => (chance.happens(desk.trimming) ? trim(sentence, chance) : sentence));
  text = text.map((sentence) => (chance.happens(desk.rewriting) ? reword(sentence, chance) : sentence));
  text = text.map((sentence) => (chance.happens(EMBELLISHED) ? embellish(sentence, chance) : sentence));
  for (let i = 0; i < desk.moving; i++) move(text, chance);
  if (desk.restyling) text = restyle(text, chance);
  text = add(text, Math.round((desk.adding * text.length) / 10 + chance.next()), chance);
  return text.join(' ') === sentences.join(' ') ? [...text, aside(chance)] : text;
}

/** Leaves sentences out, from the end more often than from the beginning; the first stays. */
function cut(sentences: readonly string[], part: number, chance: Chance): string[] {
  const kept = sentences.filter((_, i) => i === 0 || !chance.happens(part * (0.5 + i / sentences.length)));
  return kept.length >= Math.min(6, sentences.length) ? kept : [...sentences];
}

/** Leaves out a clause between commas, an afterthought, or a small word. */
function trim(sentence: string, chance: Chance): string {
  const ways = [
    (s: string) => s.replace(/, (?:who|which|where|when)[^,.“”"]{5,70},/, ''),
    (s: string) => s.replace(/, (?:according to|and|or|but|shortly|to judge)[^,.“”"]{8,80}(?=[.])/, ''),
    (s: string) => s.replace(/; [^.“”"]{8,90}(?=[.])/, ''),
    (s: string) => s.replace(/ (?:also|still|now|already|same|all of|shortly|nearly|about) /, ' '),
    // Who hands words on cuts a quotation after its first sentence.
    (s: string) => s.replace(/([.!?]) [A-Z][^“”"]{10,140}([”"])$/, '$1$2'),
  ];
  for (let tries = 0; tries < 4; tries++) {
    const shorter = chance.pick(ways)(sentence);
    if (shorter !== sentence) return shorter;
  }
  return sentence;
}

/** Words that desks put into a sentence: the least common of their habits. */
const FILLERS = [
  ' reportedly',
  ' on the spot',
  ' once again',
  ' at least',
  ' in the meantime',
  ' by all accounts',
  ' it is understood',
];

function embellish(sentence: string, chance: Chance): string {
  const gaps = [...sentence.matchAll(/(?<=[a-z]{3}) (?=(?:on|in|at|to|for|with|by|and|that) )/g)].map(
    ({ index }) => index,
  );
  const outside = gaps.filter((at) => (sentence.slice(0, at).match(/[“”"]/g)?.length ?? 0) % 2 === 0);
  if (outside.length === 0) return sentence;
  const at = chance.pick(outside);
  return sentence.slice(0, at) + chance.pick(FILLERS) + sentence.slice(at);
}

/** The part of sentences to which a desk adds a few words. */
const EMBELLISHED = 0.05;

/** A pair that every desk knows: two desks may well hit upon the same one. */
function swapOf(chance: Chance): readonly [string, string] {
  const [one, other] = chance.pick(SWAPS);
  return chance.happens(0.5) ? [one, other] : [other, one];
}

/** A word of the sentence and another that can stand for it. */
function synonymIn(sentence: string, chance: Chance): readonly [string, string] {
  const words = (sentence.match(/(?<![\p{L}’'])[a-z]{4,}(?![\p{L}’'])/gu) ?? []).filter((word) => SYNONYMS.has(word));
  if (words.length === 0) return ['-', '-'];
  const word = chance.pick(words);
  return [word, chance.pick(SYNONYMS.get(word)!)];
}

function reword(sentence: string, chance: Chance): string {
  let text = sentence;
  for (let changed = 0, tries = 0; changed < 2 && tries < 60; tries++) {
    const [from, to] = chance.happens(0.3) ? swapOf(chance) : synonymIn(text, chance);
    const next = text.replace(new RegExp(`(?<![“"][^”"]*)\\b${from}\\b`), to);
    if (next !== text) changed++;
    text = next;
  }
  // Figures are rounded and never made finer; names lose their first names.
  if (chance.happens(0.25))
    text = text.replace(/\b(\d),(\d)\d\d\b/, (_, a: string, b: string) => `more than ${a},${b}00`);
  if (chance.happens(0.15)) text = text.replace(/([a-z] )[A-Z][a-z]+ ([A-Z][a-z]+)(?=[ ,.])/, '$1$2');
  return text;
}

function move(sentences: string[], chance: Chance): void {
  if (sentences.length < 4) return;
  const [sentence] = sentences.splice(chance.between(1, sentences.length - 1), 1);
  sentences.splice(chance.between(1, sentences.length), 0, sentence!);
}

function restyle(sentences: readonly string[], chance: Chance): string[] {
  const american = chance.happens(0.5);
  return sentences.map((sentence) =>
    SPELLINGS.reduce(
      (text, [from, to]) => (american ? text.replaceAll(from, to) : from.length > 1 ? text.replaceAll(to, from) : text),
      sentence,
    ),
  );
}

function add(sentences: readonly string[], count: number, chance: Chance): string[] {
  const text = [...sentences];
  for (let i = 0; i < count; i++) text.splice(chance.between(1, text.length), 0, aside(chance));
  return text;
}
