import type { StageEvent } from '../index.ts';
import type { Terminal } from './terminal.ts';

/** Draws one line on stderr while work goes on; nothing where stderr is no terminal or `--quiet` was given. */
export interface Progress {
  event(event: StageEvent): void;
  /** Takes the line away again. */
  clear(): void;
}

/** Milliseconds before the line appears: quick work should not flicker. */
const PATIENCE = 200;
/** Milliseconds between two drawings. */
const INTERVAL = 80;

export function progress({ err, paint, quiet }: Terminal, reports: number): Progress {
  if (quiet || err.isTTY !== true) return { event: () => undefined, clear: () => undefined };
  const begun = performance.now();
  let drawn = 0;
  const seen = new Set<string>();
  let pairs = 0;
  return {
    event(event) {
      if (event.scope === 'witness') seen.add(event.key);
      if (event.scope === 'pair') pairs++;
      const now = performance.now();
      if (now - begun < PATIENCE || now - drawn < INTERVAL) return;
      drawn = now;
      err.write(`\r\u001b[K${paint('dim', describe(event, seen.size, reports, pairs))}`);
    },
    clear() {
      if (drawn > 0) err.write('\r\u001b[K');
    },
  };
}

function describe(event: StageEvent, read: number, reports: number, pairs: number): string {
  switch (event.scope) {
    case 'witness':
      return `reading ${read} of ${reports}: ${event.key} ${event.stage}`;
    case 'pair':
      return `comparing ${event.key.replace('+', ' with ')} (${pairs} pairs)`;
    case 'dossier':
      return `weighing: ${event.stage}`;
  }
}
