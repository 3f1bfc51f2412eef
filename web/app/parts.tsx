import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '../../src/report/models/dates.ts';
import { appEn } from '../../src/report/strings/app-en.ts';
import { en } from '../../src/report/strings/en.ts';
import { chooseTheme, THEMES, type Theme, theme } from '../shell/theme.ts';
import { HOME } from './place.ts';

/** The frame of pages that are no dossier's view. */
export function Page({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class={`desk desk-${name}`}>
      <header class="desk-head">
        <p class="brand">
          <a href={HOME}>{en.product}</a>
        </p>
        <ThemePick />
      </header>
      <main>{children}</main>
    </div>
  );
}

function ThemePick() {
  return (
    <label class="pick theme">
      <span>{en.shell.theme}</span>
      <select value={theme.value} onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {en.shell.themes[name === '' ? 'system' : name]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Runs what the reader asked for; what goes amiss is said, and nothing is asked for twice at a time. */
export function useDoing(): {
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly run: (what: () => Promise<unknown>) => Promise<void>;
} {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = async (what: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await what();
    } catch (error) {
      setTrouble(error instanceof TypeError ? appEn.work.offline : (error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, run };
}

export function Trouble({ says }: { readonly says: string | null }) {
  return (
    <p class="trouble" role="alert" hidden={says === null}>
      {says !== null && (
        <>
          <strong>{appEn.failed}</strong> {says}
        </>
      )}
    </p>
  );
}

/** A moment as the reader's clock has it, to the minute. */
export function localTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
  return formatDate(local.slice(0, 16), en);
}
