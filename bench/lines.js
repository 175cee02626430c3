import { heightLine } from '../packages/render/src/snippet/height-line.ts';
import { bundle } from './build.js';
import { HOSTS, snippets } from './embedding.js';
import { serve } from './server.js';

const WIDTHS = [
  320, 340, 360, 375, 390, 414, 440, 480, 520, 560, 580, 600, 620, 640, 660, 680, 700, 720, 740, 768, 820,
  900, 1024, 1280, 1600,
];
const page = (style, found) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Heights</title><style>${style}
[data-of] { display: flow-root }</style></head><body>${found
  .map(
    ({ tag, markup }) =>
      `<div data-of="${tag}">${markup.replace(/<\/?cw-[^>]*>/g, '')}</div><${tag}></${tag}>`,
  )
  .join('')}<script type="module" src="/all.js"></script></body></html>`;

/** Width and height in em of each widget, or of its fallback if that is higher: tag → list. */
async function heights(browser, origin, tags) {
  const found = new Map(tags.map((tag) => [tag, []]));
  const tab = await browser.newPage();
  for (const host of Object.keys(HOSTS)) {
    await tab.goto(`${origin}/${host[0]}`);
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: 900 });
      const measured = await tab.evaluate(async () => {
        const { document, getComputedStyle, requestAnimationFrame } = globalThis;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return Array.from(document.querySelectorAll('[data-of]'), (fallback) => {
          const widget = fallback.nextElementSibling;
          if (widget.state !== 'ready') throw new Error(`${widget.localName} is ${widget.state}`);
          const em = parseFloat(getComputedStyle(widget).fontSize);
          return [widget.localName, Math.max(fallback.offsetHeight, widget.offsetHeight) / em, em];
        });
      });
      for (const [tag, height, em] of measured) found.get(tag).push({ width: width / em, height });
    }
  }
  await tab.close();
  return found;
}

/** Measures the snippets and prints the line of CSS that reserves the height of each one in docs/embedding.md. */
export async function lines(browser) {
  const found = await snippets();
  const files = new Map([
    ['/all.js', { type: 'js', body: await bundle('packages/widgets/src/define/all.ts') }],
  ]);
  for (const [host, style] of Object.entries(HOSTS)) {
    files.set(`/${host[0]}`, { type: 'html', body: page(style, found) });
  }
  const { origin, stop } = await serve(files);
  for (const [tag, points] of await heights(
    browser,
    origin,
    found.map((snippet) => snippet.tag),
  )) {
    console.log(`${tag} { display: flow-root; min-block-size: ${heightLine(points)}; }`);
  }
  stop();
}
