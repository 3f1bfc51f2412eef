import type { LineageEdge } from '../../model/index.ts';
import { formatShare } from '../models/numbers.ts';
import { clipped, visible } from '../models/visible.ts';
import { Place, Sigil, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** Characters of a piece of evidence shown; the rest stands behind its place. */
const EVIDENCE_CHARACTERS = 180;
/** Spans of one piece of evidence shown. */
const EVIDENCE_SPANS = 4;

/** "B → A · abridgement · 76 %": one line of descent in words. */
export function EdgeTitle({ edge }: { readonly edge: LineageEdge }) {
  const { strings } = useSurface();
  return (
    <>
      <Sigil of={edge.from} /> <span aria-hidden="true">{edge.relation === 'common-source' ? '—' : '→'}</span>{' '}
      <Sigil of={edge.to} />{' '}
      <span class="edge-words">
        {strings.relations[edge.relation]},{' '}
        <span class="number">{strings.stemma.ofShare(formatShare(edge.share), edge.to)}</span>
      </span>
    </>
  );
}

/** The reasons for a line of descent, each with the words where it can be read. */
export function EdgeEvidence({ edge }: { readonly edge: LineageEdge }) {
  return (
    <ul class="evidence">
      {edge.evidence.map(({ kind, text, spans }, at) => (
        <li key={at} class={`e-${kind}`}>
          <p>{visible(text)}</p>
          {spans.length > 0 && (
            <ul>
              {spans.slice(0, EVIDENCE_SPANS).map((span, at) => (
                <li key={at}>
                  <Words text={clipped(span.text, EVIDENCE_CHARACTERS)} /> <Place span={span} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
