import { companies } from '../../src/statements/links/company.ts';
import type { LinkTable } from '../../src/statements/links/links.ts';
import { MODELS, signsOf } from '../../src/statements/links/odds.ts';
import { fitLogistic, predict, type Row } from '../logistic.ts';
import { type Claim, type Labelled, labelsOf } from './labels.ts';

/** A labelled dossier: its links with their numbers. */
export interface Lesson extends Labelled {
  readonly name: string;
  /** By link: the numbers that it has by itself. */
  readonly own: readonly (readonly number[])[];
  readonly labels: readonly (boolean | undefined)[];
}

/** What two clauses share in the mood of saying is weighed by hand: such pairs teach nothing. */
export function lessonOf(
  name: string,
  claims: readonly Claim[],
  dossier: Omit<Labelled, 'links'> & { readonly table: LinkTable },
): Lesson {
  const { table, ...rest } = dossier;
  const links = table.links.map(({ a, b, score }) => ({ a, b, score }));
  const evidence = links.map(({ a, b }) => table.evidenceOf(a, b)!);
  const labels = labelsOf(claims, { ...rest, links });
  return {
    ...rest,
    name,
    links,
    own: evidence.map((one) => signsOf(MODELS.own, one)),
    labels: labels.map((label, i) => (evidence[i]!.moodsDiffer ? undefined : label)),
  };
}

export interface Weights {
  readonly own: readonly number[];
  readonly company: readonly number[];
}

/** The weights that the lessons teach: first a pair's own, then, with the likelihoods that these give, its company's. */
export function fitWeights(lessons: readonly Lesson[], ridge: number): Weights {
  const own = fitLogistic(
    lessons.flatMap((lesson) => rowsOf(lesson.own, lesson.labels)),
    ridge,
  );
  const company = fitLogistic(
    lessons.flatMap((lesson) => rowsOf(inCompany(lesson, own), lesson.labels)),
    ridge,
  );
  return { own, company };
}

/** The labelled links of a lesson with their likelihoods. */
export function judge(lesson: Lesson, { own, company }: Weights): { score: number; right: boolean }[] {
  return rowsOf(inCompany(lesson, own), lesson.labels).map(({ features, right }) => ({
    score: predict(features, company),
    right,
  }));
}

/** By link: what its company says. */
function inCompany({ units, links, own: features, familyOf }: Lesson, own: readonly number[]): (readonly number[])[] {
  const scored = links.map(({ a, b }, i) => ({ a, b, score: predict(features[i]!, own) }));
  const companyOf = companies(units, scored, familyOf);
  return scored.map((link) => signsOf(MODELS.company, companyOf(link)));
}

function rowsOf(features: readonly (readonly number[])[], labels: readonly (boolean | undefined)[]): Row[] {
  return labels.flatMap((right, i) => (right === undefined ? [] : [{ features: features[i]!, right }]));
}
