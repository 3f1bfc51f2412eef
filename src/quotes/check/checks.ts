import { type Check, type Quotation, type Quote, type Range, spanOf } from '../../model/index.ts';
import { shortId } from '../../text/index.ts';
import type { QuotedWords } from './compare.ts';
import { type CheckedWitness, type CheckSources, Court, isPlaced } from './court.ts';
import { found, type Judgement } from './judge.ts';
import { checkOf } from './present.ts';
import type { Identity } from './speakers.ts';
import { putsAnew, quotesInTranslation } from './translation.ts';
import { type Told, utterances } from './utterances.ts';
import { WHY_OF_RECORDS } from './why.ts';

/** Every quotation of the dossier, held against its records. In the order of the witnesses and of their texts. */
export function checkQuotes(sources: CheckSources): Quote[] {
  const court = new Court(sources);
  const checked = sources.witnesses.flatMap((_, of) => checkedOf(of, court, sources));
  const ids = utterances(checked.map(({ told }) => told));
  return checked.map(({ quote }, i) => ({ ...quote, utterance: ids[i]! }));
}

interface CheckedQuote {
  readonly quote: Quote;
  readonly told: Told;
}

/** The quotations of one witness with their checks. */
function checkedOf(of: number, court: Court, { witnesses, rulesFor }: CheckSources): CheckedQuote[] {
  const witness = witnesses[of]!;
  const rules = rulesFor(witness.report);
  const heard = court.heard(of);
  const judgements = heard.flatMap(({ judgement }) => judgement ?? []);
  const translated = quotesInTranslation(judgements);
  const anew = putsAnew(judgements);
  return heard.map((one) => {
    const { quotation, speaker: said, quote, judgement } = one;
    const { start, end } = quotation.range;
    const id = `q${shortId(`${witness.key}/${start}-${end}`)}`;
    const own = judgement !== null && translated ? inTranslation(quote, judgement) : judgement;
    const final = own === null || isPlaced(own) ? own : (court.byLikeness(id, one) ?? (anew ? notMissed(own) : own));
    const speaker = quotation.named || final === null ? said : (court.sayer(final, said) ?? said);
    const check =
      final === null
        ? ownCheck(witness, quotation)
        : checkOf(final, {
            quote,
            witness,
            witnesses,
            rules,
            voiceAt: (candidate) => court.voiceOf(candidate).identity,
          });
    return {
      quote: { ...shown(witness, quotation, speaker), id, check, utterance: null },
      told: { id, witness: of, speaker, quote, quotation, wording: witness.wording, rules, judgement: final },
    };
  });
}

/** The same judgement where the report quotes in translation: what was changed there was put anew. */
function inTranslation(quote: QuotedWords, judgement: Judgement): Judgement {
  return judgement.verdict === 'edited' ? found(quote, judgement.parts[0]!.candidate, true) : judgement;
}

/** Chance that a record lacks a quotation from which that is said even of a report that puts all it quotes anew. */
const SURELY_ABSENT = 0.995;

/** The same judgement where that nothing was found says little. */
function notMissed(judgement: Judgement): Judgement {
  return judgement.verdict === 'absent' && judgement.confidence < SURELY_ABSENT
    ? { ...judgement, verdict: 'unchecked', confidence: 1 - judgement.confidence, reason: 'unclear' }
    : judgement;
}

function shown(
  { sigil, report: { text } }: CheckedWitness,
  { range, kind, speaker, cue }: Quotation,
  identity: Identity | null,
): Omit<Quote, 'id' | 'check' | 'utterance'> {
  const span = (at: Range | null) => (at === null ? null : spanOf({ sigil, text }, at));
  return {
    span: spanOf({ sigil, text }, range),
    kind,
    speaker:
      speaker === null || identity === null
        ? null
        : { id: identity.id, name: identity.name, span: span(speaker.range) },
    cue: span(cue),
  };
}

/** A release is the record of its own people's words; a transcript quotes people who are not there. */
function ownCheck({ report, sigil }: CheckedWitness, { range }: Quotation): Check {
  const own = spanOf({ sigil, text: report.text }, range);
  return report.turns.length > 0
    ? { verdict: 'unchecked', record: [], similarity: 0, edits: [], why: WHY_OF_RECORDS.transcript }
    : {
        verdict: 'verbatim',
        record: [own],
        similarity: 1,
        edits: [{ op: 'keep', quote: own.text, record: own.text }],
        why: WHY_OF_RECORDS.release,
      };
}
