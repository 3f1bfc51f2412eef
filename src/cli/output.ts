import type { Terminal } from './terminal.ts';

/** What an option says of where to write: a file, or with no name standard output. */
export type Target = string | true;

/** Whether standard output is meant: no file is named, or `-`. */
export function isStandard(target: Target | undefined): target is true | '-' {
  return target === true || target === '-';
}

/** Writes `content` to standard output, or to a file whole or not at all. Rejects as `writeWhole` does. */
export async function writeTo(target: Target, content: string | Uint8Array, { out }: Terminal): Promise<void> {
  if (isStandard(target)) {
    out.write(content);
    return;
  }
  const { writeWhole } = await import('../io/write.ts');
  await writeWhole(target, content);
}
