import { expect, fixture, html, unsafeStatic } from '@open-wc/testing';
import type { VersionedElement } from '@commonweal/widgets';
import { registerElement, registerVersioned, VERSION } from '@commonweal/widgets';
import { csvWith, figures, GENERIC, type GenericElement } from './support/generic.js';
import { TrickledPage } from './support/trickled-page.js';

/** The template library warns of its own development mode, and of a second copy of itself. */
const isOfLit = (text: unknown): boolean => String(text).includes('https://lit.dev/msg/');

/** Our warnings while a function runs. */
async function warnings(run: () => unknown): Promise<string[]> {
  const given: string[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => {
    if (!isOfLit(text)) given.push(String(text));
  };
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return given;
}

/** The class registered under a tag. */
const classOf = (tag: string): VersionedElement => customElements.get(tag) as VersionedElement;
const moduleOf = (tag: string): string => `/packages/widgets/src/define/${tag.slice('cw-'.length)}.ts`;

for (const [tag, , settings] of GENERIC) {
  describe(`registration of <${tag}>`, () => {
    /** The same element from another copy of the package. */
    const copy = (version: string): VersionedElement =>
      class extends classOf(tag) {
        static override readonly version = version;
      };

    it('by another copy of the same version silently does nothing (fault 125)', async () => {
      const first = classOf(tag);
      const given = await warnings(() => {
        registerElement(tag, copy(VERSION));
      });
      expect(given).to.deep.equal([]);
      expect(classOf(tag)).to.equal(first);
    });

    it('by a second copy of the define module silently does nothing (fault 125)', async () => {
      const first = classOf(tag);
      const address = new URL(`${moduleOf(tag)}?copy`, window.location.href);
      expect(await warnings(() => import(address.href))).to.deep.equal([]);
      expect(classOf(tag)).to.equal(first);
    });

    it('by another version leaves the first and warns once (fault 125)', async () => {
      const first = classOf(tag);
      const given = await warnings(() => {
        registerElement(tag, copy('999.0.0'));
      });
      expect(given).to.deep.equal([
        `<${tag}> is already registered by version ${VERSION}; version 999.0.0 is not used for it.`,
      ]);
      expect(classOf(tag)).to.equal(first);
    });

    it('under the tag with the version works beside the first, and twice does no harm (fault 125)', async () => {
      const newer = copy('999.0.0-beta.1');
      expect(registerVersioned(tag, classOf(tag))).to.equal(`${tag}-${VERSION.replaceAll('.', '-')}`);
      expect(registerVersioned(tag, newer)).to.equal(`${tag}-999-0-0-beta-1`);
      const name = unsafeStatic(registerVersioned(tag, newer));
      const widget = await fixture<GenericElement>(
        html`<${name}${settings} .data=${csvWith(1.5)}></${name}>`,
      );
      expect((widget.constructor as unknown as VersionedElement).version).to.equal('999.0.0-beta.1');
      expect(widget.state).to.equal('ready');
      expect(figures(widget)).to.include('1.5');
      expect(classOf(tag).version).to.equal(VERSION);
    });

    it('on a page where a stranger owns the tag leaves the stranger, warns, and the page’s table stays (fault 126)', async () => {
      const page = new TrickledPage(tag);
      const { window: view } = page;
      const stranger = class extends view.HTMLElement {};
      view.customElements.define(tag, stranger);
      const given: string[] = [];
      const received: string[] = [];
      view.console.warn = (text: unknown) => {
        if (!isOfLit(text)) given.push(String(text));
      };
      view.addEventListener('error', ({ message }) => received.push(message));
      await page.registered();
      await page.write(`<${tag}><table><tr><td>York</table></${tag}>`);
      expect(given).to.deep.equal([
        `<${tag}> is already registered by version unknown; version ${VERSION} is not used for it.`,
      ]);
      expect(received).to.deep.equal([]);
      expect(view.customElements.get(tag)).to.equal(stranger);
      expect(page.document.querySelector('td')!.getBoundingClientRect().height).to.be.greaterThan(0);
      page.remove();
    });

    it('carries the version of the package', async () => {
      const answer = await fetch('/packages/widgets/package.json');
      const { version } = (await answer.json()) as { version: string };
      expect(VERSION).to.equal(version);
      expect(classOf(tag).version).to.equal(version);
    });
  });
}
