import { fold, guardedAll } from '../text/index.ts';
import { frequentWords } from './detect.ts';
import { reading as english } from './en/reading.ts';
import { type PageWords, pageWords } from './pages.ts';
import type { PageForm, ReadingRules } from './reading.ts';

const readings = new Map<string, ReadingRules>([['en', english]]);

/**
 * How documents in a language are read, by its BCP 47 tag: English's rules, for English is on most pages, with the
 * language's own words beside them. English's alone where nothing is known of the language.
 */
export function readingOf(tag: string): ReadingRules {
  const code = tag.toLowerCase().split('-')[0]!;
  const known = readings.get(code);
  if (known !== undefined) return known;
  const words = pageWords[ALIASES[code] ?? code];
  const rules = words === undefined ? english : guardedAll(withWords(words, frequentWords(ALIASES[code] ?? code)));
  readings.set(code, rules);
  return rules;
}

let everyMonth: ReadingRules | null = null;

/**
 * English's rules with the months of every language, for the date of a page that keeps its own language's around an
 * English text without saying which. A name that means two months ("listopad") is none.
 */
export function readingOfEveryMonth(): ReadingRules {
  if (everyMonth !== null) return everyMonth;
  const months = new Map(english.months);
  const doubtful = new Set<string>();
  for (const { months: list } of Object.values(pageWords))
    for (const [name, month] of monthsOf(fold(list))) {
      if ((months.get(name) ?? month) !== month) doubtful.add(name);
      months.set(name, month);
    }
  for (const name of doubtful) months.delete(name);
  everyMonth = { ...english, months };
  return everyMonth;
}

const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', sk: 'cs', ms: 'id', be: 'ru' };

function withWords(words: PageWords, frequent: ReadonlySet<string>): ReadingRules {
  const w = Object.fromEntries(Object.entries(words).map(([name, list]) => [name, fold(list)])) as unknown as PageWords;
  const either = (pattern: RegExp, own: string) => new RegExp(`${pattern.source}|${own}`, pattern.flags);
  return {
    ...english,
    months: new Map([...english.months, ...monthsOf(w.months)]),
    weekdays: new Set([...english.weekdays, ...w.weekdays.split('|')]),
    functionWords: new Set([...english.functionWords, ...frequent]),
    // Languages with endings instead of small words have few of them.
    functionShare: 0.06,
    furniture: [...english.furniture, ...furnitureOf(w)],
    endings: [
      ...english.endings,
      form('comments', `^(?:${w.comments})\\W{0,2}$`),
      form('related', `^(?:${w.related})\\W{0,2}$`),
    ],
    bylineLead: either(english.bylineLead, `^(?:${w.by})(?=[\\s:])\\s*:?\\s*`),
    // Nobody's words for "I" and "you" are in the table: any words may be spoken.
    address: /(?:)/,
    and: either(english.and, ` (?:${w.and}) `),
    creditLead: either(english.creditLead, `^\\W{0,2}(?:${w.credit})\\s*:?\\s+`),
    sourceLead: either(english.sourceLead, `^\\W{0,2}(?:${w.credit})\\s*:`),
    publishedLead: either(english.publishedLead, `^\\W{0,2}(?:${w.published})\\s*:?\\s+`),
    updatedLead: either(english.updatedLead, `(?<![\\p{L}])(?:${w.updated})(?![\\p{L}])`),
  };
}

/** English's patterns know no `\p{…}`; those of other scripts need it. */
function form(reason: string, pattern: string): PageForm {
  return { reason, pattern: new RegExp(pattern, 'u') };
}

function furnitureOf(w: PageWords): PageForm[] {
  return [
    form('related', `^[^\\p{L}\\p{N}]{0,4}(?:${w.related})\\s*(?:$|[:>»|–-].{0,200}$)`),
    form('advertisement', `^[^\\p{L}\\p{N}]{0,3}(?:${w.advertisement})[^\\p{L}\\p{N}]{0,4}$`),
    form('share', `^(?:${w.share})[^\\p{L}\\p{N}]{0,3}$`),
    form('subscription', `^[^\\p{L}\\p{N}]{0,3}(?:${w.subscribe})(?![\\p{L}]).{0,100}$`),
    form('comments', `^(?:${w.comments})[^\\p{L}\\p{N}]{0,3}$`),
    form('copyright', `^.{0,80}(?:${w.rights})(?![\\p{L}]).{0,120}$`),
  ];
}

function monthsOf(list: string): [string, number][] {
  return list.split('|').flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1]));
}
