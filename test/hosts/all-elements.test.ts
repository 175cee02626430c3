import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { toHtml } from '@commonweal/render';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';
import { withBrowser } from '../support/browser-site.js';
import { GENERIC, HostSite } from './host-page.js';

const STRICT = "default-src 'self'; require-trusted-types-for 'script'; trusted-types commonweal";
const PLOT = 'cw-trend';
const TREND = GENERIC.filter(([tag]) => tag === PLOT)
  .map(([, markup]) => markup)
  .join('');
const RENDERING = /\/parts\/(?:plot|panels)-rendering-/;
const FIGURE = 'cw-life-expectancy-table';
const FIGURES = tagsOf('figure')
  .map((tag) => `<${tag}></${tag}>`)
  .join('');
const OF_FIGURE = /\/parts\/shaded-rendering-/;

/** What is in the shadow root, without the comments that mark the places of bindings, and all rules that apply to it. */
const seen = (page: Page, tag: string): Promise<{ drawn: string; rules: string[] }> =>
  page.evaluate((name) => {
    const shadow = document.querySelector(name)!.shadowRoot!;
    return {
      drawn: shadow.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
      rules: shadow.adoptedStyleSheets.flatMap(({ cssRules }) =>
        Array.from(cssRules, (rule) => rule.cssText),
      ),
    };
  }, tag);

describe('the small file of all elements', () => {
  const site = withBrowser(new HostSite());

  async function open(script: string, body: string, { headers = {}, before }: Opening = {}): Promise<Page> {
    site.put('/page', {
      body: `<!doctype html><html lang="en"><title>Figures</title><link rel="icon" href="data:,">${script}${body}</html>`,
      type: 'text/html; charset=utf-8',
      headers,
    });
    const page = await site.browser.newPage();
    await before?.(page);
    await page.goto(`${site.origin}/page`);
    return page;
  }

  const small = '<script type="module" src="/cdn/commonweal.js"></script>';
  const whole = '<script type="module" src="/cdn/commonweal.min.js"></script>';
  const ready = (page: Page, tag: string): Promise<void> => page.locator(`${tag}[state="ready"]`).waitFor();

  it('draws every element of a table and every figure with the styles of the file that holds everything', async () => {
    const body = GENERIC.map(([, markup]) => markup).join('') + FIGURES;
    const parted = await open(small, body, { headers: { 'Content-Security-Policy': STRICT } });
    const held = await open(whole, body);
    for (const tag of [...GENERIC.map(([each]) => each), ...tagsOf('figure')]) {
      await ready(parted, tag);
      await ready(held, tag);
      assert.deepEqual(await seen(parted, tag), await seen(held, tag), tag);
    }
    await parted.close();
    await held.close();
  });

  it('shows no finished chart before its styles, and says so and tries again where they did not come', async () => {
    const page = await open(small, FIGURES, {
      before: (opened) => opened.route(OF_FIGURE, (route) => route.fulfill({ status: 503, body: '' })),
    });
    await page.locator(`${FIGURE}[state="error"]`).waitFor();
    assert.match(await page.locator(`${FIGURE} [role="status"]`).innerText(), /part-failed/);
    assert.equal(await page.locator(`${FIGURE} [part~="table"]`).count(), 0);
    await page.unroute(OF_FIGURE);
    await page.locator(`${FIGURE} .retry`).click();
    await ready(page, FIGURE);
    assert.ok(await page.locator(`${FIGURE} [part~="table"]`).isVisible());
    await page.close();
  });

  it('draws the heading of a dashboard, and those of its widgets one lower', async () => {
    const body =
      '<cw-dashboard heading="Health" heading-level="3"><cw-life-expectancy-table></cw-life-expectancy-table></cw-dashboard>';
    for (const script of [small, whole]) {
      const page = await open(script, body);
      await ready(page, 'cw-life-expectancy-table');
      assert.equal(await page.getByRole('heading', { name: 'Health', exact: true, level: 3 }).count(), 1);
      await page.locator('cw-life-expectancy-table [part~="heading"]:is(h4)').waitFor();
      await page.close();
    }
  });

  it('shows the page’s own table until a plot and its styles are there', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let ask = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    });
    const page = await open(small, TREND, {
      before: (opened) =>
        opened.route(RENDERING, async (route) => {
          ask();
          await held;
          await route.continue();
        }),
    });
    await asked;
    await page.waitForLoadState('load');
    assert.equal(await page.locator(PLOT).getAttribute('state'), 'loading');
    assert.ok(await page.locator(`${PLOT} > table`).isVisible());
    release();
    await ready(page, PLOT);
    assert.equal(await page.locator(`${PLOT} [part~="plot"]`).first().isVisible(), true);
    await page.close();
  });

  it('says that what draws a plot did not come, and draws it when it is tried again', async () => {
    const page = await open(small, TREND, {
      before: (opened) => opened.route(RENDERING, (route) => route.fulfill({ status: 503, body: '' })),
    });
    await page.locator(`${PLOT}[state="error"]`).waitFor();
    assert.match(await page.locator(`${PLOT} [role="status"]`).innerText(), /part-failed/);
    assert.ok(await page.locator(`${PLOT} > table`).isVisible());
    await page.unroute(RENDERING);
    await page.locator(`${PLOT} .retry`).click();
    await ready(page, PLOT);
    await page.close();
  });

  it('hydrates a plot from a server on the very same nodes, which keep their styles throughout', async () => {
    const { csv, settings } = SAMPLES[PLOT];
    const { html } = toHtml(PLOT, { data: csv, attributes: settings });
    const page = await open('', html);
    const height = (): Promise<number> =>
      page.evaluate(
        (tag) =>
          document.querySelector(tag)!.shadowRoot!.querySelector('.field')!.getBoundingClientRect().height,
        PLOT,
      );
    const before = await height();
    await page.evaluate((tag) => {
      const shadow = document.querySelector(tag)!.shadowRoot!;
      Object.assign(globalThis, { kept: shadow.querySelector('.plot') });
    }, PLOT);
    let whileLoading = 0;
    await page.route(RENDERING, async (route) => {
      whileLoading = await height();
      await route.continue();
    });
    await page.addScriptTag({ type: 'module', url: '/cdn/commonweal.js' });
    await ready(page, PLOT);
    const [isKept, styles] = await page.evaluate((tag) => {
      const shadow = document.querySelector(tag)!.shadowRoot!;
      const { kept } = globalThis as unknown as { kept: Element };
      return [shadow.querySelector('.plot') === kept, shadow.querySelectorAll('style').length] as const;
    }, PLOT);
    assert.deepEqual([isKept, styles, whileLoading, await height()], [true, 0, before, before]);
    await page.close();
  });
});

interface Opening {
  readonly headers?: Readonly<Record<string, string>>;
  /** What is done before the page is there. */
  readonly before?: (page: Page) => Promise<unknown>;
}
