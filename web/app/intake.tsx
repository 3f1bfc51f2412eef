import { useRef, useState } from 'preact/hooks';
import { appEn } from '../../src/report/strings/app-en.ts';
import { api } from './api.ts';
import { Trouble, useDoing } from './parts.tsx';

/** Files sent in one request, at most: a report that cannot be taken then holds few others up. */
const TOGETHER = 20;

interface IntakeProps {
  /** The dossier that takes the reports; made when there is something to take. */
  readonly into: () => Promise<string>;
  readonly onTaken: (id: string) => void;
}

/** Where reports are handed in: dropped, chosen, pasted, or by their addresses. */
export function Intake({ into, onTaken }: IntakeProps) {
  const { busy, trouble, run } = useDoing();
  const [sent, setSent] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const { intake } = appEn;

  /** Hands in piece by piece. What was taken before a piece that is refused stays taken, and is shown. */
  function send(pieces: readonly (readonly [count: number, send: (id: string) => Promise<unknown>])[]): Promise<void> {
    return run(async () => {
      const of = pieces.reduce((sum, [count]) => sum + count, 0);
      const id = await into();
      let done = 0;
      const refused: string[] = [];
      for (const [count, sendOne] of pieces) {
        setSent({ done, of });
        await sendOne(id).catch((error: Error) => {
          if (error instanceof TypeError) throw error;
          refused.push(error.message);
        });
        done += count;
      }
      setSent(null);
      if (refused.length < pieces.length) onTaken(id);
      if (refused.length > 0) throw new Error(refused.join(' '));
    }).finally(() => setSent(null));
  }

  function sendFiles(files: readonly File[]): void {
    if (files.length === 0) {
      void run(() => Promise.reject(new Error(intake.noFiles)));
      return;
    }
    const batches = Array.from({ length: Math.ceil(files.length / TOGETHER) }, (_, at) =>
      files.slice(at * TOGETHER, (at + 1) * TOGETHER),
    );
    void send(batches.map((batch) => [batch.length, (id) => api.addFiles(id, batch)]));
  }

  return (
    <div class="intake">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside, which keys reach */}
      <div
        class={`drop${isOver ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={async (event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer !== null) sendFiles(await filesIn(event.dataTransfer));
        }}
      >
        <p class="drop-words">{intake.drop}</p>
        <p>
          <span class="fine">{intake.or}</span>{' '}
          <button type="button" class="button" disabled={busy} onClick={() => chooser.current?.click()}>
            {intake.choose}
          </button>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              if (files.length > 0) sendFiles(files);
            }}
          />
        </p>
        <p class="fine">{intake.kinds}</p>
      </div>
      <div class="intake-others">
        <details>
          <summary>{intake.paste}</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const form = event.currentTarget;
              const data = new FormData(form);
              const text = String(data.get('text'));
              void send([[1, (id) => api.addText(id, text, String(data.get('name')).trim())]]).then(() => form.reset());
            }}
          >
            <label>
              {intake.text}
              <textarea name="text" rows={8} required />
            </label>
            <label>
              {intake.name}
              <input name="name" type="text" maxLength={200} autocomplete="off" />
            </label>
            <button type="submit" class="button" disabled={busy}>
              {intake.addText}
            </button>
          </form>
        </details>
        <details>
          <summary>{intake.addresses}</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const form = event.currentTarget;
              const urls = String(new FormData(form).get('urls'))
                .split(/\s+/)
                .filter((line) => line !== '');
              if (!urls.some((url) => /^https?:\/\//i.test(url)))
                return void run(() => Promise.reject(new Error(intake.noUrls)));
              return void send(urls.map((url) => [1, (id) => api.addUrl(id, url)])).then(() => form.reset());
            }}
          >
            <label>
              {intake.urls}
              <textarea name="urls" rows={4} required spellcheck={false} />
            </label>
            <button type="submit" class="button" disabled={busy}>
              {intake.fetch}
            </button>
          </form>
        </details>
      </div>
      <p class="fine" role="status">
        {sent !== null && intake.sending(sent.done, sent.of)}
      </p>
      <Trouble says={trouble} />
    </div>
  );
}

/** Every file in what was dropped, those in folders too, in order of their paths. */
async function filesIn(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const found: { readonly path: string; readonly file: File }[] = [];
  if (entries.every((entry) => entry === null)) return [...dropped.files];
  for (const entry of entries) if (entry !== null) await gather(entry, found);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ file }) => file);
}

async function gather(entry: FileSystemEntry, found: { readonly path: string; readonly file: File }[]): Promise<void> {
  if (entry.name.startsWith('.')) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ path: entry.fullPath, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const inner of some) await gather(inner, found);
  }
}
