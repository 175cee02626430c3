import { createServer, type AddressInfo, type Socket } from 'node:net';

/** Responds on a connection once a request has arrived: sends raw bytes, or ends the connection. */
export type RawAnswer = (socket: Socket) => void;

/** A site that can send what no web server would. */
export interface RawSite {
  readonly origin: string;
  /** Paths in the order requested. */
  readonly asked: readonly string[];
  /** The request line and headers of each request, in the same order. */
  readonly heads: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves over plain sockets what `answerOf` returns for a path (and the head of its request). Each connection carries
 * one request.
 */
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
    // The other side may close a connection at any time.
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

/** The start of a response. Headers not given are not sent. */
export function head(status: string, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n');
}

/** A complete response with its length. */
export const whole =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = '200 OK'): RawAnswer =>
  (socket) => {
    const bytes = Buffer.from(body);
    socket.write(head(status, { 'Content-Length': String(bytes.length), ...headers }));
    socket.end(bytes);
  };
