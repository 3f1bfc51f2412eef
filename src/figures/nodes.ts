import type { Language } from '../lang/index.ts';
import type { Report } from '../model/index.ts';
import { decimalYear } from '../text/index.ts';
import { type Bag, Bags } from './likeness.ts';
import type { Profile, Profiles } from './profiles.ts';
import { Vocabulary } from './vocabulary.ts';

/** One witness as its figures are laid beside those of others. */
export interface FiguredWitness {
  readonly sigil: string;
  readonly order: number;
  readonly key: string;
  readonly report: Report;
  readonly profiles: Profiles;
}

/** One figure of one witness among those of a dossier, with what its own report says of it. */
export interface Node extends Omit<Profile, 'setting'> {
  /** Index among the figures of the dossier: by witness, then by place. */
  readonly index: number;
  /** Index of the witness. */
  readonly witness: number;
  /** Index among the witness's figures. */
  readonly at: number;
  /** The counted noun, by its number in the vocabulary; -1 where there is none. */
  readonly head: number;
  /** Whose measure it is, and what is done with it, by their numbers in the vocabulary; -1 where nothing says. */
  readonly subject: number;
  readonly deed: number;
  /** The noun phrase that is counted or measured. */
  readonly phrase: Bag;
  /** The phrase and everything around. */
  readonly all: Bag;
  /** The day of its report in decimal years. */
  readonly own: number | null;
  /** All numbers that its report gives. */
  readonly numbers: ReadonlySet<number>;
  /** Its report gives no other number in its unit, or of its noun. */
  readonly alone: boolean;
}

/** Names a figure's sentence among those of all reports. */
export function sentenceKey({ witness, sentence }: Node): string {
  return `${witness} ${sentence}`;
}

/** Figures between two that are compared in one report: no report has so many, a dump of numbers has. */
const FARTHEST = 1000;
/** Pairs of one report's figures that are compared, at most: a table's are compared with the next ones only. */
const MOST_WITHIN = 3_000_000;

/** How many figures on, or back, one is compared with, in a report of so many. */
export function reachOf(figures: number): number {
  return Math.min(FARTHEST, Math.ceil(MOST_WITHIN / figures));
}

/** The figures of all witnesses, in the witnesses' order and in each by place, and the words they are compared by. */
export function nodesOf(
  witnesses: readonly FiguredWitness[],
  language: Language,
): { readonly nodes: readonly Node[]; readonly vocabulary: Vocabulary } {
  const vocabulary = new Vocabulary(
    witnesses.map(({ profiles }) => profiles.words),
    language,
  );
  const bags = new Bags(vocabulary);
  const nodes: Node[] = [];
  witnesses.forEach(({ report, profiles: { profiles } }, witness) => {
    const own = report.published === null ? null : decimalYear(report.published.value, 0);
    const isFigure = ({ figure }: Profile) => figure.kind !== 'date' && figure.kind !== 'clock';
    const numbers = new Set(profiles.filter(isFigure).map(({ figure }) => figure.value));
    const words = vocabulary.of[witness]!;
    const alone = aloneAmong(profiles);
    profiles.forEach((profile, at) => {
      const { setting } = profile;
      // Field by field: of objects made by spreading each is of a kind of its own, and fifty times as slow to read from.
      nodes.push({
        figure: profile.figure,
        amount: profile.amount,
        around: profile.around,
        lent: profile.lent,
        digits: profile.digits,
        voice: profile.voice,
        giver: profile.giver,
        opens: profile.opens,
        named: profile.named,
        restates: profile.restates,
        moves: profile.moves,
        state: profile.state,
        earlier: profile.earlier,
        ofThem: profile.ofThem,
        besides: profile.besides,
        denied: profile.denied,
        recalled: profile.recalled,
        restated: profile.restated,
        aspects: profile.aspects,
        bearing: profile.bearing,
        whole: profile.whole,
        sentence: profile.sentence,
        word: profile.word,
        index: nodes.length,
        witness,
        at,
        head: setting.head < 0 ? -1 : words[setting.head]!,
        subject: setting.subject < 0 ? -1 : words[setting.subject]!,
        deed: setting.deed < 0 ? -1 : words[setting.deed]!,
        phrase: bags.phrase(setting, words),
        all: bags.all(setting, words),
        own,
        numbers,
        alone: alone[at]!,
      });
    });
  });
  return { nodes, vocabulary };
}

/** Units that a report gives many numbers in. */
const COMMON_UNITS: ReadonlySet<string> = new Set([
  'percent',
  'percentage point',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
]);

/** For each figure whether its report gives no other number of its kind. */
function aloneAmong(profiles: readonly Profile[]): boolean[] {
  const values = new Map<string, Set<number>>();
  const keys = profiles.map(kindOf);
  profiles.forEach(({ figure }, at) => {
    const key = keys[at];
    if (key === null || key === undefined) return;
    const known = values.get(key);
    if (known === undefined) values.set(key, new Set([figure.value]));
    else known.add(figure.value);
  });
  return keys.map((key) => key !== null && values.get(key)!.size === 1);
}

/** What a figure counts, or the unit it is in; null where that is common to many. */
function kindOf({ state, amount, setting, figure }: Profile): string | null {
  if (state !== null) return `state ${state}`;
  if (amount.dimension === 'count') return setting.head < 0 ? null : `head ${setting.head}`;
  return figure.unit === null || COMMON_UNITS.has(figure.unit) || amount.dimension === 'money'
    ? null
    : `unit ${amount.dimension} ${figure.unit}`;
}
