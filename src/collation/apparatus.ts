import type { Change, ChangeTouch, FigureMention, Range, TimeExpression } from '../model/index.ts';
import type { PairedText } from './links.ts';

/** One entry of an apparatus, before its witnesses have names. */
export interface LocalChange {
  readonly kind: Change['kind'];
  readonly before: Range | null;
  readonly after: Range | null;
  readonly weight: number;
  readonly touches?: ChangeTouch;
}

/** A text cut into segments, with its quantities and times. */
export interface ApparatusText extends PairedText {
  readonly figures: readonly FigureMention[];
  readonly times: readonly TimeExpression[];
}
