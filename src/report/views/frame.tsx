import type { ComponentChildren } from 'preact';
import { type Route, routeTo, withQuery } from '../models/route.ts';
import { useSurface } from './surface.tsx';

/** What every view receives: where the reader is. */
export interface ViewProps {
  readonly route: Route;
}

/** The head of a view: its name, what it shows in one sentence, and its filters. */
export function ViewHead({
  route,
  lead,
  children,
}: ViewProps & { readonly lead: string; readonly children?: ComponentChildren }) {
  const { strings } = useSurface();
  return (
    <header class="view-head">
      <h1 tabIndex={-1}>{strings.views[route.view]}</h1>
      <p class="lead">{lead}</p>
      {children !== undefined && <div class="tools">{children}</div>}
    </header>
  );
}

interface Choice {
  /** The query's value; empty for "all". */
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/** A row of choices of which one holds, each a link to the state in which it does. */
export function Chips({
  route,
  name,
  label,
  choices,
}: ViewProps & { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }) {
  const { href } = useSurface();
  const current = route.query[name] ?? '';
  return (
    <nav class="chips" aria-label={label}>
      {choices.map(({ value, label, count }) => (
        <a
          key={value}
          href={href(withQuery({ ...route, id: null }, { [name]: value }))}
          aria-current={value === current ? 'true' : undefined}
        >
          {label}
          {count !== undefined && <span class="number"> {count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** One choice of many. */
export function Pick({
  route,
  name,
  label,
  choices,
}: ViewProps & { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }) {
  const { replace } = useSurface();
  return (
    <label class="pick">
      <span>{label}</span>
      <select
        value={route.query[name] ?? ''}
        onChange={(event) => replace(withQuery({ ...route, id: null }, { [name]: event.currentTarget.value }))}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One report, or any. */
export function ReportPick({ route }: ViewProps) {
  const { index, strings } = useSurface();
  return (
    <Pick
      route={route}
      name="report"
      label={strings.tools.report}
      choices={[
        { value: '', label: strings.tools.any },
        ...index.witnesses.map(({ sigil }) => ({ value: sigil, label: sigil })),
      ]}
    />
  );
}

/** A filter by words, applied while they are typed. */
export function Search({ route, name, label }: ViewProps & { readonly name: string; readonly label: string }) {
  const { replace } = useSurface();
  return (
    <label class="pick">
      <span>{label}</span>
      <input
        type="search"
        value={route.query[name] ?? ''}
        onInput={(event) => replace(withQuery({ ...route, id: null }, { [name]: event.currentTarget.value }))}
      />
    </label>
  );
}

/** Switches between a view's drawing and its table. */
export function AsTable({ route }: ViewProps) {
  const { strings } = useSurface();
  return (
    <Chips
      route={route}
      name="as"
      label={strings.tools.shape}
      choices={[
        { value: '', label: strings.tools.drawn },
        { value: 'table', label: strings.tools.table },
      ]}
    />
  );
}

/** "Nothing here", and the way out of the filters that make it so. */
export function Empty({ route, message }: ViewProps & { readonly message: string }) {
  const { strings, href } = useSurface();
  const filtered = Object.keys(route.query).some((key) => key !== 'as');
  return (
    <p class="empty">
      {filtered ? strings.tools.nothingFits : message}{' '}
      {filtered && <a href={href(routeTo(route.view))}>{strings.tools.showAll}</a>}
    </p>
  );
}

/** What may be wider than the page scrolls in itself; by keyboard too, which is why it takes the focus. */
export function Scroller({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="scroller" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
