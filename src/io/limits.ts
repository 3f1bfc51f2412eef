/** How much of anything is read before it is given up with a diagnostic. */
export interface Limits {
  /** Bytes of one report, unpacked. */
  readonly bytes: number;
  /** Bytes unpacked from one archive, all its entries together. */
  readonly unpacked: number;
  /** Reports from one archive, dump, feed or folder. */
  readonly items: number;
  /** Archives within archives. */
  readonly depth: number;
  /** Pages of one PDF. */
  readonly pages: number;
}

/**
 * A novel is 1 MB, a front page with its scripts 5 MB: what is larger than 32 MB is no report. Archives are read entry by
 * entry; their limit stops bombs, not collections.
 */
export const DEFAULT_LIMITS: Limits = { bytes: 32 << 20, unpacked: 2 ** 31, items: 10_000, depth: 3, pages: 1000 };

/** Bytes as people write them: "32 MB". */
export function inBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1 << 20 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / (1 << 20))} MB`;
}
