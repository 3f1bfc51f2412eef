import { signal } from '@preact/signals';

export const THEMES = ['', 'light', 'dark'] as const;
/** Empty: as the system has it. */
export type Theme = (typeof THEMES)[number];

const KEY = 'stemma.theme';

/** The theme that the reader chose. */
export const theme = signal<Theme>(THEMES.find((known) => known === remembered(KEY)) ?? '');

/** Sets the theme and keeps it for next time, where the browser lets a page keep anything. */
export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  document.documentElement.dataset.theme = chosen;
  remember(KEY, chosen);
}

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A file on disk may not be allowed to keep anything; then the choice lasts as long as the page.
  }
}
