import { type Change, type ChangeTouch, overlap, type Span } from '../model/index.ts';
import { MIN_CONFIDENCE } from './copying.ts';
import { type Draft, decimal, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';

/** Weight from which a change of a copy is told. */
const MIN_WEIGHT = 0.85;
/** Changes of one copy that are told one by one; the others stand in the apparatus. */
const MAX_CHANGES = 6;
/** Letters that two forms of a name have in common: "Norway", "Norwegian". */
const SAME_BEGINNING = 5;

/** What a reader of a copy would want to know to be changed. */
const TURNS: Readonly<Record<ChangeTouch, string | null>> = {
  figure: 'a figure',
  time: 'a time',
  negation: 'a denial',
  name: 'who is named',
  attribution: 'who is named',
  hedge: 'how sure or how much it is',
  quotation: null,
  wording: null,
  spelling: null,
};

/** What a copy changed that its reader would want to know. */
export function changeFindings(dossier: Dossierwide): Draft[] {
  const drafts: Draft[] = [];
  for (const { from, to, confidence, relation } of dossier.input.lineage.edges) {
    if (relation === 'common-source' || relation === 'translation' || confidence < MIN_CONFIDENCE) continue;
    const told = dossier.input.lineage.changes
      .filter(
        (change) =>
          change.from === from && change.to === to && change.weight >= MIN_WEIGHT && change.kind === 'changed',
      )
      .flatMap((change) => {
        const what = whatTurns(change, relation === 'update', dossier);
        // What a later version counts otherwise is told with the figures.
        return what === null || (change.touches === 'figure' && relation === 'update') ? [] : [{ change, what }];
      })
      .sort(
        (x, y) => y.change.weight - x.change.weight || (x.change.before?.start ?? 0) - (y.change.before?.start ?? 0),
      );
    for (const { change, what } of told.slice(0, MAX_CHANGES))
      drafts.push(changed(change, what, confidence, relation === 'update', dossier));
  }
  return drafts;
}

/** On what the meaning turns in a change: "a figure", "a denial", "who is named", "how sure it is"; null where on nothing. */
function whatTurns({ before, after, touches }: Change, update: boolean, dossier: Dossierwide): string | null {
  if (before === null || after === null || touches === undefined) return null;
  const isNames = touches === 'name' || touches === 'attribution';
  if (!isNames || otherNames(before.text, after.text, dossier)) return TURNS[touches];
  return touches === 'attribution' && otherSource(before, after, update, dossier) ? 'who says it' : null;
}

/** Whether both texts name somebody, and nobody in common: by the same word, the same beginning, or another of his names. */
function otherNames(was: string, is: string, { input }: Dossierwide): boolean {
  const [theirs, ours] = [capitalised(was), capitalised(is)];
  if (theirs.length === 0 || ours.length === 0) return false;
  const related = (a: string, b: string) => a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING);
  if (theirs.some((a) => ours.some((b) => related(a, b)))) return false;
  return !input.names.some(({ name, variants, roles }) => {
    const called = [name, ...variants.map(({ text }) => text).filter((text) => text.split(' ').length <= 2)].join(' ');
    // One word of a role is a country, or a rank that many have.
    const means = (words: readonly string[]) =>
      words.some((word) => called.includes(word)) ||
      (words.length > 1 && roles.some((role) => words.every((word) => role.includes(word))));
    return means(theirs) && means(ours);
  });
}

/**
 * Whether the copy says in its own name what its source puts into somebody's mouth, or names another source for it: one that
 * shares no word with the first and is not known to be the same. A later version may have seen for itself; what stands in
 * quotation marks is the quotations' affair.
 */
function otherSource(before: Span, after: Span, update: boolean, dossier: Dossierwide): boolean {
  const isQuoted = dossier
    .quotesOf(after.witness)
    .some(({ kind, span }) => kind !== 'indirect' && overlap(span, after) > 0);
  const [was, is] = [sourceIn(before.text, dossier), sourceIn(after.text, dossier)];
  if (isQuoted || !was.told || was.words.size === 0) return false;
  if (!is.reports) return !update;
  if (!is.told || is.words.size === 0 || [...was.words].some((word) => is.words.has(word))) return false;
  return !dossier.input.names.some(({ name, variants, roles }) => {
    const called = new Set(plainWords([name, ...variants.map(({ text }) => text), ...roles].join(' ')));
    const means = (words: ReadonlySet<string>) => [...words].some((word) => called.has(word));
    return means(was.words) && means(is.words);
  });
}

/** Whether a text has a word of reporting, one that is a verb for sure ("the state of" is none), and its other telling words. */
function sourceIn(text: string, { language: { lexicon } }: Dossierwide) {
  const words = new Set<string>();
  let [reports, told] = [false, false];
  for (const word of plainWords(text)) {
    const lemma = lexicon.lemma(word);
    if (lexicon.isReporting(lemma)) {
      reports = true;
      if (word !== lemma) told = true;
    } else if (!lexicon.isFunctionWord(word) && !lexicon.isFunctionWord(lemma)) words.add(lemma);
  }
  return { reports, told, words };
}

/** Words with a capital that are not the first. */
function capitalised(text: string): string[] {
  return (text.match(/(?<=\s|^)\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).filter(
    (word, i) => i > 0 || !text.startsWith(word) || /^\p{Lu}\S+ \p{Lu}/u.test(text),
  );
}

function changed(change: Change, what: string, confidence: number, update: boolean, dossier: Dossierwide): Draft {
  const { from, to, before, after, weight } = change;
  const [copy, source] = [
    dossier.called(to),
    `${dossier.called(from)}, ${update ? 'its earlier version' : 'its source'},`,
  ];
  const [is, was] = [quoted(after?.text ?? ''), quoted(before?.text ?? '')];
  const cut = isCutFrom(after?.text ?? '', before?.text ?? '');
  return {
    rule: 'copy-changed',
    severity: update ? 'note' : 'warning',
    message: cut
      ? `${copy} has only ${is} of what ${source} has: ${was}.`
      : `${copy} has ${is} where ${source} has ${was}.`,
    spans: [after, before].filter((span) => span !== null),
    because: `The words around it are the same in both; ${cut ? 'what is left out' : 'the change'} touches ${what}.`,
    doubt: update ? 'A later version may know better.' : 'The copy may have corrected its source.',
    confidence: confidence * 0.9,
    importance: (update ? 0.35 : 0.6) * weight,
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

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
}
