import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs, findChromium, findWindowless, howToInstall } from '../../tools/browsers.js';

async function launch(
  executablePath: string | undefined,
  more: readonly string[],
  without: readonly string[] = [],
): Promise<Browser> {
  if (executablePath === undefined) throw new Error(`No Chromium. ${howToInstall}`);
  return chromium.launch({
    executablePath,
    args: [...chromiumArgs, ...more],
    ignoreDefaultArgs: [...without],
  });
}

/**
 * Launches this machine's Chromium with `more` switches, and without some of those the driver would pass. Throws,
 * explaining what to install, if there is no Chromium.
 */
export const launchChromium = (
  more: readonly string[] = [],
  without: readonly string[] = [],
): Promise<Browser> => launch(findChromium(), more, without);

/** Launches one without a window, where there is one, for suites that look at nothing but pages: theirs take half the time. */
export const launchWindowless = (more: readonly string[] = []): Promise<Browser> =>
  launch(findWindowless(), more);

/**
 * The source of axe-core, to run in a page before its own scripts. It is available as `commonwealAxe`, because
 * Storybook has its own `axe`.
 */
export async function axeSource(): Promise<string> {
  const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  return `${await readFile(file, 'utf8')}\nglobalThis.commonwealAxe = globalThis.axe;`;
}

/** Whether a message is from the browser itself, about a file that failed to load. */
const isNetworkNotice = (text: string): boolean => text.startsWith('Failed to load resource:');

/**
 * Collects everything a page should not produce: console messages, uncaught errors, requests to other hosts, violations
 * of the Content Security Policy. `missing` matches URLs that are meant to fail.
 */
export async function listen(page: Page, origin: string, missing: readonly RegExp[] = []): Promise<string[]> {
  const found: string[] = [];
  const isMeant = (url: string): boolean => missing.some((pattern) => pattern.test(url));
  page.on('console', (message) => {
    const { url } = message.location();
    if (isNetworkNotice(message.text()) && isMeant(url)) return;
    found.push(`console.${message.type()}: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    const isOwn =
      url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`);
    if (!isOwn) found.push(`request to another host: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isMeant(response.url())) {
      found.push(`${response.status()}: ${response.url()}`);
    }
  });
  await page.exposeFunction('reportViolation', (text: string) => found.push(`policy: ${text}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      const text = `${violatedDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`;
      (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation(text);
    });
  });
  return found;
}
