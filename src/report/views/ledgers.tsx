import { formatDue, type Undertaking, undertakingsOf } from '../models/undertakings.ts';
import { visible } from '../models/visible.ts';
import { writtenForms } from '../models/written.ts';
import { Chips, Empty, Scroller, Search, ViewHead, type ViewProps } from './frame.tsx';
import { Quoted, Sigils, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** What people undertake, each once with every report's words for it, the earliest due first. */
export function CommitmentsView({ route }: ViewProps) {
  const { index, strings, List } = useSurface();
  const all = undertakingsOf(index.dossier.commitments);
  const current = all.findIndex(({ id, told }) => id === route.id || told.some((one) => one.id === route.id));
  return (
    <>
      <ViewHead route={route} lead={strings.commitments.lead} />
      {all.length === 0 ? (
        <Empty route={route} message={strings.commitments.none} />
      ) : (
        <Scroller label={strings.views.commitments}>
          <table class="ledger commitments">
            <thead>
              <tr>
                <th scope="col">{strings.commitments.due}</th>
                <th scope="col">{strings.commitments.actor}</th>
                <th scope="col">{strings.commitments.action}</th>
              </tr>
            </thead>
            <List
              as="tbody"
              count={all.length}
              estimate={66}
              keyOf={(at) => all[at]!.id}
              {...(current < 0 ? {} : { current })}
              item={(at) => <UndertakingCells undertaking={all[at]!} />}
            />
          </table>
        </Scroller>
      )}
    </>
  );
}

function UndertakingCells({ undertaking: { actors, dues, told } }: { readonly undertaking: Undertaking }) {
  const { strings } = useSurface();
  const { open, strengths } = strings.commitments;
  const strength = [...new Set(told.map((one) => one.strength))].map((one) => strengths[one]).join(' / ');
  return (
    <>
      <td>
        {dues.length === 0 ? <span class="fine">{open}</span> : null}
        {dues.map((due) => (
          <span key={`${due.start} ${due.end}`} class="block">
            {formatDue(due, strings)}
          </span>
        ))}
      </td>
      <th scope="row">
        {actors.length === 0 ? <span class="fine">{strings.quotes.nobody}</span> : visible(actors.join(', '))}
        <span class="fine block">{strength}</span>
      </th>
      <td>
        {told.map(({ id, span }) => (
          <Quoted key={id} span={span} />
        ))}
      </td>
    </>
  );
}

/** Everybody and everything named, with each report's way of writing it. */
export function NamesView({ route }: ViewProps) {
  const { index, strings, List } = useSurface();
  const all = index.dossier.names;
  const { kind, words = '' } = route.query;
  const wanted = words.trim().toLowerCase();
  const shown = all.filter(
    (name) =>
      (!kind || name.kind === kind) &&
      (wanted === '' ||
        name.variants.some(({ text }) => text.toLowerCase().includes(wanted)) ||
        name.name.toLowerCase().includes(wanted)),
  );
  return (
    <>
      <ViewHead route={route} lead={strings.names.lead}>
        <Chips
          route={route}
          name="kind"
          label={strings.names.kind}
          choices={[
            { value: '', label: strings.tools.all, count: all.length },
            ...(['person', 'organisation', 'place', 'other'] as const)
              .map((value) => ({
                value,
                label: strings.nameKinds[value],
                count: all.filter(({ kind }) => kind === value).length,
              }))
              .filter(({ count }) => count > 0),
          ]}
        />
        <Search route={route} name="words" label={strings.tools.words} />
      </ViewHead>
      {shown.length === 0 ? (
        <Empty route={route} message={strings.names.none} />
      ) : (
        <Scroller label={strings.views.names}>
          <table class="ledger">
            <thead>
              <tr>
                <th scope="col">{strings.names.name}</th>
                <th scope="col">{strings.names.variants}</th>
              </tr>
            </thead>
            <List
              as="tbody"
              count={shown.length}
              estimate={66}
              keyOf={(at) => shown[at]!.id}
              item={(at) => {
                const { name, kind, roles } = shown[at]!;
                return (
                  <>
                    <th scope="row">
                      <Words text={name} />
                      <span class="fine block">
                        {[strings.nameKinds[kind], ...(roles.length === 0 ? [] : [visible(roles.join(', '))])].join(
                          ' · ',
                        )}
                      </span>
                    </th>
                    <td>
                      <ul class="variants">
                        {writtenForms(shown[at]!, strings.names.bare).map(({ text, witnesses }) => (
                          <li key={text}>
                            <Words text={text} /> <Sigils of={witnesses} />
                          </li>
                        ))}
                      </ul>
                    </td>
                  </>
                );
              }}
            />
          </table>
        </Scroller>
      )}
    </>
  );
}
