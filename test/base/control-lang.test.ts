import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { CwIssueEvent } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/dashboard.js';
import '@commonweal/widgets/define/area-picker.js';
import '@commonweal/widgets/define/permalink.js';
import '@commonweal/widgets/define/picker-bar.js';
import { issuesOf, root, type Widget } from './support/widget.js';

const ROWS = 'area_code,area,value\nE06000014,York,1\nE08000035,Leeds,2\n';

type Updating = HTMLElement & Pick<Widget, 'updateComplete' | 'issues'>;

/** What marks the language of a control’s own words, on a page that states one, or none. */
async function mark(lang: string | null, control: TemplateResult): Promise<string | null> {
  const page = document.documentElement;
  const stated = page.getAttribute('lang');
  page.removeAttribute('lang');
  if (lang !== null) page.setAttribute('lang', lang);
  try {
    const place = await fixture<HTMLElement>(html`<div>${control}</div>`);
    const element = place.firstElementChild as Updating;
    await element.updateComplete;
    return root(element).querySelector('[lang], div, button')!.getAttribute('lang');
  } finally {
    if (stated !== null) page.setAttribute('lang', stated);
  }
}

describe('the words of a control', () => {
  for (const [name, control] of [
    ['a picker', html`<cw-area-picker></cw-area-picker>`],
    ['a bar of pickers', html`<cw-picker-bar></cw-picker-bar>`],
    ['a permalink', html`<cw-permalink></cw-permalink>`],
  ] as const)
    it(`of ${name} are marked where the page states another language or none, without a region`, async () => {
      expect(await mark('en', control)).to.equal(null);
      expect(await mark('en-US', control)).to.equal(null);
      expect(await mark('fr', control)).to.equal('en');
      expect(await mark(null, control)).to.equal('en');
      expect(await mark('', control)).to.equal('en');
    });

  it('of a dashboard are marked where the page states another language, which marks its author’s source', async () => {
    const place = await fixture<HTMLElement>(html`
      <div lang="fr"
        ><cw-dashboard><cw-bar-ranking source="L’agence" .data=${ROWS}></cw-bar-ranking></cw-dashboard
      ></div>
    `);
    const dashboard = place.querySelector<Updating>('cw-dashboard')!;
    const foot = (): Element => root(dashboard).querySelector('[part~="footer"]')!;
    await waitUntil(() => foot().querySelector('.statement') !== null, 'foot', { timeout: 20_000 });
    const named = foot().querySelector('.named')!;
    expect([foot(), named].map((each) => each.getAttribute('lang'))).to.deep.equal(['en', 'fr']);
    place.lang = 'en-GB';
    await new Promise((resolve) => setTimeout(resolve));
    await dashboard.updateComplete;
    expect([foot(), named].map((each) => each.getAttribute('lang'))).to.deep.equal([null, null]);
  });
});

describe('a page in a language that is not loaded', () => {
  for (const tag of ['cw-area-picker', 'cw-picker-bar', 'cw-permalink', 'cw-dashboard'])
    it(`is reported once by ${tag}, until it is in another`, async () => {
      const place = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
      const issues = issuesOf(place);
      const element = document.createElement(tag) as Updating;
      // A dashboard says nothing before there is something in it.
      element.append(Object.assign(document.createElement('cw-bar-ranking'), { data: ROWS }));
      place.append(element);
      const own = (): CwIssueEvent[] => issues.filter(({ target }) => target === element);
      await waitUntil(() => own().length > 0, 'an issue', { timeout: 20_000 });
      await element.updateComplete;
      expect(own().map(({ code }) => code)).to.deep.equal(['language-not-loaded']);
      expect(JSON.stringify(own()[0]!.details)).to.contain(tag.slice(3));
      place.lang = 'en';
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(own()).to.have.length(1);
    });
});
