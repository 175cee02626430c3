import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { root } from '../../tools/rollup/workspace.js';
import { launchChromium } from '../support/chromium.js';
import { fileAnswer, serve, type Served } from '../support/serve.js';
import { DATA_FAULTS } from './cases.js';

type Widget = HTMLElement & {
  data: unknown;
  readonly updateComplete: Promise<unknown>;
  readonly toCsv: () => string;
  readonly issues: readonly { readonly code: string; readonly severity: string }[];
};

/** One element of each grammar. */
const ELEMENTS = ['cw-bar-ranking', 'cw-choropleth-table', 'cw-paired-comparison'];
const GOOD: Readonly<Record<string, string>> = {
  'cw-bar-ranking': 'area,value\r\nYork,1\r\nLeeds,2\r\n',
  'cw-choropleth-table': 'area,value\r\nYork,1\r\nLeeds,2\r\n',
  'cw-paired-comparison': 'area,cause,value\r\nYork,Cancer,1\r\nLeeds,Cancer,2\r\n',
};

/** What an element has come to. */
interface Outcome {
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
}

describe('a fault of data, shown', () => {
  let browser: Browser;
  let site: Served;
  let page: Page;
  const said: string[] = [];

  before(async () => {
    browser = await launchChromium();
    site = await serve((path) =>
      path === '/commonweal.min.js'
        ? fileAnswer(`${root}packages/widgets/cdn/commonweal.min.js`, 'text/javascript; charset=utf-8')
        : {
            body: '<!doctype html><html lang="en-GB"><title>Faults</title><link rel="icon" href="data:,"><script type="module" src="/commonweal.min.js"></script><main></main></html>',
            type: 'text/html; charset=utf-8',
            headers: { 'Content-Security-Policy': contentSecurityPolicy() },
          },
    );
    page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.addInitScript('globalThis.__name = (made) => made');
    await page.goto(site.origin);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Gives an element the data, then good data, and reads what a reader and a script get of it. */
  const show = (tag: string, data: string): Promise<Outcome> =>
    page.evaluate(
      async ([name, text, good]) => {
        await customElements.whenDefined(name);
        const main = document.querySelector('main')!;
        const make = async (first: string): Promise<Widget> => {
          const widget = document.createElement(name) as unknown as Widget;
          const own = document.createElement('div');
          own.textContent = 'The page’s own content';
          widget.append(own);
          widget.data = first;
          main.replaceChildren(widget);
          await widget.updateComplete;
          return widget;
        };
        const heard: Outcome['heard'][number][] = [];
        const listen = (event: Event): void => {
          const { code, severity, raw, recoverable, where } = event as unknown as Outcome['heard'][number];
          heard.push({ code, severity, raw, recoverable, where });
        };
        main.addEventListener('cw-issue', listen);
        const widget = await make(text);
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
        widget.data = good;
        await widget.updateComplete;
        const recovered = withoutMarks(shadow.innerHTML);
        const fresh = withoutMarks((await make(good)).shadowRoot!.innerHTML);
        main.replaceChildren();
        return { ...outcome, recovered, fresh };
      },
      [tag, data, GOOD[tag] ?? ''] as const,
    );

  /** The seven invariants, as far as an element shows them. */
  function assertInvariants(outcome: Outcome, raw: readonly string[]): void {
    const { state, message, heard, drawn, csv } = outcome;
    assert.deepEqual(said.splice(0), [], 'I1: nothing is said to the console');
    assert.ok(['ready', 'partial', 'empty', 'error'].includes(state), state);
    if (state === 'ready') assert.ok(outcome.rows > 0, 'I2: there is a table');
    // Where every value is held back, the sentence in the place of the finding says so.
    else if (state === 'empty' && outcome.rows > 0)
      assert.match(outcome.finding, /^No figure is given/, 'I2');
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
      /(?:x|width|cx|y|r)="[^"]*(?:NaN|Infinity|undefined)/,
      'I7: every position is a number',
    );
    const made = /NaN|Infinity|undefined|\[object/.exec(drawn.replaceAll(/‘[^’]*’/g, ''))?.[0] ?? null;
    assert.ok(made === null || raw.some((text) => text.includes(made)), `I7: ${made} was in the data`);
  }

  for (const { number, what, data, codes = [], raw = [], refused = false } of DATA_FAULTS) {
    for (const tag of ELEMENTS) {
      it(`fault ${number}: ${what}, in <${tag}>`, async () => {
        const outcome = await show(tag, data);
        assertInvariants(outcome, raw);
        if (refused) assert.equal(outcome.rows, 0, 'nothing is drawn');
        const told = outcome.heard.map(({ code }) => code);
        for (const code of codes)
          assert.ok(told.includes(code), `${code} is told, not only ${told.join(', ')}`);
      });
    }
  }

  it('the page is unharmed after all of it', async () => {
    const found = await page.evaluate(() => ({
      polluted: 'polluted' in {},
      overlays: document.body.querySelectorAll(':scope > *').length,
    }));
    assert.deepEqual(found, { polluted: false, overlays: 1 });
  });
});
