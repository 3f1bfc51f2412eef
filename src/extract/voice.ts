import type { ReadingRules } from '../lang/index.ts';
import { countWords, foldedWords } from './features.ts';
import { fold } from './folded.ts';
import { bareLine } from './forms.ts';

/** Words beyond which a paragraph is the report's, whatever it says. */
const LONGEST = 45;

/** Letters of a word by which it is known again, and fewest of a word that means something. */
const STEM = 5;
const SHORTEST = 4;

/** The words of a report by their first letters, and how many of its paragraphs have each. */
export type Stems = ReadonlyMap<string, number>;

/** What is said beside a report about something else is not its own. Linear. */
export function stemsOf(texts: readonly string[], rules: ReadingRules): Stems {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const stem of new Set(stems(text, rules))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function stems(text: string, rules: ReadingRules): string[] {
  return foldedWords(text)
    .filter((word) => word.length >= SHORTEST && !rules.functionWords.has(word) && !/\d/.test(word))
    .map((word) => word.slice(0, STEM));
}

/** `stemsOf`, counted when first asked for: most documents have no line that it could tell anything of. */
export function stemsWhenAsked(texts: readonly string[], rules: ReadingRules): () => Stems {
  let known: Stems | null = null;
  return () => {
    known ??= stemsOf(texts, rules);
    return known;
  };
}

/** What is known of the report when a line beside it is judged. */
export interface Surroundings {
  /** What `stemsOf` finds in the report. */
  readonly stems: () => Stems;
  /** Whether the line itself was counted there. */
  readonly counted: boolean;
  /** The outlet, where the page has told it. */
  readonly site: string | null;
}

/**
 * How much a line speaks as a page does, to its visitors or of itself, and not as a report: about 0 for a sentence of
 * news, 2 and more for "Download our app and never miss a goal", below 0 for what somebody said. The summands are
 * judgements, not measures.
 */
export function pageVoice(text: string, { stems: known, counted, site }: Surroundings, rules: ReadingRules): number {
  if (countWords(text) > LONGEST || /^(?:\(?\d{1,3}[.)]|[-–—•*]\s)\s*\S/.test(text)) return -2;
  const folded = bareLine(text);
  if (rules.notesLead.test(folded)) return -2;
  const sentences = folded.split(/(?<=[.!?…])\s+/).filter(Boolean);
  const ofPage = new Set(folded.match(rules.pageWords) ?? []);
  const invites = sentences.some((sentence) => rules.invites.test(sentence));
  const ofItself = sentences.some((sentence) => rules.selfReference.test(sentence));
  const address = ADDRESS.test(folded);
  if (ofPage.size === 0 && !invites && !ofItself && !address) return 0;
  const { article } = rules.records;
  const own = site === null ? '' : fold(site).replace(article, '');
  let voice = Math.min(3, ofPage.size) * 0.75;
  if (invites) voice += 1;
  if (rules.visitor.test(folded)) voice += 0.75;
  if (address) voice += 1;
  if (ofItself) voice += 1;
  const isItsOwn = (one: string) => beginsWithOutlet(one, own, article) || (invites && namesOutlet(one, own, article));
  if (own.length > 3 && sentences.some(isItsOwn)) voice += 1;
  if (sentences.length > 1 && sentences.filter((one) => countWords(one) <= FRAGMENT).length >= sentences.length / 2)
    voice += 1;
  if (/["“”«»„][^"“”«»„]{12,}["“”«»„]/.test(text)) voice -= 2;
  if (rules.told.test(folded)) voice -= 1.5;
  // What the report's own words would take off changes nothing any more.
  if (voice <= 0) return voice;
  const reported = known();
  const siteStems = new Set(stems(own, rules));
  const shared = new Set(
    stems(text.replace(rules.pageWords, ' '), rules).filter(
      (stem) => (reported.get(stem) ?? 0) > (counted ? 1 : 0) && !siteStems.has(stem),
    ),
  );
  return voice - Math.min(2, shared.size * 0.5);
}

/** Whether a line begins with the name of the outlet, long or short. */
export function isAboutOutlet(line: string, site: string, rules: ReadingRules): boolean {
  const { article } = rules.records;
  const own = fold(site).replace(article, '');
  return own.length > 3 && beginsWithOutlet(fold(line), own, article);
}

/** Whether a sentence is about the outlet: by its name, by the last word of it ("The Courier is …"), or by its initials. */
function beginsWithOutlet(sentence: string, own: string, article: RegExp): boolean {
  const words = own.split(' ');
  const led = sentence.replace(/^\W+/, '');
  const plain = led.replace(article, '');
  const short = words.length > 2 ? words.map((word) => word[0]).join('') : own;
  return [own, short, ...(plain === led ? [] : [words.at(-1)!])].some(
    (name) => plain.startsWith(name) && !/^[\p{L}\p{N}]/u.test(plain.slice(name.length)),
  );
}

/** Whether a sentence names the outlet, in full or by the last word of its name: "the Courier". */
function namesOutlet(sentence: string, own: string, article: RegExp): boolean {
  const words = sentence.replace(/[^\p{L}\p{N}' -]/gu, '').split(' ');
  const last = own.split(' ').at(-1)!;
  return (
    ` ${words.join(' ')} `.includes(` ${own} `) ||
    words.some((word, i) => word === last && article.test(`${words[i - 1] ?? ''} `))
  );
}

/** Most words of a sentence that is none: "Complaints. Jobs. Puzzles." */
const FRAGMENT = 2;

/** An address of a page or for mail, or a name on a network. */
const ADDRESS = /[\w.+-]@[\w-]+\.|\bhttps?:|\bwww\.|(?<![\w.])[a-z\d-]{3,}\.[a-z]{2,10}(?:\/|(?![\w.]))|(?:^|\s)@\w/;
