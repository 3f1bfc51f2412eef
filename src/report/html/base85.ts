/** The first of the 85 characters in a row; `<`, which could end or open something in HTML, is left out of the row. */
const FIRST = 0x23;
const LEFT_OUT = 0x3c;

/**
 * Bytes in 85 printable characters, five for every four bytes: a quarter longer than the bytes, where base64 is a third
 * longer. The last group is filled with zeros; whoever unpacks deflate stops before them. O(n).
 */
export function toBase85(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
    let group = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
    let piece = '';
    for (let digit = 0; digit < 5; digit++) {
      const code = FIRST + (group % 85);
      piece = String.fromCharCode(code < LEFT_OUT ? code : code + 1) + piece;
      group = Math.floor(group / 85);
    }
    pieces.push(piece);
  }
  return pieces.join('');
}
