import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { withBrowser } from '../support/browser-site.js';
import { HostSite } from './host-page.js';

type Point = readonly [x: number, y: number];

const YEARS = Array.from({ length: 8 }, (_, at) => 2015 + at);
const CSV = `area,period,value\n${YEARS.map((year) => `York,${year},${year - 2000}.5`).join('\n')}\n`;
const BODY = `<cw-trend></cw-trend><p style="block-size: 3000px">The rest of the page</p>`;

/** Draws a finger along points, and lifts it. Calls `at` after each. */
async function draw(page: Page, points: readonly Point[], at: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const [first, ...others] = points.map(([x, y]) => ({ x, y }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first!] });
  for (const point of others) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    await at();
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

const line = (from: Point, to: Point, steps: number): readonly Point[] =>
  Array.from({ length: steps + 1 }, (_, at) => [
    from[0] + ((to[0] - from[0]) * at) / steps,
    from[1] + ((to[1] - from[1]) * at) / steps,
  ]);

describe('a finger on a plot', () => {
  const site = withBrowser(new HostSite());

  async function visit(
    run: (page: Page, box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>) => Promise<void>,
  ): Promise<void> {
    const { page, received } = await site.visit({ body: BODY });
    await page.setViewportSize({ width: 375, height: 700 });
    await page.evaluate(async (data) => {
      const widget = document.querySelector('cw-trend') as HTMLElement & {
        data: unknown;
        readonly updateComplete: Promise<unknown>;
      };
      widget.data = data;
      await widget.updateComplete;
    }, CSV);
    const slider = page.locator('cw-trend .slider');
    await slider.scrollIntoViewIfNeeded();
    await run(page, (await slider.boundingBox())!);
    assert.deepEqual(received, []);
    await page.close();
  }
  const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
  const period = (page: Page): Promise<string> => page.locator('cw-trend .readout > p').first().innerText();

  it('scrolls the page as it is drawn up over the drawing', () =>
    visit(async (page, { x, y, width, height }) => {
      const before = await scrolled(page);
      const [middle, low] = [x + width / 2, y + height - 10];
      await draw(page, line([middle, low], [middle + 5, low - 200], 20), () => Promise.resolve());
      await page.waitForFunction((from) => scrollY > from + 100, before);
    }));

  it('reads each period that it is drawn along, scrolls nothing, and leaves the last one when it is lifted', () =>
    visit(async (page, { x, y, width, height }) => {
      const before = await scrolled(page);
      const read = new Set<string>();
      const at = y + height / 2;
      await draw(page, line([x + width - 4, at], [x + 4, at + 8], 40), async () => {
        read.add(await period(page));
      });
      assert.deepEqual([...read].sort(), YEARS.map(String));
      assert.equal(await scrolled(page), before);
      assert.equal(await period(page), '2015');
    }));
});
