import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { toHtml } from '@commonweal/render';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { withBrowser } from '../support/browser-site.js';
import { HostSite } from './host-page.js';

const TAG = 'cw-life-expectancy-table';
const PART = /\/parts\//;
const STRICT = "default-src 'self'; require-trusted-types-for 'script'; trusted-types commonweal";

const CSV = { body: 'area,value\nEngland,63.4\nYork,65.3\nLeeds,62.0\n', type: 'text/csv' };

/** The parts among scripts, by their names without the hash. */
const partsOf = (scripts: readonly string[]): string[] =>
  scripts.flatMap((path) => /\/parts\/(.+)-[0-9a-f]+\.js$/.exec(path)?.[1] ?? []);

/** What is in the shadow root, without the comments that mark the places of bindings. */
const drawn = (page: Page, tag: string): Promise<string> =>
  page.evaluate(
    (name) => document.querySelector(name)!.shadowRoot!.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
    tag,
  );

describe('the small file of a named element', () => {
  const site = withBrowser(new HostSite());

  /** A page with one element, and the scripts that it asked for. */
  async function open(
    file: string,
    element: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ page: Page; scripts: string[] }> {
    const body = `<!doctype html><html lang="en"><title>Figures</title><script type="module" src="/cdn/${file}"></script>${element}</html>`;
    site.put('/page', { body, type: 'text/html; charset=utf-8', headers });
    const page = await site.browser.newPage();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(`${site.origin}/page`);
    return { page, scripts };
  }

  const pressed = async (page: Page): Promise<void> => {
    await page.locator(`${TAG} .sort`).nth(2).click();
    await page.evaluate(
      (tag) =>
        (document.querySelector(tag) as unknown as { updateComplete: Promise<unknown> }).updateComplete,
      TAG,
    );
  };

  for (const tag of tagsOf('figure')) {
    it(`draws <${tag}> with no other file, the same as the file that holds everything`, async () => {
      const name = tag.replace('cw-', '');
      const small = await open(`${name}.js`, `<${tag}></${tag}>`, { 'Content-Security-Policy': STRICT });
      await small.page.locator(`${tag}[state="ready"]`).waitFor();
      assert.deepEqual(small.scripts, [`/cdn/${name}.js`]);
      const whole = await open(`${name}.min.js`, `<${tag}></${tag}>`);
      await whole.page.locator(`${tag}[state="ready"]`).waitFor();
      assert.equal(await drawn(small.page, tag), await drawn(whole.page, tag));
      await small.page.close();
      await whole.page.close();
    });
  }

  for (const tag of tagsOf('figure'))
    for (const folder of ['', 'cy/'])
      for (const file of [`${folder}${tag.replace('cw-', '')}.js`, `${folder}commonweal.js`])
        it(`hydrates <${tag}> from a server on the very same nodes (${file})`, async () => {
          const lang = folder === '' ? 'en' : 'cy';
          site.put('/page', {
            body: `<!doctype html><html lang="${lang}"><title>Figures</title>${toHtml(tag, { lang }).html}</html>`,
            type: 'text/html; charset=utf-8',
            headers: {},
          });
          const page = await site.browser.newPage();
          await page.goto(`${site.origin}/page`);
          const isKept = await page.evaluate(
            async ([name, path]) => {
              const widget = document.querySelector(name)!;
              const shadow = widget.shadowRoot!;
              const before = [...shadow.querySelectorAll('figure, figure *')];
              await import(path);
              await (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete;
              // It rests until a reader acts, which hydrates it.
              const isAtRest = !('_$litPart$' in shadow);
              const cell = shadow.querySelector('tbody td')!;
              cell.dispatchEvent(new Event('pointerover', { bubbles: true }));
              if (!isAtRest || !('_$litPart$' in shadow)) return false;
              const now = [...shadow.querySelectorAll('figure, figure *')];
              return now.length === before.length && now.every((node, at) => node === before[at]);
            },
            [tag, `/cdn/${file}`] as const,
          );
          assert.ok(isKept);
          await page.close();
        });

  it('loads the engine when its reader sorts, and gives the same order', async () => {
    const small = await open('life-expectancy-table.js', `<${TAG}></${TAG}>`, {
      'Content-Security-Policy': STRICT,
    });
    const whole = await open('life-expectancy-table.min.js', `<${TAG}></${TAG}>`);
    await pressed(small.page);
    await pressed(whole.page);
    assert.ok(small.scripts.some((path) => path.includes('/parts/')));
    assert.equal(await drawn(small.page, TAG), await drawn(whole.page, TAG));
    await small.page.close();
    await whole.page.close();
  });

  it('loads the engine for what its author sets, and for the table of a page', async () => {
    const table = '<table><tr><th>Area</th><th>Rate</th></tr><tr><td>York</td><td>1.5</td></tr></table>';
    for (const element of [`<${TAG} area="York"></${TAG}>`, `<${TAG}>${table}</${TAG}>`]) {
      const small = await open('life-expectancy-table.js', element);
      await small.page.locator(`${TAG}[state="ready"]`).waitFor();
      const whole = await open('life-expectancy-table.min.js', element);
      await whole.page.locator(`${TAG}[state="ready"]`).waitFor();
      assert.equal(await drawn(small.page, TAG), await drawn(whole.page, TAG));
      await small.page.close();
      await whole.page.close();
    }
  });

  it('loads one part for an area, and what fetches and reads only with an address', async () => {
    const area = await open('life-expectancy-table.js', `<${TAG} area="York"></${TAG}>`);
    await area.page.locator(`${TAG}[state="ready"]`).waitFor();
    assert.deepEqual(partsOf(area.scripts), ['life-expectancy-table']);
    await area.page.close();
    site.put('/rates.csv', CSV);
    const small = await open('life-expectancy-table.js', `<${TAG} src="/rates.csv"></${TAG}>`);
    await small.page.locator(`${TAG}[state="ready"]`).waitFor();
    for (const part of ['life-expectancy-table', 'reader', 'remote-file'])
      assert.ok(partsOf(small.scripts).includes(part), part);
    const whole = await open('life-expectancy-table.min.js', `<${TAG} src="/rates.csv"></${TAG}>`);
    await whole.page.locator(`${TAG}[state="ready"]`).waitFor();
    assert.equal(await drawn(small.page, TAG), await drawn(whole.page, TAG));
    await small.page.close();
    await whole.page.close();
  });

  it('says so where what fetches does not come, and fetches when it is tried again', async () => {
    site.put('/rates.csv', CSV);
    const { page, scripts } = await open('life-expectancy-table.js', '');
    await page.route(/\/parts\/remote-file-/, (route) => route.fulfill({ status: 503, body: '' }));
    await page.evaluate((tag) => {
      const widget = document.createElement(tag);
      widget.setAttribute('src', '/rates.csv');
      document.body.append(widget);
    }, TAG);
    await page.locator(`${TAG}[state="error"]`).waitFor();
    assert.match(await page.locator(`${TAG} [role="status"]`).innerText(), /\(network\).*part-failed/s);
    assert.ok(partsOf(scripts).filter((name) => name === 'remote-file').length > 1, 'asked for once more');
    await page.unroute(/\/parts\/remote-file-/);
    await page.locator(`${TAG} .retry`).click();
    await page.locator(`${TAG}[state="ready"]`).waitFor();
    await page.close();
  });

  it('stays and says so where the engine does not come, and sorts when it is tried again', async () => {
    const { page } = await open('life-expectancy-table.js', `<${TAG}></${TAG}>`);
    await page.route(PART, (route) => route.fulfill({ status: 503, body: '' }));
    const before = await page.locator(`${TAG} tbody th`).allTextContents();
    await pressed(page);
    assert.deepEqual(await page.locator(`${TAG} tbody th`).allTextContents(), before);
    assert.equal(await page.locator(TAG).getAttribute('state'), 'partial');
    assert.match(await page.locator(`${TAG} [role="status"]`).innerText(), /did not load/);
    await page.unroute(PART);
    await page.locator(`${TAG} .retry`).click();
    await page.locator(`${TAG}[state="ready"]`).waitFor();
    assert.notDeepEqual(await page.locator(`${TAG} tbody th`).allTextContents(), before);
    await page.close();
  });

  it('shows a figure by its finished chart and styles alone from the file of all elements, or by its engine where that fails', async () => {
    const whole = await open('commonweal.min.js', `<${TAG}></${TAG}>`);
    await whole.page.locator(`${TAG}[state="ready"]`).waitFor();
    for (const fails of [null, /finished-chart/]) {
      const small = await open('commonweal.js', '');
      if (fails !== null) await small.page.route(fails, (route) => route.fulfill({ status: 503, body: '' }));
      await small.page.evaluate((tag) => document.body.append(document.createElement(tag)), TAG);
      await small.page.locator(`${TAG}[state="ready"]`).waitFor();
      const names = small.scripts.map((path) => path.split('/').at(-1) ?? '');
      if (fails === null) {
        assert.deepEqual(names.map((name) => name.replace(/-[0-9a-f]+\.js$/, '')).sort(), [
          'commonweal.js',
          'finished-chart_life-expectancy-table',
          'shaded-rendering',
        ]);
      } else assert.ok(names.some((name) => name.startsWith('life-expectancy-table-')));
      assert.equal(await drawn(small.page, TAG), await drawn(whole.page, TAG));
      await small.page.close();
    }
    await whole.page.close();
  });

  it('leaves the page’s own table where the engine for it does not come, and says why', async () => {
    const own = '<table><tr><th>Area</th><th>Rate</th></tr><tr><td>York</td><td>1.5</td></tr></table>';
    site.put('/empty', { body: '', type: 'text/html' });
    const page = await site.browser.newPage();
    await page.route(PART, (route) => route.fulfill({ status: 503, body: '' }));
    site.put('/page', {
      body: `<!doctype html><html lang="en"><script type="module" src="/cdn/life-expectancy-table.js"></script><${TAG}>${own}</${TAG}></html>`,
      type: 'text/html; charset=utf-8',
    });
    await page.goto(`${site.origin}/page`);
    await page.locator(`${TAG}[state="error"]`).waitFor();
    assert.ok(await page.locator(`${TAG} > table`).isVisible());
    assert.match(await page.locator(`${TAG} [role="status"]`).innerText(), /part-failed/);
    await page.close();
  });
});
