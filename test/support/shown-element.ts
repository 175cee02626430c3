import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import type { TagOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from './browser-site.js';
import { collectErrors } from './collect-errors.js';
import { assertStands, type Standing, type Reported } from './invariants.js';
import { fileAnswer, serve, type Served } from './serve.js';

type Widget = HTMLElement & {
  data: unknown;
  readonly updateComplete: Promise<unknown>;
  readonly toCsv: () => Promise<string>;
  readonly issues: readonly { readonly code: string; readonly severity: string }[];
};

/** The result of showing data in an element. */
export interface Outcome extends Omit<Standing, 'reported'> {
  /** The rendered text. */
  readonly text: string;
  readonly csv: string;
  readonly received: readonly Reported[];
  readonly issues: number;
  readonly recovered: string;
  readonly fresh: string;
  /** Console messages, and uncaught errors. */
  readonly logged: readonly string[];
  /** Anything about the page that changed, and any request other than for the data. */
  readonly harm: readonly string[];
}

/** Where an element's data comes from: its property, a table inside it, or a URL. */
export type Source =
  { readonly data: unknown } | { readonly table: readonly (readonly string[])[] } | { readonly src: string };

/** A page with the strict policy that shows one element after another. */
export class ElementPage {
  readonly page: Page;
  readonly #site: Served;
  readonly #said: string[] = [];
  readonly #asked: string[] = [];

  private constructor(page: Page, site: Served) {
    this.page = page;
    this.#site = site;
    page.on('console', (message) => this.#said.push(message.text()));
    page.on('pageerror', (error) => this.#said.push(error.message));
    page.on('request', (request) => this.#asked.push(request.url().replace(site.origin, '')));
  }

  /** @param file The content of `/file`, with any query. */
  static async open(browser: Browser, file: () => Uint8Array = () => new Uint8Array()): Promise<ElementPage> {
    const site = await serve((path) => {
      if (path === '/commonweal.min.js') {
        return fileAnswer(`${root}packages/widgets/cdn/commonweal.min.js`, 'text/javascript; charset=utf-8');
      }
      if (path.startsWith('/file')) return { body: file(), type: 'text/csv' };
      return {
        body: '<!doctype html><html lang="en-GB"><title>Faults</title><link rel="icon" href="data:,"><script type="module" src="/commonweal.min.js"></script><main></main></html>',
        type: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': contentSecurityPolicy() },
      };
    });
    const page = await browser.newPage();
    const opened = new ElementPage(page, site);
    await page.addInitScript('globalThis.__name = (made) => made');
    await collectErrors(page);
    await page.goto(site.origin);
    opened.#asked.length = 0;
    return opened;
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.#site.close();
  }

  /** Gives an element the data, then good data, and records what readers and scripts get. */
  async show(
    tag: TagOf<'widget'>,
    source: Source,
    attributes: Readonly<Record<string, string | undefined>> = {},
  ): Promise<Outcome> {
    const { csv, settings } = SAMPLES[tag];
    const outcome = await this.page.evaluate(
      async ([name, given, good, logged, needed]) => {
        await customElements.whenDefined(name);
        const main = document.querySelector('main')!;
        const page = (): Record<string, number | string> => ({
          ...Object.fromEntries(
            [globalThis, Object.prototype, Array.prototype, String.prototype, Element.prototype].map(
              (owner, index) => [`names ${index}`, Reflect.ownKeys(owner).length],
            ),
          ),
          focus: document.activeElement?.localName ?? '',
          elements: document.querySelectorAll(':not(main *)').length,
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          address: location.href,
          title: document.title,
          scrolled: scrollY,
        });
        const before = page();
        const make = async (first: Source, attributes: typeof logged): Promise<Widget> => {
          const widget = document.createElement(name) as unknown as Widget;
          const own = document.createElement('div');
          own.textContent = 'The page’s own content';
          widget.append(own);
          if ('data' in first) widget.data = first.data;
          else if ('src' in first) widget.setAttribute('src', first.src);
          else {
            const table = document.createElement('table');
            for (const [index, cells] of first.table.entries()) {
              const line = table.insertRow();
              for (const text of cells) {
                const cell = document.createElement(index === 0 ? 'th' : 'td');
                cell.textContent = text;
                line.append(cell);
              }
            }
            widget.append(table);
          }
          for (const [attribute, text] of Object.entries({ ...needed, ...attributes }))
            if (text !== undefined) widget.setAttribute(attribute, text);
          const given = widget.innerHTML;
          main.replaceChildren(widget);
          await widget.updateComplete;
          // A file is still loading.
          while (widget.getAttribute('state') === 'loading') await new Promise(requestAnimationFrame);
          await widget.updateComplete;
          if (widget.innerHTML !== given) harm.push('the content of the element');
          return widget;
        };
        const received: Reported[] = [];
        const harm: string[] = [];
        const listen = (event: Event): void => {
          const { code, severity, raw, recoverable, where } = event as unknown as Reported;
          received.push({ code, severity, raw, recoverable, where });
        };
        main.addEventListener('cw-issue', listen);
        const widget = await make(given, logged);
        main.removeEventListener('cw-issue', listen);
        const shadow = widget.shadowRoot!;
        const withoutMarks = (html: string): string => html.replaceAll(/<!--.*?-->/gs, '');
        const outcome = {
          state: widget.getAttribute('state') ?? '',
          message: shadow.querySelector('[part~="message"]')?.textContent.trim() ?? '',
          finding: shadow.querySelector('[part~="finding"]')?.textContent.trim() ?? '',
          isLive: shadow.querySelector('[part~="message"]')?.getAttribute('role') === 'status',
          rows: shadow.querySelectorAll('tbody tr').length,
          drawn: withoutMarks(shadow.innerHTML),
          text: shadow.textContent,
          csv: await widget.toCsv(),
          fallback: shadow.querySelector('slot:not([name])') !== null,
          received,
          issues: widget.issues.length,
        };
        widget.removeAttribute('src');
        widget.querySelector('table')?.remove();
        for (const attribute of Object.keys(logged)) widget.removeAttribute(attribute);
        for (const [attribute, text] of Object.entries(needed)) widget.setAttribute(attribute, text);
        widget.data = good;
        await widget.updateComplete;
        const recovered = withoutMarks(shadow.innerHTML);
        const fresh = withoutMarks((await make({ data: good }, {})).shadowRoot!.innerHTML);
        main.replaceChildren();
        const after = page();
        for (const what of Object.keys(before)) if (before[what] !== after[what]) harm.push(what);
        return { ...outcome, recovered, fresh, harm };
      },
      [tag, source, csv, attributes, settings] as const,
    );
    const asked = this.#asked.splice(0).filter((url) => !('src' in source && url === source.src));
    return { ...outcome, logged: this.#said.splice(0), harm: [...outcome.harm, ...asked] };
  }
}

/** A page that stays open during a suite's tests. Call it inside `describe`. */
export function withElementPage(): () => ElementPage {
  let shown: ElementPage | null = null;
  withBrowser({
    open: async (browser) => {
      shown = await ElementPage.open(browser);
    },
    close: async () => shown?.close(),
  });
  return () => {
    if (shown === null) throw new Error('The page is not open.');
    return shown;
  };
}

/**
 * Asserts the seven invariants, as far as an element can show them. `raw` is what the download must contain for the
 * rows shown; `given` is all the data that was given.
 */
export function assertOutcome(outcome: Outcome, raw: readonly string[], given = raw.join('\n')): void {
  const { received, drawn, csv } = outcome;
  assert.deepEqual(outcome.logged, [], 'I1: nothing is logged');
  assertStands({ ...outcome, reported: received });
  assert.equal(received.length, outcome.issues, 'I3: one event a cause');
  for (const { where } of received)
    assert.deepEqual(Object.keys(where).sort(), ['column', 'line', 'source'], 'I3: where');
  for (const text of raw) {
    const quoted = text.replaceAll('"', '""');
    if (outcome.rows > 0) assert.ok(csv.includes(quoted), `I4: the download holds ${text}`);
  }
  assert.deepEqual(outcome.harm, [], 'I5: the page is as it was, and nothing else was asked for');
  assert.equal(outcome.recovered, outcome.fresh, 'I6: good data gives what it gives a fresh element');
  const made = /NaN|Infinity|undefined|\[object/.exec(drawn.replaceAll(/‘[^’]*’/g, ''))?.[0] ?? null;
  assert.ok(made === null || given.includes(made), `I7: ${made} was in the data`);
}
