import { type Context, Hono } from 'hono';
import { inBytes } from '../../io/limits.ts';
import { FetchError } from '../../io/network/fetch.ts';
import type { GivenMetadata } from '../../model/index.ts';
import { bodyOf, dossierIn, type House, type Limits } from '../house.ts';
import { Refusal } from '../problem.ts';
import { NewSource, Told } from '../schemas.ts';
import type { Handed, StoredDossier } from '../store/dossier.ts';
import type { StoredSource } from '../wire.ts';
import { changed } from './dossiers.ts';

export function sourceRoutes(house: House): Hono {
  const { store, work, limits } = house;
  const app = new Hono();

  app.post('/api/dossiers/:dossier/sources', async (c) => {
    const dossier = dossierIn(c, store);
    const handed = /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')
      ? await uploaded(c, limits)
      : [await named(c, house)];
    const room = limits.reports - dossier.state.sources.length;
    if (handed.length > room)
      throw new Refusal(
        409,
        `A dossier takes ${limits.reports} reports, and this one has room for ${room}. Make another.`,
      );
    const added: StoredSource[] = [];
    for (const one of handed) added.push(await dossier.add(one));
    await work.changed(dossier);
    return c.json(added, 201);
  });

  app.get('/api/dossiers/:dossier/sources/:source', async (c) => {
    const dossier = dossierIn(c, store);
    const source = sourceIn(c, dossier);
    const bytes = await dossier.bytes(source);
    return c.body(new Uint8Array(bytes), 200, {
      // Never shown as a page: it is somebody else's, with whatever scripts it brings.
      'content-type': 'application/octet-stream',
      'content-disposition': attachment(source.name),
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });
  app.patch('/api/dossiers/:dossier/sources/:source', async (c) => {
    const dossier = dossierIn(c, store);
    const source = sourceIn(c, dossier);
    const { record, published } = await bodyOf(c, Told);
    const given: GivenMetadata = {
      ...(record === undefined ? {} : { record }),
      ...(published === undefined ? {} : { published }),
    };
    await dossier.tell(source.id, given);
    return changed(c, house, dossier);
  });
  app.delete('/api/dossiers/:dossier/sources/:source', async (c) => {
    const dossier = dossierIn(c, store);
    await dossier.remove(sourceIn(c, dossier));
    return changed(c, house, dossier);
  });
  return app;
}

/** A name for a download that holds whatever the name holds (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function sourceIn(c: Context, { state }: StoredDossier): StoredSource {
  const source = state.sources.find(({ id }) => id === c.req.param('source'));
  if (source === undefined)
    throw new Refusal(
      404,
      'This dossier has no such report; it may have been taken out. GET the dossier for its sources.',
    );
  return source;
}

async function uploaded(c: Context, limits: Limits): Promise<readonly Handed[]> {
  const form = await c.req.formData().catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'The upload is not whole. Send it again.');
  });
  const files = form.getAll('file').filter((part): part is File => typeof part !== 'string');
  if (files.length === 0) throw new Refusal(400, 'There is no file in the upload. Send each as a part named "file".');
  const handed: Handed[] = [];
  for (const file of files) {
    const name = nameOf(file.name);
    if (file.size > limits.reportBytes)
      throw new Refusal(
        413,
        `${name} has ${inBytes(file.size)}; a report may have ${inBytes(limits.reportBytes)}. Hand in the text alone.`,
      );
    if (file.size === 0) throw new Refusal(422, `${name} is empty. Hand in a file with text.`);
    handed.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return handed;
}

async function named(c: Context, { fetchPage, limits }: House): Promise<Handed> {
  const source = await bodyOf(c, NewSource);
  if ('text' in source) {
    const bytes = new TextEncoder().encode(source.text);
    if (bytes.length > limits.reportBytes)
      throw new Refusal(
        413,
        `The text has ${inBytes(bytes.length)}; a report may have ${inBytes(limits.reportBytes)}.`,
      );
    const name = nameOf(source.name ?? 'pasted');
    return { name: /\.\w{2,8}$/.test(name) ? name : `${name}.txt`, bytes };
  }
  try {
    const { bytes, url, type, charset } = await fetchPage(source.url);
    return {
      name: nameOf(new URL(url).pathname.split('/').findLast((part) => part !== '') ?? new URL(url).hostname),
      bytes,
      url,
      ...(type === null ? {} : { declaredType: type }),
      ...(charset === null ? {} : { declaredCharset: charset }),
    };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    throw new Refusal(422, `${source.url.slice(0, 200)}: ${error.message}`);
  }
}

/** A file's own name, in one line, of a length that a reader can take in. */
function nameOf(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]+/gu, ' ').trim();
  return plain === '' ? 'report.txt' : plain.slice(-200);
}
