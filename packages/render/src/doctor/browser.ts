import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type * as Playwright from 'playwright-core';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { DASHBOARD } from '../element.js';
import { CwRenderError } from '../errors.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import { isOwnFrame } from './own-frame.js';
import { PALETTE, paletteFindings, type SeenPalette } from './palette.js';

/** The state of an element in a browser. */
interface Seen {
  readonly tag: string;
  readonly defined: boolean;
  readonly state: string | null;
  readonly version: string | null;
  readonly messages: readonly string[];
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const PATIENCE = 15_000;

/** A response served in place of the site's own. */
export interface StandIn {
  readonly body: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Opens a page in Chromium and reports the state of its elements (including those in frames) and the browser's errors
 * and warnings.
 *
 * @param standIns Responses by URL that replace the site: for a page that is not served yet, and its scripts.
 * @param patience Milliseconds to wait before checking the page as it is.
 */
export async function browserFindings(
  url: string,
  standIns: ReadonlyMap<string, StandIn> = new Map(),
  patience: number = PATIENCE,
): Promise<readonly Finding[]> {
  const browser = await launched();
  try {
    const page = await browser.newPage();
    await page.route(
      (address) => standIns.has(address.href),
      async (route) => {
        const { body, type, headers = {} } = standIns.get(route.request().url()) as StandIn;
        await route.fulfill({ body, contentType: `${type}; charset=utf-8`, headers });
      },
    );
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    const slow = await opened(page, url, patience);
    await settled(page.mainFrame(), SETTLED);
    const seen = await page.evaluate<readonly Seen[]>(LOOK);
    const found = seen.flatMap((each) => elementFindings(each, 'In the browser'));
    for (const frame of page.frames()) if (frame !== page.mainFrame()) found.push(...(await inFrame(frame)));
    const palettes = await palettesOf(page);
    return [
      ...withoutSandbox(),
      ...slow,
      ...found,
      ...paletteFindings(palettes),
      ...complaints.map(complaint),
    ];
  } finally {
    await browser.close();
  }
}

/** The colours of our elements, for readers with a light and with a dark system: a page may follow it. */
async function palettesOf(page: Playwright.Page): Promise<readonly (SeenPalette | null)[]> {
  const palettes: (SeenPalette | null)[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    palettes.push(...(await page.evaluate<readonly (SeenPalette | null)[]>(PALETTES)));
  }
  return palettes;
}

async function launched(): Promise<Playwright.Browser> {
  const { chromium } = await playwright();
  const executablePath = browserPath();
  const args = lacksSandbox() ? ['--no-sandbox'] : [];
  try {
    return await chromium.launch({ executablePath, args });
  } catch (error) {
    throw new CwRenderError(
      `The browser ${executablePath} did not start: ${firstLine(error)}. Start it by itself to see why, or name another with the environment variable CHROME_PATH.`,
    );
  }
}

/** Whether the browser must run without its sandbox: Chromium refuses to start with one as root. */
export function lacksSandbox(user: number | undefined = process.getuid?.()): boolean {
  return user === 0;
}

/** The warning for opening a page without the sandbox. */
export const WITHOUT_SANDBOX =
  'The browser runs without its sandbox, since it is started by root: a page that attacks the browser reaches this machine. Open only pages that you trust, or run this as another user.';

function withoutSandbox(): readonly Finding[] {
  return lacksSandbox() ? [finding('warning', 'no-sandbox', WITHOUT_SANDBOX)] : [];
}

/** Opens the page. If it does not finish loading in time, continues with what is there and reports that. */
async function opened(page: Playwright.Page, url: string, patience: number): Promise<Finding[]> {
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: patience });
  } catch (error) {
    throw new CwRenderError(`The browser could not open ${url}: ${firstLine(error)}. Check the address.`);
  }
  try {
    await page.waitForLoadState('load', { timeout: patience });
    return [];
  } catch {
    const seconds = String(patience / 1000);
    const message = `In the browser, something in the page had not come after ${seconds} seconds. What was there is looked at.`;
    return [finding('warning', 'slow', message)];
  }
}

function firstLine(error: unknown): string {
  return ((error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '').replace(
    /\.$/,
    '',
  );
}

/** Findings about the elements in a frame. One of our frames without any elements shows no figure. */
async function inFrame(frame: Playwright.Frame): Promise<readonly Finding[]> {
  const { isOurs, host } = await holderOf(frame).catch(() => ({ isOurs: false, host: '' }));
  // The page was blocked or did not answer, so do not wait for a figure.
  const isLost = frame.url().startsWith('chrome-error:');
  await settled(
    frame,
    isOurs && !isLost ? `${SETTLED} && (${SENTENCE} !== null || ${OURS}.length > 0)` : SETTLED,
  );
  const seen = await within(frame.evaluate<readonly Seen[]>(LOOK), []);
  const where = host === '' ? 'In a frame' : `In the frame of ${host}`;
  if (seen.length > 0 || !isOurs) return seen.flatMap((each) => elementFindings(each, where));
  const sentence = await within(frame.evaluate<string | null>(`${SENTENCE}?.textContent ?? null`), null);
  const why = sentence ?? 'Its page did not load, or its script did not run.';
  return [finding('error', 'frame-not-shown', `${where}, no figure is shown. ${why}`)];
}

/** Reads the frame's own element in the page around it. Scrolls our frames into view, because they may load lazily. */
async function holderOf(frame: Playwright.Frame): Promise<{ isOurs: boolean; host: string }> {
  const holder = await frame.frameElement();
  const src = (await holder.getAttribute('src')) ?? '';
  const isOurs = isOwnFrame(src, (await holder.getAttribute('data-commonweal')) !== null);
  if (isOurs) await holder.scrollIntoViewIfNeeded({ timeout: PATIENCE });
  const page = frame.parentFrame()?.url();
  return { isOurs, host: src !== '' && URL.canParse(src, page) ? new URL(src, page).host : '' };
}

/** Waits for a condition in a frame. After the timeout, continues with what is there. */
async function settled(frame: Playwright.Frame, until: string): Promise<void> {
  await frame.waitForFunction(until, null, { timeout: PATIENCE }).catch(() => undefined);
}

/** The result of some work, or a fallback if it fails or takes too long: a frame may be gone or blocked. */
function within<T>(work: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, otherwise);
  });
  return Promise.race([work.catch(() => otherwise), late]).finally(() => {
    clearTimeout(timer);
  });
}

// These run in the page, so they are source text.
/** Our elements that show a chart. */
const OURS = `[...document.querySelectorAll('*')]
  .filter((element) => element.localName.startsWith('cw-') && !${JSON.stringify([DASHBOARD, ...tagsOf('control')])}.includes(element.localName))`;
const SETTLED = "[...document.querySelectorAll('*')].every((element) => element.state !== 'loading')";
/** The message that a frame page shows if it has no figure. */
const SENTENCE = `document.querySelector('main > p[role="status"]')`;
const PALETTES = `${OURS}.map((element) => ${PALETTE})`;
/** The state of each of our elements. */
const LOOK = `${OURS}
  .map((element) => ({
    tag: element.localName,
    defined: element.matches(':defined'),
    state: element.getAttribute('state'),
    version: customElements.get(element.localName)?.version ?? null,
    messages: (element.issues ?? []).filter(({ severity }) => severity !== 'notice').map(({ message }) => message),
  }))`;

function elementFindings({ tag, defined, state, version, messages }: Seen, where: string): Finding[] {
  if (!defined) return [finding('error', 'not-registered', `${where}, no script registered <${tag}>.`)];
  const issues = messages.map((message) => finding('warning', 'issue', `<${tag}> says: ${message}`));
  const isShown = state === 'ready' || state === 'partial' || state === 'stale';
  const outcome = isShown
    ? finding('ok', 'shown', `${where}, <${tag}> of version ${version ?? 'unknown'} is ${state}.`)
    : finding('error', 'not-shown', `${where}, <${tag}> shows no chart: its state is ${state ?? 'unknown'}.`);
  return [outcome, ...issues];
}

function complaint(text: string): Finding {
  return finding('warning', 'console', `The browser says: ${text}`);
}

/** Imported only here, so that Playwright is optional unless a browser is opened. */
async function playwright(): Promise<typeof Playwright> {
  try {
    return await import('playwright-core');
  } catch {
    throw new CwRenderError(
      '--browser needs the package playwright-core: npm install --save-dev playwright-core',
    );
  }
}

function browserPath(): string {
  const named = process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = (named === undefined ? [...onPath, ...ELSEWHERE] : [named]).find(isUsable);
  if (found === undefined) {
    throw new CwRenderError(
      'No Chromium, Chrome or Edge was found. Name one with the environment variable CHROME_PATH.',
    );
  }
  return found;
}

function isUsable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
