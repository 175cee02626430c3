import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { root } from '../../tools/rollup/workspace.js';
import { BrowserSite } from '../support/browser-site.js';
import { collectErrors, UNCAUGHT } from '../support/collect-errors.js';
import { assertInvariants } from '../support/invariants.js';
import { type Answer, fileAnswer } from '../support/serve.js';

/** What a page may hold once an attack has been tried: nothing that runs, frames or loads. */
const ALLOWED_TAGS = new Set(
  `a button caption circle dd div dl dt figcaption figure g h1 h2 h3 h4 h5 h6 li line main ol p path rect section slot
  span strong summary details svg table tbody td text tspan tfoot th thead tr ul b i style script base head body html meta
  title link form img input template`.split(/\s+/),
);
const ALLOWED_IN_SHADOW = new Set(
  [...ALLOWED_TAGS].filter(
    (tag) => !['script', 'style', 'base', 'meta', 'link', 'form', 'img', 'input', 'template'].includes(tag),
  ),
);

/** Attributes through which a drawing can ask for an address. */
const PAINT = /^(?:fill|stroke|filter|mask|clip-path|cursor|marker(?:-.*)?)$/;

/** How a page is opened. */
export interface Visit {
  readonly strict: boolean;
  readonly query?: string;
  readonly before?: () => void;
}

/** A page that an attack is tried on, and all that it reported. */
export interface Attacked {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly received: readonly string[];
}

/** Tries something on a page, as `AttackSite.attack` does, under a policy that is settled. */
export type Attack = (
  body: string,
  run: (attacked: Attacked) => Promise<void>,
  options?: Omit<Visit, 'strict'>,
) => Promise<void>;

/** Describes tests twice: under the strict policy, and without any. */
export function underEachPolicy(site: AttackSite, tests: (attack: Attack, strict: boolean) => void): void {
  for (const strict of [true, false]) {
    describe(strict ? 'under the strict policy' : 'without any policy', () => {
      tests((body, run, options = {}) => site.attack(body, { strict, ...options }, run), strict);
    });
  }
}

/** Serves attack pages from our own bundle, with and without the strict policy. */
export class AttackSite extends BrowserSite {
  protected override file(path: string): Promise<Answer> | null {
    if (path !== '/commonweal.min.js') return null;
    return fileAnswer(join(root, 'packages/widgets/cdn', path), 'text/javascript; charset=utf-8');
  }

  /**
   * Opens a page with `body` in it.
   * @param before Run in the page before its scripts, as a hostile page would.
   */
  async visit(body: string, { strict, query = '', before }: Visit): Promise<Attacked> {
    this.put('/page', {
      body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Attack</title>
<link rel="icon" href="data:,"><script type="module" src="/commonweal.min.js"></script></head>
<body><main>${body}</main></body></html>`,
      type: 'text/html; charset=utf-8',
      headers: strict ? { 'Content-Security-Policy': contentSecurityPolicy() } : {},
    });
    const page = await this.browser.newPage();
    const requests: string[] = [];
    const received: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => {
      received.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => received.push(`popup: ${popup.url()}`));
    page.on('pageerror', (error) => received.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.text().startsWith(UNCAUGHT)) received.push(`error: ${message.text()}`);
    });
    page.on('framenavigated', (frame) => {
      if (!frame.url().startsWith(`${this.origin}/page`)) received.push(`navigation: ${frame.url()}`);
    });
    // The compiler of the tests names functions by a helper that a page does not have.
    await page.addInitScript('globalThis.__name = (made) => made');
    await page.exposeFunction('tellViolation', (text: string) => received.push(`policy: ${text}`));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        (globalThis as unknown as { tellViolation: (text: string) => void }).tellViolation(
          `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
        );
      });
    });
    await collectErrors(page);
    if (before !== undefined) await page.addInitScript(before);
    await page.addInitScript(noteNames);
    await page.goto(`${this.origin}/page${query}`);
    return { page, requests, received };
  }

  /** Tries something on a page whose rankings have come to something, and sees that it did no harm. */
  async attack(body: string, visit: Visit, run: (attacked: Attacked) => Promise<void>): Promise<void> {
    const attacked = await this.visit(body, visit);
    await attacked.page.waitForFunction(() =>
      [...document.querySelectorAll('cw-bar-ranking')].every((each) =>
        ['ready', 'partial', 'empty', 'error'].includes(each.getAttribute('state') ?? ''),
      ),
    );
    await run(attacked);
    await assertInvariants(attacked.page);
    await assertUnharmed(attacked, this.origin);
    await attacked.page.close();
  }
}

/** Globals, and what every object and list has, before any script of the page: what comes to them later is reported. */
function noteNames(): void {
  const owners = { globalThis, 'Object.prototype': Object.prototype, 'Array.prototype': Array.prototype };
  const names = (): string[] =>
    Object.entries(owners).flatMap(([owner, object]) =>
      Reflect.ownKeys(object).map((name) => `${owner}.${String(name)}`),
    );
  const known = new Set(['globalThis.namesSince', ...names()]);
  Object.assign(globalThis, { namesSince: () => names().filter((name) => !known.has(name)) });
}

/** What the template library leaves to tell a second copy of itself by, and what the tests put there. */
const KNOWN = /^globalThis\.(?:(?:lit|reactive)\w+Versions|litPropertyMetadata|cwEvents|Vue|__VUE__)$/;

/** Everything that must hold after an attack, whatever it was. Only the page's own site may have been asked. */
export async function assertUnharmed({ page, requests, received }: Attacked, origin: string): Promise<void> {
  const found = await page.evaluate(() => {
    const nodes: { tag: string; shadow: boolean; attributes: [string, string][] }[] = [];
    const walk = (root: ParentNode, shadow: boolean): void => {
      for (const element of root.querySelectorAll('*')) {
        const attributes = [...element.attributes].map(({ name, value }): [string, string] => [name, value]);
        nodes.push({ tag: element.localName, shadow, attributes });
        // Only our own trees: another script's are its own right.
        if (element.shadowRoot !== null && element.localName.startsWith('cw-'))
          walk(element.shadowRoot, true);
      }
    };
    walk(document, false);
    return {
      nodes,
      pwned: '__pwn' in globalThis,
      polluted: 'polluted' in {} || 'polluted' in [],
      names: (globalThis as unknown as { namesSince: () => string[] }).namesSince(),
    };
  });
  assert.equal(found.pwned, false, 'nothing of the payload ran');
  assert.equal(found.polluted, false, 'no prototype was changed');
  const added = found.names.filter((name) => !KNOWN.test(name));
  assert.deepEqual(added, [], 'nothing was added to the globals or to what every object has');
  for (const { tag, shadow, attributes } of found.nodes) {
    const isOurs = tag.startsWith('cw-');
    assert.ok(isOurs || (shadow ? ALLOWED_IN_SHADOW : ALLOWED_TAGS).has(tag), `<${tag}> stands in the page`);
    if (!shadow) continue;
    for (const [name, value] of attributes) {
      assert.doesNotMatch(name, /^on|^style$|^srcdoc$|^nonce$/, `${tag} has ${name}="${value}"`);
      if (/^(?:href|src|xlink:href|action)$/.test(name))
        assert.match(value, /^https?:\/\//, `${tag} ${name}`);
      if (PAINT.test(name)) assert.doesNotMatch(value, /url\(/, `${tag} ${name}`);
    }
  }
  assert.deepEqual(received, []);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(`${origin}/`) && url !== 'data:,'),
    [],
  );
}
