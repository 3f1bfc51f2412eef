import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLookup } from '../../scripts/tagger/pack.ts';
import { languageOf } from '../../src/lang/index.ts';
import { Tag } from '../../src/model/index.ts';
import { classOf, formOf, hashString, lookUp, tagForm } from '../../src/text/index.ts';

const { form: rules, tagging } = languageOf('en');
const names = new Map(Object.entries(Tag).map(([name, tag]) => [tag as number, name]));

/** "The/DT mayor/NN …" for a text. */
function tagged(text: string): string {
  const form = formOf(text, rules);
  const { starts, ends } = form.tokens;
  return [...tagForm(form, tagging.model())]
    .map((tag, i) => `${text.slice(starts[i], ends[i])}/${names.get(tag)}`)
    .join(' ');
}

describe('tags', () => {
  test.each([
    'The/DT mayor/NN said/VBD on/IN Monday/NNP that/IN the/DT bridge/NN would/MD be/VB closed/VBN ./STOP',
    'Officials/NNS have/VBP not/RB named/VBN the/DT company/NN ./STOP',
    "She/PRP does/VBZ n't/RB want/VB to/TO go/VB to/IN Paris/NNP ./STOP",
    "The/DT company/NN 's/POS profits/NNS rose/VBD 40/CD %/NN last/JJ year/NN ./STOP",
    'He/PRP was/VBD elected/VBN president/NN in/IN 1994/CD ./STOP',
    'A/DT man/NN arrested/VBN by/IN guards/NNS was/VBD released/VBN ./STOP',
    'The/DT German/JJ minister/NN met/VBD her/PRPS French/JJ counterpart/NN ./STOP',
    'Ms/NNP ./STOP Karlsson/NNP will/MD report/VB the/DT results/NNS ./STOP',
    'The/DT report/NN says/VBZ two/CD thirds/NNS of/IN the/DT money/NN is/VBZ safe/JJ ./STOP',
    'the/DT 10th/JJ of/IN June/NNP ,/COMMA in/IN the/DT 1990s/NNS …/COLON',
    'people/NNS who/WP live/VBP in/IN flats/NNS which/WDT they/PRP do/VBP not/RB need/VB',
  ])('%s', (expected) => {
    const text = expected
      .split(' ')
      .map((cell) => cell.slice(0, cell.lastIndexOf('/')))
      .join(' ')
      .replace(/ (n't|'s|%|-|[.,])/g, '$1')
      .replace('- ', '-');
    expect(tagged(text)).toBe(expected);
  });

  test('every token of any text gets a tag, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const form = formOf(text, rules);
        const tags = tagForm(form, tagging.model());
        expect(tags.length).toBe(form.tokens.length);
        expect(tags.every((tag) => tag > 0 && names.has(tag))).toBe(true);
        expect(tagForm(form, tagging.model())).toEqual(tags);
      }),
    );
  });

  test('a text tags the same whatever stands in the next paragraph but one, names aside', () => {
    const text = 'The court ruled against the firm.';
    const alone = tagged(text);
    expect(tagged(`${text}\n\nNobody knows.\n\nIt rained.`).startsWith(alone)).toBe(true);
  });
});

describe('word classes', () => {
  test.each([
    ['ratify', Tag.VB],
    ['ratified', Tag.VBD],
    ['government', Tag.NN],
    ['quickly', Tag.RB],
    ['must', Tag.MD],
  ])('%s', (word, first) => {
    expect(classOf(word, tagging.model())[0]).toBe(first);
  });
});

describe('lemmas', () => {
  test.each([
    ['told', Tag.VBD, 'tell'],
    ['hoping', Tag.VBG, 'hope'],
    ['hopping', Tag.VBG, 'hop'],
    ['stopped', Tag.VBN, 'stop'],
    ['called', Tag.VBN, 'call'],
    ['ratified', Tag.VBD, 'ratify'],
    ['goes', Tag.VBZ, 'go'],
    ['announces', Tag.VBZ, 'announce'],
    ['is', Tag.VBZ, 'be'],
    ['companies', Tag.NNS, 'company'],
    ['wives', Tag.NNS, 'wife'],
    ['crises', Tag.NNS, 'crisis'],
    ['churches', Tag.NNS, 'church'],
    ['houses', Tag.NNS, 'house'],
    ['found', Tag.VBD, 'find'],
    ['found', Tag.VB, 'found'],
    ['larger', Tag.JJR, 'large'],
    ['biggest', Tag.JJS, 'big'],
    ['happier', Tag.JJR, 'happy'],
    ['meeting', Tag.NN, 'meeting'],
    ['meeting', Tag.VBG, 'meet'],
    ["n't", Tag.RB, 'not'],
    ['thames', Tag.NNP, 'thames'],
  ])('%s under tag %i is %s', (word, tag, lemma) => {
    expect(tagging.lemma(word, tag)).toBe(lemma);
  });
});

describe('packed words', () => {
  test('a lookup gives every value that was put in, and hardly any other', () => {
    const words = Array.from({ length: 3000 }, (_, i) => hashString(`word ${i}`));
    const lookup = packLookup(new Map(words.map((hash, i) => [hash, (i % 255) + 1])));
    expect(words.filter((hash, i) => lookUp(lookup, hash) !== (i % 255) + 1)).toEqual([]);
    const strangers = Array.from({ length: 3000 }, (_, i) => lookUp(lookup, hashString(`other ${i}`)));
    expect(strangers.filter((value) => value > 0).length).toBeLessThan(15);
  });
});
