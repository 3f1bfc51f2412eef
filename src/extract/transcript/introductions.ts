import type { ReadingRules } from '../../lang/index.ts';
import { looksLikeName } from '../byline.ts';
import { fold } from '../folded.ts';
import type { Known } from './people.ts';

/** Characters of a speech in which people say who they are. */
const HEAD = 140;

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
/** The same with initials in front. */
const FULL_NAME = `(?:(?:\\p{Lu}\\.|${NAME}) ){1,3}${NAME}`;

interface Forms {
  /** "My name is Ana Ruiz" anywhere at the head of a speech. */
  readonly told: RegExp;
  /** "I'm Ana Ruiz from the Courier", "Ana Ruiz, the Courier": with whom a questioner speaks for. */
  readonly affiliated: RegExp;
}

/** By language: its forms. */
const known = new WeakMap<ReadingRules, Forms>();

function formsOf(rules: ReadingRules): Forms {
  const before = known.get(rules);
  if (before !== undefined) return before;
  const { self, affiliation, article } = rules.records;
  const forms: Forms = {
    told: new RegExp(`\\b(?:${self}) ((?:${NAME} ){1,3}${NAME})|^((?:${NAME} ){1,2}${NAME}),`, 'u'),
    affiliated: new RegExp(
      `^((?:${self}) )?(${FULL_NAME})(?:,? (?:${affiliation})|,) ((?:${article.source.replace(/^\^/, '')})?\\p{Lu}[^.?!,]{1,50})(?=[.,])`,
      'u',
    ),
  };
  known.set(rules, forms);
  return forms;
}

/** Who says who they are, and for whom they speak: "I'm Ana Ruiz from the Courier". Null where nobody does. */
export function introduced(speech: string, rules: ReadingRules): Known | null {
  const head = speech.slice(0, HEAD).replace(rules.records.greeting, '');
  const match = formsOf(rules).affiliated.exec(head);
  if (match === null || !looksLikeName(match[2]!) || rules.titles.test(fold(match[2]!))) return null;
  // Without "I'm", what stands between two commas may be anything.
  if (match[1] === undefined && head[match[0].length] === ',') return null;
  return { name: match[2]!, role: match[3]!.trim() };
}

/** The name by which a speaker calls themselves at the head of a speech; null where they do not. */
export function ownName(speech: string, rules: ReadingRules): string | null {
  const match = formsOf(rules).told.exec(speech.slice(0, HEAD));
  return introduced(speech, rules)?.name ?? match?.[1] ?? match?.[2] ?? null;
}
