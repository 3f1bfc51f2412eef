import { fstatSync, writeSync } from 'node:fs';
import { styleText } from 'node:util';

/** Where a command writes: data to `out`, progress and messages to `err`. */
export interface Terminal {
  readonly out: Output;
  readonly err: NodeJS.WriteStream;
  /** Columns of `out`, between 40 and 120. */
  readonly width: number;
  readonly paint: Paint;
  readonly quiet: boolean;
}

/** Standard output. */
interface Output {
  readonly isTTY: boolean;
  /** Throws the system's error where a file takes no more; a pipe tells of its troubles by an event. */
  write(content: string | Uint8Array): void;
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
    out: {
      isTTY: stdout.isTTY === true,
      write: fstatSync(stdout.fd).isFile()
        ? (content) => writeAll(stdout.fd, content)
        : (content) => void stdout.write(content),
    },
    err: stderr,
    width: Math.min(120, Math.max(40, stdout.columns ?? 80)),
    paint: colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text,
    quiet: options.quiet === true,
  };
}

/**
 * Writes all of `content` to an open file. Node's own stream writes once and does not look at how much was taken: on a
 * disk that fills up, the rest would be lost in silence.
 */
function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
