import type { Witness } from '../../src/model/index.ts';
import { formatDate } from '../../src/report/models/dates.ts';
import { shortName } from '../../src/report/models/label.ts';
import { visible } from '../../src/report/models/visible.ts';
import { appEn } from '../../src/report/strings/app-en.ts';
import { en } from '../../src/report/strings/en.ts';
import type { DossierDetail, StoredSource } from '../../src/server/wire.ts';
import { api } from './api.ts';

/** Kind and date as they were read. */
function factsOf({ kind, published }: Witness): string {
  return published === null ? en.kinds[kind] : `${en.kinds[kind]} · ${formatDate(published.value, en)}`;
}

/** The day of a date, as an input for days takes it; none for what is less precise. */
function dayOf(date = ''): string {
  return date.length < 10 ? '' : date.slice(0, 10);
}

interface SourceRowProps {
  readonly dossier: string;
  readonly source: StoredSource;
  /** The reports as they were last read; the source's own is found by its bytes. */
  readonly witnesses: readonly Witness[];
  /** Why it could not be read, where it could not. */
  readonly unread: string | null;
  readonly size: string;
  readonly change: (what: () => Promise<DossierDetail>) => void;
}

/** One source: what it is, what the reader says of it, and the way out. */
export function SourceRow({ dossier, source, witnesses, unread, size, change }: SourceRowProps) {
  const { desk } = appEn;
  const { id, name, url, given } = source;
  const witness = witnesses.find(({ id }) => id === source.sha256);
  const shown = visible(url ?? name);
  return (
    <li class="source-row">
      <b class="f0">{witness?.sigil ?? '–'}</b>
      <div class="what">
        <p>
          {witness === undefined ? shown : visible(witness.title ?? shortName(witness))}{' '}
          {witness !== undefined && <span class="fine">{factsOf(witness)}</span>}
        </p>
        <p class="fine">
          <a href={api.sourceHref(dossier, id)} download aria-label={desk.source(shown)}>
            {shown}
          </a>{' '}
          · {size}
        </p>
        {witness === undefined && unread !== null && <p class="trouble">{visible(unread)}</p>}
      </div>
      <label class="check">
        <input
          type="checkbox"
          // What is read as a record is shown as one; a reader may know better.
          checked={given?.record ?? (witness !== undefined && witness.kind !== 'report')}
          aria-label={desk.recordOf(shown)}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            change(() =>
              api.tell(dossier, id, {
                record: checked,
                ...(given?.published === undefined ? {} : { published: given.published }),
              }),
            );
          }}
        />{' '}
        {desk.record}
      </label>
      <label class="pick">
        <span>{desk.published}</span>
        <input
          type="date"
          value={dayOf(given?.published ?? witness?.published?.value)}
          aria-label={desk.publishedOf(shown)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change(() =>
              api.tell(dossier, id, {
                ...(given?.record === undefined ? {} : { record: given.record }),
                ...(value === '' ? {} : { published: value }),
              }),
            );
          }}
        />
      </label>
      <button
        type="button"
        class="quiet"
        aria-label={desk.removeOf(shown)}
        onClick={() => change(() => api.takeOut(dossier, id))}
      >
        {desk.remove}
      </button>
    </li>
  );
}
