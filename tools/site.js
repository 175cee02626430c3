import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.js';
import { root } from './rollup/workspace.js';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const pagesFolder = join(root, 'stories/pages');
/** Copies of pages with their widgets rendered, from the build. */
const renderedFolder = join(root, 'build/pages');
const storybookFolder = join(root, 'storybook-static');
const builderFolder = join(root, 'packages/builder/dist');

/** Which folders serve each path; the first that has the file wins. */
const mounts = [
  { prefix: '/pages/rendered/', folders: [renderedFolder], strict: true },
  { prefix: '/pages/', folders: [pagesFolder], strict: true },
  {
    prefix: '/cdn/',
    folders: [join(root, 'packages/widgets/cdn'), join(root, 'packages/data/cdn')],
    strict: true,
  },
  { prefix: '/builder/', folders: [builderFolder], strict: true },
  { prefix: '/site/', folders: [join(root, 'tools/site')], strict: true },
  // Storybook's own start-up script is inline.
  { prefix: '/storybook/', folders: [storybookFolder], strict: false },
];

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The file for a path, or undefined. Never one outside the folder. */
async function find(folder, path) {
  const file = resolve(folder, `./${path}`);
  if (file !== resolve(folder) && !file.startsWith(resolve(folder) + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return find(folder, join(path, 'index.html'));
  return found?.isFile() ? file : undefined;
}

/** Path and title of every page in a folder, ordered by path. */
async function pagesIn(folder, prefix, note = '') {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.endsWith('.html')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const title = /<title>([^<]*)<\/title>/.exec(text)?.[1].trim() ?? file;
      const path = `${prefix}${file.split(sep).join('/')}`.replace(/index\.html$/, '');
      return { path, title: `${title}${note}` };
    }),
  );
}

/** Path and title of every page in stories/pages. */
export const listSources = () => pagesIn(pagesFolder, '/pages/');

/** Path and title of every page that is served: those in stories/pages, and those that the build has rendered. */
export async function listPages() {
  const rendered = pagesIn(renderedFolder, '/pages/rendered/', ', as rendered in the build');
  return (await Promise.all([listSources(), rendered])).flat();
}

const link = ({ path, title }) => `<li><a href="${escape(path)}">${title}</a></li>`;

async function bundles() {
  const lists = mounts
    .find(({ prefix }) => prefix === '/cdn/')
    .folders.map((folder) => readdir(folder).catch(() => []));
  return (await Promise.all(lists)).flat().filter((file) => file.endsWith('.min.js'));
}

/** The page that links to all others. */
async function frontPage() {
  const files = (await bundles()).map((file) => ({ path: `/cdn/${file}`, title: file }));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Commonweal</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site/site.css">
</head>
<body>
<main>
<h1>Commonweal</h1>
<p>Statistics widgets that are accessible tables.</p>
<h2>Pages with widgets in them</h2>
<ul>${(await listPages()).map(link).join('\n')}</ul>
<h2>Make a widget from a file</h2>
<ul>${link({ path: '/builder/', title: 'Builder' })}</ul>
<h2>Every element, with its documentation</h2>
<ul>${link({ path: '/storybook/', title: 'Storybook' })}</ul>
<h2>Bundles</h2>
<ul>${files.map(link).join('\n')}</ul>
</main>
</body>
</html>`;
}

/**
 * Serves the pages of stories/pages, the bundles, the builder and the built Storybook.
 * @param {{ port?: number, extra?: Map<string, string> }} [options] `extra`: further pages, by path
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startSite({ port = 0, extra = new Map() } = {}) {
  const html = (response, text) => {
    response.writeHead(200, {
      'Content-Type': types['.html'],
      'Content-Security-Policy': contentSecurityPolicy(),
      'Cache-Control': 'no-store',
    });
    response.end(text);
  };
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(pathname);
    if (path === '/') return html(response, await frontPage());
    if (path === '/favicon.ico') return response.writeHead(204).end();
    if (extra.has(path)) return html(response, extra.get(path));
    const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
    for (const folder of mount?.folders ?? []) {
      const file = await find(folder, path.slice(mount.prefix.length));
      if (!file) continue;
      const isFolder = !path.endsWith('/') && extname(path) === '' && file.endsWith('index.html');
      if (isFolder) {
        response.writeHead(301, { Location: `${encodeURI(path)}/` });
        return response.end();
      }
      response.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        ...(mount.strict && { 'Content-Security-Policy': contentSecurityPolicy() }),
      });
      return createReadStream(file).pipe(response);
    }
    response.writeHead(404, {
      'Content-Type': types['.txt'],
      'Content-Security-Policy': contentSecurityPolicy(),
    });
    return response.end(`Nothing at ${path}\n`);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'Content-Type': types['.txt'] });
      response.end('Bad request\n');
    });
  });
  await /** @type {Promise<void>} */ (
    new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(port, '127.0.0.1', done);
    })
  );
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
