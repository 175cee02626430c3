import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CwIndicatorGrid } from '@commonweal/widgets';
import '@commonweal/widgets/define/indicator-grid.js';
import { longCsv, many, SIX, UNDER_HEADINGS } from '../../../stories/indicator-grid/figures.js';
import { root } from '../../base/support/widget.js';

async function grid(data = longCsv(SIX, 15)): Promise<CwIndicatorGrid> {
  const widget = await fixture<CwIndicatorGrid>(
    html`<cw-indicator-grid benchmark="All districts" .data=${data}></cw-indicator-grid>`,
  );
  await widget.updateComplete;
  return widget;
}
const all = (widget: CwIndicatorGrid, selector: string): HTMLElement[] => [
  ...root(widget).querySelectorAll<HTMLElement>(selector),
];
const one = (widget: CwIndicatorGrid, selector: string): HTMLElement => {
  const [found] = all(widget, selector);
  if (found === undefined) throw new Error(`No ${selector}.`);
  return found;
};

describe('cw-indicator-grid', () => {
  it('says the outcome in each cell that has one, and shows its sign once', async () => {
    const widget = await grid();
    for (const cell of all(widget, 'td.worse')) {
      expect(cell.textContent).to.match(/^[\d.]+ Worse$/);
      expect(getComputedStyle(cell, '::after').content).to.contain('◆');
    }
    expect(all(widget, 'td.worse')).not.to.be.empty;
  });

  it('leaves out the rest when the reader ticks the box, says so, and shows it again', async () => {
    const widget = await grid();
    const before = all(widget, 'tbody tr').length;
    const box = one(widget, 'input[type=checkbox]');
    expect(box.closest('label')!.textContent.trim()).to.equal('Show only what is worse');
    box.focus();
    await sendKeys({ press: ' ' });
    await widget.updateComplete;
    const after = all(widget, 'tbody tr').length;
    expect(after).to.be.lessThan(before);
    expect(one(widget, '.filter [role=status]').textContent).to.contain(`${after - 1} of 15 areas`);
    expect(root(widget).activeElement).to.equal(box);
    await sendKeys({ press: ' ' });
    await widget.updateComplete;
    expect(all(widget, 'tbody tr').length).to.equal(before);
    expect(one(widget, '.filter [role=status]').textContent).to.equal('');
  });

  it('keeps the names and the headers in sight while the box is scrolled', async () => {
    const widget = await grid(longCsv(many(60), 60));
    const box = one(widget, '.scroll');
    box.scrollTo(900, 400);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const frame = box.getBoundingClientRect();
    const name = all(widget, 'tbody th').at(-30)!.getBoundingClientRect();
    const header = all(widget, 'thead th').at(20)!.getBoundingClientRect();
    expect(box.scrollLeft).to.equal(900);
    expect(name.left).to.be.closeTo(frame.left + parseFloat(getComputedStyle(box).paddingInlineStart), 12);
    expect(header.top).to.be.closeTo(frame.top, 1);
  });

  it('lines up the cells of all rows with their headers', async () => {
    const widget = await grid();
    const edges = (cells: Iterable<Element>): number[] =>
      [...cells].map((cell) => Math.round(cell.getBoundingClientRect().left));
    const [header] = all(widget, 'thead tr');
    for (const row of all(widget, 'tbody tr'))
      expect(edges(row.children).slice(2)).to.deep.equal(edges(header!.children).slice(2));
  });

  it('has the headings of domains over their columns, and in sight with the headers', async () => {
    const edges = (cell: Element): [start: number, end: number] => {
      const { left, right } = cell.getBoundingClientRect();
      return [Math.round(left), Math.round(right)];
    };
    const widget = await grid(longCsv(UNDER_HEADINGS, 15));
    const health = one(widget, 'thead tr:first-child > th:nth-of-type(2)');
    const headers = all(widget, 'thead tr:last-child > th');
    expect(health.textContent).to.equal('Health');
    expect(edges(health)[0]).to.be.closeTo(edges(headers[4]!)[0], 4);
    expect(edges(health)[1]).to.be.closeTo(edges(headers[6]!)[1], 4);

    const headed = many(60).map((measure, at) => ({ ...measure, domain: at < 37 ? 'First' : 'Second' }));
    const large = await grid(longCsv(headed, 60));
    const box = one(large, '.scroll');
    box.scrollTo(900, 400);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const top = box.getBoundingClientRect().top;
    const [first] = all(large, '.domains > th');
    const text = first!.firstElementChild!.getBoundingClientRect();
    expect(first!.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(text.left).to.be.greaterThan(one(large, 'tbody th').getBoundingClientRect().right - 1);
    expect(text.right).to.be.lessThan(box.getBoundingClientRect().right);
    expect(edges(first!)[1]).to.be.closeTo(edges(all(large, 'thead tr:last-child > th').at(38)!)[1], 4);
  });

  it('keeps indicators under their headings when the reader sorts them by an area', async () => {
    const widget = await fixture<CwIndicatorGrid>(
      html`<cw-indicator-grid
        benchmark="All districts"
        across="areas"
        .data=${longCsv(UNDER_HEADINGS, 15)}
      ></cw-indicator-grid>`,
    );
    const shown = (): string[] => all(widget, 'tbody').map((body) => body.textContent.trim().slice(0, 12));
    const before = shown();
    const sort = one(widget, 'button[data-column="Alderby"]');
    sort.click();
    await widget.updateComplete;
    expect(shown()).to.deep.equal(before);
    expect(all(widget, '[scope=rowgroup]').map((each) => each.textContent)).to.deep.equal([
      'Being active',
      'Health',
      'Homes and places',
    ]);
    expect(all(widget, 'th[aria-sort]').length).to.equal(1);
  });

  it('keeps the focus in its filter where the headings of domains go with what is left out', async () => {
    const rows = [
      ['Air', '', [10, 12]],
      ['Smoking', 'Health', [10, 8]],
    ] as const;
    const csv = [
      'indicator,domain,polarity,area,value,lower95,upper95',
      ...rows.flatMap(([indicator, domain, values]) =>
        values.map(
          (value, at) =>
            `${indicator},${domain},lower-is-better,${at === 0 ? 'England' : 'York'},${value},${value - 0.5},${value + 0.5}`,
        ),
      ),
    ].join('\n');
    const widget = await fixture<CwIndicatorGrid>(
      html`<cw-indicator-grid benchmark="England" .data=${csv}></cw-indicator-grid>`,
    );
    expect(one(widget, '.domains > th').textContent).to.equal('Health');
    const box = one(widget, '.filter input');
    box.focus();
    box.click();
    await widget.updateComplete;
    expect(all(widget, '.domains')).to.deep.equal([]);
    expect(root(widget).activeElement).to.equal(box);
  });

  it('leaves a row whose pointer goes on to a heading', async () => {
    const widget = await grid(longCsv(UNDER_HEADINGS, 15));
    const keys: (string | null)[] = [];
    widget.addEventListener('cw-highlight', (event) => keys.push(event.key));
    const point = (selector: string): unknown =>
      one(widget, selector).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    point('tr[data-key] td');
    point('thead th');
    expect(keys).to.have.length(2);
    expect(keys[0]).to.be.a('string');
    expect(keys[1]).to.equal(null);
  });

  it('takes the focus, so that the keyboard can scroll it', async () => {
    const widget = await grid();
    const box = one(widget, '.scroll');
    box.focus();
    expect(root(widget).activeElement).to.equal(box);
    expect(box.getAttribute('role')).to.equal('region');
  });
});
