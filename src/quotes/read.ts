import type { SpeechLexicon } from '../lang/index.ts';
import type { Attribution, Quotation, Range } from '../model/index.ts';
import { type Cue, findCues } from './clause/cues.ts';
import type { Node, Sentence } from './clause/nodes.ts';
import { isFiniteVerb, type Phrase } from './clause/phrases.ts';
import { sightOf } from './clause/sight.ts';
import { appositionAfter, type Sight, subjectBefore } from './clause/subject.ts';
import type { Marked } from './marks/pair.ts';
import { attributionOf, type Known } from './speakers.ts';
import { type Claim, isFragmentOfSpeech, isNotSpeech, isUtterance, kindOf } from './speech.ts';

/** A quotation before all of them are numbered. */
export type Draft = Omit<Quotation, 'utterance' | 'within'> & {
  /** Drafts of one utterance share the object. */
  readonly utterance: object;
};

export interface Reading {
  readonly text: string;
  readonly marked: readonly Marked[];
  readonly who: Known;
  readonly lexicon: SpeechLexicon;
  /** Whether reported speech counts, or words in marks alone. */
  readonly indirect: boolean;
  /** Whose words "I said" are: the author's, the speaker's of a turn. */
  readonly self: Attribution | null;
  /** Indices of `marked` that are blocks, posts and answers without marks. */
  readonly unmarked: ReadonlySet<number>;
}

/** Who spoke last, for words that follow without a cue of their own. */
interface Carried {
  readonly speaker: Attribution;
  readonly paragraph: number;
  readonly utterance: object;
  readonly quoted: boolean;
  /** The cue of a sentence that ends in a colon. */
  readonly announced: { readonly cue: Range; readonly strength: Quotation['strength'] } | null;
}

/** The quotations of a run of sentences, in order of their sentences. */
export function readSentences(sentences: readonly Sentence[], reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let carried: Carried | null = null;
  let ofBlocks: Attribution | null = null;
  for (let s = 0; s < sentences.length; s++) {
    const found = withTag(sentences[s]!, sentences[s + 1], reading);
    if (found.joined) s++;
    const own = readSentence(found, reading, carried, ofBlocks);
    drafts.push(...own.drafts);
    carried = own.carried ?? carried;
    ofBlocks = own.ofBlocks ?? ofBlocks;
  }
  return drafts;
}

interface Seen {
  readonly sentence: Sentence;
  readonly sight: Sight;
  readonly cues: readonly Cue[];
  readonly joined: boolean;
}

/** The sentence, with the next one where that only says who spoke: "Will you go?" Smith asked. */
function withTag(sentence: Sentence, next: Sentence | undefined, { text, who, lexicon }: Reading): Seen {
  const see = (nodes: readonly Node[]) => {
    const sight = sightOf(nodes, who, lexicon);
    return { sight, cues: findCues(sight, lexicon) };
  };
  if (next !== undefined && !next.leads && sentence.nodes.at(-1)!.kind === 'quote') {
    const joined: Sentence = { ...sentence, end: next.end, nodes: [...sentence.nodes, ...next.nodes] };
    const seen = see(joined.nodes);
    if (isTag(seen.sight, seen.cues, sentence.nodes.length, text)) return { sentence: joined, ...seen, joined: true };
  }
  return { sentence, ...see(sentence.nodes), joined: false };
}

/** Whether the nodes from `from` on only say who spoke the words before them. */
function isTag({ nodes }: Sight, cues: readonly Cue[], from: number, text: string): boolean {
  const cue = cues.find(
    ({ kind, first, speaker, contents }) =>
      kind === 'verb' &&
      first >= from &&
      speaker !== null &&
      (speaker.first === from || first === from) &&
      contents.some(({ last }) => last === from - 1),
  );
  if (cue === undefined) return false;
  const quoted = nodes[from - 1]!;
  return !/[.…]["'”’»]*$/.test(text.slice(quoted.start, quoted.end)) || cue.strength === 'said';
}

function readSentence(
  { sentence, sight, cues }: Seen,
  reading: Reading,
  carried: Carried | null,
  ofBlocks: Attribution | null,
): { readonly drafts: Draft[]; readonly carried: Carried | null; readonly ofBlocks: Attribution | null } {
  const { text, marked, who, lexicon, self, unmarked } = reading;
  const { nodes, paragraph } = sentence;
  const attribute = (phrase: Phrase | null): Attribution | null => {
    if (phrase === null) return null;
    if (FIRST_PERSON.has(nodes[phrase.head]!.word) && self !== null) {
      return { ...self, range: rangeOf(nodes, phrase.first, phrase.last) };
    }
    return attributionOf(text, nodes, phrase, who, appositionAfter(sight, phrase));
  };
  const utterances = new Map<Cue, object>(cues.map((cue) => [cue, {}]));
  const drafts: Draft[] = [];
  let blocks: Attribution | null = null;

  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n]!;
    if (node.kind !== 'quote') continue;
    const stretch = marked[node.quote]!;
    const claim = claimOf(cues, n);
    if (isNotSpeech(text, stretch, nodes, n, lexicon, claim?.cue ?? null, nodes.length === 1 && sentence.alone))
      continue;
    const shape = {
      range: stretch.range,
      marks: stretch.marks,
      kind: kindOf(text, stretch, nodes, n, claim),
      form: 'words' as const,
    };
    if (claim !== null) {
      const { cue } = claim;
      const speaker = attribute(cue.speaker);
      const basis = speaker === null ? null : cue.kind === 'label' ? 'label' : 'cue';
      drafts.push({
        ...shape,
        speaker,
        cue: rangeOf(nodes, cue.first, cue.last),
        strength: cue.strength,
        basis,
        utterance: utterances.get(cue)!,
      });
      continue;
    }
    const block = unmarked.has(node.quote);
    const opens = n === 0 && carried?.quoted === true && carried.paragraph === paragraph && shape.kind === 'direct';
    if (block || opens || isUtterance(text, stretch, nodes, n)) {
      const near = carried !== null && paragraph - carried.paragraph <= 1 ? carried : null;
      const speaker = block && near?.announced == null && ofBlocks !== null ? ofBlocks : (near?.speaker ?? null);
      const announced = near?.announced ?? null;
      drafts.push({
        ...shape,
        speaker,
        cue: announced?.cue ?? null,
        strength: announced?.strength ?? 'said',
        basis: speaker === null ? null : announced === null ? 'carried' : 'cue',
        utterance: near?.quoted ? near.utterance : {},
      });
      if (block) blocks = speaker;
      continue;
    }
    const joined = joinedTo(nodes, n, drafts.at(-1) ?? null);
    if (joined !== null) {
      drafts.push({ ...joined, ...shape, kind: 'mixed' });
      continue;
    }
    if (!isFragmentOfSpeech(text, stretch, nodes, n)) continue;
    const subject = attribute(subjectOver(sight, n));
    // "… which gave “the best day of my life”": the words are a person's, whatever the subject is.
    const own = FIRST_PERSON_SINGULAR.test(text.slice(stretch.range.start, stretch.range.end));
    const person = subject?.local != null && who.names[subject.local]!.kind === 'person';
    const speaker =
      own && !person && carried !== null && paragraph - carried.paragraph <= 1 ? carried.speaker : subject;
    drafts.push({
      ...shape,
      kind: 'mixed',
      speaker,
      cue: null,
      strength: 'said',
      basis: speaker === null ? null : 'subject',
      utterance: {},
    });
  }

  const quoted = drafts.length;
  for (const cue of reading.indirect ? cues : []) {
    for (const content of cue.contents) {
      if (!isReported(nodes, content.first, content.last)) continue;
      const speaker = attribute(cue.speaker);
      drafts.push({
        range: rangeOf(nodes, content.first, content.last),
        marks: rangeOf(nodes, content.complementiser >= 0 ? content.complementiser : content.first, content.last),
        kind: 'indirect',
        form: content.form === 'words' ? 'clause' : content.form,
        speaker,
        cue: rangeOf(nodes, cue.first, cue.last),
        strength: cue.strength,
        basis: speaker === null ? null : 'cue',
        utterance: utterances.get(cue)!,
      });
    }
  }
  return { drafts, carried: carry(), ofBlocks: blocks };

  function carry(): Carried | null {
    const last = quoted > 0 ? drafts[quoted - 1]! : (drafts[0] ?? null);
    const announcing = nodes.at(-1)!.word === ':' ? cues.findLast(({ speaker }) => speaker !== null) : undefined;
    if (announcing !== undefined) {
      const announced = { cue: rangeOf(nodes, announcing.first, announcing.last), strength: announcing.strength };
      return { speaker: attribute(announcing.speaker)!, paragraph, utterance: {}, quoted: false, announced };
    }
    if (last !== null)
      return last.speaker === null
        ? null
        : { speaker: last.speaker, paragraph, utterance: last.utterance, quoted: quoted > 0, announced: null };
    const speaker = attribute(mainSubject(sight));
    return speaker === null || speaker.local === null
      ? null
      : { speaker, paragraph, utterance: {}, quoted: false, announced: null };
  }
}

/** “rusty” and a “danger to all”: the quotation before, where only a conjunction and an article stand between. */
function joinedTo(nodes: readonly Node[], at: number, before: Draft | null): Draft | null {
  if (before === null || before.kind !== 'mixed') return null;
  let joins = false;
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const node = nodes[i]!;
    if (node.kind === 'quote') return joins && node.start === before.marks.start ? before : null;
    joins ||= node.word === ',' || node.word === 'and' || node.word === 'or' || node.word === 'but';
  }
  return null;
}

const FIRST_PERSON_SINGULAR = /(?:^|\s)(?:I|my|me|I['’]\p{L}+)(?=[\s,.]|$)/u;
const FIRST_PERSON = new Set(['i', 'me', 'my']);

/** Whether the content has words of its own around its quotations. */
function isReported(nodes: readonly Node[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (nodes[i]!.kind === 'word') return true;
  return false;
}

/** The cue whose content holds node `at`: the one with the fewest nodes between; one that names a speaker first. */
function claimOf(cues: readonly Cue[], at: number): Claim | null {
  let best: Claim | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    if (!cue.quotes) continue;
    for (const content of cue.contents) {
      if (at < content.first || at > content.last) continue;
      const cost =
        (at > cue.last ? at - cue.last : cue.first - at) +
        (cue.speaker === null ? NAMELESS : 0) +
        (cue.strength === 'thought' || cue.kind === 'adjective' ? THOUGHT : 0);
      if (cost < least) {
        least = cost;
        best = { cue, content };
      }
    }
  }
  return best;
}

/** Nodes that a thought counts as farther away: in "said he believed it “vital”" the words are said. */
const THOUGHT = 12;

/** Nodes that a cue without a speaker counts as farther away. */
const NAMELESS = 20;

/** The subject of the nearest finite verb before node `at`. */
function subjectOver(sight: Sight, at: number): Phrase | null {
  for (let i = at - 1; i >= 0 && at - i < 30; i--) {
    if (!isFiniteVerb(sight.nodes[i]!)) continue;
    const subject = subjectBefore(sight, i);
    if (subject !== null && sight.speaks(subject)) return subject;
  }
  return null;
}

function mainSubject(sight: Sight): Phrase | null {
  for (let i = 0; i < sight.nodes.length && i < 40; i++) {
    if (!isFiniteVerb(sight.nodes[i]!)) continue;
    const subject = subjectBefore(sight, i);
    if (subject !== null && sight.speaks(subject)) return subject;
  }
  return null;
}

export function rangeOf(nodes: readonly Node[], first: number, last: number): Range {
  return { start: nodes[first]!.start, end: nodes[last]!.end };
}
