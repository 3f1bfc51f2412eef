import type { ReadingRules } from '../../lang/index.ts';
import { countWords } from '../features.ts';
import { fold } from '../folded.ts';
import { pageForm } from '../forms.ts';
import { type Mapped, slice } from '../mapped.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Element } from './dom.ts';
import { isWithin, type Roles } from './select.ts';

/** Fewest words of a caption that tells something. */
const FEWEST_WORDS = 4;

/** The end of a sentence, with what closes it; an initial or an abbreviation ends none. */
const SENTENCE_END = /(?<=[\p{Ll}\p{N})"”’][.!?]|[\p{Ll}\p{N}][.!?]["”’])(?=\s|$)/gu;

/** What a caption tells, and what stands behind it: whose the picture is. */
interface Caption {
  readonly told: Mapped;
  readonly credit: string;
}

/**
 * The captions of the report's own pictures, which stand in `container`, as far as they are sentences: "The gap in the
 * wall. Eleven people were hurt." of "The gap in the wall. Eleven people were hurt. Photo: Ana Ruiz". What a page shows
 * more than once is a gallery's, or a film's.
 */
export function captionsIn(
  blocks: readonly HtmlBlock[],
  container: Element | null,
  roles: Roles,
  rules: ReadingRules,
): ReadonlyMap<HtmlBlock, Caption> {
  const found = new Map<HtmlBlock, Caption>();
  const shown = new Map<string, number>();
  for (const block of blocks) {
    if (container === null || !isWithin(block.element, container)) continue;
    if (roles.against(block.element, container) !== 'caption' || isCredit(block, roles)) continue;
    const caption = captionOf(block, rules);
    if (caption === null) continue;
    found.set(block, caption);
    shown.set(caption.told.text, (shown.get(caption.told.text) ?? 0) + 1);
  }
  return new Map([...found].filter(([, { told }]) => shown.get(told.text) === 1));
}

function captionOf(block: HtmlBlock, rules: ReadingRules): Caption | null {
  const { text } = block;
  const end = [...text.matchAll(SENTENCE_END)].at(-1)?.index ?? 0;
  if (countWords(text.slice(0, end)) < FEWEST_WORDS || !/^["“‘']?[\p{Lu}\p{N}]/u.test(text)) return null;
  const told = slice(block, 0, end);
  if (pageForm({ text: told.text, gaps: [] }, rules) !== null || speaksToVisitor(told.text, rules)) return null;
  return { told, credit: text.slice(end).trim() };
}

/** Whether the page calls a block the credit, of a picture or of the report. */
function isCredit({ element }: HtmlBlock, roles: Roles): boolean {
  return [element, element.parent].some(
    (e) => e !== null && /credit|copyright/.test(roles.evidence(e)?.by ?? '') && roles.hint(e) === 'caption',
  );
}

/** "Need more room? Subscribe to our other paper." */
function speaksToVisitor(text: string, rules: ReadingRules): boolean {
  return fold(text)
    .split(/(?<=[.!?]) /)
    .some((sentence) => rules.invites.test(sentence));
}
