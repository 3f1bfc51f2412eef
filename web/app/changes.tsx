import { isEmptyChange, type Line } from '../../src/report/models/changed.ts';
import type { DossierIndex } from '../../src/report/models/dossier-index.ts';
import { shortName } from '../../src/report/models/label.ts';
import { formatShare } from '../../src/report/models/numbers.ts';
import { formatRoute, type Route, routeTo } from '../../src/report/models/route.ts';
import { clipped, visible } from '../../src/report/models/visible.ts';
import { appEn } from '../../src/report/strings/app-en.ts';
import { en } from '../../src/report/strings/en.ts';
import type { DossierChange } from '../../src/server/wire.ts';
import { dossierHref } from './place.ts';

interface ChangesProps {
  readonly id: string;
  readonly index: DossierIndex;
  readonly change: DossierChange;
}

/** Only what changed since the reports before, each with the way to it. */
export function Changes({ id, index, change }: ChangesProps) {
  const { changes, desk } = appEn;
  if (isEmptyChange(change)) return <p class="empty">{desk.nothingChanged}</p>;
  const to = (route: Route) => `${dossierHref(id)}#/${formatRoute(route)}`;
  const { reports, findings, edges, quotes, figures, statements } = change;
  const finding = (wanted: string) => index.dossier.findings.find((known) => known.id === wanted);
  return (
    <div class="changes">
      {reports.added.length > 0 && (
        <p>{changes.added(reports.added.map((sigil) => `${sigil} ${nameOf(index, sigil)}`).join(', '))}</p>
      )}
      {reports.gone.length > 0 && <p>{changes.gone(visible(reports.gone.join(', ')))}</p>}
      <Group title={changes.findingsAdded} count={findings.added.length}>
        {findings.added.map((one) => (
          <li key={one}>
            <a href={to(routeTo('findings', one))}>{visible(finding(one)?.message ?? one)}</a>
          </li>
        ))}
      </Group>
      <Group title={changes.findingsGone} count={findings.gone.length}>
        {findings.gone.map(({ id, message }) => (
          <li key={id}>{visible(message)}</li>
        ))}
      </Group>
      <Group title={changes.descent} count={edges.added.length + edges.gone.length}>
        {edges.added.map((line) => (
          <li key={lineOf(line)}>
            <a href={to(routeTo('stemma'))}>{lineOf(line)}</a>
          </li>
        ))}
        {edges.gone.map((line) => (
          <li key={`gone ${lineOf(line)}`}>{changes.noLonger(lineOf(line))}</li>
        ))}
      </Group>
      <Group title={changes.quotes} count={quotes.length}>
        {quotes.map(({ id: quote, before, after }) => (
          <li key={quote}>
            <a href={to(routeTo('quotes', index.quote(quote)?.utterance ?? quote))}>
              {clipped(visible(index.quote(quote)?.span.text ?? quote), 90)}
            </a>{' '}
            <span class="fine">
              {en.verdicts[before]} → {en.verdicts[after]}
            </span>
          </li>
        ))}
      </Group>
      <Group title={changes.figures} count={figures.length}>
        {figures.map(({ id: measure, before, after }) => (
          <li key={measure}>
            <a href={to(routeTo('figures', measure))}>{visible(index.measure(measure)?.label ?? measure)}</a>{' '}
            <span class="fine">
              {before === null ? changes.newMeasure : before === after ? '' : `${en.figureVerdicts[before]} → `}
              {before === null ? `, ${en.figureVerdicts[after]}` : en.figureVerdicts[after]}
            </span>
          </li>
        ))}
      </Group>
      <Group title={changes.statements} count={statements.length}>
        {statements.map(({ id: statement, contested }) => (
          <li key={statement}>
            <a href={to(routeTo('matrix', statement))}>
              {clipped(visible(index.statement(statement)?.text ?? statement), 120)}
            </a>{' '}
            <span class="fine">{contested ? changes.contested : changes.settled}</span>
          </li>
        ))}
      </Group>
    </div>
  );
}

function Group({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: preact.ComponentChildren;
}) {
  return count === 0 ? null : (
    <section>
      <h3>
        {title} <span class="fine number">{count}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

function nameOf(index: DossierIndex, sigil: string): string {
  const witness = index.witness(sigil);
  return witness === undefined ? '' : visible(shortName(witness));
}

function lineOf({ from, to, relation, share }: Line): string {
  return appEn.changes.edge(visible(from), visible(to), en.relations[relation], formatShare(share));
}
