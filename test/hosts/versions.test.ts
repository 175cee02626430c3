import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { GENERIC, HostSite, see, shown, WIDGETS } from './host-page.js';

const TAGS = [...tagsOf('widget', 'inline', 'figure', 'dashboard', 'control')].sort();
const NEWER = '9.9.9';
/** An element and an attribute that only the newer version has. */
const NEW_TAG = 'cw-new-ranking';
const NEW_ATTRIBUTE = 'new-finding';

/** A script as a later version of it: another number, and one attribute more on every element. */
const renewed = (script: string): string =>
  `const customElements = {
  get: (tag) => globalThis.customElements.get(tag),
  whenDefined: (tag) => globalThis.customElements.whenDefined(tag),
  define: (tag, older) => globalThis.customElements.define(tag, class extends older {
    static get observedAttributes() { return [...super.observedAttributes, '${NEW_ATTRIBUTE}']; }
    attributeChangedCallback(name, before, now) {
      if (name === '${NEW_ATTRIBUTE}') this.finding = now;
      else super.attributeChangedCallback(name, before, now);
    }
  }),
};
${script.replaceAll('"0.1.0"', `"${NEWER}"`)}`;

/** The bundle as a later version of it, which has one more element, too. */
const later = (bundle: string): string => `${renewed(bundle)}
globalThis.customElements.define('${NEW_TAG}', class extends customElements.get('cw-bar-ranking') {});`;

describe('two copies of the bundle on one page', () => {
  const site = withBrowser(new HostSite());
  let bundle = '';
  before(async () => {
    bundle = await readFile(`${root}packages/widgets/cdn/commonweal.min.js`, 'utf8');
    assert.match(bundle, /"0\.1\.0"/);
    const type = 'text/javascript; charset=utf-8';
    site.put('/older.js', { body: bundle, type });
    site.put('/newer.js', { body: later(bundle), type });
  });

  for (const [first, second, version] of [
    ['older', 'newer', '0.1.0'],
    ['newer', 'older', NEWER],
  ] as const) {
    it(`of two versions, the ${first} one first: that is used, with one warning a tag, and the markup of both works (fault 125)`, async () => {
      const both = `${WIDGETS}<${NEW_TAG}>${GENERIC[0]?.[1] ?? ''}</${NEW_TAG}>`.replace(
        new RegExp(`(<${NEW_TAG}>)<cw-bar-ranking>([^]*)</cw-bar-ranking>`),
        '$1$2',
      );
      const body = both.replace(
        '<cw-choropleth-table>',
        `<cw-choropleth-table ${NEW_ATTRIBUTE}="Said anew">`,
      );
      const { page, received } = await site.visit({ body, scripts: [`/${first}.js`, `/${second}.js`] });
      await page.waitForFunction((tag) => customElements.get(tag) !== undefined, NEW_TAG);
      await shown(page);
      const seen = await see(page);
      assert.equal(seen.length, GENERIC.length + 2);
      for (const { tag, state, rows } of seen) {
        assert.equal(state, 'ready', tag);
        assert.ok(rows.length >= 2, tag);
      }
      // An older version draws the new markup by what it knows of it.
      const finding = await page.locator('cw-choropleth-table [part~="finding"]').innerText();
      assert.equal(finding === 'Said anew', version === NEWER, finding);
      assert.notEqual(finding, '');
      const used = await page.evaluate(
        (tags) =>
          tags.map((tag) => (customElements.get(tag) as unknown as { version: string } | undefined)?.version),
        TAGS,
      );
      assert.deepEqual(new Set(used), new Set([version]));
      const other = version === NEWER ? '0.1.0' : NEWER;
      assert.deepEqual(
        [...received].sort(),
        TAGS.map(
          (tag) =>
            `<${tag}> is already registered by version ${version}; version ${other} is not used for it.`,
        ),
      );
      await page.close();
    });
  }

  it('of one version, from two addresses, say nothing (fault 125)', async () => {
    const { page, received } = await site.visit({ scripts: ['/older.js', '/cdn/commonweal.min.js'] });
    for (const { tag, state } of await see(page)) assert.equal(state, 'ready', tag);
    assert.deepEqual(received, []);
    await page.close();
  });

  it('of one element in one version and all elements in another: each tag has the first that came (fault 125)', async () => {
    const one = await readFile(`${root}packages/widgets/cdn/bar-ranking.min.js`, 'utf8');
    site.put('/one.js', { body: one, type: 'text/javascript; charset=utf-8' });
    const body = `<cw-dashboard>${WIDGETS}</cw-dashboard>`;
    const { page, received } = await site.visit({ body, scripts: ['/one.js', '/newer.js'] });
    await page.waitForFunction((tag) => customElements.get(tag) !== undefined, NEW_TAG);
    await shown(page);
    // A row chosen in the widget of the one is highlighted in that of the other.
    await page.locator('cw-bar-ranking').getByRole('button', { name: 'York' }).click();
    await page.locator('cw-choropleth-table').getByRole('button', { name: 'York', pressed: true }).waitFor();
    assert.deepEqual(received, [
      `<cw-bar-ranking> is already registered by version 0.1.0; version ${NEWER} is not used for it.`,
    ]);
    await page.close();
  });

  it('of which the page asks for both, each under its tag with its version: both draw, beside the one that came first (fault 125)', async () => {
    const type = 'text/javascript; charset=utf-8';
    const folder = `${root}packages/widgets/cdn/modules/`;
    for (const file of await readdir(folder)) {
      const module = await readFile(folder + file, 'utf8');
      site.put(`/renewed/${file}`, { body: renewed(module), type });
    }
    site.put('/both.js', {
      body: ['/cdn/modules/bar-ranking.js', '/renewed/bar-ranking.js']
        .map(
          (
            address,
            at,
          ) => `import { CwBarRanking as C${at}, registerVersioned as register${at} } from '${address}';
globalThis.tags = [...(globalThis.tags ?? []), register${at}('cw-bar-ranking', C${at}), register${at}('cw-bar-ranking', C${at})];`,
        )
        .join('\n'),
      type,
    });
    const markup = GENERIC[0]![1];
    const body = ['', '-0-1-0', '-9-9-9']
      .map((suffix) => markup.replaceAll('cw-bar-ranking', `cw-bar-ranking${suffix}`))
      .join('')
      .replace('-9-9-9>', `-9-9-9 ${NEW_ATTRIBUTE}="Said anew">`);
    const { page, received } = await site.visit({ body, scripts: ['/older.js', '/both.js'] });
    await page.waitForFunction(() => 'tags' in globalThis);
    await shown(page);
    assert.deepEqual(
      await page.evaluate(() => (globalThis as unknown as { tags: string[] }).tags),
      ['0-1-0', '0-1-0', '9-9-9', '9-9-9'].map((version) => `cw-bar-ranking-${version}`),
    );
    const seen = await see(page);
    assert.deepEqual(
      seen.map(({ tag, state, rows }) => [tag, state, rows.length]),
      ['', '-0-1-0', '-9-9-9'].map((suffix) => [`cw-bar-ranking${suffix}`, 'ready', 2]),
    );
    assert.equal(await page.getByText('Said anew').count(), 1);
    assert.deepEqual(received, [
      `<cw-bar-ranking> is already registered by version 0.1.0; version ${NEWER} is not used for it.`,
    ]);
    await page.close();
  });
});
