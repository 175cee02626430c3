import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTemplate } from '@angular/compiler';
import { toHtml } from '@commonweal/render';
import { snippet } from '../../packages/render/src/snippet/snippet.js';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { assertUnharmed, AttackSite } from './attack-page.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

const PAYLOAD = "{{Object.constructor('globalThis.__pwn=1')()}}";
const hostile = {
  data: JSON.stringify([
    { area: PAYLOAD, value: 1 },
    { area: 'Leeds', value: 2 },
  ]),
  attributes: { heading: `Rates ${PAYLOAD}`, finding: `Found ${PAYLOAD}` },
};
const harmless = { data: 'area,value\nYork,1\nLeeds,2' };
const RANKING = 'cw-bar-ranking';

describe('pages that a framework makes a template of', () => {
  const site = withBrowser(new AttackSite());

  it('attack 9: Vue does not run what is between braces in a name, a heading and a sentence that embed prints', async () => {
    // The compiler of Vue needs a policy that allows it to evaluate.
    const attacked = await site.visit(snippet(RANKING, hostile).markup, { strict: false });
    const { page } = attacked;
    await page.addScriptTag({ path: `${root}node_modules/vue/dist/vue.global.prod.js` });
    const { before, after } = await page.evaluate(async () => {
      // Vue takes the white space between tags out.
      const read = (): string =>
        (document.querySelector('cw-bar-ranking > div')?.textContent ?? '').replaceAll(/\s*\n\s*/g, '');
      const first = read();
      const { Vue } = globalThis as unknown as {
        Vue: { createApp: (options: object) => { mount: (at: string) => unknown } };
      };
      Vue.createApp({}).mount('main');
      const widget = document.querySelector<Widget>('cw-bar-ranking')!;
      await new Promise(requestAnimationFrame);
      await widget.updateComplete;
      return { before: first, after: read() };
    });
    assert.equal(
      after.split(PAYLOAD).length - 1,
      3,
      'the name, the heading and the sentence stand as they are',
    );
    assert.equal(after, before);
    assert.equal(await page.getByRole('rowheader', { name: PAYLOAD }).isVisible(), true);
    await assertUnharmed(attacked, site.origin);
    await page.close();
  });

  it('attack 9: neither does Angular compile the content of a snippet in a template', () => {
    // What is made of the content of the element: a text that is bound stands for an expression.
    const kindsOf = (markup: string): readonly string[] =>
      JSON.stringify(parseTemplate(markup, 'page.html').nodes).match(/"i18nExpressions"|"ast":/g) ?? [];
    const { markup } = snippet(RANKING, { data: hostile.data });
    assert.deepEqual(kindsOf(markup), []);
    assert.notDeepEqual(kindsOf(markup.replace(' ngNonBindable', '')), []);
  });

  it('attack 9: each of these frameworks is known by its own attribute, and only where there is something to run', () => {
    const marks = / v-pre ng-non-bindable ngNonBindable>/;
    for (const markup of [snippet(RANKING, hostile).markup, toHtml(RANKING, hostile).html]) {
      assert.match(markup.slice(0, markup.indexOf('>') + 1), marks);
    }
    for (const text of ['[[1]]', '${1}', '{{1}}']) {
      const data = `area,value\n${text},1\nLeeds,2`;
      assert.match(snippet(RANKING, { data }).markup, marks, text);
    }
    for (const markup of [snippet(RANKING, harmless).markup, toHtml(RANKING, harmless).html]) {
      assert.doesNotMatch(markup, /v-pre|bindable/i);
    }
  });
});
