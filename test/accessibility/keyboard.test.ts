import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastOf } from '@commonweal/charts/marks/contrast.js';
import { WIDGETS } from '../support/grammars.js';
import { withBrowser } from '../support/browser-site.js';
import { ChecksSite, focused, LONG, sampled, shadowMarkup } from './checks-site.js';

/** Every key that prints something. */
const PRINTABLE = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
/** More than any sample has. */
const MOST_STOPS = 40;

describe('the keyboard', () => {
  const site = withBrowser(new ChecksSite());

  it('chooses rows as the pointer does, and moves by one, by ten and to the ends (check 39)', () =>
    site.show(LONG, async (page) => {
      const rows = page.locator('button[aria-pressed]');
      await rows.nth(0).focus();
      const path: string[] = [];
      for (const key of ['ArrowDown', 'PageDown', 'ArrowUp', 'PageUp', 'End', 'Home']) {
        await page.keyboard.press(key);
        path.push(await focused(page));
      }
      assert.deepEqual(path, ['Area 2', 'Area 12', 'Area 11', 'Area 1', 'Area 25', 'Area 1']);
      await page.keyboard.press('Enter');
      const byKey = await shadowMarkup(page);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('button[aria-pressed="true"]').count(), 0);
      await rows.nth(0).click();
      assert.deepEqual(await shadowMarkup(page), byKey);
    }));

  for (const tag of WIDGETS) {
    it(`gets through <${tag}> forwards and back, with one stop for all its rows (checks 40 and 41)`, () =>
      site.show(sampled(tag, 'selectable'), async (page) => {
        const controls = await page
          .locator(tag)
          .evaluate(
            ({ shadowRoot }) =>
              [
                ...shadowRoot!.querySelectorAll(
                  'a[href], button:not(.choose), summary, input, .scroll[tabindex]',
                ),
                ...[...shadowRoot!.querySelectorAll('.choose')].slice(0, 1),
              ].filter((node) => node.checkVisibility()).length,
          );
        for (const [start, key, end] of [
          ['#before', 'Tab', 'After'],
          ['#after', 'Shift+Tab', 'Before'],
        ] as const) {
          await page.locator(start).focus();
          const path: string[] = [];
          while (path.at(-1) !== end && path.length < MOST_STOPS) {
            await page.keyboard.press(key);
            path.push(await focused(page));
          }
          assert.equal(path.length - 1, controls, path.join(' | '));
        }
      }));

    it(`is marked in <${tag}> by an outline of 2 px and 3:1 that nothing cuts off (check 23)`, () =>
      site.show(sampled(tag, 'selectable'), async (page) => {
        await page.locator('#before').focus();
        for (let stop = 0; stop < MOST_STOPS; stop += 1) {
          await page.keyboard.press('Tab');
          const name = await focused(page);
          if (name === 'After') return;
          const { style, width, colour, isCut } = await page.evaluate(() => {
            let active = document.activeElement;
            while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
            // A control that is not painted is marked around what it lies over.
            let marked = active!;
            while (getComputedStyle(active!).opacity === '0' && marked.parentElement !== null) {
              marked = marked.parentElement;
              if (getComputedStyle(marked).outlineStyle !== 'none') break;
            }
            const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(marked);
            const out = parseFloat(outlineWidth) + parseFloat(outlineOffset);
            const { left, right } = marked.getBoundingClientRect();
            let lid = marked.parentElement;
            while (lid !== null && getComputedStyle(lid).overflowX === 'visible') lid = lid.parentElement;
            const box = lid?.getBoundingClientRect();
            return {
              style: outlineStyle,
              width: parseFloat(outlineWidth),
              colour: outlineColor,
              isCut: box !== undefined && (left - out < box.left - 1 || right + out > box.right + 1),
            };
          });
          assert.equal(style, 'solid', name);
          assert.ok(width >= 2, `${name}: ${width} px`);
          assert.ok(contrastWithWhite(colour) >= 3, `${name}: ${colour}`);
          assert.ok(!isCut, `${name}: its outline is cut off`);
        }
        assert.fail('the focus does not leave');
      }));
  }

  it('does nothing by single letters while the focus is outside (check 44)', () =>
    site.show(WIDGETS.map((tag) => sampled(tag, 'selectable')).join(''), async (page) => {
      const before = await shadowMarkup(page);
      for (const key of PRINTABLE) await page.keyboard.press(key);
      assert.deepEqual(await shadowMarkup(page), before);
    }));

  it('and the pointer show nothing more by pointing alone (check 38)', () =>
    site.show(sampled('cw-bar-ranking', 'selectable'), async (page) => {
      const text = (): Promise<string[]> =>
        page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
            [...(shadowRoot?.children ?? [])].map((node) => (node as HTMLElement).innerText),
          ),
        );
      const before = await text();
      for (const cell of await page.locator('[part="table"] td').all()) await cell.hover();
      assert.deepEqual(await text(), before);
    }));

  it('and the pointer mark a chosen row by more than a colour (check 22)', () =>
    site.show(LONG, async (page) => {
      const row = page.locator('tr[data-key="Area 3"]');
      const choice = row.locator('button');
      const weight = (): Promise<string> => choice.evaluate((node) => getComputedStyle(node).fontWeight);
      const before = await weight();
      await choice.click();
      assert.equal(await choice.getAttribute('aria-pressed'), 'true');
      assert.ok(Number(await weight()) > Number(before), 'the name of a chosen row is as it was');
    }));
});

/** Contrast of a colour that the browser gives with the white of the page. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return contrastOf((red << 16) | (green << 8) | blue, 0xffffff);
}
