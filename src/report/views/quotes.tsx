import type { Verdict } from '../../model/index.ts';
import type { Route } from '../models/route.ts';
import { type Utterance, utterancesOf, VERDICT_ORDER } from '../models/utterances.ts';
import { visible } from '../models/visible.ts';
import { Cards } from './cards.tsx';
import { AsTable, Chips, Empty, Pick, ReportPick, Scroller, ViewHead, type ViewProps } from './frame.tsx';
import { Place, VerdictMark, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';
import { UtteranceBody } from './utterance.tsx';

/** Every utterance: what the record says, and what each report made of it. */
export function QuotesView({ route }: ViewProps) {
  const { index, strings } = useSurface();
  const all = utterancesOf(index);
  const shown = all.filter((utterance) => fits(utterance, route));
  const speakers = [...new Set(all.flatMap(({ speaker }) => speaker ?? []))].sort();
  return (
    <>
      <ViewHead route={route} lead={strings.quotes.lead}>
        <Chips
          route={route}
          name="verdict"
          label={strings.quotes.verdict}
          choices={[
            { value: '', label: strings.tools.all, count: all.length },
            ...VERDICT_ORDER.map((verdict) => ({
              value: verdict,
              label: strings.verdicts[verdict],
              count: all.filter(({ quotes }) => quotes.some(({ check }) => check.verdict === verdict)).length,
            })).filter(({ count }) => count > 0),
          ]}
        />
        <Pick
          route={route}
          name="speaker"
          label={strings.quotes.speaker}
          choices={[
            { value: '', label: strings.tools.anybody },
            ...speakers.map((name) => ({ value: name, label: visible(name) })),
          ]}
        />
        <ReportPick route={route} />
        <AsTable route={route} />
      </ViewHead>
      {shown.length === 0 ? (
        <Empty route={route} message={strings.quotes.none} />
      ) : route.query.as === 'table' ? (
        <QuoteTable utterances={shown} />
      ) : (
        <Cards entries={shown} current={route.id} estimate={190}>
          {(utterance) => (
            <>
              <h2>
                {visible(utterance.speaker ?? strings.quotes.nobody)} <VerdictMark verdict={utterance.verdict} />
              </h2>
              <UtteranceBody utterance={utterance} />
            </>
          )}
        </Cards>
      )}
    </>
  );
}

function fits({ quotes, speaker }: Utterance, { query }: Route): boolean {
  return (
    (!query.verdict || quotes.some(({ check }) => check.verdict === (query.verdict as Verdict))) &&
    (!query.speaker || speaker === query.speaker) &&
    (!query.report || quotes.some(({ span }) => span.witness === query.report))
  );
}

function QuoteTable({ utterances }: { readonly utterances: readonly Utterance[] }) {
  const { strings, List } = useSurface();
  const quotes = utterances.flatMap((utterance) => utterance.quotes);
  return (
    <Scroller label={strings.views.quotes}>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.quotes.place}</th>
            <th scope="col">{strings.quotes.speaker}</th>
            <th scope="col">{strings.quotes.words}</th>
            <th scope="col">{strings.quotes.verdict}</th>
            <th scope="col">{strings.quotes.record}</th>
          </tr>
        </thead>
        <List
          as="tbody"
          count={quotes.length}
          estimate={64}
          keyOf={(at) => quotes[at]!.id}
          item={(at) => {
            const { span, speaker, check } = quotes[at]!;
            return (
              <>
                <td>
                  <Place span={span} />
                </td>
                <td>{visible(speaker?.name ?? strings.quotes.nobody)}</td>
                <th scope="row">
                  <Words text={span.text} />
                </th>
                <td>
                  <VerdictMark verdict={check.verdict} />
                </td>
                <td>
                  {check.record.map((passage) => (
                    <span key={passage.start}>
                      <Place span={passage} />{' '}
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
