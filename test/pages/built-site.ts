import type { Browser } from 'playwright-core';
import { startSite } from '../../tools/site.js';

/** The built site and a browser, for `withBrowser` of a suite. */
export class BuiltSite {
  #site: Awaited<ReturnType<typeof startSite>> | null = null;
  #browser: Browser | null = null;

  async open(browser: Browser): Promise<void> {
    this.#browser = browser;
    this.#site = await startSite({});
  }

  async close(): Promise<void> {
    await this.#site?.close();
  }

  get origin(): string {
    if (this.#site === null) throw new Error('The site is not open.');
    return this.#site.origin;
  }

  get browser(): Browser {
    if (this.#browser === null) throw new Error('The site is not open.');
    return this.#browser;
  }
}
