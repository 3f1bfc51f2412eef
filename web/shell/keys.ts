import { useEffect } from 'preact/hooks';
import { routeTo, VIEWS } from '../../src/report/models/route.ts';
import { keysOn } from './help.tsx';
import type { Router } from './router.ts';

/**
 * Single keys: j and k go to the next and the previous finding, card, line or marked word; 1 to 9 and 0 to a view; Escape
 * closes what is open; ? shows the keys. Nothing happens while one types or holds a modifier.
 */
export function useKeys(router: Router): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Escape') {
        follow('.at-foot .close');
        return;
      }
      if (!keysOn.value) return;
      if (press(event.key, router)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [router]);
}

function press(key: string, router: Router): boolean {
  switch (key) {
    case 'j':
    case 'n':
      return step(1);
    case 'k':
    case 'p':
      return step(-1);
    default: {
      const view = /^\d$/.test(key) ? VIEWS[(Number(key) + 9) % 10] : undefined;
      if (view === undefined) return follow(`[data-key="${CSS.escape(key)}"]`);
      router.go(routeTo(view));
      return true;
    }
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Clicks what the selector names; whether there is such a thing. */
function follow(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
}

/** Things that one steps through, the most specific first: a view has one kind of them. */
const STEPS = [
  '.page a.seg, .page a.gap-mark',
  '.finding-list a',
  '.cards article',
  '.timeline .stop',
  '.descent a.line',
  'main table tbody a',
];

function step(by: 1 | -1): boolean {
  const selector = STEPS.find((known) => document.querySelector(known) !== null);
  if (selector === undefined) return false;
  const items = [...scopeOf(selector).querySelectorAll<HTMLElement>(selector)];
  const focused = items.findIndex((item) => item === document.activeElement || item.contains(document.activeElement));
  const at = focused >= 0 ? focused : items.findIndex((item) => item.getAttribute('aria-current') === 'true');
  const next = items[Math.min(items.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  if (next === undefined) return false;
  if (!next.hasAttribute('tabindex') && !next.matches('a')) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  // In the list of findings, to step to one is to look at it.
  if (selector.startsWith('.finding-list')) next.click();
  return true;
}

/** In the reading view one steps through the report that has the focus. */
function scopeOf(selector: string): ParentNode {
  if (!selector.startsWith('.page')) return document;
  const page =
    document.activeElement?.closest('.page') ??
    document.querySelector('.page:has(.chosen)') ??
    document.querySelector('.page');
  return page?.parentElement ?? document;
}
