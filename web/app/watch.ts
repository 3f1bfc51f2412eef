import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { type DossierIndex, indexDossier } from '../../src/report/models/dossier-index.ts';
import type { DossierChange, DossierDetail } from '../../src/server/wire.ts';
import { api } from './api.ts';

/** A dossier as the server has it, kept up to date. */
export interface Watched {
  readonly id: string;
  /** null until the server has answered. */
  readonly detail: ReadonlySignal<DossierDetail | null>;
  /** The dossier last worked out; while it is worked out anew, the one before. */
  readonly index: ReadonlySignal<DossierIndex | null>;
  /** What changed from the result before to this one. */
  readonly change: ReadonlySignal<DossierChange | null>;
  readonly isOffline: ReadonlySignal<boolean>;
  readonly isGone: ReadonlySignal<boolean>;
  /** Takes what the server answered to a change, without waiting for the event. */
  take(detail: DossierDetail): void;
  close(): void;
}

/** Milliseconds before another try where the server does not answer. */
const AGAIN = 1000;

export function watch(id: string): Watched {
  const detail = signal<DossierDetail | null>(null);
  const index = signal<DossierIndex | null>(null);
  const change = signal<DossierChange | null>(null);
  const isOffline = signal(false);
  const isGone = signal(false);
  let loaded = '';
  let serial = 0;
  let stream: EventSource | null = null;
  let timer = 0;
  let isClosed = false;

  async function load(key: string, before: string | null): Promise<void> {
    if (key === loaded) return;
    loaded = key;
    try {
      const dossier = await api.dossier(id);
      const changed = before === null ? null : await api.changes(id);
      if (loaded !== key || isClosed) return;
      batch(() => {
        index.value = indexDossier(dossier);
        change.value = changed;
      });
    } catch {
      // The next event, which comes when the server is there again, tries anew.
      loaded = '';
    }
  }

  /** An answer to a change may arrive after the events that it set off: what is older than what is known is dropped. */
  function take(now: DossierDetail): void {
    if (now.serial <= serial) return;
    serial = now.serial;
    batch(() => {
      detail.value = now;
      isOffline.value = false;
      if (now.work.state === 'empty') {
        index.value = null;
        change.value = null;
        loaded = '';
      }
    });
    if (now.work.state === 'done') void load(now.work.key, now.work.before);
  }

  function open(): void {
    if (isClosed || stream !== null) return;
    // A server started anew counts anew, should its clock have been set back.
    serial = 0;
    stream = api.events(id);
    stream.addEventListener('dossier', (event) => take(JSON.parse(event.data) as DossierDetail));
    stream.addEventListener('gone', () => {
      isGone.value = true;
      close();
    });
    stream.addEventListener('error', () => {
      stream?.close();
      stream = null;
      void again();
    });
  }

  /** A stream that breaks does not say why: the server may be away, or the dossier gone. */
  async function again(): Promise<void> {
    const answer = await fetch(`/api/dossiers/${id}`).catch(() => null);
    if (isClosed) return;
    if (answer?.status === 404) {
      isGone.value = true;
      return;
    }
    isOffline.value = answer === null;
    timer = setTimeout(open, answer === null ? AGAIN : 0);
  }

  /** A browser opens six connections to a server at most: tabs that nobody looks at give theirs back. */
  function onVisibility(): void {
    if (document.visibilityState === 'visible') open();
    else {
      stream?.close();
      stream = null;
    }
  }

  function close(): void {
    isClosed = true;
    clearTimeout(timer);
    stream?.close();
    document.removeEventListener('visibilitychange', onVisibility);
  }

  document.addEventListener('visibilitychange', onVisibility);
  open();
  return { id, detail, index, change, isOffline, isGone, take, close };
}
