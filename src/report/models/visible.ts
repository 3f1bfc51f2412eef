/**
 * `text` as it may be shown: control characters become their pictures (␀, ␛), and the characters that turn the
 * direction of whatever follows (U+202A to U+202E) become �, so that no report can rearrange the page around its words.
 * Tabs and line ends stay. The result is as long as `text`.
 */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** `text` on one line, at most `length` characters long: cut behind a word where that loses less than a quarter. */
export function clipped(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > length * 0.75 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The address, if it is one that a reader may safely be sent to (`http:` or `https:`); otherwise null. */
export function safeAddress(address: string | undefined): string | null {
  return address !== undefined && /^https?:\/\/[^\s"'<>\\]+$/i.test(address) ? address : null;
}

/** A report's language, if it is written as one (BCP 47). */
export function languageTag(language: string): string | undefined {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined;
}

/** Whether a text has letters or marks that run from right to left. */
export function isDirected(text: string): boolean {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200e\u200f\u2066-\u2069]/u.test(
    text,
  );
}
