import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { SourceOptions } from '../../src/io/sources.ts';
import { createApp } from '../../src/server/app.ts';
import type { House } from '../../src/server/house.ts';
import { LIMITS } from '../../src/server/serve.ts';
import { Store } from '../../src/server/store/store.ts';
import { Work } from '../../src/server/work.ts';
import { collatorHere } from '../../src/workers/collator.ts';

/** A server without a network, in a folder of its own. */
export interface TestHouse {
  readonly app: Hono;
  readonly house: House;
  readonly folder: string;
  readonly complaints: unknown[];
  /** A request as a program of this machine sends it; `body` that is an object goes as JSON. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** A dossier with these reports, and its id. */
  dossier(files?: Readonly<Record<string, string>>): Promise<string>;
  close(): Promise<void>;
}

export async function testHouse(
  limits: Partial<House['limits']> = {},
  fetchPage: House['fetchPage'] = () => Promise.reject(new Error('no network in this test')),
  folder = mkdtempSync(join(tmpdir(), 'stemma-server-')),
): Promise<TestHouse> {
  const complaints: unknown[] = [];
  const complain = (error: unknown) => complaints.push(error);
  const options: SourceOptions = {};
  const store = await Store.open(folder);
  const closing = new AbortController();
  const house: House = {
    store,
    work: new Work(collatorHere(), options, complain),
    limits: { ...LIMITS, ...limits },
    fetchPage,
    closing: closing.signal,
  };
  const app = createApp(house, { complain });
  const ask: TestHouse['ask'] = async (method, path, body, headers = {}) => {
    const isForm = body instanceof FormData;
    return app.request(`http://localhost${path}`, {
      method,
      headers: {
        host: 'localhost:7836',
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  };
  return {
    app,
    house,
    folder,
    complaints,
    ask,
    async dossier(files = {}) {
      const { id } = (await (await ask('POST', '/api/dossiers', { name: 'The bridge' })).json()) as { id: string };
      if (Object.keys(files).length > 0) await ask('POST', `/api/dossiers/${id}/sources`, upload(files));
      return id;
    },
    async close() {
      closing.abort();
      await house.work.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Files as a browser sends them. */
export function upload(files: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append('file', new File([text], name));
  return form;
}

export const BRIDGE = {
  'record.txt':
    'Opening of the bridge\n\nMAYOR ANNA ROY: We have built this bridge for everybody in the valley. It cost 40 million crowns and not one more.\n\nQUESTION: When does it open?\n\nMAYOR ANNA ROY: It opens on Monday at noon.\n',
  'herald.txt':
    'New bridge opens\n\nThe bridge over the Wend opens on Monday. "We have built this bridge for everybody in the valley," the mayor, Anna Roy, said. It cost 40 million crowns. More than 300 people worked on it for three years, and two of them married on it.\n',
  'post.txt':
    'Bridge opens on Monday\n\nThe bridge over the Wend opens on Monday. "We have built this bridge for everybody in the city," the mayor, Anna Roy, said. It cost 60 million crowns. More than 300 people worked on it for three years, and two of them married on it.\n',
} as const;
