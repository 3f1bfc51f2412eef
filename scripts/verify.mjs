// npm run verify: lint, types, build, tests, accuracy. Goes on after a failure, so that one run shows them all; ends
// with one line of counts and exits with 1 if anything failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'stemma-verify-'));
const counts = join(scratch, 'tests.json');
let passed = 0;
let failed = 0;

function step(name, command, args) {
  console.log(`\n== ${name}`);
  const begun = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(
    `   ${name}: ${status === 0 ? 'passed' : 'failed'} in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function counted(ok) {
  if (ok) passed++;
  else failed++;
}

counted(step('lint', 'npx', ['biome', 'check', '.']));
counted(step('types', 'npm', ['run', '--silent', 'types']));
counted(step('build', 'npm', ['run', '--silent', 'build']));
const tested = step('tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${counts}`,
]);
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(counts, 'utf8'));
  passed += numPassedTests;
  failed += Math.max(numFailedTests, tested ? 0 : 1);
} catch {
  failed++;
}
counted(step('accuracy', 'npm', ['run', '--silent', 'eval']));
rmSync(scratch, { recursive: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
