import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  type CwBarRanking,
  CwContext,
  pageContext,
  type PageContext,
  registerElement,
} from '@commonweal/widgets';
import { ContextStore } from '@commonweal/widgets/context/context-store.js';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/context.js';
import '@commonweal/widgets/define/trend.js';
import '@commonweal/widgets/define/value.js';
import { followed } from './support/followed.js';
import { button, message, root, row, type Widget } from './support/widget.js';

const ROWS = `area_code,area,period,sex,value
${['E06000014,York,', 'E08000035,Leeds,', 'E92000001,England,']
  .flatMap((area, at) =>
    ['2019', '2020'].flatMap((year) =>
      ['Men', 'Women'].map((sex) => `${area}${year},${sex},${at + 1}${year.at(-1)!}.${sex.length}`),
    ),
  )
  .join('\n')}
`;
const finding = (widget: Widget): string => root(widget).querySelector('[part~="base"]')?.textContent ?? '';
const isSelected = (widget: Widget, key: string): boolean => row(widget, key).hasAttribute('data-selected');

const ranking = html`<cw-bar-ranking where="sex=Men" .data=${ROWS}></cw-bar-ranking>`;

describe('a widget in a page context', () => {
  it('follows the area that its author left open, in marks and in words', async () => {
    const context = await fixture<CwContext>(html`<cw-context area="Leeds">${ranking}</cw-context>`);
    const widget = context.querySelector<Widget>('cw-bar-ranking')!;
    await widget.updateComplete;
    expect(finding(widget)).to.contain('Leeds');
    expect(isSelected(widget, 'E08000035')).to.equal(true);
    context.area = 'York';
    await followed(context, widget);
    expect(isSelected(widget, 'E06000014')).to.equal(true);
    expect(row(widget, 'E06000014').classList.contains('highlighted')).to.equal(true);
    expect(row(widget, 'E08000035').classList.contains('highlighted')).to.equal(false);
  });

  it('moves its marks at once, and writes words after the next frame', async () => {
    const context = await fixture<CwContext>(html`<cw-context>${ranking}</cw-context>`);
    const widget = context.querySelector<Widget>('cw-bar-ranking')!;
    await widget.updateComplete;
    button(widget, 'E08000035').click();
    expect(isSelected(widget, 'E08000035')).to.equal(true);
    expect(row(widget, 'E08000035').classList.contains('highlighted')).to.equal(false);
    await followed(context, widget);
    expect(row(widget, 'E08000035').classList.contains('highlighted')).to.equal(true);
    expect(context.area).to.equal('E08000035');
  });

  it('keeps what its author pinned', async () => {
    const context = await fixture<CwContext>(html`
      <cw-context area="Leeds" period="2019">
        <cw-bar-ranking area="York" period="2020" where="sex=Men" .data=${ROWS}></cw-bar-ranking>
      </cw-context>
    `);
    const widget = context.querySelector<Widget>('cw-bar-ranking')!;
    await widget.updateComplete;
    expect(row(widget, 'E06000014').classList.contains('highlighted')).to.equal(true);
    expect(row(widget, 'E08000035').classList.contains('highlighted')).to.equal(false);
    expect(finding(widget)).to.contain('2020').and.not.contain('2019');
    context.group = 'sex=Women';
    await followed(context, widget);
    expect(row(widget, 'E06000014').textContent).to.contain('10.3');
  });

  it('follows period, group, benchmark and comparators', async () => {
    const context = await fixture<CwContext>(html`
      <cw-context><cw-bar-ranking .data=${ROWS}></cw-bar-ranking></cw-context>
    `);
    const widget = context.querySelector<Widget>('cw-bar-ranking')!;
    Object.assign(context, { group: 'sex=Women', period: '2019', benchmark: 'England', comparators: 'York' });
    await followed(context, widget);
    expect(row(widget, 'E08000035').textContent).to.contain('29.5');
    expect(row(widget, 'E92000001').classList.contains('benchmark')).to.equal(true);
    expect(row(widget, 'E06000014').classList.contains('comparator')).to.equal(true);
  });

  it('draws a trend over all periods, whichever the page shows', async () => {
    const context = await fixture<CwContext>(html`
      <cw-context period="2019" group="sex=Men"><cw-trend .data=${ROWS}></cw-trend></cw-context>
    `);
    const widget = context.querySelector<Widget>('cw-trend')!;
    await widget.updateComplete;
    context.area = 'York';
    await followed(context, widget);
    const periods = [...root(widget).querySelectorAll('tbody th')].map((each) => each.textContent.trim());
    expect(periods).to.deep.equal(['2019', '2020']);
    expect(message(widget)).to.equal('');
  });

  it('says what its data lack in plain words, keeps what it had, and says no more when that is chosen', async () => {
    const context = await fixture<CwContext>(
      html`<cw-context area="Leeds" lang="en">${ranking}</cw-context>`,
    );
    const widget = context.querySelector<Widget>('cw-bar-ranking')!;
    await widget.updateComplete;
    const before = [widget.state, widget.issues, message(widget)];
    Object.assign(context, { area: 'Bristol', period: '1066' });
    await followed(context, widget);
    expect(message(widget)).to.contain('These figures do not include Bristol, so they stay as they were.');
    expect(message(widget)).to.contain('These figures do not include 1066, so they stay as they were.');
    expect(row(widget, 'E08000035').classList.contains('highlighted')).to.equal(true);
    expect([widget.state, widget.issues]).to.deep.equal(before.slice(0, 2));
    Object.assign(context, { area: 'York', period: null });
    await followed(context, widget);
    expect([widget.state, widget.issues, message(widget)]).to.deep.equal(before);
  });

  it('names areas that its data lack, and shows no reader a code', async () => {
    const context = await fixture<CwContext>(html`<cw-context lang="en">${ranking}</cw-context>`);
    const widget = context.querySelector<Widget>('cw-bar-ranking')!;
    await widget.updateComplete;
    const says = (text: string): Promise<void> =>
      waitUntil(() => message(widget).includes(`These figures do not include ${text}, so`), text, {
        timeout: 20_000,
      });
    context.comparators = 'E06000014; E08000019; W06000015';
    await says('Sheffield, Cardiff');
    Object.assign(context, { comparators: 'York; E08000099; Bristol', benchmark: null });
    await says('every area to compare with that was chosen');
    Object.assign(context, { comparators: null, benchmark: 'E12000003' });
    await says('Yorkshire and The Humber');
    Object.assign(context, { benchmark: null, area: 'E08000019' });
    await says('Sheffield');
    expect(message(widget)).not.to.match(/[EW]\d{8}/);
  });

  it('follows a group in each dimension that its data have, and says which they lack', async () => {
    const context = await fixture<CwContext>(html`
      <cw-context group="sex=Men" lang="en"
        ><cw-bar-ranking period="2020" .data=${ROWS}></cw-bar-ranking
      ></cw-context>
    `);
    const widget = context.querySelector<Widget>('cw-bar-ranking')!;
    await widget.updateComplete;
    const shown = (): string => row(widget, 'E08000035').textContent;
    expect(shown()).to.contain('20.3');
    context.group = 'sex=Women; Age=65+';
    await followed(context, widget);
    expect(shown()).to.contain('20.5');
    expect(message(widget)).to.equal('These figures do not include 65+.');
    context.group = 'Age=65+; sex=Girls';
    await followed(context, widget);
    expect(shown()).to.contain('20.5');
    expect(message(widget)).to.equal('These figures do not include 65+, Girls, so they stay as they were.');
  });

  it('asks for no data anew', async () => {
    const context = await fixture<CwContext>(html`<cw-context>${ranking}</cw-context>`);
    const widget = context.querySelector<Widget>('cw-bar-ranking')!;
    await widget.updateComplete;
    let ready = 0;
    widget.addEventListener('cw-ready', () => (ready += 1));
    Object.assign(context, { area: 'York', period: '2019' });
    await followed(context, widget);
    expect(ready).to.equal(0);
  });

  it('says a number of the area in a sentence', async () => {
    const context = await fixture<CwContext>(html`
      <cw-context area="Leeds"><cw-value where="sex=Men" .data=${ROWS}>a number</cw-value></cw-context>
    `);
    const value = context.querySelector<Widget>('cw-value')!;
    await value.updateComplete;
    expect(root(value).textContent).to.contain('20.3');
    context.area = 'E06000014';
    await followed(context, value);
    expect(root(value).textContent).to.contain('10.3');
  });

  it('keeps the number in a sentence where its data lack what is chosen, and says so by title and voice', async () => {
    const context = await fixture<CwContext>(html`
      <cw-context area="Leeds" lang="en">
        <cw-value where="sex=Men" .data=${ROWS}>a number</cw-value>
      </cw-context>
    `);
    const value = context.querySelector<Widget>('cw-value')!;
    await value.updateComplete;
    const shown = (): Element => root(value).querySelector('[part="value"]')!;
    expect(shown()).not.to.have.attribute('title');
    context.area = 'Bristol';
    await followed(context, value);
    const said = 'These figures do not include Bristol, so they stay as they were.';
    expect(shown()).to.have.text('20.3');
    expect(shown()).to.have.attribute('title', said);
    expect(root(value).querySelector('.spoken')).to.have.text(` (${said})`);
    context.area = 'York';
    await followed(context, value);
    expect(root(value).textContent.trim()).to.equal('10.3');
    expect(shown()).not.to.have.attribute('title');
  });
});

describe('the context of a widget', () => {
  it('is the nearest one, which two that are nested do not share', async () => {
    const outer = await fixture<CwContext>(html`
      <cw-context area="York">${ranking}<cw-context id="inner" area="Leeds">${ranking}</cw-context></cw-context>
    `);
    const [first, second] = Array.from(outer.querySelectorAll<Widget>('cw-bar-ranking'));
    await Promise.all([first!.updateComplete, second!.updateComplete]);
    expect([isSelected(first!, 'E06000014'), isSelected(second!, 'E08000035')]).to.deep.equal([true, true]);
    outer.querySelector('#inner')!.append(first!);
    await first!.updateComplete;
    expect([isSelected(first!, 'E06000014'), isSelected(first!, 'E08000035')]).to.deep.equal([false, true]);
    document.body.append(first!);
    await first!.updateComplete;
    expect(isSelected(first!, 'E08000035')).to.equal(false);
    first!.remove();
  });

  it('is found when it is defined after its widgets, also between them and one further out', async () => {
    const outer = await fixture<CwContext>(html`
      <cw-context area="York"><cw-test-late-context area="Leeds">${ranking}</cw-test-late-context></cw-context>
    `);
    const widget = outer.querySelector<Widget>('cw-bar-ranking')!;
    await widget.updateComplete;
    expect(isSelected(widget, 'E06000014')).to.equal(true);
    registerElement('cw-test-late-context', class extends CwContext {});
    await followed(outer.firstElementChild as CwContext, widget);
    expect([isSelected(widget, 'E06000014'), isSelected(widget, 'E08000035')]).to.deep.equal([false, true]);
  });

  it('reaches into shadow roots', async () => {
    const context = await fixture<CwContext>(html`<cw-context area="York"><div></div></cw-context>`);
    const inner = context.querySelector('div')!.attachShadow({ mode: 'closed' });
    const widget = document.createElement('cw-bar-ranking') as CwBarRanking & Widget;
    Object.assign(widget, { data: ROWS, where: 'sex=Men' });
    inner.append(widget);
    await widget.updateComplete;
    expect(isSelected(widget, 'E06000014')).to.equal(true);
  });

  it('may be of another version, as long as its protocol is the same', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const store = new ContextStore(
      () => undefined,
      (turn) => void turn(),
    );
    store.set({ area: 'York' }, 'page');
    const newer = { ...store.context, protocol: 2 };
    let given: PageContext = { ...store.context, somethingNew: true } as PageContext;
    place.addEventListener('context-request', (event) => {
      const request = event as Event & { context: unknown; callback: (context: PageContext) => void };
      if (request.context === pageContext) request.callback(given);
    });
    const add = async (): Promise<Widget> => {
      const widget = document.createElement('cw-bar-ranking') as CwBarRanking & Widget;
      Object.assign(widget, { data: ROWS, where: 'sex=Men' });
      place.append(widget);
      await widget.updateComplete;
      return widget;
    };
    expect(isSelected(await add(), 'E06000014')).to.equal(true);
    given = newer;
    expect(isSelected(await add(), 'E06000014')).to.equal(false);
  });
});

describe('a page context', () => {
  it('listens to a site’s own control and reports each change once', async () => {
    const outer = await fixture<CwContext>(html`
      <cw-context><cw-context id="inner"><select></select></cw-context></cw-context>
    `);
    const inner = outer.querySelector<CwContext>('#inner')!;
    const reported: unknown[] = [];
    outer.addEventListener('cw-context-change', (event) => {
      reported.push([event.target, event.values.area, [...event.changed], event.by]);
    });
    const detail = { area: 'York', nonsense: 'x', period: 7, group: '' };
    inner
      .querySelector('select')!
      .dispatchEvent(new CustomEvent('cw-context-set', { bubbles: true, composed: true, detail }));
    expect(reported).to.deep.equal([[inner, 'York', ['area'], 'page']]);
    expect([inner.area, outer.area ?? null]).to.deep.equal(['York', null]);
    inner.dispatchEvent(new CustomEvent('cw-context-set', { detail: 'York' }));
    expect(reported.length).to.equal(1);
  });

  it('offers what the data of its widgets have', async () => {
    const context = await fixture<CwContext>(html`<cw-context>${ranking}</cw-context>`);
    let found: PageContext | null = null;
    const request = new Event('context-request', { bubbles: true, composed: true });
    const callback = (value: PageContext): void => {
      found = value;
    };
    context.firstElementChild!.dispatchEvent(Object.assign(request, { context: pageContext, callback }));
    const [offer] = await found!.offers();
    expect(offer!.areas.map(({ code, name }) => [code, name])).to.deep.include(['E08000035', 'Leeds']);
    expect(offer!.periods.map(({ text }) => text)).to.deep.equal(['2020', '2019']);
    expect(offer!.groups).to.deep.equal([{ dimension: 'sex', values: ['Men', 'Women'] }]);
  });
});

describe('a page whose root element has data-cw-context', () => {
  const page = document.documentElement;
  const clear = (): void => {
    for (const name of ['context', 'area']) page.removeAttribute(`data-cw-${name}`);
  };
  afterEach(clear);

  it('is a context without any wrapper, until the attribute goes', async () => {
    page.setAttribute('data-cw-context', '');
    page.setAttribute('data-cw-area', 'York');
    const place = await fixture<HTMLElement>(html`<div>${ranking}${ranking}</div>`);
    const [first, second] = Array.from(place.querySelectorAll<Widget>('cw-bar-ranking'));
    const found = async (): Promise<PageContext> => {
      for (;;) {
        const given: PageContext[] = [];
        const request = new Event('context-request', { bubbles: true, composed: true });
        const callback = (value: PageContext): void => {
          given.push(value);
        };
        place.dispatchEvent(Object.assign(request, { context: pageContext, callback }));
        if (given[0] !== undefined) return given[0];
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    const context = await found();
    await Promise.all([first!.updateComplete, second!.updateComplete]);
    expect(isSelected(first!, 'E06000014')).to.equal(true);
    const reported: (string | null)[] = [];
    page.addEventListener('cw-context-change', (event) => reported.push(event.values.area));
    button(first!, 'E08000035').click();
    expect([isSelected(second!, 'E08000035'), reported]).to.deep.equal([true, ['E08000035']]);
    page.setAttribute('data-cw-area', 'York');
    await new Promise<void>((resolve) => {
      context.later(async () => {
        await Promise.resolve();
        resolve();
      });
    });
    expect(isSelected(second!, 'E06000014')).to.equal(true);
    clear();
    await Promise.resolve();
    await second!.updateComplete;
    expect(isSelected(second!, 'E06000014')).to.equal(false);
  });

  it('is noticed by widgets that were there before the attribute, and again after it has gone', async () => {
    const place = await fixture<HTMLElement>(html`<div>${ranking}${ranking}</div>`);
    const widgets = Array.from(place.querySelectorAll<Widget>('cw-bar-ranking'));
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    for (const area of ['York', 'Leeds']) {
      page.setAttribute('data-cw-area', area);
      page.setAttribute('data-cw-context', '');
      const key = area === 'York' ? 'E06000014' : 'E08000035';
      await waitUntil(() => widgets.every((widget) => isSelected(widget, key)), `both follow ${area}`);
      clear();
      await waitUntil(() => widgets.every((widget) => !isSelected(widget, key)), 'both let go');
    }
  });
});
