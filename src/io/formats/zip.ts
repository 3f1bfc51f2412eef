import type { Entry, ZipFile } from 'yauzl';
import { inBytes, type Limits } from '../limits.ts';

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked size as the archive declares it; it may lie. */
  readonly size: number;
  /** The entry unpacked; rejects with `TooLarge` as soon as it exceeds the limit. */
  read(): Promise<Uint8Array>;
  /** The same as a stream of chunks, for entries that are themselves collections. */
  stream(): AsyncIterable<Uint8Array>;
}

/** More came out of something packed than anybody would call a report. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Opens an archive in memory or on disk. Entries come in the order of the archive's directory. */
export async function* zipEntries(source: Uint8Array | string, limits: Limits): AsyncGenerator<ZipEntry> {
  const yauzl = await import('yauzl');
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false };
  const zip =
    typeof source === 'string'
      ? await yauzl.openPromise(source, options)
      : await yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
  let left = limits.unpacked;
  const take = (bytes: number) => {
    left -= bytes;
    if (left < 0) throw new TooLarge(`More than ${inBytes(limits.unpacked)} came out of it`);
  };
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      yield {
        name: entry.fileName,
        size: entry.uncompressedSize,
        read: () => readEntry(zip, entry, limits.bytes, take),
        stream: () => streamEntry(zip, entry, take),
      };
    }
  } finally {
    zip.close();
  }
}

async function readEntry(
  zip: ZipFile,
  entry: Entry,
  limit: number,
  take: (bytes: number) => void,
): Promise<Uint8Array> {
  if (entry.uncompressedSize > limit)
    throw new TooLarge(`It unpacks to ${inBytes(entry.uncompressedSize)}; the limit is ${inBytes(limit)}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of streamEntry(zip, entry, take)) {
    size += chunk.length;
    if (size > limit) throw new TooLarge(`It unpacks to more than ${inBytes(limit)}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function* streamEntry(zip: ZipFile, entry: Entry, take: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new Error('It is encrypted with a password');
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      take(chunk.length);
      yield chunk;
    }
  } finally {
    stream.destroy();
  }
}
