import { useEffect, useState } from 'preact/hooks';
import type { ExportKind } from '../../src/server/wire.ts';
import { api } from './api.ts';

/** Links that download the dossier in each form that there is. */
export function Exports({ id }: { readonly id: string }) {
  const [kinds, setKinds] = useState<readonly ExportKind[]>([]);
  useEffect(() => {
    api.info().then(
      (info) => setKinds(info.exports),
      () => undefined,
    );
  }, []);
  return (
    <ul class="exports">
      {kinds.map(({ format, name }) => (
        <li key={format}>
          <a class="button" href={api.exportHref(id, format)} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
