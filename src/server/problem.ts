import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from './wire.ts';

const TITLES: Readonly<Partial<Record<ContentfulStatusCode, string>>> = {
  400: 'Not understood',
  403: 'Not allowed',
  404: 'Not there',
  405: 'Not that way',
  409: 'Not now',
  413: 'Too large',
  415: 'Not of this kind',
  422: 'Not readable',
  500: 'Something broke',
};

/** A request that cannot be answered. `message` says what, where and what to do next. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ContentfulStatusCode;

  constructor(status: ContentfulStatusCode, message: string) {
    super(message);
    this.status = status;
  }
}

/** The answer to a request that failed (RFC 9457). What is no refusal of ours says nothing of the inside. */
export function answerProblem(c: Context, error: unknown): Response {
  const refusal = error instanceof Refusal ? error : null;
  const status = refusal?.status ?? 500;
  const problem: Problem = {
    title: TITLES[status] ?? 'Not done',
    status,
    detail: refusal?.message ?? explain(error),
  };
  return c.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json' });
}

function explain(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
      return 'The disk is full. Free some space and do it again; nothing was half written.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'The data folder cannot be written to. Give this user the right to, or choose another with --data.';
    default:
      return 'The server failed on this. What went wrong is in its terminal; what was saved before is untouched.';
  }
}
