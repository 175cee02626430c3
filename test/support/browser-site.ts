import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchWindowless } from './chromium.js';
import { type Answer, serve, type Served } from './serve.js';

/** Something that needs a browser while a suite runs. */
interface NeedsBrowser {
  open(browser: Browser): Promise<void> | void;
  close?(): Promise<void>;
}

/**
 * Opens a browser for `site` before a suite's tests, and closes both afterwards. Call it inside `describe`.
 *
 * @param launch Opens a browser of another kind. By default it has no window, which no page knows of.
 */
export function withBrowser<T extends NeedsBrowser>(
  site: T,
  launch: () => Promise<Browser> = launchWindowless,
): T {
  let browser: Browser;
  before(async () => {
    browser = await launch();
    await site.open(browser);
  });
  after(async () => {
    await browser.close();
    await site.close?.();
  });
  return site;
}

/** A site with pages that tests put there, and the browser that opens them. */
export abstract class BrowserSite implements NeedsBrowser {
  readonly #pages = new Map<string, Answer>();
  #served: Served | null = null;
  #browser: Browser | null = null;

  /** The file at a path, other than pages that were `put`; null if there is none. */
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

  /** Sets the answer for a path. */
  put(path: string, answer: Answer): void {
    this.#pages.set(path, answer);
  }
}
