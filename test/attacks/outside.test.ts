import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { observationsTable, protect, readDataset, writeCsv } from '@commonweal/data';
import { toSvg } from '@commonweal/render';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { type Attacked, AttackSite, underEachPolicy } from './attack-page.js';

type Widget = HTMLElement & { data: unknown; updateComplete: Promise<unknown>; toCsv: () => Promise<string> };
const CSV = 'area,value\r\nYork,1\r\nLeeds,2\r\n';
const TEXT = 'text/csv; charset=utf-8';
const TABLE = `<table><tr><th>Area</th><th>Rate</th></tr><tr><td>York</td><td>1</td></tr><tr><td>Leeds</td><td>2</td></tr></table>`;
const ranking = (attributes = '', inside = ''): string =>
  `<cw-bar-ranking ${attributes}>${inside}</cw-bar-ranking>`;
const sealOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Everything that leaves a ranking: its tree, its download, its model, and what its events hold once it is used. */
const allOf = (page: Page, data: string | null): Promise<string> =>
  page.evaluate(async (given) => {
    const received: string[] = [];
    const seen = new WeakSet();
    const tell = (event: Event): void => {
      // Nodes and the window are the page's.
      const plain = (_key: string, value: unknown): unknown => {
        if (typeof value !== 'object' || value === null) return value;
        if (value instanceof EventTarget || seen.has(value)) return null;
        seen.add(value);
        return value instanceof Map || value instanceof Set ? [...value] : value;
      };
      received.push(event.type, JSON.stringify(Object.entries(event), plain));
    };
    for (const type of ['cw-issue', 'cw-ready', 'cw-select', 'cw-highlight', 'cw-sort'])
      addEventListener(type, tell);
    const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
    if (given !== null) widget.data = given;
    await widget.updateComplete;
    for (const control of ['.choose', '.sort']) {
      const button = widget.shadowRoot?.querySelector<HTMLElement>(control);
      button?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      button?.click();
      await widget.updateComplete;
    }
    const model = JSON.stringify((widget as unknown as { model: unknown }).model);
    return [widget.shadowRoot?.innerHTML, await widget.toCsv(), model, ...received].join('\n');
  }, data);

describe('what may leave a page, and what may come into it', () => {
  const site = withBrowser(new AttackSite());

  underEachPolicy(site, (attack, strict) => {
    const textOf = ({ page }: Attacked): Promise<string> =>
      page.evaluate(() => document.querySelector('cw-bar-ranking')?.shadowRoot?.textContent ?? '');
    const csvOf = ({ page }: Attacked): Promise<string> =>
      page.evaluate(() => (document.querySelector('cw-bar-ranking') as unknown as Widget).toCsv());

    it('attack 46: the nonce of a script that holds the data is in no attribute, download or event of the widget', () => {
      const script = `<script type="text/csv" nonce="s3cretNonce">${CSV}</script>`;
      return attack(ranking('selectable', script), async ({ page }) => {
        const all = await allOf(page, null);
        assert.match(all, /York[^]*cw-select[^]*cw-sort/);
        assert.doesNotMatch(all, /nonce/i);
      });
    });

    it('attack 51: a page that has put its own fetch and JSON.parse in place gets the data, be it CSV or JSON', () => {
      site.put('/data', {
        body: '[{"area":"York","value":1},{"area":"Leeds","value":2}]',
        type: 'application/json',
      });
      return attack(
        ranking('src="/data"'),
        async (attacked) => {
          assert.match(await csvOf(attacked), /^York,1,/m);
          assert.match(await allOf(attacked.page, CSV.replace('York,1', 'York,7')), /^York,7,/m);
        },
        {
          before: () => {
            const real = window.fetch.bind(window);
            window.fetch = (...given) => real(...given);
            JSON.parse = () => ({ evil: true });
          },
        },
      );
    });

    it('attack 51: what a patched fetch hands over is checked against the seal all the same', () => {
      site.put('/data', { body: CSV, type: TEXT });
      return attack(
        ranking(`src="/data" integrity="${sealOf(CSV)}"`, '<p>Own</p>'),
        async (attacked) => {
          assert.match(await textOf(attacked), /not the file that was approved/);
          assert.equal(await csvOf(attacked), '');
          assert.equal(await attacked.page.getByText('Own', { exact: true }).isVisible(), true);
        },
        {
          before: () => {
            window.fetch = () => Promise.resolve(new Response('area,value\r\nYork,7\r\nLeeds,2\r\n'));
          },
        },
      );
    });

    it('attack 52: what a page puts on every object does not change how data is asked for', async () => {
      site.put('/data', { body: CSV, type: TEXT });
      const attacked = await site.visit('', {
        strict,
        before: () => {
          const put = (name: string, value: unknown): void => {
            Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
          };
          put('method', 'POST');
          put('body', 'stolen');
          put('headers', { 'X-Stolen': '1' });
          put('credentials', 'include');
        },
      });
      const { page } = attacked;
      const [request] = await Promise.all([
        page.waitForRequest(/\/data$/),
        page.evaluate(async () => {
          await customElements.whenDefined('cw-bar-ranking');
          const widget = document.createElement('cw-bar-ranking');
          widget.setAttribute('src', '/data');
          document.body.append(widget);
        }),
      ]);
      await page.locator('cw-bar-ranking[state="ready"]').waitFor();
      const headers = await request.allHeaders();
      assert.deepEqual([request.method(), request.postData(), headers['x-stolen']], ['GET', null, undefined]);
      await page.close();
    });

    it('attack 54: a figure that was hidden, and what it could be worked out from, are nowhere', () =>
      attack(ranking('selectable'), async ({ page }) => {
        const { dataset } = readDataset(
          'area,value,count,denominator,lower95,upper95\r\nYork,23.6,4711,19962,22.9,24.4\r\nLeeds,20,8000,40000,19,21\r\nHull,30,9000,30000,29,31\r\n',
        );
        const safe = protect(dataset, { suppressFrom: 1, suppressTo: 4999, replaceWith: null });
        const { observations, provenance, indicator } = safe;
        const csv = writeCsv({ ...observationsTable(observations), provenance, indicator });
        const all = [await allOf(page, csv), toSvg('cw-bar-ranking', { data: safe }).svg].join('\n');
        assert.match(all, /^York,\[c\],suppressed/m);
        assert.match(all, /[Ss]uppressed|Confidential/);
        assert.match(all, /cw-highlight[^]*cw-select[^]*cw-sort/);
        assert.doesNotMatch(all, /4,?711|19,?962|23\.6|22\.9|24\.4/);
      }));

    it('attack 55: a request for data carries no cookie, no referrer and nothing of the page’s query, and no other follows', async () => {
      site.put('/data', { body: CSV, type: TEXT });
      const attacked = await site.visit('', { strict, query: '?visitor=secret' });
      const { page, requests } = attacked;
      await page.context().addCookies([{ name: 'secret', value: '1', url: site.origin }]);
      const before = requests.length;
      const add = (src: string): Promise<void> =>
        page.evaluate(async (address) => {
          await customElements.whenDefined('cw-bar-ranking');
          const widget = document.createElement('cw-bar-ranking');
          widget.setAttribute('src', address);
          document.body.append(widget);
        }, src);
      const [request] = await Promise.all([page.waitForRequest(/\/data\?key=1$/), add('/data?key=1')]);
      await page.locator('cw-bar-ranking[state="ready"]').waitFor();
      const headers = await request.allHeaders();
      assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
      // A fault is reported to the reader and to nobody else, without the query of the address.
      await add('/gone?key=2');
      const failed = page.locator('cw-bar-ranking[state="error"]');
      await failed.waitFor();
      assert.doesNotMatch(await failed.innerText(), /key=2/);
      await page.evaluate(() => document.querySelectorAll('cw-bar-ranking').forEach((each) => each.remove()));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual(requests.slice(before), [`${site.origin}/data?key=1`, `${site.origin}/gone?key=2`]);
      await page.close();
    });

    it('attack 56: data with one byte changed is refused where it is sealed', () => {
      site.put('/data', { body: CSV.replace('York,1', 'York,7'), type: TEXT });
      return attack(ranking(`src="/data" integrity="${sealOf(CSV)}"`, '<p>Own</p>'), async (attacked) => {
        assert.match(await textOf(attacked), /not the file that was approved/);
        assert.equal(await csvOf(attacked), '');
      });
    });
  });

  it('attack 56: a bundle with one byte changed is not run where it is sealed, and the page keeps its table', async () => {
    const bundle = await readFile(join(root, 'packages/widgets/cdn/commonweal.min.js'), 'utf8');
    site.put('/tampered.js', { body: `${bundle} `, type: 'text/javascript' });
    site.put('/sealed', {
      body: `<!doctype html><title>Sealed</title><script type="module" src="/tampered.js" integrity="${sealOf(bundle)}"></script>${ranking('', TABLE)}`,
      type: 'text/html; charset=utf-8',
    });
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/sealed`);
    assert.equal(await page.evaluate(() => customElements.get('cw-bar-ranking') === undefined), true);
    await page.getByRole('cell', { name: 'York' }).waitFor();
    await page.close();
  });
});
