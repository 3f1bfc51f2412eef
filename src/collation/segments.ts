import type { Range, TextForm } from '../model/index.ts';
import { TokenKind } from '../model/index.ts';
import { tokenAt } from '../text/index.ts';

/** A text as collation cuts it up. */
export interface CutText {
  readonly form: TextForm;
  /** By token: 1 where it is no part of the story: a dateline, an editor's note. */
  readonly aside: Uint8Array;
  /** What stands in quotation marks, marks included, in order. */
  readonly quoted: readonly Range[];
}

/**
 * A stretch of one sentence in one voice: what somebody says, the reporter's words around it, what stands in brackets. Copies
 * move, drop and change these one by one: the frame of a quotation ends up around another one.
 */
export interface Segment {
  readonly sentence: number;
  readonly voice: 'own' | 'quoted' | 'bracketed';
  /** Index of the quotation that it is in; -1: none. */
  readonly quotation: number;
  /** The reporter's words beside something quoted: "said the harbour master". */
  readonly isFrame: boolean;
  /** Indices of tokens, punctuation left out, ascending; never empty. What brackets part is one segment. */
  readonly tokens: readonly number[];
}

/** Words in brackets; fewer are an abbreviation or a sign, and a part of their sentence. */
const MIN_BRACKETED = 2;

/** The segments of a text's story, in order of their first tokens. O(tokens). */
export function segmentsOf({ form, aside, quoted }: CutText): Segment[] {
  const { tokens, sentences } = form;
  const speech = quoted.flatMap((range, quotation) =>
    isSpeech(form, range) ? [{ range, voice: 'quoted' as const, quotation }] : [],
  );
  const brackets = bracketsOf(form).map((range) => ({ range, voice: 'bracketed' as const, quotation: -1 }));
  // What somebody says in brackets is speech.
  const apart = [...brackets, ...speech];
  const inside = new Int32Array(tokens.length).fill(-1);
  apart.forEach(({ range }, which) => {
    for (let at = tokenAt(form, range.start); at < tokens.length && tokens.starts[at]! < range.end; at++)
      inside[at] = which;
  });
  const segments: Segment[] = [];
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const here: { which: number; tokens: number[] }[] = [];
    for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at++) {
      if (tokens.kinds[at] === TokenKind.Punctuation || aside[at]) continue;
      const which = inside[at]!;
      // What brackets part goes on behind them; what a quotation parts does not.
      const goesOn = here.findLast((one) => one.which === which || apart[one.which]?.voice === 'quoted');
      if (goesOn?.which === which) goesOn.tokens.push(at);
      else here.push({ which, tokens: [at] });
    }
    const speaks = here.some(({ which }) => apart[which]?.voice === 'quoted');
    for (const { which, tokens } of here) {
      const { voice, quotation } = apart[which] ?? { voice: 'own', quotation: -1 };
      segments.push({ sentence, voice, quotation, isFrame: speaks && voice === 'own', tokens });
    }
  }
  return segments;
}

/** Whether what stands in quotation marks is an utterance; a phrase inside the reporter's own sentence is a part of that. */
function isSpeech({ folded }: TextForm, { start, end }: Range): boolean {
  return (
    /[.,!?;:…-]["']?$/u.test(folded.slice(start, end - 1)) ||
    /(?:^|[.,!?;:…\n])["'\s]*$/u.test(folded.slice(Math.max(0, start - 3), start))
  );
}

/** Round brackets with a few words in them, marks included; none in one another. */
function bracketsOf({ folded, tokens }: TextForm): Range[] {
  const found: Range[] = [];
  let open = -1;
  for (let at = 0; at < tokens.length; at++) {
    const mark = tokens.ends[at]! - tokens.starts[at]! === 1 ? folded[tokens.starts[at]!] : '';
    if (mark === '(') open = at;
    else if (mark === ')' && open >= 0) {
      if (at - open > MIN_BRACKETED) found.push({ start: tokens.starts[open]!, end: tokens.ends[at]! });
      open = -1;
    }
  }
  return found;
}
