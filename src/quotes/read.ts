import type { Before } from './carried.ts';
import { type Cue, findCues } from './clause/cues/index.ts';
import type { Sentence } from './clause/nodes.ts';
import type { Draft, Reading, Seen } from './draft.ts';
import { SentenceReader } from './sentence.ts';

/** The quotations of a run of sentences, in order of their sentences. */
export function readSentences(sentences: readonly Sentence[], reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let before: Before = { carried: null, ofBlocks: null };
  for (let s = 0; s < sentences.length; s++) {
    const seen = withTag(sentences[s]!, sentences[s + 1], reading);
    if (seen.joined) s++;
    const reader = new SentenceReader(seen, reading, before);
    drafts.push(...reader.drafts);
    before = reader.after;
  }
  return drafts;
}

/** The sentence, with the next one where that only says who spoke: "Will you go?" Smith asked. */
function withTag(sentence: Sentence, next: Sentence | undefined, { source, who }: Reading): Seen {
  const { lexicon, form } = source;
  const last = sentence.nodes.at(-1)!;
  if (last.kind === 'quote' && next !== undefined && !next.leads && next.nodes.every(({ kind }) => kind !== 'quote')) {
    const joined: Sentence = { ...sentence, end: next.end, nodes: [...sentence.nodes, ...next.nodes] };
    const found = findCues(joined.nodes, who, lexicon);
    const full = /[.…]["'”’»]*$/.test(form.text.slice(last.start, last.end));
    if (isTag(found.cues, sentence.nodes.length, full)) return { sentence: joined, ...found, joined: true };
  }
  return { sentence, ...findCues(sentence.nodes, who, lexicon), joined: false };
}

/** Whether the nodes from `from` on only say who spoke the words before them. `full`: those end in a full stop. */
function isTag(cues: readonly Cue[], from: number, full: boolean): boolean {
  const cue = cues.find(({ kind, first, speaker, contents }) => {
    if (kind !== 'verb' || first < from || speaker === null || contents.length !== 1) return false;
    return (speaker.first === from || first === from) && contents[0]!.last === from - 1;
  });
  return cue !== undefined && (!full || cue.strength === 'said');
}
