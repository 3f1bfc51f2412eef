import type { Embedder } from '../index.ts';

/** An OpenAI-compatible service that gives embeddings. */
export interface EmbeddingService {
  /** With or without the last part: `http://localhost:11434/v1`, `…/v1/embeddings`. */
  readonly endpoint: string;
  readonly model: string;
  /** Sent as a bearer token; local services ask for none. */
  readonly key?: string;
}

/** Texts in one request. */
const BATCH = 96;
/** Milliseconds that one request may take; a model on a small machine is slow. */
const TIMEOUT_MS = 120_000;

/** An embedder that asks a service over HTTP. Rejects, saying what and where, if it does not answer as it should. */
export function embedderAt({ endpoint, model, key }: EmbeddingService): Embedder {
  const url = endpoint.replace(/\/+$/, '').replace(/(?:\/embeddings)?$/, '/embeddings');
  return {
    name: `${model} (${new URL(url).host})`,
    embed: async (texts) => {
      const vectors: (readonly number[])[] = [];
      for (let at = 0; at < texts.length; at += BATCH)
        vectors.push(...(await request(url, model, key, texts.slice(at, at + BATCH))));
      return vectors;
    },
  };
}

async function request(
  url: string,
  model: string,
  key: string | undefined,
  input: readonly string[],
): Promise<(readonly number[])[]> {
  let answer: Response;
  try {
    answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, input }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    const why = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : '';
    throw new Error(`The embedding service at ${url} does not answer (${why}). Start it, or leave out --embedder.`);
  }
  if (!answer.ok)
    throw new Error(`The embedding service at ${url} answered ${answer.status}. Check its model and its key.`);
  const vectors = vectorsOf(await answer.json().catch(() => null));
  if (vectors === null || vectors.length !== input.length)
    throw new Error(`The embedding service at ${url} did not answer with one embedding for each text.`);
  return vectors;
}

/** The vectors of an answer, in the order asked; null where it is no such answer. */
function vectorsOf(answer: unknown): (readonly number[])[] | null {
  const { data } = (answer ?? {}) as { readonly data?: unknown };
  if (!Array.isArray(data)) return null;
  const entries = data as readonly { readonly index?: unknown; readonly embedding?: unknown }[];
  const vectors = entries.map(({ index, embedding }, at) => ({
    at: typeof index === 'number' ? index : at,
    vector: Array.isArray(embedding) && embedding.every((value) => typeof value === 'number') ? embedding : null,
  }));
  if (vectors.some(({ vector }) => vector === null || vector.length === 0)) return null;
  return vectors.sort((a, b) => a.at - b.at).map(({ vector }) => vector as number[]);
}
