import { startWebKit } from './webkit.js';

/** WebDriver's code points for named keys. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const BUTTON = { left: 0, middle: 1, right: 2 };
const code = (key) => KEYS[key] ?? key;

async function startSession() {
  const { hostname, port, miniBrowser, stop } = await startWebKit();
  const base = `http://${hostname}:${port}`;
  const send = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
    },
  });
  return { call: (method, path, body) => send(method, `/session/${sessionId}${path}`, body), stop };
}

/** A Web Test Runner launcher that drives WebKitGTK through WebDriver, without downloads. */
export function webkitLauncher() {
  let session;
  let ownSize;
  const active = new Map();
  const call = async (method, path, body) => (await session).call(method, path, body);
  const perform = (type, id, actions, parameters) =>
    call('POST', '/actions', { actions: [{ type, id, parameters, actions }] });
  const pointer = (...actions) => perform('pointer', 'mouse', actions, { pointerType: 'mouse' });
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = (button = 'left') => ({ type: 'pointerDown', button: BUTTON[button] });
  const up = (button = 'left') => ({ type: 'pointerUp', button: BUTTON[button] });
  const innerSize = () =>
    call('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });

  return {
    name: 'WebKitGTK',
    type: 'webdriver', // @web/test-runner-commands checks this
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      session ??= startSession();
      active.set(id, url);
      if (ownSize) {
        // All test files share one window, so changes made by the last one are undone.
        await call('POST', '/window/rect', ownSize);
        ownSize = undefined;
      }
      await call('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      if (!session) return;
      const { call: end, stop } = await session;
      await end('DELETE', '').catch(() => undefined);
      stop();
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session.');
    },
    sendKeys: (_id, keys) =>
      perform(
        'key',
        'keyboard',
        keys.flatMap((key) => [
          { type: 'keyDown', value: code(key) },
          { type: 'keyUp', value: code(key) },
        ]),
      ),
    sendMouseMove: (_id, x, y) => pointer(moveTo(x, y)),
    sendMouseClick: (_id, x, y, button) => pointer(moveTo(x, y), down(button), up(button)),
    sendMouseDown: (_id, button) => pointer(down(button)),
    sendMouseUp: (_id, button) => pointer(up(button)),
    resetMouse: () => call('DELETE', '/actions'),
    async setViewport(width, height) {
      const rect = await call('GET', '/window/rect');
      ownSize ??= { width: rect.width, height: rect.height };
      let [w, h] = await innerSize();
      await call('POST', '/window/rect', { width: rect.width + width - w, height: rect.height + height - h });
      // The window manager resizes asynchronously.
      for (let attempt = 0; attempt < 40 && !(w === width && h === height); attempt++) {
        await new Promise((resolve) => setTimeout(resolve, 25));
        [w, h] = await innerSize();
      }
    },
  };
}

/**
 * Plugin: executeServerCommand('viewport', { width, height }) in WebKitGTK. It has its own name because the built-in
 * commands answer first and reject this launcher.
 */
export const webkitCommands = {
  name: 'webkit-commands',
  async executeCommand({ command, payload, session }) {
    if (command !== 'viewport' || !session.browser.setViewport) return undefined;
    await session.browser.setViewport(payload.width, payload.height);
    return true;
  },
};
