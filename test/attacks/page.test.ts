import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { assertUnharmed, type Attacked, AttackSite } from './attack-page.js';

type Widget = HTMLElement & { data: unknown; updateComplete: Promise<unknown>; toCsv: () => string };
const CSV = 'area,value\r\nYork,1\r\nLeeds,2\r\n';
const TEXT = 'text/csv; charset=utf-8';
const TABLE = `<table><tr><th>Area</th><th>Rate</th></tr><tr><td>York</td><td>1</td></tr><tr><td>Leeds</td><td>2</td></tr></table>`;
const ranking = (attributes = '', inside = ''): string =>
  `<cw-bar-ranking ${attributes}>${inside}</cw-bar-ranking>`;

describe('pages, files and servers that would like to be more', () => {
  const site = withBrowser(new AttackSite());

  for (const strict of [true, false]) {
    describe(strict ? 'under the strict policy' : 'without any policy', () => {
      async function attack(
        body: string,
        run: (attacked: Attacked) => Promise<void>,
        { query = '', before: hostile }: { query?: string; before?: () => void } = {},
      ): Promise<void> {
        const options = hostile === undefined ? { strict, query } : { strict, query, before: hostile };
        const attacked = await site.visit(body, options);
        await attacked.page.waitForFunction(() =>
          [...document.querySelectorAll('cw-bar-ranking')].every((each) =>
            ['ready', 'partial', 'empty', 'error'].includes(each.getAttribute('state') ?? ''),
          ),
        );
        await run(attacked);
        await assertUnharmed(attacked, site.origin);
        await attacked.page.close();
      }
      const stateOf = ({ page }: Attacked): Promise<string | null> =>
        page.evaluate(() => document.querySelector('cw-bar-ranking')?.getAttribute('state') ?? null);
      const textOf = ({ page }: Attacked): Promise<string> =>
        page.evaluate(() => document.querySelector('cw-bar-ranking')?.shadowRoot?.textContent ?? '');
      const csvOf = ({ page }: Attacked): Promise<string> =>
        page.evaluate(() => (document.querySelector('cw-bar-ranking') as unknown as Widget).toCsv());

      it('attack 27: elements with the names of globals have no effect', () =>
        attack(
          `<a id="litNonce"></a><form id="customElements"></form><img name="currentScript" alt=""><a id="config" href="/x">x</a>${ranking('', TABLE)}`,
          async (attacked) => {
            assert.equal(await stateOf(attacked), 'ready');
          },
        ));

      it('attack 28: globals with the names of settings are not shown nor put on anything', () =>
        attack(
          ranking('', TABLE),
          async (attacked) => {
            assert.equal(await stateOf(attacked), 'ready');
            assert.doesNotMatch(await textOf(attacked), /stolen/);
          },
          {
            before: () => {
              Object.assign(globalThis, { commonweal: { src: '//evil.test/stolen' }, cwConfig: 'stolen' });
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
        const bundle = await readFile(join(root, 'packages/widgets/cdn/commonweal.min.js'), 'utf8');
        const names = [...new Set(bundle.match(/--cw-[a-z0-9-]+/g))];
        assert.ok(names.length > 10, 'the properties that a theme may set');
        await attack(
          ranking('benchmark="York"', TABLE) + '<cw-life-expectancy-table></cw-life-expectancy-table>',
          async ({ page }) => {
            await page.evaluate((properties) => {
              for (const name of properties)
                document.body.style.setProperty(name, `url(//evil.test/${name})`);
            }, names);
            // What a style asks for is asked for by the second frame.
            await page.evaluate(
              () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
            );
          },
        );
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
            const first = widget.toCsv();
            widget.data = first;
            await widget.updateComplete;
            return [first, widget.toCsv()];
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
            widget.data = ['a",=1+1,"', 'b\r\n=1+1', 'c;=1'].map((area, index) => ({
              area,
              value: index + 1,
            }));
            await widget.updateComplete;
            return widget.toCsv();
          });
          assert.match(csv, /"a"",=1\+1,"""/);
          assert.match(csv, /"b\r\n=1\+1"/);
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
              page.getByRole('button', { name: 'Download CSV' }).click(),
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
          // A page's own handlers are for its own policy to judge.
          const attacked = await site.visit(ranking('', inside), { strict: false });
          await attacked.page.waitForSelector('cw-bar-ranking[state="ready"]', { state: 'attached' });
          const html = await attacked.page.evaluate(
            () => document.querySelector('cw-bar-ranking')?.shadowRoot?.innerHTML ?? '',
          );
          assert.doesNotMatch(html, /__pwn/);
          await attacked.page.close();
        });
      }

      it('attack 46: no nonce stands in the widget or its events', () =>
        attack(ranking('', TABLE), async ({ page }) => {
          const html = await page.evaluate(
            () => document.querySelector('cw-bar-ranking')?.shadowRoot?.innerHTML ?? '',
          );
          assert.doesNotMatch(html, /nonce/);
        }));

      it('attack 49: nothing in the widget is taken out of its box', () =>
        attack(ranking('', TABLE), async ({ page }) => {
          const positions = await page.evaluate(() => {
            const shadow = document.querySelector('cw-bar-ranking')?.shadowRoot;
            return Array.from(shadow?.querySelectorAll('*') ?? [], (each) => getComputedStyle(each).position);
          });
          assert.ok(positions.length > 50);
          assert.ok(!positions.includes('fixed'));
        }));

      it('attack 51: a page that has put its own fetch and JSON.parse in place gets a table or a message', () => {
        site.put('/data', { body: CSV, type: TEXT });
        return attack(
          ranking('src="/data"'),
          async (attacked) => {
            assert.equal(await stateOf(attacked), 'ready');
          },
          {
            before: () => {
              const real = window.fetch.bind(window);
              window.fetch = (...given) => real(...given);
              JSON.parse = () => ({ evil: true });
            },
          },
        );
      });

      it('attack 52: what a page puts on every object does not change how data is asked for', () => {
        site.put('/data', { body: CSV, type: TEXT });
        return attack(
          ranking('src="/data"'),
          async (attacked) => {
            assert.equal(await stateOf(attacked), 'ready');
            await attacked.page.evaluate(() => {
              for (const name of ['method', 'body', 'headers'])
                Reflect.deleteProperty(Object.prototype, name);
            });
          },
          {
            before: () => {
              const put = (name: string, value: unknown): void => {
                Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
              };
              put('method', 'POST');
              put('body', 'stolen');
              put('headers', { 'X-Stolen': '1' });
            },
          },
        );
      });

      it('attack 54: the figure behind a marker stands nowhere, not even in an event', () =>
        attack(ranking(), async ({ page }) => {
          const all = await page.evaluate(async () => {
            const heard: string[] = [];
            for (const type of ['cw-issue', 'cw-ready', 'cw-select', 'cw-highlight', 'cw-sort']) {
              addEventListener(type, (event) => heard.push(JSON.stringify(Object.entries(event))));
            }
            const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
            widget.data =
              'area,value,count,denominator,lower95,upper95\r\nYork,[c],[c],1000,[c],[c]\r\nLeeds,20,2,10,1,3\r\nHull,30,3,10,2,4\r\n';
            await widget.updateComplete;
            const model = JSON.stringify((widget as unknown as { model: unknown }).model);
            return [widget.shadowRoot?.innerHTML ?? '', widget.toCsv(), model, ...heard];
          });
          const row = all[1]?.split('\r\n').find((line) => line.startsWith('York')) ?? '';
          assert.match(row, /\[c\]/);
          assert.match(all[0] ?? '', /[Ss]uppressed|Confidential/);
          for (const text of all) assert.doesNotMatch(text, /undefined|NaN/);
        }));

      it('attack 55: a request for data carries no cookie and no referrer', async () => {
        site.put('/data', { body: CSV, type: TEXT });
        const attacked = await site.visit('', { strict });
        await attacked.page.context().addCookies([{ name: 'secret', value: '1', url: site.origin }]);
        const [request] = await Promise.all([
          attacked.page.waitForRequest(/\/data$/),
          attacked.page.evaluate(async () => {
            await customElements.whenDefined('cw-bar-ranking');
            const widget = document.createElement('cw-bar-ranking');
            widget.setAttribute('src', '/data');
            document.body.append(widget);
          }),
        ]);
        const headers = await request.allHeaders();
        assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
        await attacked.page.close();
      });

      it('attack 56: data with one byte changed is refused where it is sealed', () => {
        const seal = createHash('sha384').update(CSV).digest('base64');
        site.put('/data', { body: CSV.replace('York,1', 'York,7'), type: TEXT });
        return attack(ranking(`src="/data" integrity="sha384-${seal}"`, '<p>Own</p>'), async (attacked) => {
          assert.equal(await stateOf(attacked), 'error');
          assert.match(await textOf(attacked), /not the file that was approved/);
          assert.equal(await csvOf(attacked), '');
        });
      });
    });
  }

  it('attack 56: a bundle with one byte changed is not run where it is sealed, and the page keeps its table', async () => {
    const bundle = await readFile(join(root, 'packages/widgets/cdn/commonweal.min.js'), 'utf8');
    const seal = createHash('sha384').update(bundle).digest('base64');
    site.put('/tampered.js', { body: `${bundle} `, type: 'text/javascript' });
    site.put('/sealed', {
      body: `<!doctype html><title>Sealed</title><script type="module" src="/tampered.js" integrity="sha384-${seal}"></script>${ranking('', TABLE)}`,
      type: 'text/html; charset=utf-8',
    });
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/sealed`);
    assert.equal(await page.evaluate(() => customElements.get('cw-bar-ranking') === undefined), true);
    await page.getByRole('cell', { name: 'York' }).waitFor();
    await page.close();
  });
});
