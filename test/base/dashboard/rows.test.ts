import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CwDashboard } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/dashboard.js';
import { layout } from '@commonweal/widgets/styles/dashboard.js';
import { root, type Widget } from '../support/widget.js';

const CSV = 'area,value\nYork,1\nLeeds,2\n';

/** A dashboard of widgets that would have these parts of a row; null: no hint. */
async function dashboardOf(spans: readonly (string | null)[], width: string): Promise<Element[]> {
  const place = await fixture<HTMLElement>(html`
    <div>
      <cw-dashboard>
        ${spans.map((span) => html`<cw-bar-ranking data-span=${span ?? ''} .data=${CSV}></cw-bar-ranking>`)}
      </cw-dashboard>
    </div>
  `);
  place.style.setProperty('width', width);
  const children = [...place.querySelectorAll<Widget>('cw-bar-ranking')];
  await Promise.all(children.map((each) => each.updateComplete));
  await place.querySelector<CwDashboard>('cw-dashboard')!.updateComplete;
  return children;
}

/** The rows that boxes are in: the widths of each, in order. */
function rowsOf(children: readonly Element[]): number[][] {
  const rows = new Map<number, number[]>();
  for (const { top, width } of children.map((each) => each.getBoundingClientRect()))
    rows.set(Math.round(top), [...(rows.get(Math.round(top)) ?? []), Math.round(width)]);
  return [...rows.values()];
}

describe('the rows of a dashboard', () => {
  it('hold one widget each on a phone, whatever the hints', async () => {
    for (const width of ['288px', '640px']) {
      const rows = rowsOf(await dashboardOf(['third', 'half', null, 'full'], width));
      expect(rows.map((row) => row.length)).to.deep.equal([1, 1, 1, 1]);
    }
  });

  it('hold as many as there is room for without hints', async () => {
    expect(
      rowsOf(await dashboardOf([null, null, null, null], '1000px')).map((row) => row.length),
    ).to.deep.equal([2, 2]);
  });

  it('hold three thirds, two halves, or a third beside two thirds, from 44rem', async () => {
    for (const width of ['704px', '1200px']) {
      const spans = ['third', 'third', 'third', 'half', 'half', 'two-thirds', 'third', 'full'];
      const rows = rowsOf(await dashboardOf(spans, width));
      expect(rows.map((row) => row.length)).to.deep.equal([3, 2, 2, 1]);
      const [thirds, halves, uneven] = rows;
      expect(Math.max(...thirds!) - Math.min(...thirds!)).to.be.lessThan(2);
      expect(Math.max(...halves!) - Math.min(...halves!)).to.be.lessThan(2);
      expect(uneven![0]! / uneven![1]!).to.be.within(1.9, 2.1);
    }
  });

  it('have no hole where the next widget does not fit', async () => {
    const children = await dashboardOf(['third', 'third', 'full', 'half', 'two-thirds'], '1000px');
    const widths = rowsOf(children).map((row) =>
      row.reduce((sum, each) => sum + each, 32 * (row.length - 1)),
    );
    for (const width of widths) expect(width).to.be.within(998, 1002);
  });

  it('never make a page wider than its window', async () => {
    for (const span of ['third', 'half', 'two-thirds', 'full', null]) {
      const [child] = await dashboardOf([span], '288px');
      expect(child!.getBoundingClientRect().width).to.equal(288);
      expect(root(child as Widget).querySelector('table') === null).to.equal(false);
    }
  });

  it('keep the widths of what has arrived while others are on their way, where they will be full', async () => {
    const place = await fixture<HTMLElement>(html`<div><div></div></div>`);
    place.style.setProperty('width', '1000px');
    const dashboard = place.firstElementChild!;
    const tree = dashboard.attachShadow({ mode: 'open' });
    // As a server draws it.
    const grid = document.createElement('div');
    grid.className = 'grid even gathers';
    grid.append(document.createElement('slot'));
    tree.append(grid);
    tree.adoptedStyleSheets = [layout.styleSheet!];
    const widths = ['third', 'third', 'third', 'half', 'half'].map((span) => {
      const child = document.createElement('div');
      child.setAttribute('data-span', span);
      dashboard.append(child);
      return [...dashboard.children].map((each) => Math.round(each.getBoundingClientRect().width));
    });
    expect(widths).to.deep.equal([
      [312],
      [312, 312],
      [312, 312, 312],
      [312, 312, 312, 484],
      [312, 312, 312, 484, 484],
    ]);
  });

  it('fill up again once a child has gone', async () => {
    const [first, second] = await dashboardOf(['half', 'half'], '1000px');
    expect(first!.getBoundingClientRect().width).to.equal(484);
    const dashboard = first!.closest('cw-dashboard')!;
    second!.remove();
    await waitUntil(() => first!.getBoundingClientRect().width === 1000, 'it has the row');
    await dashboard.updateComplete;
  });
});
