import type { Language } from '../lang/index.ts';
import type { HeadlineName } from '../model/index.ts';
import { formOf, tagForm } from '../text/index.ts';
import { Style } from './casing.ts';
import { decode, scorerOf } from './decode.ts';
import { readMention } from './mentions.ts';
import { mayNameInFull, readForNames } from './read.ts';
import type { Reading } from './reading.ts';
import { refine } from './refine.ts';

/**
 * People whom a report's headline names in full, with titles. What the text says of their words counts in the headline
 * too. A headline with a capital on every word tells nothing.
 */
export function headlineNames(
  title: string | null,
  { evidence }: Reading,
  { form: rules, names, tagging }: Pick<Language, 'form' | 'names' | 'tagging'>,
): HeadlineName[] {
  if (title === null) return [];
  const form = formOf(title, rules);
  if (!mayNameInFull(form, names)) return [];
  const model = tagging.model();
  const own = readForNames(form, tagForm(form, model), names, model);
  const told = own.evidence.copy();
  for (const norm of form.tokens.norms) if (norm !== 0 && evidence.has(norm)) told.set(norm, evidence.get(norm));
  const { segments, reading } = decode({ ...own, evidence: told }, names, scorerOf(names));
  return refine(reading, segments)
    .filter(({ from, to, kind }) => kind === 'person' && to - from > 1 && reading.styles[from] === Style.Prose)
    .map((name) => {
      const { titled, full } = readMention(reading, name);
      const text = ({ from, to }: { from: number; to: number }) =>
        form.text.slice(form.tokens.starts[from], form.tokens.ends[to - 1]).replace(/\s+/g, ' ');
      return { name: text(name), kind: name.kind, forms: [...new Set([text(titled), text(full)])] };
    });
}
