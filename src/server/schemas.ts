import { z } from 'zod';
import { isCalendarDate } from '../text/calendar.ts';
import type { DossierDetail, DossierSummary, Problem, ServerInfo, WorkState } from './wire.ts';

// What requests may say, and what answers look like. The descriptions are the API's documentation.

const text = (most: number) => z.string().max(most);
const moment = z.string().describe('ISO 8601');
const count = z.int().min(0);

/** A name in one line: what would break a line or a terminal goes. */
const lineOf = (most: number) =>
  text(most)
    .transform((value) => value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .pipe(z.string().min(1));

export const NewDossier = z.object({ name: lineOf(200).optional().describe('What people call it') });
export const Renaming = z.object({ name: lineOf(200) });
export const NewSource = z.union([
  z
    .object({ url: z.url({ protocol: /^https?$/ }).max(4000) })
    .describe('The address of a page, which the server fetches and keeps'),
  z
    .object({ text: text(8_000_000).min(1), name: lineOf(200).optional() })
    .describe('Text that somebody typed or pasted'),
]);
export const Told = z
  .object({
    record: z.boolean().optional().describe('Treat it as a record of what was said'),
    published: z
      .string()
      .regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/)
      .refine(isCalendarDate, 'There is no such day')
      .optional()
      .describe('When it was published: 2026, 2026-03, 2026-03-14, 2026-03-14T09:30Z'),
  })
  .describe('What no parser can know of a report. What is left out is taken back.');
export const Deciding = z.object({
  decision: z.enum(['accepted', 'rejected']),
  note: text(10_000).default('').describe('Why'),
});

const Span = z.object({ witness: z.string(), start: count, end: count, text: z.string() });

export const ProblemAnswer = z.object({
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What, where, and what to do next'),
}) satisfies z.ZodType<Problem>;

export const Info = z.object({
  version: z.string(),
  folder: z.string().describe('The folder on disk in which all dossiers lie'),
  limits: z.object({ uploadBytes: count, reportBytes: count, reports: count }),
  broken: z.array(z.object({ id: z.string(), message: z.string() })),
  exports: z.array(z.object({ format: z.string(), name: z.string(), mediaType: z.string() })),
}) satisfies z.ZodType<ServerInfo>;

const Given = z.object({ record: z.boolean().exactOptional(), published: z.string().exactOptional() });
const Source = z.object({
  id: z.string(),
  name: z.string(),
  sha256: z.string(),
  bytes: count,
  url: z.string().exactOptional(),
  declaredType: z.string().exactOptional(),
  declaredCharset: z.string().exactOptional(),
  given: Given.exactOptional(),
});
export const Sources = z.array(Source);
const DecisionMade = z.object({
  finding: z.string(),
  decision: z.enum(['accepted', 'rejected']),
  note: z.string(),
  at: moment,
});
const Progress = z.object({
  done: count,
  of: count,
  stage: z.string(),
  scope: z.enum(['witness', 'pair', 'dossier']),
  about: z.string(),
});
const State = z.discriminatedUnion('state', [
  z.object({ state: z.literal('empty') }),
  z.object({ state: z.literal('working'), key: z.string(), progress: Progress.nullable() }),
  z.object({ state: z.literal('done'), key: z.string(), before: z.string().nullable() }),
  z.object({ state: z.literal('failed'), key: z.string(), message: z.string() }),
]) satisfies z.ZodType<WorkState>;

export const Summary = z.object({
  id: z.string(),
  name: z.string(),
  created: moment,
  changed: moment,
  reports: count,
  decisions: count,
}) satisfies z.ZodType<DossierSummary>;
export const Detail = z.object({
  ...Summary.shape,
  folder: z.string().describe('The folder on disk in which this dossier lies'),
  sources: Sources,
  decided: z.array(DecisionMade),
  work: State,
  serial: count.describe('Of two details of one dossier the one with the higher serial is the later'),
}) satisfies z.ZodType<DossierDetail>;

const gone = z.object({ id: z.string(), severity: z.enum(['error', 'warning', 'note']), message: z.string() });
const line = z.object({ from: z.string(), to: z.string(), relation: z.string(), share: z.number() });
export const Changed = z
  .object({
    reports: z.object({ added: z.array(z.string()), gone: z.array(z.string()) }),
    findings: z.object({ added: z.array(z.string()), gone: z.array(gone) }),
    edges: z.object({ added: z.array(line), gone: z.array(line) }),
    quotes: z.array(z.object({ id: z.string(), before: z.string(), after: z.string() })),
    figures: z.array(z.object({ id: z.string(), before: z.string().nullable(), after: z.string() })),
    statements: z.array(z.object({ id: z.string(), contested: z.boolean() })),
  })
  .nullable()
  .describe('null where nothing was worked out before');

const ledger = z.array(z.looseObject({}));
/** The dossier's outline: the names are fixed, further ones may come. */
export const DossierJson = z
  .looseObject({
    format: z.literal('stemma.dossier/1'),
    version: z.string(),
    witnesses: z.array(
      z.looseObject({
        sigil: z.string(),
        id: z.string(),
        title: z.string().nullable(),
        publisher: z.string().nullable(),
        kind: z.enum(['transcript', 'release', 'report']),
        text: z.string(),
      }),
    ),
    findings: z.array(
      z.looseObject({
        id: z.string(),
        rule: z.string(),
        severity: z.enum(['error', 'warning', 'note']),
        message: z.string(),
        spans: z.array(Span),
        because: z.string(),
        confidence: z.number().min(0).max(1),
        doubt: z.string(),
      }),
    ),
    lineage: z.looseObject({ edges: ledger, families: z.array(z.array(z.string())), pairs: ledger, changes: ledger }),
    quotes: ledger,
    figures: ledger,
    times: ledger,
    names: ledger,
    statements: ledger,
    commitments: ledger,
    diagnostics: ledger,
  })
  .describe('The same bytes as `stemma collate --json` writes for the same files');
