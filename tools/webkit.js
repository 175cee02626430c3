import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { findWebKitDriver } from './browsers.js';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

const miniBrowsers = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) => [
  `/usr/lib/x86_64-linux-gnu/${version}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/${version}/MiniBrowser`,
  `/usr/libexec/${version}/MiniBrowser`,
]);

/** Starts Xvfb, and adds it to what must be ended. Resolves to the display's name. */
export async function startDisplay(children) {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(xvfb);
  const [display] = await once(xvfb.stdio[3], 'data');
  return `:${String(display).trim()}`;
}

async function untilReady(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}

/** Starts WebKitGTK's driver, with its own display if there is none. `stop` ends both. */
export async function startWebKit() {
  const miniBrowser = miniBrowsers.find((path) => existsSync(path));
  if (miniBrowser === undefined) throw new Error('WebKitGTK has no MiniBrowser on this machine.');
  const children = [];
  const stop = () => {
    for (const child of children.reverse()) child.kill();
  };
  process.once('exit', stop);
  const env = { ...process.env };
  env.DISPLAY ||= await startDisplay(children);
  const port = await freePort();
  children.push(spawn(findWebKitDriver() ?? 'WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
  await untilReady(port);
  return { hostname: '127.0.0.1', port, miniBrowser, stop };
}
