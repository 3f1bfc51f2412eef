import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collate, type Dossier, type Span } from '../../src/index.ts';
import { readSources } from '../../src/io/sources.ts';
import { expectSample } from './sample.ts';

/** A dossier in lines that a person can read and compare. */
function lines(dossier: Dossier): string {
  const words = (text: string) => text.replace(/\s+/g, ' ');
  const at = ({ witness, text }: Span) => `${witness} “${words(text)}”`;
  const sections: [string, string[]][] = [
    [
      'witnesses',
      dossier.witnesses.map(
        ({ sigil, kind, publisher, title, byline, agency, published, turns, removed }) =>
          `${sigil} ${kind}, ${publisher ?? 'no publisher'}, ${title ?? 'no title'}, by ${byline.join(' and ') || 'nobody'}, ${agency ?? 'no agency'}, ${published?.value ?? 'no date'}, ${turns?.length ?? 0} turns, ${removed.length} removed`,
      ),
    ],
    ['findings', dossier.findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${words(message)}`)],
    ['digest', dossier.digest.map(({ span, witnesses }) => `${at(span)} ${witnesses.join('')}`)],
    [
      'lineage',
      dossier.lineage.edges.map(({ from, to, relation, share }) => `${from} → ${to} ${relation} ${Math.round(share * 100)} %`),
    ],
    [
      'changes',
      dossier.lineage.changes
        .filter(({ weight }) => weight >= 0.5)
        .map(({ kind, before, after }) => `${kind} ${before === null ? '' : at(before)} → ${after === null ? '' : at(after)}`),
    ],
    [
      'quotes',
      dossier.quotes
        .filter(({ kind }) => kind !== 'indirect')
        .map(({ span, speaker, check }) => `${at(span)} ${speaker?.name ?? 'nobody'}: ${check.verdict}`),
    ],
    [
      'figures',
      dossier.figures
        .filter(({ verdict }) => verdict !== 'single')
        .map(({ verdict, readings }) => `${verdict}: ${readings.map(({ span }) => at(span)).join(', ')}`),
    ],
    ['times', dossier.times.map(({ span, start, end, anchor }) => `${at(span)} ${start} to ${end}, ${anchor}`)],
    [
      'names',
      dossier.names.map(({ kind, name, variants }) => `${kind} ${name}: ${variants.map(({ text }) => text).join(', ')}`),
    ],
    [
      'statements of several',
      dossier.statements
        .filter(({ support }) => new Set(support.map(({ span }) => span.witness)).size > 2)
        .map(
          ({ text, support, independent, contested }) =>
            `${independent}${contested ? ' contested' : ''} ${words(text)} ${support.map(({ span, stance }) => `${span.witness}:${stance}`).join(' ')}`,
        ),
    ],
    [
      'commitments',
      dossier.commitments.map(({ actor, action, due }) => `${actor ?? 'nobody'}: ${words(action)}, due ${due?.end ?? 'no time'}`),
    ],
    ['diagnostics', dossier.diagnostics.map(({ code, message }) => `${code}: ${message}`)],
  ];
  return sections.map(([name, entries]) => `== ${name}\n${entries.map((entry) => `${entry}\n`).join('')}`).join('\n');
}

test('the example, whole', async () => {
  const { documents } = await readSources(['examples/thirteen']);
  expect(documents).toHaveLength(readdirSync('examples/thirteen').length);
  const dossier = await collate(documents);
  const wordings = dossier.statements.filter(({ independent }) => independent > 1).map(({ text }) => text);
  expect(wordings.filter((text, at) => wordings.indexOf(text) < at)).toEqual([]);
  expectSample('thirteen.txt', lines(dossier));
});
