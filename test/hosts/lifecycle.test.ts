import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { TagOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';
import { withBrowser } from '../support/browser-site.js';
import { openFigures } from '../support/open-figures.js';
import { type Host, HostSite, OF_EACH_GRAMMAR, see, shown } from './host-page.js';

type Widget = HTMLElement & { data: unknown; readonly updateComplete: Promise<unknown> };

/** Data that every widget can show, with one figure of York. */
const given = (york: number): string => `area,cause,value\nYork,A,${york}\nLeeds,A,2.5\n`;

/** What a polyfill of custom elements leaves in the place of the browser's own registry. */
const WRAPPED_REGISTRY = `{
  const real = customElements;
  const wrapped = Object.fromEntries(
    ['define', 'get', 'whenDefined', 'upgrade'].map((name) => [name, (...given) => real[name](...given)]),
  );
  Object.defineProperty(window, 'customElements', { value: wrapped, configurable: true });
}`;

/** What happens to one element, given as its tag and its markup with a table in it. */
function lives(tag: TagOf<'widget'>, markup: string, site: HostSite): void {
  /** Does something on a page, and sees that nothing was thrown or said and that every widget is whole after it. */
  async function survive(run: (page: Page) => Promise<void>, host: Host = { body: markup }): Promise<void> {
    const { page, received } = await site.visit(host);
    await run(page);
    await shown(page);
    const widgets = await see(page);
    assert.ok(widgets.length > 0);
    for (const { state, rows } of widgets) {
      assert.equal(state, 'ready');
      assert.ok(rows.length >= 1);
    }
    assert.deepEqual(received, []);
    await page.close();
  }

  it('stays the page’s own table where scripts are off (fault 124)', async () => {
    await site.visit({ body: markup }).then(({ page }) => page.close());
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/host`);
    assert.equal(await page.getByRole('cell', { name: 'York' }).first().isVisible(), true);
    assert.equal(await page.getByRole('table').count(), 1);
    await context.close();
  });

  it('stays the page’s own table where its script is not there (fault 124)', async () => {
    site.put('/lost', {
      body: `<!doctype html><title>L</title><script type="module" src="/gone.js"></script>${markup}`,
      type: 'text/html',
    });
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/lost`);
    assert.equal(await page.getByRole('cell', { name: 'York' }).first().isVisible(), true);
    await page.close();
  });

  it('is drawn right where it was hidden, or had no room, at first (fault 128)', () =>
    survive(
      async (page) => {
        const wrong = (): Promise<string[]> =>
          page.evaluate(
            (name) =>
              [...document.querySelectorAll(name)].flatMap((each) =>
                [...(each.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(({ attributes }) =>
                  [...attributes].map(({ value }) => value).filter((value) => /NaN|Infinity/.test(value)),
                ),
              ),
            tag,
          );
        assert.deepEqual(await wrong(), []);
        await page.evaluate(() => {
          document.querySelector('details')!.open = true;
          document.querySelector<HTMLElement>('#hidden')!.hidden = false;
          document.querySelector('#nothing')!.removeAttribute('style');
        });
        assert.deepEqual(await wrong(), []);
        const all = await see(page);
        assert.equal(all.length, 3);
        for (const { bars, width } of all) {
          assert.ok(width > 300, `${width} pixels`);
          if (SAMPLES[tag].marks === 'lengths')
            assert.ok(Math.max(...bars) > 5, `${Math.max(...bars)} pixels`);
        }
      },
      {
        body: `<details><summary>More</summary>${markup}</details><div id="hidden" role="tabpanel" hidden>${markup}</div>
<div id="nothing" style="inline-size: 0; block-size: 0; overflow: hidden">${markup}</div>`,
      },
    ));

  it('fits any width without a word (fault 129)', () =>
    survive(async (page) => {
      for (const width of [1, 40, 200, 320, 1000, 5000]) {
        await page.evaluate((wide) => {
          document.querySelector<HTMLElement>('main')!.style.width = `${wide}px`;
        }, width);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
    }));

  it('removed with the focus inside leaves the page in order (fault 131)', () =>
    survive(
      async (page) => {
        await page.evaluate((name) => {
          const first = document.querySelector(name);
          first?.shadowRoot?.querySelector('button')?.focus();
          first?.remove();
        }, tag);
        assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
      },
      { body: markup + markup },
    ));

  it('copied shows its table, as markup and as a node (fault 132)', () =>
    survive(async (page) => {
      const texts = await page.evaluate(async (name) => {
        const main = document.querySelector('main')!;
        const first = document.querySelector<Widget>(name)!;
        main.append(first.cloneNode(true));
        const box = main.appendChild(document.createElement('div'));
        box.innerHTML = first.outerHTML;
        const widgets = [...document.querySelectorAll<Widget>(name)];
        await Promise.all(widgets.map((widget) => widget.updateComplete));
        return widgets.map((widget) => widget.shadowRoot?.querySelector('figure')?.textContent);
      }, tag);
      assert.equal(texts.length, 3);
      assert.match(texts[0] ?? '', /York/);
      assert.equal(new Set(texts).size, 1);
    }));

  it('in a frame that is taken away while its data is on its way stops in silence (fault 133)', () =>
    survive(async (page) => {
      await page.route('**/late.csv', () => undefined);
      await page.evaluate(async (name) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        document.body.insertAdjacentHTML('beforeend', `<${name} src="/late.csv"></${name}>`);
        const widget = document.body.lastElementChild as Widget;
        await widget.updateComplete;
        frame.contentDocument!.body.append(widget);
        frame.remove();
        await new Promise(requestAnimationFrame);
      }, tag);
    }));

  for (const many of [50, 500]) {
    it(`is one of ${many} on a page, each ready, and none of them speaks up (fault 87)`, () =>
      survive(
        async (page) => {
          const found = await page.evaluate((name) => {
            const widgets = [...document.querySelectorAll(name)];
            const messages = widgets.flatMap((each) => [
              ...(each.shadowRoot?.querySelectorAll('[role="status"], [role="alert"], [aria-live]') ?? []),
            ]);
            return {
              ready: widgets.filter((each) => each.matches('[state="ready"]')).length,
              logged: messages.filter((message) => message.textContent.trim() !== '').length,
            };
          }, tag);
          assert.deepEqual(found, { ready: many, logged: 0 });
        },
        { body: markup.repeat(many) },
      ));
  }

  it('far down a page that skips what nobody sees is found by its words, and drawn when somebody gets there (fault 130)', () =>
    survive(
      async (page) => {
        const isSkipped = await page.evaluate(
          (name) => !document.querySelector(name)!.checkVisibility({ contentVisibilityAuto: true }),
          tag,
        );
        assert.equal(isSkipped, true);
        const row = page.locator(`${tag} [part~="row"]`).first();
        const found = await page.evaluate(() => {
          // What the browser's own search in the page does.
          const { find } = window as unknown as { find: (text: string) => boolean };
          return [find('York'), scrollY > 5000];
        });
        assert.deepEqual(found, [true, true]);
        await openFigures(page);
        await row.scrollIntoViewIfNeeded();
        await row.waitFor({ state: 'visible' });
        assert.ok(((await row.boundingBox())?.width ?? 0) > 300);
      },
      {
        head: '<style>.far { margin-block-start: 9000px; content-visibility: auto; contain-intrinsic-size: auto 400px; }</style>',
        body: `<div class="far">${markup}</div>`,
      },
    ));

  it('on paper is whole, with its source and without buttons, though it was in a closed box and scrolled before (fault 136)', () =>
    survive(
      async (page) => {
        await page.evaluate(
          ([name, data]) => {
            const widget = document.querySelector<Widget>(name)!;
            widget.data = data;
            const source = widget.appendChild(document.createElement('p'));
            source.slot = 'source';
            source.textContent = 'Office for Figures';
            // What a page does that wants all of itself on paper.
            addEventListener('beforeprint', () => (document.querySelector('details')!.open = true));
            return widget.updateComplete;
          },
          [tag, SAMPLES[tag].many(60)] as const,
        );
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const widget = page.locator(tag);
        assert.equal(await widget.locator('button.download').isVisible(), false);
        assert.equal(await widget.getByText('Office for Figures').isVisible(), true);
        const paper = await widget.evaluate((element) => {
          const { bottom, right } = element.getBoundingClientRect();
          const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((each) =>
            each.getBoundingClientRect(),
          );
          const clipped = [...element.shadowRoot!.querySelectorAll('*')].filter(
            (each) =>
              getComputedStyle(each).overflowY !== 'visible' &&
              each.clientHeight > 1 &&
              each.scrollHeight > each.clientHeight + 1,
          );
          return {
            whole: rows.filter((row) => row.height > 0 && row.bottom <= bottom && row.right <= right + 1)
              .length,
            clipped: clipped.map((each) => each.getAttribute('class')),
          };
        });
        assert.deepEqual(paper, { whole: Math.min(60, SAMPLES[tag].most), clipped: [] });
      },
      {
        head: '<style>main { --cw-table-max-height: 150px }</style>',
        body: `<details><summary>More</summary>${markup}</details>`,
      },
    ));

  it('keeps its reader’s order when other scripts wrap the registry and move it as jQuery does, and is whole when its markup is written anew (fault 141)', () =>
    survive(
      async (page) => {
        const sorted = (): Promise<string[]> => page.locator(`${tag} [aria-sort]`).allInnerTexts();
        await openFigures(page);
        if (SAMPLES[tag].sortable) await page.locator(`${tag} thead button`).first().click();
        const before = await sorted();
        await page.evaluate(async (name) => {
          const main = document.querySelector('main')!;
          const widget = document.querySelector<Widget>(name)!;
          for (let round = 0; round < 20; round += 1) {
            const box = document.createElement('section');
            box.append(...main.childNodes);
            // As .html(node) does: all goes out, and comes back by way of a fragment.
            main.textContent = '';
            const fragment = document.createDocumentFragment();
            fragment.append(box);
            main.append(fragment);
            await Promise.resolve();
          }
          await widget.updateComplete;
        }, tag);
        assert.deepEqual(await sorted(), before);
        await page.evaluate(() => {
          const main = document.querySelector('main')!;
          const written = main.innerHTML;
          main.innerHTML = written;
        });
      },
      { body: markup, script: WRAPPED_REGISTRY },
    ));

  it('shows new numbers when a translator has rewritten its words (fault 143)', () =>
    survive(async (page) => {
      const texts = await page.evaluate(
        async ([name, first, second]) => {
          const widget = document.querySelector<Widget>(name)!;
          const all = (): string =>
            ['tbody', '[part~="finding"]']
              .map((part) => widget.shadowRoot?.querySelector(part)?.textContent ?? '')
              .join(' ');
          widget.data = first;
          await widget.updateComplete;
          const before = all();
          const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
          const words: Text[] = [];
          while (walker.nextNode() !== null) words.push(walker.currentNode as Text);
          for (const word of words) {
            const font = document.createElement('span');
            font.textContent = word.data;
            word.replaceWith(font);
          }
          widget.data = second;
          await widget.updateComplete;
          return [before, all()];
        },
        [tag, given(1.5), given(7.5)] as const,
      );
      assert.match(texts[0] ?? '', /1\.5/);
      assert.match(texts[1] ?? '', /7\.5/);
      assert.doesNotMatch(texts[1] ?? '', /1\.5/);
    }));

  it('given new data 1,000 times in a row draws the last, once (fault 91)', () =>
    survive(async (page) => {
      const [updates, text] = await page.evaluate(async (name) => {
        const widget = document.querySelector(name)! as unknown as Widget;
        let ready = 0;
        widget.addEventListener('cw-ready', () => (ready += 1));
        for (let turn = 0; turn < 1000; turn += 1)
          widget.data = `area,cause,value\nYork,A,${turn}\nLeeds,A,1\n`;
        await widget.updateComplete;
        return [ready, widget.shadowRoot?.textContent ?? ''] as const;
      }, tag);
      assert.equal(updates, 1);
      assert.match(text, /999/);
    }));
}

describe('in the life of a page', () => {
  const site = withBrowser(new HostSite());
  for (const [tag, markup] of OF_EACH_GRAMMAR) {
    describe(`<${tag}>`, () => {
      lives(tag, markup, site);
    });
  }
});
