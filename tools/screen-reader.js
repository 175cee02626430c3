import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findChromium, onPath } from './browsers.js';
import { root } from './rollup/workspace.js';

/**
 * Has Orca read the named widgets in Chromium, on a display and a bus of its own, and writes down what it says; see
 * test/screen-reader. Installs what is missing, as root on Debian. Needs the bundle from `npm run build`.
 * usage: node tools/screen-reader.js
 */
const PROGRAMS = {
  orca: 'orca',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'dbus-run-session': 'dbus',
  gdbus: 'libglib2.0-bin',
};
// What a package without a program of its own brings: the bus on which browsers and screen readers meet.
const PACKAGES = ['at-spi2-core', 'gir1.2-atspi-2.0', 'python3-pyatspi', 'fonts-liberation'];

const missing = () => Object.keys(PROGRAMS).filter((name) => onPath(name).every((path) => !existsSync(path)));
if (missing().length > 0) {
  const packages = [...missing().map((name) => PROGRAMS[name]), ...PACKAGES];
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version'))
    spawnSync('sh', ['-c', `apt-get update -q && DEBIAN_FRONTEND=noninteractive ${install}`], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  if (missing().length > 0) {
    console.error(`No ${missing().join(', ')} on this machine. On Debian: ${install}`);
    process.exit(1);
  }
}
if (findChromium() === undefined) {
  console.error('No Chromium on this machine.');
  process.exit(1);
}
const child = spawn(
  'dbus-run-session',
  ['--', process.execPath, '--import=tsx', join(root, 'test/screen-reader/main.ts')],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'test/tsconfig.json') },
  },
);
// The bus tells of each service that it starts.
const OF_THE_BUS = /^dbus-daemon\[|^SpiRegistry daemon |^\s*$/;
createInterface({ input: child.stderr }).on('line', (line) => {
  if (!OF_THE_BUS.test(line)) console.error(line);
});
process.exitCode = await new Promise((done) => child.on('close', (code) => done(code ?? 1)));
