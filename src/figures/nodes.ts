import type { Prints } from '../align/index.ts';
import type { Language } from '../lang/index.ts';
import type { FigureMention, Report, TextForm, TimeExpression } from '../model/index.ts';
import { tokenAt, unitOf } from '../text/index.ts';
import { type Comparable, comparable } from './amount.ts';
import { restatements } from './conversions.ts';
import { type Compared, datesOf } from './dates.ts';
import { type Bag, bagOf } from './likeness.ts';
import { type Setting, settingOf } from './setting.ts';
import { Vocabulary } from './vocabulary.ts';

/** One witness as its figures are laid beside those of others. */
export interface FiguredWitness {
  readonly sigil: string;
  readonly order: number;
  readonly key: string;
  readonly report: Report;
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly prints: Prints;
  readonly figures: readonly FigureMention[];
  readonly times: readonly TimeExpression[];
}

/** One figure of one witness, with all that it is compared by. */
export interface Node {
  /** Index of the witness. */
  readonly witness: number;
  /** Index among the witness's figures. */
  readonly at: number;
  readonly figure: Compared;
  readonly amount: Comparable;
  readonly setting: Setting;
  /** The noun phrase that is counted or measured. */
  readonly phrase: Bag;
  /** The phrase and everything around. */
  readonly all: Bag;
  /** It gives the figure before it in other terms: "(126 parsecs)". */
  readonly restates: boolean;
  /** It counts what first reports are still counting: the dead, cases, arrests. */
  readonly moves: boolean;
}

/** Tokens to each side of a figure in which its verb stands. */
const NEAR = 8;

/** The content words near a figure, its own among them. */
function wordsNear({ start, end }: Compared, form: TextForm, words: Int32Array): number[] {
  const sentence = unitOf(form.sentences, tokenAt(form, start));
  const from = Math.max(form.sentences[sentence]!, tokenAt(form, start) - NEAR);
  const to = Math.min(form.sentences[sentence + 1]!, tokenAt(form, end - 1) + 1 + NEAR);
  return [...words.subarray(from, to)].filter((word) => word >= 0);
}

/** The figures of all witnesses, in the witnesses' order and in each by place, and the words they are compared by. */
export function nodesOf(
  witnesses: readonly FiguredWitness[],
  language: Language,
): { nodes: Node[]; vocabulary: Vocabulary } {
  const vocabulary = new Vocabulary(language);
  const words = witnesses.map(({ form, tags }) => vocabulary.read(form, tags));
  const nodes = witnesses.flatMap(({ figures, times, form, tags, report }, witness) => {
    const restated = new Map(restatements(figures, report.text, language).map(({ at, unit }) => [at, unit]));
    return [...figures, ...datesOf(times, report)].map((given, at): Node => {
      const figure = { ...given, unit: restated.get(at) ?? given.unit };
      const setting = settingOf(figure, form, tags, words[witness]!, vocabulary);
      return {
        witness,
        at,
        figure,
        amount: comparable(figure),
        setting,
        phrase: bagOf(setting.phrase),
        all: bagOf([...setting.phrase, ...setting.around]),
        restates: restated.has(at),
        moves: wordsNear(figure, form, words[witness]!).some((word) => vocabulary.isTallied(word)),
      };
    });
  });
  return { nodes, vocabulary };
}
