import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import { statementUnits } from '../../src/statements/index.ts';
import { formOf, tagForm } from '../../src/text/index.ts';

const english = languageOf('en');

function clausesOf(text: string): string[] {
  const form = formOf(text, english.form);
  const tags = tagForm(form, english.tagging.model());
  const units = statementUnits({
    form,
    tags,
    language: english,
    times: [],
    figures: [],
    names: [],
    references: [],
    quotations: [],
    skipped: [],
  });
  return units.map(({ start, end }) => text.slice(start, end));
}

describe('clauses', () => {
  const cases: [name: string, text: string, clauses: string[]][] = [
    ['one claim stays whole', 'The bridge was closed on Monday evening.', ['The bridge was closed on Monday evening.']],
    [
      'two verbs joined by "and"',
      'The minister resigned on Friday, and the prince left for the coast.',
      ['The minister resigned on Friday,', 'and the prince left for the coast.'],
    ],
    [
      'a relative clause after a comma',
      'She built the machine, which had cost them two years of work.',
      ['She built the machine,', 'which had cost them two years of work.'],
    ],
    [
      'a participle that opens a sentence is no clause',
      'Given the state of the roof, Ruiz has no choice but to close the hall.',
      ['Given the state of the roof, Ruiz has no choice but to close the hall.'],
    ],
    [
      'a subject with a relative clause of two things',
      'Nobody who drives a coach or a tram in Halmstow can be dismissed before the spring.',
      ['Nobody who drives a coach or a tram in Halmstow can be dismissed before the spring.'],
    ],
    [
      'a time before a conjunction is no clause',
      'He added that nine hikers had turned back after the storm in question but that she could not say why they had left.',
      [
        'He added that nine hikers had turned back after the storm in question',
        'but that she could not say why they had left.',
      ],
    ],
    [
      'a list of nouns is one',
      'They sold bread, milk and old newspapers.',
      ['They sold bread, milk and old newspapers.'],
    ],
    [
      'two sentences with a comma between them',
      'The library closes on Monday, 86 posts will go and the lamps will be dimmed.',
      ['The library closes on Monday,', '86 posts will go', 'and the lamps will be dimmed.'],
    ],
    [
      'a relative clause between commas ends at the second',
      'The captain, who had made 900 crossings, was tested on Friday.',
      ['The captain, who had made 900 crossings,', 'was tested on Friday.'],
    ],
    [
      'a circumstance with a subject and a verb',
      'Nine people are missing after a barge with a circus on board struck a reef.',
      ['Nine people are missing', 'after a barge with a circus on board struck a reef.'],
    ],
    [
      'who speaks stays with what is said',
      'The water was cold, the commander of the coastguard told reporters.',
      ['The water was cold, the commander of the coastguard told reporters.'],
    ],
    [
      'a semicolon parts',
      'The first offer was refused; the second one was never made.',
      ['The first offer was refused;', 'the second one was never made.'],
    ],
  ];
  test.each(cases)('%s', (_, text, clauses) => expect(clausesOf(text)).toEqual(clauses));

  test('a sentence without a word that says anything is no unit', () =>
    expect(clausesOf('And so it was. Oh.')).toEqual([]));
});
