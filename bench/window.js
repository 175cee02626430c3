import { bundle } from './build.js';
import { table, verdict } from './print.js';
import { serve } from './server.js';
import { quartiles, ratio } from './statistics.js';

/** As many as England has Lower layer Super Output Areas. */
const ROWS = 33_755;
/** How many times as long as a window written by hand for one page the widget may take. */
const AIMS = { mount: 1.5, sort: 1 };
const TITLES = { mount: 'mount', sort: 'three sorts' };

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title></head>
<body><div id="stage"></div><script type="module" src="main.js"></script></body></html>`;

/** A table of very many rows beside a window written by hand. */
export async function window(browser) {
  const { origin, stop } = await serve(
    new Map([
      ['/', { type: 'html', body: PAGE }],
      ['/main.js', { type: 'js', body: await bundle('bench/page/window.js') }],
    ]),
  );
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(origin);
  await page.waitForFunction(() => globalThis.bench !== undefined);
  const found = await page.evaluate(
    ([rows, warmUp, rounds]) => globalThis.bench.run(rows, warmUp, rounds),
    [ROWS, 3, 9],
  );
  await page.close();
  stop();
  const lines = Object.entries(AIMS).map(([action, aim]) => {
    const [ours, theirs] = ['widget', 'hand-written'].map((name) =>
      found.map((times) => times[name][action]),
    );
    const { value, lower, upper } = ratio(ours, theirs);
    return [
      TITLES[action],
      `${value.toFixed(2)} ×`,
      `${lower.toFixed(2)}–${upper.toFixed(2)}`,
      verdict(value, aim),
      [ours, theirs].map((times) => quartiles(times).median.toFixed(0)).join(', '),
    ];
  });
  const head = ['', 'widget / window by hand', 'spread', 'target', 'ms: widget, by hand'];
  console.log(`\n${ROWS} rows in a page\n${table([head, ...lines])}`);
}
