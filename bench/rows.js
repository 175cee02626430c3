import { tagsOf } from '../packages/widgets/src/catalogue.ts';
import { SAMPLES } from '../stories/examples.ts';
import { bundle } from './build.js';
import { table, verdict } from './print.js';
import { serve } from './server.js';

/** The widgets that show a row for each area of a file, however many, in a table that a reader can sort. */
const TAGS = tagsOf('widget').filter((tag) => {
  const { rows, most, sortable } = SAMPLES[tag];
  return rows === 'areas' && most === Infinity && sortable;
});
/** Number of rows, and the target in milliseconds for showing a file of that size (null: no target). */
const COUNTS = [
  [1000, null],
  [10_000, 1000],
  [100_000, null],
];
/** Target in milliseconds for the page's response to a button press. */
const ANSWER = 200;

const csv = (rows) =>
  `area,value\n${Array.from({ length: rows }, (_, row) => `Area ${row},${((row * 7919) % 1000) / 10}`).join('\n')}`;
const page = (tag, rows) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rows</title>
<script type="module" src="/all.js"></script></head><body><h1>A page</h1><${tag} src="/${rows}.csv"></${tag}></body></html>`;

/**
 * Milliseconds from the file's arrival until its rows are painted, the longest task, and milliseconds from pressing a
 * sort button to its paint.
 */
async function measure(browser, address, file, tag) {
  const tab = await browser.newPage({ viewport: { width: 768, height: 900 } });
  await tab.addInitScript(() => {
    const { PerformanceObserver, document, requestAnimationFrame, performance } = globalThis;
    globalThis.tasks = [];
    new PerformanceObserver((list) =>
      globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ entryTypes: ['longtask'] });
    globalThis.painted = () =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    document.addEventListener('cw-ready', async () => {
      globalThis.shown = await globalThis.painted();
    });
  });
  await tab.goto(address);
  await tab.waitForFunction(() => globalThis.shown !== undefined, null, { timeout: 120_000 });
  const found = await tab.evaluate(
    async ([name, url]) => {
      const { document, painted, performance, shown, tasks } = globalThis;
      const [{ responseEnd }] = performance.getEntriesByName(new URL(url, globalThis.location.href).href);
      const longest = Math.max(0, ...tasks);
      const pressed = performance.now();
      document.querySelector(name).shadowRoot.querySelector('thead .area button').click();
      return { ready: shown - responseEnd, longest, answer: (await painted()) - pressed };
    },
    [tag, file],
  );
  await tab.close();
  return found;
}

/**
 * Files with very many rows in a page. Takes the shortest of three times for each, because other work on the machine
 * only adds.
 */
export async function rows(browser) {
  const files = new Map([
    ['/all.js', { type: 'js', body: await bundle('packages/widgets/src/define/all.ts') }],
  ]);
  for (const [count] of COUNTS) {
    files.set(`/${count}.csv`, { type: 'csv', body: csv(count) });
    for (const tag of TAGS) files.set(`/${tag}/${count}`, { type: 'html', body: page(tag, count) });
  }
  const { origin, stop } = await serve(files);
  const lines = [];
  for (const tag of TAGS) {
    for (const [count, aim] of COUNTS) {
      const runs = [];
      for (let run = 0; run < 3; run += 1)
        runs.push(await measure(browser, `${origin}/${tag}/${count}`, `/${count}.csv`, tag));
      const least = (what) => Math.min(...runs.map((run) => run[what]));
      lines.push([
        tag,
        String(count),
        least('ready').toFixed(0),
        verdict(least('ready'), aim),
        least('longest').toFixed(0),
        least('answer').toFixed(0),
        verdict(least('answer'), aim === null ? null : ANSWER),
      ]);
    }
  }
  stop();
  const head = ['', 'rows', 'shown', 'target', 'longest task', 'sorted', 'target'];
  console.log(`\nMany rows in a page, from the file's arrival, in ms\n${table([head, ...lines])}`);
}
