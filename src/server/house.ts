import type { Context } from 'hono';
import type { z } from 'zod';
import type { Fetched } from '../io/network/fetch.ts';
import { Refusal } from './problem.ts';
import type { StoredDossier } from './store/dossier.ts';
import { DOSSIER_ID, type Store } from './store/store.ts';
import type { Work } from './work.ts';

/** What the routes share. */
export interface House {
  readonly store: Store;
  readonly work: Work;
  readonly limits: Limits;
  readonly fetchPage: (address: string) => Promise<Fetched>;
  /** Aborts when the server ends. */
  readonly closing: AbortSignal;
}

export interface Limits {
  /** Bytes of one request. */
  readonly uploadBytes: number;
  /** Bytes of one report. */
  readonly reportBytes: number;
  /** Reports of one dossier. */
  readonly reports: number;
}

/** The dossier that a request's address names. */
export function dossierIn(c: Context, store: Store): StoredDossier {
  const id = c.req.param('dossier') ?? '';
  const dossier = DOSSIER_ID.test(id) ? store.get(id) : undefined;
  if (dossier === undefined)
    throw new Refusal(
      404,
      'There is no dossier of this name here; it may have been deleted. GET /api/dossiers lists them.',
    );
  return dossier;
}

/** A request's JSON, if it says what `schema` wants. */
export async function bodyOf<T extends z.ZodType>(c: Context, schema: T): Promise<z.output<T>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw new Refusal(415, 'The body has to be JSON. Send it with the content type application/json.');
  let body: unknown;
  try {
    body = await c.req.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal(400, 'The body is no JSON. GET /api/openapi.json says what it has to be.');
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new Refusal(
    400,
    `${where === '' ? 'The body' : where}: ${issue?.message ?? 'not understood'}. GET /api/openapi.json says what it has to be.`,
  );
}
