import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultDataFolder } from '../../src/io/data-folder.ts';
import { Log } from '../../src/io/log.ts';
import { stateAfter } from '../../src/server/store/events.ts';
import { FolderTaken, Store } from '../../src/server/store/store.ts';

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'stemma-store-'));
  folders.push(made);
  return made;
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the store', () => {
  test('gives back after a restart what was there before', async () => {
    const path = folder();
    const first = await Store.open(path);
    const dossier = await first.create('The bridge');
    const source = await dossier.add({ name: 'a.txt', bytes: bytes('The bridge opens.') });
    await dossier.add({ name: 'b.html', bytes: bytes('<p>It is shut.'), url: 'https://a.example/b' });
    await dossier.tell(source.id, { published: '2026-03-14' });
    await dossier.decide('f1', 'accepted', 'Seen');
    const { state } = dossier;
    await first.close();
    const second = await Store.open(path);
    expect(second.list().map(({ state }) => state)).toEqual([state]);
    expect((await second.list()[0]!.bytes(source)).toString()).toBe('The bridge opens.');
    await second.close();
  });

  test('what a killed process left half written does not count, and nothing else is lost', async () => {
    const path = folder();
    const first = await Store.open(path);
    const dossier = await first.create('The bridge');
    await dossier.add({ name: 'a.txt', bytes: bytes('The bridge opens.') });
    const { state } = dossier;
    await first.close();
    appendFileSync(join(dossier.folder, 'events.jsonl'), '{"at":"2026-03-14T09:00:00Z","type":"added","sour');
    const second = await Store.open(path);
    const again = second.get(dossier.id)!;
    expect(again.state).toEqual(state);
    await again.rename('The new bridge');
    await second.close();
    const third = await Store.open(path);
    expect(third.get(dossier.id)!.state).toMatchObject({ name: 'The new bridge', sources: state.sources });
    await third.close();
  });

  test('a dossier that cannot be read is told, and the others open', async () => {
    const path = folder();
    const first = await Store.open(path);
    const [good, bad] = [await first.create('Good'), await first.create('Bad')];
    await first.close();
    writeFileSync(join(bad.folder, 'events.jsonl'), 'no JSON\n');
    const second = await Store.open(path);
    expect(second.list().map(({ id }) => id)).toEqual([good.id]);
    expect(second.broken).toMatchObject([{ id: bad.id }]);
    expect(second.broken[0]!.message).toContain('line 1 is no JSON');
    await second.close();
  });

  test('two servers do not share a folder; the lock of one that was killed does not count', async () => {
    const path = folder();
    const first = await Store.open(path);
    writeFileSync(join(path, 'lock'), '1');
    await expect(Store.open(path)).rejects.toThrow(FolderTaken);
    writeFileSync(join(path, 'lock'), '999999999');
    const second = await Store.open(path);
    await second.close();
    await first.close();
    expect(existsSync(join(path, 'lock'))).toBe(false);
  });

  test('a deletion that was cut short is finished at the next start', async () => {
    const path = folder();
    mkdirSync(join(path, 'dossiers', 'abcdefghijkm.gone', 'sources'), { recursive: true });
    const store = await Store.open(path);
    expect(existsSync(join(path, 'dossiers', 'abcdefghijkm.gone'))).toBe(false);
    await store.close();
  });

  test.each([
    ['linux', {}, '/home/ann/.local/share/stemma'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/stemma'],
    ['darwin', {}, '/home/ann/Library/Application Support/Stemma'],
    ['linux', { STEMMA_DATA: '/elsewhere' }, '/elsewhere'],
  ] as const)('on %s with %o the dossiers lie in %s', (platform, env, expected) => {
    expect(defaultDataFolder(env, platform, '/home/ann')).toBe(expected);
  });
});

describe('the log', () => {
  test('cut off anywhere, holds the entries before the cut', async () => {
    const path = join(folder(), 'log');
    const entries = ['ä', 'b\nb', '😀', ''].map((text, at) => ({ at, text }));
    const { log } = await Log.open(path);
    for (const entry of entries) await log.append(entry);
    await log.close();
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (cut) => {
        writeFileSync(path, whole.subarray(0, cut));
        const { log, entries: left } = await Log.open(path);
        await log.append({ at: 9, text: 'after' });
        await log.close();
        const lines = whole.subarray(0, cut).toString('latin1').split('\n').length - 1;
        expect(left).toEqual(entries.slice(0, lines));
        const again = await Log.open(path);
        expect(again.entries).toEqual([...entries.slice(0, lines), { at: 9, text: 'after' }]);
        await again.log.close();
      }),
      { numRuns: 60 },
    );
  });

  test('entries written at once do not mix', async () => {
    const path = join(folder(), 'log');
    const { log } = await Log.open<number>(path);
    const numbers = Array.from({ length: 50 }, (_, at) => at);
    await Promise.all(numbers.map((number) => log.append(number)));
    await log.close();
    const again = await Log.open<number>(path);
    expect(again.entries).toEqual(numbers);
    await again.log.close();
  });

  test('events of a later version change nothing', () => {
    const created = { at: '2026-03-14', type: 'created', name: 'The bridge' } as const;
    expect(stateAfter([created, { at: '2027', type: 'painted' } as never])).toEqual(stateAfter([created]));
  });
});
