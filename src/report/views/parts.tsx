import { Fragment } from 'preact';
import type { Edit, Span, Verdict } from '../../model/index.ts';
import { shortName } from '../models/label.ts';
import { isDirected, visible } from '../models/visible.ts';
import { useSurface } from './surface.tsx';

/** A report's letter. Reports of one family share a colour and, for those who see none, the tooltip's words. */
export function Sigil({ of }: { readonly of: string }) {
  const { index, strings, paper } = useSurface();
  const colour = index.colour(of);
  const witness = paper ? undefined : index.witness(of);
  const family = colour === 0 ? strings.dossier.alone : strings.dossier.family(index.familyNumber(of));
  return (
    <b class={`f${colour}`} title={witness && `${visible(shortName(witness))} · ${family}`}>
      {of}
    </b>
  );
}

export function Sigils({ of }: { readonly of: readonly string[] }) {
  const { paper } = useSurface();
  if (paper) return <>{of.join(' ')}</>;
  return (
    <span class="sigils">
      {of.map((sigil) => (
        <Sigil key={sigil} of={sigil} />
      ))}
    </span>
  );
}

/** Where a span stands, as readers cite it ("A 12": report A, paragraph 12), leading there. */
export function Place({ span }: { readonly span: Span }) {
  const { index, strings, place, paper } = useSurface();
  const number = index.paragraphNumber(span.witness, span);
  return (
    <a class={paper ? undefined : 'place'} href={place(span)}>
      {strings.dossier.place(span.witness, number)}
    </a>
  );
}

/**
 * A report's own words, kept apart from ours: isolated from the direction of what stands around. On paper, where every
 * byte is in the file, only words that have a direction of their own need to be.
 */
export function Words({ text, class: name }: { readonly text: string; readonly class?: string }) {
  const { paper } = useSurface();
  const shown = visible(text);
  if (paper && name === undefined && !isDirected(shown)) return shown;
  return <bdi class={name}>{shown}</bdi>;
}

/** A span's words with their place. */
export function Quoted({ span }: { readonly span: Span }) {
  const { paper } = useSurface();
  const words = (
    <>
      <Words text={span.text} /> <Place span={span} />
    </>
  );
  return paper ? words : <span class="quoted">{words}</span>;
}

/** The verdict's word, underlined as the reading view underlines the quotations that have it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { strings, paper } = useSurface();
  return (
    <span class={`verdict v-${verdict}`} title={paper ? undefined : strings.verdictMeanings[verdict]}>
      {strings.verdicts[verdict]}
    </span>
  );
}

/** Words left out struck through, words put in underlined and bold: told apart without colour. */
export function WordDiff({ edits }: { readonly edits: readonly Edit[] }) {
  const { paper } = useSurface();
  const Isolated = paper && !edits.some(({ quote, record }) => isDirected(quote + record)) ? Fragment : 'bdi';
  return (
    <Isolated>
      {edits.map(({ op, quote, record }, at) => {
        const space = at === 0 ? '' : ' ';
        if (op === 'keep') return space + visible(quote);
        return [
          space,
          record !== '' && op !== 'add' && <del>{visible(record)}</del>,
          op === 'change' && ' ',
          quote !== '' && op !== 'drop' && <ins>{visible(quote)}</ins>,
        ];
      })}
    </Isolated>
  );
}

/** What a quotation does to the record's words. What the record says before and after them is no change to them. */
export function QuoteDiff({ edits }: { readonly edits: readonly Edit[] }) {
  const first = edits.findIndex(({ op }) => op !== 'drop');
  const last = edits.findLastIndex(({ op }) => op !== 'drop');
  return <WordDiff edits={edits.slice(Math.max(0, first), last + 1)} />;
}
