// What the surnames of other tongues look like in every language's reports. Words are folded.

/** Whether `word` is the Slavic feminine of the surname `base`: Umbersova of Umbers, Fennova of Fenne. Both are folded. */
export function isFeminineOf(word: string, base: string): boolean {
  if (!/(?:ova|owa)$/.test(word) || word.length < SHORTEST_FEMININE) return false;
  const stem = word.slice(0, -3);
  return base.startsWith(stem) && /^[aeo]?$/.test(base.slice(stem.length));
}

/** Letters: "Nova" is a name of its own. */
const SHORTEST_FEMININE = 6;

/** Alexandrovich, Grigoryevich, Ivanovna: given names, not surnames. */
export function isPatronymic(word: string): boolean {
  return /(?:[oey]vich|[oey]vna|ichna|inichna)$/.test(word) && word.length >= SHORTEST_PATRONYMIC;
}

/** Letters: "Ovich" is a surname. */
const SHORTEST_PATRONYMIC = 7;
