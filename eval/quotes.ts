// npx tsx eval/quotes.ts [--miss spans|speakers]: quotations and speakers against PolNeAR's development articles, with
// compromise's and quote-parser's beside them.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import compromise from 'compromise';
import quoteParser from 'quote-parser';
import { languageOf } from '../src/lang/index.ts';
import { readNames } from '../src/names/index.ts';
import { findQuotations } from '../src/quotes/index.ts';
import { formOf, tagForm } from '../src/text/index.ts';
import { type Found, isAside, type OnMiss, readPolnear, scoreQuotations } from './polnear.ts';

const POLNEAR = '../shared/data/quotes/polnear.dev.jsonl';

/** Our quotations of a text that is nothing but prose. */
export function ours(text: string): Found {
  const language = languageOf('en');
  const form = formOf(text, language.form);
  const tags = tagForm(form, language.tagging.model());
  const report = { text, kind: 'report', turns: [], blocks: [], byline: [], speaker: null, publisher: null } as const;
  const named = readNames({ form, tags, report: { turns: [], publisher: null, title: null, byline: [] } }, language);
  const quotations = findQuotations({ report, form, tags, ...named }, language.speech);
  const marked = quotations.filter(({ kind }) => kind !== 'indirect');
  return {
    marked: marked
      .filter(({ within }) => within === null || quotations[within]!.kind === 'indirect')
      .map(({ range, speaker }) => ({
        ...range,
        speaker: speaker?.range == null ? null : { ...speaker.range, name: speaker.name },
      })),
    contents: quotations.map(({ marks }) => marks),
  };
}

/** compromise's `.quotations()`: spans without speakers. */
function compromiseQuotations(text: string): Found {
  const found = compromise(text).quotations().json({ offset: true }) as {
    readonly offset: { readonly start: number; readonly length: number };
  }[];
  const marked = found.map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    speaker: null,
  }));
  return { marked, contents: null };
}

/** npm quote-parser: only what it finds a name for. */
function quoteParserQuotations(text: string): Found {
  const marked = quoteParser.parse(text, 'en', { minLength: 1 }).map(({ index, text: words, name }) => ({
    start: index,
    end: index + words.length,
    speaker: name === undefined ? null : { start: name.index, end: name.index + name.text.length, name: name.text },
  }));
  return { marked, contents: null };
}

/** Ours and the libraries' scores; `.aside`: of the third of the articles that is set aside. */
export function evaluateQuotes(onMiss?: OnMiss): Record<string, number> {
  if (!existsSync(POLNEAR)) return {};
  const articles = readPolnear(POLNEAR);
  const aside = articles.filter(isAside);
  const seen = articles.filter((article) => !isAside(article));
  const named = (name: string, scores: Record<string, number>) =>
    Object.fromEntries(Object.entries(scores).map(([measure, value]) => [`${name}.${measure}`, value]));
  return {
    ...named('quotes', scoreQuotations(articles, ours)),
    ...named('quotes.seen', scoreQuotations(seen, ours, onMiss)),
    ...named('quotes.aside', scoreQuotations(aside, ours)),
    ...named('quotes.compromise', scoreQuotations(articles, compromiseQuotations)),
    ...named('quotes.quote-parser', scoreQuotations(articles, quoteParserQuotations)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const at = process.argv.indexOf('--miss');
  const wanted = at > 0 ? process.argv[at + 1] : undefined;
  const scores = evaluateQuotes((kind, line) => {
    if (kind === wanted) console.log(line);
  });
  for (const [name, value] of Object.entries(scores)) console.log(name.padEnd(36), value.toFixed(4));
}
