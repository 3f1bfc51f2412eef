import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ListProps } from '../../src/report/views/surface.tsx';
import { WholeList } from '../../src/report/views/whole-list.tsx';
import { Heights } from './heights.ts';

/** Items. Shorter lists are drawn whole: then the browser's own search finds everything. */
const WHOLE = 80;
/** Pixels beyond either edge of what is seen in which items are drawn. */
const BEYOND = 600;

/**
 * A list of which only the items near what is seen are in the page; the rest is room. Lists scroll with the page, the
 * rows of a table with the scroller around it, so that the table's head stays in sight.
 */
export function List(props: ListProps) {
  return props.count <= (props.whole ?? WHOLE) ? <BriefList {...props} /> : <LongList {...props} />;
}

function BriefList(props: ListProps) {
  const { current, as, class: name } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === undefined) return;
    box.current?.querySelectorAll(':scope > * > *')[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (as === 'tbody') return <WholeList {...props} />;
  return (
    <div ref={box} class={name === undefined ? undefined : `${name}-box`}>
      <WholeList {...props} />
    </div>
  );
}

function LongList({ as: Tag = 'ol', count, estimate, item, keyOf, current, class: name }: ListProps) {
  const box = useRef<HTMLElement>(null);
  const [heights] = useState(() => new Heights());
  heights.resize(count, estimate, keyOf);
  const { top, bottom } = useSeen(box);
  const [first, last] = heights.between(top - BEYOND, bottom + BEYOND);
  useMeasured(box, heights, first);
  useEffect(() => {
    if (current !== undefined && box.current !== null) reveal(box.current, heights.top(current));
  }, [current, heights]);
  const Item = Tag === 'tbody' ? 'tr' : 'li';
  const Box = Tag as 'ol';
  return (
    <Box class={`long ${name ?? ''}`} ref={box as RefObject<HTMLOListElement>}>
      <Item key="room before" class="room" style={{ height: `${heights.top(first)}px` }} />
      {Array.from({ length: last - first }, (_, offset) => (
        <Item
          key={keyOf(first + offset)}
          {...(Tag === 'ol'
            ? { 'aria-posinset': first + offset + 1, 'aria-setsize': count }
            : { 'aria-rowindex': first + offset + 2 })}
        >
          {item(first + offset)}
        </Item>
      ))}
      <Item key="room after" class="room" style={{ height: `${heights.top(count) - heights.top(last)}px` }} />
    </Box>
  );
}

/** What of the list can be seen, in pixels from its top. Follows scrolling of the page and of a scroller around it. */
function useSeen(box: RefObject<HTMLElement | null>): { readonly top: number; readonly bottom: number } {
  const [seen, see] = useState({ top: 0, bottom: innerHeight });
  useLayoutEffect(() => {
    const look = () => {
      if (box.current === null) return;
      const scroller = box.current.closest('.scroller')?.getBoundingClientRect();
      const from = box.current.getBoundingClientRect().top;
      const top = Math.max(0, (scroller?.top ?? 0) - from);
      const bottom = Math.min(innerHeight, scroller?.bottom ?? innerHeight) - from;
      // Steps smaller than half of what is drawn beyond the edge change nothing that is drawn.
      see((known) =>
        Math.abs(known.top - top) + Math.abs(known.bottom - bottom) < BEYOND / 2 ? known : { top, bottom },
      );
    };
    look();
    addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [box]);
  return seen;
}

/** Takes the heights of what is drawn; draws again if any differs from what was thought. */
function useMeasured(box: RefObject<HTMLElement | null>, heights: Heights, first: number): void {
  const [, redraw] = useReducer((drawn: number, _: null) => drawn + 1, 0);
  useLayoutEffect(() => {
    const drawn = [...(box.current?.children ?? [])].slice(1, -1);
    let changed = false;
    drawn.forEach((element, at) => {
      changed = heights.set(first + at, element.getBoundingClientRect().height) || changed;
    });
    if (changed) redraw(null);
  });
}

function reveal(box: HTMLElement, offset: number): void {
  const scroller = box.closest('.scroller');
  const head = 80;
  if (scroller !== null && scroller.scrollHeight > scroller.clientHeight) scroller.scrollTo({ top: offset - head });
  else scrollTo({ top: box.getBoundingClientRect().top + scrollY + offset - head });
}
