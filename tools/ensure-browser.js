import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox, findWebKitDriver, findWindowless, howToInstall } from './browsers.js';

const engines = {
  chromium: { find: findChromium, packages: ['chromium', 'fonts-liberation'] },
  firefox: { find: findFirefox, packages: ['firefox-esr', 'fonts-liberation'] },
  webkit: { find: findWebKitDriver, packages: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'] },
};

/** Whether packages can be installed without asking: as root on Debian or a derivative. */
const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');

const apt = (...args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const unknown = wanted.filter((name) => !(name in engines));
if (unknown.length > 0) {
  console.error(`BROWSERS names ${unknown.join(', ')}; it may name ${Object.keys(engines).join(', ')}.`);
  process.exit(1);
}
const missing = () => wanted.filter((name) => engines[name].find() === undefined);

if (missing().length > 0 && mayInstall) {
  const packages = [...new Set(missing().flatMap((name) => engines[name].packages))];
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  if (!apt('update', '-q') || !apt('install', '-y', '-q', '--no-install-recommends', ...packages)) {
    console.error('apt-get could not install them.');
  }
}
if (missing().length > 0) {
  console.error(`No ${missing().join(', ')} on this machine. ${howToInstall}`);
  process.exit(1);
}
// Some checks are faster with it, and do without it where it cannot be had.
if (
  wanted.includes('chromium') &&
  mayInstall &&
  !process.env.CHROME_PATH &&
  findWindowless() === findChromium()
)
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell');
for (const name of wanted) console.log(`${name}: ${engines[name].find()}`);
