import { expect, fixture, html } from '@open-wc/testing';
import type { CwDashboard } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/dashboard.js';
import '@commonweal/widgets/define/life-expectancy-table.js';
import '@commonweal/widgets/define/stat.js';
import '@commonweal/widgets/define/trend.js';
import '@commonweal/widgets/define/cy/bar-ranking.js';
import '@commonweal/widgets/define/cy/dashboard.js';
import { strFromU8, unzipSync } from 'fflate';
import { offered } from '../support/offered.js';
import { root, type Widget } from '../support/widget.js';

/** A table with its source, as the downloads have it. */
const sourced = (publisher: string, note: string): string =>
  `area,value\r\nYork,1\r\nLeeds,2\r\n# publisher: ${publisher}\r\n# note: ${note}\r\n# note: Rounded by the publisher.\r\n`;

async function settled(dashboard: CwDashboard): Promise<CwDashboard> {
  const widgets = [...dashboard.querySelectorAll<Widget>('*')].filter((each) => 'model' in each);
  await Promise.all(widgets.map((each) => each.updateComplete));
  await dashboard.updateComplete;
  return dashboard;
}

/** Three widgets of two sources, one of them deeper in the page. */
const three = async (lang = 'en'): Promise<CwDashboard> =>
  settled(
    await fixture<CwDashboard>(html`
      <cw-dashboard lang=${lang}>
        <cw-life-expectancy-table></cw-life-expectancy-table>
        <cw-bar-ranking heading="Men" indicator="healthy-life-expectancy" where="sex=Men"></cw-bar-ranking>
        <div><cw-bar-ranking heading="Own" .data=${sourced('Example Agency', 'Only here.')}></cw-bar-ranking></div>
      </cw-dashboard>
    `),
  );

const foot = (dashboard: CwDashboard): HTMLElement =>
  dashboard.shadowRoot!.querySelector('[part~="footer"]')!;
const texts = (place: ParentNode, selector: string): string[] =>
  [...place.querySelectorAll(selector)].map((each) => each.textContent.trim().replaceAll(/\s+/g, ' '));
const isSeen = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;

describe('a dashboard gathers', () => {
  it('what is to be known about all figures, once and by source', async () => {
    const dashboard = await three();
    const about = foot(dashboard).querySelector('details')!;
    expect(texts(about, 'summary')).to.deep.equal(['About these figures']);
    const statements = texts(about, '.statement');
    expect(statements).to.have.length(2);
    expect(statements[0]).to.contain('Office for National Statistics');
    expect(statements[1]).to.contain('Example Agency');
    about.open = true;
    expect(isSeen(about.querySelector('.of-source'))).to.equal(true);
    expect(about.textContent).to.contain('Only here.');
  });

  it('but leaves each plot the table of its figures, which is what a screen reader reads', async () => {
    const dashboard = await settled(
      await fixture<CwDashboard>(html`
        <cw-dashboard>
          <cw-trend heading="Own" .data=${'area,period,value\r\nYork,2020,1\r\nYork,2021,2\r\n'}></cw-trend>
        </cw-dashboard>
      `),
    );
    const drawn = root(dashboard.querySelector<Widget>('cw-trend')!);
    const table = drawn.querySelector<HTMLDetailsElement>('details.figures');
    expect(isSeen(table)).to.equal(true);
    table!.open = true;
    expect(texts(table!, 'tbody :is(th, td)')).to.deep.equal(['2020', '1', '2021', '2']);
    expect(isSeen(table!.querySelector('tbody'))).to.equal(true);
    expect(isSeen(drawn.querySelector('.about:not(.figures)'))).to.equal(false);
  });

  it('so that widgets leave both out, but for the line with their source', async () => {
    const dashboard = await three();
    for (const widget of dashboard.querySelectorAll<Widget>('cw-life-expectancy-table, cw-bar-ranking')) {
      expect(isSeen(root(widget).querySelector('.about'))).to.equal(false);
      expect(isSeen(root(widget).querySelector('.download'))).to.equal(false);
      expect(isSeen(root(widget).querySelector('[part~="source"]'))).to.equal(true);
    }
    const [outside] = dashboard.querySelectorAll<Widget>('cw-bar-ranking');
    document.body.append(outside!);
    await outside!.updateComplete;
    expect(isSeen(root(outside!).querySelector('.download'))).to.equal(true);
    outside!.remove();
  });

  it('a note that all figures of a source have once, and others under the figure', async () => {
    const own = (heading: string, note: string) =>
      html`<cw-bar-ranking heading=${heading} .data=${sourced('Example Agency', note)}></cw-bar-ranking>`;
    const dashboard = await settled(
      await fixture<CwDashboard>(
        html`<cw-dashboard>${own('One', 'Only one.')}${own('Two', 'Only two.')}</cw-dashboard>`,
      ),
    );
    const about = foot(dashboard);
    expect(texts(about, '.of-source > .notes li')).to.contain('Rounded by the publisher.');
    expect(texts(about, 'li').filter((each) => each === 'Rounded by the publisher.')).to.have.length(1);
    const figures = [...about.querySelectorAll('.of-figure')];
    expect(figures.map((each) => texts(each, '.lead')[0])).to.deep.equal(['One', 'Two']);
    expect(texts(figures[0]!, 'li')).to.contain('Only one.').and.not.contain('Only two.');
  });

  it('what a widget brings that comes later, and no longer what one had that left', async () => {
    const dashboard = await three();
    const later = document.createElement('cw-bar-ranking') as Widget;
    Object.assign(later, { data: sourced('Late Agency', 'Late.'), heading: 'Late' });
    dashboard.append(later);
    await settled(dashboard);
    expect(texts(foot(dashboard), '.statement').join()).to.contain('Late Agency');
    later.remove();
    dashboard.requestUpdate();
    await dashboard.updateComplete;
    expect(texts(foot(dashboard), '.statement').join()).to.not.contain('Late Agency');
  });

  it('all data in one archive, a file for each widget with its source', async () => {
    const dashboard = await three();
    const [file, ...others] = await offered(() => dashboard.download());
    expect(others).to.deep.equal([]);
    expect(file!.name).to.match(/\.zip$/);
    // Its list and the names of files come on top of what the button says.
    const said = Number(/ZIP, (\d+) KB/.exec(texts(foot(dashboard), '.download').join())![1]);
    expect(file!.bytes.length / 1000).to.be.within(said - 0.5, said + 2);
    const files = unzipSync(file!.bytes);
    expect(Object.keys(files)).to.have.length(4);
    const own = Object.keys(files).find((each) => each.endsWith('03-own.csv'))!;
    expect(own).to.match(/^2-/);
    expect(strFromU8(files[own]!)).to.contain('York').and.contain('Example Agency');
    const list = strFromU8(files['list-of-files.txt']!);
    for (const name of Object.keys(files).filter((each) => each.endsWith('.csv')))
      expect(list).to.contain(name);
  });

  it('in Welsh, where the page is in Welsh', async () => {
    const dashboard = await three('cy');
    expect(texts(foot(dashboard), 'summary')).to.deep.equal(['Ynghylch y ffigurau hyn']);
    expect(texts(foot(dashboard), 'button')[0]).to.contain('Lawrlwytho’r holl ddata');
  });

  it('without moving what is below, while the widgets come', async () => {
    const place = await fixture<HTMLElement>(html`<div><cw-dashboard></cw-dashboard><p>After</p></div>`);
    const dashboard = place.querySelector<CwDashboard>('cw-dashboard')!;
    await dashboard.updateComplete;
    const height = (): number => foot(dashboard).getBoundingClientRect().height;
    const before = height();
    const widget = document.createElement('cw-bar-ranking') as Widget;
    Object.assign(widget, { data: sourced('Example Agency', 'Note.') });
    dashboard.append(widget);
    await settled(dashboard);
    expect(texts(foot(dashboard), 'summary')).to.have.length(1);
    expect(height()).to.equal(before);
  });
});

describe('the headings of a dashboard', () => {
  const level = (widget: Element): string =>
    root(widget as Widget).querySelector('[part~="heading"]')!.localName;

  it('follow one another: its own, then those of its widgets, unless an author says otherwise', async () => {
    const dashboard = await settled(
      await fixture<CwDashboard>(html`
        <cw-dashboard heading="Health in York" heading-level="3">
          <cw-life-expectancy-table></cw-life-expectancy-table>
          <div><cw-bar-ranking .data=${'area,value\nYork,1\n'}></cw-bar-ranking></div>
          <cw-bar-ranking heading-level="6" .data=${'area,value\nYork,1\n'}></cw-bar-ranking>
        </cw-dashboard>
      `),
    );
    expect(dashboard.shadowRoot!.querySelector('h3')!.textContent).to.equal('Health in York');
    const [first, second, pinned] = dashboard.querySelectorAll('cw-life-expectancy-table, cw-bar-ranking');
    expect([level(first!), level(second!), level(pinned!)]).to.deep.equal(['h4', 'h4', 'h6']);
    dashboard.headingLevel = 2;
    await dashboard.updateComplete;
    await settled(dashboard);
    expect([level(first!), level(second!), level(pinned!)]).to.deep.equal(['h3', 'h3', 'h6']);
  });

  it('are those of the widgets where it has none, at the level that it states', async () => {
    const dashboard = await settled(
      await fixture<CwDashboard>(
        html`<cw-dashboard heading-level="4"><cw-life-expectancy-table></cw-life-expectancy-table></cw-dashboard>`,
      ),
    );
    expect(dashboard.shadowRoot!.querySelector('h4') === null).to.equal(true);
    expect(level(dashboard.firstElementChild!)).to.equal('h4');
  });
});
