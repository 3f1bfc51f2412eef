import { expect, test } from 'vitest';
import { Concordance, type Lexeme, wordingOf } from '../../src/align/index.ts';
import { measurePlaces } from '../../src/align/places.ts';
import { languageOf } from '../../src/lang/index.ts';
import { wordingRules } from '../../src/quotes/index.ts';
import { formOf } from '../../src/text/index.ts';

const english = languageOf('en');
const rules = wordingRules(english);

function wording(text: string) {
  return wordingOf(formOf(text, english.form), rules);
}

const RECORD = [
  'The council is to be asked for it in the spring.',
  'Repairs on the lock gates will drag on.',
  'Nobody rang the boatmen.',
  'Ducks were seen.',
  'Lunch was late.',
];

/** How likely each line of `RECORD`, one a sentence, is to be where `fragment` comes from; the log odds. */
function scores(fragment: string, setting: 'alone' | 'surrounded'): number[] {
  const read = wording(RECORD.join('\n\n'));
  const bounds = [...read.sentences];
  const lines = bounds.slice(0, -1).map((from, i) => ({ from, to: bounds[i + 1]!, voice: 0, next: -1 }));
  const said = wording(fragment);
  const lexemes: Lexeme[] = [...said.ids].map((id) => said.lexemes[id]!);
  const text = new Concordance(read, lines, rules);
  const found = measurePlaces(lexemes, text, undefined, setting);
  return RECORD.map(
    (_, line) => found.find((place) => place.lines.length === 1 && place.lines[0] === line)?.score ?? NaN,
  );
}

test('in a fragment by itself, words that say something tell the place rather than those that stand anywhere', () => {
  const lead = (setting: 'alone' | 'surrounded') => {
    const [small, telling] = scores('the lock is to be under repair for it', setting);
    return telling! - small!;
  };
  expect(lead('alone')).toBeGreaterThan(lead('surrounded'));
});

test('a whole sentence is weighed alike in either setting', () => {
  const sentence = 'The people of the council will surely be asked for it once more in the early spring of the year';
  expect(scores(sentence, 'alone')).toEqual(scores(sentence, 'surrounded'));
});

test('a name that a line lacks speaks against it more than another word that it lacks', () => {
  const record = [
    'The ferry to Brekke leaves at dawn.',
    'Nobody rang the boatmen.',
    'Ducks were seen.',
    'Lunch was late.',
  ];
  const read = wording(record.join('\n\n'));
  const bounds = [...read.sentences];
  const lines = bounds.slice(0, -1).map((from, i) => ({ from, to: bounds[i + 1]!, voice: 0, next: -1 }));
  const scoreOf = (quote: string) => {
    const said = wording(quote);
    const lexemes = [...said.ids].map((id) => said.lexemes[id]!);
    return measurePlaces(lexemes, new Concordance(read, lines, rules), [[0]])[0]!.score;
  };
  expect(scoreOf('The ferry leaves Tarnby at dawn')).toBeLessThan(scoreOf('The ferry leaves tarnby at dawn'));
});

test('a name has a capital wherever it stands within a sentence', () => {
  const { lexemes } = wording('Roe said that Brown was late. A brown dog came to Roe.');
  expect(lexemes.filter(({ isName }) => isName).map(({ form }) => form)).toEqual(['roe']);
});
