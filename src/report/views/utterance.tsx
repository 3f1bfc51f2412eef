import type { Quote } from '../../model/index.ts';
import type { Utterance } from '../models/utterances.ts';
import { visible } from '../models/visible.ts';
import { Place, QuoteDiff, Quoted, VerdictMark, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** One utterance: the record's words above, each report's version below, word by word. */
export function UtteranceBody({ utterance }: { readonly utterance: Utterance }) {
  const { strings } = useSurface();
  const { record, quotes } = utterance;
  const none = quotes.every(({ check }) => check.verdict === 'unchecked')
    ? strings.quotes.unchecked
    : strings.quotes.noRecord;
  const found = quotes.some(({ check }) => check.verdict !== 'absent' && check.verdict !== 'unchecked');
  return (
    <div class="utterance">
      <div class="of-record">
        <p class="label">{record.length > 0 && !found ? strings.quotes.nearest : strings.quotes.record}</p>
        {record.length === 0 ? (
          <p class="none">{none}</p>
        ) : (
          record.map((span) => (
            <p key={span.start}>
              <Quoted span={span} />
            </p>
          ))
        )}
      </div>
      <ul class="versions">
        {quotes.map((quote) => (
          <li key={quote.id}>
            <Version quote={quote} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A quotation as one report prints it, with its verdict and what it does to the record's words. */
export function Version({ quote }: { readonly quote: Quote }) {
  const { strings } = useSurface();
  const { span, check, speaker } = quote;
  const differs = check.verdict !== 'absent' && check.edits.some(({ op }) => op !== 'keep');
  return (
    <>
      <p class="version-head">
        <Place span={span} /> <VerdictMark verdict={check.verdict} />{' '}
        <span class="who">{visible(speaker?.name ?? strings.quotes.nobody)}</span>{' '}
        {quote.kind !== 'direct' && <span class="fine">{strings.quoteKinds[quote.kind]}</span>}
      </p>
      <p class="version">{differs ? <QuoteDiff edits={check.edits} /> : <Words text={span.text} />}</p>
    </>
  );
}
