import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import { indexUnits } from '../../src/statements/links/indexed.ts';
import { linkUnits } from '../../src/statements/links/links.ts';
import { vocabularyOf } from '../../src/statements/links/vocabulary.ts';
import { statementUnits } from '../../src/statements/units/units.ts';
import { formOf, tagForm } from '../../src/text/index.ts';

const ENGLISH = languageOf('en');

function unitsOf(text: string) {
  const form = formOf(text, ENGLISH.form);
  const tags = tagForm(form, ENGLISH.tagging.model());
  const nothing = { times: [], figures: [], names: [], references: [], quotations: [], skipped: [] };
  return statementUnits({ form, tags, language: ENGLISH, ...nothing });
}

const REPORTS = [
  'The harbour master closed the northern quay. Divers found a torn cable.',
  'The northern quay was closed by the harbour master. A cable had torn, divers said.',
].map(unitsOf);

/** Pairs of linked clauses, with their scores. */
function linksWith(titles: readonly string[]) {
  const reports = [...REPORTS, ...titles.map(unitsOf)];
  const vocabulary = vocabularyOf(
    reports.map((units) => units.map(({ terms }) => terms)),
    ENGLISH.lexicon,
    (report) => report < REPORTS.length,
  );
  const units = indexUnits(reports, vocabulary);
  const first = units.findIndex(({ witness }) => witness >= REPORTS.length);
  const options = first < 0 ? {} : { titles: first };
  return linkUnits(units, vocabulary, REPORTS.length, options).links.map(({ a, b, score }) => ({ a, b, score }));
}

describe('titles', () => {
  test('take up no room among the clauses that are compared, however many repeat a word', () => {
    const alone = linksWith([]);
    expect(alone.length).toBeGreaterThan(0);
    expect(
      linksWith(Array.from({ length: 60 }, () => 'Harbour master closes northern quay: divers find torn cable')),
    ).toEqual(alone);
  });
});
