import { useRef, useState } from 'preact/hooks';
import { appEn } from '../../src/report/strings/app-en.ts';
import { api } from './api.ts';
import { filesIn } from './dropped-files.ts';
import { Trouble, useDoing } from './parts.tsx';

/** Files sent in one request, at most: a report that cannot be taken then holds few others up. */
const TOGETHER = 20;

interface IntakeProps {
  /** The dossier that takes the reports; made when there is something to take. */
  readonly into: () => Promise<string>;
  /** Something was taken; `leftOut` says what was not, and why. */
  readonly onTaken: (id: string, leftOut: string | null) => void;
  /** Nothing was taken: what was made for it can go. */
  readonly onRefused?: (id: string) => Promise<unknown>;
}

/** What was left out, kept for the page that shows what was taken. */
let told: string | null = null;

/** The next place to hand in says `leftOut`, once. */
export function tellNext(leftOut: string | null): void {
  told = leftOut;
}

function takeTold(): string | null {
  const was = told;
  told = null;
  return was;
}

/** Some reports, and how they are handed in to the dossier with this id. */
type Piece = readonly [count: number, send: (id: string) => Promise<unknown>];

/** What every way of handing in is given: whether something is on its way, how to hand in, how to refuse. */
interface Sending {
  readonly busy: boolean;
  /** Resolves to whether all was taken; what was not is said below. */
  readonly send: (pieces: readonly Piece[], leftOut?: readonly string[]) => Promise<boolean>;
  readonly refuse: (why: string) => void;
}

const { intake } = appEn;

/** Where reports are handed in: dropped, chosen, pasted, or by their addresses. */
export function Intake(props: IntakeProps) {
  const { sent, trouble, before, ...sending } = useSending(props);
  return (
    <div class="intake">
      <Files {...sending} />
      <div class="intake-others">
        <Paste {...sending} />
        <Addresses {...sending} />
      </div>
      <p class="fine" role="status">
        {sent !== null && intake.sending(sent.done, sent.of)}
      </p>
      <Trouble says={trouble} />
      {before !== null && trouble === null && (
        <p class="trouble" role="alert">
          {before}
        </p>
      )}
    </div>
  );
}

/** Hands in piece by piece. What was taken before a piece that is refused stays taken, and is shown. */
function useSending({ into, onTaken, onRefused }: IntakeProps) {
  const { busy, trouble, run } = useDoing();
  const [before, setBefore] = useState(takeTold);
  const [sent, setSent] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const sendAll = async (pieces: readonly Piece[], leftOut: readonly string[]) => {
    setBefore(null);
    const refused = [...leftOut];
    if (pieces.length === 0) throw new Error(refused.join(' '));
    const of = pieces.reduce((sum, [count]) => sum + count, 0);
    const id = await into();
    let done = 0;
    for (const [count, sendOne] of pieces) {
      setSent({ done, of });
      await sendOne(id).catch((error: Error) => {
        if (error instanceof TypeError) throw error;
        refused.push(error.message);
      });
      done += count;
    }
    const why = refused.length === 0 ? null : refused.join(' ');
    if (refused.length - leftOut.length < pieces.length) onTaken(id, why);
    else await onRefused?.(id);
    if (why !== null) throw new Error(why);
  };
  const send = async (pieces: readonly Piece[], leftOut: readonly string[] = []) => {
    let isTaken = false;
    await run(async () => {
      await sendAll(pieces, leftOut).finally(() => setSent(null));
      isTaken = true;
    });
    return isTaken;
  };
  const refuse = (why: string) => void run(() => Promise.reject(new Error(why)));
  return { busy, trouble, before, sent, send, refuse };
}

/** Files that are dropped or chosen. */
function Files({ busy, send, refuse }: Sending) {
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const sendFiles = (files: readonly File[]) => {
    if (files.length === 0) return refuse(intake.noFiles);
    // The server refuses what is sent with an empty file; the others need not wait for it.
    const full = files.filter(({ size }) => size > 0);
    const empty = files.filter(({ size }) => size === 0).map(({ name }) => name);
    const batches = Array.from({ length: Math.ceil(full.length / TOGETHER) }, (_, at) =>
      full.slice(at * TOGETHER, (at + 1) * TOGETHER),
    );
    void send(
      batches.map((batch) => [batch.length, (id) => api.addFiles(id, batch)]),
      empty.length === 0 ? [] : [intake.empty(empty)],
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside, which keys reach
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
  );
}

/** Text that is pasted or typed. */
function Paste({ busy, send }: Sending) {
  return (
    <details>
      <summary>{intake.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const data = new FormData(form);
          const [text, name] = [String(data.get('text')), String(data.get('name')).trim()];
          void send([[1, (id) => api.addText(id, text, name)]]).then((isTaken) => isTaken && form.reset());
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
  );
}

/** Pages by their addresses. */
function Addresses({ busy, send, refuse }: Sending) {
  return (
    <details>
      <summary>{intake.addresses}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const urls = String(new FormData(form).get('urls'))
            .split(/\s+/)
            .filter((line) => line !== '');
          if (!urls.some((url) => /^https?:\/\//i.test(url))) return refuse(intake.noUrls);
          void send(urls.map((url) => [1, (id) => api.addUrl(id, url)])).then((isTaken) => isTaken && form.reset());
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
  );
}
