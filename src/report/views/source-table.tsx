import type { Witness } from '../../model/index.ts';
import { formatDate } from '../models/dates.ts';
import { sourceName } from '../models/label.ts';
import { formatNumber } from '../models/numbers.ts';
import { routeTo } from '../models/route.ts';
import { safeAddress, visible } from '../models/visible.ts';
import { Sigil, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** The list of sigla: every report with its letter, who published it when, and how long it is. */
export function SourceTable() {
  const { index, strings, href } = useSurface();
  const { sources } = strings;
  return (
    <table class="sources">
      <thead>
        <tr>
          <th scope="col">
            <span class="out-of-sight">{sources.sigil}</span>
          </th>
          <th scope="col">{sources.report}</th>
          <th scope="col">{sources.published}</th>
          <th scope="col" class="number">
            {sources.words}
          </th>
        </tr>
      </thead>
      <tbody>
        {index.witnesses.map((witness) => (
          <tr key={witness.sigil}>
            <td>
              <Sigil of={witness.sigil} />
            </td>
            <th scope="row">
              <a href={href(routeTo('sources', witness.sigil))}>
                <Words text={witness.title ?? (sourceName(witness) || strings.dossier.untitled)} />
              </a>
              <span class="fine">
                <Origin witness={witness} />
              </span>
            </th>
            <td class="date">
              {witness.published === null ? strings.dossier.noDate : formatDate(witness.published.value, strings)}
            </td>
            <td class="number">{formatNumber(witness.words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Kind, outlet, authors, agency and file of a report in one line. */
export function Origin({ witness }: { readonly witness: Witness }) {
  const { strings } = useSurface();
  const { kind, publisher, byline, agency, source } = witness;
  const file = source.path === undefined ? '' : sourceName(witness);
  // An agency is often its own outlet and author.
  const parts = new Set([strings.kinds[kind], publisher, byline.join(', '), agency, file].filter((part) => part));
  const address = safeAddress(source.url);
  return (
    <>
      {visible([...parts].join(' · '))}
      {address !== null && (
        <>
          {' · '}
          <a href={address} rel="noreferrer">
            {visible(address)}
          </a>
        </>
      )}
    </>
  );
}
