import type { ComponentChildren } from 'preact';
import { useSurface } from './surface.tsx';

/** Entries of a ledger, one card each; the one with `current`'s id stands out and is in view. */
export function Cards<Entry extends { readonly id: string }>(props: {
  readonly entries: readonly Entry[];
  readonly current: string | null;
  /** Height of a card that has not been measured, in pixels. */
  readonly estimate: number;
  readonly children: (entry: Entry) => ComponentChildren;
}) {
  const { entries, estimate, children } = props;
  const { List } = useSurface();
  const current = entries.findIndex(({ id }) => id === props.current);
  return (
    <List
      class="cards"
      count={entries.length}
      estimate={estimate}
      keyOf={(at) => entries[at]!.id}
      {...(current < 0 ? {} : { current })}
      item={(at) => (
        <article class="card" aria-current={at === current ? 'true' : undefined}>
          {children(entries[at]!)}
        </article>
      )}
    />
  );
}
