import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { widgetStyles } from '@commonweal/widgets/styles/index.js';
import { collapseCss } from '../../tools/rollup/collapse-css.js';
import { root } from '../../tools/rollup/workspace.js';
import { launchWindowless } from '../support/chromium.js';

/** The texts of the `css` literals without expressions. */
async function literals(): Promise<string[]> {
  const folder = join(root, 'packages/widgets/src');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) =>
    [...text.matchAll(/\bcss`([^`]*)`/g)].flatMap(([, css = '']) => (css.includes('${') ? [] : [css])),
  );
}

describe('the styles in the bundles', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchWindowless();
  });
  after(() => browser.close());

  it('collapsed, say to a browser what they say in the source', async () => {
    const page = await browser.newPage();
    const rules = (css: string): Promise<string> =>
      page.evaluate(async (text) => {
        const { cssRules } = await new CSSStyleSheet().replace(text);
        // A value with var() is handed back as it was written, line breaks and all.
        return [...cssRules]
          .map(({ cssText }) => cssText.replaceAll(/\s+/g, ' ').replaceAll(', ', ','))
          .join('\n');
      }, css);
    const sheets = [...(await literals()), ...widgetStyles.map(({ cssText }) => cssText)];
    assert.ok(sheets.length > 0);
    for (const sheet of sheets) {
      const expected = await rules(sheet);
      assert.notEqual(expected, '');
      assert.equal(await rules(collapseCss(sheet)), expected);
    }
  });

  it('carry no comment in the bundle', async () => {
    const code = await readFile(join(root, 'packages/widgets/cdn/commonweal.min.js'), 'utf8');
    assert.ok(code.includes(':host{'));
    assert.equal(code.slice(code.indexOf('*/') + 2).indexOf('/* '), -1);
  });
});
