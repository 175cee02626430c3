import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { root } from '../../tools/rollup/workspace.js';
import { run } from '../packages/pack.js';
import { listen } from '../support/chromium.js';
import { type Answer, fileAnswer, serve, type Served } from '../support/serve.js';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
};

/** How a recipe comes to a page. */
export interface Recipe {
  readonly name: string;
  /** Folders that the site is served from, relative to the root; the first that has a file wins. */
  readonly folders: readonly string[];
  /** A folder of the root that is at an address. */
  readonly copied?: { readonly at: string; readonly from: string };
  readonly page?: string;
  /** Its script of package.json that checks types and builds; null where it has none. */
  readonly build: string | null;
  /** Further sources of script that its pages need. */
  readonly scripts?: string;
}

/** A recipe's page, and everything that it said it should not. */
export interface Opened {
  readonly page: Page;
  readonly received: readonly string[];
}

/** A recipe, built as its reader would and served under the strict policy. */
export class RecipeSite {
  readonly #recipe: Recipe;
  readonly #browser: Browser;
  #served: Served | null = null;
  /** Addresses that are not there. */
  readonly missing = new Set<string>();

  constructor(recipe: Recipe, browser: Browser) {
    this.#recipe = recipe;
    this.#browser = browser;
  }

  async open(): Promise<void> {
    const { name, build } = this.#recipe;
    if (build !== null) await run('npm', ['run', '--silent', build], join(root, 'recipes', name));
    this.#served = await serve((path) => this.#answer(path === '/' ? '/index.html' : path));
  }

  async close(): Promise<void> {
    await this.#served?.close();
  }

  /** Opens the recipe's page. */
  async visit(): Promise<Opened> {
    if (this.#served === null) throw new Error('The recipe is not open.');
    const { origin } = this.#served;
    const page = await this.#browser.newPage();
    const meant = [...this.missing].map((path) => new RegExp(`${path}$`));
    const received = await listen(page, origin, meant);
    await page.goto(`${origin}/${this.#recipe.page ?? ''}`);
    return { page, received };
  }

  async #answer(path: string): Promise<Answer | null> {
    if (this.missing.has(path)) return null;
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const headers = { 'Content-Security-Policy': contentSecurityPolicy(this.#recipe.scripts) };
    const { folders, copied } = this.#recipe;
    const isCopied = copied !== undefined && path.startsWith(copied.at);
    const files = isCopied
      ? [join(root, copied.from, path.slice(copied.at.length))]
      : folders.map((folder) => join(root, folder, path));
    for (const file of files) {
      const found = await fileAnswer(file, `${type}; charset=utf-8`, headers).catch(() => null);
      if (found !== null) return found;
    }
    return null;
  }
}
