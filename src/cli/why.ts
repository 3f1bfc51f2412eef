import type { Command } from 'commander';
import { readDossier } from './dossier.ts';
import { UsageError } from './failure.ts';
import { type Terminal, terminal } from './terminal.ts';

/** `stemma why FINDING DOSSIER`: everything behind one finding. */
export function whyCommand(program: Command): void {
  program
    .command('why')
    .summary('show the rule, the inputs and the counter-evidence of a finding')
    .description(
      'Shows everything behind one finding: what its rule was given, its thresholds, what speaks against it, and its ' +
        'words in context.',
    )
    .argument('<finding>', "a finding's id, or its number in the list")
    .argument('<dossier>', 'a dossier written by collate --json, or - for standard input')
    .option('--no-color', 'no colours')
    .action(async (finding: string, path: string, options: { color?: boolean }) => {
      await runWhy(finding, path, terminal(options));
    });
}

async function runWhy(name: string, path: string, screen: Terminal): Promise<void> {
  const { placeOfFinding, whyText } = await import('../report/index.ts');
  const dossier = await readDossier(path);
  const rank = placeOfFinding(dossier, name);
  if (rank < 0) {
    const ids = dossier.findings.map(({ id }) => id).join(', ');
    throw new UsageError(
      `${path} has no finding ${name}. ${ids === '' ? 'It has none at all.' : `It has 1 to ${dossier.findings.length}: ${ids}.`}`,
    );
  }
  screen.out.write(whyText(dossier, dossier.findings[rank]!, rank + 1, screen.width, screen.paint));
}
