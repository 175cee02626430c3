import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What is done with a connection once a request has come: bytes as they go over the wire, or an end of it. */
export type RawAnswer = (socket: Socket) => void;

/** A site that says what no web server would. */
export interface RawSite {
  readonly origin: string;
  /** Paths in the order in which they were asked for. */
  readonly asked: readonly string[];
  /** What was sent with each, in the same order: the line of the request and its headers. */
  readonly heads: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves, over plain sockets, what `answerOf` gives for a path (and the head of its request). A connection carries one request. */
export async function serveRaw(
  answerOf: (path: string, count: number, port: number, head: string) => RawAnswer,
): Promise<RawSite> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const heads: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    let request = '';
    const read = (chunk: Buffer): void => {
      request += chunk.toString('latin1');
      if (!request.includes('\r\n\r\n')) return;
      socket.off('data', read);
      const path = request.split(' ', 2)[1] ?? '';
      asked.push(path);
      heads.push(request);
      answerOf(path, asked.filter((each) => each === path).length, port, request)(socket);
    };
    socket.on('data', read);
    // The other side may end a connection as it likes.
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    heads,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The start of an answer. A header that is left out is not sent. */
export function head(status: string, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n');
}

/** A whole answer with its length. */
export const whole =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = '200 OK'): RawAnswer =>
  (socket) => {
    const bytes = Buffer.from(body);
    socket.write(head(status, { 'Content-Length': String(bytes.length), ...headers }));
    socket.end(bytes);
  };
