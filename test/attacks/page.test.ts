import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { assertUnharmed, type Attacked, AttackSite, underEachPolicy } from './attack-page.js';

type Widget = HTMLElement & { data: unknown; updateComplete: Promise<unknown>; toCsv: () => Promise<string> };
const TEXT = 'text/csv; charset=utf-8';
const TABLE = `<table><tr><th>Area</th><th>Rate</th></tr><tr><td>York</td><td>1</td></tr><tr><td>Leeds</td><td>2</td></tr></table>`;
const ranking = (attributes = '', inside = ''): string =>
  `<cw-bar-ranking ${attributes}>${inside}</cw-bar-ranking>`;

/** The custom properties that a theme may set. */
function themeNames(): string[] {
  const bundle = readFileSync(join(root, 'packages/widgets/cdn/commonweal.min.js'), 'utf8');
  return [...new Set(bundle.match(/--cw-[a-z0-9-]+/g))];
}

describe('pages, files and servers that would like to be more', () => {
  const site = withBrowser(new AttackSite());

  underEachPolicy(site, (attack, strict) => {
    const stateOf = ({ page }: Attacked): Promise<string | null> =>
      page.evaluate(() => document.querySelector('cw-bar-ranking')?.getAttribute('state') ?? null);
    const textOf = ({ page }: Attacked): Promise<string> =>
      page.evaluate(() => document.querySelector('cw-bar-ranking')?.shadowRoot?.textContent ?? '');

    it('attack 27: elements with the names of globals have no effect', () =>
      attack(
        `<a id="litNonce"></a><form id="customElements"></form><img name="currentScript" alt=""><a id="config" href="javascript:__pwn=1">x</a>${ranking('', TABLE)}`,
        async (attacked) => {
          assert.equal(await stateOf(attacked), 'ready');
        },
      ));

    it('attack 28: globals with the names of settings, such as a nonce, are not so much as read', () =>
      attack(
        ranking('', TABLE),
        async (attacked) => {
          assert.equal(await stateOf(attacked), 'ready');
          const { read, html } = await attacked.page.evaluate(() => ({
            read: (globalThis as unknown as { wasRead: readonly string[] }).wasRead,
            html: document.querySelector('cw-bar-ranking')?.shadowRoot?.innerHTML ?? '',
          }));
          assert.deepEqual(read, []);
          assert.doesNotMatch(html, /stolen/);
        },
        {
          before: () => {
            const wasRead: string[] = [];
            Object.assign(globalThis, { wasRead });
            for (const name of ['litNonce', 'commonweal', 'commonwealConfig', 'cwConfig']) {
              Object.defineProperty(globalThis, name, {
                get: () => {
                  wasRead.push(name);
                  return 'stolen';
                },
              });
            }
          },
        },
      ));

    it('attack 29: the address of the page is not read for data or words', () =>
      attack(
        ranking('', TABLE),
        async (attacked) => {
          assert.equal(await stateOf(attacked), 'ready');
          assert.doesNotMatch(await textOf(attacked), /evil|onerror/);
        },
        { query: '?src=//evil.test/x&heading=%3Cimg%20onerror%3E#data=evil' },
      ));

    it('attack 18: an address in a custom property of the theme is never asked for', async () => {
      const names = themeNames();
      assert.ok(names.length > 10, 'the properties that a theme may set');
      await attack(
        ranking('benchmark="York"', TABLE) + '<cw-life-expectancy-table></cw-life-expectancy-table>',
        async ({ page }) => {
          await page.evaluate((properties) => {
            for (const name of properties) document.body.style.setProperty(name, `url(//evil.test/${name})`);
          }, names);
          // What a style asks for is asked for by the second frame.
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
        },
      );
    });

    it('attack 7: text of a table or of JSON in the page is decoded once, as the page is, and never again', () => {
      const twice = '&amp;lt;img src=x onerror=__pwn=1&amp;gt;';
      const once = '&lt;img src=x onerror=__pwn=1&gt;';
      const table = TABLE.replace('York', once).replace('Leeds', twice);
      // What is in a script is not decoded at all.
      const json = `<script type="application/json">[{"area":"${once}","value":1},{"area":"Leeds","value":2}]</script>`;
      return attack(`${ranking('', table)}${ranking('', json)}`, async ({ page }) => {
        const names = await page.evaluate(() =>
          [...document.querySelectorAll('cw-bar-ranking')].map((each) =>
            Array.from(
              each.shadowRoot?.querySelectorAll('tbody th') ?? [],
              (cell) => cell.textContent,
            ).sort(),
          ),
        );
        assert.deepEqual(names, [
          [once, '<img src=x onerror=__pwn=1>'],
          [once, 'Leeds'],
        ]);
      });
    });

    it('attack 30: a base address of another site is where a relative file is looked for, and a message names it', async () => {
      const attacked = await site.visit(
        `<base href="https://evil.test/">${ranking('src="a.csv"', '<p>Own</p>')}`,
        {
          strict,
        },
      );
      await attacked.page.waitForSelector('cw-bar-ranking[state="error"]', { state: 'attached' });
      assert.match(await textOf(attacked), /https:\/\/evil\.test/);
      await attacked.page.close();
    });

    for (const [number, what, type, body] of [
      [
        32,
        'a web page with a script',
        'text/html',
        '<!doctype html><script>__pwn=1</script><p>area,value</p>',
      ],
      [33, 'a drawing', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="__pwn=1"></svg>'],
    ] as const) {
      it(`attack ${number}: ${what} in the place of data is refused with a message`, () => {
        site.put('/data', { body, type });
        return attack(ranking('src="/data"'), async (attacked) => {
          assert.equal(await stateOf(attacked), 'error');
          assert.match(await textOf(attacked), /A web page was found where a data file was expected/);
        });
      });
    }

    it('attack 34: a file above the cap is given up, and its size is named', () => {
      site.put('/data', { body: `area,value\r\n${'x'.repeat(5_100_000)},1\r\n`, type: TEXT });
      return attack(ranking('src="/data"'), async (attacked) => {
        assert.equal(await stateOf(attacked), 'error');
        assert.match(await textOf(attacked), /larger than 5 million bytes/);
      });
    });

    it('attack 37: formulas in names leave the page with a guard, and come back without it', () =>
      attack(ranking(), async (attacked) => {
        // The reader of widgets knows a file that a widget wrote.
        const names = [
          `=HYPERLINK("http://evil.test","x")`,
          `=cmd|'/c calc'!A1`,
          '@SUM(1)',
          '\uFF1D1',
          "'=1",
        ];
        const csv = await attacked.page.evaluate(async (areas) => {
          const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
          widget.data = areas.map((area, index) => ({ area, value: index + 1 }));
          await widget.updateComplete;
          const first = await widget.toCsv();
          widget.data = first;
          await widget.updateComplete;
          return [first, await widget.toCsv()];
        }, names);
        assert.equal(csv[1], csv[0]);
        for (const line of (csv[0] ?? '').split('\r\n')) assert.doesNotMatch(line, /^"?[=@+\t]/);
        for (const name of names) assert.ok(csv[0]?.includes(`'${name.replaceAll('"', '""')}`), name);
      }));

    it('attack 38: real numbers leave the page as they are', () =>
      attack(ranking(), async (attacked) => {
        const csv = await attacked.page.evaluate(async () => {
          const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
          widget.data = 'area,value\r\n-5 Road,-5\r\nB,-7.25\r\n';
          await widget.updateComplete;
          return widget.toCsv();
        });
        assert.match(csv, /,-5,/);
        assert.match(csv, /,-7\.25,/);
        assert.match(csv, /^'-5 Road,/m);
      }));

    it('attack 39: a name cannot start a cell of its own in the download', () =>
      attack(ranking(), async (attacked) => {
        const csv = await attacked.page.evaluate(async () => {
          const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
          widget.data = ['a",=1+1,"', 'b\r\n=1+1', 'c;=1', 'd\t=1+1', '\t=1+1'].map((area, index) => ({
            area,
            value: index + 1,
          }));
          await widget.updateComplete;
          return widget.toCsv();
        });
        assert.match(csv, /"a"",=1\+1,"""/);
        assert.match(csv, /"b\r\n=1\+1"/);
        // A program that takes tabs or semicolons for the ends of cells finds no formula after one either.
        assert.match(csv, /^"c;=1",/m);
        assert.match(csv, /^"d\t=1\+1"/m);
        assert.match(csv, /^'=1\+1,/m);
      }));

    for (const [heading, name] of [
      ['../../x.bat', 'x-bat.csv'],
      ['x.csv\u202Evsc.exe', 'x-csv-vsc-exe.csv'],
      ['CON', 'con-data.csv'],
      ['n'.repeat(500), `${'n'.repeat(76)}.csv`],
    ] as const) {
      it(`attack 40: the download of a widget called ${JSON.stringify(heading.slice(0, 20))} has a safe name`, () =>
        attack(ranking('', TABLE), async ({ page }) => {
          await page.evaluate(async (said) => {
            const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
            widget.setAttribute('heading', said);
            await widget.updateComplete;
          }, heading);
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name: 'Download data' }).click(),
          ]);
          assert.equal(download.suggestedFilename(), name);
        }));
    }

    for (const [number, what, inside] of [
      [43, 'a script in a cell', TABLE.replace('York', 'York<script type="text/plain">__pwn=1</script>')],
      [44, 'handlers on cells', TABLE.replaceAll('<td>', '<td onclick="__pwn=1" onmouseover="__pwn=1">')],
      [45, 'handlers on slotted content', `${TABLE}<p slot="note" onclick="__pwn=1">Note</p>`],
    ] as const) {
      it(`attack ${number}: ${what} of the page's table does not come into the widget`, async () => {
        const attacked = await site.visit(ranking('', inside), { strict });
        await attacked.page.waitForSelector('cw-bar-ranking[state="ready"]', { state: 'attached' });
        const html = await attacked.page.evaluate(
          () => document.querySelector('cw-bar-ranking')?.shadowRoot?.innerHTML ?? '',
        );
        assert.doesNotMatch(html, /__pwn/);
        // A page's own handlers are for its own policy to judge: once each, and not again for a copy.
        const received = attacked.received.filter(
          (text) => !text.startsWith('policy: script-src-attr inline'),
        );
        const handlers = inside.split(/ on[a-z]+=/).length - 1;
        assert.equal(attacked.received.length - received.length, strict ? handlers : 0);
        await assertUnharmed({ ...attacked, received }, site.origin);
        await attacked.page.close();
      });
    }

    it('attack 49: under a hostile theme nothing of the widget lies over the page around it', () => {
      const names = themeNames();
      const around = (id: string): string =>
        `<p><button type="button" id="${id}">The page’s own</button></p>`;
      return attack(
        `${around('above')}${ranking('selectable', TABLE)}${around('below')}`,
        async ({ page }) => {
          for (const hostile of [
            'fixed',
            '-9999px',
            '9999px',
            '100vh; position: fixed; z-index: 9999',
            '-200%',
          ]) {
            const found = await page.evaluate(
              ([properties, value]) => {
                for (const name of properties) document.body.style.setProperty(name, value);
                const shadow = document.querySelector('cw-bar-ranking')?.shadowRoot;
                const inside = Array.from(shadow?.querySelectorAll('*') ?? [], (each) =>
                  getComputedStyle(each),
                );
                return {
                  drawn: inside.length,
                  fixed: inside.filter(({ position }) => position === 'fixed').length,
                  reached: ['above', 'below'].map((id) => {
                    const button = document.querySelector(`#${id}`);
                    button?.scrollIntoView({ block: 'center' });
                    const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
                    return document.elementFromPoint(x + width / 2, y + height / 2)?.id;
                  }),
                };
              },
              [names, hostile] as const,
            );
            assert.ok(found.drawn > 50);
            assert.deepEqual([found.fixed, ...found.reached], [0, 'above', 'below'], hostile);
          }
        },
      );
    });
  });
});
