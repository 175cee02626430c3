import { expect, fixture, html, unsafeStatic } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import {
  engineOf,
  type Language,
  reading,
  registerElement,
  registerVersioned,
  VERSION,
} from '@commonweal/widgets';
import { BarRankingElement } from '@commonweal/widgets/bar-ranking/element.js';
import { barRanking } from '@commonweal/widgets/bar-ranking/widget.js';
import { cyBarRanking } from '@commonweal/widgets/bar-ranking/words.cy.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import type { BarRankingWords } from '@commonweal/widgets/bar-ranking/words.js';
import { sicknessAbsenceCy } from '@commonweal/data/indicators/cy/sickness-absence.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { cy as cyMessages } from '@commonweal/data/messages/cy.js';
import { en as enMessages } from '@commonweal/data/messages/en.js';
import '@commonweal/widgets/define/all.js';
import '@commonweal/widgets/define/cy/all.js';
import { issuesOf, root, row, showsPageContent, type Widget } from './support/widget.js';

const engine = engineOf(barRanking, reading);
const EN: Language<BarRankingWords> = {
  engine,
  words: enBarRanking,
  messages: enMessages,
  indicators: new Map([['sickness-absence', sicknessAbsence]]),
};
const CY: Language<BarRankingWords> = {
  engine,
  words: cyBarRanking,
  messages: cyMessages,
  indicators: new Map([['sickness-absence', sicknessAbsenceCy]]),
};
const CSV = 'area,value\nYork,1\nLeeds,2\n';

/** The language of the words that are around a chart. */
function wordsOf(widget: Element): string {
  const text = root(widget).querySelector('.download span')!.textContent;
  return text === cyBarRanking.labels.download ? 'cy' : text === enBarRanking.labels.download ? 'en' : text;
}
/** What marks the language of a part of a figure. */
const mark = (widget: Element, part = 'base'): string | null =>
  root(widget).querySelector(`[part~="${part}"]`)!.getAttribute('lang');
const codes = ({ issues }: Widget): string[] => issues.map(({ code }) => code);
/** The observers of the page are notified after the turn, and then the element draws. */
async function drawn(widget: Widget): Promise<void> {
  await Promise.resolve();
  await widget.updateComplete;
}

/** A class of its own, with the languages it is given, under a tag of its own. */
let made = 0;
function fresh(...languages: readonly Language<BarRankingWords>[]): {
  readonly tag: string;
  readonly name: ReturnType<typeof unsafeStatic>;
  readonly load: (language: Language<BarRankingWords>) => void;
} {
  const tag = `cw-test-language-${(made += 1)}`;
  const copy = (): typeof CwBarRanking => class extends BarRankingElement {};
  const load = (language: Language<BarRankingWords>): void => {
    // As a file of its own brings it: with a class of its own.
    registerElement(tag, copy(), language);
  };
  const [first, ...others] = languages;
  registerElement(tag, copy(), first ?? null);
  others.forEach(load);
  return { tag, name: unsafeStatic(tag), load };
}

describe('the language of an element', () => {
  it('is the one that the nearest element sets, whatever its region: one page can have several', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="cy">
        <cw-bar-ranking .data=${CSV}></cw-bar-ranking>
        <section lang="en-GB">
          <cw-bar-ranking .data=${CSV}></cw-bar-ranking>
          <cw-bar-ranking lang="cy-GB" .data=${CSV}></cw-bar-ranking>
        </section>
      </div>
    `);
    const widgets = [...page.querySelectorAll<CwBarRanking>('cw-bar-ranking')];
    expect(widgets.map(wordsOf)).to.deep.equal(['cy', 'en', 'cy']);
    // Each agrees with its page.
    expect(widgets.map((each) => mark(each))).to.deep.equal([null, null, null]);
    expect(widgets.flatMap(codes)).to.deep.equal([]);
  });

  it('is found across shadow boundaries, too', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
    const shadow = host.attachShadow({ mode: 'open' });
    const widget = document.createElement('cw-bar-ranking');
    widget.data = CSV;
    shadow.append(widget);
    await drawn(widget);
    expect(wordsOf(widget)).to.equal('cy');
    host.lang = 'en';
    await drawn(widget);
    expect(wordsOf(widget)).to.equal('en');
  });

  it('is the one loaded first if the page sets another, and if it sets none', async () => {
    for (const order of [
      [EN, CY],
      [CY, EN],
    ] as const) {
      const { name } = fresh(...order);
      const widget = await fixture<CwBarRanking>(html`<${name} lang="fr" .data=${CSV}></${name}>`);
      const first = order[0].words.lang.slice(0, 2);
      expect(wordsOf(widget)).to.equal(first);
      expect(mark(widget)).to.equal(first);
      // There is no file in French to load.
      expect(codes(widget)).to.deep.equal([]);
      const { documentElement } = document;
      documentElement.removeAttribute('lang');
      try {
        const other = await fixture<CwBarRanking>(html`<${name} heading="Ours" .data=${CSV}></${name}>`);
        expect([wordsOf(other), mark(other), mark(other, 'heading')]).to.deep.equal([first, first, null]);
      } finally {
        documentElement.lang = 'en-GB';
      }
    }
  });

  it('changes with lang: words and the names of built-in data', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><cw-sickness-absence-ranking></cw-sickness-absence-ranking></div>`,
    );
    const widget = page.querySelector('cw-sickness-absence-ranking')!;
    const name = (): string => row(widget, 'W92000004').querySelector('th')!.textContent.trim();
    const header = (): string => root(widget).querySelector('thead tr')!.textContent;
    expect([wordsOf(widget), name()]).to.deep.equal(['en', 'Wales']);
    expect(header()).to.contain('Place in 2015–16');
    page.lang = 'cy';
    await drawn(widget);
    expect([wordsOf(widget), name()]).to.deep.equal(['cy', 'Cymru']);
    expect(header()).to.contain('Safle yn 2015–16');
    page.lang = 'en';
    await drawn(widget);
    expect([wordsOf(widget), name()]).to.deep.equal(['en', 'Wales']);
  });

  it('does not read a file again when it changes', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking lang="en"><script type="text/csv">area,value
York,1
Leeds,2
</script></cw-bar-ranking>`,
    );
    let ready = 0;
    widget.addEventListener('cw-ready', () => (ready += 1));
    widget.lang = 'cy';
    await drawn(widget);
    expect([wordsOf(widget), ready]).to.deep.equal(['cy', 0]);
  });
});

describe('a figure in another language than its page', () => {
  it('is marked with its language alone, and the author’s own texts with the page’s', async () => {
    const { name } = fresh(EN);
    const widget = await fixture<CwBarRanking>(
      html`<${name} lang="cy-GB" heading="Absenoldeb" finding="Wedi codi." source="Ein harolwg" .data=${CSV}></${name}>`,
    );
    expect(mark(widget)).to.equal('en');
    const source = root(widget).querySelector('[part~="source"] .named')!;
    expect(source.textContent).to.equal('Ein harolwg');
    expect([mark(widget, 'heading'), mark(widget, 'finding'), source.getAttribute('lang')]).to.deep.equal([
      'cy-GB',
      'cy-GB',
      'cy-GB',
    ]);
    widget.heading = null;
    await widget.updateComplete;
    // The heading is ours now.
    expect(mark(widget, 'heading')).to.equal(null);
    widget.lang = 'en-AU';
    await drawn(widget);
    expect(root(widget).querySelectorAll('[lang]').length).to.equal(0);
  });

  it('is marked while it loads, too', async () => {
    const { name } = fresh(EN);
    const widget = await fixture<CwBarRanking>(html`<${name} lang="cy" src="/never-answers"></${name}>`);
    expect(root(widget).querySelector('.loading')!.getAttribute('lang')).to.equal('en');
  });

  it('tells the editor what to load, once, and only where there is something to load', async () => {
    const { name } = fresh(EN);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const received = issuesOf(box);
    const widget = document.createElement('cw-bar-ranking');
    expect(widget.issues).to.deep.equal([]);
    const lacking = await fixture<Widget>(html`<${name} lang="cy" .data=${CSV}></${name}>`, {
      parentNode: box,
    });
    expect(codes(lacking)).to.deep.equal(['language-not-loaded']);
    expect(lacking.issues[0]!.message).to.match(/cy\/[-\w]+\.min\.js/);
    expect(received.map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['language-not-loaded', 'notice'],
    ]);
    // For an editor, and not under the chart.
    expect(lacking.state).to.equal('ready');
    expect(root(lacking).querySelector('.messages')!.textContent.trim()).to.equal('');
  });
});

describe('a language that comes late', () => {
  it('is added to the registered class, and elements that wait for it re-render', async () => {
    const { tag, name, load } = fresh(EN);
    const page = await fixture<HTMLElement>(html`
      <div>
        <${name} lang="cy" .data=${CSV}></${name}>
        <${name} lang="en" .data=${CSV}></${name}>
      </div>
    `);
    const [welsh, english] = [...page.querySelectorAll<CwBarRanking>(tag)] as [CwBarRanking, CwBarRanking];
    const figure = root(english).querySelector('figure');
    expect([wordsOf(welsh), mark(welsh), codes(welsh)]).to.deep.equal(['en', 'en', ['language-not-loaded']]);
    const before = customElements.get(tag);
    load(CY);
    await Promise.all([welsh.updateComplete, english.updateComplete]);
    expect(customElements.get(tag)).to.equal(before);
    expect([wordsOf(welsh), mark(welsh), codes(welsh)]).to.deep.equal(['cy', null, []]);
    expect([wordsOf(english), root(english).querySelector('figure')]).to.deep.equal(['en', figure]);
  });

  it('keeps no reference to an element that has left the page, which uses it when it comes back', async () => {
    const { name, load } = fresh(EN);
    const widget = await fixture<CwBarRanking>(html`<${name} lang="cy" .data=${CSV}></${name}>`);
    const place = widget.parentElement!;
    widget.remove();
    let updates = 0;
    const update = widget.requestUpdate.bind(widget);
    widget.requestUpdate = (...given) => {
      updates += 1;
      update(...given);
    };
    load(CY);
    expect(updates).to.equal(0);
    place.append(widget);
    await drawn(widget);
    expect(wordsOf(widget)).to.equal('cy');
  });

  it('is not added to a class of another version', async () => {
    const { tag, name } = fresh(EN);
    const { warn } = console;
    const given: string[] = [];
    console.warn = (text: unknown) => given.push(String(text));
    try {
      const newer = class extends BarRankingElement {
        static override readonly version: string = '999.0.0';
      };
      registerElement(tag, newer, CY);
    } finally {
      console.warn = warn;
    }
    const widget = await fixture<CwBarRanking>(html`<${name} lang="cy" .data=${CSV}></${name}>`);
    expect(wordsOf(widget)).to.equal('en');
    expect(given.length).to.equal(1);
  });

  it('leaves the page’s own content visible until then in an element without a language', async () => {
    const { name, load } = fresh();
    const widget = await fixture<CwBarRanking>(html`<${name} .data=${CSV}><p>The page’s own</p></${name}>`);
    expect(codes(widget)).to.deep.equal(['language-not-loaded']);
    expect([showsPageContent(widget), root(widget).querySelector('figure')]).to.deep.equal([true, null]);
    load(EN);
    await widget.updateComplete;
    expect([widget.state, wordsOf(widget)]).to.deep.equal(['ready', 'en']);
  });
});

describe('a class that extends another', () => {
  it('does not share what is added to it, and shares what the other has, later too', async () => {
    class Parent extends BarRankingElement {}
    class Child extends Parent {}
    const tags = ['cw-test-parent', 'cw-test-child'] as const;
    registerElement(tags[0], Parent, EN);
    registerElement(tags[1], Child);
    const [parentName, childName] = tags.map((tag) => unsafeStatic(tag));
    const page = await fixture<HTMLElement>(html`
      <div lang="cy">
        <${parentName!} .data=${CSV}></${parentName!}>
        <${childName!} .data=${CSV}></${childName!}>
      </div>
    `);
    const [parent, child] = [...page.children] as unknown as [Parent, Child];
    expect([wordsOf(parent), wordsOf(child)]).to.deep.equal(['en', 'en']);
    registerElement(tags[1], Child, CY);
    await Promise.all([parent.updateComplete, child.updateComplete]);
    expect([wordsOf(parent), wordsOf(child)]).to.deep.equal(['en', 'cy']);
    registerElement(tags[0], Parent, CY);
    await parent.updateComplete;
    expect(wordsOf(parent)).to.equal('cy');
  });

  it('under the tag with the version has the languages of the first, those that come later too', async () => {
    class Versioned extends BarRankingElement {}
    registerElement('cw-test-versioned', Versioned, EN);
    const tag = registerVersioned('cw-test-versioned', Versioned);
    expect(tag).to.equal(`cw-test-versioned-${VERSION.replaceAll('.', '-')}`);
    const name = unsafeStatic(tag);
    const widget = await fixture<CwBarRanking>(html`<${name} lang="cy" .data=${CSV}></${name}>`);
    expect(wordsOf(widget)).to.equal('en');
    // Its files are those of the tag without the version.
    expect(widget.issues[0]!.message).to.contain('cy/test-versioned.min.js');
    registerElement('cw-test-versioned', Versioned, CY);
    await widget.updateComplete;
    expect(wordsOf(widget)).to.equal('cy');
  });
});
