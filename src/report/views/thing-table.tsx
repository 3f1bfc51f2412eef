import { spanOf } from '../../model/index.ts';
import type { Reading } from '../models/reading.ts';
import type { ThingsOf } from '../models/things.ts';
import { clipped } from '../models/visible.ts';
import { Scroller } from './frame.tsx';
import { Place, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** The reading view as a table: everything marked in the open reports, with where the others have it. */
export function ThingTable({ reading, thingsOf }: { readonly reading: Reading; readonly thingsOf: ThingsOf }) {
  const { index, strings, List } = useSurface();
  const rows = reading.sigils.flatMap((sigil) => {
    const witness = index.witness(sigil)!;
    return thingsOf(sigil)
      .filter(({ layer }) => reading.layers.includes(layer))
      .map((thing) => ({ thing, span: spanOf(witness, thing) }));
  });
  return (
    <Scroller label={strings.views.read}>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">{strings.quotes.place}</th>
            <th scope="col">{strings.read.layersLabel}</th>
            <th scope="col">{strings.quotes.words}</th>
            <th scope="col">{strings.read.counterparts}</th>
          </tr>
        </thead>
        <List
          as="tbody"
          count={rows.length}
          estimate={48}
          keyOf={(at) => String(at)}
          item={(at) => {
            const { thing, span } = rows[at]!;
            return (
              <>
                <td>
                  <Place span={span} />
                </td>
                <td>{strings.read.layers[thing.layer]}</td>
                <th scope="row">
                  <Words text={clipped(span.text, 160)} />
                </th>
                <td>
                  {thing
                    .counterparts()
                    .slice(0, 12)
                    .map((other, at) => (
                      <span key={at}>
                        <Place span={other} />{' '}
                      </span>
                    ))}
                </td>
              </>
            );
          }}
        />
      </table>
    </Scroller>
  );
}
