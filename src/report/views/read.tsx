import { bySigil, type Span } from '../../model/index.ts';
import { formatDate } from '../models/dates.ts';
import { placeOf } from '../models/dossier-index.ts';
import { shortName } from '../models/label.ts';
import type { Paragraph } from '../models/paragraphs.ts';
import {
  type Gap,
  gapsOf,
  layersOf,
  MAX_COLUMNS,
  type Reading,
  readingOf,
  type Segment,
  segmentsOf,
} from '../models/reading.ts';
import { type Route, routeTo, withQuery } from '../models/route.ts';
import { LAYERS, type Thing, type ThingsOf } from '../models/things.ts';
import { clipped, languageTag, visible } from '../models/visible.ts';
import { Apparatus } from './apparatus.tsx';
import type { ViewProps } from './frame.tsx';
import { Sigil } from './parts.tsx';
import { useSurface } from './surface.tsx';
import { ThingTable } from './thing-table.tsx';

/** One report, or up to four side by side; at the foot, what the chosen words are and where the others have them. */
export function ReadView({ route, thingsOf }: ViewProps & { readonly thingsOf: ThingsOf }) {
  const { index, strings } = useSurface();
  const reading = readingOf(route, index, thingsOf);
  const here: Route = { ...route, id: reading.sigils.join('+') };
  return (
    <div class="reading">
      <h1 class="out-of-sight" tabIndex={-1}>
        {strings.views.read}
      </h1>
      <div class="reading-tools">
        <Reports route={here} sigils={reading.sigils} />
        <Layers route={here} />
      </div>
      {route.query.as === 'table' ? (
        <ThingTable reading={reading} thingsOf={thingsOf} />
      ) : (
        <div class={`columns n${reading.sigils.length}`}>
          {reading.sigils.map((sigil) => (
            <Column key={sigil} sigil={sigil} route={here} reading={reading} thingsOf={thingsOf} />
          ))}
        </div>
      )}
      {reading.chosen !== null && <Apparatus route={here} reading={reading} chosen={reading.chosen} />}
    </div>
  );
}

/** Which reports are open; a click opens or closes one. */
function Reports({ route, sigils }: { readonly route: Route; readonly sigils: readonly string[] }) {
  const { index, strings, href } = useSurface();
  const full = sigils.length >= MAX_COLUMNS;
  return (
    <nav class="reports" aria-label={strings.read.reports}>
      {index.witnesses.map(({ sigil }) => {
        const open = sigils.includes(sigil);
        const next = open
          ? sigils.filter((other) => other !== sigil)
          : [...(full ? sigils.slice(1) : sigils), sigil].sort(bySigil);
        if (next.length === 0) return <Sigil key={sigil} of={sigil} />;
        return (
          <a
            key={sigil}
            href={href({ ...route, id: next.join('+') })}
            aria-current={open ? 'true' : undefined}
            aria-label={open ? strings.read.close(sigil) : strings.read.open(sigil)}
          >
            <Sigil of={sigil} />
          </a>
        );
      })}
    </nav>
  );
}

function Layers({ route }: ViewProps) {
  const { strings, href } = useSurface();
  const on = layersOf(route);
  const table = route.query.as === 'table';
  return (
    <nav class="chips layers" aria-label={strings.read.layersLabel}>
      {LAYERS.map((layer) => {
        const next = on.includes(layer)
          ? on.filter((other) => other !== layer)
          : LAYERS.filter((other) => other === layer || on.includes(other));
        return (
          <a
            key={layer}
            class={`l-${layer}`}
            href={href(withQuery(route, { layers: next.join(',') || 'none' }))}
            aria-current={on.includes(layer) ? 'true' : undefined}
          >
            {strings.read.layers[layer]}
          </a>
        );
      })}
      <a href={href(withQuery(route, { as: table ? '' : 'table' }))} aria-current={table ? 'true' : undefined}>
        {strings.tools.table}
      </a>
    </nav>
  );
}

interface ColumnProps {
  readonly sigil: string;
  readonly route: Route;
  readonly reading: Reading;
  readonly thingsOf: ThingsOf;
}

function Column({ sigil, route, reading, thingsOf }: ColumnProps) {
  const { index, strings, href } = useSurface();
  const witness = index.witness(sigil)!;
  const things = thingsOf(sigil).filter((thing) => isShown(thing, reading));
  const gaps = reading.layers.includes('changes')
    ? reading.sigils.filter((other) => other !== sigil).flatMap((other) => gapsOf(index, other, sigil))
    : [];
  const lit = reading.lit.filter((span) => span.witness === sigil);
  const chosen = reading.chosen?.witness === sigil ? reading.chosen : null;
  const { published } = witness;
  return (
    <section class={`column f${index.colour(sigil)}`} aria-label={`${sigil}: ${visible(shortName(witness))}`}>
      <header>
        <a href={href(routeTo('sources', sigil))}>
          <Sigil of={sigil} /> <span class="name">{visible(shortName(witness))}</span>
        </a>
        <span class="fine">
          {published === null ? strings.dossier.noDate : formatDate(published.value.slice(0, 10), strings)}
          {witness.kind !== 'report' && ` · ${strings.kinds[witness.kind]}`}
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="page" data-sigil={sigil} tabIndex={0} aria-label={strings.read.textOf(sigil)}>
        <div class="text" lang={languageTag(witness.language)}>
          {witness.title !== null && (
            <h2>
              <bdi>{visible(witness.title)}</bdi>
            </h2>
          )}
          {index.paragraphs(sigil).map((paragraph) => (
            <Para
              key={paragraph.number}
              sigil={sigil}
              text={witness.text}
              paragraph={paragraph}
              segments={segmentsOf(witness.text, paragraph, things, lit, chosen)}
              gaps={gaps.filter(({ at }) => at >= paragraph.start && (at < paragraph.end || at === paragraph.end))}
              route={route}
            />
          ))}
        </div>
      </section>
    </section>
  );
}

/** With one report open, what it shares with its kin; with several, what they share with one another. */
function isShown({ layer, tone, counterparts }: Thing, { layers, sigils }: Reading): boolean {
  if (!layers.includes(layer)) return false;
  if (layer === 'copied')
    return sigils.length === 1 ? tone === 'kin' : counterparts().some(({ witness }) => sigils.includes(witness));
  if (layer === 'changes')
    return (
      sigils.length > 1 &&
      (tone === 'added' || tone === 'dropped' || counterparts().some(({ witness }) => sigils.includes(witness)))
    );
  return true;
}

interface ParaProps {
  readonly sigil: string;
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly segments: readonly Segment[];
  readonly gaps: readonly Gap[];
  readonly route: Route;
}

function Para({ sigil, text, paragraph, segments, gaps, route }: ParaProps) {
  const waiting = [...gaps];
  return (
    <p dir="auto" data-n={paragraph.number}>
      {segments.map((segment) => {
        const before = waiting.splice(0, waiting.filter(({ at }) => at <= segment.start).length);
        return (
          <>
            {before.map((gap) => (
              <GapMark key={`gap${gap.at}`} gap={gap} route={route} />
            ))}
            <Piece key={segment.start} sigil={sigil} text={text} segment={segment} route={route} />
          </>
        );
      })}
      {waiting.map((gap) => (
        <GapMark key={`gap${gap.at}`} gap={gap} route={route} />
      ))}
    </p>
  );
}

function Piece({
  sigil,
  text,
  segment,
  route,
}: {
  readonly sigil: string;
  readonly text: string;
  readonly segment: Segment;
  readonly route: Route;
}) {
  const { href } = useSurface();
  const { start, end, things, lit, chosen } = segment;
  const words = visible(text.slice(start, end));
  const narrowest = things.at(-1);
  if (narrowest === undefined)
    return lit || chosen ? (
      <mark class={lit ? 'lit' : 'chosen'} data-s={start}>
        {words}
      </mark>
    ) : (
      words
    );
  const names = [
    ...new Set(things.map(({ layer, tone }) => `l-${layer} ${layer === 'quotes' ? `v-${tone}` : `t-${tone}`}`)),
  ];
  // A whole shared passage is too much to choose: its sentence is meant.
  const at = narrowest.layer === 'copied' ? segment : narrowest;
  const ends = things.find((thing) => thing.layer === 'statements' && thing.end === end && thing.tone.startsWith('by'));
  const looks = {
    class: `seg ${names.join(' ')}${lit ? ' lit' : ''}${chosen ? ' chosen' : ''}`,
    'data-s': start,
    'data-k': things.map(({ key }) => key).join(' '),
    'data-by': ends?.tone.slice(2),
  };
  // Spaces and marks between two things are drawn like them, but there is nothing to follow.
  if (!/[\p{L}\p{N}]/u.test(words)) return <span {...looks}>{words}</span>;
  const to = withQuery(route, { at: `${sigil}:${at.start}-${at.end}`, on: narrowest.layer });
  return (
    <a {...looks} href={href(to)} tabIndex={-1} aria-current={chosen ? 'true' : undefined}>
      {words}
    </a>
  );
}

/** Words of the other report that this one left out, where they would stand. */
function GapMark({ gap, route }: { readonly gap: Gap; readonly route: Route }) {
  const { strings, href } = useSurface();
  const [first] = gap.dropped;
  if (first === undefined) return null;
  const words = gap.dropped.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const shown = clipped(visible(gap.dropped.map(({ text }: Span) => text).join(' … ')), 300);
  return (
    <a
      class="gap-mark"
      href={href(withQuery(route, { at: placeOf(first), on: 'changes' }))}
      title={shown}
      tabIndex={-1}
    >
      {strings.read.gap(words, first.witness)}
    </a>
  );
}
