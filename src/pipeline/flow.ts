import type { SourceDocument } from '../model/index.ts';

// A flow is a list of stages. Each has a scope and names what it needs; its `run` is given exactly that, so that an
// undeclared read does not compile. The builder below only carries those types along; it computes nothing.

/** Results by stage name. */
type Results = Record<string, unknown>;

/** A witness as a dossier stage sees it. */
export type View<W> = W & {
  readonly sigil: string;
  /** Its place in the order given. */
  readonly order: number;
  /** The same for the same document in any dossier; ids that must last are made of it. */
  readonly key: string;
};

/** A pair as a dossier stage sees it: indices into `witnesses`, `a < b`, and the results asked for. */
export type PairView<P> = P & { readonly a: number; readonly b: number };

export interface WitnessStage {
  readonly scope: 'witness';
  readonly name: string;
  readonly version: number;
  readonly needs: readonly string[];
  /** What it comes to is known before the flow begins: no thread is to work it out again. */
  readonly here: boolean;
  readonly run: (needs: Results, document: SourceDocument) => unknown;
}

export interface PairStage {
  readonly scope: 'pair';
  readonly name: string;
  readonly version: number;
  readonly each: readonly string[];
  readonly pair: readonly string[];
  readonly among: ((witnesses: readonly Results[]) => Iterable<readonly [number, number]>) | null;
  readonly run: (a: Results, b: Results, pair: Results) => unknown;
}

export interface DossierStage {
  readonly scope: 'dossier';
  readonly name: string;
  readonly version: number;
  readonly witnesses: readonly string[];
  readonly pairs: readonly string[];
  readonly needs: readonly string[];
  /** Worth another thread's time where there is one: it is long, and stages behind it can go on without it. */
  readonly apart: boolean;
  readonly run: (needs: Results) => unknown;
}

export type Stage = WitnessStage | PairStage | DossierStage;

/**
 * A flow under construction. `W`, `P`, `D`: the results there are so far, by scope.
 * Stages run in the order in which they are added; a stage can need only what stands above it.
 */
export class Flow<W extends Results, P extends Results, D extends Results> {
  readonly stages: readonly Stage[];

  private constructor(stages: readonly Stage[]) {
    this.stages = stages;
  }

  static readonly empty = new Flow<Record<never, never>, Record<never, never>, Record<never, never>>([]);

  /** Runs once for each witness. `version` goes up whenever the same input may give another result. */
  witness<const Name extends string, Need extends keyof W & string, Out>(
    name: Name,
    stage: {
      readonly version: number;
      readonly needs: readonly Need[];
      readonly here?: boolean;
      readonly run: (needs: Pick<W, Need>, document: SourceDocument) => Out;
    },
  ): Flow<W & Record<Name, Out>, P, D> {
    const { here = false } = stage;
    return this.#with({ ...stage, scope: 'witness', name, here, run: stage.run as WitnessStage['run'] });
  }

  /**
   * Runs once for each pair of witnesses, or for those that `among` picks. `among` is an index: it may leave out a pair
   * only if `run` would find nothing in it. `a` and `b` come in an order that does not depend on the order given.
   */
  pair<const Name extends string, Each extends keyof W & string, Need extends keyof P & string, Out>(
    name: Name,
    stage: {
      readonly version: number;
      readonly each: readonly Each[];
      readonly pair: readonly Need[];
      readonly among?: (witnesses: readonly Pick<W, Each>[]) => Iterable<readonly [number, number]>;
      readonly run: (a: Pick<W, Each>, b: Pick<W, Each>, pair: Pick<P, Need>) => Out;
    },
  ): Flow<W, P & Record<Name, Out>, D> {
    return this.#with({
      ...stage,
      scope: 'pair',
      name,
      among: (stage.among as PairStage['among']) ?? null,
      run: stage.run as PairStage['run'],
    });
  }

  /** Runs once for the whole dossier. Witnesses come in an order that does not depend on the order given. */
  dossier<
    const Name extends string,
    Each extends keyof W & string,
    Pair extends keyof P & string,
    Need extends keyof D & string,
    Out,
  >(
    name: Name,
    stage: {
      readonly version: number;
      readonly witnesses: readonly Each[];
      readonly pairs: readonly Pair[];
      readonly needs: readonly Need[];
      readonly apart?: boolean;
      readonly run: (
        needs: Pick<D, Need> & {
          readonly witnesses: readonly View<Pick<W, Each>>[];
          readonly pairs: readonly PairView<Pick<P, Pair>>[];
        },
      ) => Out;
    },
  ): Flow<W, P, D & Record<Name, Out>> {
    const { apart = false } = stage;
    return this.#with({ ...stage, scope: 'dossier', name, apart, run: stage.run as DossierStage['run'] });
  }

  #with<W2 extends Results, P2 extends Results, D2 extends Results>(stage: Stage): Flow<W2, P2, D2> {
    return new Flow<W2, P2, D2>([...this.stages, stage]);
  }
}

/** What a finished flow computes, by scope. */
export type WitnessResults<F> = F extends Flow<infer W, infer _P, infer _D> ? W : never;
export type DossierResults<F> = F extends Flow<infer _W, infer _P, infer D> ? D : never;
