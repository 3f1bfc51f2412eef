import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** Minimal writers of the formats that the readers read. */

/** A ZIP archive; entries are deflated. `lie`: the unpacked size that the directory claims. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, lie?: number): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const size = lie ?? data.length;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(0x800, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(0x800, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, title, packed);
    central.push(entry, title);
    offset += head.length + title.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The same PDF with a lock in its trailer that no empty password opens. */
export function locked(file: Uint8Array): Uint8Array {
  const key = `<${'5a'.repeat(32)}>`;
  const lock = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`;
  return Buffer.from(Buffer.from(file).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R ${lock}`), 'latin1');
}

/** A PDF whose pages show the given lines; `[size, text]` sets a line in larger letters, '' leaves a gap. */
export function pdf(pages: readonly (readonly (string | readonly [number, string])[])[]): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  objects.push(
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  );
  pages.forEach((lines, at) => {
    let y = 780;
    const shown = lines.map((line) => {
      const [size, text] = typeof line === 'string' ? [11, line] : line;
      y -= text === '' ? 14 : size * 1.25;
      const escaped = text.replace(/[\\()]/g, (mark) => `\\${mark}`);
      return text === '' ? '' : `BT /F1 ${size} Tf 60 ${y.toFixed(1)} Td (${escaped}) Tj ET`;
    });
    const stream = shown.join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, at) => {
    offsets.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

/** The text part of a Word document; a paragraph is its text or `[style, text]`. */
export function documentXml(paragraphs: readonly (string | readonly [string, string])[]): string {
  const body = paragraphs.map((paragraph) => {
    const [style, text] = typeof paragraph === 'string' ? ['', paragraph] : paragraph;
    const runs = text
      .split(' ')
      .map(
        (word, at) =>
          `<w:r><w:t xml:space="preserve">${at > 0 ? ' ' : ''}${word.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`,
      );
    return `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.join('')}</w:p>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
}

/** A WARC of answers; `packed` gzips each record, as crawlers do. */
export function warc(
  pages: readonly { url: string; html: string; status?: number; type?: string; encoding?: 'gzip' | 'chunked' }[],
  packed = false,
): Uint8Array {
  const records = [
    { head: 'WARC-Type: warcinfo', body: Buffer.from('software: test') },
    ...pages.map(({ url, html, status = 200, type = 'text/html; charset=utf-8', encoding }) => {
      const content =
        encoding === 'gzip'
          ? gzipSync(html)
          : encoding === 'chunked'
            ? Buffer.from(`${Buffer.byteLength(html).toString(16)}\r\n${html}\r\n0\r\n\r\n`)
            : Buffer.from(html);
      const extra =
        encoding === 'gzip'
          ? 'Content-Encoding: gzip\r\n'
          : encoding === 'chunked'
            ? 'Transfer-Encoding: chunked\r\n'
            : '';
      return {
        head: `WARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-12T06:00:00Z`,
        body: Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\n${extra}\r\n`), content]),
      };
    }),
  ];
  return Buffer.concat(
    records.map(({ head, body }) => {
      const record = Buffer.concat([
        Buffer.from(`WARC/1.0\r\n${head}\r\nContent-Length: ${body.length}\r\n\r\n`),
        body,
        Buffer.from('\r\n\r\n'),
      ]);
      return packed ? gzipSync(record) : record;
    }),
  );
}
