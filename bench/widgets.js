import { bundle } from './build.js';
import { table } from './print.js';
import { serve } from './server.js';
import { quartiles, ratio } from './statistics.js';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
<style>body { margin: 0; font: 16px/1.5 "Liberation Sans", Arial, sans-serif } #stage { width: 800px }</style></head>
<body><div id="stage"></div><script type="module" src="main.js"></script></body></html>`;

/** What is measured, in how many rounds, and how many times as long the widget may take. */
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
const milliseconds = (times) => show(quartiles(times).median);

function against(ours, theirs, target) {
  const { value, lower, upper } = ratio(ours, theirs);
  const verdict = target === null ? '' : value <= target ? `reached (≤ ${target})` : `short (> ${target})`;
  return [`${show(value)} ×`, `${show(lower)}–${show(upper)}`, verdict];
}

/** Mount, 50 at once and update of every figure, printed as ratios. `only` keeps the figures whose name holds it. */
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
  const names = (await page.evaluate(() => globalThis.bench.names)).filter((name) => name.includes(only));
  for (const { action, title, rounds, own, plot } of ACTIONS) {
    const rows = [];
    for (const name of names) {
      const times = await page.evaluate(([n, a, r]) => globalThis.bench.run(n, a, r), [name, action, rounds]);
      rows.push([
        name,
        ...against(times.widget, times['own nodes'], own),
        ...against(times.widget, times.plot, plot),
        String(times.widget.length),
        `${milliseconds(times.widget)} / ${milliseconds(times['own nodes'])} / ${milliseconds(times.plot)}`,
      ]);
    }
    const head = [
      '',
      'to own nodes',
      'spread',
      'target',
      'to Plot',
      'spread',
      'target',
      'rounds',
      'ms: widget / own nodes / Plot',
    ];
    console.log(`\n${title}\n${table([head, ...rows])}`);
  }
  await page.close();
  stop();
}
