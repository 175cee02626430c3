import { expect, fixture, html } from '@open-wc/testing';
import type { CwAreaProfile } from '@commonweal/widgets';
import '@commonweal/widgets/define/area-profile.js';
import { root } from '../../base/support/widget.js';

const AREAS = ['All', 'A', 'B', 'C', 'D'];
const rowsOf = (indicator: string, domain: string, polarity: number, values: readonly number[]): string =>
  AREAS.map((area, at) => {
    const value = values[at] ?? 0;
    return `${area},${indicator},${domain},2023,%,${polarity},${value},${value - 1},${value + 1}\n`;
  }).join('');
const DATA =
  'area,indicator,domain,period,unit,polarity,value,lower95,upper95\n' +
  rowsOf('Walking', 'Being active', 1, [5, 3, 4, 6, 9]) +
  rowsOf('Smoking', 'Ways of living', -1, [20, 24, 10, 30, 22]);

const show = (area = 'A', data = DATA, benchmark = 'All'): Promise<CwAreaProfile> =>
  fixture(html`<cw-area-profile area=${area} benchmark=${benchmark} .data=${data}></cw-area-profile>`);
const text = (widget: CwAreaProfile, selector: string): string[] =>
  [...root(widget).querySelectorAll(selector)].map((each) => each.textContent.trim());

/** The row whose header begins with a name. */
function row(widget: CwAreaProfile, name: string): HTMLElement {
  const rows = [...root(widget).querySelectorAll<HTMLElement>('tr[data-key]')];
  return rows.find((each) => each.textContent.trim().startsWith(name))!;
}

describe('cw-area-profile', () => {
  it('has a body with a heading for each domain, and a row header for each indicator', async () => {
    const widget = await show();
    expect(text(widget, 'tbody > .domain > th[scope="rowgroup"]')).to.eql(['Being active', 'Ways of living']);
    expect(root(widget).querySelectorAll('tbody').length).to.equal(2);
    const header = row(widget, 'Walking').querySelector('th[scope="row"]');
    expect(header!.textContent).to.contain('%, 2023');
  });

  it('reads out the range, and says the outcome in a word', async () => {
    const widget = await show();
    expect(row(widget, 'Smoking').querySelector('td.track .spoken')!.textContent).to.equal(
      'worst 30 and best 10 of 4 areas, middle half 19 to 26',
    );
    expect(row(widget, 'Smoking').querySelector('.outcome .word')!.textContent).to.equal('Worse');
  });

  it('draws each sign where its value lies: read back from the drawing', async () => {
    const widget = await show();
    for (const [name, benchmark, furthest, value] of [
      ['Walking', 5, 9, 3],
      ['Smoking', 20, 10, 24],
    ] as const) {
      const svg = row(widget, name).querySelector('td.track svg')!;
      const at = (selector: string, attribute: string): number =>
        Number(svg.querySelector(selector)!.getAttribute(attribute)!.replace('%', ''));
      const perPercent = (furthest - benchmark) / (at('.range', 'x2') - 50);
      expect(benchmark + (at('.at', 'x') - 50) * perPercent).to.be.closeTo(value, 1e-9);
    }
  });

  it('draws the benchmark in the middle of the cell, to the pixel', async () => {
    const widget = await show();
    for (const cell of root(widget).querySelectorAll('td.track')) {
      const [box, rule] = [cell, cell.querySelector('.rule:not(.edge)')!].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(rule!.x + rule!.width / 2).to.be.closeTo(box!.x + box!.width / 2, 1);
    }
  });

  it('gives each of two areas a column, an outcome and a shape', async () => {
    const widget = await show('A; D');
    expect(text(widget, 'thead th')).to.eql([
      'Indicator',
      'A',
      'D',
      'All',
      'Range of 4 areasworst of 4Allbest of 4',
      'A against All',
      'D against All',
    ]);
    const signs = row(widget, 'Walking').querySelectorAll('td.track .at path.sign');
    expect([...signs].map((sign) => sign.getAttribute('d')!.startsWith('M-6'))).to.eql([true, false]);
  });

  it('names the area of each of two trends where no header is seen', async () => {
    const earlier = [2019, 2020, 2021, 2022].flatMap((year) =>
      ['All', 'A', 'D'].map((area) => `${area},Walking,Being active,${year},%,1,5,4,6\n`),
    );
    const widget = await show('A; D', DATA + earlier.join(''));
    const names = [...row(widget, 'Walking').querySelectorAll<HTMLElement>('td.trend .of')];
    expect(names.map(({ textContent }) => textContent.trim())).to.eql(['A', 'D']);
    const isSeen = (): boolean[] => names.map((name) => name.checkVisibility());
    widget.style.width = '320px';
    expect(isSeen()).to.eql([true, true]);
    widget.style.width = '1000px';
    expect(isSeen()).to.eql([false, false]);
  });

  it('keeps the trends of two areas apart at any width, also without a benchmark', async () => {
    const earlier = [2019, 2020, 2021, 2022].flatMap((year) =>
      ['A', 'D'].map((area) => `${area},Walking,Being active,${year},%,1,5,4,6\n`),
    );
    const widget = await show('A; D', DATA + earlier.join(''), '');
    const [first, second] = [...row(widget, 'Walking').querySelectorAll('td.trend')];
    for (const width of [240, 320, 480, 700, 1000]) {
      widget.style.width = `${width}px`;
      const [one, other] = [first!.getBoundingClientRect(), second!.getBoundingClientRect()];
      expect(one.bottom <= other.top + 1 || one.right <= other.left + 1, `${width} px`).to.equal(true);
    }
  });
});
