// Makes quotations of known verdict from a transcript: `mutations(text)` gives the same cases on every machine.

/** One quotation and what it is. */
export interface Mutation {
  readonly kind: MutationKind;
  /** As a report would print it, without the marks. */
  readonly quote: string;
  readonly speaker: string;
  /** Verdicts that are right. */
  readonly verdicts: readonly string[];
  /** What must be flagged on its own. */
  readonly flag: 'number' | 'negation' | null;
}

export type MutationKind =
  | 'typography'
  | 'cut at an edge'
  | 'cut inside'
  | 'cut inside, marked'
  | 'marked cut hides a negation'
  | 'negation dropped'
  | 'negation added'
  | 'number changed'
  | 'word changed'
  | 'spliced'
  | 'reversed'
  | 'speaker swapped'
  | 'quoted in the record'
  | 'not in the record'
  | 'nobody of the record';

/** One turn of the transcript, cut into sentences. */
interface Turn {
  readonly speaker: string;
  readonly sentences: readonly string[];
}

export interface MutationSet {
  /** The record: the transcript without the sentences that `not in the record` is made of. */
  readonly record: string;
  readonly mutations: readonly Mutation[];
}

const SEED = 20250512;
/** Of the sentences of at least `LONG` words, every how many-th is kept out of the record. */
const HELD_OUT = 9;
const LONG = 9;
const LABEL = /^(?:Q \(([^,()]+), [^()]+\)|([A-Z]{3,})): (.+)$/;
/** A passage between inner marks. */
const INNER = /“([^”]+)”|"([^"]+)"/g;

/** The mutations of `transcript`, and the record that they are checked against. */
export function mutations(transcript: string): MutationSet {
  const random = randomFrom(SEED);
  const names = fullNames(transcript);
  const heldOut = new Set<string>();
  let long = 0;
  const turns: Turn[] = [];
  const record = transcript.split('\n').map((line) => {
    const label = LABEL.exec(line);
    if (label === null) return line;
    const speaker = label[1] ?? names.get(label[2]!)!;
    const sentences = sentencesOf(label[3]!);
    const kept = sentences.filter((sentence) => {
      const out =
        sentences.length > 4 && wordsOf(sentence).length >= LONG && !/["“]/.test(sentence) && ++long % HELD_OUT === 0;
      if (out) heldOut.add(`${speaker}\t${sentence}`);
      return !out;
    });
    turns.push({ speaker, sentences: kept });
    return `${line.slice(0, line.length - label[3]!.length)}${kept.join(' ')}`;
  });
  const made = new Maker(turns, random);
  return { record: record.join('\n'), mutations: [...made.all(), ...made.notInRecord(heldOut)] };
}

/** A random number in [0, 1) from a seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function fullNames(transcript: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, first, last] of transcript.matchAll(/\b([A-Z][a-z]+) ([A-Z][a-z]+)(?=[,.;])/g))
    names.set(last!.toUpperCase(), `${first} ${last}`);
  return names;
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”]?) (?=["“]?[A-Z])/).reduce<string[]>((list, piece) => {
    if (/\b(?:Mr|Ms|Dr)\.?$/.test(list.at(-1) ?? '')) list[list.length - 1] += ` ${piece}`;
    else list.push(piece);
    return list;
  }, []);
}

function wordsOf(text: string): string[] {
  return text.split(' ');
}

const NEGATED = /\b(?:not|never|nobody|nothing|no|none|cannot|neither|nor)\b/i;
const NOT = / not\b/;
const AUXILIARY = /\b(is|was|are|were|have|had|has|would|could|will|shall|can|do|did|should)\b(?! not)/;
const SCALE = /^(?:hundred|thousand|million)\b/;
const NUMBER = /\b\d[\d,.]*\d\b|\b\d\b/;
/** Words and what a careless reporter puts for them: never a form or a near synonym that means the same. */
const SWAPS: readonly (readonly [string, string])[] = [
  ['bridge', 'tunnel'],
  ['river', 'harbour'],
  ['county', 'ministry'],
  ['month', 'year'],
  ['week', 'month'],
  ['morning', 'evening'],
  ['money', 'patience'],
  ['boat', 'lorry'],
  ['children', 'patients'],
  ['water', 'mud'],
  ['letter', 'report'],
  ['hospital', 'school'],
  ['inspector', 'minister'],
  ['read', 'signed'],
  ['asked', 'begged'],
  ['told', 'promised'],
  ['closed', 'painted'],
  ['written', 'whispered'],
  ['sure', 'afraid'],
  ['hours', 'days'],
  ['people', 'officials'],
  ['engineer', 'mayor'],
  ['forecast', 'timetable'],
  ['good', 'strange'],
  ['first', 'last'],
];

class Maker {
  readonly #turns: readonly Turn[];
  readonly #random: () => number;

  constructor(turns: readonly Turn[], random: () => number) {
    this.#turns = turns;
    this.#random = random;
  }

  *all(): Generator<Mutation> {
    for (const [at, { speaker, sentences }] of this.#turns.entries()) {
      for (const [i, sentence] of sentences.entries()) {
        yield* this.#inner(sentence, speaker);
        if (wordsOf(sentence).length < LONG || /["“]/.test(sentence)) continue;
        yield { kind: 'typography', quote: this.#typography(sentence), speaker, verdicts: ['verbatim'], flag: null };
        yield* this.#cuts(sentence, speaker);
        yield* this.#changes(sentence, speaker);
        yield* this.#joined(sentences, i, speaker);
        const other = this.#pick(this.#turns.filter((turn) => turn.speaker !== speaker)).speaker;
        yield { kind: 'speaker swapped', quote: sentence, speaker: other, verdicts: ['misattributed'], flag: null };
        if (i % 4 === 1)
          yield {
            kind: 'nobody of the record',
            quote: invented(at + i),
            speaker: 'Agnes Holloway',
            verdicts: ['unchecked'],
            flag: null,
          };
      }
    }
  }

  *notInRecord(heldOut: ReadonlySet<string>): Generator<Mutation> {
    for (const line of heldOut) {
      const [speaker, quote] = line.split('\t') as [string, string];
      yield { kind: 'not in the record', quote, speaker, verdicts: ['absent'], flag: null };
    }
  }

  /** What somebody reads out is given to the one who reads it. */
  *#inner(sentence: string, speaker: string): Generator<Mutation> {
    for (const [, curly, straight] of sentence.matchAll(INNER)) {
      const words = wordsOf((curly ?? straight)!);
      for (const quote of [words, words.slice(0, -2), words.slice(2)])
        if (quote.length >= 5)
          yield {
            kind: 'quoted in the record',
            quote: quote.join(' '),
            speaker,
            verdicts: ['misattributed'],
            flag: null,
          };
    }
  }

  #typography(sentence: string): string {
    const changed = [
      sentence.replaceAll("'", '’').replace(/\.$/, ','),
      sentence.replaceAll(' ', ' \u00a0').replace(/ \u00a0/g, (gap) => (this.#random() < 0.3 ? '\u00a0' : gap[0]!)),
      sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/[.?]$/, ''),
      sentence.replace(/, /, ' – ').replace(/\.$/, '!'),
      sentence.toUpperCase(),
    ];
    return this.#pick(changed);
  }

  *#cuts(sentence: string, speaker: string): Generator<Mutation> {
    const words = wordsOf(sentence);
    const from = this.#below(Math.max(1, words.length - 7));
    const to = Math.min(words.length, from + 7 + this.#below(6));
    const edge = words.slice(from, to).join(' ');
    // A cut that takes the "not" along, or half a number, is another matter.
    const beside = words[to] ?? '';
    if (!NEGATED.test(beside) && !SCALE.test(beside))
      yield { kind: 'cut at an edge', quote: edge, speaker, verdicts: ['verbatim'], flag: null };
    if (words.length < 12) return;
    const at = 3 + this.#below(words.length - 10);
    const length = 2 + this.#below(4);
    const gone = words.slice(at, at + length);
    const rest = [words.slice(0, at), words.slice(at + length)] as const;
    // "more and more" cut to "more" is the same words, whichever went.
    if (gone.at(-1) === words[at - 1] || gone[0] === words[at + length]) return;
    const flag = NEGATED.test(gone.join(' ')) ? 'negation' : NUMBER.test(gone.join(' ')) ? 'number' : null;
    yield { kind: 'cut inside', quote: [...rest[0], ...rest[1]].join(' '), speaker, verdicts: ['trimmed'], flag };
    const marked = [...rest[0], this.#pick(['…', '...', '[...]']), ...rest[1]].join(' ');
    yield {
      kind: flag === 'negation' ? 'marked cut hides a negation' : 'cut inside, marked',
      quote: marked,
      speaker,
      verdicts: ['trimmed'],
      flag,
    };
    const negated = words.findIndex((word) => NEGATED.test(word));
    if (negated >= 3 && negated < words.length - 4 && flag !== 'negation') {
      const hidden = [...words.slice(0, negated), '…', ...words.slice(negated + 1)].join(' ');
      yield { kind: 'marked cut hides a negation', quote: hidden, speaker, verdicts: ['trimmed'], flag: 'negation' };
    }
  }

  *#changes(sentence: string, speaker: string): Generator<Mutation> {
    if (NOT.test(sentence)) {
      const quote = sentence.replace(NOT, '');
      yield { kind: 'negation dropped', quote, speaker, verdicts: ['trimmed', 'edited'], flag: 'negation' };
    } else if (AUXILIARY.test(sentence)) {
      const quote = sentence.replace(AUXILIARY, '$1 not');
      yield { kind: 'negation added', quote, speaker, verdicts: ['edited'], flag: 'negation' };
    }
    const number = NUMBER.exec(sentence);
    if (number !== null) {
      const digit = /\d/.exec(number[0])![0];
      const other = String((Number(digit) % 9) + 1);
      const quote = sentence.replace(NUMBER, number[0].replace(digit, other));
      yield { kind: 'number changed', quote, speaker, verdicts: ['edited'], flag: 'number' };
    }
    const swaps = SWAPS.filter(([word]) => new RegExp(`\\b${word}\\b`).test(sentence));
    if (swaps.length > 0) {
      const [word, other] = this.#pick(swaps);
      const quote = sentence.replace(new RegExp(`\\b${word}\\b`), other);
      yield { kind: 'word changed', quote, speaker, verdicts: ['edited'], flag: null };
    }
  }

  /** Two passages as one: the next sentence first, or one from another turn of the same speaker. */
  *#joined(sentences: readonly string[], i: number, speaker: string): Generator<Mutation> {
    const sentence = sentences[i]!;
    const next = sentences[i + 1];
    if (next !== undefined && wordsOf(next).length >= 6 && !/["“]/.test(next))
      yield { kind: 'reversed', quote: `${next} ${sentence}`, speaker, verdicts: ['spliced'], flag: null };
    const elsewhere = this.#turns.filter((turn) => turn.speaker === speaker && turn.sentences !== sentences);
    if (elsewhere.length === 0) return;
    const others = this.#pick(elsewhere).sentences.filter((one) => wordsOf(one).length >= 6 && !/["“]/.test(one));
    if (others.length === 0) return;
    const quote = this.#pick([
      `${sentence} ${this.#pick(others)}`,
      `${sentence.replace(/[.?]$/, ',')} and ${this.#pick(others).replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`,
    ]);
    yield { kind: 'spliced', quote, speaker, verdicts: ['spliced'], flag: null };
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }
}

/** Sentences of nobody in the record. */
function invented(at: number): string {
  const who = ['My brother', 'The shopkeeper', 'Our neighbour', 'The pharmacist', 'A cousin of mine'][at % 5];
  const does = ['walks to work', 'has moved away', 'keeps a diary', 'sleeps badly', 'sold the van'][
    Math.floor(at / 5) % 5
  ];
  const since = ['since the autumn', 'because of all this', 'and says so to everybody', 'like half the street'][at % 4];
  return `${who} ${does} ${since}, and I cannot blame anyone for that.`;
}
