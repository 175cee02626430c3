import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { launchWindowless } from '../support/chromium.js';
import { fileAnswer, serve, type Served } from '../support/serve.js';

/** What has come of an element that is in a page. */
interface Come {
  readonly state: string;
  readonly codes: readonly string[];
  readonly message: string;
  readonly csv: string;
  readonly drawn: string;
  /** Whether the page's own table is seen. */
  readonly ownIsSeen: boolean;
  readonly ownIsUntouched: boolean;
}

const MARK = '\uFEFF';
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const header = '<tr><th>Area</th><th>Rate</th></tr>';
const table = (...lines: readonly string[]): string => `<table>${lines.join('')}</table>`;

describe('a fault of markup', () => {
  let browser: Browser;
  let page: Page;
  let site: Served;
  const pages = new Map<string, string>();

  before(async () => {
    browser = await launchWindowless();
    site = await serve((path) => {
      if (path === '/commonweal.min.js')
        return fileAnswer(`${root}packages/widgets/cdn/commonweal.min.js`, 'text/javascript; charset=utf-8');
      if (path.startsWith('/file'))
        return { body: `${path.endsWith('marked') ? MARK : ''}area,value\r\nHull,3\r\n`, type: 'text/csv' };
      return { body: pages.get(path) ?? '', type: 'text/html; charset=utf-8' };
    });
    page = await browser.newPage();
    await page.addInitScript('globalThis.__name = (made) => made');
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page whose server sends the elements whole, each with what is in it. */
  async function come(...elements: readonly string[]): Promise<Come[]> {
    return comeSaying(/^$/, ...elements);
  }

  /** The same, where the browser itself says something. */
  async function comeSaying(byBrowser: RegExp, ...elements: readonly string[]): Promise<Come[]> {
    const path = `/page/${pages.size}`;
    pages.set(
      path,
      `<!doctype html><html lang="en-GB"><title>Faults</title><link rel="icon" href="data:,"><script type="module" src="/commonweal.min.js"></script>${elements.join('')}`,
    );
    const logged: string[] = [];
    page.removeAllListeners('console').on('console', (message) => logged.push(message.text()));
    page.removeAllListeners('pageerror').on('pageerror', (error) => logged.push(error.message));
    await page.goto(site.origin + path);
    const found = await page.evaluate(async () => {
      await customElements.whenDefined('cw-bar-ranking');
      // As the server sent it: the same markup, read once more by the page's own parser.
      const sent = await new Promise<Document>((resolve) => {
        const request = new XMLHttpRequest();
        request.open('GET', location.href);
        request.responseType = 'document';
        request.onload = () => {
          resolve(request.responseXML as Document);
        };
        request.send();
      });
      const originals = Array.from(sent.querySelectorAll('cw-bar-ranking'), (each) => each.innerHTML);
      return Promise.all(
        Array.from(document.querySelectorAll('cw-bar-ranking'), async (widget, index) => {
          await widget.updateComplete;
          while (widget.getAttribute('state') === 'loading') await new Promise(requestAnimationFrame);
          await widget.updateComplete;
          const shadow = widget.shadowRoot!;
          return {
            state: widget.getAttribute('state') ?? '',
            codes: widget.issues.map(({ code }) => code),
            message: shadow.querySelector('[part~="message"]')?.textContent.trim() ?? '',
            csv: await widget.toCsv(),
            drawn: shadow.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
            ownIsSeen: (widget.querySelector('table')?.getBoundingClientRect().height ?? 0) > 0,
            ownIsUntouched: widget.innerHTML === originals[index],
          };
        }),
      );
    });
    assert.deepEqual(
      logged.filter((text) => !byBrowser.test(text)),
      [],
      'nothing is logged',
    );
    return found;
  }

  const inside = (content: string): string => `<cw-bar-ranking>${content}</cw-bar-ranking>`;
  const values = ({ csv }: Come): string => csv.split('# ')[0]!.trim();

  it('fault 5: a byte order mark in a script, in a table and in a file is no part of the first heading', async () => {
    const script = (text: string): string => inside(`<script type="text/csv">${text}</script>`);
    const found = await come(
      script('area,value\r\nYork,1\r\n'),
      script(`${MARK}area,value\r\nYork,1\r\n`),
      inside(table(header, row('York', '1'))),
      inside(table(header.replace('Area', `${MARK}Area`), row('York', '1'))),
      '<cw-bar-ranking src="/file/plain"></cw-bar-ranking>',
      '<cw-bar-ranking src="/file/marked"></cw-bar-ranking>',
    );
    for (const at of [0, 2, 4]) {
      assert.equal(found[at]?.state, 'ready');
      assert.equal(values(found[at + 1]!), values(found[at]));
      assert.deepEqual(found[at + 1]?.codes, []);
    }
    assert.equal(found[1]?.drawn, found[0]?.drawn);
    assert.equal(found[3]?.drawn, found[2]?.drawn);
  });

  it('fault 32: cells that span others, or two rows of headings, are refused by name, and the page’s table is seen', async () => {
    const found = await come(
      inside(table('<tr><th>Area</th><th colspan="2">Rate</th></tr>', row('York', '1', '2'))),
      inside(
        table('<tr><th rowspan="2">Area</th><th>Rate</th></tr>', '<tr><th>2024</th></tr>', row('York', '1')),
      ),
      inside(table(header, '<tr><td rowspan="2">York</td><td>1</td></tr>', '<tr><td>2</td></tr>')),
      inside(table(header, '<tr><td>York</td><td colspan="2">1</td></tr>', row('Leeds', '2', '3'))),
      inside(
        `<table><thead>${header}</thead><thead><tr><th>Name</th><th>Per cent</th></tr></thead><tbody>${row('York', '1')}</tbody></table>`,
      ),
    );
    assert.deepEqual(
      found.map(({ codes }) => codes),
      [['spanned-header'], ['spanned-header'], ['spanned-cell'], ['spanned-cell'], ['several-header-rows']],
    );
    for (const each of found) {
      assert.equal(each.state, 'error');
      assert.ok(each.message.includes('Row 2') || /‘(?:Rate|Area|York|1)’/.test(each.message), each.message);
      assert.ok(each.ownIsSeen && each.ownIsUntouched);
    }
  });

  it('fault 32: headings of rows are areas, and a table within a cell is text of that cell', async () => {
    const [headed, nested] = await come(
      inside(table(header, '<tr><th scope="row">York</th><td>1</td></tr>', row('Leeds', '2'))),
      inside(table(header, row('York', '1'), row('Leeds', table('<tr><td>2</td></tr>')))),
    );
    assert.equal(values(headed!), 'area,value,rank\r\nYork,1,2\r\nLeeds,2,1');
    assert.equal(values(nested!), 'area,value,rank\r\nYork,1,2\r\nLeeds,2,1');
  });

  it('fault 33: of what is in cells the text alone is read, no row is lost, and the page’s table is untouched', async () => {
    const found = await come(
      inside(
        table(
          header,
          row('<a href="/york">York</a>', '<b>1</b>'),
          row('Leeds<script>globalThis.ran = 1</script><style>td{color:red}</style>', '2<input value="9">'),
          `<tr hidden><td>Hull</td><td>3</td></tr>`,
          `<tr style="display:none"><td>Selby</td><td>4</td></tr>`,
          row('Goole', '<select><option>5</option></select>'),
          row('Ripon', '<button type="button">6</button>'),
        ),
      ),
    );
    assert.equal(found[0]?.state, 'ready');
    assert.equal(
      values(found[0]),
      'area,value,rank\r\nYork,1,6\r\nLeeds,2,5\r\nHull,3,4\r\nSelby,4,3\r\nGoole,5,2\r\nRipon,6,1',
    );
    assert.ok(found[0].ownIsUntouched);
    assert.doesNotMatch(found[0].drawn, /<(?:a|input|select|script) /);
  });

  it('fault 36: of two sources the one that is documented to go first is read, and the other is named', async () => {
    const script = '<script type="text/csv">area,value\nLeeds,2\n</script>';
    const found = await come(
      `<cw-bar-ranking src="/file/plain">${script}</cw-bar-ranking>`,
      `<cw-bar-ranking src="/file/plain">${table(header, row('York', '1'))}</cw-bar-ranking>`,
      inside(script + table(header, row('York', '1'))),
    );
    assert.deepEqual(
      found.map((each) => [values(each), each.codes]),
      [
        ['area,value,rank\r\nHull,3,1', ['sources-overridden']],
        ['area,value,rank\r\nHull,3,1', []],
        ['area,value,rank\r\nLeeds,2,1', []],
      ],
    );
  });

  it('fault 97: a file of another site that does not let itself be read is reported, with CORS by its name', async () => {
    const other = await serve(() => ({ body: 'area,value\r\nHull,3\r\n', type: 'text/csv' }));
    const own = table(header, row('York', '1'));
    const [found] = await comeSaying(
      /CORS policy|ERR_FAILED/,
      `<cw-bar-ranking src="${other.origin}/rates.csv"><div>${own}</div></cw-bar-ranking>`,
    );
    await other.close();
    assert.equal(found?.state, 'error');
    assert.deepEqual(found.codes, ['network-failed']);
    assert.match(found.message, /\/rates\.csv could not be fetched\. .*other sites .*\(CORS\)/);
    assert.ok(found.ownIsSeen && found.ownIsUntouched);
  });
});
