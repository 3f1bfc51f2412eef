import type { LineageEdge } from '../../model/index.ts';
import { descentsOf, standAlone } from '../models/descent.ts';
import { shortName } from '../models/label.ts';
import { formatShare } from '../models/numbers.ts';
import { routeTo } from '../models/route.ts';
import { visible } from '../models/visible.ts';
import { ChangeList } from './change.tsx';
import { EdgeEvidence, EdgeTitle } from './edge.tsx';
import { Scroller, ViewHead, type ViewProps } from './frame.tsx';
import { DescentGraph } from './graph.tsx';
import { Sigil } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** Who has whose words: the graph of each family, the line looked at with its evidence, and both as tables. */
export function StemmaView({ route }: ViewProps) {
  const { index, strings } = useSurface();
  const { edges } = index.dossier.lineage;
  const edge = edges.find(({ from, to }) => `${from}-${to}` === route.id) ?? edges[0];
  const alone = standAlone(index);
  return (
    <>
      <ViewHead route={route} lead={strings.stemma.lead} />
      <div class="stemma">
        <div class="graphs">
          {descentsOf(index).map((descent) => (
            <figure key={descent.family} class="family">
              <figcaption>{strings.dossier.family(descent.family)}</figcaption>
              <Scroller label={strings.dossier.family(descent.family)}>
                <DescentGraph descent={descent} current={edge === undefined ? null : `${edge.from}-${edge.to}`} />
              </Scroller>
            </figure>
          ))}
          <Exemplars />
          {alone.length > 0 && <Alone sigils={alone} />}
        </div>
        {edge === undefined ? <p class="empty">{strings.stemma.none}</p> : <EdgePanel edge={edge} />}
      </div>
      {edges.length > 0 && <EdgeTable edges={edges} />}
      <PairTable />
    </>
  );
}

function Exemplars() {
  const { index, strings } = useSurface();
  return index.dossier.lineage.exemplars.map(({ id, witnesses, why }) => (
    <p key={id} class="exemplar">
      {strings.stemma.exemplar(id, witnesses.join(', '))}. <span class="fine">{visible(why)}</span>
    </p>
  ));
}

/** Reports that have nobody's words and whose words nobody has. */
function Alone({ sigils }: { readonly sigils: readonly string[] }) {
  const { index, strings, href } = useSurface();
  return (
    <div class="alone">
      <h2>{strings.dossier.standAlone}</h2>
      <ul>
        {sigils.map((sigil) => {
          const witness = index.witness(sigil);
          return (
            witness !== undefined && (
              <li key={sigil}>
                <a href={href(routeTo('sources', sigil))}>
                  <Sigil of={sigil} /> {visible(shortName(witness))}
                </a>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

/** One line of descent: its evidence, and what the later report changed, the weightiest first. */
function EdgePanel({ edge }: { readonly edge: LineageEdge }) {
  const { index, strings, href } = useSurface();
  const changes = index.dossier.lineage.changes
    .filter(({ from, to }) => from === edge.from && to === edge.to)
    .toSorted((a, b) => b.weight - a.weight);
  return (
    <article
      class="edge-panel"
      aria-label={strings.stemma.edge(edge.from, edge.to, strings.relations[edge.relation], formatShare(edge.share))}
    >
      <h2>
        <EdgeTitle edge={edge} />
      </h2>
      <p class="fine">
        {strings.dossier.confidence} {formatShare(edge.confidence)} ·{' '}
        <a href={href(routeTo('read', `${edge.from}+${edge.to}`))}>
          {strings.read.together(`${edge.from}, ${edge.to}`)}
        </a>
      </p>
      <EdgeEvidence edge={edge} />
      {changes.length > 0 && (
        <>
          <h3>
            {strings.stemma.apparatusOf(edge.to, edge.from)}{' '}
            <span class="fine number">{strings.count.changes(changes.length)}</span>
          </h3>
          <ChangeList changes={changes} />
        </>
      )}
    </article>
  );
}

function EdgeTable({ edges }: { readonly edges: readonly LineageEdge[] }) {
  const { strings, href, List } = useSurface();
  const { stemma } = strings;
  return (
    <section>
      <h2>{stemma.edges}</h2>
      <Scroller label={stemma.edges}>
        <table>
          <thead>
            <tr>
              <th scope="col">{stemma.from}</th>
              <th scope="col">{stemma.to}</th>
              <th scope="col">{stemma.relation}</th>
              <th scope="col" class="number">
                {stemma.share}
              </th>
              <th scope="col" class="number">
                {stemma.confidence}
              </th>
              <th scope="col">{stemma.evidence}</th>
            </tr>
          </thead>
          <List
            as="tbody"
            count={edges.length}
            estimate={41}
            keyOf={(at) => `${edges[at]!.from}-${edges[at]!.to}`}
            item={(at) => {
              const { from, to, relation, share, confidence, evidence } = edges[at]!;
              return (
                <>
                  <td>
                    <Sigil of={from} />
                  </td>
                  <td>
                    <Sigil of={to} />
                  </td>
                  <th scope="row">
                    <a href={href(routeTo('stemma', `${from}-${to}`))}>{strings.relations[relation]}</a>
                  </th>
                  <td class="number">{formatShare(share)}</td>
                  <td class="number">{formatShare(confidence)}</td>
                  <td>{evidence.map(({ kind }) => visible(kind)).join(', ')}</td>
                </>
              );
            }}
          />
        </table>
      </Scroller>
    </section>
  );
}

function PairTable() {
  const { index, strings, href, List } = useSurface();
  const { stemma } = strings;
  const pairs = index.dossier.lineage.pairs.toSorted(
    (x, y) => Math.max(y.shareOfA, y.shareOfB) - Math.max(x.shareOfA, x.shareOfB),
  );
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2>{stemma.pairs}</h2>
      <p class="lead">{stemma.pairsLead}</p>
      <Scroller label={stemma.pairs}>
        <table class="pairs">
          <thead>
            <tr>
              <th scope="col">{stemma.reports}</th>
              <th scope="col" class="number">
                {stemma.shareOfFirst}
              </th>
              <th scope="col" class="number">
                {stemma.shareOfSecond}
              </th>
              <th scope="col" class="number">
                {stemma.passages}
              </th>
            </tr>
          </thead>
          <List
            as="tbody"
            count={pairs.length}
            estimate={41}
            keyOf={(at) => `${pairs[at]!.a}-${pairs[at]!.b}`}
            item={(at) => {
              const { a, b, shareOfA, shareOfB, passages } = pairs[at]!;
              const first = passages[0];
              return (
                <>
                  <th scope="row">
                    <a
                      href={href(
                        routeTo(
                          'read',
                          `${a}+${b}`,
                          first === undefined ? {} : { at: `${a}:${first.a.start}-${first.a.end}` },
                        ),
                      )}
                    >
                      <Sigil of={a} /> <Sigil of={b} />
                    </a>
                  </th>
                  <td class="number">{formatShare(shareOfA)}</td>
                  <td class="number">{formatShare(shareOfB)}</td>
                  <td class="number">{passages.length}</td>
                </>
              );
            }}
          />
        </table>
      </Scroller>
    </section>
  );
}
