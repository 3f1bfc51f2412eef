import { type Signal, signal } from '@preact/signals';
import { formatRoute, parseRoute, type Route } from '../../src/report/models/route.ts';

/** Keeps the page's address and the route in step. */
export interface Router {
  readonly route: Signal<Route>;
  href(route: Route): string;
  go(route: Route): void;
  /** Changes the address without a new entry in the history: for filters that change while one types. */
  replace(route: Route): void;
}

/** Routes behind the `#`: a file on disk has no other addresses. */
export function hashRouter(): Router {
  const route = signal(parseRoute(location.hash));
  const href = (to: Route) => `#/${formatRoute(to)}`;
  const read = () => {
    if (location.hash.startsWith('#/') || location.hash === '') route.value = parseRoute(location.hash);
  };
  addEventListener('hashchange', read);
  addEventListener('popstate', read);
  return {
    route,
    href,
    go: (to) => {
      location.hash = href(to);
    },
    replace: (to) => {
      history.replaceState(null, '', href(to));
      route.value = to;
    },
  };
}
