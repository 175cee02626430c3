import { readFile } from 'node:fs/promises';
import { bundle } from './build.js';
import { table } from './print.js';
import { serve } from './server.js';

const WIDTHS = [320, 768, 1280];
const LATE = 700;

/** Two hosts: a plain page, and one with another font and larger, looser text. */
const HOSTS = {
  plain:
    'body { margin: 0 auto; padding: 0 15px; max-width: 960px; font: 16px/1.5 "Liberation Sans", Arial, sans-serif }',
  'serif, larger on wide screens':
    'body { margin: 0 auto; padding: 0 20px; max-width: 60rem; font: 16px/1.6 "Liberation Serif", Georgia, serif }' +
    '@media (min-width: 640px) { body { font-size: 19px } }',
};
const PARAGRAPH = `<p>${'A paragraph of the page that carries the widget, long enough to take two or three lines. '.repeat(3)}</p>`;

/** The snippets of the manual as they stand there: tag, markup without the script, and the line of CSS. */
async function snippets() {
  const manual = await readFile(new URL('../docs/embedding.md', import.meta.url), 'utf8');
  const fences = [...manual.matchAll(/^```(html|css)\n([^]*?)^```$/gm)].map(([, language, text]) => ({
    language,
    text,
  }));
  const css = fences.filter(({ language }) => language === 'css').flatMap(({ text }) => text.split('\n'));
  // The first example of a tag is the snippet; later ones show other roads of data.
  const examples = new Map();
  for (const { language, text } of fences) {
    const [markup, tag] = (language === 'html' && /<(cw-[a-z-]+)[^]*<\/\1>/.exec(text)) || [];
    if (tag !== undefined && !examples.has(tag)) examples.set(tag, markup);
  }
  return [...examples].map(([tag, markup]) => {
    const line = css.find((each) => each.startsWith(`${tag} {`));
    if (line === undefined) throw new Error(`docs/embedding.md has no line of CSS for <${tag}>`);
    return { tag, markup, css: line };
  });
}

const page = (host, css, markup) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Layout shift</title>
<style>${host}\n${css}</style><script type="module" src="/late.js"></script></head>
<body><h1>A page</h1><p>Some words before the widget.</p>${markup}${PARAGRAPH.repeat(8)}</body></html>`;

/** Sum of the layout shifts of one page at one width, from first paint until the widget stands. */
async function measure(browser, address, width, tag) {
  // Tall enough that all eight paragraphs are in view: what is out of view does not count as shifted.
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
    const shifts = [];
    const note = (entries) => shifts.push(...entries.filter((e) => !e.hadRecentInput).map((e) => e.value));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let i = 0; i < 5; i++) await settle();
    note(observer.takeRecords());
    return shifts.reduce((sum, shift) => sum + shift, 0);
  });
  await tab.close();
  return value;
}

/** Layout shift when the script arrives late: a bare table as the fallback, and the manual's snippet. */
export async function shift(browser) {
  const found = await snippets();
  if (found.length === 0) throw new Error('No snippet with a line of CSS in docs/embedding.md');
  const files = new Map([
    ['/late.js', { type: 'js', body: await bundle('packages/widgets/src/define/all.ts'), delay: LATE }],
  ]);
  const rows = [];
  for (const { tag, markup, css } of found) {
    const bare = markup.replace(/(<cw-[^>]*>)[^]*?(<table[^]*<\/table>)[^]*(<\/cw-[a-z-]+>)/, '$1$2$3');
    for (const [host, style] of Object.entries(HOSTS)) {
      files.set(`/${tag}/${host[0]}/bare`, { type: 'html', body: page(style, '', bare) });
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
  const head = ['', 'host', 'width', '(a) bare table', '(b) snippet', 'target of (b)'];
  console.log(
    `\nLayout shift, script ${LATE} ms late, eight paragraphs after the widget\n${table([head, ...rows])}`,
  );
}
