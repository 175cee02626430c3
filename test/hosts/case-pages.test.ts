import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBrowser } from '../support/browser-site.js';
import { HostSite, shown } from './host-page.js';

const type = 'text/html; charset=utf-8';

describe('a page that changes its mind', () => {
  const site = withBrowser(new HostSite());

  it('about its language, on the element and around it, has the table sorted anew at once', async () => {
    site.put('/lang', {
      body: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Language</title>
<script defer src="/cdn/commonweal.min.js"></script>
<div id="w" lang="en"><cw-bar-ranking id="e" sort="area"><script type="text/csv">area,value
Älvsjö,1
Zinken,2
Aspudden,3</script></cw-bar-ranking></div>`,
      type,
    });
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/lang`);
    await shown(page);
    const names = (): Promise<string[]> => page.locator('cw-bar-ranking tbody th').allInnerTexts();
    assert.deepEqual(await names(), ['Älvsjö', 'Aspudden', 'Zinken']);
    for (const ids of [['w'], ['e'], ['w', 'e']]) {
      await page.evaluate(async (each) => {
        for (const id of each) document.getElementById(id)!.lang = 'sv';
        await new Promise(requestAnimationFrame);
      }, ids);
      assert.deepEqual(await names(), ['Aspudden', 'Zinken', 'Älvsjö'], ids.join());
      await page.evaluate(async () => {
        document.getElementById('w')!.lang = 'en';
        document.getElementById('e')!.removeAttribute('lang');
        await new Promise(requestAnimationFrame);
      });
      assert.deepEqual(await names(), ['Älvsjö', 'Aspudden', 'Zinken'], ids.join());
    }
    await page.close();
  });

  it('about an element that it took out has nothing asked for, and what it asks for when it puts it back', async () => {
    site.put('/d.csv', { body: 'area,value\nYork,1\n', type: 'text/csv' });
    site.put('/detached', {
      body: `<!doctype html><meta charset="utf-8"><title>Detached</title>
<script type="module" src="/cdn/commonweal.min.js"></script><cw-bar-ranking src="/d.csv"></cw-bar-ranking>`,
      type,
    });
    const page = await site.browser.newPage();
    await page.clock.install();
    await page.goto(`${site.origin}/detached`);
    await page.locator('cw-bar-ranking[state="ready"]').waitFor();
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
    );
    await page.evaluate(() => {
      const widget = document.querySelector('cw-bar-ranking')!;
      Object.assign(globalThis, { widget });
      widget.remove();
      // As a framework does when it updates a node that it took out.
      Object.assign(widget, { refresh: 30, src: '/d.csv?2' });
    });
    await page.clock.runFor(600_000);
    assert.deepEqual(asked, []);
    await page.evaluate(() => document.body.append((globalThis as unknown as { widget: Node }).widget));
    await page.locator('cw-bar-ranking[state="ready"]').waitFor();
    assert.deepEqual(asked, ['/d.csv?2']);
    const again = page.waitForRequest('**/d.csv?2');
    await page.clock.runFor(31_000);
    await again;
    await page.close();
  });

  for (const [header, code] of [
    ['Content-Security-Policy-Report-Only', 'network-failed'],
    ['Content-Security-Policy', 'blocked-by-policy'],
  ] as const) {
    it(`about what may be fetched, by ${header}: a file that does not come is reported as ${code}`, async () => {
      const { page } = await site.visit({
        body: '<cw-bar-ranking src="https://data.example.org/a.csv"></cw-bar-ranking>',
        headers: { [header]: "connect-src 'self'" },
      });
      const reported = await page.evaluate(
        () => (document.querySelector('cw-bar-ranking') as unknown as { issues: { code: string }[] }).issues,
      );
      assert.deepEqual(
        reported.map((issue) => issue.code),
        [code],
      );
      await page.close();
    });
  }
});
