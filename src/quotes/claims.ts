import type { Content } from './clause/contents.ts';
import type { Cue } from './clause/cues/index.ts';
import type { Node } from './clause/nodes.ts';
import { isDash, verbGroup } from './clause/verbs.ts';
import type { Draft } from './draft.ts';
import type { Claim } from './speech.ts';

/**
 * The quotation before that one without a cue goes with: “rusty” and a “danger to all”, with a conjunction between; the
 * second half of an utterance, behind more than a cue: “I hope,” said Roe – who runs it – “but it is early.”
 * `kind`: of its own, were it alone.
 */
export function joinedTo(
  nodes: readonly Node[],
  at: number,
  drafts: readonly Draft[],
  kind: Draft['kind'],
): Draft | null {
  const before = drafts.at(-1);
  if (before === undefined) return null;
  if (before.kind === 'direct') {
    const goesOn = isDash(nodes[at - 1]) || (nodes[at - 1]?.word === ',' && kind === 'mixed');
    return before.basis === 'cue' && goesOn ? before : null;
  }
  let joins = false;
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const node = nodes[i]!;
    if (node.kind === 'quote') return joins && node.start === before.marks.start ? before : null;
    joins ||= node.word === ',' || node.is.joins;
  }
  return null;
}

/** The cue whose content holds node `at`: the one with the fewest nodes between; one that names a speaker first. */
export function claimOf(nodes: readonly Node[], cues: readonly Cue[], at: number): Claim | null {
  let best: Claim | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const content = cue.contents.find(({ first, last }) => first <= at && at <= last);
    if (!cue.quotes || content === undefined) continue;
    const between = at > cue.last ? at - cue.last : cue.first - at;
    const thought = cue.strength === 'thought' || cue.kind === 'adjective' || content.form === 'phrase';
    const headline = cue.kind === 'label' && content.form === 'clause';
    const nameless = cue.speaker === null || holdsNameless(nodes, cues, content, at);
    const cost = headline ? 0 : between + (nameless ? NAMELESS : 0) + (thought ? THOUGHT : 0);
    if (cost >= least) continue;
    least = cost;
    best = { cue, content };
  }
  return best;
}

/**
 * "attacked what was described as a “tax on the poor”", "said it rose, in what was described as “a theft”": whether
 * nobody is named for words inside what a cue is about, or inside what the reporter adds to it.
 */
function holdsNameless(
  nodes: readonly Node[],
  cues: readonly Cue[],
  { first, last, form }: Content,
  at: number,
): boolean {
  return cues.some(
    (cue) =>
      cue.speaker === null &&
      at - cue.last <= BESIDE &&
      first <= cue.first &&
      (form === 'phrase' || nodes[verbGroup(nodes, cue.first).first - 1]?.is.what === true) &&
      cue.last <= last &&
      cue.contents.some((inner) => inner.first <= at && at <= inner.last),
  );
}

/** Nodes: "described as a “…”". */
const BESIDE = 3;

/**
 * Nodes that a thought or a topic counts as farther away: in "said he believed it “vital”" and "said they should release
 * it “at once”" the words are said.
 */
const THOUGHT = 12;

/** Nodes that a cue without a speaker counts as farther away. */
const NAMELESS = 60;
