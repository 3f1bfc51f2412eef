/** What somebody looks for, as SQLite's full-text search takes it. */
interface Query {
  /** A report has all of these. */
  readonly all: string;
  /** A report has some of these. */
  readonly some: string;
}

/** A stretch between quotation marks, or a stretch without space. An open mark reaches to the end. */
const PART = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|[^\s"“”„«»]+/g;

/**
 * Words as a query: what stands in quotation marks follows one another, a star at the end of a word stands for any ending,
 * and everything else is a word, whatever it means to SQLite. Null where there is no word.
 */
export function queryOf(words: string): Query | null {
  const parts = [...words.matchAll(PART)].flatMap(([part, phrase]) => {
    const text = plainLetters(phrase ?? part).replace(/[\0"]/g, ' ');
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const isBeginning = phrase === undefined && /[\p{L}\p{N}]\*$/u.test(text);
    return [isBeginning ? `"${text.slice(0, -1)}" *` : `"${text}"`];
  });
  if (parts.length === 0) return null;
  return { all: parts.join(' AND '), some: parts.join(' OR ') };
}

/** The words one after the other, as a query; null where there is no word. */
export function phraseOf(words: string): string | null {
  return /[\p{L}\p{N}]/u.test(words) ? `"${plainLetters(words).replace(/[\0"]/g, ' ')}"` : null;
}

/** Letters that Unicode does not take apart into a plain one and a mark, as somebody writes them who has no key for them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ħ: 'h', ŧ: 't', ı: 'i' }),
);
const OTHER = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'giu');

/** `words` with these letters plain, in small ones: "Lindø" as "Lindo". Every word stays one. */
export function plainLetters(words: string): string {
  return words.replace(OTHER, (letter) => PLAIN.get(letter.toLowerCase()) ?? letter);
}
