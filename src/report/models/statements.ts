import type { Statement } from '../../model/index.ts';

/** Whether one report makes the statement in one place, and nobody else touches it, not even in a title. */
export function isAlone({ support, contested, titled = [] }: Statement): boolean {
  return !contested && support.length === 1 && titled.length === 0;
}
