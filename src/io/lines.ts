/** The lines of a stream of UTF-8, without their ends; null for one of more than `longest` bytes. Memory holds one line. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = () => {
    const text = size > longest ? null : Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
    parts = [];
    size = 0;
    return text;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(0x0a, from);
      const part = chunk.subarray(from, end === -1 ? chunk.length : end);
      size += part.length;
      if (size <= longest) parts.push(part);
      else parts = [];
      if (end === -1) break;
      yield line();
      from = end + 1;
    }
  }
  if (size > 0) yield line();
}
