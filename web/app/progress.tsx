import { appEn } from '../../src/report/strings/app-en.ts';
import type { WorkProgress, WorkState } from '../../src/server/wire.ts';
import type { Watched } from './watch.ts';

/** How far the working out is, in a bar and in words. Nothing where it is done and shown. */
export function Progress({ watched }: { readonly watched: Watched }) {
  const { work } = appEn;
  const state = watched.detail.value?.work;
  const isShown = state?.state === 'done' && watched.index.value !== null;
  return (
    <div class="progress" role="status">
      {watched.isOffline.value && <p class="trouble">{work.offline}</p>}
      {watched.isGone.value && <p class="trouble">{work.gone}</p>}
      {state !== undefined && !isShown && !watched.isGone.value && <Bar state={state} />}
    </div>
  );
}

function Bar({ state }: { readonly state: WorkState }) {
  const { work } = appEn;
  switch (state.state) {
    case 'empty':
      return null;
    case 'failed':
      return <p class="trouble">{work.failed(state.message)}</p>;
    case 'done':
      return <p class="fine">{work.loading}</p>;
    case 'working':
      return (
        <p>
          {state.progress === null ? (
            <progress aria-label={work.begun} />
          ) : (
            <progress aria-label={work.begun} max={state.progress.of} value={state.progress.done} />
          )}
          <span class="fine">{state.progress === null ? work.begun : wordsFor(state.progress)}</span>
        </p>
      );
  }
}

function wordsFor({ scope, about }: WorkProgress): string {
  const { work } = appEn;
  return scope === 'dossier' ? work.dossier : work[scope](about);
}
