import { expect, fixture, html, waitUntil as waitUntilTrue } from '@open-wc/testing';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/cy/context.js';
import '@commonweal/widgets/define/cy/dashboard.js';
import '@commonweal/widgets/define/context.js';
import '@commonweal/widgets/define/dashboard.js';
import { root, row, type Widget } from './support/widget.js';

const waitUntil = (isTrue: () => boolean): Promise<void> =>
  waitUntilTrue(isTrue, 'in time', { timeout: 20_000 });

const BOTH = 'area_code,area,value\nE06000014,York,65.3\nE08000035,Leeds,61.0\n';
const ALL = `${BOTH}E08000019,Sheffield,63.0\n`;
const YORK = 'area_code,area,value\nE06000014,York,1\n';

const page = document.documentElement;
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Something that holds a choice for the widgets in it, and how an attribute of it is written. */
interface Holder {
  readonly name: string;
  /** What is around the widgets. */
  readonly tag: 'cw-dashboard' | 'cw-context' | 'div';
  /** The element that holds the choice. */
  readonly of: (place: HTMLElement) => HTMLElement;
  readonly attribute: (name: string) => string;
}

const inside = (place: HTMLElement): HTMLElement => place.firstElementChild as HTMLElement;
const asItIs = (name: string): string => name;
const HOLDERS: readonly Holder[] = [
  { name: 'a dashboard', tag: 'cw-dashboard', of: inside, attribute: asItIs },
  { name: 'a part of a page', tag: 'cw-context', of: inside, attribute: asItIs },
  { name: 'a whole page', tag: 'div', of: () => page, attribute: (name) => `data-cw-${name}` },
];

for (const holder of HOLDERS) {
  const set = (place: HTMLElement, name: string, value: string): void => {
    holder.of(place).setAttribute(holder.attribute(name), value);
  };

  async function placeOf(data: readonly string[], lang = 'en', area = ''): Promise<HTMLElement> {
    if (holder.tag === 'div') {
      page.setAttribute('data-cw-area', area);
      page.setAttribute('data-cw-context', '');
    }
    const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const around = document.createElement(holder.tag);
    if (area !== '' && holder.tag !== 'div') around.setAttribute('area', area);
    for (const csv of data)
      around.append(Object.assign(document.createElement('cw-bar-ranking'), { data: csv }));
    place.append(around);
    await Promise.all(widgetsOf(place).map((each) => each.updateComplete));
    // The code that announces a choice comes once there is something to choose in.
    await waitUntil(() => regionOf(place) !== null && isLinked(place));
    return place;
  }

  const widgetsOf = (place: HTMLElement): Widget[] => [...place.querySelectorAll<Widget>('cw-bar-ranking')];
  const isLinked = (place: HTMLElement): boolean =>
    widgetsOf(place).every((each) => row(each, 'E06000014').querySelector('button') !== null);
  const liveOf = (widget: Widget): Element => root(widget).querySelector('[part~="message"]')!;
  const messagesOf = (place: HTMLElement): Element[] => widgetsOf(place).map(liveOf);

  /** Where the choice is announced; for the root of a page at the end of the page. */
  const regionOf = (place: HTMLElement): Element | null =>
    [...(holder.tag === 'div' ? document.body : holder.of(place).shadowRoot!).children].find((each) =>
      each.matches('[role="status"]'),
    ) ?? null;
  const announced = (place: HTMLElement): string => regionOf(place)?.textContent ?? '';

  /** Everything that becomes audible in the widgets while something happens: text that changes in a region that speaks. */
  function listen(place: HTMLElement): string[] {
    const received: string[] = [];
    for (const each of messagesOf(place))
      new MutationObserver(() => {
        if (each.getAttribute('aria-live') !== 'off') received.push(each.textContent);
      }).observe(each, { childList: true, subtree: true, characterData: true });
    return received;
  }

  describe(`a choice for ${holder.name}`, () => {
    afterEach(async () => {
      for (const name of page.getAttributeNames())
        if (name.startsWith('data-cw-')) page.removeAttribute(name);
      await task();
    });

    it('is announced once, with the name of the area, and by no widget', async () => {
      const place = await placeOf([BOTH, BOTH, BOTH]);
      const received = listen(place);
      set(place, 'area', 'E08000035');
      await waitUntil(() => announced(place) !== '');
      expect(announced(place)).to.equal('The figures on this page now follow your choice: Leeds.');
      expect(received).to.deep.equal([]);
    });

    it('is announced with the number of widgets that have a message about it, each of which stays in sight', async () => {
      const place = await placeOf([BOTH, YORK, YORK]);
      const received = listen(place);
      set(place, 'area', 'Leeds');
      await waitUntil(() => announced(place) !== '');
      expect(announced(place)).to.contain('In 2 of 3 figures there is a message about it.');
      expect(messagesOf(place).map(({ textContent }) => textContent !== '')).to.deep.equal([
        false,
        true,
        true,
      ]);
      expect(received).to.deep.equal([]);
      await waitUntil(() => messagesOf(place).every((each) => !each.hasAttribute('aria-live')));
    });

    it('is announced with the names of all areas beside it, and with groups in words', async () => {
      const place = await placeOf([ALL]);
      set(place, 'comparators', 'E08000019; E06000014; Elsewhere');
      await waitUntil(() => announced(place).includes('Elsewhere'));
      expect(announced(place)).to.equal(
        'The figures on this page now follow your choice: beside Sheffield, York, Elsewhere. In 1 of 1 figures there is a message about it.',
      );
      set(place, 'group', 'Sex=Men; "Age group"="65+; all"');
      await waitUntil(() => announced(place).includes('Men'));
      expect(announced(place)).to.contain('now follow your choice: Men, 65+; all.');
    });

    it('is announced when it ends, and of two in quick succession the last is announced', async () => {
      const place = await placeOf([BOTH]);
      set(place, 'area', 'Leeds');
      await task();
      set(place, 'area', 'York');
      await waitUntil(() => announced(place) !== '');
      expect(announced(place)).to.equal('The figures on this page now follow your choice: York.');
      holder.of(place).removeAttribute(holder.attribute('area'));
      await waitUntil(() => announced(place).includes('no longer'));
    });

    it('that comes with the page is not announced', async () => {
      const place = await placeOf([BOTH], 'en', 'Leeds');
      expect(announced(place)).to.equal('');
    });

    it('is announced in the language of the page, and marked where that has no words', async () => {
      const stated = page.lang;
      const isWhole = holder.tag === 'div';
      try {
        if (isWhole) page.lang = 'cy';
        const place = await placeOf([BOTH], 'cy');
        set(place, 'period', 'January 2024');
        await waitUntil(() => announced(place) !== '');
        expect(announced(place)).to.contain('bellach yn dilyn eich dewis: Ionawr 2024.');
        expect(regionOf(place)!.hasAttribute('lang')).to.equal(false);
        place.lang = 'fr';
        if (isWhole) page.lang = 'fr';
        set(place, 'area', 'York');
        await waitUntil(() => announced(place).includes('York'));
        expect(announced(place)).to.contain('now follow your choice: York.');
        expect(regionOf(place)!.getAttribute('lang')).to.equal('en');
      } finally {
        page.lang = stated;
      }
    });

    it('is announced for what readers can come upon, in shadow roots too, and not for what is hidden', async () => {
      const place = await placeOf([BOTH, YORK, YORK, YORK]);
      const [, hidden, inert, within] = widgetsOf(place);
      hidden!.hidden = true;
      inert!.setAttribute('inert', '');
      const inShadow = document.createElement('div');
      within!.replaceWith(inShadow);
      inShadow.attachShadow({ mode: 'open' }).append(within!);
      await within!.updateComplete;
      set(place, 'area', 'Leeds');
      await waitUntil(() => announced(place) !== '');
      expect(announced(place)).to.contain('In 1 of 2 figures there is a message about it.');
      await waitUntil(() => !liveOf(within!).hasAttribute('aria-live'));
    });

    it('leaves the voice of a widget that goes meanwhile, or whose context does', async () => {
      const place = await placeOf([YORK, YORK]);
      const [first, second] = widgetsOf(place);
      const choose = (area: string): void => {
        holder.of(place).dispatchEvent(new CustomEvent('cw-context-set', { detail: { area } }));
      };
      choose('Leeds');
      expect([first!, second!].map((each) => liveOf(each).getAttribute('aria-live'))).to.deep.equal([
        'off',
        'off',
      ]);
      first!.remove();
      choose('Sheffield');
      await waitUntil(() => !liveOf(first!).hasAttribute('aria-live'));
      if (holder.tag === 'div') page.removeAttribute('data-cw-context');
      else holder.of(place).remove();
      await waitUntil(() => !liveOf(second!).hasAttribute('aria-live'));
    });

    it('is not announced again when all is removed and appended, and the next one is', async () => {
      const place = await placeOf([BOTH]);
      set(place, 'area', 'Leeds');
      await waitUntil(() => announced(place) !== '');
      const region = regionOf(place)!;
      if (holder.tag === 'div') region.remove();
      else {
        const element = holder.of(place);
        element.remove();
        place.append(element);
        expect(region.textContent).to.equal('');
      }
      set(place, 'area', 'York');
      await waitUntil(() => announced(place).includes('York'));
      expect(regionOf(place)).to.equal(region);
    });

    if (holder.tag === 'div')
      it('leaves nothing on the page when it is none any more', async () => {
        const place = await placeOf([BOTH]);
        const count = document.body.children.length;
        page.removeAttribute('data-cw-context');
        await waitUntil(() => regionOf(place) === null);
        expect(document.body.children.length).to.equal(count - 1);
      });
  });
}

describe('a choice for a part of a page', () => {
  it('is announced for a widget that was drawn before it came in', async () => {
    const widget = await fixture<Widget>(html`<cw-bar-ranking .data=${BOTH}></cw-bar-ranking>`);
    await widget.updateComplete;
    const context = await fixture<HTMLElement>(html`<cw-context></cw-context>`);
    context.append(widget);
    await waitUntil(() => context.shadowRoot!.querySelector('[role="status"]') !== null);
    context.setAttribute('area', 'E08000035');
    await waitUntil(() =>
      context.shadowRoot!.querySelector('[role="status"]')!.textContent.includes('Leeds'),
    );
  });

  it('is announced for the widgets that follow it, and not for those in a context further in or outside', async () => {
    const outer = await fixture<HTMLElement>(html`
      <cw-context>
        <cw-bar-ranking .data=${BOTH}></cw-bar-ranking>
        <cw-dashboard><cw-bar-ranking .data=${YORK}></cw-bar-ranking></cw-dashboard>
      </cw-context>
    `);
    const region = (): Element | null => outer.shadowRoot!.querySelector('[role="status"]');
    await waitUntil(() => region() !== null);
    outer.setAttribute('area', 'E08000035');
    await waitUntil(() => region()!.textContent !== '');
    expect(region()!.textContent).to.equal('The figures on this page now follow your choice: Leeds.');
    const inner = outer.querySelector('cw-dashboard')!.shadowRoot!.querySelector('[role="status"]');
    expect(inner?.textContent ?? '').to.equal('');
  });
});
