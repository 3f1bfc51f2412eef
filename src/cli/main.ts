import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { collate, VERSION } from '../index.ts';
import { readSource } from '../io/sources.ts';

const program = new Command('stemma').version(VERSION);
program
  .command('collate')
  .argument('<report...>')
  .option('--json [file]')
  .action(async (paths: string[], options: { json?: string | true }) => {
    const dossier = await collate(await Promise.all(paths.map(readSource)));
    const json = `${JSON.stringify(dossier)}\n`;
    if (typeof options.json === 'string') await writeFile(options.json, json);
    else process.stdout.write(json);
  });
await program.parseAsync();
