import type { Change } from '../../model/index.ts';
import { formatShare } from '../models/numbers.ts';
import { diffWords } from '../models/word-diff.ts';
import { Place, WordDiff, Words } from './parts.tsx';
import { useSurface } from './surface.tsx';

/** One change that a copy made: dropped words struck through, added words underlined, both where words were replaced. */
function ChangeLine({ change }: { readonly change: Change }) {
  const { strings, paper } = useSurface();
  const { before, after, kind, weight } = change;
  const words = `${strings.stemma.weight} ${formatShare(weight)}`;
  return (
    <>
      <span class="what">
        <span class="kind">{strings.changeKinds[kind]}</span> {before !== null && <Place span={before} />}
        {before !== null && after !== null && ' → '}
        {after !== null && <Place span={after} />}{' '}
        {!paper && <meter min="0" max="1" value={weight} title={words} aria-label={words} />}
      </span>{' '}
      <span>
        <ChangedWords change={change} />
      </span>
    </>
  );
}

/** The changes of one copy, one below the other. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul class="apparatus">
      {changes.map((change, at) => (
        <li key={at}>
          <ChangeLine change={change} />
        </li>
      ))}
    </ul>
  );
}

/** The words that went, came or were replaced. */
function ChangedWords({ change: { before, after, kind } }: { readonly change: Change }) {
  if (kind === 'changed' && before !== null && after !== null) {
    const edits = diffWords(before.text, after.text);
    if (edits?.some(({ op }) => op !== 'keep')) return <WordDiff edits={edits} />;
  }
  if (kind === 'moved') return <Words text={(before ?? after)?.text ?? ''} />;
  return (
    <>
      {before !== null && (
        <del>
          <Words text={before.text} />
        </del>
      )}{' '}
      {after !== null && (
        <ins>
          <Words text={after.text} />
        </ins>
      )}
    </>
  );
}
