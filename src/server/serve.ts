import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { DEFAULT_LIMITS } from '../io/limits.ts';
import { Fetcher, type NetworkOptions } from '../io/network/fetch.ts';
import type { Collator } from '../workers/collator.ts';
import { createApp } from './app.ts';
import type { Limits } from './house.ts';
import { Store } from './store/store.ts';
import { Work } from './work.ts';

/** One upload may hold a whole folder of pages; a dossier of more reports than this no reader gets through. */
export const LIMITS: Limits = { uploadBytes: 128 << 20, reportBytes: DEFAULT_LIMITS.bytes, reports: 1000 };

interface ServeOptions {
  /** The address to listen on; anything but loopback lets others in. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Where the dossiers lie. */
  readonly folder: string;
  readonly hosts?: readonly string[];
  readonly network?: NetworkOptions;
  readonly limits?: Partial<Limits>;
  readonly collator: Collator;
  readonly complain: (error: unknown) => void;
}

export interface Serving {
  readonly address: string;
  readonly port: number;
  /** The folder in which the dossiers lie, in full. */
  readonly folder: string;
  /** Ends what is under way and lets go of the folder. */
  close(): Promise<void>;
}

/** Serves the app and its API. Rejects where the folder is another server's or the port is taken. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, port, hosts = [], network = {}, collator, complain } = options;
  const limits = { ...LIMITS, ...options.limits };
  const folder = resolve(options.folder);
  const store = await Store.open(folder);
  const fetcher = new Fetcher(limits.reportBytes, network);
  const work = new Work(collator, { limits: { bytes: limits.reportBytes } }, complain);
  const closing = new AbortController();
  const house = {
    store,
    work,
    limits,
    fetchPage: (address: string) => fetcher.fetch(address),
    closing: closing.signal,
  };
  const app = createApp(house, { hosts: [...hosts, host.includes(':') ? `[${host}]` : host], complain });
  const server = createAdaptorServer({ fetch: app.fetch });
  const letGo = async () => {
    closing.abort();
    await work.close();
    await fetcher.close();
    await store.close();
  };
  try {
    await new Promise<void>((settle, reject) => {
      server.once('error', reject);
      server.listen(port, host, settle);
    });
  } catch (error) {
    await letGo();
    throw explain(error as NodeJS.ErrnoException, host, port);
  }
  const bound = server.address() as AddressInfo;
  const shown = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return {
    address: `http://${shown === '127.0.0.1' || shown === '[::1]' ? 'localhost' : shown}:${bound.port}/`,
    port: bound.port,
    folder,
    async close() {
      closing.abort();
      const closed = new Promise((settle) => server.close(settle));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      await letGo();
    },
  };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(
        `Port ${port} is taken. Stop what uses it, or choose another with --port (0 takes any that is free).`,
      );
    case 'EACCES':
      return new Error(`Port ${port} needs more rights than this user has. Choose one above 1023 with --port.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(`${host} is no address of this machine. Leave --host out to serve this machine alone.`);
    default:
      return error;
  }
}
