import { expect, fixture, html } from '@open-wc/testing';
import { en } from '@commonweal/charts';
import { fingerprint } from '@commonweal/widgets/base/declared-tree.js';
import type { WidgetView } from '@commonweal/widgets/templates/view.js';
import { PLOT } from '../support/plot.js';
import type { DrawnChart } from './support/chart.js';
import { ranking, rankingRows } from './support/chart.js';

const table = ranking(rankingRows());
const plotted = { ...table, plot: PLOT };

describe('a chart with a plot', () => {
  it('shows its whole table, as one without', async () => {
    const draw = (view: Partial<WidgetView>): Promise<DrawnChart> =>
      fixture<DrawnChart>(html`<drawn-chart .view=${view}></drawn-chart>`);
    const rows = (drawn: DrawnChart): string[] => drawn.all('tbody tr').map((row) => row.textContent);
    const shown = rows(await draw({ chart: plotted }));
    expect(shown).to.have.length(5);
    expect(shown).to.deep.equal(rows(await draw({ chart: table })));
  });

  it('has another fingerprint than a server-rendered tree as soon as the plot differs', () => {
    const view: Omit<WidgetView, 'chart'> = {
      state: 'ready',
      issues: [],
      headingLevel: 2,
      selectable: false,
      selectedKeys: new Set(),
      words: en,
      heading: null,
    };
    const print = (chart: WidgetView['chart']): string =>
      fingerprint({ view: { ...view, chart }, lang: 'en' });
    expect(print(plotted)).to.equal(print({ ...plotted }));
    expect(print(plotted)).not.to.equal(print(table));
    expect(print(plotted)).not.to.equal(print({ ...plotted, plot: { ...PLOT, panels: [] } }));
  });
});
