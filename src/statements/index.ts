export { alignUnits, type UnitAlignment } from './align-units.ts';
export { buildStatements, type StatementWitness } from './build.ts';
export { type ClaimStance, stanceOf } from './claim-stance.ts';
export { looksFinite } from './finite.ts';
export { similarity } from './similarity.ts';
export { type StatementUnit, statementUnits } from './units.ts';
