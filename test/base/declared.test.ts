import { expect } from '@open-wc/testing';
import { en } from '@commonweal/charts';
import { fingerprint } from '@commonweal/widgets/base/declared-tree.js';
import { viewOf } from '@commonweal/widgets/base/view.js';
import '@commonweal/widgets/define/all.js';
import { FIGURES } from '../support/grammars.js';
import { ranking, rankingRows } from './support/chart.js';
import type { Widget } from './support/widget.js';
import { root } from './support/widget.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): { createHTML(text: string): string };
}

const VIEW = { state: 'ready', issues: [], headingLevel: 2, words: en, heading: null } as const;

describe('a tree that a server declared', () => {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const rules = { createHTML: (text: string) => text };
  const policy = trustedTypes?.createPolicy('declared-tree', rules) ?? rules;
  let box: HTMLElement & { setHTMLUnsafe(html: string): void };
  beforeEach(() => {
    box = document.createElement('div');
  });
  afterEach(() => {
    box.remove();
  });

  for (const tag of FIGURES) {
    it(`of <${tag}> is hydrated on the very same nodes`, async () => {
      const html = await (await fetch(`/declared/${tag}`)).text();
      // Outside the page nothing is upgraded: the tree is as the parser made it.
      box.setHTMLUnsafe(policy.createHTML(html));
      const widget = box.firstElementChild as Widget;
      const kept = [...root(widget).querySelectorAll('*:not(link)')];
      expect(kept.length).to.be.greaterThan(40);
      document.body.append(box);
      await widget.updateComplete;
      const now = [...root(widget).querySelectorAll('*')];
      expect(now.length).to.equal(kept.length);
      expect(now.every((node, at) => node === kept[at])).to.equal(true);
      expect(root(widget).adoptedStyleSheets.length).to.be.greaterThan(0);
      expect(widget.state).to.equal('ready');
      root(widget).querySelector<HTMLButtonElement>('thead .area .sort')!.click();
      await widget.updateComplete;
      expect([...root(widget).querySelectorAll('tr')].every((row) => kept.includes(row))).to.equal(true);
    });
  }

  it('of a number in prose is hydrated on the very same nodes', async () => {
    const query = 'indicator=sickness-absence&area=E12000003&say=outcome';
    box.setHTMLUnsafe(policy.createHTML(await (await fetch(`/declared/cw-value?${query}`)).text()));
    const widget = box.firstElementChild as Widget;
    const said = root(widget).querySelector('[part="value"]');
    expect(said?.textContent).to.equal('was higher than the UK');
    document.body.append(box);
    await widget.updateComplete;
    expect(root(widget).querySelector('[part="value"]') === said).to.equal(true);
    expect(widget.state).to.equal('ready');
  });

  for (const isSame of [true, false]) {
    it(`keeps open what the reader opened before the script came, ${isSame ? 'hydrated' : 'replaced'}`, async () => {
      const html = await (await fetch('/declared/cw-sickness-absence-ranking')).text();
      const other = html.replace(/data-cw-fingerprint="[^"]*"/, 'data-cw-fingerprint="en:0-0"');
      box.setHTMLUnsafe(policy.createHTML(isSame ? html : other));
      const widget = box.firstElementChild as Widget;
      const before = root(widget).querySelector('details')!;
      before.open = true;
      document.body.append(box);
      await widget.updateComplete;
      const now = root(widget).querySelector('details')!;
      expect(now === before).to.equal(isSame);
      expect(now.open).to.equal(true);
    });
  }

  it('has the same fingerprint wherever an engine puts the getters of a chart', () => {
    const { shown, facts, ...rest } = ranking(rankingRows());
    const prints = [
      { ...rest, shown, facts },
      { ...rest, facts, shown },
    ].map((chart) => fingerprint({ view: viewOf({ ...VIEW, chart }), lang: 'en' }));
    expect(prints[0]).to.equal(prints[1]);
  });

  it('and a translator rewrote before the script came shows new figures, and none of the old', async () => {
    const html = await (await fetch('/declared/cw-sickness-absence-ranking')).text();
    box.setHTMLUnsafe(policy.createHTML(html));
    const widget = box.firstElementChild as Widget;
    for (const cell of root(widget).querySelectorAll('td, th, p, h2')) {
      for (const node of [...cell.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)) {
        const font = document.createElement('font' as string);
        node.replaceWith(font);
        font.append(node.textContent ?? '');
      }
    }
    document.body.append(box);
    await widget.updateComplete;
    const data = [
      { area: 'York', value: 12.5 },
      { area: 'Leeds', value: 13.5 },
    ];
    Object.assign(widget, { data });
    await widget.updateComplete;
    const text = root(widget).querySelector('table')!.textContent;
    for (const shown of ['York', '12.5', 'Leeds', '13.5']) expect(text).to.include(shown);
    expect(text).not.to.include('London');
    expect(root(widget).querySelector('h2')!.textContent).to.include('Leeds');
    expect(root(widget).textContent).not.to.include('2.3');
  });

  describe('at rest', () => {
    /** Whether the template library has walked it. */
    const isWalked = (widget: Widget): boolean => '_$litPart$' in root(widget);
    const act = (target: Element): boolean => target.dispatchEvent(new Event('focusin', { bubbles: true }));

    async function resting(): Promise<Widget> {
      box.setHTMLUnsafe(
        policy.createHTML(await (await fetch('/declared/cw-sickness-absence-ranking')).text()),
      );
      const widget = box.firstElementChild as Widget;
      document.body.append(box);
      await widget.updateComplete;
      expect([widget.state, isWalked(widget)]).to.deep.equal(['ready', false]);
      return widget;
    }

    it('is hydrated by what a reader first does, which it then does', async () => {
      const widget = await resting();
      const before = [...root(widget).querySelectorAll('*')];
      const rows = [...root(widget).querySelectorAll('tbody tr')];
      root(widget).querySelector<HTMLButtonElement>('thead .area .sort')!.click();
      expect(isWalked(widget)).to.equal(true);
      expect([...root(widget).querySelectorAll('*')].every((node) => before.includes(node))).to.equal(true);
      await widget.updateComplete;
      const now = [...root(widget).querySelectorAll('tbody tr')];
      expect(now).not.to.deep.equal(rows);
      expect(now.every((row) => rows.includes(row))).to.equal(true);
    });

    it('shows other data, or the buttons that its author asks for, as soon as they are set', async () => {
      const widget = await resting();
      Object.assign(widget, { selectable: true });
      await widget.updateComplete;
      expect(root(widget).querySelectorAll('.choose').length).to.be.greaterThan(5);
      const other = await resting();
      Object.assign(other, {
        data: [
          { area: 'York', value: 12.5 },
          { area: 'Leeds', value: 13.5 },
        ],
      });
      await other.updateComplete;
      expect(root(other).querySelector('table')!.textContent).to.include('13.5');
    });

    it('is hydrated at once in a page context, which adds buttons', async () => {
      const context = document.createElement('cw-context');
      box.append(context);
      document.body.append(box);
      const html = await (await fetch('/declared/cw-sickness-absence-ranking')).text();
      const holder = document.createElement('div') as typeof box;
      holder.setHTMLUnsafe(policy.createHTML(html));
      context.append(holder);
      const widget = holder.firstElementChild as Widget;
      await widget.updateComplete;
      expect(isWalked(widget)).to.equal(true);
      expect(root(widget).querySelectorAll('.choose').length).to.be.greaterThan(5);
    });

    it('and rewritten by a translator meanwhile is drawn anew when the reader acts', async () => {
      const widget = await resting();
      const cell = root(widget).querySelector('tbody th')!;
      const font = document.createElement('font' as string);
      font.textContent = 'Londres';
      cell.replaceChildren(font);
      act(root(widget).querySelector('thead .sort')!);
      expect(root(widget).querySelector('font' as string)).to.equal(null);
      expect(root(widget).querySelectorAll('table').length).to.equal(1);
      expect(root(widget).textContent).not.to.include('Londres');
    });
  });
});
