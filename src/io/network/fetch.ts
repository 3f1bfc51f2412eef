import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { unpack } from '../formats/warc.ts';
import { inBytes } from '../limits.ts';
import { isPublicAddress } from './address.ts';

/** How pages are fetched. */
export interface NetworkOptions {
  /** Also from private, loopback and link-local networks. */
  readonly allowPrivate?: boolean;
  /** Also what robots.txt asks programs not to fetch. */
  readonly ignoreRobots?: boolean;
  /** Most seconds for one page, from the first byte sent to the last received. */
  readonly seconds?: number;
  /** Milliseconds between two requests to one host. */
  readonly pause?: number;
  /** Where names are looked up and which addresses are allowed, for tests. */
  readonly lookup?: LookupFunction;
  readonly isAllowed?: (address: string) => boolean;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  /** The address after redirects. */
  readonly url: string;
  readonly type: string | null;
  readonly charset: string | null;
  /** What the server calls this state of the page; sent back, it says whether there is another. */
  readonly state?: PageState;
}

/** A state of a page by its server's words: the headers `ETag` and `Last-Modified`. */
export interface PageState {
  readonly tag?: string;
  readonly modified?: string;
}

/** Why a page could not be fetched; `message` says what to do. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The product name that robots.txt files can address, and the header that servers see. */
const AGENT = 'Stemma';
const USER_AGENT = 'Stemma/0.1 (compares news reports; fetches single pages that its user names; obeys robots.txt)';

const MOST_REDIRECTS = 5;
const SECONDS = 30;
/** Milliseconds between two requests to one host. */
const PAUSE = 500;
const LARGEST_ROBOTS = 512 * 1024;

type Robots = { readonly allows: (url: string) => boolean };

/** Fetches pages for one run: one connection pool, one robots.txt per host, a pause between requests to one host. */
export class Fetcher {
  readonly #options: NetworkOptions;
  readonly #limit: number;
  readonly #robots = new Map<string, Promise<Robots>>();
  readonly #last = new Map<string, number>();
  #agent: Promise<{
    request: (
      url: URL,
      signal: AbortSignal,
      conditions: Readonly<Record<string, string>>,
    ) => Promise<Dispatcher.ResponseData>;
    close: () => Promise<void>;
  }> | null = null;

  /** `limit`: most bytes of one page, unpacked. */
  constructor(limit: number, options: NetworkOptions = {}) {
    this.#limit = limit;
    this.#options = options;
  }

  /** The page at `address`. Throws `FetchError`. */
  async fetch(address: string): Promise<Fetched> {
    const fetched = await this.fetchUnless({}, address);
    if (fetched !== null) return fetched;
    throw new FetchError('network.status', 'The server answers 304 to a question that nobody asked. Try again later.');
  }

  /** The same; null where the page is still as in `state`, as far as its server tells. */
  async fetchUnless(state: PageState, address: string): Promise<Fetched | null> {
    const signal = AbortSignal.timeout((this.#options.seconds ?? SECONDS) * 1000);
    try {
      return await this.#follow(parseAddress(address), state, signal);
    } catch (error) {
      throw this.#explain(error, address, signal);
    }
  }

  async close(): Promise<void> {
    await (await this.#agent)?.close();
  }

  async #follow(start: URL, state: PageState, signal: AbortSignal): Promise<Fetched | null> {
    const seen = new Set<string>();
    let url = start;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (seen.has(url.href))
        throw new FetchError(
          'network.redirect-loop',
          `It redirects in a circle. Open it in a browser and save the page.`,
        );
      seen.add(url.href);
      await this.#askRobots(url, signal);
      const answer = await this.#request(url, signal, conditionsOf(state));
      const { location } = answer.headers;
      if (answer.statusCode === 304) {
        await answer.body.dump();
        return null;
      }
      if (answer.statusCode >= 300 && answer.statusCode < 400 && typeof location === 'string') {
        await answer.body.dump();
        url = parseAddress(new URL(location, url).href);
        continue;
      }
      if (answer.statusCode !== 200) {
        await answer.body.dump();
        throw new FetchError(
          'network.status',
          `The server answers ${answer.statusCode}${STATUS[answer.statusCode] ?? ''}.`,
        );
      }
      return { ...(await this.#body(answer, this.#limit)), url: url.href, ...stateOf(answer) };
    }
    throw new FetchError(
      'network.redirect-loop',
      `It redirects more than ${MOST_REDIRECTS} times. Give the address where it ends.`,
    );
  }

  async #body(answer: Dispatcher.ResponseData, limit: number): Promise<Omit<Fetched, 'url' | 'state'>> {
    const declared = Number(answer.headers['content-length'] ?? 0);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit || declared > limit) {
        answer.body.destroy();
        throw new FetchError(
          'source.too-large',
          `The page is larger than ${inBytes(limit)}, which no report is. Save the part you need.`,
        );
      }
      chunks.push(chunk);
    }
    const encoding = String(answer.headers['content-encoding'] ?? '');
    let bytes: Uint8Array;
    try {
      bytes = unpack(Buffer.concat(chunks), encoding, limit);
    } catch (error) {
      const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      throw bomb
        ? new FetchError(
            'source.too-large',
            `The page unpacks to more than ${inBytes(limit)}. It may be a decompression bomb.`,
          )
        : new FetchError(
            'network.encoding',
            `The page says that it is packed with ${encoding}, and is not. Save it from a browser.`,
          );
    }
    const type = String(answer.headers['content-type'] ?? '');
    return {
      bytes,
      type: type.split(';')[0]!.trim() || null,
      charset: /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null,
    };
  }

  async #request(
    url: URL,
    signal: AbortSignal,
    conditions: Readonly<Record<string, string>> = {},
  ): Promise<Dispatcher.ResponseData> {
    this.#checkAddress(url);
    // The place in the queue is taken before waiting, so that parallel requests line up.
    const now = performance.now();
    const turn = Math.max(now, (this.#last.get(url.host) ?? Number.NEGATIVE_INFINITY) + (this.#options.pause ?? PAUSE));
    this.#last.set(url.host, turn);
    if (turn > now) await sleep(turn - now, undefined, { signal });
    this.#agent ??= this.#connect();
    return (await this.#agent).request(url, signal, conditions);
  }

  /** An address written as a number is checked here; a name is checked when it is looked up, for each connection anew. */
  #checkAddress(url: URL): void {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !this.#isAllowed(host)) throw forbidden(host);
  }

  #isAllowed(address: string): boolean {
    if (this.#options.allowPrivate === true) return true;
    return (this.#options.isAllowed ?? isPublicAddress)(address);
  }

  async #connect() {
    const { Agent, request } = await import('undici');
    const seconds = this.#options.seconds ?? SECONDS;
    const dispatcher = new Agent({
      connect: { lookup: this.#lookup, timeout: Math.min(10, seconds) * 1000 },
      headersTimeout: seconds * 1000,
      bodyTimeout: seconds * 1000,
      maxHeaderSize: 64 * 1024,
    });
    return {
      request: (url: URL, signal: AbortSignal, conditions: Readonly<Record<string, string>>) =>
        request(url, {
          dispatcher,
          signal,
          headers: {
            'user-agent': USER_AGENT,
            accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
            'accept-encoding': 'gzip, deflate, br',
            ...conditions,
          },
        }),
      close: () => dispatcher.close(),
    };
  }

  /** Resolves a name and refuses it if any of its addresses is not allowed: the connection then made is to a checked one. */
  readonly #lookup: LookupFunction = (hostname, options, callback) => {
    const resolve = this.#options.lookup ?? (systemLookup as LookupFunction);
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, '', 0);
      const addresses = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
      const bad = addresses.find(({ address }) => !this.#isAllowed(address));
      if (bad !== undefined) return callback(forbidden(`${hostname} (${bad.address})`), '', 0);
      const [first] = addresses;
      if (first === undefined) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0);
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

  async #askRobots(url: URL, signal: AbortSignal): Promise<void> {
    if (this.#options.ignoreRobots === true) return;
    let robots = this.#robots.get(url.origin);
    if (robots === undefined) {
      robots = this.#readRobots(url, signal);
      this.#robots.set(url.origin, robots);
    }
    if (!(await robots).allows(url.href)) {
      throw new FetchError(
        'network.robots',
        `The site's robots.txt asks programs not to fetch it. Save the page from a browser, or fetch it all the same with --ignore-robots.`,
      );
    }
  }

  /** After RFC 9309: no robots.txt allows everything, a server that fails to give one allows nothing. */
  async #readRobots(url: URL, signal: AbortSignal): Promise<Robots> {
    const address = new URL('/robots.txt', url);
    let at = address;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const answer = await this.#request(at, signal);
      const { location } = answer.headers;
      if (answer.statusCode >= 300 && answer.statusCode < 400 && typeof location === 'string') {
        await answer.body.dump();
        at = parseAddress(new URL(location, at).href);
        continue;
      }
      if (answer.statusCode === 200) {
        const { bytes } = await this.#body(answer, LARGEST_ROBOTS);
        const { default: parse } = await import('robots-parser');
        const rules = (
          parse as unknown as (
            url: string,
            text: string,
          ) => { isAllowed(url: string, agent: string): boolean | undefined }
        )(address.href, new TextDecoder().decode(bytes));
        return { allows: (page) => rules.isAllowed(page, AGENT) !== false };
      }
      await answer.body.dump();
      return { allows: () => answer.statusCode < 500 };
    }
    return { allows: () => true };
  }

  #explain(error: unknown, address: string, signal: AbortSignal): FetchError {
    const known = findFetchError(error);
    if (known !== null) return known;
    const seconds = this.#options.seconds ?? SECONDS;
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (signal.aborted || /TIMEOUT|ABORT/.test(code))
      return new FetchError(
        'network.slow',
        `The server did not deliver the page within ${seconds} seconds. Try again later, or save the page from a browser.`,
      );
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return new FetchError(
        'network.unknown-host',
        `No server is called ${hostOf(address)}. Check the address, and the connection.`,
      );
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'UND_ERR_SOCKET')
      return new FetchError('network.refused', `The server ${hostOf(address)} does not answer. Try again later.`);
    if (/CERT|TLS|SSL|SELF_SIGNED/.test(code))
      return new FetchError(
        'network.certificate',
        `The server's certificate is not valid (${message}). Open the page in a browser and decide there.`,
      );
    return new FetchError('network.failed', `It could not be fetched (${message}).`);
  }
}

const STATUS: Readonly<Record<number, string>> = {
  401: ': it asks for a password. Save the page from a browser where you are signed in',
  402: ': it asks for a subscription. Save the page from a browser where you are signed in',
  403: ': it refuses programs. Save the page from a browser',
  404: ': there is no such page. Check the address',
  410: ': the page has been taken down. Look for it in a web archive',
  429: ': too many requests. Try again later',
  451: ': it is withheld for legal reasons',
};

function forbidden(where: string): FetchError {
  return new FetchError(
    'network.private',
    `The address leads to ${where}, on a private or local network, where fetching is off by default. Use --allow-private if you mean it.`,
  );
}

/** Errors from inside a connection arrive wrapped. */
function findFetchError(error: unknown): FetchError | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    if (e instanceof FetchError) return e;
    if (e instanceof AggregateError) {
      const inner = e.errors.map(findFetchError).find((found) => found !== null);
      if (inner != null) return inner;
    }
  }
  return null;
}

function conditionsOf({ tag, modified }: PageState): Record<string, string> {
  return {
    ...(tag === undefined ? {} : { 'if-none-match': tag }),
    ...(modified === undefined ? {} : { 'if-modified-since': modified }),
  };
}

function stateOf({ headers }: Dispatcher.ResponseData): Pick<Fetched, 'state'> {
  const { etag, 'last-modified': modified } = headers;
  const state = {
    ...(typeof etag === 'string' ? { tag: etag } : {}),
    ...(typeof modified === 'string' ? { modified } : {}),
  };
  return Object.keys(state).length === 0 ? {} : { state };
}

function parseAddress(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new FetchError('network.address', 'That is no web address. Give one like https://example.org/report.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError(
      'network.address',
      `Only http and https addresses are fetched, not ${url.protocol.slice(0, -1)}.`,
    );
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function hostOf(address: string): string {
  return /^[a-z]+:\/\/([^/:?#]+)/i.exec(address)?.[1] ?? address;
}
