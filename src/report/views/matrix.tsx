import type { Statement } from '../../model/index.ts';
import {
  type Cell,
  cellsOf,
  filterStatements,
  type MatrixFilter,
  matrixColumns,
  stretchesOf,
} from '../models/matrix.ts';
import { formatShare } from '../models/numbers.ts';
import type { Route } from '../models/route.ts';
import { clipped, visible } from '../models/visible.ts';
import type { Strings } from '../strings/en.ts';
import { Chips, Empty, Pick, Scroller, Search, ViewHead, type ViewProps } from './frame.tsx';
import { Sigil } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** Signs of the cells, told apart by their shape. */
const SIGNS = { states: '●', quotes: '❝', contradicts: '✕', titled: '▬', silent: '·' } as const;

/** Reports from which on silent cells next to each other are drawn as one: a row of 200 would take too long. */
const MANY = 40;

/** Statements against reports: who states, quotes, contradicts, and who is silent. */
export function MatrixView({ route }: ViewProps) {
  const { index, strings } = useSurface();
  const shown = filterStatements(index.dossier.statements, filterOf(route));
  return (
    <>
      <Choices route={route} />
      <Legend />
      {shown.length === 0 ? (
        <Empty route={route} message={strings.matrix.none} />
      ) : (
        <MatrixTable shown={shown} current={shown.findIndex(({ id }) => id === route.id)} />
      )}
    </>
  );
}

function Choices({ route }: ViewProps) {
  const { index, strings } = useSurface();
  const { matrix, tools } = strings;
  const all = index.dossier.statements;
  const count = (show: MatrixFilter['show']) =>
    filterStatements(all, { ...filterOf({ ...route, query: {} }), show }).length;
  const reports = index.witnesses.map(({ sigil }) => ({ value: sigil, label: sigil }));
  const anybody = [{ value: '', label: tools.anybody }, ...reports];
  return (
    <ViewHead route={route} lead={matrix.lead}>
      <Chips
        route={route}
        name="show"
        label={tools.show}
        choices={[
          { value: '', label: tools.all, count: all.length },
          { value: 'shared', label: matrix.shared, count: count('shared') },
          { value: 'single', label: matrix.single, count: count('single') },
          { value: 'contested', label: matrix.contested, count: count('contested') },
        ]}
      />
      <Pick route={route} name="without" label={matrix.leftOutBy} choices={anybody} />
      <Pick route={route} name="by" label={matrix.saidBy} choices={anybody} />
      <Pick
        route={route}
        name="sort"
        label={tools.sort}
        choices={[
          { value: '', label: matrix.inOrder },
          { value: 'families', label: matrix.byFamilies },
          { value: 'contested', label: matrix.contestedFirst },
        ]}
      />
      <Search route={route} name="words" label={tools.words} />
    </ViewHead>
  );
}

/** What the signs in the cells mean. */
function Legend() {
  const { strings } = useSurface();
  return (
    <p class="fine legend">
      {Object.entries(SIGNS).map(([stance, sign]) => (
        <span key={stance}>
          <span class={`cell s-${stance}`} aria-hidden="true">
            {sign}
          </span>{' '}
          {wordOf(stance as keyof typeof SIGNS, strings)}
        </span>
      ))}
      <span>
        <span class="cell s-silent" aria-hidden="true">
          ○
        </span>{' '}
        {strings.matrix.near}
      </span>
    </p>
  );
}

/** `current`: the place of the statement that the address names, -1 without. */
function MatrixTable({ shown, current }: { readonly shown: readonly Statement[]; readonly current: number }) {
  const { index, strings, List } = useSurface();
  const columns = matrixColumns(index);
  const sigils = columns.flat();
  const many = index.witnesses.length >= MANY;
  return (
    <Scroller label={strings.views.matrix}>
      <table class={`matrix${many ? ' many' : ''}`}>
        <thead>
          <tr>
            <th scope="col">{strings.matrix.statement}</th>
            <th scope="col" class="number">
              {strings.matrix.independent}
            </th>
            {columns.map((family) =>
              family.map((sigil, at) => (
                <th key={sigil} scope="col" class={at === 0 ? 'first' : undefined}>
                  <Sigil of={sigil} />
                </th>
              )),
            )}
          </tr>
        </thead>
        <List
          as="tbody"
          count={shown.length}
          estimate={57}
          {...(many ? { whole: 20 } : {})}
          keyOf={(at) => shown[at]!.id}
          {...(current < 0 ? {} : { current })}
          item={(at) =>
            many ? <LongRow statement={shown[at]!} sigils={sigils} /> : <Row statement={shown[at]!} columns={columns} />
          }
        />
      </table>
    </Scroller>
  );
}

function Row({
  statement,
  columns,
}: {
  readonly statement: Statement;
  readonly columns: readonly (readonly string[])[];
}) {
  const cells = cellsOf(statement);
  return (
    <>
      <RowHead statement={statement} />
      {columns.map((family) =>
        family.map((sigil, at) => (
          <td key={sigil} class={at === 0 ? 'first' : undefined}>
            <CellSign cell={cells.get(sigil)} sigil={sigil} />
          </td>
        )),
      )}
    </>
  );
}

function LongRow({ statement, sigils }: { readonly statement: Statement; readonly sigils: readonly string[] }) {
  const { strings } = useSurface();
  return (
    <>
      <RowHead statement={statement} />
      {stretchesOf(cellsOf(statement), sigils).map((stretch, at) =>
        'silent' in stretch ? (
          <td key={at} class="silence" colSpan={stretch.silent}>
            <span class="out-of-sight">{strings.silent}</span>
          </td>
        ) : (
          <td key={at}>
            <CellSign cell={stretch.cell} sigil={stretch.sigil} />
          </td>
        ),
      )}
    </>
  );
}

function RowHead({ statement }: { readonly statement: Statement }) {
  const { strings } = useSurface();
  return (
    <>
      <th scope="row">
        <span class="clamp">
          <bdi>{visible(statement.text)}</bdi>
        </span>
        {statement.contested && <span class="tag t-middle">{strings.matrix.contested}</span>}
      </th>
      <td class="number">{statement.independent}</td>
    </>
  );
}

function wordOf(stance: keyof typeof SIGNS, { silent, titled, stances }: Strings): string {
  return stance === 'silent' ? silent : stance === 'titled' ? titled : stances[stance];
}

function CellSign({ cell, sigil }: { readonly cell: Cell | undefined; readonly sigil: string }) {
  const { strings, place } = useSurface();
  const stance = cell?.stance ?? 'silent';
  const word = wordOf(stance, strings);
  const near =
    cell?.similarity == null || cell.span === null
      ? ''
      : ` ${strings.matrix.nearestTo(clipped(visible(cell.span.text), 120), formatShare(cell.similarity))}`;
  if (cell === undefined || cell.span === null) {
    return (
      <span class={`cell s-${stance}`}>
        <span aria-hidden="true">{SIGNS[stance]}</span>
        <span class="out-of-sight">{word}</span>
      </span>
    );
  }
  return (
    <a
      class={`cell s-${stance}${near === '' ? '' : ' near'}`}
      href={place(cell.span)}
      title={`${sigil} ${word}${near}`}
    >
      <span aria-hidden="true">{near === '' ? SIGNS[stance] : '○'}</span>
      <span class="out-of-sight">
        {sigil} {word}
        {near}
      </span>
    </a>
  );
}

function filterOf({ query }: Route): MatrixFilter {
  const show = query.show === 'contested' || query.show === 'single' || query.show === 'shared' ? query.show : 'all';
  const sort = query.sort === 'families' || query.sort === 'contested' ? query.sort : 'order';
  return { show, sort, leftOutBy: query.without || null, saidBy: query.by || null, words: query.words ?? '' };
}
