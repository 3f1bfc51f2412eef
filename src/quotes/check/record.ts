import { Concordance, type Line } from '../../align/concordance.ts';
import type { Wording, WordingRules } from '../../align/wording.ts';
import { wordingAt } from '../../align/wording.ts';
import type { Quotation, Range, Report } from '../../model/index.ts';

/** Somebody whose words a record holds. */
export interface Voice {
  /**
   * `turn`: speaks in a transcript, or says the whole text. `quoted`: the record quotes them. `document`: the record's own words, which nobody
   * in particular says.
   */
  readonly kind: 'turn' | 'quoted' | 'document';
  /** As the record names them; empty for a document. */
  readonly name: string;
  /** Index into the record's names. */
  readonly local: number | null;
  /** The voice of the turn in which these words are quoted; null for words that stand on their own. */
  readonly through: number | null;
  /** Whether the record names them where it gives their words; a pronoun that was resolved accuses nobody. */
  readonly named: boolean;
}

/** A transcript or release, ready to be asked where something was said. */
export interface RecordText {
  readonly concordance: Concordance;
  readonly voices: readonly Voice[];
}

interface RecordSources {
  readonly report: Pick<Report, 'kind' | 'speaker' | 'turns' | 'blocks'>;
  readonly wording: Wording;
  readonly quotations: readonly Quotation[];
  readonly turnNames: readonly (number | null)[];
}

/** Words of the reporter that may stand between two pieces of one utterance: "…," said X, who chairs the board. "…" */
const MAX_FRAME_WORDS = 30;
/** A speaker's marks around fewer words than this name a thing more often than they quote. */
const MIN_QUOTED_IN_TURN = 3;

const known = new WeakMap<Wording, RecordText>();

/** The record's words by voice, cut into lines. Kept for as long as its wording is: every report asks the same one. */
export function recordText(sources: RecordSources, rules: WordingRules): RecordText {
  const made = known.get(sources.wording) ?? read(sources, rules);
  known.set(sources.wording, made);
  return made;
}

function read(sources: RecordSources, rules: WordingRules): RecordText {
  const { wording, report } = sources;
  const voices: Voice[] = [];
  const ids = new Map<string, number>();
  const voiceId = (voice: Voice) => {
    const key = `${voice.kind}/${voice.local ?? voice.name}/${voice.through}/${voice.named}`;
    const id = ids.get(key) ?? voices.push(voice) - 1;
    ids.set(key, id);
    return id;
  };
  /** By word: the voice and the turn; -1 where the words are nobody's (labels, stage directions). */
  const spoken = new Int32Array(wording.length).fill(-1);
  const turnAt = new Int32Array(wording.length).fill(-1);
  const paint = (range: Range, value: number, on: Int32Array) => {
    for (let at = wordingAt(wording, range.start); at < wording.length && wording.starts[at]! < range.end; at++)
      on[at] = value;
  };
  const isTranscript = report.turns.length > 0;
  for (const [turn, { speaker, span }] of report.turns.entries()) {
    const local = sources.turnNames[turn] ?? null;
    paint(span, voiceId({ kind: 'turn', name: speaker, local, through: null, named: true }), spoken);
    paint(span, turn, turnAt);
  }
  if (!isTranscript) {
    const { speaker } = report;
    const voice =
      speaker === null ? ({ kind: 'document', name: '' } as const) : ({ kind: 'turn', name: speaker } as const);
    spoken.fill(voiceId({ ...voice, local: null, through: null, named: speaker !== null }));
    turnAt.fill(0);
  }
  for (const quotation of sources.quotations) {
    const { range, kind, within, basis, named } = quotation;
    if (kind === 'indirect' || (within !== null && sources.quotations[within]!.kind !== 'indirect')) continue;
    if (isTranscript ? !isOthers(quotation, sources, turnAt) : quotation.speaker === null) continue;
    const speaker = isTranscript && basis === 'carried' ? null : quotation.speaker;
    const name = speaker?.name ?? '';
    const local = speaker?.local ?? null;
    const through = isTranscript ? spoken[wordingAt(wording, range.start)]! : null;
    paint(range, voiceId({ kind: 'quoted', name, local, through, named }), spoken);
  }
  for (const block of report.blocks) if (block.kind === 'stage' || block.kind === 'front') paint(block, -1, spoken);
  const lines = linesOf(wording, spoken, turnAt);
  return { concordance: new Concordance(wording, lines, rules), voices };
}

/**
 * Whether a quotation inside a turn gives somebody else's words, and not the speaker's own once more. Marks around a
 * whole utterance that no cue gives to the speaker do. `turnAt`: by word, the turn or -1.
 */
function isOthers(
  { range, speaker, basis, kind }: Quotation,
  { report, wording, turnNames }: RecordSources,
  turnAt: Int32Array,
): boolean {
  const first = wordingAt(wording, range.start);
  const words = wordingAt(wording, range.end - 1) - first + 1;
  if (words < MIN_QUOTED_IN_TURN) return false;
  if (speaker === null || basis === 'carried') return kind === 'direct';
  const turn = turnAt[first]!;
  if (turn < 0 || range.end > report.turns[turn]!.span.end) return false;
  const own = turnNames[turn] ?? null;
  return own !== null && speaker.local !== null
    ? own !== speaker.local
    : lastWord(speaker.name) !== lastWord(report.turns[turn]!.speaker);
}

function lastWord(name: string): string {
  return name.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
}

/** The words cut where a sentence ends or the voice changes. */
function linesOf({ length, sentences }: Wording, spoken: Int32Array, turnAt: Int32Array): Line[] {
  const cuts: { from: number; to: number; voice: number }[] = [];
  let sentence = 0;
  for (let at = 0; at < length; at++) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]! <= at) sentence++;
    const voice = spoken[at]!;
    const last = cuts.at(-1);
    const opens = sentences[sentence] === at || last === undefined || last.to !== at || last.voice !== voice;
    if (voice < 0) continue;
    if (opens) cuts.push({ from: at, to: at + 1, voice });
    else last.to = at + 1;
  }
  /** By voice: the last line seen, from the end. */
  const following = new Map<number, number>();
  const lines: Line[] = [];
  for (let line = cuts.length - 1; line >= 0; line--) {
    const { from, to, voice } = cuts[line]!;
    const next = following.get(voice);
    const goesOn =
      next !== undefined && cuts[next]!.from - to <= MAX_FRAME_WORDS && turnAt[cuts[next]!.from] === turnAt[from];
    lines.push({ from, to, voice, next: goesOn ? next : -1 });
    following.set(voice, line);
  }
  return lines.reverse();
}
