import type { Browser } from 'playwright-core';
import { fileAnswer, serve } from '../support/serve.js';
import { boxOf, type MockUp, MOCK_UPS, WIDTHS } from './mock-ups.js';

const SCRIPT = '/commonweal.min.js';

/** The page of the mock-ups: its font, its width and the space around. */
const pageOf = (tag: string): string => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Heights</title><link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 'Helvetica Neue', Arial, sans-serif; }
main { box-sizing: border-box; max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
</style>
<script type="module" src="${SCRIPT}"></script>
<main><${tag}></${tag}></main>`;

/** What a mock-up and the widget measure at one viewport, in pixels. */
export interface Height {
  readonly tag: string;
  readonly what: MockUp['what'];
  readonly width: number;
  readonly mockUp: number;
  readonly widget: number;
}

/** How much higher the widget is than its mock-up, in per cent. */
export const excess = ({ mockUp, widget }: Height): number => (100 * (widget - mockUp)) / mockUp;

/** Measures the widgets of the mock-ups, from the bundle of `npm run build`. */
export async function measureHeights(browser: Browser): Promise<Height[]> {
  const site = await serve((path) =>
    path === SCRIPT
      ? fileAnswer(`packages/widgets/cdn${SCRIPT}`, 'text/javascript')
      : { body: pageOf(path.slice(1)), type: 'text/html' },
  );
  const page = await browser.newPage();
  const heights: Height[] = [];
  try {
    for (const { tag, what, heights: mockUp } of MOCK_UPS) {
      for (const [at, width] of WIDTHS.entries()) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${site.origin}/${tag}`);
        const element = page.locator(`${tag}[state="ready"]`);
        await element.waitFor();
        const box = await (what === 'footer' ? element.locator('.footer') : element).boundingBox();
        if (box === null) throw new Error(`<${tag}> has no ${what}.`);
        if (Math.round(box.width) !== boxOf(width) && what === 'figure')
          throw new Error(`<${tag}> is ${box.width} px wide at ${width}, and not ${boxOf(width)}.`);
        heights.push({ tag, what, width, mockUp: mockUp[at]!, widget: Math.round(box.height) });
      }
    }
  } finally {
    await page.close();
    await site.close();
  }
  return heights;
}
