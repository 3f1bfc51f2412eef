import type { Commitment, CommitmentMention, Name, Range, Statement, Support } from '../model/index.ts';
import { spanOf, supportBySigil } from '../model/index.ts';
import { shortId } from '../text/index.ts';

/** One witness as commitments are laid side by side. */
export interface CommittedWitness {
  readonly sigil: string;
  readonly key: string;
  readonly report: { readonly text: string };
  readonly commitments: readonly CommitmentMention[];
}

interface LinkSources {
  readonly witnesses: readonly CommittedWitness[];
  readonly names: readonly Name[];
  /** For each witness the id of each of its local names; "" for nobody known. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly statements: readonly Statement[];
}

/** Share of content words (Dice) from which two sentences of one statement tell the same undertaking. */
const SAME_IN_STATEMENT = 0.3;
/** The same where no statement joins them. */
const SAME_ALONE = 0.6;

/**
 * The commitments of all reports, in the order of reports and text. Those of several reports that tell the same one share
 * an `undertaking`; two of one report never do. O(commitments² · words).
 */
export function linkCommitments({ witnesses, names, ids, statements }: LinkSources): Commitment[] {
  const known = new Map(names.map((name) => [name.id, name]));
  const byName = new Map(names.map(({ id, name }) => [name, id]));
  const said = supportBySigil(statements);
  const all = witnesses.flatMap((witness) =>
    witness.commitments.map((mention) => {
      const local = mention.actor?.local == null ? '' : (ids[witness.sigil]?.[mention.actor.local] ?? '');
      // Whoever signs a report need not be named in it.
      const id = local !== '' || mention.actor === null ? local : (byName.get(mention.actor.name) ?? '');
      const span = spanOf({ sigil: witness.sigil, text: witness.report.text }, mention);
      return {
        mention,
        witness: witness.sigil,
        // Whose release it is need not be who does it.
        actorId: mention.actor?.range == null ? '' : id,
        span,
        id: `c${shortId(`${witness.key}:${mention.start}`)}`,
        actor: known.get(id)?.name ?? mention.actor?.name ?? null,
        statement: statementAt(said.get(witness.sigil) ?? [], span),
      };
    }),
  );
  const groups = all.map((_, i) => i);
  const members = all.map((_, i) => [i]);
  const pairs = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b, k) => {
      const j = i + 1 + k;
      const likeness = dice(a.mention.words, b.mention.words);
      const least = a.statement !== null && a.statement === b.statement ? SAME_IN_STATEMENT : SAME_ALONE;
      return a.witness !== b.witness &&
        a.mention.negated === b.mention.negated &&
        likeness >= least &&
        !differ(a.actorId, b.actorId, known)
        ? [{ i, j, likeness }]
        : [];
    }),
  );
  pairs.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  for (const { i, j } of pairs) {
    const [x, y] = [groups[i]!, groups[j]!];
    const sigils = (group: number) => members[group]!.map((at) => all[at]!.witness);
    if (x === y || sigils(x).some((sigil) => sigils(y).includes(sigil))) continue;
    for (const at of members[y]!) groups[at] = x;
    members[x]!.push(...members[y]!);
    members[y] = [];
  }
  // Named after the smallest id, so that the order of reports does not matter.
  const labels = members.map((group) => group.map((i) => all[i]!.id).sort()[0] ?? '');
  return all.map(({ mention, span, id, actor, statement }, i) => ({
    id,
    span,
    actor,
    action: mention.action,
    strength: mention.strength,
    due: mention.due,
    statement,
    undertaking: `u${labels[groups[i]!]!.slice(1)}`,
  }));
}

/** Two people or two bodies are two actors; a person may speak for a body. */
function differ(a: string, b: string, names: ReadonlyMap<string, Name>): boolean {
  if (a === '' || b === '' || a === b) return false;
  return names.get(a)?.kind === names.get(b)?.kind;
}

/** The statement of which most of the span is said; of equals the first. `said`: where the span's witness makes statements. */
function statementAt(said: readonly Support[], { start, end }: Range): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { statement, span } of said) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared > most) [best, most] = [statement.id, shared];
  }
  return best;
}

function dice(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const shared = a.filter((word) => other.has(word)).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
