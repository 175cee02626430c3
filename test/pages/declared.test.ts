import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { toHtml, type HtmlOptions } from '@commonweal/render';
import { SAMPLES } from '../../stories/examples.js';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { withBrowser } from '../support/browser-site.js';
import { settle } from '../support/elements.js';
import { FIGURES, REPRESENTATIVES } from '../support/grammars.js';
import { ALL, arrives, DeclaredPages, opened, pageOf, trickles } from './declared-page.js';

const CSV = 'area,Men,Women\nEngland,63.4,63.8\nYork,65.3,64.7\nLeeds,62.0,64.0\nHull,56.4,[x]';
/** Figures of which a plot draws lines. */
const YEARS = 'area,period,value\nEngland,2021,63.4\nEngland,2022,63.1\nYork,2021,65.3\nYork,2022,64.7';
const ONE = 'area,value\nEngland,63.4\nYork,65.3\nLeeds,62.0\nHull,[x]';
const MANY = `area,value\n${Array.from({ length: 1200 }, (_, index) => `Area ${index},${index}\n`).join('')}`;
/** The other widgets are hydrated in a dashboard, all in one: see declared-dashboard.test.ts. */
const CASES: readonly (readonly [tag: string, options: HtmlOptions])[] = [
  ...REPRESENTATIVES.map((tag) => [tag, { data: CSV, attributes: SAMPLES[tag].attributes }] as const),
  ['cw-trend', { data: YEARS, attributes: { heading: 'two years', benchmark: 'England' } }],
  ['cw-choropleth-table', { data: MANY, attributes: { heading: '1,200 rows' } }],
  ...FIGURES.map((tag) => [tag, { attributes: { 'heading-level': 3 } }] as const),
];

/** Whether its reader can sort it. */
const sortable = (tag: string): boolean =>
  Object.entries(SAMPLES).every(([name, sample]) => name !== tag || sample.sortable);

/** What is in the first element of ours. */
const look = (page: Page, selector = '[data-cw-fingerprint]') =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted) as HTMLElement & { state?: string };
    const shadow = element.shadowRoot!;
    return {
      state: element.getAttribute('state'),
      figures: shadow.querySelectorAll('figure').length,
      tables: shadow.querySelectorAll('table').length,
      styles: shadow.querySelectorAll('style, link').length,
      adopted: shadow.adoptedStyleSheets.length,
      slots: shadow.querySelectorAll('slot:not([name])').length,
      text: shadow.querySelector('figure')?.textContent ?? '',
    };
  }, selector);

describe('a declared tree', () => {
  const pages = withBrowser(new DeclaredPages());

  for (const [tag, options] of CASES) {
    const said = options.attributes?.heading === undefined ? '' : ` (${options.attributes.heading})`;
    it(`of <${tag}>${said} is hydrated on the very same nodes, and nothing moves`, async () => {
      const { html, styles } = toHtml(tag, options);
      const policy = contentSecurityPolicy().replace("style-src 'self'", `style-src 'self' '${styles.hash}'`);
      const script = `/cdn/${tag.replace('cw-', '')}.min.js`;
      await pages.visit({ policy, held: [script] }, async (page, site) => {
        await opened(page, site, pageOf(html, script));
        const drawn = await look(page);
        assert.deepEqual([drawn.figures, drawn.tables, drawn.adopted], [1, 1, 0]);
        // Without script nothing opens further rows: a server draws them all.
        assert.doesNotMatch(drawn.text, /rows are shown/);
        const boxes = (): Promise<number[]> =>
          page.evaluate(() =>
            [...document.querySelectorAll('[data-cw-fingerprint], #after'), ...own('*')].flatMap(
              (element) => {
                const { x, y, width, height } = element.getBoundingClientRect();
                return element.localName === 'style' ? [] : [x, y, width, height];
              },
            ),
          );
        await page.evaluate(() => {
          Object.assign(globalThis, { kept: own('*').filter((each) => each.localName !== 'style') });
        });
        // A table that comes in pieces may change its columns; from here on it stays.
        const stood = await page.evaluate(() => performance.now());
        const first = await boxes();
        await arrives(page, site, script);
        const taken = await look(page);
        assert.deepEqual([taken.figures, taken.tables, taken.styles, taken.slots], [1, 1, 0, 0]);
        assert.ok(taken.adopted > 0);
        assert.equal(taken.text, drawn.text);
        assert.equal(taken.state, drawn.state);
        const same = await page.evaluate(() => {
          const now = own('*');
          return [now.length, kept.length, now.filter((each, at) => each === kept[at]).length];
        });
        assert.equal(new Set(same).size, 1, String(same));
        assert.deepEqual(await boxes(), first);
        const moved = await page.evaluate((since) => shifts.filter((each) => each.startTime > since), stood);
        assert.deepEqual(moved, []);
        // The parts are alive: another order, the reader's or (where there is no button) the author's, moves the rows that are there.
        const keys = () =>
          page.evaluate(() => own('tr[data-key]').map((row) => (row as HTMLElement).dataset.key));
        const order = await keys();
        await page.evaluate((isSortable) => {
          if (!isSortable) {
            document.querySelector('[data-cw-fingerprint]')!.setAttribute('sort', 'area descending');
            return;
          }
          const [button] = own('thead .area .sort') as HTMLElement[];
          button!.click();
          button!.click();
        }, sortable(tag));
        await settle(page);
        const sorted = await keys();
        assert.deepEqual([...sorted].sort(), [...order].sort());
        assert.ok(await page.evaluate(() => own('tr[data-key]').every((row) => kept.includes(row))));
        assert.equal((await look(page)).tables, 1);
      });
    });
  }

  it('has its style sheet blocked by the strictest policy, and the constructed ones adopted all the same', async () => {
    const { html } = toHtml('cw-life-expectancy-table');
    const position = (page: Page) =>
      page.evaluate(() => {
        const header = document.querySelector('[data-cw-fingerprint]')!.shadowRoot!.querySelector('thead th');
        return getComputedStyle(header!).position;
      });
    await pages.visit(
      { held: [ALL] },
      async (page, site, received) => {
        await opened(page, site, pageOf(html, ALL));
        assert.equal(await position(page), 'static');
        assert.ok(received.some((text) => text.startsWith('policy: style-src')));
        await arrives(page, site);
        assert.equal(await position(page), 'sticky');
        assert.equal((await look(page)).tables, 1);
      },
      [/^policy: style-src-elem inline/, /Applying inline style violates/],
    );
  });

  it('has a linked style sheet, which the strictest policy lets through', async () => {
    const { html, styles } = toHtml('cw-life-expectancy-table', { styles: { href: '/widget.css' } });
    await pages.visit({ held: [ALL], files: { '/widget.css': styles.css } }, async (page, site) => {
      await opened(page, site, pageOf(html, ALL));
      await page.waitForFunction(() => {
        const header = document.querySelector('[data-cw-fingerprint]')!.shadowRoot!.querySelector('thead th');
        return getComputedStyle(header!).position === 'sticky';
      });
      await arrives(page, site);
      assert.deepEqual([(await look(page)).tables, (await look(page)).styles], [1, 0]);
    });
  });

  it('shows the words of its buttons before the script comes, and the focus passes none of them', async () => {
    const options = { data: ONE, attributes: { selectable: true }, styles: { href: '/widget.css' } };
    const { html, styles } = toHtml('cw-bar-ranking', options);
    await pages.visit({ held: [ALL], files: { '/widget.css': styles.css } }, async (page, site) => {
      await opened(page, site, pageOf(html, ALL));
      const words = (): Promise<string[]> =>
        page.evaluate(() => own('.sort, .choose').map((button) => (button as HTMLElement).innerText.trim()));
      await page.waitForFunction(() => getComputedStyle(own('.sort')[0]!).visibility === 'hidden');
      assert.deepEqual(await words(), ['Rank', 'Area', 'Value', 'York', 'England', 'Leeds', 'Hull']);
      const focused = async (): Promise<string[]> => {
        const names: string[] = [];
        await page.evaluate(() => {
          document.querySelector<HTMLElement>('h1')!.tabIndex = -1;
          document.querySelector<HTMLElement>('h1')!.focus();
        });
        for (let stop = 0; stop < 4; stop++) {
          await page.keyboard.press('Tab');
          const inside = await page.evaluate(
            () => document.querySelector('[data-cw-fingerprint]')!.shadowRoot!.activeElement?.className ?? '',
          );
          names.push(inside);
        }
        return names;
      };
      const before = await focused();
      assert.ok(!before.includes('sort') && !before.includes('choose'), before.join());
      await arrives(page, site);
      const after = await focused();
      assert.ok(after.includes('sort'), after.join());
    });
  });

  const ranking = toHtml('cw-bar-ranking', { data: ONE, styles: { href: '/widget.css' } });
  const replaced: readonly (readonly [what: string, html: string, shows: RegExp, hides: RegExp | null])[] = [
    ['a digit that differs', ranking.html.replace('Leeds,62.0', 'Leeds,62.1'), /62\.1/, /62\.0/],
    ['other data', ranking.html.replace('York,65.3', 'York,71.2'), /71\.2/, /65\.3/],
    ['one more row', ranking.html.replace('York,65.3', 'York,65.3\nHarrogate,70.1'), /Harrogate/, null],
    [
      'another heading',
      ranking.html.replace('<cw-bar-ranking', '<cw-bar-ranking heading="Other"'),
      /Other/,
      null,
    ],
    ['no comments any more', ranking.html.replace(/<!--[^]*?-->/g, ''), /65\.3/, null],
    ['some comments missing', ranking.html.replace(/<!--lit-node [^]*?-->/g, ''), /65\.3/, null],
    ['parts of another version', ranking.html.replace(/lit-part [\w+/]{4}/g, 'lit-part AAAA'), /65\.3/, null],
    ['an empty tree', ranking.html.replace(/<link[^]*<\/template>/, '</template>'), /65\.3/, null],
    [
      'no word of what was drawn',
      ranking.html.replace(/data-cw-fingerprint="[^"]*"/, 'data-cw-fingerprint'),
      /65\.3/,
      null,
    ],
  ];
  for (const [what, html, shows, hides] of replaced) {
    it(`with ${what} is replaced, never doubled`, async () => {
      assert.notEqual(html, ranking.html);
      await pages.visit({ held: [ALL], files: { '/widget.css': ranking.styles.css } }, async (page, site) => {
        await opened(page, site, pageOf(html, ALL));
        await arrives(page, site);
        const { figures, tables, styles, slots, text, state } = await look(page);
        assert.deepEqual([figures, tables, styles, slots, state], [1, 1, 0, 0, 'ready']);
        assert.match(text, shows);
        if (hides !== null) assert.doesNotMatch(text, hides);
      });
    });
  }

  it('without data on the client gives way to the message', async () => {
    const html = ranking.html.replace(/<script type="text\/csv">[^]*?<\/script>/, '');
    await pages.visit({ held: [ALL], files: { '/widget.css': ranking.styles.css } }, async (page, site) => {
      await opened(page, site, pageOf(html, ALL));
      await arrives(page, site);
      const { figures, tables, slots, state, text } = await look(page);
      assert.deepEqual([figures, tables, slots, state], [1, 0, 1, 'empty']);
      assert.doesNotMatch(text, /65\.3/);
    });
  });

  it('stays while its element waits for an address, and gives way to what comes from there', async () => {
    const { html, styles } = toHtml('cw-bar-ranking', {
      data: ONE,
      attributes: { src: '/live.csv' },
      styles: { href: '/widget.css' },
    });
    const files = { '/widget.css': styles.css, '/live.csv': ONE.replace('65.3', '66.6') };
    await pages.visit({ held: [ALL, '/live.csv'], files }, async (page, site) => {
      await opened(page, site, pageOf(html, ALL));
      const asked = page.waitForRequest(/live\.csv$/);
      site.release(ALL);
      await asked;
      await page.evaluate(async () => {
        const element = document.querySelector('[data-cw-fingerprint]') as HTMLElement & {
          updateComplete: unknown;
        };
        await element.updateComplete;
      });
      const waiting = await look(page);
      assert.deepEqual([waiting.state, waiting.tables, waiting.slots], ['loading', 1, 0]);
      assert.match(waiting.text, /65\.3/);
      site.release('/live.csv');
      await settle(page);
      const { state, figures, tables, text } = await look(page);
      assert.deepEqual([state, figures, tables], ['ready', 1, 1]);
      assert.match(text, /66\.6/);
      assert.doesNotMatch(text, /65\.3/);
    });
  });

  const middle = (html: string): number => html.indexOf('<tr', html.indexOf('<tbody')) + 40;
  const bare = (html: string): string =>
    html.replace(/<template[^]*<\/template>/, '').replace(/ data-cw-fingerprint="[^"]*"/, '');
  const arrivals: readonly (readonly [what: string, html: string, cuts: readonly number[], at: number])[] = [
    ['definition before the markup', ranking.html, [], 0],
    ['definition between element and tree', ranking.html, [ranking.html.indexOf('<template')], 1],
    ['definition in the middle of the tree', ranking.html, [middle(ranking.html)], 1],
    ['definition before, and a break in the tree', ranking.html, [middle(ranking.html)], 0],
    ['definition before, and a break in the data', ranking.html, [ranking.html.indexOf('Leeds,62')], 0],
    ['definition between tree and data', ranking.html, [ranking.html.indexOf('<script type')], 1],
    ['definition in the middle of the data', ranking.html, [ranking.html.indexOf('Leeds,62')], 1],
    ['no tree, definition before', bare(ranking.html), [bare(ranking.html).indexOf('Leeds,62')], 0],
    ['no tree, definition in the middle', bare(ranking.html), [bare(ranking.html).indexOf('Leeds,62')], 1],
  ];
  for (const [what, html, cuts, at] of arrivals) {
    it(`that trickles in (${what}) ends as one tree with the right content`, async () => {
      const pieces = [0, ...cuts].map((from, index) => html.slice(from, cuts[index]));
      await pages.visit({ held: [ALL], files: { '/widget.css': ranking.styles.css } }, async (page, site) => {
        await trickles(page, site, pieces, at, 'cw-bar-ranking');
        const { state, figures, tables, slots, text } = await look(page, 'cw-bar-ranking');
        assert.deepEqual([state, figures, tables, slots], ['ready', 1, 1, 0]);
        for (const shown of [/York/, /65\.3/, /62\.0/]) assert.match(text, shown);
        assert.equal(await page.evaluate(() => document.querySelectorAll('body table').length), 0);
      });
    });
  }

  it('in a dashboard is hydrated, and gets the buttons that choose a row', async () => {
    const inside = [toHtml('cw-life-expectancy-table'), toHtml('cw-sickness-absence-ranking')];
    const hashes = inside.map(({ styles }) => `'${styles.hash}'`).join(' ');
    const policy = contentSecurityPolicy().replace("style-src 'self'", `style-src 'self' ${hashes}`);
    const body = `<cw-dashboard>${inside.map(({ html }) => html).join('')}</cw-dashboard>`;
    await pages.visit({ policy, held: [ALL] }, async (page, site) => {
      await opened(page, site, pageOf(body, ALL));
      await page.evaluate(() => {
        Object.assign(globalThis, { kept: own('tr') });
      });
      await arrives(page, site);
      const { tables, text } = await look(page);
      assert.equal(tables, 1);
      assert.match(text, /56\.4/);
      assert.ok(
        await page.evaluate(
          () => own('tr').every((row, at) => row === kept[at]) && own('.choose').length > 10,
        ),
      );
    });
  });
});
