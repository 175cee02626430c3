import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The response at an address: text or bytes, with headers. */
export interface Answer {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Defaults to 200. */
  readonly status?: number;
}

/** A test site. Its URLs begin with `origin`. */
export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Reads a file to serve. */
export const fileAnswer = async (file: string, type: string, headers = {}): Promise<Answer> => ({
  body: await readFile(file),
  type,
  headers,
});

/** Serves what `answer` returns for a path (with its query), or 404 if that is null. */
export async function serve(
  answer: (path: string) => Answer | null | Promise<Answer | null>,
): Promise<Served> {
  const server = createServer((request, response) => {
    void Promise.resolve(answer(request.url ?? '/')).then((found) => {
      if (found === null) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not here');
        return;
      }
      response.writeHead(found.status ?? 200, {
        'Content-Type': found.type,
        'Cache-Control': 'no-store',
        ...found.headers,
      });
      response.end(found.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
