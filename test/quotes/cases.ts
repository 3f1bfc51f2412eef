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
  ['a question', '“Is the bridge closed?” asked Roe.', 'direct: Is the bridge closed? < Roe'],
  ['a question, the name first', '“Is the bridge closed?” Roe asked.', 'direct: Is the bridge closed? < Roe'],
  ['an exclamation', '“Close the bridge!” Roe shouted.', 'direct: Close the bridge! < Roe'],
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
  ['a title', 'Her book “A Short History of Wrong Bridges” came out in May.'],
  ['a title after a channel', 'Roe spoke on Radio Halm’s “Town Talk” on Sunday.'],
  ['a nickname', 'John “Jack” Lund built it.'],
  ['a defined term', 'Halm Harbour Holding Ltd (“the Company”) built it.'],
  ['a word as a word', 'The word “bridge” is missing from the contract.'],
  ['so-called', 'The so-called “second bridge” was never built.'],
  ['a scare quote', 'The “bridge” is a plank.'],
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
