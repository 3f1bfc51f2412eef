import type { SpeechStrength, SpeechWord } from '../../speech.ts';
import { entries, pluralOf } from './inflect.ts';

/** `strength | frames | nouns`. */
const NOUNS = `
said | qtwn | statement, remark, comment, announcement, word, message, note, letter, tweet, post, email, e-mail, memo, memorandum, report, reply, response, answer, explanation, account, testimony, speech, address, interview, description, quip, joke, line, phrase, word, term, expression, slur, epithet, quote, quotation, retort, mention, revelation, disclosure, news, communique, dispatch, briefing, presentation, confirmation, reminder, observation, reference, notice, text, caption, slogan, motto, chant, cry, shout, proverb, saying, adage, maxim, refrain, mantra, greeting, toast, sign, banner, placard, headline, inscription, verdict, ruling, judgment, judgement, decision, opinion, dissent, finding, findings, conclusion, review, summary, transcript, recording, video, voicemail, text message, reaction, rejoinder, comeback, riposte, blog, column, editorial, op-ed, essay, article, story, paper, study, poll, survey, analysis, research, figures, data, document, filing, lawsuit, complaint, indictment, affidavit, petition, motion, resolution, declaration, manifesto, release, bulletin, advisory, leaflet, pamphlet, brochure, book, memoir, diary, journal, log
asserted | qtwn | claim, assertion, allegation, accusation, charge, contention, argument, insistence, assurance, admission, confession, acknowledgement, acknowledgment, concession, affirmation, view, verdict, estimate, assessment, prediction, forecast, projection, prophecy, warning, caution, criticism, praise, condemnation, denunciation, complaint, objection, protest, boast, defence, defense, excuse, justification, rebuke, reprimand, reproach, apology, tirade, rant, outburst, jab, jibe, barb, put-down, insult, compliment, tribute, swipe, dig, point, case, theory, thesis, premise, notion, idea, assumption, impression, evidence, proof, bet, guess, hunch, assertion
promised | qtiwn | promise, pledge, vow, commitment, guarantee, threat, oath, undertaking, offer, plan, intention, refusal, willingness, readiness, determination, decision, resolve
denied | qtn | denial, rebuttal, refutation, disavowal, rejection
suggested | qtin | suggestion, proposal, recommendation, hint, implication, insinuation, speculation, rumour, rumor, hypothesis, indication, advice, inference, innuendo
asked | qtiwn | question, query, request, plea, appeal, inquiry, enquiry, prayer, petition
ordered | qtin | demand, call, order, instruction, directive, command, decree, edict, ultimatum, exhortation, requirement
thought | qtwin | belief, hope, fear, concern, worry, doubt, feeling, thought, conviction, opinion, expectation, suspicion, desire, wish, regret, faith, confidence, sense, understanding, knowledge, perception, realisation, realization, recognition, dream, anxiety, scepticism, skepticism, optimism, disappointment, surprise, delight, anger, frustration, outrage, dismay, relief, pride
`;

/** `strength | frames | adjectives`. */
const ADJECTIVES = `
thought | tbiwn | confident, sure, certain, convinced, hopeful, optimistic, pessimistic, doubtful, sceptical, skeptical, unsure, uncertain, worried, concerned, afraid, fearful, anxious, nervous, aware, unaware, mindful, conscious, glad, happy, pleased, delighted, thrilled, proud, grateful, thankful, relieved, sorry, sad, disappointed, upset, angry, furious, frustrated, annoyed, shocked, surprised, astonished, amazed, stunned, alarmed, horrified, appalled, dismayed, disturbed, troubled, puzzled, baffled, wary, satisfied, content, eager, keen, anxious, willing, ready, determined, reluctant, unwilling, curious, suspicious, excited, honoured, honored, humbled
said | q | like
asserted | tbw | adamant, insistent, clear, emphatic, explicit, unequivocal, categorical, firm, critical, dismissive, scathing, complimentary, supportive
`;

export function readNouns(): ReadonlyMap<string, SpeechWord> {
  return read(NOUNS, (noun) => [noun, pluralOf(noun)]);
}

export function readAdjectives(): ReadonlyMap<string, SpeechWord> {
  return read(ADJECTIVES, (adjective) => [adjective]);
}

function read(table: string, forms: (word: string) => readonly string[]): ReadonlyMap<string, SpeechWord> {
  const found = new Map<string, SpeechWord>();
  for (const line of table.trim().split('\n')) {
    const [strength, frames, list] = line.split('|').map((part) => part.trim()) as [SpeechStrength, string, string];
    const entry: SpeechWord = { frames, strength };
    for (const word of entries(list)) for (const form of forms(word)) if (!found.has(form)) found.set(form, entry);
  }
  return found;
}
