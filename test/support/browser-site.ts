import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { type Answer, serve, type Served } from './serve.js';

/** What needs a browser for as long as a suite runs. */
interface NeedsBrowser {
  open(browser: Browser): Promise<void> | void;
  close?(): Promise<void>;
}

/**
 * Gives something a browser before the tests of a suite, and closes both after them. To be called where a suite is
 * described.
 *
 * @param without Switches that the driver gives the browser, and that it is not to have.
 */
export function withBrowser<T extends NeedsBrowser>(site: T, without: readonly string[] = []): T {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium([], without);
    await site.open(browser);
  });
  after(async () => {
    await browser.close();
    await site.close?.();
  });
  return site;
}

/** A site whose pages the tests of a suite put there, and the browser that they are opened in. */
export abstract class BrowserSite implements NeedsBrowser {
  readonly #pages = new Map<string, Answer>();
  #served: Served | null = null;
  #browser: Browser | null = null;

  /** What stands at a path besides what was put somewhere; null where nothing does. */
  protected abstract file(path: string): Promise<Answer> | null;

  async open(browser: Browser): Promise<void> {
    this.#browser = browser;
    this.#served = await serve((address) => {
      const path = address.split(/[?#]/, 1)[0] ?? '';
      return this.#pages.get(path) ?? this.file(path);
    });
  }

  async close(): Promise<void> {
    await this.#served?.close();
  }

  get origin(): string {
    if (this.#served === null) throw new Error('The site is not open.');
    return this.#served.origin;
  }

  get browser(): Browser {
    if (this.#browser === null) throw new Error('The site is not open.');
    return this.#browser;
  }

  /** Answers at a path. */
  put(path: string, answer: Answer): void {
    this.#pages.set(path, answer);
  }
}
