import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { DossierIndex } from '../../src/report/models/dossier-index.ts';
import { shortName } from '../../src/report/models/label.ts';
import { matrixColumns } from '../../src/report/models/matrix.ts';
import { formatNumber } from '../../src/report/models/numbers.ts';
import { routeTo, VIEWS, type ViewName } from '../../src/report/models/route.ts';
import { dossierSummary, dossierTitle } from '../../src/report/models/summary.ts';
import { stopsOf } from '../../src/report/models/timeline.ts';
import { undertakingsOf } from '../../src/report/models/undertakings.ts';
import { utterancesOf } from '../../src/report/models/utterances.ts';
import { visible } from '../../src/report/models/visible.ts';
import { Sigil } from '../../src/report/views/parts.tsx';
import { useSurface } from '../../src/report/views/surface.tsx';
import { Help } from './help.tsx';
import { chooseTheme, THEMES, type Theme, theme } from './theme.ts';

/** Reports listed beside the menu; more would push everything else out of sight. */
const LISTED = 12;

interface RailProps {
  readonly view: ViewName;
  readonly home: string | undefined;
  readonly keyMeanings: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
}

/** Beside every view (above it, on a narrow screen): what dossier this is, the views, who is who. */
export function Rail({ view, home, keyMeanings, children }: RailProps) {
  const { index, strings, href } = useSurface();
  const menu = useRef<HTMLElement>(null);
  const counts = useMemo(() => countsOf(index), [index]);
  // Where the menu is a strip that scrolls, the view's own entry is in sight.
  useLayoutEffect(() => {
    const entry = menu.current?.querySelector<HTMLElement>('[aria-current]');
    if (entry != null) menu.current?.scrollTo({ left: entry.offsetLeft - innerWidth / 3 });
  }, [view]);
  return (
    <header class="rail">
      <div class="rail-head">
        <p class="brand">{home === undefined ? strings.product : <a href={home}>{strings.product}</a>}</p>
        <p class="dossier-title">{dossierTitle(index, strings)}</p>
        <p class="fine">{dossierSummary(index, strings).join(' · ')}</p>
      </div>
      <nav class="menu" ref={menu} aria-label={strings.shell.views}>
        {VIEWS.map((name) => (
          <a key={name} href={href(routeTo(name))} aria-current={name === view ? 'page' : undefined}>
            {strings.views[name]}{' '}
            <span class="number">{counts[name] === undefined ? '' : formatNumber(counts[name])}</span>
          </a>
        ))}
      </nav>
      <Legend />
      <div class="controls">
        {children}
        <label class="pick theme">
          <span>{strings.shell.theme}</span>
          <select value={theme.value} onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}>
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {strings.shell.themes[name === '' ? 'system' : name]}
              </option>
            ))}
          </select>
        </label>
        <Help strings={strings} more={keyMeanings} />
      </div>
    </header>
  );
}

/** How many things each view lists. Reading has no list. */
function countsOf(index: DossierIndex): Readonly<Partial<Record<ViewName, number>>> {
  const { dossier } = index;
  return {
    findings: dossier.findings.length,
    quotes: utterancesOf(index).length,
    figures: dossier.figures.length,
    timeline: stopsOf(index).length,
    matrix: dossier.statements.length,
    commitments: undertakingsOf(dossier.commitments).length,
    names: dossier.names.length,
    sources: dossier.witnesses.length,
    stemma: dossier.lineage.edges.length,
  };
}

/** Who is who, families together. */
function Legend() {
  const { index, strings, href } = useSurface();
  const sigils = matrixColumns(index).flat();
  return (
    <nav class="legend-list" aria-label={strings.shell.reports}>
      <ul>
        {sigils.slice(0, LISTED).map((sigil) => {
          const witness = index.witness(sigil);
          return (
            witness !== undefined && (
              <li key={sigil}>
                <a href={href(routeTo('read', sigil))}>
                  <Sigil of={sigil} /> <span>{visible(shortName(witness))}</span>
                </a>
              </li>
            )
          );
        })}
        {sigils.length > LISTED && (
          <li>
            <a href={href(routeTo('sources'))}>{strings.dossier.more(sigils.length - LISTED)}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
