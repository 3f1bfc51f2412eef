import type { DigestSentence, Dossier } from '../../model/index.ts';
import { count, type Mark } from './findings.ts';
import { shorten, wrap } from './wrap.ts';

/** The digest for a terminal: each sentence with its sources, and what others say instead. */
export function digestText({ digest }: Dossier, width: number, mark: Mark): string {
  if (digest.length === 0) return 'No two reports say the same: there is no digest.\n';
  const head = mark('bold', 'The event, in the reports’ own sentences');
  return `${head}\n\n${digest.map((sentence) => sentenceText(sentence, width, mark)).join('\n')}\n`;
}

function sentenceText({ span, witnesses, independent, contested }: DigestSentence, width: number, mark: Mark): string {
  const sources = `${witnesses.join(' ')} · ${count(independent, 'independent source')}`;
  return [
    `  ${wrap(shorten(span.text, 400), width, '  ')}`,
    `    ${mark('dim', `in the words of ${span.witness}; ${sources}`)}`,
    ...contested
      .slice(0, 3)
      .map(
        ({ witness, text }) =>
          `    ${mark('yellow', 'otherwise')}  ${mark('bold', witness)}  “${wrap(shorten(text, 160), width, '              ', 18)}”`,
      ),
  ].join('\n');
}
