import { type Change, contains, type Span } from '../model/index.ts';
import { MIN_CONFIDENCE } from './copying.ts';
import { type Draft, decimal, ended, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';
import { isReversal, OTHER_PERSON, plainWords, whatIsLost, whatTurns } from './turns.ts';

/** Weight from which a change of a copy is told. */
export const MIN_WEIGHT = 0.85;
/** The same where the figures' ledger knows both figures for one thing's: then a sentence told anew has another one. */
const MIN_WEIGHT_OF_ONE_THING = 0.8;
/** Changes of one copy that are told one by one; the others stand in the apparatus. */
const MAX_CHANGES = 8;

/** What a copy changed that its reader would want to know. */
export function changeFindings(dossier: Dossierwide): Draft[] {
  const drafts: Draft[] = [];
  for (const { from, to, confidence, relation } of dossier.input.lineage.edges) {
    if (relation === 'common-source' || relation === 'translation' || confidence < MIN_CONFIDENCE) continue;
    const told = dossier
      .changesOf(from, to)
      .filter(
        (change) =>
          isWeighty(change, dossier) &&
          (change.kind === 'changed' || (change.kind === 'dropped' && relation !== 'update')),
      )
      .flatMap((change) => {
        const what =
          change.kind === 'dropped' ? whatIsLost(change, dossier) : whatTurns(change, relation === 'update', dossier);
        // What a later version counts otherwise is told with the figures.
        return what === null || (change.touches === 'figure' && relation === 'update') ? [] : [{ change, what }];
      })
      // "She" told as "he" throughout is one change.
      .filter(({ what }, i, all) => what !== OTHER_PERSON || all.findIndex((one) => one.what === what) === i)
      .sort(
        (x, y) => y.change.weight - x.change.weight || (x.change.before?.start ?? 0) - (y.change.before?.start ?? 0),
      );
    for (const { change, what } of told.slice(0, MAX_CHANGES))
      drafts.push(changed(change, what, confidence, relation === 'update', dossier));
  }
  return drafts;
}

function isWeighty(change: Change, dossier: Dossierwide): boolean {
  const values = change.touches === 'figure' ? valuesOfOneThing(change, dossier) : 'unknown';
  return values !== 'same' && change.weight >= (values === 'other' ? MIN_WEIGHT_OF_ONE_THING : MIN_WEIGHT);
}

/** What the figures' ledger says of the figures that the two sides give of one thing, whatever their units. */
function valuesOfOneThing({ before, after }: Change, { input }: Dossierwide): 'same' | 'other' | 'unknown' {
  if (before === null || after === null) return 'unknown';
  let shared = false;
  for (const { readings } of input.figures) {
    const within = (side: Span) =>
      readings.filter(({ span }) => span.witness === side.witness && contains(side, span)).map(({ value }) => value);
    const [was, is] = [within(before), within(after)];
    if (was.length === 0 || is.length === 0) continue;
    if (!was.some((a) => is.some((b) => Math.abs(a - b) <= CONVERTED * Math.max(Math.abs(a), Math.abs(b)))))
      return 'other';
    shared = true;
  }
  return shared ? 'same' : 'unknown';
}

/** How far, as a share, two values lie apart at most that are one in two units, each rounded. */
const CONVERTED = 0.01;

function changed(change: Change, what: string, confidence: number, update: boolean, dossier: Dossierwide): Draft {
  const { from, to, before, after, weight } = change;
  const [copy, source] = [
    dossier.called(to),
    `${dossier.called(from)}, ${update ? 'its earlier version' : 'its source'}`,
  ];
  const [is, was] = [quoted(after?.text ?? ''), quoted(before?.text ?? '')];
  const reversal = !update && isReversal(change, dossier);
  const cut = isCutFrom(after?.text ?? '', before?.text ?? '');
  return {
    rule: 'copy-changed',
    severity: update ? 'note' : reversal ? 'error' : 'warning',
    message:
      after === null
        ? `${copy} leaves out ${was} of a sentence of ${source}.`
        : ended(
            cut
              ? `${copy} has only ${is} of what ${source}, has: ${was}`
              : `${copy} has ${is} where ${source}, has ${was}`,
          ),
    spans: [after, before].filter((span) => span !== null),
    because: `The words around it are the same in both; ${reversal ? 'the one denies what the other says' : `${cut ? 'what is left out' : 'the change'} touches ${what}`}.`,
    doubt: update ? 'A later version may know better.' : 'The copy may have corrected its source.',
    confidence: confidence * 0.9,
    importance: (update ? 0.35 : reversal ? 0.9 : after === null ? 0.5 : 0.6) * weight,
    inputs: [
      { name: 'weight of the change', value: decimal(weight), threshold: `${MIN_WEIGHT} and more` },
      { name: 'it touches', value: what },
    ],
    counter: [],
  };
}

/** Words from which on it is a stretch of the source, and no mere word or two of it, that the copy keeps. */
const STRETCH = 4;

/** Whether `part` is a beginning or an end of `whole`, as written but for marks and capitals. */
function isCutFrom(part: string, whole: string): boolean {
  const [kept, all] = [plainWords(part), plainWords(whole)];
  if (kept.length < STRETCH || kept.length >= all.length) return false;
  const isAt = (from: number) => kept.every((word, i) => all[from + i] === word);
  return isAt(0) || isAt(all.length - kept.length);
}
