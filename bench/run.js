// How long the widgets and the reader take, as ratios within one run, and how far widgets push the page. Prints; asserts nothing.
//   npm run bench                    everything
//   npm run bench -- widgets         the times only;  widgets NAME: the figures whose name holds NAME
//   npm run bench -- shift           the layout shift only
//   npm run bench -- data            reading a large file, and texts that are slow to read carelessly; needs no browser
//   npm run bench -- rows            files of very many rows in a page
//   npm run bench -- lines           the lines of CSS for docs/embedding.md, worked out anew
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
