import type { RumourWords } from '../rumours.ts';

/** One weight a paragraph, one phrase between bars; base forms. */
const weighed = (...tables: readonly (readonly [weight: number, phrases: string])[]): ReadonlyMap<string, number> =>
  new Map(
    tables.flatMap(([weight, phrases]) =>
      phrases
        .trim()
        .split(/\s*[|\n]\s*/)
        .map((phrase) => [phrase, weight] as const),
    ),
  );

/** How English news and blogs pass on, vouch for and refute rumours. */
export const rumours: RumourWords = {
  refuting: weighed(
    [
      1,
      `be a lie|lie about|hoax|hoaxer|fake|fakery|debunk|bogus|fabricate|fabrication|refute|disprove|retract|retraction|misreport|misinformation
      disinformation|baseless|unfounded|groundless|discredit|fictitious|satire|satirical|prank|prankster|photoshop|photoshopped|phony
      untrue|falsehood|falsely|nonsense|rubbish|garbage|hogwash|urban legend|urban myth|publicity stunt|make up story|make it up|make it all up|make that up
      make the story up|make up the story|make thing up|never happen|alive and well|still alive|too good to be|no truth|no such|pure fiction|work of fiction
      fall for it|fall for the|be fool|be dupe|be trick|dupe|hoodwink|false report|false claim|false story|false rumor|report be false|claim be false|be false|completely false|totally false
      entirely false|false alarm|story be wrong|report be wrong|simply wrong|plain wrong|wrongly|misidentify|mistake identity|dr image|dr photo|digitally alter|manipulate image
      deny report|deny claim|deny rumor|deny allegation|reject report|dismiss report|dismiss claim|dismiss rumor|deny that|deny have|deny the report|deny the claim|quash rumor|shoot down rumor|set the record
      not so fast|shoot down|put to rest|put an end to|do not believe everything|stop believe|simply do not happen|could not have|apologize for the error|correct its article|correct the story|issue a correction|remove the article`,
    ],
    [
      0.6,
      `false|deny|denial|myth|fiction|fictional|forge|forgery|invent|inaccurate|erroneous|mislead|impossible|stunt|joke|spoof|parody|scam|fraudulent|fraud
      negative|wrong|mistake|incorrect|ridiculous|absurd|ludicrous|reject|refute|debunked|rebut|hit back|contradict|contrary to|apologize|sorry|clarify|clarification|correction|admit that he make|turn out to be
      forget|despite report|despite claim|despite rumor|in reality|real reason|the truth be|no plan|not plan|not behind|not responsible|untruth|unsubstantiated`,
    ],
    [
      0.3,
      `doubtful|dismiss|dispute|questionable|skepticism|suspicious|dubious|implausible|unlikely|improbable|actually|in fact|never|cast doubt|grain of salt|pinch of salt|raise eyebrow|apology`,
    ],
  ),
  distancing: weighed(
    [
      1,
      `reportedly|allegedly|purportedly|supposedly|unconfirmed|unverified|rumor|speculation|speculate|claim|allege|purport|be say to|be suppose to|be believe to|be think to|be rumor to|be report to
      could not be verify|could not be confirm|cannot be verify|can not be verify|not be independently|not independently|independently verify|independently confirm|not immediately confirm|not immediately be|not be confirm|not confirm|yet to confirm|not yet confirm|neither confirm nor|refuse to confirm|decline to confirm|unable to confirm|unable to verify|verify the authenticity|confirm the authenticity|its authenticity
      if true|if confirm|if the report|if report|if it be|accord to report|accord to a report|media report|local report|report say|report suggest|report claim|report that|conflict report|claim to be|claim to have|claim that
      appear to show|appear to be|appear to have|apparent|apparently|purport to|may have|might have|could have|it be unclear|be unclear|unclear whether|unclear if|not clear|remain to be see|as a precaution|be test for|be be test|it be understand|be understand to|await result|not know whether|not know|whether or not`,
    ],
    [
      0.6,
      `source|insider|anonymous|tweet|accord to the|accord to a|quote|cite|tabloid|blog|leak|suggest|allegation|appear|seem|possibly|perhaps|maybe|potentially|unclear|whether|believe|suspect|fear|expect|story go|word be|viral|go viral|social media|twitter|facebook|reddit|forum
      may|might|could|decline to comment|not comment|no comment|not respond|not immediately respond|not return|not reply|not available for comment|no word|have not say|look into|investigate|check|examine|verify|authenticity|cautious|caution|warn against|premature|propose|consider|plan to|in talk|close to|set to`,
    ],
    [
      0.3,
      `say|tell|accord|report|post|think|reveal|question|theory|mystery|mysterious|doubt|skeptical|hear|video|footage|website|newspaper`,
    ],
  ),
  vouching: weighed(
    [
      1,
      `confirm|confirmation|announce|officially|official announcement|police say|authority say|official say|officer say|court hear|government say|ministry say|say in a statement|press conference|news conference|announcement|unveil|launch|declare|acknowledge|admit
      plead guilty|charge with|arrest|test positive|be hospitalize|be pronounce dead|autopsy|post-mortem|witness|on sale|go on sale`,
    ],
    [
      0.5,
      `show|find|discover|spokesman say|spokeswoman say|spokesperson say|company say|hospital say|dr say|sheriff|investigator|record show|document show|sign|pay|publish|release`,
    ],
  ),
  deniable: new Set(
    `true truth real evidence proof accurate genuine authentic happen basis record exist existence case correct fact legitimate sign trace idea intention substance involve verify`.split(
      ' ',
    ),
  ),
  longest: 4,
};
