import type { SpeechLexicon } from '../lang/index.ts';
import type { Attribution, Quotation, Range } from '../model/index.ts';
import { isAdverb, Tag } from '../model/index.ts';
import { type Before, type Carried, type Place, venueAt } from './carried.ts';
import { claimOf, joinedTo } from './claims.ts';
import { type Cue, possessor } from './clause/cues/index.ts';
import type { Node, Sentence } from './clause/nodes.ts';
import { baseTo, type Phrase, phraseFrom } from './clause/phrases.ts';
import type { Sight } from './clause/sight.ts';
import { appositionAfter, isDoneTo, mainSubject, subjectAfter, subjectBefore, subjectOver } from './clause/subject.ts';
import { isFiniteVerb, opensPredicate } from './clause/verbs.ts';
import type { Draft, Reading, Seen } from './draft.ts';
import { firstNamed, tellerBehind } from './headlines.ts';
import { attributionOf } from './speakers.ts';
import { isFragmentOfSpeech, isHeadline, isLongFragment, isNotSpeech, isUtterance, kindOf } from './speech.ts';

/** Words in marks before it is known whose they are. */
type Words = Pick<Draft, 'range' | 'marks' | 'kind' | 'form'>;

/** Reads one sentence: first the words in marks, then reported speech, then who is carried on. */
export class SentenceReader {
  readonly drafts: Draft[] = [];
  readonly after: Before;
  readonly #seen: Seen;
  readonly #reading: Reading;
  readonly #before: Before;
  readonly #text: string;
  readonly #utterances: ReadonlyMap<Cue, object>;
  #venue: Quotation['venue'] | undefined;
  #blocks: Attribution | null = null;

  constructor(seen: Seen, reading: Reading, before: Before) {
    this.#seen = seen;
    this.#reading = reading;
    this.#before = before;
    this.#text = reading.source.form.text;
    this.#utterances = new Map(seen.cues.map((cue) => [cue, {}]));
    seen.sentence.nodes.forEach(({ kind }, at) => {
      if (kind === 'quote') this.#readMarked(at);
    });
    const marked = this.drafts.length;
    if (reading.reported !== 'none') for (const cue of seen.cues) this.#readReported(cue);
    this.after = { carried: this.#carry(marked) ?? before.carried, ofBlocks: this.#blocks ?? before.ofBlocks };
  }

  /** The words in the marks at node `at`: somebody's by a cue, gone on with from before, part of others, or by the sentence. */
  #readMarked(at: number): void {
    const { sentence, cues } = this.#seen;
    const { nodes } = sentence;
    const { source } = this.#reading;
    const stretch = source.marked[nodes[at]!.quote]!;
    const claim = claimOf(nodes, cues, at);
    const alone = nodes.length === 1 && sentence.alone;
    const inSentence = {
      text: this.#text,
      stretch,
      nodes,
      at,
      cue: claim?.cue ?? null,
      alone,
      lexicon: source.lexicon,
    };
    if (isNotSpeech(inSentence)) return;
    const { range, marks } = stretch;
    const words: Words = { range, marks, kind: kindOf(inSentence, claim), form: 'words' };
    const near = this.#near();
    const block = this.#reading.unmarked.has(nodes[at]!.quote);
    const opens = at === 0 && near?.quoted === true && near.paragraph === sentence.paragraph && words.kind === 'direct';
    if (claim !== null) this.#readClaimed(words, claim.cue, near);
    else if (block || opens || isUtterance(inSentence)) this.#readCarried(words, at, near, block);
    else {
      const joined = joinedTo(nodes, at, this.drafts, words.kind);
      if (joined !== null) this.#add({ ...joined, ...words, kind: joined.kind });
      else if (isFragmentOfSpeech(inSentence)) this.#readFragment(words, at, near, isLongFragment(inSentence));
    }
  }

  /** Whoever spoke in the paragraph before, or earlier in this one. */
  #near(): Carried | null {
    const { carried } = this.#before;
    return carried !== null && this.#seen.sentence.paragraph - carried.paragraph <= 1 ? carried : null;
  }

  /** “We are here,” said Jean Roe. */
  #readClaimed(words: Words, cue: Cue, near: Carried | null): void {
    const carried = cue.dropped ? (near?.speaker ?? null) : null;
    const speaker = carried ?? this.#speakerOf(cue);
    this.#add({
      ...words,
      speaker,
      cue: rangeOf(this.#seen.sentence.nodes, cue.first, cue.last),
      strength: cue.strength,
      basis: speaker === null ? null : carried !== null ? 'carried' : cue.kind === 'label' ? 'label' : 'cue',
      utterance: this.#utterances.get(cue)!,
    });
  }

  /** A few words in marks that no cue claims: of whom the sentence speaks, or of who spoke last. `long`: more than a term. */
  #readFragment(words: Words, at: number, near: Carried | null, long: boolean): void {
    const { sentence, cues, sight } = this.#seen;
    const { nodes, paragraph } = sentence;
    const { source, who } = this.#reading;
    const { range } = words;
    const predicate = opensPredicate(nodes[at]!) ? subjectBefore(sight, at) : null;
    const headline = isHeadline(nodes);
    const told = headline ? tellerBehind(sight, at, source.lexicon) : null;
    const doer = isDoneTo(sight, at) ? null : subjectOver(sight, at);
    const over = told ?? predicate ?? doer ?? ownerOver(cues, at) ?? (headline ? firstNamed(sight, at) : null);
    const subject = this.#attribute(over);
    // "… which gave “the best day of my life”": the words are a person's, whatever the subject is.
    const own = source.lexicon.speaksOfSelf(this.#text.slice(range.start, range.end));
    const person = subject?.local != null && who.names[subject.local]!.kind === 'person';
    // "She was “shocked”" is what somebody else says of her, where somebody else has just spoken.
    const described = predicate === null && isDescription(nodes, at);
    const held = near !== null && (subject === null || described ? near.paragraph === paragraph : own && !person);
    const speaker = held ? near.speaker : subject;
    if (speaker === null && !headline && !long) return;
    const basis = speaker === null ? null : held ? 'carried' : 'subject';
    this.#add({ ...words, kind: 'mixed', speaker, cue: null, strength: 'said', basis, utterance: {} });
  }

  /** A draft with where its words were uttered: as its sentence says, or the one before of the same speaker. */
  #add(draft: Omit<Draft, 'venue'>): void {
    // Reported speech is held against no occasion.
    const venue = draft.kind === 'indirect' ? null : venueAt(this.#placeOf(draft.speaker));
    this.drafts.push({ ...draft, venue });
  }

  #placeOf(speaker: Attribution | null): Place {
    const { carried } = this.#before;
    const goesOn =
      carried !== null &&
      carried.paragraph === this.#seen.sentence.paragraph &&
      speaker !== null &&
      speaker.local === carried.speaker.local &&
      speaker.name === carried.speaker.name;
    return { own: () => this.#ownVenue(), before: goesOn ? carried.place : null };
  }

  #ownVenue(): Quotation['venue'] {
    const { source, publisher } = this.#reading;
    if (this.#venue === undefined)
      this.#venue = source.lexicon.venueOf(frameOf(this.#seen.sentence, this.#text), publisher);
    return this.#venue;
  }

  /** The cue's speaker; where that is a pronoun inside what somebody says, that somebody: "Roe says she thinks". */
  #speakerOf(cue: Cue): Attribution | null {
    const own = this.#attribute(cue.speaker);
    const { nodes } = this.#seen.sentence;
    if (own === null || cue.speaker === null) return own;
    if (nodes[cue.speaker.head]!.tag === Tag.PRPS) return own.local === null ? this.#ownerOf(cue.speaker, own) : own;
    if (nodes[cue.speaker.head]!.tag !== Tag.PRP) return own;
    // “We are here,” she said, but …: whatever follows, the marks are hers.
    if (cue.contents.some(({ last, form }) => form === 'words' && last < cue.first)) return own;
    const outer = this.#seen.cues.find(
      ({ speaker, contents }) =>
        speaker !== null && contents.some(({ first, last }) => first <= cue.first && cue.last <= last),
    );
    const other = outer === undefined ? null : this.#attribute(outer.speaker);
    if (other === null) return own;
    // "the nominee said she wanted": the words are hers who says so; the pronoun names her where the role is hers.
    if (other.local === null && own.local !== null && isOnePerson(nodes, outer!.speaker!))
      return this.#hasRole(own.local, nodes[outer!.speaker!.head]!.word) ? { ...own, range: other.range } : other;
    return own.local === null || own.local === other.local ? other : own;
  }

  #hasRole(local: number, role: string): boolean {
    return this.#reading.who.names[local]!.roles.some((one) =>
      one
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(role),
    );
  }

  /** "The piece took it for its headline: “…”": whoever owns it is the subject, where nothing else is known of it. */
  #ownerOf({ head }: Phrase, own: Attribution): Attribution {
    const { sentence, sight } = this.#seen;
    const subject = subjectOver(sight, head);
    if (subject === null) return own;
    const { is, tag } = sentence.nodes[subject.head]!;
    const { self, expletive } = sentence.nodes[head]!.is;
    const fits = self ? is.self : expletive && (tag === Tag.NN || tag === Tag.NNP) && !is.person;
    return fits ? (this.#attribute(subject) ?? own) : own;
  }

  /** Words that stand by themselves: their speaker is the one before, or the one that a colon announced. */
  #readCarried(words: Words, at: number, near: Carried | null, block: boolean): void {
    const announced = near?.announced ?? null;
    const ofBlocks = block && announced === null ? this.#before.ofBlocks : null;
    // "Roe called it “mad”: “We will …”"
    const colon = this.#seen.sentence.nodes[at - 1]?.word === ':';
    const here = this.drafts.findLast(({ kind, speaker }) => (kind === 'direct' || colon) && speaker !== null);
    const subject = block || here !== undefined || announced !== null ? null : this.#personBefore(at);
    const speaker = here?.speaker ?? subject ?? ofBlocks ?? near?.speaker ?? null;
    if (block) this.#blocks = speaker;
    this.#add({
      ...words,
      speaker,
      cue: announced?.cue ?? null,
      strength: announced?.strength ?? 'said',
      basis: speaker === null ? null : subject !== null ? 'subject' : announced === null ? 'carried' : 'cue',
      // A block that nobody announces goes on from what was said before, or it does not.
      utterance: here?.utterance ?? (near?.quoted && !block ? near.utterance : {}),
    });
  }

  /** "Roe looked back, “We were young.”": the person whom the sentence is about, where only a comma or colon comes between. */
  #personBefore(at: number): Attribution | null {
    const { sentence, sight } = this.#seen;
    const before = sentence.nodes[at - 1]?.word;
    if (before !== ',' && before !== ':') return null;
    const subject = this.#attribute(subjectOver(sight, at) ?? mainSubject(sight));
    return subject?.local != null && this.#reading.who.names[subject.local]!.kind === 'person' ? subject : null;
  }

  #readReported(cue: Cue): void {
    const { nodes } = this.#seen.sentence;
    const others = this.#reading.reported === 'others';
    if (others && !isThird(nodes, cue)) return;
    for (const { first, last, complementiser, form } of cue.contents) {
      if (others && form !== 'clause') continue;
      // Words in marks alone are a quotation already; "it" and "him" say nothing.
      if (!nodes.slice(first, last + 1).some(({ kind, tag }) => kind === 'word' && tag !== Tag.PRP)) continue;
      const speaker = this.#attribute(cue.speaker);
      this.#add({
        range: rangeOf(nodes, first, last),
        marks: rangeOf(nodes, complementiser >= 0 ? complementiser : first, last),
        kind: 'indirect',
        form: form === 'words' ? 'clause' : form,
        speaker,
        cue: rangeOf(nodes, cue.first, cue.last),
        strength: cue.strength,
        basis: speaker === null ? null : 'cue',
        utterance: this.#utterances.get(cue)!,
      });
    }
  }

  /** Whoever speaks last in this sentence; `marked`: how many of its drafts are in marks. */
  #carry(marked: number): Carried | null {
    const { sentence, cues, sight } = this.#seen;
    const { nodes, lastParagraph: paragraph } = sentence;
    const place: Place = { own: () => this.#ownVenue(), before: null };
    const announcing = nodes.at(-1)!.word === ':' ? cues.findLast(({ speaker }) => speaker !== null) : undefined;
    if (announcing !== undefined) {
      const announced = { cue: rangeOf(nodes, announcing.first, announcing.last), strength: announcing.strength };
      return {
        speaker: this.#attribute(announcing.speaker)!,
        paragraph,
        utterance: {},
        quoted: false,
        place,
        announced,
      };
    }
    const last = marked > 0 ? this.drafts[marked - 1]! : longest(this.drafts);
    // Who is asked to do something is not asked to speak.
    const asking =
      marked > 0
        ? undefined
        : cues.find(({ asked, contents }) => asked != null && contents.every(({ form }) => form !== 'infinitive'));
    if (asking !== undefined) {
      // Whoever was asked speaks next.
      const speaker = this.#attribute(asking.asked ?? null);
      return speaker === null ? null : { speaker, paragraph, utterance: {}, quoted: false, place, announced: null };
    }
    const told = last === null || last.speaker !== null || marked > 0 ? null : this.#attribute(teller(sight));
    if (last !== null && told === null) {
      const { speaker, utterance, venue } = last;
      if (speaker === null) return null;
      const quoted = marked > 0;
      const place = quoted ? { own: () => venue, before: null } : this.#placeOf(speaker);
      return { speaker, paragraph, utterance, quoted, place, announced: null };
    }
    const speaker =
      told ?? this.#attribute(utterer(sight, this.#reading.source.lexicon) ?? mainSubject(sight) ?? leadName(sight));
    if (speaker === null || speaker.local === null) return null;
    return { speaker, paragraph, utterance: {}, quoted: false, place, announced: null };
  }

  #attribute(phrase: Phrase | null): Attribution | null {
    if (phrase === null) return null;
    const { sentence, sight } = this.#seen;
    const { self, who } = this.#reading;
    if (self !== null && sentence.nodes[phrase.head]!.is.self)
      return { ...self, range: rangeOf(sentence.nodes, phrase.first, phrase.last) };
    return attributionOf(this.#text, sentence.nodes, phrase, who, appositionAfter(sight, phrase));
  }
}

/** "Roe's call for “law and order” has failed": whose call it is, where the marks are right behind what brings it in. */
function ownerOver(cues: readonly Cue[], at: number): Phrase | null {
  const cue = cues.find(({ kind, speaker, contents }) => {
    return (
      kind === 'noun' &&
      speaker !== null &&
      contents.some(({ first, last }) => at - first <= NEAR_TOPIC && first <= at && at <= last)
    );
  });
  return cue?.speaker ?? null;
}

/** Nodes between "for" and the marks. */
const NEAR_TOPIC = 4;

/** "the former mayor": one person, without a name. */
function isOnePerson(nodes: readonly Node[], { head }: Phrase): boolean {
  return nodes[head]!.is.person && nodes[head]!.tag === Tag.NN;
}

/** Whether the marks at `at` say what the subject is: "the plan was simply “mad”". */
function isDescription(nodes: readonly Node[], at: number): boolean {
  let verb = at - 1;
  while (verb > 0 && (isAdverb(nodes[verb]!.tag) || nodes[verb]!.is.article)) verb--;
  return nodes[verb]?.is.be === true;
}

/** The reporter's own words of a sentence, with a mark where quotations stand. */
function frameOf({ nodes }: Sentence, text: string): string {
  return nodes.map(({ kind, start, end }) => (kind === 'quote' ? '"' : text.slice(start, end))).join(' ');
}

/** Whether somebody says or asks something who is neither "I" nor "you" nor "we". */
function isThird(nodes: readonly Node[], { speaker, kind, strength }: Cue): boolean {
  if (speaker === null || strength === 'thought' || kind === 'noun' || kind === 'adjective') return false;
  const { tag, is } = nodes[speaker.head]!;
  return (tag !== Tag.PRP || is.third) && !is.indefinite && tag !== Tag.PRPS;
}

/** "Roe's answer was short.": whose utterance the sentence is about. */
function utterer(sight: Sight, lexicon: SpeechLexicon): Phrase | null {
  const { nodes, stops } = sight;
  const verb = nodes.findIndex((node) => isFiniteVerb(node));
  const phrase = verb < 1 ? null : baseTo(nodes, verb - 1, stops);
  if (phrase === null || phrase.first > 1 || !lexicon.nouns.has(nodes[phrase.head]!.word)) return null;
  return possessor(sight, phrase);
}

/** "Not so, says Jean Roe.": the subject behind a verb of speech. */
function teller(sight: Sight): Phrase | null {
  const verb = sight.nodes.findIndex((node, at) => isFiniteVerb(node) && sight.cues(at));
  const subject = verb < 0 ? null : subjectAfter(sight, verb + 1);
  return subject !== null && sight.speaks(subject) ? subject : null;
}

/** "Jean Roe, for the wave.": the person in front of a sentence without a verb. */
function leadName(sight: Sight): Phrase | null {
  if (sight.nodes.some((node) => isFiniteVerb(node))) return null;
  const first = sight.nodes.findIndex(({ kind, tag }) => kind === 'word' && tag !== Tag.CD);
  const phrase = first < 0 ? null : phraseFrom(sight.nodes, first);
  return phrase !== null && sight.named(phrase) ? phrase : null;
}

/** The draft that says most: of a cue in another's content, the other. */
function longest(drafts: readonly Draft[]): Draft | null {
  const size = ({ range }: Draft) => range.end - range.start;
  return drafts.reduce<Draft | null>((best, draft) => (best === null || size(draft) > size(best) ? draft : best), null);
}

function rangeOf(nodes: readonly Node[], first: number, last: number): Range {
  return { start: nodes[first]!.start, end: nodes[last]!.end };
}
