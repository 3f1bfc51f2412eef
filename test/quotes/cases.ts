/**
 * What a careful reader marks in a text. Each expected line: the words, and after ` < ` who says them as the text puts
 * it (`-` where nobody is named). `direct`, `mixed` and `indirect` tell the kind; names are resolved elsewhere.
 */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const cases = (list: readonly (readonly [name: string, text: string, ...expected: string[]])[]): Case[] =>
  list.map(([name, text, ...expected]) => ({ name, text, expected }));

/** Whole utterances and fragments in marks. */
export const MARKED = cases([
  ['said X', '“The bridge is closed,” said Anna Roe.', 'direct: The bridge is closed, < Anna Roe'],
  ['X said', '“The bridge is closed,” Roe said on Monday.', 'direct: The bridge is closed, < Roe'],
  ['X said before', 'Roe said, “The bridge is closed.”', 'direct: The bridge is closed. < Roe'],
  ['X said, colon', 'Roe said: “The bridge is closed.”', 'direct: The bridge is closed. < Roe'],
  ['he said', '“The bridge is closed,” he said.', 'direct: The bridge is closed, < he'],
  ['interrupted', '“The bridge,” Roe said, “is closed.”', 'direct: The bridge, < Roe', 'direct: is closed. < Roe'],
  [
    'goes on after the cue',
    '“The bridge is closed,” said Roe. “Nobody may cross it.”',
    'direct: The bridge is closed, < Roe',
    'direct: Nobody may cross it. < Roe',
  ],
  [
    'told somebody',
    '“The bridge is closed,” Roe told reporters in Halm on Tuesday.',
    'direct: The bridge is closed, < Roe',
  ],
  [
    'told somebody, before',
    'Roe told the Halm Gazette: “The bridge is closed.”',
    'direct: The bridge is closed. < Roe',
  ],
  [
    'a verb that looks like a noun',
    '“We waited a year,” comments Anna Roe. “It was worth it.”',
    'direct: We waited a year, < Anna Roe',
    'direct: It was worth it. < Anna Roe',
  ],
  [
    'a list of offices',
    '“It is paid,” founder, owner and president Paul Lund said.',
    'direct: It is paid, < president Paul Lund',
  ],
  ['marks inside a description', '“We left,” the "Harbour" actor said.', 'direct: We left, < the "Harbour" actor'],
  ['a participle that looks like an office', 'Roe, the mayor, accused Lund of “greed”.', 'mixed: greed < Roe'],
  [
    'said although',
    'Roe said although the road was open, “nobody should use it”.',
    'mixed: nobody should use it < Roe',
  ],
  [
    'with somebody saying',
    'Both towns objected, with Paul Lund warning of “grave harm”.',
    'mixed: grave harm < Paul Lund',
  ],
  ['described by', 'The bridge, described by Roe as “a disgrace,” was closed.', 'mixed: a disgrace, < Roe'],
  ['an answer that came', '“No comment,” came the reply from the ministry.', 'direct: No comment, < the ministry'],
  ['an answer that was short', 'Roe asked Lund to leave. Lund’s answer was short. “No.”', 'direct: No. < Lund'],
  [
    'nobody in the clause in front',
    'Lund spoke last. Because engineers saw the crack first, “that doesn’t mean that they made it.”',
    'mixed: that doesn’t mean that they made it. < Lund',
  ],
  ['a question', '“Is the bridge closed?” asked Roe.', 'direct: Is the bridge closed? < Roe'],
  ['a question, the name first', '“Is the bridge closed?” Roe asked.', 'direct: Is the bridge closed? < Roe'],
  ['an exclamation', '“Close the bridge!” Roe shouted.', 'direct: Close the bridge! < Roe'],
  [
    'translated: a perfect and whom it tells',
    '“It is closed”, has declared to the press the mayor Paul Lund.',
    'direct: It is closed < the mayor Paul Lund',
  ],
  [
    'translated: a perfect, where, and a name',
    '“It is closed”, had told in the harbour Gerard Pinto, the harbour master.',
    'direct: It is closed < Gerard Pinto',
  ],
  [
    'translated: a pronoun inside the perfect',
    '« It is closed », has she replied to a pilot.',
    'direct: It is closed < she',
  ],
  [
    'translated: a perfect without a subject',
    'The coach Jane Roe did not smile. “We were tired”, has said after the match. “We will sleep”, she has added.',
    'direct: We were tired < The coach Jane Roe',
    'direct: We will sleep < she',
  ],
  [
    'a clause in a clause',
    'The judge said on Friday the whole long series of appeals and delays in this case demands that people act with “more haste”.',
    'mixed: more haste < The judge',
  ],
  [
    'a remark that called',
    'Roe withdrew a remark that called the plan “a folly without end”.',
    'mixed: a folly without end < Roe',
  ],
  ['the name of a day behind a preposition', 'Schools took part in “Harbour Cleaning Day,” a holiday in May.'],
  ['role and name', '“It is closed,” Halm mayor Anna Roe said.', 'direct: It is closed, < Halm mayor Anna Roe'],
  ['role, then name', '“It is closed,” said the mayor of Halm, Anna Roe.', 'direct: It is closed, < the mayor of Halm'],
  ['name, then role', '“It is closed,” said Anna Roe, the mayor of Halm.', 'direct: It is closed, < Anna Roe'],
  ['name and age', '“It is closed,” Anna Roe, 58, of Halm, said.', 'direct: It is closed, < Anna Roe'],
  ['name and relative clause', '“It is closed,” Roe, who runs the ferry, added.', 'direct: It is closed, < Roe'],
  ['relative clause behind', '“It is closed,” said Roe, who runs the ferry.', 'direct: It is closed, < Roe'],
  ['according to', '“It is closed,” according to Anna Roe.', 'direct: It is closed, < Anna Roe'],
  [
    'an organisation',
    '“We regret the delay,” the company said in a statement.',
    'direct: We regret the delay, < the company',
  ],
  [
    'a document',
    'The report says “no inspection took place” that year.',
    'mixed: no inspection took place < The report',
  ],
  [
    'a spokesman for',
    '“We regret it,” said a spokesman for the harbour.',
    'direct: We regret it, < a spokesman for the harbour',
  ],
  ['nobody in particular', '“We regret it,” one official said.', 'direct: We regret it, < one official'],
  ['sources', '“It is over,” said a source close to the talks.', 'direct: It is over, < a source'],
  ['in a statement', 'In a statement, the ministry said: “We regret it.”', 'direct: We regret it. < the ministry'],
  ['fragment', 'Roe called the bridge “a disgrace”.', 'mixed: a disgrace < Roe'],
  ['fragment after that', 'Roe said that the bridge was “a disgrace” to Halm.', 'mixed: a disgrace < Roe'],
  ['fragment after as', 'Roe described the bridge as “a disgrace”.', 'mixed: a disgrace < Roe'],
  ['fragment whose subject is another', 'Roe says Lund is “unfit to build”.', 'mixed: unfit to build < Roe'],
  [
    'two fragments',
    'Roe said it was “rusty” and “unsafe at speed”.',
    'mixed: rusty < Roe',
    'mixed: unsafe at speed < Roe',
  ],
  ['saying', 'Lund attacked the council on Friday, saying it had “slept for years”.', 'mixed: slept for years < Lund'],
  [
    'adding',
    '“It is closed,” said Roe, adding: “Nobody was hurt.”',
    'direct: It is closed, < Roe',
    'direct: Nobody was hurt. < Roe',
  ],
  ['coordinated verb', 'Roe thanked the crew and said the rescue was “a small wonder”.', 'mixed: a small wonder < Roe'],
  ['quoted as saying', 'Roe was quoted as saying the bridge was “a disgrace”.', 'mixed: a disgrace < Roe'],
  ['as X put it', 'The bridge was, as Roe put it, “a sieve with railings”.', 'mixed: a sieve with railings < Roe'],
  ['in his words', 'In the words of Anna Roe, the bridge is “a sieve”.', 'mixed: a sieve < Anna Roe'],
  ['somebody’s claim', 'Lund rejected Roe’s claim that the bridge was “a sieve”.', 'mixed: a sieve < Roe'],
  ['a keeper', '“It is in my bedroom,” said its keeper, Anna Roe.', 'direct: It is in my bedroom, < its keeper'],
  [
    'said where, then who, as translations put it',
    '“We live from the sea,” said on Monday in Halm the mayor, Anna Roe.',
    'direct: We live from the sea, < the mayor',
  ],
  [
    'as X puts it, in the middle',
    '“It is a small bridge,” as Roe puts it, “and it is closed.”',
    'direct: It is a small bridge, < Roe',
    'direct: and it is closed. < Roe',
  ],
  [
    'wrote to whom, behind a role and its name',
    '“We reported a crack,” its first author, Anna Roe, wrote to me on Monday.',
    'direct: We reported a crack, < Anna Roe',
  ],
  [
    'the reporter’s own “I” in front of a colon',
    '“That is a forecast,” Roe said, and now the words that I shall keep: “We are on a staircase.”',
    'direct: That is a forecast, < Roe',
    'direct: We are on a staircase. < Roe',
  ],
  [
    'asked to do something, nobody is asked to speak',
    'Lund asked me to pass this on.\n\n“We had no choice.”',
    'direct: We had no choice. < Lund',
  ],
  [
    'a label with a house behind the name',
    'Dr Anna Roe, hydrologist, University of Halm: “We had no choice.”',
    'direct: We had no choice. < Dr Anna Roe',
  ],
  ['label', 'Anna Roe, mayor of Halm: “We had no choice.”', 'direct: We had no choice. < Anna Roe'],
  ['announced, then a paragraph', 'Roe continued:\n\n“We had no choice.”', 'direct: We had no choice. < Roe'],
  [
    'carried over a paragraph',
    '“We had no choice,” Roe said.\n\n“It was that or the ferry.”',
    'direct: We had no choice, < Roe',
    'direct: It was that or the ferry. < Roe',
  ],
  [
    'over paragraphs',
    '“We had no choice.\n\n“It was that or the ferry,” said Roe.',
    'direct: We had no choice.\n\n“It was that or the ferry, < Roe',
  ],
  ['cue before, more behind', 'Roe confirmed the closure. “We had no choice.”', 'direct: We had no choice. < Roe'],
  [
    'Russian: the cue inside the marks',
    '“We had no choice, - said Roe. - It was that or the ferry.”',
    'direct: We had no choice, < Roe',
    'direct: It was that or the ferry. < Roe',
  ],
  ['the closing mark missing', '“We had no choice, said the mayor.', 'direct: We had no choice, < the mayor'],
  [
    'British single marks',
    '‘We’ve had no choice,’ said the councillors’ leader.',
    'direct: We’ve had no choice, < the councillors’ leader',
  ],
  [
    'translated: marks the wrong way round',
    'Roe affirmed that the towns must “arm ( their) men” so that, ” God willing, we can stand ”in a flood.',
    'mixed: arm ( their) men < Roe',
    'mixed: God willing, we can stand < Roe',
  ],
  [
    'translated: said the one who',
    '“I regret that”, said the one who leads the town.',
    'direct: I regret that < the one',
  ],
  [
    'live page: says',
    '“They read it and they believed it,” says the judge.',
    'direct: They read it and they believed it, < the judge',
  ],
  [
    'tabloid: fumed',
    '“It’s a shambles,” fumed mum-of-two Jade Roe, 34.',
    'direct: It’s a shambles, < mum-of-two Jade Roe',
  ],
  ['sport: the striker', '“I just hit it,” grinned the striker.', 'direct: I just hit it, < the striker'],
  [
    'court: a witness',
    'Asked what he saw, the witness replied: “Nothing, your honour.”',
    'direct: Nothing, your honour. < the witness',
  ],
  ['signature', '“We had no choice.” — Anna Roe, mayor', 'direct: We had no choice. < Anna Roe'],
  ['said first', 'Said Roe: “We had no choice.”', 'direct: We had no choice. < Roe'],
  ['wrote on a network', 'Roe tweeted: “Bridge closed. Sorry, all.”', 'direct: Bridge closed. Sorry, all. < Roe'],
]);

/** Marked words that nobody says. */
export const NOT_SPEECH = cases([
  ['apostrophes on both sides', 'The ’90s were rock ’n’ roll.'],
  [
    'a name that something is known by',
    'The tax is a form of what has become known as the “Lund rule” after its author.',
  ],
  ['a name in what somebody says', 'The minister said firms would join the 1994 “Pact for Work.”'],
  [
    'a list whose lines begin with dashes',
    'Key points:\n\n- Sales fell, the company said.\n- Profit rose.\n- Costs are stable.\n- We open in May.',
  ],
  ['a title', 'Her book “A Short History of Wrong Bridges” came out in May.'],
  ['a title after a channel', 'Roe spoke on Radio Halm’s “Town Talk” on Sunday.'],
  ['a nickname', 'John “Jack” Lund built it.'],
  ['called so', 'A class of boats called the “Master Series” won.'],
  ['titles in a list', 'They played hits, including “Long Road Home,” “Rain Town” and “Alone Again”.'],
  ['a defined term', 'Halm Harbour Holding Ltd (“the Company”) built it.'],
  ['a word as a word', 'The word “bridge” is missing from the contract.'],
  ['so-called', 'The so-called “second bridge” was never built.'],
  ['a scare quote', 'The “bridge” is a plank.'],
  ['a nickname of something', 'The illness has earned the nickname of “glazier’s knee.”'],
  ['a name explained in brackets', 'The two sides met again in the “Casa Azul” (Blue House) at noon.'],
  ['marks that say of what kind something is', 'Pupils launched “clean air” marches in May.'],
  ['inches', 'The plank is 12" wide and the rail 5\' 10" high.'],
]);

/** Reported speech, without marks. Only `indirect` lines are compared. */
export const REPORTED = cases([
  ['that', 'Roe said that the bridge was closed.', 'indirect: the bridge was closed < Roe'],
  ['without that', 'Roe said the bridge was closed on Monday.', 'indirect: the bridge was closed on Monday < Roe'],
  ['behind', 'The bridge was closed, Roe said.', 'indirect: The bridge was closed < Roe'],
  [
    'in the middle',
    'The bridge, Roe said, was closed in May.',
    'indirect: The bridge < Roe',
    'indirect: was closed in May < Roe',
  ],
  [
    'according to, behind',
    'The bridge was closed, according to the harbour.',
    'indirect: The bridge was closed < the harbour',
  ],
  ['according to, in front', 'According to Roe, the bridge was closed.', 'indirect: the bridge was closed < Roe'],
  ['told somebody', 'Roe told the council that the bridge was closed.', 'indirect: the bridge was closed < Roe'],
  ['a question', 'Roe asked whether the bridge was closed.', 'indirect: whether the bridge was closed < Roe'],
  ['a promise', 'Roe promised to reopen the bridge.', 'indirect: to reopen the bridge < Roe'],
  ['an order', 'Roe urged drivers to avoid the bridge.', 'indirect: to avoid the bridge < Roe'],
  ['a denial', 'Roe denied that the bridge was rusty.', 'indirect: the bridge was rusty < Roe'],
  ['a denial with a gerund', 'Roe denied closing the bridge.', 'indirect: closing the bridge < Roe'],
  [
    'the reporter goes on',
    'Roe said the bridge was closed, but the ferry ran all day.',
    'indirect: the bridge was closed < Roe',
  ],
  [
    'a second cue',
    'Roe said the bridge was closed and added that nobody was hurt.',
    'indirect: the bridge was closed < Roe',
    'indirect: nobody was hurt < Roe',
  ],
  [
    'a second speaker',
    'Roe said the bridge was closed, while Lund insisted it was open.',
    'indirect: the bridge was closed < Roe',
    'indirect: it was open < Lund',
  ],
  ['saying', 'Lund left early, saying he was tired.', 'indirect: he was tired < Lund'],
  ['a noun', 'Roe issued a warning that the bridge might fall.', 'indirect: the bridge might fall < Roe'],
  ['confident', 'Roe is confident the bridge will hold.', 'indirect: the bridge will hold < Roe'],
  ['announced by nobody', 'It was announced that the bridge would close.', 'indirect: the bridge would close < -'],
]);

const news = (list: readonly (readonly [text: string, ...expected: string[]])[]): Case[] =>
  list.map(([text, ...expected]) => ({ name: text, text, expected }));

/** Sentences as newsrooms write them: tabloids, wires, translations, courts, live pages, sports. */
export const NEWSROOM = news([
  ['“The weir has burst,” Anna Roe was quoted as saying.', 'direct: The weir has burst, < Anna Roe'],
  ['“The weir has burst,” Anna Roe likes to say.', 'direct: The weir has burst, < Anna Roe'],
  ['“No,” went the reply from Karl Lund.', 'direct: No, < Karl Lund'],
  ['Anna Roe, herself a diver, called the weir “rotten to the core.”', 'mixed: rotten to the core. < Anna Roe'],
  ['Karl Lund attacked Anna Roe, and in May he called her “a menace.”', 'mixed: a menace. < he'],
  ['Karl Lund attacked Anna Roe calling her plan “a menace to all.”', 'mixed: a menace to all. < Karl Lund'],
  ['The film shows Karl Lund calling her plan “a menace to all.”', 'mixed: a menace to all. < Karl Lund'],
  ['Anna Roe criticised Karl Lund for calling her “a menace to all.”', 'mixed: a menace to all. < Karl Lund'],
  ['Karl Lund was criticised by Anna Roe for calling her “a menace to all.”', 'mixed: a menace to all. < Karl Lund'],
  ['Anna Roe made headlines for calling the weir “a menace to all.”', 'mixed: a menace to all. < Anna Roe'],
  ['Anna Roe was caught on tape saying, “The weir is rotten.”', 'direct: The weir is rotten. < Anna Roe'],
  ['Anna Roe was quick to call the weir “a menace to all.”', 'mixed: a menace to all. < Anna Roe'],
  ['The board got Anna Roe to say the weir was “a menace to all.”', 'mixed: a menace to all. < Anna Roe'],
  ['It is a weir that Anna Roe believes is “a menace to all.”', 'mixed: a menace to all. < Anna Roe'],
  ['Anna Roe’s call for “law and order” has failed.', 'mixed: law and order < Anna Roe'],
  ['Anna Roe’s plan to “make a thousand cuts” has failed.', 'mixed: make a thousand cuts < Anna Roe'],
  ['Anna Roe’s use of the phrase “sleeping on the job” was noted.', 'mixed: sleeping on the job < Anna Roe'],
  ['Anna Roe replied with a simple “No.”', 'direct: No. < Anna Roe'],
  ['Per Anna Roe, the weir is “a menace to all.”', 'mixed: a menace to all. < Anna Roe'],
  ['And this from Anna Roe: “The weir has burst.”', 'direct: The weir has burst. < Anna Roe'],
  ['One of them: “The weir has burst.”', 'direct: The weir has burst. < One of them'],
  ['The vote drew a rebuke from Karl Lund: “It is not done.”', 'direct: It is not done. < Karl Lund'],
  ['I had to change my answer: “Yes, I was joking.”', 'direct: Yes, I was joking. < I'],
  [
    'The former mayor said she wanted to speak “straight to the divers.”',
    'mixed: straight to the divers. < The former mayor',
  ],
  ['“I love it here,” said the 23-year-old student from Halm.', 'direct: I love it here, < the 23-year-old student'],
  ['A 34-year-old said it was “odd”.', 'mixed: odd < A 34-year-old'],
  [
    'In a speech that aides called “historic,” Anna Roe promised to “drain the lake.”',
    'mixed: historic, < aides',
    'mixed: drain the lake. < Anna Roe',
  ],
  [
    'Anna Roe and Karl Lund said in a joint statement that they were “deeply moved.”',
    'mixed: deeply moved. < Anna Roe and Karl Lund',
  ],
  [
    '“The valve had rusted,” lead author Anna Roe, a chemist at the Survey in Tarn, and Halm University in Halm, Norway, said in a statement.',
    'direct: The valve had rusted, < lead author Anna Roe',
  ],
  [
    'After playing “Down by the Weir,” Anna Roe told the crowd that “this was the last song.”',
    'mixed: this was the last song. < Anna Roe',
  ],
  ['When her pupils asked Roe to explain, she’d answer, “I can’t.”', 'direct: I can’t. < she'],
  ['Her plan drew criticism from Karl Lund, who called it “reckless.”', 'mixed: reckless. < Karl Lund'],
  ['Anna Roe, in what she described as a “last resort,” closed the school.', 'mixed: last resort, < she'],
  ['“I can’t say,” was all Karl Lund would tell reporters.', 'direct: I can’t say, < Karl Lund'],
  [
    'The paper quoted an unnamed official as saying the deal was “all but dead.”',
    'mixed: all but dead. < an unnamed official',
  ],
  ['The sponsors say it would stop what they call “gold-plated” pensions.', 'mixed: gold-plated < The sponsors'],
  ['This ruling has been seen as “weakening” the council.', 'mixed: weakening < -'],
  [
    'Drivers attacked the council over what was described as a “pay or go” approach to parking.',
    'mixed: pay or go < -',
  ],
  ['Not so, says Anna Roe. “I’ve seen it.”', 'direct: I’ve seen it. < Anna Roe'],
  [
    'His effort to end it contradicts Lund’s claim in the same interview that the two were “not close”.',
    'mixed: not close < Lund',
  ],
  [
    '“You slept for eleven days,” blasted committee chairman Karl Lund.',
    'direct: You slept for eleven days, < committee chairman Karl Lund',
  ],
  ['“Nobody asked me,” raged the Argentinian.', 'direct: Nobody asked me, < the Argentinian'],
  ['“It was hell,” sobbed mum-of-two Anna Roe, 34.', 'direct: It was hell, < mum-of-two Anna Roe'],
  ['“It’s a joke,” blasts one insider.', 'direct: It’s a joke, < one insider'],
  ['“No chance,” hit back Roe.', 'direct: No chance, < Roe'],
  ['Anna Roe spoke of “cold coffee” on the wards.', 'mixed: cold coffee < Anna Roe'],
  ['“We won” (Anna Roe)', 'direct: We won < Anna Roe'],
  ['“We won!” — so Anna Roe, grinning.', 'direct: We won! < Anna Roe'],
  ['The council set out measures Anna Roe said would “save lives”.', 'mixed: save lives < Anna Roe'],
  ['It was a plan he believes is “dead in the water”.', 'mixed: dead in the water < he'],
  ['Officers looked for a man police said was “armed and dangerous”.', 'mixed: armed and dangerous < police'],
  ['An audit released last year found that money came from “unknown sources.”', 'mixed: unknown sources. < An audit'],
  [
    'A letter sent to parents on Monday said the school was “not safe”.',
    'mixed: not safe < A letter sent to parents on Monday',
  ],
  ['A man walking his dog said it sounded “like thunder”.', 'mixed: like thunder < A man walking his dog'],
  [
    'The group representing drivers said the offer was “an insult”.',
    'mixed: an insult < The group representing drivers',
  ],
  ['The row led Anna Roe to call the plan “a farce”.', 'mixed: a farce < Anna Roe'],
  ['The ruling prompted the ferry firm to warn of “serious disruption”.', 'mixed: serious disruption < the ferry firm'],
  [
    'Lund is, as the Herald called him in a profile last month, “the quiet man of the north”.',
    'mixed: the quiet man of the north < the Herald',
  ],
  ['She fought on because to her, “there is no other way to live.”', 'mixed: there is no other way to live. < her'],
  ['Anna Roe has used the word “betrayal” often this year.', 'mixed: betrayal < Anna Roe'],
  ['She has been called “a thug” by critics.', 'mixed: a thug < critics'],
  ['The deal, dubbed “the betrayal” by its opponents, passed.', 'mixed: the betrayal < its opponents'],
  [
    'The deal was hailed as “historic” by Anna Roe and condemned as “a sellout” by the union.',
    'mixed: historic < Anna Roe',
    'mixed: a sellout < the union',
  ],
  ['“It is over,” is how Anna Roe described the race.', 'direct: It is over, < Anna Roe'],
  ['“A long way to go” was Roe’s verdict.', 'direct: A long way to go < Roe'],
  ['Her message to voters: “Stay home.”', 'direct: Stay home. < Her'],
  ['The firm insists it “acted in good faith,” something Roe disputes.', 'mixed: acted in good faith, < The firm'],
  ['Roe has long argued — most recently in a speech in June — that the tax is “theft.”', 'mixed: theft. < Roe'],
  [
    'Anna Roe says the mayor is “weak” and “unfit,” while Karl Lund says the town is “lucky.”',
    'mixed: weak < Anna Roe',
    'mixed: unfit, < Anna Roe',
    'mixed: lucky. < Karl Lund',
  ],
  ['“We waited a year for this,” blasted Anna Roe, of Halm First.', 'direct: We waited a year for this, < Anna Roe'],
  ['The company, which calls itself “the home of tea”, said sales fell.', 'mixed: the home of tea < The company'],
  ['»We have a list of names«, so the head of government.', 'direct: We have a list of names < the head of government'],
  [
    'The bridge is shut.\n\n– The safety of the people here is nothing we haggle about. We close it, says Anna Roe.\n\n– A bridge is a boat. One must bail it every day, says Karl Lund. – Every year.',
    'direct: The safety of the people here is nothing we haggle about. We close it, < Anna Roe',
    'direct: A bridge is a boat. One must bail it every day, < Karl Lund',
    'direct: Every year. < Karl Lund',
  ],
  ['Roads Will Be ‘Impassable’ By May, Anna Roe Says', 'mixed: Impassable < Anna Roe'],
  ['Retired General Reveals ‘Demoralizing’ Years At Ministry', 'mixed: Demoralizing < Retired General'],
  ['Union ‘Furious’ Over Pay Offer To Drivers', 'mixed: Furious < Union'],
  [
    'The engineer who is in charge of the repairs said, “The bridge is closed.”',
    'direct: The bridge is closed. < The engineer',
  ],
  [
    '“It is closed,” said Karl Lund.\n\nAnna Roe looked back, “We built it in a winter. It was cold.”',
    'direct: It is closed, < Karl Lund',
    'direct: We built it in a winter. It was cold. < Anna Roe',
  ],
  [
    '“It is closed,” said Karl Lund.\n\nAnna Roe, for her courage. “Nobody can eat a bridge. We tried.”',
    'direct: It is closed, < Karl Lund',
    'direct: Nobody can eat a bridge. We tried. < Anna Roe',
  ],
  [
    'The 34-year-old, from Crewe, raged: ‘I pay my taxes. It’s a disgrace!’',
    'direct: I pay my taxes. It’s a disgrace! < The 34-year-old',
  ],
  [
    'A source close to the star told The Daily Post: ‘He’s in bits. He won’t leave the house.’',
    'direct: He’s in bits. He won’t leave the house. < A source close to the star',
  ],
  [
    '“We are gutted for the lads,” said gaffer Paul Tench, whose side have now lost five on the bounce.',
    'direct: We are gutted for the lads, < gaffer Paul Tench',
  ],
  [
    'Tench said: “We had chances. We didn’t take them. That’s football.” The former Rovers boss added: “I won’t walk away.”',
    'direct: We had chances. We didn’t take them. That’s football. < Tench',
    'direct: I won’t walk away. < The former Rovers boss',
  ],
  [
    '“He’s a top, top player,” Tench said of his striker, who limped off on 20 minutes.',
    'direct: He’s a top, top player, < Tench',
  ],
  ['Asked whether he feared the sack, Tench snapped: “Next question.”', 'direct: Next question. < Tench'],
  [
    'WASHINGTON, March 3 (Wire) - The president on Friday said he would not sign the bill "under any circumstances," a day after the Senate passed it 61-38.',
    'mixed: under any circumstances, < The president',
  ],
  [
    '"I will not sign it under any circumstances," the president told reporters at the White House.',
    'direct: I will not sign it under any circumstances, < the president',
  ],
  [
    'The bill is "dead on arrival," according to a senior House aide who was not authorized to speak publicly.',
    'mixed: dead on arrival, < a senior House aide',
  ],
  [
    'Sen. Maria Lopez, D-N.M., a co-sponsor of the bill, called the threat "a tantrum."',
    'mixed: a tantrum. < Sen. Maria Lopez',
  ],
  [
    '"It\'s a tantrum," said Lopez, D-N.M. "We\'ve seen it before."',
    "direct: It's a tantrum, < Lopez",
    "direct: We've seen it before. < Lopez",
  ],
  [
    'Moscow has repeatedly said that the accusations are groundless. "These are groundless accusations," Kremlin spokesman Oleg Sotnikov told reporters.',
    'direct: These are groundless accusations, < Kremlin spokesman Oleg Sotnikov',
  ],
  [
    '"The decision has been made, - the minister emphasized, - and it will be implemented."',
    'direct: The decision has been made, < the minister',
    'direct: and it will be implemented. < the minister',
  ],
  [
    '"We are not going anywhere," - said the governor. "Everything is under control", he added.',
    'direct: We are not going anywhere, < the governor',
    'direct: Everything is under control < he',
  ],
  [
    'According to him, the situation "is stable", and people "should not give in to panic".',
    'mixed: is stable < him',
    'mixed: should not give in to panic < him',
  ],
  [
    'The head of state noted that "the partners have shown understanding" and thanked them for it.',
    'mixed: the partners have shown understanding < The head of state',
  ],
  [
    'As the newspaper writes, the talks were held "in a constructive spirit".',
    'mixed: in a constructive spirit < the newspaper',
  ],
  [
    'The chancellor considers this "not expedient". One does not want, so the government spokesman, "pour oil on the fire".',
    'mixed: not expedient < The chancellor',
    'mixed: pour oil on the fire < the government spokesman',
  ],
  [
    '"That is a fatal signal", criticized the chairman of the works council, Jürgen Maas.',
    'direct: That is a fatal signal < Jürgen Maas',
  ],
  [
    'The mayor, for his part, "regrets" a decision which he considers "incomprehensible".',
    'mixed: regrets < The mayor',
    'mixed: incomprehensible < he',
  ],
  [
    '« We will not yield », assured the trade unionist, interviewed by the AFP.',
    'direct: We will not yield < the trade unionist',
  ],
  ['"It is a victory", rejoiced the lawyer of the family, Me Sophie Brun.', 'direct: It is a victory < Me Sophie Brun'],
  [
    'The accused told the court he had been "at home with the cat" on the night in question.',
    'mixed: at home with the cat < The accused',
  ],
  [
    'Prosecutor Helen Marr KC told jurors: "This was no accident." The defendant, she said, had planned it for months.',
    'direct: This was no accident. < Prosecutor Helen Marr KC',
  ],
  ['Giving evidence, PC Mark Dunn said he heard a man shout “Get back!” before the shot.', 'direct: Get back! < a man'],
  [
    'The judge, Mr Justice Oram, said the attack was “cowardly” and jailed him for 12 years.',
    'mixed: cowardly < Mr Justice Oram',
  ],
  [
    'In a victim impact statement read to the court, Ms Hale wrote: “I am not the person I was.”',
    'direct: I am not the person I was. < Ms Hale',
  ],
  [
    'The health secretary, Ann Crewe, is on her feet. She says the figures are “encouraging, but not yet good”.',
    'mixed: encouraging, but not yet good < She',
  ],
  [
    'Labour’s Tom Ashe intervenes. Will she apologise? “I have nothing to apologise for,” she replies.',
    'direct: I have nothing to apologise for, < she',
  ],
  [
    'The company, which makes tyres, said in a statement on Tuesday that it “takes safety seriously”.',
    'mixed: takes safety seriously < The company',
  ],
  ['“Safety is our first priority,” the statement read.', 'direct: Safety is our first priority, < the statement'],
  ['A sign on the door read “Back in five minutes”.', 'direct: Back in five minutes < A sign on the door'],
  [
    'Protesters held banners saying “No more roads” and chanted “Whose streets? Our streets!”',
    'mixed: No more roads < banners',
    'direct: Whose streets? Our streets! < Protesters',
  ],
  ['One banner read: “Hands off our park”.', 'direct: Hands off our park < One banner'],
  ['Police said they were treating the fire as “unexplained”.', 'mixed: unexplained < Police'],
  [
    'Neighbours described the couple as “quiet” and “polite”.',
    'mixed: quiet < Neighbours',
    'mixed: polite < Neighbours',
  ],
  [
    '“They kept themselves to themselves,” said one, who asked not to be named.',
    'direct: They kept themselves to themselves, < one',
  ],
  [
    '“It was like a bomb,” recalled eyewitness Sara Holm, 41. “The windows shook.”',
    'direct: It was like a bomb, < eyewitness Sara Holm',
    'direct: The windows shook. < eyewitness Sara Holm',
  ],
  ['She wrote on X: “Devastated. No words.” Her post was liked 4,000 times.', 'direct: Devastated. No words. < She'],
  [
    'Dr Lin, who led the study, says the effect is “small but real”. Her colleagues agree.',
    'mixed: small but real < Dr Lin',
  ],
  [
    'Not everyone is convinced. “It’s noise,” says Peter Vail of Ulm University, who was not involved in the work.',
    'direct: It’s noise, < Peter Vail of Ulm University',
  ],
  ['“I don’t buy it,” he says. “Show me the data.”', 'direct: I don’t buy it, < he', 'direct: Show me the data. < he'],
  [
    'The prime minister’s promise to “build back better” has not been kept.',
    'mixed: build back better < The prime minister',
  ],
  [
    'Mr Roth’s claim that the bridge was “perfectly safe” has been challenged by engineers.',
    'mixed: perfectly safe < Mr Roth',
  ],
  [
    'Critics have accused the minister of “playing politics with people’s lives”.',
    'mixed: playing politics with people’s lives < Critics',
  ],
  ['She denied having “any knowledge whatsoever” of the payment.', 'mixed: any knowledge whatsoever < She'],
  ['He insisted he was “the victim of a witch hunt” and vowed to appeal.', 'mixed: the victim of a witch hunt < He'],
  [
    'The bank confirmed that it had received “a number of expressions of interest”.',
    'mixed: a number of expressions of interest < The bank',
  ],
  ['Sources said a deal was “days away”.', 'mixed: days away < Sources'],
  ['It was reported that the talks had “collapsed”.', 'mixed: collapsed < -'],
  ['Asked about the deal, Roth said only that he was “hopeful”.', 'mixed: hopeful < Roth'],
  [
    'Roth, 52, told the BBC he was “hopeful” but that there was “a long way to go”.',
    'mixed: hopeful < Roth',
    'mixed: a long way to go < Roth',
  ],
  [
    '“I asked him, ‘Are you hopeful?’ and he said, ‘Very,’” recalled Ms Hale.',
    'direct: I asked him, ‘Are you hopeful?’ and he said, ‘Very,’ < Ms Hale',
    'direct: Are you hopeful? < I',
    'direct: Very, < he',
  ],
  [
    '“I am hopeful,” said Roth – who has been in the job for a year – “but it is early days.”',
    'direct: I am hopeful, < Roth',
    'direct: but it is early days. < Roth',
  ],
  [
    'The United Nations on Monday warned of a “humanitarian catastrophe”.',
    'mixed: humanitarian catastrophe < The United Nations',
  ],
  ['Roth’s words – “We will never surrender” – were widely shared.', 'direct: We will never surrender < Roth'],
  ['In his own words, Roth is “no saint”.', 'mixed: no saint < his'],
]);
