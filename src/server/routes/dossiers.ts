import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Dossier } from '../../model/index.ts';
import { whatChanged } from '../../report/models/changed.ts';
import { bodyOf, dossierIn, type House } from '../house.ts';
import { Deciding, NewDossier, Renaming } from '../schemas.ts';
import type { StoredDossier } from '../store/dossier.ts';
import type { DossierDetail, DossierSummary } from '../wire.ts';

/** Milliseconds between two signs of life on a quiet stream, so that nobody between takes it for dead. */
const SIGN_OF_LIFE = 20_000;

export function dossierRoutes(house: House): Hono {
  const { store, work } = house;
  const app = new Hono();

  app.get('/api/dossiers', (c) => c.json(store.list().map(summaryOf)));
  app.post('/api/dossiers', async (c) => {
    const { name } = await bodyOf(c, NewDossier);
    const dossier = await store.create(name ?? '');
    return c.json(await detailOf(house, dossier), 201);
  });

  app.get('/api/dossiers/:dossier', async (c) => c.json(await detailOf(house, dossierIn(c, store))));
  app.patch('/api/dossiers/:dossier', async (c) => {
    const dossier = dossierIn(c, store);
    await dossier.rename((await bodyOf(c, Renaming)).name);
    return changed(c, house, dossier);
  });
  app.delete('/api/dossiers/:dossier', async (c) => {
    const { id } = dossierIn(c, store);
    // It is out of the list before anything is awaited: nobody can begin work on it any more.
    const removed = store.remove(id);
    await work.forget(id);
    await removed;
    return c.body(null, 204);
  });

  app.get('/api/dossiers/:dossier/events', (c) => {
    const dossier = dossierIn(c, store);
    return streamSSE(c, (stream) => tellAll(house, dossier, stream));
  });

  app.get('/api/dossiers/:dossier/dossier', async (c) => {
    const { key, json } = await work.result(dossierIn(c, store));
    const etag = `"${key}"`;
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, { etag });
    return c.body(json, 200, { 'content-type': 'application/json', 'cache-control': 'no-cache', etag });
  });
  app.get('/api/dossiers/:dossier/changes', async (c) => {
    const dossier = dossierIn(c, store);
    const { key, json } = await work.result(dossier);
    const before = dossier.state.results.find((known) => known !== key);
    const earlier = before === undefined ? null : await dossier.result(before);
    return c.json(earlier === null ? null : whatChanged(JSON.parse(earlier) as Dossier, JSON.parse(json) as Dossier));
  });

  app.put('/api/dossiers/:dossier/decisions/:finding', async (c) => {
    const dossier = dossierIn(c, store);
    const { decision, note } = await bodyOf(c, Deciding);
    await dossier.decide(c.req.param('finding').slice(0, 100), decision, note);
    return changed(c, house, dossier);
  });
  app.delete('/api/dossiers/:dossier/decisions/:finding', async (c) => {
    const dossier = dossierIn(c, store);
    await dossier.decide(c.req.param('finding').slice(0, 100), null, '');
    return changed(c, house, dossier);
  });
  return app;
}

/** Answers a change with the dossier as it is after it, and tells whoever watches. */
export async function changed(c: Context, house: House, dossier: StoredDossier): Promise<Response> {
  await house.work.changed(dossier);
  return c.json(await detailOf(house, dossier));
}

function summaryOf({ id, state }: StoredDossier): DossierSummary {
  const { name, created, changed, sources, decisions } = state;
  return { id, name, created, changed, reports: sources.length, decisions: decisions.length };
}

async function detailOf({ work }: House, dossier: StoredDossier): Promise<DossierDetail> {
  const state = await work.state(dossier);
  const { sources, decisions } = dossier.state;
  const serial = work.serial();
  return { ...summaryOf(dossier), folder: dossier.folder, sources, decided: decisions, work: state, serial };
}

/** Sends the dossier now and whenever it changes, the latest state only, until the reader leaves or it is deleted. */
async function tellAll(
  house: House,
  dossier: StoredDossier,
  stream: Parameters<Parameters<typeof streamSSE>[1]>[0],
): Promise<void> {
  let wake: () => void = () => undefined;
  let isStale = true;
  let isOpen = true;
  const rouse = () => {
    isStale = true;
    wake();
  };
  const leave = house.work.listen(dossier.id, rouse);
  stream.onAbort(() => {
    isOpen = false;
    wake();
  });
  while (isOpen && house.store.get(dossier.id) === dossier && !house.closing.aborted) {
    if (isStale) {
      isStale = false;
      await stream.writeSSE({ event: 'dossier', data: JSON.stringify(await detailOf(house, dossier)) });
    } else await stream.write(': \n\n');
    if (isStale) continue;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, SIGN_OF_LIFE);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      house.closing.addEventListener('abort', wake, { once: true });
      if (isStale || !isOpen) wake();
    });
    house.closing.removeEventListener('abort', wake);
  }
  leave();
  if (isOpen && !house.closing.aborted) await stream.writeSSE({ event: 'gone', data: '' });
}
