import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBrowser } from '../support/browser-site.js';
import { assertUnharmed, type Attacked, AttackSite } from './attack-page.js';

type Widget = HTMLElement & { data: unknown; updateComplete: Promise<unknown> };
const TEXT = 'text/csv; charset=utf-8';

describe('data that would like to come from elsewhere, or to take more room', () => {
  const site = withBrowser(new AttackSite());

  it('attack 31: a redirect to a site that the policy does not list is not followed, and the message says what stopped it', async () => {
    const elsewhere = site.origin.replace('localhost', '127.0.0.1');
    const open = { 'Access-Control-Allow-Origin': '*' };
    site.put('/moved', {
      body: '',
      type: TEXT,
      status: 302,
      headers: { ...open, Location: `${elsewhere}/data` },
    });
    site.put('/data', { body: 'area,value\nYork,1\nLeeds,2\n', type: TEXT, headers: open });
    const visit = (strict: boolean): Promise<Attacked> =>
      site.visit('<cw-bar-ranking src="/moved"><p>Own</p></cw-bar-ranking>', { strict });
    const { page, received } = await visit(true);
    const widget = page.locator('cw-bar-ranking');
    await page.locator('cw-bar-ranking[state="error"]').waitFor();
    const message = await widget.locator('[part~="message"]').innerText();
    assert.match(message, /policy does not allow the data at \S+\/moved to be fetched\./);
    assert.match(message, /to connect-src .*, and any other site that it redirects to\./);
    assert.equal(await page.locator('cw-bar-ranking > p').isVisible(), true);
    assert.equal(await widget.getByRole('row').count(), 0);
    assert.ok(
      received.length > 0 && received.every((text) => text.startsWith('policy: connect-src')),
      received.join(),
    );
    await page.close();
    // Nothing but the policy stood in its way.
    const free = await visit(false);
    await free.page.locator('cw-bar-ranking[state="ready"]').waitFor();
    await free.page.close();
  });

  it('attack 34: a cell of 5 MB and a million columns take less than 300 MB of memory, and end in a table or a message', async () => {
    const attacked = await site.visit('<cw-bar-ranking src="/data"></cw-bar-ranking>', { strict: true });
    const { page } = attacked;
    const memory = await page.context().newCDPSession(page);
    for (const [body, ends] of [
      [`area,value\n${'x'.repeat(4_990_000)},1\n`, /^The figure was 1 in x/],
      [`area${',a'.repeat(1_000_000)}\nYork,5\n`, /more than 16,384 columns/],
    ] as const) {
      site.put('/data', { body, type: TEXT });
      const said = await page.evaluate(async () => {
        await customElements.whenDefined('cw-bar-ranking');
        const widget = document.createElement('cw-bar-ranking') as unknown as Widget;
        widget.setAttribute('src', '/data');
        // Breaking 5 MB into lines is the browser's work, and takes it ten seconds.
        document.body.hidden = true;
        document.querySelector('main')?.replaceChildren(widget);
        do await new Promise(requestAnimationFrame);
        while (widget.getAttribute('state') === 'loading');
        await widget.updateComplete;
        const parts = widget.shadowRoot?.querySelectorAll('[part~="heading"], [part~="message"]') ?? [];
        return Array.from(parts, (part) => part.textContent.trim().slice(0, 500)).join(' ');
      });
      assert.match(said, ends);
      const { usedSize } = await memory.send('Runtime.getHeapUsage');
      assert.ok(usedSize < 300_000_000, `${usedSize} bytes`);
    }
    await assertUnharmed(attacked, site.origin);
    await page.close();
  });

  for (const [what, name, strict] of [
    ['of words', 'York '.repeat(20_000), true],
    ['of words', 'York '.repeat(20_000), false],
    ['without a space', 'York'.repeat(25_000), true],
    ['without a space', 'York'.repeat(25_000), false],
  ] as const) {
    const policy = strict ? 'under the strict policy' : 'without any policy';
    it(`attack 50, ${policy}: a name of 100 kB, ${what}, opens nothing over the page, and stays in its box`, async () => {
      const attacked = await site.visit('<cw-bar-ranking></cw-bar-ranking>', { strict });
      const { page } = attacked;
      await page.evaluate(async (area) => {
        await customElements.whenDefined('cw-bar-ranking');
        const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
        widget.data = `area,value\n${area},1\nLeeds,2\n`;
        await widget.updateComplete;
      }, name);
      await page.getByRole('row', { name: 'Leeds' }).hover();
      const before = await page.evaluate(
        () => document.querySelector('cw-bar-ranking')!.getBoundingClientRect().height,
      );
      await page.getByRole('rowheader').filter({ hasText: 'York' }).hover();
      const found = await page.evaluate(() => {
        const widget = document.querySelector('cw-bar-ranking')!;
        const over = '[title], [popover], dialog, [role="tooltip"]';
        return {
          height: widget.getBoundingClientRect().height,
          opened: document.querySelectorAll(over).length + widget.shadowRoot!.querySelectorAll(over).length,
          isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
          isCut: [...widget.shadowRoot!.querySelectorAll('tbody th')].some(
            (header) => header.scrollWidth > header.clientWidth,
          ),
        };
      });
      assert.deepEqual(found, { height: before, opened: 0, isWide: false, isCut: false });
      await assertUnharmed(attacked, site.origin);
      await page.close();
    });
  }
});
