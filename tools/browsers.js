import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const usable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const folders = (process.env.PATH ?? '').split(delimiter);
const executable = (name) => (process.platform === 'win32' ? `${name}.exe` : name);
/** Where programs of some names might be, in the folders of PATH. */
export const onPath = (...names) =>
  folders.flatMap((folder) => names.map((name) => join(folder, executable(name))));
const windows = (...paths) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) =>
    process.env[key] ? paths.map((path) => join(process.env[key] ?? '', path)) : [],
  );
const mac = (...apps) =>
  ['', process.env.HOME ?? ''].flatMap((home) =>
    apps.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
  );

/** The path in the environment variable if it is usable, otherwise the first usable candidate. */
function first(/** @type {string} */ variable, /** @type {string[]} */ candidates) {
  const named = process.env[variable];
  if (named) return usable(named) ? named : undefined;
  return candidates.find(usable);
}

const chromium = {
  darwin: () => mac('Google Chrome', 'Chromium', 'Microsoft Edge'),
  win32: () =>
    windows(
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
  linux: () =>
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'),
};
const firefox = {
  darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: () => windows('Mozilla Firefox\\firefox.exe'),
  linux: () => onPath('firefox-esr', 'firefox'),
};
const here = (paths) => (paths[process.platform] ?? paths.linux)();

/** Path of Chromium, Chrome or Edge on this machine (or CHROME_PATH); undefined if there is none. */
export const findChromium = () => first('CHROME_PATH', here(chromium));

/**
 * Path of Chromium without the window that it lays out and draws around each page, though nobody sees it: the same engine of
 * the same version at half the time for a page. Chromium where it is not installed.
 */
export const findWindowless = () =>
  (process.env.CHROME_PATH ? undefined : onPath('chromium-headless-shell').find(usable)) ?? findChromium();

/** Path of Firefox on this machine (or FIREFOX_PATH); undefined if there is none. */
export const findFirefox = () => first('FIREFOX_PATH', here(firefox));

/** Path of WebKitGTK's driver (or WEBKIT_DRIVER); undefined if there is none. Linux only. */
export const findWebKitDriver = () =>
  process.platform === 'linux' ? first('WEBKIT_DRIVER', onPath('WebKitWebDriver')) : undefined;

/**
 * Chromium features to turn off. With every page it would also load its address bar's suggestion list, twice, at the
 * cost of as much processor time as one of our pages. The others are those that Playwright turns off, repeated because
 * this list replaces Playwright's.
 */
const without = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

/** Chromium cannot start its sandbox as root, or in most containers. */
/** @type {string[]} */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${without.join()}`,
];

/** How to install the missing browsers. */
export const howToInstall =
  'On Debian or Ubuntu: apt-get install --no-install-recommends chromium firefox-esr webkit2gtk-driver xvfb fonts-liberation. ' +
  'Elsewhere install Chrome or Edge, or set CHROME_PATH (FIREFOX_PATH, WEBKIT_DRIVER) to the program.';
