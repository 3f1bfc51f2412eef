import type { Edit } from '../../model/index.ts';
import type { Judgement } from './judge.ts';

/** Why a quotation that stands in a record itself is not held against one. */
export const WHY_OF_RECORDS = {
  transcript: 'The record itself quotes these words.',
  release: 'Printed in the release, which is the record of its own people’s words.',
} as const;

/** In one or two sentences, why a quotation has its verdict. `voice`: who says the words in the record. */
export function whyOf({ verdict, reason, parts }: Judgement, edits: readonly Edit[], voice: string | null): string {
  const flagged = edits.filter(({ flag }) => flag !== undefined);
  const notes = flagged.map(({ flag, op, quote, record }) => {
    const what = flag === 'number' ? 'A number' : 'A negation';
    if (op === 'drop') return `${what} is left out: “${record}”.`;
    return op === 'add' ? `${what} is added: “${quote}”.` : `${what} is changed: “${record}” became “${quote}”.`;
  });
  const said = voice === null || voice === '' ? 'the record' : voice;
  const main = ((): string => {
    switch (reason) {
      case 'same-words':
        return 'The record has the same words.';
      case 'cut':
        return `The record has the same words and, between them, “${cutWords(edits)}”.`;
      case 'changed':
        return `The record has the same words in the same order, but for: ${changes(edits)}.`;
      case 'other-words':
        return 'The record says it in other words.';
      case 'apart':
        return parts.length > 1
          ? `Joined from ${parts.length} passages that do not stand next to each other in the record.`
          : 'Joined from passages that do not stand next to each other in the record.';
      case 'reversed':
        return 'Joined from passages that stand in the other order in the record.';
      case 'other-voice':
        return `The words are in the record, but ${said} says them.`;
      case 'nothing-near':
        return parts.length > 0
          ? 'Nothing that the speaker says in the record matches; the passage given is only the nearest one.'
          : 'Nothing in the record matches.';
      case 'too-short':
        return 'Too few words to tell where in the record they would stand.';
      case 'other-occasion':
        return 'The report places these words at another time or place than the record.';
      case 'unsure-speaker':
        return 'The report does not say clearly enough who spoke to look for these words in the record.';
      case 'unclear':
        return 'The record may say it in other words; the passage given is only the nearest one.';
      case 'likeness':
        return 'An embedding model holds this passage to mean the same; few of the words agree, so read both.';
      case 'not-marked':
        return 'Reported speech that no passage of the record is near enough to.';
      case 'no-record':
        return 'No record in the dossier has this speaker.';
    }
  })();
  return verdict === 'absent' || verdict === 'unchecked' ? main : [main, ...notes].join(' ');
}

function cutWords(edits: readonly Edit[]): string {
  return edits
    .filter(({ op }) => op === 'drop')
    .map(({ record }) => record)
    .join('”, “');
}

function changes(edits: readonly Edit[]): string {
  return edits
    .filter(({ op }) => op !== 'keep')
    .map(({ quote, record }) => `“${record || '–'}” → “${quote || '–'}”`)
    .join(', ');
}
