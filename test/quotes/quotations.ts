import { languageOf } from '../../src/lang/index.ts';
import type { Block, LabelledTurn, LocalName, Quotation, Reference, WitnessKind } from '../../src/model/index.ts';
import { findQuotations } from '../../src/quotes/index.ts';
import { formOf, tagForm } from '../../src/text/index.ts';

/** What a test may say of a text besides its words. */
export interface Given {
  readonly kind?: WitnessKind;
  readonly byline?: readonly string[];
  readonly blocks?: readonly Block[];
  readonly turns?: readonly LabelledTurn[];
  readonly names?: readonly LocalName[];
  readonly references?: readonly Reference[];
}

/** People of the tests, wherever a text names them in full or by the last name alone. */
export function namesIn(text: string, full: readonly string[]): LocalName[] {
  return full.flatMap((name) => {
    const last = name.split(' ').at(-1)!;
    const mentions = [...text.matchAll(new RegExp(`(?:${name}|\\b${last})\\b`, 'g'))].map(({ index, 0: found }) => {
      const range = { start: index, end: index + found.length };
      return { ...range, titled: range, full: range };
    });
    return mentions.length === 0 ? [] : [{ name, kind: 'person' as const, mentions, roles: [], gender: null }];
  });
}

/** The quotations of an English text. */
export function quotationsIn(text: string, given: Given = {}): Quotation[] {
  const language = languageOf('en');
  const form = formOf(text, language.form);
  const { kind = 'report', byline = [], blocks = [], turns = [], names = [], references = [] } = given;
  return findQuotations(
    {
      report: { text, kind, byline, blocks, turns, speaker: null, publisher: null },
      form,
      tags: tagForm(form, language.tagging.model()),
      names,
      references,
      turnNames: turns.map(() => null),
    },
    language.speech,
  );
}
