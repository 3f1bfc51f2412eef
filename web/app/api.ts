import type { Dossier } from '../../src/model/index.ts';
import type {
  DossierChange,
  DossierDetail,
  DossierSummary,
  Problem,
  ServerInfo,
  StoredSource,
} from '../../src/server/wire.ts';

/** What the server refused, in its own words. */
class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor({ status, detail }: Problem) {
    super(detail);
    this.status = status;
  }
}

async function ask(method: string, path: string, body?: unknown): Promise<Response> {
  const isForm = body instanceof FormData;
  const answer = await fetch(path, {
    method,
    ...(body === undefined
      ? {}
      : isForm
        ? { body }
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => null)) as Problem | null;
  throw new ApiError(
    problem ?? { title: '', status: answer.status, detail: `The server answers ${answer.status}. Try it again.` },
  );
}

async function json<T>(method: string, path: string, body?: unknown): Promise<T> {
  return (await (await ask(method, path, body)).json()) as T;
}

const at = (dossier: string, rest = '') => `/api/dossiers/${encodeURIComponent(dossier)}${rest}`;

/** The server's API. Each call rejects with an `ApiError` where the server refuses, and a `TypeError` where none answers. */
export const api = {
  info: () => json<ServerInfo>('GET', '/api'),
  list: () => json<readonly DossierSummary[]>('GET', '/api/dossiers'),
  create: (name = '') => json<DossierDetail>('POST', '/api/dossiers', name === '' ? {} : { name }),
  rename: (id: string, name: string) => json<DossierDetail>('PATCH', at(id), { name }),
  remove: (id: string) => ask('DELETE', at(id)),
  dossier: (id: string) => json<Dossier>('GET', at(id, '/dossier')),
  changes: (id: string) => json<DossierChange | null>('GET', at(id, '/changes')),
  events: (id: string) => new EventSource(at(id, '/events')),
  addFiles: (id: string, files: readonly File[]) => {
    const form = new FormData();
    for (const file of files) form.append('file', file);
    return json<readonly StoredSource[]>('POST', at(id, '/sources'), form);
  },
  addText: (id: string, text: string, name: string) =>
    json<readonly StoredSource[]>('POST', at(id, '/sources'), name === '' ? { text } : { text, name }),
  addUrl: (id: string, url: string) => json<readonly StoredSource[]>('POST', at(id, '/sources'), { url }),
  takeOut: (id: string, source: string) => json<DossierDetail>('DELETE', at(id, `/sources/${source}`)),
  tell: (id: string, source: string, given: { readonly record?: boolean; readonly published?: string }) =>
    json<DossierDetail>('PATCH', at(id, `/sources/${source}`), given),
  decide: (id: string, finding: string, decision: 'accepted' | 'rejected', note: string) =>
    json<DossierDetail>('PUT', at(id, `/decisions/${encodeURIComponent(finding)}`), { decision, note }),
  undecide: (id: string, finding: string) =>
    json<DossierDetail>('DELETE', at(id, `/decisions/${encodeURIComponent(finding)}`)),
  sourceHref: (id: string, source: string) => at(id, `/sources/${source}`),
  exportHref: (id: string, format: string) => at(id, `/export/${format}`),
};
