import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CwContext, CwStat } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/context.js';
import '@commonweal/widgets/define/stat.js';
import { keys, message, root, row, showsPageContent } from '../../base/support/widget.js';

const CSV = 'area,value,lower95,upper95\nEngland,3.5,3.4,3.6\nYork,1.5,1,2\nLeeds,2.5,2,3\n';

const part = (widget: Element, name: string): string =>
  root(widget).querySelector(`[part~="${name}"]`)?.textContent ?? '';

/** What a stat of York beside England must have come to, whatever its data came from. */
function expectYork(widget: CwStat): void {
  expect(widget.state).to.equal('ready');
  expect(part(widget, 'figure')).to.equal('1.5');
  expect(part(widget, 'heading')).to.contain('in York');
  expect(part(widget, 'finding')).to.contain('England figure of 3.5');
  expect(keys(widget)).to.deep.equal(['York', 'England']);
  expect(row(widget, 'York').textContent).to.contain('1.5');
}

describe('cw-stat', () => {
  it('shows one figure of a file between its tags, in large type above its finding', async () => {
    const widget = await fixture<CwStat>(
      html`<cw-stat area="York" benchmark="England"><script type="text/csv">${CSV}</script></cw-stat>`,
    );
    expectYork(widget);
    expect(part(widget, 'heading')).to.contain('significantly lower');
    const [figure, finding, name] = ['.figure', '.finding', 'tbody th'].map((selector) =>
      root(widget).querySelector<HTMLElement>(selector)!,
    );
    const size = (of: HTMLElement): number => parseFloat(getComputedStyle(of).fontSize);
    expect(size(figure!)).to.be.greaterThan(2 * size(finding!));
    expect(figure!.getBoundingClientRect().bottom).to.be.at.most(finding!.getBoundingClientRect().top + 1);
    expect(size(name!)).to.be.at.least(12);
  });

  it('shows one figure of a table in the page', async () => {
    const widget = await fixture<CwStat>(
      html`<cw-stat area="York" benchmark="England">
        <table>
          <tr><th>Area</th><th>Rate</th></tr>
          <tr><th>England</th><td>3.5</td></tr>
          <tr><th>York</th><td>1.5</td></tr>
          <tr><th>Leeds</th><td>2.5</td></tr>
        </table>
      </cw-stat>`,
    );
    expectYork(widget);
    expect(root(widget).textContent).not.to.contain('significant');
    expect(showsPageContent(widget)).to.equal(false);
  });

  it('shows one figure of records, and of JSON between its tags', async () => {
    const records = [
      { area: 'England', value: 3.5 },
      { area: 'York', value: 1.5 },
      { area: 'Leeds', value: 2.5 },
    ];
    expectYork(
      await fixture<CwStat>(html`<cw-stat area="York" benchmark="England" .data=${records}></cw-stat>`),
    );
    expectYork(
      await fixture<CwStat>(
        html`<cw-stat area="York" benchmark="England"
          ><script type="application/json">${JSON.stringify(records)}</script></cw-stat
        >`,
      ),
    );
  });

  it('shows one figure of a built-in dataset', async () => {
    const widget = await fixture<CwStat>(
      html`<cw-stat indicator="sickness-absence" area="E12000003" benchmark="K02000001"></cw-stat>`,
    );
    expect(widget.state).to.equal('ready');
    expect(part(widget, 'figure')).to.equal('2.3% of working hours');
    expect(part(widget, 'finding')).to.contain(
      '0.3 percentage points (15%) higher than the UK figure of 2.0%',
    );
  });

  it('without an area says what to write, shows the page’s own content, and is ready when that is written', async () => {
    const widget = await fixture<CwStat>(
      html`<cw-stat benchmark="England" .data=${CSV}><p>Ask us for these figures.</p></cw-stat>`,
    );
    expect(widget.state).to.equal('error');
    expect(message(widget)).to.contain('2 areas (‘York’ and ‘Leeds’)').and.to.contain('area="York"');
    expect(showsPageContent(widget)).to.equal(true);
    expect(widget.issues.map(({ code }) => code)).to.deep.equal(['several-figures']);
    widget.setAttribute('area', 'York');
    await widget.updateComplete;
    expectYork(widget);
    expect(widget.issues).to.deep.equal([]);
  });

  it('without a figure shows none in large type, and says why', async () => {
    const widget = await fixture<CwStat>(
      html`<cw-stat area="York" .data=${'area,value\nYork,[c]\nLeeds,2.5\n'}></cw-stat>`,
    );
    expect(root(widget).querySelector('[part~="figure"]') === null).to.equal(true);
    expect(part(widget, 'finding')).to.equal('No figure is given for York.');
    expect(row(widget, 'York').textContent).to.contain('Suppressed');
  });

  it('takes the order of its author, and gives its rows as CSV', async () => {
    const widget = await fixture<CwStat>(
      html`<cw-stat area="York" benchmark="England" sort="value descending" .data=${CSV}></cw-stat>`,
    );
    expect(keys(widget)).to.deep.equal(['England', 'York']);
    const csv = await widget.toCsv();
    expect(csv)
      .to.match(/^York,1\.5,1,2,/m)
      .and.to.match(/^England,3\.5,/m)
      .and.not.to.contain('Leeds');
  });

  it('lets a reader choose an area by its row, which the page follows and another widget marks', async () => {
    const context = await fixture<CwContext>(html`
      <cw-context>
        <cw-stat area="York" benchmark="England" comparators="Leeds" .data=${CSV}></cw-stat>
        <cw-bar-ranking .data=${CSV}></cw-bar-ranking>
      </cw-context>
    `);
    const [stat, ranking] = [...context.children] as CwStat[];
    const buttonOf = (widget: CwStat): HTMLButtonElement | null =>
      row(widget, 'Leeds').querySelector('button');
    await stat!.updateComplete;
    await ranking!.updateComplete;
    await waitUntil(() => buttonOf(stat!) !== null && buttonOf(ranking!) !== null);
    buttonOf(stat!)!.click();
    expect(context.area).to.equal('Leeds');
    for (const each of [stat!, ranking!]) {
      expect(row(each, 'Leeds').hasAttribute('data-selected')).to.equal(true);
      expect(buttonOf(each)!.getAttribute('aria-pressed')).to.equal('true');
    }
    // Its author named the area that it shows.
    expect(part(stat!, 'heading')).to.contain('in York');
    buttonOf(ranking!)!.click();
    expect([context.area, row(stat!, 'Leeds').hasAttribute('data-selected')]).to.deep.equal([null, false]);
  });
});
