// Names in lines of a newswire: headlines in capitals, datelines, results, scoreboards, prices. The lines are invented in
// the manner of a wire of the 1990s: newswire.txt, and wire.txt, of which only the number is looked at. Their names are
// marked as CoNLL-2003 marks its own (Tjong Kim Sang, De Meulder 2003): teams and houses are organisations, whole lands and
// the towns where something happens places.
import { readFileSync } from 'node:fs';
import type { GoldName, NamedDocument } from '../scripts/names/gold.ts';
import { languageOf } from '../src/lang/index.ts';
import type { NameKind } from '../src/model/index.ts';
import { formOf, tagForm, tokenAt } from '../src/text/index.ts';

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', LOC: 'place', ORG: 'organisation', MISC: 'other' };

/** The lines as documents, tokens parted by blanks. */
export function readNewswire(file: URL | string = new URL('newswire.txt', import.meta.url)): NamedDocument[] {
  const english = languageOf('en');
  return readFileSync(file, 'utf8')
    .split(/^# \d+\n/m)
    .slice(1)
    .map((marked, index) => {
      const names: { start: number; end: number; kind: NameKind }[] = [];
      let text = '';
      let at = 0;
      for (const { 0: whole, 1: kind, 2: name, index: start } of marked
        .trim()
        .matchAll(/\[(PER|LOC|ORG|MISC) ([^\]]+)\]/g)) {
        text += marked.trim().slice(at, start);
        names.push({ start: text.length, end: text.length + name!.length, kind: KINDS[kind!]! });
        text += name;
        at = start + whole.length;
      }
      text += marked.trim().slice(at);
      const form = formOf(text, english.form);
      return {
        id: `wire/${index}`,
        form,
        tags: tagForm(form, english.tagging.model()),
        names: names.map(
          ({ start, end, kind }): GoldName => ({
            from: tokenAt(form, start),
            to: tokenAt(form, end - 1) + 1,
            kind,
            entity: text.slice(start, end),
          }),
        ),
        until: form.tokens.length,
        complete: true,
      };
    });
}
