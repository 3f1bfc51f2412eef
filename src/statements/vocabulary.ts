import type { Lexicon } from '../lang/index.ts';
import type { Term } from './terms.ts';

/** The terms of a dossier as small integers, with what each says and which stand for one another. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** By id: 0 (in every other clause, or the event's main actor) to 1 (rare within the dossier). */
  readonly rarity: Float32Array;
  /** By id: other ids that can stand for it, with the strength 0–1 of each. */
  readonly near: readonly (readonly Near[])[];
  idOf(term: Term): number;
}

export interface Near {
  readonly id: number;
  readonly strength: number;
}

/** Below this, two words have nothing to do with each other. */
const MIN_STRENGTH = 0.4;

/**
 * `reports`: for each report its clauses, each a list of terms. Rarity is log(clauses / clauses with the word), as a share
 * of its largest value, half over the whole dossier and half within the reports that use the word: what every report says
 * once is rare, what one report says in every clause is not.
 */
export function vocabularyOf(reports: readonly (readonly (readonly Term[])[])[], lexicon: Lexicon): Vocabulary {
  const ids = new Map<string, number>();
  const words: string[] = [];
  const kinds: Term['kind'][] = [];
  const clauses: number[] = [];
  const users: number[] = [];
  /** Last clause and report that counted the word, so that each counts once. */
  const lastClause: number[] = [];
  const lastReport: number[] = [];
  let clauseCount = 0;
  for (const [r, report] of reports.entries()) {
    for (const terms of report) {
      clauseCount++;
      for (const term of terms) {
        let id = ids.get(term.word);
        if (id === undefined) {
          id = words.length;
          ids.set(term.word, id);
          words.push(term.word);
          kinds.push(term.kind);
          clauses.push(0);
          users.push(0);
          lastClause.push(-1);
          lastReport.push(-1);
        }
        if (lastClause[id] !== clauseCount) clauses[id]!++;
        if (lastReport[id] !== r) users[id]!++;
        lastClause[id] = clauseCount;
        lastReport[id] = r;
      }
    }
  }
  const perReport = Math.max(2, clauseCount / Math.max(1, reports.length));
  const rarity = Float32Array.from(words, (_, id) => {
    const overall = Math.log(clauseCount / clauses[id]!) / Math.log(Math.max(2, clauseCount));
    const local = Math.log(perReport / (clauses[id]! / users[id]!)) / Math.log(perReport);
    return Math.max(0, Math.min(1, 0.5 * overall + 0.5 * local));
  });
  return { words, rarity, near: nearOf(words, kinds, ids, lexicon), idOf: (term) => ids.get(term.word)! };
}

function nearOf(
  words: readonly string[],
  kinds: readonly Term['kind'][],
  ids: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Near[][] {
  const near: Near[][] = words.map(() => []);
  const families = new Map<string, number[]>();
  for (const [id, word] of words.entries()) {
    if (kinds[id] === 'number' || kinds[id] === 'date') continue;
    for (const other of lexicon.neighbours(word)) {
      const to = ids.get(other);
      if (to === undefined || to === id) continue;
      const strength = lexicon.related(word, other);
      if (strength >= MIN_STRENGTH) near[id]!.push({ id: to, strength });
    }
    const family = word.slice(0, 3);
    const known = families.get(family);
    if (known === undefined) families.set(family, [id]);
    else known.push(id);
  }
  for (const family of families.values()) {
    for (let i = 0; i < family.length; i++) {
      for (let j = i + 1; j < family.length; j++) {
        const a = family[i]!;
        const b = family[j]!;
        const strength = spellingLikeness(
          { word: words[a]!, kind: kinds[a]! },
          { word: words[b]!, kind: kinds[b]! },
          lexicon,
        );
        if (strength === 0 || near[a]!.some(({ id }) => id === b)) continue;
        near[a]!.push({ id: b, strength });
        near[b]!.push({ id: a, strength });
      }
    }
  }
  return near;
}

/**
 * Spellings of one name ("Echenagucia", "Echanagucia"), or a name and a word made from it ("Norland", "Norlandish"): 0–1.
 * Words of the table have their relations there.
 */
export function spellingLikeness(
  a: Pick<Term, 'word' | 'kind'>,
  b: Pick<Term, 'word' | 'kind'>,
  lexicon: Lexicon,
): number {
  const [short, long] = a.word.length <= b.word.length ? [a.word, b.word] : [b.word, a.word];
  if (short.length < 5 || short.slice(0, 3) !== long.slice(0, 3)) return 0;
  if (lexicon.knows(short) && lexicon.knows(long)) return 0;
  const stem = short.replace(/[aey]$/, '');
  if (long.startsWith(stem) && MADE_FROM.test(long.slice(stem.length))) return 0.75;
  if (a.kind !== 'name' || b.kind !== 'name' || short.length < 6) return 0;
  return withinEdits(short, long, short.length >= 9 ? 2 : 1) ? 0.85 : 0;
}

/** What English adds to a name or noun to make another word of it. */
const MADE_FROM = /^(?:e?s|a|e|y|i?ans?|ns?|ish|ese|i|ers?|ings?|ed|ly|ists?|isms?|ic)$/;

/** Whether `a` becomes `b` by at most `most` insertions, deletions and changes of letters. */
function withinEdits(a: string, b: string, most: number): boolean {
  if (b.length - a.length > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= most;
}
