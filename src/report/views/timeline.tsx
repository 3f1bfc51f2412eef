import { grouped, type Span } from '../../model/index.ts';
import { formatInterval, weekdayOf } from '../models/dates.ts';
import { routeTo } from '../models/route.ts';
import { type Stop, stopsOf } from '../models/timeline.ts';
import { visible } from '../models/visible.ts';
import { Chips, Empty, ReportPick, ViewHead, type ViewProps } from './frame.tsx';
import { Place, Quoted, Sigil, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** Days. A shorter silence between two stops is not worth a word. */
const GAP_DAYS = 28;

/** The moments of the dossier down one line, with everybody who speaks of them and what falls due. */
export function TimelineView({ route }: ViewProps) {
  const { index, strings, List } = useSurface();
  const { report, show } = route.query;
  const all = stopsOf(index);
  const clashing = (stop: Stop) => stop.mentions.some(({ clashes }) => clashes.length > 0);
  const shown = all.filter(
    (stop) =>
      (!report || stop.moment?.witnesses.includes(report) || stop.due.some(({ span }) => span.witness === report)) &&
      (show !== 'shared' || (stop.moment?.witnesses.length ?? 0) > 1) &&
      (show !== 'due' || stop.due.length > 0) &&
      (show !== 'clash' || clashing(stop)),
  );
  const count = (test: (stop: Stop) => boolean) => all.filter(test).length;
  return (
    <>
      <ViewHead route={route} lead={strings.timeline.lead}>
        <Chips
          route={route}
          name="show"
          label={strings.tools.show}
          choices={[
            { value: '', label: strings.tools.all, count: all.length },
            {
              value: 'shared',
              label: strings.timeline.shared,
              count: count(({ moment }) => (moment?.witnesses.length ?? 0) > 1),
            },
            { value: 'due', label: strings.timeline.dueOnly, count: count(({ due }) => due.length > 0) },
            { value: 'clash', label: strings.timeline.clash, count: count(clashing) },
          ].filter(({ value, count }) => value === '' || count > 0)}
        />
        <ReportPick route={route} />
      </ViewHead>
      {shown.length === 0 ? (
        <Empty route={route} message={strings.timeline.none} />
      ) : (
        <List
          class="timeline"
          count={shown.length}
          estimate={72}
          keyOf={(at) => `${shown[at]!.start} ${shown[at]!.end}`}
          item={(at) => <StopItem stop={shown[at]!} />}
        />
      )}
    </>
  );
}

function StopItem({ stop }: { readonly stop: Stop }) {
  const { strings, href } = useSurface();
  const { start, end, moment, mentions, due, gap } = stop;
  const clash = mentions.some(({ clashes }) => clashes.length > 0);
  const day = start.length >= 10 && start.slice(0, 10) === end.slice(0, 10);
  return (
    <>
      {gap >= GAP_DAYS && <p class="gap">{gapWords(gap, strings)}</p>}
      <div class={`stop${moment === null ? ' due-only' : ''}`}>
        <h2>
          <time dateTime={start}>{formatInterval(start, end, strings)}</time>
          {day && <span class="fine">{weekdayOf(start, strings)}</span>}
          {clash && (
            <span class="tag t-middle" title={strings.timeline.clashNote}>
              {strings.timeline.clash}
            </span>
          )}
        </h2>
        <ul>
          {moment !== null &&
            [...grouped(moment.spans, ({ witness }) => witness)].map(([sigil, spans]) => (
              <li key={sigil}>
                <Sigil of={sigil} /> <Mentions spans={spans} />
              </li>
            ))}
          {due.map(({ id, span, actor }) => (
            <li key={id} class="due">
              <span class="tag t-low">
                <a href={href(routeTo('commitments', id))}>{strings.timeline.due}</a>
              </span>{' '}
              {actor !== null && <span class="who">{visible(actor)}</span>} <Quoted span={span} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** A report's words for one moment, the same words once, each with the paragraphs that have them. */
function Mentions({ spans }: { readonly spans: readonly Span[] }) {
  const { index } = useSurface();
  return [...grouped(spans, ({ text }) => text.toLowerCase())].map(([key, same]) => {
    const places = [...grouped(same, (span) => String(index.paragraphNumber(span.witness, span)))];
    return (
      <span key={key} class="mention">
        <Words text={same[0]!.text} /> {places.map(([number, [span]]) => [<Place key={number} span={span!} />, ' '])}
      </span>
    );
  });
}

function gapWords(days: number, { timeline: { gap } }: ReturnType<typeof useSurface>['strings']): string {
  const months = Math.round(days / 30.44);
  if (days >= 730 || months === 12) return gap.years(Math.round(days / 365.25));
  return days >= 60 ? gap.months(months) : gap.days(days);
}
