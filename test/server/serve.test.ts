import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DossierDetail } from '../../src/server/wire.ts';
import { upload } from './house.ts';

const program = resolve('dist/stemma.js');
const EXAMPLE = resolve('examples/thirteen');
const FILES = ['1-briefing.txt', '2-ostrey-herald.html', '3-daily-dash.html', '4-tick-talk.md', '5-stk-mt.txt'];
let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-serve-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn('node', [program, 'serve', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  for await (const chunk of child.stdout!) {
    said += String(chunk);
    if (said.includes('\n')) break;
  }
  return { address: said.trim().replace(/\/$/, ''), child };
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((settle) => child.once('exit', (code) => settle(code)));

async function json<T>(answer: Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}

const files = () => upload(Object.fromEntries(FILES.map((name) => [name, readFileSync(join(EXAMPLE, name), 'utf8')])));

describe.runIf(existsSync(program) || process.env.CI)('stemma serve', () => {
  test('killed while it works, has everything after a restart, and gives the JSON that collate writes', async () => {
    const first = await start();
    const { id } = await json<DossierDetail>(
      fetch(`${first.address}/api/dossiers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"name":"Thirteen"}',
      }),
    );
    await fetch(`${first.address}/api/dossiers/${id}/sources`, { method: 'POST', body: files() });
    expect((await json<DossierDetail>(fetch(`${first.address}/api/dossiers/${id}`))).work.state).toBe('working');
    first.child.kill('SIGKILL');
    await ended(first.child);

    const second = await start();
    const [known] = await json<DossierDetail[]>(fetch(`${second.address}/api/dossiers`));
    expect(known).toMatchObject({ id, name: 'Thirteen', reports: 5 });
    const served = await (await fetch(`${second.address}/api/dossiers/${id}/dossier`)).text();
    const { stdout } = spawnSync('node', [program, 'collate', ...FILES, '--json'], { cwd: EXAMPLE, encoding: 'utf8' });
    expect(served).toBe(stdout);

    second.child.kill('SIGTERM');
    expect(await ended(second.child)).toBe(0);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  }, 90_000);

  test('says where the dossiers lie, and does not start twice in one folder', async () => {
    await start();
    const { status, stderr } = spawnSync('node', [program, 'serve', '--port', '0', '--data', folder], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`${folder} is in use`);
    expect(stderr).toContain('--data');
  });

  test('says what to do where the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((settle) => taken.once('listening', settle));
    const { port } = taken.address() as { port: number };
    const { status, stderr } = spawnSync('node', [program, 'serve', '--port', String(port), '--data', folder], {
      encoding: 'utf8',
    });
    taken.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`Port ${port} is taken`);
  });
});
