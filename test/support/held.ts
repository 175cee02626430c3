import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../tools/rollup/workspace.js';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

/** A site whose page arrives piece by piece, and whose files wait until the test releases them. */
export interface HeldSite {
  readonly origin: string;
  /** Writes the next piece of the page requested last. */
  write(piece: string): void;
  /** Ends the page. */
  end(): void;
  /** Releases a held file by its path. */
  release(path: string): void;
  close(): Promise<void>;
}

export interface HeldOptions {
  /** The Content Security Policy of every page. */
  readonly policy?: string;
  /** Contents of files, by path; bundles are served under /cdn/. */
  readonly files?: Readonly<Record<string, string>>;
  /** Paths that wait for `release`. */
  readonly held?: readonly string[];
}

/** Starts a held site. Its page is at `/`. */
export async function holdSite({ policy, files = {}, held = [] }: HeldOptions = {}): Promise<HeldSite> {
  const gates = new Map(held.map((path) => [path, gate()]));
  let page: ServerResponse | null = null;
  let queue: string[] = [];
  let ended = false;
  const flush = (): void => {
    for (const piece of queue) page?.write(piece);
    if (page !== null) queue = [];
    if (ended) page?.end();
  };
  const file = async (path: string): Promise<string | Buffer | null> => {
    await gates.get(path)?.opened;
    if (path in files) return files[path] ?? null;
    if (!path.startsWith('/cdn/')) return null;
    return readFile(join(root, 'packages/widgets', path)).catch(() => null);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') {
      const headers = policy === undefined ? {} : { 'Content-Security-Policy': policy };
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      page = response;
      flush();
      return;
    }
    void file(path).then((found) => {
      const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
      response.writeHead(found === null ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` });
      response.end(found ?? '');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    write(piece) {
      queue.push(piece);
      flush();
    },
    end() {
      ended = true;
      flush();
    },
    release: (path) => gates.get(path)?.open(),
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    opened,
    open: () => {
      open();
    },
  };
}
