import { expect } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import { keys, root } from './support/widget.js';

interface Policy {
  createHTML(text: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy;
}

/** A page that arrives piece by piece, in a frame. */
class TrickledPage {
  readonly #frame = document.body.appendChild(document.createElement('iframe'));
  readonly #policy: Policy;

  constructor() {
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    const rules = { createHTML: (text: string) => text };
    this.#policy = trustedTypes?.createPolicy('trickled-page', rules) ?? rules;
    this.document.open();
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  get widget(): CwBarRanking {
    return this.document.querySelector('cw-bar-ranking')!;
  }

  /** The next piece of the page. Resolves when observers have run. */
  async write(piece: string): Promise<void> {
    const { document } = this as { document: { write(text: string): void } };
    document.write(this.#policy.createHTML(piece));
    await new Promise((resolve) => setTimeout(resolve));
  }

  async registered(): Promise<void> {
    const address = '/packages/widgets/src/define/bar-ranking.ts';
    await this.write(`<!doctype html><body><script type="module" async src="${address}"></script>`);
    await this.#frame.contentWindow!.customElements.whenDefined('cw-bar-ranking');
  }

  close(): void {
    this.document.close();
  }

  remove(): void {
    this.#frame.remove();
  }
}

describe('in a page that is still arriving, a widget', () => {
  let page: TrickledPage;
  beforeEach(async () => {
    page = new TrickledPage();
    await page.registered();
  });
  afterEach(() => {
    page.remove();
  });

  it('waits for its children, and shows them meanwhile (fault 123)', async () => {
    await page.write('<p>Before</p><cw-bar-ranking><table><tr><th>Area<th>Rate<tr><td>York');
    expect(page.document.readyState).to.equal('loading');
    expect(page.widget.hasUpdated).to.equal(false);
    expect(page.widget.querySelector('td')!.getBoundingClientRect().height).to.be.greaterThan(0);
    await page.write('<td>12.5<tr><td>Leeds<td>8</table>');
    expect(page.widget.hasUpdated).to.equal(false);
    await page.write('</cw-bar-ranking>');
    await page.write('<p>After</p>');
    await page.widget.updateComplete;
    expect(page.document.readyState).to.equal('loading');
    expect(keys(page.widget)).to.deep.equal(['York', 'Leeds']);
    expect(page.widget.state).to.equal('ready');
  });

  it('is known to be finished by what follows one of its ancestors', async () => {
    await page.write('<div><section><cw-bar-ranking><script type="text/csv">area,value\nYork,1\nLe');
    expect(page.widget.hasUpdated).to.equal(false);
    await page.write('eds,2\n</script></cw-bar-ranking></section></div>');
    await page.write('<p>After</p>');
    await page.widget.updateComplete;
    expect(keys(page.widget)).to.deep.equal(['Leeds', 'York']);
  });

  it('at the very end of the page is finished with the page', async () => {
    await page.write('<cw-bar-ranking><table><tr><th>Area<th>Rate<tr><td>York<td>0</table>');
    expect(page.widget.hasUpdated).to.equal(false);
    page.close();
    await page.widget.updateComplete;
    expect(keys(page.widget)).to.deep.equal(['York']);
    expect(root(page.widget).querySelectorAll('slot:not([name])').length).to.equal(0);
  });

  it('leaves no listener behind on the document', async () => {
    const added = new Map<string, number>();
    const { document: target } = page;
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
      added.set(type, (added.get(type) ?? 0) + 1);
      add(type, ...rest);
    };
    target.removeEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
      added.set(type, (added.get(type) ?? 0) - 1);
      remove(type, ...rest);
    };
    await page.write('<cw-bar-ranking><table><tr><th>Area<th>Rate<tr><td>York<td>0</table></cw-bar-ranking>');
    expect([...added.values()]).to.deep.equal([1]);
    await page.write('<p>After</p>');
    await page.widget.updateComplete;
    expect([...added.values()]).to.deep.equal([0]);
  });
});
