import type { TableChart } from '@commonweal/charts';
import { expect, fixture, html } from '@open-wc/testing';
import type { DrawnChart } from './support/chart.js';
import { bar, chart, column, pairs, ranking, rankingRows, row, shade, text } from './support/chart.js';

/** Draws a chart in a box as wide as a phone leaves, or wider. */
async function draw(drawn: TableChart, width = 288): Promise<DrawnChart> {
  const box = await fixture<HTMLElement>(
    html`<div><drawn-chart .view=${{ chart: drawn }}></drawn-chart></div>`,
  );
  box.style.width = `${width}px`;
  box.style.font = '16px sans-serif';
  return box.querySelector<DrawnChart>('drawn-chart')!;
}

const top = (node: Element): number => node.getBoundingClientRect().top;
const heightOf = (node: Element): number => node.getBoundingClientRect().height;

describe('a line that need not be broken', () => {
  it('has the limits under a number of a shaded table on a phone', async () => {
    const limits = { detail: '54.6 to 58.3' };
    const drawn = await draw(
      chart({
        columns: [column('area', 'area'), column('Men', 'shade'), column('Women', 'shade')],
        rows: [row('York', [text('York'), shade('56.4', 0, 3, limits), shade('57.1', 1, 3, limits)])],
      }),
    );
    const details = drawn.all('td .detail');
    expect(details.length).to.equal(2);
    for (const detail of details) expect(heightOf(detail)).to.be.below(20);
    const box = drawn.one('.scroll');
    expect(box.scrollWidth).to.equal(box.clientWidth);
  });

  it('has the reason for a missing value and its marker, in a row of a ranking as high as the others', async () => {
    const missing = bar(0, { text: 'Suppressed', detail: '[c]', missing: 'suppressed', marks: [] });
    for (const width of [288, 448, 736]) {
      const drawn = await draw(
        ranking([...rankingRows(['York']), row('Hull', [text('–'), text('Hull'), missing, text('2')])]),
        width,
      );
      const [full, empty] = drawn.all('tbody tr').map(heightOf);
      expect(empty, `${width} px`).to.be.closeTo(full!, 1);
    }
  });

  it('has the headers of a ranking, also where a line through the rows has its name under one', async () => {
    for (const width of [288, 448, 736]) {
      const drawn = await draw(ranking(rankingRows()), width);
      const [rank, area, value] = drawn.all('thead :is(.head, .sort)').map(top);
      expect(area, `${width} px`).to.be.closeTo(rank!, 1.5);
      expect(value, `${width} px`).to.be.closeTo(rank!, 1.5);
    }
  });
});

describe('the header of a comparison', () => {
  it('stays in sight while a long table scrolls', async () => {
    const { rows, ...rest } = pairs(true);
    const many = Array.from({ length: 40 }, (_, at) => row(`Cause ${at}`, rows[0]!.cells));
    const drawn = await draw(chart({ ...rest, rows: many }), 736);
    const box = drawn.one('.scroll');
    expect(box.scrollHeight).to.be.above(box.clientHeight);
    box.scrollTop = 500;
    expect(top(drawn.one('thead'))).to.be.closeTo(top(box), 1);
  });
});
