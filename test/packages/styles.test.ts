import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import type { CSSResult } from 'lit';
import * as sheets from '@commonweal/widgets/styles/index.js';
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

/** The parts of a text between commas, or between spaces, that are outside brackets. */
function parted(text: string, separator: string): string[] {
  const ends: number[] = [];
  let depth = 0;
  for (const [at, each] of Array.from(text).entries()) {
    if (each === '(' || each === '[') depth++;
    if (each === ')' || each === ']') depth--;
    if (each === separator && depth === 0) ends.push(at);
  }
  return [...ends, text.length]
    .map((end, at) => text.slice(at === 0 ? 0 : Number(ends[at - 1]) + 1, end).trim())
    .filter((part) => part !== '');
}

/** What each selector of a sheet says of the element itself, as `th.area` in `.values > th.area`. */
const subjects = ({ cssText }: CSSResult): string[] =>
  [...cssText.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/[^{};]+(?=\{)/g)]
    .map(([prelude]) => prelude.trim())
    .filter((prelude) => !prelude.startsWith('@'))
    .flatMap((prelude) => parted(prelude, ','))
    .map((selector) => parted(selector, ' ').at(-1) ?? '');

describe('the styles of widgets', () => {
  // A browser keeps rules by the type, class or attribute that they name, and tries all others on every element.
  it('name what they are for, outside any list of selectors', () => {
    const lists: readonly CSSResult[][] = Object.values(sheets);
    const found = new Set(lists.flat().flatMap(subjects));
    assert.ok(found.has('.shade'));
    assert.deepEqual(
      [...found].filter((subject) => /^:(?:is|where)\(.*\)$/.test(subject)),
      [],
    );
  });
});

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
    const texts = [...(await literals()), ...sheets.widgetStyles.map(({ cssText }) => cssText)];
    assert.ok(texts.length > 0);
    for (const sheet of texts) {
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
