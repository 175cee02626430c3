import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { HostSite } from './host-page.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

/**
 * A page of a framework that draws a widget with a table in it, and all that is around it, from one number. Turn by
 * turn the wrapper's class changes, paragraphs come and go before the widget, and its place among its neighbours and
 * the figure of York change. `again` draws the next turn.
 */
const page = (imports: string, className: string, mount: string): string => `${imports}
const rows = (turn) => [['Area', 'Rate'], ['York', String(turn)], ['Leeds', '2.5']];
const row = (cells, at) => h('tr', { key: at }, cells.map((text, key) => h(at === 0 ? 'th' : 'td', { key }, text)));
const table = (turn) => h('table', { key: 't' }, [h('tbody', { key: 'b' }, rows(turn).map(row))]);
const view = (turn) => h('div', { ${className}: 'turn' + turn }, [
  ...Array.from({ length: turn % 4 }, (_, at) => h('p', { key: 'p' + at }, 'Before ' + at)),
  ...(turn % 2 === 0 ? ['widget', 'after'] : ['after', 'widget']).map((key) =>
    key === 'widget' ? h('cw-bar-ranking', { key, selectable: true }, [table(turn)]) : h('section', { key }, 'After')),
]);
${mount}`;

/** The same page as a template of Angular, which its compiler turns into code in the browser. */
const ANGULAR = `import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
const now = signal(0);
class App {
  get turn() { return now(); }
  get before() { return Array.from({ length: now() % 4 }, (_, at) => at); }
  get keys() { return now() % 2 === 0 ? ['widget', 'after'] : ['after', 'widget']; }
}
const template = \`<div [class]="'turn' + turn">
  @for (at of before; track at) { <p>Before {{ at }}</p> }
  @for (key of keys; track key) {
    @if (key === 'widget') {
      <cw-bar-ranking selectable><table><tbody>
        <tr><th>Area</th><th>Rate</th></tr>
        @for (row of [['York', turn], ['Leeds', 2.5]]; track row[0]) { <tr>@for (cell of row; track $index) { <td>{{ cell }}</td> }</tr> }
      </tbody></table></cw-bar-ranking>
    } @else { <section>After</section> }
  }
</div>\`;
Component({ selector: '#app', template, schemas: [CUSTOM_ELEMENTS_SCHEMA] })(App);
const app = bootstrapApplication(App);
globalThis.again = async (turn) => { now.set(turn); (await app).tick(); };`;

const FRAMEWORKS: readonly (readonly [name: string, code: string])[] = [
  [
    'React',
    page(
      `import { createElement as h } from 'react'; import { createRoot } from 'react-dom/client'; import { flushSync } from 'react-dom';`,
      'className',
      `const root = createRoot(document.querySelector('#app'));
globalThis.again = (turn) => flushSync(() => root.render(view(turn)));`,
    ),
  ],
  [
    'Vue',
    page(
      `import { createApp, h, nextTick, ref } from 'vue';`,
      'class',
      `const now = ref(0);
createApp({ render: () => view(now.value) }).mount('#app');
globalThis.again = (turn) => { now.value = turn; return nextTick(); };`,
    ),
  ],
  ['Angular', ANGULAR],
];

describe('on a page that is drawn over and over', () => {
  const site = withBrowser(new HostSite());

  for (const [name, code] of FRAMEWORKS) {
    it(`by ${name}, a widget is the same element, in the reader's order, with the row that the reader chose and the page's last figures (fault 141)`, async () => {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: root, loader: 'js' },
        absWorkingDir: root,
        bundle: true,
        write: false,
        format: 'iife',
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'silent',
      });
      const { page: tab, received } = await site.visit({ body: '<div id="app"></div>' });
      await tab.addScriptTag({ content: outputFiles[0]!.text });
      const found = await tab.evaluate(async () => {
        const { again } = globalThis as unknown as { again: (turn: number) => unknown };
        const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
        await again(1);
        const widget = document.querySelector<Widget>('cw-bar-ranking')!;
        await widget.updateComplete;
        widget.shadowRoot!.querySelector<HTMLElement>('th[data-column="area"] button, .area .sort')?.click();
        await widget.updateComplete;
        const choice = (): HTMLElement[] => [
          ...widget.shadowRoot!.querySelectorAll<HTMLElement>('tbody button'),
        ];
        choice()
          .find(({ textContent }) => textContent.includes('York'))
          ?.click();
        for (let turn = 2; turn <= 20; turn += 1) {
          await again(turn);
          // A changed table is read in the next frame.
          await frame();
          await widget.updateComplete;
        }
        await frame();
        await widget.updateComplete;
        return {
          same: document.querySelector('cw-bar-ranking') === widget,
          count: document.querySelectorAll('cw-bar-ranking').length,
          state: widget.getAttribute('state'),
          sorted: widget.shadowRoot!.querySelector('[aria-sort]')?.textContent.trim() ?? '',
          chosen: choice()
            .filter(({ ariaPressed }) => ariaPressed === 'true')
            .map(({ textContent }) => textContent.trim()),
          rows: Array.from(widget.shadowRoot!.querySelectorAll('tbody tr'), (row) =>
            row.textContent.replaceAll(/\s+/g, ' ').trim(),
          ),
        };
      });
      assert.deepEqual([found.same, found.count, found.state], [true, 1, 'ready']);
      assert.match(found.sorted, /^Area/);
      assert.deepEqual(found.chosen, ['York']);
      assert.deepEqual(
        found.rows.map((row) => /(York|Leeds)/.exec(row)?.[1]),
        ['Leeds', 'York'],
      );
      assert.match(found.rows[1] ?? '', /20(?!\d)/);
      assert.deepEqual(received, []);
      await tab.close();
    });
  }
});
