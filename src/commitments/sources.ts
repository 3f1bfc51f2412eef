import type { LocalNames, Quotation, Report, TextForm, TimeExpression } from '../model/index.ts';

/** What one report's commitments are read from. */
export interface CommitmentSources {
  readonly report: Pick<
    Report,
    'text' | 'kind' | 'blocks' | 'speaker' | 'turns' | 'published' | 'publisher' | 'byline'
  >;
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly names: LocalNames;
}
