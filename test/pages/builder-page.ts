import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startSite } from '../../tools/site.js';
import { launchWindowless, listen } from '../support/chromium.js';

/** Three areas and the country, one value each. */
export const RATES =
  'area_code,area,period,value\nE92000001,England,2020,5.1\nE06000014,York,2020,6.2\nE08000035,Leeds,2020,7.3\n';

/** The page of the builder, opened anew for each test of a suite. */
export class BuilderPage {
  #browser: Browser | null = null;
  #context: BrowserContext | null = null;
  #site: { readonly origin: string; readonly close: () => Promise<void> } | null = null;
  #page: Page | null = null;

  get browser(): Browser {
    assert.ok(this.#browser);
    return this.#browser;
  }

  get origin(): string {
    assert.ok(this.#site);
    return this.#site.origin;
  }

  get page(): Page {
    assert.ok(this.#page);
    return this.#page;
  }

  async open(): Promise<void> {
    this.#site = await startSite();
    this.#browser = await launchWindowless();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#site?.close();
  }

  /** Opens the builder, with what it says, refuses and asks for elsewhere. */
  async fresh(): Promise<string[]> {
    this.#context = await this.browser.newContext({ viewport: { width: 1280, height: 900 } });
    await this.#context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.origin });
    this.#page = await this.#context.newPage();
    const received = await listen(this.#page, this.origin);
    await this.#page.goto(`${this.origin}/builder/`);
    return received;
  }

  async leave(): Promise<void> {
    await this.#context?.close();
  }

  async giveFile(name: string, contents: string | Buffer): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(contents) };
    await this.page.getByLabel('Choose a file').setInputFiles(file);
  }

  /** Answers a request for a file of the site, once `until` has come. */
  async serve(
    path: string,
    body: string | Buffer,
    until: Promise<unknown> = Promise.resolve(),
  ): Promise<void> {
    await this.page.route(`${this.origin}${path}`, async (route) => {
      await until;
      await route.fulfill({ contentType: 'text/csv; charset=utf-8', body });
    });
  }

  async giveLink(path: string): Promise<void> {
    await this.page.getByLabel('A link', { exact: true }).check();
    await this.page.getByLabel('Address of the file').fill(path);
    await this.page.getByLabel('Address of the file').press('Tab');
    await this.page.getByRole('button', { name: 'Read the file' }).click();
  }

  async giveBuiltIn(figures: string): Promise<void> {
    await this.page.getByLabel('Built-in figures').check();
    await this.page.getByLabel('Figures', { exact: true }).selectOption(figures);
    await this.page.getByRole('button', { name: 'Use these figures' }).click();
  }

  /**
   * Resolves once the page has nothing left to do, such as with an answer that has just come. A browser that draws nothing
   * may never call a page idle, so that it is asked to after a second at the latest.
   */
  async idle(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestIdleCallback(
            () => {
              done();
            },
            { timeout: 1000 },
          );
        }),
    );
  }

  preview(tag: string): Locator {
    return this.page.locator(`.stage ${tag}`);
  }

  /** A part of the snippet, once it holds a text. */
  async part(title: string, holds = ''): Promise<string> {
    const part = this.page.getByRole('group', { name: title, exact: true });
    await part.getByText(holds).waitFor();
    return (await part.textContent()) ?? '';
  }

  copyButton(title: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Copy\\s*:\\s*${title}$`) });
  }
}

/** Opens the builder before each test of a suite, and asserts afterwards that it said nothing elsewhere. */
export function withBuilder(): BuilderPage {
  const builder = new BuilderPage();
  let received: string[];
  before(() => builder.open());
  after(() => builder.close());
  beforeEach(async () => {
    received = await builder.fresh();
  });
  afterEach(async () => {
    await builder.leave();
    assert.deepEqual(received, [], 'nothing is logged, refused or requested elsewhere');
  });
  return builder;
}
