import type { LocalDiagnostic } from '../model/index.ts';

interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding used. */
  readonly encoding: string;
  readonly diagnostics: readonly LocalDiagnostic[];
}

/** Characters of a document's head in which it may declare its encoding. */
const HEAD = 4096;

/**
 * Bytes as text. A byte order mark wins; then UTF-8 wherever the bytes are valid UTF-8, whatever was declared (in other
 * encodings that happens by chance only in texts without accents); then what was declared; then the likeliest guess.
 * Wrong and lying declarations, guesses and broken bytes are told as warnings.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return strict(bytes, mark) ?? broken(bytes, mark);
  const said = usable(declared) ?? usable(declaredInside(bytes));
  if (said === 'iso-2022-jp' && bytes.includes(0x1b)) return strict(bytes, said) ?? broken(bytes, said);
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return strict(bytes, wide) ?? broken(bytes, wide);
  const unicode = strict(bytes, 'utf-8');
  if (unicode !== null) {
    const lies = said !== null && said !== 'utf-8' && !isAscii(bytes);
    return lies
      ? {
          ...unicode,
          diagnostics: [
            warning('charset.mismatch', `It says that it is ${said}, and its bytes are UTF-8; it was read as UTF-8.`),
          ],
        }
      : unicode;
  }
  if (said !== null && said !== 'utf-8') {
    const asSaid = strict(bytes, said);
    if (asSaid !== null && !hasControls(asSaid.text)) return asSaid;
  }
  if (mostlyUtf8(bytes)) return broken(bytes, 'utf-8');
  const guess = guessEncoding(bytes);
  const text = decodeAs(bytes, guess);
  const why =
    said === null
      ? 'It does not say in which encoding it is written'
      : `It says that it is ${said}, which its bytes are not`;
  return {
    text,
    encoding: guess,
    diagnostics: [
      warning(
        'charset.guessed',
        `${why}; it was read as ${guess}. Check accented letters and quotation marks, or save it as UTF-8.`,
      ),
    ],
  };
}

function warning(code: string, message: string): LocalDiagnostic {
  return { code, severity: 'warning', message };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The WHATWG name for a label, or null where nobody knows it. */
function usable(label: string | null | undefined): string | null {
  if (label == null) return null;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
  } catch {
    return null;
  }
}

/** `<meta charset>`, `<meta http-equiv>` and XML declarations. */
function declaredInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return (
    /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{1,100}encoding\s*=\s*["']([\w-]{2,30})/i.exec(head)?.[1] ??
    null
  );
}

/** What Windows-1252 has where ISO 8859-1 has controls. Node 20 decodes the one as the other. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
}

function strict(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: decodeAs(bytes, encoding, true), encoding, diagnostics: [] };
  } catch {
    return null;
  }
}

function broken(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeAs(bytes, encoding);
  const places = text.split('\ufffd').length - 1;
  return {
    text,
    encoding,
    diagnostics: [
      warning(
        'charset.invalid',
        `${places === 1 ? 'One place is' : `${places} places are`} not valid ${encoding.toUpperCase()} and ${places === 1 ? 'shows' : 'show'} as \ufffd.`,
      ),
    ],
  };
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** C1 controls are in no text: the bytes were meant in another encoding. */
function hasControls(text: string): boolean {
  return /[\u0080-\u0084\u0086-\u009f]/.test(text);
}

/** UTF-16 without a mark: every other byte of Latin text is 0. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, HEAD);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (zeros[0]! > half * 0.4 && zeros[1]! < half * 0.05) return 'utf-16be';
  return null;
}

/** Whether nearly all of what is not ASCII is valid UTF-8: a file cut off or patched together, not another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let bad = 0;
  let good = 0;
  for (const char of text) {
    if (char === '\ufffd') bad++;
    else if (char > '\u007f') good++;
  }
  return bad <= 3 ? good >= bad : good > bad * 20;
}

/** Encodings tried where nothing else helps, with the letters that text in them is made of. */
const CANDIDATES: readonly (readonly [encoding: string, letters: RegExp])[] = [
  ['shift_jis', /[\u3040-\u30ff\u4e00-\u9fff\u3001\u3002]/g],
  ['euc-jp', /[\u3040-\u30ff\u4e00-\u9fff\u3001\u3002]/g],
  ['gb18030', /[\u4e00-\u9fff\u3001\u3002\uff0c]/g],
  ['big5', /[\u4e00-\u9fff\u3001\u3002\uff0c]/g],
  ['euc-kr', /[\uac00-\ud7a3]/g],
  ['windows-1251', /[а-яё]|(?<![а-яё])[А-ЯЁ]/g],
  ['koi8-r', /[а-яё]|(?<![а-яё])[А-ЯЁ]/g],
  ['windows-1252', /[\u00c0-\u00ff\u2018-\u201d\u2013\u2014\u2026\u00ab\u00bb€£]/g],
];

/** Bytes looked at to guess an encoding. */
const SAMPLE = 64 * 1024;

function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  let best = 'windows-1252';
  let most = 0;
  for (const [encoding, letters] of CANDIDATES) {
    const text = decodeAs(sample, encoding);
    const wide = /^(?:shift|euc|gb|big)/.test(encoding);
    const fitting = (text.match(letters)?.length ?? 0) * (wide ? 2 : 1);
    const odd = (text.match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0) * 4;
    // Cyrillic words are all Cyrillic; a lone accented letter inside a Latin word is Latin.
    const mixed = /1251|koi8/.test(encoding) ? (text.match(/[a-z][а-яё]|[а-яё][a-z]/gi)?.length ?? 0) * 3 : 0;
    // No language strings accented letters together.
    const strings = encoding === 'windows-1252' ? (text.match(/[\u00c0-\u00ff]{3,}/g)?.join('').length ?? 0) * 2 : 0;
    const score = (fitting - odd - mixed - strings) / Math.max(1, high);
    if (score > most + 0.02) {
      most = score;
      best = encoding;
    }
  }
  return best;
}
