import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { inBytes } from '../io/limits.ts';
import { EXPORTS } from '../report/exports/index.ts';
import { VERSION } from '../version.ts';
import { guard, protect } from './guard.ts';
import type { House } from './house.ts';
import { openApi } from './openapi.ts';
import { page } from './page.ts';
import { answerProblem, Refusal } from './problem.ts';
import { dossierRoutes } from './routes/dossiers.ts';
import { exportRoutes } from './routes/exports.ts';
import { sourceRoutes } from './routes/sources.ts';
import type { ServerInfo } from './wire.ts';

interface AppOptions {
  /** Names, without a port, that the server goes by besides those of this machine. */
  readonly hosts?: readonly string[];
  /** Told of what broke; the answer says nothing of the inside. */
  readonly complain: (error: unknown) => void;
}

/** Everything that the server answers: the API under `/api`, the app everywhere else. */
export function createApp(house: House, { hosts = [], complain }: AppOptions): Hono {
  const { store, limits } = house;
  const app = new Hono();
  app.use(protect());
  app.use(guard(hosts));
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: limits.uploadBytes,
      onError: () => {
        throw new Refusal(
          413,
          `One request takes ${inBytes(limits.uploadBytes)}. Send fewer files at a time, or the text alone.`,
        );
      },
    }),
  );
  app.get('/api', (c) => {
    const info: ServerInfo = {
      version: VERSION,
      folder: store.folder,
      limits,
      broken: store.broken,
      exports: EXPORTS.map(({ format, name, mediaType }) => ({ format, name, mediaType })),
    };
    return c.json(info);
  });
  app.get('/api/openapi.json', (c) => c.json(openApi()));
  app.route('/', dossierRoutes(house));
  app.route('/', sourceRoutes(house));
  app.route('/', exportRoutes(house));
  app.route('/', page());
  app.notFound((c) =>
    answerProblem(c, new Refusal(404, 'There is nothing here. The app begins at /, its API at /api.')),
  );
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) complain(error);
    return answerProblem(c, error);
  });
  return app;
}
