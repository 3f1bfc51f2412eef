import { useEffect, useRef, useState } from 'preact/hooks';
import { visible } from '../../src/report/models/visible.ts';
import { appEn } from '../../src/report/strings/app-en.ts';
import { en } from '../../src/report/strings/en.ts';
import type { DossierSummary, ServerInfo } from '../../src/server/wire.ts';
import { api } from './api.ts';
import { Intake, tellNext } from './intake.tsx';
import { localTime, Page, Trouble, useDoing } from './parts.tsx';
import { dossierHref, go, reportsHref } from './place.ts';

/** All dossiers, and where reports for a new one are handed in. */
export function Home() {
  const [list, setList] = useState<readonly DossierSummary[] | null>(null);
  const [info, setInfo] = useState<ServerInfo | null>(null);
  const made = useRef<string | null>(null);
  const { trouble, run } = useDoing();
  const { home } = appEn;
  useEffect(() => {
    document.title = `${home.title} · ${en.product}`;
    void run(async () => {
      setInfo(await api.info());
      setList(await api.list());
    });
  }, []);
  return (
    <Page name="home">
      <h1>{home.title}</h1>
      <p class="lead">{home.lead}</p>
      <Trouble says={trouble} />
      <section>
        <h2>{home.add}</h2>
        <Intake
          into={async () => (made.current ??= (await api.create()).id)}
          onTaken={(id, leftOut) => {
            tellNext(leftOut);
            go(reportsHref(id));
          }}
          // A dossier that never had a report is nobody's work.
          onRefused={(id) => {
            made.current = null;
            return api.remove(id);
          }}
        />
      </section>
      {list !== null && (
        <section>
          <h2>{home.list}</h2>
          {list.length === 0 ? (
            <p class="empty">{home.none}</p>
          ) : (
            <ul class="dossiers">
              {list.map(({ id, name, reports, decisions, changed }) => (
                <li key={id}>
                  <a href={reports === 0 ? reportsHref(id) : dossierHref(id)}>{visible(name) || home.unnamed}</a>
                  <span class="fine">
                    {[
                      home.reports(reports),
                      ...(decisions === 0 ? [] : [home.decisions(decisions)]),
                      home.changed(localTime(changed)),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {info !== null && (
        <footer class="fine">
          {info.broken.map(({ id, message }) => (
            <p key={id} class="trouble">
              {home.broken(id, visible(message))}
            </p>
          ))}
          <p>
            {home.where} <code>{visible(info.folder)}</code>
          </p>
        </footer>
      )}
    </Page>
  );
}
