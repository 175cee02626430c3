// Measures how long the widgets and the reader take, as ratios within one run, and how much widgets shift the page.
// Prints the results, and writes those in a page to docs/performance.md; asserts nothing. First: npm ci --prefix bench
//   npm run bench                    everything
//   npm run bench -- widgets         only the times, ours and others'; writes nothing
//                                    widgets NAME: only figures whose name contains NAME
//                                    widgets NAME ours,raw: only these contenders
//   npm run bench -- profile NAME    where the time goes: script, style, layout; needs no others
//   npm run bench -- shift           only the layout shift
//   npm run bench -- page            times and layout shift, and writes docs/performance.md
//   npm run bench -- data            reading large files of three shapes, and texts that naive readers are slow on; needs no browser
//   npm run bench -- rows            files with very many rows in a page
//   npm run bench -- window          a table of very many rows beside a window written by hand
//   npm run bench -- grid            a grid of 153 areas and 60 indicators beside the same table in one string; needs no others
//   npm run bench -- trend            lines over time beside Plot's and Chart.js's, and a line of 100,000 points
//   npm run bench -- context          fifty widgets that follow one choice and the pointer; needs no others
//   npm run bench -- lines           the lines of CSS for docs/embedding.md, measured again
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, howToInstall } from '../tools/browsers.js';
import { context } from './context.js';
import { data } from './data.js';
import { writePerformance } from './document.js';
import { grid } from './grid.js';
import { lines } from './lines.js';
import { profile } from './profile.js';
import { rows } from './rows.js';
import { shift } from './shift.js';
import { trend } from './trend.js';
import { widgets } from './widgets.js';
import { window } from './window.js';

const [topic, only = '', contenders] = process.argv.slice(2);
const TOPICS = [
  'data',
  'widgets',
  'shift',
  'page',
  'rows',
  'window',
  'grid',
  'trend',
  'context',
  'lines',
  'profile',
];
if (topic !== undefined && !TOPICS.includes(topic)) throw new Error(`Nothing is called ${topic} here.`);
if (topic === undefined || topic === 'data') await data();
if (topic === 'data') process.exit();
const executablePath = findChromium();
if (executablePath === undefined) throw new Error(`No Chromium on this machine. ${howToInstall}`);
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, '--js-flags=--expose-gc'] });
try {
  const machine = { version: browser.version(), cores: cpus().length, load: loadavg()[0] };
  console.log(`Chromium ${machine.version}, ${machine.cores} cores`);
  if (machine.load > machine.cores)
    console.log(`The machine is busy (load ${Math.round(machine.load)}): the spread will be wide.`);
  if (topic === 'lines') await lines(browser);
  if (topic === 'profile') await profile(browser, only);
  const parts = [];
  const isWritten = topic === undefined || topic === 'page';
  if (isWritten || topic === 'widgets')
    parts.push(await widgets(browser, only, contenders?.split(',') ?? null));
  if (topic === undefined || topic === 'rows') await rows(browser);
  if (topic === undefined || topic === 'window') await window(browser);
  if (topic === undefined || topic === 'grid') await grid(browser);
  if (topic === undefined || topic === 'trend') await trend(browser);
  if (topic === undefined || topic === 'context') await context(browser);
  if (isWritten || topic === 'shift') parts.push(await shift(browser));
  if (isWritten) await writePerformance(machine, parts);
} finally {
  await browser.close();
}
