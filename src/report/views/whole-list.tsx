import type { ListProps } from './surface.tsx';

/** A list with every item in the page: for paper, and for lists short enough to need nothing cleverer. */
export function WholeList({ as: Tag = 'ol', count, item, keyOf, class: name }: ListProps) {
  const Item = Tag === 'tbody' ? 'tr' : 'li';
  return (
    <Tag class={name}>
      {Array.from({ length: count }, (_, at) => (
        <Item key={keyOf(at)}>{item(at)}</Item>
      ))}
    </Tag>
  );
}
