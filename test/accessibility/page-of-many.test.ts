import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { WIDGETS } from '../support/grammars.js';
import { withBrowser } from '../support/browser-site.js';
import { ChecksSite, sampled } from './checks-site.js';
import { treeOf } from './tree.js';

const FIGURES = tagsOf('figure').map((tag) => `<${tag}></${tag}>`);
const SAMPLES = WIDGETS.map((tag) => sampled(tag, `selectable heading="Sample of ${tag}"`));
const MANY = [...FIGURES, ...SAMPLES, ...FIGURES, ...SAMPLES, ...FIGURES, ...SAMPLES].join('\n');

/** Landmarks and groups by which a reader moves around. */
const REGIONS = ['region', 'figure', 'navigation', 'complementary', 'form', 'search'];

/** Names with what has broken out of markup or been lost before. */
const SIGNS = ['<', '>', '&', '"', "'", '&amp;', 'é', 'ŵ', 'Ł', 'ß', '—', '😀', '{{x}}', '${x}', '\\', '%41', '<b>', '§', '´', 'İ']; // prettier-ignore
const NAMES = Array.from({ length: 10 }, (_, at) => SIGNS.map((sign) => `Area ${sign} ${at}`)).flat();

describe('a page of many widgets', () => {
  const site = withBrowser(new ChecksSite());

  it('announces nothing by itself (check 47)', () =>
    site.show(MANY, async (page) => {
      const said = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll('[role="status"], [role="alert"], [aria-live]') ?? [])].map(
            (region) => region.textContent.trim(),
          ),
        ),
      );
      assert.ok(said.length >= 20);
      assert.deepEqual(
        said.filter((words) => words !== ''),
        [],
      );
    }));

  it('has regions that are told apart by their names', () =>
    site.show([...FIGURES, ...SAMPLES].join(''), async (page) => {
      const session = await page.context().newCDPSession(page);
      const names = (await treeOf(session))
        .filter(({ role }) => REGIONS.includes(role))
        .map(({ role, name }) => `${role} ${name}`);
      assert.ok(names.length >= FIGURES.length);
      assert.deepEqual(
        names.filter((name, at) => names.indexOf(name) !== at),
        [],
      );
    }));

  it('says the new order once when the reader sorts (check 46)', () =>
    site.show(sampled('cw-bar-ranking'), async (page) => {
      await page.locator('cw-bar-ranking').evaluate(({ shadowRoot }) => {
        const { announced } = globalThis as unknown as { announced: string[] };
        const region = shadowRoot!.querySelector('[role="status"]')!;
        new MutationObserver(() => {
          const words = region.textContent.trim();
          if (words !== '' && announced.at(-1) !== words) announced.push(words);
        }).observe(region, { childList: true, characterData: true, subtree: true });
      });
      await page.locator('cw-bar-ranking th button').nth(1).click();
      await page.locator('cw-bar-ranking th[aria-sort] button').first().waitFor();
      const said = await page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced);
      assert.equal(said.length, 1, said.join(' | '));
      assert.match(said[0] ?? '', /sort/i);
    }));

  it('has headings of the level that each asks for (check 2)', () =>
    site.show(
      [2, 3, 4, 5, 6]
        .flatMap((level) => WIDGETS.map((tag) => sampled(tag, `heading-level="${level}"`)))
        .join(''),
      async (page) => {
        const session = await page.context().newCDPSession(page);
        const levels = (await treeOf(session))
          .filter(({ role, parents }) => role === 'heading' && parents.includes('figure'))
          .map(({ properties }) => properties.get('level'));
        assert.deepEqual(
          levels,
          [2, 3, 4, 5, 6].flatMap((level) => WIDGETS.map(() => level)),
        );
      },
    ));

  it('has names in the accessibility tree as they were written, whatever they hold (check 12)', () =>
    site.show('<cw-bar-ranking heading="Rates"></cw-bar-ranking>', async (page) => {
      await page.locator('cw-bar-ranking').evaluate(async (element, names) => {
        const widget = element as HTMLElement & { data: unknown; updateComplete: Promise<unknown> };
        widget.data = names.map((area, at) => ({ area, value: 1000 - at }));
        await widget.updateComplete;
      }, NAMES);
      await page.locator('cw-bar-ranking[state="ready"]').waitFor();
      const session = await page.context().newCDPSession(page);
      const headers = (await treeOf(session))
        .filter(({ role }) => role === 'rowheader')
        .map(({ name }) => name);
      assert.deepEqual(
        NAMES.filter((name) => !headers.includes(name)),
        [],
      );
    }));

  it('has targets of 44 px on a touch screen for what sorts, chooses and opens (check 37)', () =>
    site.show(
      [...FIGURES, ...SAMPLES].join(''),
      async (page) => {
        assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches));
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
            [...(shadowRoot?.querySelectorAll('button, summary') ?? [])].flatMap((node) => {
              const { width, height } = node.getBoundingClientRect();
              return node.checkVisibility() && height < 43.5
                ? [`${node.textContent.trim()}: ${width.toFixed(0)} × ${height.toFixed(0)}`]
                : [];
            }),
          ),
        );
        assert.deepEqual([...new Set(small)], []);
      },
      { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
    ));

  it('marks its English in a page of another language', () =>
    site.show(
      `${[...FIGURES, ...WIDGETS.map((tag) => sampled(tag))].join('')}<cw-bar-ranking src="/nowhere.csv"></cw-bar-ranking>`,
      async (page) => {
        const unmarked = await page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) => {
            if (shadowRoot === null) return [];
            return [...shadowRoot.children]
              .filter((node) => node.localName !== 'style' && (node as HTMLElement).innerText.trim() !== '')
              .filter(
                (node) =>
                  node.closest('[lang|="en"]') === null && node.querySelector('[lang|="en"]') === null,
              )
              .map(() => localName);
          }),
        );
        assert.deepEqual(unmarked, []);
      },
      { lang: 'fr' },
    ));
});
