import { bundle } from './build.js';
import { HOSTS, snippets } from './embedding.js';
import { markdown, table } from './print.js';
import { serve } from './server.js';

const WIDTHS = [320, 768, 1280];
const LATE = 700;

const PARAGRAPH = `<p>${'A paragraph of the page that carries the widget, long enough to take two or three lines. '.repeat(3)}</p>`;

const page = (host, css, markup) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Layout shift</title>
<style>${host}\n${css}</style><script type="module" src="/late.js"></script></head>
<body><h1>A page</h1><p>Some words before the widget.</p>${markup}${PARAGRAPH.repeat(8)}</body></html>`;

/** Total layout shift of one page at one width, from the script's arrival until the widget is complete. */
async function measure(browser, address, width, tag) {
  // Tall enough to show all eight paragraphs: shifts outside the viewport do not count.
  const tab = await browser.newPage({ viewport: { width, height: 3000 } });
  await tab.goto(address);
  await tab.waitForFunction(
    (name) => ['ready', 'partial'].includes(globalThis.document.querySelector(name).state),
    tag,
  );
  const value = await tab.evaluate(async () => {
    const { PerformanceObserver, requestAnimationFrame } = globalThis;
    const settle = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let i = 0; i < 5; i++) await settle();
    // While it arrives in pieces, a page's own table may change its columns before the script loads.
    const [{ responseEnd }] = globalThis.performance.getEntriesByName(
      new URL('/late.js', globalThis.location.href).href,
    );
    const shifts = [];
    const note = (entries) =>
      shifts.push(
        ...entries.filter((e) => !e.hadRecentInput && e.startTime >= responseEnd).map((e) => e.value),
      );
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let i = 0; i < 5; i++) await settle();
    note(observer.takeRecords());
    return shifts.reduce((sum, shift) => sum + shift, 0);
  });
  await tab.close();
  return value;
}

/** Layout shift when the script arrives late, of the manual's snippets without and with their line of CSS, as Markdown. */
export async function shift(browser) {
  const found = await snippets();
  const files = new Map([
    ['/late.js', { type: 'js', body: await bundle('packages/widgets/src/define/all.ts'), delay: LATE }],
  ]);
  const rows = [];
  for (const { tag, markup, css } of found) {
    for (const [host, style] of Object.entries(HOSTS)) {
      files.set(`/${tag}/${host[0]}/bare`, { type: 'html', body: page(style, '', markup) });
      files.set(`/${tag}/${host[0]}/snippet`, { type: 'html', body: page(style, css, markup) });
    }
  }
  const { origin, stop } = await serve(files);
  for (const { tag } of found) {
    for (const host of Object.keys(HOSTS)) {
      for (const width of WIDTHS) {
        const [bare, snippet] = [
          await measure(browser, `${origin}/${tag}/${host[0]}/bare`, width, tag),
          await measure(browser, `${origin}/${tag}/${host[0]}/snippet`, width, tag),
        ];
        rows.push([
          tag,
          host,
          `${width} px`,
          bare.toFixed(4),
          snippet.toFixed(4),
          snippet === 0 ? 'reached (0)' : 'short (> 0)',
        ]);
      }
    }
  }
  stop();
  const head = ['', 'host', 'width', '(a) without the line', '(b) with it', 'target of (b)'];
  const title = `Layout shift, script ${LATE} ms late, eight paragraphs after the widget`;
  console.log(`\n${title}\n${table([head, ...rows])}`);
  return `## ${title}\n\n${markdown([head, ...rows])}`;
}
