import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLES } from '../../stories/examples.js';
import { withBrowser } from '../support/browser-site.js';
import { launchChromium } from '../support/chromium.js';
import { openFigures } from '../support/open-figures.js';
import { HostSite, OF_EACH_GRAMMAR, see } from './host-page.js';

type Widget = HTMLElement & { data: unknown; readonly updateComplete: Promise<unknown> };

describe('on a page that the browser kept while its reader was elsewhere', () => {
  // The driver turns the keeping of pages off.
  const site = withBrowser(new HostSite(), () => launchChromium([], ['--disable-back-forward-cache']));

  for (const [tag, markup] of OF_EACH_GRAMMAR) {
    it(`<${tag}> has the reader's order, and shows new data (fault 134)`, async () => {
      // A page that may not be stored is not kept either.
      const { page, received } = await site.visit({ body: markup, headers: { 'Cache-Control': 'no-cache' } });
      await openFigures(page);
      if (SAMPLES[tag].sortable) await page.locator(`${tag} thead button`).first().click();
      const before = await see(page);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.body.dataset.kept = String(persisted);
        });
      });
      site.put('/next', { body: '<!doctype html><title>Next</title><p>Next</p>', type: 'text/html' });
      await page.goto(`${site.origin}/next`);
      await page.evaluate(() => {
        history.back();
      });
      await page.waitForSelector('body[data-kept]');
      assert.equal(await page.evaluate(() => document.body.dataset.kept), 'true');
      assert.deepEqual(await see(page), before);
      const text = await page.evaluate(async (name) => {
        const widget = document.querySelector<Widget>(name)!;
        widget.data = 'area,cause,value\nYork,A,7.5\nLeeds,A,2.5\n';
        await widget.updateComplete;
        return widget.shadowRoot?.querySelector('tbody')?.textContent ?? '';
      }, tag);
      assert.match(text, /7\.5/);
      assert.deepEqual(received, []);
      await page.close();
    });

    it(`<${tag}> asks once whether its live figures are still the latest, however long its reader was away (fault 134)`, async () => {
      const { page, received } = await site.visit({ body: '', headers: { 'Cache-Control': 'no-cache' } });
      await page.clock.install();
      const live = (york: number): void => {
        site.put('/live.csv', {
          body: `area,cause,value\nYork,A,${york}\nLeeds,A,2.5\n`,
          type: 'text/csv',
        });
      };
      live(1.5);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/live.csv')) asked.push(request.url());
      });
      await page.evaluate(
        ([name, settings]) => {
          const widget = document.createElement(name);
          for (const [attribute, text] of Object.entries(settings)) widget.setAttribute(attribute, text);
          widget.setAttribute('src', '/live.csv');
          widget.setAttribute('refresh', '30');
          document.querySelector('main')!.append(widget);
          addEventListener('pageshow', ({ persisted }) => {
            document.body.dataset.kept = String(persisted);
          });
        },
        [tag, SAMPLES[tag].settings] as const,
      );
      await page.locator(`${tag}[state="ready"]`).waitFor();
      await openFigures(page);
      if (SAMPLES[tag].sortable) await page.locator(`${tag} thead button`).first().click();
      const sorted = await page.locator(`${tag} [aria-sort]`).allInnerTexts();
      site.put('/next', { body: '<!doctype html><title>Next</title><p>Next</p>', type: 'text/html' });
      await page.goto(`${site.origin}/next`);
      live(7.5);
      await page.evaluate(() => {
        history.back();
      });
      await page.waitForSelector('body[data-kept="true"]');
      assert.equal(asked.length, 1);
      await page.clock.fastForward(3_600_000);
      await page.locator(tag).getByText('7.5', { exact: true }).first().waitFor();
      assert.equal(asked.length, 2);
      assert.deepEqual(await page.locator(`${tag} [aria-sort]`).allInnerTexts(), sorted);
      assert.equal(await page.locator(tag).getAttribute('state'), 'ready');
      assert.deepEqual(received, []);
      await page.close();
    });
  }
});
