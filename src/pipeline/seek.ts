import { wordingOf } from '../align/index.ts';
import { readReport } from '../extract/index.ts';
import { languageOf } from '../lang/index.ts';
import { type Sightings, type SourceDocument, sigilOf } from '../model/index.ts';
import { readNames } from '../names/index.ts';
import { findQuotations, seekWords, wordingRules } from '../quotes/index.ts';
import { blanked, formOf, tagForm } from '../text/index.ts';

/** Where each of `documents` says `words`, in the order given. Only what this needs is worked out. */
export function seekIn(words: string, documents: readonly SourceDocument[]): Sightings[] {
  return documents.map((document, order) => {
    const report = readReport(document);
    const language = languageOf(report.language);
    const rules = wordingRules(language);
    const form = formOf(blanked(report.text, report.stamps), language.form);
    const tags = tagForm(form, language.tagging.model());
    const names = readNames({ form, tags, report }, language);
    const quotations = findQuotations({ report, form, tags, ...names }, language.speech);
    const sigil = sigilOf(order);
    const witness = { sigil, report, wording: wordingOf(form, rules), quotations, turnNames: names.turnNames };
    const sought = { text: words, wording: wordingOf(formOf(words, language.form), rules) };
    return { sigil, report, sightings: seekWords(sought, witness, rules) };
  });
}
