import { useEffect, useRef } from 'preact/hooks';
import type { Diagnostic } from '../../src/model/index.ts';
import { formatNumber } from '../../src/report/models/numbers.ts';
import { dossierTitle } from '../../src/report/models/summary.ts';
import { visible } from '../../src/report/models/visible.ts';
import { appEn } from '../../src/report/strings/app-en.ts';
import { en } from '../../src/report/strings/en.ts';
import type { DossierDetail, StoredSource } from '../../src/server/wire.ts';
import { api } from './api.ts';
import { Changes } from './changes.tsx';
import { Exports } from './exports.tsx';
import { Intake } from './intake.tsx';
import { Page, Trouble, useDoing } from './parts.tsx';
import { dossierHref, go, HOME } from './place.ts';
import { Progress } from './progress.tsx';
import { SourceRow } from './source-row.tsx';
import type { Watched } from './watch.ts';

/** A dossier's reports: add, take out, say what no parser knows; what changed by it; exports; where it lies. */
export function Desk({ watched }: { readonly watched: Watched }) {
  const detail = watched.detail.value;
  const index = watched.index.value;
  const { desk } = appEn;
  const name = detail?.name || (index === null ? appEn.home.unnamed : dossierTitle(index, en));
  useEffect(() => {
    document.title = `${desk.reports} · ${visible(name)}`;
  }, [name]);
  const isReady = detail?.work.state === 'done' && index !== null;
  return (
    <Page name="reports">
      <h1>{visible(name)}</h1>
      <Progress watched={watched} />
      {detail !== null && !watched.isGone.value && (
        <>
          {isReady && (
            <p>
              <a class="button strong" href={dossierHref(watched.id)}>
                {desk.read}
              </a>
            </p>
          )}
          <section>
            <h2>{desk.reports}</h2>
            <Sources watched={watched} detail={detail} />
          </section>
          <section>
            <h2>{desk.add}</h2>
            <Intake into={async () => watched.id} onTaken={() => undefined} />
          </section>
          <section id="changes">
            <h2>{desk.changes}</h2>
            {watched.change.value === null || index === null ? (
              <p class="empty">{desk.nothingBefore}</p>
            ) : (
              <Changes id={watched.id} index={index} change={watched.change.value} />
            )}
          </section>
          {isReady && (
            <section>
              <h2>{desk.export}</h2>
              <p class="fine">{desk.exportLead}</p>
              <Exports id={watched.id} />
            </section>
          )}
          <Keeping detail={detail} name={name} watched={watched} />
        </>
      )}
    </Page>
  );
}

function Sources({ watched, detail }: { readonly watched: Watched; readonly detail: DossierDetail }) {
  const { desk } = appEn;
  const { trouble, run } = useDoing();
  if (detail.sources.length === 0) return <p class="empty">{desk.none}</p>;
  return (
    <>
      <Trouble says={trouble} />
      <ul class="sources">
        {detail.sources.map((source) => (
          <SourceRow
            key={source.id}
            dossier={watched.id}
            source={source}
            witnesses={watched.index.value?.witnesses ?? []}
            unread={unreadIn(watched.index.value?.dossier.diagnostics ?? [], source)}
            size={en.sources.size(formatNumber(source.bytes))}
            change={(what) => run(async () => watched.take(await what()))}
          />
        ))}
      </ul>
    </>
  );
}

/** What the reading says of a source that is no report. */
function unreadIn(diagnostics: readonly Diagnostic[], { name, url }: StoredSource): string | null {
  const own = diagnostics.filter(({ source }) => source !== undefined && (source === name || source === url));
  return own[0]?.message ?? null;
}

/** The dossier's name, where it lies, and its end. */
function Keeping({
  detail,
  name,
  watched,
}: {
  readonly detail: DossierDetail;
  readonly name: string;
  readonly watched: Watched;
}) {
  const { desk } = appEn;
  const dialog = useRef<HTMLDialogElement>(null);
  const { busy, trouble, run } = useDoing();
  return (
    <section class="keeping">
      <h2>{desk.name}</h2>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = String(new FormData(event.currentTarget).get('name')).trim();
          if (wanted !== '') void run(async () => watched.take(await api.rename(watched.id, wanted)));
        }}
      >
        <input type="text" name="name" aria-label={desk.name} defaultValue={visible(name)} maxLength={200} required />
        <button type="submit" class="button" disabled={busy}>
          {desk.save}
        </button>
      </form>
      <Trouble says={trouble} />
      <p class="fine">
        {desk.where} <code>{visible(detail.folder)}</code>
      </p>
      <p>
        <button type="button" class="quiet" onClick={() => dialog.current?.showModal()}>
          {desk.delete}
        </button>
      </p>
      <dialog ref={dialog} class="help" aria-labelledby="delete-title">
        <p id="delete-title">{desk.deleteSure(visible(name))}</p>
        <form method="dialog" class="inline">
          <button type="submit" class="button">
            {desk.keep}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() =>
              run(async () => {
                await api.remove(watched.id);
                go(HOME);
              })
            }
          >
            {desk.deleteYes}
          </button>
        </form>
      </dialog>
    </section>
  );
}
