import { signal } from '@preact/signals';

/** Where in the app one is. What a dossier's views show stands behind the `#` and is the shell's. */
export type Place =
  | { readonly page: 'home' }
  | { readonly page: 'dossier'; readonly id: string }
  | { readonly page: 'reports'; readonly id: string };

export const HOME = '/';
export const dossierHref = (id: string) => `/d/${id}`;
export const reportsHref = (id: string) => `/d/${id}/reports`;

export const place = signal<Place>(parse(location.pathname));

function parse(path: string): Place {
  const [, id, rest] = /^\/d\/([a-z0-9]+)(\/reports)?\/?$/.exec(path) ?? [];
  if (id === undefined) return { page: 'home' };
  return rest === undefined ? { page: 'dossier', id } : { page: 'reports', id };
}

/** Goes to an address of the app without loading the page anew. */
export function go(address: string): void {
  history.pushState(null, '', address);
  arrive();
  // The shell's router listens for this: what stands behind the `#` may have changed too.
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
}

function arrive(): void {
  const next = parse(location.pathname);
  if (JSON.stringify(next) !== JSON.stringify(place.value)) place.value = next;
}

/** Follows links within the app in the page; anything else, and clicks that ask for a new tab, stays the browser's. */
export function followLinks(): void {
  addEventListener('popstate', arrive);
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element).closest?.('a');
    if (link == null || link.origin !== location.origin || link.hasAttribute('download') || link.target !== '') return;
    if (link.pathname.startsWith('/api') || link.pathname === location.pathname) return;
    event.preventDefault();
    go(link.href);
  });
}
