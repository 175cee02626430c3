import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { toHtml } from '@commonweal/render';
import { AIMS, METHOD } from './aims.js';
import { bundle } from './build.js';
import { report } from './report.js';
import { root } from '../tools/rollup/workspace.js';
import { serve } from './server.js';

const PLAIN =
  '.rawfull { margin: 1em 0; font: inherit } .rawfull table { border-collapse: collapse; width: 100% } ' +
  '.rawfull :is(th, td) { padding: 0.25em 0.5em; border-bottom: 1px solid #ccc; text-align: start } ' +
  '.rawfull .legend { display: flex; gap: 1em; list-style: none; padding: 0 } .rawfull figure { margin: 0 }';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
<style>body { margin: 0; font: 16px/1.5 "Liberation Sans", Arial, sans-serif } #stage { width: 800px } ${PLAIN}</style></head>
<body><div id="stage"></div><script type="module" src="main.js"></script></body></html>`;

const CDN = join(root, 'packages/widgets/cdn');

/** The small files of elements, and their parts, as `npm run build` has left them. */
const published = () =>
  ['', 'parts'].flatMap((folder) =>
    readdirSync(join(CDN, folder))
      .filter((name) => name.endsWith('.js') && !name.endsWith('.min.js'))
      .map((name) => [
        posix.join('/cdn', folder, name),
        { type: 'js', body: readFileSync(join(CDN, folder, name)) },
      ]),
  );

/** The tree of a named element from a server, and the same tree in an element that nothing defines. */
function treeOf(tag) {
  const { html } = toHtml(tag);
  return { own: html, scriptless: html.replaceAll(tag, tag.replace('cw-', 'no-')) };
}
const NAMED = ['cw-life-expectancy-table', 'cw-sickness-absence-ranking', 'cw-mortality-comparison'];

/** Opens the page that measures; `withPeers` if others take part. Resolves with the page, its figures, and `close`. */
export async function openPage(browser, withPeers, { minify = true } = {}) {
  const scripts = [['/main.js', 'bench/page/main.js'], ...(withPeers ? [['/peers.js', 'bench/page/peers/index.js']] : [])]; // prettier-ignore
  const files = new Map([['/', { type: 'html', body: PAGE }]]);
  for (const [path, entry] of scripts) files.set(path, { type: 'js', body: await bundle(entry, { minify }) });
  for (const [path, file] of published()) files.set(path, file);
  const { origin, stop } = await serve(files);
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(origin);
  await page.waitForFunction(() => globalThis.bench !== undefined);
  const trees = Object.fromEntries(NAMED.map((tag) => [tag, treeOf(tag)]));
  return {
    page,
    names: await page.evaluate(() => globalThis.bench.names),
    prepare: (name, contenders) =>
      page.evaluate(([n, t, c]) => globalThis.bench.prepare(n, t, c), [name, trees, contenders]),
    run: (name, action, rounds) =>
      page.evaluate(([n, a, r]) => globalThis.bench.run(n, a, r), [name, action, rounds]),
    async close() {
      await page.close();
      stop();
    },
  };
}

/**
 * Measures mounting, updating and 50 at once for every figure, ours and others', and prints ratios. `only` selects
 * figures whose name contains it; `contenders` the contenders, null for all. Returns what was measured as Markdown.
 */
export async function widgets(browser, only, contenders) {
  const { names, prepare, run, close } = await openPage(browser, true);
  const figures = [];
  for (const name of names.filter((each) => each.includes(only))) {
    const draws = await prepare(name, contenders);
    const times = {};
    for (const [action, rounds] of Object.entries(METHOD)) times[action] = await run(name, action, rounds);
    figures.push({ name, draws, times });
  }
  await close();
  return report(figures, AIMS);
}
