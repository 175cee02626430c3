// How long the widgets take, as ratios within one run, and how far they push the page. Prints; asserts nothing.
//   npm run bench                    everything
//   npm run bench -- widgets         the times only;  widgets NAME: the figures whose name holds NAME
//   npm run bench -- shift           the layout shift only
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, howToInstall } from '../tools/browsers.js';
import { shift } from './shift.js';
import { widgets } from './widgets.js';

const [topic, only = ''] = process.argv.slice(2);
const executablePath = findChromium();
if (executablePath === undefined) throw new Error(`No Chromium on this machine. ${howToInstall}`);
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, '--js-flags=--expose-gc'] });
try {
  console.log(`Chromium ${browser.version()}, ${cpus().length} cores`);
  if (topic !== 'shift') await widgets(browser, only);
  if (topic !== 'widgets') await shift(browser);
} finally {
  await browser.close();
}
