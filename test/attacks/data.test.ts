import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { toSvg } from '@commonweal/render';
import { withBrowser } from '../support/browser-site.js';
import { assertUnharmed, type Attacked, AttackSite } from './attack-page.js';

type Widget = HTMLElement & { data: unknown; updateComplete: Promise<unknown>; toCsv: () => Promise<string> };
const ELEMENT = '<cw-bar-ranking></cw-bar-ranking>';
const CSV = 'area,value\r\nYork,1\r\nLeeds,2\r\n';

describe('data that would like to be more', () => {
  const site = withBrowser(new AttackSite());

  /** What the element shows once `data` is set. */
  const show = (page: Page, data: unknown): Promise<{ state: string | null; text: string; csv: string }> =>
    page.evaluate(async (given) => {
      await customElements.whenDefined('cw-bar-ranking');
      const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
      widget.data = given;
      await widget.updateComplete;
      return {
        state: widget.getAttribute('state'),
        text: widget.shadowRoot?.textContent ?? '',
        csv: await widget.toCsv(),
      };
    }, data);
  const linksOf = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      Array.from(
        document.querySelector('cw-bar-ranking')?.shadowRoot?.querySelectorAll('a') ?? [],
        ({ href }) => href,
      ),
    );

  for (const strict of [true, false]) {
    describe(strict ? 'under the strict policy' : 'without any policy', () => {
      /** Tries something on a page with one element, and sees that it did no harm. */
      async function attack(
        run: (attacked: Attacked) => Promise<void>,
        {
          body = ELEMENT,
          query = '',
          before: hostile,
        }: { body?: string; query?: string; before?: () => void } = {},
      ): Promise<void> {
        const options = hostile === undefined ? { strict, query } : { strict, query, before: hostile };
        const attacked = await site.visit(body, options);
        await run(attacked);
        await assertUnharmed(attacked, site.origin);
        await attacked.page.close();
      }

      for (const [number, url] of [
        [10, 'javascript:__pwn=1'],
        [11, 'JaVa\tScRiPt:__pwn=1'],
        [11, '\u0001javascript:__pwn=1'],
        [11, 'javascript&colon;__pwn=1'],
        [11, 'data:text/html,<script>__pwn=1</script>'],
        [11, 'vbscript:__pwn=1'],
        [11, 'blob:https://evil.test/1'],
      ] as const) {
        it(`attack ${number}: ${JSON.stringify(url)} as the address of the source makes no link, and is never fetched`, () =>
          attack(async ({ page, requests }) => {
            const csv = `area,value\r\nYork,1\r\nLeeds,2\r\n# title: The source\r\n"# url: ${url}"\r\n"# licence: L"\r\n"# licenceUrl: ${url}"\r\n`;
            const { text } = await show(page, csv);
            assert.match(text, /The source/);
            assert.deepEqual(await linksOf(page), []);
            const asked = requests.length;
            const says = await page.evaluate(async (src) => {
              const widget = document.createElement('cw-bar-ranking') as unknown as Widget;
              widget.setAttribute('src', src);
              document.body.append(widget);
              await widget.updateComplete;
              return widget.shadowRoot?.textContent ?? '';
            }, url);
            // What is no address with a scheme is a path of the page's own site.
            if (!url.includes('&')) {
              assert.match(says, /is not an address that data can be fetched from/);
              assert.equal(requests.length, asked);
            }
          }));
      }

      it('attack 13: no drawing, on the page or as an export, holds a link, a use or an image', () =>
        attack(async ({ page }) => {
          const csv =
            'area,value,url\r\n<a href="javascript:__pwn=1">York</a>,1,javascript:__pwn=1\r\nLeeds,2,javascript:__pwn=1\r\n# title: T\r\n# url: javascript:__pwn=1\r\n';
          await show(page, csv);
          const drawn = await page.evaluate(() => {
            const shadow = document.querySelector('cw-bar-ranking')?.shadowRoot;
            return [
              shadow?.querySelectorAll('svg').length,
              shadow?.querySelectorAll('svg :is(a, use, image)').length,
            ];
          });
          assert.ok((drawn[0] ?? 0) > 0);
          assert.equal(drawn[1], 0);
          const { svg } = toSvg('cw-bar-ranking', { data: csv });
          assert.doesNotMatch(svg, /<(?:a|use|image|script|foreignObject)\b|<[^<>]*\bhref=/);
        }));

      for (const [url, leads] of [
        ['//evil.test/x', []],
        ['\\\\evil.test', []],
        ['https:evil.test', ['https://evil.test/']],
        ['https://good@evil.test', []],
        ['https://a:b@evil.test/', []],
      ] as const) {
        it(`attack 12: ${url} as a source ${leads.length === 0 ? 'makes no link' : 'is read as a browser reads it, and its link says where it leads'}`, () =>
          attack(async ({ page }) => {
            const { text } = await show(page, `area,value\r\nYork,1\r\n# title: T\r\n"# url: ${url}"\r\n`);
            assert.match(text, /Source: T/);
            assert.deepEqual(await linksOf(page), leads);
          }));
      }

      it('attack 19: a prototype in JSON is a column like any other', () =>
        attack(async ({ page }) => {
          const { state } = await show(page, '[{"area":"York","value":1,"__proto__":{"polluted":1}}]');
          assert.ok(state === 'ready' || state === 'partial');
        }));

      it('attack 20: a constructor in JSON is a column like any other', () =>
        attack(async ({ page }) => {
          const { state } = await show(
            page,
            '[{"area":"York","value":1,"constructor":{"prototype":{"polluted":1}}}]',
          );
          assert.ok(state === 'ready' || state === 'partial');
        }));

      it('attack 21: a column called __proto__ is kept in the download', () =>
        attack(async ({ page }) => {
          const { csv } = await show(page, 'area,value,__proto__\r\nYork,1,"{""polluted"":1}"\r\n');
          assert.match(csv, /^area,value,__proto__/);
          assert.match(csv, /"\{""polluted"":1\}"/);
        }));

      it('attack 24: what a page puts on Object.prototype is not taken for an option, nor for one of a listener', () => {
        site.put('/data', { body: CSV, type: 'text/csv' });
        const before = (): void => {
          const names =
            'title heading src nonce benchmark fetch where then get set signal once capture passive enumerable configurable';
          for (const name of names.split(' ')) {
            const property = Object.create(null) as PropertyDescriptor;
            property.value = '<img src=x onerror=__pwn=1>';
            property.configurable = true;
            property.writable = true;
            Object.defineProperty(Object.prototype, name, property);
          }
          Object.assign(globalThis, {
            clean: () => {
              for (const name of names.split(' ')) Reflect.deleteProperty(Object.prototype, name);
            },
          });
        };
        const body =
          '<cw-bar-ranking selectable></cw-bar-ranking><cw-bar-ranking src="/data"></cw-bar-ranking>';
        const tryAll = async ({ page }: Attacked): Promise<void> => {
          await page.waitForSelector('cw-bar-ranking[src]:not([state="loading"])');
          const found = await page.evaluate(async (csv) => {
            await customElements.whenDefined('cw-bar-ranking');
            const [near, far] = document.querySelectorAll('cw-bar-ranking') as unknown as Widget[];
            const received: string[] = [];
            for (const type of ['cw-sort', 'cw-select', 'cw-issue']) {
              near?.addEventListener(type, () => received.push(type));
            }
            near!.data = csv;
            // Twice, since a listener that runs once would not answer the second time.
            for (const control of ['.sort', '.choose', '.sort', '.choose']) {
              await near?.updateComplete;
              near?.shadowRoot?.querySelector<HTMLElement>(control)?.click();
            }
            (globalThis as unknown as { clean: () => void }).clean();
            const states = [near?.getAttribute('state'), far?.getAttribute('state')];
            return { received, states, html: `${near?.shadowRoot?.innerHTML}${far?.shadowRoot?.innerHTML}` };
          }, CSV);
          assert.deepEqual(found.states, ['ready', 'ready']);
          assert.deepEqual(found.received, ['cw-sort', 'cw-select', 'cw-sort', 'cw-select']);
          assert.doesNotMatch(found.html, /onerror/);
        };
        return attack(tryAll, { body, before });
      });

      it('attack 25: objects that would run when they are read as text are not', () =>
        attack(async ({ page }) => {
          const states = await page.evaluate(async () => {
            await customElements.whenDefined('cw-bar-ranking');
            const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
            const found: string[] = [];
            const run = (): string => {
              Object.assign(globalThis, { __pwn: 1 });
              return 'York';
            };
            const traps: readonly object[] = [
              { toString: run },
              { valueOf: run },
              { [Symbol.toPrimitive]: run },
              { toJSON: run },
              new Proxy({}, { get: run }),
            ];
            const getter = { value: 1 };
            Object.defineProperty(getter, 'area', { get: run, enumerable: true });
            for (const data of [
              ...traps.map((trap) => [{ area: trap, value: 1 }]),
              [getter],
              new Map([['area', { toString: run }]]),
            ]) {
              widget.data = data;
              await widget.updateComplete;
              found.push(widget.getAttribute('state') ?? '');
            }
            return found;
          });
          // What is not plain data is refused; a symbol, a proxy's nothing and a getter are no text.
          const [error, partial] = ['error', 'partial'];
          assert.deepEqual(states, [error, error, partial, error, partial, 'ready', error]);
        }));

      it('attack 26: holes and things to wait for end in a message or a table, not in a hang, and are not waited for', () =>
        attack(async ({ page }) => {
          const found = await page.evaluate(async () => {
            await customElements.whenDefined('cw-bar-ranking');
            const widget = document.querySelector('cw-bar-ranking') as unknown as Widget;
            const holes = new Array<unknown>(3);
            holes[0] = { area: 'York', value: 1 };
            holes[2] = { area: 'Leeds', value: 2 };
            const sparse: unknown[] = [{ area: 'York', value: 1 }];
            sparse.length = 1e9;
            const then = (): void => {
              Object.assign(globalThis, { __pwn: 1 });
            };
            const row = Object.assign([{ area: 'York', value: 1 }], { then });
            const states: string[] = [];
            for (const data of [
              holes,
              sparse,
              { length: 1e9 },
              [],
              { then },
              Promise.resolve('area,value'),
              row,
            ]) {
              widget.data = data;
              await widget.updateComplete;
              const message = widget.shadowRoot?.querySelector('[part="message"]')?.textContent.trim() ?? '';
              states.push(`${widget.getAttribute('state')} ${message.length > 20}`);
            }
            return states;
          });
          const refused = 'error true';
          assert.deepEqual(found, [
            ...[refused, refused, refused, 'empty true', refused, refused],
            // A list of rows is a list of rows, whatever else it has.
            'ready false',
          ]);
        }));
    });
  }
});
