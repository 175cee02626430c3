import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { root } from '../../tools/rollup/workspace.js';
import { fileAnswer, serve, type Served } from './serve.js';

type Widget = HTMLElement & {
  data: unknown;
  readonly updateComplete: Promise<unknown>;
  readonly toCsv: () => string;
  readonly issues: readonly { readonly code: string; readonly severity: string }[];
};

/** One element of each grammar. */
export const GRAMMARS = ['cw-bar-ranking', 'cw-choropleth-table', 'cw-paired-comparison'];
const GOOD: Readonly<Record<string, string>> = {
  'cw-bar-ranking': 'area,value\r\nYork,1\r\nLeeds,2\r\n',
  'cw-choropleth-table': 'area,value\r\nYork,1\r\nLeeds,2\r\n',
  'cw-paired-comparison': 'area,cause,value\r\nYork,Cancer,1\r\nLeeds,Cancer,2\r\n',
};

/** What an element has come to. */
export interface Outcome {
  readonly state: string;
  readonly message: string;
  readonly finding: string;
  readonly isLive: boolean;
  readonly rows: number;
  readonly drawn: string;
  readonly csv: string;
  readonly fallback: boolean;
  readonly heard: readonly {
    code: string;
    severity: string;
    raw: string | null;
    recoverable: unknown;
    where: unknown;
  }[];
  readonly issues: number;
  readonly recovered: string;
  readonly fresh: string;
  /** What was said to the console, and errors nobody caught. */
  readonly said: readonly string[];
}

/** Where an element's data comes from: its property, a table in it, or an address. */
export type Source =
  { readonly data: unknown } | { readonly table: readonly (readonly string[])[] } | { readonly src: string };

/** A page, under the strict policy, that shows one element after another. */
export class ElementPage {
  readonly page: Page;
  readonly #site: Served;
  readonly #said: string[] = [];

  private constructor(page: Page, site: Served) {
    this.page = page;
    this.#site = site;
    page.on('console', (message) => this.#said.push(message.text()));
    page.on('pageerror', (error) => this.#said.push(error.message));
  }

  /** @param file What stands at `/file`, with any query. */
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
    await page.goto(site.origin);
    return opened;
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.#site.close();
  }

  /** Gives an element the data, then good data, and reads what a reader and a script get of it. */
  async show(tag: string, source: Source): Promise<Outcome> {
    const outcome = await this.page.evaluate(
      async ([name, given, good]) => {
        await customElements.whenDefined(name);
        const main = document.querySelector('main')!;
        const make = async (first: Source): Promise<Widget> => {
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
          main.replaceChildren(widget);
          await widget.updateComplete;
          // A file is on its way.
          while (widget.getAttribute('state') === 'loading') await new Promise(requestAnimationFrame);
          await widget.updateComplete;
          return widget;
        };
        const heard: Outcome['heard'][number][] = [];
        const listen = (event: Event): void => {
          const { code, severity, raw, recoverable, where } = event as unknown as Outcome['heard'][number];
          heard.push({ code, severity, raw, recoverable, where });
        };
        main.addEventListener('cw-issue', listen);
        const widget = await make(given);
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
          csv: widget.toCsv(),
          fallback: shadow.querySelector('slot:not([name])') !== null,
          heard,
          issues: widget.issues.length,
        };
        widget.removeAttribute('src');
        widget.querySelector('table')?.remove();
        widget.data = good;
        await widget.updateComplete;
        const recovered = withoutMarks(shadow.innerHTML);
        const fresh = withoutMarks((await make({ data: good })).shadowRoot!.innerHTML);
        main.replaceChildren();
        return { ...outcome, recovered, fresh };
      },
      [tag, source, GOOD[tag] ?? ''] as const,
    );
    return { ...outcome, said: this.#said.splice(0) };
  }
}

/** The seven invariants, as far as an element shows them. `raw` is what the download must hold, `given` all that was in the data. */
export function assertInvariants(outcome: Outcome, raw: readonly string[], given = raw.join('\n')): void {
  const { state, message, heard, drawn, csv } = outcome;
  assert.deepEqual(outcome.said, [], 'I1: nothing is said to the console');
  assert.ok(['ready', 'partial', 'empty', 'error'].includes(state), state);
  if (state === 'ready') assert.ok(outcome.rows > 0, 'I2: there is a table');
  // Where every value is held back, the sentence in the place of the finding says so.
  else if (state === 'empty' && outcome.rows > 0) assert.match(outcome.finding, /^No figure is given/, 'I2');
  else assert.ok(outcome.isLive && message.length > 20, `I2: a message says what happened: ${message}`);
  if (state === 'error') assert.ok(outcome.fallback, "I2: the page's own content stands");
  const causes = heard.map((each) => JSON.stringify(each));
  assert.equal(new Set(causes).size, causes.length, 'I3: one event a cause');
  assert.equal(heard.length, outcome.issues);
  for (const each of heard) {
    assert.match(each.code, /^[a-z]+(?:-[a-z0-9]+)*$/);
    assert.ok((each.raw ?? '').length <= 200);
    assert.equal(typeof each.recoverable, 'boolean');
  }
  for (const text of raw) {
    const quoted = text.replaceAll('"', '""');
    if (outcome.rows > 0) assert.ok(csv.includes(quoted), `I4: the download holds ${text}`);
  }
  assert.equal(outcome.recovered, outcome.fresh, 'I6: good data gives what it gives a fresh element');
  assert.doesNotMatch(
    drawn,
    /\s(?:x|width|cx|y|r)="[^"]*(?:NaN|Infinity|undefined)/,
    'I7: every position is a number',
  );
  const made = /NaN|Infinity|undefined|\[object/.exec(drawn.replaceAll(/‘[^’]*’/g, ''))?.[0] ?? null;
  assert.ok(made === null || given.includes(made), `I7: ${made} was in the data`);
}
