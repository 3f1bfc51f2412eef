import { type Command, Option } from 'commander';
import type { Finding } from '../index.ts';

/** The least severity for which a command exits with 3; undefined where findings are no failure. */
export type FailOn = 'error' | 'warning' | undefined;

/** Adds an option that may be given more than once: every value in the order given, undefined without any. */
export function withRepeatable(command: Command, flags: string, description: string): Command {
  const append = (value: string, before: readonly string[] = []) => [...before, value];
  return command.addOption(new Option(flags, `${description} (repeatable)`).argParser(append));
}

/** Adds `--fail-on`. */
export function withFailOn(command: Command): Command {
  const option = new Option('--fail-on <severity>', 'exit with 3 if a finding is at least this severe');
  return command.addOption(option.choices(['error', 'warning']));
}

/** Whether a finding is at least as severe as `--fail-on` says. */
export function isFailing(findings: readonly Pick<Finding, 'severity'>[], failOn: FailOn): boolean {
  return failOn !== undefined && findings.some(({ severity }) => severity === 'error' || severity === failOn);
}
