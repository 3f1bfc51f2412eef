import type { Archive } from '../archive/archive.ts';
import type { Terminal } from './terminal.ts';

/** What every command on an archive can be told. */
export interface ArchiveFlags {
  readonly archive?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** The archive that the flags name; says on stderr when its index is made anew. */
export async function archiveOf({ archive }: ArchiveFlags, { err, quiet }: Terminal): Promise<Archive> {
  const { Archive, defaultArchiveFolder } = await import('../archive/archive.ts');
  let told = Number.NEGATIVE_INFINITY;
  return new Archive(archive ?? defaultArchiveFolder(), {
    onDamage(what) {
      if (!quiet)
        err.write(`stemma: the index of the archive is damaged (${what}) and is made anew from its reports\n`);
    },
    onRebuild(done, of) {
      if (quiet || (done < of && done - told < 1000)) return;
      told = done;
      err.write(`stemma: the index of the archive is being made: ${done} of ${of} reports\n`);
    },
  });
}
