const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648, with padding) of bytes. O(n). */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const left = bytes.length - at;
    pieces.push(
      DIGITS[group >> 18]! +
        DIGITS[(group >> 12) & 63]! +
        (left > 1 ? DIGITS[(group >> 6) & 63]! : '=') +
        (left > 2 ? DIGITS[group & 63]! : '='),
    );
  }
  return pieces.join('');
}
