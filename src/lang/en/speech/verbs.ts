import type { SpeechStrength, SpeechVerb, VerbForm } from '../../speech.ts';
import { ALSO, entries, formsOf } from './inflect.ts';

// Hand-made from knowledge of English; the classes follow Levin 1993 (§37 verbs of communication, §29 predicative
// complements) and the reporting verbs of Quirk et al. 1985 §14.28–33, widened to what newsrooms write.

/** `strength | frames | prepositions | lemmas`. A lemma may stand in several lines: frames and prepositions add up; for each kind of content, the first line that has it gives the strength. */
const VERBS = `
said | qtbwn | | say
said | qtbwo | of about | tell, lecture
said | qtbw | on | note, remark, observe, comment
said | qtbwno | | state, announce, relate, recount
said | qtbw | | put it, add, respond, reply, answer, retort, counter, rejoin, interject, conclude, explain, elaborate, recall, reflect, quip, joke, muse, opine, posit, reason, recollect, reminisce, chime in, chip in, weigh in, go on to say, sum up, clarify, enthuse, gush, rhapsodise, rhapsodize, gloat, crow, boast, brag, jest, deadpan, wisecrack, banter, tease, drawl, lecture, philosophise, philosophize, proclaim, preach, pronounce, expound, expand, summarise, summarize, quote, cite, repeat, reiterate, restate, echo, intone, recite, ad-lib, volunteer, venture, offer, confide, divulge, disclose, reveal, let slip, let on, let it be known, let it slip, blurt, blurt out, spell out, lay out, set out, point out, make clear, make it clear, make plain, make it plain, make known, make it known, mention, report, relay, convey, communicate, indicate, signal, specify, detail, describe, testify, depose, attest, swear, certify, minute, record, document, chronicle, narrate
said | q | | go on, carry on, begin, start, finish, pick up, continue, put in, cut in, butt in, pipe up, shout, yell, cry, cry out, call out, scream, shriek, bellow, roar, boom, thunder, bark, growl, snarl, hiss, howl, holler, bawl, chant, sing, croon, whisper, murmur, mutter, mumble, mouth, stammer, stutter, gasp, breathe, sigh, groan, moan, grunt, sob, wail, weep, whimper, whine, sniff, snort, scoff, sneer, jeer, heckle, hoot, laugh, laugh off, chuckle, giggle, smile, grin, beam, smirk, shrug, nod, frown, wince, grimace, deadpan, croak, squeal, exclaim, gush, fume, rage, rant, rave, storm, seethe, snap, snap back, spit, bristle, shoot back, fire back, hit back, bite back, hit out, lash out, strike back, push back, come back, throw in, enthuse, coo, purr, drone, trill, squeak, pant, sputter, splutter, tut, interrupt, josh, needle, goad, taunt, mock, jibe, gibe, kid, chide, chirp, pray, toast, joke, wonder aloud, write back, text back, reply back, open, close, greet, urge on, cheer, welcome, rejoice, exult, launch, slip in, analyse, analyze, deplore, ironise, ironize, jubilate, lament, regret, denounce, condemn, criticise, criticize, summarise
said | qtbw | | write, tweet, retweet, post, blog, text, email, e-mail, mail, message, cable, wire, type, scrawl, scribble, jot, pen, sign off, telegraph, signal, gesture, read, go, run, air, publish, print, carry
said | qt | of about on to | speak, talk, chat, testify, preach, lecture, rant, rave, joke, boast, brag, complain, grumble, gripe, moan, muse, write, tweet, report, comment, remark, reminisce, dream
said | n | | discuss, address, outline, detail, describe, recount, cite, quote, echo, announce, unveil, disclose, reveal, mention, report, repeat, reiterate, stress, emphasise, emphasize, highlight, underline, underscore, note, explain, express, voice, articulate, convey, relay, release, publish
said | o | of about that | inform, notify, brief, update, apprise, advise, alert, remind, tell, assure, reassure, persuade, convince, warn, teach
said | qtbo | | inform, notify, remind, brief, assure, reassure, convince, persuade, apprise
asserted | o | of with for over about | accuse, charge, blame, fault, praise, thank, congratulate, criticise, criticize, attack, condemn, chide, rebuke, scold
asserted | qtbw | | assert, maintain, insist, argue, contend, claim, allege, declare, affirm, aver, avow, assure, stress, emphasise, emphasize, underline, underscore, highlight, hammer home, reaffirm, confirm, verify, attest, assess, rule, find, hold, determine, decide, adjudge, establish, show, demonstrate, prove, conclude, acknowledge, admit, concede, accept, allow, grant, recognise, recognize, confess, own up, own, agree, concur, complain, protest, object, counter, grumble, gripe, grouse, carp, bemoan, lament, bewail, rebut, refute, charge, accuse, fault, decry, warn, caution, alert, forewarn, cry foul, lecture, admonish, swear, vouch, testify, profess, plead, submit, posit, theorise, theorize, hypothesise, hypothesize, predict, forecast, project, foresee, foretell, prophesy, estimate, calculate, put, judge, diagnose, observe, explain away, presuppose
asserted | n | | claim, allege, affirm, reaffirm, confirm, defend, justify, back, endorse, support, praise, hail, laud, applaud, commend, salute, welcome, extol, acclaim, celebrate, tout, trumpet, promote, champion, criticise, criticize, condemn, denounce, decry, slam, blast, lambast, lambaste, attack, assail, berate, castigate, censure, chastise, rebuke, reprimand, rip, savage, pan, deride, ridicule, mock, disparage, denigrate, belittle, malign, vilify, deplore, lament, bemoan, mourn, regret, protest, oppose, rebuff, dismiss, contest, challenge, question, disavow, disown, renounce, retract, downplay, play down, minimise, minimize, brush off, brush aside, shrug off, laugh off, wave away, predict, forecast, foresee, acknowledge, admit, concede, recognise, recognize, accept, blame, accuse, fault, thank, congratulate, apologise, apologize, honour, honor, credit, invoke, evoke, liken, compare, favor, favour, prefer, advocate
asserted | n | | debunk, clarify, correct, corroborate, substantiate, vindicate, reassert, restate, parrot, paraphrase, enumerate, itemise, itemize, utter, vent, circulate, leak, preview, foreshadow, taunt, skewer, eviscerate, pillory, excoriate, flay, bash, trash, smear, slander, insult, demean, upbraid, reproach, rap, take to task, dress down, pressure, rationalise, rationalize, excuse, explain away, rue, grieve, applaud, compliment, flatter, link, tie, uphold, pitch, table, nominate, retweet, caricature, belabour, belabor, berate, bemoan, chronicle, cheer, embrace, espouse, envision, envisage, examine, explore, evaluate, assess, analyse, analyze, review, weigh, ponder, contemplate, debate, tackle, cover, document, profile, recap, recall, remember, reference, mention, memorialise, commemorate, hail, tease, spotlight, flag, single out, lay out, spell out, set out, point out, put forth, put forward, roll out, lay bare, walk back, double down on, follow up on, hit out at, zero in on, focus on, expand on, expound on, opine on, riff on, speculate on, harp on, gloss over, allude to, subscribe to, adhere to, side with, sympathise with, sympathize with, concur with, differ on, differ over, disagree over, disagree on, argue over, spar over, quarrel over, clash over, negotiate over, agree on, insist upon, comment upon, reflect upon, touch upon, call into question, cast doubt on, take credit for, take exception to, make fun of, pay tribute to, shed light on, express concern over, express support for, vote for, vote against, come out against, come out for, come out in favour of, come out in favor of, come down on, sound off on, speak up for, stand up for, stick up for, push back against, push back on, stand by
asserted | qg | of about for over at against on | accuse, warn, complain, caution, boast, brag, apologise, apologize, criticise, criticize, attack, slam, blame, praise, thank, congratulate, fault, chide, scold, admonish, rebuke, condemn, denounce, ridicule, mock, speak out, rail, inveigh, fulminate, thunder, protest, object
asserted | q | against for on | rule, vote, decide
asserted | l | | call, dub, label, brand, term, style, pronounce, declare, deem, judge, consider, think, find, rate, rank, hold, proclaim
asserted | n | | view, regard
asserted | an | | shoot down, write off, wave off, rip into, tear into
asserted | a | | describe, characterise, characterize, portray, depict, paint, cast, frame, dismiss, denounce, condemn, decry, deride, mock, ridicule, slam, blast, hail, laud, praise, welcome, regard, view, see, perceive, treat, interpret, read, cite, refer to, quote, identify, define, present, represent, bill, pitch, sell, tout, trumpet, deplore, attack, assail, brand, lambast, lambaste, criticise, criticize, reject, recall, remember, sum up, summarise, summarize, speak of, think of, talk of, talk about, write of, rate, count, classify, pillory, savage, salute, celebrate, pan, lampoon, caricature, acknowledge, recognise, recognize, list
promised | qtboi | | promise, vow, pledge, guarantee, undertake, swear, threaten, commit, agree, volunteer, offer
promised | n | of | promise, pledge, vow, offer, guarantee, threaten
promised | i | | plan, intend, aim, mean, resolve, decide, consent, vow, choose, opt, elect, aspire, be determined, be willing, be ready
promised | g | | promise
denied | qtbwg | | deny, dispute, disclaim, contradict, disagree, gainsay, negate, rebut, refute, disprove, rule out, discount, doubt, reject, repudiate
denied | n | | deny, dispute, contradict, rule out, reject, disagree with, take issue with
denied | i | | refuse, decline
suggested | qtbwgn | | suggest, propose, recommend, imply, hint, intimate, insinuate, speculate, conjecture, guess, surmise, suspect, infer, float, moot, advise, advance, put forward, submit, theorise, theorize, indicate, signal, hazard, postulate, point to, allude to, hint at, speculate about, speculate on
suggested | n | | advocate, back, favour, favor, espouse, champion, urge
asked | qwtbo | | ask, inquire, enquire, query, wonder, question, quiz, press, grill, probe, interrogate, challenge, poll, survey
asked | j | | ask, beg, beseech, implore, entreat, invite, request, urge, petition, lobby, plead with, press, appeal to
asked | qtbi | | beg, plead, request, appeal, beseech, pray
asked | n | for about on | ask, beg, plead, appeal, call, press, push, lobby, petition, campaign, pray
ordered | qtbj | | order, command, instruct, direct, urge, exhort, implore, advise, counsel, warn, caution, remind, encourage, invite, tell, require, bid, enjoin, ban, bar, allow, permit, authorise, authorize, challenge, dare, compel, oblige, call on, call upon, press, push, lobby, summon, recommend
ordered | j | from | forbid, ban, bar
ordered | qtbwi | | demand, insist, urge, order, require, recommend, request, mandate, decree, dictate, stipulate, rule, direct, prescribe, provide, specify, command
ordered | n | | demand, urge, order, recommend, request, seek, decree, mandate, call for, push for, press for, ask for, insist on, invite, plead for, appeal for
asserted | n | | warn of, warn about, warn against, advise against, counsel against, argue for, argue against, argue over, caution against, speak of, speak about, speak against, speak out against, talk of, talk about, complain of, complain about, object to, hint at, boast of, boast about, brag about, inquire about, enquire about, inquire into, refer to, allude to, point to, comment on, elaborate on, remark on, report on, lecture on, testify to, testify about, admit to, confess to, own up to, attest to, agree with, agree on, lie about, joke about, reflect on, write about, write of, tweet about, tell of, dwell on, touch on, zero in on, hold forth on, apologise for, apologize for, express regret for, take aim at, hit back at, lash out at, hit out at, rail against, call out, bring up, raise
thought | qtbw | | think, believe, feel, hope, fear, expect, know, understand, realise, realize, recognise, recognize, consider, suppose, imagine, assume, presume, worry, doubt, wish, dream, trust, reckon, figure, guess, sense, suspect, see, remember, forget, learn, discover, hear, notice, gather, conclude, decide, foresee, regret, appreciate, grasp, fret, marvel, fancy, mind, anticipate, perceive, judge, be of the view
thought | n | | fear, favour, favor, support, oppose, admire, respect, distrust, mistrust, resent, dislike, prefer, like, love, hate, loathe, despise, abhor, detest, envy, desire, crave, covet, expect, anticipate, relish, dread, want, seek, value, treasure
thought | i | | hope, want, wish, intend, plan, expect, prefer, like, love, hate, desire, long, yearn, aim, seek, fear, dread
thought | j | | want, expect, like, prefer, believe, consider, understand, know, love, hate, trust, presume, assume, think
thought | w | about of on over | think, worry, know, dream, wonder, fret, agonise, agonize, care, learn, hear, feel, debate, discuss, decide, determine, assess, examine, ponder, contemplate, consider, weigh, study, investigate, mull, explore, explain, see, understand, describe, show
promised | i | | seek, prepare
thought | ig | | hope, expect, want, consider, contemplate
`;

/** Verbs among them whose subject may be a thing that says nothing: "the figures show", "the move signals". */
const IMPERSONAL: ReadonlySet<string> = new Set(
  entries(`show, demonstrate, prove, establish, mean, indicate, signal, suggest, imply, see, find, determine, underline, underscore, highlight,
  explain, reflect, run, go, read, weigh, review, cover, tackle, link, tie, focus on, embrace, stand by, leak, table, pitch, examine, explore, evaluate, assess, analyse, analyze, profile, flag, tease, uphold, preview, foreshadow, circulate, clarify, correct, spotlight, view, regard, require, provide, specify, allow, permit, encourage, express, raise, invoke, evoke, bring up, confirm,
  address, open, close, start, begin, finish, continue, carry, record, document, detail, offer, threaten, promise, challenge, question, put,
  support, back, promote, champion, defend, justify, credit, prefer, reject, convey, communicate, sell, float, advance, point to, hint at, press,
  push, campaign, dictate, decree, mandate, order, direct, commit, seek, need, want, aim, fear, like, love, value, hear, learn, discover, notice,
  sense, gather, remember, forget, trust, mind, understand, recognise, recognize, appreciate, perceive, anticipate, hold, rule, accept, grant,
  cast, frame, paint, present, represent, count, rate, rank, list, define, identify, treat, interpret, print, publish, air, release, echo, mark,
  reveal, make clear, make it clear, make plain, make known, guarantee, agree, volunteer, attest, touch on, dwell on, mouth, breathe, text, type,
  storm, rage, thunder, boom, roar, snap, spit, grunt, groan, close, pick up, sum up, put in, carry on, cut in, laugh off, push back, strike back`),
);

type Entry = { readonly verb: SpeechVerb; readonly form: VerbForm };

/** The verbs by any form of their first word; longest lemma first. */
export function readVerbs(): ReadonlyMap<string, readonly Entry[]> {
  return byForm(readLemmas());
}

function readLemmas(): ReadonlyMap<string, SpeechVerb> {
  const found = new Map<string, SpeechVerb>();
  for (const line of VERBS.trim().split('\n')) {
    const [strength, frames, prepositions, lemmas] = line.split('|').map((part) => part.trim()) as [
      SpeechStrength,
      string,
      string,
      string,
    ];
    const has = (frame: RegExp) => (frame.test(frames) ? strength : null);
    const clause = has(/[qtbw]/);
    const infinitive = has(/[ijg]/);
    const phrase = prepositions === '' ? has(/[nla]/) : strength;
    const brought = prepositions.split(' ').filter(Boolean);
    for (const lemma of entries(lemmas)) {
      const known = found.get(lemma);
      found.set(
        lemma,
        known === undefined
          ? {
              lemma,
              rest: lemma.split(' ').slice(1),
              personal: !IMPERSONAL.has(lemma),
              strength,
              strengths: { clause, infinitive, phrase },
              frames,
              prepositions: brought,
            }
          : {
              ...known,
              strengths: {
                clause: known.strengths.clause ?? clause,
                infinitive: known.strengths.infinitive ?? infinitive,
                phrase: known.strengths.phrase ?? phrase,
              },
              frames: known.frames + frames,
              prepositions: [...known.prepositions, ...brought],
            },
      );
    }
  }
  return found;
}

function byForm(lemmas: ReadonlyMap<string, SpeechVerb>): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  const add = (spelling: string, entry: Entry) => {
    const known = found.get(spelling);
    if (known === undefined) found.set(spelling, [entry]);
    else known.push(entry);
  };
  const inflected = new Map<string, ReturnType<typeof formsOf>>();
  for (const verb of lemmas.values()) {
    const head = verb.rest.length === 0 ? verb.lemma : verb.lemma.slice(0, verb.lemma.indexOf(' '));
    const forms = inflected.get(head) ?? formsOf(head);
    inflected.set(head, forms);
    for (const form of ['base', 's', 'past', 'ing', 'part'] as const)
      if (form !== 'part' || forms.part !== forms.past) add(forms[form], { verb, form });
    for (const spelling of ALSO.get(head) ?? []) add(spelling, { verb, form: 'past' });
  }
  for (const list of found.values()) if (list.length > 1) list.sort((a, b) => b.verb.rest.length - a.verb.rest.length);
  return found;
}
