import { once } from 'node:events';
import { createServer } from 'node:http';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', csv: 'text/csv' };

/**
 * Serves a map of path → `{ body, type, headers, delay }` on a free local port. `delay` holds a response back, in
 * milliseconds. Returns the origin and `stop`.
 */
export async function serve(files) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = files.get(pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    setTimeout(() => {
      response.writeHead(200, {
        'content-type': `${TYPES[file.type]}; charset=utf-8`,
        // Cross-origin isolation gives `performance.now()` its highest resolution.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cache-control': 'no-store',
        ...file.headers,
      });
      response.end(file.body);
    }, file.delay ?? 0);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
