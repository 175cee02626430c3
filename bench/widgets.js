import { bundle } from './build.js';
import { table, verdict } from './print.js';
import { serve } from './server.js';
import { quartiles, ratio } from './statistics.js';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
<style>body { margin: 0; font: 16px/1.5 "Liberation Sans", Arial, sans-serif } #stage { width: 800px }</style></head>
<body><div id="stage"></div><script type="module" src="main.js"></script></body></html>`;

/** What to measure, in how many rounds, and how many times as long the widget may take. */
const ACTIONS = [
  {
    action: 'mount',
    title: 'Mount, warm',
    rounds: { warmUp: 8, least: 20, most: 60, seconds: 12 },
    own: 2,
    plot: 0.5,
  },
  {
    action: 'fifty',
    title: '50 at once',
    rounds: { warmUp: 1, least: 7, most: 15, seconds: 20 },
    own: 1.6,
    plot: null,
  },
  {
    action: 'update',
    title: 'Update, every value replaced',
    rounds: { warmUp: 8, least: 20, most: 60, seconds: 15 },
    own: 1,
    plot: null,
  },
];

const show = (number) => number.toFixed(2);

/** Ratio, spread and verdict; no verdict without a target. */
function against(ours, theirs, target) {
  const { value, lower, upper } = ratio(ours, theirs);
  return [`${show(value)} ×`, `${show(lower)}–${show(upper)}`, verdict(value, target)];
}

const HEAD = [
  '',
  ...['widget / own nodes', 'spread', 'target'],
  ...['widget / Plot', 'spread', 'target'],
  ...['own nodes / Plot', 'spread', ''],
  ...['rounds', 'ms: widget, own nodes, Plot'],
];

/** Prints mount, 50 at once and update of every figure as ratios. `only` selects figures whose name contains it. */
export async function widgets(browser, only) {
  const { origin, stop } = await serve(
    new Map([
      ['/', { type: 'html', body: PAGE }],
      ['/main.js', { type: 'js', body: await bundle('bench/page/main.js') }],
    ]),
  );
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(origin);
  await page.waitForFunction(() => globalThis.bench !== undefined);
  const names = (await page.evaluate(() => globalThis.bench.names)).filter((name) => name.includes(only));
  for (const { action, title, rounds, own, plot } of ACTIONS) {
    const rows = [];
    for (const name of names) {
      const times = await page.evaluate(([n, a, r]) => globalThis.bench.run(n, a, r), [name, action, rounds]);
      const { widget, 'own nodes': nodes, plot: drawing } = times;
      rows.push([
        name,
        ...against(widget, nodes, own),
        ...against(widget, drawing, plot),
        ...against(nodes, drawing, null),
        String(widget.length),
        [widget, nodes, drawing].map((list) => show(quartiles(list).median)).join(', '),
      ]);
    }
    console.log(`\n${title}\n${table([HEAD, ...rows])}`);
  }
  await page.close();
  stop();
}
