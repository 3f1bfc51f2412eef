import type { Statement } from '../../model/index.ts';

/** Whether one report makes the statement in one place, and nobody else touches it. */
export function isAlone({ support, contested }: Statement): boolean {
  return !contested && support.length === 1;
}
