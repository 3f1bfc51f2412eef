import { formatInterval } from '../models/dates.ts';
import { routeTo } from '../models/route.ts';
import type { Thing } from '../models/things.ts';
import { visible } from '../models/visible.ts';
import { MeasureTag } from './measure.tsx';
import { QuoteDiff, VerdictMark } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** What a thing is, in words, leading to its view. `sigil`: the report in which it was chosen. */
export function ThingTitle({ thing, sigil }: { readonly thing: Thing; readonly sigil: string }) {
  const { strings } = useSurface();
  const id = thing.key.slice(thing.layer.length + 1);
  switch (thing.layer) {
    case 'quotes':
      return <QuoteTitle thing={thing} id={id} sigil={sigil} />;
    case 'figures':
      return <MeasureTitle id={id} />;
    case 'times':
      return <TimeTitle id={id} clashes={thing.tone === 'clash'} />;
    case 'names':
      return <NameTitle id={id} />;
    case 'statements':
      return <StatementTitle id={id} />;
    case 'changes':
      return <>{strings.read.changed[thing.tone as 'added']}</>;
    case 'copied':
      return <>{thing.tone === 'kin' ? strings.read.copiedFrom : strings.read.sharedWith}</>;
  }
}

interface Titled {
  readonly id: string;
}

/** A quotation with its verdict and its changes; words of a record that somebody quotes have neither of their own. */
function QuoteTitle({ thing, id, sigil }: Titled & { readonly thing: Thing; readonly sigil: string }) {
  const { index, strings, href } = useSurface();
  const { read } = strings;
  const inRecord = thing.tone === 'record';
  const quote = index.dossier.quotes.find(
    ({ id: own, utterance, span }) =>
      (utterance ?? own) === id && (inRecord || (span.witness === sigil && span.start === thing.start)),
  );
  if (quote === undefined) return <>{read.layers.quotes}</>;
  return (
    <>
      <a href={href(routeTo('quotes', id))}>{inRecord ? read.quotedFrom : read.quotation}</a>{' '}
      <span class="who">{visible(quote.speaker?.name ?? strings.quotes.nobody)}</span>{' '}
      {!inRecord && <VerdictMark verdict={quote.check.verdict} />}
      {!inRecord && quote.check.edits.some(({ op }) => op !== 'keep') && (
        <span class="in-apparatus">
          <QuoteDiff edits={quote.check.edits} />
        </span>
      )}
    </>
  );
}

function MeasureTitle({ id }: Titled) {
  const { index, href } = useSurface();
  const measure = index.measure(id);
  return measure === undefined ? null : (
    <>
      <a href={href(routeTo('figures', id))}>{visible(measure.label)}</a> <MeasureTag verdict={measure.verdict} />
    </>
  );
}

/** `id`: an interval, "2031-03-03/2031-03-05". */
function TimeTitle({ id, clashes }: Titled & { readonly clashes: boolean }) {
  const { strings, href } = useSurface();
  const [start = '', end = ''] = id.split('/');
  return (
    <>
      <a href={href(routeTo('timeline'))}>{formatInterval(start, end, strings)}</a>{' '}
      {clashes && <span class="tag t-middle">{strings.timeline.clash}</span>}
    </>
  );
}

function NameTitle({ id }: Titled) {
  const { index, strings, href } = useSurface();
  const name = index.dossier.names.find((known) => known.id === id);
  return (
    <>
      <a href={href(routeTo('names', null, name === undefined ? {} : { words: name.name }))}>
        {visible(name?.name ?? '')}
      </a>{' '}
      <span class="fine">{name && strings.nameKinds[name.kind]}</span>
    </>
  );
}

function StatementTitle({ id }: Titled) {
  const { index, strings, href } = useSurface();
  const statement = index.statement(id);
  return (
    <>
      <a href={href(routeTo('matrix', id))}>{strings.read.statement}</a>{' '}
      <span class="fine">{statement && strings.count.families(statement.independent)}</span>{' '}
      {statement?.contested && <span class="tag t-middle">{strings.matrix.contested}</span>}
    </>
  );
}
