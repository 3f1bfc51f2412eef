const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Base forms that put words into somebody's mouth or introduce a source: shared, they say nothing of what is claimed. */
export const REPORTING_WORDS = words(`
  say tell add accord report announce state statement ask reply answer write speak note explain remark comment mention
  interview quote cite recall stress emphasize declare claim insist admit acknowledge argue suggest describe call name
  reporter correspondent journalist press news agency release briefing conference e-mail email telephone interviewer
  think believe know mean`);

/** Base forms that say who somebody is. Next to a name they belong to it. */
export const ROLE_WORDS = words(`
  president director minister chief executive officer head leader chairman chairwoman chair professor prof doctor author
  lead scientist researcher astronomer statistician spokesman spokeswoman spokesperson secretary mayor governor senator
  judge lawyer attorney king queen prince princess pope general colonel captain commander ambassador commissioner
  premier chancellor deputy vice former founder owner manager editor analyst economist expert organizer organiser
  member representative official mp ceo coach counterpart colleague`);

/** Months and weekdays with their short forms, and the form in which they are compared. */
export const CALENDAR: ReadonlyMap<string, string> = new Map(
  `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|
  december dec|monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|sunday sun`
    .split('|')
    .flatMap((line) => {
      const [full, ...short] = line.trim().split(' ');
      return [full!, ...short].map((word) => [word, full!] as const);
    }),
);

/** Two words that are one name, office or verb, the first as a base form, and the word in which they are compared. */
export const COMPOUNDS: ReadonlyMap<string, string> = new Map(
  `united states=america|united kingdom=britain|great britain=britain|united nations=un|european union=eu|
  prime minister=premier|chief executive=ceo|world cup=worldcup|white house=whitehouse|supreme court=supremecourt|
  air strike=airstrike|cease fire=ceasefire|death toll=casualty|shut down=shutdown|web site=website|
  lay off=layoff|run out=expire|call off=cancel|step down=resign|turn down=reject|vote down=reject|set up=establish|
  put off=postpone|take over=takeover|crack down=crackdown|blow up=explode|pull out=withdraw|give up=abandon|
  gun down=shoot|find out=discover|point out=note|go up=rise|go down=fall|back pay=backpay|retroactive pay=backpay|
  bring forward=advance|cut back=reduce|hold up=delay|break down=collapse|carry out=conduct|work out=calculate`
    .split('|')
    .map((line) => line.trim().split('=') as [string, string]),
);

/** Short forms that only capitals tell from common words. */
export const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['US', 'america'],
  ['USA', 'america'],
  ['UK', 'britain'],
  ['PM', 'premier'],
  ['UN', 'un'],
  ['EU', 'eu'],
]);

/**
 * Words that hold something to be untrue, or say that somebody does, as base forms. `weak` ones need company: they are as
 * often said of something else.
 */
export const REFUTING_WORDS: ReadonlyMap<string, 'strong' | 'weak'> = new Map([
  ...[
    ...words(`hoax fake false falsely untrue debunk bogus fabricate fabrication refute disprove retract retraction
    misreport misinformation disinformation baseless unfounded groundless discredit fictional fictitious satire satirical
    prank hoaxer photoshop photoshopped phony fraudulent nonsense inaccurate erroneous disinform myth deny denial rubbish`),
  ].map((word) => [word, 'strong'] as const),
  ...[
    ...words(`doubt doubtful dismiss dispute reject contradict skeptical skepticism question questionable correct correction
    wrong mistake mistaken mislead misleading incorrect apologize apology contrary despite actually never`),
  ].map((word) => [word, 'weak'] as const),
]);
