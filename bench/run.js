// Measures how long the widgets and the reader take, as ratios within one run, and how much widgets shift the page.
// Prints the results; asserts nothing.
//   npm run bench                    everything
//   npm run bench -- widgets         only the times;  widgets NAME: only figures whose name contains NAME
//   npm run bench -- shift           only the layout shift
//   npm run bench -- data            reading large files of three shapes, and texts that naive readers are slow on; needs no browser
//   npm run bench -- rows            files with very many rows in a page
//   npm run bench -- lines           the lines of CSS for docs/embedding.md, measured again
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, howToInstall } from '../tools/browsers.js';
import { data } from './data.js';
import { lines } from './lines.js';
import { rows } from './rows.js';
import { shift } from './shift.js';
import { widgets } from './widgets.js';

const [topic, only = ''] = process.argv.slice(2);
if (![undefined, 'data', 'widgets', 'shift', 'rows', 'lines'].includes(topic))
  throw new Error(`Nothing is called ${topic} here.`);
if (topic === undefined || topic === 'data') await data();
if (topic === 'data') process.exit();
const executablePath = findChromium();
if (executablePath === undefined) throw new Error(`No Chromium on this machine. ${howToInstall}`);
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, '--js-flags=--expose-gc'] });
try {
  const cores = cpus().length;
  console.log(`Chromium ${browser.version()}, ${cores} cores`);
  const [load] = loadavg();
  if (load > cores) console.log(`The machine is busy (load ${Math.round(load)}): the spread will be wide.`);
  if (topic === 'lines') await lines(browser);
  if (topic === undefined || topic === 'widgets') await widgets(browser, only);
  if (topic === undefined || topic === 'rows') await rows(browser);
  if (topic === undefined || topic === 'shift') await shift(browser);
} finally {
  await browser.close();
}
