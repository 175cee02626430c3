import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from '@commonweal/render';
import { SAMPLES } from '../../stories/examples.js';
import { root } from '../../tools/rollup/workspace.js';
import { REPRESENTATIVES, WIDGETS } from '../support/grammars.js';
import { withElementPage } from '../support/shown-element.js';
import { head } from './data-fault.js';

/** A widget as it is in a page that is so many pixels wide. */
interface Laid {
  readonly names: readonly string[];
  /** Top and bottom of each row. */
  readonly rows: readonly (readonly [top: number, bottom: number])[];
  /** How far a name reaches beyond its cell, at most. */
  readonly beyond: number;
  /** How far the page can be scrolled sideways, and the table in its box. */
  readonly sideways: { readonly page: number; readonly table: number };
  readonly links: readonly (string | null)[];
  /** Left and right of each label of the axis that is seen. */
  readonly ticks: readonly (readonly [left: number, right: number])[];
  readonly legend: number;
  /** Where the given pieces of the finding begin, in pixels from the left. */
  readonly lefts: readonly number[];
}

describe('a fault of data, as a reader sees it', () => {
  const shown = withElementPage();

  async function lay(
    tag: string,
    data: string,
    width: number,
    attributes: Readonly<Record<string, string>> = {},
    pieces: readonly string[] = [],
  ): Promise<Laid> {
    await shown().page.setViewportSize({ width, height: 700 });
    return shown().page.evaluate(
      async ([name, text, logged, wanted]) => {
        const widget = document.createElement(name) as HTMLElement & {
          data: unknown;
          updateComplete: unknown;
        };
        widget.data = text;
        for (const [attribute, value] of Object.entries(logged)) widget.setAttribute(attribute, value);
        document.querySelector('main')!.replaceChildren(widget);
        await widget.updateComplete;
        const shadow = widget.shadowRoot!;
        const all = (selector: string): HTMLElement[] => Array.from(shadow.querySelectorAll(selector));
        const box = shadow.querySelector('.scroll')!;
        const view = document.scrollingElement!;
        const finding = shadow.querySelector('.finding');
        const walker = document.createTreeWalker(finding ?? shadow, NodeFilter.SHOW_TEXT);
        const node = walker.nextNode() as Text;
        const names = all('tbody th');
        return {
          names: names.map((each) => each.innerText),
          rows: all('tbody tr').map((row) => {
            const { top, bottom } = row.getBoundingClientRect();
            return [top, bottom] as const;
          }),
          beyond: Math.max(0, ...names.map((each) => each.scrollWidth - each.clientWidth)),
          sideways: {
            page: view.scrollWidth - view.clientWidth,
            table: box.scrollWidth - box.clientWidth,
          },
          links: all('a').map((link) => link.getAttribute('href')),
          ticks: all('thead svg text')
            .map((tick) => tick.getBoundingClientRect())
            .filter(({ width: wide }) => wide > 0)
            .map(({ left, right }) => [left, right] as const)
            .sort(([a], [b]) => a - b),
          legend: all('[part~="legend"] li, [part~="legend"] [role="listitem"], [part~="legend"] > *').length,
          lefts: wanted.map((piece) => {
            const range = document.createRange();
            const at = node.data.indexOf(piece);
            range.setStart(node, at);
            range.setEnd(node, at + piece.length);
            return range.getBoundingClientRect().left;
          }),
        };
      },
      [tag, data, attributes, pieces] as const,
    );
  }

  const risesThrough = (numbers: readonly number[]): boolean =>
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

  it('faults 72, 73: a name that runs from right to left turns nothing round but itself', async () => {
    for (const name of [
      'חיפה 3',
      'منطقة 12',
      'York\u202Edcba',
      'York\u2067dcba',
      'York\u202Eabc\u2066',
      'York\u2069\u202Eabc',
    ]) {
      const pieces = ['highest', ` (7)`, ' and lowest in', ' (1)'];
      const { lefts } = await lay('cw-bar-ranking', `${head}${name},7\r\nLeeds,1\r\n`, 1280, {}, pieces);
      assert.ok(risesThrough(lefts), `${name}: ${lefts.join(', ')}`);
    }
  });

  it('fault 74: five hundred accents on one letter make no row higher', async () => {
    const data = `${head}Y${'\u0301'.repeat(500)}ork,1\r\nLeeds,2\r\n`;
    const [zalgo, plain] = (await lay('cw-bar-ranking', data, 1280)).rows.map(
      ([top, bottom]) => bottom - top,
    );
    assert.ok(Math.abs((zalgo ?? 0) - (plain ?? 0)) < 2, `${zalgo} and ${plain}`);
  });

  for (const tag of WIDGETS.filter(
    (each) => SAMPLES[each].rows === 'areas' && SAMPLES[each].most === Infinity,
  )) {
    it(`fault 76: a name of 10,000 letters is there in full, and the page does not scroll sideways, in <${tag}>`, async () => {
      for (const name of ['Y'.repeat(10_000), 'York '.repeat(2000).trim()]) {
        for (const width of [320, 1280]) {
          const laid = await lay(tag, `${head}${name},2\r\nLeeds,1\r\n`, width);
          assert.ok(laid.names.some((each) => each.trim() === name));
          assert.equal(laid.sideways.page, 0, `${width} pixels`);
          assert.ok(laid.beyond <= 1, `${laid.beyond} pixels beyond the cell of ${width}`);
        }
      }
    });
  }

  it('fault 60: limits that do not fit are read in the cell where limits are, and make no cell wider than the page', async () => {
    const data = 'area,cause,value,lower95,upper95\r\nYork,Cancer,5,6,4\r\nLeeds,Cancer,2,1,\r\n';
    for (const tag of REPRESENTATIVES) {
      const logged = { ...SAMPLES[tag].settings, 'show-limits': '' };
      const { drawn, received } = await shown().show(tag, { data }, logged);
      const details = drawn.replace(/<!--[^]*?-->/g, '').match(/<span class="detail"[^>]*>[^<]*/g) ?? [];
      for (const limits of ['limits given: 6 to 4, not used', 'limits given: 1 to none, not used'])
        assert.ok(
          details.some((detail) => detail.endsWith(`>${limits}`)),
          `${tag}: ${String(details)}`,
        );
      assert.ok(received.some(({ code }) => code === 'invalid-limits'));
      assert.equal((await lay(tag, data, 320, logged)).sideways.page, 0);
    }
  });

  it('fault 80: names are sorted in the language that the page states around the element, out of shadow trees too', async () => {
    const names = ['Zetland', 'Ærø', 'Ålborg', 'Arnold'];
    const data = head + names.map((name, index) => `${name},${index}\r\n`).join('');
    const english = ['Ærø', 'Ålborg', 'Arnold', 'Zetland'];
    const orders = await shown().page.evaluate(async (text) => {
      const main = document.querySelector('main')!;
      const orderIn = async (lang: string | null, own: string | null): Promise<string[]> => {
        const outer = document.createElement('div');
        if (lang !== null) outer.lang = lang;
        const root = outer.attachShadow({ mode: 'closed' });
        const widget = document.createElement('cw-bar-ranking') as HTMLElement & {
          data: unknown;
          updateComplete: unknown;
        };
        widget.data = text;
        widget.setAttribute('sort', 'area ascending');
        if (own !== null) widget.lang = own;
        root.append(document.createElement('section'));
        root.firstElementChild!.append(widget);
        main.replaceChildren(outer);
        await widget.updateComplete;
        return Array.from(widget.shadowRoot!.querySelectorAll<HTMLElement>('tbody th'), (each) =>
          each.innerText.trim(),
        );
      };
      return {
        english: await orderIn(null, null),
        danish: await orderIn('da', null),
        swedish: await orderIn('da', 'sv-SE'),
        none: await orderIn('', null),
        wrong: await orderIn('no such language!', null),
      };
    }, data);
    assert.deepEqual(orders.english, english);
    assert.deepEqual(orders.danish, ['Arnold', 'Zetland', 'Ærø', 'Ålborg']);
    assert.deepEqual(orders.swedish, ['Arnold', 'Zetland', 'Ålborg', 'Ærø']);
    assert.deepEqual(orders.none, english);
    assert.deepEqual(orders.wrong, english);
  });

  it('fault 80: what a server drew in the language of the element is what the element draws', async () => {
    const data = `${head}Zetland,1\r\nÆrø,2\r\nÅlborg,3\r\n`;
    const { html } = toHtml('cw-bar-ranking', { data, lang: 'da', attributes: { sort: 'area' } });
    const page = await shown().page.context().browser()!.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>Declared</title>${html}`,
      }),
    );
    await page.goto('http://localhost/');
    const row = await page.evaluateHandle(() =>
      document.querySelector('cw-bar-ranking')!.shadowRoot!.querySelector('tbody tr')!,
    );
    await page.addScriptTag({ path: `${root}packages/widgets/cdn/commonweal.min.js`, type: 'module' });
    const isKept = await page.evaluate(async (first) => {
      const widget = document.querySelector<HTMLElement & { updateComplete: unknown }>('cw-bar-ranking')!;
      await customElements.whenDefined('cw-bar-ranking');
      await widget.updateComplete;
      const now = widget.shadowRoot!.querySelector('tbody tr');
      return (
        widget.getAttribute('state') === 'ready' &&
        widget.shadowRoot!.querySelector('style') === null &&
        now === first &&
        first.textContent.includes('Zetland')
      );
    }, row);
    await page.close();
    assert.ok(isKept, 'its rows are hydrated');
  });

  it('fault 80: names are sorted as a reader of English looks for them', async () => {
    const names = ['Ynys Môn', 'Łódź', 'Zetland', 'Ærø', 'ardal', 'Ynys Mawr', 'Lodz', 'Éire', 'Eire 2'];
    const data = head + names.map((name, index) => `${name},${index}\r\n`).join('');
    const laid = await lay('cw-bar-ranking', data, 1280, { sort: 'area ascending' });
    assert.deepEqual(
      laid.names.map((name) => name.trim()),
      ['Ærø', 'ardal', 'Éire', 'Eire 2', 'Lodz', 'Łódź', 'Ynys Mawr', 'Ynys Môn', 'Zetland'],
    );
  });

  it('fault 81: a long source wraps, and only a web address is a link', async () => {
    const logged = (url: string): string =>
      `${head}York,1\r\nLeeds,2\r\n# title: ${'source'.repeat(300)}\r\n# url: ${url}\r\n# note: ${'https://example.org/'.repeat(60)}\r\n# format: Commonweal CSV 1\r\n`;
    const address = `https://example.org/${'x'.repeat(1000)}`;
    const laid = await lay('cw-bar-ranking', logged(address), 320);
    assert.equal(laid.sideways.page, 0);
    assert.ok(laid.links.includes(address));
    for (const url of [
      ['javascript', 'alert(1)'].join(':'),
      'data:text/html,x',
      '//example.org',
      'ftp://example.org/x',
    ])
      assert.deepEqual((await lay('cw-bar-ranking', logged(url), 320)).links, [], url);
  });

  it('fault 83: of 100,000 rows those in view are drawn, with the count in sight and a search field over all', async () => {
    const areas = Array.from({ length: 100_000 }, (_, index) => `Area ${index},${index % 997}\r\n`);
    const { names } = await lay('cw-choropleth-table', head + areas.join(''), 768);
    assert.ok(names.length > 10 && names.length < 100, `${names.length} rows`);
    const { position, field, count } = await shown().page.evaluate(() => {
      const { shadowRoot } = document.querySelector('cw-choropleth-table')!;
      return {
        position: shadowRoot!.querySelector('.position')!.textContent,
        field: shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!.labels![0]!.textContent,
        count: shadowRoot!.querySelector('table')!.getAttribute('aria-rowcount'),
      };
    });
    assert.equal(position, 'Showing from row 1 of 100,000.');
    assert.equal(field, 'Search all rows by name');
    assert.equal(count, '100001');
  });

  it('fault 85: a table of 1,000 columns scrolls in its box, and its legend stays short', async () => {
    const columns = Array.from({ length: 1000 }, (_, index) => index);
    const data = `area,${columns.map((at) => `g${at}`).join(',')}\r\nYork,${columns.join(',')}\r\nLeeds,${columns.join(',')}\r\n`;
    const { sideways, legend } = await lay('cw-choropleth-table', data, 320);
    assert.equal(sideways.page, 0);
    assert.ok(sideways.table > 0);
    assert.ok(legend > 0 && legend < 20, `${legend} items`);
  });

  it('fault 86: the rows of 300 areas, and the labels of their axis, are one beside the other', async () => {
    const areas = Array.from(
      { length: 300 },
      (_, index) => `Area of a rather long name ${index},${index * 37}\r\n`,
    );
    // Bars have their values beside them, in place of an axis.
    for (const [mark, width] of [
      ['bar', 320],
      ['bar', 1280],
      ['dot', 320],
      ['dot', 1280],
    ] as const) {
      const { rows, ticks, beyond } = await lay('cw-bar-ranking', head + areas.join(''), width, { mark });
      assert.equal(rows.length, 300);
      for (const [index, [top, bottom]] of rows.entries()) {
        assert.ok(bottom - top > 10);
        assert.ok(index === 0 || top >= (rows[index - 1]?.[1] ?? 0) - 0.5, `row ${index} is on another`);
      }
      assert.ok(beyond <= 1);
      assert.equal(ticks.length > 1, mark === 'dot');
      for (const [index, [left]] of ticks.entries())
        assert.ok(index === 0 || left >= (ticks[index - 1]?.[1] ?? 0), `label ${index} is on another`);
    }
  });
});
