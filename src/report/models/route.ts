/** The views of a dossier, in the order of the menu. */
export const VIEWS = [
  'findings',
  'stemma',
  'read',
  'quotes',
  'figures',
  'timeline',
  'matrix',
  'commitments',
  'names',
  'sources',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** Where a reader is: the view, the thing shown in it, and how it is filtered and sorted. Every state has its address. */
export interface Route {
  readonly view: ViewName;
  /** A finding's, utterance's, measure's … id, or the sigils being read ("A+C"). */
  readonly id: string | null;
  readonly query: Readonly<Record<string, string>>;
}

export function routeTo(view: ViewName, id: string | null = null, query: Route['query'] = {}): Route {
  return { view, id, query };
}

/** `findings/f1?severity=error`; keys of the query in alphabetical order, so that one state has one address. */
export function formatRoute({ view, id, query }: Route): string {
  const path = id === null ? view : `${view}/${encoded(id)}`;
  const parts = Object.keys(query)
    .filter((key) => query[key] !== '')
    .sort()
    .map((key) => `${encoded(key)}=${encoded(query[key]!)}`);
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/** The route that an address names; the findings where it names none. Never throws. */
export function parseRoute(address: string): Route {
  const [path = '', search = ''] = address.replace(/^[#/]+/, '').split('?');
  const [name = '', ...rest] = path.split('/');
  const view = VIEWS.find((known) => known === name);
  if (view === undefined) return routeTo('findings');
  const query: Record<string, string> = {};
  for (const part of search.split('&')) {
    const at = part.indexOf('=');
    if (at > 0) query[decoded(part.slice(0, at))] = decoded(part.slice(at + 1));
  }
  return { view, id: rest.length === 0 || rest[0] === '' ? null : decoded(rest.join('/')), query };
}

/** The same route with parts of its query changed; an empty string takes a part away. */
export function withQuery(route: Route, change: Route['query']): Route {
  return { ...route, query: { ...route.query, ...change } };
}

function encoded(text: string): string {
  // A lone half of a surrogate pair has no address.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(/%(?:2B|3A|2C)/g, (code) =>
    decodeURIComponent(code),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
