import { fold } from '../../../text/index.ts';
import type { SpeechVenue } from '../../speech.ts';
import { reading } from '../reading.ts';

const TOLD = '(?:told|tells|telling|informed|assured|confided to|admitted to|said to|spoke to|speaking to|talking to)';

/** Words to the outlet itself, to one reporter, in a place where nobody takes the minutes. */
const PRIVATE: readonly RegExp[] = [
  new RegExp(
    `\\b${TOLD} (?:us|me|this (?:newspaper|paper|reporter|website|magazine|blog|programme|program|column|correspondent|newsletter|station)|our (?:reporter|correspondent|paper|newsroom|sister paper)|(?:his|her|their) (?:wife|husband|friends?|mother|father|family|neighbou?rs?|biographer)|a (?:friend|neighbou?r|relative|colleague|group of relatives))\\b`,
  ),
  /\b(?:in|during|for|from) (?:an?|the|his|her|their|this|our|another|last) (?:[\w'-]+ ){0,4}(?:interviews?|podcast|documentary|video|livestream|phone call|telephone call|conversation|chat|broadcast)\b(?! (?:conferences?|press|news|briefings?|links?|meetings?|hearings?|sessions?|addresses|address|with (?:analysts|investors|journalists|reporters|the press)))/,
  /\b(?:in|by|via|over|per) (?:an? |the |his |her |their )?(?:[\w'-]+ ){0,2}(?:e-?mails?|texts?|text messages?|phone|telephone|whatsapp|voicemail)\b(?! (?:conferences?|press|news|briefings?|links?|calls? with (?:analysts|investors|journalists|reporters)))/,
  /\b(?:e-?mailed|texted|telephoned|whispered|confided|muttered|(?:reached|contacted) (?:by|at|on|later|for))\b/,
  /\b(?:i|we) (?:asked|ask|spoke|speak|talked|rang|called|met|meet|reached|reach|found|find)\b/,
  /\b(?:texted|e-?mailed|asked|asks) (?:me|us)\b/,
  /\bon (?:the |his |her |their |its |local |national |state |breakfast )*(?:radio|television|tv|air|phone|telephone|line|doorstep|steps|sidelines|stairs|way (?:out|in|home|to|back))\b/,
  /\boutside (?:the|of|court|parliament|congress|his|her|their|its|number|no\.?)\b/,
  /\b(?:in|at|from) (?:the|a) (?:[\w'-]+ )?(?:corridors?|lobby|car park|parking lot|canteen|cafeteria|foyer|pub|bar|street|stairwell|lift|elevator|kitchen|queue)\b/,
  /\b(?:in private|privately|off the record|behind closed doors)\b/,
  /\bat (?:another|a (?:second|later|separate|different|previous|further)|an (?:earlier|evening)) (?:[\w'-]+ )?(?:meeting|conference|briefing|hearing|session|event|rally|call)\b/,
];

/** Later than an occasion: elsewhere too, unless the words went to another one. */
const LATER: readonly RegExp[] = [
  /\b(?:afterwards?|later (?:said|told|added|insisted|admitted|recalled))\b/,
  /\b(?:said|told|added|adds|says|asked|replied|recalled|admitted) (?:\S+ ){0,4}later\b(?! (?:this|that|in|on|today))/,
  /\bafter (?:the|his|her|their|its|both) (?:[\w'-]+ ){0,2}(?:meetings?|conference|briefing|hearing|session|vote|debate|speech|verdict|ruling|sentencing|sitting|call|ceremony|talks|trial|match|announcement)\b/,
];

/** "told reporters after the vote", "at a news conference": an occasion of its own, which a record may hold. */
const PUBLIC =
  /\b(?:told|telling|tells|informed|to|before) (?:the )?(?:reporters|journalists|press|media|analysts|investors|delegates|councillors|parliament|mps|lawmakers)\b|\b(?:told|at|in|during) (?:an?|the) (?:[\w'-]+ ){0,2}(?:conference|briefing)\b/;

const WRITING: readonly RegExp[] = [
  /\bin (?:an?|the|his|her|their|its|another|this) (?:[\w'-]+ ){0,3}(?:letter|statement|message|note|memo|blog|post|tweet|thread|column|op-ed|article|essay|filing|report|release|book|memoirs?|submission|affidavit|circular|newsletter|reply|response)\b/,
  /\b(?:wrote|writes|written|tweeted|tweets|posted|posts|blogged)\b/,
  /\bon (?:twitter|x|facebook|instagram|linkedin|telegram|tiktok|youtube|bluesky|mastodon|threads|weibo|social media|(?:his|her|its|their) (?:blog|website|page|account|channel))\b/,
];

/** "told the Harbour Courier", "told CNN": capitals, whose folded words say what kind of house it is. */
const ADDRESSEE = new RegExp(
  `\\b${TOLD} (the )?((?:\\p{Lu}[\\p{L}\\p{N}’'.&-]*)(?: (?:\\p{Lu}[\\p{L}\\p{N}’'.&-]*|\\d+|of|the))*)`,
  'u',
);

/**
 * Where English words around a quotation say that it was uttered, as far as that is no place where all could hear it.
 * `frame`: the reporter's words of the sentence; `publisher`: whose report it is.
 */
export function venueOf(frame: string, publisher: string | null): SpeechVenue | null {
  const words = fold(frame);
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(words));
  if (says(PRIVATE) || isToMedium(frame, publisher) || (says(LATER) && !PUBLIC.test(words))) return 'private';
  return says(WRITING) ? 'writing' : null;
}

function isToMedium(frame: string, publisher: string | null): boolean {
  const match = ADDRESSEE.exec(frame);
  if (match === null) return false;
  const name = match[2]!;
  const words = fold(name);
  if (words.length > 3 && publisher !== null && fold(publisher).includes(words)) return true;
  return reading.medium.test(words) || (match[1] === undefined && /^[A-Z]{2,5}(?: (?:News|Radio|TV))?$/.test(name));
}
