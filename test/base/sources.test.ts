import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { readDataset } from '@commonweal/data';
import type { CwBarRanking, CwLifeExpectancyTable } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/life-expectancy-table.js';
import { issuesOf, keys, message, root, showsPageContent, untilState } from './support/widget.js';

const CSV = 'area,value\nYork,12.5\nLeeds,8\nKirklees,0\n';
const ADDRESS = new URL('./fixtures/areas.csv', import.meta.url).href;

describe('data comes', () => {
  it('by the property, as a text', async () => {
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking .data=${CSV}></cw-bar-ranking>`);
    expect(widget.state).to.equal('ready');
    expect(keys(widget)).to.deep.equal(['York', 'Leeds', 'Kirklees']);
  });

  it('by the property, as records, as rows or as a dataset', async () => {
    const records = [
      { area: 'York', value: 12.5 },
      { area: 'Kirklees', value: 0 },
    ];
    const dataset = readDataset(CSV).dataset;
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking .data=${records}></cw-bar-ranking>`);
    expect(keys(widget)).to.deep.equal(['York', 'Kirklees']);
    widget.data = [
      ['area', 'value'],
      ['Leeds', 3],
    ];
    await widget.updateComplete;
    expect(keys(widget)).to.deep.equal(['Leeds']);
    widget.data = dataset;
    await widget.updateComplete;
    expect(keys(widget)).to.deep.equal(['York', 'Leeds', 'Kirklees']);
  });

  const throwing = new Proxy(
    {},
    {
      has: () => {
        throw new Error('no');
      },
    },
  );
  for (const [name, wrong, code] of [
    ['a number', 5, 'json-shape'],
    ['a truth value', true, 'json-shape'],
    ['a bigint', 10n, 'json-shape'],
    ['a symbol', Symbol('data'), 'json-shape'],
    ['a function', () => CSV, 'json-shape'],
    ['a Proxy that throws', throwing, 'widget-failed'],
  ] as const) {
    it(`by the property, and ${name} is no data: a message replaces the table before it`, async () => {
      const widget = await fixture<CwBarRanking>(
        html`<cw-bar-ranking .data=${CSV}>Fallback</cw-bar-ranking>`,
      );
      const received = issuesOf(widget);
      Object.assign(widget, { data: wrong });
      await untilState(widget, 'error');
      expect(keys(widget)).to.deep.equal([]);
      expect(message(widget)).to.not.equal('');
      expect(showsPageContent(widget)).to.equal(true);
      expect(received.map(({ code }) => code)).to.deep.equal([code]);
      widget.data = CSV;
      await untilState(widget, 'ready');
      expect(keys(widget)).to.deep.equal(['York', 'Leeds', 'Kirklees']);
    });
  }

  it('by an address', async () => {
    const widget = await fixture<CwBarRanking>(html`
      <cw-bar-ranking src=${ADDRESS} benchmark="England"><p>Not yet</p></cw-bar-ranking>
    `);
    expect(widget.state).to.equal('loading');
    expect(showsPageContent(widget)).to.equal(true);
    await oneEvent(widget, 'cw-ready');
    expect(widget.state).to.equal('ready');
    expect(showsPageContent(widget)).to.equal(false);
    expect(keys(widget)).to.include.members(['E06000014', 'E08000034']);
  });

  it('by a script element of CSV or JSON inside', async () => {
    const csv = await fixture<CwBarRanking>(html`
      <cw-bar-ranking><script type="text/csv">area,value
York,12.5
Leeds,8
</script></cw-bar-ranking>
    `);
    expect(keys(csv)).to.deep.equal(['York', 'Leeds']);
    const json = await fixture<CwBarRanking>(html`
      <cw-bar-ranking><script type="application/json">[{ "area": "York", "value": 1 }]</script></cw-bar-ranking>
    `);
    expect(keys(json)).to.deep.equal(['York']);
  });

  it('by a table of the page, in a figure too', async () => {
    const widget = await fixture<CwBarRanking>(html`
      <cw-bar-ranking>
        <figure>
          <table>
            <tr><th>Area</th><th>Rate</th></tr>
            <tr><td>York</td><td>12.5</td></tr>
            <tr><td>Leeds</td><td>0</td></tr>
          </table>
        </figure>
      </cw-bar-ranking>
    `);
    expect(widget.state).to.equal('ready');
    expect(keys(widget)).to.deep.equal(['York', 'Leeds']);
  });

  it('built in, by name', async () => {
    const widget = await fixture<CwBarRanking>(html`
      <cw-bar-ranking indicator="sickness-absence" benchmark="K02000001"></cw-bar-ranking>
    `);
    expect(widget.state).to.equal('ready');
    expect(keys(widget)).to.have.length(13);
  });

  it('and a fallback deeper inside a named element is left alone', async () => {
    const widget = await fixture<CwLifeExpectancyTable>(html`
      <cw-life-expectancy-table>
        <div><table><tr><th>Area</th><th>Men</th></tr><tr><td>York</td><td>1</td></tr></table></div>
      </cw-life-expectancy-table>
    `);
    expect(keys(widget).length).to.equal(17);
  });

  it('in the documented order of two sources, with one notice (fault 36)', async () => {
    const place = document.createElement('div');
    const received = issuesOf(place);
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking .data=${CSV} src="/never-asked.csv" indicator="mortality"></cw-bar-ranking>`,
      { parentNode: document.body.appendChild(place) },
    );
    expect(widget.state).to.equal('ready');
    expect(received.map((issue) => [issue.code, issue.severity])).to.deep.equal([
      ['sources-overridden', 'notice'],
    ]);
    expect(received[0]!.message).to.contain('data property').and.contain('src').and.contain('indicator');
    expect(message(widget), 'it is of no matter to a reader').to.equal('');
    widget.data = null;
    widget.src = null;
    widget.indicator = 'sickness-absence';
    await widget.updateComplete;
    expect(widget.issues).to.deep.equal([]);
  });

  it('again where the page changes its table, once a frame (fault 34)', async () => {
    const widget = await fixture<CwBarRanking>(html`
      <cw-bar-ranking>
        <table>
          <tr><th>Area</th><th>Rate</th></tr>
          <tr><td>York</td><td>12.5</td></tr>
        </table>
      </cw-bar-ranking>
    `);
    let readings = 0;
    widget.addEventListener('cw-ready', () => (readings += 1));
    const cells = widget.querySelectorAll('td');
    cells[0]!.textContent = 'Selby';
    cells[1]!.textContent = '7';
    await nextFrame();
    await nextFrame();
    await widget.updateComplete;
    expect(keys(widget)).to.deep.equal(['Selby']);
    expect(root(widget).querySelector('tbody')!.textContent).to.contain('7');
    expect(readings).to.equal(1);
  });

  it('again by reload, and no event is lost or doubled', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking src=${ADDRESS} benchmark="England"></cw-bar-ranking>`,
    );
    await untilState(widget, 'ready');
    let ready = 0;
    widget.addEventListener('cw-ready', () => (ready += 1));
    await widget.reload();
    expect(ready).to.equal(1);
    expect(widget.state).to.equal('ready');
  });

  it('again after a change outside the page, and not for being moved', async () => {
    const widget = await fixture<CwBarRanking>(html`
      <cw-bar-ranking>
        <table>
          <tr>
            <th>Area</th>
            <th>Rate</th>
          </tr>
          <tr>
            <td>York</td>
            <td>12.5</td>
          </tr>
        </table>
      </cw-bar-ranking>
    `);
    let ready = 0;
    widget.addEventListener('cw-ready', () => (ready += 1));
    const place = widget.parentElement!;
    document.body.append(widget);
    await nextFrame();
    await widget.updateComplete;
    expect(ready).to.equal(0);
    widget.remove();
    widget.querySelector('td')!.textContent = 'Selby';
    place.append(widget);
    await nextFrame();
    await nextFrame();
    await widget.updateComplete;
    expect(keys(widget)).to.deep.equal(['Selby']);
    expect(ready).to.equal(1);
  });

  it('with the options for reading it', async () => {
    const widget = await fixture<CwBarRanking>(html`
      <cw-bar-ranking
        .data=${'Title\nPlace;Staff;Visits\nYork;9;1,5\nLeeds;3;0,25\n'}
        skip-rows="1"
        delimiter=";"
        decimal=","
        columns="area=Place; value=Visits"
      ></cw-bar-ranking>
    `);
    expect(keys(widget)).to.deep.equal(['York', 'Leeds']);
    expect(widget.model!.shown.map(({ observation }) => observation.value)).to.deep.equal([1.5, 0.25]);
  });
});
