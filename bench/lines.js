import { bundle } from './build.js';
import { HOSTS, snippets } from './embedding.js';
import { serve } from './server.js';

const WIDTHS = [
  320, 340, 360, 375, 390, 414, 440, 480, 520, 560, 580, 600, 620, 640, 660, 680, 700, 720, 740, 768, 820,
  900, 1024, 1280, 1600,
];
/** Page width in em from which a widget no longer gets shorter. */
const WIDE = 50;
/** Slope where a widget's height drops at the end of its narrow layout; 99 makes the line drop as steeply. */
const STEEP = 99;

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

const above = (numbers) => Math.ceil(Math.max(...numbers) + 0.5);

/** The lowest line above all points: a minimum height, a slope for narrow pages and, if it helps, a step. */
function fit(points) {
  const low = above(points.filter(({ width }) => width >= WIDE).map(({ height }) => height));
  const last = Math.max(...points.filter(({ height }) => height > low * 1.25).map(({ width }) => width));
  const lines = [null, Math.ceil(last + 1)].flatMap((end) => {
    const beyond = points.filter(({ width }) => end !== null && width > last).map(({ height }) => height);
    const least = Math.max(low, beyond.length === 0 ? 0 : above(beyond));
    const narrow = points.filter(({ height }) => height > least);
    return Array.from({ length: 61 }, (_, tenth) => {
      const slope = tenth / 10;
      const start = above(narrow.map(({ width, height }) => height + slope * width));
      const at = (width) =>
        Math.max(least, Math.min(start - slope * width, end === null ? Infinity : (end - width) * STEEP));
      const spare = points.map(({ width, height }) => at(width) - height);
      return {
        least,
        slope,
        start,
        end,
        fits: Math.min(...spare) >= 0,
        spare: spare.reduce((a, b) => a + b),
      };
    });
  });
  // A step makes the CSS harder to read, so it must save more than 1.5em on average.
  const cost = ({ spare, end }) => spare / points.length + (end === null ? 0 : 1.5);
  return lines.filter(({ fits }) => fits).sort((a, b) => cost(a) - cost(b))[0];
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
    const { least, slope, start, end } = fit(points);
    const sloped = `${start}em - ${Math.round(slope * 100)}vw`;
    const narrow = end === null ? sloped : `min(${sloped}, (${end}em - 100vw) * ${STEEP})`;
    console.log(`${tag} { display: flow-root; min-block-size: max(${least}em, ${narrow}); }`);
  }
  stop();
}
