import { isAlone } from '../models/statements.ts';
import { clipped } from '../models/visible.ts';
import { Place, Sigils, Words } from '../views/parts.tsx';
import { useSurface } from '../views/surface.tsx';

/** Characters of a wording shown beside the clearest; all of it stands at its place below. */
const CLIPPED = 110;

/** Statements for reading: those of several families first, each with who says it how; what one report alone says is marked in its text. */
export function StatementLedger() {
  const { index, strings } = useSurface();
  const { statements } = index.dossier;
  if (statements.length === 0) return <p class="lead">{strings.matrix.none}</p>;
  const shared = statements.filter((statement) => !isAlone(statement));
  const alone = statements.filter(isAlone);
  return (
    <>
      {shared.length > 0 && (
        <ol class="statements">
          {shared.map((statement) => (
            <li key={statement.id} id={statement.id}>
              <Words text={statement.text} />{' '}
              {statement.contested && <span class="tag t-middle">{strings.matrix.contested}</span>}
              <ul>
                {statement.support.map(({ span, stance }, at) => (
                  <li key={at}>
                    {strings.stances[stance]} <Place span={span} />{' '}
                    {span.text !== statement.text && <Words text={clipped(span.text, CLIPPED)} />}
                  </li>
                ))}
                {(statement.titled ?? []).length > 0 && (
                  <li>
                    {strings.titled} <Sigils of={statement.titled!} />
                  </li>
                )}
                {statement.silent.length > 0 && (
                  <li>
                    {strings.silent} <Sigils of={statement.silent.map(({ witness }) => witness)} />
                  </li>
                )}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {alone.length > 0 && (
        <p class="lead">
          {strings.matrix.underlined(alone.length)} <u>{strings.matrix.underlinedSo}</u>.
        </p>
      )}
    </>
  );
}
