import type { Command } from 'commander';
import { Option } from 'commander';
import type { Dossier } from '../index.ts';
import { EXPORTS } from '../report/exports/index.ts';
import { readDossier } from './dossier.ts';
import { UsageError } from './failure.ts';
import { isStandard, writeTo } from './output.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions {
  readonly format: string;
  readonly out?: string;
  readonly ledger?: string;
}

/** `stemma export DOSSIER`: the dossier in a form that other programs read. */
export function exportCommand(program: Command): void {
  program
    .command('export')
    .summary('write a dossier in a form that other programs read')
    .description('Writes a dossier as a brief, tables, annotations, provenance, an edition, a graph or references.')
    .argument('<dossier>', 'a dossier written by collate --json, or - for standard input')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(EXPORTS.map(({ format }) => format))
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'where to write it; standard output if no file is named')
    .option('--ledger <name>', 'with csv: this table alone, as CSV (reports, findings, quotes, …)')
    .action((path: string, options: RawOptions) => runExport(path, options, terminal()));
}

async function runExport(path: string, { format, out = '-', ledger }: RawOptions, screen: Terminal): Promise<void> {
  const dossier = await readDossier(path);
  const kind = EXPORTS.find((known) => known.format === format)!;
  if (ledger !== undefined && format !== 'csv') throw new UsageError('--ledger goes with --format csv alone.');
  const content = ledger === undefined ? await kind.write(dossier, []) : await oneLedger(dossier, ledger);
  if (isStandard(out) && typeof content !== 'string' && screen.out.isTTY)
    throw new UsageError(`${kind.name} is not for a terminal. Name a file with --out, or one table with --ledger.`);
  await writeTo(out, content, screen);
}

async function oneLedger(dossier: Dossier, name: string): Promise<string> {
  const { tablesOf, toCsv } = await import('../report/exports/csv.ts');
  const tables = tablesOf(dossier);
  const table = tables.find((known) => known.name === name);
  if (table === undefined)
    throw new UsageError(`There is no table ${name}. There are ${tables.map((known) => known.name).join(', ')}.`);
  return toCsv(table);
}
