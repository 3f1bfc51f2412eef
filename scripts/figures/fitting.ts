import { joinAlike } from '../../src/figures/alike.ts';
import { type Figures, groupFigures } from '../../src/figures/group.ts';
import { compare } from '../../src/figures/measures.ts';
import { meetingOf, meetingPairs, type Party, partyOf } from '../../src/figures/meetings.ts';
import type { FiguredWitness } from '../../src/figures/nodes.ts';
import { COMPANY, MEETING, type Weights } from '../../src/figures/odds.ts';
import { companies, linksOf, Odds, type SignedPair } from '../../src/figures/pairs.ts';
import { SIGNS } from '../../src/figures/signs.ts';
import type { Telling } from '../../src/figures/tellings.ts';
import type { Measure } from '../../src/model/index.ts';
import { fitLogistic, type Row } from '../statements/logistic.ts';

/** A labelled dossier, ready to be learned from. */
export interface Lesson {
  readonly name: string;
  readonly figures: Figures;
  readonly witnesses: readonly FiguredWitness[];
  readonly pairs: readonly SignedPair[];
  /** By figure: the labelled things that it is a reading of. */
  readonly things: readonly ReadonlySet<number>[];
}

/** Rows that a weight of a number of spread 1 costs. */
const RIDGE = 3;
/** What a figure counts that no label names: it may be a repetition that was left out. */
const UNLABELLED = 0.5;
/** Of different numbers of different things, one in so many is learned from: there are a hundred for each of one thing. */
const OF_MANY = 6;

interface Label {
  readonly right: boolean;
  readonly weight: number;
}

/** Whether two are of one thing, by the things that they are labelled with; null where nothing can be learned. */
function labelOf(a: ReadonlySet<number>, b: ReadonlySet<number>): Label | null {
  if (a.size > 1 || b.size > 1 || a.size + b.size === 0) return null;
  if (a.size + b.size === 1) return { right: false, weight: UNLABELLED };
  const [one] = a;
  return { right: b.has(one!), weight: 1 };
}

function thingsOf({ nodes }: Telling, { things }: Lesson): ReadonlySet<number> {
  return new Set(nodes.flatMap(({ index }) => [...things[index]!]));
}

function pairRows(lesson: Lesson, within: boolean): Row[] {
  const own = lesson.figures.tellings.map((telling) => thingsOf(telling, lesson));
  return lesson.pairs.flatMap((pair, at): Row[] => {
    if (pair.within !== within) return [];
    const label = labelOf(own[pair.a]!, own[pair.b]!);
    if (label === null || (within && label.weight < 1 && pair.relation === 'same')) return [];
    const many = !label.right && pair.relation === 'apart';
    if (many && at % OF_MANY > 0) return [];
    const features = [1, ...SIGNS.map((name) => pair.signs[name])];
    return [{ features, right: label.right, weight: label.weight * (many ? OF_MANY : 1) }];
  });
}

function companyRows(lesson: Lesson, weights: Pick<Weights, 'across' | 'within'>): Row[] {
  const { tellings } = lesson.figures;
  const own = tellings.map((telling) => thingsOf(telling, lesson));
  const links = linksOf(lesson.pairs, weights);
  const companyOf = companies(tellings, links);
  return links.flatMap((link, at): Row[] => {
    const label = labelOf(own[link.a]!, own[link.b]!);
    if (label === null) return [];
    const many = !label.right && link.relation === 'apart';
    if (many && at % OF_MANY > 0) return [];
    const company = companyOf(link);
    const features = [1, ...COMPANY.map((name) => company[name])];
    return [{ features, right: label.right, weight: label.weight * (many ? OF_MANY : 1) }];
  });
}

/** Of two groups as large as usual, how many rows they count for. */
const MOST_SIZE = 9;

function meetingRows(lesson: Lesson, weights: Weights): Row[] {
  const { figures, pairs } = lesson;
  const { tellings, tellingOf, conversions, areAligned } = figures;
  const odds = new Odds(tellings, pairs, weights);
  const restated = conversions.map(([a, b]) => [tellingOf(a), tellingOf(b)] as const);
  const parties = joinAlike(tellings, odds, restated, areAligned).map(partyOf);
  const met = new Set<string>();
  return [...meetingPairs(parties, odds)].flatMap(([i, j]): Row[] => {
    const key = `${Math.min(i, j)} ${Math.max(i, j)}`;
    if (met.has(key)) return [];
    met.add(key);
    const [p, q] = [parties[i]!, parties[j]!];
    const meeting = meetingOf(p, q, { ...figures, odds });
    const label = labelOf(majority(p, lesson), majority(q, lesson));
    if (meeting === null || label === null) return [];
    const size = 1 + Math.log(Math.min(MOST_SIZE, p.tellings.length * q.tellings.length));
    return [
      { features: [1, ...MEETING.map((name) => meeting[name])], right: label.right, weight: label.weight * size },
    ];
  });
}

/** The thing that most figures of a group are labelled with. */
function majority({ tellings }: Party, { things }: Lesson): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { nodes } of tellings)
    for (const { index } of nodes) for (const thing of things[index]!) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return new Set(first === undefined ? [] : [first[0]]);
}

function named<Name extends string>(names: readonly Name[], rows: readonly Row[]): Record<Name | 'base', number> {
  const [base, ...rest] = fitLogistic(rows, RIDGE);
  return Object.fromEntries([['base', base], ...names.map((name, i) => [name, rest[i]])]) as Record<
    Name | 'base',
    number
  >;
}

/** Parts into which the dossiers are split; each is judged by what the others taught. */
const PARTS = 6;

/** The weights that all lessons teach, and for each lesson those that were taught without it. */
export function fitFigures(lessons: readonly Lesson[]): {
  readonly all: Weights;
  readonly without: readonly Weights[];
} {
  const parts = Array.from({ length: PARTS }, (_, part) => part);
  const isOut = (part: number) => (_: unknown, at: number) => at % PARTS !== part;
  const [across, inside] = [lessons.map((l) => pairRows(l, false)), lessons.map((l) => pairRows(l, true))];
  const first = parts.map((part) => ({
    across: named(SIGNS, across.filter(isOut(part)).flat()),
    within: named(SIGNS, inside.filter(isOut(part)).flat()),
  }));
  const company = lessons.map((lesson, at) => companyRows(lesson, first[at % PARTS]!));
  const second = parts.map((part) => named(COMPANY, company.filter(isOut(part)).flat()));
  const none = named(MEETING, [{ features: [1, ...MEETING.map(() => 0)], right: false }]);
  const meetings = lessons.map((lesson, at) =>
    meetingRows(lesson, { ...first[at % PARTS]!, company: second[at % PARTS]!, meeting: none }),
  );
  const third = parts.map((part) => named(MEETING, meetings.filter(isOut(part)).flat()));
  const without = lessons.map((_, at) => ({
    ...first[at % PARTS]!,
    company: second[at % PARTS]!,
    meeting: third[at % PARTS]!,
  }));
  return {
    all: {
      across: named(SIGNS, across.flat()),
      within: named(SIGNS, inside.flat()),
      company: named(COMPANY, company.flat()),
      meeting: named(MEETING, meetings.flat()),
    },
    without,
  };
}

/** The measures that a lesson's figures come to by some weights. */
export function measuresBy({ figures, pairs, witnesses }: Lesson, weights: Weights): readonly Measure[] {
  return compare(groupFigures(figures, weights, pairs), witnesses).measures;
}
