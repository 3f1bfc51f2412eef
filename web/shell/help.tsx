import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Strings } from '../../src/report/strings/en.ts';
import { remember, remembered } from './theme.ts';

const KEY = 'stemma.keys';

/** Whether single keys do something. Who dictates or has a tremor can turn them off (WCAG 2.1.4). */
export const keysOn = signal(remembered(KEY) !== 'off');

/** The keys, and the switch for them, in a dialog. */
export function Help({
  strings,
  more,
}: {
  readonly strings: Strings;
  readonly more: Readonly<Record<string, string>>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="quiet" data-key="?" onClick={() => dialog.current?.showModal()}>
        {strings.shell.keys}
      </button>
      <dialog ref={dialog} class="help" aria-labelledby="help-title">
        <h2 id="help-title">{strings.shell.keys}</h2>
        <dl>
          {Object.entries({ ...strings.shell.keyMeanings, ...more }).map(([key, meaning]) => [
            <dt key={key}>
              {key.split(' ').map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>,
            <dd key={`${key}:`}>{meaning}</dd>,
          ])}
        </dl>
        <label class="check">
          <input
            type="checkbox"
            checked={keysOn.value}
            onChange={(event) => {
              keysOn.value = event.currentTarget.checked;
              remember(KEY, keysOn.value ? 'on' : 'off');
            }}
          />{' '}
          {strings.shell.keysOn}
        </label>
        <form method="dialog">
          <button type="submit" class="button">
            {strings.shell.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
