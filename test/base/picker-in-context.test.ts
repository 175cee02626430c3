import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { CwContext } from '@commonweal/widgets';
import '@commonweal/widgets/define/area-picker.js';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/context.js';
import '@commonweal/widgets/define/period-picker.js';
import { followed } from './support/followed.js';
import { also, select, settled, texts, until } from './support/picker.js';
import { FetchStub } from './support/stub-fetch.js';
import { root, row, type Widget } from './support/widget.js';

const ROWS = 'area_code,area,value\nE06000014,York,1.5\nE08000035,Leeds,2.5\nE92000001,England,2\n';
const YORK = 'E06000014';
const LEEDS = 'E08000035';

const picker = html`<cw-area-picker></cw-area-picker>`;
const widget = html`<cw-bar-ranking .data=${ROWS}></cw-bar-ranking>`;

/** Opens the list of the picker in an element and chooses the area with a name. */
async function choose(within: HTMLElement, name: string): Promise<void> {
  const found = within.querySelector('cw-area-picker')!;
  const input = root(found).querySelector<HTMLInputElement>('input[role="combobox"]')!;
  input.focus();
  input.select();
  await sendKeys({ type: name });
  await until(() => root(found).querySelectorAll('[role="option"]').length === 1);
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await settled(found);
}

/** Keys of the rows that look like the area that the page follows, however they are marked. */
const marked = (of: Widget): (string | undefined)[] =>
  Array.from(
    root(of).querySelectorAll<HTMLElement>('tr:is(.highlighted, [data-selected])'),
    (each) => each.dataset.key,
  );

const isHighlighted = (of: Widget, key: string): boolean => row(of, key).classList.contains('highlighted');

describe('the area picker with a widget', () => {
  it('moves the highlight of a widget in the context around both', async () => {
    const context = await fixture<CwContext>(
      html`<cw-context area="York">${picker}<section>${widget}</section></cw-context>`,
    );
    const ranking = context.querySelector<Widget>('cw-bar-ranking')!;
    await ranking.updateComplete;
    expect([YORK, LEEDS].map((key) => isHighlighted(ranking, key))).to.deep.equal([true, false]);
    await choose(context, 'Leeds');
    await followed(context, ranking);
    expect([YORK, LEEDS].map((key) => isHighlighted(ranking, key))).to.deep.equal([false, true]);
    expect(context.area).to.equal(LEEDS);
  });

  it('has a place for a site’s own look-up, whose event chooses for the page', async () => {
    const context = await fixture<CwContext>(
      html`<cw-context area="York"><cw-area-picker><button slot="look-up">Use my location</button></cw-area-picker>${widget}</cw-context>`,
    );
    const ranking = context.querySelector<Widget>('cw-bar-ranking')!;
    const own = context.querySelector<HTMLButtonElement>('[slot="look-up"]')!;
    await ranking.updateComplete;
    expect(own.checkVisibility(), 'it is in sight').to.equal(true);
    own.addEventListener('click', () => {
      const asked = { bubbles: true, composed: true, detail: { area: LEEDS } };
      own.dispatchEvent(new CustomEvent('cw-context-set', asked));
    });
    own.click();
    await followed(context, ranking);
    expect(context.area).to.equal(LEEDS);
    expect(isHighlighted(ranking, LEEDS)).to.equal(true);
  });

  it('moves the mark of a table whose words do not follow, and leaves none behind', async () => {
    const context = await fixture<CwContext>(
      html`<cw-context area="Leeds">${picker}<cw-choropleth-table .data=${ROWS}></cw-choropleth-table></cw-context>`,
    );
    const table = context.querySelector<Widget>('cw-choropleth-table')!;
    await table.updateComplete;
    expect(marked(table)).to.deep.equal([LEEDS]);
    await choose(context, 'York');
    await followed(context, table);
    expect(marked(table)).to.deep.equal([YORK]);
  });

  it('says that a table leaves out the area that was chosen, whose rows its author has narrowed', async () => {
    const context = await fixture<CwContext>(html`
      <cw-context area="Leeds" lang="en"
        ><cw-choropleth-table areas="Leeds; England" .data=${ROWS}></cw-choropleth-table
      ></cw-context>
    `);
    const table = context.querySelector<Widget>('cw-choropleth-table')!;
    await table.updateComplete;
    context.area = 'York';
    await followed(context, table);
    expect(root(table).textContent).to.contain(
      'These figures do not include York, so they stay as they were.',
    );
  });
});

const HULL = 'area_code,area,period,value\nE06000010,Hull,2019,1\nE06000010,Hull,2018,2\n';
const BATH = 'area_code,area,period,value\nE06000022,Bath,2020,1\nE06000022,Bath,2019,2\n';

describe('a picker that is used before the file of a widget has come', () => {
  const net = new FetchStub();
  beforeEach(() => {
    net.install();
  });
  afterEach(() => {
    net.restore();
    net.requests.length = 0;
  });

  /** Two widgets, one of them with a file that is on its way while the picker has long asked. */
  async function used(picker: TemplateResult, field: string): Promise<HTMLElement> {
    const context = await fixture<CwContext>(html`
      <cw-context lang="en"
        >${picker}<cw-choropleth-table .data=${BATH}></cw-choropleth-table
        ><cw-choropleth-table src="/hull.csv"></cw-choropleth-table
      ></cw-context>
    `);
    const found = context.querySelector<HTMLElement>(':first-child')!;
    root(found).querySelector<HTMLElement>(field)!.focus();
    await until(() => net.requests.length === 1);
    await followed(context, context.querySelector<Widget>('cw-choropleth-table')!);
    await aTimeout(100);
    return found;
  }
  const noteOf = (of: HTMLElement): string => root(of).querySelector('.note')?.textContent ?? '';

  it('lists the areas once it has come, and says until then that the list is loading', async () => {
    const found = await used(picker, 'input');
    await sendKeys({ press: 'ArrowDown' });
    expect(noteOf(found)).to.equal('The list of areas is loading.');
    await net.requests[0]!.answer(HULL);
    await until(() => root(found).querySelectorAll('[role="option"]').length === 2);
  });

  it('says which period is the latest of all figures only once it knows all of them', async () => {
    const found = await used(html`<cw-period-picker></cw-period-picker>`, 'select');
    expect([texts(found), also(found)]).to.deep.equal([['Latest of each figure'], '']);
    await net.requests[0]!.answer(HULL);
    await until(() => also(found) !== '');
    expect(also(found)).to.equal('Latest that all figures have: 2019');
  });

  it('offers what the others have where it does not come', async () => {
    const found = await used(picker, 'input');
    await sendKeys({ press: 'ArrowDown' });
    await net.requests[0]!.answer('no', { status: 404 });
    await until(() => root(found).querySelectorAll('[role="option"]').length === 1);
  });
});

describe('a picker that has been used', () => {
  const options = async (): Promise<{ context: CwContext; texts: () => readonly string[] }> => {
    const context = await fixture<CwContext>(html`
      <cw-context lang="en"
        ><cw-period-picker></cw-period-picker><cw-choropleth-table .data=${BATH}></cw-choropleth-table
      ></cw-context>
    `);
    const found = context.querySelector('cw-period-picker')!;
    select(found).focus();
    await until(() => texts(found).length === 3);
    return { context, texts: () => texts(found) };
  };

  it('offers what a widget has that is added later, and no longer what one had that left', async () => {
    const { context, texts: now } = await options();
    const added = Object.assign(document.createElement('cw-choropleth-table'), { data: HULL });
    context.append(added);
    await until(() => now().length === 4);
    expect(now()).to.deep.equal([
      'Latest of each figure',
      '2020 (1 of 2 figures)',
      '2019',
      '2018 (1 of 2 figures)',
    ]);
    added.remove();
    await until(() => now().length === 3);
  });

  it('offers what a widget has that is given other data', async () => {
    const { context, texts: now } = await options();
    Object.assign(context.querySelector('cw-choropleth-table')!, { data: HULL });
    await until(() => now()[1] === '2019');
    expect(now()).to.deep.equal(['Latest of each figure', '2019', '2018']);
  });
});

describe('the area picker of a page whose root is a context', () => {
  const page = document.documentElement;
  afterEach(() => {
    page.removeAttribute('data-cw-context');
  });

  it('lists the areas of the widgets, though it had the focus before the context was there', async () => {
    page.setAttribute('data-cw-context', '');
    const place = await fixture<HTMLElement>(html`<div>${picker}${widget}</div>`);
    const found = place.querySelector('cw-area-picker')!;
    await found.updateComplete;
    root(found).querySelector<HTMLInputElement>('input[role="combobox"]')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    const said = new Set<string>();
    await until(() => {
      said.add(root(found).querySelector('[role="status"]')!.textContent);
      return root(found).querySelectorAll('[role="option"]').length === 3;
    });
    expect([...said].join()).not.to.contain('did not load');
  });
});
