import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = resolve('dist/stemma.js');
let folder: string;
const at = (name: string) => join(folder, name);

function stemma(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync('node', [program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-cli-'));
  writeFileSync(at('one.txt'), 'Bridge opens\n\nThe bridge over the Wend opened on Monday, the mayor said.\n');
  writeFileSync(at('two.txt'), 'New bridge\n\nOn Monday the bridge over the Wend opened.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(existsSync(program) || process.env.CI)('the command line', () => {
  test('collate prints the reports and exits with 0', () => {
    const { status, stdout, stderr } = stemma('collate', 'one.txt', 'two.txt');
    expect(stderr).toBe('');
    expect(stdout).toContain('2 reports');
    expect(status).toBe(0);
  });

  test('of one word, the word is counted', () => {
    writeFileSync(at('word.txt'), 'Bridge');
    expect(stemma('collate', 'word.txt').stdout).toContain('1 word\n');
    rmSync(at('word.txt'));
  });

  test.each([
    ['read', 'latin.txt'],
    ['find', 'bridge', 'latin.txt'],
    ['check', 'one.txt', '--against', 'latin.txt'],
  ])('%s says that it guessed an encoding', (...args) => {
    writeFileSync(at('latin.txt'), Buffer.from('The caf\xe9 by the bridge opened on Monday.', 'latin1'));
    const { stderr } = stemma(...args);
    rmSync(at('latin.txt'));
    expect(stderr).toMatch(/^stemma: latin\.txt: .*windows-1252/);
  });

  test('- is standard output, which takes one thing', () => {
    expect(JSON.parse(stemma('collate', 'one.txt', '--json', '-').stdout).format).toBe('stemma.dossier/1');
    expect(stemma('collate', 'one.txt', '--html', '-').stdout).toMatch(/^<!doctype html>.*<\/html>\s*$/is);
    expect(existsSync(at('-'))).toBe(false);
    const both = stemma('collate', 'one.txt', '--json', '-', '--html', '-');
    expect(both.status).toBe(2);
    expect(both.stdout).toBe('');
  });

  test('a dossier is read from standard input', () => {
    const dossier = stemma('collate', 'one.txt', 'two.txt', '--json').stdout;
    const piped = (input: string) =>
      spawnSync('node', [program, 'export', '-', '--format', 'csv', '--ledger', 'reports'], {
        encoding: 'utf8',
        input,
      });
    expect(piped(dossier).stdout).toMatch(/^sigil,.*\r\nA,.*one\.txt/);
    expect(piped('nothing of the kind').stderr).toContain('Standard input is no JSON');
  });

  test('--json without a file writes one line of JSON to stdout and nothing else', () => {
    const { stdout } = stemma('collate', 'one.txt', '--json');
    expect(JSON.parse(stdout).format).toBe('stemma.dossier/1');
  });

  test('the same command writes the same bytes', () => {
    stemma('collate', 'one.txt', 'two.txt', '--json', 'first.json');
    stemma('collate', 'one.txt', 'two.txt', '--json', 'second.json');
    expect(readFileSync(at('first.json'))).toEqual(readFileSync(at('second.json')));
  });

  test('a file that cannot be written is named, and nothing half-written is left', () => {
    const { status, stderr } = stemma('collate', 'one.txt', '--json', 'no/such/folder.json');
    expect(status).toBe(1);
    expect(stderr).toContain('no/such/folder.json');
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a link stays a link, and its file is what is written', () => {
    writeFileSync(at('real.json'), 'before');
    symlinkSync(at('real.json'), at('link.json'));
    expect(stemma('collate', 'one.txt', '--json', 'link.json').status).toBe(0);
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(at('real.json'), 'utf8')).format).toBe('stemma.dossier/1');
  });

  test.runIf(existsSync('/dev/full') && statSync('/dev/full').isCharacterDevice())(
    'a full device is told, and stays a device',
    () => {
      const { status, stderr } = stemma('collate', 'one.txt', '--json', '/dev/full');
      expect(status).toBe(1);
      expect(stderr).toMatch(/^stemma: The disk is full/);
      expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
    },
  );

  test.runIf(process.platform !== 'win32')(
    'where a file takes no more, standard output is not cut short in silence',
    () => {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `ulimit -f 1; node ${program} collate one.txt --html - > cut.html`],
        {
          encoding: 'utf8',
          cwd: folder,
        },
      );
      expect([status, stderr]).toEqual([1, expect.stringContaining('standard output is not whole')]);
    },
  );

  test.each([
    [['one.txt', '--html', 'one.out', '--json', './one.out'], 'Name two files'],
    [['one.txt', '--html', ''], 'an empty one'],
    [['one.txt', ''], 'The name of a report is empty'],
  ])('collate %j is wrong usage, told before anything is read', (args, words) => {
    const { status, stdout, stderr } = stemma('collate', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('a folder in which nothing is a report fails, and says so even with --quiet', () => {
    mkdirSync(at('pictures'));
    writeFileSync(at('pictures/pier.png'), Buffer.from([137, 80, 78, 71, 0, 0, 13, 10]));
    const { status, stderr } = stemma('collate', 'pictures', '--quiet');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^stemma: pictures: There is no report[^\n]*\n$/)]);
  });

  test.each([
    ['empty.txt', Buffer.from(''), 1, 'It is empty'],
    ['binary.txt', Buffer.from([0, 159, 1, 2, 0, 255, 7, 0, 3, 200, 0, 1]), 1, 'binary data'],
    ['utf16.txt', Buffer.from('\ufeffThe bridge opened.\r\n', 'utf16le'), 0, ''],
    ['word.txt', Buffer.from('Bridge'), 0, ''],
    ['latin.txt', Buffer.from('The caf\xe9 by the bridge opened on Monday.', 'latin1'), 0, 'windows-1252'],
    ['menu.html', Buffer.from('<html><body><nav><a href="/">Home</a></nav></body></html>'), 1, "report's own page"],
    [
      'copy.txt',
      Buffer.from('Bridge opens\n\nThe bridge over the Wend opened on Monday, the mayor said.\n'),
      0,
      'byte for byte',
    ],
  ])('%s among the reports: one clear line, and the others are read', (name, content, code, line) => {
    writeFileSync(at(name), content);
    const { status, stdout, stderr } = stemma('collate', 'one.txt', name);
    rmSync(at(name));
    expect(status).toBe(code);
    expect(stderr).toContain(line);
    expect(stderr.split('\n').length).toBeLessThanOrEqual(2);
    expect(stdout).toContain('Bridge opens');
  });

  test('wrong usage exits with 2 and says what to do', () => {
    const cases = [
      ['collate'],
      ['colate', 'one.txt'],
      ['collate', 'one.txt', '--no-such'],
      ['collate', 'one.txt', '--record', 'three.txt'],
    ];
    for (const args of cases) {
      const { status, stderr } = stemma(...args);
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).toMatch(/^stemma: /);
    }
  });

  test('help names no empty default, and ends with the exit codes', () => {
    expect(stemma('collate', '--help').stdout).not.toContain('default: []');
    expect(stemma('--help').stdout).toMatch(/0 done, 1 failed, 2 wrong usage, 3 findings/);
    expect(stemma('check', '--help').stdout).toContain('<draft> --against <source...>');
  });

  test.each([
    ['2026-02-30', 2],
    ['2026-13-01', 2],
    ['1 March', 2],
    ['2028-02-29', 0],
    ['2026-03', 0],
    ['2026-03-14T09:30Z', 0],
  ])('--published one.txt=%s exits with %i: the calendar has that date, or it has not', (date, code) => {
    const { status, stderr } = stemma('collate', 'one.txt', '--published', `one.txt=${date}`);
    expect([status, stderr.includes('FILE=DATE')]).toEqual([code, code === 2]);
  });

  test('an address that cannot be fetched is told apart from a missing file', () => {
    expect(stemma('collate', 'ftp://example.org/one.txt').stderr).toContain('http:// or https://');
    expect(stemma('collate', 'three.txt').stderr).toContain('no such file');
  });

  test.each([
    ['text', 'A bridge opened.', 'no JSON'],
    ['other JSON', '{"name":"bridge"}', 'no dossier'],
    ['a dossier of another version', '{"format":"stemma.dossier/9"}', 'of another kind (stemma.dossier/9)'],
    [
      'half a dossier',
      '{"format":"stemma.dossier/1","version":"1","witnesses":[]}',
      'not a whole dossier: findings is',
    ],
  ])('why wants a dossier: %s is told as what it is', (_, content, words) => {
    writeFileSync(at('kept.json'), content);
    const { status, stderr } = stemma('why', '1', 'kept.json');
    rmSync(at('kept.json'));
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('collate --json');
  });

  test('a dossier is read in the encoding that a shell gave it', () => {
    const dossier = stemma('collate', 'one.txt', '--json').stdout;
    for (const [name, bytes] of [
      ['marked', Buffer.from(`\ufeff${dossier}`)],
      ['wide', Buffer.from(`\ufeff${dossier}`, 'utf16le')],
    ] as const) {
      writeFileSync(at(`${name}.json`), bytes);
      expect(stemma('export', `${name}.json`, '--format', 'json').stdout).toBe(dossier);
    }
  });

  test('a dossier that is not there is told with the way to make it', () => {
    const { status, stderr } = stemma('why', '1', 'none.json');
    expect([status, stderr]).toEqual([1, expect.stringContaining('collate --json none.json')]);
  });

  test('--version is that of the package', () => {
    expect(stemma('--version').stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test.each(['bash', 'zsh', 'fish', 'powershell'])('completion for %s is a script that asks stemma', (shell) => {
    const { stdout, status } = stemma('completion', shell);
    expect(status).toBe(0);
    expect(stdout).toMatch(/stemma/);
    expect(stdout).toMatch(/\bcomplete\b/);
  });

  test('what a shell asks for is answered with the commands there are', () => {
    expect(stemma('complete', '--', 'co').stdout).toContain('collate');
  });
});
