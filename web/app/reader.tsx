import { useMemo, useRef, useState } from 'preact/hooks';
import { routeTo } from '../../src/report/models/route.ts';
import { appEn } from '../../src/report/strings/app-en.ts';
import { en } from '../../src/report/strings/en.ts';
import type { Surface } from '../../src/report/views/surface.tsx';
import { hashRouter } from '../shell/router.ts';
import { Shell } from '../shell/shell.tsx';
import { api } from './api.ts';
import { Decided, Decision, decisionOn } from './decision.tsx';
import { Exports } from './exports.tsx';
import { Page } from './parts.tsx';
import { HOME, reportsHref } from './place.ts';
import { Progress } from './progress.tsx';
import type { Watched } from './watch.ts';

const router = hashRouter();

/** A dossier's views, with what the app adds: decisions, ways to the sources, what is new, exports. */
export function Reader({ watched }: { readonly watched: Watched }) {
  const index = watched.index.value;
  const extras = useMemo(() => extrasFor(watched), [watched]);
  if (index === null) {
    return (
      <Page name="waiting">
        <h1>{watched.detail.value?.name || appEn.home.unnamed}</h1>
        {watched.detail.value?.work.state === 'empty' && <p class="empty">{appEn.work.empty}</p>}
        <Progress watched={watched} />
        <p>
          <a class="button" href={reportsHref(watched.id)}>
            {appEn.rail.reports}
          </a>
        </p>
      </Page>
    );
  }
  return (
    <Shell
      index={index}
      strings={en}
      router={router}
      home={HOME}
      extras={extras}
      keyMeanings={appEn.keyMeanings}
      controls={<Controls id={watched.id} />}
      notice={<Notice watched={watched} />}
    />
  );
}

function extrasFor(watched: Watched): Pick<Surface, 'Decision' | 'Decided' | 'Original' | 'filters'> {
  return {
    Decision: ({ finding }) => <Decision watched={watched} finding={finding} />,
    Decided: ({ finding }) => <Decided watched={watched} finding={finding} />,
    Original: ({ witness }) => {
      const source = watched.detail.value?.sources.find(({ sha256 }) => sha256 === witness.id);
      return source === undefined ? null : (
        <a class="button" href={api.sourceHref(watched.id, source.id)} download>
          {appEn.desk.source(source.name)}
        </a>
      );
    },
    filters: () => {
      const added = new Set(watched.change.value?.findings.added ?? []);
      const { decision, filters } = appEn;
      const all = { value: '', label: en.tools.all };
      return [
        {
          name: 'decided',
          label: decision.filter,
          choices: [
            all,
            { value: 'open', label: decision.open },
            { value: 'accepted', label: decision.accepted },
            { value: 'rejected', label: decision.rejected },
          ],
          lets: ({ id }, value) => (decisionOn(watched, id)?.decision ?? 'open') === value,
        },
        ...(added.size === 0
          ? []
          : [
              {
                name: 'since',
                label: filters.since,
                choices: [all, { value: 'new', label: filters.isNew }],
                lets: ({ id }: { readonly id: string }) => added.has(id),
              },
            ]),
      ];
    },
  };
}

function Controls({ id }: { readonly id: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <a class="button small" href={reportsHref(id)}>
        {appEn.rail.reports}
      </a>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {appEn.rail.export}
      </button>
      <dialog ref={dialog} class="help" aria-labelledby="export-title" onClose={() => setOpen(false)}>
        <h2 id="export-title">{appEn.rail.export}</h2>
        <p class="fine">{appEn.desk.exportLead}</p>
        {isOpen && <Exports id={id} />}
        <form method="dialog">
          <button type="submit" class="quiet">
            {en.shell.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

/** Above the view: work going on, and once what is new since the reports before. */
function Notice({ watched }: { readonly watched: Watched }) {
  const [seen, setSeen] = useState<unknown>(null);
  const change = watched.change.value;
  const { changes } = appEn;
  return (
    <>
      <Progress watched={watched} />
      {change !== null && change !== seen && (
        <aside class="notice">
          <p>
            {change.reports.added.length > 0 && `${changes.added(change.reports.added.join(', '))}. `}
            {change.reports.gone.length > 0 && `${changes.gone(change.reports.gone.join(', '))}. `}
            {changes.notice(change.findings.added.length, change.findings.gone.length)}.
          </p>
          <p class="choices">
            {change.findings.added.length > 0 && (
              <a href={router.href(routeTo('findings', null, { since: 'new' }))}>{changes.showNew}</a>
            )}
            <a href={`${reportsHref(watched.id)}#changes`}>{changes.all}</a>
            <button type="button" class="quiet" onClick={() => setSeen(change)}>
              {changes.dismiss}
            </button>
          </p>
        </aside>
      )}
    </>
  );
}
