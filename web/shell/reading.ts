import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Route } from '../../src/report/models/route.ts';

/** What the reading view does besides being drawn: brings counterparts into line, lights them up under the pointer. */
export function useReadingBehaviour(route: Route): void {
  useLayoutEffect(() => align(), [route]);
  useEffect(() => {
    const over = (event: Event) => hover((event.target as Element).closest?.('.seg')?.getAttribute('data-k') ?? null);
    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', over);
    return () => {
      document.removeEventListener('pointerover', over);
      document.removeEventListener('focusin', over);
      hover(null);
    };
  }, []);
}

/** Part of a page's height at which the chosen words come to stand if they are out of sight. */
const EYE = 0.3;

/**
 * Scrolls every open report so that its counterpart of the chosen words stands at their height. What has none stays
 * where it is.
 */
function align(): void {
  const chosen = document.querySelector<HTMLElement>('.page .chosen');
  if (chosen === null) return;
  const page = chosen.closest<HTMLElement>('.page')!;
  const foot = document.querySelector('.at-foot');
  // On a narrow screen the page itself may have to move for the apparatus to be seen.
  const below = (foot?.getBoundingClientRect().bottom ?? 0) - innerHeight;
  if (below > 0) scrollBy({ top: below, behavior: 'instant' });
  const view = page.getBoundingClientRect();
  const place = chosen.getBoundingClientRect();
  let height = place.top;
  if (place.top < view.top || place.bottom > view.bottom) {
    const wanted = view.top + (view.bottom - view.top) * EYE;
    page.scrollBy({ top: place.top - wanted, behavior: 'instant' });
    height = chosen.getBoundingClientRect().top;
  }
  for (const other of document.querySelectorAll<HTMLElement>('.page')) {
    const lit = other === page ? null : other.querySelector('.lit');
    if (lit !== null) other.scrollBy({ top: lit.getBoundingClientRect().top - height, behavior: pace() });
  }
  // Where there is room for one report only, the chosen words' report comes into sight.
  const column = page.parentElement!;
  const columns = column.parentElement!;
  if (columns.scrollWidth > columns.clientWidth + 1)
    columns.scrollTo({ left: column.offsetLeft - columns.offsetLeft, behavior: 'instant' });
}

function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

let hovered: string | null = null;

/** Marks everything, in every open report, that is one of the things under the pointer. */
function hover(keys: string | null): void {
  if (keys === hovered) return;
  hovered = keys;
  for (const marked of document.querySelectorAll('.seg.hovered')) marked.classList.remove('hovered');
  for (const key of keys?.split(' ') ?? []) {
    if (key.startsWith('times:') || key === '') continue;
    for (const segment of document.querySelectorAll(`.seg[data-k~="${CSS.escape(key)}"]`))
      segment.classList.add('hovered');
  }
}
