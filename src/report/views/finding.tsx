import type { Finding, Severity, Span } from '../../model/index.ts';
import { formatShare } from '../models/numbers.ts';
import { visible } from '../models/visible.ts';
import { Place, QuoteDiff, VerdictMark, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';

const LEVELS: Readonly<Record<Severity, 'high' | 'middle' | 'low'>> = { error: 'high', warning: 'middle', note: 'low' };

/** How urgently a finding asks to be looked at: a sign and a word. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const { strings } = useSurface();
  return <span class={`tag t-${LEVELS[severity]}`}>{strings.severities[severity]}</span>;
}

/** Everything about one finding: what, the words, why, why it might be otherwise. `context`: characters around each span. */
export function FindingBody({ finding, context }: { readonly finding: Finding; readonly context: number }) {
  const { strings, paper, Decision } = useSurface();
  const { dossier } = strings;
  return (
    <>
      <div class="passages">
        {finding.spans.map((span, at) => (
          <Passage key={at} span={span} context={context} />
        ))}
      </div>
      <dl class="reasons">
        <dt>{dossier.because}</dt>
        <dd>{visible(finding.because)}</dd>
        <dt>{dossier.doubt}</dt>
        <dd>{visible(finding.doubt)}</dd>
        {finding.counter.length > 0 && [
          <dt key="counter">{dossier.counter}</dt>,
          ...finding.counter.map((words, at) => <dd key={at}>{visible(words)}</dd>),
        ]}
      </dl>
      {!paper && finding.inputs.length > 0 && (
        <details class="inputs">
          <summary>{dossier.inputs}</summary>
          <dl class="reasons">
            {finding.inputs.map(({ name, value, threshold }, at) => [
              <dt key={`name${at}`}>{visible(name)}</dt>,
              <dd key={`value${at}`}>
                {visible(value)}
                {threshold !== undefined && <span class="fine"> {dossier.threshold(visible(threshold))}</span>}
              </dd>,
            ])}
          </dl>
        </details>
      )}
      <p class="fine">
        {dossier.rule} <code>{finding.rule}</code> · {dossier.confidence} {formatShare(finding.confidence)}
      </p>
      {Decision !== undefined && <Decision finding={finding} />}
    </>
  );
}

/** A span lit in the words around it. A quotation shows how it differs from the record. */
export function Passage({ span, context }: { readonly span: Span; readonly context: number }) {
  const { index } = useSurface();
  const quote = index.quotesOn(span)[0];
  const edits = quote?.check.edits ?? [];
  const differs = edits.some(({ op }) => op !== 'keep');
  const text = index.witness(span.witness)?.text ?? '';
  return (
    <figure class={`passage f${index.colour(span.witness)}`}>
      <blockquote>
        {context > 0 && <Words class="around" text={before(text, span, context)} />}
        <mark>
          <Words text={span.text} />
        </mark>
        {context > 0 && <Words class="around" text={after(text, span, context)} />}
      </blockquote>
      <figcaption>
        <Place span={span} />
        {quote?.speaker && <span class="who">{visible(quote.speaker.name)}</span>}
        {quote && quote.check.verdict !== 'unchecked' && <VerdictMark verdict={quote.check.verdict} />}
      </figcaption>
      {differs && context > 0 && (
        <p class="against">
          <QuoteDiff edits={edits} />
        </p>
      )}
    </figure>
  );
}

/** Up to `room` characters of the same paragraph, cut at a word. */
function before(text: string, { start }: Span, room: number): string {
  const from = Math.max(text.lastIndexOf('\n\n', start - 1) + 2, start - room, 0);
  if (from >= start) return '';
  const piece = text.slice(Math.min(from, start), start);
  const paragraphStart = from === 0 || text.slice(from - 2, from) === '\n\n';
  return paragraphStart ? piece : `…${piece.slice(piece.indexOf(' '))}`;
}

function after(text: string, { end }: Span, room: number): string {
  const blank = text.indexOf('\n\n', end);
  const limit = blank < 0 ? text.length : blank;
  const piece = text.slice(end, Math.min(limit, end + room));
  return end + room >= limit ? piece : `${piece.slice(0, Math.max(0, piece.lastIndexOf(' ')))} …`;
}
