import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../src/model/index.ts';
import { visible } from '../../src/report/models/visible.ts';
import { appEn } from '../../src/report/strings/app-en.ts';
import { api } from './api.ts';
import { localTime, Trouble, useDoing } from './parts.tsx';
import type { Watched } from './watch.ts';

interface DecisionProps {
  readonly watched: Watched;
  readonly finding: Finding;
}

/** What the reader makes of a finding: accepted or rejected, with a note. */
export function Decision({ watched, finding }: DecisionProps) {
  const { decision: words } = appEn;
  const made = decisionOn(watched, finding.id);
  const note = useRef<HTMLTextAreaElement>(null);
  const [isSaved, setSaved] = useState(false);
  const { busy, trouble, run } = useDoing();
  useEffect(() => setSaved(false), [finding.id]);
  const decide = (decision: 'accepted' | 'rejected') =>
    run(async () => {
      watched.take(await api.decide(watched.id, finding.id, decision, note.current?.value ?? ''));
      setSaved(true);
    });
  return (
    <form
      class="decision"
      key={finding.id}
      onSubmit={(event) => {
        event.preventDefault();
        if (made !== undefined) void decide(made.decision);
      }}
    >
      <fieldset>
        <legend>{words.title}</legend>
        <p class="choices">
          <button
            type="button"
            class="button"
            data-key="a"
            aria-pressed={made?.decision === 'accepted'}
            onClick={() => decide('accepted')}
          >
            {words.accept}
          </button>
          <button
            type="button"
            class="button"
            data-key="x"
            aria-pressed={made?.decision === 'rejected'}
            onClick={() => decide('rejected')}
          >
            {words.reject}
          </button>
          {made !== undefined && (
            <button
              type="button"
              class="quiet"
              disabled={busy}
              onClick={() =>
                run(async () => {
                  watched.take(await api.undecide(watched.id, finding.id));
                  setSaved(false);
                })
              }
            >
              {words.undo}
            </button>
          )}
          <span class="fine" role="status">
            {made !== undefined && `${words[made.decision]} ${words.at(localTime(made.at))}`}
            {isSaved && ` · ${words.saved}`}
          </span>
        </p>
        <label>
          {words.note}
          <textarea ref={note} rows={2} maxLength={10_000} defaultValue={visible(made?.note ?? '')} />
        </label>
        {made === undefined ? (
          <p class="fine">
            {words.noteFirst} {words.lead}
          </p>
        ) : (
          <p>
            <button type="submit" class="quiet" disabled={busy}>
              {words.saveNote}
            </button>{' '}
            <span class="fine">{words.lead}</span>
          </p>
        )}
      </fieldset>
      <Trouble says={trouble} />
    </form>
  );
}

/** The decision on a finding, if there is one. */
export function decisionOn(watched: Watched, finding: string) {
  return watched.detail.value?.decided.find((known) => known.finding === finding);
}

/** The word for it in the list of findings. */
export function Decided({ watched, finding }: DecisionProps) {
  const made = decisionOn(watched, finding.id);
  return made === undefined ? null : (
    <span class={`decided decided-${made.decision}`}>{appEn.decision[made.decision]}</span>
  );
}
