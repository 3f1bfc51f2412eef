import type { SpeechLexicon } from '../../../lang/index.ts';
import type { Known } from '../../speakers.ts';
import type { Node } from '../nodes.ts';
import { type Sight, sightOf } from '../sight.ts';
import type { Cue } from './cue.ts';
import { labelCue, signatureCue } from './label.ts';
import { adjectiveCue, nounCue } from './noun.ts';
import { prepositionCue } from './preposition.ts';
import { verbCue } from './verb.ts';
import { verbAt } from './verb-at.ts';

export type { Cue } from './cue.ts';
export { possessor } from './possessor.ts';

/**
 * All cues of one sentence, in order, a label last; and what was seen of its phrases on the way. About linear: every
 * search around a cue is bounded.
 */
export function findCues(nodes: readonly Node[], who: Known, lexicon: SpeechLexicon): { sight: Sight; cues: Cue[] } {
  const verbs = nodes.map((_, i) => verbAt(nodes, i, lexicon));
  const sight = sightOf(nodes, who, lexicon, (i) => verbs[i] != null);
  const cues: Cue[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const found = verbs[i] ?? null;
    const verb = found === null ? null : verbCue(sight, i, found);
    const cue =
      // "was worried the bridge would fall": no passive that names nobody
      (verb?.speaker === null ? adjectiveCue(sight, i, lexicon) : null) ??
      verb ??
      prepositionCue(sight, i) ??
      signatureCue(sight, i) ??
      nounCue(sight, i, lexicon) ??
      adjectiveCue(sight, i, lexicon);
    if (cue !== null) cues.push(cue);
  }
  const label = labelCue(sight, cues);
  return { sight, cues: label === null ? cues : [...cues, label] };
}
