import { z } from 'zod';
import { VERSION } from '../version.ts';
import * as schemas from './schemas.ts';

/** One thing that the API does. Paths are written as OpenAPI writes them. */
interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly body?: { readonly type: string; readonly schema: Json }[];
  /** Status, meaning and content of the answer when all is well. */
  readonly answer: { readonly status: number; readonly means: string; readonly type?: string; readonly schema?: Json };
  readonly problems?: readonly number[];
}

type Json = { readonly [key: string]: unknown };

const NAMED = {
  Info: schemas.Info,
  Summary: schemas.Summary,
  Detail: schemas.Detail,
  Dossier: schemas.DossierJson,
  Changed: schemas.Changed,
  Problem: schemas.ProblemAnswer,
  NewDossier: schemas.NewDossier,
  Renaming: schemas.Renaming,
  NewSource: schemas.NewSource,
  Told: schemas.Told,
  Deciding: schemas.Deciding,
  Sources: schemas.Sources,
};

const named = (name: keyof typeof NAMED): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (name: keyof typeof NAMED) => [{ type: 'application/json', schema: named(name) }];
const detail = (status = 200) => ({
  status,
  means: 'The dossier as it is now',
  type: 'application/json',
  schema: named('Detail'),
});

const DOSSIER = '/api/dossiers/{dossier}';
const BYTES: Json = { type: 'string', contentMediaType: 'application/octet-stream' };

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api',
    summary: 'What the server is and where it keeps things',
    answer: { status: 200, means: 'The server', type: 'application/json', schema: named('Info') },
  },
  {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description',
    answer: { status: 200, means: 'OpenAPI 3.1', type: 'application/json', schema: { type: 'object' } },
  },
  {
    method: 'get',
    path: '/api/dossiers',
    summary: 'All dossiers, the latest changed first',
    answer: {
      status: 200,
      means: 'The dossiers',
      type: 'application/json',
      schema: { type: 'array', items: named('Summary') },
    },
  },
  {
    method: 'post',
    path: '/api/dossiers',
    summary: 'Makes a dossier without reports',
    body: json('NewDossier'),
    answer: detail(201),
    problems: [400],
  },
  { method: 'get', path: DOSSIER, summary: 'A dossier: its sources, decisions, and how far it is', answer: detail() },
  {
    method: 'patch',
    path: DOSSIER,
    summary: 'Renames a dossier',
    body: json('Renaming'),
    answer: detail(),
    problems: [400],
  },
  {
    method: 'delete',
    path: DOSSIER,
    summary: 'Deletes a dossier with everything in it',
    answer: { status: 204, means: 'It is gone' },
  },
  {
    method: 'get',
    path: `${DOSSIER}/events`,
    summary: 'Server-sent events: `dossier` with the dossier whenever it or the work on it changes; `gone` at the end',
    answer: { status: 200, means: 'A stream', type: 'text/event-stream', schema: { type: 'string' } },
  },
  {
    method: 'get',
    path: `${DOSSIER}/dossier`,
    summary: 'The dossier worked out, once it is',
    answer: { status: 200, means: 'The JSON', type: 'application/json', schema: named('Dossier') },
    problems: [409, 422],
  },
  {
    method: 'get',
    path: `${DOSSIER}/changes`,
    summary: 'What changed since it was last worked out from other sources',
    answer: { status: 200, means: 'The changes', type: 'application/json', schema: named('Changed') },
    problems: [409, 422],
  },
  {
    method: 'post',
    path: `${DOSSIER}/sources`,
    summary: 'Adds reports: files, an address, or text',
    body: [
      {
        type: 'multipart/form-data',
        schema: { type: 'object', properties: { file: { type: 'array', items: BYTES } }, required: ['file'] },
      },
      ...json('NewSource'),
    ],
    answer: { status: 201, means: 'What was added', type: 'application/json', schema: named('Sources') },
    problems: [400, 409, 413, 415, 422],
  },
  {
    method: 'get',
    path: `${DOSSIER}/sources/{source}`,
    summary: 'A source, byte for byte as it was handed in',
    answer: { status: 200, means: 'Its bytes', type: 'application/octet-stream', schema: BYTES },
  },
  {
    method: 'patch',
    path: `${DOSSIER}/sources/{source}`,
    summary: 'Says what no parser can know of a report',
    body: json('Told'),
    answer: detail(),
    problems: [400],
  },
  { method: 'delete', path: `${DOSSIER}/sources/{source}`, summary: 'Takes a report out', answer: detail() },
  {
    method: 'put',
    path: `${DOSSIER}/decisions/{finding}`,
    summary: 'Accepts or rejects a finding, with a note',
    body: json('Deciding'),
    answer: detail(),
    problems: [400],
  },
  {
    method: 'delete',
    path: `${DOSSIER}/decisions/{finding}`,
    summary: 'Takes a decision back',
    answer: detail(),
  },
  {
    method: 'get',
    path: `${DOSSIER}/export/{format}`,
    summary: 'The dossier in another form; `GET /api` lists the formats',
    answer: { status: 200, means: 'A file', type: 'application/octet-stream', schema: BYTES },
    problems: [409, 422],
  },
];

/** The API as OpenAPI 3.1. */
export function openApi(): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) (paths[operation.path] ??= {})[operation.method] = described(operation);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stemma',
      version: VERSION,
      description: 'Several reports of one event, side by side: what `stemma serve` offers, and what its app uses.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas: Object.fromEntries(Object.entries(NAMED).map(([name, schema]) => [name, jsonOf(schema)])) },
  };
}

function described({ method, path, summary, body, answer, problems = [] }: Operation) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const all = names.length === 0 ? problems : [...problems, 404];
  return {
    operationId: `${method}${path.replace(/\/api|[{}]|\.json/g, '').replace(/\/(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    ...(names.length === 0
      ? {}
      : { parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })) }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: Object.fromEntries(body.map(({ type, schema }) => [type, { schema }])),
          },
        }),
    responses: {
      [answer.status]: {
        description: answer.means,
        ...(answer.type === undefined ? {} : { content: { [answer.type]: { schema: answer.schema } } }),
      },
      ...Object.fromEntries(all.map((status) => [status, refusal(PROBLEMS[status]!)])),
      default: refusal('Anything else that went amiss'),
    },
  };
}

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The request is not understood',
  404: 'There is nothing of that name',
  409: 'It cannot be done as things are',
  413: 'It is too large',
  415: 'It is of a kind that is not taken',
  422: 'What was handed in cannot be read',
};

function refusal(description: string) {
  return { description, content: { 'application/problem+json': { schema: named('Problem') } } };
}

function jsonOf(schema: z.ZodType): Json {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return plain;
}
