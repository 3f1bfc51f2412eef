import { styleText } from 'node:util';

/** Where a command writes: data to `out`, progress and messages to `err`. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  /** Columns of `out`, between 40 and 120. */
  readonly width: number;
  readonly paint: Paint;
  readonly quiet: boolean;
}

/** Colours, or nothing where the user or the stream wants none. */
export type Paint = (style: Style, text: string) => string;
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green' | 'underline';

/** The terminal of this process. `NO_COLOR` beats `FORCE_COLOR` beats what the stream is. */
export function terminal(options: { readonly quiet?: boolean; readonly color?: boolean } = {}): Terminal {
  const { env, stdout, stderr } = process;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const colour = options.color !== false && !env.NO_COLOR && (forced || stdout.isTTY === true);
  return {
    out: stdout,
    err: stderr,
    width: Math.min(120, Math.max(40, stdout.columns ?? 80)),
    paint: colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text,
    quiet: options.quiet === true,
  };
}
