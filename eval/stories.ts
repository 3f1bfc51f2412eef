import type { Chance } from './random.ts';

/** An invented event: what any report on it can say. */
export interface Event {
  readonly facts: Readonly<Record<string, string>>;
  readonly speeches: readonly (readonly string[])[];
}

const SYLLABLES =
  'bar dor fel gan hal jor kel lin mar nor ost pel ral sel tor ul var wen yar zel bri cla dra fre gri'.split(' ');
const ENDINGS = 'a en is ow ey ard el in on um eth by ham ton wick'.split(' ');
const FIRST =
  'Alba Bruno Clara Dmitra Edwin Fenna Gustav Hilde Ivo Jana Karel Lotte Marek Nadia Oskar Petra Quirin Rosa Stefan Tilda Ulrich Vera Wanda Xaver Yvonne Zdenek'.split(
    ' ',
  );
const THINGS = [
  ['reservoir', 'dam', 'spillway', 'engineers', 'water'],
  ['tramway', 'depot', 'overhead line', 'drivers', 'passengers'],
  ['hospital', 'ward', 'generator', 'nurses', 'patients'],
  ['harbour', 'quay', 'crane', 'dockers', 'containers'],
  ['refinery', 'storage tank', 'flare stack', 'operators', 'fuel'],
  ['observatory', 'dome', 'mirror', 'astronomers', 'instruments'],
  ['quarry', 'conveyor', 'north face', 'blasters', 'granite'],
  ['library', 'reading room', 'sprinkler system', 'conservators', 'manuscripts'],
] as const;
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');

function name(chance: Chance): string {
  const word = chance.pick(SYLLABLES) + (chance.happens(0.5) ? chance.pick(SYLLABLES) : '') + chance.pick(ENDINGS);
  return word[0]!.toUpperCase() + word.slice(1);
}

/** An event that happened nowhere, to nobody. */
export function inventEvent(chance: Chance): Event {
  const [site, part, machine, workers, goods] = chance.pick(THINGS);
  const person = () => `${chance.pick(FIRST)} ${name(chance)}`;
  const figure = (from: number, to: number) => chance.between(from, to).toLocaleString('en-US');
  const facts: Record<string, string> = {
    site,
    part,
    machine,
    workers,
    goods,
    town: name(chance),
    region: name(chance),
    river: name(chance),
    company: `${name(chance)} ${chance.pick(['Holdings', 'Works', 'Trust', 'Group'])}`,
    union: `${name(chance)} Workers' League`,
    chief: person(),
    mayor: person(),
    expert: person(),
    worker: person(),
    minister: person(),
    neighbour: person(),
    institute: `${name(chance)} Institute`,
    day: chance.pick(DAYS),
    hour: `${chance.between(1, 12)}:${chance.between(10, 59)} ${chance.pick(['a.m.', 'p.m.'])}`,
    people: figure(1100, 9800),
    hurt: String(chance.between(3, 28)),
    cost: `${chance.between(2, 90)}.${chance.between(1, 9)} million crowns`,
    years: String(chance.between(4, 40)),
    homes: figure(210, 4900),
    percent: `${chance.between(11, 89)} per cent`,
    warnings: String(chance.between(3, 9)),
    built: String(chance.between(1931, 2004)),
    letter: `${chance.pick(['March', 'April', 'June', 'July', 'September', 'October'])} ${chance.between(1, 28)}`,
    metres: figure(120, 990),
    shifts: String(chance.between(2, 6)),
    deadline: `${chance.pick(['December', 'January', 'February', 'May'])} ${chance.between(1, 28)}`,
    votes: `${chance.between(12, 30)} to ${chance.between(2, 11)}`,
  };
  return { facts, speeches: SPEECHES.map((speech) => speech.map((sentence) => fill(sentence, facts))) };
}

function fill(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)(\.\w+)?\}/g, (_, key: string, part?: string) => {
    const value = facts[key]!;
    if (part === '.last') return value.split(' ').at(-1)!;
    return part === '.cap' ? value[0]!.toUpperCase() + value.slice(1) : value;
  });
}

/** What the people of the event said, word for word: any report may quote it. */
const SPEECHES = [
  [
    'We wrote to the owners {warnings} times about the {machine}, and {warnings} times we were thanked for our letter.',
    'Nobody came to look.',
    'If they had spent one morning here, we would all be talking about the weather.',
  ],
  [
    'The {part} did what it was built to do in {built}.',
    'It was not built for what we ask of it today.',
    'We will find out who knew that, and we will say so in public.',
  ],
  [
    'I was on the {part} with my sandwich when it went.',
    'It sounded like a piano falling down a staircase.',
    'I have worked here for {years} years and I never ran so fast.',
  ],
  [
    'You can model such a failure on a laptop in an afternoon.',
    'I have done it with my students.',
    'The surprise is not that it happened but that it took {years} years.',
  ],
  [
    'The government will not let {town} pay for this alone.',
    'But there is no cheque book in my pocket, and I will not pretend that there is.',
  ],
] as const;

/** What can be told, each fact in several wordings; a report takes some of the facts and one wording of each. */
const TELLINGS: readonly (readonly string[])[] = [
  [
    'A {machine} failed at the {site} in {town} on {day}, hurting {hurt} people and leaving {people} others without {goods} until the evening.',
    '{hurt} people were injured on {day} when a {machine} gave way at the {town} {site}; about {people} more had no {goods} for the rest of the day.',
    'The {site} at {town} was brought to a halt on {day} by a broken {machine} that injured {hurt} people and cut off {goods} to {people}.',
  ],
  [
    'The accident happened at {hour}, shortly before the end of a shift, when most of the {workers} were still on the {part}.',
    'It was {hour} and the shift was nearly over; the {part} was full of {workers}.',
    'Most {workers} had not yet left the {part} when the failure came, at {hour}.',
  ],
  [
    '{company}, which has owned the {site} for {years} years, said that it had shut down everything and would assist the inquiry.',
    'The owner, {company}, stopped all work and promised to help investigators; it bought the {site} {years} years ago.',
    'Everything has been switched off, according to {company}, the owner for the past {years} years.',
  ],
  [
    '“{S0.0} {S0.1}” said {worker}, who speaks for the {union}. “{S0.2}”',
    '{worker}, spokeswoman of the {union}, had seen it coming. “{S0.0} {S0.1} {S0.2}”',
    'The {union} said it had warned the owners. “{S0.0}” {worker.last} told reporters. “{S0.1} {S0.2}”',
  ],
  [
    'The first letter is dated {letter}, and the last arrived a week before the failure.',
    'The warnings began on {letter} and went on until the week before.',
    'On {letter} the {union} wrote for the first time; its last letter was delivered seven days before the accident.',
  ],
  [
    '“{S1.0} {S1.1}” the mayor of {town}, {mayor}, said outside the gates. “{S1.2}”',
    'Mayor {mayor} came to the gates in rubber boots. “{S1.0} {S1.1} {S1.2}”',
    'In front of the gates stood {mayor}, who runs {town}, and shouted against the wind. “{S1.0} {S1.1} {S1.2}”',
  ],
  [
    '{chief}, the chief executive, would not say how old the {machine} was, or when anyone had last taken it apart.',
    'Asked about the age of the {machine} and its last overhaul, chief executive {chief} declined to answer.',
    'How many summers the {machine} had seen, or which of them it had spent in pieces, {chief} of {company} did not care to say.',
  ],
  [
    'Records kept by the regional authority in {region} show that the {part} was last examined {years} years ago, and that the report was never opened.',
    'The last examination of the {part} was {years} years ago, to judge by the files in {region}, where the envelope is still sealed.',
    'In {region} an inspector’s report on the {part} lies unread; he wrote it {years} years ago and has had no successor.',
  ],
  [
    'Repairs will cost at least {cost}, an estimate by the {institute} suggests, and could take until {deadline}.',
    'The {institute} puts the price of repairs at {cost} or more and expects work to go on until {deadline}.',
    'Nobody at the {institute} believes that {cost} will be enough, or that anything will run again before {deadline}.',
  ],
  [
    '“{S2.0} {S2.1}” said {neighbour}, one of the {workers}. “{S2.2}”',
    '{neighbour} was among those who got out. “{S2.0} {S2.1} {S2.2}”',
    'Still white with dust, {neighbour} was drinking tea in a doorway. “{S2.0} {S2.1} {S2.2}”',
  ],
  [
    'Firefighters from three towns pumped out the cellars of {homes} homes along the {river} during the night.',
    'Along the {river}, {homes} homes had to be pumped out overnight by crews from three towns.',
    'Until morning the pumps ran in {homes} houses on both banks of the {river}, manned by volunteers.',
  ],
  [
    '“{S3.0} {S3.1}” said {expert}, who teaches materials science at the {institute}. “{S3.2}”',
    'For {expert} of the {institute} there was no mystery in it. “{S3.0} {S3.1} {S3.2}”',
    'At the {institute} they were not astonished, least of all {expert}. “{S3.0} {S3.1} {S3.2}”',
  ],
  [
    'About {percent} of the {goods} in the region comes through the {site}, and shops in {town} sold out of candles and bottled water before dark.',
    'With {percent} of the region’s {goods} depending on the {site}, candles and bottled water were gone from the shops of {town} by nightfall.',
    'No other source serves so many: {percent} of all {goods} comes from here, which explains the queue for candles outside every grocer in {town}.',
  ],
  [
    'The minister for public works, {minister}, cut short a visit to the coast and was driven to the scene. “{S4.0} {S4.1}”',
    '{minister}, who is responsible for public works, left a conference on the coast and arrived after dark. “{S4.0} {S4.1}”',
    'Late in the evening a minister climbed out of a car: {minister}, in charge of public works and just back from the seaside. “{S4.0} {S4.1}”',
  ],
  [
    'The council met the same night and voted {votes} to ask for an independent inquiry.',
    'By {votes}, councillors called for an independent inquiry at a meeting that night.',
    'An inquiry by outsiders is what the council now wants; {votes} was the count when hands went up around midnight.',
  ],
  [
    'Schools within {metres} metres of the {site} stay closed until further notice.',
    'No school within {metres} metres will open before the all-clear.',
    'Pupils who live less than {metres} metres away are on holiday, and nobody will tell them for how long.',
  ],
  [
    'The {union} wants every {machine} of the same make taken out of service by {deadline}.',
    'By {deadline}, the {union} demands, no {machine} of that make should be in use anywhere.',
    'Scrap them all before {deadline}, says the {union} of the {machine} and its sisters elsewhere.',
  ],
  [
    'Two of the injured were still in hospital on the following day; neither is in danger.',
    'By the next day all but two of the injured had gone home, and those two were out of danger.',
    'Doctors kept a pair of the victims for a second night, as a precaution and no more.',
  ],
  [
    'It is the second failure in {years} years: a smaller one was put down to frost and forgotten.',
    'There had been a smaller failure before, {years} years back, which everyone blamed on the frost.',
    'Older people recall an earlier, gentler breakdown, {years} winters ago, and the frost that was blamed for it.',
  ],
  [
    'The {workers} now on double shifts are paid extra for {shifts} of them and nothing for the rest.',
    'Double pay has been agreed for {shifts} extra shifts, and not for any after that.',
    'For {shifts} more shifts everyone earns twice the usual rate, and then the money stops.',
  ],
  [
    'Engineers from the manufacturer are expected on the weekend with a spare part that weighs as much as a bus.',
    'A replacement, as heavy as a bus, is on its way with the manufacturer’s own people and should arrive at the weekend.',
    'Somewhere on the motorway is a low-loader with a new {machine} that needs a bridge to be closed for it.',
  ],
  [
    'An old photograph in the town hall shows the {site} on its opening day in {built}, with a brass band on the {part}.',
    'When the {site} opened in {built}, a brass band played on the {part}; the photograph hangs in the town hall.',
    'Trumpets were blown on the {part} when it was new, in {built}, as anyone can see on a yellow postcard in the museum.',
  ],
];

/**
 * Parts of a sentence of one reporter's own, on nothing in particular: what a copying desk adds. Names and figures stand
 * between them, so that two desks never add the same words.
 */
const ASIDES = {
  who: 'A barber|The night porter|Our correspondent|A pensioner|The choirmaster|A student|Two plumbers|The head gardener|A retired judge|The hotel keeper|A newspaper girl|The parish priest|A pump dealer',
  did: 'counted {n} cars|had heard {n} bangs|sold {n} rolls|took {n} pictures|collected {n} signatures|remembers {n} storms|had bet {n} crowns|put up {n} strangers|wrote {n} letters|lost {n} hens|saw {n} lights|made {n} telephone calls',
  how: 'in the fog|before the bells rang|with a broken arm|and asked for nothing|to general surprise|as if by chance|without a hat|not for the first time|while the kettle boiled|in spite of everything|on a borrowed bicycle|against all advice',
};

/** Reporters who tell an event each in wordings of their own. */
export const VOICES = 3;

/**
 * One report of an event, sentence by sentence: some of its facts, all in the wordings of one voice, from 0 to
 * `VOICES` - 1. Reports in different voices share quoted speech and nothing else.
 */
export function report(event: Event, chance: Chance, length: number, voice: number): string[] {
  const order = TELLINGS.flatMap((wordings, i) => (wordings.length > voice ? [i] : []));
  // The lead comes first; the rest of an account is every reporter's own choice.
  for (let i = order.length - 1; i > 1; i--) {
    const j = chance.between(1, i);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order.slice(0, length).flatMap((i) => sentences(say(TELLINGS[i]![voice]!, event)));
}

function say(template: string, { facts, speeches }: Event): string {
  return fill(
    template.replace(
      /\{S(\d)\.(\d)\}/g,
      (_, speech: string, sentence: string) => speeches[Number(speech)]![Number(sentence)]!,
    ),
    facts,
  );
}

/** A telling's sentences; a quotation stays whole. */
function sentences(text: string): string[] {
  return text.includes('“') ? [text] : text.split(/(?<=[.!?]) (?=[A-Z])/);
}

/** A sentence that a copying desk adds on its own. */
export function aside(chance: Chance): string {
  const part = (list: string) => chance.pick(list.split('|')).trim();
  const sentence = `${part(ASIDES.who)} from ${name(chance)} ${part(ASIDES.did)} near ${name(chance)}, ${part(ASIDES.how)}.`;
  return sentence.replace('{n}', String(chance.between(12, 940)));
}
