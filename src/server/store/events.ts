import type { GivenMetadata } from '../../model/index.ts';

/** A source as it was handed in. Its bytes lie beside the log, named by their hash. */
export interface StoredSource {
  readonly id: string;
  /** Unique in its dossier: what `path` says in the dossier's JSON. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly url?: string;
  readonly declaredType?: string;
  readonly declaredCharset?: string;
  readonly given?: GivenMetadata;
}

/** What somebody decided about a finding: people's own layer, never mixed with what the machine says. */
export interface Decision {
  /** A `Finding.id`. The finding may come and go with the reports; the decision stays. */
  readonly finding: string;
  readonly decision: 'accepted' | 'rejected';
  readonly note: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What happened to a dossier, in order. Everything else about it can be worked out from these and the sources. */
export type DossierEvent = { readonly at: string } & (
  | { readonly type: 'created'; readonly name: string }
  | { readonly type: 'renamed'; readonly name: string }
  | { readonly type: 'added'; readonly source: StoredSource }
  | { readonly type: 'removed'; readonly source: string }
  | { readonly type: 'told'; readonly source: string; readonly given: GivenMetadata }
  | {
      readonly type: 'decided';
      readonly finding: string;
      readonly decision: Decision['decision'] | null;
      readonly note: string;
    }
  | { readonly type: 'collated'; readonly key: string }
);

/** A dossier as its events make it. */
export interface DossierState {
  readonly name: string;
  readonly created: string;
  readonly changed: string;
  readonly sources: readonly StoredSource[];
  readonly decisions: readonly Decision[];
  /** Keys of the last two results, the latest last: the one before shows what changed. */
  readonly results: readonly string[];
}

const NOTHING: DossierState = { name: '', created: '', changed: '', sources: [], decisions: [], results: [] };

/** The state after all events. What is no event of ours (a later version's) changes nothing. */
export function stateAfter(events: readonly DossierEvent[]): DossierState {
  return events.reduce(after, NOTHING);
}

export function after(state: DossierState, event: DossierEvent): DossierState {
  switch (event.type) {
    case 'created':
      return { ...state, name: event.name, created: event.at, changed: event.at };
    case 'renamed':
      return { ...state, name: event.name, changed: event.at };
    case 'added':
      return { ...state, sources: [...state.sources, event.source], changed: event.at };
    case 'removed':
      return { ...state, sources: state.sources.filter(({ id }) => id !== event.source), changed: event.at };
    case 'told':
      return {
        ...state,
        sources: state.sources.map((source) => (source.id === event.source ? tell(source, event.given) : source)),
        changed: event.at,
      };
    case 'decided': {
      const others = state.decisions.filter(({ finding }) => finding !== event.finding);
      const { finding, decision, note, at } = event;
      return {
        ...state,
        decisions: decision === null ? others : [...others, { finding, decision, note, at }],
        changed: at,
      };
    }
    case 'collated':
      return { ...state, results: [...state.results.filter((key) => key !== event.key), event.key].slice(-2) };
    default:
      return state;
  }
}

function tell(source: StoredSource, given: GivenMetadata): StoredSource {
  const { given: _, ...rest } = source;
  return given.record === undefined && given.published === undefined ? rest : { ...rest, given };
}
