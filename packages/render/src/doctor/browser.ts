import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type * as Playwright from 'playwright-core';
import { CwRenderError } from '../errors.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';

/** What an element came to in a browser. */
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

/** Opens a page in Chromium and says what its elements came to, and what the browser complained of. */
export async function browserFindings(url: string): Promise<readonly Finding[]> {
  const { chromium } = await playwright();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: browserPath(), args });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    await page
      .waitForFunction("[...document.querySelectorAll('*')].every((e) => e.state !== 'loading')", null, {
        timeout: PATIENCE,
      })
      .catch(() => undefined);
    const seen = await page.evaluate<readonly Seen[]>(LOOK);
    return [...seen.flatMap(elementFindings), ...complaints.map(complaint)];
  } finally {
    await browser.close();
  }
}

/** Run in the page, hence a text: what each element of ours came to. */
const LOOK = `[...document.querySelectorAll('*')]
  .filter((element) => element.localName.startsWith('cw-') && element.localName !== 'cw-dashboard')
  .map((element) => ({
    tag: element.localName,
    defined: element.matches(':defined'),
    state: element.getAttribute('state'),
    version: customElements.get(element.localName)?.version ?? null,
    messages: (element.issues ?? []).filter(({ severity }) => severity !== 'notice').map(({ message }) => message),
  }))`;

function elementFindings({ tag, defined, state, version, messages }: Seen): Finding[] {
  if (!defined) return [finding('error', 'not-registered', `In the browser, no script registered <${tag}>.`)];
  const said = messages.map((message) => finding('warning', 'issue', `<${tag}> says: ${message}`));
  const isShown = state === 'ready' || state === 'partial' || state === 'stale';
  const outcome = isShown
    ? finding('ok', 'shown', `In the browser, <${tag}> of version ${version ?? 'unknown'} is ${state}.`)
    : finding(
        'error',
        'not-shown',
        `In the browser, <${tag}> shows no chart: its state is ${state ?? 'unknown'}.`,
      );
  return [outcome, ...said];
}

function complaint(text: string): Finding {
  return finding('warning', 'console', `The browser says: ${text}`);
}

/** Playwright is asked for only here, so that nobody needs it who does not open a browser. */
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
