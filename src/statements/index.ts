// From clauses to statements, in the order in which it happens:
//   units/    a report's clauses, and the terms by which each can be compared; one report at a time
//   links/    which clauses of different reports speak of the same thing, how surely, and whether they differ in it
//   groups/   clauses that make one claim, and those that stand against it
//   linked.ts, build.ts, wording.ts, basis.ts    both for a dossier, and the statements made of them
//   digest.ts, coverage.ts    what a reader is told of all statements together
//   texts/    the same questions for any two texts that are no dossier: sentences, headlines, a rumour and a report
export { buildStatements } from './build.ts';
export { coverageOf } from './coverage.ts';
export { digestOf } from './digest.ts';
export type { StatementWitness } from './linked.ts';
export { alignUnits, type UnitAlignment } from './texts/align-units.ts';
export { type ClaimStance, stanceOf } from './texts/claim-stance.ts';
export { similarity } from './texts/similarity.ts';
export { titleUnits } from './units/title-units.ts';
export { outsideSentences, type StatementUnit, statementUnits } from './units/units.ts';
