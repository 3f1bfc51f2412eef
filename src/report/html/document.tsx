import type { ComponentChildren } from 'preact';
import { byStart, grouped, type Range } from '../../model/index.ts';
import { formatInterval } from '../models/dates.ts';
import { descentsOf, standAlone } from '../models/descent.ts';
import { shortName } from '../models/label.ts';
import { formatShare } from '../models/numbers.ts';
import { isAlone } from '../models/statements.ts';
import { dossierSummary, dossierTitle } from '../models/summary.ts';
import { stopsOf } from '../models/timeline.ts';
import { formatDue, undertakingsOf } from '../models/undertakings.ts';
import { isPlain, utterancesOf } from '../models/utterances.ts';
import { languageTag, visible } from '../models/visible.ts';
import { writtenForms } from '../models/written.ts';
import { ChangeList } from '../views/change.tsx';
import { EdgeEvidence, EdgeTitle } from '../views/edge.tsx';
import { FindingBody, SeverityTag } from '../views/finding.tsx';
import { DescentGraph } from '../views/graph.tsx';
import { MeasureBody, MeasureTag } from '../views/measure.tsx';
import { Place, Quoted, Sigil, Sigils, VerdictMark, Words } from '../views/parts.tsx';
import { SourceTable } from '../views/source-table.tsx';
import { useSurface } from '../views/surface.tsx';
import { UtteranceBody } from '../views/utterance.tsx';
import { StatementLedger } from './statement-ledger.tsx';

/** The whole dossier as one document to read from top to bottom, without JavaScript and on paper. */
export function PrintedDossier() {
  const { index, strings } = useSurface();
  const { dossier } = index;
  const sections = [
    ['findings', strings.views.findings, <Findings />],
    ['sources', strings.views.sources, <Sources />],
    ['stemma', strings.views.stemma, <Stemma />],
    ['quotes', strings.views.quotes, <Quotes />],
    ['figures', strings.views.figures, <Figures />],
    ['timeline', strings.views.timeline, <Timeline />],
    ['statements', strings.views.matrix, <StatementLedger />],
    ['commitments', strings.views.commitments, <Commitments />],
    ['names', strings.views.names, <Names />],
    ['texts', strings.texts.title, <Texts />],
  ] as const;
  return (
    <main id="printed" class="printed">
      <header class="title-page">
        <p class="kicker">{strings.dossier.kicker}</p>
        <h1>{dossierTitle(index, strings)}</h1>
        <p class="summary">{dossierSummary(index, strings).join(' · ')}</p>
        <nav aria-label={strings.dossier.contents}>
          {sections.map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      {sections.map(([id, title, body]) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          {body}
        </section>
      ))}
      <footer class="colophon">{strings.colophon(dossier.version)}</footer>
    </main>
  );
}

function Lead({ children }: { readonly children: ComponentChildren }) {
  return <p class="lead">{children}</p>;
}

function Findings() {
  const { index, strings } = useSurface();
  const { findings } = index.dossier;
  if (findings.length === 0) return <Lead>{strings.findings.none}</Lead>;
  return (
    <ol class="findings">
      {findings.map((finding) => (
        <li key={finding.id} id={finding.id}>
          <h3>
            <SeverityTag severity={finding.severity} /> {visible(finding.message)}
          </h3>
          <FindingBody finding={finding} context={0} />
        </li>
      ))}
    </ol>
  );
}

function Sources() {
  const { index, strings } = useSurface();
  return (
    <>
      <SourceTable />
      {index.witnesses.map(
        ({ sigil, removed }) =>
          removed.length > 0 && (
            <details key={sigil}>
              <summary>
                {strings.sources.removed}: <Sigil of={sigil} />
              </summary>
              <ul class="removed">
                {removed.map(({ text, reason }, at) => (
                  <li key={at}>
                    <Words text={text} /> <span class="fine">{visible(reason)}</span>
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
      {index.dossier.diagnostics.length > 0 && (
        <>
          <h3>{strings.sources.diagnostics}</h3>
          <ul class="diagnostics">
            {index.dossier.diagnostics.map(({ code, message, source }, at) => (
              <li key={at}>
                {source !== undefined && <code>{visible(source)}</code>} {visible(message)}{' '}
                <span class="fine">{code}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Stemma() {
  const { index, strings } = useSurface();
  const { edges, changes, pairs, exemplars } = index.dossier.lineage;
  const alone = standAlone(index);
  const kin = new Set(edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return (
    <>
      {descentsOf(index).map((descent) => (
        <DescentGraph key={descent.family} descent={descent} />
      ))}
      {alone.length > 0 && (
        <p>
          {strings.dossier.standAlone}: <Sigils of={alone} />
        </p>
      )}
      {exemplars.map(({ id, witnesses, why }) => (
        <p key={id}>
          {strings.stemma.exemplar(id, witnesses.join(', '))}. {visible(why)}
        </p>
      ))}
      {edges.length === 0 && <Lead>{strings.stemma.none}</Lead>}
      {edges.map((edge) => {
        const own = changes.filter(({ from, to }) => from === edge.from && to === edge.to);
        return (
          <article key={`${edge.from}-${edge.to}`} id={`${edge.from}-${edge.to}`}>
            <h3>
              <EdgeTitle edge={edge} />
            </h3>
            <EdgeEvidence edge={edge} />
            {own.length > 0 && (
              <>
                <h4>{strings.stemma.apparatusOf(edge.to, edge.from)}</h4>
                <ChangeList changes={own} />
              </>
            )}
          </article>
        );
      })}
      {pairs.some(({ a, b }) => !kin.has(`${a} ${b}`)) && <h3>{strings.stemma.pairs}</h3>}
      {pairs.map(
        ({ a, b, shareOfA, shareOfB, passages }) =>
          !kin.has(`${a} ${b}`) && (
            <article key={`${a}-${b}`}>
              <h4>
                <Sigil of={a} /> <Sigil of={b} />{' '}
                <span class="fine number">
                  {strings.stemma.ofShare(formatShare(shareOfA), a)}, {strings.stemma.ofShare(formatShare(shareOfB), b)}
                </span>
              </h4>
              <ul class="plain">
                {passages.map((passage, at) => (
                  <li key={at}>
                    <Quoted span={passage.a} /> <Place span={passage.b} />
                  </li>
                ))}
              </ul>
            </article>
          ),
      )}
    </>
  );
}

/** Utterances that ask to be looked at in full; the others by speaker and place: they are marked in the texts. */
function Quotes() {
  const { index, strings } = useSurface();
  const utterances = utterancesOf(index);
  if (utterances.length === 0) return <Lead>{strings.quotes.none}</Lead>;
  const plain = utterances.filter(isPlain).flatMap(({ quotes }) => quotes);
  const speakers = grouped(plain, ({ speaker, check }) => `${check.verdict} ${speaker?.name ?? ''}`);
  return (
    <>
      {utterances.map(
        (utterance) =>
          !isPlain(utterance) && (
            <article key={utterance.id} id={utterance.id}>
              <h3>
                <VerdictMark verdict={utterance.verdict} /> {visible(utterance.speaker ?? strings.quotes.nobody)}
              </h3>
              <UtteranceBody utterance={utterance} />
            </article>
          ),
      )}
      {plain.length > 0 && (
        <p class="lead">
          {strings.quotes.plain(plain.length)} <q>{strings.verdicts.verbatim}</q>,{' '}
          <q class="n">{strings.verdicts.unchecked}</q>.
        </p>
      )}
      <ul class="plain">
        {[...speakers].map(([key, quotes]) => (
          <li key={key}>
            {strings.verdicts[quotes[0]!.check.verdict]}, {visible(quotes[0]!.speaker?.name ?? strings.quotes.nobody)}:{' '}
            {quotes.map(({ id, span, check }) => (
              <span key={id}>
                <Place span={span} />
                {check.record.map((passage) => [' = ', <Place key={passage.start} span={passage} />])}{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Figures() {
  const { index, strings } = useSurface();
  const { figures } = index.dossier;
  if (figures.length === 0) return <Lead>{strings.figures.none}</Lead>;
  return figures.map((measure) => (
    <article key={measure.id} id={measure.id}>
      <h3>
        <MeasureTag verdict={measure.verdict} /> {visible(measure.label)}{' '}
        {measure.unit !== null && <span class="fine">{visible(measure.unit)}</span>}
      </h3>
      <MeasureBody measure={measure} drawn={measure.verdict === 'conflict' || measure.verdict === 'compatible'} />
    </article>
  ));
}

function Timeline() {
  const { index, strings } = useSurface();
  const stops = stopsOf(index);
  if (stops.length === 0) return <Lead>{strings.timeline.none}</Lead>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.timeline.when}</th>
          <th scope="col">{strings.timeline.who}</th>
          <th scope="col">{strings.timeline.words}</th>
        </tr>
      </thead>
      <tbody>
        {stops.map(({ start, end, moment, due }) => (
          <tr key={`${start} ${end}`}>
            <th scope="row">{formatInterval(start, end, strings)}</th>
            <td>{moment !== null && <Sigils of={moment.witnesses} />}</td>
            <td>
              {moment?.spans.map((span) => [<Quoted key={span.start} span={span} />, ' '])}
              {due.map(({ id, span }) => (
                <span key={id}>
                  {strings.timeline.due}: <Quoted span={span} />
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Commitments() {
  const { index, strings } = useSurface();
  const { commitments } = index.dossier;
  if (commitments.length === 0) return <Lead>{strings.commitments.none}</Lead>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.commitments.actor}</th>
          <th scope="col">{strings.commitments.action}</th>
          <th scope="col">{strings.commitments.due}</th>
        </tr>
      </thead>
      <tbody>
        {undertakingsOf(commitments).map(({ id, actors, dues, told }) => (
          <tr key={id}>
            <th scope="row">{visible(actors.join(', ')) || '–'}</th>
            <td>{told.map((one, at) => [at > 0 && ' · ', <Quoted key={one.id} span={one.span} />])}</td>
            <td>{dues.map((due) => formatDue(due, strings)).join('; ') || strings.commitments.open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Names() {
  const { index, strings } = useSurface();
  const { names } = index.dossier;
  if (names.length === 0) return <Lead>{strings.names.none}</Lead>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.names.name}</th>
          <th scope="col">{strings.names.kind}</th>
          <th scope="col">{strings.names.variants}</th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ id, name, kind, variants, roles }) => (
          <tr key={id}>
            <th scope="row">
              <Words text={name} />
              {roles.length > 0 && <span class="fine">{visible(roles.join(', '))}</span>}
            </th>
            <td>{strings.nameKinds[kind]}</td>
            <td>
              {writtenForms({ variants }, strings.names.bare).map(({ text, witnesses }) => (
                <span key={text}>
                  <Words text={text} /> ({witnesses.join(' ')}){' '}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every text with numbered paragraphs, where the places cited above lead; marked in it what is not said above. */
function Texts() {
  const { index, strings } = useSurface();
  const { statements, quotes } = index.dossier;
  const alone = statements.filter(isAlone).map(({ support }) => ({ ...support[0]!.span, mark: 'alone' as const }));
  const plain = quotes.flatMap(({ span, check: { verdict } }) =>
    verdict === 'verbatim' || verdict === 'unchecked' ? [{ ...span, mark: verdict }] : [],
  );
  const marks = grouped([...alone, ...plain].sort(byStart), ({ witness }) => witness);
  return (
    <>
      <Lead>{strings.texts.lead}</Lead>
      {index.witnesses.map((witness) => (
        <article key={witness.sigil} class="text" lang={languageTag(witness.language)}>
          <h3>
            <Sigil of={witness.sigil} /> <Words text={witness.title ?? shortName(witness)} />
          </h3>
          {index.paragraphs(witness.sigil).map((paragraph) => (
            <p key={paragraph.number} id={`${witness.sigil}${paragraph.number}`} dir="auto">
              <Marked text={witness.text} within={paragraph} marks={marks.get(witness.sigil) ?? []} />
            </p>
          ))}
        </article>
      ))}
    </>
  );
}

interface Mark extends Range {
  readonly mark: 'alone' | 'verbatim' | 'unchecked';
}

/** A stretch of text with its marks, one inside the other where they are; of two that only overlap, the first. */
function Marked({ text, within, marks }: { text: string; within: Range; marks: readonly Mark[] }) {
  const pieces: ComponentChildren[] = [];
  let at = within.start;
  for (const [position, mark] of marks.entries()) {
    if (mark.start < at || mark.end > within.end) continue;
    const inner = <Marked text={text} within={mark} marks={marks.slice(position + 1)} />;
    const drawn = { alone: <u>{inner}</u>, verbatim: <q>{inner}</q>, unchecked: <q class="n">{inner}</q> };
    pieces.push(visible(text.slice(at, mark.start)), drawn[mark.mark]);
    at = mark.end;
  }
  return [...pieces, visible(text.slice(at, within.end))];
}
