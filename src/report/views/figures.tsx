import type { Measure } from '../../model/index.ts';
import { amountsOf } from '../models/amounts.ts';
import { visible } from '../models/visible.ts';
import { Cards } from './cards.tsx';
import { AsTable, Chips, Empty, ReportPick, Scroller, ViewHead, type ViewProps } from './frame.tsx';
import { MeasureBody, MeasureTag } from './measure.tsx';
import { Place, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';

const ORDER: readonly Measure['verdict'][] = ['conflict', 'compatible', 'agree', 'single'];

/** Every measured thing with its readings on a scale; conflicts first. */
export function FiguresView({ route }: ViewProps) {
  const { index, strings } = useSurface();
  const all = index.dossier.figures.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  const { verdict, report } = route.query;
  const shown = all.filter(
    (measure) =>
      (!verdict || measure.verdict === verdict) &&
      (!report || measure.readings.some(({ span }) => span.witness === report)),
  );
  return (
    <>
      <ViewHead route={route} lead={strings.figures.lead}>
        <Chips
          route={route}
          name="verdict"
          label={strings.quotes.verdict}
          choices={[
            { value: '', label: strings.tools.all, count: all.length },
            ...ORDER.map((value) => ({
              value,
              label: strings.figureVerdicts[value],
              count: all.filter((measure) => measure.verdict === value).length,
            })).filter(({ count }) => count > 0),
          ]}
        />
        <ReportPick route={route} />
        <AsTable route={route} />
      </ViewHead>
      {shown.length === 0 ? (
        <Empty route={route} message={strings.figures.none} />
      ) : route.query.as === 'table' ? (
        <ReadingTable measures={shown} />
      ) : (
        <Cards entries={shown} current={route.id} estimate={210}>
          {(measure) => (
            <>
              <h2>
                {visible(measure.label)}{' '}
                {measure.unit !== null && measure.unit !== measure.label && (
                  <span class="fine">{visible(measure.unit)}</span>
                )}{' '}
                <MeasureTag verdict={measure.verdict} />
              </h2>
              <MeasureBody measure={measure} drawn />
            </>
          )}
        </Cards>
      )}
    </>
  );
}

function ReadingTable({ measures }: { readonly measures: readonly Measure[] }) {
  const { strings, List } = useSurface();
  const rows = measures.flatMap((measure) => measure.readings.map((reading) => ({ measure, reading })));
  return (
    <Scroller label={strings.views.figures}>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.figures.measure}</th>
            <th scope="col">{strings.quotes.verdict}</th>
            <th scope="col">{strings.quotes.place}</th>
            <th scope="col">{strings.figures.reading}</th>
            <th scope="col" class="number">
              {strings.figures.value}
            </th>
            <th scope="col" class="number">
              {strings.figures.low}
            </th>
            <th scope="col" class="number">
              {strings.figures.high}
            </th>
          </tr>
        </thead>
        <List
          as="tbody"
          count={rows.length}
          estimate={41}
          keyOf={(at) => `${rows[at]!.measure.id} ${at}`}
          item={(at) => {
            const { measure, reading } = rows[at]!;
            const { value, low, high } = amountsOf(measure, reading, strings);
            return (
              <>
                <th scope="row">{visible(measure.label)}</th>
                <td>
                  <MeasureTag verdict={measure.verdict} />
                </td>
                <td>
                  <Place span={reading.span} />
                </td>
                <td>
                  <Words text={reading.span.text} />
                </td>
                <td class="number">{value}</td>
                <td class="number">{low}</td>
                <td class="number">{high}</td>
              </>
            );
          }}
        />
      </table>
    </Scroller>
  );
}
