import { grouped, type Span } from '../../model/index.ts';
import { narrowed } from '../models/counterpart.ts';
import type { Reading } from '../models/reading.ts';
import { type Route, withQuery } from '../models/route.ts';
import type { Thing } from '../models/things.ts';
import { clipped } from '../models/visible.ts';
import { Place, Sigil, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';
import { ThingTitle } from './thing-title.tsx';

/** Characters of a counterpart shown. */
const SHOWN = 260;

/** At the foot of the page, as in a critical edition: what the chosen words are, and each other report's version. */
export function Apparatus({
  route,
  reading,
  chosen,
}: {
  readonly route: Route;
  readonly reading: Reading;
  readonly chosen: Span;
}) {
  const { strings, href } = useSurface();
  return (
    <aside class="at-foot" aria-label={strings.read.apparatus}>
      <header>
        <p>
          <Place span={chosen} /> <Words text={clipped(chosen.text, SHOWN)} />
        </p>
        <a class="close" href={href(withQuery(route, { at: '', on: '' }))}>
          <span class="out-of-sight">{strings.read.closeApparatus}</span>
          <span aria-hidden="true">✕</span>
        </a>
      </header>
      {reading.things.length === 0 && <p class="fine">{strings.read.nothing}</p>}
      {reading.things.map((thing) => (
        <ThingEntry key={`${thing.key} ${thing.start}`} thing={thing} route={route} chosen={chosen} />
      ))}
    </aside>
  );
}

function ThingEntry({ thing, route, chosen }: { readonly thing: Thing; readonly route: Route; readonly chosen: Span }) {
  const { strings } = useSurface();
  const spans = thing.counterparts().map((span) => narrowed(chosen, thing, span));
  const counterparts = [...grouped(spans, ({ witness }) => witness)];
  return (
    <section class={`entry l-${thing.layer}`}>
      <h2>
        <ThingTitle thing={thing} sigil={chosen.witness} />
      </h2>
      {counterparts.length === 0 ? (
        <p class="fine">{strings.read.noCounterpart}</p>
      ) : (
        <ul>
          {counterparts.map(([sigil, spans]) => (
            <li key={sigil}>
              <Sigil of={sigil} />{' '}
              {spans.slice(0, 3).map((span) => (
                <Counterpart key={span.start} span={span} route={route} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A counterpart's words; its place opens its report beside the others, in line. */
function Counterpart({ span, route }: { readonly span: Span; readonly route: Route }) {
  const { index, strings, href } = useSurface();
  const open = (route.id ?? '').split('+');
  const sigils = open.includes(span.witness) ? open : [...open.slice(0, 3), span.witness];
  const at = `${span.witness}:${span.start}-${span.end}`;
  return (
    <span class="counterpart">
      <Words text={clipped(span.text, SHOWN)} />{' '}
      <a class="place" href={href(withQuery({ ...route, id: sigils.join('+') }, { at }))}>
        {strings.dossier.place(span.witness, index.paragraphNumber(span.witness, span))}
      </a>
    </span>
  );
}
