import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type DossierIndex, placeOf } from '../../src/report/models/dossier-index.ts';
import { routeTo, type ViewName } from '../../src/report/models/route.ts';
import { dossierTitle } from '../../src/report/models/summary.ts';
import { thingsIn } from '../../src/report/models/things.ts';
import type { Strings } from '../../src/report/strings/en.ts';
import { FiguresView } from '../../src/report/views/figures.tsx';
import { FindingsView } from '../../src/report/views/findings.tsx';
import type { ViewProps } from '../../src/report/views/frame.tsx';
import { CommitmentsView, NamesView } from '../../src/report/views/ledgers.tsx';
import { MatrixView } from '../../src/report/views/matrix.tsx';
import { QuotesView } from '../../src/report/views/quotes.tsx';
import { ReadView } from '../../src/report/views/read.tsx';
import { SourcesView } from '../../src/report/views/sources.tsx';
import { StemmaView } from '../../src/report/views/stemma.tsx';
import { OnSurface, type Surface, useSurface } from '../../src/report/views/surface.tsx';
import { TimelineView } from '../../src/report/views/timeline.tsx';
import { useKeys } from './keys.ts';
import { Rail } from './rail.tsx';
import { useReadingBehaviour } from './reading.ts';
import type { Router } from './router.ts';
import { List } from './virtual-list.tsx';

interface ShellProps {
  readonly index: DossierIndex;
  readonly strings: Strings;
  readonly router: Router;
  /** What the app adds to the views: decisions, the way to a source. */
  readonly extras?: Pick<Surface, 'Decision' | 'Decided' | 'Original' | 'filters'>;
  /** What the app adds to the rail. */
  readonly controls?: ComponentChildren;
  /** What the app says above the view. */
  readonly notice?: ComponentChildren;
  /** Keys that work besides those of every dossier, and what they do. */
  readonly keyMeanings?: Readonly<Record<string, string>>;
  /** The address of the list of dossiers, where there is one. */
  readonly home?: string;
}

/** A dossier on a screen: the menu of views, and the view that the address names. */
export function Shell({ index, strings, router, extras, controls, notice, home, keyMeanings = {} }: ShellProps) {
  const route = router.route.value;
  const surface: Surface = useMemo(
    () => ({
      strings,
      index,
      paper: false,
      href: router.href,
      place: (span) => router.href(routeTo('read', span.witness, { at: placeOf(span) })),
      replace: router.replace,
      List,
      ...extras,
    }),
    [strings, index, router, extras],
  );
  const main = useRef<HTMLElement>(null);
  useKeys(router);
  useArrival(main, route.view);
  useEffect(() => {
    document.title = `${strings.views[route.view]} · ${dossierTitle(index, strings)}`;
  }, [route.view, index, strings]);
  return (
    <OnSurface surface={surface}>
      <button class="skip" type="button" onClick={() => main.current?.querySelector('h1')?.focus()}>
        {strings.shell.skip}
      </button>
      <div class="shell">
        <Rail view={route.view} home={home} keyMeanings={keyMeanings}>
          {controls}
        </Rail>
        <main ref={main} class={`view view-${route.view}`}>
          {notice}
          <View route={route} />
        </main>
      </div>
    </OnSurface>
  );
}

const DRAWN: Readonly<Record<ViewName, (props: ViewProps) => ComponentChildren>> = {
  findings: FindingsView,
  stemma: StemmaView,
  read: Read,
  quotes: QuotesView,
  figures: FiguresView,
  timeline: TimelineView,
  matrix: MatrixView,
  commitments: CommitmentsView,
  names: NamesView,
  sources: SourcesView,
};

function View({ route }: ViewProps) {
  const Drawn = DRAWN[route.view];
  return <Drawn key={route.view} route={route} />;
}

function Read({ route }: ViewProps) {
  const { index } = useSurface();
  const thingsOf = useMemo(() => thingsIn(index), [index]);
  useReadingBehaviour(route);
  return <ReadView route={route} thingsOf={thingsOf} />;
}

/** A new view begins at its top, with the focus on its heading, so that a screen reader says where one is. */
function useArrival(main: { readonly current: HTMLElement | null }, view: ViewName): void {
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current) {
      scrollTo(0, 0);
      main.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
    arrived.current = true;
  }, [view]);
}
