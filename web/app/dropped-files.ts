/** Every file in what was dropped, those in folders too, in order of their paths; hidden ones are left out. */
export async function filesIn(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((entry) => entry === null)) return [...dropped.files];
  const found: Found[] = [];
  for (const entry of entries) if (entry !== null) await gather(entry, found);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ file }) => file);
}

interface Found {
  readonly path: string;
  readonly file: File;
}

/** Adds the file that an entry is, or all that the folder holds, to `found`. Rejects where the browser cannot read one. */
async function gather(entry: FileSystemEntry, found: Found[]): Promise<void> {
  if (entry.name.startsWith('.')) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ path: entry.fullPath, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A folder is handed out a hundred entries at a time, and then an empty list.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const inner of some) await gather(inner, found);
  }
}
