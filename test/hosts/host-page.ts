import type { Page } from 'playwright-core';
import { tagsOf, type TagOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';
import { root } from '../../tools/rollup/workspace.js';
import { BrowserSite } from '../support/browser-site.js';
import { REPRESENTATIVES, WIDGETS as ALL } from '../support/grammars.js';
import { collectErrors } from '../support/collect-errors.js';
import { assertInvariants } from '../support/invariants.js';
import { type Answer, fileAnswer } from '../support/serve.js';
import { attributesMarkup, tableMarkup } from '../support/table-markup.js';

/** Every generic element with a table of the page as its data. All show York's 1.5. */
export const GENERIC: readonly (readonly [tag: TagOf<'widget'>, markup: string])[] = ALL.map((tag) => {
  const { settings, table } = SAMPLES[tag];
  return [tag, `<${tag}${attributesMarkup(settings)}>${tableMarkup(table, 'td')}</${tag}>`];
});
/** A widget of each grammar, for what takes a page for each. */
export const OF_EACH_GRAMMAR = GENERIC.filter(([tag]) => REPRESENTATIVES.includes(tag));
/** Every generic element, and one with built-in figures. */
export const WIDGETS = `${GENERIC.map(([, markup]) => markup).join('\n')}
<cw-mortality-comparison></cw-mortality-comparison>`;

/** A host: what is in its head, in its body, and what its scripts do before ours. */
export interface Host {
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
  /** A script of the host's own, run before ours. */
  readonly script?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Addresses of our scripts, in their order. */
  readonly scripts?: readonly string[];
}

/** A page of a host, and everything that went wrong on it. */
export interface Hosted {
  readonly page: Page;
  readonly received: readonly string[];
}

/** Serves pages of hosts, with our bundle and files of packages beside them. */
export class HostSite extends BrowserSite {
  protected override file(path: string): Promise<Answer> | null {
    if (path.startsWith('/cdn/')) {
      return fileAnswer(`${root}packages/widgets${path}`, 'text/javascript; charset=utf-8', {
        'Access-Control-Allow-Origin': '*',
      });
    }
    if (!path.startsWith('/modules/')) return null;
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8';
    return fileAnswer(`${root}node_modules/${path.slice('/modules/'.length)}`, type);
  }

  /** Opens a host's page and waits until its elements show something. */
  async visit({
    head = '',
    body = WIDGETS,
    html = '',
    script = '',
    headers = {},
    scripts = ['/cdn/commonweal.min.js'],
  }: Host): Promise<Hosted> {
    this.put('/host.js', { body: script, type: 'text/javascript; charset=utf-8' });
    this.put('/host', {
      body: `<!doctype html><html lang="en-GB" ${html}><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,">${head}<script src="/host.js"></script>
${scripts.map((address) => `<script type="module" src="${address}"></script>`).join('')}</head><body><main>${body}</main></body></html>`,
      type: 'text/html; charset=utf-8',
      headers,
    });
    const page = await this.browser.newPage({ viewport: { width: 1000, height: 800 } });
    const received: string[] = [];
    page.on('console', (message) => {
      // A host's fonts on other servers are not there, and not ours.
      if (!message.location().url.startsWith(this.origin)) return;
      if (message.type() === 'error' || message.type() === 'warning') received.push(message.text());
    });
    page.on('pageerror', (error) => received.push(error.message));
    await page.route(
      (url) => url.origin !== this.origin,
      (route) => route.abort(),
    );
    await page.addInitScript('globalThis.__name = (made) => made');
    await collectErrors(page);
    await page.goto(`${this.origin}/host`);
    await shown(page);
    await assertInvariants(page);
    return { page, received };
  }
}

/** Waits until every element of ours has come to something. */
export async function shown(page: Page): Promise<void> {
  // Neither a dashboard nor a control shows data, so neither has a state.
  const stateless: readonly string[] = tagsOf('dashboard', 'control');
  await page.waitForFunction(
    (without) =>
      [...document.querySelectorAll('*')]
        .filter(
          (each) => each.localName.startsWith('cw-') && customElements.get(each.localName) !== undefined,
        )
        .every(
          (each) =>
            !['', 'loading'].includes(each.getAttribute('state') ?? '') || without.includes(each.localName),
        ),
    stateless,
  );
}

/** What a reader sees of an element: its state, and of each drawn bar, dot and cell whether it has a place. */
export interface Seen {
  readonly tag: string;
  readonly state: string;
  readonly rows: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly smallestText: number;
  readonly bars: readonly number[];
}

export const see = (page: Page): Promise<Seen[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((each) => each.localName.startsWith('cw-'))
      .map((widget) => {
        const shadow = widget.shadowRoot;
        const box = widget.getBoundingClientRect();
        const cells = [...(shadow?.querySelectorAll('tbody th, tbody td') ?? [])];
        return {
          tag: widget.localName,
          state: widget.getAttribute('state') ?? '',
          rows: Array.from(shadow?.querySelectorAll('tbody tr') ?? [], (row) => row.textContent),
          width: box.width,
          height: box.height,
          smallestText: Math.min(...cells.map((cell) => parseFloat(getComputedStyle(cell).fontSize))),
          bars: Array.from(
            shadow?.querySelectorAll('.bar, .dot, .circle') ?? [],
            (bar) => bar.getBoundingClientRect().width,
          ),
        };
      }),
  );
