import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';

const { headlines, lexicon, rumours } = languageOf('en');

describe('what headlines mean by their words', () => {
  test.each([
    ['france', 'france', null],
    ['french', 'france', null],
    ['us', 'united states', null],
    ['istanbul', 'turkey', 'istanbul'],
    ['new york', 'united states', 'new york'],
    ['north korean', 'north korea', null],
    ['scottish', 'united kingdom', 'scotland'],
    ['moscow', 'russia', 'moscow'],
  ])('%s is in %s', (name, land, part) => expect(headlines.place(name)).toEqual({ land, part }));

  test.each(['car', 'male', 'pole', 'nice', 'march', 'bank'])('%s is no place', (word) =>
    expect(headlines.place(word)).toBeUndefined(),
  );

  test.each([
    ['tear gas', 'teargas'],
    ['step down', 'resign'],
    ['wall street', 'us stock market'],
    ['pct', 'percent'],
  ])('%s stands for %s', (phrase, words) => expect(headlines.phrase(phrase)?.join(' ')).toBe(words));

  test('relations and opposites go both ways', () => {
    expect(headlines.related('blaze', 'fire')).toBeGreaterThan(0);
    expect(headlines.related('fire', 'blaze')).toBe(headlines.related('blaze', 'fire'));
    expect(headlines.opposed('open', 'close') && headlines.opposed('close', 'open')).toBe(true);
    expect(headlines.opposed('open', 'begin')).toBe(false);
  });

  test('cues of rumours are base forms of no more words than are looked at, and on one side each', () => {
    const sides = [rumours.refuting, rumours.distancing, rumours.vouching];
    const all = sides.flatMap((side) => [...side.keys()]);
    for (const cue of all) expect(cue.split(' ').length, cue).toBeLessThanOrEqual(rumours.longest);
    expect(all.filter((cue, i) => all.indexOf(cue) !== i)).toEqual([]);
    expect(all.filter((cue) => cue.split(' ').some((word) => lexicon.lemma(word) !== word))).toEqual([]);
  });
});
