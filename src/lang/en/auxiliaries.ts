import { hashString } from '../../text/index.ts';

const FORMS = [
  'is was are were am',
  'be been being',
  'has had',
  'have having',
  'does did',
  'do done doing',
  'will would can could may might shall should must',
  'get got gets getting gotten',
  'help helped helps helping let lets letting make made makes making',
  'see saw seen sees hear heard watch watched',
];

/** Normal form's hash → its group: odd numbers up to 7 are finite forms, as the tagger expects. */
export const auxiliaries: ReadonlyMap<number, number> = new Map(
  FORMS.flatMap((group, i) => group.split(' ').map((word) => [hashString(word), i + 1] as const)),
);
