import type { Finding, Severity } from '../../model/index.ts';
import { placeOf } from '../models/dossier-index.ts';
import { type Route, routeTo } from '../models/route.ts';
import { visible } from '../models/visible.ts';
import { FindingBody, SeverityTag } from './finding.tsx';
import { AsTable, Chips, Empty, Pick, ReportPick, Scroller, ViewHead, type ViewProps } from './frame.tsx';
import { Place, Sigils } from './parts.tsx';
import { type FindingFilter, useSurface } from './surface.tsx';

/** Characters of the report shown on either side of a span. */
const CONTEXT = 220;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings that a route's filters let through, most important first. */
function findingsFor(
  findings: readonly Finding[],
  { query }: Route,
  filters: readonly FindingFilter[] = [],
): readonly Finding[] {
  const wanted = filters.filter(({ name }) => query[name]);
  return findings.filter(
    (finding) =>
      (!query.severity || finding.severity === query.severity) &&
      (!query.report || finding.spans.some(({ witness }) => witness === query.report)) &&
      (!query.rule || finding.rule === query.rule) &&
      wanted.every(({ name, lets }) => lets(finding, query[name]!)),
  );
}

/** What to look at first: the ranked list, and beside it the finding looked at. */
export function FindingsView({ route }: ViewProps) {
  const { index, strings, href, List, Decided, filters: filtersOf } = useSurface();
  const all = index.dossier.findings;
  const filters = filtersOf?.() ?? [];
  const shown = findingsFor(all, route, filters);
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === route.id),
  );
  const finding = shown[at];
  const to = (id: string | null) => href(routeTo('findings', id, route.query));
  return (
    <>
      <ViewHead route={route} lead={strings.findings.lead}>
        <Chips
          route={route}
          name="severity"
          label={strings.findings.severity}
          choices={severityChoices(all, strings)}
        />
        <ReportPick route={route} />
        {filters.map(({ name, label, choices }) => (
          <Pick key={name} route={route} name={name} label={label} choices={choices} />
        ))}
        <AsTable route={route} />
      </ViewHead>
      {finding === undefined ? (
        <Empty route={route} message={strings.findings.none} />
      ) : route.query.as === 'table' ? (
        <FindingTable findings={shown} />
      ) : (
        <div class={`master-detail${route.id === null ? '' : ' opened'}`}>
          <div class="master">
            <List
              class="finding-list"
              count={shown.length}
              estimate={84}
              keyOf={(at) => shown[at]!.id}
              current={at}
              item={(position) => {
                const { id, severity, message, spans } = shown[position]!;
                return (
                  <a href={to(id)} aria-current={position === at ? 'true' : undefined}>
                    <span class="rank number">{all.indexOf(shown[position]!) + 1}</span>
                    <span class="signs">
                      <SeverityTag severity={severity} />
                      {Decided !== undefined && <Decided finding={shown[position]!} />}
                    </span>
                    <span class="message">{visible(message)}</span>
                    <Sigils of={[...new Set(spans.map(({ witness }) => witness))]} />
                  </a>
                );
              }}
            />
          </div>
          <article class="detail" aria-label={strings.findings.one(all.indexOf(finding) + 1)}>
            <nav class="steps" aria-label={strings.tools.steps}>
              <a class="back" href={to(null)}>
                {strings.findings.all}
              </a>
              {at > 0 && (
                <a rel="prev" href={to(shown[at - 1]!.id)}>
                  {strings.tools.previous}
                </a>
              )}
              {at < shown.length - 1 && (
                <a rel="next" href={to(shown[at + 1]!.id)}>
                  {strings.tools.next}
                </a>
              )}
            </nav>
            <p class="detail-kicker">
              <SeverityTag severity={finding.severity} />{' '}
              <span class="fine number">{strings.findings.rank(all.indexOf(finding) + 1, all.length)}</span>
            </p>
            <h2>{visible(finding.message)}</h2>
            <FindingBody finding={finding} context={CONTEXT} />
            <ReadTogether finding={finding} />
          </article>
        </div>
      )}
    </>
  );
}

/** The way to the reports themselves, side by side, at the finding's words. */
function ReadTogether({ finding }: { readonly finding: Finding }) {
  const { strings, href } = useSurface();
  const sigils = [...new Set(finding.spans.map(({ witness }) => witness))].slice(0, 4);
  const first = finding.spans[0];
  if (first === undefined) return null;
  return (
    <p>
      <a class="button" href={href(routeTo('read', sigils.join('+'), { at: placeOf(first) }))}>
        {sigils.length > 1 ? strings.read.together(sigils.join(', ')) : strings.read.alone(first.witness)}
      </a>
    </p>
  );
}

function FindingTable({ findings }: { readonly findings: readonly Finding[] }) {
  const { strings, href } = useSurface();
  return (
    <Scroller label={strings.views.findings}>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.findings.severity}</th>
            <th scope="col">{strings.findings.message}</th>
            <th scope="col">{strings.findings.spans}</th>
            <th scope="col">{strings.dossier.rule}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ id, severity, message, spans, rule }) => (
            <tr key={id}>
              <td>
                <SeverityTag severity={severity} />
              </td>
              <th scope="row">
                <a href={href(routeTo('findings', id))}>{visible(message)}</a>
              </th>
              <td>
                {spans.map((span, at) => (
                  <span key={at}>
                    {at > 0 && ', '}
                    <Place span={span} />
                  </span>
                ))}
              </td>
              <td>
                <code>{visible(rule)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function severityChoices(findings: readonly Finding[], strings: ReturnType<typeof useSurface>['strings']) {
  const counted = SEVERITIES.map((severity) => ({
    value: severity,
    label: strings.severities[severity],
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  return [{ value: '', label: strings.tools.all, count: findings.length }, ...counted.filter(({ count }) => count > 0)];
}
