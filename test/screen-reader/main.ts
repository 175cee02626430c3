import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { chromium, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../tools/browsers.js';
import { concludeSuite } from '../../tools/results.js';
import { fileAnswer, serve } from '../support/serve.js';
import { Orca } from './orca.js';
import { unspoken } from './unspoken.js';

const SCRIPT = '/commonweal.min.js';
/** Each page ends with other words: Orca may still be reading the one before. */
const endOf = (tag: string): string => `This is the end of ${tag.replaceAll('-', ' ')}.`;

const pageOf = (tag: string): string => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Figures</title><link rel="icon" href="data:,">
<script type="module" src="${SCRIPT}"></script>
<h1>Figures</h1>
<${tag}></${tag}>
<p>${endOf(tag)}</p>`;

/** What a reader does: the key, and what for. */
interface Step {
  readonly does: string;
  readonly keys: readonly string[];
}
const STEPS: readonly Step[] = [
  { does: 'Next table (T), then down the first column and along the row', keys: ['ctrl+Home', 't', ...['Down', 'Down', 'Down', 'Right', 'Right'].map((key) => `alt+shift+${key}`)] },
  { does: 'Next button (B) three times, then Enter: sort by another column', keys: ['ctrl+Home', 'b', 'b', 'b', 'Return'] },
]; // prettier-ignore

const orca = await Orca.start();
const site = await serve((path) =>
  path === SCRIPT
    ? fileAnswer(`packages/widgets/cdn${SCRIPT}`, 'text/javascript')
    : { body: pageOf(path.slice(1)), type: 'text/html' },
);
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  headless: false,
  env: orca.environment,
  args: [...chromiumArgs, '--force-renderer-accessibility', '--start-maximized'],
});
const parts = [
  `What a screen reader says of the named widgets: Orca ${orca.version} with Chromium ${browser.version().split('.', 1)[0] ?? ''}, the settings both come with.
Written by "npm run test:screen-reader". Each line is one utterance; a line that begins with ">" is what the reader did.`,
];
const results: { file: string; name: string; passed: boolean }[] = [];

async function read(page: Page, tag: string): Promise<void> {
  await page.goto(`${site.origin}/${tag}`);
  const lines = await orca.spokenUpTo(endOf(tag));
  const missing = await unspoken(page, tag, lines);
  const text = [`<${tag}>`, '', '> Opens the page, and listens to the end', ...lines];
  for (const { does, keys } of STEPS) {
    text.push('', `> ${does}`);
    for (const key of keys) text.push(...(await orca.press(key)));
    // What is announced comes after what the key itself is answered by.
    text.push(...(await orca.spoken()));
  }
  parts.push(text.join('\n'));
  for (const each of missing) console.log(`<${tag}>: nothing like "${each}" was spoken`);
  results.push({
    file: 'test/screen-reader/main.ts',
    name: `Orca says the heading, the table and every cell of <${tag}> (check 59)`,
    passed: missing.length === 0,
  });
}

try {
  const page = await (await browser.newContext({ viewport: null })).newPage();
  await page.goto(`${site.origin}/p`);
  await orca.spoken();
  await orca.enter();
  for (const tag of tagsOf('figure')) await read(page, tag);
} finally {
  await browser.close();
  await site.close();
  await orca.stop();
}
await writeFile(
  fileURLToPath(new URL('transcript.txt', import.meta.url)),
  `${parts.join('\n\n\n').replaceAll(site.origin, 'http://localhost')}\n`,
);
concludeSuite('screen-reader', results, 0);
