export { alignUnits, type UnitAlignment } from './align-units.ts';
export { buildStatements, type StatementWitness } from './build.ts';
export { type ClaimStance, stanceOf } from './claim-stance.ts';
export { coverageOf } from './coverage.ts';
export { digestOf } from './digest.ts';
export { similarity } from './similarity.ts';
export { titleUnits } from './title-units.ts';
export { outsideSentences, type StatementUnit, statementUnits } from './units.ts';
