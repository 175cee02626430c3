import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from '@commonweal/render';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { root } from '../../tools/rollup/workspace.js';
import { run } from '../render/run.js';
import { withBrowser } from '../support/browser-site.js';
import { settle } from '../support/elements.js';
import { ALL, arrives, DeclaredPages, opened, pageOf, trickles } from './declared-page.js';

const CSV = 'area,Men,Women\nEngland,63.4,63.8\nYork,65.3,64.7\nLeeds,62.0,64.0\nHull,56.4,[x]';

/** The strict policy with the hashes of style sheets. */
const policyWith = (hashes: readonly string[]): string =>
  contentSecurityPolicy().replace(
    "style-src 'self'",
    `style-src 'self' ${hashes.map((hash) => `'${hash}'`).join(' ')}`,
  );

describe('a declared dashboard', () => {
  const pages = withBrowser(new DeclaredPages());

  /** A dashboard of a figure and every widget, those that link rows and those that do not, and the policy that lets it be drawn. */
  const inside = [
    { element: 'cw-life-expectancy-table' },
    ...tagsOf('widget').map((element) => ({ element, data: CSV, attributes: SAMPLES[element].attributes })),
  ];
  const whole = toHtml('cw-dashboard', { children: inside });
  const policy = policyWith(whole.sheets.map(({ hash }) => hash));

  for (const [what, attributes] of [
    ['is', {}],
    ['with an area chosen is', { area: 'Leeds' }],
  ] as const)
    it(`${what} hydrated on the very same nodes, nothing moves, and a choice is shared`, async () => {
      const { html } = toHtml('cw-dashboard', { children: inside, attributes });
      await pages.visit({ policy, held: [ALL] }, async (page, site) => {
        await opened(page, site, pageOf(html, ALL));
        /** Everything drawn in the dashboard and its widgets: whether it is what was kept, and where it is. */
        const tree = (): Promise<number[]> =>
          page.evaluate(() => {
            const drawn = inDashboard();
            // Its own box and slot hold nothing a reader could notice, and are drawn anew in place.
            const isSame =
              drawn.length === kept.length &&
              drawn.every(
                (each, at) =>
                  each === kept[at] || (each.getRootNode() as ShadowRoot).host.localName === 'cw-dashboard',
              );
            const boxes = [...document.querySelectorAll('#after'), ...drawn].flatMap((each) => {
              const { x, y, width, height } = each.getBoundingClientRect();
              return [x, y, width, height];
            });
            return [Number(isSame), ...boxes];
          });
        await page.evaluate(() => {
          Object.assign(globalThis, { kept: inDashboard() });
        });
        const stood = await page.evaluate(() => performance.now());
        const first = await tree();
        // Side by side already: the second widget is beside the first.
        const [left, right] = await page.evaluate(() =>
          [...document.querySelector('cw-dashboard')!.children].map((each) => each.getBoundingClientRect().x),
        );
        assert.ok(left! < right!);
        await arrives(page, site);
        assert.deepEqual(await tree(), first);
        const moved = await page.evaluate((since) => shifts.filter((each) => each.startTime > since), stood);
        assert.deepEqual(moved, []);
        const york = (tag: string) => page.locator(tag).getByRole('button', { name: 'York', exact: true });
        await york('cw-bar-ranking').click();
        await page.locator('cw-life-expectancy-table tr[data-selected]', { hasText: 'York' }).waitFor();
      });
    });

  for (const [what, cut, at] of [
    ['definition in the middle of its style sheet', whole.html.indexOf('.base'), 1],
    ['definition before, and a break in its tree', whole.html.indexOf('<slot'), 0],
    ['definition between it and its widgets', whole.html.indexOf('<cw-life'), 1],
  ] as const) {
    it(`that trickles in (${what}) ends as one tree, with every widget in it once`, async () => {
      await pages.visit({ policy, held: [ALL] }, async (page, site) => {
        const pieces = [whole.html.slice(0, cut), whole.html.slice(cut)];
        await trickles(page, site, pieces, at, 'cw-dashboard');
        const found = await page.evaluate(() => {
          const { shadowRoot, children } = document.querySelector('cw-dashboard')!;
          const widgets = [...children].filter(({ localName }) => localName.startsWith('cw-'));
          return {
            slots: shadowRoot!.querySelectorAll('slot:not([name])').length,
            tables: widgets.map((each) => each.shadowRoot!.querySelectorAll('table').length),
            shown: widgets.map(
              (each) => each.assignedSlot !== null && each.getAttribute('state') === 'ready',
            ),
          };
        });
        assert.deepEqual(found, { slots: 1, tables: inside.map(() => 1), shown: inside.map(() => true) });
      });
    });
  }

  it('of the guide for embedding: its command prints it, a reader without script has every figure, and with script the same', async () => {
    const guide = await readFile(join(root, 'docs/embedding.md'), 'utf8');
    const section = guide.split('\n## A dashboard\n')[1]?.split('\n## ')[0] ?? '';
    const blockOf = (kind: string): string =>
      new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(section)?.[1] ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'commonweal-dashboard-'));
    try {
      const list = join(folder, 'dashboard.json');
      await writeFile(list, blockOf('json'));
      const command = blockOf('sh').trim().replace('dashboard.json', list).split(' ');
      const [npx, option, name, ...words] = command;
      assert.deepEqual([npx, option, name], ['npx', '--package', '@commonweal/render']);
      assert.deepEqual(words.slice(0, 3), ['commonweal', 'embed', 'dashboard']);
      const { exit, out } = await run([...words.slice(1), '--json']);
      assert.equal(exit, 0);
      const { script, element, styleHashes } = JSON.parse(out) as Record<string, string> & {
        styleHashes: string[];
      };
      assert.match(script!, /commonweal\.min\.js" integrity="sha384-/);
      const html = `<!doctype html><html lang="en-GB"><head><title>Guide</title>${script!.replace(/src="[^"]*"/, `src="${ALL}"`)}</head><body><h1>Guide</h1>${element!}<p id="after">After</p></body></html>`;
      const said: string[] = [];
      for (const scripted of [false, true]) {
        await pages.visit({ policy: policyWith(styleHashes), scripted }, async (page, site) => {
          await opened(page, site, html);
          if (scripted)
            await page.evaluate(() => customElements.whenDefined('cw-dashboard').then(() => undefined));
          if (scripted) await settle(page);
          const texts = await page.locator('cw-dashboard :is(h2, tbody)').allInnerTexts();
          said.push(texts.join(' ').replaceAll(/\s+/g, ' '));
        });
      }
      const [without = '', withScript] = said;
      for (const figure of ['56.4', '65.3', '12.5']) assert.ok(without.includes(figure), figure);
      assert.equal(without, withScript);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
