import { languageOf } from '../../src/lang/index.ts';
import { formOf } from '../../src/text/index.ts';
import { PENN } from './lessons.ts';
import type { Lexicon } from './lexicon.ts';
import { generator, type Lesson } from './perceptron.ts';

/**
 * Sentence frames for what small treebanks have too little of: participles without an auxiliary, base forms after
 * "help" and "let". A word in braces is drawn from the lexicon; `/TAG` behind a word says what the lesson is. Words
 * without it teach nothing.
 */
const FRAMES = `
The {NN} {V}/VBN by the {NN} was {V}/VBN on Tuesday .
The {NNS} {V}/VBN in the {NN} were {V}/VBN to the {NN} .
A {NN} {V}/VBN in London last year has been {V}/VBN by officials .
The {JJ} {NN} , {V}/VBN in 1998 , {V}/VBD the {NN} .
The {NN} , {V}/VBN by a {NN} , is {JJ} .
{V}/VBN by a {JJ} {NN} , the {NN} {V}/VBD the {NNS} .
{V}/VBN in 2004 , the {NN} has {NUM} {NNS} .
They have not {V}/VBN the {NN} .
Officials had already {V}/VBN it .
The {NN} has been {V}/VBN and {V}/VBN by the {NN} .
He was {V}/VBN after having {V}/VBN the {NN} .
There are two {NNS} {V}/VBN to the {NN} .
There was a {NN} {V}/VBN in the {NN} .
A recently {V}/VBN {NN} and a newly {V}/VBN {NN} were {JJ} .
The {NNS} were being {V}/VBN when she {V}/VBD .
The {NN} was well {V}/VBN .
It must be {V}/VBN at once .
The {NN} {V}/VBD the {NN} of the {NN} .
The {NN} {V}/VBD that the {NN} had {V}/VBN .
Smith {V}/VBD the {NNS} on Friday , and Jones {V}/VBD the {NN} .
The {NN} , who {V}/VBD the {NN} , {V}/VBD to the {NN} .
The {NNS} which {V}/VBD the {NN} also {V}/VBD {NUM} {NNS} .
The {NN} in the {NN} {V}/VBD a {NN} .
The {NN} of the {NN} {V}/VBD {NUM} {NNS} in March .
Police {V}/VBD a {NN} , a {NN} and {NUM} {NNS} .
The {NN} {V}/VBD last week , the {NN} said .
Shares {V}/VBD {NUM} percent on Monday .
The {NN} , a {JJ} {NN} , {V}/VBD the {NNS} yesterday .
Both {V}/VBD the {NN} , but neither {V}/VBD it .
It {V}/VBD and {V}/VBD before the {NN} {V}/VBD .
The company {V}/VBN in the {NN} said it {V}/VBD the {NN} .
The man {V}/VBN of the {NN} has {V}/VBN the {NN} .
The {NN} , which was {V}/VBN in Paris , {V}/VBD its {NN} .
People {V}/VBN in the {NN} include a {NN} {V}/VBN last month .
The {NNS} {V}/VBN for the {NN} are {JJ} .
The amount {V}/VBN per {NN} is {NUM} .
She said the {NN} , {V}/VBN from {NN} , will {B}/VB .
They got {V}/VBN , and the {NN} remained {V}/VBN .
We want the {NN} {V}/VBN and the {NNS} {V}/VBN .
The {NN} helped the {NNS} {B}/VB the {NN} .
The {NN} let them {B}/VB it and made him {B}/VB .
Help us {B}/VB the {NN} .
They did not {B}/VB and he does not {B}/VB the {NN} .
It could also {B}/VB the {NN} or {B}/VB the {NNS} .
To {B}/VB the {NN} and {B}/VB the {NNS} , they {B}/VBP {NNS} .
The {NNS} {B}/VBP the {NN} and often {B}/VBP it .
Many people in the {NN} {B}/VBP that the {NNS} {B}/VBP .
If you really {B}/VBP the {NN} , {B}/VB it .
`
  .trim()
  .split('\n');

/** `count` sentences made from the frames, as lessons of twenty sentences each. */
export function templateLessons(lexicon: Lexicon, count: number): Lesson[] {
  const random = generator(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const only = (tag: string) => [...lexicon].filter(([, tags]) => tags[0] === tag).map(([word]) => word);
  const pools: Record<string, readonly string[]> = {
    NN: only('NN'),
    NNS: only('NNS'),
    JJ: only('JJ'),
    V: [...lexicon].filter(([, tags]) => tags.includes('VBD') && tags.includes('VBN')).map(([word]) => word),
    B: [...lexicon].filter(([, tags]) => tags.includes('VB') && tags.includes('VBP')).map(([word]) => word),
    NUM: ['two', 'three', '12', '40', '1,500', 'six', '250'],
  };
  const lessons: Lesson[] = [];
  for (let made = 0; made < count; ) {
    let text = '';
    const gold = new Map<number, number>();
    for (let i = 0; i < 20 && made < count; i++, made++) {
      for (const [at, cell] of pick(FRAMES).split(' ').entries()) {
        const [raw, tag] = cell.split('/') as [string, string?];
        let word = raw.startsWith('{') ? pick(pools[raw.slice(1, -1)]!) : raw;
        if (at === 0) word = word.charAt(0).toUpperCase() + word.slice(1);
        if (at > 0 && !/^[.,]$/.test(word)) text += ' ';
        if (tag) gold.set(text.length, PENN.get(tag)!);
        text += word;
      }
      text += '\n\n';
    }
    const form = formOf(text, languageOf('en').form);
    lessons.push({
      form,
      gold: Uint8Array.from({ length: form.tokens.length }, (_, i) => gold.get(form.tokens.starts[i]!) ?? 0),
      weight: 1,
    });
  }
  return lessons;
}
