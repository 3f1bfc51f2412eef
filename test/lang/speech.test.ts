import { describe, expect, test } from 'vitest';
import { formsOf, pluralOf } from '../../src/lang/en/speech/inflect.ts';
import { languages } from '../../src/lang/index.ts';

describe('English inflection', () => {
  test.each([
    ['say', 'says said saying said'],
    ['write', 'writes wrote writing written'],
    ['admit', 'admits admitted admitting admitted'],
    ['visit', 'visits visited visiting visited'],
    ['reply', 'replies replied replying replied'],
    ['convey', 'conveys conveyed conveying conveyed'],
    ['agree', 'agrees agreed agreeing agreed'],
    ['argue', 'argues argued arguing argued'],
    ['lie', 'lies lied lying lied'],
    ['express', 'expresses expressed expressing expressed'],
    ['echo', 'echoes echoed echoing echoed'],
  ])('%s', (base, forms) => {
    const { s, past, ing, part } = formsOf(base);
    expect([s, past, ing, part].join(' ')).toBe(forms);
  });

  test.each([
    ['claim', 'claims'],
    ['story', 'stories'],
    ['essay', 'essays'],
    ['spokeswoman', 'spokeswomen'],
    ['human', 'humans'],
    ['witness', 'witnesses'],
    ['speech', 'speeches'],
  ])('%s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });
});

describe.each(languages.map(({ code, speech }) => ({ code, speech })))('words of speech in $code', ({ speech }) => {
  test('every verb says what may follow it, and how strongly', () => {
    for (const entries of speech.verbs.values())
      for (const { verb } of entries) {
        expect(verb.frames, verb.lemma).toMatch(/^[qtbwijgnlao]+$/);
        expect(
          Object.values(verb.strengths).some((strength) => strength !== null),
          verb.lemma,
        ).toBe(true);
      }
  });

  test('of verbs that begin alike, the longest comes first', () => {
    for (const [word, entries] of speech.verbs) {
      const lengths = entries.map(({ verb }) => verb.rest.length);
      expect(lengths, word).toEqual([...lengths].sort((a, b) => b - a));
    }
  });

  test('words are folded: lower case, straight apostrophes', () => {
    const all = [...speech.verbs.keys(), ...speech.nouns.keys(), ...speech.adjectives.keys(), ...speech.words.keys()];
    expect(all.filter((word) => word !== word.toLowerCase() || /[’‘“”]/.test(word))).toEqual([]);
  });
});
