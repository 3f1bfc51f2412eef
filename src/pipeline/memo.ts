/** Where results are kept between runs. Keys say all that a result depends on, so an entry never goes stale. */
export interface Memo {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/**
 * A memo in memory that forgets what was used longest ago. `capacity`: entries, at least 1; the default holds every
 * pair of 200 reports.
 */
export function memoryMemo(capacity = 100_000): Memo {
  const entries = new Map<string, unknown>();
  return {
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      entries.set(key, value);
      if (entries.size > capacity) entries.delete(entries.keys().next().value!);
    },
  };
}
