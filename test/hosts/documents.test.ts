import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBrowser } from '../support/browser-site.js';
import { HostSite, OF_EACH_GRAMMAR } from './host-page.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

const ELEMENTS = [
  ...OF_EACH_GRAMMAR,
  ['cw-dashboard', `<cw-dashboard>${OF_EACH_GRAMMAR[0]?.[1] ?? ''}</cw-dashboard>`],
] as const;

describe('in another document', () => {
  const site = withBrowser(new HostSite());

  for (const [tag, markup] of ELEMENTS) {
    for (const isShown of [true, false]) {
      it(`<${tag}>, ${isShown ? 'moved there' : 'made here and put there'}, looks as it does at home, and so it does back there (fault 132)`, async () => {
        const { page, received } = await site.visit({ body: markup });
        const looks = await page.evaluate(
          async ([name, html, isThere]) => {
            const look = (widget: Widget): readonly string[] => {
              const view = widget.ownerDocument.defaultView!;
              const parts = widget.shadowRoot?.querySelectorAll('figure, div, th, td, svg, button') ?? [];
              return Array.from(parts, (part) => {
                const { display, textAlign, position, paddingBlockStart } = view.getComputedStyle(part);
                return [
                  part.localName,
                  part.textContent,
                  display,
                  textAlign,
                  position,
                  paddingBlockStart,
                ].join();
              });
            };
            const home = document.querySelector<Widget>(name)!;
            const before = look(home);
            const frame = document.body.appendChild(document.createElement('iframe'));
            // As wide as the page: a plot sets its readout by the width that it has.
            frame.width = '1000';
            const maker = document.createElement('template');
            maker.innerHTML = html;
            const made = document.importNode(maker.content, true).firstElementChild as Widget;
            const moved = isThere ? home : made;
            frame.contentDocument!.body.append(moved);
            await Promise.race([moved.updateComplete, new Promise((done) => setTimeout(done, 5000))]);
            const there = look(moved);
            document.querySelector('main')!.append(moved);
            await moved.updateComplete;
            const back = look(moved);
            return { before, there, back };
          },
          [tag, markup, isShown] as const,
        );
        assert.deepEqual(received, []);
        assert.ok(looks.before.length > 0);
        assert.deepEqual(looks.there, looks.before);
        assert.deepEqual(looks.back, looks.before);
        await page.close();
      });
    }
  }
});
