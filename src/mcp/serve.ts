import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createMcpServer } from './server.ts';
import { Shelf, type ShelfOptions } from './shelf.ts';

/** Answers an agent's questions over standard input and output until it closes them. `complain`: told of broken messages. */
export function serveMcp(options: ShelfOptions & { readonly complain: (error: Error) => void }): void {
  serveStdio(() => createMcpServer(new Shelf(options)), { onerror: options.complain });
}
