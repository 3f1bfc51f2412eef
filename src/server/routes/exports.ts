import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { Dossier } from '../../model/index.ts';
import { EXPORTS } from '../../report/exports/index.ts';
import { dossierIn, type House } from '../house.ts';
import { Refusal } from '../problem.ts';
import { attachment } from './sources.ts';

export function exportRoutes({ store, work }: House): Hono {
  const app = new Hono();
  app.get('/api/dossiers/:dossier/export/:format', async (c) => {
    const dossier = dossierIn(c, store);
    const kind = EXPORTS.find(({ format }) => format === c.req.param('format'));
    if (kind === undefined)
      throw new Refusal(404, `There is no such format. There are ${EXPORTS.map(({ format }) => format).join(', ')}.`);
    const { json } = await work.result(dossier);
    const content =
      kind.format === 'json' ? json : await kind.write(JSON.parse(json) as Dossier, dossier.state.decisions);
    c.header('content-type', kind.mediaType);
    c.header('content-disposition', attachment(`${dossier.state.name || 'dossier'}.${kind.extension}`));
    return stream(c, async (out) => {
      await out.write(content);
    });
  });
  return app;
}
