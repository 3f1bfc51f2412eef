import { useEffect, useMemo } from 'preact/hooks';
import { Desk } from './desk.tsx';
import { Home } from './home.tsx';
import { place } from './place.ts';
import { Reader } from './reader.tsx';
import { watch } from './watch.ts';

/** The page that the address names. A dossier stays watched while one goes between its reports and its views. */
export function App() {
  const here = place.value;
  return here.page === 'home' ? <Home /> : <OneDossier key={here.id} id={here.id} page={here.page} />;
}

function OneDossier({ id, page }: { readonly id: string; readonly page: 'dossier' | 'reports' }) {
  const watched = useMemo(() => watch(id), [id]);
  useEffect(() => () => watched.close(), [watched]);
  return page === 'reports' ? <Desk watched={watched} /> : <Reader watched={watched} />;
}
