import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBrowser } from '../support/browser-site.js';
import { SmallFiles } from './small-files.js';

const PAGE = `<!doctype html>
<html lang="en-GB" data-cw-context><meta charset="utf-8"><title>Figure</title><link rel="icon" href="data:,">
<script type="module" src="/life-expectancy-table.js"></script>
<script type="module" src="/area-picker.js"></script>
<cw-area-picker></cw-area-picker>
<cw-life-expectancy-table></cw-life-expectancy-table>`;

describe('a named figure with a picker, from small files', () => {
  const site = withBrowser(new SmallFiles(PAGE));

  it('loads no engine and no list before the picker has the focus, and both then', async () => {
    const page = await site.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      const name = /\/parts\/(.+)-[0-9a-f]+\.js/.exec(request.url())?.[1];
      if (name !== undefined) asked.push(name);
    });
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await page.locator('cw-life-expectancy-table[state="ready"] button[aria-pressed]').first().waitFor();
    assert.deepEqual([...new Set(asked)], ['page-root']);
    await page.locator('cw-area-picker input').click();
    await page.locator('cw-area-picker [role="option"]').first().waitFor({ state: 'attached' });
    assert.ok(asked.includes('life-expectancy-table'), asked.join(' '));
  });
});
