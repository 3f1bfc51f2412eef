import type { RecordWords } from '../reading.ts';

/** How speakers are named in records of speech, and how they name themselves. */
export const records: RecordWords = {
  self: "I['’]m|I am|[Mm]y name(?: is|['’]s)|[Tt]his is",
  pronoun: /^i['’]/,
  affiliation: 'from|with|of|at|for',
  greeting:
    /^(?:(?:Hi|Hello|Hey|Thanks?(?: you)?|Good (?:morning|afternoon|evening)|Yes|Yeah)\b[^.,!?]{0,30}[.,!?]\s+){1,3}/u,
  article: /^the /,
  beforeOffice: /^(?:the|madam|mr\.?|mister) /,
  andFirst: /^\s*and\s+/,
  seat: /^(.*\p{Lu}{2,}) (of (?:the )?\p{Lu}.*)$/u,
  asking: /^(?:Q|A|Question|Answer)\s*[-–—,]\s*(?=\p{Lu})/u,
  examining: /^BY (?=M[RS]S?\b)/,
  addressed: / to (?:everyone|all|host|panelists?).{0,30}$/i,
  stopped:
    /^([QA]|(?:(?:Mr|Mrs|Ms|Dr|Sir|Senator|Sen|Rep|The)\.? )?\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]{2,})?(?: pro tempore)?(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?)\.(?=\s)/u,
};
