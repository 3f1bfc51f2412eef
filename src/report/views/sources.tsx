import type { Witness } from '../../model/index.ts';
import { coverageOf, sourceOffset } from '../models/coverage.ts';
import { formatDate } from '../models/dates.ts';
import { sourceName } from '../models/label.ts';
import { formatNumber, formatShare } from '../models/numbers.ts';
import { type Route, routeTo } from '../models/route.ts';
import { clipped, safeAddress, visible } from '../models/visible.ts';
import { Scroller, ViewHead, type ViewProps } from './frame.tsx';
import { Place, Sigil, Words } from './parts.tsx';
import { SourceTable } from './source-table.tsx';
import { useSurface } from './surface.tsx';

/** The reports as they were handed in: what is known of them, what was read, what was set aside. */
export function SourcesView({ route }: ViewProps) {
  const { index, strings } = useSurface();
  const witness = index.witness(route.id ?? '');
  const { diagnostics } = index.dossier;
  return (
    <>
      <ViewHead route={route} lead={strings.sources.lead} />
      {witness === undefined ? (
        <Scroller label={strings.views.sources}>
          <SourceTable />
        </Scroller>
      ) : (
        <Source witness={witness} route={route} />
      )}
      {diagnostics.length > 0 && witness === undefined && (
        <section>
          <h2>{strings.sources.diagnostics}</h2>
          <ul class="diagnostics">
            {diagnostics.map(({ code, severity, message, source, span }, at) => (
              <li key={at}>
                <span class={`tag t-${severity === 'error' ? 'high' : 'middle'}`}>
                  {strings.diagnosticSeverities[severity]}
                </span>{' '}
                {visible(message)} {source !== undefined && <code>{visible(source)}</code>}{' '}
                {span !== undefined && <Place span={span} />} <span class="fine">{visible(code)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Source({ witness, route }: { readonly witness: Witness; readonly route: Route }) {
  const { strings, href, Original } = useSurface();
  return (
    <article class="source">
      <Steps witness={witness} route={route} />
      <h2>
        <Sigil of={witness.sigil} /> <Words text={witness.title ?? (sourceName(witness) || strings.dossier.untitled)} />
      </h2>
      <p>
        <a class="button" href={href(routeTo('read', witness.sigil))}>
          {strings.read.alone(witness.sigil)}
        </a>{' '}
        {Original !== undefined && <Original witness={witness} />}
      </p>
      <Facts witness={witness} />
      <Kept witness={witness} />
      <RemovedLines witness={witness} />
      <WayBack witness={witness} />
    </article>
  );
}

/** Back to the list, and on to the report before and after. */
function Steps({ witness, route }: { readonly witness: Witness; readonly route: Route }) {
  const { index, strings, href } = useSurface();
  const at = index.witnesses.indexOf(witness);
  const [before, after] = [index.witnesses[at - 1], index.witnesses[at + 1]];
  const to = (sigil: string | null) => href(routeTo('sources', sigil, route.query));
  return (
    <nav class="steps" aria-label={strings.tools.steps}>
      <a class="back" href={to(null)}>
        {strings.sources.all}
      </a>
      {before && (
        <a rel="prev" href={to(before.sigil)}>
          {strings.tools.previous}
        </a>
      )}
      {after && (
        <a rel="next" href={to(after.sigil)}>
          {strings.tools.next}
        </a>
      )}
    </nav>
  );
}

/** What is known of a report; what is not known is left out. */
function Facts({ witness }: { readonly witness: Witness }) {
  const { strings } = useSurface();
  const { sources, dossier } = strings;
  const { published, source } = witness;
  const address = safeAddress(source.url);
  const facts: readonly (readonly [string, preact.ComponentChildren])[] = [
    [dossier.byline, visible(witness.byline.join(', '))],
    [sources.publisher, visible(witness.publisher ?? '')],
    [sources.agency, visible(witness.agency ?? '')],
    [
      sources.published,
      published === null
        ? dossier.noDate
        : `${formatDate(published.value, strings)} (${strings.basis[published.basis]})`,
    ],
    [sources.kind, strings.kinds[witness.kind]],
    [sources.language, witness.language],
    [sources.words, formatNumber(witness.words)],
    [sources.turns, witness.turns === undefined ? '' : formatNumber(witness.turns.length)],
    [sources.file, source.path === undefined ? '' : <code>{visible(source.path)}</code>],
    [
      sources.address,
      address === null ? (
        visible(source.url ?? '')
      ) : (
        <a href={address} rel="noreferrer">
          {visible(address)}
        </a>
      ),
    ],
    [sources.mediaType, `${visible(source.mediaType)}, ${sources.size(formatNumber(source.bytes))}`],
    [sources.digest, <code class="digest">{witness.id}</code>],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => value !== '' && [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>])}
    </dl>
  );
}

/** Every line that was taken away, with its reason. */
function RemovedLines({ witness: { removed } }: { readonly witness: Witness }) {
  const { sources } = useSurface().strings;
  return (
    <section>
      <h3>{sources.removed}</h3>
      {removed.length === 0 ? (
        <p class="empty">{sources.nothingRemoved}</p>
      ) : (
        <Scroller label={sources.removed}>
          <table class="ledger">
            <thead>
              <tr>
                <th scope="col">{sources.text}</th>
                <th scope="col">{sources.reason}</th>
              </tr>
            </thead>
            <tbody>
              {removed.map(({ text, reason }, at) => (
                <tr key={at}>
                  <td>
                    <Words text={text} />
                  </td>
                  <td>{visible(reason)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </section>
  );
}

/** Which stretches of the source became the text, on one strip. */
function Kept({ witness }: { readonly witness: Witness }) {
  const { strings } = useSurface();
  const { length, used, runs } = coverageOf(witness.origin);
  if (length === 0) return null;
  const words = strings.sources.kept(formatNumber(used), formatNumber(length), formatShare(used / length));
  return (
    <figure class="kept">
      <svg width="100%" height="14" role="img" aria-label={words}>
        {runs.map(({ from, to }) => (
          <rect
            key={from}
            x={`${(from * 100).toFixed(2)}%`}
            width={`${Math.max(0.1, (to - from) * 100).toFixed(2)}%`}
            height="14"
          />
        ))}
      </svg>
      <figcaption class="fine">{words}</figcaption>
    </figure>
  );
}

/** Each paragraph with its place in the source document and, where there is one, its place on the live page. */
function WayBack({ witness }: { readonly witness: Witness }) {
  const { index, strings, List } = useSurface();
  const address = safeAddress(witness.source.url);
  const paragraphs = index.paragraphs(witness.sigil);
  return (
    <section>
      <h3>{strings.sources.wayBack}</h3>
      <Scroller label={strings.sources.wayBack}>
        <table class="ledger">
          <thead>
            <tr>
              <th scope="col">{strings.quotes.place}</th>
              <th scope="col" class="number">
                {strings.sources.offset}
              </th>
              <th scope="col">{strings.sources.text}</th>
            </tr>
          </thead>
          <List
            as="tbody"
            count={paragraphs.length}
            estimate={41}
            keyOf={(at) => String(at)}
            item={(at) => {
              const { start, end } = paragraphs[at]!;
              const text = witness.text.slice(start, end);
              const offset = sourceOffset(witness.origin, start);
              return (
                <>
                  <td>
                    <Place span={{ witness: witness.sigil, start, end, text }} />
                  </td>
                  <td class="number">{offset === null ? '–' : formatNumber(offset)}</td>
                  <td>
                    <Words text={clipped(text, 120)} />{' '}
                    {address !== null && (
                      <a href={`${address.replace(/#.*$/, '')}#:~:text=${textFragment(text)}`} rel="noreferrer">
                        {strings.sources.live}
                      </a>
                    )}
                  </td>
                </>
              );
            }}
          />
        </table>
      </Scroller>
    </section>
  );
}

/** The first words of a paragraph as a text fragment (WICG): a browser that follows it finds them on the page. */
function textFragment(text: string): string {
  const words = text
    .split(/\s+/)
    .slice(0, 8)
    .join(' ')
    .replace(/\p{Surrogate}/gu, '');
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
