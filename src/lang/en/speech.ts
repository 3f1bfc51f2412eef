import type { SpeechLexicon, SpeechStrength, SpeechVerb, VerbForm } from '../speech.ts';

// Hand-made from knowledge of English; the classes follow Levin 1993 (§37 verbs of communication, §29 predicative
// complements) and the reporting verbs of Quirk et al. 1985 §14.28–33, widened to what newsrooms write.

/** `strength | frames | prepositions | lemmas`. A lemma may stand in several lines: frames and prepositions add up, the first strength holds. */
function words(list: string): string[] {
  return list
    .trim()
    .split(/[,|\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const VERBS = `
said | qtbwn | | say
said | qtbwoOj | of about | tell
said | qtbw | on | note, remark, observe, comment
said | qtbwno | | state, announce, relate, recount
said | qtbw | | put it, add, respond, reply, answer, retort, counter, rejoin, interject, continue, conclude, explain, elaborate, recall, reflect, quip, joke, muse, opine, posit, reason, recollect, reminisce, chime in, chip in, weigh in, pipe up, cut in, butt in, put in, go on, go on to say, carry on, begin, start, finish, pick up, sum up, clarify, enthuse, gush, rhapsodise, rhapsodize, gloat, crow, boast, brag, jest, deadpan, wisecrack, banter, tease, drawl, lecture, philosophise, philosophize, proclaim, preach, pronounce, expound, expand, summarise, summarize, quote, cite, repeat, reiterate, restate, echo, intone, recite, ad-lib, volunteer, venture, offer, confide, divulge, disclose, reveal, let slip, let on, let it be known, let it slip, blurt, blurt out, spell out, lay out, set out, point out, make clear, make it clear, make plain, make it plain, make known, make it known, mention, report, relay, convey, communicate, indicate, signal, specify, detail, describe, testify, depose, attest, swear, certify, minute, record, document, chronicle, narrate, summarise
said | q | | shout, yell, cry, cry out, call out, scream, shriek, bellow, roar, boom, thunder, bark, growl, snarl, hiss, howl, holler, bawl, chant, sing, croon, whisper, murmur, mutter, mumble, mouth, stammer, stutter, gasp, breathe, sigh, groan, moan, grunt, sob, wail, weep, whimper, whine, sniff, snort, scoff, sneer, jeer, heckle, hoot, laugh, laugh off, chuckle, giggle, smile, grin, beam, smirk, shrug, nod, frown, wince, grimace, deadpan, croak, squeal, exclaim, gush, fume, rage, rant, rave, storm, seethe, snap, snap back, spit, bristle, shoot back, fire back, hit back, bite back, hit out, lash out, strike back, push back, come back, throw in, enthuse, coo, purr, drone, trill, squeak, pant, sputter, splutter, tut, interrupt, josh, needle, goad, taunt, mock, jibe, gibe, kid, chide, chirp, pray, toast, joke, wonder aloud, write back, text back, reply back, open, close, greet, urge on, cheer, welcome
said | qtbw | | write, tweet, retweet, post, blog, text, email, e-mail, mail, message, cable, wire, type, scrawl, scribble, jot, pen, sign off, telegraph, signal, gesture, read, go, run, air, publish, print, carry
said | qt | of about on to | speak, talk, chat, testify, preach, lecture, rant, rave, joke, boast, brag, complain, grumble, gripe, moan, muse, write, tweet, report, comment, remark, reminisce, dream
said | n | | discuss, address, outline, detail, describe, recount, cite, quote, echo, announce, unveil, disclose, reveal, mention, report, repeat, reiterate, stress, emphasise, emphasize, highlight, underline, underscore, note, explain, express, voice, articulate, convey, relay, release, publish
said | o | of about that | inform, notify, brief, update, apprise, advise, alert, remind, tell, assure, reassure, persuade, convince, warn, teach
said | qtboO | | inform, notify, remind, brief, assure, reassure, convince, persuade, apprise
asserted | o | of with for over about | accuse, charge, blame, fault, praise, thank, congratulate, criticise, criticize, attack, condemn, chide, rebuke, scold
asserted | qtbw | | assert, maintain, insist, argue, contend, claim, allege, declare, affirm, aver, avow, assure, stress, emphasise, emphasize, underline, underscore, highlight, hammer home, reaffirm, confirm, verify, attest, assess, rule, find, hold, determine, decide, adjudge, establish, show, demonstrate, prove, conclude, acknowledge, admit, concede, accept, allow, grant, recognise, recognize, confess, own up, own, agree, concur, complain, protest, object, counter, grumble, gripe, grouse, carp, bemoan, lament, bewail, rebut, refute, charge, accuse, fault, decry, warn, caution, alert, forewarn, cry foul, lecture, admonish, swear, vouch, testify, profess, plead, submit, reckon, posit, theorise, theorize, hypothesise, hypothesize, predict, forecast, project, foresee, foretell, prophesy, anticipate, estimate, calculate, put, judge, diagnose, observe, explain away, assume, presume, presuppose
asserted | n | | claim, allege, affirm, reaffirm, confirm, defend, justify, back, endorse, support, praise, hail, laud, applaud, commend, salute, welcome, extol, acclaim, celebrate, tout, trumpet, promote, champion, criticise, criticize, condemn, denounce, decry, slam, blast, lambast, lambaste, attack, assail, berate, castigate, censure, chastise, rebuke, reprimand, rip, savage, pan, deride, ridicule, mock, disparage, denigrate, belittle, malign, vilify, deplore, lament, bemoan, mourn, regret, protest, oppose, reject, rebuff, dismiss, dispute, contest, challenge, question, doubt, rebut, refute, deny, repudiate, disavow, disown, renounce, retract, downplay, play down, minimise, minimize, brush off, brush aside, shrug off, laugh off, wave away, predict, forecast, foresee, acknowledge, admit, concede, recognise, recognize, accept, blame, accuse, fault, thank, congratulate, apologise, apologize, honour, honor, credit, invoke, evoke, liken, compare, favor, favour, prefer, advocate
asserted | qg | of about for over at against on | accuse, warn, complain, caution, boast, brag, apologise, apologize, criticise, criticize, attack, slam, blame, praise, thank, congratulate, fault, chide, scold, admonish, rebuke, condemn, denounce, ridicule, mock, speak out, rail, inveigh, fulminate, thunder, protest, object
asserted | l | | call, dub, label, brand, term, name, nickname, christen, style, pronounce, declare, deem, judge, consider, think, find, rate, rank, hold, proclaim
asserted | n | | view, regard
asserted | a | | describe, characterise, characterize, portray, depict, paint, cast, frame, dismiss, denounce, condemn, decry, deride, mock, ridicule, slam, blast, hail, laud, praise, welcome, regard, view, see, perceive, treat, interpret, read, cite, refer to, quote, identify, define, present, represent, bill, pitch, sell, tout, trumpet, deplore, attack, assail, brand, lambast, lambaste, criticise, criticize, reject, recall, remember, sum up, summarise, summarize, speak of, think of, talk of, talk about, write of, rate, count, classify, pillory, savage, salute, celebrate, pan, lampoon, caricature, acknowledge, recognise, recognize, list
promised | qtboi | | promise, vow, pledge, guarantee, undertake, swear, threaten, commit, agree, volunteer, offer
promised | n | of | promise, pledge, vow, offer, guarantee, threaten
promised | i | | plan, intend, aim, mean, propose, hope, expect, resolve, decide, consent, refuse, decline, want, prepare, seek, vow, choose, opt, elect, aspire, be determined, be willing, be ready
promised | g | | consider, contemplate, promise
denied | qtbwg | | deny, dispute, disclaim, contradict, disagree, gainsay, negate, rebut, refute, disprove, rule out, discount, doubt, reject, repudiate
denied | n | | deny, dispute, contradict, rule out, reject, disagree with, take issue with
denied | i | | refuse, decline
suggested | qtbwgn | | suggest, propose, recommend, imply, hint, intimate, insinuate, speculate, conjecture, guess, surmise, suspect, infer, float, moot, advise, advance, put forward, submit, theorise, theorize, indicate, signal, hazard, postulate, point to, allude to, hint at, speculate about, speculate on
suggested | n | | advocate, back, favour, favor, espouse, champion, urge
asked | qwtbo | | ask, inquire, enquire, query, wonder, question, demand, quiz, press, grill, probe, interrogate, challenge, poll, survey
asked | j | | ask, beg, beseech, implore, entreat, invite, request, urge, petition, lobby, plead with, press, appeal to
asked | qtbi | | beg, plead, request, appeal, beseech, pray
asked | n | for about on | ask, beg, plead, appeal, call, press, push, lobby, petition, campaign, pray
ordered | qtbj | | order, command, instruct, direct, urge, exhort, implore, advise, counsel, warn, caution, remind, encourage, invite, tell, require, bid, enjoin, forbid, ban, bar, allow, permit, authorise, authorize, challenge, dare, compel, oblige, call on, call upon, press, push, lobby, instruct, summon, recommend
ordered | qtbi | | demand, insist, urge, order, require, recommend, request, mandate, decree, dictate, stipulate, rule, direct, prescribe, provide, specify, command
ordered | n | | demand, urge, order, recommend, request, seek, decree, mandate, call for, push for, press for, ask for, insist on, invite, plead for, appeal for, warn of, warn about, warn against, advise against, counsel against, argue for, argue against, argue over, caution against, speak of, speak about, speak against, speak out against, talk of, talk about, complain of, complain about, object to, hint at, boast of, boast about, brag about, inquire about, enquire about, inquire into, refer to, allude to, point to, comment on, elaborate on, remark on, report on, lecture on, testify to, testify about, admit to, confess to, own up to, swear to, attest to, agree to, agree with, agree on, pledge to, lie about, joke about, reflect on, write about, write of, tweet about, tell of, dwell on, touch on, zero in on, hold forth on, apologise for, apologize for, express regret for, take aim at, hit back at, lash out at, hit out at, rail against, call out, bring up, raise
thought | qtbw | | think, believe, feel, hope, fear, expect, know, understand, realise, realize, recognise, recognize, consider, suppose, imagine, assume, presume, worry, doubt, wish, dream, trust, reckon, figure, guess, sense, suspect, see, remember, forget, learn, discover, hear, notice, gather, conclude, decide, foresee, regret, appreciate, grasp, fret, marvel, fancy, mind, anticipate, perceive, judge, be of the view
thought | n | | fear, favour, favor, support, oppose, admire, respect, distrust, mistrust, resent, dislike, prefer, like, love, hate, loathe, despise, abhor, detest, envy, desire, crave, covet, expect, anticipate, relish, dread, want, seek, value, treasure
thought | i | | hope, want, wish, intend, plan, expect, prefer, like, love, hate, desire, long, yearn, aim, seek, fear, dread
thought | j | | want, expect, like, prefer, believe, consider, understand, know, love, hate, trust, presume, assume, think
thought | w | about of on over | think, worry, know, dream, wonder, fret, agonise, agonize, care, learn, hear, feel, debate, discuss, decide, determine, assess, examine, ponder, contemplate, consider, weigh, study, investigate, mull, explore, explain, see, understand, describe, show
`;

/** Verbs among them whose subject may be a thing that says nothing: "the figures show", "the move signals". */
const IMPERSONAL = new Set(
  words(`show, demonstrate, prove, establish, mean, indicate, signal, suggest, imply, see, find, determine, underline, underscore, highlight,
  explain, reflect, run, go, read, require, provide, specify, allow, permit, encourage, express, raise, invoke, evoke, bring up, confirm,
  address, open, close, start, begin, finish, continue, carry, record, document, detail, offer, threaten, promise, challenge, question, put,
  support, back, promote, champion, defend, justify, credit, prefer, reject, convey, communicate, sell, float, advance, point to, hint at, press,
  push, campaign, dictate, decree, mandate, order, direct, commit, seek, need, want, aim, fear, like, love, value, hear, learn, discover, notice,
  sense, gather, remember, forget, trust, mind, understand, recognise, recognize, appreciate, perceive, anticipate, hold, rule, accept, grant,
  cast, frame, paint, present, represent, count, rate, rank, list, define, identify, treat, interpret, print, publish, air, release, echo, mark,
  reveal, make clear, make it clear, make plain, make known, guarantee, agree, volunteer, attest, touch on, dwell on, mouth, breathe, text, type,
  storm, rage, thunder, boom, roar, snap, spit, grunt, groan, close, pick up, sum up, put in, carry on, cut in, laugh off, push back, strike back`),
);

/** Irregular verbs among them: `base s past ing participle`; `-` for a regular form. */
const IRREGULAR = `
say says said saying said|tell tells told telling told|think thinks thought thinking thought|write writes wrote writing written
speak speaks spoke speaking spoken|go goes went going gone|hold holds held holding held|put puts put putting put|read reads read reading read
swear swears swore swearing sworn|sing sings sang singing sung|find finds found finding found|feel feels felt feeling felt|know knows knew knowing known
see sees saw seeing seen|forecast forecasts forecast forecasting forecast|foresee foresees foresaw foreseeing foreseen|foretell foretells foretold foretelling foretold
bid bids bid bidding bid|let lets let letting let|make makes made making made|mean means meant meaning meant|take takes took taking taken|hear hears heard hearing heard
shoot shoots shot shooting shot|hit hits hit hitting hit|strike strikes struck striking struck|teach teaches taught teaching taught|understand understands understood understanding understood
undertake undertakes undertook undertaking undertaken|set sets set setting set|lay lays laid laying laid|come comes came coming come|throw throws threw throwing thrown
begin begins began beginning begun|run runs ran running run|cast casts cast casting cast|bite bites bit biting bitten|spit spits spat spitting spat
cut cuts cut cutting cut|weep weeps wept weeping wept|grin grins grinned grinning grinned|forget forgets forgot forgetting forgotten
be is was being been|choose chooses chose choosing chosen|seek seeks sought seeking sought|forbid forbids forbade forbidding forbidden|sell sells sold selling sold
bring brings brought bringing brought|beseech beseeches besought beseeching besought|lie lies lied lying lied|hit hits hit hitting hit|broadcast broadcasts broadcast broadcasting broadcast
disown disowns disowned disowning disowned|dream dreams dreamt dreaming dreamt|learn learns learnt learning learnt|spell spells spelt spelling spelt|mistake mistakes mistook mistaking mistaken
retell retells retold retelling retold|rethink rethinks rethought rethinking rethought|rewrite rewrites rewrote rewriting rewritten|withdraw withdraws withdrew withdrawing withdrawn
text texts texted texting texted|tweet tweets tweeted tweeting tweeted|quiz quizzes quizzed quizzing quizzed|shrug shrugs shrugged shrugging shrugged
`;

/** Regular verbs whose last consonant doubles. */
const DOUBLING = new Set(
  `quip admit blog plan brag chat nod refer rebut commit submit chant tip slam rip pan allot infer jot spot sum gab rap hum cut snap own beg
  ban bar chip pin pen tut wag fib rat cap log kid wrap drop stop put permit regret occur confer defer deter concur transmit omit emit abet rev dub mull`.split(
    /\s+/,
  ),
);
const NOT_DOUBLING = new Set(['own', 'chant', 'mull']);

/** `strength | frames | nouns`. */
const NOUNS = `
said | qtwn | statement, remark, comment, announcement, word, message, note, letter, tweet, post, email, e-mail, memo, memorandum, report, reply, response, answer, explanation, account, testimony, speech, address, interview, description, quip, joke, line, phrase, quote, quotation, retort, mention, revelation, disclosure, news, communique, dispatch, briefing, presentation, confirmation, reminder, observation, reference, notice, text, caption, slogan, motto, chant, cry, shout, proverb, saying, adage, maxim, refrain, mantra, greeting, toast, sign, banner, placard, headline, inscription, verdict, ruling, judgment, judgement, decision, opinion, dissent, finding, findings, conclusion, review, summary, transcript, recording, video, voicemail, text message, blog, column, editorial, op-ed, essay, article, story, paper, study, poll, survey, analysis, research, figures, data, document, filing, lawsuit, complaint, indictment, affidavit, petition, motion, resolution, declaration, manifesto, release, bulletin, advisory, leaflet, pamphlet, brochure, book, memoir, diary, journal, log
asserted | qtwn | claim, assertion, allegation, accusation, charge, contention, argument, insistence, assurance, admission, confession, acknowledgement, acknowledgment, concession, affirmation, view, verdict, estimate, assessment, prediction, forecast, projection, prophecy, warning, caution, criticism, praise, condemnation, denunciation, complaint, objection, protest, boast, defence, defense, excuse, justification, point, case, theory, thesis, premise, notion, idea, assumption, impression, evidence, proof
promised | qtiwn | promise, pledge, vow, commitment, guarantee, threat, oath, undertaking, offer, plan, intention, refusal, willingness, readiness, determination, decision, resolve
denied | qtn | denial, rebuttal, refutation, disavowal, rejection
suggested | qtin | suggestion, proposal, recommendation, hint, implication, insinuation, speculation, rumour, rumor, hypothesis, indication, advice, inference, innuendo
asked | qtiwn | question, query, request, plea, appeal, inquiry, enquiry, prayer, petition
ordered | qtin | demand, call, order, instruction, directive, command, decree, edict, ultimatum, exhortation, requirement
thought | qtwin | belief, hope, fear, concern, worry, doubt, feeling, thought, conviction, opinion, expectation, suspicion, desire, wish, regret, faith, confidence, sense, understanding, knowledge, perception, realisation, realization, recognition, dream, anxiety, scepticism, skepticism, optimism, disappointment, surprise, delight, anger, frustration, outrage, dismay, relief, pride
`;

const ADJECTIVES = `
thought | tbiwn | confident, sure, certain, convinced, hopeful, optimistic, pessimistic, doubtful, sceptical, skeptical, unsure, uncertain, worried, concerned, afraid, fearful, anxious, nervous, aware, unaware, mindful, conscious, glad, happy, pleased, delighted, thrilled, proud, grateful, thankful, relieved, sorry, sad, disappointed, upset, angry, furious, frustrated, annoyed, shocked, surprised, astonished, amazed, stunned, alarmed, horrified, appalled, dismayed, disturbed, troubled, puzzled, baffled, wary, satisfied, content, eager, keen, anxious, willing, ready, determined, reluctant, unwilling, curious, suspicious, excited, honoured, honored, humbled
asserted | tbw | adamant, insistent, clear, emphatic, explicit, unequivocal, categorical, firm, critical, dismissive, scathing, complimentary, supportive
`;

/** Lemma → its five forms. */
function formsOf(base: string): Record<VerbForm, string> {
  const irregular = IRREGULAR_FORMS.get(base);
  if (irregular !== undefined) return irregular;
  const stem = base.replace(/e$/, '');
  const doubled =
    DOUBLING.has(base) && !NOT_DOUBLING.has(base) ? base + base.at(-1)! : base.endsWith('e') ? stem : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const past = consonantY ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  const s = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
  const ing = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : base.endsWith('ee') ? `${base}ing` : `${doubled}ing`;
  return { base, s, past: base.endsWith('ee') ? `${base}d` : past, ing, part: past };
}

const IRREGULAR_FORMS: ReadonlyMap<string, Record<VerbForm, string>> = new Map(
  words(IRREGULAR).map((line) => {
    const [base, s, past, ing, part] = line.split(' ') as [string, string, string, string, string];
    return [base, { base, s, past, ing, part }];
  }),
);

/** Second spellings of some forms. */
const ALSO: ReadonlyMap<string, readonly [string, VerbForm]> = new Map([
  ['learned', ['learn', 'past']],
  ['dreamed', ['dream', 'past']],
  ['spelled', ['spell', 'past']],
  ['beseeched', ['beseech', 'past']],
  ['pleaded', ['plead', 'past']],
  ['pled', ['plead', 'past']],
  ['forecasted', ['forecast', 'past']],
  ['texted', ['text', 'past']],
  ['chanted', ['chant', 'past']],
]);

type VerbEntry = { readonly verb: SpeechVerb; readonly form: VerbForm };

function readVerbs(): ReadonlyMap<string, readonly VerbEntry[]> {
  const verbs = new Map<string, SpeechVerb>();
  for (const line of VERBS.trim().split('\n')) {
    const [strength, frames, prepositions, lemmas] = line.split('|').map((part) => part.trim()) as [
      SpeechStrength,
      string,
      string,
      string,
    ];
    for (const lemma of words(lemmas)) {
      const known = verbs.get(lemma);
      verbs.set(lemma, {
        lemma,
        personal: !IMPERSONAL.has(lemma),
        strength: known?.strength ?? strength,
        frames: [...new Set((known?.frames ?? '') + frames)].join(''),
        prepositions: [...new Set([...(known?.prepositions ?? []), ...prepositions.split(' ').filter(Boolean)])],
      });
    }
  }
  const byForm = new Map<string, VerbEntry[]>();
  const add = (form: string, entry: VerbEntry) => {
    const list = byForm.get(form) ?? [];
    if (!list.some(({ verb, form: other }) => verb === entry.verb && other === entry.form)) list.push(entry);
    byForm.set(form, list);
  };
  for (const verb of verbs.values()) {
    const head = verb.lemma.split(' ')[0]!;
    const forms = formsOf(head);
    for (const form of ['base', 's', 'past', 'ing', 'part'] as const) {
      if (form === 'part' && forms.part === forms.past) continue;
      add(forms[form], { verb, form });
    }
    for (const [spelling, [base, form]] of ALSO) if (base === head) add(spelling, { verb, form });
  }
  for (const list of byForm.values())
    list.sort((a, b) => b.verb.lemma.split(' ').length - a.verb.lemma.split(' ').length);
  return byForm;
}

function readWords(table: string): ReadonlyMap<string, { frames: string; strength: SpeechStrength }> {
  const entries = new Map<string, { frames: string; strength: SpeechStrength }>();
  for (const line of table.trim().split('\n')) {
    const [strength, frames, list] = line.split('|').map((part) => part.trim()) as [SpeechStrength, string, string];
    for (const word of words(list)) {
      for (const form of [word, pluralOf(word)]) if (!entries.has(form)) entries.set(form, { frames, strength });
    }
  }
  return entries;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const withPlurals = (list: string): ReadonlySet<string> =>
  new Set(words(list).flatMap((word) => [word, word.endsWith('man') ? `${word.slice(0, -3)}men` : pluralOf(word)]));

const PEOPLE = `spokesman, spokeswoman, spokesperson, official, minister, president, chancellor, premier, senator, congressman, congresswoman,
representative, lawmaker, legislator, deputy, mayor, governor, secretary, ambassador, diplomat, envoy, leader, chief, head, director, manager, executive, chairman, chairwoman,
chair, chairperson, founder, owner, boss, coach, captain, player, striker, goalkeeper, trainer, referee, commissioner, inspector, superintendent, sergeant, officer, detective,
constable, sheriff, prosecutor, lawyer, attorney, barrister, solicitor, counsel, judge, justice, juror, magistrate, coroner, defendant, plaintiff, claimant, suspect, victim, witness, resident,
neighbour, neighbor, villager, local, passer-by, bystander, onlooker, passenger, driver, pilot, captain, sailor, soldier, general, colonel, commander, fighter, rebel, militant, veteran,
doctor, surgeon, nurse, patient, scientist, researcher, professor, academic, scholar, historian, economist, analyst, expert, adviser, advisor, consultant, strategist, pollster, aide, staffer, operative, insider,
source, informant, whistleblower, activist, campaigner, protester, protestor, demonstrator, organiser, organizer, volunteer, member, supporter, backer, critic, opponent, rival, ally, colleague, counterpart, host, guest,
friend, relative, father, mother, brother, sister, son, daughter, husband, wife, partner, parent, uncle, aunt, cousin, grandfather, grandmother, grandson, widow, widower, fiancee, girlfriend, boyfriend,
man, woman, boy, girl, child, person, people, teenager, student, pupil, teacher, headteacher, principal, dean, tutor, farmer, grower, fisherman, worker, employee, employer, striker, unionist,
reporter, journalist, correspondent, editor, columnist, blogger, presenter, anchor, broadcaster, author, writer, poet, novelist, playwright, artist, painter, actor, actress, singer, musician, composer, filmmaker, producer,
priest, bishop, archbishop, cardinal, pope, pastor, rabbi, imam, cleric, king, queen, prince, princess, duke, monarch, emperor, customer, client, shopper, consumer, investor, trader, dealer, broker, banker, shareholder, tenant, landlord,
fan, spectator, viewer, listener, reader, user, commuter, traveller, traveler, tourist, visitor, voter, candidate, nominee, delegate, politician, democrat, republican, conservative, liberal, socialist, opposition, engineer, architect, designer, developer, astronomer, biologist, chemist, physicist, geologist, vet, firefighter, paramedic, caretaker, clerk, mediator, negotiator, moderator, investigator, inspector, auditor, regulator, speaker, panelist, panellist, contestant, winner, loser, survivor, refugee, migrant, immigrant, prisoner, inmate, hostage, guard, guide, chef, cook, waiter, waitress, barman, butcher, baker, plumber, builder, electrician, mechanic, cabbie, trucker, archaeologist, curator, librarian, statistician, mathematician, meteorologist, forecaster, psychologist, psychiatrist, therapist, sociologist, philosopher, theologian, entrepreneur, businessman, businesswoman, tycoon, billionaire, millionaire, heir, pensioner, retiree, elder, adult, kid, youth, toddler, couple, family, crowd, mob, audience, public, team, side, panel, jury, nation, world, one, other, some, many, most, few, several, someone, somebody, others, all, both`;

const ORGANISATIONS = `ministry, government, administration, cabinet, parliament, senate, congress, house, committee, commission, council, court, tribunal, agency, bureau, department, office, authority, police, force, army, navy, military, company, firm, corporation, group, bank, union, federation, association, organisation, organization, charity, foundation, institute, institution, university, college, school, hospital, trust, campaign, party, coalition, alliance, movement, club, team, league, board, body, watchdog, regulator, network, channel, station, newspaper, paper, magazine, daily, weekly, tabloid, outlet, website, site, publication, journal, publisher, studio, label, airline, operator, carrier, manufacturer, maker, retailer, supplier, provider, contractor, distributor, developer, employer, insurer, brewery, cooperative, society, church, embassy, consulate, mission, delegation, kremlin, pentagon, white house, downing street, state, city, town, county, district, country, republic, kingdom, nation, side, camp, opposition, think-tank, thinktank, lobby, lab, laboratory, observatory, centre, center, fund, exchange, management, leadership, prosecution, defence, defense, inquiry, bloc, union, service, secretariat, press, media`;

const DOCUMENTS = `report, brief, statement, document, letter, memo, memorandum, email, e-mail, text, message, tweet, post, note, release, bulletin, filing, lawsuit, suit, complaint, indictment, affidavit, warrant, ruling, judgment, judgement, verdict, decision, opinion, order, law, bill, act, article, clause, section, treaty, agreement, contract, constitution, charter, resolution, poll, survey, study, research, paper, analysis, review, audit, investigation, inquiry, figures, data, statistics, results, findings, evidence, census, estimate, forecast, sign, banner, placard, poster, notice, label, caption, headline, editorial, column, op-ed, article, story, dispatch, transcript, summary, book, biography, memoir, diary, bible, koran, quran, website, page, ad, advert, advertisement, video, clip, recording, tape, footage, film, documentary, song, lyric, motto, slogan, proverb, legend, inscription, plaque, petition, manifesto, platform, plan, guidance, guidelines, rules, regulations, rulebook, code, handbook, manual, invitation, draft, version, proposal, motion, amendment, cable, communique`;

const TITLED = `book, novel, memoir, autobiography, biography, film, movie, documentary, series, show, programme, program, sitcom, drama, comedy, musical, play, opera, ballet, song, single, album, track, record, ep, lp, hit, ballad, anthem, hymn, symphony, poem, poetry, essay, article, paper, study, report, editorial, column, blog, podcast, episode, chapter, magazine, newspaper, journal, exhibition, exhibit, painting, portrait, sculpture, installation, photograph, picture, cartoon, comic, game, app, project, operation, campaign, ship, boat, yacht, vessel, tanker, tugboat, plane, rocket, locomotive, pub, restaurant, cafe, bar, brand, drink, cocktail, dish, course, lecture, talk, workshop, seminar, conference, festival, tour, bestseller, blockbuster, thriller, classic, epic, sequel, prequel, trilogy, spin-off, remake, soundtrack, libretto, dissertation, thesis, volume, pamphlet, tract, treatise, storm, hurricane, cyclone, typhoon, train, band, club, character, role, section, slot, feature, tune, video, clip, advert, ad, commercial, hashtag, link, headline, title, entitled, titled, called, named`;

const NAMING = `word, words, term, terms, phrase, expression, label, nickname, name, title, so-called, dubbed, nicknamed, named, known, entitled, titled, called, termed, labelled, labeled, codenamed, code-named, tagline, hashtag, alias, adjective, noun, verb, slur, epithet, moniker, sobriquet, pseudonym, byword, code, spelled, spelt, pronounced, marked, written`;

const WORDING = `use, take, avoid, drop, remove, delete, insert, add, spell, utter, type, replace, pronounce, cross, strike, ban, print, swap, omit, read, write, say, put, cut`;

/** What English brings to finding who said what. */
export const speech: SpeechLexicon = {
  verbs: readVerbs(),
  nouns: readWords(NOUNS),
  adjectives: readWords(ADJECTIVES),
  elisions: new Set(
    'em til till tis twas twere cause cos bout n round er ere fraid kay nother nuff sup tude ud un'.split(' '),
  ),
  people: withPlurals(PEOPLE),
  organisations: withPlurals(ORGANISATIONS),
  documents: withPlurals(DOCUMENTS),
  titled: withPlurals(TITLED),
  naming: new Set(words(NAMING)),
  dubbing: new Set(words('call, dub, nickname, name, term, label, christen, style')),
  wording: new Set(
    words(WORDING).flatMap((base) => {
      const { s, past, ing, part } = formsOf(base);
      return [base, s, past, ing, part];
    }),
  ),
};
